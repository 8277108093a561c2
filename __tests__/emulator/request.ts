import type { HttpRequest, HttpResponse } from '../../emulator/http.ts';

/** A request for a handler: headers in lower case, the body as text or bytes. */
export function request(
  method: string,
  url: string,
  options: { headers?: Record<string, string>; body?: string | Buffer } = {},
): HttpRequest {
  const { hostname, pathname, searchParams } = new URL(url);
  return {
    method,
    host: hostname,
    path: pathname,
    query: searchParams,
    headers: options.headers ?? {},
    body: Buffer.from(options.body ?? ''),
  };
}

/** A form-encoded POST. */
export function form(url: string, fields: Record<string, string>): HttpRequest {
  return request('POST', url, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
}

/** The fields of a JSON answer. */
export function fieldsOf(response: HttpResponse): Record<string, unknown> {
  return JSON.parse(response.body.toString());
}

/** Basic credentials as clients send them. */
export function basic(user: string, password: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`, 'latin1').toString('base64')}` };
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
