import { expect, test } from 'vitest';
import { seeded } from '../formats/choices.ts';
import { fuzzOutside } from './outside.ts';
import { inputNames, newPieces, newPlants, SEARCHED, seenIn, variableNames, workingWith } from './planted.ts';
import { runHere } from './run-here.ts';

const plants = newPlants();
const pieces = newPieces();
const [used] = newPlants();
const WORKING = workingWith(used?.text ?? '');
const WITHOUT_CREDENTIAL = workingWith('');

/** What broke the law, for every form of a secret in one place. */
async function shownOf(forms: typeof plants, set: (text: string) => Readonly<Record<string, string>>) {
  const broken: string[] = [];
  for (const plant of forms) {
    const left = await runHere(set(plant.text));
    broken.push(...seenIn(left, plant).map((place) => `a ${plant.form} is seen in ${place}`));
    if (left.codes.includes('UNEXPECTED')) broken.push(`a ${plant.form} ends in an error of our own`);
    if (!left.masks.includes(plant.masked)) broken.push(`a ${plant.form} is not masked`);
  }
  return broken;
}

test.each(inputNames())('no form of a secret in the input %s is seen but in masks', async (name) => {
  const shown = await shownOf([...plants, ...pieces], (text) => ({
    ...WORKING,
    [`INPUT_${name.toUpperCase()}`]: text,
  }));
  expect(shown).toEqual([]);
});

test.each(variableNames())('no form of a secret in the variable %s is seen but in masks', async (name) => {
  const step = SEARCHED.test(name) ? WITHOUT_CREDENTIAL : WORKING;
  expect(await shownOf(plants, (text) => ({ ...step, [name]: text }))).toEqual([]);
});

test('a sample of hostile inputs and variables ends in no error of our own, and shows and starts nothing', async () => {
  const { codes, broken } = await fuzzOutside(seeded(9), 60, runHere, 1);
  expect(broken).toEqual([]);
  expect([...codes.keys()].length).toBeGreaterThan(10);
});
