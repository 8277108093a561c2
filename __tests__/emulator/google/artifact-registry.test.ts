import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { artifactRegistry } from '../../../emulator/google/artifact-registry.ts';
import { blake2b256 } from '../../../emulator/google/blake2b.ts';
import { addFile } from '../../../emulator/google/packages.ts';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import type { HttpResponse } from '../../../emulator/http.ts';
import { accountIdentity, grant } from '../../../emulator/policies.ts';
import { addRepository, addServiceAccount, keyText } from '../../../emulator/populate.ts';
import { createSample, type Sample } from '../../../emulator/sample.ts';
import { issueToken } from '../../../emulator/world.ts';
import { basic, bearer, request } from '../request.ts';

const host = 'https://us-central1-python.pkg.dev';
let sample: Sample;

beforeEach(() => {
  sample = createSample();
});

function get(path: string, headers: Record<string, string> = {}): HttpResponse {
  return artifactRegistry(sample.world, request('GET', host + path, { headers }));
}

const index = '/my-project/my-python-repo/simple/my-private-package/';

describe('credentials', () => {
  test('a known token is accepted as oauth2accesstoken and as Bearer', () => {
    expect(get(index, basic('oauth2accesstoken', sample.token)).status).toBe(200);
    expect(get(index, bearer(sample.token)).status).toBe(200);
  });

  test('no credential is challenged for Basic', () => {
    const response = get(index);
    expect(response.status).toBe(401);
    expect(response.headers['www-authenticate']).toMatch(/^Basic realm=/);
  });

  test.each(['__token__', 'OAUTH2ACCESSTOKEN', '_token', ''])('the user name %j is refused', (user) => {
    expect(get(index, basic(user, sample.token)).status).toBe(401);
  });

  test('an unknown and an expired token are refused', () => {
    expect(get(index, basic('oauth2accesstoken', `${sample.token}x`)).status).toBe(401);
    sample.world.clockOffset = 3601;
    expect(get(index, basic('oauth2accesstoken', sample.token)).status).toBe(401);
  });

  test('a key is taken in standard base64 on one line only', () => {
    const encoded = Buffer.from(keyText(sample.key)).toString('base64');
    expect(get(index, basic('_json_key_base64', encoded)).status).toBe(200);
    const wrapped = encoded.replace(/(.{76})/g, '$1\n');
    const unpadded = Buffer.from(`${keyText(sample.key)} `.repeat(1))
      .toString('base64')
      .replace(/=+$/, '');
    const urlSafe = Buffer.from(`${keyText(sample.key)}~~~???`).toString('base64url');
    for (const form of [wrapped, `${unpadded}!`, urlSafe, keyText(sample.key)]) {
      expect(get(index, basic('_json_key_base64', form)).status).toBe(401);
    }
  });

  test('a deleted key, another private key and a disabled account are refused', () => {
    const encoded = (key: object): string => Buffer.from(JSON.stringify(key)).toString('base64');
    expect(get(index, basic('_json_key_base64', encoded(sample.key))).status).toBe(200);
    expect(get(index, basic('_json_key_base64', encoded({ ...sample.key, private_key: 'x' }))).status).toBe(401);
    sample.account.disabled = true;
    expect(get(index, basic('_json_key_base64', encoded(sample.key))).status).toBe(401);
    sample.account.disabled = false;
    sample.account.keys.clear();
    expect(get(index, basic('_json_key_base64', encoded(sample.key))).status).toBe(401);
  });
});

describe('the index', () => {
  const auth = (): Record<string, string> => basic('oauth2accesstoken', sample.token);

  test('the roots are 404, with and without credentials', () => {
    for (const path of ['/', '/simple/', '/my-project/my-python-repo/simple/', '/my-project/my-python-repo/']) {
      expect(get(path).status).toBe(404);
      expect(get(path, auth()).status).toBe(404);
    }
  });

  test('a page links files outside simple/, with their digest', () => {
    const file = buildWheel('my-private-package', '1.2.3');
    const page = get(index, auth()).body.toString();
    expect(page).toContain(`href="../../my-private-package/${file.name}#sha256=${file.sha256}"`);
    expect(page).toContain('data-requires-python="&gt;=3.6"');
  });

  test('any spelling of a project name is found', () => {
    expect(get('/my-project/my-python-repo/simple/My_Private.Package/', auth()).status).toBe(200);
  });

  test('a file answers 307 with a long relative address on the same host, which serves the bytes and ranges', () => {
    const file = buildWheel('my-private-package', '1.2.3');
    const response = get(`/my-project/my-python-repo/my-private-package/${file.name}`, auth());
    expect(response.status).toBe(307);
    const location = response.headers['location'] ?? '';
    expect(location).toMatch(
      /^\/artifacts-downloads\/namespaces\/my-project\/repositories\/my-python-repo\/downloads\/[\w-]{4000,}$/,
    );
    expect(get(location).body).toEqual(file.content);
    const range = artifactRegistry(sample.world, request('GET', host + location, { headers: { range: 'bytes=-10' } }));
    expect([range.status, range.body]).toEqual([206, file.content.subarray(-10)]);
    expect(get('/artifacts-downloads/namespaces/a/repositories/b/downloads/c').status).toBe(403);
  });

  test('a missing package and a missing file are 404', () => {
    expect(get('/my-project/my-python-repo/simple/requests/', auth()).status).toBe(404);
    expect(get('/my-project/my-python-repo/my-private-package/x.whl', auth()).status).toBe(404);
  });

  test('a repository without a permission on it is 403, there or not; with one it is 404', () => {
    expect(get('/my-project/other/simple/a/', auth()).status).toBe(403);
    grant(
      sample.world,
      `serviceAccount:${sample.account.email}`,
      'projects/my-project',
      'roles/artifactregistry.reader',
    );
    expect(get('/my-project/other/simple/a/', auth()).status).toBe(404);
  });

  test('another location on the path of the host is another repository', () => {
    const response = artifactRegistry(
      sample.world,
      request('GET', `https://us-python.pkg.dev${index}`, { headers: auth() }),
    );
    expect(response.status).toBe(403);
  });

  test('a virtual repository serves the upstream that comes first', () => {
    const [first, second] = ['first', 'second'].map((id, order) => {
      const repository = addRepository(sample.world, `projects/my-project/locations/us-central1/repositories/${id}`);
      addFile(repository, 'shared', buildWheel('shared', `${order + 1}.0`));
      return repository.name;
    });
    const virtual = addRepository(sample.world, 'projects/my-project/locations/us-central1/repositories/all', {
      mode: 'VIRTUAL_REPOSITORY',
      upstreams: [first ?? '', second ?? ''],
    });
    grant(sample.world, `serviceAccount:${sample.account.email}`, virtual.name, 'roles/artifactregistry.reader');
    const page = get('/my-project/all/simple/shared/', auth()).body.toString();
    expect(page).toContain('shared-1.0');
    expect(page).not.toContain('shared-2.0');
  });
});

