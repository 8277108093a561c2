// `npm run test:linked`: the rooms that name files, with the home and the temporary folder behind a link, as macOS has them.
import { spawnSync } from 'node:child_process';
import { chmodSync, globSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOMS = ['clients', 'credentials', 'ledger', 'machine', 'scenarios'];

/** What is the same wherever the files are, or takes minutes. */
const ELSEWHERE =
  /\/real\/|slow\/(keeper-|running|failing-post|hostile-|planted|pasted|bad-input|misconfiguration|crowd|exchange|credential-)/;

const files = ROOMS.flatMap((room) => globSync(`__tests__/${room}/**/*.test.ts`))
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => !ELSEWHERE.test(file));

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'linked-')));
// Some tests run the action as another user, who has to get through.
chmodSync(folder, 0o755);
const link = path.join(folder, 'link');
mkdirSync(path.join(folder, 'real/home'), { recursive: true });
symlinkSync('real', link);
const vitest = path.resolve(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'inner', '--project', 'slow', ...files], {
  stdio: 'inherit',
  env: { ...process.env, TMPDIR: link, HOME: path.join(link, 'home') },
});
rmSync(folder, { recursive: true });
process.exit(status ?? 1);
