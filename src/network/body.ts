import type { Answer } from './call.ts';

/** What the body of an answer is. Google's own error pages are told apart from the pages of everybody else. */
export type Form = 'JSON' | 'broken JSON' | 'text' | 'nothing' | 'web page' | "Google's error page";

/** As much of a body as is looked at: a few times the longest error that a service sends. */
const LOOKED_AT = 64 * 1024;

/** Tells what the body of an answer is, by its bytes: proxies lie about the content type. Looks at its beginning only. */
export function formOf({ body }: Pick<Answer, 'body'>): Form {
  const text = body
    .slice(0, LOOKED_AT)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text === '') return 'nothing';
  if (text.startsWith('<'))
    return /<title>Error \d{3} \([^<]{1,80}\)!!1<\/title>/.test(text) ? "Google's error page" : 'web page';
  // What begins neither like an object nor like a list is not asked of JSON.parse: `12 of 34` is text to a reader.
  if (!/^[[{]/.test(text)) return 'text';
  try {
    JSON.parse(body.replace(/^\uFEFF/, ''));
    return 'JSON';
  } catch {
    return 'broken JSON';
  }
}

/** The title of a web page, on one line and without markup; undefined where it has none. */
export function titleOf({ body }: Pick<Answer, 'body'>): string | undefined {
  const title = /<title[^<>]{0,200}>([^<]{1,200})/i.exec(body.slice(0, LOOKED_AT))?.[1];
  return title?.replace(/\s+/g, ' ').trim() || undefined;
}
