import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ACTION,
  codeOf,
  formsOf,
  leaks,
  openStage,
  PRIVATE,
  photograph,
  type Stage,
  secretsOf,
  textIn,
} from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const HOST = 'us-central1-python.pkg.dev';
const INDEX = `https://${HOST}/my-project/my-python-repo/simple/`;
const where = { repository: 'my-python-repo', location: 'us-central1', project: 'my-project', verify: 'false' };
const MINE = '# mine\nmachine example.com\n\tlogin me\n\tpassword "a b"\n\nmachine github.com login me password x\n';

const withToken = () => ({ ...where, access_token: stage.sample.token });
const withKey = () => ({ ...where, key: stage.key });
const titles = (step: { annotations: readonly { level: string; title: string }[] }, level: string) =>
  step.annotations.filter((one) => one.level === level).map(codeOf);

describe('netrc: also', () => {
  test("puts the credential before the user's entries, in a file of mode 0600, and puts the file back", async () => {
    const job = await stage.job({ home: stage.home({ '.netrc': { content: MINE, mode: 0o640 } }) });
    const before = photograph(job.home);
    const main = await job.uses(ACTION, withToken());
    expect(main.outputs['netrc_file']).toBe(path.join(job.home, '.netrc'));
    expect(main.annotations).toEqual([]);
    expect(photograph(job.home)['.netrc']).toMatch(PRIVATE);
    const during = textIn(job.home, '.netrc');
    expect(during).toMatch(
      new RegExp(`^(?:# mine\\n)?machine ${HOST}\\s+login oauth2accesstoken\\s+password ${stage.sample.token}\\s`),
    );
    expect(during).toContain('machine example.com\n\tlogin me\n\tpassword "a b"\n');
    expect(textIn(job.home, '.config/pip/pip.conf')).toContain(stage.sample.token);
    const posts = await job.finish();
    expect(posts.map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(job.home)).toEqual(before);
    expect(leaks(job, formsOf(stage.sample.token))).toEqual([]);
  });

  test('makes a file that was not there, and removes it', async () => {
    const job = await stage.job();
    await job.uses(ACTION, withKey());
    expect(photograph(job.home)['.netrc']).toMatch(PRIVATE);
    await job.finish();
    expect(photograph(job.home)).toEqual({});
    expect(leaks(job, secretsOf(stage.key))).toEqual([]);
  });

  test('follows NETRC to a file', async () => {
    const home = stage.home({ 'own/netrc': MINE, '.netrc': 'machine a login b password c\n' });
    const job = await stage.job({ home, env: { NETRC: path.join(home, 'own/netrc') } });
    const before = photograph(home);
    await job.uses(ACTION, withToken());
    expect(textIn(home, 'own/netrc')).toContain(HOST);
    expect(textIn(home, '.netrc')).not.toContain(HOST);
    await job.finish();
    expect(photograph(home)).toEqual(before);
  });

  test('leaves a file of the checkout alone, and points NETRC at a copy', async () => {
    const job = await stage.job();
    const file = path.join(job.workspace, 'netrc');
    writeFileSync(file, MINE);
    const main = await job.uses(ACTION, withToken(), { env: { NETRC: file } });
    expect(readFileSync(file, 'utf8')).toBe(MINE);
    expect(main.env['NETRC']).toBe(main.outputs['netrc_file']);
    expect(readFileSync(main.env['NETRC'] ?? '', 'utf8')).toContain('machine github.com login me password x');
    await job.finish();
  });

  test.runIf(process.platform !== 'win32')('a _netrc that a .netrc would hide is copied', async () => {
    const job = await stage.job({ home: stage.home({ _netrc: MINE }) });
    const before = photograph(job.home);
    const main = await job.uses(ACTION, withToken());
    expect(photograph(job.home)['_netrc']).toBe(before['_netrc']);
    expect(readFileSync(main.env['NETRC'] ?? '', 'utf8')).toContain('machine github.com login me password x');
    await job.finish();
    expect(photograph(job.home)).toEqual(before);
  });
});

const unusable: readonly (readonly [string, (home: string) => Record<string, string>, string, string])[] = [
  ['NETRC is empty', () => ({ NETRC: '' }), 'NETRC_UNUSABLE', 'NETRC is set, but empty'],
  ['NETRC names a missing file', (home) => ({ NETRC: `${home}/none` }), 'NETRC_UNUSABLE', 'which does not exist'],
  ['NETRC names a folder', (home) => ({ NETRC: home }), 'NETRC_UNUSABLE', 'which is not a file'],
  ['a line that its readers refuse', (home) => ({ NETRC: `${home}/bad` }), 'FILE_NOT_NETRC', 'cannot read line 2 of'],
];

describe.each(unusable)('a netrc that cannot be used: %s', (_, env, code, words) => {
  const home = () => stage.home({ bad: 'machine a login b password c\nmachine d login e password two words\n' });

  test('is a warning where the other files have the credential', async () => {
    const place = home();
    const job = await stage.job({ home: place, env: env(place) });
    const before = photograph(place);
    const main = await job.uses(ACTION, withToken());
    expect(main.exitCode).toBe(0);
    expect(titles(main, 'warning')).toEqual([code]);
    expect(main.annotations[0]?.message).toContain(words);
    expect(main.annotations[0]?.message).not.toContain('words"');
    expect(main.outputs['netrc_file']).toBe('');
    expect(textIn(place, '.config/pip/pip.conf')).toContain(stage.sample.token);
    expect(photograph(place)).toMatchObject(before);
    await job.finish();
    expect(photograph(place)).toEqual(before);
  });

  test('is an error where netrc alone has it, and nothing is written', async () => {
    const place = home();
    const job = await stage.job({ home: place, env: env(place) });
    const before = photograph(place);
    const main = await job.uses(ACTION, { ...withToken(), netrc: 'only' });
    expect(titles(main, 'error')).toEqual([code]);
    expect(photograph(place)).toEqual(before);
    await job.finish();
  });
});

