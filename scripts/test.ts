// The test command. `npm test` runs what a change is tried with, in less than a minute; `npm cit` (npm's own "install, then test",
// which a new machine and CI use) and `--all` install the real clients first and run everything.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { installClients, installPips } from './clients.ts';
import { staleness } from './sources.ts';

const all = process.argv.includes('--all') || process.env['npm_command'] === 'install-ci-test';
if (all) await installClients();
// Paths of Unix are none on Windows. The tests that want for them fail, and say so again.
else if (process.platform !== 'win32')
  await installPips().catch(({ message }: Error) => process.stderr.write(`\n${message}\n`));

const vitest = path.resolve(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
// With the real clients and clocks most tests wait, and two workers leave two cores half idle.
const options = all ? [`--maxWorkers=${Math.ceil(availableParallelism() * 1.5)}`] : ['--project', 'inner'];
const { status } = spawnSync(process.execPath, [vitest, 'run', ...options], { stdio: 'inherit' });
// Said last, below what the stale bundle may have made red.
const stale = staleness();
if (stale !== undefined) process.stderr.write(`\n${stale}\n`);
process.exit(stale === undefined ? (status ?? 1) : 1);
