/** How many lines may differ before nothing is compared any more. */
const MOST = 2000;

/** A line that is in both, and those above that are. */
interface Same {
  readonly one: number;
  readonly other: number;
  readonly above: Same | undefined;
}

/**
 * For each line of `some`, the index of the same line in `others`, in order, as many as there can be; undefined where it is not there
 * (E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
 */
export function align(some: readonly string[], others: readonly string[]): readonly (number | undefined)[] {
  // By how many more lines of `some` were passed than of `others`: the furthest line of `some` for the differences so far.
  const furthest = new Map<number, { readonly one: number; readonly same: Same | undefined }>();
  furthest.set(1, { one: 0, same: undefined });
  for (const differences of Array(MOST).keys()) {
    for (let more = -differences; more <= differences; more += 2) {
      const [less, further] = [furthest.get(more - 1), furthest.get(more + 1)];
      const [passed, stayed] = [less ? less.one + 1 : 0, further?.one ?? -1];
      let one = Math.max(passed, stayed);
      let same = (passed > stayed ? less : further)?.same;
      let other = one - more;
      for (; other < others.length && some[one] === others[other]; one += 1, other += 1)
        same = { one, other, above: same };
      if (one === some.length && other === others.length) return placesOf(same, some.length);
      furthest.set(more, { one, same });
    }
  }
  return placesOf(undefined, some.length);
}

function placesOf(last: Same | undefined, length: number): readonly (number | undefined)[] {
  const places = Array.from<number | undefined>({ length });
  for (let same = last; same; same = same.above) places[same.one] = same.other;
  return places;
}
