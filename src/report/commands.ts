import { appendFileSync, statSync } from 'node:fs';
import { EOL } from 'node:os';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { command, stdout } from './stdout.ts';

// What this action says to the runner. Of @actions/core it has the file that writes the runner's files. The whole package brings a
// builder of summaries, an OIDC client and details of the platform, which cost a fifth of what a step costs to start.

/** The value of an input, without the blanks around it; empty where it is not given. */
export function input(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** The names of all inputs that the step sets, in lower case; the runner also names those that action.yml does not have. */
export function inputNames(): readonly string[] {
  return Object.keys(process.env).flatMap((name) =>
    /^INPUT_[^a-z]+$/.test(name) && process.env[name] ? [name.slice(6).toLowerCase()] : [],
  );
}

/** What main saved for post under a name; empty where it saved nothing. */
export function savedState(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

/** Saves a value for post. */
export function saveState(name: string, value: string): void {
  hand('STATE', 'save-state', { [name]: value });
}

/** Sets outputs of the step. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  hand('OUTPUT', 'set-output', outputs);
}

/** Sets a variable for the later steps of the job. */
export function exportVariable(name: string, value: string): void {
  hand('ENV', 'set-env', { [name]: value });
}

/** Puts a folder in front of PATH for the later steps of the job. */
export function addPath(folder: string): void {
  if (process.env['GITHUB_PATH']) issueFileCommand('PATH', folder);
  else stdout.write([command('add-path', folder)]);
}

/** Hides texts in the log from here on. */
export function hide(texts: readonly string[]): void {
  stdout.write(texts.map((text) => command('add-mask', text)));
}

/** An annotation, or a line that is seen with step debugging on. */
export function issue(kind: 'error' | 'warning' | 'notice' | 'debug', text: string, title?: string): void {
  stdout.write([command(kind, text, title === undefined ? undefined : ['title', title])]);
}

/** A line of the log. */
export function print(line: string): void {
  stdout.write([line]);
}

/** Adds HTML to the job summary. Throws the system's error. */
export function addToSummary(file: string, html: string): void {
  // The runner made the file: one that is not there is not the runner's.
  statSync(file);
  appendFileSync(file, html);
}

/** By file, or on a runner that has none by commands. */
function hand(file: 'STATE' | 'OUTPUT' | 'ENV', name: string, values: Readonly<Record<string, string>>): void {
  const entries = Object.entries(values);
  if (process.env[`GITHUB_${file}`])
    issueFileCommand(file, entries.map(([key, value]) => prepareKeyValueMessage(key, value)).join(EOL));
  else stdout.write(entries.map(([key, value]) => command(name, value, ['name', key])));
}
