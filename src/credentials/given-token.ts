import { Failure } from '../failure.ts';
import type { Secret } from '../secret.ts';
import { type AccessToken, isToken } from './access-token.ts';
import { ACCESS_TOKEN_MALFORMED } from './failures.ts';

/**
 * A token that an earlier step obtained. How long it lives cannot be known without asking Google, which a step with a
 * token in hand should not wait for: `verify` asks Artifact Registry anyway, and explains a token that has expired.
 * Throws a `Failure` where the text cannot be an access token.
 */
export function givenToken(token: Secret): AccessToken {
  const looksLike = classOf(token.reveal());
  if (looksLike !== undefined) throw new Failure(ACCESS_TOKEN_MALFORMED({ looksLike }));
  return { token };
}

/** What a text is that is no access token; undefined for one that may be. */
function classOf(text: string): string | undefined {
  if (text.startsWith('{')) return 'JSON, which may belong into key';
  if (/^Bearer\s/i.test(text)) return 'an Authorization header; leave the word Bearer out';
  if (/^eyJ[\w-]+\.eyJ/.test(text)) return 'an ID token (a JWT), not an access token';
  return isToken(text) ? undefined : 'text with spaces, line breaks or other characters';
}
