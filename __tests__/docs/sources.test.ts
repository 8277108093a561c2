import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

test('a change of a source shows that dist is older, and nothing else does', async () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'sources-'));
  try {
    for (const name of ['src', 'packages', 'scripts', 'package.json'])
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    cpSync(path.join(root, 'dist/sources.sha256'), path.join(copy, 'dist/sources.sha256'), { recursive: true });
    const script: typeof import('../../scripts/sources.ts') = await import(
      pathToFileURL(path.join(copy, 'scripts/sources.ts')).href
    );
    expect(script.staleness()).toBeUndefined();
    appendFileSync(path.join(copy, 'scripts/demo.ts'), '\n');
    expect(script.staleness()).toBeUndefined();
    appendFileSync(path.join(copy, 'src/main.ts'), '\n');
    expect(script.staleness()).toContain('npm run build');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
