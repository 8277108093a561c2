import { describe, expect, it } from 'vitest';
import { isTraced, tracesOf } from '../../src/ledger/traces.ts';
import { Secret } from '../../src/secret.ts';

const KEY = '0123456789abcdef';

/** A text in which nothing comes twice. */
function chance(length: number): string {
  return Array.from({ length: Math.ceil(length / 4) }, (_, n) => `${String.fromCharCode(97 + (n % 26))}${n + 100}`)
    .join('')
    .slice(0, length);
}

describe.each([15, 63, 64, 65, 300])('a secret of %i characters', (length) => {
  const secret = chance(length);
  const traces = tracesOf(new Secret(secret), KEY);
  const isIn = (content: string, key = KEY): boolean => isTraced(Buffer.from(content), traces, key);

  it.each([
    ['alone', secret],
    ['at the start', `${secret}"\n`],
    ['at the end', `password = ${secret}`],
    ['after its own beginning', `${secret.slice(0, -1)}${secret}`],
    ['after much else', `${'# a comment\n'.repeat(500)}x=${secret}\n`],
    ['over several lines', secret.replace(/.{4}/g, '$&\n')],
    ['percent-encoded', [...Buffer.from(secret)].map((byte) => `%${byte.toString(16)}`).join('')],
    ['as Basic authentication sends it', Buffer.from(`oauth2accesstoken:${secret}${secret}`).toString('base64')],
  ])('is found %s', (_, content) => {
    expect(isIn(content)).toBe(true);
  });

  it.each([
    ['an empty file', ''],
    ['all of it but the last character', secret.slice(0, -1)],
    ['all of it but the first character', secret.slice(1)],
    ['one like it that ends otherwise', `${secret.slice(0, -1)}!`],
    ['one like it that begins otherwise', `!${secret.slice(1)}`],
  ])('is not found in %s', (_, content) => {
    expect(isIn(content)).toBe(false);
  });

  it('is not found under another key', () => {
    expect(isIn(secret, 'ffff')).toBe(false);
  });

  it('is not told by its traces', () => {
    const told = JSON.stringify(traces);
    for (let at = 0; at + 8 <= length; at += 1) expect(told).not.toContain(secret.slice(at, at + 8));
  });
});
