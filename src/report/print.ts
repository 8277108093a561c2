import * as core from '@actions/core';
import { harmless, printable } from '../shown.ts';

// The only module that prints: no line gets past it that holds a secret's shape, or that the runner could take for a command.

/** A line of the log. */
export function info(line: string): void {
  core.info(printable(line));
}

/** A line that is seen with step debugging on. */
export function debug(line: string): void {
  core.debug(printable(line));
}

/** The stack of an error and of its causes, for debugging. The words of a parser quote what it read, so they are left out. */
export function debugError(error: unknown): void {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const [, ...frames] = (cause.stack ?? '').split(/\n(?=\s+at )/);
    debug(cause instanceof SyntaxError ? cause.name : `${cause.name}: ${cause.message}`);
    frames.forEach(debug);
  }
}

const LEVELS = { error: core.error, warning: core.warning, notice: core.notice };

/** An annotation, whose text may have lines of its own. */
export function annotate(level: keyof typeof LEVELS, title: string, text: string): void {
  LEVELS[level](text.split('\n').map(harmless).join('\n'), { title: harmless(title) });
}

/**
 * Adds to the job summary what `build` makes of it, escaped. Older GitHub Enterprise Servers have none; one that cannot be written must
 * not hide what it says, so nothing is thrown.
 */
export async function summarize(build: (summary: typeof core.summary) => void): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  build(core.summary);
  await core.summary.write().catch(debugError);
}
