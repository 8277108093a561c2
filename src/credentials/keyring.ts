import { statSync } from 'node:fs';
import { Failure } from '../failure.ts';
import type { CreateFile } from '../ledger/change.ts';
import { type Machine, pathsOf } from '../machine/machine.ts';
import { Secret } from '../secret.ts';
import type { Source } from './choose.ts';
import { KEYRING_NOT_INSTALLED, KEYRING_NOT_LISTED, KEYRING_WITHOUT_PYTHON } from './failures.ts';
import { withoutTokens } from './refusals.ts';
import type { Federation } from './workload-identity.ts';

/**
 * A set that works together, proved with pip and twine: keyring 25.4.0 and google-auth from 2.41 on have broken the
 * backend before (jaraco/keyring#692, googleapis/google-cloud-python#15138), and the backend has no newer release.
 */
export const KEYRING_PACKAGES = [
  'keyring==25.7.0',
  'keyrings.google-artifactregistry-auth==1.1.2',
  'google-auth==2.40.3',
] as const;

const BACKEND = 'keyrings.gauth.GooglePythonAuth';

/** What the backend needs to find its credential, beside what is installed. */
export interface KeyringSetting {
  /** The credential file; absent where the backend finds what the job already has. */
  readonly file?: CreateFile;
  /** Variables to export to the later steps of the job. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Installs the keyring and Artifact Registry's backend into the job's Python, and checks that the backend is listed. pip
 * reads neither files nor variables for this, so the packages come from the public index, never through the private one.
 * Gives the Python used. Throws a `Failure`: no Python, an installation that failed, a backend that is not listed.
 */
export async function installKeyring(machine: Machine): Promise<string> {
  const python = pythonOf(machine) ?? fail(KEYRING_WITHOUT_PYTHON({}));
  const certificates = machine.env['PIP_CERT'];
  const options = [
    '--isolated',
    '--disable-pip-version-check',
    '--no-input',
    ...(certificates ? ['--cert', certificates] : []),
  ];
  const installed = await run(machine, python, ['-m', 'pip', 'install', ...options, ...KEYRING_PACKAGES]);
  if (installed.exitCode !== 0) fail(KEYRING_NOT_INSTALLED({ python, said: lastError(installed.stderr) }));
  const listed = await run(machine, python, ['-m', 'keyring', '--list-backends']);
  if (!listed.stdout.includes(BACKEND)) fail(KEYRING_NOT_LISTED({ python, backend: BACKEND }));
  return python;
}

/**
 * What gives the backend the credential that was chosen: a file of application default credentials at `path`, which must
 * not be in the workspace, and the variables that make pip ask the keyring in its child processes too. A variable is the
 * only way that reaches the pip that installs build requirements (pypa/pip#12423), `import` the only provider that needs
 * no user name in the URL before pip 26.2, and without a prompt a missing credential is an error instead of a hang.
 */
export function keyringSetting(source: Source, path: string, env: Machine['env']): KeyringSetting {
  const variables = { PIP_KEYRING_PROVIDER: 'import', PIP_NO_INPUT: '1' };
  const content = credentialFor(source, env);
  if (content === undefined) return { variables };
  return {
    file: { kind: 'create', path, content },
    variables: { ...variables, GOOGLE_APPLICATION_CREDENTIALS: path },
  };
}

/** The text of the credential file; undefined where the job itself offers what the backend finds in its own search. */
function credentialFor(source: Source, env: Machine['env']): Secret | undefined {
  switch (source.kind) {
    case 'service_account_key':
      return source.key.json;
    case 'workload_identity_federation':
      return externalAccount(source.federation, env);
    default:
      return undefined;
  }
}

/** An external account file (AIP-4117) whose subject token is GitHub's OIDC token, asked for anew at each use. */
function externalAccount(federation: Federation, env: Machine['env']): Secret {
  const { provider, serviceAccount, lifetime, universe } = federation;
  const audience = federation.audience ?? `https://iam.${universe}/${provider}`;
  const base = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const file = {
    type: 'external_account',
    universe_domain: universe,
    audience: `//iam.${universe}/${provider}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `https://sts.${universe}/v1/token`,
    ...(serviceAccount === undefined
      ? {}
      : {
          service_account_impersonation_url: `https://iamcredentials.${universe}/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
          service_account_impersonation: { token_lifetime_seconds: lifetime },
        }),
    credential_source: {
      url: `${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
      headers: { Authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
  };
  return new Secret(`${JSON.stringify(file, undefined, 2)}\n`);
}

/** The Python that the job's pip belongs to: the active virtual environment's, else the first on PATH. */
export function pythonOf(machine: Machine): string | undefined {
  const { env, platform } = machine;
  const { join, delimiter } = pathsOf(machine);
  const [bin, names] =
    platform === 'win32'
      ? (['Scripts', ['python.exe', 'python3.exe']] as const)
      : (['bin', ['python3', 'python']] as const);
  const venv = env['VIRTUAL_ENV'] ? [join(env['VIRTUAL_ENV'], bin)] : [];
  const folders = [...venv, ...(env['PATH'] ?? env['Path'] ?? '').split(delimiter)].filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

async function run(machine: Machine, python: string, args: readonly string[]) {
  const { getExecOutput } = await import('actions-exec');
  const { devNull } = await import('node:os');
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(machine.env)) if (value !== undefined) env[name] = value;
  return getExecOutput(python, [...args], {
    silent: true,
    // Not the workspace, whose modules `-m` would find before the installed ones.
    cwd: machine.temp,
    ignoreReturnCode: true,
    // pip's own name for "no configuration file at all": with --isolated, files that are not the user's would still count.
    env: { ...env, PIP_CONFIG_FILE: devNull },
  });
}

function lastError(stderr: string): string {
  const lines = stderr.split(/\r?\n/).filter((line) => /^(error|ERROR)/.test(line));
  return withoutTokens((lines.at(-1) ?? stderr.trim().split('\n').at(-1) ?? '').replace(/^error:\s*/i, ''));
}

function fail(problem: ConstructorParameters<typeof Failure>[0]): never {
  throw new Failure(problem);
}
