import { createPublicKey, randomBytes } from 'node:crypto';
import { normalizedName } from '../google/packages.ts';
import { readUpload } from '../google/upload.ts';
import { type HttpRequest, type HttpResponse, html, json, jsonBody, text } from '../http.ts';
import { decodeJwt, isSignedBy } from '../jwt.ts';
import { githubIssuer, now, type PackageFile, type PublicIndex, type World } from '../world.ts';

/** Hosts of PyPI: the index, the files, and where packages go. */
export const PYPI_HOSTS = ['pypi.org', 'files.pythonhosted.org', 'upload.pypi.org'] as const;

const SIMPLE_JSON = 'application/vnd.pypi.simple.v1+json';

/** PyPI, with the packages that the world has put there and no other; it takes uploads with a token that it issued. */
export function pypi(world: World, request: HttpRequest): HttpResponse {
  const index = world.pypi;
  if (index === undefined) return text(404, 'Not Found\n');
  const [first = '', second = '', third = '', fourth = ''] = request.path.split('/').slice(1).map(decodeURIComponent);
  if (first === '_' && second === 'oidc')
    return trustedPublishing(world, index, request, third === 'github' ? fourth : third);
  if (request.host === 'upload.pypi.org') {
    return request.method === 'POST' && first === 'legacy' ? upload(index, request) : text(404, 'Not Found\n');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'Method Not Allowed\n');
  if (request.host === 'files.pythonhosted.org') return file(index, request);
  if (first === 'simple' && second !== '' && third === '' && request.path.endsWith('/')) {
    return simple(index, second, request.headers['accept'] ?? '');
  }
  if (first === 'pypi' && third === 'json') return release(index, second, undefined);
  if (first === 'pypi' && fourth === 'json') return release(index, second, third);
  return text(404, 'Not Found\n');
}

function filesOf({ packages }: PublicIndex, project: string): readonly PackageFile[] {
  return [...(packages.get(normalizedName(project))?.values() ?? [])];
}

function addressOf({ sha256, name }: PackageFile): string {
  return `https://files.pythonhosted.org/packages/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256.slice(4)}/${name}`;
}

function versionOf({ name }: PackageFile): string {
  return name.split('-')[1]?.replace(/\.tar\.gz$/, '') ?? '';
}

/** The simple repository API, in HTML and in JSON (PEP 503, PEP 691). */
function simple(index: PublicIndex, project: string, accept: string): HttpResponse {
  const files = filesOf(index, project);
  if (files.length === 0) return text(404, '404 Not Found\n');
  if (accept.includes(SIMPLE_JSON)) {
    const listed = files.map((one) => ({
      filename: one.name,
      url: addressOf(one),
      hashes: { sha256: one.sha256 },
      'requires-python': one.requiresPython,
      size: one.content.length,
      'upload-time': '2026-01-01T00:00:00.000000Z',
      yanked: false,
    }));
    const answer = {
      meta: { 'api-version': '1.1' },
      name: normalizedName(project),
      versions: versions(files),
      files: listed,
    };
    return json(200, answer, { 'content-type': SIMPLE_JSON });
  }
  const links = files.map((one) => `<a href="${addressOf(one)}#sha256=${one.sha256}">${one.name}</a><br />`);
  return html(200, `<!DOCTYPE html>\n<html>\n  <body>\n    ${links.join('\n    ')}\n  </body>\n</html>\n`);
}

function versions(files: readonly PackageFile[]): string[] {
  return [...new Set(files.map(versionOf))];
}

/** PyPI's own JSON API, which poetry asks about a version. */
function release(index: PublicIndex, project: string, version: string | undefined): HttpResponse {
  const files = filesOf(index, project);
  const wanted = version ?? versions(files).at(-1);
  const listed = files.filter((one) => versionOf(one) === wanted);
  if (listed.length === 0) return json(404, { message: 'Not Found' });
  const urls = listed.map((one) => ({
    filename: one.name,
    url: addressOf(one),
    digests: { sha256: one.sha256 },
    packagetype: one.name.endsWith('.whl') ? 'bdist_wheel' : 'sdist',
    python_version: 'py3',
    requires_python: one.requiresPython,
    size: one.content.length,
    yanked: false,
  }));
  const info = {
    name: normalizedName(project),
    version: wanted,
    requires_dist: [],
    requires_python: '>=3.6',
    summary: '',
  };
  return json(200, { info, urls, releases: Object.fromEntries(versions(files).map((one) => [one, []])) });
}

function file(index: PublicIndex, request: HttpRequest): HttpResponse {
  const all = [...index.packages.values()].flatMap((files) => [...files.values()]);
  const found = all.find((one) => new URL(addressOf(one)).pathname === request.path);
  if (found === undefined) return text(404, '404 Not Found\n');
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: found.content };
}

/** Takes a distribution from whoever has one of PyPI's tokens. */
function upload(index: PublicIndex, request: HttpRequest): HttpResponse {
  const basic = /^Basic (\S+)$/.exec(request.headers['authorization'] ?? '')?.[1] ?? '';
  const [user, ...rest] = Buffer.from(basic, 'base64').toString('latin1').split(':');
  if (user !== '__token__' || !index.tokens.has(rest.join(':'))) {
    return text(403, '403 Invalid or non-existent authentication information.\n');
  }
  const read = readUpload(request);
  if (!read.ok) return text(400, `400 ${read.reason}\n`);
  index.uploads.push(read.file.name);
  return text(200, '');
}

/** Trusted publishing: GitHub's identity token for PyPI's audience against a token for an upload. `github/` is its older address. */
function trustedPublishing(world: World, index: PublicIndex, request: HttpRequest, call: string): HttpResponse {
  if (call === 'audience' && request.method === 'GET') return json(200, { audience: 'pypi' });
  if (call !== 'mint-token' || request.method !== 'POST') return text(404, 'Not Found\n');
  const jwt = decodeJwt(String(jsonBody(request)?.['token'] ?? ''));
  const key = world.issuers.get(githubIssuer);
  const isGood =
    jwt !== undefined &&
    key !== undefined &&
    isSignedBy(jwt, createPublicKey(key.publicKey)) &&
    jwt.claims['aud'] === 'pypi' &&
    Number(jwt.claims['exp']) > now(world);
  if (!isGood) return json(422, { message: 'Token request failed', errors: [{ code: 'invalid-payload' }] });
  const token = `pypi-${randomBytes(40).toString('base64url')}`;
  index.tokens.add(token);
  return json(200, { success: true, token });
}
