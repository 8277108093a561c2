import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openStage } from '../../scenarios/stage.ts';
import { HIDDEN_FAILURES, play, section } from './hidden-failures.ts';

const file = path.resolve(import.meta.dirname, '../../../docs/TROUBLESHOOTING.md');
const [OPEN, CLOSE] = [
  '<!-- hidden failures: UPDATE_DOCS=1 vitest run hidden-failures -->',
  '<!-- /hidden failures -->',
];

test('docs/TROUBLESHOOTING.md shows what pip really prints, and what this action says', async () => {
  const sections: string[] = [];
  for (const failure of HIDDEN_FAILURES) {
    const stage = await openStage();
    const { pip, ours, status } = await play(stage, failure);
    await stage.close();
    expect(status).toBe(failure.status);
    expect(pip).toContain('ERROR: No matching distribution found for my-private-package');
    // pip names neither the status nor a way out; we name the code that stands below, in the same document.
    expect(ours.split('\n')[0]).toContain(`(${failure.code})`);
    sections.push(section(failure, pip, ours));
  }
  const document = readFileSync(file, 'utf8');
  const [before = '', rest = ''] = document.split(OPEN);
  const after = rest.split(CLOSE)[1];
  const expected = [before, OPEN, '\n', sections.join('\n\n'), '\n', CLOSE, after].join('');
  if (process.env['UPDATE_DOCS']) writeFileSync(file, expected);
  else expect(document).toBe(expected);
});
