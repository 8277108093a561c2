// Fails where the committed dist/ is not what src/ builds: reviewers read one, runners run the other.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { cwd: root, encoding: 'utf8' });
if (changed !== '') {
  process.stderr.write(
    `dist/ differs from a rebuild:\n${changed}Run "npm run build" and commit dist/ with the change.\n`,
  );
  process.exit(1);
}
process.stdout.write('dist/ equals a rebuild\n');
