import { KNOWN_LOCATIONS } from './locations.ts';

/** How many letters may be wrong for a name to count as meant; a short one would become another. */
const LETTERS = 2;
const SHORTEST = 6;

/** What people call the multi-regions. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['eu', 'europe'],
  ['emea', 'europe'],
  ['apac', 'asia'],
  ['usa', 'us'],
  ['united-states', 'us'],
]);

/**
 * The location that is spelt most like a name: the same letters and digits (`us_central1`, and `us-east-1` of another cloud), or at
 * most two letters apart, as is a name without its number. Undefined where none is, or the name is one.
 */
export function nearestLocation(name: string): string | undefined {
  if (KNOWN_LOCATIONS.includes(name)) return undefined;
  const bare = bareOf(name);
  const same = KNOWN_LOCATIONS.find((location) => bareOf(location) === bare);
  const called = ALIASES.get(name) ?? same;
  if (called !== undefined || name.length < SHORTEST) return called;
  const [nearest] = KNOWN_LOCATIONS.map((location) => ({ location, distance: distanceOf(name, location) }))
    .filter(({ distance }) => distance <= LETTERS)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.location;
}

function bareOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Letters to put in, take out or change to make one word of the other (Levenshtein), row by row. */
function distanceOf(a: string, b: string): number {
  let row = [0, ...[...b].map((_, i) => i + 1)];
  // Stryker disable next-line MethodExpression: a name of more letters is as far from every location; this only bounds the work
  for (const [i, letter] of [...a.slice(0, 100)].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? Number.POSITIVE_INFINITY;
}
