import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standIn } from '../../stand-in.ts';
import { ACTION, codeOf, leaks, openStage, photograph, type Stage, textIn } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const account = 'ci@my-project.iam.gserviceaccount.com';
const impersonation = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
const OPAQUE = 'TOPSECRET9-opaque';

/** Runs main with a job of workload identity or a credential file; gives its codes and the requests it made. */
async function run(options: {
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly file?: unknown;
  readonly secrets?: readonly string[];
}) {
  const home = stage.home();
  const file = path.join(stage.home(), 'credential.json');
  if (options.file !== undefined) {
    writeFileSync(file, typeof options.file === 'string' ? options.file : JSON.stringify(options.file));
  }
  const job = await stage.job({ home, oidc: true, debug: true });
  stage.emulator.requests.length = 0;
  const before = photograph(home);
  const env = { ...(options.file === undefined ? {} : { GOOGLE_APPLICATION_CREDENTIALS: file }), ...options.env };
  const inputs = { repository: stage.sample.uploadUrl, ...options.inputs };
  const main = await job.uses(ACTION, inputs, { env });
  const requests = stage.emulator.requests.map(({ host }) => host);
  await job.finish();
  expect(photograph(home)).toEqual(before);
  expect(leaks(job, options.secrets ?? [OPAQUE])).toEqual([]);
  const codes = main.annotations.filter(({ level }) => level === 'error').map(codeOf);
  return { main, codes, requests };
}

const allowed = { GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1' };
const federated = { workload_identity_provider: provider };
const opaqueToken = (): string => path.join(stage.home({ token: OPAQUE }), 'token');
const external = (change: object = {}): object => ({
  type: 'external_account',
  audience: `//iam.googleapis.com/${provider}`,
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  credential_source: { file: opaqueToken() },
  ...change,
});

describe('a credential file that would send a token elsewhere is refused before any request', () => {
  test.each<[string, () => object, string]>([
    ['universe_domain', () => external({ universe_domain: 'evil.example' }), 'ADC_FOREIGN_URL'],
    ['tokenUrl', () => external({ tokenUrl: 'https://evil.example/token' }), 'ADC_UNREADABLE'],
    ['token_url', () => external({ token_url: 'https://evil.example/token' }), 'ADC_FOREIGN_URL'],
    [
      'serviceAccountImpersonationUrl',
      () => external({ serviceAccountImpersonationUrl: impersonation.replace('googleapis.com', 'evil.example') }),
      'ADC_UNREADABLE',
    ],
    [
      'an http source',
      () => external({ credential_source: { url: 'http://evil.example/' } }),
      'SUBJECT_TOKEN_URL_REFUSED',
    ],
    [
      'a certificate, which would go past the gate',
      () => external({ credential_source: { certificate: { use_default_certificate_config: true } } }),
      'ADC_UNREADABLE',
    ],
    [
      '%zz in the address of an impersonation',
      () => ({
        type: 'impersonated_service_account',
        service_account_impersonation_url: impersonation.replace(account, '%zz'),
        source_credentials: JSON.parse(stage.key),
      }),
      'ADC_UNREADABLE',
    ],
    [
      'a universe inside the source of an impersonation',
      () => ({
        type: 'impersonated_service_account',
        service_account_impersonation_url: impersonation,
        source_credentials: { ...JSON.parse(stage.key), universe_domain: 'evil.example' },
      }),
      'ADC_FOREIGN_URL',
    ],
    [
      'universe_domain in a key',
      () => ({ ...JSON.parse(stage.key), universe_domain: 'evil.example' }),
      'ADC_FOREIGN_URL',
    ],
  ])('%s', async (_name, file, code) => {
    const { codes, requests } = await run({ file: file() });
    expect(codes).toEqual([code]);
    expect(requests).toEqual([]);
  });

  test('GitHub’s request token to another host', async () => {
    const token = 'request-token-of-the-job';
    const source = { url: 'https://tokens.example.com/', headers: { Authorization: `Bearer ${token}` } };
    const env = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token };
    const { codes, requests } = await run({ file: external({ credential_source: source }), env, secrets: [token] });
    expect(codes).toEqual(['SUBJECT_TOKEN_URL_REFUSED']);
    expect(requests).toEqual([]);
  });
});

