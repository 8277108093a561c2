import { expect } from 'vitest';
import { type Inputs, type Read, readAll } from '../../src/inputs/inputs.ts';

/** Reads as `core.getInput` does: trimmed, names in any case. */
export function readFrom(given: Readonly<Record<string, string>>): Promise<Read> {
  const values = new Map(Object.entries(given).map(([name, value]) => [name.toUpperCase(), value.trim()]));
  return readAll((name) => values.get(name.toUpperCase()) ?? '', []);
}

/** The inputs, with which nothing is wrong. */
export async function read(given: Readonly<Record<string, string>>): Promise<Inputs> {
  const { inputs, problems } = await readFrom(given);
  expect(problems).toEqual([]);
  return inputs;
}

/** What is wrong with the inputs: each code, and all that is said of it. */
export async function problemsOf(
  given: Readonly<Record<string, string>>,
): Promise<readonly (readonly [code: string, text: string])[]> {
  const { problems } = await readFrom(given);
  return problems.map(({ code, what, why, fix }) => [code, `${what}\n${why}\n${fix}`]);
}

/** The codes of what is wrong with the inputs. */
export async function codesOf(given: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await problemsOf(given)).map(([code]) => code);
}

export const PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
export const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
