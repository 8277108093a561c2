/** The bytes of a file that is written in a test as text, one character a byte. */
export function bytes(latin1: string): Uint8Array {
  return Buffer.from(latin1, 'latin1');
}

/** The text of a file, one character a byte, so that no byte is lost. */
export function text(content: Uint8Array): string {
  return Buffer.from(content).toString('latin1');
}

/** Whether two files are the same. */
export function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
