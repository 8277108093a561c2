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

function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
