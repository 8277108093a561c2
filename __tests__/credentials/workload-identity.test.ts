import { describe, expect, it } from 'vitest';
import { isServiceAccount, projectOf } from '../../src/credentials/principal.ts';
import { parseLifetime, parseProvider } from '../../src/credentials/provider.ts';
import { federate } from '../../src/credentials/workload-identity.ts';
import type { Call, Network } from '../../src/network/call.ts';
import { codesOf, failureIn } from '../failure-of.ts';

const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';

describe('the name of a provider', () => {
  it.each([
    '',
    '//iam.googleapis.com/',
    'iam.googleapis.com/',
    'http://iam.googleapis.com/',
    'https://iam.googleapis.com/v1/',
    'https://iam.googleapis.com/',
    'https://iam.example-cloud.fr/',
    ' /',
  ])('is taken with %j in front', (prefix) => {
    expect(parseProvider(`${prefix}${provider}`)).toBe(provider);
    expect(parseProvider(`${prefix}${provider}/ `)).toBe(provider);
  });

  it.each([
    `name: ${provider}`,
    `"${provider}"`,
    `${provider}\n${provider}`,
    `audience "//iam.googleapis.com/${provider}"`,
  ])('is taken out of %j', (text) => {
    expect(parseProvider(text)).toBe(provider);
  });

  const pool = 'projects/123456789/locations/global/workloadIdentityPools/github';
  it.each([
    [pool, 'PROVIDER_IS_POOL'],
    [`${pool}/providers`, 'PROVIDER_IS_POOL'],
    [`${pool}/my-repo`, 'PROVIDER_WITHOUT_PROVIDERS'],
    [provider.replace('123456789', 'my-project'), 'PROVIDER_WITH_PROJECT_ID'],
    [provider.replace('123456789', 'example.com:my-project'), 'PROVIDER_WITH_PROJECT_ID'],
    [provider.replace('global', 'us-central1'), 'PROVIDER_MALFORMED'],
    [provider.replace('my-repo', 'My Repo'), 'PROVIDER_MALFORMED'],
    [`${provider}/more`, 'PROVIDER_MALFORMED'],
    ['github/my-repo', 'PROVIDER_MALFORMED'],
    ['locations/global/workforcePools/pool/providers/p', 'PROVIDER_MALFORMED'],
    [`x${provider}`, 'PROVIDER_MALFORMED'],
    [`x/${provider}`, 'PROVIDER_MALFORMED'],
    [provider.replace('projects/', 'projects/iam.googleapis.com/'), 'PROVIDER_MALFORMED'],
    [`${pool}/provider/my-repo`, 'PROVIDER_MALFORMED'],
    [`${pool}/providers/My_Repo`, 'PROVIDER_MALFORMED'],
    [provider.replace('123456789', '123a'), 'PROVIDER_WITH_PROJECT_ID'],
    [provider.replace('123456789', 'a123'), 'PROVIDER_WITH_PROJECT_ID'],
    [`https://iam.googleapis.com/v1/${pool}/`, 'PROVIDER_IS_POOL'],
    [`http://iam.example-cloud.fr/${pool}`, 'PROVIDER_IS_POOL'],
    [`x//iam.googleapis.com/${pool}`, 'PROVIDER_MALFORMED'],
    // Two names are one too many, and a name with more behind it is another.
    [`name: ${provider} or ${provider}2`, 'PROVIDER_MALFORMED'],
    [`name: ${provider}/attributes`, 'PROVIDER_MALFORMED'],
    [`name: ${provider}_x`, 'PROVIDER_MALFORMED'],
    ['', 'PROVIDER_MALFORMED'],
  ])('%j is refused as %s', (text, code) => {
    expect(codesOf(() => parseProvider(text))).toEqual([code]);
  });

  it('without "providers/" is corrected in the message', () => {
    const failure = failureIn(() => parseProvider(`${pool}/my-repo`));
    expect(failure.message).toContain('lacks "providers/"');
    expect(failure.problems[0]?.fix).toContain(`workload_identity_provider: ${provider}`);
  });
});

