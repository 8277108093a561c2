// Why a source of credentials on the machine gives none: the metadata server, gcloud, or the keyring.
import { explanation, type Reason } from '../failure.ts';
import { quotedWords } from '../refusals/words.ts';

export const METADATA_REFUSED = explanation(
  'METADATA_REFUSED',
  'the metadata server returned no token',
  { host: 'metadata.google.internal', status: 404, said: '', cause: 'no-account' },
  (seen: { host: string; status: number; said: string; cause: string }) => ({
    what: `The metadata server ${seen.host} returned no token: HTTP ${seen.status}${seen.said ? `, ${quotedWords(seen.said)}` : ''}.`,
    ...(METADATA[seen.cause] ?? {
      why: 'This action has no explanation for this answer, so it is quoted as it came.',
      fix: 'Check that the machine or the pod has a service account with the scope cloud-platform, or set workload_identity_provider or key.',
    }),
  }),
);

const METADATA: Readonly<Record<string, Reason & { readonly fix: string }>> = {
  'no-account': {
    why: 'The machine or the pod has no service account that it may use.',
    fix: [
      'Attach a service account with the scope cloud-platform to the machine or the node pool. For a machine, stop it and run:',
      'gcloud compute instances set-service-account INSTANCE --zone=ZONE \\',
      '  --service-account=NAME@PROJECT_ID.iam.gserviceaccount.com --scopes=cloud-platform',
      'or set workload_identity_provider or key in this action.',
    ].join('\n'),
  },
  'permission-denied': {
    why: "The pod's Kubernetes service account may not act as the Google service account in its annotation.",
    fix: [
      'Grant it the role:',
      'gcloud iam service-accounts add-iam-policy-binding ACCOUNT@PROJECT_ID.iam.gserviceaccount.com \\',
      '  --role=roles/iam.workloadIdentityUser \\',
      '  --member="serviceAccount:PROJECT_ID.svc.id.goog[NAMESPACE/KUBERNETES_ACCOUNT]"',
    ].join('\n'),
  },
  'account-unknown': {
    why: "The Google service account in the annotation of the pod's Kubernetes service account does not exist.",
    fix: 'Correct the annotation iam.gke.io/gcp-service-account:\n  kubectl get serviceaccount KUBERNETES_ACCOUNT --namespace=NAMESPACE -o yaml',
  },
};

const LOG_IN =
  'Log in before this step:\n  gcloud auth login --cred-file=FILE\n\nor set workload_identity_provider or key in this action.';

