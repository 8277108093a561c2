import { readdirSync } from 'node:fs';
import path from 'node:path';

/** More than editors and steps leave beside a file, and few enough to look into each. */
const MOST = 50;

/**
 * The files beside this one that bear its name with something added, as editors and steps call a copy: `.pypirc.bak`, `pip.conf~`,
 * `.pip.conf.swp`. The names that this action gives are not among them. Throws nothing: a folder that cannot be read tells of none.
 */
export function copiesBeside(file: string): readonly string[] {
  const { dir, base } = path.parse(file);
  try {
    return readdirSync(dir)
      .filter((name) => name !== base && name.includes(base) && !name.includes('.setup-artifact-registry-python'))
      .slice(0, MOST)
      .map((name) => path.join(dir, name));
  } catch {
    return [];
  }
}
