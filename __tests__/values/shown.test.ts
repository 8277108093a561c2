import { generateKeyPairSync, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretsIn } from '../../src/secret-shapes.ts';
import { harmless, pasted, printable, quoted, said, screened, shown, shownPath } from '../../src/shown.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
const LINE = PEM.split('\n')[3] ?? '';
const FIELDS = {
  type: 'service_account',
  project_id: 'my-project',
  private_key_id: randomBytes(20).toString('hex'),
  private_key: PEM,
  client_email: 'ci@my-project.iam.gserviceaccount.com',
};
const KEY = JSON.stringify(FIELDS, undefined, 2);
const COMPACT = JSON.stringify(FIELDS);
const TOKEN = `ya29.c.${randomBytes(60).toString('base64url')}`;
const JWT = `eyJhbGciOiJSUzI1NiJ9.${Buffer.from('{"sub":"repo:OWNER/my-repo"}').toString('base64url')}.${randomBytes(64).toString('base64url')}`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const wrapped = (text: string): string => (base64(text).match(/.{1,76}/g) ?? []).join('\n');

/** Every form that somebody pastes, with the secret whose bytes must not be seen. */
const PASTED: readonly (readonly [string, string, string, RegExp])[] = [
  ['a key', KEY, KEY, /a service account key \(which belongs in key\)/],
  ['a compact key', COMPACT, COMPACT, /a service account key/],
  ['a key with its quotes escaped', KEY.replaceAll('"', '\\"').replaceAll('\n', ' '), PEM, /a service account key/],
  ['a key as the inside of a JSON string', JSON.stringify(KEY), PEM, /a service account key/],
  ['a key in base64', base64(KEY), base64(KEY), /a service account key/],
  ['a compact key in base64, which begins as a JWT does', base64(COMPACT), base64(COMPACT), /a service account key/],
  ['a key in wrapped base64', wrapped(KEY), base64(KEY), /a service account key/],
  ['a key in URL-safe base64', Buffer.from(KEY).toString('base64url'), base64(KEY), /a service account key/],
  ['a key in base64 twice', base64(base64(KEY)), base64(base64(KEY)), /a service account key/],
  ['a key in base64 of UTF-16', Buffer.from(KEY, 'utf16le').toString('base64'), KEY, /a service account key/],
  ['a key percent-encoded', encodeURIComponent(KEY), encodeURIComponent(LINE), /a service account key/],
  ['base64 percent-encoded', encodeURIComponent(base64(KEY)), base64(KEY), /a service account key/],
  ['a truncated key', KEY.slice(0, 900), PEM.slice(0, 800), /a service account key/],
  ['a truncated key in base64', base64(KEY).slice(0, 1200), base64(KEY).slice(0, 1200), /a service account key/],
  ['the middle of a key in base64', base64(KEY).slice(501, 900), base64(KEY).slice(501, 900), /a secret/],
  ['a PEM', PEM, PEM, /a private key/],
  ['a PEM on one line', PEM.replaceAll('\n', '\\n'), PEM, /a private key/],
  ['a line of a PEM', LINE, LINE, /a secret/],
  ['the end of a line of a PEM', LINE.slice(20), LINE.slice(20), /a secret/],
  ['an access token', TOKEN, TOKEN, /an access token \(which belongs in access_token\)/],
  ['an access token in lower case', TOKEN.toLowerCase(), TOKEN.toLowerCase(), /an access token/],
  ['a short access token', 'ya29.x', 'ya29.x', /an access token/],
  ['an access token with an underscore', TOKEN.replace('.', '_'), TOKEN.slice(6), /an access token/],
  ['an access token in base64', base64(TOKEN), base64(TOKEN), /an access token/],
  ['an access token in quotes', `"${TOKEN}"`, TOKEN, /an access token/],
  ['a JWT', JWT, JWT, /an ID token/],
  ['the payload of a JWT', JWT.split('.')[1] ?? '', JWT.split('.')[1] ?? '', /JWT|JSON/],
  ['a refresh token', '1//0gAbCdEfGhIjKlMnOp', '1//0gAbCdEfGhIjKlMnOp', /a refresh token/],
  ['an identifier of a key', FIELDS.private_key_id, FIELDS.private_key_id, /a secret/],
  ['a URL with a password', 'https://me:hunter2hunter2@us-python.pkg.dev/p/r/', 'hunter2hunter2', /a URL with a user/],
  ['the same without a scheme', 'me:hunter2hunter2@us-python.pkg.dev/p/r/', 'hunter2hunter2', /a URL with a user/],
  ['the same percent-encoded', encodeURIComponent('https://me:hunter2hunter2@host/p/'), 'hunter2', /a URL with a user/],
  ['a URL with slashes in the password', 'https://me:hunter2/hunter3/@us/p/r/', 'hunter2', /a URL with a user/],
  [
    'one that Windows took for a path',
    'C:\\work\\https:\\me:hunter2hunter2@us-python.pkg.dev\\p\\r\\pip.ini',
    'hunter2hunter2',
    /a URL with a user/,
  ],
  ['a token as a user', 'https://topsecret9opaque@us-python.pkg.dev/', 'topsecret9', /a URL with a user/],
  [
    'the line of print-settings',
    `extra-index-url = https://_json_key_base64:${base64(KEY)}@us-central1-python.pkg.dev/p/r/simple/`,
    base64(KEY),
    /a service account key/,
  ],
  ['a line of .pypirc', 'password = hunter2hunter2', 'hunter2', /a line with a password/],
  ['a header', 'Authorization: Basic b2F1dGgyYWNjZXNzdG9rZW46eHh4', 'b2F1dGgy', /access token|Authorization|user name/],
  ['JSON of another kind', '{"a": "topsecret9"}', 'topsecret9', /JSON/],
  ['a credential file', '{"refresh_token":"topsecret9"}', 'topsecret9', /a credential file/],
];

