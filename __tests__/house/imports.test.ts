import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** The rooms of the house from top to bottom; an import goes down, or stays in its room. */
const ROOMS = [
  'entries',
  'story',
  'report',
  'inputs',
  'clients',
  'credentials',
  'registry',
  'refusals',
  'ledger',
  'formats',
  'network',
  'machine',
  'values',
];

const ENTRIES = ['main.ts', 'post.ts', 'refresh.ts'];
const VALUES = [
  'secret.ts',
  'secret-shapes.ts',
  'shown.ts',
  'sentence.ts',
  'present.ts',
  'error-code.ts',
  'failure.ts',
];

function roomOf(file: string): string {
  const [first = '', ...rest] = file.split('/');
  if (rest.length > 0) return first;
  return ENTRIES.includes(first) ? 'entries' : VALUES.includes(first) ? 'values' : 'story';
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(path.sep).join('/'));
}

function importsOf(folder: string, file: string): readonly string[] {
  const source = readFileSync(path.join(root, folder, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map(([, target = '']) => path.posix.join(path.posix.dirname(file), target))
    .filter((target) => !target.startsWith('../node_modules/'));
}

test('every room is on the list', () => {
  expect(
    filesOf('src')
      .map(roomOf)
      .filter((room) => !ROOMS.includes(room)),
  ).toEqual([]);
});

test('the map in ARCHITECTURE.md shows the rooms in this order', () => {
  const map = readFileSync(path.join(root, 'docs/ARCHITECTURE.md'), 'utf8').match(/```mermaid\n(.*?)```/s)?.[1] ?? '';
  const arrows = [...map.matchAll(/^ {2}(\w+)(?:\[.*?\])? --> (\w+)/gm)].map(([, from, to]) => `${from} to ${to}`);
  expect(arrows).toEqual(ROOMS.slice(1).map((room, i) => `${ROOMS[i]} to ${room}`));
});

test('imports flow down', () => {
  const upward = filesOf('src').flatMap((file) =>
    importsOf('src', file)
      .filter((target) => ROOMS.indexOf(roomOf(target)) < ROOMS.indexOf(roomOf(file)))
      .map((target) => `${file} imports ${target}`),
  );
  expect(upward).toEqual([]);
});

test('the emulator imports nothing of the action', () => {
  const strangers = filesOf('emulator').flatMap((file) =>
    importsOf('emulator', file).filter((target) => target.startsWith('..')),
  );
  expect(strangers).toEqual([]);
});

test.each(['src', 'emulator'])('no file of %s imports itself, by whatever way round', (folder) => {
  const targets = new Map(filesOf(folder).map((file) => [file, importsOf(folder, file)]));
  const reachable = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [...(targets.get(from) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(targets.get(file) ?? []));
    }
    return seen;
  };
  expect([...targets.keys()].filter((file) => reachable(file).has(file))).toEqual([]);
});

// Whoever opens a secret is on this list, with the reason beside it.
const MAY_REVEAL = [
  'credentials/', // asks Google with it
  'ledger/forms.ts', // looks for it in files
  'ledger/exchange.ts', // tells whether a renewed one is new
  'ledger/swap.ts', // puts a renewed one in its place
  'ledger/claims.ts', // compares whose entry it is
  'ledger/ledger.ts', // keeps it, 0600, for as long as other jobs share the file
  'ledger/settle.ts', // writes it
  'ledger/traces.ts', // leaves keyed digests of it to post
  'network/', // sends it
  'registry/ask-api.ts', // asks Artifact Registry with it
  'registry/ask-index.ts', // asks the index with it, as pip will
  'report/masks.ts', // hides it
  'report/outputs.ts', // hands it to later steps
  'secret.ts',
];

test('secrets are opened where they are used, and nowhere else', () => {
  const openers = filesOf('src').filter((file) =>
    /\breveal\(/.test(readFileSync(path.join(root, 'src', file), 'utf8')),
  );
  expect(openers.filter((file) => !MAY_REVEAL.some((allowed) => file.startsWith(allowed)))).toEqual([]);
});
