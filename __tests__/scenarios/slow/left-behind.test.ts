import { execFileSync } from 'node:child_process';
import {
  chmodSync,
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
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Job } from '../../../emulator/runner/runner.ts';
import type { StepResult } from '../../../emulator/runner/step-result.ts';
import { LINKS } from '../../ledger/home.ts';
import { ACTION, codeOf, inHome, openStage, paste, photograph, type Stage, textIn, WINDOWS, WINE } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const LEDGER = '.setup-artifact-registry-python';
const PIP = '.config/pip/pip.conf';
const FILES = {
  '.pypirc': {
    content: '# mine\n[distutils]\nindex-servers =\n    pypi\n\n[pypi]\npassword = pypi-mine\n',
    mode: 0o640,
  },
  [PIP]: { content: '# mine\n[global]\ntimeout = 60\n', mode: 0o644 },
};
const PRELOADS = ['fault.ts', 'host.ts'].map(
  (name) => `--import=${pathToFileURL(path.join(import.meta.dirname, '../../ledger', name)).href}`,
);

const inputs = () => ({
  repository: 'my-python-repo',
  location: 'us-central1',
  key: stage.key,
  verify: 'false',
});
const password = () => Buffer.from(stage.key.trim()).toString('base64');

/** A job in which later steps can make calls of the file system fail, by FAULT in GITHUB_ENV (see fault.ts). */
function frailJob(home = stage.home(FILES), host = 'one'): Promise<Job> {
  return stage.job({
    home,
    platformEnv: { NODE_OPTIONS: PRELOADS.join(' '), FAULT_FROM: 'start', FAKE_HOST: host, RUNNER_NAME: host },
  });
}

/** Runs main, then what a later step does, then post. */
async function use(step: (job: Job) => unknown, job: Promise<Job> = frailJob()) {
  const started = await job;
  const main = await started.uses(ACTION, inputs());
  expect(main.log).toContain('Artifact Registry is ready');
  await step(started);
  const [post] = await started.finish();
  if (post === undefined) throw new Error('no post');
  return { job: started, home: started.home, post };
}

/** The codes of the annotations of a step. */
const codes = (step: StepResult): string[] => [...new Set(step.annotations.map(codeOf))];

