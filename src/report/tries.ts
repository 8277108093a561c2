import * as core from '@actions/core';
import type { Try } from '../network/call.ts';

/** A debug line for each try of a request: method, place, result and duration; the place has no query. */
export function debugTry({ method, host, path, number, result, milliseconds }: Try): void {
  core.debug(`${method} https://${host}${path} (try ${number}): ${result} in ${Math.round(milliseconds)} ms`);
}
