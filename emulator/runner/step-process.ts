import { type ChildProcess, spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

/** A line that a process wrote. */
export interface OutputLine {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

/** How a process ended; one of the two is null. */
export interface Ending {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process of a step while it runs. */
export interface StepProcess {
  readonly pid: number;
  /** Ends it at once, with no chance to clean up. */
  kill(): void;
}

/** What to run. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** How long output may still come from children that outlive the process, as with the real runner. */
const drainMilliseconds = 5000;

/** Runs a program to its end, giving each line as it comes. Rejects where the program cannot be started. */
export async function runProcess(
  program: Program,
  hooks: { readonly onStart: (process: StepProcess) => void; readonly onLine: (line: OutputLine) => void },
): Promise<Ending> {
  const child = spawn(program.file, program.args, {
    cwd: program.cwd,
    env: { ...program.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  readLines(child, 'stdout', hooks.onLine);
  readLines(child, 'stderr', hooks.onLine);
  return new Promise<Ending>((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      hooks.onStart({ pid: child.pid ?? 0, kill: () => child.kill('SIGKILL') });
    });
    child.once('exit', (exitCode, signal) => {
      const timer = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, drainMilliseconds);
      child.once('close', () => {
        clearTimeout(timer);
        resolve({ exitCode, signal });
      });
    });
  });
}

function readLines(child: ChildProcess, stream: 'stdout' | 'stderr', onLine: (line: OutputLine) => void): void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  child[stream]?.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const text of lines) {
      onLine({ stream, text });
    }
  });
  child[stream]?.once('close', () => {
    const text = rest + decoder.end();
    if (text !== '') {
      onLine({ stream, text });
    }
  });
}
