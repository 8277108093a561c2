import { describe, expect, it } from 'vitest';
import { givenToken } from '../../src/credentials/given-token.ts';
import { isPrincipal } from '../../src/credentials/principal.ts';
import { type SubjectToken, subjectToken } from '../../src/credentials/subject-token.ts';
import { tokenIn } from '../../src/credentials/token-in.ts';
import { Failure } from '../../src/failure.ts';
import type { Call, Network } from '../../src/network/call.ts';
import { Secret } from '../../src/secret.ts';

const answer = (body: unknown, status = 200) => ({
  status,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

describe('the token in an answer', () => {
  const NOW = Date.parse('2026-01-01T00:00:00Z');
  it.each<[string, unknown, string | undefined, string | undefined]>([
    ['seconds from now', { t: 'ya29.x', expires_in: 3599 }, 'ya29.x', '2026-01-01T00:59:59.000Z'],
    ['seconds as text', { t: 'ya29.x', expires_in: '300' }, 'ya29.x', '2026-01-01T00:05:00.000Z'],
    ['a time', { t: 'ya29.x', expireTime: '2026-01-01T01:00:00Z' }, 'ya29.x', '2026-01-01T01:00:00.000Z'],
    [
      'a time before seconds',
      { t: 'a', expires_in: 1, expireTime: '2026-01-01T01:00:00Z' },
      'a',
      '2026-01-01T01:00:00.000Z',
    ],
    ['no end', { t: 'ya29.x' }, 'ya29.x', undefined],
    ['a time that is none', { t: 'ya29.x', expireTime: 'tomorrow' }, 'ya29.x', undefined],
    ['seconds that are none', { t: 'ya29.x', expires_in: 'soon' }, 'ya29.x', undefined],
    ['an object as its end', { t: 'ya29.x', expires_in: {} }, 'ya29.x', undefined],
    [
      'an object that is no number in any way',
      { t: 'ya29.x', expires_in: { valueOf: 1, toString: 1 } },
      'ya29.x',
      undefined,
    ],
    ['yes as its end', { t: 'ya29.x', expires_in: true }, 'ya29.x', undefined],
    ['an end beyond time', { t: 'ya29.x', expires_in: 1e300 }, 'ya29.x', undefined],
    ['no token', { other: 'x' }, undefined, undefined],
    ['a token that is no text', { t: 5 }, undefined, undefined],
    ['an empty token', { t: '' }, undefined, undefined],
    ['a token with a space', { t: 'a b' }, undefined, undefined],
    ['a token with a line break', { t: 'a\nb' }, undefined, undefined],
    ['a token with a letter that no header carries', { t: 'ä' }, undefined, undefined],
    ['no JSON', '<html>', undefined, undefined],
    ['a list', '["t"]', undefined, undefined],
  ])('with %s', (_, body, token, expires) => {
    const found = tokenIn(answer(body), 't', NOW);
    expect([found?.token.reveal(), found?.expiresAt?.toISOString()]).toEqual([token, expires]);
    if (found && expires === undefined) expect(found).not.toHaveProperty('expiresAt');
  });
});

describe('a token that is given', () => {
  it.each([
    ['ya29.x', 'ya29.x'],
    ['Bearer ya29.x', 'ya29.x'],
    ['bearer   ya29.x', 'ya29.x'],
    ['Authorization: Bearer ya29.x', 'ya29.x'],
    ['authorization:Bearer ya29.x', 'ya29.x'],
    ['oauth2accesstoken:ya29.x', 'ya29.x'],
    ['GAR_TOKEN=ya29.x', 'ya29.x'],
    ['export   TOKEN="ya29.x"', 'ya29.x'],
    ["TOKEN='ya29.x'", 'ya29.x'],
    ['{"access_token": "ya29.x", "expires_in": 1}', 'ya29.x'],
    ['{ "expires_in": 1, "accessToken" : "ya29.x" }', 'ya29.x'],
    ['{"token":"ya29.x"}', 'ya29.x'],
    ['token ya29.x', 'ya29.x'],
    ['-H "Authorization: Bearer ya29.x"', 'ya29.x'],
    ['{"data": {"access_token": "ya29.x", "expires_in": 1}}', 'ya29.x'],
    ['"{\\"token\\":\\"ya29.x\\"}"', 'ya29.x'],
    ['access_token: ya29.x\nexpires_in: 3599', 'ya29.x'],
    ['```\nya29.x-_1\n```', 'ya29.x-_1'],
    ['\u201cya29.x\u201d', 'ya29.x'],
    ['WARNING: This command is using impersonation.\nya29.x', 'ya29.x'],
    ['https://oauth2accesstoken:ya29.x@us-central1-python.pkg.dev/p/r/simple/', 'ya29.x'],
    ['access_token=ya29.x&expires_in=3599', 'ya29.x'],
    ['#access_token=ya29.x&token_type=Bearer', 'ya29.x'],
    ['::add-mask::ya29.x', 'ya29.x'],
    ['ya29.x%', 'ya29.x'],
    ['ya29.x,', 'ya29.x'],
    ['ya29.x.', 'ya29.x'],
    ['ya29.x\0', 'ya29.x'],
    ['ya29.x\u200by', 'ya29.xy'],
    ['ya29.x\nya29.x', 'ya29.x'],
    [Buffer.from(`ya29.${'a-_'.repeat(20)}`).toString('base64'), `ya29.${'a-_'.repeat(20)}`],
    [Buffer.from(`oauth2accesstoken:ya29.${'x'.repeat(20)}`).toString('base64'), `ya29.${'x'.repeat(20)}`],
    [`ya29.${'a'.repeat(55)}\n${'b'.repeat(60)}\n  cd`, `ya29.${'a'.repeat(55)}${'b'.repeat(60)}cd`],
    // Google's own is the rule; others have no shape that is known.
    ['abc.def-ghi', 'abc.def-ghi'],
    ['x=y', 'y'],
    ['ya29.a=b', 'ya29.a=b'],
    ['ya29.c.Bearer', 'ya29.c.Bearer'],
  ])('%s is %s', (text, token) => {
    expect(givenToken(new Secret(text))).toEqual({ token: new Secret(token) });
    expect(givenToken(new Secret(text)).token.reveal()).toBe(token);
  });

  it.each([
    ['ya29.abc...', 'the beginning of a token, cut off by dots or stars'],
    ['ya29.abc\u2026', 'the beginning of a token, cut off by dots or stars'],
    ['ya29.abc****', 'the beginning of a token, cut off by dots or stars'],
    ['ya29.a ya29.b', 'a token with spaces, line breaks or other characters in it'],
    ['ya29.abc\ndef', 'a token with spaces, line breaks or other characters in it'],
    [
      `ya29.${'a'.repeat(55)}\n${'b'.repeat(59)}\n${'c'.repeat(60)}`,
      'a token with spaces, line breaks or other characters in it',
    ],
    ['ya29.abc\u2026def', 'a token with spaces, line breaks or other characters in it'],
    ['{"token":"abc"}x', 'JSON without an access token'],
    ['ya29.abc def', 'a token with spaces, line breaks or other characters in it'],
    ['{"expires_in": 1}', 'JSON without an access token'],
    ['{"a": {"token": "ya29x"}}', 'JSON without an access token'],
    ['https://example.com/token', 'a URL or the path of a file'],
    ['http://example.com/token', 'a URL or the path of a file'],
    ['/tmp/token', 'a URL or the path of a file'],
    ['./token', 'a URL or the path of a file'],
    ['../token', 'a URL or the path of a file'],
    ['~/token', 'a URL or the path of a file'],
    ['C:\\token', 'a URL or the path of a file'],
    ['ci@my-project.iam.gserviceaccount.com', 'an email address, which belongs in service_account'],
    ['GOOG1EXAMPLE0123456789012345', 'an HMAC key of Cloud Storage'],
    ['GOOGEXAMPLE01234567890123', 'an HMAC key of Cloud Storage'],
    ['two words', 'text with spaces, line breaks or other characters'],
    [`ghs_${'a'.repeat(36)}`, 'a GitHub token'],
    ['x "private_key" y', 'a service account key, which belongs in key'],
  ])('%s is refused as %s', (text, looksLike) => {
    const given = (): unknown => givenToken(new Secret(text));
    expect(given).toThrow(Failure);
    expect(given).toThrow(`it looks like ${looksLike}.`);
  });

  it.each([
    'xhttps://example.com/token',
    'a/b',
    'x@y',
    'a@b.c/d',
    '1:\\x',
    'xGOOG1EXAMPLE0123456789012345',
    'GOOG1SHORT',
    'a{b}',
    'xya29.abc...',
    'ya29.a...b',
    'x{"token":"abc"}',
    'a+b@example.com',
  ])('%s could be one', (text) => {
    expect(givenToken(new Secret(text)).token.reveal()).toBe(text);
  });
});

describe('the subject token of a credential file', () => {
  const network = (given: ReturnType<typeof answer>): Network & { calls: Call[] } => {
    const calls: Call[] = [];
    const send = async (call: Call) => {
      calls.push(call);
      return given;
    };
    return { send, now: () => 0, sleep: async () => {}, random: () => 0, calls };
  };
  const shown = (found: SubjectToken): unknown => ('token' in found ? found.token.reveal() : found);
  const fromFile = async (text: string | { reason: string }, format: object) => {
    const read = (path: string) => {
      expect(path).toBe('/token');
      return typeof text === 'string' ? { text } : text;
    };
    const source = Object.keys(format).length > 0 ? { file: '/token', format } : { file: '/token' };
    return shown(await subjectToken(source, read, network(answer(''))));
  };
  const json = { type: 'json', subject_token_field_name: 'value' };
  const noField =
    'the file of its subject token is not a JSON object with the field that subject_token_field_name names';

  it.each<[string | { reason: string }, object, unknown]>([
    ['header.body\n', {}, 'header.body'],
    ['{"value": "x"}', {}, '{"value": "x"}'],
    [' x ', { type: 'text' }, 'x'],
    [' \n', {}, { reason: 'the file of its subject token is empty' }],
    [' \n', { type: 'text' }, { reason: 'the file of its subject token is empty' }],
    ['{"value": "x"}', json, 'x'],
    ['{"value": ""}', json, { reason: noField }],
    ['{"value": 5}', json, { reason: noField }],
    ['{"other": "x"}', json, { reason: noField }],
    ['x', json, { reason: noField }],
    [
      { reason: 'it does not exist' },
      json,
      { reason: 'the file of its subject token is not readable: it does not exist' },
    ],
  ])('in a file that holds %j, as %j', async (text, format, expected) => {
    expect(await fromFile(text, format)).toEqual(expected);
  });

  const unread = (): never => {
    throw new Error('no file is read');
  };

  it('from an address is asked for with the headers of the file, and no others', async () => {
    const [plain, wrapped] = [network(answer(' x\n')), network(answer({ value: 'y' }))];
    const headers = { 'Metadata-Flavor': 'x' };
    expect(shown(await subjectToken({ url: 'https://t.example.com/a?b' }, unread, plain))).toBe('x');
    expect(shown(await subjectToken({ url: 'https://t.example.com/', headers, format: json }, unread, wrapped))).toBe(
      'y',
    );
    expect([plain, wrapped].map(({ calls }) => calls)).toEqual([
      [{ to: { kind: 'token_source' }, method: 'GET', url: 'https://t.example.com/a?b', headers: {} }],
      [{ to: { kind: 'token_source' }, method: 'GET', url: 'https://t.example.com/', headers }],
    ]);
  });

  it('that its host refuses is told with the host', async () => {
    const refusal = answer('no', 404);
    expect(await subjectToken({ url: 'https://t.example.com:8443/a' }, unread, network(refusal))).toEqual({
      refusal,
      host: 't.example.com:8443',
    });
  });
});

describe('a principal that a server, a file or gcloud names', () => {
  it.each([
    'ci@my-project.iam.gserviceaccount.com',
    "o'neil+x@Example.com",
    'principal://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/subject/repo:OWNER/r:x',
    'principalSet://iam.example-cloud.fr/x',
    `principal://iam.googleapis.com/${'x-'.repeat(184)}x`,
  ])('%s is one', (text) => {
    expect(isPrincipal(text)).toBe(true);
  });

  it.each([
    'ci',
    'ci@host',
    'a b@example.com',
    'ci@example.com\n::error::x',
    'x principal://iam.googleapis.com/x',
    'principal://iam.googleapis.com/',
    'principal://evil.example/x',
    'principal://iam.googleapis.com/x\n::error::y',
    'principal://iam.googleapis.com/ya29.secret',
    `principal://iam.googleapis.com/${'x'.repeat(400)}`,
    'ci@example..com',
    'ci@example.com/x',
  ])('%j is none', (text) => {
    expect(isPrincipal(text)).toBe(false);
  });
});
