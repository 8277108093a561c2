import { generateKeyPairSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseKey } from '../../src/credentials/service-account-key.ts';
import { failureIn } from '../failure-of.ts';
import { base64, fields, json, pem } from './key.ts';

const failureOf = (input: string) => failureIn(() => parseKey(input));

describe('a key that is refused', () => {
  const without = (name: string): string => JSON.stringify({ ...fields, [name]: undefined });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
  it.each<[string, string, string]>([
    ['nothing', '  \n', 'KEY_EMPTY'],
    ['a word', 'hunter2-hunter2', 'KEY_UNREADABLE'],
    ['base64 of something else', Buffer.from('hunter2 hunter2 hunter2').toString('base64'), 'KEY_UNREADABLE'],
    ['a file name', './secrets/hunter2.json', 'KEY_IS_PATH'],
    // actions-hub/gcloud#11
    ['the path of a coded file', '/home/runner/hunter2', 'KEY_IS_PATH'],
    ['a path of Windows', 'C:\\keys\\hunter2', 'KEY_IS_PATH'],
    ['a path as curl takes it', '@hunter2.json', 'KEY_IS_PATH'],
    ['an address of a file', 'file:///hunter2', 'KEY_IS_PATH'],
    ['a file name alone', 'hunter2.pem', 'KEY_IS_PATH'],
    ['a path with blanks around it', '  /home/runner/hunter2\n', 'KEY_IS_PATH'],
    ['a long path', `/${'hunter2/'.repeat(37)}ab`, 'KEY_IS_PATH'],
    ['what is too long for a path', `/${'hunter2/'.repeat(37)}abc`, 'KEY_UNREADABLE'],
    ['a path in a sentence', '/hunter2 is the key', 'KEY_UNREADABLE'],
    ['a file name in a sentence', 'see hunter2.json', 'KEY_UNREADABLE'],
    ['what only begins like a file name', 'hunter2.jsonl', 'KEY_UNREADABLE'],
    ['an account without anything else', JSON.stringify({ client_email: 'hunter2@x.example' }), 'KEY_OTHER_TYPE'],
    ['a private key without anything else', JSON.stringify({ private_key: 'hunter2' }), 'KEY_OTHER_TYPE'],
    ['no type beside a private key', JSON.stringify({ ...fields, type: undefined }), 'KEY_FIELD_MISSING'],
    ['an account that is no address', JSON.stringify({ ...fields, client_email: 'hunter2' }), 'KEY_FIELD_MISSING'],
    ['a PEM', pem, 'KEY_UNREADABLE'],
    ['a JSON list', '["hunter2"]', 'KEY_UNREADABLE'],
    ['broken JSON', json.replace('"project_id":', 'project_id'), 'KEY_UNREADABLE'],
    ['the first line', '{', 'KEY_TRUNCATED'],
    ['a truncated file', json.slice(0, 700), 'KEY_TRUNCATED'],
    ['truncated base64', base64.slice(0, 700), 'KEY_TRUNCATED'],
    [
      'an external account',
      JSON.stringify({ type: 'external_account', token_url: 'https://hunter2' }),
      'KEY_OTHER_TYPE',
    ],
    ['an authorized user', JSON.stringify({ type: 'authorized_user', refresh_token: 'hunter2' }), 'KEY_OTHER_TYPE'],
    ['no type', JSON.stringify({ hunter2: 'hunter2' }), 'KEY_OTHER_TYPE'],
    ['an unknown type', JSON.stringify({ type: 'hunter2' }), 'KEY_OTHER_TYPE'],
    ['no private_key', without('private_key'), 'KEY_FIELD_MISSING'],
    ['no client_email', without('client_email'), 'KEY_FIELD_MISSING'],
    ['a cut private_key', JSON.stringify({ ...fields, private_key: pem.slice(0, 500) }), 'KEY_PRIVATE_KEY_UNUSABLE'],
    ['a private_key of another kind', JSON.stringify({ ...fields, private_key: ec }), 'KEY_PRIVATE_KEY_UNUSABLE'],
  ])('%s, without a word of it in the message', (_name, input, code) => {
    const failure = failureOf(input);
    expect(failure.problems.map((problem) => problem.code)).toEqual([code]);
    const shown = JSON.stringify([failure.problems, failure.message, failure.cause ?? '', failure.stack]);
    for (const secret of ['hunter2', pem.split('\n')[1] ?? '', base64.slice(0, 20), fields.private_key_id]) {
      expect(shown).not.toContain(secret);
    }
  });

  it('says what the text is instead', () => {
    const what = (text: string): string => failureOf(text).problems[0]?.what ?? '';
    expect(what(Buffer.from(json, 'utf16le').toString('base64').slice(0, 800))).toMatch(/truncated|breaks off/);
    expect(what(pem)).toContain('a PEM block, not the JSON file around it');
    expect(what('ya29.token')).toContain('an access token, which belongs in access_token');
    expect(what(gzipSync(json).toString('base64'))).toContain('a compressed file (gzip)');
    expect(what(json + json.replace('ci@', 'cd@'))).toContain('several JSON objects, of which one must be chosen');
    expect(what(fields.private_key_id)).toContain('the ID of a key');
    expect(what(fields.client_email)).toContain('an email address, which belongs in service_account');
    expect(what(`MIIJ0AIBAzCCCZo${'A'.repeat(400)}`)).toContain('the old P12 or DER format');
    expect(what(`AIza${'x'.repeat(35)}`)).toContain('an API key of Google');
    expect(what(`ghp_${'x'.repeat(36)}`)).toContain('a GitHub token');
    expect(what('pypi-AgEIcHlwaS5vcmcCJGFhYWFh')).toContain('a token of PyPI');
    expect(what(json.slice(1))).toContain('a part of a service account key, or one among other text');
    expect(what(JSON.stringify({ web: { client_id: 'x' } }))).toContain('an OAuth client ID');
    expect(what(JSON.stringify({ installed: { client_id: 'x' } }))).toContain('an OAuth client ID');
    expect(what(JSON.stringify({ project_info: { project_id: 'x' } }))).toContain('a configuration of Firebase');
    expect(what('{}')).toContain('an empty object');
    expect(what(`${json}\n${json.replace('ci@', 'cd@')}`)).toContain(
      'several JSON objects, of which one must be chosen',
    );
    expect(what(`[${json}, ${json.replace('ci@', 'cd@')}]`)).toContain('several JSON objects');
    expect(what('-----BEGIN CERTIFICATE-----\nAAAA')).toContain('a certificate');
    expect(what('-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA')).toContain('an SSH key');
    expect(what('ssh-ed25519 AAAA me@here')).toContain('an SSH key');
    expect(what('-----BEGIN PUBLIC KEY-----\nAAAA')).toContain('a public key');
    expect(what('-----BEGIN PGP MESSAGE-----\nAAAA')).toContain('an encrypted file');
    expect(what('$ANSIBLE_VAULT;1.1;AES256\n36')).toContain('an encrypted file');
    expect(what('1'.repeat(21))).toContain('the ID of a service account');
    expect(what(`projects/p/serviceAccounts/a@b/keys/${'a'.repeat(40)}`)).toContain('the name of a key');
    expect(what('created key [abc] of type [json] as [key.json] for [a@b]')).toContain('the name of a key');
    expect(what('projects/1/secrets/x/versions/1')).toContain('a reference to a secret elsewhere');
    expect(what('op://vault/item/key')).toContain('a reference to a secret elsewhere');
    expect(what('https://console.cloud.google.com/iam-admin')).toContain('a URL');
    expect(what(base64.slice(10))).toContain('base64 without its beginning');
    expect(what(JSON.stringify({ authDomain: 'x' }))).toContain('a configuration of Firebase');
    expect(what(JSON.stringify({ AccessKeyId: 'x' }))).toContain('a credential of another cloud');
    expect(what(JSON.stringify({ type: 'ENC[x]', sops: {} }))).toContain('a file that sops encrypted');
    expect(what('hunter2-hunter2')).toContain('its 15 characters look like neither JSON nor base64.');
    expect(what(Buffer.from('hunter2 hunter2 hunter2').toString('base64'))).toContain('a coded form of something that');
    const broken = json.replace('"project_id":', 'project_id');
    expect(what(broken)).toContain('look like an object that is not valid JSON');
    expect(what(Buffer.from(broken).toString('base64'))).toContain('a coded form of an object that is not valid JSON');
    expect(what(json.slice(0, 700))).toContain('(700 characters)');
    expect(what(`${'projects/1/locations/global/workloadIdentityPools/p/'}providers/q`)).toContain(
      'the name of a provider',
    );
    // theoephraim/node-google-spreadsheet#244
    expect(what(JSON.stringify({ ...fields, private_key: `AIza${'x'.repeat(35)}` }))).toContain('was removed');
  });

  it('says where a text belongs that is another input', () => {
    const fix = (text: string): string => failureOf(text).problems[0]?.fix ?? '';
    expect(fix('ya29.token')).toContain('  access_token: ');
    expect(fix(fields.client_email)).toContain('  service_account: ');
    expect(fix(JSON.stringify({ type: 'external_account' }))).toContain('  workload_identity_provider: ');
  });

  it('gives up on any text in bounded work', () => {
    for (const part of [
      '"',
      "'",
      '{',
      '{"',
      '\\"',
      '\\',
      '%22',
      'ab',
      '{\\n',
      '&quot;',
      '`',
      'a=',
      '00 ',
      '-----BEGIN A-----',
    ]) {
      for (const size of [10, 1000, 99_000, 400_000]) failureOf(part.repeat(Math.ceil(size / part.length)));
    }
  });

  it('reports every missing field at once', () => {
    const missing = (given: object): readonly string[] =>
      failureOf(JSON.stringify(given)).problems.map(({ what }) => /it has no (.*)\./.exec(what)?.[1] ?? '');
    expect(missing({ type: 'service_account' })).toEqual(['client_email', 'private_key']);
    expect(missing({ ...fields, client_email: '' })).toEqual(['client_email']);
    expect(missing({ ...fields, private_key: 5 })).toEqual(['private_key']);
    expect(missing({ ...fields, client_email: 'x' })).toEqual(['usable client_email']);
    expect(missing({ ...fields, type: undefined })).toEqual(['type']);
  });
});
