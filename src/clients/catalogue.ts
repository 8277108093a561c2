import type { Client } from './client.ts';
import { pip } from './pip.ts';
import { twine } from './twine.ts';

/** Every client that can be configured; a new one is one file and one line here. */
export const CLIENTS = { pip, twine } as const satisfies Record<string, Client>;

export type ClientName = keyof typeof CLIENTS;

/** The names that the `clients` input takes. */
export const CLIENT_NAMES = Object.keys(CLIENTS) as readonly ClientName[];
