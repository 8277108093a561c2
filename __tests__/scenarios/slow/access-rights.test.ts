import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StepResult } from '../../../emulator/runner/step-result.ts';
import { ACTION, codeOf, openStage, type Stage, textIn } from '../stage.ts';

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
`;

/** The extended attributes of a file, access list included, as text. */
function attributes(file: string): string {
  const script = 'import os, sys; f = sys.argv[1]; print({n: os.getxattr(f, n) for n in sorted(os.listxattr(f))})';
  return execFileSync('python3', ['-c', script, file], { encoding: 'utf8' });
}

function withAcl(file: string): boolean {
  try {
    execFileSync('python3', ['-c', ACL, file], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.each<[string, string]>([
  ['that nobody touches', 'true'],
  ['to which a step adds a line', 'echo "[mine]" >> ~/.pypirc'],
])('a file with an access list and attributes, %s, comes back with them', async (_, step) => {
  const home = stage.home({ '.pypirc': { content: PYPIRC, mode: 0o640 } });
  const file = path.join(home, '.pypirc');
  // A file system without access lists has nothing to lose.
  if (!withAcl(file)) return;
  execFileSync('python3', ['-c', "import os, sys; os.setxattr(sys.argv[1], 'user.note', b'mine')", file]);
  const before = [attributes(file), statSync(file).mode & 0o777, statSync(file).ino];
  const job = await stage.job({ home });
  await job.uses(ACTION, inputs());
  expect([statSync(file).mode & 0o777, attributes(file)]).toEqual([0o600, '{}\n']);
  await job.run(step);
  const [post] = await job.finish();
  expect([post?.exitCode, codes(post)]).toEqual([0, []]);
  expect([attributes(file), statSync(file).mode & 0o777, statSync(file).ino]).toEqual(before);
  expect(textIn(home, '.pypirc')).toBe(step === 'true' ? PYPIRC : `${PYPIRC}[mine]\n`);
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
  await job.run('rm ~/.pypirc');
  const [post] = await job.finish();
  expect(post?.exitCode).toBe(0);
  expect(existsSync(path.join(home, '.pypirc'))).toBe(false);
  expect(readdirSync(home)).toEqual(['.config'].filter((name) => existsSync(path.join(home, name))));
});
