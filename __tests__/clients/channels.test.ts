import { describe, expect, test } from 'vitest';
import { loadClients } from '../../src/clients/catalogue.ts';
import { channelsFor, netrcProblems } from '../../src/clients/channels.ts';
import type { Channels, IndexMode, NetrcMode } from '../../src/clients/client.ts';

const [pip, twine, uv, pipenv, flit] = await loadClients(['pip', 'twine', 'uv', 'pipenv', 'flit']);
const some = (...clients: readonly (typeof pip)[]) => clients.flatMap((client) => client ?? []);

describe('where the credential goes', () => {
  test.each<[NetrcMode, IndexMode, ReturnType<typeof some>, Channels]>([
    ['also', 'only', some(pip, twine), { url: true, section: true, netrc: 'try' }],
    ['also', 'named', some(twine), { url: true, section: true, netrc: 'try' }],
    ['also', 'named', some(pip), { url: true, section: true, netrc: 'must' }],
    ['also', 'only', some(pip, uv), { url: true, section: true, netrc: 'must' }],
    ['also', 'only', some(pip, pipenv), { url: false, section: true, netrc: 'must' }],
    ['only', 'only', some(pip), { url: false, section: true, netrc: 'must' }],
    ['never', 'only', some(pip, twine), { url: true, section: true, netrc: 'no' }],
  ])('netrc: %s, index_mode: %s', (netrc, indexMode, clients, expected) => {
    expect(channelsFor(netrc, 'access_token', indexMode, clients)).toEqual(expected);
  });

  test.each<[NetrcMode, ReturnType<typeof some>, Channels]>([
    ['also', some(pip, twine), { url: false, section: false, netrc: 'rely' }],
    ['also', some(pip), { url: false, section: false, netrc: 'rely' }],
    ['also', some(pip, twine, flit), { url: false, section: true, netrc: 'rely' }],
    ['also', some(pip, twine, uv), { url: false, section: false, netrc: 'must' }],
    ['only', some(pip, twine), { url: false, section: false, netrc: 'must' }],
    ['never', some(pip, twine), { url: true, section: true, netrc: 'no' }],
  ])('while it is renewed, netrc: %s', (netrc, clients, expected) => {
    expect(channelsFor(netrc, 'access_token', 'only', clients, true)).toEqual(expected);
  });

  test('with a keyring it goes nowhere', () => {
    expect(channelsFor('also', 'keyring', 'only', some(pip, twine))).toEqual({
      url: false,
      section: true,
      netrc: 'no',
    });
  });
});

describe('inputs that would leave a client without', () => {
  const codes = (...args: Parameters<typeof netrcProblems>) =>
    netrcProblems(...args).map(({ code, what, fix }) => `${code} ${what} ${fix}`);

  test('are refused', () => {
    expect(codes('never', 'auto', 'only', some(pip, twine, uv, pipenv))).toEqual([
      expect.stringMatching(/^NETRC_NEEDED uv and pipenv cannot .*netrc: never.*netrc: also/s),
    ]);
    expect(codes('never', 'auto', 'named', some(pip, twine))).toEqual([
      expect.stringMatching(/^NETRC_NEEDED pip cannot/),
    ]);
    expect(codes('also', 'keyring', 'only', some(pip, uv))).toEqual([
      expect.stringMatching(/^NETRC_NEEDED uv cannot .* auth_method: keyring.*another auth_method/s),
    ]);
    expect(codes('only', 'keyring', 'only', some(pip))).toEqual([expect.stringMatching(/^KEYRING_WITHOUT_NETRC/)]);
  });

  test('and no others', () => {
    expect(codes('never', 'auto', 'extra', some(pip, twine))).toEqual([]);
    expect(codes('also', 'auto', 'named', some(pip, uv))).toEqual([]);
    expect(codes('also', 'keyring', 'named', some(pip, twine))).toEqual([]);
  });
});
