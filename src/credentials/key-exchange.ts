import { sign } from 'node:crypto';
import { Failure } from '../failure.ts';
import type { Network } from '../network/call.ts';
import { request } from '../network/request.ts';
import { type AccessToken, SCOPE } from './access-token.ts';
import { explainKeyRefusal } from './explain-exchange.ts';
import type { ServiceAccountKey } from './service-account-key.ts';
import { tokenIn } from './token-in.ts';

/**
 * Exchanges a key for an access token (RFC 7523). The assertion is only ever posted to the token endpoint of Google
 * Cloud: a `token_uri` in the key is not followed, as it could name any host.
 * Throws a `Failure`: the network's, or why Google refused the key.
 */
export async function exchangeKey(key: ServiceAccountKey, universe: string, network: Network): Promise<AccessToken> {
  const endpoint = `https://oauth2.${universe}/token`;
  const outcome = await request(
    network,
    async () => ({
      to: { kind: 'google', universe },
      method: 'POST',
      url: endpoint,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: assertion(key, endpoint, Math.floor(network.now() / 1000)),
      }).toString(),
    }),
    (answer) => tokenIn(answer, 'access_token', network.now()),
  );
  if ('value' in outcome) return outcome.value;
  throw new Failure(
    explainKeyRefusal({ answer: outcome.refusal, host: `oauth2.${universe}`, now: network.now() }, key.clientEmail),
  );
}

function assertion(key: ServiceAccountKey, audience: string, now: number): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const header = { alg: 'RS256', typ: 'JWT', kid: key.privateKeyId?.reveal() };
  const claims = { iss: key.clientEmail, scope: SCOPE, aud: audience, iat: now, exp: now + 3600 };
  const content = `${encode(header)}.${encode(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), key.privateKey.reveal()).toString('base64url')}`;
}
