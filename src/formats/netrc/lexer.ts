/** How one of the readers of netrc differs from the others. */
export interface Reader {
  /** Whether CR LF and a lone CR are line breaks, as in a file that Python opens as text; otherwise LF alone is. */
  readonly anyLineBreak: boolean;
  /** Whether this line, without its line break, closes a macro; undefined is the end of the file. */
  closesMacro(line: Line | undefined): boolean;
  /** What a backslash stands for that ends the file. */
  readonly lastBackslash: string;
}

/** A line without its line break; `whole` where it had one. */
export interface Line {
  readonly text: string;
  readonly whole: boolean;
}

/** A word by its offsets, and what it means without quotes and escapes. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const SPACE = ' \t\r\n';

/** What a word does not simply go on with. */
const SPECIAL = /[ \t\r\n\\"]/g;

/**
 * Takes a netrc text into words, as Python's `netrc` does since 3.11 and uv's copy of it: a word in quotes may hold white space, and
 * a backslash takes the special meaning from what follows. A word that no quote opens takes one character of white space along.
 */
export class Lexer {
  /** Line breaks passed in and around words; those that `line` passed do not count, as they do not with the readers. */
  breaks = 0;
  #at = 0;
  readonly #text: string;
  readonly #reader: Reader;

  constructor(text: string, reader: Reader) {
    this.#text = text;
    this.#reader = reader;
  }

  /** The next word; undefined at the end. Its value may be empty, in quotes. */
  word(): Word | undefined {
    const text = this.#text;
    while (this.#at < text.length && SPACE.includes(text.charAt(this.#at))) this.#pass();
    const start = this.#at;
    if (start === text.length) return undefined;
    const quoted = text.charAt(start) === '"';
    if (quoted) this.#at += 1;
    let value = '';
    let run = this.#at;
    while (this.#at < text.length) {
      // A word may be a whole key, of which each character would take a turn.
      SPECIAL.lastIndex = this.#at;
      this.#at = SPECIAL.test(text) ? SPECIAL.lastIndex - 1 : text.length;
      if (this.#at === text.length) break;
      const at = this.#at;
      const char = text.charAt(at);
      if (quoted ? char === '"' : SPACE.includes(char)) {
        value += text.slice(run, at);
        this.#pass();
        return { start, end: quoted ? this.#at : at, value };
      }
      const escapes = char === '\\';
      if (escapes || char === '\r' || char === '\n') {
        value += text.slice(run, at);
        if (escapes) this.#at += 1;
        value += this.#pass();
        run = this.#at;
      } else this.#at += 1;
    }
    return { start, end: text.length, value: value + text.slice(run) };
  }

  /** What is left of the line; undefined at the end of the text. */
  line(): Line | undefined {
    const from = this.#at;
    if (from === this.#text.length) return undefined;
    const ends = this.#reader.anyLineBreak ? /\r\n?|\n/g : /\n/g;
    ends.lastIndex = from;
    const end = ends.exec(this.#text);
    this.#at = end ? ends.lastIndex : this.#text.length;
    return { text: this.#text.slice(from, end?.index ?? this.#text.length), whole: end !== null };
  }

  // Goes past one character, and gives it as the reader sees it.
  #pass(): string {
    const text = this.#text;
    if (this.#at === text.length) return this.#reader.lastBackslash;
    const char = text.charAt(this.#at);
    this.#at += 1;
    if (char === '\r' && this.#reader.anyLineBreak) {
      if (text.charAt(this.#at) === '\n') this.#at += 1;
      this.breaks += 1;
      return '\n';
    }
    if (char === '\n') this.breaks += 1;
    return char;
  }
}
