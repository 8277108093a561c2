import { isUtf8 } from 'node:buffer';
import type { Machine } from '../../machine/machine.ts';
import type { Flaw } from '../read-options.ts';

/**
 * The first line that Python cannot decode, where it is known how it decodes: pip opens its files in the encoding of the locale.
 * Nothing is said where the locale is one of single bytes, which every file fits, or Windows, whose code page is not known here.
 */
export function encodingFlaw(bytes: Buffer, { platform, env }: Machine): Flaw | undefined {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'C';
  const plain = /^(?:C|POSIX)$/.test(locale);
  if (platform === 'win32' || !(plain || /utf-?8/i.test(locale))) return undefined;
  // Python turns the C locale into UTF-8, but not the one that LC_ALL demands (PEP 538).
  const ascii = plain && Boolean(env['LC_ALL']);
  const isBad = ascii ? (line: Buffer) => line.some((byte) => byte > 0x7f) : (line: Buffer) => !isUtf8(line);
  if (!isBad(bytes)) return undefined;
  let number = 1;
  for (let start = 0; start < bytes.length; number += 1) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    if (isBad(bytes.subarray(start, end))) break;
    start = end;
  }
  return { line: number, reason: ascii ? 'a byte that is not ASCII, in the locale C' : 'a byte that is not UTF-8' };
}
