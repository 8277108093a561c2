// What is wrong with the input workload_identity_provider.
import { explanation } from '../failure.ts';
import { shapeOf } from '../secret-shapes.ts';
import { pasted, quoted } from '../shown.ts';

export const PROVIDER_SHAPE = 'projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER';

const FIND_PROVIDER = [
  'gcloud iam workload-identity-pools providers describe PROVIDER \\',
  '  --workload-identity-pool=POOL --location=global --project=PROJECT_ID --format="value(name)"',
].join('\n');

/** The command that lists the full names of the providers in a pool, by its own full name or that of a provider in it. */
export function listProviders(pool: string): string {
  const [, project = '', , , , name = 'POOL'] = pool.split('/');
  return [
    `gcloud iam workload-identity-pools providers list --workload-identity-pool=${name} \\`,
    `  --location=global --project=${pasted(project, 'PROJECT_ID')} --format="value(name)"`,
  ].join('\n');
}

export const EXAMPLE_PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';

export const PROVIDER_IS_POOL = explanation(
  'PROVIDER_IS_POOL',
  'workload_identity_provider names a pool, not a provider',
  { value: 'projects/123456789/locations/global/workloadIdentityPools/github' },
  (seen) => ({
    what: `workload_identity_provider names a pool, not a provider: ${quoted(seen.value)}.`,
    why: 'A pool contains providers; the name of one of them must follow.',
    fix: `Add the name of the provider:\nwith:\n  workload_identity_provider: ${seen.value}/providers/PROVIDER\n\nThis prints the full names of those in the pool:\n${listProviders(seen.value)}`,
  }),
);

export const PROVIDER_WITH_PROJECT_ID = explanation(
  'PROVIDER_WITH_PROJECT_ID',
  'workload_identity_provider needs the project number',
  { value: EXAMPLE_PROVIDER.replace('123456789', 'my-project'), project: 'my-project' },
  (seen) => ({
    what: `workload_identity_provider needs the project number instead of the ID ${quoted(seen.project)}.`,
    why: 'The token service only accepts project numbers.',
    fix: `Replace the ID with the number, which this prints:\n  gcloud projects describe ${pasted(seen.project, 'PROJECT_ID')} --format="value(projectNumber)"`,
  }),
);

export const PROVIDER_WITHOUT_PROVIDERS = explanation(
  'PROVIDER_WITHOUT_PROVIDERS',
  'workload_identity_provider lacks a part of the name',
  { value: EXAMPLE_PROVIDER.replace('/providers', ''), corrected: EXAMPLE_PROVIDER },
  (seen) => ({
    what: `workload_identity_provider lacks "providers/" before the last name: ${quoted(seen.value)}.`,
    why: 'A full provider name contains providers/ before the name of the provider.',
    fix: `with:\n  workload_identity_provider: ${seen.corrected}`,
  }),
);

/** What was meant by a name that is not a full one, or the command that finds it. */
function findProvider(value: string): string {
  if (shapeOf(value) !== undefined) return `Find the full name:\n${FIND_PROVIDER}`;
  const [, project, pool, name] =
    /projects[/:]([^/:]+)[/:]locations[/:][^/:]+[/:]workloadIdentityPools[/:]([^/:]+)[/:]providers?[/:]([^/:?]+)/i.exec(
      value,
    ) ?? [];
  if (project !== undefined && pool !== undefined && name !== undefined && /^\d+$/.test(project)) {
    const right = (id: string): string => id.toLowerCase().replaceAll('_', '-');
    return `Perhaps:\nwith:\n  workload_identity_provider: projects/${project}/locations/global/workloadIdentityPools/${right(pool)}/providers/${right(name)}`;
  }
  const [, ofConsole, alsoConsole, consoleProject] =
    /\/pool\/([\w-]+)(?:\/provider\/([\w-]+))?.*[?&]project=([\w.:-]+)/.exec(value) ?? [];
  const [, short, shorter] = /^(?:([a-z0-9-]+)\/)?([a-z0-9-]+)$/.exec(value) ?? [];
  return [
    'Find the full name:',
    FIND_PROVIDER.replace('describe PROVIDER', `describe ${alsoConsole ?? shorter ?? 'PROVIDER'}`)
      .replace('=POOL', `=${ofConsole ?? short ?? 'POOL'}`)
      .replace('=PROJECT_ID ', `=${consoleProject ?? 'PROJECT_ID'} `),
  ].join('\n');
}

const NOT_PROVIDERS: readonly (readonly [RegExp, string])[] = [
  [/@[\w.-]+$/, 'This is an email address, which belongs in service_account.'],
  [/workforcePools/i, 'This is a workforce pool, which is for people; jobs need a workload identity pool.'],
  [/^principal(?:Set)?:/, 'This is an identity that the pool issues, as in an IAM policy.'],
  [/token\.actions\.githubusercontent\.com/, 'This is the issuer of the tokens, which the provider names.'],
];

export const PROVIDER_MALFORMED = explanation(
  'PROVIDER_MALFORMED',
  'workload_identity_provider is not a full provider name',
  { value: 'github/my-repo' },
  ({ value }) => ({
    what: `workload_identity_provider is not a full provider name: ${quoted(value)}.`,
    why: [
      NOT_PROVIDERS.find(([form]) => form.test(value))?.[1],
      `It must have the form ${PROVIDER_SHAPE}, in lower case.`,
    ]
      .filter((one) => one !== undefined)
      .join(' '),
    fix: findProvider(value),
  }),
);
