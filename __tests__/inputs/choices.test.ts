import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { InputReader } from '../../src/inputs/read.ts';
import { ACCOUNT, codesOf, PROVIDER, problemsOf, read, readFrom } from './reading.ts';

type Part = (inputs: Inputs) => unknown;

describe('an input that has a few words to choose from', () => {
  const WORDS: readonly (readonly [string, Part, readonly string[]])[] = [
    ['index_mode', ({ indexMode }) => indexMode, ['only', 'extra', 'named']],
    ['netrc', ({ netrc }) => netrc, ['also', 'only', 'never']],
    ['scope', ({ scope }) => scope, ['user', 'virtualenv', 'isolated']],
    ['refresh', ({ refresh }) => refresh, ['auto', 'true', 'false']],
    ['on_missing_credentials', ({ credential }) => credential.onMissing, ['fail', 'skip']],
    [
      'auth_method',
      ({ credential }) => credential.authMethod,
      ['auto', 'access_token', 'service_account_key', 'keyring'],
    ],
  ];

  test.each(WORDS)('%s: takes each of them, and the first where it is left out', async (name, part, words) => {
    expect(part(await read({}))).toBe(words[0]);
    for (const word of words) expect(part(await read({ [name]: word }))).toBe(word);
    for (const word of words) expect(part(await read({ [name]: word.toUpperCase().replaceAll('_', '-') }))).toBe(word);
  });

  test.each(WORDS)('%s: any other word is answered with them', async (name, part, words) => {
    const { problems, inputs } = await readFrom({ [name]: 'other' });
    expect(problems.map(({ code }) => code)).toEqual(['INPUT_NOT_ONE_OF']);
    expect(problems[0]?.what).toContain(`${name} does not accept "other"`);
    for (const word of words) expect(problems[0]?.why).toContain(word);
    expect(part(inputs)).toBe(words[0]);
  });
});

describe.each<[string, Part]>([
  ['verify', ({ verify }) => verify],
  ['cleanup', ({ cleanup }) => cleanup],
])('%s', (name, part) => {
  test.each([
    ['', true],
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('"%s" is %s', async (text, value) => {
    expect(part(await read({ [name]: text }))).toBe(value);
  });

  test.each(['yes', 'no', 'off', '0', 'untrue', 'trueish', 'nofalse', 'falsehood'])('"%s" is neither', async (text) => {
    const [problem, ...others] = await problemsOf({ [name]: text });
    expect(problem?.[0]).toBe('INPUT_NOT_BOOLEAN');
    expect(problem?.[1]).toContain(`${name} must be true or false, but it is "${text}"`);
    expect(others).toEqual([]);
  });
});

describe('clients', () => {
  const names: Part = ({ clients }) => clients.map(({ name }) => name);

  test.each([
    ['', ['pip', 'twine']],
    ['uv', ['uv']],
    ['twine, pip, pip', ['pip', 'twine']],
    ['pipenv\nuv\npoetry', ['uv', 'poetry', 'pipenv']],
    ['[pdm]', ['pdm']],
  ])('"%s" are %j, in the order of the catalogue', async (text, value) => {
    expect(names(await read({ clients: text }))).toEqual(value);
  });

  test('that are unknown are each told, and the known ones are still judged', async () => {
    const { problems, inputs } = await readFrom({ clients: 'uv, conda, mamba', auth_method: 'keyring' });
    expect(problems.map(({ code }) => code)).toEqual(['CLIENT_UNKNOWN', 'CLIENT_UNKNOWN', 'NETRC_NEEDED']);
    expect(problems.slice(0, 2).map(({ what }) => /"(\w+)"/.exec(what)?.[1])).toEqual(['conda', 'mamba']);
    expect(names(inputs)).toEqual(['uv']);
    const none = await readFrom({ clients: 'conda' });
    expect(none.problems.map(({ code }) => code)).toEqual(['CLIENT_UNKNOWN']);
    expect(names(none.inputs)).toEqual(['pip', 'twine']);
  });

  test('that are commas alone are none', async () => {
    expect(await codesOf({ clients: ', ,' })).toEqual(['CLIENTS_EMPTY']);
  });

  test('that would be left without a credential are told', async () => {
    expect(await codesOf({ netrc: 'only', auth_method: 'keyring' })).toEqual(['KEYRING_WITHOUT_NETRC']);
    expect(await codesOf({ netrc: 'never', index_mode: 'named' })).toEqual(['NETRC_NEEDED']);
    expect(await codesOf({ netrc: 'never', index_mode: 'named', clients: 'twine' })).toEqual([]);
  });
});

describe('server_id', () => {
  test('is the name of the section that it gives, and absent where it is left out', async () => {
    expect((await read({ server_id: 'my-server' })).serverId).toBe('my-server');
    expect(await read({})).not.toHaveProperty('serverId');
  });

  test('is refused where a client could not read it', async () => {
    expect(await codesOf({ server_id: 'my server' })).toEqual(['SERVER_ID_MALFORMED']);
    expect(await codesOf({ server_id: 'pypi' })).toEqual(['SERVER_ID_RESERVED']);
  });
});

describe('universe', () => {
  test.each(['googleapis.com', 's3nsapis.fr', 'apis.eu.example-cloud.fr'])('%s is a domain', async (universe) => {
    expect((await read({ universe })).universe).toBe(universe);
  });

  test.each(['googleapis', 'googleapis.com/v1', 'https://googleapis.com', '-.', 'a..b'])('%s is none', async (text) => {
    expect(await codesOf({ universe: text })).toEqual(['UNIVERSE_MALFORMED']);
  });

  test('decides which service accounts there are', async () => {
    const account = 'ci@my-project.iam.example-cloud.fr';
    expect(await codesOf({ service_account: account })).toEqual(['SERVICE_ACCOUNT_MALFORMED']);
    const { credential } = await read({ service_account: account, universe: 'example-cloud.fr' });
    expect(credential).toMatchObject({ serviceAccount: account, universe: 'example-cloud.fr' });
    expect(await codesOf({ service_account: 'ci', universe: 'example-cloud.fr' })).toEqual([
      'SERVICE_ACCOUNT_MALFORMED',
    ]);
  });
});

test('what is left out is left out of the credential, but for an hour of lifetime', async () => {
  expect((await read({})).credential).toEqual({
    authMethod: 'auto',
    onMissing: 'fail',
    universe: 'googleapis.com',
    accessTokenLifetime: 3600,
  });
  const given = { workload_identity_provider: PROVIDER, service_account: ACCOUNT, audience: 'mine' };
  expect((await read(given)).credential).toMatchObject({
    workloadIdentityProvider: PROVIDER,
    serviceAccount: ACCOUNT,
    audience: 'mine',
  });
});

test('every problem is told at once, and the same one once', async () => {
  expect(await codesOf({ project: '$A', location: '$B', verify: 'x', scope: 'y' })).toEqual([
    'INPUT_NOT_EXPANDED',
    'INPUT_NOT_EXPANDED',
    'INPUT_NOT_ONE_OF',
    'INPUT_NOT_BOOLEAN',
  ]);
  const reader = new InputReader(() => '$GAR_X');
  expect([reader.text('project'), reader.text('project')]).toEqual([undefined, undefined]);
  expect(reader.problems).toHaveLength(1);
});

test('an error of the program is not taken for a problem of the inputs', () => {
  const reader = new InputReader(() => '');
  const broken = (): never => {
    throw new RangeError('broken');
  };
  expect(() => reader.attempt(broken)).toThrow(RangeError);
});
