import { describe, expect, test } from 'vitest';
import type { Setting } from '../../src/clients/client.ts';
import { netrc, netrcRivals } from '../../src/clients/files/netrc.ts';
import { disk, lines, machine, planOf, setting } from './setting.ts';

const HOST = 'us-python.pkg.dev';
const OWN = '/tmp/job/own/.netrc';
const HOME = '/home/me/.netrc';
const login = (path: string) => `${path}: login ${HOST} _json_key_base64 a+b/c==`;
const create = (text: string) => `${OWN}: create ${JSON.stringify(text)}`;
const must: Setting['channels'] = { url: false, section: true, netrc: 'must' };
const over = (env: Record<string, string>, files: Record<string, string> = {}, more: Partial<Setting> = {}) =>
  setting({ channels: must, machine: machine({ GITHUB_WORKSPACE: '/checkout', ...env }), disk: disk(files), ...more });
const planned = (at: Setting) => planOf(netrc, at);

describe('the credential of the host goes', () => {
  test.each<[string, Setting, readonly string[], boolean]>([
    ['into the file of the home', over({}), [login(HOME)], false],
    ['there too beside an old one', over({}, { [HOME]: '', '/home/me/_netrc': '' }), [login(HOME)], false],
    [
      'into the file that NETRC names',
      over({ NETRC: '/etc/netrc' }, { '/etc/netrc': '' }),
      [login('/etc/netrc')],
      false,
    ],
    [
      'into one of the home that NETRC names',
      over({ NETRC: '~/netrc' }, { '/home/me/netrc': '' }),
      [login('/home/me/netrc')],
      false,
    ],
    [
      'into one with the sign of the home in it',
      over({ NETRC: '/a~/netrc' }, { '/a~/netrc': '' }),
      [login('/a~/netrc')],
      false,
    ],
    [
      'into one with it in front of a name',
      over({ NETRC: '~me.netrc' }, { '~me.netrc': '' }),
      [login('~me.netrc')],
      false,
    ],
    [
      'into a copy of the one in the home, with scope: isolated',
      over({}, { [HOME]: 'machine é' }, { scope: 'isolated' }),
      [create('machine é'), login(OWN)],
      true,
    ],
    [
      'into a file of our own, where clients read none',
      over({ NETRC: '' }, {}, { scope: 'isolated' }),
      [create(''), login(OWN)],
      true,
    ],
    [
      'into a copy of one in the checkout',
      over({ NETRC: '/checkout/netrc' }, { '/checkout/netrc': 'machine x' }),
      [create('machine x'), login(OWN)],
      true,
    ],
    [
      'into a copy of an old one, which a new one beside it would hide',
      over({}, { '/home/me/_netrc': 'machine x' }),
      [create('machine x'), login(OWN)],
      true,
    ],
  ])('%s', (_, at, expected, own) => {
    const plan = planned(at);
    expect(lines(plan?.changes ?? [])).toEqual(expected);
    expect(plan?.variables).toEqual(own ? { NETRC: OWN } : undefined);
    expect(plan?.path).toBe(expected.at(-1)?.split(': ')[0]);
  });

  test('into the old one on Windows, where it is the only one that is read', () => {
    const home = 'C:\\Users\\me';
    const at = over({}, { [`${home}\\_netrc`]: '' }, { machine: { platform: 'win32', env: {}, home, temp: home } });
    expect(planned(at)?.path).toBe(`${home}\\_netrc`);
    expect(planned(at)?.variables).toBeUndefined();
  });
});

describe('where clients read no netrc', () => {
  test.each([
    ['', 'NETRC is set, but empty'],
    ['/etc/none', 'NETRC names /etc/none, which does not exist'],
    ['/etc/folder', 'NETRC names /etc/folder, which is not a file'],
    ['~', 'NETRC names /home/me, which is not a file'],
  ])('a step that needs it fails, and another goes on: NETRC=%s', (name, words) => {
    const at = over({ NETRC: name }, { '/etc/folder/x': '', '/home/me/x': '' });
    expect(() => planned(at)).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ code: 'NETRC_UNUSABLE', what: expect.stringContaining(words) })],
      }),
    );
    expect(() => planned({ ...at, channels: { ...must, netrc: 'rely' } })).toThrow('NETRC_UNUSABLE');
    expect(netrc.plan({ ...at, channels: { ...must, netrc: 'try' } })).toEqual({
      left: expect.objectContaining({ code: 'NETRC_UNUSABLE' }),
    });
  });
});

describe('two uses with one host', () => {
  const claims = (at: Setting) => planned(at)?.changes.map((change) => 'claim' in change && change.claim);

  test('share the entry if they are one identity', () => {
    const { password } = setting().credential;
    expect(claims(over({}))).toEqual([{ key: HOST, owner: password }]);
    const credential = { ...setting().credential, principal: 'ci@p.test' };
    expect(claims(over({}, {}, { credential }))).toEqual([{ key: HOST, owner: 'ci@p.test' }]);
  });

  test('and the one that cannot do without comes first', () => {
    expect(claims(over({}, {}, { channels: { ...must, netrc: 'rely' } }))).toMatchObject([{ first: true }]);
  });

  test.each(['try', 'must'] as const)(
    'a file that cannot be written stops a step that needs it alone: %s',
    (channel) => {
      const changes = planned(over({}, {}, { channels: { ...must, netrc: channel }, scope: 'isolated' }))?.changes;
      expect(changes?.map((change) => 'optional' in change)).toEqual(Array(2).fill(channel === 'try'));
    },
  );
});

test.each([
  [over({}), `netrc: ${HOME}, as it is in the home`],
  [over({ NETRC: '/etc/netrc' }, { '/etc/netrc': '' }), 'netrc: /etc/netrc, as NETRC names it'],
  [over({}, {}, { scope: 'isolated' }), `netrc: ${OWN}, as NETRC will name it`],
])('why it is this file, for who debugs a step: %#', (at, reason) => {
  expect(planned(at)?.reasons).toEqual([reason]);
});

describe('with netrc: never, pip would send the entries of others', () => {
  const alone: Setting['channels'] = { url: true, section: true, netrc: 'no' };
  const text = `machine other.test login a password b\nmachine ${HOST} login a password b\ndefault login a password b\n`;

  test.each<[string, Setting, readonly string[]]>([
    [
      'of this host, and of every host',
      over({}, { [HOME]: text }, { channels: alone }),
      [`the entry for ${HOST} in ${HOME}, line 2`, `the entry default in ${HOME}, line 3`],
    ],
    ['but not if the entry is ours', over({}, { [HOME]: text }), []],
    ['nor from a file that is not there', over({}, {}, { channels: alone }), []],
    ['nor from one that clients refuse', over({}, { [HOME]: 'machine' }, { channels: alone }), []],
    ['nor if they read none', over({ NETRC: '' }, { [HOME]: text }, { channels: alone }), []],
  ])('%s', (_, at, expected) => {
    const rivals = netrcRivals(at);
    expect(rivals.map(({ name }) => name)).toEqual(expected);
    for (const { effect } of rivals) expect(effect).toContain('instead of the credential');
  });
});
