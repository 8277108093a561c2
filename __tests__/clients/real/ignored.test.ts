import { afterAll, beforeAll, expect, test } from 'vitest';
import { AFTER } from '../../docs/after.ts';
import { openStage, type Stage } from '../../scenarios/stage.ts';
import { attempt } from './attempt.ts';
import { HEEDED, IGNORED } from './ignored.ts';

const REGISTRY = 'us-central1-python.pkg.dev';
let emulated: Stage;
let real: Stage;
beforeAll(async () => {
  emulated = await openStage({ pypi: true });
  real = await openStage();
});
afterAll(() => Promise.all([emulated.close(), real.close()]));

test.each(IGNORED)('$command ignores the step as docs/AFTER.md says, and not with its remedy', async (row) => {
  expect(AFTER).toContain(`\n| \`${row.command}\``);
  const stage = row.realPypi ? real : emulated;
  const broken = await attempt(stage, row.broken);
  if (row.takes) expect(`${broken.exitCode} ${broken.log}`).toMatch(new RegExp(`^0 [^]*${row.takes}`));
  else expect(broken.exitCode, broken.log).not.toBe(0);
  if (row.asks) expect(broken.hosts).toContain(row.asks);
  const mended = await attempt(stage, row.mended);
  expect(mended.exitCode, mended.log).toBe(0);
  expect(mended.hosts).toContain(REGISTRY);
});

test('every row of docs/AFTER.md is run', () => {
  const rows = [...(AFTER.split('\n## ')[0]?.matchAll(/^\| `(.+?)`/gm) ?? [])].map(([, command]) => command);
  expect(rows.toSorted()).toEqual(IGNORED.map(({ command }) => command).toSorted());
});

test.each(Object.entries(HEEDED))('%s needs nothing more', async (command, script) => {
  expect(AFTER.split('These need nothing more')[1]).toContain(`\`${command}\``);
  const { exitCode, log, hosts } = await attempt(emulated, { script });
  expect(exitCode, log).toBe(0);
  expect([...new Set(hosts)]).toEqual([REGISTRY]);
});
