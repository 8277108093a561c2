import { Failure } from '../failure.ts';
import type { Network } from '../network/call.ts';
import { jsonObject, request } from '../network/request.ts';
import type { Secret } from '../secret.ts';
import { type AccessToken, SCOPE } from './access-token.ts';
import { explainGithubRefusal, explainImpersonationRefusal, explainStsRefusal } from './explain-exchange.ts';
import { impersonate } from './impersonation.ts';
import type { Claims } from './sts-failures.ts';
import { tokenIn } from './token-in.ts';

/** GitHub's OIDC tokens live five minutes; one that is older than this is not sent any more. */
const OIDC_USABLE = 4 * 60_000;

/** What workload identity federation needs to know. */
export interface Federation {
  /** Full name: `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`. */
  readonly provider: string;
  /** Audience of GitHub's token, where it is not the provider's default. */
  readonly audience?: string;
  /** Account to act as; without it the federated identity is used directly. */
  readonly serviceAccount?: string;
  /** Seconds that an impersonated token shall live. */
  readonly lifetime: number;
  readonly universe: string;
}

/** A federated token, with what GitHub's token said about the job. */
export interface FederatedToken extends AccessToken {
  readonly claims: Claims;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Mask = (secret: Secret) => void;

/** The federated identity that the token service makes of this job by the usual mapping, as IAM policies name it. */
export function federatedPrincipal(provider: string, claims: Claims): string | undefined {
  const pool = provider.split('/providers/')[0];
  return claims['sub'] === undefined ? undefined : `principal://iam.googleapis.com/${pool}/subject/${claims['sub']}`;
}

/**
 * Obtains a token by workload identity federation: GitHub's OIDC token, exchanged at the token service, and with
 * `serviceAccount` exchanged once more for a token of that account. Every token is masked as it arrives.
 * Throws a `Failure`: the network's, or which of the three refused and what to change.
 */
export async function federate(
  federation: Federation,
  env: Environment,
  network: Network,
  mask: Mask,
): Promise<FederatedToken> {
  const { provider, serviceAccount, universe } = federation;
  const audience = federation.audience ?? `https://iam.${universe}/${provider}`;
  let identity = await identityToken(audience, provider, env, network, mask);
  const outcome = await request(
    network,
    async () => {
      if (network.now() - identity.obtained > OIDC_USABLE) {
        identity = await identityToken(audience, provider, env, network, mask);
      }
      return {
        to: { kind: 'google', universe },
        method: 'POST',
        url: `https://sts.${universe}/v1/token`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          audience: `//iam.${universe}/${provider}`,
          scope: SCOPE,
          requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
          subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
          subject_token: identity.token.reveal(),
        }).toString(),
      };
    },
    (answer) => tokenIn(answer, 'access_token', network.now()),
  );
  const { claims } = identity;
  if ('refusal' in outcome) {
    const refused = { answer: outcome.refusal, host: `sts.${universe}`, now: network.now() };
    throw new Failure(explainStsRefusal(refused, provider, claims));
  }
  mask(outcome.value.token);
  if (serviceAccount === undefined) return { ...outcome.value, claims };
  return { ...(await impersonated(federation, serviceAccount, outcome.value.token, claims, network)), claims };
}

async function impersonated(
  federation: Federation,
  account: string,
  federated: Secret,
  claims: Claims,
  network: Network,
): Promise<AccessToken> {
  const { universe, provider, lifetime: seconds } = federation;
  const outcome = await impersonate({ account, seconds, universe }, federated, network);
  if ('value' in outcome) return outcome.value;
  const seen = { account, provider, claims, seconds };
  const refused = { answer: outcome.refusal, host: `iamcredentials.${universe}`, now: network.now() };
  throw new Failure(explainImpersonationRefusal(refused, seen));
}

/**
 * Asks GitHub for the OIDC token of this job: the request that `getIDToken` of @actions/core makes, under the retry
 * policy that all our calls have; `provider` is whom the token is for. ACTIONS_ID_TOKEN_REQUEST_URL is used as it is, so that GitHub Enterprise works.
 */
async function identityToken(
  audience: string,
  provider: string,
  env: Environment,
  network: Network,
  mask: Mask,
): Promise<{ token: Secret; claims: Claims; obtained: number }> {
  // Both are there: who may not ask has been refused before.
  const base = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const obtained = network.now();
  const outcome = await request(
    network,
    {
      to: { kind: 'github' },
      method: 'GET',
      url: `${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`,
      },
    },
    (answer) => tokenIn(answer, 'value', obtained),
  );
  if ('refusal' in outcome) {
    const refused = { answer: outcome.refusal, host: new URL(base).host, now: network.now() };
    throw new Failure(explainGithubRefusal(refused, provider));
  }
  const { token } = outcome.value;
  mask(token);
  return { token, claims: claimsOf(token), obtained };
}

/** Claims that say nothing about who asks: times, and what is different in every run. */
const BESIDE_THE_POINT = /^(?:jti|iat|nbf|exp|run_\w+|check_run_id|sha|\w+_sha)$/;

/** More than GitHub and an enterprise's own properties put into a token. */
const MOST_CLAIMS = 60;

/**
 * The claims by which a condition may judge, from the token's payload: all that is text or a number, as an enterprise may add
 * claims of its own. Nothing is verified here, Google does that.
 */
function claimsOf(token: Secret): Claims {
  const payload = Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString('utf8');
  const all = jsonObject({ status: 200, headers: {}, body: payload }) ?? {};
  const shown = Object.entries(all).filter(
    ([name, value]) => !BESIDE_THE_POINT.test(name) && ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(shown.slice(0, MOST_CLAIMS).map(([name, value]) => [name, String(value)]));
}
