import type { Problem } from '../failure.ts';
import { present } from '../present.ts';
import type { Refusal } from './classify.ts';
import {
  API_DISABLED,
  BILLING_DISABLED,
  INTERCEPTED,
  ORGANISATION_POLICY,
  PROJECT_NOT_FOUND,
  PROJECT_SUSPENDED,
  QUOTA_EXCEEDED,
  QUOTA_PROJECT_DENIED,
  REQUEST_REFUSED,
  TOKEN_SCOPE_INSUFFICIENT,
  VPC_SERVICE_CONTROLS,
} from './failures.ts';

/**
 * A refusal whose cause says nothing about what was asked, in words that hold for every host. A cause that the caller
 * should have explained, or that nobody knows, is quoted. `project` is the one asked about, for refusals that name none, and
 * `own` that of the service account which asked.
 */
export function explainRefusal(refusal: Refusal, project?: string, own?: string): Problem {
  const { host, status, cause, said } = refusal;
  const { code, message, reasons, requestId } = said;
  const of = { host, ...present({ project }) };
  switch (cause.kind) {
    case 'stranger':
      return INTERCEPTED({ ...cause, host, status });
    case 'perimeter':
      return VPC_SERVICE_CONTROLS({ ...cause, host });
    case 'api-disabled':
      return API_DISABLED({ api: host, ...of, ...cause });
    case 'billing-disabled':
      return BILLING_DISABLED({ ...of, ...cause });
    case 'project-suspended':
      return PROJECT_SUSPENDED({ ...of, ...cause });
    case 'project-unknown':
      return PROJECT_NOT_FOUND({ ...of, ...cause, ...present({ own: own === project ? undefined : own }) });
    case 'quota-project-denied':
      return QUOTA_PROJECT_DENIED({ ...of, ...cause });
    case 'rate-limited':
      return QUOTA_EXCEEDED({ ...cause, host });
    case 'organisation-policy':
      return ORGANISATION_POLICY({ ...of, ...cause, said: message });
    case 'scope-insufficient':
      return TOKEN_SCOPE_INSUFFICIENT({});
    default:
      return REQUEST_REFUSED({ host, status, said: message, code, reasons, requestId });
  }
}
