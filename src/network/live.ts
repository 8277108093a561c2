import { setTimeout } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import { present } from '../present.ts';
import type { Network, Send, Try } from './call.ts';
import { TLS_VERIFICATION_OFF } from './trust-failures.ts';

/**
 * The network of this process, with the real clock and real dice; `onTry` hears of each try. Throws a `Failure` where the
 * environment turns off the check of certificates.
 */
export function liveNetwork(env: Readonly<Record<string, string | undefined>>, onTry?: (made: Try) => void): Network {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') throw new Failure(TLS_VERIFICATION_OFF({}));
  // A step that asks nobody does not pay for what asks.
  let sending: Promise<Send> | undefined;
  const send: Send = async (call, timeout) => {
    sending ??= import('./send.ts').then(({ httpSend }) => httpSend(env));
    return (await sending)(call, timeout);
  };
  const sleep: Network['sleep'] = (milliseconds, signal) => setTimeout(milliseconds, undefined, signal && { signal });
  return { send, now: Date.now, sleep, random: Math.random, ...present({ onTry }) };
}
