import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { standIn } from '../../stand-in.ts';
import { textIn } from '../stage.ts';
import { account, allowed, external, federated, impersonation, opaqueToken, run, stage } from './hostile-job.ts';

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
