import { globSync } from 'node:fs';
import path from 'node:path';

/**
 * Not among what `npm run test:windows` runs: what only Linux has, and samples of inputs and answers that say the same on every system, which
 * take Wine some minutes more. Nor the grids of kills, of failing calls and of messages in other rooms.
 */
export const LEFT_OUT: readonly string[] = [
  'failing-post',
  'hostile-words',
  'keeper-in-container',
  'keeper-killed',
  'mistakes/credential-files',
  'mistakes/federation',
  'mistakes/inputs',
  'mistakes/keys-and-tokens',
  'mistakes/no-credential',
  'mistakes/registry',
  'planted',
].map((name) => `__tests__/scenarios/slow/${name}.test.ts`);

const project = path.resolve(import.meta.dirname, '../..');

/** The steps on the committed dist, and the laws of credentials. */
export const SLOW: readonly string[] = globSync('__tests__/{credentials,scenarios}/slow/**/*.test.ts', { cwd: project })
  .map((file) => file.replaceAll(path.sep, '/'))
  .toSorted();

/** What `npm run test:windows` runs: all that a change is tried with; then those steps, and Windows' own clients. */
export const WHOLE: readonly (readonly string[])[] = [
  ['--project', 'inner'],
  [
    ...['--project', 'slow', '--project', 'real', '__tests__/scenarios/real/windows.test.ts'],
    ...SLOW.filter((file) => !LEFT_OUT.includes(file)),
  ],
];
