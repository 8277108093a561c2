import { existsSync } from 'node:fs';
import { CLIENTS_FOLDER } from '../scripts/clients.ts';

/** Says what the tests in folders named `real` need before the first of them fails for want of it. */
export default function setup(): void {
  if (!existsSync(CLIENTS_FOLDER))
    throw new Error('These tests use real clients, which are not installed yet. Install them first: npm run clients');
}
