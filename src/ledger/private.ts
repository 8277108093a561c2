import { Failure } from '../failure.ts';
import { NOT_PRIVATE } from './file-failures.ts';

/** A program and its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * The Windows command that leaves a file or folder to its owner alone, as mode 0600 or 0700 does elsewhere: it drops the
 * inherited access and grants full control to S-1-3-4, "owner rights", which needs no account name in any language
 * (https://learn.microsoft.com/windows-server/identity/ad-ds/manage/understand-security-identifiers).
 * What is made later in such a folder inherits the same.
 */
export function ownerOnly(
  path: string,
  kind: 'file' | 'folder',
  env: Readonly<Record<string, string | undefined>>,
): Command {
  return {
    program: `${env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\icacls.exe`,
    args: [path, '/inheritance:r', '/grant:r', `*S-1-3-4:${kind === 'folder' ? '(OI)(CI)F' : 'F'}`, '/Q'],
  };
}

/** Runs `ownerOnly`, for Windows: elsewhere the mode has done it. Throws Failure NOT_PRIVATE. */
export function makePrivate(path: string, kind: 'file' | 'folder'): void {
  // Here, as loading it costs every step elsewhere a tenth of its start.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { program, args } = ownerOnly(path, kind, process.env);
  const { status, error } = spawnSync(program, args, { stdio: 'ignore', windowsHide: true, timeout: 30_000 });
  if (status !== 0)
    throw new Failure(NOT_PRIVATE({ path, reason: error?.message ?? `icacls ended with status ${status}` }));
}
