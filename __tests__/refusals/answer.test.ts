import { expect, test } from 'vitest';
import { type Said, saidIn } from '../../src/refusals/answer.ts';

const said = (body: unknown, headers = {}): Said =>
  saidIn({ status: 400, headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

test.each<[string, unknown, Partial<Said>]>([
  ['text, without what is around it', ' Not so.\n', { form: 'text', message: 'Not so.' }],
  ['the title of a page', '<title>Blocked</title>', { form: 'web page', message: 'Blocked' }],
  ["the title of a page of Google's", '<title>Error 404 (No)!!1</title>', { message: 'Error 404 (No)!!1' }],
  ['a page without a title', '<html>', { form: 'web page', message: '' }],
  ['JSON that breaks off', '{"message": "x', { form: 'broken JSON', message: '', code: '' }],
  ['JSON behind a byte order mark', '\uFEFF{"message": "x"}', { form: 'JSON', message: 'x' }],
  ['JSON in a list, as streams send it', [{ message: 'x' }], { message: 'x' }],
  ['an empty list', [], { form: 'JSON', message: '', code: '' }],
  ['null in a list', [null], { form: 'JSON', message: '', code: '' }],
  ['an error of OAuth', { error: 'a', error_description: 'b' }, { code: 'a', message: 'b' }],
  ['its subtype', { error: 'a', error_subtype: 'c' }, { code: 'a, c', message: '' }],
  ['an error of GitHub', { message: 'b', typeKey: 'T' }, { code: 'T', message: 'b' }],
  ['other words for it', { title: 'c' }, { message: 'c' }],
  ['the first of them that is there', { message: '', detail: 'b', title: 'c' }, { message: 'b' }],
  ['a number in the place of words', { message: 7, error: 4 }, { message: '7', code: '4' }],
  ['something else there', { message: { a: 1 }, error: null }, { message: '', code: '' }],
  ['an error of Google', { error: { message: 'm', status: 'S' } }, { message: 'm', code: 'S', reasons: [] }],
  ['one in a list', { error: [{ message: 'm', status: 'S' }] }, { message: 'm', code: 'S' }],
  ['a detail that is in no list', { error: { details: { reason: 'A' }, errors: 3 } }, { reasons: ['A'], metadata: {} }],
  ['a byte order mark within', '{"message": "a\uFEFFb"}', { message: 'a\uFEFFb' }],
  ['words beside an error that is none', { error: null, message: 'x' }, { message: 'x' }],
  ['details that are nothing', { error: { details: [null, 'x', { reason: 'A' }] } }, { reasons: ['A'] }],
  [
    'the reasons of details before those of older APIs',
    { error: { errors: [{ reason: 'old' }], details: [{ reason: '' }, { reason: 'A' }, {}] } },
    { reasons: ['A', 'old'] },
  ],
  [
    'the metadata of all details, the first of a name',
    { error: { details: [{ metadata: { a: 'one', b: 2 } }, { metadata: { a: 'two', c: 'three' } }] } },
    { metadata: { a: 'one', b: '2', c: 'three' } },
  ],
])('of a refusal is read: %s', (_, body, expected) => {
  const found = said(body);
  expect({ ...found, metadata: { ...found.metadata } }).toMatchObject(expected);
});

test('what an answer calls __proto__ is a name as any other', () => {
  const found = said('{"error": {"details": [{"metadata": {"__proto__": "x"}}]}}');
  expect(Object.keys(found.metadata)).toEqual(['__proto__']);
  expect(found.metadata['constructor']).toBeUndefined();
});

test('no more is read than a refusal of Google may hold', () => {
  expect(said('x'.repeat(5_000)).message).toHaveLength(4_000);
  expect(said({ message: 'x'.repeat(5_000) }).message).toHaveLength(4_000);
  const details = Array.from({ length: 30 }, (_, i) => ({ reason: `R${i}` }));
  expect(said({ error: { details } }).reasons).toHaveLength(20);
  const metadata = Object.fromEntries(details.map(({ reason }) => [reason, 'x']));
  expect(Object.keys(said({ error: { details: [{ metadata }] } }).metadata)).toHaveLength(20);
});

test.each<[string, Record<string, string | string[]>, string]>([
  ["Google's", { 'x-goog-request-id': 'a1', 'x-request-id': 'b2' }, 'a1'],
  ['of a gateway', { 'x-request-id': 'b2', 'x-github-request-id': 'c3' }, 'b2'],
  ["GitHub's", { 'x-github-request-id': 'c3' }, 'c3'],
  ["GitHub's token service", { 'x-vss-e2eid': 'd4' }, 'd4'],
  ["the index's", { 'x-guploader-uploadid': 'e5:F.=+/-_' }, 'e5:F.=+/-_'],
  ['the first of several', { 'x-request-id': ['b2', 'b3'] }, 'b2'],
  ['none that could be more than an id', { 'x-goog-request-id': 'a b', 'x-request-id': 'c\nd', 'x-vss-e2eid': '' }, ''],
  ['none that is not wholly one', { 'x-goog-request-id': ' a', 'x-request-id': 'a ' }, ''],
  ['none', {}, ''],
])('the id of a request, by which its owner finds it again: %s', (_, headers, id) => {
  expect(said('x', headers).requestId).toBe(id);
});
