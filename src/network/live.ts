import { setTimeout as sleep } from 'node:timers/promises';
import type { Network, Try } from './call.ts';
import { refuseBlindTrust } from './gate.ts';
import { httpSend } from './send.ts';

/**
 * The network of this process, with the real clock and real dice; `onTry` hears of each try. Throws a `Failure` where the
 * environment turns off the check of certificates.
 */
export function liveNetwork(env: Readonly<Record<string, string | undefined>>, onTry?: (made: Try) => void): Network {
  refuseBlindTrust(env);
  return { send: httpSend(env), now: Date.now, sleep, random: Math.random, ...(onTry ? { onTry } : {}) };
}
