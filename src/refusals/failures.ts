import { explanation } from '../failure.ts';
import { quoted, said as words } from '../shown.ts';
import { quotedWords } from './words.ts';

/** A project, where the refusal names it. */
interface OfProject {
  readonly host: string;
  readonly project?: string;
}

const named = ({ project }: OfProject): string => project ?? 'PROJECT_ID';
const inWords = ({ project }: OfProject): string => (project === undefined ? 'of this request' : project);
const EXAMPLE: OfProject = { host: 'artifactregistry.googleapis.com', project: 'my-project' };

export const INTERCEPTED = explanation<{ host: string; status: number; showed: string; server?: string }>(
  'INTERCEPTED',
  'something on the network answered for Google Cloud or GitHub',
  { host: 'sts.googleapis.com', status: 403, showed: 'a web page, "Access denied"', server: 'squid/5.7' },
  ({ host, status, showed, server }) => ({
    what: `Something between the runner and ${host} answered in its place, with ${withoutDot(showed)} (HTTP ${status}).`,
    likely: `A proxy, firewall or sign-in page on the runner's network blocks this request${server === undefined ? '' : `; it calls itself ${quotedWords(server)}`}.`,
    fix: `Allow https://${host} there. If your network has a proxy that can reach it, set it in the environment of the runner (the file .env in its folder), and restart the runner:\nHTTPS_PROXY=http://HOST:PORT`,
  }),
);

export const REQUEST_REFUSED = explanation<{
  host: string;
  status: number;
  said: string;
  code?: string;
  reasons?: readonly string[];
  requestId?: string;
}>(
  'REQUEST_REFUSED',
  'the request was refused',
  {
    host: 'artifactregistry.googleapis.com',
    status: 400,
    said: 'Precondition check failed.',
    code: 'FAILED_PRECONDITION',
    reasons: ['KEY_DISABLED'],
    requestId: '4f2a9c',
  },
  ({ host, status, said, code, reasons, requestId }) => {
    const details = [`HTTP ${status}`];
    if (code) details.push(words(code));
    if (reasons?.length) details.push(`reason ${words(reasons.join(', '))}`);
    if (requestId) details.push(`request ${requestId}`);
    return {
      what: `${host} refused the request${said === '' ? '' : `: ${quotedWords(said)}`} (${details.join(', ')}).`,
      why: 'This action does not know this answer, so it quotes the words it got.',
      fix: host.endsWith('.actions.githubusercontent.com')
        ? "Run the job again. If it fails again, search https://www.githubstatus.com and GitHub's documentation on OpenID Connect for the words above."
        : 'Search https://cloud.google.com/artifact-registry/docs/troubleshooting and https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation for the reason or the words above, or show them to the administrator of the project.',
    };
  },
);

export const VPC_SERVICE_CONTROLS = explanation<{ host: string; id?: string }>(
  'VPC_SERVICE_CONTROLS',
  'VPC Service Controls block this runner',
  { host: 'artifactregistry.googleapis.com', id: 'Aq3-9xkXyz' },
  ({ host, id }) => ({
    what: `VPC Service Controls block the request to ${host} (identifier ${id ?? 'unknown'}).`,
    why: 'The project is inside a service perimeter and the runner is outside, as GitHub-hosted runners are. Granting a role does not help.',
    fix: `Ask the administrator of the perimeter for an ingress rule for this identity and ${host}${id === undefined ? '' : ` (the identifier ${id} finds the details in the audit log)`}. A self-hosted runner inside the perimeter needs no rule.`,
  }),
);

export const API_DISABLED = explanation<{ api: string; project?: string }>(
  'API_DISABLED',
  'an API is not enabled',
  { api: 'iamcredentials.googleapis.com', project: '123456789' },
  ({ api, project }) => ({
    what: `The API ${api} is not enabled in the project ${project ?? 'of this request'}.`,
    why: 'Google Cloud names the project that must enable the API, once: that of the repository, the service account or the pool.',
    fix: `Enable it, which can take a few minutes to take effect:\ngcloud services enable ${api} --project=${project ?? 'PROJECT_ID'}`,
  }),
);

export const BILLING_DISABLED = explanation<OfProject>(
  'BILLING_DISABLED',
  'billing is disabled for the project',
  EXAMPLE,
  (seen) => ({
    what: `Billing is disabled for the project ${inWords(seen)}, so ${seen.host} refuses every request to it.`,
    likely: 'No billing account is linked to the project, or the linked one is closed or suspended.',
    fix: `Link a billing account:\ngcloud billing accounts list\ngcloud billing projects link ${named(seen)} --billing-account=ACCOUNT_ID`,
  }),
);

export const PROJECT_SUSPENDED = explanation<OfProject>(
  'PROJECT_SUSPENDED',
  'the project is suspended',
  EXAMPLE,
  (seen) => ({
    what: `Google has suspended the project ${inWords(seen)}.`,
    why: 'Google suspends projects for unpaid bills or for breaking its terms, and emails the owners.',
    fix: 'Ask the owner of the project to read the reason and appeal: https://cloud.google.com/resource-manager/docs/project-suspension-guidelines',
  }),
);

