import { defineConfig } from 'vitest/config';

/** Tests of other rooms that judge a room too. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  refusals: ['__tests__/credentials/explain-exchange.test.ts'],
  report: ['__tests__/values/*.test.ts'],
};

// What `npm run mutation` judges a mutant of a ROOM by: the inner tests of the room that start no process and no server. So the laws, whose
// judge is Python, do not count: what only a chance file shows has no test that tells it.
const room = process.env['ROOM'] ?? '*';
export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: [`__tests__/${room}/**/*.test.ts`, ...(BESIDE[room] ?? [])],
    exclude: [
      '__tests__/**/{slow,real}/**',
      '__tests__/**/*.laws.test.ts',
      '__tests__/credentials/{gcloud,keyring}.test.ts',
      '__tests__/credentials/sources/**',
      // Every status is asked of every host, which takes as long as all the rest of the room. Stryker heeds files alone, no pattern of names.
      '__tests__/refusals/statuses.test.ts',
    ],
  },
});
