import { statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { apply } from '../../src/ledger/apply.ts';
import type { Change } from '../../src/ledger/change.ts';
import { newHolder } from '../../src/ledger/holder.ts';
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
