// Bundles each entry for the runner: `npm run build` compiles src/ to build/ first. Not minified, so that a person can review
// what runs with production credentials; libraries behind a dynamic import land in files of their own, loaded on demand.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { licences, packageFolders } from './licences.ts';
import { DIGEST_FILE, digestOfSources } from './sources.ts';

const root = path.resolve(import.meta.dirname, '..');
const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

for (const entry of ['main', 'post', 'refresh']) {
  const out = path.join(root, 'dist', entry);
  rmSync(out, { recursive: true, force: true });
  const input = path.join(root, 'build', `${entry}.js`);
  const stats = path.join(root, 'build', `${entry}-modules.json`);
  execFileSync(process.execPath, [ncc, 'build', input, '-o', out, '--no-cache', '--stats-out', stats, '--quiet'], {
    stdio: 'inherit',
  });
  const { modules } = JSON.parse(readFileSync(stats, 'utf8'));
  writeFileSync(path.join(out, 'licenses.txt'), licences(packageFolders(modules)));
}
writeFileSync(DIGEST_FILE, `${digestOfSources()}\n`);
