import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the runner needs to know of an action. */
export interface ActionManifest {
  readonly name: string;
  /** Input names and their defaults; undefined where there is none. */
  readonly inputs: ReadonlyMap<string, string | undefined>;
  readonly using: string;
  readonly main: string;
  /** Empty where the action has no post step. */
  readonly post: string;
}

/** Reads a folder's action.yml. Throws where it is missing or not the manifest of a JavaScript action. */
export function readManifest(folder: string): ActionManifest {
  const values = readSimpleYaml(readFileSync(join(folder, 'action.yml'), 'utf8'));
  const using = values.get('runs.using') ?? '';
  const main = values.get('runs.main') ?? '';
  if (!using.startsWith('node') || main === '') {
    throw new Error(`${folder}/action.yml is not the manifest of a JavaScript action`);
  }
  const inputs = new Map<string, string | undefined>();
  for (const key of values.keys()) {
    const name = /^inputs\.([^.]+)$/.exec(key)?.[1];
    if (name !== undefined) {
      inputs.set(name, values.get(`${key}.default`));
    }
  }
  return { name: values.get('name') ?? folder, inputs, using, main, post: values.get('runs.post') ?? '' };
}

/**
 * The scalars of a YAML document by dotted path, mappings as empty text: nested mappings, plain and quoted scalars on
 * one or more lines, literal and folded blocks. That is all that a manifest uses.
 */
export function readSimpleYaml(source: string): Map<string, string> {
  const values = new Map<string, string>();
  const open: { indent: number; path: string }[] = [];
  let block: { indent: number; path: string; joiner: string; lines: string[] } | undefined;
  const close = (): void => {
    if (block !== undefined) {
      values.set(block.path, scalar(block.lines.join(block.joiner).trimEnd()));
      block = undefined;
    }
  };
  for (const line of source.split(/\r?\n/)) {
    const indent = line.search(/\S/);
    if (block !== undefined && (indent < 0 || indent > block.indent)) {
      block.lines.push(line.trim());
      continue;
    }
    close();
    const found = /^\s*(?:"([^"]+)"|'([^']+)'|([^\s#'"][^:]*?)):(?:\s+(.*))?$/.exec(line);
    if (indent < 0 || line[indent] === '#' || found === null) {
      continue;
    }
    while ((open.at(-1)?.indent ?? -1) >= indent) {
      open.pop();
    }
    const path = [open.at(-1)?.path, found[1] ?? found[2] ?? found[3]].filter((part) => part !== undefined).join('.');
    const value = withoutComment(found[4] ?? '');
    if (value === '') {
      values.set(path, '');
      open.push({ indent, path });
    } else if (/^[|>][+-]?$/.test(value)) {
      block = { indent, path, joiner: value.startsWith('|') ? '\n' : ' ', lines: [] };
    } else {
      block = { indent, path, joiner: ' ', lines: [value] };
    }
  }
  close();
  return values;
}

function withoutComment(value: string): string {
  return /^["']/.test(value) ? value.replace(/(["'])\s+#.*$/, '$1').trim() : value.replace(/(^|\s)#.*$/, '').trim();
}

function scalar(value: string): string {
  if (/^'.*'$/s.test(value)) {
    return value.slice(1, -1).replaceAll("''", "'");
  }
  if (/^".*"$/s.test(value)) {
    return JSON.parse(value);
  }
  return value;
}
