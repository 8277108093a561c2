import { randomBytes } from 'node:crypto';
import { type HttpRequest, type HttpResponse, html, text, unknownAddress } from '../http.ts';
import { isAllowed } from '../policies.ts';
import type { PackageFile, Repository, World } from '../world.ts';
import { disabledWords, perimeterWords } from './google-error.ts';
import { type Identity, identify } from './identity.ts';
import { addFile, filesOf, normalizedName } from './packages.ts';
import { readUpload } from './upload.ts';

const SERVICE = 'artifactregistry.googleapis.com';

/** The location that a Python host serves (`us-central1-python.pkg.dev`); undefined for other hosts. */
export function locationOf(world: World, host: string): string | undefined {
  return world.registryHosts.get(host) ?? /^([a-z0-9-]+)-python\.pkg\.dev$/.exec(host)?.[1];
}

/** `LOCATION-python.pkg.dev`: the index that pip reads, the files, and the address that twine uploads to. */
export function artifactRegistry(world: World, request: HttpRequest): HttpResponse {
  const location = locationOf(world, request.host) ?? '';
  if (request.path.startsWith('/artifacts-downloads/')) {
    return download(world, request);
  }
  // uv asks every host it publishes to whether it trusts GitHub; what the real one answers.
  if (request.path === '/_/oidc/audience') {
    return challenge('The request does not have valid authentication credentials.\n');
  }
  const parts = request.path.split('/').slice(1).map(decodeURIComponent);
  const [project = '', id = '', ...rest] = parts;
  if (project === '' || id === '' || project === 'simple' || rest.length === 0) {
    return unknownAddress(request.path);
  }
  const name = `projects/${project}/locations/${location}/repositories/${id}`;
  const identity = identify(world, request);
  if (request.method === 'POST' && rest.length === 1 && rest[0] === '') {
    return access(world, identity, name, 'uploadArtifacts') ?? upload(world, request, name);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return text(405, 'Method Not Allowed\n', { allow: 'GET, HEAD' });
  }
  if (rest[0] === 'simple') {
    if (rest.length !== 3 || rest[1] === '' || rest[2] !== '') {
      return unknownAddress(request.path);
    }
    return access(world, identity, name, 'downloadArtifacts') ?? index(world, name, rest[1] ?? '');
  }
  if (rest.length === 2) {
    return access(world, identity, name, 'downloadArtifacts') ?? redirect(world, name, rest[0] ?? '', rest[1] ?? '');
  }
  return unknownAddress(request.path);
}

/**
 * The refusal for a caller who may not, or a repository that is not there. Someone without the permission cannot tell
 * these two apart, as with the real one.
 */
function access(
  world: World,
  identity: Identity,
  name: string,
  verb: 'uploadArtifacts' | 'downloadArtifacts',
): HttpResponse | undefined {
  if (identity.kind === 'rejected') {
    return challenge('The request does not have valid authentication credentials.\n');
  }
  const project = world.projects.get(name.split('/')[1] ?? '');
  if (project !== undefined && !project.apis.has(SERVICE)) {
    return text(403, `${disabledWords('Artifact Registry API', SERVICE, project.number)}\n`);
  }
  if (project?.perimeter === true) {
    return text(403, `${perimeterWords(randomBytes(24).toString('base64url'))}\n`);
  }
  const permission = `artifactregistry.repositories.${verb}`;
  const members = identity.kind === 'known' ? identity.members : [];
  if (!isAllowed(world, members, name, permission)) {
    return identity.kind === 'none'
      ? challenge(
          `Unauthenticated request. Unauthenticated requests do not have permission "${permission}" on resource "${name}" (or it may not exist)\n`,
        )
      : text(403, `Permission "${permission}" denied on resource "${name}" (or it may not exist)\n`);
  }
  const repository = world.repositories.get(name);
  if (repository === undefined) {
    return text(404, `Repository "${name}" not found\n`);
  }
  if (repository.format !== 'PYTHON') {
    return text(400, `Repository "${name}" has format ${repository.format}; expected PYTHON\n`);
  }
  return undefined;
}

