/**
 * What a configuration format offers: edits that leave every other byte alone, and their undoing. `E` is its vocabulary of edits.
 * A format knows neither secrets nor registries.
 */
export interface Format<E> {
  /** Brings in what the format needs and a step without it should not pay for; awaited before `edit` and `unedit`. */
  load?(): Promise<void>;
  /** The file with the edits made; editing twice is editing once. Throws UnreadableConfig, and RangeError for an edit that cannot be written. */
  edit(bytes: Uint8Array, edits: readonly E[]): Uint8Array;
  /**
   * The file without the edits: `original`, byte for byte, where `current` is `edit(original, edits)`. Where the user changed it
   * since, only what is still ours goes. Throws as `edit` does, about `original`.
   */
  unedit(current: Uint8Array, original: Uint8Array, edits: readonly E[]): Uint8Array;
}

/** Why these bytes are not UTF-8: some of them, or all, as in what `>` of Windows PowerShell writes. */
export function whyNotUtf8([first, second]: Uint8Array): string {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    ? 'the file is UTF-16; save it as UTF-8 without a byte order mark'
    : 'a byte here is not UTF-8';
}

/** A file that its own readers refuse. */
export class UnreadableConfig extends Error {
  override readonly name = 'UnreadableConfig';
  /** 1-based. */
  readonly line: number;
  /** What is wrong with the line; names sections and options, never a value. */
  readonly reason: string;

  constructor({ line, reason }: { readonly line: number; readonly reason: string }) {
    super(`line ${line}: ${reason}`);
    this.line = line;
    this.reason = reason;
  }
}
