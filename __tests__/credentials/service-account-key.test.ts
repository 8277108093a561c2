import { generateKeyPairSync, verify } from 'node:crypto';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeKey } from '../../src/credentials/key-exchange.ts';
import { keyAsItIs } from '../../src/credentials/key-json.ts';
import { parseKey } from '../../src/credentials/service-account-key.ts';
import { Failure } from '../../src/failure.ts';
import type { Answer, Call, Network } from '../../src/network/call.ts';
import { SEED } from '../seed.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const fields = {
  type: 'service_account',
  project_id: 'my-project',
  private_key_id: '0123456789abcdef0123456789abcdef01234567',
  private_key: pem,
  client_email: 'ci@my-project.iam.gserviceaccount.com',
  token_uri: 'https://evil.example.com/token',
};
const json = JSON.stringify(fields, undefined, 2);
const base64 = Buffer.from(json).toString('base64');

/** A text with what stands in front of each of its lines, by its number. */
function numbered(text: string, inFront: (line: number) => string): string {
  return text
    .split('\n')
    .map((line, at) => inFront(at + 1) + line)
    .join('\n');
}

function failureOf(input: string): Failure {
  try {
    parseKey(input);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    return error as Failure;
  }
  throw new Error('no failure');
}

describe('a key that is taken', () => {
  const wrapped = base64.replace(/.{76}/g, '$&\n');
  const urlSafe = base64.replaceAll('+', '-').replaceAll('/', '_');
  it.each([
    ['raw JSON', json],
    ['raw JSON with blanks around it', `\n  ${json}\n\n`],
    ['base64', base64],
    ['wrapped base64', wrapped],
    ['base64 wrapped with CRLF', wrapped.replaceAll('\n', '\r\n')],
    ['base64 whose line breaks are escaped', wrapped.replaceAll('\n', '\\n')],
    ['URL-safe base64', urlSafe],
    ['unpadded base64', base64.replace(/=+$/, '')],
    ['URL-safe, unpadded, wrapped base64', urlSafe.replace(/=+$/, '').replace(/.{64}/g, '$&\n')],
    ['base64 in quotes', `"${base64}"`],
    ['base64 with a byte order mark', Buffer.from(`\ufeff${json}`).toString('base64')],
    ['base64 twice', Buffer.from(base64).toString('base64')],
    ['wrapped base64 of wrapped base64', Buffer.from(wrapped).toString('base64').replace(/.{76}/g, '$&\n')],
    // PowerShell: [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes(...)), and Get-Content | Out-File.
    ['base64 of UTF-16', Buffer.from(json, 'utf16le').toString('base64')],
    ['base64 of UTF-16 with its mark', Buffer.from(`\ufeff${json}`, 'utf16le').toString('base64')],
    ['base64 of big-endian UTF-16', Buffer.from(json, 'utf16le').swap16().toString('base64')],
    // certutil -encode key.json key.b64
    [
      'certutil',
      `-----BEGIN CERTIFICATE-----\r\n${base64.replace(/.{64}/g, '$&\r\n')}\r\n-----END CERTIFICATE-----\r\n`,
    ],
    [
      'certutil in base64',
      Buffer.from(`-----BEGIN CERTIFICATE-----\n${wrapped}\n-----END CERTIFICATE-----`).toString('base64'),
    ],
    ['JSON in single quotes', `'${json}'`],
    ['JSON in backticks', `\`${json}\``],
    ['JSON in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['an assignment', `GAR_KEY='${json}'`],
    ['an export of base64', `export GAR_KEY="${base64}"`],
    ['an assignment of PowerShell', `$env:GAR_KEY = '${json}'`],
    ['a block of YAML', `key: |\n${json}`],
    ['a data: address', `data:application/json;base64,${base64}`],
    ['a data: address without base64', `data:application/json,${encodeURIComponent(json)}`],
    ['percent-encoding', encodeURIComponent(json)],
    ['percent-encoded base64', encodeURIComponent(base64)],
    ['a byte order mark', `\ufeff${json}`],
    ['a block of YAML without its name', `|\n${json.replace(/^/gm, '    ')}`.replace(/^ {4}/gm, '')],
    ['a list of one', `[${json}]`],
    ['a comment above it', `# the key of ci\n${json}`],
    // gcloud iam service-accounts keys create /dev/stdout
    ['what gcloud printed before it', `created key [abc] of type [json] as [key.json] for [ci]\n${json}`],
    ['a prompt above it', `$ cat key.json\n${json}`],
    ['a here-document', `export KEY=$(cat <<EOF\n${json}\nEOF\n)`],
    ['a second line of an environment file', `PROJECT=my-project\nGAR_KEY=${json}`],
    ['twice behind itself', `${json}\n${json}\n`],
    ['base64 with the sign that zsh prints', `${base64.replace(/=+$/, '')}%`],
    ['base64 with its name in front', `base64:${base64}`],
    // kubectl get secret -o json, and -o yaml
    ['a secret of Kubernetes', JSON.stringify({ kind: 'Secret', data: { 'key.json': base64, user: 'eA==' } })],
    ['a secret of Kubernetes in YAML', `kind: Secret\ndata:\n  key.json: ${base64}\n  user: eA==\n`],
    // projects.serviceAccounts.keys.create
    ["the API's own answer", JSON.stringify({ name: 'projects/p/keys/1', privateKeyData: base64 })],
    ['all secrets of a job', JSON.stringify({ github_token: 'x', GAR_KEY: json })],
    ['an object inside an object', JSON.stringify({ key: fields }, undefined, 2)],
    ['hexadecimal', Buffer.from(json).toString('hex').replace(/.{60}/g, '$&\n')],
    [
      'an assignment in base64 of a data: address in quotes',
      Buffer.from(`GAR_KEY="data:;base64,${urlSafe}"`).toString('base64'),
    ],
  ])('%s is handed on in its exact bytes', (_name, input) => {
    const key = parseKey(input);
    expect(key.json.reveal()).toBe(json);
    expect(key.base64.reveal()).toBe(base64);
    expect(key).toMatchObject({ clientEmail: fields.client_email, projectId: 'my-project' });
    expect(key.privateKey.reveal()).toBe(pem);
  });

  it.each([
    ['line breaks escaped between the fields', json.replaceAll('\n', '\\n')],
    ['the whole text escaped', JSON.stringify(json).slice(1, -1)],
    ['real line breaks in the private key', json.replaceAll('\\n', '\n')],
    ['line breaks of the private key escaped twice', json.replaceAll('\\n', '\\\\n')],
    ['base64 of escaped line breaks', Buffer.from(json.replaceAll('\n', '\\n')).toString('base64')],
    // GoogleCloudPlatform/security-analytics#42: tr '\n' ' ' | sed 's/"/\\"/g'
    [
      'quotes escaped, and the line breaks of the private key not',
      `${json.replaceAll('\n', ' ').replaceAll('"', '\\"')} `,
    ],
    ['quotes escaped, with real line breaks', json.replaceAll('"', '\\"')],
    ['quotes escaped twice', json.replaceAll('"', '\\\\"').replaceAll('\n', ' ')],
    ['a JSON string of it', JSON.stringify(json)],
    ['a JSON string of base64', JSON.stringify(Buffer.from(JSON.stringify(json)).toString('base64'))],
    [
      "Python's print of it",
      `{${Object.entries(fields)
        .map(([name, value]) => `'${name}': '${value.replaceAll('\n', '\\n')}'`)
        .join(', ')}}`,
    ],
    ['guillemets', json.replace(/"([^"]*)"/g, '\u00ab\u00a0$1\u00a0\u00bb')],
    ['guillemets without blanks', json.replace(/"([^"]*)"/g, '\u00ab$1\u00bb')],
    ['the line numbers of cat -n', numbered(json, (n) => `${String(n).padStart(6)}\t`)],
    ['the line numbers of an editor', numbered(json, (n) => `${n} | `)],
    ['the line numbers of grep -n', numbered(json, (n) => `${n}:`)],
    ['line numbers in front of base64', numbered(base64.replace(/.{76}/g, '$&\n'), (n) => `${n + 9}. `)],
    ['quotation marks of a text editor', json.replace(/"(\w+)":/g, '\u201c$1\u201d:')],
    ['blanks that do not break', json.replaceAll('  ', '\u00a0\u00a0')],
    ['HTML', json.replaceAll('"', '&quot;')],
    ['a comma behind it', `${json},`],
    ['a comma behind the last field', json.replace(/\n\}$/, ',\n}')],
    ['comments inside', json.replace('{\n', '{\n  // https://console.cloud.google.com\n  # key\n')],
    ['the quotes of a mail', json.replace(/^/gm, '> ')],
    // digitalgroundgame/pragmatic-papers#696
    ['line breaks of the private key escaped thrice', json.replaceAll('\\n', '\\\\\\\\n')],
    // googleapis/google-cloud-node#272
    ['blanks for the line breaks of the private key', json.replaceAll('\\n', ' ')],
    ['no line breaks in the private key', json.replaceAll('\\n', '')],
    ['CRLF everywhere, in the private key too', json.replaceAll('\n', '\r\n').replaceAll('\\n', '\r\n')],
  ])('%s is mended into a key that works', (_name, input) => {
    const key = parseKey(input);
    expect(JSON.parse(key.json.reveal())).toEqual(fields);
    expect(Buffer.from(key.base64.reveal(), 'base64').toString()).toBe(key.json.reveal());
  });

  it('in any base64 gives the same standard base64, whatever its padding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.integer({ min: 40, max: 90 }), (note, width) => {
        const text = JSON.stringify({ ...fields, note });
        const whole = Buffer.from(text).toString('base64');
        const lines = whole.replace(new RegExp(`.{${width}}`, 'g'), '$&\n').replace(/=+/, '');
        expect(parseKey(lines.replaceAll('+', '-').replaceAll('/', '_')).base64.reveal()).toBe(whole);
      }),
      { numRuns: 30, seed: SEED },
    );
  });

  it('takes the project, the universe and the ID that it names, and none that it does not', () => {
    const { private_key_id: _, ...rest } = fields;
    const named = parseKey(
      JSON.stringify({ ...fields, project_id: 'other-project', universe_domain: 'example-cloud.fr' }),
    );
    expect(named).toMatchObject({ projectId: 'other-project', universe: 'example-cloud.fr' });
    const bare = parseKey(JSON.stringify({ ...rest, universe_domain: '', project_id: 5 }));
    expect(bare).not.toHaveProperty('universe');
    expect(bare).not.toHaveProperty('privateKeyId');
    expect(bare.projectId).toBe('my-project');
    expect(bare.secrets).toHaveLength(3);
  });

  it('is mended into exactly its private key, whatever stands around that', () => {
    const around = `private: ${pem.replaceAll('\n', ' ')} end`;
    expect(parseKey(JSON.stringify({ ...fields, private_key: around })).privateKey.reveal()).toBe(pem);
  });

  it('is found at once where it was pasted as it is in its file', () => {
    expect(keyAsItIs(`\n${json}\n`)).toEqual({ json, fields });
    const long = (length: number) => keyAsItIs(`${json}${' '.repeat(length - json.length)}`);
    expect(long(100_000)?.json).toBe(json);
    expect(long(100_001)).toBeUndefined();
    for (const other of [base64, `[${json}]`, '{"GAR_KEY": "x"}', '{"type": 5}', `${json.slice(0, -3)}`]) {
      expect(keyAsItIs(other)).toBeUndefined();
    }
    expect(keyAsItIs('{"private_key": "x"}')).toEqual({ json: '{"private_key": "x"}', fields: { private_key: 'x' } });
  });

  it('takes the project from the account where the key names none', () => {
    const { project_id: _, ...rest } = fields;
    expect(parseKey(JSON.stringify(rest)).projectId).toBe('my-project');
  });

  it('names every secret, and none of them is a whole JSON text', () => {
    const secrets = parseKey(json).secrets.map((secret) => secret.reveal());
    expect(secrets).toEqual([base64, pem, JSON.stringify(pem).slice(1, -1), fields.private_key_id]);
  });

  it('prints as stars', () => {
    const key = parseKey(json);
    expect(`${inspect(key, { depth: 9 })}${JSON.stringify(key)}`).not.toMatch(/BEGIN|0123456789abcdef/);
  });
});

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
    expect(what(json + json.replace('ci@', 'cd@'))).toContain('two JSON objects, one behind the other');
    expect(what(fields.private_key_id)).toContain('the ID of a key');
    expect(what(fields.client_email)).toContain('an e-mail address, which belongs in service_account');
    expect(what(`MIIJ0AIBAzCCCZo${'A'.repeat(400)}`)).toContain('the old P12 or DER format');
    expect(what(`AIza${'x'.repeat(35)}`)).toContain('an API key of Google');
    expect(what(`ghp_${'x'.repeat(36)}`)).toContain('a GitHub token');
    expect(what('pypi-AgEIcHlwaS5vcmcCJGFhYWFh')).toContain('a token of PyPI');
    expect(what(json.slice(1))).toContain('a part of a service account key, or one among other text');
    expect(what(JSON.stringify({ web: { client_id: 'x' } }))).toContain('an OAuth client ID');
    expect(what(JSON.stringify({ installed: { client_id: 'x' } }))).toContain('an OAuth client ID');
    expect(what(JSON.stringify({ project_info: { project_id: 'x' } }))).toContain('a configuration of Firebase');
    expect(what('{}')).toContain('an empty object');
    expect(what(`${json}\n${json.replace('ci@', 'cd@')}`)).toContain('two JSON objects, one behind the other');
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

