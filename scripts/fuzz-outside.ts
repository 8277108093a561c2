// Hostile inputs and variables, through the committed main: node scripts/fuzz-outside.ts [--cases 500] [--seed N]. Exit status 1, and each
// case found, where one ends in an error of the action's own, shows a secret, or makes a command, a second line or markup.
import { parseArgs } from 'node:util';
import { seeded } from '../__tests__/formats/choices.ts';
import { fuzzOutside, tableOf } from '../__tests__/scenarios/outside.ts';
import { runMain } from '../__tests__/scenarios/planted.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '500' }, seed: { type: 'string' } } });
const cases = Number(values.cases);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!Number.isSafeInteger(cases) || cases < 1 || !Number.isSafeInteger(seed)) {
  console.error('--cases and --seed take whole numbers');
  process.exit(2);
}
console.log(`seed ${seed}, ${cases} cases`);
const { codes, broken } = await fuzzOutside(seeded(seed), cases, runMain);
console.log(tableOf(codes));
for (const one of broken) console.log(`\n${one.law}:\n${JSON.stringify(one.variables, undefined, 2)}`);
console.log(`${cases} cases, ${broken.length} broken`);
process.exitCode = broken.length > 0 ? 1 : 0;
