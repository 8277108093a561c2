import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { keyText } from '../emulator/populate.ts';
import { createSample, type Sample } from '../emulator/sample.ts';
import { serve } from '../emulator/serve.ts';
import type { Choice, Source } from '../src/credentials/choose.ts';
import { obtain } from '../src/credentials/obtain.ts';
import { parseKey } from '../src/credentials/service-account-key.ts';
import type { Inputs } from '../src/inputs/inputs.ts';
import type { Machine } from '../src/machine/machine.ts';
import type { Answer, Call, Network } from '../src/network/call.ts';
import type { Verdict } from '../src/registry/verdict.ts';
import { Secret } from '../src/secret.ts';
import { verify } from '../src/verify.ts';

const PLACE = {
  id: 'my-python-repo',
  location: 'us-central1',
  project: 'my-project',
  host: 'us-central1-python.pkg.dev',
};
const ROUND_TRIP = 1_000;

let sample: Sample;
beforeAll(() => {
  sample = createSample();
});
afterEach(() => vi.useRealTimers());

/** The emulator at a distance, by a clock that stands still but for the waits. */
const far: Network = {
  async send(call) {
    await new Promise((resolve) => setTimeout(resolve, ROUND_TRIP));
    return near(call);
  },
  now: Date.now,
  sleep: async () => {},
  random: () => 0,
};

async function near(call: Call): Promise<Answer> {
  const { hostname: host, pathname, searchParams: query } = new URL(call.url);
  const request = {
    ...call,
    host,
    path: pathname,
    query,
    headers: { ...call.headers },
    body: Buffer.from(call.body ?? ''),
  };
  const response = serve(sample.world, request);
  if (typeof response === 'string') throw new Error(response);
  return { status: response.status, headers: response.headers, body: String(response.body) };
}

/** The emulator nearby, which the index of a location that does not exist is not in; a wait only ends by its signal. */
const withoutIndex = (asked: string[]): Network => ({
  ...far,
  async send(call) {
    const { hostname } = new URL(call.url);
    asked.push(hostname);
    if (!hostname.endsWith('.pkg.dev')) return near(call);
    throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
  },
  sleep: (_, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('given up')));
    }),
});

/** Verifies what a source gives; how many round trips that takes, and what it comes to. */
async function play(source: Source, method: 'access_token' | 'service_account_key'): Promise<[number, Verdict]> {
  const chosen: Extract<Choice, { source: Source }> = { source, method, passedOver: [] };
  const machine: Machine = { platform: 'linux', env: {}, home: '/', temp: '/' };
  const means = { network: far, mask: () => {} };
  const credential = await obtain(chosen, machine, means);
  const inputs = {
    universe: 'googleapis.com',
    indexMode: 'extra',
    clients: [{ downloads: true, uploads: true }],
  } as unknown as Inputs;
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  let verdict: Verdict | undefined;
  let trips = 0;
  verify(inputs, PLACE, credential, chosen, machine, means).then((given) => {
    verdict = given;
  });
  for (let turns = 0; verdict === undefined && turns < 10_000; turns++) {
    // Everything that can be asked now is asked before the clock moves, by modules that are still being loaded too.
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    await vi.dynamicImportSettled();
    if (vi.getTimerCount() === 0) continue;
    await vi.advanceTimersByTimeAsync(ROUND_TRIP);
    trips++;
  }
  if (verdict === undefined) throw new Error('no end');
  return [trips, verdict];
}

describe('verification', () => {
  test('adds one round trip: the API and the index are asked at once', async () => {
    const [trips, verdict] = await play({ kind: 'given_token', token: new Secret(sample.token) }, 'access_token');
    expect(verdict).toMatchObject({ failures: [], warnings: [], access: 'may download and upload' });
    expect(trips).toBe(1);
  });

  test('does not wait for the index of a location that does not exist', async () => {
    const source = { kind: 'given_token', token: new Secret(sample.token) } as const;
    const chosen: Extract<Choice, { source: Source }> = { source, method: 'access_token', passedOver: [] };
    const machine: Machine = { platform: 'linux', env: {}, home: '/', temp: '/' };
    const asked: string[] = [];
    const means = { network: withoutIndex(asked), mask: () => {} };
    const credential = await obtain(chosen, machine, means);
    const inputs = {
      universe: 'googleapis.com',
      indexMode: 'only',
      clients: [{ downloads: true }],
    } as unknown as Inputs;
    const nowhere = { ...PLACE, location: 'us-centrall1', host: 'us-centrall1-python.pkg.dev' };
    const { failures } = await verify(inputs, nowhere, credential, chosen, machine, means);
    expect(failures.map(({ code }) => code)).toEqual(['LOCATION_NOT_FOUND']);
    expect(asked.filter((host) => host === nowhere.host)).toHaveLength(1);
  });

  test('of a bare key adds the one that gets a token, and asks the index meanwhile', async () => {
    const key = parseKey(keyText(sample.key));
    const source = { kind: 'service_account_key', key, universe: 'googleapis.com' } as const;
    const [trips, verdict] = await play(source, 'service_account_key');
    expect(verdict).toMatchObject({ failures: [], warnings: [], access: 'may download and upload' });
    expect(trips).toBe(2);
  });
});
