// The licence file of a bundle, made from the list of the modules in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Folders of the packages that modules come from, from the root, sorted. */
export function packageFolders(modules: readonly string[]): readonly string[] {
  const folders = modules.flatMap((name) => {
    const found = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(name)?.[0];
    return found === undefined ? [] : [path.relative(root, path.resolve(root, found)).replaceAll(path.sep, '/')];
  });
  return [...new Set(folders)].sort();
}

/** Name, version, licence and its text, package by package. Throws where a package names no licence. */
export function licences(folders: readonly string[]): string {
  return folders
    .map((folder) => {
      const home = path.join(root, folder);
      const { name, version, license } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
      if (typeof license !== 'string') throw new Error(`${folder} names no licence`);
      const file = readdirSync(home).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
      const text = file && existsSync(path.join(home, file)) ? readFileSync(path.join(home, file), 'utf8').trim() : '';
      return `${name} ${version}\n${license}\n\n${text.replaceAll('\r\n', '\n')}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
