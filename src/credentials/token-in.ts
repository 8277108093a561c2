import type { Answer } from '../network/call.ts';
import { jsonObject } from '../network/request.ts';
import { present } from '../present.ts';
import { Secret } from '../secret.ts';
import { type AccessToken, isToken } from './access-token.ts';

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
  return {
    token: new Secret(token),
    ...present({ expiresAt: Number.isNaN(expiresAt.getTime()) ? undefined : expiresAt }),
  };
}

/** An object that has no text of its own is no number either, and must not break the step. */
function secondsIn(value: unknown): number {
  return typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
}