/** `own` is the project of the service account that asked, where it is another one. */
export const PROJECT_NOT_FOUND = explanation<{ project?: string; own?: string }>(
  'PROJECT_NOT_FOUND',
  'the project does not exist',
  { project: 'my-projct', own: 'my-project' },
  ({ project, own }) => ({
    what: `The project ${project === undefined ? 'of this request' : quoted(project)} does not exist, or this identity may not use it.`,
    likely:
      'The ID is misspelt, it is the display name, or the project was deleted. If the input project is empty, the project comes from the key, the service account or the gcloud configuration.',
    fix: [
      ...(own === undefined
        ? []
        : ['If the repository is in the project of the service account, set that:', 'with:', `  project: ${own}`]),
      `${own === undefined ? 'Find' : 'Otherwise find'} the ID of the project that has the repository:`,
      'gcloud projects list --format="table(name,projectId)"',
      'and set it in project, or in repository if that is a URL or a full name.',
    ].join('\n'),
  }),
);

export const QUOTA_PROJECT_DENIED = explanation<OfProject>(
  'QUOTA_PROJECT_DENIED',
  'this identity may not use the quota project',
  EXAMPLE,
  (seen) => ({
    what: `This identity may not use the quota of the project ${inWords(seen)} for its requests to ${seen.host}.`,
    why: 'A quota_project_id in a credential file names that project, and the identity lacks the permission serviceusage.services.use on it.',
    fix: `Grant the role that has it:\ngcloud projects add-iam-policy-binding ${named(seen)} \\\n  --role=roles/serviceusage.serviceUsageConsumer --member=MEMBER\nMEMBER is the identity in that file, such as serviceAccount:NAME@PROJECT_ID.iam.gserviceaccount.com.`,
  }),
);

export const QUOTA_EXCEEDED = explanation<{ host: string; limit?: string }>(
  'QUOTA_EXCEEDED',
  'a quota is used up',
  { host: 'artifactregistry.googleapis.com', limit: 'ReadRequestsPerMinutePerProject' },
  ({ host, limit }) => ({
    what: `${host} accepts no more requests for now: a quota is used up${limit === undefined ? '' : ` (${quotedWords(limit)})`}.`,
    likely: 'Too many requests came at once, from this workflow or from others in the same project.',
    fix: 'Run the job again later, or start fewer jobs at once (concurrency or max-parallel in the workflow). If it happens often, ask for more quota: https://console.cloud.google.com/iam-admin/quotas',
  }),
);

const RESTRICTED_NETWORK = {
  why: 'The network of the runner lets requests through to some organisations alone (X-Goog-Allowed-Resources), and the organisation of the project is not among them.',
  fix: 'Ask the administrator of the network to add the organisation of the project to those that its proxy allows, or run the job on a runner in another network.',
};

export const ORGANISATION_POLICY = explanation<OfProject & { said: string; constraint?: string; network?: true }>(
  'ORGANISATION_POLICY',
  'an organisation policy forbids the request',
  {
    ...EXAMPLE,
    said: 'Request is disallowed by organization policy.',
    constraint: 'constraints/gcp.restrictServiceUsage',
  },
  ({ host, said, constraint, network, project = 'PROJECT_ID' }) => ({
    what: `An organisation policy forbids the request to ${host}${said === '' ? '' : `: ${quotedWords(said.replace(/\.\s*$/, ''))}`}.`,
    why: `Granting a role does not help against an organisation policy${constraint === undefined ? '' : ` (${constraint})`}.`,
    fix: /\bdeny polic/i.test(said)
      ? `Ask the administrator of the organisation for an exception. This lists the deny policies of the project:\ngcloud iam policies list --kind=denypolicies \\\n  --attachment-point=cloudresourcemanager.googleapis.com%2Fprojects%2F${project}`
      : `Ask the administrator of the organisation for an exception. This lists the policies of the project:\ngcloud org-policies list --project=${project}`,
    ...(network ? RESTRICTED_NETWORK : {}),
  }),
);

export const TOKEN_SCOPE_INSUFFICIENT = explanation(
  'TOKEN_SCOPE_INSUFFICIENT',
  'the access token lacks a scope',
  {},
  () => ({
    what: 'The access token lacks the scope cloud-platform.',
    likely:
      'It comes from a virtual machine without that access scope, or from an earlier step that requested other scopes. Granting a role does not help.',
    fix: [
      'Request the token with the scope https://www.googleapis.com/auth/cloud-platform. On a virtual machine, stop it and run:',
      '  gcloud compute instances set-service-account INSTANCE --zone=ZONE --scopes=cloud-platform',
      'or set workload_identity_provider in this action, which requests the right scope.',
    ].join('\n'),
  }),
);

/** A page's title is part of a sentence here. */
function withoutDot(showed: string): string {
  const [, kind = showed, title] = /^(.*?), "(.*)"$/s.exec(showed) ?? [];
  return title === undefined ? words(kind) : `${words(kind)}, ${quotedWords(title)}`;
}
