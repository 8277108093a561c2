import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import type { Job } from '../../../emulator/runner/runner.ts';
import { clientFolder, findPython } from '../../../scripts/clients.ts';

export const NEWEST_PIP = '26.3';
export const NEWEST_TWINE = '7.0.0';

const python = await findPython();

/** Installs a package with a pip of this version in a step of the job; gives exit code and log, for a test to match. */
export async function pipInstall(job: Job, version = NEWEST_PIP, name = 'my-private-package'): Promise<string> {
  const target = path.join(job.workspace, `site-${job.steps.length}`);
  const args = ['-m', 'pip', 'install', '--no-cache-dir', '--no-deps', '--target', target, name];
  const step = await job.run(python, args, { env: { PYTHONPATH: clientFolder('pip', version) } });
  return `${step.exitCode} ${step.log}`;
}

/** Builds a wheel of this name and uploads it with a twine of this version; gives exit code and log. */
export async function twineUpload(
  job: Job,
  name: string,
  version = NEWEST_TWINE,
  server = 'my-python-repo',
): Promise<string> {
  const wheel = buildWheel(name, '1.0.0');
  const dist = path.join(job.workspace, 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, wheel.name), wheel.content);
  const args = ['-m', 'twine', 'upload', '--non-interactive', '--disable-progress-bar', '-r', server];
  const step = await job.run(python, [...args, path.join(dist, wheel.name)], {
    env: { PYTHONPATH: clientFolder('twine', version) },
  });
  return `${step.exitCode} ${step.log}`;
}
