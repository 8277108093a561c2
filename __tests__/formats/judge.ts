import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { pythonBinary } from '../../emulator/runner/programs.ts';

/** A process that reads files as a format's own clients do, many a message. */
export interface Judge extends Disposable {
  /** The answers to questions, in the form that the judge's script describes. */
  read(questions: readonly unknown[]): Promise<readonly unknown[]>;
}

/** Starts a judge, which reads and writes UTF-8 on every system; it ends with `using`. A judge that dies rejects what is asked of it. */
export function startJudge(script: URL, python = pythonBinary()): Judge {
  const child = spawn(python, ['-X', 'utf8', fileURLToPath(script)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: PromiseWithResolvers<readonly unknown[]>[] = [];
  const fail = (error: Error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(JSON.parse(line)));
  child.on('error', fail);
  child.on('exit', (code) => fail(new Error(`the judge ended with status ${code}`)));
  child.stdin.on('error', fail);
  return {
    read(questions) {
      const answer = Promise.withResolvers<readonly unknown[]>();
      waiting.push(answer);
      if (child.exitCode !== null) fail(new Error('the judge has ended'));
      child.stdin.write(`${JSON.stringify(questions)}\n`);
      return answer.promise;
    },
    [Symbol.dispose]() {
      child.stdin.end();
    },
  };
}
