import type { Answer } from '../network/call.ts';
import { jsonObject } from '../network/request.ts';
import { Secret } from '../secret.ts';

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

/**
 * Reads the token out of a JSON answer: its field, and when it expires by `expires_in` (seconds from now, RFC 6749) or
 * `expireTime` (RFC 3339). Undefined where the answer holds no token.
 */
export function tokenIn(answer: Answer, field: string, now: number): AccessToken | undefined {
  const body = jsonObject(answer);
  const token = body?.[field];
  if (!body || typeof token !== 'string' || !isToken(token)) return undefined;
  const { expires_in: seconds, expireTime: time } = body;
  const expires = typeof time === 'string' ? Date.parse(time) : now + secondsIn(seconds) * 1000;
  const expiresAt = new Date(expires);
  return { token: new Secret(token), ...(Number.isNaN(expiresAt.getTime()) ? {} : { expiresAt }) };
}

/** An object that has no text of its own is no number either, and must not break the step. */
function secondsIn(value: unknown): number {
  return typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
}
