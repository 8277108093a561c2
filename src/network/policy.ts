/** What can pass is tried again, but no more often, no longer and with no longer waits for an answer than this. */
export const LIMITS = { tries: 5, total: 60_000, oneTry: 10_000 } as const;

/**
 * Dice between nothing and a limit that doubles from `first` up to `longest`, above what is left to pass in any case. A throttled crowd
 * needs more room to spread than a host with a hiccup, and must not come back while the second that it filled is not over: with nothing
 * below the dice, who throws low five times is refused five times by the same rush.
 */
const HICCUP = { least: 0, first: 1_000, longest: 8_000 } as const;
const THROTTLED = { least: 2_000, first: 6_000, longest: 12_000 } as const;

/** Whether an answer of this status is worth another try: a request timeout, throttling, or the server's own trouble. */
export function canPass(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * Milliseconds that a Retry-After header asks for, given as seconds or as a date (RFC 9110, 10.2.3); undefined where
 * there is none or it is neither.
 */
export function retryAfter(header: string | string[] | undefined, now: number): number | undefined {
  const text = (Array.isArray(header) ? header[0] : header)?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Milliseconds to wait before the try after number `made`. Full jitter, so that many runs at once do not come back at
 * once; what the server asks for is a floor under it for the same reason.
 */
export function waitAfter(
  made: number,
  status: number | undefined,
  asked: number | undefined,
  random: () => number,
): number {
  const { least, first, longest } = status === 429 ? THROTTLED : HICCUP;
  return Math.max(asked ?? 0, least) + random() * Math.min(longest, first * 2 ** (made - 1));
}
