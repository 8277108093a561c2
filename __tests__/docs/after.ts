import { readFileSync } from 'node:fs';
import path from 'node:path';

/** docs/AFTER.md. */
export const AFTER = readFileSync(path.resolve(import.meta.dirname, '../../docs/AFTER.md'), 'utf8');

/** The hosts in the first column of its last table, and what each is needed for. */
export function hostsToOpen(): Readonly<Record<string, string>> {
  const [, table = ''] = AFTER.split('## Hosts to open in a firewall');
  const rows = [...table.matchAll(/^\| (`.+?`) \| (.+) \|$/gm)];
  return Object.fromEntries(
    rows.flatMap(([, hosts = '', need = '']) => [...hosts.matchAll(/`(.+?)`/g)].map(([, host = '']) => [host, need])),
  );
}

/** Whether a host is one that the table names. */
export function isNamed(host: string, names: readonly string[]): boolean {
  return names.some((name) =>
    name.startsWith('*.') ? host.endsWith(name.slice(1)) : name.replace('LOCATION', 'us-central1') === host,
  );
}
