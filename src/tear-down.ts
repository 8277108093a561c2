import * as core from '@actions/core';
import { Failure } from './failure.ts';
import { secretMayRemain } from './ledger/failures.ts';
import { release } from './ledger/release.ts';
import type { Machine } from './machine/machine.ts';
import { warn } from './report/problems.ts';
import { reportRecovered } from './report/recovered.ts';

/**
 * The mirror of `setUp`: puts back what the state of this step names, and nothing else. What could not be put back is a
 * warning, but a `Failure` where a secret may remain on disk.
 */
export async function tearDown(machine: Machine): Promise<void> {
  const root = core.getState('ledger');
  const holder = core.getState('holder');
  if (root === '' || holder === '') return;
  try {
    const released = await release(root, machine, holder);
    for (const { path, outcome } of released.files) core.info(`${path}: ${outcome}`);
    reportRecovered(released.recovered, released.unrecovered);
  } catch (error) {
    if (!(error instanceof Failure) || secretMayRemain(error)) throw error;
    error.problems.forEach(warn);
  }
}
