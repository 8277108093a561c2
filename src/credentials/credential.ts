import type { Secret } from '../secret.ts';

/** Ways of handing the credential to the clients, as Artifact Registry's documentation names them. */
export type AuthMethod = 'access_token' | 'service_account_key' | 'keyring';

/** Where a credential came from. */
export type CredentialSource =
  | 'workload_identity_federation'
  | 'service_account_key'
  | 'given_token'
  | 'application_default_credentials'
  | 'metadata_server'
  | 'gcloud_cli';

/** Who we are: what the clients send, and until when it works. */
export interface Credential {
  /** `oauth2accesstoken` or `_json_key_base64`. */
  readonly username: string;
  readonly password: Secret;
  /** When the password stops working; absent for a key, and for a given token whose life is not known. */
  readonly expiresAt?: Date;
  readonly method: AuthMethod;
  readonly source: CredentialSource;
  /** E-mail address or federated principal; absent where it cannot be known without asking. */
  readonly principal?: string;
  /** Project that the credential itself names. */
  readonly project?: string;
}
