import type { Answer, Call, Network, Try } from '../../src/network/call.ts';
import { jsonObject } from '../../src/network/request.ts';
import { httpSend } from '../../src/network/send.ts';

/** A network on real sockets whose clock only moves by the waits, which take no time. */
export function hurried(env: Record<string, string> = {}): Network & { waits: number[]; tries: Try[] } {
  let skipped = 0;
  const waits: number[] = [];
  const tries: Try[] = [];
  return {
    send: httpSend(env),
    now: () => Date.now() + skipped,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      skipped += milliseconds;
    },
    random: () => 0.5,
    onTry: (made) => tries.push(made),
    waits,
    tries,
  };
}

/** Milliseconds for what answers, on the busiest machine. */
export const PATIENCE = 60_000;

const google = { kind: 'google', universe: 'googleapis.com' } as const;
export const github = { kind: 'github' } as const;

export const post: Call = {
  to: google,
  method: 'POST',
  url: 'https://sts.googleapis.com/v1/token?secret=1',
  body: '{}',
};

/** The token in an answer, if it has one. */
export const token = (given: Answer): string | undefined => {
  const value = jsonObject(given)?.['access_token'];
  return typeof value === 'string' ? value : undefined;
};
