import { existsSync, statSync } from 'node:fs';
import { type Machine, pathsOf } from '../machine/machine.ts';
import { readUserFile } from '../machine/read-file.ts';
import type { Network } from '../network/call.ts';
import type { CredentialFile, CredentialInputs, Facts } from './choose.ts';
import { gcloudConfiguration, gcloudFolder } from './gcloud-configuration.ts';

/**
 * Looks at what the job offers: variables, the event's payload, files, and as far as the search order gets, the
 * metadata server. What cannot be read is not there. Throws a `Failure` where GCE_METADATA_HOST names no host.
 */
export async function gatherFacts(inputs: CredentialInputs, machine: Machine, network: Network): Promise<Facts> {
  const { env } = machine;
  const fork = forkIn(env);
  const job = {
    idToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
    dependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]',
    ...(fork === undefined ? {} : { fork }),
  };
  const given = inputs.key ?? inputs.accessToken ?? inputs.workloadIdentityProvider;
  if (given !== undefined) return job;
  const credentialFile = credentialFileOf(machine);
  if (credentialFile) return { ...job, credentialFile };
  const { findMetadataServer } = await import('./metadata-server.ts');
  const metadataHost = await findMetadataServer(machine, network);
  if (metadataHost) return { ...job, metadataHost };
  return { ...job, gcloud: await gcloudState(machine) };
}

function credentialFileOf(machine: Machine): CredentialFile | undefined {
  const named = machine.env['GOOGLE_APPLICATION_CREDENTIALS'];
  if (named) return { path: named, from: 'GOOGLE_APPLICATION_CREDENTIALS' };
  const path = pathsOf(machine).join(gcloudFolder(machine), 'application_default_credentials.json');
  return existsSync(path) ? { path, from: 'gcloud auth application-default login' } : undefined;
}

async function gcloudState(machine: Machine): Promise<NonNullable<Facts['gcloud']>> {
  const paths = pathsOf(machine);
  const name = machine.platform === 'win32' ? 'gcloud.cmd' : 'gcloud';
  const folders = (machine.env['PATH'] ?? machine.env['Path'] ?? '').split(paths.delimiter);
  const installed = folders.some((folder) => folder !== '' && isFile(paths.join(folder, name)));
  if (!installed) return 'not installed';
  return (await gcloudConfiguration(machine)).account === undefined ? 'nobody is logged in' : 'ready';
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * The repository that a pull request comes from, where it is a fork. `pull_request_target` runs with the rights of the
 * repository itself, whoever opened the pull request.
 */
function forkIn(env: Machine['env']): string | undefined {
  if (env['GITHUB_EVENT_NAME'] === 'pull_request_target') return undefined;
  try {
    const event = JSON.parse(readUserFile(env['GITHUB_EVENT_PATH'] ?? '').bytes.toString());
    if (!event.pull_request) return undefined;
    // A fork that has been deleted is null here.
    const from: unknown = event.pull_request.head?.repo?.full_name ?? 'that no longer exists';
    return from === event.pull_request.base?.repo?.full_name ? undefined : String(from);
  } catch {
    return undefined;
  }
}
