import { afterEach, vi } from 'vitest';
import { type Command, parseCommand } from '../../emulator/runner/workflow-commands.ts';
import { stdout } from '../../src/report/stdout.ts';

afterEach(() => vi.restoreAllMocks());

/** The lines that a report prints, as they are written. */
export function heard(report: () => void): readonly string[] {
  const printed: string[] = [];
  const write = vi.spyOn(stdout, 'write').mockImplementation((lines) => void printed.push(...lines));
  try {
    report();
  } finally {
    write.mockRestore();
  }
  return printed;
}

/** The commands among them that have this name. */
export function commandsHeard(name: string, report: () => void): readonly Command[] {
  return heard(report).flatMap((line) => {
    const command = parseCommand(line);
    return command?.name === name ? [command] : [];
  });
}
