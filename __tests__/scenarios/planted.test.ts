import { expect, test } from 'vitest';
import { seeded } from '../formats/choices.ts';
import { fuzzOutside } from './outside.ts';
import { inputNames, newPieces, newPlants, runMain, seenIn, variableNames } from './planted.ts';

const plants = newPlants();
const pieces = newPieces();
/** A key that is used, so that the step goes on to the files. */
const [used] = newPlants();
const WORKING = {
  INPUT_REPOSITORY: 'my-repo',
  INPUT_LOCATION: 'us-central1',
  INPUT_PROJECT: 'my-project',
  INPUT_KEY: used?.text ?? '',
  INPUT_VERIFY: 'false',
};
const { INPUT_KEY: _, ...WITHOUT_CREDENTIAL } = WORKING;

// Variables that are looked at only where no input is a credential.
const SEARCHED = /^(?:GOOGLE_|CLOUDSDK_|GCE_|GCP_|GCLOUD_|METADATA_|NO_GCE)/;

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

test.concurrent.each(
  variableNames().flatMap((name, at) =>
    plants.map((plant, form) => ({ name, ...plant, turn: (at + form) % 5 })).filter(({ turn }) => turn === 0),
  ),
)('a $form in the variable $name is seen nowhere but in masks', async ({ name, ...plant }) => {
  const left = await runMain({ ...(SEARCHED.test(name) ? WITHOUT_CREDENTIAL : WORKING), [name]: plant.text });
  expect(seenIn(left, plant)).toEqual([]);
  expect(left.codes).not.toContain('UNEXPECTED');
  expect(left.masks).toContain(plant.masked);
});

test('a sample of hostile inputs and variables ends in no error of our own, and shows and starts nothing', async () => {
  const { codes, broken } = await fuzzOutside(seeded(9), 60);
  expect(broken).toEqual([]);
  expect([...codes.keys()].length).toBeGreaterThan(10);
}, 240_000);
