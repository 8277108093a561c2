import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTION, leaks, openStage, photograph, type Stage, secretsOf } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('when the disk stays full from the second file on the step fails, and post restores the first', async () => {
  const job = await stage.job({
    home: stage.home({
      '.config/pip/pip.conf': '[global]\r\ntimeout = 60\r\n',
      '.pypirc': '[pypi]\npassword = pypi-mine\n',
    }),
  });
  const before = photograph(job.home);
  // The disk is full from the moment that .pypirc is renamed into place.
  const fault = path.join(job.workspace, '..', 'full-disk.mjs');
  writeFileSync(
    fault,
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const rename = fs.renameSync;
fs.renameSync = (from, to) => {
  if (String(to).endsWith('.pypirc')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'rename' });
  rename(from, to);
};
syncBuiltinESMExports();
`,
  );
  const main = await job.uses(
    ACTION,
    { repository: 'my-python-repo', location: 'us-central1', key: stage.key },
    { env: { NODE_OPTIONS: `--import=${pathToFileURL(fault).href}` } },
  );
  expect(main.exitCode).toBe(1);
  expect(main.annotations.filter(({ level }) => level === 'error')).toEqual([
    expect.objectContaining({
      title: expect.stringContaining('(DISK_FULL)'),
      message: expect.stringContaining('.pypirc'),
    }),
  ]);
  const posts = await job.finish();
  expect(posts.map(({ exitCode }) => exitCode)).toEqual([0]);
  expect(photograph(job.home)).toEqual(before);
  expect(leaks(job, secretsOf(stage.key))).toEqual([]);
});