/** Stretches of eight characters of the secret that the text shows. */
function seen(text: string, secret: string): readonly string[] {
  return (
    Array.from({ length: Math.max(0, secret.length - 7) }, (_, at) => secret.slice(at, at + 8))
      // What the description itself says, and names that every key has.
      .filter((part) => !/^[a-z _():",\\n]+$/i.test(part) && text.includes(part))
  );
}

/** What a server's own words may have too: digests, names of its resources, JSON. */
const IN_WORDS = ['a line of a PEM', 'the end of a line of a PEM', 'an identifier of a key', 'JSON of another kind'];

describe.each(PASTED)('%s', (name, text, secret, looksLike) => {
  test.each([
    ['without quotation marks', shown],
    ['in quotation marks', quoted],
  ])('is described, not quoted, where values stand %s', (_, show) => {
    const words = show(text);
    expect(words).toMatch(/^[\d,]+ characters that look like /);
    expect(words).toMatch(looksLike);
    expect(seen(words, secret)).toEqual([]);
  });

  test.skipIf(IN_WORDS.includes(name))('is kept out of the words of a server', () => {
    expect(seen(said(`Error: no such thing as ${text}, sorry`), secret)).toEqual([]);
  });
});

describe('what may be shown', () => {
  test.each([
    'my-repo',
    'My Repo',
    ' us-central1',
    'projects/my-project/locations/us-central1/repositories/my-repo',
    'projects/123456789/locations/global/workloadIdentityPools/github-4f2a9c/providers/my-repo-x1y2z3',
    'https://us-central1-python.pkg.dev/my-project/my-repo/simple/',
    'https://user-content.example:8443/path@1.2.3/',
    'ci@my-project-123456.iam.gserviceaccount.com',
    'serviceAccount:ci@my-project.iam.gserviceaccount.com',
    '123456789012-compute@developer.gserviceaccount.com',
    'repo:OWNER/my-repo:ref:refs/heads/dependabot/npm_and_yarn/@types/node-24.1.0',
    'principal://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/github/subject/repo:OWNER/r:environment:a@b',
    ['$', '{{ secrets.GAR_KEY }}'].join(''),
    'pip, twine',
    'example.com:my-project',
    'MIIT-open-source',
    'basic authentication is not enough',
  ])('%s', (text) => {
    expect(shown(text)).toBe(text);
    expect(quoted(text)).toBe(`"${text}"`);
  });

  test('paths with the names that programs make up', () => {
    const path = '/private/var/folders/6t/xy_9z0k13bn7lgvfxjt3h1rm0000gn/T/stage-AbC12/gha-creds-0123456789abcdef.json';
    const named = 'C:\\Users\\me@example.com\\pip\\pip.ini';
    expect([path, named].map(shownPath)).toEqual([path, named]);
    expect(shownPath(`/tmp/${TOKEN}`)).toMatch(/an access token/);
    expect(shownPath(`/tmp/${'x'.repeat(1500)}`)).toBe('1,505 characters');
  });

  test('long values and line breaks are described', () => {
    expect(shown('a b'.repeat(1000))).toBe('3,000 characters');
    expect(quoted('my\nrepo')).toBe('7 characters on 2 lines');
    expect(quoted('my\u2028repo')).toBe('7 characters on 2 lines');
  });

  test('characters that cannot be seen are written out', () => {
    expect(quoted('my\u00a0repo\u200b')).toBe('"my\\u00a0repo\\u200b"');
    expect(quoted('a"b\\')).toBe('"a\\"b\\\\"');
    expect(shown('a\u202eb\u001b[31mc')).toBe('a\\u202eb\\u001b[31mc');
  });
});

describe('the words of a server', () => {
  test('are one line, short, and keep their identifiers', () => {
    const id = 'kLn2Yq3C2ZrFZkFtxqW2Xo4v9wxOFI3Q0TJ-ayBo_e2cJBVkOmyTqA';
    expect(said(`Request is prohibited.\n  vpcServiceControlsUniqueIdentifier: ${id}`)).toBe(
      `Request is prohibited. vpcServiceControlsUniqueIdentifier: ${id}`,
    );
    expect(said(`no ${TOKEN} here`)).toBe('no *** here');
    expect(said('x '.repeat(5000)).length).toBeLessThanOrEqual(400);
    expect(said(`::error::x ##[group]`)).toBe(': :error::x # #[group]');
  });
});

test('a value in a command is one word that no shell reads otherwise', () => {
  expect(pasted('my-project', 'PROJECT')).toBe('my-project');
  for (const value of ['$(reboot)', 'a b', '`x`', '-rf', "a'", 'a;b', 'a\nb', TOKEN, '']) {
    expect(pasted(value, 'PROJECT')).toBe('PROJECT');
  }
});

/** What the runner does with a line (actions/runner, ActionCommand.cs). */
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

test('no text makes a second line or a command', () => {
  const pieces = fc.constantFrom(
    '::',
    ':',
    '#',
    '##[',
    '[',
    'error',
    ']',
    '\n',
    '\r',
    '\u2028',
    '\u0085',
    '\u001b[2J',
    '\u202e',
    ' ',
    '\u200b',
    '\ufeff',
    '\0',
    '\ud800',
    'a',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      for (const line of [harmless(text), shown(text), quoted(text), said(text), printable(text)]) {
        expect(isCommand(line)).toBe(false);
        expect(line).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u);
      }
    }),
    { seed: 9, numRuns: 2000 },
  );
});

