import { identify } from './google/identity.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import type { World } from './world.ts';

/** A request that reached the emulator and what became of it. */
export interface RecordedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  /** The status answered; `reset` or `hang` where a fault gave no answer. */
  readonly status: number | 'reset' | 'hang';
  /** `none`, `Bearer`, `Basic oauth2accesstoken`, `Basic _json_key_base64`, …; as presented, good or not. */
  readonly auth: string;
  /** Who the credential speaks for; empty where it is unknown. */
  readonly principal: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Milliseconds of the machine's clock. */
  readonly at: number;
}

/** The request as it is recorded, with what became of it. */
export function record(world: World, request: HttpRequest, response: HttpResponse | 'reset' | 'hang'): RecordedRequest {
  const identity = identify(world, request);
  return {
    method: request.method,
    host: request.host,
    path: request.path,
    query: request.query.toString(),
    status: typeof response === 'string' ? response : response.status,
    auth: identity.kind === 'none' ? 'none' : identity.scheme,
    principal: identity.kind === 'none' ? '' : (identity.principal ?? ''),
    headers: request.headers,
    body: request.body,
    at: Date.now(),
  };
}
