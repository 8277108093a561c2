import { Failure } from '../failure.ts';
import type { Secret } from '../secret.ts';
import { unmistakableShapeOf } from '../secret-shapes.ts';
import { type AccessToken, isToken } from './access-token.ts';
import { ACCESS_TOKEN_MALFORMED } from './failures.ts';
import { searchToken } from './token-mends.ts';

/**
 * A token that an earlier step obtained, also among what stands around one (`searchToken`). How long it lives cannot be known without
 * asking Google, which a step with a token in hand should not wait for: `verify` asks Artifact Registry anyway, and explains a token
 * that has expired. Throws a `Failure` where the text cannot be an access token.
 */
export function givenToken(given: Secret): AccessToken {
  const token = given.map((text) => (/^ya29\.[\w.-]*[\w-]$/.test(text) ? text : searchToken(text)));
  const kind = kindOf(token.reveal());
  if (kind !== undefined) throw new Failure(ACCESS_TOKEN_MALFORMED(kind));
  return { token };
}

/** What a text is that is no access token, and the input that it belongs in if there is one; undefined for a text that may be a token. */
function kindOf(text: string): { readonly looksLike: string; readonly belongsIn?: string } | undefined {
  // Google's own tokens; federated ones have parts that look like others.
  if (/^ya29\./.test(text)) {
    if (/(?:\.{2}|\u2026|\*)$/.test(text)) return { looksLike: 'the beginning of a token, cut off by dots or stars' };
    return isToken(text) ? undefined : { looksLike: 'a token with spaces, line breaks or other characters in it' };
  }
  const shape = unmistakableShapeOf(text);
  if (shape && shape.belongsIn !== 'access_token') return shape;
  if (/^</.test(text)) return { looksLike: 'a web page' };
  if (/^\{/.test(text)) return { looksLike: 'JSON without an access token' };
  if (/^(?:https?:|[.~]{0,2}\/|[A-Za-z]:\\)/.test(text)) return { looksLike: 'a URL or the path of a file' };
  if (/^[\w.-]+@[\w-]+\.[\w.-]+$/.test(text)) return { looksLike: 'an email address', belongsIn: 'service_account' };
  if (/^GOOG1?[A-Z0-9]{20}/.test(text)) return { looksLike: 'an HMAC key of Cloud Storage' };
  return isToken(text) ? undefined : { looksLike: 'text with spaces, line breaks or other characters' };
}
