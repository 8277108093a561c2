import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LINKS } from '../../ledger/home.ts';
import { ACTION, inHome, paste, photograph, textIn, WINDOWS, WINE } from '../stage.ts';
import { codes, FILES, frailJob, inputs, LEDGER, PIP, password, stage, use } from './frail-job.ts';

describe('where a step meddled with the ledger', () => {
  const root = (home: string) => path.join(home, LEDGER);
  const ledger = (home: string) => path.join(root(home), 'ledger.json');

  test.each<[string, (home: string) => unknown]>([
    ['removed it', (home) => rmSync(root(home), { recursive: true })],
    ['emptied it', (home) => writeFileSync(ledger(home), '')],
    ['forged it', (home) => writeFileSync(ledger(home), '{"version":1,"holders":[],"files":[]}')],
    [
      'made it a folder',
      (home) => {
        rmSync(ledger(home));
        mkdirSync(ledger(home));
      },
    ],
    [
      'put a file in its place',
      (home) => {
        rmSync(root(home), { recursive: true });
        writeFileSync(root(home), '');
      },
    ],
    [
      'changed a path in it',
      (home) => writeFileSync(ledger(home), readFileSync(ledger(home), 'utf8').replaceAll('.pypirc"', '.netrc"')),
    ],
    [
      'changed the secret in it',
      (home) => writeFileSync(ledger(home), readFileSync(ledger(home), 'utf8').replaceAll(password(), 'other')),
    ],
  ])('%s: post fails and names the files', async (_, meddle) => {
    const { home, post } = await use((job) => meddle(job.home));
    expect([post.exitCode, codes(post)]).toEqual([1, ['SECRET_MAY_REMAIN']]);
    for (const name of ['.pypirc', PIP]) expect(post.log).toContain(inHome(home, name));
    expect(post.log).not.toContain(password());
  });

  test('put an older one in its place: post fails and names the files', async () => {
    const job = await frailJob();
    await job.uses(ACTION, { ...inputs(), server_id: 'first' });
    cpSync(root(job.home), `${job.temp}/older`, { recursive: true });
    await job.uses(ACTION, { ...inputs(), server_id: 'second' });
    rmSync(root(job.home), { recursive: true });
    cpSync(`${job.temp}/older`, root(job.home), { recursive: true });
    const [post] = await job.finish();
    expect([post?.exitCode, post && codes(post)]).toEqual([1, ['SECRET_MAY_REMAIN']]);
  });

  test('removed it, and the files too: nothing is left, and post says what happened', async () => {
    const { post } = await use((job) => rmSync(job.home, { recursive: true }));
    expect([post.exitCode, codes(post)]).toEqual([0, ['LEDGER_LOST']]);
  });

  test('put notes and folders of its own there: they stay', async () => {
    const { home, post } = await use((job) => {
      writeFileSync(path.join(root(job.home), 'note'), 'mine');
      mkdirSync(path.join(root(job.home), 'original-mine'));
      writeFileSync(path.join(root(job.home), 'original-mine', 'note'), 'mine');
    });
    expect(post.exitCode).toBe(0);
    expect(readdirSync(root(home)).sort()).toEqual(['note', 'original-mine']);
    expect(textIn(home, '.pypirc')).toBe(FILES['.pypirc'].content);
  });

  test('left a ledger that says nothing: main says so, and is not surprised', async () => {
    const home = stage.home(FILES);
    mkdirSync(root(home), { mode: 0o700 });
    writeFileSync(ledger(home), '{"version":1,"holders":[{}],"files":[]}');
    const job = await stage.job({ home });
    const main = await job.uses(ACTION, inputs());
    expect([main.exitCode, codes(main)]).toEqual([1, ['LEDGER_DAMAGED']]);
  });
});

describe('the folder of the ledger', () => {
  test.runIf(LINKS)('is not one that a link leads to', async () => {
    const home = stage.home({ ...FILES, 'precious/deed': 'mine', 'precious/ledger.json': '{}' });
    symlinkSync(path.join(home, 'precious'), path.join(home, LEDGER), 'junction');
    const before = photograph(path.join(home, 'precious'));
    const job = await stage.job({ home });
    const main = await job.uses(ACTION, inputs());
    expect([main.exitCode, codes(main)]).toEqual([1, ['LEDGER_NOT_A_FOLDER']]);
    await job.finish();
    expect(photograph(path.join(home, 'precious'))).toEqual(before);
    expect(lstatSync(path.join(home, LEDGER)).isSymbolicLink()).toBe(true);
  });

  test('is not one that the environment names', async () => {
    const folder = path.join(stage.home({ 'precious/deed': 'mine', 'precious/ledger.json': '{}' }), 'precious');
    const receipt = {
      holder: 'x',
      place: 'home',
      key: '00',
      files: [{ path: path.join(folder, 'deed'), original: null }],
      traces: [],
    };
    const job = await stage.job({
      platformEnv: { STATE_ledger: folder, STATE_holder: 'x', STATE_use: JSON.stringify(receipt) },
    });
    const before = photograph(folder);
    expect((await job.uses(ACTION, { ...inputs(), cleanup: 'false' })).exitCode).toBe(0);
    const [post] = await job.finish();
    expect([post?.exitCode, post?.log.includes(folder)]).toEqual([0, false]);
    expect(photograph(folder)).toEqual(before);
  });

  test.runIf(process.geteuid?.() === 0)(
    'that another owner has is refused with a command that mends it whole',
    async () => {
      const home = stage.home(FILES);
      mkdirSync(path.join(home, LEDGER), { mode: 0o700 });
      execFileSync('chown', ['-R', '12345', path.join(home, LEDGER)]);
      const job = await stage.job({ home });
      const main = await job.uses(ACTION, inputs());
      expect(codes(main)).toEqual(['FILE_OF_ANOTHER_OWNER']);
      const command = /sudo (chown .*)/.exec(main.log)?.[1] ?? '';
      paste(command);
      expect((await job.uses(ACTION, inputs())).exitCode).toBe(0);
    },
  );

  test.each<[string, (lock: string) => unknown]>([
    [
      'that holds the time of years to come',
      (lock) => {
        const sign = path.join(lock, '1.1.abc.elsewhere');
        writeFileSync(sign, '');
        utimesSync(sign, 4e9, 4e9);
      },
    ],
    ['with nothing in it', () => undefined],
  ])('with a lock %s is free', async (_, fill) => {
    const home = stage.home(FILES);
    const lock = path.join(home, LEDGER, 'lock');
    mkdirSync(lock, { recursive: true, mode: 0o700 });
    fill(lock);
    const { post } = await use(() => undefined, stage.job({ home }));
    expect(post.exitCode).toBe(0);
    expect(existsSync(path.join(home, LEDGER))).toBe(false);
  });

  test('with a lock that is not ours is refused at once, with its remedy', async () => {
    const home = stage.home(FILES);
    mkdirSync(path.join(home, LEDGER, 'lock', 'notes'), { recursive: true, mode: 0o700 });
    const job = await stage.job({ home });
    const main = await job.uses(ACTION, inputs());
    expect(codes(main)).toEqual(['LOCK_NOT_OURS']);
    const remedy = WINDOWS ? /^ *(Remove-Item -Recurse -Force .*)$/m : /^ *(rm -r .*)$/m;
    const command = remedy.exec(main.log)?.[1] ?? '';
    expect(command).toContain(`'${path.join(home, LEDGER, 'lock')}'`);
    if (WINE) return;
    paste(command);
    expect((await job.uses(ACTION, inputs())).exitCode).toBe(0);
  });
});
