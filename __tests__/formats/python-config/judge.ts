import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { pythonBinary } from '../../../emulator/runner/programs.ts';
import type { Dialect } from '../../../src/formats/python-config/python-config.ts';

type Items = readonly (readonly [name: string, value: string])[];

/** What Python reads in a file, in its order. */
export interface Read {
  readonly defaults: Items;
  readonly sections: readonly (readonly [name: string, options: Items])[];
}

/** What Python makes of a file: what it reads, or why and where it refuses it. */
export type Verdict = Read | { readonly error: string; readonly line: number };

/** A file to read: the encoding to read it in, and its bytes as characters. */
export type Filed = readonly [encoding: 'utf-8' | 'latin-1', bytes: string];

/** A Python process that reads configuration files, many a message. */
export interface Judge extends Disposable {
  read(files: readonly Filed[]): Promise<readonly Verdict[]>;
}

/** Starts a judge; it ends with `using`. A judge that dies rejects what is asked of it. */
export function startJudge(python = pythonBinary()): Judge {
  const script = fileURLToPath(new URL('judge.py', import.meta.url));
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: PromiseWithResolvers<readonly Verdict[]>[] = [];
  const fail = (error: Error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(JSON.parse(line)));
  child.on('error', fail);
  child.on('exit', (code) => fail(new Error(`the judge ended with status ${code}`)));
  child.stdin.on('error', fail);
  return {
    read(files) {
      const answer = Promise.withResolvers<readonly Verdict[]>();
      waiting.push(answer);
      if (child.exitCode !== null) fail(new Error('the judge has ended'));
      child.stdin.write(`${JSON.stringify(files)}\n`);
      return answer.promise;
    },
    [Symbol.dispose]() {
      child.stdin.end();
    },
  };
}

/** Options by the names that the dialect's client knows them by; of several spellings the last counts. */
export function asClient(items: Items, dialect: Dialect): Map<string, string> {
  return new Map(items.map(([name, value]) => [dialect === 'pip' ? pipName(name) : name, value]));
}

// As pip's `_normalize_name`.
function pipName(key: string): string {
  const dashed = key.toLowerCase().split('_').join('-');
  return dashed.startsWith('--') ? dashed.slice(2) : dashed;
}
