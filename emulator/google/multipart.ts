/** One field of a form; `filename` is empty for a plain value. */
export interface Part {
  readonly name: string;
  readonly filename: string;
  readonly content: Buffer;
}

/** The fields of a multipart/form-data body in order; undefined where it is not one (RFC 7578). */
export function parseMultipart(contentType: string, body: Buffer): Part[] | undefined {
  const quoted = /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = quoted?.[1] ?? quoted?.[2];
  if (boundary === undefined) {
    return undefined;
  }
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let at = body.indexOf(delimiter);
  while (at >= 0) {
    const start = at + delimiter.length;
    if (body.subarray(start, start + 2).toString() === '--') {
      return parts;
    }
    const next = body.indexOf(delimiter, start);
    const head = body.indexOf('\r\n\r\n', start);
    if (next < 0 || head < 0 || head > next) {
      return undefined;
    }
    const headers = body.subarray(start, head).toString('utf8');
    const name = /;\s*name="([^"]*)"/i.exec(headers)?.[1];
    if (name === undefined) {
      return undefined;
    }
    parts.push({
      name,
      filename: /;\s*filename="([^"]*)"/i.exec(headers)?.[1] ?? '',
      content: body.subarray(head + 4, next - 2),
    });
    at = next;
  }
  return undefined;
}
