import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const bundle = readFileSync(path.resolve(import.meta.dirname, '../../dist/refresh/index.js'), 'utf8');

test('the bundle that outlives its folder loads nothing later but the library of Google, which it loads at its start', () => {
  const files = bundle.match(/(?:require|import)\(["']\..*?\)/g) ?? [];
  expect(files).toEqual(['require("../google/index.js")']);
  expect(bundle).toMatch(/function loadLibrary\(\) \{\s+return await Promise\.resolve\(\)\.then\(.*\/google\//);
});
