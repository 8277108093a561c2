import { statSync } from 'node:fs';
import path from 'node:path';

/** Whether other users may enter the folder of the project, as they may not where root cloned it into one of its own. */
export function isEntered(folder: string = import.meta.dirname): boolean {
  const above = path.dirname(folder);
  return folder === above || ((statSync(folder).mode & 0o001) !== 0 && isEntered(above));
}
