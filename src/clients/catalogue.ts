import type { Client } from './client.ts';
import * as pip from './pip.ts';
import * as twine from './twine.ts';

/**
 * Every client that can be configured; a new one is one file and one line here. What is not there by default is loaded where it is
 * asked for, as loading takes longer than a step without it should.
 */
const CLIENTS = {
  pip: () => pip,
  twine: () => twine,
  uv: () => import('./uv.ts'),
  poetry: () => import('./poetry.ts'),
  pdm: () => import('./pdm.ts'),
  hatch: () => import('./hatch.ts'),
  flit: () => import('./flit.ts'),
  pipenv: () => import('./pipenv.ts'),
} as const satisfies Record<string, () => Loaded | Promise<Loaded>>;

interface Loaded {
  readonly client: Client;
}

/** The name of a client, as the `clients` input takes it. */
export type ClientName = keyof typeof CLIENTS;

/** The names that the `clients` input takes. */
export const CLIENT_NAMES = Object.keys(CLIENTS) as readonly ClientName[];

/** The clients where the `clients` input names none. */
export const DEFAULT_CLIENTS: readonly ClientName[] = ['pip', 'twine'];

/** Whether the catalogue has a client of this name. */
export function isClientName(name: string): name is ClientName {
  return Object.hasOwn(CLIENTS, name);
}

/** The clients of these names, in this order. */
export async function loadClients(names: readonly ClientName[]): Promise<readonly Client[]> {
  const modules = await Promise.all(names.map((name) => CLIENTS[name]()));
  return modules.map(({ client }) => client);
}
