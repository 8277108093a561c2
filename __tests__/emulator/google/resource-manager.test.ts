import { expect, test } from 'vitest';
import { resourceManager } from '../../../emulator/google/resource-manager.ts';
import { grant } from '../../../emulator/policies.ts';
import { createSample } from '../../../emulator/sample.ts';
import { bearer, fieldsOf, request } from '../request.ts';

test('a project number is resolved for who may, and refused to everyone else', () => {
  const { world, account, token } = createSample();
  const ask = (name: string, headers = bearer(token)): ReturnType<typeof resourceManager> =>
    resourceManager(
      world,
      request('GET', `https://cloudresourcemanager.googleapis.com/v1/projects/${name}`, { headers }),
    );
  expect(ask('123456789').status).toBe(403);
  grant(world, `serviceAccount:${account.email}`, 'projects/my-project', 'resourcemanager.projects.get');
  expect(fieldsOf(ask('123456789'))).toMatchObject({ projectId: 'my-project', projectNumber: '123456789' });
  expect(ask('987').status).toBe(403);
  expect(ask('123456789', {}).status).toBe(401);
});
