// What auth_method: keyring installs, resolved anew: `npm run keyring`. Every package with its exact version for every Python
// that it supports, and the digest of its one wheel of pure Python, which fits every platform. Dependabot does not know this
// list, so a maintainer runs this now and then, reads what changed, and runs the tests of the keyring.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLIENTS_FOLDER, findPython } from './clients.ts';

const TARGET = path.resolve(import.meta.dirname, '../src/credentials/keyring-requirements.ts');
const UV = '0.13.9';

/**
 * A set that works together, proved with pip and twine: keyring 25.4.0 and google-auth from 2.41 on have broken the backend
 * before (jaraco/keyring#692, googleapis/google-cloud-python#15138), and the backend has no newer release.
 */
const WANTED = ['keyring==25.7.0', 'keyrings.google-artifactregistry-auth==1.1.2', 'google-auth==2.40.3'];
const OLDEST_PYTHON = '3.9';

/** Only the keyrings of desktops need these, and some of them are no pure Python. keyring does without. */
const LEFT_OUT = [
  'secretstorage',
  'jeepney',
  'cryptography',
  'cffi',
  'pycparser',
  'typing-extensions',
  'pywin32-ctypes',
];

/** As with Dependabot: a release that is taken back within days is not taken. */
const COOLDOWN = 7 * 24 * 60 * 60 * 1000;

function uv(python: string): string {
  const folder = path.join(CLIENTS_FOLDER, `uv-${UV}`);
  const name = path.join(folder, 'bin', process.platform === 'win32' ? 'uv.exe' : 'uv');
  if (!existsSync(name)) {
    mkdirSync(CLIENTS_FOLDER, { recursive: true });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', folder, `uv==${UV}`]);
  }
  return name;
}

function digestOf(python: string, pin: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'keyring-wheel-'));
  try {
    const pure = ['--only-binary', ':all:', '--platform', 'any', '--implementation', 'py', '--abi', 'none'];
    const options = ['--quiet', '--disable-pip-version-check', '--no-deps', '--ignore-requires-python', ...pure];
    execFileSync(python, ['-m', 'pip', 'download', ...options, '--dest', folder, pin], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [wheel = '', ...others] = readdirSync(folder);
    if (!wheel.endsWith('-none-any.whl') || others.length > 0) throw new Error(`${pin} has no wheel of pure Python`);
    return createHash('sha256')
      .update(readFileSync(path.join(folder, wheel)))
      .digest('hex');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const python = await findPython();
const leftOut = LEFT_OUT.flatMap((name) => ['--no-emit-package', name]);
const before = new Date(Date.now() - COOLDOWN).toISOString();
const options = ['--universal', '--python-version', OLDEST_PYTHON, '--only-binary', ':all:', '--generate-hashes'];
const resolved = execFileSync(
  uv(python),
  ['pip', 'compile', '-', ...options, '--no-header', '--no-annotate', '--exclude-newer', before, ...leftOut],
  { input: WANTED.join('\n'), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] },
);
const lines = resolved
  .replaceAll(/\\\n\s+/g, ' ')
  .split('\n')
  .filter((line) => /^[a-z0-9]/.test(line))
  .map((line) => {
    const [requirement = ''] = line.split(' --hash');
    const digest = digestOf(python, requirement.split(' ;')[0] ?? '');
    // uv lists the digests that the index names: a wheel that was changed on its way would not be among them.
    if (!line.includes(`sha256:${digest}`))
      throw new Error(`${requirement}: the wheel is not one that the index lists`);
    return `${requirement.trim()} --hash=sha256:${digest}`;
  });
writeFileSync(
  TARGET,
  `/** A requirements file for pip: all that the keyring needs, by version and digest. Made by \`npm run keyring\`. */
export const KEYRING_REQUIREMENTS = \`\\
${lines.join('\n')}
\`;
`,
);
process.stdout.write(`${lines.length} requirements\n`);