describe('a lifetime', () => {
  it.each([
    ['3600s', 3600],
    ['3600', 3600],
    ['45m', 2700],
    ['1h', 3600],
    ['1h30m', 5400],
    [' 12H ', 43_200],
    ['600s', 600],
    ['3600 s', 3600],
    ['PT1H', 3600],
    ['1 hour', 3600],
    ['45 minutes', 2700],
    ['1 minute 3540 seconds', 3600],
    ['2 hrs', 7200],
    ['1hr', 3600],
    ['90 mins', 5400],
    ['20min', 1200],
    ['700 sec', 700],
    ['700secs', 700],
    ['1h 5m 5s', 3905],
    ['43200', 43_200],
    ['600', 600],
  ])('%j is %i seconds', (text, seconds) => {
    expect(parseLifetime(text)).toBe(seconds);
  });

  it.each([
    ['599s', 'LIFETIME_OUT_OF_RANGE'],
    ['0', 'LIFETIME_OUT_OF_RANGE'],
    ['12h1s', 'LIFETIME_OUT_OF_RANGE'],
    ['999999999h', 'LIFETIME_OUT_OF_RANGE'],
    ['one hour', 'LIFETIME_MALFORMED'],
    ['-3600s', 'LIFETIME_MALFORMED'],
    ['1.5h', 'LIFETIME_MALFORMED'],
    ['h', 'LIFETIME_MALFORMED'],
    ['1hpt', 'LIFETIME_MALFORMED'],
    ['x1h', 'LIFETIME_MALFORMED'],
    ['1hx', 'LIFETIME_MALFORMED'],
    ['60s0', 'LIFETIME_MALFORMED'],
    ['s', 'LIFETIME_MALFORMED'],
    ['30m1h', 'LIFETIME_MALFORMED'],
    ['43201', 'LIFETIME_OUT_OF_RANGE'],
    ['', 'LIFETIME_MALFORMED'],
  ])('%j is refused as %s', (text, code) => {
    expect(codesOf(() => parseLifetime(text))).toEqual([code]);
  });
});

describe('the project of a service account', () => {
  it.each([
    ['ci@my-project.iam.gserviceaccount.com', 'my-project'],
    ['ci@my-project.example.com.iam.gserviceaccount.com', 'example.com:my-project'],
    ['my-project@appspot.gserviceaccount.com', 'my-project'],
    ['123-compute@developer.gserviceaccount.com', 'not in its name'],
    ['developer@example.com', 'not in its name'],
    ['@appspot.gserviceaccount.com', 'not in its name'],
    ['@my-project.iam.gserviceaccount.com', 'not in its name'],
    ['ci@my_project.iam.gserviceaccount.com', 'not in its name'],
    ['ci@my-project.iam.gserviceaccount.com.example', 'not in its name'],
    ['nothing', 'not in its name'],
  ])('%s is %s', (account, project) => {
    expect(projectOf(account) ?? 'not in its name').toBe(project);
  });

  it.each([
    ['ci@my-project.iam.gserviceaccount.com', true],
    ['ci@my-project.s3ns-system.iam.gserviceaccount.com', true],
    ['abc@my-project.iam.gserviceaccount.com', true],
    ['ci', false],
    ['ci@', false],
    ['Ci <ci@my-project.iam.gserviceaccount.com>', false],
    ['ci@my-project.iam.gserviceaccount.com\nx', false],
  ])('%j has the shape of an account: %s', (account, expected) => {
    expect(isServiceAccount(account)).toBe(expected);
  });
});

describe('the exchange', () => {
  /** GitHub and the token service, with a clock that the token service's hiccup moves by `stall`. */
  function played(stall: number): Network & { calls: Call[] } {
    let clock = 1_000_000;
    let issued = 0;
    const calls: Call[] = [];
    const answer = (body: object, status = 200) => ({ status, headers: {}, body: JSON.stringify(body) });
    return {
      send: async (call) => {
        calls.push(call);
        if (call.method === 'GET') return answer({ value: `header.${++issued}.signature` });
        if (calls.filter(({ method }) => method === 'POST').length > 1)
          return answer({ access_token: 't', expires_in: 299 });
        return answer({}, 503);
      },
      now: () => clock,
      sleep: async () => {
        clock += stall;
      },
      random: () => 0,
      calls,
    };
  }
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://github.example.com/_services/token?v=1',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'r',
  };
  const federation = { provider, lifetime: 3600, universe: 'googleapis.com' };
  const subjects = (calls: Call[]) =>
    calls.flatMap(({ body }) => (body ? [new URLSearchParams(body).get('subject_token')] : []));

  it('tries again with the same OIDC token while it is young', async () => {
    for (const stall of [10_000, 240_000]) {
      const network = played(stall);
      await federate(federation, env, network, () => {});
      expect(subjects(network.calls)).toEqual(['header.1.signature', 'header.1.signature']);
    }
  });

  it('asks for a fresh OIDC token when the old one is over four minutes old', async () => {
    const network = played(241_000);
    await federate(federation, env, network, () => {});
    expect(subjects(network.calls)).toEqual(['header.1.signature', 'header.2.signature']);
  });

  it('asks the URL of the runner as it is, for the default audience, and the hosts of the universe', async () => {
    const network = played(0);
    await federate({ ...federation, universe: 'example-cloud.fr' }, env, network, () => {});
    expect(network.calls[0]?.url).toBe(
      `https://github.example.com/_services/token?v=1&audience=${encodeURIComponent(`https://iam.example-cloud.fr/${provider}`)}`,
    );
    expect(network.calls[1]?.url).toBe('https://sts.example-cloud.fr/v1/token');
    expect(new URLSearchParams(network.calls[1]?.body).get('audience')).toBe(`//iam.example-cloud.fr/${provider}`);
  });
});
