/**
 * Gives what tells the milliseconds that are left of a time that starts now, none or less once it is over. Of two clocks the one that is ahead
 * counts: the one of the machine can be set back, and the steady one stands still while the machine sleeps.
 */
export function countdown(milliseconds: number): () => number {
  const [wall, steady] = [Date.now() + milliseconds, performance.now() + milliseconds];
  return () => Math.min(wall - Date.now(), steady - performance.now());
}
