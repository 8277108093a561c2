import { client as pip } from '../../src/clients/pip.ts';
import { client as twine } from '../../src/clients/twine.ts';
import type { Outcome } from '../../src/report/outcome.ts';
import { Secret } from '../../src/secret.ts';

export const NOW = new Date('2026-11-25T05:00:00Z');

/** A step that worked, with a token that ends an hour after `NOW`. */
export const OUTCOME: Outcome = {
  repository: { id: 'my-repo', location: 'us', project: 'my-project', host: 'us-python.pkg.dev' },
  credential: {
    username: 'oauth2accesstoken',
    password: new Secret('ya29.very-secret'),
    method: 'access_token',
    source: 'given_token',
    expiresAt: new Date('2026-11-25T06:00:00.123Z'),
    principal: 'ci@my-project.iam.gserviceaccount.com',
  },
  clients: [pip, twine],
  serverId: 'my-repo',
  indexMode: 'only',
  scope: 'user',
  files: ['/home/me/pip.conf', '/home/me/.pypirc'],
  fileOutputs: { pip_config_file: '/home/me/pip.conf', pypirc_file: '/home/me/.pypirc' },
  access: 'may download and upload',
  cleanup: true,
  keptFresh: false,
};
