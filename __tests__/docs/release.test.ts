import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { licences, packageFolders } from '../../scripts/licences.ts';
import { notesOf, versionOf } from '../../scripts/release-notes.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

test('the notes of a version are its section of the changelog', () => {
  const changelog = '# Changelog\n\n## 1.10.0\n\n- later\n\n## 1.1.0 (May)\n\n- one\n- two\n';
  expect(notesOf(changelog, '1.1.0')).toBe('- one\n- two');
  expect(notesOf(changelog, '1.10.0')).toBe('- later');
  expect(() => notesOf(changelog, '1.0.0')).toThrow('says nothing about 1.0.0');
});

test('the version of package.json has notes', () => {
  const packageJson = read('package.json');
  const { version } = JSON.parse(packageJson) as { version: string };
  expect(notesOf(read('CHANGELOG.md'), versionOf(`v${version}`, packageJson))).not.toBe('');
  expect(() => versionOf('v0.0.1', packageJson)).toThrow('The tag is v0.0.1');
});

test('the licences of a bundle are those of every package in it, each once', () => {
  const folders = packageFolders([
    path.join(root, 'src/main.ts'),
    path.join(root, 'node_modules/ini/lib/ini.js'),
    path.join(root, 'node_modules/@actions/core/lib/core.js'),
    path.join(root, 'node_modules/ini/lib/other.js'),
  ]);
  expect(folders).toEqual(['node_modules/@actions/core', 'node_modules/ini']);
  expect(licences(folders)).toMatch(/^@actions\/core \d.*\nMIT\n\nThe MIT License[\s\S]*\nini \d.*\nISC\n/);
});

test('every runtime dependency is listed with its reason', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const libraries = Object.entries(dependencies).flatMap(([name, version]) =>
    version.startsWith('file:') ? [version.slice('file:'.length)] : [/^npm:(.+)@/.exec(version)?.[1] ?? name],
  );
  const document = read('docs/SECURITY.md');
  expect(libraries.filter((name) => !document.includes(`\`${name}\``))).toEqual([]);
});