describe('a subject token is never quoted', () => {
  test.each<[string, object]>([
    ['a file that is no JSON', { format: { type: 'json', subject_token_field_name: 'token' } }],
    ['a file whose field is missing', { format: { type: 'json', subject_token_field_name: 'absent' } }],
  ])('%s', async (_name, format) => {
    const { codes, requests } = await run({
      file: external({ credential_source: { file: opaqueToken(), ...format } }),
    });
    expect(codes).toEqual(['ADC_UNREADABLE']);
    expect(requests).toEqual([]);
  });

  test.each([
    'TOPSECRET9-opaque',
    '{"version":1,"success":false,"message":"TOPSECRET9-opaque"}',
    '{"id_token":"TOPSECRET9-opaque"}',
  ])('nor by a command that prints %s', async (printed) => {
    const print = `console.log(${JSON.stringify(printed)});\nconsole.error(${JSON.stringify(printed)});\n`;
    const executable = {
      command: `"${process.execPath}" "${path.join(stage.home({ 'print.mjs': print }), 'print.mjs')}"`,
    };
    const { codes } = await run({ file: external({ credential_source: { executable } }), env: allowed });
    expect(codes).toEqual(['ADC_UNREADABLE']);
  });
});

describe('a command for the subject token', () => {
  test.each<[string, (folder: string, script: string) => string]>([
    [
      'of a program and its file',
      (folder, script) => {
        writeFileSync(path.join(folder, 'print.mjs'), script);
        return `"${process.execPath}" "${path.join(folder, 'print.mjs')}"`;
      },
    ],
    // On Windows a batch file, which Node.js does not start by itself.
    ['of a script', (folder, script) => `"${standIn(path.join(folder, 'a folder'), 'print', script)}"`],
  ])('%s gets what it needs, and nothing that was meant for the step', async (_, commandIn) => {
    const answer =
      '{"version":1,"success":true,"token_type":"urn:ietf:params:oauth:token-type:jwt","id_token":"TOPSECRET9"}';
    const script = `import { writeFileSync } from 'node:fs';
const seen = Object.entries(process.env).map(([name, value]) => name + '=' + value);
writeFileSync(process.argv[2], seen.join('\\n'));
console.log(${JSON.stringify(answer)});
`;
    const folder = stage.home();
    const executable = { command: `${commandIn(folder, script)} "${path.join(folder, 'a variable list')}"` };
    const env = { ...allowed, GITHUB_TOKEN: 'ghs_token', MY_SECRET: 'x', PIP_INDEX_URL: 'https://u:p@x.example.com/' };
    const { codes, requests } = await run({ file: external({ credential_source: { executable } }), env });
    // The emulator's token service knows no such token, and says so.
    expect(requests).toEqual(['sts.googleapis.com']);
    expect(codes).not.toEqual([]);
    const seen = textIn(folder, 'a variable list');
    expect(seen).toMatch(/^ACTIONS_ID_TOKEN_REQUEST_URL=/m);
    expect(seen).toMatch(/^GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE=/m);
    expect(seen).toMatch(/^HTTPS_PROXY=/m);
    expect(seen).not.toMatch(/^(?:INPUT_|STATE_|GITHUB_|RUNNER_|MY_SECRET|PIP_INDEX_URL)/m);
  });

  test.each<[string, Record<string, string>, string]>([
    ['is not run unasked', {}, 'may only run if'],
    ['that does not exist is explained', allowed, 'ENOENT'],
  ])('%s', async (_name, env, words) => {
    const executable = { command: '/nowhere/print-token' };
    const { codes, main } = await run({ file: external({ credential_source: { executable } }), env });
    expect(codes).toEqual(['ADC_UNREADABLE']);
    expect(main.summary).toContain(words);
  });
});

