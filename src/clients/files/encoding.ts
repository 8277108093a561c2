import { isUtf8 } from 'node:buffer';
import type { Machine } from '../../machine/machine.ts';
import type { Flaw } from '../read-options.ts';

/**
 * The first line that Python cannot decode, where it is known how it decodes: pip opens its files in the encoding of the locale.
 * Nothing is said where the locale is one of single bytes, which every file fits, or Windows, whose code page is not known here.
 */
export function encodingFlaw(bytes: Buffer, { platform, env }: Machine): Flaw | undefined {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'C';
  const plain = locale === 'C' || locale === 'POSIX';
  if (platform === 'win32' || !(plain || /utf-?8/i.test(locale))) return undefined;
  // Python turns the C locale into UTF-8, but not the one that LC_ALL demands (PEP 538).
  const ascii = plain && Boolean(env['LC_ALL']);
  const isBad = (line: Buffer): boolean => (ascii ? line.some((byte) => byte > 0x7f) : !isUtf8(line));
  // No character of UTF-8 goes on over the end of a line.
  const lines = bytes.toString('latin1').split('\n');
  const bad = lines.findIndex((line) => isBad(Buffer.from(line, 'latin1')));
  if (bad < 0) return undefined;
  return { line: bad + 1, reason: ascii ? 'a byte that is not ASCII, in the locale C' : 'a byte that is not UTF-8' };
}
