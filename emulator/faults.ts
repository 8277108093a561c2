/** What goes wrong with an answer. The request is served first where the fault is about the answer's content. */
export type FaultKind =
  /** The connection is reset. */
  | { readonly kind: 'reset' }
  /** Nothing is ever answered. */
  | { readonly kind: 'hang' }
  /** An error status with Google's JSON error; `retryAfter` in seconds. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  /** An answer of any kind, as a test writes it: what services say in threads and documents, and what stands in their place. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** 200 and no byte. */
  | { readonly kind: 'empty' }
  /** The right answer, cut in the middle. */
  | { readonly kind: 'truncated' }
  /** 200 and a web page, as a captive portal answers. */
  | { readonly kind: 'html' }
  /** The right answer without its token. */
  | { readonly kind: 'no-token' }
  /** The right answer, but its token has expired. */
  | { readonly kind: 'expired-token' };

/** Where a fault strikes and how often. */
export type Fault = FaultKind & {
  /** Exact host name, or a pattern. */
  readonly host: string | RegExp;
  readonly path?: RegExp;
  readonly method?: string;
  /** How many requests are still to be struck; Infinity for always. */
  times: number;
};

/** The fault that strikes a request, counted down; undefined where none does. */
export function takeFault(
  faults: readonly Fault[],
  request: { readonly host: string; readonly path: string; readonly method: string },
): Fault | undefined {
  const fault = faults.find(
    (one) =>
      one.times > 0 &&
      (typeof one.host === 'string' ? one.host === request.host : one.host.test(request.host)) &&
      (one.path === undefined || one.path.test(request.path)) &&
      (one.method === undefined || one.method === request.method),
  );
  if (fault !== undefined) {
    fault.times -= 1;
  }
  return fault;
}
