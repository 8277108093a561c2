import { harmless, printable } from '../shown.ts';
import { addToSummary, issue, print } from './commands.ts';

// The only module that prints: no line gets past it that holds a secret's shape, or that the runner could take for a command.

/** A line of the log. */
export function info(line: string): void {
  print(printable(line));
}

/** A line that is seen with step debugging on. */
export function debug(line: string): void {
  issue('debug', printable(line));
}

/** The stack of an error and of its causes, for debugging. The words of a parser quote what it read, so they are left out. */
export function debugError(error: unknown): void {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    debug(cause instanceof SyntaxError ? cause.name : `${cause.name}: ${cause.message}`);
    for (const frame of cause.stack?.split(/\n(?=\s+at )/).slice(1) ?? []) debug(frame);
  }
}

/** An annotation, whose text may have lines of its own. */
export function annotate(level: 'error' | 'warning' | 'notice', title: string, text: string): void {
  issue(level, text.split('\n').map(harmless).join('\n'), harmless(title));
}

/**
 * Adds HTML, escaped already, to the job summary. Older GitHub Enterprise Servers have none; one that cannot be written must not hide
 * what it says, so nothing is thrown.
 */
export function summarize(html: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    addToSummary(file, html);
  } catch (error) {
    debugError(error);
  }
}
