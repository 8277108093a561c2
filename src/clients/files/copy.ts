import type { CreateFile } from '../../ledger/change.ts';
import type { Disk } from '../../machine/disk.ts';
import { Secret } from '../../secret.ts';

/** A file of our own that starts as a copy of the one that it hides, where there is one; for `scope: isolated`. */
export function copyOf(hidden: string | undefined, path: string, disk: Disk): CreateFile {
  const bytes = hidden === undefined ? undefined : disk.read(hidden);
  return { kind: 'create', path, content: new Secret(bytes?.toString('latin1') ?? ''), encoding: 'latin1' };
}
