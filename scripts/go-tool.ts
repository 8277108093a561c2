// Tools that are Go modules: installed once, by version, into .clients/bin.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { CLIENTS_FOLDER } from './clients.ts';

/** The path of a tool, installed when missing. Throws where it is missing and there is no Go. */
export function goTool(module: string, version: string): string {
  const bin = path.join(CLIENTS_FOLDER, 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const name = path.basename(module);
  const tool = path.join(bin, `${name}-${version}${suffix}`);
  if (existsSync(tool)) return tool;
  mkdirSync(bin, { recursive: true });
  process.stdout.write(`Installing ${name} ${version} (a minute or two) …\n`);
  try {
    execFileSync('go', ['install', `${module}@${version}`], { env: { ...process.env, GOBIN: bin }, stdio: 'pipe' });
  } catch (error) {
    throw new Error(`${name} needs Go (https://go.dev/dl/): ${String(error)}`, { cause: error });
  }
  renameSync(path.join(bin, `${name}${suffix}`), tool);
  return tool;
}
