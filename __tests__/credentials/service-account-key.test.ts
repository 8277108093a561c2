import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyAsItIs } from '../../src/credentials/key-json.ts';
import { parseKey } from '../../src/credentials/service-account-key.ts';
import { SEED } from '../seed.ts';
import { base64, fields, json, pem } from './key.ts';
import { numbered } from './numbered.ts';

const withPem = (privateKey: string): string => JSON.stringify({ ...fields, private_key: privateKey });
const withAddress = (email: string): string => JSON.stringify({ ...fields, client_email: email });

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
    ['typographic dashes', json.replaceAll('-----', '\u2014\u2013\u2014')],
    ['marks that lost their case', json.replaceAll('PRIVATE KEY', 'private key')],
    ['a private key encoded once more', withPem(Buffer.from(pem).toString('base64'))],
    ['a private key without its marks', withPem(pem.replace(/-----.*-----\n/g, ''))],
    ['a private key without its last line', withPem(pem.replace(/\n-----END.*/s, ''))],
    ['lines that a terminal broke off', json.replace(/.{72}/g, '$&\n')],
    ['the address as a link of Slack', withAddress(`<mailto:${fields.client_email}|${fields.client_email}>`)],
    ['the address as a link of Markdown', withAddress(`[${fields.client_email}](mailto:${fields.client_email})`)],
    ['the address in capital letters', withAddress(` ${fields.client_email.toUpperCase()}`)],
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
