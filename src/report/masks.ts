import * as core from '@actions/core';
import type { Secret } from '../secret.ts';

/**
 * Masks a secret in every form in which the clients may print it: as it is and percent-encoded. The runner itself adds
 * base64, JSON and XML forms of each (actions/runner, `ValueEncoders`). Text under 4 characters is left alone: hiding it
 * would blank the log and protect nothing.
 */
export function mask(secret: Secret): void {
  const value = secret.reveal();
  if (value.trim().length < 4) return;
  core.setSecret(value);
  const encoded = encodeURIComponent(value);
  if (encoded !== value) core.setSecret(encoded);
}

/** Masks the pair as Basic authentication sends it; the runner's own base64 forms do not cover what stands before the password. */
export function maskBasic(username: string, password: Secret): void {
  mask(password.map((value) => Buffer.from(`${username}:${value}`).toString('base64')));
}
