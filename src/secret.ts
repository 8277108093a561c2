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

/** A value as JSON with its secrets open, for a place that only its user can read: a file of mode 0600, or a pipe to a child. */
export function toRevealingJson(value: unknown): string {
  // A Secret prints as *** through its own toJSON; the replacer sees the object that holds it, and so the Secret itself.
  return JSON.stringify(value, function (this: Record<string, unknown>, name, plain) {
    const held = this[name];
    return held instanceof Secret ? { secret: held.reveal() } : plain;
  });
}

/** What `toRevealingJson` gave, its secrets closed again. Throws the SyntaxError of JSON.parse, which may quote the text. */
export function fromRevealingJson(text: string): unknown {
  return JSON.parse(text, (_name, value) => (isOpened(value) ? new Secret(value.secret) : value));
}

function isOpened(value: unknown): value is { readonly secret: string } {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'secret') === 'string';
}
