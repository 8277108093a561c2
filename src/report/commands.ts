import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';

// What this action says to the runner, through the two files of @actions/core that write its commands. The whole package brings a
// builder of summaries, an OIDC client and details of the platform, which cost a fifth of what a step costs to start.

/** The value of an input, without the blanks around it; empty where it is not given. */
export function input(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** The names of all inputs that the step sets, in lower case; the runner also names those that action.yml does not have. */
export function inputNames(): readonly string[] {
  return Object.keys(process.env).flatMap((name) =>
    name.startsWith('INPUT_') && process.env[name] !== '' ? [name.slice('INPUT_'.length).toLowerCase()] : [],
  );
}

/** What main saved for post under a name; empty where it saved nothing. */
export function savedState(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

/** Saves a value for post. */
export function saveState(name: string, value: string): void {
  hand('STATE', 'save-state', name, value);
}

/** Sets an output of the step. */
export function setOutput(name: string, value: string): void {
  hand('OUTPUT', 'set-output', name, value);
}

/** Sets a variable for the later steps of the job. */
export function exportVariable(name: string, value: string): void {
  hand('ENV', 'set-env', name, value);
}

/** Puts a folder in front of PATH for the later steps of the job. */
export function addPath(folder: string): void {
  if (process.env['GITHUB_PATH']) issueFileCommand('PATH', folder);
  else issueCommand('add-path', {}, folder);
}

/** Hides a text in the log from here on. */
export function hide(text: string): void {
  issueCommand('add-mask', {}, text);
}

/** An annotation, or a line that is seen with step debugging on. */
export function issue(command: 'error' | 'warning' | 'notice' | 'debug', text: string, title?: string): void {
  issueCommand(command, title === undefined ? {} : { title }, text);
}

/** A line of the log. */
export function print(line: string): void {
  process.stdout.write(line + EOL);
}

/** Adds HTML to the job summary. Throws the system's error. */
export function addToSummary(file: string, html: string): void {
  // The runner made the file: one that is not there is not the runner's.
  const opened = openSync(file, constants.O_APPEND | constants.O_WRONLY);
  try {
    writeFileSync(opened, html);
  } finally {
    closeSync(opened);
  }
}

/** By file, or on a runner that has none by a command. */
function hand(file: 'STATE' | 'OUTPUT' | 'ENV', command: string, name: string, value: string): void {
  if (process.env[`GITHUB_${file}`]) issueFileCommand(file, prepareKeyValueMessage(name, value));
  else issueCommand(command, { name }, value);
}
