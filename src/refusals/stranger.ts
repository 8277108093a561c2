import type { Answer } from '../network/call.ts';
import { present } from '../present.ts';
import type { Said } from './answer.ts';
import type { Cause, Service } from './cause.ts';

/**
 * Who answered in place of the service, by what it showed: a redirect, a page or a text where the service speaks JSON, an empty
 * answer. Undefined where the service itself answered.
 */
export function strangerIn(service: Service, host: string, answer: Answer, said: Said): Cause | undefined {
  const redirects = answer.status >= 300 && answer.status < 400;
  if (!redirects && isOfTheService(service, answer, said)) return undefined;
  const server = [answer.headers['server'], answer.headers['via']].find(
    (name): name is string => typeof name === 'string' && name !== '',
  );
  return { kind: 'stranger', showed: redirects ? redirectOf(answer, host) : inWords(said), ...present({ server }) };
}

/** Google's own pages, the text of the index and of the metadata server are theirs. */
function isOfTheService(service: Service, answer: Answer, { form, message, code, reasons }: Said): boolean {
  if (service === 'metadata') return answer.headers['metadata-flavor'] === 'Google';
  // JSON of any service of Google's has one of these; so has that of GitHub.
  if (form === 'JSON') return message !== '' || code !== '' || reasons.length > 0;
  if (form === 'text') return service === 'index' || service === 'github';
  if (form === 'nothing') return hasChallenge(answer) || mayBeEmpty(service, answer.status);
  return form === "Google's error page" && service !== 'github';
}

/** Artifact Registry has refused pip without a word before (artifact-registry-python-tools#7), and GitHub may. */
function mayBeEmpty(service: Service, status: number): boolean {
  return service === 'github' || (service === 'index' && (status === 401 || status === 403 || status === 404));
}

/** The realm by which Google's APIs and Artifact Registry ask for a credential. */
function hasChallenge({ headers }: Answer): boolean {
  return /realm="?(?:https:\/\/accounts\.google\.com|artifact registry)/i.test(String(headers['www-authenticate']));
}

function inWords({ form, message }: Said): string {
  const words: Record<Said['form'], string> = {
    JSON: 'JSON of another kind',
    'broken JSON': 'truncated JSON',
    text: 'plain text',
    nothing: 'an empty answer',
    'web page': 'a web page',
    "Google's error page": 'a web page',
  };
  return message === '' ? words[form] : `${words[form]}, "${message}"`;
}

function redirectOf({ headers }: Answer, host: string): string {
  // Without a location this is a path of the same host.
  const to = URL.parse(String(headers['location']), `https://${host}`)?.host;
  return to === undefined || to === '' || to === host ? 'a redirect' : `a redirect to ${to}`;
}
