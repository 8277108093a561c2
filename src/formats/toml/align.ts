/** How much work the middle of two files may be before their lines are only compared one by one from both ends. */
const MOST = 4_000_000;

/** For each line of `some`, the index of the same line in `others`, in order; undefined where it is not there. */
export function align(some: readonly string[], others: readonly string[]): readonly (number | undefined)[] {
  const least = Math.min(some.length, others.length);
  let head = 0;
  while (head < least && some[head] === others[head]) head += 1;
  let tail = 0;
  while (tail < least - head && some.at(-1 - tail) === others.at(-1 - tail)) tail += 1;
  const middle = common(some.slice(head, some.length - tail), others.slice(head, others.length - tail));
  return some.map((_, index) => {
    if (index < head) return index;
    if (index >= some.length - tail) return index - some.length + others.length;
    const found = middle[index - head];
    return found === undefined ? undefined : found + head;
  });
}

// The longest common subsequence.
function common(some: readonly string[], others: readonly string[]): (number | undefined)[] {
  const found: (number | undefined)[] = some.map(() => undefined);
  const width = others.length + 1;
  if (some.length * others.length > MOST) return found;
  const lengths = new Uint32Array((some.length + 1) * width);
  const length = (one: number, other: number) => lengths[one * width + other] ?? 0;
  for (let one = some.length - 1; one >= 0; one -= 1) {
    for (let other = others.length - 1; other >= 0; other -= 1) {
      const same = some[one] === others[other];
      lengths[one * width + other] = same
        ? length(one + 1, other + 1) + 1
        : Math.max(length(one + 1, other), length(one, other + 1));
    }
  }
  for (let one = 0, other = 0; one < some.length && other < others.length; ) {
    if (some[one] === others[other]) found[one++] = other++;
    else if (length(one + 1, other) >= length(one, other + 1)) one += 1;
    else other += 1;
  }
  return found;
}
