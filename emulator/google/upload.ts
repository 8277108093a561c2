import { createHash } from 'node:crypto';
import type { HttpRequest } from '../http.ts';
import type { PackageFile } from '../world.ts';
import { blake2b256 } from './blake2b.ts';
import { parseMultipart } from './multipart.ts';
import { normalizedName, packageFile } from './packages.ts';

/** A distribution that a client wants to upload, or what is wrong with its form. */
export type Upload =
  | { readonly ok: true; readonly project: string; readonly file: PackageFile }
  | { readonly ok: false; readonly reason: string };

const digests: Readonly<Record<string, (content: Buffer) => string>> = {
  md5_digest: (content) => createHash('md5').update(content).digest('hex'),
  sha256_digest: (content) => createHash('sha256').update(content).digest('hex'),
  blake2_256_digest: blake2b256,
};

/** Reads and checks the form of the legacy upload API (PyPI's documentation, "Upload API"). */
export function readUpload(request: HttpRequest): Upload {
  const parts = parseMultipart(request.headers['content-type'] ?? '', request.body);
  if (parts === undefined) {
    return refused('The body is not multipart/form-data.');
  }
  const field = (name: string): string => parts.find((part) => part.name === name)?.content.toString('utf8') ?? '';
  if (field(':action') !== 'file_upload') {
    return refused('Unsupported ":action".');
  }
  if (field('protocol_version') !== '1') {
    return refused('Unsupported "protocol_version".');
  }
  const missing = ['metadata_version', 'name', 'version', 'filetype'].find((name) => field(name) === '');
  if (missing !== undefined) {
    return refused(`Missing field "${missing}".`);
  }
  const filetype = field('filetype');
  if (filetype !== 'bdist_wheel' && filetype !== 'sdist') {
    return refused('Unknown "filetype".');
  }
  const content = parts.find((part) => part.name === 'content');
  if (content === undefined || content.filename === '' || content.content.length === 0) {
    return refused('No file in "content".');
  }
  const given = Object.keys(digests).filter((name) => field(name) !== '');
  if (given.length === 0) {
    return refused('No digest.');
  }
  const wrong = given.find((name) => digests[name]?.(content.content) !== field(name).toLowerCase());
  if (wrong !== undefined) {
    return refused(`"${wrong}" is not the digest of the file.`);
  }
  const named = /^(.+?)-(\d[^-]*?)(?:-.*\.whl|\.tar\.gz|\.zip)$/.exec(content.filename);
  const isWheel = content.filename.endsWith('.whl');
  if (
    named === null ||
    isWheel !== (filetype === 'bdist_wheel') ||
    normalizedName(named[1] ?? '') !== normalizedName(field('name')) ||
    named[2] !== field('version')
  ) {
    return refused('The file name does not agree with "name", "version" and "filetype".');
  }
  return {
    ok: true,
    project: normalizedName(field('name')),
    file: packageFile(content.filename, content.content, field('requires_python')),
  };
}

function refused(reason: string): Upload {
  return { ok: false, reason };
}
