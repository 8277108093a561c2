import { expect, test } from 'vitest';
import { notJson } from '../../src/credentials/credential-text.ts';
import { ADC_NOT_JSON, ADC_UNREADABLE, type FileFault } from '../../src/credentials/file-failures.ts';
import { GCLOUD_FAILED } from '../../src/credentials/source-failures.ts';

// What gcloud prints, as threads and its own source (google-cloud-sdk) have it.
test.each([
  // kubernetes/kubernetes#96289, GoogleCloudPlatform/cloud-run-proxy#43
  [
    'There was a problem reauthenticating while refreshing your current auth tokens: Reauthentication challenge could not be answered because you are not in an interactive session.',
    'log in again from time to time',
    'Use a service account',
  ],
  [
    'There was a problem refreshing your current auth tokens: Reauthentication failed. cannot prompt during non-interactive execution.',
    'log in again from time to time',
    'Use a service account',
  ],
  [
    "There was a problem refreshing your current auth tokens: ('invalid_grant: Token has been expired or revoked.', {'error': 'invalid_grant'})",
    'has expired or was revoked',
    'gcloud auth login --cred-file=FILE',
  ],
  ['You do not currently have an active account selected.', 'no active account', 'gcloud auth login --cred-file=FILE'],
  // GoogleCloudPlatform/cloud-foundation-fabric#1624, google-github-actions/auth#220
  [
    "There was a problem refreshing your current auth tokens: ('Unable to acquire impersonated credentials', 'Permission iam.serviceAccounts.getAccessToken denied on resource (or it may not exist).')",
    'acts as another service account',
    'gcloud config unset auth/impersonate_service_account',
  ],
  [
    "There was a problem refreshing your current auth tokens: ('Error code invalid_grant: ID Token issued at 1 is stale to sign-in.', '{}')",
    'it lives five minutes',
    'workload_identity_provider',
  ],
  // GoogleCloudPlatform/google-cloud-eclipse#3416, XX-net/XX-Net#13999
  [
    "gcloud crashed (SSLError): HTTPSConnectionPool(host='oauth2.googleapis.com', port=443): [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed",
    'inspects TLS connections',
    'gcloud config set core/custom_ca_certs_file FILE',
  ],
  [
    "gcloud crashed (TransportError): HTTPSConnectionPool(host='oauth2.googleapis.com', port=443): Max retries exceeded with url: /token",
    'does not reach Google Cloud',
    'HTTPS_PROXY=http://HOST:PORT',
  ],
  ["gcloud crashed (AttributeError): 'NoneType' object has no attribute 'x'", 'damaged', 'setup-gcloud'],
  [
    'Unable to read file [/github/workspace/gha-creds-1.json]: [Errno 2] No such file or directory',
    'is gone',
    'actions/checkout first',
  ],
  ['Could not create directory [/root/.config/gcloud]: Permission denied.', 'may not write', 'CLOUDSDK_CONFIG: '],
  [
    'To use the Google Cloud CLI, you must have Python installed and on your PATH.',
    'finds no Python',
    'actions/setup-python',
  ],
  ['', 'Another program is called gcloud', 'gcloud config config-helper'],
])('gcloud: %j', (said, why, fix) => {
  const problem = GCLOUD_FAILED({ said }, 'linux');
  expect(problem.why).toContain(why);
  expect(problem.fix).toContain(fix);
});

const from = 'GOOGLE_APPLICATION_CREDENTIALS';

test.each<[FileFault, string, string, string]>([
  ['path', '/home/runner/key.json', 'A checkout', 'after actions/checkout'],
  ['path', '~/key.json', 'Nothing expands ~', '"$GITHUB_ENV"'],
  ['path', '"/tmp/key.json"', 'quotation marks', '"$GITHUB_ENV"'],
  ['path', '$RUNNER_TEMP/key.json', 'the name of another variable', '"$GITHUB_ENV"'],
  ['path', 'https://storage.googleapis.com/bucket/key.json', 'a URL', '"$GITHUB_ENV"'],
  ['path', '/path/to/key.json', 'of an example', '"$GITHUB_ENV"'],
  ['fields', '/tmp/key.json', 'not complete', 'create-cred-config'],
  ['subject', '/tmp/key.json', 'another machine or cloud', 'workload_identity_provider: '],
  ['executable', '/tmp/key.json', 'must be allowed', 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: "1"'],
])('a credential file, by its %s: %s', (fault, file, why, fix) => {
  const problem = ADC_UNREADABLE({ file, from, reason: 'x', fault }, 'linux');
  expect(problem.why).toContain(why);
  expect(problem.fix).toContain(fix);
});

test.each<[string, string, string]>([
  ['', 'it is empty', 'printf %s "$GAR_KEY" >'],
  ['\ufffd\ufffd{\0"\0t\0y\0', 'it is UTF-16 text', 'printf %s "$GAR_KEY" >'],
  ['\0{\0"\0t\0y\0p', 'it is UTF-16 text', 'printf %s "$GAR_KEY" >'],
  ['PK\x03\x04\0\0', 'it is not text', 'keys create key.json'],
  ['0\ufffd\x02\x01\x03', 'it is not text', 'keys create key.json'],
  ['<!DOCTYPE html>', 'it is a web page', 'curl --fail'],
  ['<?xml version="1.0"?>', 'it is a web page', 'curl --fail'],
  ['***', 'it holds only stars', 'printf %s "$GAR_KEY" >'],
  ['{"type": "serv', 'its JSON starts but does not end (14 characters)', 'printf %s "$GAR_KEY" >'],
  ['{"type": x}', 'it is not valid JSON', 'key: secrets.GAR_KEY'],
  ['hunter2', 'it is no JSON object', 'key: secrets.GAR_KEY'],
])('a credential file that is no JSON is told by what it holds: %j', (text, what, fix) => {
  const seen = { file: '/tmp/key.json', from, holds: notJson(text), length: text.length };
  expect(ADC_NOT_JSON(seen, 'linux').what).toContain(what);
  expect(ADC_NOT_JSON(seen, 'linux').fix).toContain(fix);
  expect(ADC_NOT_JSON(seen, 'win32').fix).not.toContain('printf');
});
