import { Failure } from '../failure.ts';
import { runChild } from '../machine/child.ts';
import type { Machine } from '../machine/machine.ts';
import { present } from '../present.ts';
import { Secret } from '../secret.ts';
import { isToken, type Obtained } from './access-token.ts';
import { gcloudConfiguration } from './gcloud-configuration.ts';
import { textIn } from './key-json.ts';
import { isServiceAccount, projectOf } from './principal.ts';
import { GCLOUD_FAILED } from './source-failures.ts';

/** What gcloud is configured with, and what its accounts of other clouds authenticate with. */
const GCLOUD_NEEDS = /^(?:CLOUDSDK|GOOGLE|AWS)_/;

/**
 * Asks the gcloud CLI for a token of the account that is logged in there, as Google's keyring backend does. On Windows
 * the command is `gcloud.cmd`. Throws a `Failure` with gcloud's own words where it gives none.
 */
export async function fromGcloud(machine: Machine, mask: (secret: Secret) => void): Promise<Obtained> {
  const command = machine.platform === 'win32' ? 'gcloud.cmd' : 'gcloud';
  const args = ['config', 'config-helper', '--format=json(credential)'];
  const { exitCode, stdout, stderr } = await runChild(machine, command, args, { needs: GCLOUD_NEEDS });
  const credential = exitCode === 0 ? credentialIn(stdout) : {};
  // Masked before anything else: debug lines of the runner may show what a command printed.
  for (const field of ['access_token', 'id_token']) {
    const secret = textIn(credential, field);
    if (secret !== undefined) mask(new Secret(secret));
  }
  const token = textIn(credential, 'access_token');
  if (token === undefined || !isToken(token)) throw new Failure(GCLOUD_FAILED({ said: firstWords(stderr) }));
  const expires = Date.parse(textIn(credential, 'token_expiry') ?? '');
  const { account } = await gcloudConfiguration(machine);
  const principal = account?.includes('@') ? account : undefined;
  const project = principal && isServiceAccount(principal) ? projectOf(principal) : undefined;
  return {
    token: new Secret(token),
    ...present({ expiresAt: Number.isNaN(expires) ? undefined : new Date(expires), principal, project }),
  };
}

/** The fields of the credential that gcloud printed; none where it printed something else. */
function credentialIn(stdout: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(stdout)?.credential ?? {};
  } catch {
    return {};
  }
}

/** The first line of an error of gcloud: `ERROR: (gcloud.config.config-helper) …`. */
function firstWords(stderr: string): string {
  const line = stderr.split(/\r?\n/).find((text) => text.startsWith('ERROR:')) ?? stderr.trim().split('\n')[0] ?? '';
  return line.replace(/^ERROR:\s*(\([\w.-]+\)\s*)?/, '');
}
