import { Failure } from '../failure.ts';
import { unmistakableShapeOf } from '../secret-shapes.ts';
import { isWhole, type Machine } from './machine.ts';
import { PATH_HOLDS_SECRET, PATH_NOT_ABSOLUTE } from './path-failures.ts';

/** The variables that paths of files are made of which this action writes or names. */
const PATHS = [
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'RUNNER_TEMP',
  'VIRTUAL_ENV',
  'PIP_CONFIG_FILE',
  'XDG_CONFIG_HOME',
  'XDG_CONFIG_DIRS',
];

/** Those that lead to the files of clients on each platform. */
const FOLDERS = {
  linux: ['XDG_CONFIG_HOME'],
  darwin: ['XDG_CONFIG_HOME'],
  win32: ['APPDATA', 'LOCALAPPDATA'],
} as const;

/** Throws a `Failure` that names every variable which should be a path, and is a secret or leads into the checkout. */
export function checkPaths(machine: Machine): void {
  const { env, temp } = machine;
  const secret = PATHS.flatMap((name) => {
    const value = env[name] ?? '';
    const shape = unmistakableShapeOf(value);
    return shape ? [PATH_HOLDS_SECRET({ name, looksLike: shape.looksLike, length: value.length })] : [];
  });
  const folders = FOLDERS[machine.platform].map((name) => [name, env[name] ?? ''] as const);
  const relative = [['RUNNER_TEMP', temp] as const, ...folders.filter(([, value]) => value.trim() !== '')].filter(
    ([, value]) => !isWhole(value.trim(), machine),
  );
  const problems = secret.length > 0 ? secret : relative.map(([name, value]) => PATH_NOT_ABSOLUTE({ name, value }));
  if (problems.length > 0) throw new Failure(problems);
}
