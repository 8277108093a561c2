import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { StepResult } from './step-result.ts';
import { parseCommand } from './workflow-commands.ts';

/** A text that leaves the step, for a test that looks for secrets. */
export interface Captured {
  readonly where: string;
  readonly text: string;
}

/** Everything that a step printed or stored, lines of `::add-mask::` aside. */
export function capturedOf(result: StepResult, where: string): Captured[] {
  const printed = (text: string): string =>
    text
      .split('\n')
      .filter((line) => parseCommand(line)?.name !== 'add-mask')
      .join('\n');
  return [
    { where: `${where} stdout`, text: printed(result.stdout) },
    { where: `${where} stderr`, text: printed(result.stderr) },
    { where: `${where} state`, text: JSON.stringify(result.state) },
    { where: `${where} outputs`, text: JSON.stringify(result.outputs) },
    { where: `${where} environment`, text: JSON.stringify([result.env, result.path]) },
    { where: `${where} summary`, text: result.rawSummary },
    { where: `${where} argument lists`, text: result.processes.map((args) => args.join(' ')).join('\n') },
  ];
}

/** The files that a folder holds, by name and content. */
export function capturedBelow(folder: string): Captured[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({
      where: `workspace ${relative(folder, file)}`,
      text: `${relative(folder, file)}\n${readFileSync(file, 'latin1')}`,
    }));
}
