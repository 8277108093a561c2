import { expect, test } from 'vitest';
import type { Answer, Call, Network } from '../../src/network/call.ts';
import { askIndex } from '../../src/registry/ask-index.ts';
import { replyOf } from '../../src/registry/reply.ts';
import { Secret } from '../../src/secret.ts';

const HOST = 'us-central1-python.pkg.dev';
const REPOSITORY = { id: 'my-repo', location: 'us-central1', project: 'my-project', host: HOST };
const PACKAGE = 'setup-artifact-registry-python-verification';

/** A network that gives one answer, with the calls that were made. */
function answering(answer: Partial<Answer>): Network & { calls: Call[] } {
  const calls: Call[] = [];
  const send = async (call: Call): Promise<Answer> => {
    calls.push(call);
    return { status: 200, headers: {}, body: '', ...answer };
  };
  return { send, now: () => 0, sleep: async () => {}, random: () => 0, calls };
}

const asked = (network: Network) => askIndex(REPOSITORY, { username: 'u', password: new Secret('p:q') }, network);

test('the index is asked for a page that no repository has, with the credential where pip puts it', async () => {
  const network = answering({ status: 404, body: `Package "${PACKAGE}" not found` });
  await asked(network);
  expect(network.calls).toEqual([
    {
      to: { kind: 'repository', host: HOST },
      method: 'GET',
      url: `https://${HOST}/my-project/my-repo/simple/${PACKAGE}/`,
      headers: { authorization: `Basic ${btoa('u:p:q')}`, accept: 'text/html' },
    },
  ]);
});

const moved = (location: string | string[], status = 307): Partial<Answer> => ({ status, headers: { location } });
const DIGEST = 'a'.repeat(64);

test.each<[string, Partial<Answer>]>([
  ['a page of links', { body: '<h1>Links for x</h1>' }],
  ['a page with the version of its form', { body: '<meta name="pypi:repository-version" content="1.0">' }],
  ['a page with the digest of a file', { body: `<a href="x.whl#sha256=${DIGEST}">x</a>` }],
  ['a page in JSON', { body: '{"meta": {"api-version": "1.0"}}' }],
  ['a page of the package itself', { body: `<title>${PACKAGE}</title>` }],
  ['a page with a long head', { body: `${' '.repeat(65_000)}links for x` }],
  ['another place on the same host', moved(`https://${HOST}/x`)],
  ['another place on the same host by its path', moved('/x')],
  ['another place for the first of all reasons', moved('/x', 300)],
  ['another place for the last of all reasons', moved('/x', 399)],
])('%s is an index that takes the credential', async (_, answer) => {
  expect(await asked(answering(answer))).toEqual({ value: 'taken' });
});

test.each<[string, Partial<Answer>]>([
  ['a sign-in page', { body: '<title>Sign in</title><a href="/login">links</a>' }],
  ['a page of links that was made by the way', { status: 201, body: '<h1>Links for x</h1>' }],
  ['a page with a digest of another length', { body: `#sha256=${DIGEST.slice(1)}` }],
  ['a page with something else in place of the digest', { body: `#sha256=${'z'.repeat(64)}` }],
  ['a page that says so where nobody reads it any more', { body: `${' '.repeat(65_536)}links for x` }],
  ['a page that is not there, whatever it says', { status: 404, body: '<h1>Links for x</h1>' }],
  ['another host', moved('https://login.example.com/')],
  ['another port', moved(`https://${HOST}:8443/`)],
  ['the same host without TLS', moved(`http://${HOST}/`)],
  ['no place at all', { status: 307 }],
  ['two places', moved(['/x', '/y'])],
  ['a place that is none', moved('https://[')],
  ['a place in a refusal', moved('/x', 400)],
  ['a place in a page', { ...moved('/x', 200), body: 'x' }],
])('%s is not', async (_, answer) => {
  expect(await asked(answering(answer))).toMatchObject({ refusal: { host: HOST, status: answer.status ?? 200 } });
});

test('a package that the index does not have is known by its words', async () => {
  const page = answering({ status: 404, body: `Package "${PACKAGE}" not found in "my-repo"\n` });
  expect(await asked(page)).toMatchObject({ refusal: { cause: { kind: 'not-found' } } });
});

test('a fault of our own is not taken for a host that cannot be reached', async () => {
  const broken = Promise.reject(new RangeError('broken'));
  await expect(replyOf(broken, { service: 'index', host: HOST }, answering({}))).rejects.toThrow(RangeError);
});