test('netrc: only keeps the secret out of pip.conf', async () => {
  const job = await stage.job();
  const main = await job.uses(ACTION, { ...withToken(), netrc: 'only' });
  expect(main.exitCode).toBe(0);
  expect(textIn(job.home, '.config/pip/pip.conf')).toBe(`[global]\nindex-url = ${INDEX}\n`);
  expect(textIn(job.home, '.netrc')).toContain(stage.sample.token);
  await job.finish();
  expect(photograph(job.home)).toEqual({});
});

test('netrc: never leaves it alone, and says which entry will get in the way', async () => {
  const mine = `machine ${HOST}\nlogin old\npassword stale\n`;
  const job = await stage.job({ home: stage.home({ '.netrc': `${MINE}${mine}` }) });
  const main = await job.uses(ACTION, { ...withToken(), netrc: 'never' });
  expect(textIn(job.home, '.netrc')).toBe(`${MINE}${mine}`);
  expect(main.outputs['netrc_file']).toBe('');
  expect(titles(main, 'warning')).toEqual(['CONFIGURATION_OVERRIDDEN']);
  expect(main.annotations[0]?.message).toContain(`the entry for ${HOST} in ${path.join(job.home, '.netrc')}, line 7`);
  expect(main.log).not.toContain('stale');
  await job.finish();
});

test('index_mode: named changes no index, and the credential is there', async () => {
  const conf = '[global]\nindex-url = https://example.com/simple\n';
  const job = await stage.job({ home: stage.home({ '.config/pip/pip.conf': conf }) });
  const main = await job.uses(ACTION, { ...withToken(), index_mode: 'named' });
  expect(main.exitCode).toBe(0);
  expect(main.annotations).toEqual([]);
  expect(textIn(job.home, '.config/pip/pip.conf')).toBe(conf);
  expect(main.outputs).toMatchObject({ pip_config_file: '', netrc_file: path.join(job.home, '.netrc') });
  expect(textIn(job.home, '.pypirc')).toContain('[my-python-repo]');
  await job.finish();
});

test('scope: isolated points NETRC at a file of its own, which has the entries of the user too', async () => {
  const job = await stage.job({ home: stage.home({ '.netrc': MINE }), env: { NETRC: '' } });
  const before = photograph(job.home);
  const main = await job.uses(ACTION, { ...withToken(), scope: 'isolated', netrc: 'only' });
  expect(main.exitCode).toBe(0);
  expect(photograph(job.home)).toEqual(before);
  expect(main.env['NETRC']?.startsWith(job.temp)).toBe(true);
  const again = await job.uses(ACTION, { ...withToken(), scope: 'isolated' });
  expect(again.env['NETRC']).not.toBe(main.env['NETRC']);
  await job.finish();
});

describe('two uses for one host', () => {
  test('of one identity share the entry, in which the newest token stands', async () => {
    const job = await stage.job();
    const use = () => job.uses(ACTION, { ...withKey(), auth_method: 'access_token' });
    const first = await use();
    const second = await job.uses(ACTION, { ...withKey(), auth_method: 'access_token', repository: 'other-repo' });
    expect(second.annotations).toEqual([]);
    const held = textIn(job.home, '.netrc');
    expect(held).toContain(second.outputs['password']);
    expect(held.match(/machine/g)).toHaveLength(1);
    expect(first.outputs['password']).not.toBe(second.outputs['password']);
    await job.finish();
    expect(photograph(job.home)).toEqual({});
  });

  test('of two identities leave the entry out, say so, and keep what the user has', async () => {
    const job = await stage.job({ home: stage.home({ '.netrc': MINE }) });
    const before = photograph(job.home);
    await job.uses(ACTION, withToken());
    const second = await job.uses(ACTION, { ...withKey(), server_id: 'second' });
    expect(second.exitCode).toBe(0);
    expect(titles(second, 'warning')).toEqual(['ENTRY_SHARED']);
    expect(textIn(job.home, '.netrc')).toBe(MINE);
    expect(textIn(job.home, '.config/pip/pip.conf')).toContain(encodeURIComponent(second.outputs['password'] ?? '-'));
    const posts = await job.finish();
    expect(posts.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(photograph(job.home)).toEqual(before);
  });

  test('of two identities leave no entry behind, where the second is to stay', async () => {
    const job = await stage.job();
    await job.uses(ACTION, withToken());
    const second = await job.uses(ACTION, { ...withKey(), server_id: 'second', cleanup: 'false' });
    expect(titles(second, 'warning')).toEqual(['ENTRY_SHARED']);
    await job.finish();
    expect(textIn(job.home, '.netrc')).toBe('');
    expect(textIn(job.home, '.pypirc')).toContain('[second]');
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['the first', { netrc: 'only' }, {}],
    ['the second', {}, { index_mode: 'named' }],
  ])('of two identities are refused where %s depends on netrc', async (_, one, other) => {
    const job = await stage.job();
    await job.uses(ACTION, { ...withToken(), ...one });
    const held = photograph(job.home);
    const second = await job.uses(ACTION, { ...withKey(), ...other });
    expect(titles(second, 'error')).toEqual(['ENTRY_DISPUTED']);
    expect(textIn(job.home, '.netrc')).toContain(stage.sample.token);
    expect(photograph(job.home)['.config/pip/pip.conf']).toBe(held['.config/pip/pip.conf']);
    await job.finish();
    expect(photograph(job.home)).toEqual({});
  });
});
