import { defineConfig } from 'vitest/config';

// On Windows without the documents, which are the same everywhere, and the emulator's own tests, which speak to it through curl
// and bash.
const elsewhere = process.platform === 'win32' ? ['__tests__/docs/**', '__tests__/emulator/**'] : [];

// `inner`: all that needs no Python packages and no patience. `real`: real clients (npm run clients) and real clocks.
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Most tests wait for processes that they start; one worker a core keeps both of a small machine busy.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'inner', include: ['__tests__/**/*.test.ts'], exclude: ['__tests__/**/real/**', ...elsewhere] },
      },
      { extends: true, test: { name: 'real', include: ['__tests__/**/real/**/*.test.ts'], testTimeout: 240_000 } },
    ],
  },
});
