import { ledgerRoot, PLACES } from '../ledger/root.ts';
import { peek } from '../ledger/store.ts';
import type { Machine } from '../machine/machine.ts';
import { isRead } from '../machine/variables.ts';
import { Secret } from '../secret.ts';
import { randomIn, secretsIn } from '../secret-shapes.ts';
import { hide } from './commands.ts';

/**
 * Masks a secret in every form in which the clients may print it: as it is and percent-encoded. The runner itself adds
 * base64, JSON and XML forms of each (actions/runner, `ValueEncoders`). Text under 4 characters is left alone: hiding it
 * would blank the log and protect nothing.
 */
export function mask(secret: Secret): void {
  maskAll([secret]);
}

/** In one write, as a key has a hundred pieces. */
function maskAll(secrets: readonly Secret[]): void {
  const values = secrets.map((secret) => secret.reveal()).filter((value) => value.trim().length >= 4);
  hide([...new Set(values.flatMap((value) => [value, encodeURIComponent(value.toWellFormed())]))]);
}

/** Masks the pair as Basic authentication sends it; the runner's own base64 forms do not cover what stands before the password. */
export function maskBasic(username: string, password: Secret): void {
  mask(password.map((value) => Buffer.from(`${username}:${value}`).toString('base64')));
}

/** Masks all that is secret and known before the first line: what stands in the wrong place, and what earlier uses still hold. */
export function maskKnown(machine: Machine): void {
  maskMisplaced(machine.env);
  for (const place of PLACES) maskHeld(ledgerRoot(machine, place));
}

/**
 * Masks every secret that can be recognised in an input or a variable that is read, wherever it belongs: called before the first line, as
 * a secret in the wrong place would be shown by those that take it for something else.
 */
function maskMisplaced(env: Readonly<Record<string, string | undefined>>): void {
  const secrets = Object.entries(env).flatMap(([name, value]) => {
    if (!value || !isRead(name)) return [];
    // No input is a digest or another name that chance made, as variables of the runner are.
    return name.startsWith('INPUT_') ? [...secretsIn(value), ...randomIn(value)] : secretsIn(value);
  });
  maskAll([...new Set(secrets)].map((secret) => new Secret(secret)));
}

/**
 * Masks the credentials that the ledger in `root` knows, which may have been renewed since a step could mask them: for a step that
 * is about to print. A ledger that cannot be read has its own message later.
 */
export function maskHeld(root: string): void {
  try {
    for (const { credential, former = [] } of peek(root).holders) {
      if (credential === undefined) continue;
      for (const password of [credential.password, ...former]) {
        mask(password);
        maskBasic(credential.username, password);
      }
    }
  } catch {
    // What is wrong with it is told by whoever works with it.
  }
}