/** The files below a folder in which the password stands, in any form. */
function holding(folder: string, secret = password()): string[] {
  return Object.entries(photograph(folder)).flatMap(([name, text]) => {
    const read = [text, decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'))].join('\n');
    return read.includes(secret) ? [name] : [];
  });
}

/** What the law of post demands: an end with 0 leaves no credential, any other end names the files. */
function expectHonest(home: string, post: StepResult): void {
  const left = holding(home);
  if (post.exitCode === 0) expect(left).toEqual([]);
  else for (const name of left) expect(post.log).toContain(inHome(home, name));
}

const fault = (text: string) => (job: Job) => job.set('FAULT', text);

describe('where the disk or the rights fail post', () => {
  test.each(['ENOSPC', 'EDQUOT', 'EMFILE'])(
    'no folder can be made (%s): the secret goes all the same',
    async (code) => {
      const { home, post } = await use(fault(`${code}:mkdirSync`));
      expect([post.exitCode, holding(home), codes(post)]).toEqual([0, [], ['NOT_RESTORED']]);
      // A later job knows the overwritten lines as ours, and takes them out.
      rmSync(path.join(home, LEDGER), { recursive: true, force: true });
    },
  );

  test('lines that were overwritten are taken out by the next use', async () => {
    const { job, home } = await use(fault('ENOSPC:mkdirSync'));
    rmSync(job.temp, { recursive: true });
    const next = await frailJob(home);
    await next.uses(ACTION, inputs());
    await next.finish();
    expect(textIn(home, '.pypirc')).toBe(FILES['.pypirc'].content);
    expect(textIn(home, PIP)).toBe(FILES[PIP]?.content);
    expect(existsSync(path.join(home, LEDGER))).toBe(false);
  });

  test.each([
    'EROFS:openSync',
    'EACCES:renameSync',
    'EACCES:mkdirSync',
    'EIO:openSync',
    'ENOSPC:writeFileSync',
    'EIO:readSync',
  ])('every call fails: %s', async (which) => {
    const { home, post } = await use(fault(which));
    expectHonest(home, post);
    if (post.exitCode !== 0) expect(codes(post)).toEqual(['SECRET_MAY_REMAIN']);
  });

  test.each(['EIO:renameSync!', 'ENOSPC:mkdirSync!', 'EMFILE:openSync!', 'EBUSY:unlinkSync!', 'EAGAIN:readdirSync!'])(
    'one call fails, and works a moment later: %s',
    async (which) => {
      const before = photograph(stage.home(FILES));
      const { home, post } = await use(fault(which));
      expect([post.exitCode, codes(post)]).toEqual([0, []]);
      expect(photograph(home)).toEqual(before);
    },
  );
});

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

describe('a copy of the credential', () => {
  const url = () => `https://_json_key_base64:${password()}@example.org/other/`;
  test.each<[string, string, () => string]>([
    ['in another option', PIP, () => `[install]\nfind-links = ${url()}\n`],
    [
      'percent-encoded in small letters',
      PIP,
      () => `# ${encodeURIComponent(password()).replace(/%../g, (hex) => hex.toLowerCase())}\n`,
    ],
    ['as Basic', '.pypirc', () => `# ${Buffer.from(`_json_key_base64:${password()}`).toString('base64')}\n`],
    ['of the other file', '.pypirc', () => `# ${encodeURIComponent(url())}\n`],
    ['over several lines', '.pypirc', () => `# ${password().replace(/.{76}/g, '$&\n# ').replaceAll('# ', '')}\n`],
    ['in a file that pip reads and nobody wrote', '.pip/pip.conf', () => `[global]\nindex-url = ${url()}\n`],
  ])('%s is found', async (_, name, line) => {
    const { home, post } = await use((job) => {
      const file = inHome(job.home, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, textIn(job.home, name) + line());
    });
    expect([post.exitCode, codes(post)]).toEqual([1, ['SECRET_MAY_REMAIN']]);
    expect(post.log).toContain(inHome(home, name));
    // The other files are as they were.
    for (const other of ['.pypirc', PIP].filter((one) => one !== name)) {
      expect(textIn(home, other)).toBe(FILES[other as '.pypirc']?.content);
    }
  });
});

test('a copy is told even where another try was needed', async () => {
  const { home, post } = await use((job) => {
    writeFileSync(inHome(job.home, PIP), `${textIn(job.home, PIP)}# ${password()}\n`);
    fault('EIO:unlinkSync!')(job);
  });
  expect([post.exitCode, codes(post)]).toEqual([1, ['SECRET_MAY_REMAIN']]);
  expect(post.log).toContain(inHome(home, PIP));
  expect(textIn(home, '.pypirc')).toBe(FILES['.pypirc'].content);
});

describe('jobs that share a home', () => {
  /** Two jobs; the first has lost its RUNNER_TEMP's content when the second starts. */
  async function pair(hosts: readonly [string, string], empty: (job: Job) => unknown) {
    const home = stage.home(FILES);
    const before = photograph(home);
    const one = await frailJob(home, hosts[0]);
    await one.uses(ACTION, { ...inputs(), server_id: 'one' });
    await empty(one);
    const two = await frailJob(home, hosts[1]);
    await two.uses(ACTION, { ...inputs(), server_id: 'two' });
    return { home, before, one, two };
  }

  test.each<[string, readonly [string, string], (job: Job) => unknown]>([
    ['on two machines', ['one', 'two'], (job) => rmSync(job.temp, { recursive: true })],
    [
      'on one machine, where a step empties RUNNER_TEMP',
      ['one', 'one'],
      (job) => {
        for (const name of readdirSync(job.temp)) rmSync(path.join(job.temp, name), { recursive: true });
      },
    ],
  ])('%s both keep their lines', async (_, hosts, empty) => {
    const { home, before, one, two } = await pair(hosts, empty);
    expect(textIn(home, '.pypirc')).toContain('[one]');
    expect(textIn(home, '.pypirc')).toContain('[two]');
    mkdirSync(path.join(one.temp, '_runner_file_commands'), { recursive: true });
    const posts = [...(await one.finish()), ...(await two.finish())];
    expect(posts.map((post) => [post.exitCode, codes(post)])).toEqual([
      [0, []],
      [0, []],
    ]);
    expect(photograph(home)).toEqual(before);
  });

  test('the post of one whose lines another took out says so', async () => {
    const { home, one, two } = await pair(['one', 'one'], (job) => rmSync(job.temp, { recursive: true }));
    expect(textIn(home, '.pypirc')).not.toContain('[one]');
    await two.finish();
    mkdirSync(path.join(one.temp, '_runner_file_commands'), { recursive: true });
    const [post] = await one.finish();
    expect([post?.exitCode, post && codes(post)]).toEqual([0, ['LEDGER_LOST']]);
    expect(post?.log).toContain('another job');
  });
});

test.runIf(process.geteuid?.() === 0)(
  'a home that changed hands between main and post: post fails and names the files',
  async () => {
    const home = stage.home(FILES);
    const { post } = await use((job) => {
      execFileSync('chown', ['-R', '12345:12345', job.home]);
      chmodSync(job.home, 0o700);
    }, stage.job({ home }));
    expect([post.exitCode, codes(post)]).toEqual([1, ['SECRET_MAY_REMAIN']]);
    expectHonest(home, post);
  },
);
