import { Failure, type Problem } from '../src/failure.ts';

/** The failure with which a promise ends. Throws what else it ends with. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(
    () => new Error('no failure'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Failure) return error;
  throw error;
}

/** The failure with which a step ends. Throws what else it ends with. */
export function failureIn(step: () => unknown): Failure {
  try {
    step();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('no failure');
}

/** The problems of the failure with which a step ends; none where it ends well. */
export function problemsOf(step: () => unknown): readonly Problem[] {
  try {
    step();
    return [];
  } catch (error) {
    if (error instanceof Failure) return error.problems;
    throw error;
  }
}

/** The codes of these problems. */
export function codesOf(step: () => unknown): readonly string[] {
  return problemsOf(step).map(({ code }) => code);
}
