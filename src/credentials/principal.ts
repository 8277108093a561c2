import { harmless, screened } from '../shown.ts';

/**
 * The project that a service account belongs to, read from its e-mail address: `name@PROJECT.iam.gserviceaccount.com`,
 * where a domain-scoped project stands as `project.example.com`, and `PROJECT@appspot.gserviceaccount.com`.
 * Undefined for addresses that do not tell (the default account of Compute Engine has a project number).
 */
export function projectOf(serviceAccount: string): string | undefined {
  const [name, domain] = serviceAccount.split('@');
  if (!name || !domain) return undefined;
  if (domain === 'appspot.gserviceaccount.com') return name;
  const id = /^([a-z0-9.-]+)\.iam\.gserviceaccount\.com$/.exec(domain)?.[1];
  if (id === undefined) return undefined;
  const [project = id, ...scope] = id.split('.');
  return scope.length === 0 ? project : `${scope.join('.')}:${project}`;
}

/**
 * Whether the text is a principal as it arrives from a server, a file or gcloud: an address of e-mail, or a federated identity, on one line
 * and fit to be shown. Anything else could be a command to the runner, or markup.
 */
export function isPrincipal(text: string): boolean {
  const known =
    /^[\w.+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text) || /^principal(?:Set)?:\/\/iam\.[a-z0-9.-]+\/./.test(text);
  return known && text.length <= 400 && screened(harmless(text)) === text;
}

/** Whether the text has the shape of a service account's e-mail address, in any universe. */
export function isServiceAccount(text: string): boolean {
  return /^[a-z0-9][a-z0-9._-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);
}
