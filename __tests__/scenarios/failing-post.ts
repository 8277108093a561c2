import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BareRunner, PASSWORD } from './bare-runner.ts';
import { photograph } from './stage.ts';

/** What the system answers, and to which calls from the n-th on: that one, all of its name, or all. */
export interface Fault {
  readonly code: string;
  readonly at: number;
  readonly every: '' | '=' | '+';
}

/** What an end of post was worth: `lied` is the one that may not be. */
export type Verdict = 'restored' | 'no credential left' | 'exit 1, files named' | 'exit 1' | 'lied';

/** Posts of the committed dist, each after the same main, with calls of the file system that fail. */
export class FailingPost {
  readonly #runner = new BareRunner();
  readonly #before = photograph(this.#runner.home);

  async open(): Promise<this> {
    const { code, out } = await this.#runner.run('job', 'main');
    if (code !== 0) throw new Error(out);
    for (const name of ['home', 'job']) cpSync(this.#at(name), this.#at(`${name}-saved`), COPY);
    return this;
  }

  /** How many calls of the file system a post makes that nothing disturbs. */
  async calls(): Promise<number> {
    const { err } = await this.#run('count');
    return (JSON.parse(err) as string[]).length;
  }

  async try({ code, at, every }: Fault): Promise<Verdict> {
    const end = await this.#run(`${code}:${at}${every}`);
    const left = this.#holding();
    if (end.code === 0) {
      if (left.length > 0) return 'lied';
      return JSON.stringify(photograph(this.#runner.home)) === JSON.stringify(this.#before)
        ? 'restored'
        : 'no credential left';
    }
    return left.every((file) => end.out.includes(file)) ? 'exit 1, files named' : 'exit 1';
  }

  close(): void {
    this.#runner.remove();
  }

  async #run(fault: string) {
    for (const name of ['home', 'job']) {
      rmSync(this.#at(name), { recursive: true, force: true });
      cpSync(this.#at(`${name}-saved`), this.#at(name), COPY);
    }
    return this.#runner.run('job', 'post', fault);
  }

  /** The files in which the credential stands. */
  #holding(): string[] {
    return ['home', 'job'].flatMap((name) => {
      const folder = this.#at(name);
      if (!existsSync(folder)) return [];
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      return files
        .map((entry) => path.join(entry.parentPath, entry.name))
        .filter((file) => {
          const text = readFileSync(file, 'latin1');
          return [PASSWORD, encodeURIComponent(PASSWORD)].some((form) => text.includes(form));
        });
    });
  }

  #at(name: string): string {
    return path.join(this.#runner.top, name);
  }
}

const COPY = { recursive: true, preserveTimestamps: true } as const;

/** Tries these faults on a few lanes, as most of the time goes into waiting for another try; counts the verdicts by code and manner. */
export async function tabulate(
  faults: readonly Fault[],
): Promise<{ table: Record<string, Record<string, number>>; lies: Fault[] }> {
  const table: Record<string, Record<string, number>> = {};
  const lies: Fault[] = [];
  const queue = [...faults];
  const lane = async (): Promise<void> => {
    const post = await new FailingPost().open();
    try {
      for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
        const verdict = await post.try(fault);
        const row = `${fault.code} ${{ '': 'once', '=': 'always, that call', '+': 'always, every call' }[fault.every]}`;
        table[row] = { ...table[row], [verdict]: (table[row]?.[verdict] ?? 0) + 1 };
        if (verdict === 'lied') lies.push(fault);
      }
    } finally {
      post.close();
    }
  };
  await Promise.all(Array.from({ length: 5 }, lane));
  return { table, lies };
}
