import type { Problem } from '../failure.ts';
import { present } from '../present.ts';
import { blotFile } from './blot.ts';
import { copiesBeside } from './copies.ts';
import { FILE_REPLACED, HARD_LINK_LEFT, NOT_RESTORED, SECRET_MAY_REMAIN } from './failures.ts';
import { holds } from './forms.ts';
import { type HolderRecord, type Ledger, layersOf, pathsOfHolder } from './ledger.ts';
import { insteadOf, isReplaced, lookBehind, namesOf, reasonOf } from './look.ts';
import { remember, without } from './records.ts';
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

/** What became of a file that a holder left. */
export interface ReleasedFile {
  readonly path: string;
  readonly outcome: Ending;
}

/** What came of taking holders out. */
export interface Withdrawal {
  readonly ledger: Ledger;
  readonly files: readonly ReleasedFile[];
  /** What could not be put right. */
  readonly problems: readonly Problem[];
  /** What is left of ours in lines and under names of the user's: told, but nothing that another try could put right. */
  readonly copies: readonly Problem[];
  /** The first error of the system among what went wrong: another try may go well. */
  readonly error?: unknown;
}

/**
 * Takes these holders out and puts right every file that it can; a holder stays for the files that it cannot, so that a
 * later use tries again. For whoever has the lock. `elsewhere` are files that uses with a ledger of their own have lines in. What goes
 * wrong is among `problems`; nothing is thrown but mistakes of ours.
 */
export function withdraw(
  root: string,
  ledger: Ledger,
  leaving: readonly HolderRecord[],
  reseal: (record: HolderRecord) => HolderRecord = (record) => record,
  elsewhere: readonly string[] = [],
): Withdrawal {
  if (leaving.length === 0) return { ledger, files: [], problems: [], copies: [] };
  const files: ReleasedFile[] = [];
  const problems = new Map<string, Problem>();
  const copies: Problem[] = [];
  const linked = new Set<string>();
  let first: unknown;
  const tried = (path: string, error: unknown): void => {
    const secret = mayHoldSecret(path, leaving);
    if (isReplaced(error)) {
      // No other try would change it, and the ledger would keep the secret for it.
      files.push({ path, outcome: 'left alone' });
      const because = `${insteadOf(path)} has taken its place, and leads to it`;
      copies.push(...(secret ? [SECRET_MAY_REMAIN({ path, because })] : []), ...ownLeftAside(path, during));
      return;
    }
    first ??= error;
    problems.set(path, unfinished(path, error, secret));
  };

  const staying = ledger.holders.filter((holder) => !leaving.includes(holder));
  let during = ledger;
  let steps: Rewrite[] = [];
  for (const path of new Set(leaving.flatMap(pathsOfHolder))) {
    try {
      steps.push(planRewrite(root, ledger, path, staying));
    } catch (error) {
      tried(path, error);
    }
  }

  during = remember(ledger, steps);
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
      if (step.action !== 'none' && namesOf(path) > 1) {
        copies.push(clearOtherNames(path, leaving));
        linked.add(path);
      }
      perform(root, step);
      files.push({ path, outcome: outcomeOf(step) });
      if (isCopied(step, leaving)) copies.push(SECRET_MAY_REMAIN({ path, because: COPIED }));
    } catch (error) {
      tried(path, error);
    }
  }

  for (const path of new Set(leaving.flatMap(({ watched }) => watched))) {
    // Another job may have its own lines there by now, with the same credential.
    if (elsewhere.includes(path) || layersOf(staying, path).length > 0) continue;
    if (mayHoldSecret(path, leaving)) copies.push(SECRET_MAY_REMAIN({ path, because: COPIED }));
  }

  const beside = new Set(leaving.flatMap((holder) => holder.copies ?? []));
  for (const path of new Set(leaving.flatMap(pathsOfHolder))) {
    for (const copy of copiesBeside(path)) {
      if (beside.has(copy) || layersOf(staying, copy).length > 0) continue;
      if (mayHoldSecret(copy, leaving, path)) copies.push(SECRET_MAY_REMAIN({ path: copy, because: COPY }));
    }
  }

  for (const path of new Set(leaving.flatMap((holder) => holder.linked ?? []))) {
    if (!linked.has(path)) copies.push(HARD_LINK_LEFT({ path }));
  }

  const after = without(during, leaving, new Set(problems.keys()), reseal);
  try {
    settle(root, during, after);
  } catch (error) {
    first ??= error;
    problems.set(root, unfinished(root, error, true));
  }
  return {
    ledger: after,
    files,
    problems: [...problems.values()],
    copies,
    ...present({ error: first }),
  };
}

function outcomeOf({ used, original, changed }: Rewrite): Ending {
  if (used) return 'still needed by another use of this action';
  if (original === null) return 'removed';
  return changed ? 'took our lines out' : 'restored';
}

/** The file of ours that is about to lose its name has another, which a step gave it: nobody but us knows what stands there. */
function clearOtherNames(path: string, leaving: readonly HolderRecord[]): Problem {
  for (const holder of leaving) blotFile(holder, path);
  const because = 'it has another name (a hard link) that a step made, which keeps what this action wrote';
  return mayHoldSecret(path, leaving) ? SECRET_MAY_REMAIN({ path, because }) : HARD_LINK_LEFT({ path });
}

const COPIED = 'a line that this action did not write holds it too';

const COPY = 'a step or an editor made it, a copy of a file that held it';

/** The user's own file waits under another name where a step put something else in its place. */
function ownLeftAside(path: string, { files }: Ledger): readonly Problem[] {
  const aside = files.find((record) => record.path === path)?.aside;
  return aside === undefined || namesOf(aside) === 0 ? [] : [FILE_REPLACED({ path, kind: insteadOf(path), aside })];
}

/** Whether the user's own file holds a secret that only came with the layers of those who leave. */
function isCopied({ original, record: { path } }: Rewrite, leaving: readonly HolderRecord[]): boolean {
  return original !== null && leaving.some((holder) => bringsSecret(holder, path, original));
}

/** Whether the content holds a secret of this holder that did not stand at the path before. */
function bringsSecret({ layers, credential, former = [] }: HolderRecord, path: string, content: Buffer): boolean {
  const here = layers.filter((layer) => layer.path === path);
  const ours = here.filter(({ theirs }) => !theirs);
  if (ours.length < here.length) return holdsSecret(content, ours);
  return holdsSecret(content, ours, credential) || former.some((password) => holds(content, password));
}

function unfinished(path: string, error: unknown, secret: boolean): Problem {
  const because = reasonOf(error, path);
  return (secret ? SECRET_MAY_REMAIN : NOT_RESTORED)({ path, because });
}

/** Whether the file holds a secret of those who leave, or cannot be looked into; a copy is judged by the file that it is of. */
function mayHoldSecret(path: string, leaving: readonly HolderRecord[], of = path): boolean {
  for (let tries = 0; tries < LOOKS; tries++) {
    try {
      const present = lookBehind(path);
      return present !== null && leaving.some((holder) => bringsSecret(holder, of, present.bytes));
    } catch {
      // The last word is that of the last look.
    }
  }
  return true;
}

/** A disk that fails for a moment is no reason for alarm. */
const LOOKS = 3;
