import type { Problem } from '../failure.ts';
import { readPasted } from '../registry/pasted.ts';
import { unmistakableShapeOf } from '../secret-shapes.ts';
import { SECRET_MISPLACED } from './failures.ts';

/** The problem with a value that is, or holds, a secret in an input that takes none; undefined where there is none. */
export function misplaced(name: string, value: string): Problem | undefined {
  const shape = unmistakableShapeOf(value);
  return shape && SECRET_MISPLACED({ name, ...shape, length: value.length });
}

/** As `misplaced`, of an address, which is good even where a credential is in it, or around it. */
export function misplacedForAddress(name: string, value: string): Problem | undefined {
  const pasted = readPasted(value);
  const isAddress = pasted.kind === 'name' || (pasted.kind === 'url' && pasted.host.endsWith('.pkg.dev'));
  return isAddress ? undefined : misplaced(name, value);
}
