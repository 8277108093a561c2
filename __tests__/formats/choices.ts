/** Where a generated case takes its decisions from. */
export interface Choices {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
}

/** The same decisions for the same seed (the generator is `mulberry32`). */
export function seeded(seed: number): Choices {
  let state = seed | 0;
  return {
    below(limit) {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
    },
  };
}

/** These decisions, and 0 from then on: what a property test can shrink. */
export function given(numbers: readonly number[]): Choices {
  let index = 0;
  return { below: (limit) => (numbers[index++] ?? 0) % limit };
}

/** One of the list. */
export function pick<T>(choices: Choices, list: readonly T[]): T {
  return list[choices.below(list.length)] as T;
}

/** Whether something of this likelihood happens. */
export function chance(choices: Choices, percent: number): boolean {
  return choices.below(100) >= 100 - percent;
}

/** Between `from` and `to` of what `make` makes. */
export function some<T>(choices: Choices, from: number, to: number, make: () => T): T[] {
  return Array.from({ length: from + choices.below(to - from + 1) }, make);
}

/** Up to `most` of the list, each once, in any order. */
export function several<T>(choices: Choices, list: readonly T[], most: number): T[] {
  const rest = [...list];
  return Array.from({ length: choices.below(Math.min(most, rest.length) + 1) }, () => {
    return rest.splice(choices.below(rest.length), 1)[0] as T;
  });
}
