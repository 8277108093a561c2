import { INDEX, REGISTRY_API } from './artifact-registry.ts';
import { IN_BETWEEN } from './in-between.ts';
import type { Row } from './row.ts';
import { OAUTH, RUNNER } from './sources.ts';
import { IAM_CREDENTIALS, TOKEN_SERVICE } from './token-service.ts';

/** Every answer, whoever gives it. */
export const ROWS: readonly Row[] = [
  ...TOKEN_SERVICE,
  ...IAM_CREDENTIALS,
  ...OAUTH,
  ...RUNNER,
  ...REGISTRY_API,
  ...INDEX,
  ...IN_BETWEEN,
];
