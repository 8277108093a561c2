import { readFileSync, statSync } from 'node:fs';
import { Failure, type Problem } from '../failure.ts';
import { UnreadableConfig } from '../formats/format.ts';
import { FILE_IS_A_FOLDER, FILE_NOT_REGULAR, NOT_RESTORED, SECRET_MAY_REMAIN } from './failures.ts';
import { type HolderRecord, type Layer, type Ledger, layersOf, pathsOfHolder } from './ledger.ts';
import { failed } from './look.ts';
import { remove } from './replace.ts';
import { perform, planRewrite, type Rewrite } from './rewrite.ts';
import { holdsSecret } from './settle.ts';
import { save, settle } from './store.ts';

/** What became of a file that a holder left. `left alone`: the user put a folder, a link or the like in its place. */
export type Ending =
  | 'restored'
  | 'removed'
  | 'took our lines out'
  | 'still needed by another use of this action'
  | 'left alone';

export interface ReleasedFile {
  readonly path: string;
  readonly outcome: Ending;
}

/** What came of taking holders out. */
export interface Withdrawal {
  readonly ledger: Ledger;
  readonly files: readonly ReleasedFile[];
  readonly problems: readonly Problem[];
}

/**
 * Takes these holders out and puts right every file that it can; a holder stays for the files that it cannot, so that a
 * later use tries again. For whoever has the lock. What goes wrong is among `problems`; nothing is thrown but mistakes of ours.
 */
export function withdraw(root: string, ledger: Ledger, leaving: readonly HolderRecord[]): Withdrawal {
  if (leaving.length === 0) return { ledger, files: [], problems: [] };
  const files: ReleasedFile[] = [];
  const problems = new Map<string, Problem>();
  // What is left of ours in lines of the user's: told, but nothing that a later use could put right.
  const copies: Problem[] = [];
  const tried = (path: string, error: unknown): void => {
    const layers = layersOf(leaving, path);
    if (isReplaced(error) && !mayHoldSecret(path, layers)) files.push({ path, outcome: 'left alone' });
    else problems.set(path, unfinished(path, error, mayHoldSecret(path, layers)));
  };

  const staying = ledger.holders.filter((holder) => !leaving.includes(holder));
  let steps: Rewrite[] = [];
  for (const path of new Set(leaving.flatMap(pathsOfHolder))) {
    try {
      steps.push(planRewrite(root, ledger, path, staying));
    } catch (error) {
      tried(path, error);
    }
  }

  let during = remember(ledger, steps);
  try {
    save(
      root,
      ledger,
      during,
      steps.flatMap(({ original }) => original ?? []),
    );
  } catch (error) {
    // What needs nothing remembered can still be put back.
    const [lost, rest] = [steps.filter(isNews), steps.filter((step) => !isNews(step))];
    for (const { record } of lost) tried(record.path, error);
    steps = rest;
    during = ledger;
  }
  function isNews({ record, used }: Rewrite): boolean {
    return used || record.original?.sha256 !== ledger.files.find(({ path }) => path === record.path)?.original?.sha256;
  }

  for (const step of steps) {
    const { path } = step.record;
    try {
      perform(step);
      files.push({ path, outcome: outcomeOf(step) });
      if (isCopied(step, layersOf(leaving, path))) copies.push(SECRET_MAY_REMAIN({ path, because: COPIED }));
    } catch (error) {
      tried(path, error);
    }
  }

  const after = without(during, leaving, new Set(problems.keys()));
  try {
    settle(root, during, after);
  } catch (error) {
    problems.set(root, unfinished(root, error, true));
  }
  for (const { marker } of leaving) {
    try {
      remove(marker);
    } catch {
      // An empty file, in a folder that the runner empties.
    }
  }
  return { ledger: after, files, problems: [...problems.values(), ...copies] };
}

/** The ledger with the steps' records in it. */
export function remember(ledger: Ledger, steps: readonly Rewrite[]): Ledger {
  const records = new Map(
    [...ledger.files, ...steps.map(({ record }) => record)].map((record) => [record.path, record]),
  );
  return { ...ledger, files: [...records.values()] };
}

/** The ledger without these holders, except on the paths that are not done with, and without files that nobody uses. */
export function without(ledger: Ledger, leaving: readonly HolderRecord[], undone: ReadonlySet<string>): Ledger {
  const holders = ledger.holders
    .map((holder) =>
      leaving.some(({ id }) => id === holder.id)
        ? { ...holder, layers: holder.layers.filter(({ path }) => undone.has(path)) }
        : holder,
    )
    .filter(({ layers }) => layers.length > 0);
  return { ...ledger, holders, files: ledger.files.filter(({ path }) => layersOf(holders, path).length > 0) };
}

function outcomeOf({ used, original, changed }: Rewrite): Ending {
  if (used) return 'still needed by another use of this action';
  if (original === null) return 'removed';
  return changed ? 'took our lines out' : 'restored';
}

const COPIED = 'a line that this action did not write holds it too';

/** Whether the user's own file holds a secret that only came with these layers. */
function isCopied({ original }: Rewrite, layers: readonly Layer[]): boolean {
  const ours = layers.filter(({ theirs }) => !theirs);
  return original !== null && holdsSecret(original, ours);
}

function unfinished(path: string, error: unknown, secret: boolean): Problem {
  const because = reasonFor(path, error);
  return (secret ? SECRET_MAY_REMAIN : NOT_RESTORED)({ path, because });
}

function reasonFor(path: string, error: unknown): string {
  if (error instanceof UnreadableConfig) return `line ${error.line}: ${error.reason}`;
  try {
    return failed(error, path)
      .problems.map(({ what }) => what)
      .join(' ');
  } catch {
    // A mistake of ours must not keep the other files from being put back.
    return `the action made a mistake (${error instanceof Error ? error.name : typeof error})`;
  }
}

function isReplaced(error: unknown): boolean {
  const codes: readonly string[] = [FILE_IS_A_FOLDER.code, FILE_NOT_REGULAR.code];
  return error instanceof Failure && error.problems.every(({ code }) => codes.includes(code));
}

function mayHoldSecret(path: string, layers: readonly Layer[]): boolean {
  try {
    // Reading a pipe would wait for ever.
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() === true && holdsSecret(readFileSync(path), layers);
  } catch {
    return true;
  }
}
