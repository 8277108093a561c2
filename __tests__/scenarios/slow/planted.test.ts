import { expect, test } from 'vitest';
import { seeded } from '../../formats/choices.ts';
import { fuzzOutside } from '../outside.ts';
import { inputNames, newPieces, newPlants, runMain, SEARCHED, seenIn, variableNames, workingWith } from '../planted.ts';
import { WINDOWS } from '../stage.ts';

const plants = newPlants();
const pieces = newPieces();
const [used] = newPlants();
const WORKING = workingWith(used?.text ?? '');
const WITHOUT_CREDENTIAL = workingWith('');

// On the committed dist one form in five, in turns; ../planted.test.ts has all of them in this process.

test.concurrent.each(
  inputNames().flatMap((name, at) =>
    [...plants, ...pieces]
      .map((plant, form) => ({ name, ...plant, turn: (at + form) % 5 }))
      .filter(({ turn }) => turn === 0),
  ),
)('a $form in the input $name is seen nowhere but in masks', async ({ name, ...plant }) => {
  const left = await runMain({ ...WORKING, [`INPUT_${name.toUpperCase()}`]: plant.text });
  expect(seenIn(left, plant)).toEqual([]);
  expect(left.codes).not.toContain('UNEXPECTED');
  expect(left.masks).toContain(plant.masked);
});

// A program of Windows needs these to start, and PATH is there already.
const NEEDED = WINDOWS ? /^(?:Path|SystemDrive|SystemRoot)$/ : /^$/;
const names = variableNames().filter((name) => !NEEDED.test(name));

test.concurrent.each(
  names.flatMap((name, at) =>
    plants.map((plant, form) => ({ name, ...plant, turn: (at + form) % 5 })).filter(({ turn }) => turn === 0),
  ),
)('a $form in the variable $name is seen nowhere but in masks', async ({ name, ...plant }) => {
  const left = await runMain({ ...(SEARCHED.test(name) ? WITHOUT_CREDENTIAL : WORKING), [name]: plant.text });
  expect(seenIn(left, plant)).toEqual([]);
  expect(left.codes).not.toContain('UNEXPECTED');
  expect(left.masks).toContain(plant.masked);
});

test('a sample of hostile inputs and variables ends in no error of our own, and shows and starts nothing', async () => {
  const { codes, broken } = await fuzzOutside(seeded(9), 60, runMain);
  expect(broken).toEqual([]);
  expect([...codes.keys()].length).toBeGreaterThan(10);
});
