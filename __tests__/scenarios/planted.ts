import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeBinary } from '../../emulator/runner/programs.ts';
import { parseCommand, parseFileCommands } from '../../emulator/runner/workflow-commands.ts';
import { readActionFile } from '../../scripts/docs.ts';
import { codeOf } from './stage.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A secret of nobody, in a form that people paste. */
export interface Plant {
  readonly form: string;
  readonly text: string;
  /** What must not be seen anywhere, in stretches of eight characters. */
  readonly secret: string;
  /** A part of it that is masked by itself. */
  readonly masked: string;
}

/** A key, its base64, a token, a private key and an address with a password, new for each call. */
export function newPlants(): readonly Plant[] {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const id = randomBytes(20).toString('hex');
  const json = JSON.stringify(
    {
      type: 'service_account',
      project_id: 'planted',
      private_key_id: id,
      private_key: pem,
      client_email: 'x@planted.iam.gserviceaccount.com',
    },
    undefined,
    2,
  );
  const bare = pem.replace(/-----[A-Z ]+-----|\s/g, '');
  const base64 = Buffer.from(json).toString('base64');
  const token = `ya29.c.${randomBytes(90).toString('base64url')}`;
  // A plain word is not masked: it may stand anywhere in the log.
  const password = `7${randomBytes(18).toString('base64url')}`;
  return [
    { form: 'key', text: json, secret: bare + id, masked: id },
    { form: 'base64 of a key', text: base64, secret: base64, masked: base64 },
    { form: 'token', text: token, secret: token.slice(5), masked: token },
    { form: 'private key', text: pem, secret: bare, masked: bare.slice(0, 64) },
    {
      form: 'address',
      text: `https://somebody:${password}@us-python.pkg.dev/my-project/my-repo/simple/`,
      secret: password,
      masked: password,
    },
  ];
}

/** What is left of a key where it was cut or quoted on its way, and the token of a job: more than that for inputs. */
export function newPieces(): readonly Plant[] {
  const [key, , , pem] = newPlants();
  const json = key?.text ?? '';
  const line = pem?.text.split('\n')[5] ?? '';
  const first = json.match(/KEY-----\\n([^\\]+)/)?.[1] ?? '';
  const jwt = `eyJhbGciOiJSUzI1NiJ9.${randomBytes(60).toString('base64url')}.${randomBytes(120).toString('base64url')}`;
  return [
    { form: 'line of a private key', text: line, secret: line, masked: line },
    { form: 'truncated key', text: json.slice(0, 700), secret: first, masked: first },
    {
      form: 'key with its quotes escaped',
      text: json.replaceAll('"', '\\"').replaceAll('\n', ' '),
      secret: first,
      masked: first,
    },
    { form: 'JWT', text: jwt, secret: jwt.slice(25), masked: jwt },
  ];
}

/** Names of the inputs, as action.yml has them. */
export const inputNames = (): readonly string[] => Object.keys(readActionFile().inputs);

/**
 * Names of every variable that a file of src/ reads by its name, but those that Node.js quotes (NODE_EXTRA_CA_CERTS) or falls over
 * (a long LANG ends it with a signal) before it runs any code. */
