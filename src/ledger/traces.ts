import { createHmac } from 'node:crypto';
import type { Secret } from '../secret.ts';
import { asLatin1, formsOf, readings } from './forms.ts';

/**
 * What finds a text again without telling it: its length, a number that rolls over a file, and a keyed digest. Main leaves traces
 * to post, which can so look for the credential where the ledger, which knows it, is gone; that a file differs
 * from what it was would not do, as a step may have changed it, or another job may have its own lines in it by now.
 */
export interface Trace {
  readonly length: number;
  readonly rolling: number;
  readonly digest: string;
}

const BASE = 0x0100_0193;

/** The number rolls over the beginning of a text: a key in all its forms is gone through character by character otherwise. */
const WINDOW = 64;

/** The traces of every form of a secret, under a key. */
export function tracesOf(secret: Secret, key: string): readonly Trace[] {
  return formsOf(asLatin1(secret.reveal())).map((form) => ({
    length: form.length,
    rolling: hash(form.slice(0, WINDOW)),
    digest: digest(form, key),
  }));
}

/** Whether one of the texts stands in the content. Takes time linear in the size of the content. */
export function isTraced(content: Buffer, traces: readonly Trace[], key: string): boolean {
  return readings(content).some((text) => traces.some((trace) => includes(text, trace, key)));
}

function includes(text: string, trace: Trace, key: string): boolean {
  const window = Math.min(trace.length, WINDOW);
  let power = 1;
  for (let i = 1; i < window; i++) power = Math.imul(power, BASE);
  let rolling = hash(text.slice(0, window));
  for (let start = 0; start + trace.length <= text.length; start++) {
    // Besides the text itself only what begins like it is digested: other keys, and one in four thousand million others.
    if (rolling === trace.rolling && digest(text.slice(start, start + trace.length), key) === trace.digest) return true;
    rolling = Math.imul(rolling - Math.imul(text.charCodeAt(start), power), BASE) + text.charCodeAt(start + window);
    rolling |= 0;
  }
  return false;
}

function hash(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, BASE) + text.charCodeAt(i)) | 0;
  return value;
}

function digest(text: string, key: string): string {
  return createHmac('sha256', key).update(text, 'latin1').digest('hex');
}
