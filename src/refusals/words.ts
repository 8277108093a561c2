import { said } from '../shown.ts';
import type { Said } from './answer.ts';

/** The words of a refusal, safe to show: its code, or its message, or both. */
export function wordsOf({ code, message }: Pick<Said, 'code' | 'message'>): string {
  return said([code, message].filter((part) => part !== '').join(': '));
}

/** Words of others in quotation marks, as a message quotes them. */
export function quotedWords(words: string): string {
  return `"${said(words).replaceAll('"', "'")}"`;
}
