import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { follow } from '../setup.ts';

test.runIf(findGcloud())('the real gcloud takes every command of docs/SETUP.md', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gcloud-'));
  try {
    const commands = follow().asked.map(({ argv }) => ['gcloud', ...argv.map(quoted)].join(' '));
    const file = path.join(folder, 'commands.json');
    writeFileSync(file, JSON.stringify(commands.map((command) => ({ command_string: command }))));
    const output = execFileSync('gcloud', ['meta', 'lint-gcloud-commands', `--commands-file=${file}`], {
      // It opens the file that a command would write.
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CLOUDSDK_CONFIG: path.join(folder, 'gcloud') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const results = JSON.parse(output) as { command_string: string; success: boolean; error_message: string }[];
    expect(results.map((result) => result.command_string)).toEqual([...new Set(commands)]);
    const refused = results.filter(({ success }) => !success);
    expect(refused.map((result) => `${result.command_string}: ${result.error_message}`)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}

function findGcloud(): boolean {
  try {
    execFileSync('gcloud', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
