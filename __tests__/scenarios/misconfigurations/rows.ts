import { REGISTRY_ACCESS } from './artifact-registry-access.ts';
import { INDEX } from './artifact-registry-index.ts';
import { REGISTRY_PROJECT } from './artifact-registry-project.ts';
import { RUNNER } from './github-and-metadata.ts';
import { IAM_CREDENTIALS } from './iam-credentials.ts';
import { IN_BETWEEN } from './in-between.ts';
import { OAUTH } from './oauth.ts';
import type { Row } from './row.ts';
import { TOKEN_SERVICE } from './token-service.ts';

/** Every answer, whoever gives it. */
export const ROWS: readonly Row[] = [
  ...TOKEN_SERVICE,
  ...IAM_CREDENTIALS,
  ...OAUTH,
  ...RUNNER,
  ...REGISTRY_PROJECT,
  ...REGISTRY_ACCESS,
  ...INDEX,
  ...IN_BETWEEN,
];
