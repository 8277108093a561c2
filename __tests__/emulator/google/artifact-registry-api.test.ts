import { beforeEach, expect, test } from 'vitest';
import { artifactRegistryApi } from '../../../emulator/google/artifact-registry-api.ts';
import type { HttpResponse } from '../../../emulator/http.ts';
import { accountIdentity, grant } from '../../../emulator/policies.ts';
import { addRepository } from '../../../emulator/populate.ts';
import { createSample, type Sample } from '../../../emulator/sample.ts';
import { issueToken } from '../../../emulator/world.ts';
import { basic, bearer, fieldsOf, request } from '../request.ts';

let sample: Sample;

beforeEach(() => {
  sample = createSample();
});

function call(method: string, path: string, body?: unknown, headers = bearer(sample.token)): HttpResponse {
  const url = `https://artifactregistry.googleapis.com/v1/${path}`;
  return artifactRegistryApi(
    sample.world,
    request(method, url, { headers, ...(body !== undefined && { body: JSON.stringify(body) }) }),
  );
}

interface GoogleError {
  readonly message: string;
  readonly status: string;
  readonly details?: readonly Record<string, unknown>[];
}

const error = (response: HttpResponse): GoogleError => fieldsOf(response)['error'] as GoogleError;

test('a repository tells its format and mode', () => {
  expect(fieldsOf(call('GET', sample.repository.name))).toMatchObject({
    name: sample.repository.name,
    format: 'PYTHON',
    mode: 'STANDARD_REPOSITORY',
    registryUri: 'us-central1-python.pkg.dev/my-project/my-python-repo',
  });
});

test('one that is not there is 404 to who may look in the project, and 403 to who may not', () => {
  const missing = sample.repository.name.replace('my-python-repo', 'x');
  expect(error(call('GET', missing))).toMatchObject({
    status: 'PERMISSION_DENIED',
    message: `Permission 'artifactregistry.repositories.get' denied on resource '//artifactregistry.googleapis.com/${missing}' (or it may not exist).`,
  });
  grant(sample.world, `serviceAccount:${sample.account.email}`, 'projects/my-project', 'roles/artifactregistry.reader');
  expect(error(call('GET', missing))).toMatchObject({
    status: 'NOT_FOUND',
    message: 'Requested entity was not found.',
  });
});

test('a location that does not exist cannot be told from one that may not be used', () => {
  const answer = call('GET', 'projects/my-project/locations/us-central9/repositories/my-python-repo');
  expect(answer.status).toBe(403);
  expect(error(answer).message).toBe("Permission denied on 'locations/us-central9' (or it may not exist).");
});

test('locations are listed for whoever may list them in the project', () => {
  expect(error(call('GET', 'projects/my-project/locations')).message).toContain('artifactregistry.locations.list');
  grant(sample.world, `serviceAccount:${sample.account.email}`, 'projects/my-project', 'roles/artifactregistry.reader');
  expect(fieldsOf(call('GET', 'projects/my-project/locations'))['locations']).toContainEqual({
    name: 'projects/my-project/locations/us-central1',
    locationId: 'us-central1',
  });
});

test('a project that does not exist is an invalid consumer', () => {
  const response = call('GET', sample.repository.name.replace('my-project', 'my-projekt'));
  expect(error(response)).toMatchObject({ status: 'PERMISSION_DENIED', details: [{ reason: 'CONSUMER_INVALID' }] });
});

test('a token made for other scopes is told so', () => {
  const { world, account } = sample;
  const narrow = issueToken(world, accountIdentity(account), 60, [
    'https://www.googleapis.com/auth/devstorage.read_only',
  ]);
  const response = call('GET', sample.repository.name, undefined, bearer(narrow.value));
  expect(error(response).details?.[0]).toMatchObject({ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' });
});

test('permissions held are given back; none of a repository that is not there', () => {
  const permissions = ['downloadArtifacts', 'uploadArtifacts', 'delete'].map(
    (verb) => `artifactregistry.repositories.${verb}`,
  );
  expect(fieldsOf(call('POST', `${sample.repository.name}:testIamPermissions`, { permissions }))).toEqual({
    permissions: permissions.slice(0, 2),
  });
  grant(sample.world, `serviceAccount:${sample.account.email}`, 'projects/my-project', 'roles/artifactregistry.reader');
  const missing = `${sample.repository.name}x:testIamPermissions`;
  expect(fieldsOf(call('POST', missing, { permissions }))).toEqual({});
  expect(call('POST', missing, { permissions: ['*'] }).status).toBe(400);
  expect(call('GET', missing).status).toBe(404);
});

test('repositories are listed for a location and for all, page by page', () => {
  grant(sample.world, `serviceAccount:${sample.account.email}`, 'projects/my-project', 'roles/artifactregistry.reader');
  addRepository(sample.world, 'projects/my-project/locations/europe/repositories/my-python-repo');
  const names = (response: HttpResponse): unknown =>
    (fieldsOf(response)['repositories'] as { name: string }[] | undefined)?.map(({ name }) => name.split('/')[3]);
  expect(names(call('GET', 'projects/my-project/locations/europe/repositories'))).toEqual(['europe']);
  expect(names(call('GET', 'projects/my-project/locations/-/repositories'))).toEqual(['us-central1', 'europe']);
  const first = call('GET', 'projects/my-project/locations/-/repositories?pageSize=1');
  const next = fieldsOf(first)['nextPageToken'];
  expect(names(call('GET', `projects/my-project/locations/-/repositories?pageSize=1&pageToken=${next}`))).toEqual([
    'europe',
  ]);
});

test('listing needs its permission on the location or the project', () => {
  expect(error(call('GET', 'projects/my-project/locations/-/repositories')).message).toContain(
    'artifactregistry.repositories.list',
  );
});

test.each([
  ['no', {}, 'CREDENTIALS_MISSING'],
  ['an unknown', bearer('x'), 'ACCESS_TOKEN_TYPE_UNSUPPORTED'],
])('%s token is 401 with its reason', (_, headers, reason) => {
  const response = call('GET', sample.repository.name, undefined, headers as Record<string, string>);
  expect(response.status).toBe(401);
  expect(error(response).details?.[0]).toMatchObject({ reason });
});

test('an expired token is 401, and Basic credentials are not for APIs', () => {
  expect(call('GET', sample.repository.name, undefined, basic('oauth2accesstoken', sample.token)).status).toBe(401);
  sample.world.clockOffset = 3601;
  expect(error(call('GET', sample.repository.name)).details?.[0]).toMatchObject({ reason: 'ACCESS_TOKEN_EXPIRED' });
});

test('a disabled API and a perimeter are told apart by their details', () => {
  const project = sample.world.projects.get('my-project');
  project?.apis.delete('artifactregistry.googleapis.com');
  const disabled = error(call('GET', sample.repository.name));
  expect(disabled.message).toContain(
    'Artifact Registry API has not been used in project 123456789 before or it is disabled.',
  );
  expect(disabled.details?.[0]).toMatchObject({ reason: 'SERVICE_DISABLED' });
  project?.apis.add('artifactregistry.googleapis.com');
  if (project !== undefined) {
    project.perimeter = true;
  }
  const refused = error(call('GET', sample.repository.name));
  expect(refused.message).toMatch(
    /^Request is prohibited by organization's policy\. vpcServiceControlsUniqueIdentifier: \w+$/,
  );
  expect(refused.details?.[0]).toMatchObject({ violations: [{ type: 'VPC_SERVICE_CONTROLS' }] });
});
