import type { Try } from '../network/call.ts';
import { debug } from './print.ts';

/** A debug line for each try of a request: method, place, result and duration; the place has no query. */
export function debugTry({ method, scheme, host, path, number, result, milliseconds }: Try): void {
  debug(`${method} ${scheme}://${host}${path} (try ${number}): ${result} in ${Math.round(milliseconds)} ms`);
}
