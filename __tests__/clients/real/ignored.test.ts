import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from '../../scenarios/stage.ts';
import { attempt, IGNORED } from './ignored.ts';

const document = readFileSync(path.resolve(import.meta.dirname, '../../../docs/AFTER.md'), 'utf8');
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ pypi: true });
});
afterAll(() => stage.close());

test.each(IGNORED)('$command ignores the step as docs/AFTER.md says, and not with its remedy', async (row) => {
  expect(document).toContain(`| \`${row.command}\` `);
  const broken = await attempt(stage, row.broken, row.inputs);
  expect(broken.exitCode, broken.log).not.toBe(0);
  if (row.asks) expect(broken.hosts).toContain(row.asks);
  const mended = await attempt(stage, row.mended, row.mended.inputs);
  expect(mended.exitCode, mended.log).toBe(0);
  expect(mended.hosts).toContain('us-central1-python.pkg.dev');
});
