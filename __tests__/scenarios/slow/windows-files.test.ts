import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pythonBinary } from '../../../emulator/runner/programs.ts';
import { onStage } from '../on-stage.ts';
import { ACTION, codeOf, photograph, secretsOf, textIn, WINDOWS } from '../stage.ts';

// What is different about files on Windows: programs that hold them, attributes, and who is let in.
const on = onStage();
const where = { repository: 'my-python-repo', location: 'us-central1' };
const FAULT = pathToFileURL(path.join(import.meta.dirname, '../../ledger/fault.ts')).href;

/** A program that holds a file open as Windows' programs do, so that nobody may take its name meanwhile. */
async function held(file: string): Promise<ChildProcess> {
  const child = spawn(pythonBinary(), [
    '-c',
    'import sys; f = open(sys.argv[1], "rb"); print("open", flush=True); sys.stdin.read()',
    file,
  ]);
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('exit', reject);
  });
  return child;
}

async function letGo(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  await gone;
}

describe.runIf(WINDOWS)('on Windows', () => {
  test('a file that another program holds open is named, with what to do in PowerShell', async () => {
    const job = await on.jobIn(on.stage.home({ '.pypirc': '[pypi]\nusername = me\n' }));
    const before = photograph(job.home);
    const holder = await held(path.join(job.home, '.pypirc'));
    try {
      const main = await job.uses(ACTION, { ...where, key: on.stage.key, clients: 'twine' });
      expect([main.exitCode, main.annotations.map(codeOf)]).toEqual([1, ['NOT_WRITABLE']]);
      expect(main.annotations[0]?.message).toContain('another program has it open');
      expect(main.annotations[0]?.message).toContain('-Name IsReadOnly -Value $false');
    } finally {
      await letGo(holder);
    }
    await job.finish();
    expect(photograph(job.home)).toEqual(before);
  });

  test('a file that is held open at the end loses at least the credential, and the next use restores it', async () => {
    const place = on.stage.home({ '.pypirc': '[pypi]\nusername = me\n' });
    const before = photograph(place);
    const job = await on.jobIn(place);
    await job.uses(ACTION, { ...where, key: on.stage.key });
    const holder = await held(path.join(place, '.pypirc'));
    const [post] = await job.finish();
    expect([post?.exitCode, post?.annotations.map(codeOf)]).toEqual([0, ['NOT_RESTORED']]);
    expect(post?.annotations[0]?.message).toMatch(
      /^.* was not put back as it was before this job: .* \(E[A-Z]+\)\. It holds no/,
    );
    expect(
      secretsOf(on.stage.key).filter((secret) => secret !== '' && textIn(place, '.pypirc').includes(secret)),
    ).toEqual([]);
    await letGo(holder);
    const next = await on.jobIn(place);
    const main = await next.uses(ACTION, { ...where, key: on.stage.key });
    expect(main.log).toMatch(/\.pypirc: (?:restored|took our lines out), for a job that ended without its post step/);
    await next.finish();
    expect(photograph(place)).toEqual(before);
  });

  test('a read-only file is written, and read-only again at the end', async () => {
    const job = await on.jobIn(on.stage.home({ '.pypirc': { content: '[pypi]\r\nusername = me\r\n', mode: 0o444 } }));
    const before = photograph(job.home);
    const main = await job.uses(ACTION, { ...where, key: on.stage.key });
    expect(main.exitCode).toBe(0);
    // One program sets an access list, that of the ledger's folder, which every file takes along; none puts them back.
    const folder = path.join(job.home, '.setup-artifact-registry-python');
    expect(main.processes).toEqual([
      [
        expect.stringMatching(/\\icacls\.exe$/i),
        expect.stringContaining(`${folder}.`),
        '/inheritance:r',
        '/grant:r',
        '*S-1-3-4:(OI)(CI)F',
        '/Q',
      ],
    ]);
    expect(textIn(job.home, '.pypirc')).toContain('[my-python-repo]');
    const again = await job.uses(ACTION, { ...where, key: on.stage.key, server_id: 'again' });
    expect([again.exitCode, again.processes]).toEqual([0, []]);
    const posts = await job.finish();
    expect(posts.map(({ exitCode, processes }) => [exitCode, processes])).toEqual([
      [0, []],
      [0, []],
    ]);
    expect(photograph(job.home)).toEqual(before);
    chmodSync(path.join(job.home, '.pypirc'), 0o600);
  });

  test('a hidden file is written, and hidden again at the end', async () => {
    const job = await on.jobIn(on.stage.home({ '.pypirc': { content: '[pypi]\r\nusername = me\r\n', mode: 0o444 } }));
    const file = path.join(job.home, '.pypirc');
    const attributes = (...change: string[]) => execFileSync('attrib', [...change, file], { encoding: 'utf8' });
    attributes('+H', '+S');
    const before = [attributes(), photograph(job.home)] as const;
    // The letters before the path; Wine keeps one of the two.
    expect(before[0].slice(0, 10)).toContain('S');
    expect((await job.uses(ACTION, { ...where, key: on.stage.key })).exitCode).toBe(0);
    expect(textIn(job.home, '.pypirc')).toContain('[my-python-repo]');
    expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect([attributes(), photograph(job.home)]).toEqual(before);
    attributes('-H', '-S', '-R');
  });

  test('a main that is killed leaves whole files, which the next use puts back', async () => {
    const place = on.stage.home({ '.pypirc': '[pypi]\r\nusername = me\r\n' });
    const before = photograph(place);
    // Dead before the second of the clients' files gets its name: the ledger's folder, the lock, the ledger and the first one have theirs.
    const env = { NODE_OPTIONS: `--import=${FAULT}`, FAULT: 'kill:1', FAULT_FROM: 'renameSync:5' };
    const job = await on.jobIn(place, { env });
    const main = await job.uses(ACTION, { ...where, key: on.stage.key });
    expect(main.exitCode).not.toBe(0);
    expect(photograph(place)).not.toEqual(before);
    job.remove();
    const next = await on.jobIn(place);
    expect((await next.uses(ACTION, { ...where, key: on.stage.key })).exitCode).toBe(0);
    await next.finish();
    expect(photograph(place)).toEqual(before);
  });
});
