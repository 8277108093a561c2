import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY, type HolderRecord } from '../../src/ledger/ledger.ts';
import { ledgerRoot } from '../../src/ledger/root.ts';
import { save } from '../../src/ledger/store.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { mask, maskBasic, maskHeld, maskKnown } from '../../src/report/masks.ts';
import { Secret } from '../../src/secret.ts';
import { commandsHeard } from './hear.ts';

const masked = (report: () => void): readonly string[] => commandsHeard('add-mask', report).map(({ data }) => data);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
/** A password as Basic authentication sends it, percent-encoded too where that differs. */
const basic = (password: string): readonly string[] => {
  const text = base64(`oauth2accesstoken:${password}`);
  return [...new Set([text, encodeURIComponent(text)])];
};

describe('a secret is hidden', () => {
  test.each<[string, string, readonly string[]]>([
    ['as it is, and as a URL has it', 'a+b/c==', ['a+b/c==', 'a%2Bb%2Fc%3D%3D']],
    ['once where that is the same', 'abcd', ['abcd']],
    ['but not three letters, which would blank the log', 'abc', []],
    ['nor blanks around them', ' abc\n', []],
    ['with half a character in it', 'abcd\ud800', ['abcd\ud800', 'abcd%EF%BF%BD']],
  ])('%s', (_, secret, expected) => {
    expect(masked(() => mask(new Secret(secret)))).toEqual(expected);
  });

  test('as Basic authentication sends it', () => {
    expect(masked(() => maskBasic('oauth2accesstoken', new Secret('ya29.token')))).toEqual(basic('ya29.token'));
  });
});

describe('before the first line', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'masks-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const machine = (env: Machine['env']): Machine => ({
    platform: 'linux',
    env,
    home: path.join(folder, 'home'),
    temp: path.join(folder, 'temp'),
  });

  const CHANCE = 'OA7scEA0KI4M9F1Or962POmiIB1YyHivEmmetrURWsf5m3KwNwPqpK9nmielLSFG';
  test.each<[string, Machine['env'], unknown]>([
    ['a token in the wrong input', { INPUT_PROJECT: 'ya29.a-token-of-mine' }, ['ya29.a-token-of-mine']],
    ['a piece of a key in an input', { INPUT_SERVER_ID: CHANCE }, [CHANCE]],
    [
      'a token in a variable that is read',
      { PIP_INDEX_URL: 'https://x:ya29.a-token-of-mine@y/' },
      expect.arrayContaining(['ya29.a-token-of-mine']),
    ],
    ['no digest in a variable that is read', { GITHUB_SHA: CHANCE }, []],
    ['no variable that is not read', { MY_TOKEN: 'ya29.a-token-of-mine' }, []],
    ['nothing of an empty one', { INPUT_PROJECT: '' }, []],
    ['a secret that stands twice, once', { INPUT_PROJECT: CHANCE, INPUT_LOCATION: CHANCE }, [CHANCE]],
  ])('is hidden: %s', (_, env, expected) => {
    expect(masked(() => maskKnown(machine(env)))).toEqual(expected);
  });

  const holder = (over: Partial<HolderRecord>): HolderRecord => ({
    id: 'one',
    job: '',
    marker: path.join(folder, 'marker'),
    host: { name: 'here' },
    until: 0,
    layers: [],
    watched: [],
    seal: '',
    ...over,
  });
  const store = (place: 'home' | 'temp', ...holders: readonly HolderRecord[]): Machine => {
    const here = machine({});
    mkdirSync(ledgerRoot(here, place), { recursive: true, mode: 0o700 });
    save(ledgerRoot(here, place), EMPTY, { ...EMPTY, holders }, []);
    return here;
  };
  const credential = { username: 'oauth2accesstoken', password: new Secret('ya29.now') };

  test.each(['home', 'temp'] as const)('are hidden what uses before this one hold in the %s, and held', (place) => {
    const former = [new Secret('ya29.before')];
    const first = { username: 'oauth2accesstoken', password: new Secret('ya29.first') };
    const here = store(
      place,
      holder({}),
      holder({ id: 'two', credential: first }),
      holder({ id: 'three', credential, former }),
    );
    expect(masked(() => maskKnown(here))).toEqual([
      'ya29.first',
      ...basic('ya29.first'),
      'ya29.now',
      ...basic('ya29.now'),
      'ya29.before',
      ...basic('ya29.before'),
    ]);
  });

  test('a ledger that cannot be read stops nothing, and is told of later', () => {
    const here = store('home', holder({ credential }));
    writeFileSync(path.join(ledgerRoot(here, 'home'), 'ledger.json'), '{');
    expect(masked(() => maskHeld(ledgerRoot(here, 'home')))).toEqual([]);
    expect(masked(() => maskHeld(path.join(folder, 'none')))).toEqual([]);
  });
});
