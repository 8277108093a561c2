import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Entry {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};

/** Every package that npm downloads: all but this project, and what is in the project itself and linked to. */
const downloaded = Object.entries(packages).filter(([name, { link }]) => name.includes('node_modules/') && !link);

test('every package that npm downloads is pinned by its digest', () => {
  expect(downloaded.length).toBeGreaterThan(100);
  expect(
    downloaded.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([name]) => name),
  ).toEqual([]);
});

test('every link leads into the project, and no address of a registry is written down', () => {
  const links = Object.values(packages).filter(({ link }) => link);
  expect(links.map(({ resolved }) => resolved).sort()).toEqual(['packages/exec', 'packages/http-client']);
  expect(downloaded.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
