import type { Secret } from '../secret.ts';

/** The scope that Artifact Registry asks for. */
export const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/** An OAuth 2.0 access token of Google Cloud. */
export interface AccessToken {
  readonly token: Secret;
  /** Absent where the issuer does not say. */
  readonly expiresAt?: Date;
}

/** A token and whose it is. */
export interface Obtained extends AccessToken {
  /** E-mail address or federated principal, where the exchange tells. */
  readonly principal?: string;
  /** Project that the credential itself names. */
  readonly project?: string;
}

/** Whether a text can be a token: visible characters without spaces (RFC 6750), which a header can carry. */
export function isToken(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
