// Mutation testing: `npm run mutation [-- ROOM|FILE…]` changes the pure rooms, or files of them, in every small way that Stryker knows, one
// change at a time, and prints which share of the changes the tests of the room notice. A room takes minutes to an hour; what a change
// survived is in .mutation/NAME.json and in the log.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const VERSION = '10.1.1';
const ROOMS = ['formats', 'clients', 'inputs', 'registry', 'credentials', 'refusals', 'report'];
/**
 * What is not changed: the words of explanations, which no test repeats (house rules read all of them), and files that do what they
 * decide by calls of a server, a program or the system, which the tests of other floors judge.
 */
const LEFT_OUT = [
  'src/**/*failures.ts',
  ...['application-default', 'credential-text', 'executable', 'gcloud-cli', 'google-library', 'keyring', 'obtain'].map(
    (name) => `src/credentials/${name}.ts`,
  ),
];

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

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
}

/** The state of every change in a room, or in a file of one, by how often it came up. */
function test(place: string): ReadonlyMap<string, number> {
  const [file, room = place] = /^src\/(\w+)\/.*\.ts$/.exec(place) ?? [];
  const name = place.replaceAll('/', '-');
  const report = path.join(folder, `${name}.json`);
  const config = path.join(folder, `${name}.config.json`);
  const settings = {
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts' },
    plugins: [path.join(folder, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    // It would rewrite the configuration through the programming interface that TypeScript 7 no longer has.
    tsconfigFile: 'none',
    mutate: [file ?? `src/${room}/**/*.ts`, ...LEFT_OUT.map((files) => `!${files}`)],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 5_000,
    ignorePatterns: ['.clients', '.windows', '.mutation', 'coverage'],
    tempDirName: `.mutation/work-${name}`,
    reporters: ['clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    clearTextReporter: { allowColor: false, reportTests: false },
  };
  writeFileSync(config, JSON.stringify(settings));
  run(process.execPath, [stryker, 'run', config], { ROOM: room });
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
const rows = (asked.length > 0 ? asked : ROOMS).map((place) => {
  const counts = test(place);
  const of = (...states: readonly string[]): number => states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  const [noticed, missed] = [of('Killed', 'Timeout'), of('Survived', 'NoCoverage')];
  return `| ${place} | ${noticed} | ${missed} | ${((100 * noticed) / (noticed + missed)).toFixed(1)} % |`;
});
process.stdout.write(`\n| changed | noticed | missed | score |\n| --- | ---: | ---: | ---: |\n${rows.join('\n')}\n`);
