import type { Fault } from '../../../emulator/faults.ts';
import { answerOf, type Row, type Way } from './row.ts';

const ASKED: Readonly<Record<Way, { readonly host: string; readonly path?: RegExp }>> = {
  github: { host: 'run-actions-1-azure-eastus.actions.githubusercontent.com' },
  sts: { host: 'sts.googleapis.com' },
  iamcredentials: { host: 'iamcredentials.googleapis.com' },
  key: { host: 'oauth2.googleapis.com' },
  login: { host: 'oauth2.googleapis.com' },
  metadata: { host: 'metadata.google.internal', path: /\/token$/ },
  api: { host: 'artifactregistry.googleapis.com' },
  repository: { host: 'artifactregistry.googleapis.com', path: /repositories\/[^:]+$/ },
  permissions: { host: 'artifactregistry.googleapis.com', path: /:testIamPermissions$/ },
  index: { host: 'us-central1-python.pkg.dev' },
};

/** The fault that gives the row's answer, whenever the host is asked. */
export function faultOf(row: Row): Fault {
  return { kind: 'answer', ...ASKED[row.on], ...answerOf(row), times: Number.POSITIVE_INFINITY };
}

/** The file that `gcloud auth application-default login` leaves. */
export function loginOf(user: { clientId: string; clientSecret: string; refreshToken: string }): string {
  return JSON.stringify({
    type: 'authorized_user',
    client_id: user.clientId,
    client_secret: user.clientSecret,
    refresh_token: user.refreshToken,
  });
}
