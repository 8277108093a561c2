import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Commands, installedCommands } from '../gcloud.ts';

const named: Commands = JSON.parse(readFileSync(path.join(import.meta.dirname, '../gcloud.json'), 'utf8'));
const installed = installedCommands();

test.skipIf(installed === undefined).each(Object.entries(named))('gcloud has %j with %j', (command, flags) => {
  expect(installed?.[command]).toEqual(expect.arrayContaining([...flags]));
});
