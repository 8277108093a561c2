import { expect, test } from 'vitest';
import { nearestLocation } from '../../src/registry/nearest.ts';

test.each([
  ['us_central1', 'us-central1'],
  ['uscentral1', 'us-central1'],
  ['us-east-1', 'us-east1'],
  ['europe-west', 'europe-west1'],
  ['us-cental1', 'us-central1'],
  ['eurpoe-west4', 'europe-west4'],
  ['eu', 'europe'],
  ['apac', 'asia'],
  ['US-Central-1', 'us-central1'],
  ['us -- central -- 1', 'us-central1'],
  ['united-states', 'us'],
  ['europa', 'europe'],
  ['us-west2x', 'us-west2'],
])('for the location %s the user is told of %s', (name, nearest) => {
  expect(nearestLocation(name)).toBe(nearest);
});

test.each([
  'iowa',
  'global',
  'us',
  'us-west1',
  'uk',
  // Three letters are too many, wherever they are.
  'central1',
  'gcpus-central1',
  'us-centr',
  'us-central1xyz',
  'ux-cextrax1',
])('no location is told to be nearest to %s', (name) => {
  expect(nearestLocation(name)).toBeUndefined();
});
