import { defineConfig } from 'vitest/config';

// What `npm run mutation` judges a mutant by: the tests that start no process, which take seconds.
export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: ['formats', 'clients', 'inputs', 'registry', 'credentials', 'report', 'values', 'machine'].map(
      (room) => `__tests__/${room}/*.test.ts`,
    ),
  },
});
