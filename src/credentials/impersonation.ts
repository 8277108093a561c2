import type { Network } from '../network/call.ts';
import { type Result, request } from '../network/request.ts';
import type { Secret } from '../secret.ts';
import { type AccessToken, SCOPE } from './access-token.ts';
import { tokenIn } from './token-in.ts';

/** Whose token is asked for, and for how long. */
export interface Impersonation {
  readonly account: string;
  /** Accounts between the caller and `account`, each of which may act as the next. */
  readonly delegates?: readonly string[];
  /** Seconds that the token shall live. */
  readonly seconds: number;
  readonly universe: string;
}

/**
 * Asks the IAM Credentials API for a token of a service account, as the holder of `bearer`
 * (projects.serviceAccounts.generateAccessToken). Gives the token or the refusal; throws the network's `Failure`.
 */
export function impersonate(wanted: Impersonation, bearer: Secret, network: Network): Promise<Result<AccessToken>> {
  const { account, delegates, seconds, universe } = wanted;
  return request(
    network,
    {
      to: { kind: 'google', universe },
      method: 'POST',
      url: `https://iamcredentials.${universe}/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer.reveal()}` },
      body: JSON.stringify({
        scope: [SCOPE],
        lifetime: `${seconds}s`,
        delegates: delegates?.length ? delegates : undefined,
      }),
    },
    (answer) => tokenIn(answer, 'accessToken', network.now()),
  );
}
