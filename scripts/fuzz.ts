// Generated configuration files of every format through edit and unedit, and on disk through apply and release, with Python's own
// readers as the judges of every one:
// node scripts/fuzz.ts [--cases 20000] [--seed N] [--python python3]. Exit status 1, and the smallest case found, where a law is broken.
import { parseArgs } from 'node:util';
import { seeded } from '../__tests__/formats/choices.ts';
import { type Judge, startJudge } from '../__tests__/formats/judge.ts';
import { netrcLaws } from '../__tests__/formats/netrc/laws.ts';
import { type DiskHome, openHome } from '../__tests__/formats/on-disk.ts';
import { pythonConfigLaws } from '../__tests__/formats/python-config/laws.ts';
import { type AnyCase, type Suite, verdictOn } from '../__tests__/formats/suite.ts';
import { tomlLaws } from '../__tests__/formats/toml/laws.ts';
import { FORMATS } from '../src/formats/catalogue.ts';

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

console.log(`seed ${seed}, ${cases} cases of each format`);
await FORMATS.toml.load?.();
using home = openHome();
await fuzz(pythonConfigLaws, home);
await fuzz(netrcLaws, home);
await fuzz(tomlLaws, home);

async function fuzz<C extends AnyCase>(suite: Suite<C>, home: DiskHome): Promise<void> {
  const started = performance.now();
  const failures: { readonly one: C; readonly broken: string }[] = [];
  let refused = 0;
  using judge = startJudge(suite.script, values.python);
  const choices = seeded(seed);
  // While Python reads one batch, the next is made.
  let reading: Promise<void> = Promise.resolve();
  for (let done = 0; done < cases; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, cases - done) }, () => suite.caseFrom(choices));
    const judged = settle(batch);
    for (const one of batch) {
      const broken = await home.tryOut(suite, one);
      if (broken) failures.push({ one, broken });
    }
    await reading;
    reading = judged;
  }
  await reading;
  const seconds = (performance.now() - started) / 1000;
  for (const { one } of failures.slice(0, SHOWN)) {
    const least = await smallest(suite, one, judge);
    const broken = (await verdictOn(suite, least, judge)) ?? (await home.tryOut(suite, least));
    console.log(`\n${broken}:\n${JSON.stringify(least, null, 2)}`);
  }
  const pace = `${seconds.toFixed(1)} s, ${Math.round(cases / seconds)} cases a second`;
  console.log(
    `${suite.name}: ${cases} cases (${refused} refused by Python and by us), ${failures.length} failures, ${pace}`,
  );
  if (failures.length > 0) process.exitCode = 1;

  async function settle(batch: readonly C[]): Promise<void> {
    const trials = batch.map((one) => ({ one, trial: suite.tryOut(one) }));
    const verdicts = await judge.read(trials.flatMap(({ trial }) => trial.questions));
    let at = 0;
    for (const { one, trial } of trials) {
      const broken = trial.judge(verdicts.slice(at, at + trial.questions.length));
      at += trial.questions.length;
      if (broken) failures.push({ one, broken });
      else if (trial.questions.length === 1) refused += 1;
    }
  }
}

// Takes away lines, edits and characters as long as a law stays broken.
async function smallest<C extends AnyCase>(suite: Suite<C>, one: C, judge: Judge): Promise<C> {
  let least = one;
  for (let smaller: C | undefined = least; smaller; ) {
    smaller = undefined;
    for (const attempt of suite.smallerThan(least)) {
      if (!(await verdictOn(suite, attempt, judge))) continue;
      least = smaller = attempt;
      break;
    }
  }
  return least;
}