describe('the environment cannot loosen the way out', () => {
  test.each<[string, Record<string, string>, string]>([
    ['an http request URL', { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://github.example.com/x' }, 'OIDC_URL_REFUSED'],
    ['a request URL that is none', { ACTIONS_ID_TOKEN_REQUEST_URL: 'not a url' }, 'OIDC_URL_REFUSED'],
    ['a request token with a line break', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a\nb' }, 'HEADER_MALFORMED'],
    ['certificates unchecked', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'TLS_VERIFICATION_OFF'],
  ])('%s', async (_name, env, code) => {
    const { main, codes, requests } = await run({ inputs: federated, env });
    expect(codes).toEqual([code]);
    expect(requests).toEqual([]);
    expect(main.exitCode).toBe(1);
  });

  test.each(['bad host', 'http://x/y', 'a@b', 'x:99999', '[::'])('the metadata host %j', async (host) => {
    const { codes, requests } = await run({
      env: { GCE_METADATA_HOST: host, NO_GCE_CHECK: 'false', METADATA_SERVER_DETECTION: '' },
    });
    expect(codes).toEqual(['METADATA_HOST_REFUSED']);
    expect(requests).toEqual([]);
  });

  test('nor make the library log what it is given', async () => {
    const file = {
      type: 'authorized_user',
      client_id: stage.sample.user.clientId,
      client_secret: stage.sample.user.clientSecret,
      refresh_token: stage.sample.user.refreshToken,
    };
    const env = { GOOGLE_SDK_NODE_LOGGING: 'all', NODE_DEBUG: 'http,https,net,tls' };
    const { requests, main } = await run({
      file,
      env,
      inputs: { verify: 'false' },
      secrets: [stage.sample.user.refreshToken],
    });
    expect(`${main.exitCode} ${main.log}`).toMatch(/^0 /);
    expect(requests).toEqual(['oauth2.googleapis.com']);
    const made = [...stage.sample.world.tokens.keys()];
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((token) => main.log.replace(/::add-mask::.*/g, '').includes(token))).toEqual([]);
  });

  test('a redirect is not followed', async () => {
    let asked = 0;
    const elsewhere = createServer((_request, response) => {
      asked++;
      response.end('{"value":"x"}');
    });
    const server = createServer((_request, response) => {
      const { port } = elsewhere.address() as AddressInfo;
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
    });
    await Promise.all([elsewhere, server].map((one) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done))));
    try {
      const { port } = server.address() as AddressInfo;
      const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token` };
      expect((await run({ inputs: federated, env })).codes).toEqual(['INTERCEPTED']);
      expect(asked).toBe(0);
    } finally {
      server.close();
      elsewhere.close();
    }
  });
});

describe('a refusal of nearly a megabyte is explained as soon as a short one', () => {
  const much = 900_000;
  test.each<[string, () => string]>([
    ['letters', () => `SERVICE_DISABLED ${'a'.repeat(much)}`],
    ['an API that is nearly named', () => `{"error":{"message":"SERVICE_DISABLED ${'a'.repeat(much)}.googleapis.co"}}`],
    ['projects', () => `{"error":{"message":"${'project '.repeat(much / 8)}SERVICE_DISABLED"}}`],
    ['spaces', () => `{"error":${' '.repeat(much)}`],
    ['brackets', () => '['.repeat(much)],
    ['reasons', () => `{"error":{"details":[${'{"reason":"SERVICE_DISABLED"},'.repeat(much / 30)}{}]}}`],
    ['a page', () => `<html>${'<title'.repeat(much / 6)}`],
  ])('%s', async (_name, body) => {
    const { faults } = stage.sample.world;
    faults.push({ kind: 'answer', status: 403, body: body(), host: /googleapis\.com$/, times: 9 });
    try {
      const { codes, main } = await run({ inputs: federated });
      expect(main.exitCode).toBe(1);
      expect(codes).not.toContain('UNEXPECTED');
      expect(main.summary.length).toBeLessThan(10_000);
    } finally {
      faults.length = 0;
    }
  });
});
