import type { Machine } from '../machine/machine.ts';
import type { Rival } from './client.ts';

/** Those of these variables that are set, with what they do to a client. Names may end in `*`. */
export function variableRivals(
  env: Machine['env'],
  effects: Readonly<Record<string, string>>,
  { empty = 'unset' }: { /** Whether an empty value counts. */ readonly empty?: 'set' | 'unset' } = {},
): readonly Rival[] {
  const set = Object.keys(env).filter((name) => env[name] !== undefined && (empty === 'set' || env[name] !== ''));
  return Object.entries(effects).flatMap(([pattern, effect]) =>
    set
      .filter((name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern))
      .map((name) => ({ name: `${name} in the environment`, effect })),
  );
}
