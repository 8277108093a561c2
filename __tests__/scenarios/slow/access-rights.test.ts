import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, linkSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StepResult } from '../../../emulator/runner/step-result.ts';
import { ACTION, codeOf, openStage, type Stage, textIn, WINDOWS, WINE } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const PYPIRC = '[pypi]\npassword = pypi-mine\n';
const inputs = () => ({ repository: 'my-python-repo', location: 'us-central1', key: stage.key, verify: 'false' });
const password = () => Buffer.from(stage.key.trim()).toString('base64');
const codes = (step: StepResult | undefined): string[] => (step?.annotations ?? []).map(codeOf);

/** The owner may read and write, the user 54321 may read, the group nothing: the mode then reads 0640. */
const ACL = `
import os, struct, sys
entries = [(1, 6, 0xffffffff), (2, 4, 54321), (4, 0, 0xffffffff), (16, 4, 0xffffffff), (32, 0, 0xffffffff)]
os.setxattr(sys.argv[1], 'system.posix_acl_access', struct.pack('<I', 2) + b''.join(struct.pack('<HHI', *e) for e in entries))
os.setxattr(sys.argv[1], 'user.note', b'mine')
`;
const ATTRIBUTES =
  'import os, sys; f = sys.argv[1]; print({n: os.getxattr(f, n) for n in sorted(os.listxattr(f))} or "")';

const said = (file: string, ...args: string[]): string =>
  execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** How each system is told that somebody else may read a file, and what it then tells of the file's rights. */
const RIGHTS: Partial<Record<NodeJS.Platform, { give: (file: string) => string; read: (file: string) => string }>> = {
  linux: { give: (file) => said('python3', '-c', ACL, file), read: (file) => said('python3', '-c', ATTRIBUTES, file) },
  darwin: {
    give: (file) => said('/bin/chmod', '+a', 'everyone allow read', file),
    // Its list, a line an entry, comes after the line of the file.
    read: (file) => said('/bin/ls', '-le', file).split('\n').slice(1).join('\n'),
  },
  win32: {
    give: (file) => said('icacls', file, '/inheritance:r', '/grant:r', '*S-1-3-4:F', '*S-1-1-0:R'),
    read: (file) => said('icacls', file),
  },
};

/** What Windows itself writes down of a file's access list, whatever its language: full access for the owner, and nobody else. */
const OWNER_ALONE = /^D:[A-Z]*\(A;[A-Z]*;FA;;;(?:OW|S-1-3-4)\)$/;
function listOf(file: string): string {
  const saved = path.join(path.dirname(file), 'saved');
  said('icacls', file, '/save', saved);
  const text = readFileSync(saved, 'utf16le');
  rmSync(saved);
  return text.trim().split(/\r?\n/).at(-1) ?? '';
}

test.each<[string, (file: string) => unknown, string]>([
  ['that nobody touches', () => undefined, PYPIRC],
  ['to which a step adds a line', (file) => appendFileSync(file, '[mine]\n'), `${PYPIRC}[mine]\n`],
])('a file with an access list and attributes, %s, comes back with them', async (_, step, after) => {
  const home = stage.home({ '.pypirc': { content: PYPIRC, mode: 0o640 } });
  const file = path.join(home, '.pypirc');
  const { give, read } = RIGHTS[process.platform] ?? {};
  try {
    give?.(file);
  } catch {
    // A file system without access lists has nothing to lose.
    return;
  }
  const picture = () => [read?.(file), statSync(file).mode & 0o777, statSync(file, { bigint: true }).ino];
  const before = picture();
  const job = await stage.job({ home });
  await job.uses(ACTION, inputs());
  // It is another file meanwhile, which its owner alone can read; Wine's icacls tells nothing.
  const [rights, mode, inode] = picture();
  expect([WINE || rights === before[0], mode, inode === before[2]]).toEqual([WINE, WINDOWS ? 0o666 : 0o600, false]);
  if (!WINDOWS) expect(rights?.toString().trim()).toBe('');
  else if (!WINE) expect(listOf(file)).toMatch(OWNER_ALONE);
  step(file);
  const [post] = await job.finish();
  expect([post?.exitCode, codes(post)]).toEqual([0, []]);
  expect(picture()).toEqual(before);
  expect(textIn(home, '.pypirc')).toBe(after);
  expect(readdirSync(home)).toEqual(['.pypirc']);
});

test('a hard link that a step makes loses the credential, and post says so', async () => {
  const home = stage.home({ '.pypirc': PYPIRC });
  const job = await stage.job({ home });
  await job.uses(ACTION, inputs());
  linkSync(path.join(home, '.pypirc'), path.join(home, 'backup'));
  const [post] = await job.finish();
  expect([post?.exitCode, codes(post)]).toEqual([0, ['HARD_LINK_LEFT']]);
  expect(textIn(home, '.pypirc')).toBe(PYPIRC);
  expect(readFileSync(path.join(home, 'backup'), 'utf8')).not.toContain(password());
});

test('a file that a step makes anew in its place does not get what it had before', async () => {
  const home = stage.home({ '.pypirc': { content: PYPIRC, mode: 0o644 } });
  const job = await stage.job({ home });
  await job.uses(ACTION, inputs());
  rmSync(path.join(home, '.pypirc'));
  const [post] = await job.finish();
  expect(post?.exitCode).toBe(0);
  expect(existsSync(path.join(home, '.pypirc'))).toBe(false);
  expect(readdirSync(home)).toEqual(['.config'].filter((name) => existsSync(path.join(home, name))));
});