export function variableNames(): readonly string[] {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('failures.ts'))
    .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'));
  const names = sources.flatMap((text) =>
    [
      ...text.matchAll(
        /env\[['"](\w+)['"]\]|['"]((?:CLOUDSDK|GOOGLE|GCLOUD|GCP|GCE|GITHUB|RUNNER|NODE|PIP|TWINE|XDG|UV|POETRY|PDM|HATCH|NO|NODE|SSL)_[A-Z_]+)['"]/g,
      ),
    ].map(([, read, named]) => read ?? named ?? ''),
  );
  const all = [
    ...new Set([
      ...names,
      'HOME',
      'PIP_INDEX_URL',
      'PIP_EXTRA_INDEX_URL',
      'TWINE_PASSWORD',
      'HTTPS_PROXY',
      'NO_PROXY',
      'https_proxy',
    ]),
  ];
  return all.filter((name) => !/^(?:NODE_EXTRA_CA_CERTS|LANG|LC_\w+)$/.test(name));
}

/** The inputs of a step that goes on to the files: with a key, or with no credential. */
export function workingWith(key: string): Readonly<Record<string, string>> {
  return {
    INPUT_REPOSITORY: 'my-repo',
    INPUT_LOCATION: 'us-central1',
    INPUT_PROJECT: 'my-project',
    INPUT_VERIFY: 'false',
    ...(key === '' ? {} : { INPUT_KEY: key }),
  };
}

/** Variables that are looked at only where no input is a credential. */
export const SEARCHED = /^(?:GOOGLE_|CLOUDSDK_|GCE_|GCP_|GCLOUD_|METADATA_|NO_GCE)/;

/** What a run of the action left: all that it printed or stored but masks and the password, by place. */
export interface Left {
  readonly exitCode: number | null;
  readonly codes: readonly string[];
  readonly places: Readonly<Record<string, string>>;
  readonly masks: readonly string[];
}

/** How a step ends: its exit status, and what it printed. */
interface Printed {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed main with these variables in a home of its own, step debugging on. */
export function runMain(variables: Readonly<Record<string, string>>): Promise<Left> {
  return inFolder(variables, async (env, cwd) => {
    const child = spawn(nodeBinary(), [path.join(root, 'dist/main/index.js')], { cwd, env });
    const printed = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        printed[stream] += text;
      });
    }
    const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { exitCode, ...printed };
  });
}

/** Runs a step with these variables and those of a runner in folders of its own, and gives what it left. */
export async function inFolder(
  variables: Readonly<Record<string, string>>,
  run: (env: Record<string, string>, cwd: string) => Promise<Printed>,
): Promise<Left> {
  const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
  try {
    const at = (name: string): string => path.join(folder, name);
    for (const name of ['home', 'temp', 'workspace']) mkdirSync(at(name));
    const files = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
    for (const file of files) writeFileSync(at(file), '');
    const env = {
      // No gcloud: it takes longer than all the rest.
      PATH: path.dirname(nodeBinary()),
      HOME: at('home'),
      USERPROFILE: at('home'),
      RUNNER_TEMP: at('temp'),
      RUNNER_DEBUG: '1',
      METADATA_SERVER_DETECTION: 'none',
      ...Object.fromEntries(files.map((file) => [file, at(file)])),
      ...variables,
    };
    const { exitCode, stdout, stderr } = await run(env, at('workspace'));
    // A line ends as the system ends it.
    const lines = stdout.split(/\r?\n/).map((line) => ({ line, command: parseCommand(line) }));
    const { password: _, ...outputs } = Object.fromEntries(
      parseFileCommands(readFileSync(at('GITHUB_OUTPUT'), 'utf8')),
    );
    return {
      exitCode,
      codes: lines.flatMap(({ command }) =>
        command?.properties['title'] === undefined ? [] : codeOf({ title: command.properties['title'] }),
      ),
      masks: lines.flatMap(({ command }) => (command?.name === 'add-mask' ? [command.data] : [])),
      places: {
        stdout: lines.flatMap(({ line, command }) => (command?.name === 'add-mask' ? [] : [line])).join('\n'),
        stderr,
        outputs: JSON.stringify(outputs),
        ...Object.fromEntries(files.slice(1).map((file) => [file, readFileSync(at(file), 'utf8')])),
        workspace: textBelow(at('workspace')),
      },
    };
  } finally {
    // Windows lets go of a program's folder a moment after its end.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function textBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(
      (name) =>
        `${name}\n${statSync(path.join(folder, name)).isFile() ? readFileSync(path.join(folder, name), 'latin1') : ''}`,
    )
    .join('\n');
}

/** Where a stretch of eight characters of the secret is seen. */
export function seenIn({ places }: Left, { secret }: Plant): readonly string[] {
  // Eight hexadecimal digits stand in one of many digests by chance; sixteen do not.
  const stretches = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 16)).flatMap(
    (text) => /^(?:[\da-f]{16}|(?![\da-f]{8}).{8})/.exec(text) ?? [],
  );
  return Object.entries(places).flatMap(([place, text]) => {
    const stretch = stretches.find((one) => text.includes(one));
    return stretch === undefined
      ? []
      : [`${place}: ${text.slice(Math.max(0, text.indexOf(stretch) - 120), text.indexOf(stretch) + 40)}`];
  });
}
