import { defineConfig } from 'vitest/config';

// On Windows without the documents, which are the same everywhere, and the emulator's own tests, which speak to it through curl and
// bash. What is not so there (modes, owners, pipes) is told apart in the tests themselves.
const elsewhere = process.platform === 'win32' ? ['__tests__/docs/**', '__tests__/emulator/**'] : [];

// `inner`: what a change is tried with, in less than a minute. `slow`: grids of steps on the committed dist, of kills and of failing
// calls, and tokens that have to end. `real`: real clients (npm run clients) and real clocks.
export default defineConfig({
  test: {
    // No test has a time of its own: these are for one that hangs, and far above what the slowest machine needs for any.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Most tests wait for processes that they start; one worker a core keeps both of a small machine busy.
    maxWorkers: '100%',
    // What tests leave in the temporary folder goes with them, also where a worker is ended from outside.
    globalSetup: '__tests__/temporary-folder.ts',
    setupFiles: process.platform === 'win32' ? ['__tests__/patient-removal.ts'] : [],
    projects: [
      {
        extends: true,
        test: {
          name: 'inner',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/**/{slow,real}/**', ...elsewhere],
        },
      },
      {
        extends: true,
        test: { name: 'slow', include: ['__tests__/**/slow/**/*.test.ts'], exclude: elsewhere },
      },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['__tests__/**/real/**/*.test.ts'],
          globalSetup: ['__tests__/temporary-folder.ts', '__tests__/real-clients.ts'],
        },
      },
    ],
  },
});
