import { inspect } from 'node:util';

/** Text that prints as `***` wherever it lands by accident; only `reveal` gives it, and a house rule lists who may call it. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The text itself. */
  reveal(): string {
    return this.#value;
  }

  /** A secret made from this one, without opening it in the caller's hands. */
  map(make: (value: string) => string): Secret {
    return new Secret(make(this.#value));
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return '***';
  }
}

/** Text that may be secret: what a file is given to hold. */
export type Text = string | Secret;

/** The text to write to disk. */
export function reveal(text: Text): string {
  return typeof text === 'string' ? text : text.reveal();
}
