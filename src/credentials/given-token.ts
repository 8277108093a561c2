import { Failure } from '../failure.ts';
import type { Secret } from '../secret.ts';
import type { AccessToken } from './access-token.ts';
import { ACCESS_TOKEN_MALFORMED } from './failures.ts';
import { otherThanToken, searchToken } from './token-mends.ts';

/**
 * A token that an earlier step obtained, also among what stands around one (`searchToken`). How long it lives cannot be known without
 * asking Google, which a step with a token in hand should not wait for: `verify` asks Artifact Registry anyway, and explains a token
 * that has expired. Throws a `Failure` where the text cannot be an access token.
 */
export function givenToken(given: Secret): AccessToken {
  if (/^ya29\.[\w.-]*[\w-]$/.test(given.reveal())) return { token: given };
  const token = given.map(searchToken);
  const kind = otherThanToken(token.reveal());
  if (kind !== undefined) throw new Failure(ACCESS_TOKEN_MALFORMED(kind));
  return { token };
}
