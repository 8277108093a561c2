import { existsSync } from 'node:fs';
import { thisDisk } from '../machine/disk.ts';
import { type Machine, pathsOf } from '../machine/machine.ts';
import { readUserFile } from '../machine/read-file.ts';
import type { Network } from '../network/call.ts';
import { present } from '../present.ts';
import { attempt } from './attempt.ts';
import type { CredentialFile, CredentialInputs, Facts } from './choose.ts';
import { gcloudConfiguration, gcloudFolder } from './gcloud-configuration.ts';
import { situationOf } from './situation.ts';

/**
 * Looks at what the job offers: variables, the event's payload, files, and as far as the search order gets, the
 * metadata server. What cannot be read is not there. Throws a `Failure` where GCE_METADATA_HOST names no host.
 */
export async function gatherFacts(inputs: CredentialInputs, machine: Machine, network: Network): Promise<Facts> {
  const { env } = machine;
  const situation = situationOf(env, eventOf(env));
  const job = {
    idToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
    ...present({ situation }),
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
  if (!gcloudPlaces(machine).some(thisDisk.isFile)) return 'not installed';
  return (await gcloudConfiguration(machine)).account === undefined ? 'no active account' : 'ready';
}

/** Where gcloud would be found, in the order of PATH. */
export function gcloudPlaces(machine: Machine): readonly string[] {
  const { env, platform } = machine;
  const { delimiter, join } = pathsOf(machine);
  const name = platform === 'win32' ? 'gcloud.cmd' : 'gcloud';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name));
}

/** The payload of the event that started the run; undefined where it cannot be read. */
function eventOf(env: Machine['env']): unknown {
  // Stryker disable next-line StringLiteral: no such file can be read either
  return attempt(() => JSON.parse(readUserFile(env['GITHUB_EVENT_PATH'] ?? '').bytes.toString()));
}
