import type { Failure } from '../failure.ts';
import { CERTIFICATE_REFUSED, HOST_UNAVAILABLE, HOST_UNREACHABLE, PROXY_UNREACHABLE } from './failures.ts';

const PASSING: readonly string[] = [CERTIFICATE_REFUSED, HOST_UNAVAILABLE, HOST_UNREACHABLE, PROXY_UNREACHABLE].map(
  ({ code }) => code,
);

/** Whether nobody refused: a host could not be asked, which another try may mend. */
export function isPassing({ problems }: Failure): boolean {
  return problems.every(({ code }) => PASSING.includes(code));
}
