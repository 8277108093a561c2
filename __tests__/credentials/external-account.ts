import { readCredentialFile } from '../../src/credentials/credential-file.ts';

export const impersonation =
  'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@my-project.iam.gserviceaccount.com:generateAccessToken';

/** A file as `gcloud iam workload-identity-pools create-cred-config` writes it. */
export const external = {
  type: 'external_account',
  audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/x',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  token_url: 'https://sts.googleapis.com/v1/token',
  credential_source: { file: '/token' },
};

/** The source of such a file on AWS. */
export const aws = {
  environment_id: 'aws1',
  region_url: 'http://169.254.169.254/latest/meta-data/placement/availability-zone',
  url: 'http://169.254.169.254/latest/meta-data/iam/security-credentials',
  regional_cred_verification_url: 'https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15',
  imdsv2_session_token_url: 'http://169.254.169.254/latest/api/token',
};

/** What is taken of a file, or why none of it is. */
export const read = (file: object) => readCredentialFile(JSON.parse(JSON.stringify(file)), 'googleapis.com');
