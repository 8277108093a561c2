// Plays a whole job: the committed dist/ in a runner, real pip and twine, Google played by the emulator on loopback. Builds nothing
// that is committed, touches no file outside a temporary folder and .clients/, and ends with 0 only if every claim held.
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmulator } from '../emulator/emulator.ts';
import { buildWheel } from '../emulator/google/wheel.ts';
import { keyText } from '../emulator/populate.ts';
import { startJob } from '../emulator/runner/runner.ts';
import type { StepResult } from '../emulator/runner/step-result.ts';
import { createSample } from '../emulator/sample.ts';
import { virtualEnvironment } from './clients.ts';
import { SELF } from './examples.ts';

const root = path.resolve(import.meta.dirname, '..');
const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
const paint = (code: number) => (text: string) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
const [bold, dim, green, red] = [1, 2, 32, 31].map(paint) as [
  typeof String,
  typeof String,
  typeof String,
  typeof String,
];
const print = (text = ''): void => void process.stdout.write(`${text}\n`);
const title = (text: string): void => print(`\n${bold(text)}`);
const quote = (text: string): void =>
  print(
    text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${dim('|')} ${line}`)
      .join('\n'),
  );

let failures = 0;
function claim(text: string, held: boolean): void {
  if (!held) failures++;
  print(`  ${held ? green('ok') : red('NOT SO')}  ${text}`);
}

const PYPIRC = `# releases
[distutils]
index-servers =
    pypi
    testpypi

[pypi]
username: __token__
password: pypi-THE-USERS-OWN-TOKEN
`;
const PIP_CONF = '# written by hand\r\n[global]\r\ntimeout = 60\r\n\r\n[install]\r\nno-compile = true\r\n';

/** Every file and folder below a folder: mode and content, by path. */
function photograph(folder: string): ReadonlyMap<string, string> {
  const seen = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const { mode } = lstatSync(file);
      const is = lstatSync(file).isFile();
      const digest = is ? createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16) : 'folder';
      return [name, `${(mode & 0o777).toString(8)}  ${digest}`] as const;
    });
  return new Map(seen);
}

function show(step: StepResult, lines = 12): void {
  const all = step.log.trimEnd().split('\n');
  quote(all.length > lines ? [...all.slice(0, 1), '…', ...all.slice(-(lines - 2))].join('\n') : all.join('\n'));
}

print(bold('A job with a private Artifact Registry repository, from start to end'));
print(
  'Real pip and twine, the committed dist/ of this action; Google and GitHub are played by an emulator on loopback.',
);
print(dim('Getting pip and twine ready (the first time takes half a minute) …'));
const bin = await virtualEnvironment();

const sample = createSample();
const emulator = await startEmulator({ world: sample.world });
const folder = mkdtempSync(path.join(tmpdir(), 'demo-'));
try {
  const home = path.join(folder, 'home');
  mkdirSync(path.join(home, '.config/pip'), { recursive: true });
  writeFileSync(path.join(home, '.pypirc'), PYPIRC, { mode: 0o600 });
  writeFileSync(path.join(home, '.config/pip/pip.conf'), PIP_CONF);
  const before = photograph(home);
  const key = keyText(sample.key);
  const job = await startJob({ emulator, home, path: [bin], secrets: [key] });

  title('1  The home of the runner has files of its own');
  for (const [name, what] of before) print(`  ${what.padEnd(26)} ${name}`);

  title(`2  uses: ${SELF}`);
  const main = await job.uses(root, { repository: sample.indexUrl, key });
  show(main, 40);
  claim('the step succeeded', main.exitCode === 0);

  title('3  What the clients read now (secrets hidden, as the log of a run hides them)');
  for (const name of ['.config/pip/pip.conf', '.pypirc']) {
    print(`  ~/${name}`);
    quote(job.masks.hide(readFileSync(path.join(home, name), 'utf8').replaceAll('\r', '')));
  }

  title('4  pip install my-private-package, which only the private repository has');
  const target = path.join(folder, 'site');
  const pip = await job.run('pip', ['install', '--no-cache-dir', '--target', target, 'my-private-package']);
  show(pip);
  claim('pip installed it', pip.exitCode === 0 && pip.log.includes('Successfully installed my-private-package'));

  title('5  twine upload of a wheel built on the spot');
  const wheel = buildWheel('my-new-package', '1.0.0');
  mkdirSync(path.join(job.workspace, 'dist'));
  writeFileSync(path.join(job.workspace, 'dist', wheel.name), wheel.content);
  const id = sample.repository.name.split('/').at(-1) ?? '';
  const twine = await job.run(`twine upload --disable-progress-bar -r ${id} dist/*`);
  show(twine);
  const uploaded = sample.repository.packages.get('my-new-package')?.get(wheel.name);
  claim('the repository has the wheel, digest for digest', twine.exitCode === 0 && uploaded?.sha256 === wheel.sha256);

  title('6  Post: the job ends');
  for (const post of await job.finish()) {
    show(post, 20);
    claim('the post step succeeded', post.exitCode === 0);
  }

  title('7  The home is what it was');
  const after = photograph(home);
  for (const [name, what] of after) print(`  ${what.padEnd(26)} ${name}`);
  claim('the same files and folders, the same bytes, the same modes', isSame(before, after));

  title('8  A job that lasts longer than its token');
  sample.world.longestLife = 9;
  const long = await startJob({ emulator, home, path: [bin], oidc: true });
  const inputs = { repository: sample.indexUrl, workload_identity_provider: sample.provider.name };
  show(await long.uses(root, inputs), 40);
  const token = (): string => /ya29\.[\w.-]+/.exec(readFileSync(path.join(home, '.netrc'), 'utf8'))?.[0] ?? '';
  const first = token();
  print('  Its tokens live nine seconds. Waiting until the first one is dead …');
  const isDead = (): boolean => (sample.world.tokens.get(first)?.expiresAt ?? 0) < Date.now() / 1000;
  for (let tries = 0; tries < 1_200 && !(isDead() && token() !== first); tries++) await sleep(50);
  claim('the first token is dead, and another one has its place', isDead() && token() !== first);
  const late = path.join(folder, 'late');
  const pipLate = await long.run('pip', ['install', '--no-cache-dir', '--target', late, 'my-new-package']);
  show(pipLate);
  claim('pip installed with the newest one what twine uploaded before', pipLate.exitCode === 0);
  for (const post of await long.finish()) claim('the post step succeeded', post.exitCode === 0);
  claim('the home is what it was again', isSame(before, photograph(home)));

  title('9  No secret left the step');
  const parts = [sample.key.private_key_id, Buffer.from(key).toString('base64'), ...sample.key.private_key.split('\n')];
  const secrets = parts.filter((part) => part.length > 20 && !part.startsWith('-----'));
  const leaks = job.captured().filter(({ text }) => secrets.some((secret) => text.includes(secret)));
  const outside = leaks.filter(({ where }) => !where.endsWith('outputs'));
  for (const { where } of outside) print(`  ${where}`);
  claim(
    `none in ${job.captured().length} logs, argument lists, states and files of the workspace`,
    outside.length === 0,
  );
} finally {
  await emulator.stop();
  rmSync(folder, { recursive: true, force: true });
}

print(failures === 0 ? `\n${green('Everything held.')}` : `\n${red(`${failures} of the claims did not hold.`)}`);
process.exitCode = failures === 0 ? 0 : 1;

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, what]) => other.get(name) === what);
}
