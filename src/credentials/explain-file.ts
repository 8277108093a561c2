import type { Problem } from '../failure.ts';
import type { Service } from '../refusals/cause.ts';
import { classify } from '../refusals/classify.ts';
import { explainRefusal } from '../refusals/explain.ts';
import { wordsOf } from '../refusals/words.ts';
import type { CredentialFile } from './choose.ts';
import { accountIn, type Fields } from './credential-file.ts';
import {
  explainGithubRefusal,
  explainImpersonationRefusal,
  explainStsRefusal,
  type Refused,
} from './explain-exchange.ts';
import { ADC_REFUSED } from './file-failures.ts';

/**
 * Explains what a host says against the login that `fields`, read from `file`, tell of: a refusal by a host whose refusals we know as
 * such, any other with its own words. Throws nothing.
 */
export function explainFileRefusal(refused: Refused, fields: Fields, file: CredentialFile, universe: string): Problem {
  const { host, answer } = refused;
  const service = serviceAt(host, universe);
  const provider = /^\/\/iam\.[^/]+\/(projects\/.+)/.exec(String(fields['audience']))?.[1];
  const account = accountIn(fields);
  if (service === 'github') return explainGithubRefusal(refused, provider);
  if (service === 'sts' && provider) return explainStsRefusal(refused, provider, {});
  if (service === 'iamcredentials' && account && provider) {
    return explainImpersonationRefusal(refused, { account, provider, claims: {}, seconds: 3600 });
  }
  const refusal = classify({ service, ...refused }, answer);
  // What is neither the login itself nor unknown is explained as it is at any other host.
  if (service !== 'other' && !OF_THE_FILE.has(refusal.cause.kind)) return explainRefusal(refusal);
  const words = wordsOf(refusal.said);
  const said = `HTTP ${answer.status} from ${host}${words ? `: ${words}` : ''}`;
  return ADC_REFUSED({ file: file.path, type: String(fields['type']), said });
}

/** Causes that the credential file answers for. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  'account-disabled',
  'account-unknown',
  'client-unknown',
  'credential',
  'login-ended',
  'permission-denied',
  'unknown',
]);

/** Whose refusal it is. Sources of a subject token are hosts of any kind. */
function serviceAt(host: string, universe: string): Service {
  if (host.endsWith('.actions.githubusercontent.com')) return 'github';
  const [api, ...domain] = host.split('.');
  const isKnown = api === 'sts' || api === 'iamcredentials' || api === 'oauth2';
  return isKnown && domain.join('.') === universe ? api : 'other';
}
