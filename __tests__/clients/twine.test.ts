import { describe, expect, test } from 'vitest';
import { client as twine } from '../../src/clients/twine.ts';
import { changesOf, disk, KEYRING, lines, machine, planOf, setting } from './setting.ts';

describe('twine', () => {
  test('has a listed section with the raw credential', () => {
    expect(lines(changesOf(twine, setting({ serverId: 'gar' })))).toEqual([
      '/home/me/.pypirc: append distutils index-servers gar [pypi.testpypi]',
      '/home/me/.pypirc: set gar repository https://us-python.pkg.dev/my-project/my-repo/',
      '/home/me/.pypirc: set gar username _json_key_base64',
      '/home/me/.pypirc: set gar password a+b/c==',
    ]);
  });

  test('has a section without a credential where a keyring answers', () => {
    expect(lines(changesOf(twine, setting({ credential: KEYRING }))).slice(2)).toEqual([
      '/home/me/.pypirc: remove my-repo username',
      '/home/me/.pypirc: remove my-repo password',
    ]);
  });

  test('has an empty user name and password where it reads them from netrc at every request', () => {
    const channels = { url: false, section: false, netrc: 'rely' } as const;
    expect(lines(changesOf(twine, setting({ channels }))).slice(2)).toEqual([
      '/home/me/.pypirc: set my-repo username',
      '/home/me/.pypirc: set my-repo password',
    ]);
  });

  test('has a copy with scope: isolated, which a person names', () => {
    const files = { '/home/me/.pypirc': '[pypi]\nusername = é\n' };
    const plan = planOf(twine.files[0], setting({ scope: 'isolated', disk: disk(files) }));
    expect(lines(plan?.changes ?? []).slice(0, 2)).toEqual([
      '/tmp/job/own/.pypirc: create "[pypi]\\nusername = é\\n"',
      '/tmp/job/own/.pypirc: append distutils index-servers my-repo [pypi.testpypi]',
    ]);
    expect(plan?.variables).toBeUndefined();
  });

  test('variables win even when they are empty', () => {
    const env = { TWINE_PASSWORD: '', TWINE_REPOSITORY: 'x' };
    expect(twine.rivals(setting({ machine: machine(env) })).map(({ name }) => name)).toEqual([
      'TWINE_PASSWORD in the environment',
    ]);
  });
});
