import type { CreateFile } from '../ledger/change.ts';
import type { Machine } from '../machine/machine.ts';
import { Secret } from '../secret.ts';
import type { Source } from './choose.ts';
import type { Federation } from './workload-identity.ts';

/** What the backend needs to find its credential, beside what is installed. */
export interface KeyringSetting {
  /** The credential file; absent where the backend finds what the job already has. */
  readonly file?: CreateFile;
  /** Variables to export to the later steps of the job. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * What gives the backend the credential that was chosen: a file of application default credentials at `path`, which must
 * not be in the workspace, and the variables that make pip ask the keyring in its child processes too. A variable is the
 * only way that reaches the pip that installs build requirements (pypa/pip#12423), `import` the only provider that needs
 * no user name in the URL before pip 26.2, and without a prompt a missing credential is an error instead of a hang.
 */
export function keyringSetting(source: Source, path: string, env: Machine['env']): KeyringSetting {
  const variables = { PIP_KEYRING_PROVIDER: 'import', PIP_NO_INPUT: '1' };
  const content = credentialFor(source, env);
  if (content === undefined) return { variables };
  return {
    file: { kind: 'create', path, content },
    variables: { ...variables, GOOGLE_APPLICATION_CREDENTIALS: path },
  };
}

/** The text of the credential file; undefined where the job itself offers what the backend finds in its own search. */
function credentialFor(source: Source, env: Machine['env']): Secret | undefined {
  if (source.kind === 'service_account_key') return source.key.json;
  return source.kind === 'workload_identity_federation' ? externalAccount(source.federation, env) : undefined;
}

/** An external account file (AIP-4117) whose subject token is GitHub's OIDC token, asked for anew at each use. */
function externalAccount(federation: Federation, env: Machine['env']): Secret {
  const { provider, serviceAccount, lifetime, universe } = federation;
  const audience = federation.audience ?? `https://iam.${universe}/${provider}`;
  const base = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const impersonation =
    serviceAccount === undefined
      ? {}
      : {
          service_account_impersonation_url: `https://iamcredentials.${universe}/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
          service_account_impersonation: { token_lifetime_seconds: lifetime },
        };
  const file = {
    type: 'external_account',
    universe_domain: universe,
    audience: `//iam.${universe}/${provider}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `https://sts.${universe}/v1/token`,
    ...impersonation,
    credential_source: {
      url: `${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
      headers: { Authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
  };
  return new Secret(`${JSON.stringify(file, undefined, 2)}\n`);
}
