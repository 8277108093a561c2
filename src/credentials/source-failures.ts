import { explanation } from '../failure.ts';
import { quotedWords } from '../refusals/words.ts';
import { shownPath } from '../shown.ts';

export const ADC_UNREADABLE = explanation(
  'ADC_UNREADABLE',
  { file: '/home/runner/key.json', from: 'GOOGLE_APPLICATION_CREDENTIALS', reason: 'it does not exist' },
  (seen) => ({
    what: `The credential file ${shownPath(seen.file)} cannot be used: ${seen.reason}.`,
    why: `${seen.from} names it. A checkout after the step that wrote it removes files from the workspace; a variable may also point at a file of another machine.`,
    fix: 'Run this action after actions/checkout and after the step that writes the file, or give workload_identity_provider or key instead.',
  }),
);

export const ADC_UNKNOWN_TYPE = explanation(
  'ADC_UNKNOWN_TYPE',
  { file: '/home/runner/key.json' },
  (seen: { file: string }) => ({
    what: `The credential file ${shownPath(seen.file)} has a "type" that is not known.`,
    why: 'Google Cloud’s libraries know service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.',
    fix: 'Point GOOGLE_APPLICATION_CREDENTIALS at a credential file of Google Cloud, or unset it.',
  }),
);

export const ADC_FOREIGN_URL = explanation(
  'ADC_FOREIGN_URL',
  { file: '/home/runner/creds.json', field: 'token_url', host: 'sts.example.com', universe: 'googleapis.com' },
  (seen) => ({
    what: `The credential file ${shownPath(seen.file)} sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud.`,
    why: `Only hosts of ${seen.universe} may receive a token of this job.`,
    fix: `Make the file anew with gcloud iam workload-identity-pools create-cred-config, or set universe where ${seen.host} belongs to another one.`,
  }),
);

export const ADC_REFUSED = explanation(
  'ADC_REFUSED',
  { file: '/home/runner/creds.json', type: 'authorized_user', said: 'invalid_grant' },
  (seen) => ({
    what: `Google Cloud gives no token for the credential file ${shownPath(seen.file)} (${seen.type}): ${quotedWords(seen.said)}.`,
    why:
      seen.type === 'authorized_user'
        ? 'The login that it holds has expired or was revoked.'
        : 'The identity that it describes is not accepted, or the subject token that it points to cannot be had.',
    fix:
      seen.type === 'authorized_user'
        ? 'Log in again on that machine:\n  gcloud auth application-default login\nJobs do better with workload_identity_provider.'
        : 'Give workload_identity_provider to this action, which then explains each step; or check the file against its provider.',
  }),
);

export const METADATA_REFUSED = explanation(
  'METADATA_REFUSED',
  { host: 'metadata.google.internal', status: 404, said: '', cause: 'no-account' },
  (seen: { host: string; status: number; said: string; cause: string }) => ({
    what: `The metadata server ${seen.host} returns no token: HTTP ${seen.status}${seen.said ? `, ${quotedWords(seen.said)}` : ''}.`,
    ...(METADATA[seen.cause] ?? {
      why: 'The answer is quoted as it came: this action knows no better explanation for it.',
      fix: 'Look whether the machine or the pod has a service account with the scope cloud-platform, or set workload_identity_provider or key.',
    }),
  }),
);

const METADATA: Readonly<Record<string, { readonly why: string; readonly fix: string }>> = {
  'no-account': {
    why: 'The machine, or the pod, runs without a service account that it may use.',
    fix: 'Attach a service account with the scope cloud-platform to the machine or node pool, or set workload_identity_provider or key.',
  },
  'permission-denied': {
    why: "The pod's Kubernetes service account may not act as the Google service account that it is annotated with.",
    fix: [
      'gcloud iam service-accounts add-iam-policy-binding ACCOUNT@PROJECT.iam.gserviceaccount.com \\',
      '  --role=roles/iam.workloadIdentityUser \\',
      '  --member="serviceAccount:PROJECT.svc.id.goog[NAMESPACE/KUBERNETES_ACCOUNT]"',
    ].join('\n'),
  },
  'account-unknown': {
    why: "The Google service account that the pod's Kubernetes service account is annotated with does not exist.",
    fix: 'Correct the annotation iam.gke.io/gcp-service-account:\n  kubectl get serviceaccount KUBERNETES_ACCOUNT --namespace=NAMESPACE -o yaml',
  },
};

export const GCLOUD_FAILED = explanation(
  'GCLOUD_FAILED',
  { said: 'You do not currently have an active account selected.' },
  (seen) => ({
    what: `gcloud gives no token: ${quotedWords(seen.said)}.`,
    why: 'Nobody is logged in there, or the login has expired.',
    fix: 'Log in before this step (gcloud auth login --cred-file=FILE), or give workload_identity_provider or key to this action.',
  }),
);

export const KEYRING_WITHOUT_PYTHON = explanation('KEYRING_WITHOUT_PYTHON', {}, () => ({
  what: 'auth_method is keyring, but there is no Python on PATH to install the keyring into.',
  why: 'The keyring and its backend are Python packages, and live in the Python that pip and twine run on.',
  fix: 'Put actions/setup-python before this step, or leave auth_method out.',
}));

export const KEYRING_NOT_INSTALLED = explanation(
  'KEYRING_NOT_INSTALLED',
  { python: '/usr/bin/python3', said: 'No matching distribution found' },
  (seen) => ({
    what: `pip could not install the keyring for ${seen.python}: ${quotedWords(seen.said)}.`,
    why: 'The public index is not reachable, or this Python has no pip, or it is older than 3.9.',
    fix: 'Put actions/setup-python before this step, or use a virtual environment, or leave auth_method out: it needs no Python at all.',
  }),
);

export const KEYRING_NOT_LISTED = explanation(
  'KEYRING_NOT_LISTED',
  { python: '/usr/bin/python3', backend: 'keyrings.gauth.GooglePythonAuth' },
  (seen) => ({
    what: `The keyring of ${seen.python} does not list the backend ${seen.backend}.`,
    why: 'Another keyring is before it on the path of this Python, or PYTHON_KEYRING_BACKEND or keyringrc.cfg names another backend.',
    fix: `Look at what is listed, and unset PYTHON_KEYRING_BACKEND:\n  ${seen.python} -m keyring --list-backends`,
  }),
);
