import { explanation } from '../failure.ts';
import { quoted, said as words } from '../shown.ts';
import { quotedWords } from './words.ts';

/** A project, where the refusal names it. */
interface OfProject {
  readonly host: string;
  readonly project?: string;
}

const named = ({ project }: OfProject): string => project ?? 'PROJECT';
const inWords = ({ project }: OfProject): string => (project === undefined ? 'of this request' : project);
const EXAMPLE: OfProject = { host: 'artifactregistry.googleapis.com', project: 'my-project' };

export const INTERCEPTED = explanation<{ host: string; status: number; showed: string; server?: string }>(
  'INTERCEPTED',
  { host: 'sts.googleapis.com', status: 403, showed: 'a web page, "Access denied"', server: 'squid/5.7' },
  ({ host, status, showed, server }) => ({
    what: `Something between the runner and ${host} answered in its place, with ${withoutDot(showed)} (HTTP ${status}).`,
    why: `A proxy, a firewall or a sign-in page of the runner's network does not let this request through${server === undefined ? '' : `; it calls itself ${quotedWords(server)}`}.`,
    fix: `Allow https://${host} there. If the network has a proxy that may reach it, set it in the environment of the runner:\nHTTPS_PROXY=http://HOST:PORT`,
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
  {
    host: 'artifactregistry.googleapis.com',
    status: 400,
    said: 'Precondition check failed.',
    code: 'FAILED_PRECONDITION',
    reasons: ['KEY_DISABLED'],
    requestId: '4f2a9c',
  },
  ({ host, status, said, code, reasons, requestId }) => {
    const details = [
      `HTTP ${status}`,
      ...(code ? [words(code)] : []),
      ...(reasons?.length ? [`reason ${words(reasons.join(', '))}`] : []),
      ...(requestId ? [`request ${requestId}`] : []),
    ];
    return {
      what: `${host} refused the request${said === '' ? '' : `: ${quotedWords(said)}`} (${details.join(', ')}).`,
      why: 'The answer is quoted as it came: this action knows no better explanation for it.',
      fix: host.endsWith('.actions.githubusercontent.com')
        ? 'Run the job again. If it stays, look for the words above at https://www.githubstatus.com and in GitHub’s documentation on OpenID Connect.'
        : 'Look for the words above in https://cloud.google.com/artifact-registry/docs/troubleshooting and https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation, or show them to whoever manages the project.',
    };
  },
);

export const VPC_SERVICE_CONTROLS = explanation<{ host: string; id?: string }>(
  'VPC_SERVICE_CONTROLS',
  { host: 'artifactregistry.googleapis.com', id: 'Aq3-9xkXyz' },
  ({ host, id }) => ({
    what: `VPC Service Controls block the request to ${host} (identifier ${id ?? 'not given'}).`,
    why: 'The project is inside a service perimeter and the runner is outside. No role helps: GitHub-hosted runners are on a network that the perimeter does not know.',
    fix: `Ask whoever manages the perimeter for an ingress rule for this identity and ${host}${id === undefined ? '' : `, and pass on the identifier ${id}: the audit log has the details under it`}. A self-hosted runner inside the perimeter needs no rule.`,
  }),
);

export const API_DISABLED = explanation<{ api: string; project?: string }>(
  'API_DISABLED',
  { api: 'iamcredentials.googleapis.com', project: '123456789' },
  ({ api, project }) => ({
    what: `The API ${api} is not enabled in the project ${project ?? 'of this request'}.`,
    why: 'Each project enables the APIs that it uses once. The project is that of the repository, or of the service account or pool. Enabling can take a few minutes to take effect.',
    fix: `gcloud services enable ${api} --project=${project ?? 'PROJECT'}`,
  }),
);

export const BILLING_DISABLED = explanation<OfProject>('BILLING_DISABLED', EXAMPLE, (seen) => ({
  what: `Billing is disabled for the project ${inWords(seen)}, so ${seen.host} refuses every request to it.`,
  why: 'No billing account is linked to the project, or the linked one is closed or suspended.',
  fix: `gcloud billing accounts list\ngcloud billing projects link ${named(seen)} --billing-account=ACCOUNT_ID`,
}));

export const PROJECT_SUSPENDED = explanation<OfProject>('PROJECT_SUSPENDED', EXAMPLE, (seen) => ({
  what: `Google has suspended the project ${inWords(seen)}.`,
  why: 'Google suspends projects for unpaid bills or a breach of its terms, and tells the owners by e-mail.',
  fix: 'The owner of the project can read the reason and appeal: https://cloud.google.com/resource-manager/docs/project-suspension-guidelines',
}));

export const PROJECT_NOT_FOUND = explanation<{ project?: string }>(
  'PROJECT_NOT_FOUND',
  { project: 'my-project' },
  ({ project }) => ({
    what: `Google Cloud has no project ${project === undefined ? 'of this name' : quoted(project)} that this identity could use.`,
    why: 'The id is misspelt, or it is the display name, or the project was deleted. Without the input project, it is the project of the key, the service account or the gcloud configuration, which need not be that of the repository.',
    fix: 'with:\n  project: PROJECT_ID    # from: gcloud projects list --format="table(name,projectId)"',
  }),
);

export const QUOTA_PROJECT_DENIED = explanation<OfProject>('QUOTA_PROJECT_DENIED', EXAMPLE, (seen) => ({
  what: `This identity may not use the project ${inWords(seen)} for the quota of its requests to ${seen.host}.`,
  why: 'It lacks the permission serviceusage.services.use on that project, which a quota_project_id in a credential file asks for.',
  fix: `gcloud projects add-iam-policy-binding ${named(seen)} --role=roles/serviceusage.serviceUsageConsumer --member=MEMBER`,
}));

export const QUOTA_EXCEEDED = explanation<{ host: string; limit?: string }>(
  'QUOTA_EXCEEDED',
  { host: 'artifactregistry.googleapis.com', limit: 'ReadRequestsPerMinutePerProject' },
  ({ host, limit }) => ({
    what: `${host} accepts no more requests for the moment: a quota is used up${limit === undefined ? '' : ` (${quotedWords(limit)})`}.`,
    why: 'Too many requests came at once, from this workflow or from others of the same project.',
    fix: 'Run the job again later, or let fewer jobs start at the same moment (`concurrency:` or `max-parallel:` in the workflow). If it happens often, ask for more quota: https://console.cloud.google.com/iam-admin/quotas',
  }),
);

export const ORGANISATION_POLICY = explanation<{ host: string; said: string; constraint?: string }>(
  'ORGANISATION_POLICY',
  {
    host: 'artifactregistry.googleapis.com',
    said: 'Request is disallowed by organization policy.',
    constraint: 'constraints/gcp.restrictServiceUsage',
  },
  ({ host, said, constraint }) => ({
    what: `A policy of the organisation forbids the request to ${host}${said === '' ? '' : `: ${quotedWords(said)}`}.`,
    why: `Roles do not help against organisation policies${constraint === undefined ? '' : `; this one is ${constraint}`}.`,
    fix: `Ask whoever manages the organisation for an exception. The policies of the project:\ngcloud org-policies list --project=PROJECT`,
  }),
);

export const TOKEN_SCOPE_INSUFFICIENT = explanation('TOKEN_SCOPE_INSUFFICIENT', {}, () => ({
  what: 'The access token lacks the scope that Google Cloud needs for this request.',
  why: 'It was made on a virtual machine whose access scopes leave cloud-platform out, or by an earlier step that asked for other scopes. Roles do not help: a token can do no more than its scopes allow.',
  fix: [
    'Make the token with the scope https://www.googleapis.com/auth/cloud-platform. For a virtual machine, while it is stopped:',
    '  gcloud compute instances set-service-account INSTANCE --zone=ZONE --scopes=cloud-platform',
    'or set workload_identity_provider in this action, which asks for the right scope.',
  ].join('\n'),
}));

/** A page's title is part of a sentence here. */
function withoutDot(showed: string): string {
  const [, kind = showed, title] = /^(.*?), "(.*)"$/s.exec(showed) ?? [];
  return title === undefined ? words(kind) : `${words(kind)}, ${quotedWords(title)}`;
}
