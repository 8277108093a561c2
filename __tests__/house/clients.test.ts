import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { TOOLS } from '../../scripts/clients.ts';
import { readActionFile } from '../../scripts/docs.ts';
import { CLIENT_NAMES, DEFAULT_CLIENTS, loadClients } from '../../src/clients/catalogue.ts';

const root = path.resolve(import.meta.dirname, '../../src');

/** What knows clients only through their catalogue. */
const STRANGERS = ['set-up.ts', 'who.ts', 'where.ts', 'write.ts', 'plan-files.ts', 'verify.ts', 'inputs', 'report'];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'));

test('a client is known by its own file and the catalogue alone', () => {
  const quoted = new RegExp(`['"\`](?:${CLIENT_NAMES.join('|')})['"\`]`);
  const asked = files
    .filter((file) => STRANGERS.includes(file.split('/')[0] ?? ''))
    .filter((file) => quoted.test(readFileSync(path.join(root, file), 'utf8')));
  expect(asked).toEqual([]);
});

test('action.yml names every client, and the defaults', () => {
  const { description, default: defaults } = readActionFile().inputs['clients'] ?? { description: '' };
  for (const name of CLIENT_NAMES) expect(description, 'the input clients of action.yml').toContain(`\`${name}\``);
  expect(defaults).toBe(DEFAULT_CLIENTS.join(', '));
});

test('every client is run by the tests', () => {
  const run = ['pip', 'twine', ...Object.keys(TOOLS)];
  const unknown = CLIENT_NAMES.filter((name) => !run.includes(name));
  expect(
    unknown,
    'give these two versions in TOOLS of scripts/clients.ts, and a test in __tests__/clients/real/',
  ).toEqual([]);
});

test('every client answers to its name in the catalogue, and has a use', async () => {
  const clients = await loadClients(CLIENT_NAMES);
  expect(clients.map(({ name }) => name)).toEqual(CLIENT_NAMES);
  for (const client of clients) {
    const usage = client.usage({
      repository: { project: 'p', location: 'us', id: 'r', host: 'us-python.pkg.dev' },
      serverId: 'r',
      indexMode: 'only',
      scope: 'user',
      pypirc: '.pypirc',
    });
    expect(usage.install !== undefined, client.name).toBe(client.downloads);
    expect(usage.publish !== undefined, client.name).toBe(client.uploads);
  }
});
