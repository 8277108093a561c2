import { present } from '../present.ts';
import { KNOWN_LOCATIONS } from './locations.ts';

/** What people paste that names a repository, brought to one form; what it lacks is empty. */
export type Pasted =
  | { readonly kind: 'id'; readonly id: string; readonly location?: string }
  | { readonly kind: 'name'; readonly project: string; readonly location: string; readonly id: string }
  | { readonly kind: 'url'; readonly host: string; readonly project: string; readonly id: string }
  /** A page of the console that shows no Python repository: its format, or nothing where it shows none at all. */
  | { readonly kind: 'console'; readonly format?: string }
  | { readonly kind: 'unreadable' };

const CONSOLE = 'console.cloud.google.com';

/** Full name, as IAM and the API have it too, with more behind it. */
const FULL_NAME = /(?:^|\/)projects\/(?<project>[^/]*)\/locations\/(?<location>[^/]*)\/repositories\/(?<id>[^/]*)/;

interface FullName {
  readonly project: string;
  readonly location: string;
  readonly id: string;
}

/**
 * Reads what was pasted as a repository: its id, its full name, or its address as the console, pip.conf, `gcloud artifacts print-settings`
 * and the browser show it; with an option or a name in front, with `http:`, a package, a query or a user name and password, which are
 * dropped. Pure; checks no spelling.
 */
export function readPasted(text: string): Pasted {
  const word = addressIn(text);
  if (word === undefined) return withoutAddress(text);
  const url = URL.parse(`https://${withoutUser(word)}`);
  if (url === null || url.port !== '') return { kind: 'unreadable' };
  const segments = url.pathname.slice(1).split('/').map(decoded);
  if (url.host === CONSOLE) return ofConsole(segments);
  if (/repositories\/.*repositories\//.test(url.pathname)) return { kind: 'unreadable' };
  const name = FULL_NAME.exec(url.pathname)?.groups as FullName | undefined;
  if (name) return { kind: 'name', ...name, project: decoded(name.project) };
  const [project, id] = [...segments, ''] as [string, string];
  return { kind: 'url', host: url.host, project, id };
}

/** An ID by itself, in a part of its full name, behind its location, or as the end of an address; with a project, as the API orders them. */
function withoutAddress(text: string): Pasted {
  const part = /^(?:locations\/(?<location>[^/]+)\/)?repositories\/(?<id>[^/]+)\/?$/.exec(text)?.groups as
    | (Partial<FullName> & Pick<FullName, 'id'>)
    | undefined;
  if (part) return { kind: 'id', id: part.id, ...present({ location: part.location }) };
  const parts = text.replace(/\/(?:simple\/?)?$/, '').split('/');
  const [last = text, near, far] = parts.toReversed();
  const location = KNOWN_LOCATIONS.find((known) => known === near);
  if (location === undefined || parts.length > 3) return { kind: 'id', id: parts.length === 1 ? last : text };
  return far === undefined ? { kind: 'id', location, id: last } : { kind: 'name', project: far, location, id: last };
}

/** A host of repositories without anything behind it. */
const HOST_ALONE = /^(?:[a-z0-9-]+\.pkg\.dev|(?:[a-z]+\.)?gcr\.io|(?:test\.|upload\.)?pypi\.org)$/i;

/** The one address in the text, without its scheme; undefined where there is none. */
function addressIn(text: string): string | undefined {
  if (/^\/{0,2}projects\//.test(text)) return `artifactregistry.googleapis.com/${text}`;
  const words = text.split(/[\s"'`<>,]/).filter((word) => word !== '');
  const addresses = new Set(words.flatMap((word) => /(?:\w:|^|=)\/\/(.+)/.exec(word)?.[1] ?? []));
  if (addresses.size === 1) return [...addresses][0];
  const isAddress = /^[^/]*\.[a-z]+(?::\d+)?\//i.test(withoutUser(text)) || HOST_ALONE.test(text);
  return words.length === 1 && isAddress ? words[0] : undefined;
}

/** Without the user name and password, in which a slash can stand that nobody has encoded. */
function withoutUser(address: string): string {
  const startsWithHost = /^[a-z0-9.-]+\.[a-z]+(?::\d+)?\//i.test(address);
  return startsWithHost ? address : address.slice(address.lastIndexOf('@') + 1);
}

/** `/artifacts/python/PROJECT/LOCATION/REPOSITORY`, with more behind it. */
function ofConsole([, format, project, location, id]: readonly string[]): Pasted {
  if (!project || !location || !id) return { kind: 'console' };
  if (format !== 'python') return { kind: 'console', ...present({ format }) };
  return { kind: 'name', project, location, id };
}

function decoded(segment: string): string {
  const bare = segment.replace(/;.*/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
