// Mutation testing: `npm run mutation [-- ROOM…]` changes the pure rooms in every small way that Stryker knows, one change at a time,
// and prints for each room which share of the changes the tests of these rooms notice. The words of explanations are left out. A room
// takes minutes to an hour; what a change survived is in .mutation/ROOM.json and in the log.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const VERSION = '10.1.1';
const ROOMS = ['formats', 'clients', 'inputs', 'registry', 'credentials', 'report'];

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.mutation');
const stryker = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');

/** Installs Stryker beside the project, whose own vitest it takes: 150 packages that nothing else needs. */
function install(): void {
  if (existsSync(stryker)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  const args = [
    'install',
    '--prefix',
    folder,
    '--legacy-peer-deps',
    '--ignore-scripts',
    '--no-package-lock',
    '--no-save',
  ];
  run('npm', [...args, ...packages]);
}

function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
}

/** The state of every change in a room, by how often it came up. */
function test(room: string): ReadonlyMap<string, number> {
  const report = path.join(folder, `${room}.json`);
  const config = path.join(folder, `${room}.config.json`);
  const settings = {
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts' },
    plugins: [path.join(folder, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    // It would rewrite the configuration through the programming interface that TypeScript 7 no longer has.
    tsconfigFile: 'none',
    mutate: [`src/${room}/**/*.ts`, '!src/**/*failures.ts'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 30_000,
    ignorePatterns: ['.clients', '.windows', '.mutation', 'coverage'],
    tempDirName: '.mutation/work',
    reporters: ['clear-text', 'json'],
    jsonReporter: { fileName: report },
    clearTextReporter: { allowColor: false, reportTests: false },
  };
  writeFileSync(config, JSON.stringify(settings));
  run(process.execPath, [stryker, 'run', config]);
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
  };
  const counts = new Map<string, number>();
  for (const { status } of Object.values(files).flatMap(({ mutants }) => mutants)) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

install();
const asked = process.argv.slice(2);
const rows = (asked.length > 0 ? asked : ROOMS).map((room) => {
  const counts = test(room);
  const of = (...states: readonly string[]): number => states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  const [noticed, missed] = [of('Killed', 'Timeout'), of('Survived', 'NoCoverage')];
  return `| ${room} | ${noticed} | ${missed} | ${((100 * noticed) / (noticed + missed)).toFixed(1)} % |`;
});
process.stdout.write(`\n| room | noticed | missed | score |\n| --- | ---: | ---: | ---: |\n${rows.join('\n')}\n`);
