import type { Row } from './row.ts';

/** What LOCATION-python.pkg.dev answers to pip's request. */
export const INDEX: readonly Row[] = [
  {
    broken: 'a credential that the index does not take',
    source: 'astral-sh/uv#9778',
    on: 'index',
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="Artifact Registry"' },
    body: 'The request does not have valid authentication credentials.\n',
    code: 'CREDENTIAL_REJECTED',
    says: 'us-central1-python.pkg.dev rejects the access token',
  },
  {
    broken: 'a perimeter around the index alone',
    source: 'https://cloud.google.com/vpc-service-controls/docs/supported-products (Artifact Registry)',
    on: 'index',
    status: 403,
    body: "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: tHv1-x\n",
    code: 'VPC_SERVICE_CONTROLS',
    says: 'the request to us-central1-python.pkg.dev (identifier tHv1-x)',
  },
  {
    broken: 'an identity that may download by the API, and not by the index',
    source: 'genkit-ai/genkit#3219',
    on: 'index',
    status: 403,
    body: 'Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "projects/my-project/locations/us-central1/repositories/my-python-repo" (or it may not exist)\n',
    code: 'INDEX_DENIED',
    says: 'us-central1-python.pkg.dev refuses downloads to this identity',
    fix: 'gcloud artifacts repositories get-iam-policy my-python-repo',
  },
  {
    broken: 'a refusal without a word',
    source: 'GoogleCloudPlatform/artifact-registry-python-tools#7',
    on: 'index',
    status: 403,
    body: '',
    code: 'INDEX_DENIED',
    says: 'us-central1-python.pkg.dev refuses downloads to this identity',
  },
  {
    broken: 'an API that is disabled, told by the index',
    source: 'https://cloud.google.com/artifact-registry/docs/troubleshooting',
    on: 'index',
    status: 403,
    body: 'Artifact Registry API has not been used in project 123456789 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/artifactregistry.googleapis.com/overview?project=123456789 then retry.\n',
    code: 'API_DISABLED',
    says: 'artifactregistry.googleapis.com is not enabled in the project 123456789',
  },
];
