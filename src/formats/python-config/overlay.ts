/** A map over another, neither of them copied: what `above` has wins. */
export class Overlay<V> implements ReadonlyMap<string, V> {
  readonly #below: ReadonlyMap<string, V>;
  readonly #above: ReadonlyMap<string, V>;

  constructor(below: ReadonlyMap<string, V>, above: ReadonlyMap<string, V>) {
    this.#below = below;
    this.#above = above;
  }

  get(key: string): V | undefined {
    return this.#above.get(key) ?? this.#below.get(key);
  }

  has(key: string): boolean {
    return this.#above.has(key) || this.#below.has(key);
  }

  get size(): number {
    return [...this.keys()].length;
  }

  *entries(): MapIterator<[string, V]> {
    for (const [key, value] of this.#below) yield [key, this.#above.get(key) ?? value];
    for (const entry of this.#above) if (!this.#below.has(entry[0])) yield entry;
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