describe('upload', () => {
  const wheel = buildWheel('my-package', '2.0');

  function fields(changes: Record<string, string> = {}): Record<string, string> {
    return {
      ':action': 'file_upload',
      protocol_version: '1',
      metadata_version: '2.1',
      name: 'my-package',
      version: '2.0',
      filetype: 'bdist_wheel',
      pyversion: 'py3',
      md5_digest: createHash('md5').update(wheel.content).digest('hex'),
      sha256_digest: wheel.sha256,
      blake2_256_digest: blake2b256(wheel.content),
      ...changes,
    };
  }

  function multipart(values: Record<string, string>, filename = wheel.name): Buffer {
    const parts = Object.entries(values).map(
      ([name, value]) => `--XX\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    return Buffer.concat([
      Buffer.from(parts.join('')),
      Buffer.from(
        `--XX\r\nContent-Disposition: form-data; name="content"; filename="${filename}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      wheel.content,
      Buffer.from('\r\n--XX--\r\n'),
    ]);
  }

  function post(body: Buffer, path = '/my-project/my-python-repo/', headers?: Record<string, string>): HttpResponse {
    return artifactRegistry(
      sample.world,
      request('POST', host + path, {
        headers: {
          'content-type': 'multipart/form-data; boundary=XX',
          ...(headers ?? basic('oauth2accesstoken', sample.token)),
        },
        body,
      }),
    );
  }

  test('a complete form is stored and then served; the second time is 400 with the reason in the body only', () => {
    expect(post(multipart(fields())).status).toBe(200);
    expect(get('/my-project/my-python-repo/simple/my-package/', bearer(sample.token)).body.toString()).toContain(
      wheel.name,
    );
    expect(post(multipart(fields()))).toMatchObject({ status: 400, body: 'Requested entity already exists\n' });
  });

  test.each([
    ['the action', { ':action': 'submit' }],
    ['the protocol version', { protocol_version: '2' }],
    ['the name', { name: '' }],
    ['the version', { version: '' }],
    ['the file type', { filetype: 'bdist_egg' }],
    ['the SHA-256', { sha256_digest: '0'.repeat(64) }],
    ['the MD5', { md5_digest: '0'.repeat(32) }],
    ['the BLAKE2', { blake2_256_digest: '0'.repeat(64) }],
    ['every digest', { sha256_digest: '', md5_digest: '', blake2_256_digest: '' }],
    ['a name that is not the file’s', { name: 'other' }],
    ['a version that is not the file’s', { version: '2.1' }],
  ])('a form that is wrong in %s is 400 and stores nothing', (_, changes) => {
    expect(post(multipart(fields(changes))).status).toBe(400);
    expect(sample.repository.packages.has('my-package')).toBe(false);
  });

  test('a body that is no form, or cut, is 400', () => {
    expect(post(Buffer.from('x')).status).toBe(400);
    expect(post(multipart(fields()).subarray(0, -20)).status).toBe(400);
  });

  test('the address needs its trailing slash and no simple/', () => {
    expect(post(multipart(fields()), '/my-project/my-python-repo').status).toBe(404);
    expect(post(multipart(fields()), '/my-project/my-python-repo/simple/').status).toBe(405);
  });

  test('needs a credential and the upload permission', () => {
    expect(post(multipart(fields()), undefined, {}).status).toBe(401);
    const reader = addServiceAccount(sample.world, 'reader', 'my-project');
    grant(sample.world, `serviceAccount:${reader.email}`, sample.repository.name, 'roles/artifactregistry.reader');
    const token = issueToken(sample.world, accountIdentity(reader)).value;
    const refused = post(multipart(fields()), undefined, bearer(token));
    expect(refused.status).toBe(403);
    expect(refused.body).toContain('artifactregistry.repositories.uploadArtifacts');
  });

  test.each(['VIRTUAL_REPOSITORY', 'REMOTE_REPOSITORY'] as const)('a %s takes none', (mode) => {
    const { name } = addRepository(sample.world, 'projects/my-project/locations/us-central1/repositories/v', { mode });
    grant(sample.world, `serviceAccount:${sample.account.email}`, name, 'roles/artifactregistry.writer');
    expect(post(multipart(fields()), '/my-project/v/').status).toBe(400);
  });
});
