// A digest of what dist/ is built from. The build leaves it in dist/, so that `npm test`, whose scenarios run dist/, can tell in a
// moment whether dist/ is older than src/. (`npm run check:dist` rebuilds and compares every byte.)
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Where the build leaves the digest. */
export const DIGEST_FILE = path.join(root, 'dist', 'sources.sha256');

/** The digest of src/, packages/, the build's own script and settings, and the versions of what is bundled. */
export function digestOfSources(): string {
  const below = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  const files = [...below('src'), ...below('packages'), 'scripts/bundle.ts'];
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const hash = createHash('sha256').update(JSON.stringify(dependencies));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** What to tell the person who runs the tests; nothing where dist/ is built from the sources that are there. */
export function staleness(): string | undefined {
  const built = existsSync(DIGEST_FILE) ? readFileSync(DIGEST_FILE, 'utf8').trim() : '';
  return built === digestOfSources()
    ? undefined
    : 'dist/ is older than src/, and the scenarios run dist/: run "npm run build" first, and commit dist/ with the change.';
}
