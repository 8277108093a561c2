import type { Problem } from '../../src/failure.ts';
import type { Answer, Call, Network } from '../../src/network/call.ts';
import { failureOf } from '../failure-of.ts';

export const NOW = Date.parse('2026-01-01T00:00:00Z');
export const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';

/** Answers one call after another, and keeps the calls; a text or an object is the body of HTTP 200. */
export function scripted(...answers: readonly (string | object | Answer)[]): Network & { calls: Call[] } {
  const calls: Call[] = [];
  const send = async (call: Call): Promise<Answer> => {
    const answer = answers[calls.push(call) - 1] ?? {};
    if (typeof answer === 'object' && 'status' in answer) return answer as Answer;
    return { status: 200, headers: {}, body: typeof answer === 'string' ? answer : JSON.stringify(answer) };
  };
  return { send, now: () => NOW, sleep: async () => {}, random: () => 0, calls };
}

/** An answer that refuses, for `scripted`. */
export const refusing = (status: number, body: string | object, headers: Answer['headers'] = {}): Answer => ({
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** The first problem of the failure with which this ends. */
export async function problemOf(asked: Promise<unknown>): Promise<Problem | undefined> {
  return (await failureOf(asked)).problems[0];
}
