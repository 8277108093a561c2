import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../error-code.ts';

/** Answers of a system that often answers otherwise a moment later. */
const PASSING = /^(EIO|ENOSPC|EDQUOT|EMFILE|ENFILE|EAGAIN|EBUSY|EINTR|ENOMEM|ESTALE|ETIMEDOUT|ENOLCK)$/;
const WAITS_MS = [50, 100, 200, 400, 800, 1600];
/** Anything else that the system refuses gets a short second and third chance. */
const SHORT = 2;

/**
 * Does the work, which can be done again from its start at any point, and again a moment later where the system refuses a
 * call. Throws what the last attempt throws.
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const code = systemCode(error);
      if (code === undefined || attempt >= (PASSING.test(code) ? WAITS_MS.length : SHORT)) throw error;
      await sleep(WAITS_MS[attempt]);
    }
  }
}

/** The system's code behind an error; undefined where the system refused nothing, and only says what is there or is not. */
export function systemCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = errorCode(cause);
    if (code !== undefined && /^E(?!NOENT|NOTDIR|ISDIR|LOOP)[A-Z0-9]+$/.test(code)) return code;
  }
  return undefined;
}
