import type { CredentialSource } from '../credentials/credential.ts';
import { shellOf } from '../machine/shell.ts';
import { indexUrl, isLocated, resourceName, uploadUrl } from '../registry/repository.ts';
import { listed } from '../sentence.ts';
import type { Outcome } from './outcome.ts';

/** Where a credential came from, in words. */
export const SOURCES: Readonly<Record<CredentialSource, string>> = {
  workload_identity_federation: 'workload identity federation',
  service_account_key: 'service account key',
  given_token: 'the access_token input',
  application_default_credentials: 'application default credentials',
  metadata_server: 'metadata server',
  gcloud_cli: 'gcloud CLI',
};

/** What has been achieved, in one line. */
export function title({ clients }: Outcome): string {
  return `Artifact Registry is ready for ${listed(clients.map(({ name }) => name))}`;
}

/** What a person types next, client by client, in the shell of a platform. */
export function commandsOf(
  outcome: Outcome,
  platform: NodeJS.Platform = process.platform,
): Readonly<Record<'install' | 'publish', readonly string[]>> {
  const pypirc = shellOf(platform).quoted(outcome.fileOutputs['pypirc_file'] ?? '.pypirc');
  const usages = outcome.clients.map((client) => client.usage({ ...outcome, pypirc }));
  return {
    install: usages.flatMap(({ install }) => install ?? []),
    publish: usages.flatMap(({ publish }) => publish ?? []),
  };
}

/** The closing block of a step: who, where, until when, which files, and what to type next. */
export function closingLines(outcome: Outcome, now: Date): readonly string[] {
  const { repository, credential, files, access, cleanup } = outcome;
  const { install, publish } = commandsOf(outcome);
  const rows: readonly (readonly [string, string])[] = [
    ['repository', isLocated(repository) ? resourceName(repository) : uploadUrl(repository)],
    ['index', indexUrl(repository)],
    ['identity', `${credential.principal ?? 'not known'} (${SOURCES[credential.source]})`],
    ...(access === undefined ? [] : [['access', access] as const]),
    ['valid', validity(outcome, now)],
    ...files.map((file, i) => [i === 0 ? 'written' : '', file] as const),
    [
      'afterwards',
      cleanup ? 'every file is restored when the job ends' : 'the files stay as they are (cleanup: false)',
    ],
    ...install.map((command) => ['install with', command] as const),
    ...publish.map((command) => ['upload with', command] as const),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [title(outcome), ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)];
}

/** How long the password works, in words. */
export function validity({ credential, keptFresh }: Pick<Outcome, 'credential' | 'keptFresh'>, now: Date): string {
  const { expiresAt } = credential;
  if (keptFresh) return 'kept fresh until the job ends';
  if (credential.method === 'keyring') return 'as long as the keyring obtains a token at each use';
  if (expiresAt === undefined) {
    return credential.method === 'service_account_key' ? 'until the key is deleted' : 'not known';
  }
  const minutes = Math.floor((expiresAt.getTime() - now.getTime()) / 60_000);
  const seconds = expiresAt.toISOString().slice(0, '2026-01-01T00:00:00'.length);
  return `until ${seconds.replace('T', ' ')} UTC (${minutes} ${minutes === 1 ? 'minute' : 'minutes'})`;
}
