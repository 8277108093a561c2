import type { Secret } from '../secret.ts';

/** What a client sends: the text that must not stay on disk, and the name it goes with. */
export interface Pair {
  readonly username: string;
  readonly password: Secret;
}

/**
 * The texts that give a password away: as it is, as JSON has it, and in base64 at each of the three places that what
 * stands before it can shift it to, as in Basic authentication, in both alphabets. Percent-encoding has no form of its
 * own, as there are many spellings: `readings` undoes it. White space is left out.
 */
export function formsOf(password: string): readonly string[] {
  const plain = unspaced(password);
  const json = JSON.stringify(plain).slice(1, -1);
  const shifted = [0, 1, 2].map((shift) => {
    const base64 = Buffer.from(' '.repeat(shift) + password).toString('base64');
    // The first characters depend on what stands before, the last ones on what comes after.
    return base64.slice(shift === 0 ? 0 : 4, base64.endsWith('=') ? -4 : undefined);
  });
  const urlSafe = shifted.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  const base64 = [...shifted, ...urlSafe].filter((text) => text.length >= SHORTEST_BASE64);
  return [...new Set([plain, json, ...base64])].filter((form) => form !== '');
}

/** Less than this of a password in base64 could be anything. */
const SHORTEST_BASE64 = 8;

/**
 * The ways to read a file in which a form is looked for: as it is, and with percent-encoding undone; without white space, and without the
 * zero bytes that stand between the letters of UTF-16, in which Windows PowerShell writes what it is told to with `>`.
 */
export function readings(content: Buffer): readonly string[] {
  const plain = unspaced(content.toString('latin1').replaceAll('\0', ''));
  // `%%` is how a configparser that interpolates writes `%`.
  const decoded = plain.replace(/%{1,2}([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return plain === decoded ? [plain] : [plain, decoded];
}

/** Whether the password stands in the content, in whatever form. */
export function holds(content: Buffer, password: Secret): boolean {
  const texts = readings(content);
  return formsOf(asLatin1(password.reveal())).some((form) => texts.some((text) => text.includes(form)));
}

/** A file is searched as bytes, each a character. */
export function asLatin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function unspaced(text: string): string {
  return text.replace(/\s+/g, '');
}
