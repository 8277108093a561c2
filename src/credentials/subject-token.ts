import type { Answer, Network } from '../network/call.ts';
import { jsonObject, request } from '../network/request.ts';
import { Secret } from '../secret.ts';
import type { Fields } from './credential-file.ts';

/** A subject token, or why there is none: in words, or the answer with which its host refused. */
export type SubjectToken =
  | { readonly token: Secret }
  | { readonly reason: string }
  | { readonly refusal: Answer; readonly host: string };

/**
 * Fetches the subject token of an external account from the file or the address in its credential_source. `read` gives the
 * text of a file. What was read is never part of a reason. Throws the network's `Failure`.
 */
export async function subjectToken(
  source: Fields,
  read: (path: string) => { text: string } | { reason: string },
  network: Network,
): Promise<SubjectToken> {
  if (typeof source['file'] === 'string') {
    const content = read(source['file']);
    if ('reason' in content) return { reason: `the file of its subject token is not readable: ${content.reason}` };
    const token = tokenIn(content.text, source);
    return token ?? { reason: `the file of its subject token ${lacking(source)}` };
  }
  const url = String(source['url']);
  const outcome = await request(
    network,
    { to: { kind: 'token_source' }, method: 'GET', url, headers: (source['headers'] ?? {}) as Record<string, string> },
    (answer) => tokenIn(answer.body, source),
  );
  return 'value' in outcome ? outcome.value : { refusal: outcome.refusal, host: new URL(url).host };
}

function tokenIn(text: string, source: Fields): { token: Secret } | undefined {
  const format = (source['format'] ?? {}) as Fields;
  const body = jsonObject({ status: 200, headers: {}, body: text });
  const token = format['type'] === 'json' ? body?.[String(format['subject_token_field_name'])] : text.trim();
  return typeof token === 'string' && token !== '' ? { token: new Secret(token) } : undefined;
}

function lacking(source: Fields): string {
  return (source['format'] as Fields | undefined)?.['type'] === 'json'
    ? 'is not a JSON object with the field that subject_token_field_name names'
    : 'is empty';
}