function challenge(body: string): HttpResponse {
  return text(401, body, { 'www-authenticate': 'Basic realm="Artifact Registry"' });
}

function index(world: World, repositoryName: string, project: string): HttpResponse {
  const files = [...filesOf(world, existing(world, repositoryName), normalizedName(project)).values()];
  if (files.length === 0) {
    return text(404, `Package "${project}" not found in "${repositoryName}"\n`);
  }
  const links = files.map((file) => {
    const requires = file.requiresPython === '' ? '' : ` data-requires-python="${escaped(file.requiresPython)}"`;
    const address = `../../${normalizedName(project)}/${encodeURIComponent(file.name)}#sha256=${file.sha256}`;
    return `    <a href="${address}"${requires}>${escaped(file.name)}</a><br />`;
  });
  const title = `Links for ${normalizedName(project)}`;
  return html(
    200,
    `<!DOCTYPE html>\n<html>\n  <head><title>${title}</title></head>\n  <body>\n    <h1>${title}</h1>\n${links.join('\n')}\n  </body>\n</html>\n`,
  );
}

function redirect(world: World, repositoryName: string, project: string, filename: string): HttpResponse {
  const file = filesOf(world, existing(world, repositoryName), normalizedName(project)).get(filename);
  if (file === undefined) {
    return text(404, `File "${filename}" not found in "${repositoryName}"\n`);
  }
  // The real addresses are about 5 kB long, which proxies and URL buffers must survive.
  const token = randomBytes(3600).toString('base64url');
  world.downloads.set(token, file);
  const [, namespace, , , , repository] = repositoryName.split('/');
  return {
    status: 307,
    headers: {
      location: `/artifacts-downloads/namespaces/${namespace}/repositories/${repository}/downloads/${token}`,
    },
    body: '',
  };
}

function download(world: World, request: HttpRequest): HttpResponse {
  const file = world.downloads.get(request.path.split('/').at(-1) ?? '');
  if (file === undefined) {
    return text(403, 'The download token is not valid.\n');
  }
  return ranged(file, request.headers['range']);
}

/** uv reads a wheel's metadata by ranges, which the real host allows without announcing it. */
function ranged(file: PackageFile, range: string | undefined): HttpResponse {
  const headers = { 'content-type': 'application/octet-stream' };
  const found = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (found === null || (found[1] === '' && found[2] === '')) {
    return { status: 200, headers, body: file.content };
  }
  const size = file.content.length;
  const first = found[1] === '' ? Math.max(0, size - Number(found[2])) : Number(found[1]);
  const last = found[1] === '' || found[2] === '' ? size - 1 : Math.min(size - 1, Number(found[2]));
  if (first > last) {
    return { status: 416, headers: { 'content-range': `bytes */${size}` }, body: '' };
  }
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${last}/${size}` },
    body: file.content.subarray(first, last + 1),
  };
}

function upload(world: World, request: HttpRequest, repositoryName: string): HttpResponse {
  const repository = existing(world, repositoryName);
  if (repository.mode !== 'STANDARD_REPOSITORY') {
    const mode = repository.mode === 'VIRTUAL_REPOSITORY' ? 'virtual' : 'remote';
    return text(400, `Uploads to a ${mode} repository are not supported.\n`);
  }
  const read = readUpload(request);
  if (!read.ok) {
    return text(400, `${read.reason}\n`);
  }
  if (repository.packages.get(read.project)?.has(read.file.name) === true) {
    return text(400, 'Requested entity already exists\n');
  }
  addFile(repository, read.project, read.file);
  return text(200, '');
}

/** A repository whose existence `access` has checked. */
function existing(world: World, name: string): Repository {
  const repository = world.repositories.get(name);
  if (repository === undefined) {
    throw new Error(`${name} was not checked`);
  }
  return repository;
}

function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
