// Prints the notes of a version from CHANGELOG.md, and fails where the tag, package.json and CHANGELOG.md do not agree.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** The section of a version, without its heading. Throws where there is none, or an empty one. */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  const notes = section?.slice(section.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing about ${version}`);
  return notes;
}

/** The version of a tag. Throws where package.json has another. */
export function versionOf(tag: string, packageJson: string): string {
  const { version } = JSON.parse(packageJson) as { version: string };
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and package.json has ${version}`);
  return version;
}

if (import.meta.main) {
  const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
  const version = versionOf(process.argv[2] ?? '', read('package.json'));
  process.stdout.write(`${notesOf(read('CHANGELOG.md'), version)}\n`);
}
