import type { Machine } from '../machine/machine.ts';
import type { Rival } from './client.ts';

/**
 * Those of these variables that are set, with what they do to a client; an empty one is not, unless `emptyCounts`. Names may end in `*`; on
 * Windows their case says nothing.
 */
export function variableRivals(
  { env, platform }: Machine,
  effects: Readonly<Record<string, string>>,
  emptyCounts = false,
): readonly Rival[] {
  const set = Object.keys(env).filter((name) => env[name] !== undefined && (emptyCounts || env[name] !== ''));
  return Object.entries(effects).flatMap(([pattern, effect]) =>
    set
      .filter((given) => {
        const name = platform === 'win32' ? given.toUpperCase() : given;
        return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
      })
      .map((name) => ({ name: `${name} in the environment`, effect })),
  );
}