describe('the exchange', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  function answering(answer: Partial<Answer>): Network & { calls: Call[] } {
    const calls: Call[] = [];
    return {
      send: async (call) => {
        calls.push(call);
        return { status: 200, headers: {}, body: '', ...answer };
      },
      now: () => now,
      sleep: async () => {},
      random: () => 0,
      calls,
    };
  }
  const refused = (error_description: string, headers = {}): Partial<Answer> => ({
    status: 400,
    headers,
    body: JSON.stringify({ error: 'invalid_grant', error_description }),
  });

  it('posts a signed assertion to Google, whatever token_uri says, and reads the expiry', async () => {
    const network = answering({ body: '{"access_token":"ya29.x","expires_in":3599}' });
    const token = await exchangeKey(parseKey(json), 'googleapis.com', network);
    expect(token.token.reveal()).toBe('ya29.x');
    expect(token.expiresAt).toEqual(new Date(now + 3_599_000));
    expect(network.calls.map((call) => call.url)).toEqual(['https://oauth2.googleapis.com/token']);
    const form = new URLSearchParams(network.calls[0]?.body);
    const [header = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.');
    expect(verify('sha256', Buffer.from(`${header}.${claims}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({
      alg: 'RS256',
      kid: fields.private_key_id,
    });
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({
      iss: fields.client_email,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
      aud: 'https://oauth2.googleapis.com/token',
      iat: now / 1000,
      exp: now / 1000 + 3600,
    });
  });

  it('asks the hosts of the universe', async () => {
    const network = answering({ body: '{"access_token":"ya29.x"}' });
    const token = await exchangeKey(parseKey(json), 'example-cloud.fr', network);
    expect(network.calls[0]?.url).toBe('https://oauth2.example-cloud.fr/token');
    expect(token.expiresAt).toBeUndefined();
  });

  const timeframe =
    'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.';
  it.each([
    ['a deleted key', refused('Invalid JWT Signature.'), 'KEY_REJECTED'],
    ['a deleted account', refused('Invalid grant: account not found'), 'ACCOUNT_UNKNOWN'],
    [
      'a disabled account',
      { status: 401, body: '{"error":"disabled_client","error_description":"The OAuth client was disabled."}' },
      'ACCOUNT_DISABLED',
    ],
    ['a clock that is behind', refused(timeframe, { date: 'Thu, 01 Jan 2026 00:10:00 GMT' }), 'CLOCK_OFF'],
    ['a page of a proxy', { status: 403, body: '<html>' }, 'INTERCEPTED'],
    ['anything else', { status: 400, body: '{"error":"invalid_scope"}' }, 'REQUEST_REFUSED'],
  ])('explains %s', async (_name, answer, code) => {
    const error = await exchangeKey(parseKey(json), 'googleapis.com', answering(answer)).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).problems[0]?.code).toBe(code);
  });

  it('says by how much the clock is off', async () => {
    const network = answering(refused(timeframe, { date: 'Thu, 01 Jan 2026 00:10:00 GMT' }));
    await expect(exchangeKey(parseKey(json), 'googleapis.com', network)).rejects.toThrow('600 seconds behind');
  });
});
