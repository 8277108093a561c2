import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Failure } from '../../src/failure.ts';
import { FORMATS } from '../../src/formats/catalogue.ts';
import type { Format } from '../../src/formats/format.ts';
import { apply } from '../../src/ledger/apply.ts';
import { newHolder } from '../../src/ledger/holder.ts';
import { release } from '../../src/ledger/release.ts';
import { ledgerRoot } from '../../src/ledger/root.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { receiptOf } from '../ledger/job.ts';
import type { AnyCase, Suite } from './suite.ts';

/** A home in which cases go through the ledger, in memory where the system offers that: a flush there costs nothing. */
export interface DiskHome extends Disposable {
  /** Applies and releases the edits of a case on a real file; says what is broken, or nothing. */
  tryOut<C extends AnyCase>(suite: Suite<C>, one: C): Promise<string | undefined>;
}

export function openHome(): DiskHome {
  const top = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'fuzz-'));
  const home = path.join(top, 'home');
  const temp = path.join(top, 'temp');
  for (const folder of [home, temp]) mkdirSync(folder);
  const user = process.geteuid?.();
  const machine: Machine = { platform: 'linux', env: {}, home, temp, ...(user === undefined ? {} : { user }) };
  const root = ledgerRoot(machine, 'home');
  const file = path.join(home, 'config');
  return {
    async tryOut(suite, one) {
      const original = Buffer.from(one.file, 'latin1');
      const change = suite.changeAt(one, file);
      writeFileSync(file, original, { mode: 0o640 });
      const holder = newHolder(machine);
      try {
        await apply(root, machine, holder, [change]);
        const edited = Buffer.from((FORMATS[change.format] as Format<object>).edit(original, change.edits));
        if (!readFileSync(file).equals(edited)) return 'apply wrote something else than the edit';
      } catch (error) {
        if (!(error instanceof Failure)) return `apply throws ${error}`;
        if (!error.problems.every(({ code }) => /^FILE_NOT_(?:PYTHON_CONFIG|NETRC|TOML)$/.test(code)))
          return error.message;
      }
      try {
        await release(root, machine, receiptOf(holder));
      } catch (error) {
        return `release throws ${error}`;
      }
      if (!readFileSync(file).equals(original)) return 'release does not give the bytes back';
      return existsSync(root) ? 'the ledger stays' : undefined;
    },
    [Symbol.dispose]() {
      rmSync(top, { recursive: true });
    },
  };
}