/** What gcloud says, and what is to be done about it; the first that fits counts. */
const GCLOUD: readonly (readonly [RegExp, Reason & { readonly fix: string }])[] = [
  [
    /reauth/i,
    {
      why: 'The organisation wants its people to log in again from time to time, which a job cannot do.',
      fix: 'Use a service account instead of the login of a person: set workload_identity_provider or key in this action.',
    },
  ],
  [
    /CERTIFICATE_VERIFY_FAILED|SSLError/,
    {
      likely:
        'A proxy on your network inspects TLS connections with its own certificate authority, which gcloud does not trust.',
      fix: 'Give gcloud the PEM file of that authority:\n  gcloud config set core/custom_ca_certs_file FILE',
    },
  ],
  [
    /max retries|NewConnectionError|unreachable|ProxyError|name resolution|failed to establish/i,
    {
      likely: "gcloud does not reach Google Cloud: the runner's network blocks it, or a proxy is required but not set.",
      fix: 'Allow https://oauth2.googleapis.com, or set the proxy in the environment of the runner (the file .env in its folder):\nHTTPS_PROXY=http://HOST:PORT',
    },
  ],
  [
    /impersonat|serviceAccounts\.getAccessToken/i,
    {
      why: 'gcloud acts as another service account (auth/impersonate_service_account), which its own account is not allowed to.',
      fix: 'Grant that account the role roles/iam.serviceAccountTokenCreator on the service account, or stop acting as it:\n  gcloud config unset auth/impersonate_service_account',
    },
  ],
  [
    /(?:unable to|could not|cannot) read|no such file/i,
    {
      likely:
        'The credential file that gcloud was given is gone: a checkout after the login removed it, or it was on another machine.',
      fix: 'Run actions/checkout first, then the step that logs in, then this action.',
    },
  ],
  [
    /permission denied|could not create directory|read-only/i,
    {
      why: 'gcloud may not write to its configuration folder.',
      fix: 'Give it another one in the environment of the steps that use it:\nenv:\n  CLOUDSDK_CONFIG: /tmp/gcloud',
    },
  ],
  [
    /must have python|CLOUDSDK_PYTHON|python\S*: (?:not found|command not found)/i,
    {
      why: 'gcloud is a Python program, and finds no Python that it can run.',
      fix: 'Run actions/setup-python before this step, or set CLOUDSDK_PYTHON to the path of a Python.',
    },
  ],
  [
    /stale to sign-in/i,
    {
      why: 'gcloud was given a token of GitHub, which has expired: it lives five minutes.',
      fix: 'Set workload_identity_provider in this action, which asks GitHub for a new one.',
    },
  ],
  [
    /crashed/i,
    {
      likely: 'The installation of gcloud is damaged, or too old for the Python it runs on.',
      fix: 'Install gcloud again with google-github-actions/setup-gcloud, or set workload_identity_provider or key in this action.',
    },
  ],
  [/expired or revoked|invalid_grant/i, { why: 'The login of gcloud has expired or was revoked.', fix: LOG_IN }],
];

export const GCLOUD_FAILED = explanation(
  'GCLOUD_FAILED',
  'gcloud returned no token',
  { said: 'You do not currently have an active account selected.' },
  ({ said }) => ({
    what: `gcloud returned no token${said === '' ? ' and said nothing' : `: ${quotedWords(said.replace(/\.\s*$/, ''))}`}.`,
    ...(GCLOUD.find(([words]) => words.test(said))?.[1] ??
      (said === ''
        ? {
            likely: 'Another program is called gcloud, or gcloud was ended.',
            fix: 'See what it prints in a step of its own:\n  gcloud config config-helper --format="value(credential.token_expiry)"',
          }
        : { likely: 'gcloud has no active account, or its login has expired.', fix: LOG_IN })),
  }),
);

export const KEYRING_WITHOUT_PYTHON = explanation('KEYRING_WITHOUT_PYTHON', 'the keyring needs Python', {}, () => ({
  what: 'auth_method is keyring, but there is no Python on PATH.',
  why: 'The keyring and its backend are Python packages, and are installed into the Python that runs pip and twine.',
  fix: 'Run actions/setup-python before this step, or remove auth_method.',
}));

export const KEYRING_NOT_INSTALLED = explanation(
  'KEYRING_NOT_INSTALLED',
  'pip could not install the keyring',
  { python: '/usr/bin/python3', said: 'No matching distribution found' },
  (seen) => ({
    what: `pip could not install the keyring for ${seen.python}: ${quotedWords(seen.said)}.`,
    likely: 'The public index is not reachable, this Python has no pip, or it is older than 3.9.',
    fix: 'Run actions/setup-python before this step, or use a virtual environment. Without auth_method, no Python is needed.',
  }),
);

export const KEYRING_NOT_LISTED = explanation(
  'KEYRING_NOT_LISTED',
  "Python does not find the keyring's backend",
  { python: '/usr/bin/python3', backend: 'keyrings.gauth.GooglePythonAuth' },
  (seen) => ({
    what: `${seen.python} does not load the keyring's backend ${seen.backend}.`,
    likely:
      'Another installation of the keyring package is imported first, or PYTHON_KEYRING_BACKEND or keyringrc.cfg selects another backend.',
    fix: `Unset PYTHON_KEYRING_BACKEND, and check the list:\n  ${seen.python} -m keyring --list-backends`,
  }),
);
