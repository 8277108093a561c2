import { expect, test } from 'vitest';
import { identityToken } from '../../../emulator/github/github-oidc.ts';
import { addFile } from '../../../emulator/google/packages.ts';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import { addPypi } from '../../../emulator/populate.ts';
import { serve } from '../../../emulator/serve.ts';
import { createWorld, githubIssuer } from '../../../emulator/world.ts';
import { basic, fieldsOf, request } from '../request.ts';

const world = createWorld();
const index = addPypi(world);
addFile(index, 'my-private-package', buildWheel('my-private-package', '99.0.0'));

function ask(...asked: Parameters<typeof request>) {
  const answer = serve(world, request(...asked));
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}

test('a package is found in HTML and in JSON, and its file at its address', () => {
  const address =
    /href="([^#]+)/.exec(String(ask('GET', 'https://pypi.org/simple/My_Private.package/').body))?.[1] ?? '';
  expect(ask('GET', address).body.length).toBeGreaterThan(100);
  const accept = { accept: 'application/vnd.pypi.simple.v1+json, text/html;q=0.1' };
  const listed = ask('GET', 'https://pypi.org/simple/my-private-package/', { headers: accept });
  expect(listed.headers['content-type']).toBe('application/vnd.pypi.simple.v1+json');
  expect(fieldsOf(listed)).toMatchObject({ versions: ['99.0.0'], files: [{ url: address }] });
  expect(fieldsOf(ask('GET', 'https://pypi.org/pypi/my-private-package/99.0.0/json'))).toMatchObject({
    urls: [{ url: address }],
  });
  expect(ask('GET', 'https://pypi.org/simple/other/').status).toBe(404);
});

test('an upload needs a token of PyPI', () => {
  const upload = (headers: Record<string, string>) =>
    ask('POST', 'https://upload.pypi.org/legacy/', { headers }).status;
  expect(upload({})).toBe(403);
  expect(upload(basic('oauth2accesstoken', 'x'))).toBe(403);
  index.tokens.add('pypi-x');
  expect(upload(basic('__token__', 'pypi-x'))).toBe(400);
});

test('trusted publishing gives one for an identity token of GitHub with its audience, and for no other', () => {
  const mint = (claims: Record<string, unknown>) => {
    const body = JSON.stringify({ token: identityToken(world, claims) });
    return ask('POST', 'https://pypi.org/_/oidc/mint-token', { body });
  };
  expect(fieldsOf(ask('GET', 'https://pypi.org/_/oidc/audience'))).toEqual({ audience: 'pypi' });
  expect(index.tokens.has(String(fieldsOf(mint({ aud: 'pypi' }))['token']))).toBe(true);
  const older = JSON.stringify({ token: identityToken(world, { aud: 'pypi' }) });
  expect(ask('POST', 'https://upload.pypi.org/_/oidc/github/mint-token', { body: older }).status).toBe(200);
  expect(mint({ aud: githubIssuer }).status).toBe(422);
  expect(mint({ aud: 'pypi', exp: 1 }).status).toBe(422);
});

test('Artifact Registry knows no trusted publishing, and says so as it says everything to strangers', () => {
  expect(ask('GET', 'https://us-central1-python.pkg.dev/_/oidc/audience').status).toBe(401);
});

test('without it the world does not answer for PyPI', () => {
  const answer = serve(createWorld(), request('GET', 'https://pypi.org/simple/x/'));
  expect(answer).toMatchObject({ status: 404 });
});
