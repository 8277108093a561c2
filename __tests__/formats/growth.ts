const TIMES = 16;

/**
 * Whether some work grows with its size no faster than in proportion: on sixteen times the size it costs about sixteen times as much,
 * or 256 times where it is quadratic. What counts is the time that this process spends by itself, which a busy machine leaves alone.
 */
export function growsInProportion(work: (size: number) => void, size: number): boolean {
  // The first run pays for compiling.
  work(size);
  const small = Math.min(...[1, 2, 3].map(() => costOf(() => work(size))));
  return costOf(() => work(TIMES * size)) < 4 * TIMES * small;
}

/** Microseconds below which a system's count says nothing: Windows counts by its ticks of 15.6 ms. */
const LEAST = process.platform === 'win32' ? 100_000 : 0;

/** What a work costs, done again until that can be told, a thousand times at most. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    work();
    const { user, system } = process.cpuUsage(before);
    if (user + system >= LEAST || runs === 1000) return (user + system) / runs;
  }
}
