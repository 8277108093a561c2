import { tokenServiceHost } from '../../../../emulator/github/github-oidc.ts';
import { addProvider, addServiceAccount } from '../../../../emulator/populate.ts';
import {
  ACCOUNT,
  claiming,
  explainEach,
  FEDERATED,
  FORK,
  IMPERSONATED,
  JOB,
  keyOfNewAccount,
  type Mistake,
  otherProject,
  POOL,
  PROVIDER,
} from './mistake.ts';

const MISTAKES: readonly Mistake[] = [
  {
    broken: 'no permission to ask for a token',
    code: 'ID_TOKEN_PERMISSION',
    cause: 'The job lacks the permission id-token: write',
    fix: 'permissions:\n  contents: read\n  id-token: write',
    inputs: () => IMPERSONATED,
  },
  {
    broken: 'a fork',
    code: 'ID_TOKEN_FORK',
    cause: 'Code from a fork does not get the identity',
    fix: 'on_missing_credentials: skip',
    inputs: () => IMPERSONATED,
    job: () => ({ event: FORK }),
  },
  {
    broken: 'a request token of another job in an env block',
    code: 'OIDC_REFUSED',
    cause: 'it belongs to another job',
    fix: 'remove them from every env block',
    inputs: () => IMPERSONATED,
    env: (stage) => ({ ...stage.emulator.githubEnv(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-another-job' }),
  },
  {
    broken: 'an address for tokens that is not there',
    code: 'OIDC_REFUSED',
    cause: 'There is no token service at that address',
    fix: 'permissions:\n  contents: read\n  id-token: write',
    inputs: () => IMPERSONATED,
    env: (stage) => ({
      ...stage.emulator.githubEnv(),
      ACTIONS_ID_TOKEN_REQUEST_URL: `https://${tokenServiceHost}/19//idtoken/x/y?api-version=2.0`,
    }),
  },
  {
    broken: 'an audience on github.com that is not of this account',
    code: 'OIDC_AUDIENCE',
    cause: `GitHub does not issue OIDC tokens for the audience "https://github.com/SOMEBODY"`,
    fix: 'If audience is set, remove it',
    inputs: () => ({ ...IMPERSONATED, audience: 'https://github.com/SOMEBODY' }),
    job: JOB,
  },
  {
    broken: 'the pool instead of the provider',
    code: 'PROVIDER_IS_POOL',
    cause: 'names a pool, not a provider',
    fix: `workload_identity_provider: ${POOL}/providers/PROVIDER`,
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: POOL }),
    job: JOB,
  },
  {
    broken: 'the id of the project in the provider',
    code: 'PROVIDER_WITH_PROJECT_ID',
    cause: 'only accepts project numbers',
    fix: 'gcloud projects describe my-project --format="value(projectNumber)"',
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: PROVIDER.replace('123456789', 'my-project') }),
    job: JOB,
  },
  {
    broken: 'a provider without providers/',
    code: 'PROVIDER_WITHOUT_PROVIDERS',
    cause: 'lacks "providers/" before the last name',
    fix: `workload_identity_provider: ${PROVIDER}`,
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: PROVIDER.replace('/providers', '') }),
    job: JOB,
  },
  {
    broken: 'the short name of a provider',
    code: 'PROVIDER_MALFORMED',
    cause: 'not a full provider name',
    fix: 'describe my-repo \\\n  --workload-identity-pool=github',
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: 'github/my-repo' }),
    job: JOB,
  },
  {
    broken: 'a service account that is no address',
    code: 'SERVICE_ACCOUNT_MALFORMED',
    cause: 'not the email address of a service account',
    fix: 'service_account: ci@PROJECT_ID.iam.gserviceaccount.com',
    inputs: () => ({ ...FEDERATED, service_account: 'ci' }),
    job: JOB,
  },
  {
    broken: 'a lifetime of a day',
    code: 'LIFETIME_OUT_OF_RANGE',
    cause: 'between 10 minutes and 12 hours',
    fix: 'access_token_lifetime: 3600s',
    inputs: () => ({ ...IMPERSONATED, access_token_lifetime: '24h' }),
    job: JOB,
  },
  {
    broken: 'a provider that does not exist',
    code: 'STS_PROVIDER_UNKNOWN',
    cause: 'was deleted or disabled, or its name is misspelt',
    fix: 'gcloud iam workload-identity-pools providers list --workload-identity-pool=github',
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: `${PROVIDER}-typo` }),
    job: JOB,
  },
  {
    broken: 'a condition that names another owner',
    code: 'STS_CONDITION',
    cause: 'repository: SOMEBODY/my-repo',
    fix: '--format="value(attributeCondition)"',
    inputs: () => IMPERSONATED,
    job: claiming({ repository: 'SOMEBODY/my-repo' }),
  },
  {
    broken: 'a provider for another issuer',
    code: 'STS_ISSUER',
    cause: 'iss: https://token.actions.githubusercontent.com',
    fix: '--issuer-uri="https://token.actions.githubusercontent.com"',
    inputs: ({ sample: { world } }) => {
      const name = `${POOL}/providers/enterprise`;
      addProvider(world, { name, issuer: 'https://github.example.com/_services/token' });
      return { ...IMPERSONATED, workload_identity_provider: name };
    },
    job: JOB,
  },
  {
    broken: 'an audience that the provider does not list',
    code: 'STS_AUDIENCE',
    cause: 'aud: my-audience',
    fix: '--format="value(oidc.allowedAudiences)"',
    inputs: () => ({ ...IMPERSONATED, audience: 'my-audience' }),
    job: JOB,
  },
  {
    broken: 'a branch with a long name',
    code: 'STS_SUBJECT_TOO_LONG',
    cause: 'longer than 127 bytes',
    fix: '.["google.subject"] = "assertion.repository_id"',
    inputs: () => IMPERSONATED,
    job: claiming({ ref: `refs/heads/${'long-'.repeat(30)}` }),
  },
  {
    broken: 'a job that may not act as the account',
    code: 'IMPERSONATION_DENIED',
    cause: 'Nobody granted this job roles/iam.workloadIdentityUser',
    fix: `--member="principalSet://iam.googleapis.com/${POOL}/attribute.repository/OWNER/my-repo"`,
    inputs: (stage) => ({
      ...FEDERATED,
      service_account: JSON.parse(keyOfNewAccount(stage)).client_email,
    }),
    job: JOB,
  },
  {
    broken: 'an account that is misspelt',
    code: 'ACCOUNT_UNKNOWN',
    cause: 'its name or project is misspelt',
    fix: 'gcloud iam service-accounts list --project=',
    inputs: () => ({ ...FEDERATED, service_account: ACCOUNT.replace('ci@', 'cl@') }),
    job: JOB,
  },
  {
    broken: 'a lifetime that no policy allows',
    code: 'LIFETIME_NOT_ALLOWED',
    cause: 'constraints/iam.allowServiceAccountCredentialLifetimeExtension',
    fix: 'access_token_lifetime: 3600s',
    inputs: () => ({ ...IMPERSONATED, access_token_lifetime: '12h' }),
    job: JOB,
  },
  {
    broken: 'an API for acting as an account that is disabled',
    code: 'API_DISABLED',
    cause: 'The API iamcredentials.googleapis.com is not enabled',
    fix: 'gcloud services enable iamcredentials.googleapis.com --project=',
    inputs: (stage) => {
      const { project = '' } = otherProject(stage, false);
      return { ...FEDERATED, service_account: addServiceAccount(stage.sample.world, 'ci', project).email };
    },
    job: JOB,
  },
];

explainEach('workload identity federation', MISTAKES);