test('every secret of a text is found for the masks, in the forms it stands in', () => {
  const { private_key_id: id } = FIELDS;
  const lines = PEM.split('\n').filter((line) => line.length >= 8 && !line.startsWith('-'));
  for (const text of [
    KEY,
    COMPACT,
    JSON.stringify(KEY),
    base64(KEY),
    wrapped(COMPACT),
    encodeURIComponent(KEY),
    base64(base64(KEY)),
  ]) {
    const found = secretsIn(text);
    expect(lines.filter((line) => !found.includes(line))).toEqual([]);
    expect(found).toContain(id);
    expect(found.filter((one) => one.length < 8 || /^[a-z_]+$/.test(one))).toEqual([]);
  }
  expect(secretsIn(base64(KEY))).toContain(base64(KEY));
  expect(secretsIn(`"${TOKEN}"`)).toContain(TOKEN);
  expect(secretsIn(`https://oauth2accesstoken:${TOKEN}@host/`)).toContain(TOKEN);
  expect(secretsIn('https://me:hunter2%2Fhunter2@host/')).toEqual(
    expect.arrayContaining(['hunter2%2Fhunter2', 'hunter2/hunter2']),
  );
  for (const harmlessText of ['my-repo', 'https://pypi.org/simple/', 'https://postgres:postgres@host/', '']) {
    expect(secretsIn(harmlessText)).toEqual([]);
  }
});

test('a sentence is told without the secret in it', () => {
  expect(screened(`the token ${TOKEN} is bad`)).toBe('the token *** is bad');
  expect(screened('user me, password = hunter2hunter2')).toBe('34 characters that look like a line with a password');
  expect(screened('two\nlines')).toBe('9 characters on 2 lines');
  expect(quoted(screened(TOKEN))).toMatch(/^\d+ characters that look like an access token/);
});
