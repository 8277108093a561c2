import { Failure, type Problem } from '../failure.ts';
import { LIFETIME_MALFORMED, LIFETIME_OUT_OF_RANGE } from './failures.ts';
import {
  PROVIDER_IS_POOL,
  PROVIDER_MALFORMED,
  PROVIDER_WITH_PROJECT_ID,
  PROVIDER_WITHOUT_PROVIDERS,
} from './provider-failures.ts';

/**
 * Reads the name of a provider: in full, also with `//iam.googleapis.com/` or `https://iam.googleapis.com/` in front.
 * Gives the bare name. Throws a `Failure` that corrects the usual mistakes.
 */
export function parseProvider(text: string): string {
  const named =
    text.match(
      /projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+(?![\w/-])/g,
    ) ?? [];
  // A line of gcloud, or the file that it writes.
  const only = new Set(named).size === 1 && /[\s:"]/.test(text) ? named[0] : undefined;
  const value = (only ?? text)
    .trim()
    .replace(/^(?:(?:https?:)?\/\/)?iam\.[a-z0-9.-]+\/(?:v1\/)?/, '')
    .replace(/^\/|\/$/g, '');
  const problem = providerProblem(value);
  if (problem) throw new Failure(problem);
  return value;
}

function providerProblem(value: string): Problem | undefined {
  const part = '([a-z0-9-]+)';
  const pool = /^projects\/([^/\s]+)\/locations\/global\/workloadIdentityPools\/([a-z0-9-]+)/.exec(value);
  const project = pool?.[1] ?? '';
  if (!pool) return PROVIDER_MALFORMED({ value });
  const rest = value.slice(pool[0].length);
  if (rest === '' || rest === '/providers') return PROVIDER_IS_POOL({ value: pool[0] });
  const bare = new RegExp(`^/${part}$`).exec(rest)?.[1];
  if (bare) return PROVIDER_WITHOUT_PROVIDERS({ value, corrected: `${pool[0]}/providers/${bare}` });
  if (!new RegExp(`^/providers/${part}$`).test(rest)) return PROVIDER_MALFORMED({ value });
  return /^\d+$/.test(project) ? undefined : PROVIDER_WITH_PROJECT_ID({ value, project });
}

/** Reads a lifetime such as `3600s`, `45m`, `1h30m` or `3600` as seconds. Throws a `Failure` where it is none, or not from 600 to 43200. */
export function parseLifetime(text: string): number {
  const value = text
    .toLowerCase()
    .replace(/\s|^pt/g, '')
    .replace(/hours?|hrs?/, 'h')
    .replace(/min(?:ute)?s?/, 'm')
    .replace(/sec(?:ond)?s?/, 's');
  const parts = /^(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s?)?$/.exec(value);
  if (!parts || value === '') throw new Failure(LIFETIME_MALFORMED({ value: text }));
  const [hours, minutes, rest] = parts.slice(1).map((part) => Number(part ?? 0));
  const seconds = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (rest ?? 0);
  if (seconds < 600 || seconds > 43_200) throw new Failure(LIFETIME_OUT_OF_RANGE({ value: text, seconds }));
  return seconds;
}
