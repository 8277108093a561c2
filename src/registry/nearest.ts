import { KNOWN_LOCATIONS } from './locations.ts';

/** How many letters may be wrong for a name to count as meant. */
const LETTERS = 2;

/** The location that is spelt most like a name: at most two letters apart. Undefined where none is, or the name is one. */
export function nearestLocation(name: string): string | undefined {
  const [nearest] = KNOWN_LOCATIONS.map((location) => ({ location, distance: distanceOf(name, location) }))
    .filter(({ distance }) => distance > 0 && distance <= LETTERS)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.location;
}

/** Letters to put in, take out or change to make one word of the other (Levenshtein), row by row. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
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
