import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { apply } from '../../src/ledger/apply.ts';
import type { Change } from '../../src/ledger/change.ts';
import { newHolder } from '../../src/ledger/holder.ts';
import type { Receipt } from '../../src/ledger/receipt.ts';
import { release } from '../../src/ledger/release.ts';
import { Secret } from '../../src/secret.ts';
import { type Home, makeHome, shown, TOKEN } from './home.ts';
import { receiptOf } from './job.ts';

let home: Home;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

const netrc = () => path.join(home.at, '.netrc');
const uv = () => path.join(home.at, '.config', 'uv', 'uv.toml');
const poetry = () => path.join(home.at, '.config', 'pypoetry', 'auth.toml');

function changes(): Change[] {
  const password = new Secret(TOKEN);
  return [
    {
      kind: 'edit',
      path: netrc(),
      format: 'netrc',
      edits: [{ op: 'login', host: 'h', login: 'oauth2accesstoken', password }],
    },
    {
      kind: 'edit',
      path: uv(),
      format: 'toml',
      edits: [{ op: 'item', array: ['index'], name: 'gar', values: { url: 'https://h/simple/' }, place: 'first' }],
    },
    {
      kind: 'edit',
      path: poetry(),
      format: 'toml',
      edits: [{ op: 'set', table: ['http-basic', 'gar'], key: 'password', value: password }],
    },
  ];
}

describe.each([
  ['a bare home', {}],
  [
    'a home with files',
    { '.netrc': 'machine h login a password b\n', '.config/uv/uv.toml': '# mine\r\nindex = []\r\n' },
  ],
])('netrc and TOML in %s', (_, files) => {
  it('are written for their user alone, and put back by a process that loads their formats then', async () => {
    for (const [file, content] of Object.entries(files)) home.write(path.join(home.at, file), content, 0o640);
    const before = home.picture();
    const machine = home.machine();
    const holder = newHolder(machine);
    await apply(home.root, machine, holder, changes());
    for (const file of [netrc(), uv(), poetry()]) expect(statSync(file).mode & 0o777).toBe(shown(0o600));
    expect(home.picture().join('\n')).toContain(`machine h login oauth2accesstoken password ${TOKEN}`);

    vi.resetModules();
    const { release } = await import('../../src/ledger/release.ts');
    await release(home.root, machine, receiptOf(holder));
    expect(home.picture()).toEqual(before);
  });
});

it.each([
  ['.netrc', 'machine h login a password b c\n', 'FILE_NOT_NETRC', /line 1 of .*\.netrc: /],
  ['.config/uv/uv.toml', 'a = 1\na = 2\n', 'FILE_NOT_TOML', /line 2 of .*uv\.toml: /],
])('%s that its readers refuse is refused with its line, and stays', async (file, content, code, told) => {
  home.write(path.join(home.at, file), content);
  const before = home.picture();
  const refused = apply(home.root, home.machine(), newHolder(home.machine()), changes());
  await expect(refused).rejects.toMatchObject({ problems: [{ code, what: expect.stringMatching(told) }] });
  expect(home.picture()).toEqual(before);
});

it.each([
  ['its own', 'a'],
  ['another', 'b'],
])(
  'a change that netrc cannot hold, written into the record of %s use, stops post before it touches a file',
  async (_, which) => {
    const receipts = new Map<string, Receipt>();
    for (const job of ['a', 'b']) {
      const machine = home.machine(job);
      const holder = { ...newHolder(machine), id: job };
      await apply(home.root, machine, holder, changes(), { announce: (receipt) => receipts.set(job, receipt) });
    }
    const file = path.join(home.root, 'ledger.json');
    const ledger = JSON.parse(readFileSync(file, 'utf8'));
    const record = ledger.holders.find(({ id }: { id: string }) => id === which);
    record.layers[0].edits[0].login = 'a\nmachine evil';
    writeFileSync(file, JSON.stringify(ledger));
    const before = home.picture();
    const post = release(home.root, home.machine('a'), receipts.get('a') as Receipt);
    await expect(post).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'SECRET_MAY_REMAIN', what: expect.stringContaining(netrc()) }),
      ]),
    });
    expect(home.picture()).toEqual(before);
  },
);
