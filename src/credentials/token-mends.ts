import { unmistakableShapeOf } from '../secret-shapes.ts';
import { isToken } from './access-token.ts';

/** Google's own tokens, wherever they stand: their signs are those of base64 for URLs, and points. */
const TOKENS = /ya29\.[\w.-]*[\w-]/g;

/** A line that a terminal or a mail broke off has this many signs at least. */
const SHORTEST_LINE = 20;

/**
 * The token in what was pasted for one: a header, an assignment, an address, a file, what a command printed, base64 of it. The text without
 * what is known to stand around a token where none can be told apart, or several can. Pure.
 */
export function searchToken(pasted: string): string {
  const text = unwrapped(decoded(pasted)).replace(/[\u200b\u2060\ufeff]/g, '');
  const found = [...new Set(text.match(TOKENS))];
  const [token = ''] = found;
  const rest = text.slice(text.lastIndexOf(token) + token.length);
  return found.length === 1 && ENDS.test(rest) && !SPLIT.test(rest) ? token : bare(text);
}

/** What stands behind a whole token. Others than these could be signs of it, or of who cut it off. */
const ENDS = /^(?:$|[\s"'`,;@&%)\]}>|<\\\u201d\u2019\0]|\.(?!\.))/;

/** What a blank may have split off, rather than other words. */
const SPLIT = /^(?:\s+[\w.-]+)+\s*$/;

function decoded(text: string): string {
  if (!/^[\w+/=\s-]{40,}$/.test(text)) return text;
  const inside = Buffer.from(text, 'base64').toString('latin1');
  return inside.includes('ya29.') ? inside : text;
}

/** A token on several lines, as long as one another but for the last. */
function unwrapped(text: string): string {
  const lines = text.trim().split(/\s*\n\s*/);
  const [first = '', ...others] = lines;
  const isWrapped =
    /^ya29\.[\w.-]+$/.test(first) &&
    first.length >= SHORTEST_LINE &&
    others.every((line) => /^[\w.-]+$/.test(line) && !line.startsWith('ya29.') && line.length <= first.length) &&
    others.slice(0, -1).every(({ length }) => length === first.length);
  return isWrapped ? lines.join('') : text;
}

function bare(text: string): string {
  const token = text.replace(
    /^(?:(?:Authorization:\s*)?Bearer\s+|oauth2accesstoken:|(?:export\s+)?[A-Z][A-Z0-9_]{0,60}=)/i,
    '',
  );
  const inside = /^\{[^{}]*"(?:access_token|accessToken|token)"\s*:\s*"([^"]+)"[^{}]*\}$/.exec(token)?.[1];
  return (inside ?? token).replace(/^["']|["']$/g, '');
}

/** What a text is that is no access token, and the input that it belongs in if there is one; undefined for a text that may be a token. Pure. */
export function otherThanToken(text: string): { readonly looksLike: string; readonly belongsIn?: string } | undefined {
  // Google's own tokens; federated ones have parts that look like others.
  if (/^ya29\./.test(text)) {
    if (/(?:\.{2}|\u2026|\*)$/.test(text)) return { looksLike: 'the beginning of a token, cut off by dots or stars' };
    return isToken(text) ? undefined : { looksLike: 'a token with spaces, line breaks or other characters in it' };
  }
  const shape = unmistakableShapeOf(text);
  if (shape && shape.belongsIn !== 'access_token') return shape;
  if (/^</.test(text)) return { looksLike: 'a web page' };
  if (/^\{/.test(text)) return { looksLike: 'JSON without an access token' };
  if (/^(?:https?:|[.~]{0,2}\/|[A-Za-z]:\\)/.test(text)) return { looksLike: 'a URL or the path of a file' };
  if (/^[\w.-]+@[\w-]+\.[\w.-]+$/.test(text)) return { looksLike: 'an email address', belongsIn: 'service_account' };
  if (/^GOOG1?[A-Z0-9]{20}/.test(text)) return { looksLike: 'an HMAC key of Cloud Storage' };
  return isToken(text) ? undefined : { looksLike: 'text with spaces, line breaks or other characters' };
}
