import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives a whole run a temporary folder of its own, which Node.js and the programs that it starts find by these variables. */
export default function setup(): () => void {
  // Windows' own may have a short name (RUNNER~1), in whose place messages have the long one; a link on macOS stays as it is.
  const above = process.platform === 'win32' ? realpathSync.native(tmpdir()) : tmpdir();
  const folder = mkdtempSync(path.join(above, 'tests-'));
  // Some tests run the action as another user, who has to get through.
  chmodSync(folder, 0o755);
  const names = process.platform === 'win32' ? ['TEMP', 'TMP'] : ['TMPDIR'];
  const before = names.map((name) => [name, process.env[name]] as const);
  for (const name of names) process.env[name] = folder;
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // Nobody tears down what is set up where another set-up fails.
  process.once('exit', remove);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    remove();
  };
}
