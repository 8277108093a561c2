// Generated configuration files through edit and unedit, and on disk through apply and release, with Python's own configparser
// as the judge of every one:
// node scripts/fuzz.ts [--cases 20000] [--seed N] [--python python3]. Exit status 1, and the smallest case found, where a law is broken.
import { parseArgs } from 'node:util';
import { type Case, caseFrom, linesOf, seeded } from '../__tests__/formats/python-config/generate.ts';
import { type Judge, startJudge } from '../__tests__/formats/python-config/judge.ts';
import { tryOut, verdictOn } from '../__tests__/formats/python-config/laws.ts';
import { openHome } from '../__tests__/formats/python-config/on-disk.ts';

const BATCH = 200;
const SHOWN = 3;

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string' }, python: { type: 'string' } },
});
const cases = Number(values.cases);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!Number.isSafeInteger(cases) || cases < 1 || !Number.isSafeInteger(seed)) {
  console.error('--cases and --seed take whole numbers');
  process.exit(2);
}

console.log(`seed ${seed}, ${cases} cases`);
const started = performance.now();
const failures: { readonly one: Case; readonly broken: string }[] = [];
let refused = 0;
{
  using judge = startJudge(values.python);
  using home = openHome();
  const choices = seeded(seed);
  // While Python reads one batch, the next is made.
  let reading: Promise<void> = Promise.resolve();
  for (let done = 0; done < cases; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, cases - done) }, () => caseFrom(choices));
    const judged = settle(judge, batch);
    for (const one of batch) {
      const broken = await home.tryOut(one);
      if (broken) failures.push({ one, broken });
    }
    await reading;
    reading = judged;
  }
  await reading;
  const seconds = (performance.now() - started) / 1000;
  for (const { one } of failures.slice(0, SHOWN)) {
    const least = await smallest(one, judge);
    console.log(
      `\n${(await verdictOn(least, judge.read)) ?? (await home.tryOut(least))}:\n${JSON.stringify(least, null, 2)}`,
    );
  }
  const pace = `${seconds.toFixed(1)} s, ${Math.round(cases / seconds)} cases a second`;
  console.log(`${cases} cases (${refused} refused by Python and by us), ${failures.length} failures, ${pace}`);
}
process.exitCode = failures.length > 0 ? 1 : 0;

async function settle(judge: Judge, batch: readonly Case[]): Promise<void> {
  const trials = batch.map((one) => ({ one, trial: tryOut(one) }));
  const verdicts = await judge.read(trials.flatMap(({ trial }) => trial.files));
  let at = 0;
  for (const { one, trial } of trials) {
    const broken = trial.judge(verdicts.slice(at, at + trial.files.length));
    at += trial.files.length;
    if (broken) failures.push({ one, broken });
    else if (trial.files.length === 1) refused += 1;
  }
}

// Takes away lines, edits and characters as long as a law stays broken.
async function smallest(one: Case, judge: Judge): Promise<Case> {
  let least = one;
  for (let smaller: Case | undefined = least; smaller; ) {
    smaller = undefined;
    for (const attempt of smallerThan(least)) {
      if (!(await verdictOn(attempt, judge.read))) continue;
      least = smaller = attempt;
      break;
    }
  }
  return least;
}

function* smallerThan(one: Case): Generator<Case> {
  const lines = linesOf(one.file);
  if (one.change.kind !== 'nothing') yield { ...one, change: { kind: 'nothing' } };
  for (const index of one.edits.keys()) yield { ...one, edits: one.edits.toSpliced(index, 1) };
  for (const index of lines.keys()) yield { ...one, file: lines.toSpliced(index, 1).join('') };
  if (one.file.length > 200) return;
  for (let at = 0; at < one.file.length; at += 1) {
    yield { ...one, file: one.file.slice(0, at) + one.file.slice(at + 1) };
  }
}
