/** How Node.js itself ends where something that was waited for never came, and nothing is left to wait for. */
const UNFINISHED = 13;

/**
 * Runs an entry's story, once all of the entry is there. The process succeeds only when the story has come to its end; what it rejects with
 * goes to `report`.
 */
export function run(story: () => Promise<void>, report: (error: unknown) => Promise<void>): void {
  process.exitCode = UNFINISHED;
  void Promise.resolve()
    .then(story)
    .then(() => {
      process.exitCode = 0;
    }, report);
}
