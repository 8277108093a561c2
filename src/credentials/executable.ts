import { type ExecFileException, exec, execFile } from 'node:child_process';
import { environmentFor } from '../machine/child.ts';
import { jsonObject } from '../network/request.ts';
import { present } from '../present.ts';
import { Secret } from '../secret.ts';
import { accountIn, type Fields } from './credential-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const ALLOWED = 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES';

/** On GitHub, asking for an OIDC token is what such a command does, and other clouds name their logins like secrets. */
const NEEDS = /^(?:ACTIONS_ID_TOKEN_REQUEST_|AWS_|AZURE_|GOOGLE_|CLOUDSDK_)/;

/**
 * Runs the command that a credential file names for its subject token, if the job allows it (AIP-4117), without what was
 * meant for this action alone. Gives the token, or why there is none, in words without any of what the command printed.
 */
export async function tokenFromExecutable(
  fields: Fields,
  env: Environment,
): Promise<{ token: Secret } | { reason: string }> {
  if (env[ALLOWED] !== '1') return { reason: `its executable may only run if ${ALLOWED} is 1` };
  const { command, timeout_millis: timeout = 30_000, output_file: output } = executableIn(fields);
  // Words between spaces; double quotes keep one together.
  const [program = '', ...args] = (command.match(/(?:[^\s"]+|"[^"]*")+/g) ?? []).map((word) =>
    word.replace(/^"(.*)"$/, '$1'),
  );
  const account = accountIn(fields);
  const set = {
    GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE: String(fields['audience']),
    GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE: String(fields['subject_token_type']),
    GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE: '0',
    ...present({ GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE: output, GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL: account }),
  };
  const options = { env: { ...environmentFor(env, NEEDS), ...set }, timeout, maxBuffer: 1024 * 1024 };
  const { error, stdout } = await new Promise<{ error: ExecFileException | null; stdout: string }>((resolve) => {
    const ended = (error: ExecFileException | null, stdout: string) => resolve({ error, stdout });
    // Node.js starts a batch file of Windows only through the shell, which takes the command as the credential file has it.
    if (process.platform === 'win32' && /\.(?:bat|cmd)$/i.test(program)) exec(command, options, ended);
    else execFile(program, args, options, ended);
  });
  if (error?.syscall?.startsWith('spawn')) return { reason: `its executable cannot be started (${error.code})` };
  if (error) return { reason: 'its executable failed, or did not finish in time' };
  const token = tokenIn(stdout);
  return token === undefined ? { reason: 'its executable returned no token' } : { token: new Secret(token) };
}

function executableIn(fields: Fields) {
  const source = fields['credential_source'] as Fields;
  return source['executable'] as { command: string; timeout_millis?: number; output_file?: string };
}

function tokenIn(printed: string): string | undefined {
  const answer = jsonObject({ status: 200, headers: {}, body: printed });
  if (answer?.['version'] !== 1 || answer['success'] !== true) return undefined;
  const token = answer['id_token'] ?? answer['saml_response'];
  return typeof token === 'string' && token !== '' ? token : undefined;
}
