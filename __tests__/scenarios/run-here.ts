import { vi } from 'vitest';
import { thisMachine } from '../../src/machine/machine.ts';
import { reportFailure } from '../../src/report/problems.ts';
import { stdout } from '../../src/report/stdout.ts';
import { setUp } from '../../src/set-up.ts';
import { inFolder, type Left } from './planted.ts';

/** Runs the step of the sources in this process, which takes a tenth of the time: one at a time, as a process has one environment. */
export function runHere(variables: Readonly<Record<string, string>>): Promise<Left> {
  return inFolder(variables, async (env, cwd) => {
    const [before, folder] = [{ ...process.env }, process.cwd()];
    const printed = { stdout: '', stderr: '' };
    const spies = [
      vi.spyOn(stdout, 'write').mockImplementation((lines) => {
        printed.stdout += lines.map((line) => `${line}\n`).join('');
      }),
      ...(['stdout', 'stderr'] as const).map((stream) =>
        vi.spyOn(process[stream], 'write').mockImplementation((text) => {
          printed[stream] += String(text);
          return true;
        }),
      ),
    ];
    setVariables(env);
    process.chdir(cwd);
    try {
      await setUp(thisMachine()).catch(reportFailure);
      return { exitCode: Number(process.exitCode ?? 0), ...printed };
    } finally {
      process.exitCode = undefined;
      process.chdir(folder);
      setVariables(before);
      for (const spy of spies) spy.mockRestore();
    }
  });
}

function setVariables(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
}
