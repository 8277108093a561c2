import { setTimeout as sleep } from 'node:timers/promises';
import type { Network, Try } from './call.ts';
import { httpSend } from './send.ts';

/** The network of this process, with the real clock and real dice; `onTry` hears of each try. */
export function liveNetwork(env: Readonly<Record<string, string | undefined>>, onTry?: (made: Try) => void): Network {
  return { send: httpSend(env), now: Date.now, sleep, random: Math.random, ...(onTry ? { onTry } : {}) };
}
