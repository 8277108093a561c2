import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = ['ENV', 'OUTPUT', 'STATE', 'PATH', 'STEP_SUMMARY'] as const;

/** The files through which a step tells the runner something. */
export interface CommandFiles {
  /** The variables that name them to the step. */
  readonly variables: Readonly<Record<string, string>>;
  /** What the step wrote into one of them. */
  read(kind: (typeof KINDS)[number]): string;
}

/** Makes the files of one step, empty, in a folder. */
export function makeCommandFiles(folder: string, id: string): CommandFiles {
  const fileOf = (kind: string): string => join(folder, `${kind.toLowerCase()}_${id}`);
  for (const kind of KINDS) writeFileSync(fileOf(kind), '');
  return {
    variables: Object.fromEntries(KINDS.map((kind) => [`GITHUB_${kind}`, fileOf(kind)])),
    read: (kind) => readFileSync(fileOf(kind), 'utf8'),
  };
}
