import { expect, test } from 'vitest';
import { type Explanation, Failure } from '../src/failure.ts';
import { mayPass } from '../src/keep-fresh.ts';
import { LEDGER_BUSY, LEDGER_DAMAGED } from '../src/ledger/failures.ts';
import { CERTIFICATE_REFUSED, HOST_UNAVAILABLE, HOST_UNREACHABLE, PROXY_UNREACHABLE } from '../src/network/failures.ts';
import { ACCESS_DENIED } from '../src/registry/permission-failures.ts';

const failure = <Seen>(explain: Explanation<Seen>, cause?: unknown) => new Failure(explain(explain.example), { cause });
const refusedBySystem = (code: string) => Object.assign(new Error(code), { code });

test.each<[string, boolean, unknown]>([
  ['a host that is not reached', true, failure(HOST_UNREACHABLE)],
  ['a host that gives no usable answer', true, failure(HOST_UNAVAILABLE)],
  ['a proxy that is not reached', true, failure(PROXY_UNREACHABLE)],
  ['a certificate of something in between', true, failure(CERTIFICATE_REFUSED)],
  ['a disk that is full', true, refusedBySystem('ENOSPC')],
  ['a disk that is full, in words', true, failure(LEDGER_DAMAGED, refusedBySystem('EIO'))],
  ['another process that has the ledger, frozen or on a slow machine', true, failure(LEDGER_BUSY)],
  ['a ledger that somebody damaged', false, failure(LEDGER_DAMAGED)],
  ['a service that refuses', false, failure(ACCESS_DENIED)],
  ['a mistake of ours', false, new TypeError('x is not a function')],
])('after %s another try may go better: %s', (_, passing, error) => {
  expect(mayPass(error)).toBe(passing);
});
