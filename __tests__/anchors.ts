import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The anchors that GitHub makes of the headings of a document of this project. */
export function anchorsIn(file: string): readonly string[] {
  const text = readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8');
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}
