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

/** A name as far as it has to be there to tell what is wrong with it. */
const NAME =
  /^(?<pool>projects\/(?<project>[^/\s]+)\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)(?<providers>\/providers)?(?:\/(?<name>[a-z0-9-]+))?$/;

interface Parts {
  readonly pool: string;
  readonly project: string;
  readonly providers?: string;
  readonly name?: string;
}

function providerProblem(value: string): Problem | undefined {
  const parts = NAME.exec(value)?.groups as Parts | undefined;
  if (!parts) return PROVIDER_MALFORMED({ value });
  const { pool, project, providers, name } = parts;
  if (name === undefined) return PROVIDER_IS_POOL({ value: pool });
  if (providers === undefined) return PROVIDER_WITHOUT_PROVIDERS({ value, corrected: `${pool}/providers/${name}` });
  return /^\d+$/.test(project) ? undefined : PROVIDER_WITH_PROJECT_ID({ value, project });
}

/** Reads a lifetime such as `3600s`, `45m`, `1h30m` or `3600` as seconds. Throws a `Failure` where it is none, or not from 600 to 43200. */
export function parseLifetime(text: string): number {
  const value = text
    .toLowerCase()
    .replace(/\s|^pt/g, '')
    .replace(/hours?|hrs?/, 'h')
    .replace(/min(?:ute)?s?/, 'm')
    .replace(/s(?:ec(?:ond)?s?)?$/, '');
  const parts = /^(?=\d)(?:(?<hours>\d{1,9})h)?(?:(?<minutes>\d{1,9})m)?(?:(?<rest>\d{1,9}))?$/.exec(value)?.groups;
  if (!parts) throw new Failure(LIFETIME_MALFORMED({ value: text }));
  const { hours = 0, minutes = 0, rest = 0 } = parts;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  if (seconds < 600 || seconds > 43_200) throw new Failure(LIFETIME_OUT_OF_RANGE({ value: text, seconds }));
  return seconds;
}
