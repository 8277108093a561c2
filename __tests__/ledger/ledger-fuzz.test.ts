import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { apply } from '../../src/ledger/apply.ts';
import { newHolder } from '../../src/ledger/holder.ts';
import type { Receipt } from '../../src/ledger/receipt.ts';
import { release } from '../../src/ledger/release.ts';
import { SEED } from '../seed.ts';
import { changesIn, type Home, makeHome, PIPRC, PYPIRC } from './home.ts';
import { endedHolderOf } from './job.ts';

let home: Home;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

type Step = readonly (string | number)[];

/** The places of a value, and of all in it. */
function placesIn(value: unknown, at: Step = []): Step[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [at, ...inner.flatMap(([name, one]) => placesIn(one, [...at, name]))];
}

/** The value with another at a place; `undefined` takes what is there away. */
function changed(value: unknown, [name, ...rest]: Step, other: unknown): unknown {
  if (name === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  const left = changed(copy[name], rest, other);
  if (left === undefined && Array.isArray(copy)) copy.splice(Number(name), 1);
  else if (left === undefined) delete copy[name];
  else copy[name] = left;
  return copy;
}

const OTHERS = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    0,
    -1,
    1.5,
    true,
    [],
    {},
    '/etc/passwd',
    '../x',
    '\0',
    { secret: '' },
    { secret: 1 },
    [{}],
  ),
  fc.jsonValue(),
);

// A mistake of ours in reading it would be an error that is no Failure: UNEXPECTED in every job from then on.
it('a ledger with anything in any of its places is read, or is LEDGER_DAMAGED', async () => {
  home.write(home.pip, PIPRC);
  home.write(home.pypirc, PYPIRC);
  const holder = endedHolderOf(home, 'a');
  let receipt: Receipt | undefined;
  await apply(home.root, home.machine('a'), holder, changesIn(home), { announce: (one) => (receipt = one) });
  rmSync(home.machine('a').temp, { recursive: true });
  const saved = path.join(home.top, 'saved');
  cpSync(home.at, saved, { recursive: true });
  const file = path.join(home.root, 'ledger.json');
  const text = readFileSync(file, 'utf8');
  const ledger: unknown = JSON.parse(text);
  const places = placesIn(ledger);
  const counts: Record<string, number> = {};
  const look = async (what: string, written: string, work: () => Promise<unknown>): Promise<void> => {
    rmSync(home.at, { recursive: true });
    cpSync(saved, home.at, { recursive: true });
    writeFileSync(file, written);
    const end = await work().then(
      () => 'read',
      (error: unknown) => {
        if (!(error instanceof Failure)) throw error;
        return error.problems[0]?.code ?? '';
      },
    );
    counts[`${what}: ${end}`] = (counts[`${what}: ${end}`] ?? 0) + 1;
  };
  const both = async (written: string): Promise<void> => {
    const machine = home.machine('b');
    await look('main', written, () => apply(home.root, machine, newHolder(machine), changesIn(home, 'other')));
    await look('post', written, () => release(home.root, home.machine('a'), receipt as Receipt));
  };
  await both(text);
  expect(counts).toEqual({ 'main: read': 1, 'post: read': 1 });
  const texts = fc.oneof(
    fc
      .tuple(fc.constantFrom(...places), OTHERS)
      .map(([place, other]) => JSON.stringify(changed(ledger, place, other)) ?? ''),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.string(),
  );
  await fc.assert(fc.asyncProperty(texts, both), { numRuns: 150, seed: SEED });
  expect(Object.keys(counts).sort(), `seed ${SEED}`).toEqual([
    'main: LEDGER_DAMAGED',
    'main: read',
    'post: SECRET_MAY_REMAIN',
    'post: read',
  ]);
});
