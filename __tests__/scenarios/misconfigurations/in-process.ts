import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addJob } from '../../../emulator/github/github-oidc.ts';
import { keyText } from '../../../emulator/populate.ts';
import type { Sample } from '../../../emulator/sample.ts';
import { serve } from '../../../emulator/serve.ts';
import { type Choice, type CredentialInputs, choose, type Source } from '../../../src/credentials/choose.ts';
import { gatherFacts } from '../../../src/credentials/facts.ts';
import { obtain, tokenOf } from '../../../src/credentials/obtain.ts';
import { parseKey } from '../../../src/credentials/service-account-key.ts';
import { Failure, type Problem } from '../../../src/failure.ts';
import type { Machine } from '../../../src/machine/machine.ts';
import type { Network } from '../../../src/network/call.ts';
import { askApi } from '../../../src/registry/ask-api.ts';
import { askIndex } from '../../../src/registry/ask-index.ts';
import { judge } from '../../../src/registry/judge.ts';
import { Secret } from '../../../src/secret.ts';
import type { Row } from './row.ts';
import { faultOf, loginOf } from './way.ts';

const PLACE = {
  id: 'my-python-repo',
  location: 'us-central1',
  project: 'my-project',
  host: 'us-central1-python.pkg.dev',
};

/** The emulator as a network without sockets, on a clock that only the waits move. */
function networkOf({ world }: Sample): Network {
  let waited = 0;
  return {
    async send(call) {
      const { hostname: host, pathname, searchParams: query } = new URL(call.url);
      const headers = Object.fromEntries(
        Object.entries(call.headers ?? {}).map(([name, v]) => [name.toLowerCase(), v]),
      );
      const request = { method: call.method, host, path: pathname, query, headers, body: Buffer.from(call.body ?? '') };
      const response = serve(world, request);
      if (typeof response === 'string') throw Object.assign(new Error(response), { code: 'ECONNRESET' });
      return { status: response.status, headers: response.headers, body: String(response.body) };
    },
    now: () => Date.now() + waited,
    sleep: async (milliseconds) => {
      waited += milliseconds;
    },
    random: () => 0.5,
  };
}

/** What a step is told that is answered so, without a process or a socket: everything but the report is the action's own code. */
export async function toldInProcess(
  sample: Sample,
  row: Row,
): Promise<{ errors: readonly Problem[]; warnings: readonly Problem[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'row-'));
  const login = path.join(folder, 'login.json');
  writeFileSync(login, loginOf(sample.user));
  const { world } = sample;
  const env = {
    ...(row.on === 'login' ? { GOOGLE_APPLICATION_CREDENTIALS: login } : {}),
    ...(row.on === 'metadata' ? { GCE_METADATA_HOST: 'metadata.google.internal' } : addJob(world, {})),
  };
  const machine: Machine = { platform: 'linux', env: { PATH: '', ...env }, home: folder, temp: folder };
  const network = networkOf(sample);
  const means = { network, mask: () => {} };
  world.faults.length = 0;
  world.faults.push(faultOf(row));
  try {
    const inputs = { authMethod: 'auto', universe: 'googleapis.com', ...credentialOf(sample, row) } as CredentialInputs;
    const chosen = choose(inputs, await gatherFacts(inputs, machine, network)) as Extract<Choice, { source: Source }>;
    const credential = await obtain(chosen, machine, means);
    const token = await tokenOf(credential, chosen.source, machine, means);
    const api = await askApi(PLACE, token, 'googleapis.com', network);
    const index = await askIndex(PLACE, credential, network);
    const verdict = judge(
      PLACE,
      { api, index },
      { download: true, upload: true, onlyIndex: true, method: credential.method },
    );
    return { errors: verdict.failures, warnings: verdict.warnings };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { errors: error.problems, warnings: [] };
  } finally {
    world.faults.length = 0;
    rmSync(folder, { recursive: true });
  }
}

function credentialOf({ key, token, provider, account }: Sample, { on }: Row): Partial<CredentialInputs> {
  if (on === 'key') return { key: parseKey(keyText(key)), authMethod: 'access_token' };
  if (on === 'github' || on === 'sts' || on === 'iamcredentials') {
    return { workloadIdentityProvider: provider.name, serviceAccount: account.email };
  }
  return on === 'login' || on === 'metadata' ? {} : { accessToken: new Secret(token) };
}
