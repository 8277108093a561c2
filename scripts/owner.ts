// Until it is released, this project belongs to OWNER. `npm run owner -- ACCOUNT` writes the account wherever the project names its
// own home: in package.json, from which the other scripts take it, and in the documents and forms that repeat it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** The text with the account in place of OWNER, where this project is meant; `OWNER/my-repo` is a user's and stays. */
export function withOwner(text: string, account: string): string {
  return text
    .replaceAll('OWNER/setup-artifact-registry-python', `${account}/setup-artifact-registry-python`)
    .replaceAll(/^(\* @|author: )OWNER$/gm, `$1${account}`);
}

/** The repository that package.json names, as `OWNER/setup-artifact-registry-python`. Throws where it names none. */
export function ownRepository(): string {
  const { repository } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const found = /github\.com\/([^/]+\/[^/]+)\.git$/.exec(repository?.url ?? '')?.[1];
  if (found === undefined) throw new Error('package.json names no repository on GitHub');
  return found;
}

/** Files that may name the owner: what git knows, without the bundles, which are built, and the tests, which use OWNER as a user. */
export function filesOfOwner(): readonly string[] {
  const known = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return known
    .split('\0')
    .filter((file) => file !== '' && !/^(?:dist|__tests__|emulator)\/|^scripts\/owner\.ts$/.test(file));
}

function main(account: string): void {
  if (!/^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/.test(account)) throw new Error('Say which account: npm run owner -- ACCOUNT');
  for (const file of filesOfOwner()) {
    const target = path.join(root, file);
    const before = readFileSync(target, 'utf8');
    const after = withOwner(before, account);
    if (after === before) continue;
    writeFileSync(target, after);
    process.stdout.write(`${file}\n`);
  }
}

if (import.meta.main) main(process.argv[2] ?? '');
