import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StepResult } from '../../../emulator/runner/step-result.ts';
import { LINKS } from '../../ledger/home.ts';
import { ACTION, codeOf, inHome, openStage, photograph, type Stage, textIn, WINDOWS } from '../stage.ts';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = mkdtempSync(path.join(tmpdir(), 'odd-'));
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const inputs = () => ({ repository: 'my-python-repo', location: 'us-central1', key: stage.key, verify: 'false' });
const password = () => Buffer.from(stage.key.trim()).toString('base64');
const codes = (step: StepResult | undefined): string[] => (step?.annotations ?? []).map(codeOf);

describe('a file that is not what it should be is named at once', () => {
  /** Kinds of files that Windows has none of, at the names of files. */
  const ELSEWHERE: readonly [string, (file: string) => unknown, string][] = [
    ['a pipe', (file) => execFileSync('mkfifo', [file]), 'FILE_NOT_REGULAR'],
    ['a device', (file) => symlinkSync('/dev/zero', file), 'FILE_NOT_REGULAR'],
  ];
  test.each<[string, (file: string) => unknown, string]>([
    ...(WINDOWS ? [] : ELSEWHERE),
    ['5 MB', (file) => writeFileSync(file, '#\n'.repeat(2_500_000)), 'FILE_TOO_LARGE'],
    ['a folder', (file) => mkdirSync(file), 'FILE_IS_A_FOLDER'],
  ])('%s', async (_, make, code) => {
    for (const name of ['.config/pip/pip.conf', '.pypirc']) {
      const home = stage.home();
      const file = inHome(home, name);
      mkdirSync(path.dirname(file), { recursive: true });
      make(file);
      const job = await stage.job({ home });
      const main = await job.uses(ACTION, inputs());
      expect([main.exitCode, codes(main)]).toEqual([1, [code]]);
      expect(main.log).toContain(realpathSync.native(file));
      expect((await job.finish())[0]?.exitCode).toBe(0);
    }
  });

  test('a credential file too', async () => {
    const pipe = path.join(folder, 'pipe.json');
    if (!WINDOWS) execFileSync('mkfifo', [pipe]);
    const large = path.join(folder, 'large.json');
    writeFileSync(large, `{"type":"${'x'.repeat(5_000_000)}"}`);
    for (const file of WINDOWS ? [large] : [pipe, large]) {
      const job = await stage.job({ env: { GOOGLE_APPLICATION_CREDENTIALS: file } });
      const main = await job.uses(ACTION, { ...inputs(), key: '', project: 'my-project' });
      expect([main.exitCode, codes(main)]).toEqual([1, ['ADC_UNREADABLE']]);
    }
  });

  test.each(['user', 'isolated'])(
    'many options that many sections inherit stay as they are, with scope %s',
    async (scope) => {
      const lines = (make: (n: number) => string) => Array.from({ length: 4000 }, (_, n) => make(n)).join('');
      const content = `[DEFAULT]\n${lines((n) => `o${n} = 1\n`)}${lines((n) => `[s${n}]\nx = 1\n`)}`;
      const home = stage.home({ '.config/pip/pip.conf': content });
      const job = await stage.job({ home });
      expect((await job.uses(ACTION, { ...inputs(), scope })).exitCode).toBe(0);
      await job.finish();
      expect(textIn(home, '.config/pip/pip.conf')).toBe(content);
    },
  );
});

describe('the checkout', () => {
  const PIP_CONF = '[global]\ntimeout = 7\nextra-index-url = https://example.org/simple\n';

  async function checkout(files: Readonly<Record<string, string>>) {
    const workspace = mkdtempSync(path.join(folder, 'checkout-'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
      writeFileSync(path.join(workspace, name), content);
    }
    return workspace;
  }

  test.each(['full', 'relative', ...(LINKS ? ['linked'] : [])])(
    'keeps a pip.conf that PIP_CONFIG_FILE names (%s): pip gets a copy',
    async (how) => {
      const workspace = await checkout({ 'pip.conf': PIP_CONF });
      const link = path.join(workspace, '..', `link-${path.basename(workspace)}`);
      if (how === 'linked') symlinkSync(path.join(workspace, 'pip.conf'), link);
      const named = { full: path.join(workspace, 'pip.conf'), relative: 'pip.conf', linked: link }[how] ?? '';
      const before = photograph(workspace);
      const job = await stage.job({ workspace, env: { PIP_CONFIG_FILE: named } });
      const main = await job.uses(ACTION, inputs());
      expect(main.exitCode).toBe(0);
      expect(photograph(workspace)).toEqual(before);
      const copy = main.env['PIP_CONFIG_FILE'] ?? '';
      expect(copy.startsWith(job.temp)).toBe(true);
      expect(main.outputs['pip_config_file']).toBe(copy);
      const text = readFileSync(copy, 'utf8');
      expect(text).toContain('timeout = 7');
      expect(text).toContain(encodeURIComponent(password()));
      expect((await job.finish())[0]?.exitCode).toBe(0);
      expect(photograph(workspace)).toEqual(before);
    },
  );

  type Lead = [string, (workspace: string, home: string) => Record<string, string>, Record<string, string>];
  const LINKED: Lead = [
    'a linked .pypirc',
    (workspace, home) => {
      symlinkSync(path.join(workspace, 'rc'), path.join(home, '.pypirc'));
      return {};
    },
    {},
  ];
  const variable = WINDOWS ? 'APPDATA' : 'XDG_CONFIG_HOME';
  test.each<Lead>([
    ...(LINKS ? [LINKED] : []),
    [variable, (workspace) => ({ [variable]: workspace }), {}],
    ['a virtual environment', (workspace) => ({ VIRTUAL_ENV: path.join(workspace, '.venv') }), { scope: 'virtualenv' }],
  ])('is warned of where %s leads into it', async (_, lead, more) => {
    const workspace = await checkout({ rc: '', '.venv/pyvenv.cfg': '' });
    const home = stage.home();
    const job = await stage.job({ home, workspace, platformEnv: lead(workspace, home) });
    const main = await job.uses(ACTION, { ...inputs(), ...more });
    expect(main.exitCode).toBe(0);
    expect(codes(main)).toContain('CREDENTIAL_IN_CHECKOUT');
    expect(main.annotations.some(({ message }) => message.includes('scope: isolated'))).toBe(true);
    await job.finish();
  });

  test('is not warned of for a home beside it', async () => {
    const job = await stage.job();
    expect(codes(await job.uses(ACTION, inputs()))).toEqual([]);
    await job.finish();
  });
});

describe('a user without a home', () => {
  const homeless: Record<string, string> = WINDOWS ? { USERPROFILE: '' } : { HOME: '' };

  test('is told to set one', async () => {
    const job = await stage.job({ platformEnv: homeless });
    const main = await job.uses(ACTION, inputs());
    expect([main.exitCode, codes(main)]).toEqual([1, ['HOME_UNKNOWN']]);
    expect((await job.finish())[0]?.exitCode).toBe(0);
  });

  test('uses scope: isolated, which needs none', async () => {
    const job = await stage.job({ platformEnv: homeless });
    const main = await job.uses(ACTION, { ...inputs(), scope: 'isolated' });
    expect(main.exitCode).toBe(0);
    expect(readFileSync(main.outputs['pip_config_file'] ?? '', 'utf8')).toContain(encodeURIComponent(password()));
    const [post] = await job.finish();
    expect([post?.exitCode, codes(post)]).toEqual([0, []]);
  });
});
