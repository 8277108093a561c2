import type { Cause, Service } from '../../src/refusals/cause.ts';
import { classify, type Refusal } from '../../src/refusals/classify.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');

export type Headers = Readonly<Record<string, string | string[]>>;

/** What the classifier makes of an answer. What threads and documents quote is in scenarios/misconfigurations. */
export function refused(service: Service, status: number, body: unknown, headers: Headers = {}): Refusal {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return classify({ service, host: `${service}.test`, now: NOW }, { status, headers, body: text });
}

export const causeOf = (...args: Parameters<typeof refused>): Cause => refused(...args).cause;

export const GOOGLES: Headers = { 'metadata-flavor': 'Google' };
