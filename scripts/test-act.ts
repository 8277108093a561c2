// Runs the self-use job of the CI workflow with act on this machine, no container: the committed dist/ in a runner that is not
// ours. docs/ACT.md says where act differs from the real runner. Ends with 0 only if every claim held.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepersOf } from '../__tests__/scenarios/kept-fresh.ts';
import { findPython, virtualEnvironment } from './clients.ts';
import { goTool } from './go-tool.ts';

const root = path.resolve(import.meta.dirname, '..');
const LIMIT = 15 * 60_000;

let failures = 0;
function claim(text: string, held: boolean): void {
  if (!held) failures++;
  process.stdout.write(`  ${held ? 'ok' : 'NOT SO'}  ${text}\n`);
}

/** Copies the files that git knows or would add; what is installed is linked. */
function copyProject(to: string): void {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const name of list.toString().split('\0')) {
    if (name !== '' && existsSync(path.join(root, name))) cpSync(path.join(root, name), path.join(to, name));
  }
  for (const name of ['node_modules', '.clients']) symlinkSync(path.join(root, name), path.join(to, name));
  const git = (...args: readonly string[]): void => void execFileSync('git', args, { cwd: to, stdio: 'pipe' });
  // act wants a commit to speak of.
  git('init', '--quiet', '--initial-branch=main');
  git('-c', 'user.name=act', '-c', 'user.email=act@localhost', 'commit', '--quiet', '--allow-empty', '--message=act');
}

/** act fetches an action before it looks at its `if:`, so the skipped ones are mapped to an action that does nothing. */
function mapped(workflow: string, stub: string): readonly string[] {
  mkdirSync(stub);
  writeFileSync(
    path.join(stub, 'action.yml'),
    'name: nothing\ndescription: nothing\nruns:\n  using: composite\n  steps: []\n',
  );
  const used = new Set([...workflow.matchAll(/uses: (actions\/[\w-]+@\w+)/g)].map(([, name = '']) => name));
  return [...used].flatMap((name) => ['--local-repository', `${name}=${stub}`]);
}

async function ended(child: ChildProcess): Promise<number | null> {
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  return status;
}

/** Every file and folder of a home, with its content. */
function contents(home: string): ReadonlySet<string> {
  const names = readdirSync(home, { recursive: true, withFileTypes: true });
  const lines = names.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return `${file} ${entry.isFile() ? readFileSync(file, 'base64') : 'folder'}`;
  });
  return new Set(lines);
}

const act = goTool('github.com/nektos/act', 'v0.2.89');
const bin = await virtualEnvironment();
const python = path.dirname(await findPython());
const folder = mkdtempSync(path.join(tmpdir(), 'act-'));
try {
  const [home, project, cache] = ['home', 'project', 'cache'].map((name) => {
    mkdirSync(path.join(folder, name));
    return path.join(folder, name);
  }) as [string, string, string];
  copyProject(project);
  // The workflow writes the same bytes, so that the home is the same before and after the whole run.
  const pypirc = '# mine\n[distutils]\nindex-servers =\n    pypi\n\n[pypi]\nusername = me\n';
  writeFileSync(path.join(home, '.pypirc'), pypirc);
  mkdirSync(path.join(home, '.config/pip'), { recursive: true });
  writeFileSync(path.join(home, '.config/pip/pip.conf'), '[global]\r\ntimeout = 60\r\n');
  // act makes this one for itself.
  mkdirSync(path.join(home, '.config/act'));
  const before = contents(home);

  const workflow = readFileSync(path.join(root, '.github/workflows/ci.yml'), 'utf8');
  const args = [
    ...['push', '--workflows', '.github/workflows/ci.yml', '--job', 'self-use', '--matrix', 'os:ubuntu-latest'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode', '--action-cache-path', cache],
    ...['--no-cache-server', '--use-gitignore=false', '--pull=false', '--defaultbranch', 'main'],
    ...mapped(workflow, path.join(folder, 'nothing')),
  ];
  const child = spawn(act, args, {
    cwd: project,
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, '.config'),
      XDG_CACHE_HOME: cache,
      // pip asks rustc for its version, which may be rustup's.
      RUSTUP_HOME: cache,
      PATH: [path.join(root, 'node_modules/.bin'), bin, python, process.env['PATH']].join(path.delimiter),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  const status = await ended(child);
  process.stdout.write(`${log.replace(/^/gm, '  | ')}\n`);

  const at = (text: string): number => log.indexOf(text);
  claim('act ended with 0', status === 0);
  claim('the closing block was printed by both uses', log.split('| Artifact Registry is ready for').length === 3);
  claim('the federated token is kept fresh', /valid +kept fresh until the job ends/.test(log));
  claim('a later step found a newer token', at('| The token is another one now') > 0);
  claim('no process that renews is left', keepersOf({ home }).length === 0);
  claim('pip installed the private package', /Successfully installed my-private-package/.test(log));
  claim('twine uploaded two wheels', log.split('Uploading my_').length === 3);
  claim('pip installed what was uploaded', /Successfully installed my-first-package\S* my-second-package/.test(log));
  claim('the posts ran after the last step', at('The last step before the posts') < log.lastIndexOf('.pypirc: '));
  const posts = [...log.matchAll(/(?:Success|✅).*- Post (.*)/g)].map(([, name = '']) => name.trim());
  const order = ['A service account key', 'Workload identity federation', 'emulator'];
  claim(
    `the posts ran in reverse: ${posts.join('; ')}`,
    order.every((name, i) => posts[i]?.includes(name)),
  );
  claim('pip config showed a mask', /\| https:\/\/_json_key_base64:\*\*\*@us-central1-python/.test(log));
  claim('the password output is a mask', /password: \*\*\*/.test(log));
  claim('no token and no key in the log', !/ya29\.|eyJ[\w-]{20}|PRIVATE KEY|ewogICJ0eXBl/.test(log));
  claim('the home was as before when the last post looked', at('The home is byte for byte what it was.') > 0);
  const after = contents(home);
  const changed = [...after].filter((line) => !before.has(line)).concat([...before].filter((line) => !after.has(line)));
  claim(
    `the home is as before now${changed.map((line) => `\n    ${line.slice(0, 200)}`).join('')}`,
    changed.length === 0,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(failures === 0 ? 'Everything held.\n' : `${failures} of the claims did not hold.\n`);
process.exitCode = failures === 0 ? 0 : 1;
