/** How one of the readers of netrc differs from the others. */
export interface Reader {
  /** What ends a line, as a pattern: CR LF and a lone CR too in a file that Python opens as text. */
  readonly lineBreak: string;
  /** Whether this line, without its line break, closes a macro; undefined is the end of the file. */
  closesMacro(line: string | undefined): boolean;
}

/** A word by its offsets, and what it means without quotes and escapes. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const SPACE = ' \t\r\n';

/** What a word simply goes on with. */
const PLAIN = /[^ \t\r\n\\"]*/y;

/**
 * Takes a netrc text into words, as Python's `netrc` does since 3.11 and uv's copy of it: a word in quotes may hold white space, and
 * a backslash takes the special meaning from what follows. A word that no quote opens takes one character of white space along.
 */
export class Lexer {
  /** Where the last line break in or around a word ended; those that `line` passed do not count, as they do not with the readers. */
  lastBreak = 0;
  #at = 0;
  readonly #text: string;
  readonly #character: RegExp;
  readonly #line: RegExp;

  constructor(text: string, { lineBreak }: Reader) {
    this.#text = text;
    this.#character = new RegExp(`(${lineBreak})|[^]`, 'y');
    this.#line = new RegExp(`([^]*?)(?:${lineBreak}|$)`, 'y');
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
    while (this.#at < text.length) {
      // A word may be a whole key, of which each character would take a turn.
      const [plain = ''] = this.#take(PLAIN);
      value += plain;
      const at = this.#at;
      const char = text.charAt(at);
      if (quoted ? char === '"' : SPACE.includes(char)) {
        this.#pass();
        return { start, end: quoted ? this.#at : at, value };
      }
      if (char === '\\') this.#at += 1;
      value += this.#pass();
    }
    return { start, end: text.length, value };
  }

  /** What is left of the line, without its line break; undefined at the end of the text. */
  line(): string | undefined {
    return this.#at === this.#text.length ? undefined : this.#take(this.#line)[1];
  }

  // Goes past one character, and gives it as the reader sees it; nothing at the end.
  #pass(): string {
    const [character = '', lineBreak] = this.#take(this.#character);
    if (lineBreak === undefined) return character;
    this.lastBreak = this.#at;
    return '\n';
  }

  #take(pattern: RegExp): readonly string[] {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#text) ?? [];
    this.#at += taken[0]?.length ?? 0;
    return taken;
  }
}
