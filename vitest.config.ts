import { defineConfig } from 'vitest/config';

// Floors 1 to 3 and 5 of the tests are `inner`; the floor of the real clients needs their virtual environments (npm run clients).
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'inner', include: ['__tests__/**/*.test.ts'], exclude: ['__tests__/clients/real/**'] } },
      { extends: true, test: { name: 'clients', include: ['__tests__/clients/real/**/*.test.ts'], testTimeout: 240_000 } },
    ],
  },
});
