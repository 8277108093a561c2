import { expect, it } from 'vitest';
import { SEED } from '../../seed.ts';
import { crowd, seeded } from '../crowd.ts';

it('50 jobs at once in one home, killed and failing at random: whole files always, the original bytes at the end', async () => {
  const { killed, looks, faults } = await crowd(50, seeded(SEED));
  expect(faults, `seed ${SEED}`).toEqual([]);
  expect(killed).toBeGreaterThan(0);
  expect(looks).toBeGreaterThan(50);
});
