import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';

/** What a command of gcloud can be told, by its words; under the empty word what every command can. */
export type Commands = Readonly<Record<string, readonly string[]>>;

/** The commands in a text that begin a line, or a substitution: their words, without what is theirs to work on, and the names of their flags. */
export function commandsIn(text: string): readonly { readonly words: string; readonly flags: readonly string[] }[] {
  const lines = text.replace(/ \\\n\s*/g, ' ');
  return [...lines.matchAll(/(?:^[ \t>]*|\$\()gcloud ([^\n|]+)/gm)].map(([, command = '']) => ({
    words: /^(?:[a-z][a-z-]*(?: |$))*/.exec(command)?.[0].trim() ?? '',
    flags: [...command.matchAll(/(?:^| )--([a-z-]+)/g)].map(([, flag = '']) => flag),
  }));
}

/** The longest beginning of some words that is a command; undefined where none is. */
export function commandOf(words: string, commands: Commands): string | undefined {
  const parts = words.split(' ');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join(' ')).find((one) => Object.hasOwn(commands, one));
}

interface Tree {
  readonly commands?: Readonly<Record<string, Tree>>;
  readonly flags?: Readonly<Record<string, unknown>>;
}

/** The commands of the gcloud on PATH, from the tree that it completes command lines by; undefined where there is no gcloud. */
export function installedCommands(): Commands | undefined {
  const bin = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'gcloud'))
    .find((file) => isFile(file));
  if (bin === undefined) return undefined;
  const folder = path.join(path.dirname(realpathSync(bin)), '../data/cli');
  const read = `import sys, json; sys.path.insert(0, ${JSON.stringify(folder)}); sys.dont_write_bytecode = True; import gcloud_completions as g; print(json.dumps(g.STATIC_COMPLETION_CLI_TREE))`;
  const tree: Tree = JSON.parse(execFileSync('python3', ['-c', read], { encoding: 'utf8', maxBuffer: 1e9 }));
  const found: Record<string, readonly string[]> = { '': namesOf(tree) };
  const walk = (node: Tree, words: readonly string[]): void => {
    for (const [word, below] of Object.entries(node.commands ?? {})) {
      const here = [...words, word];
      if (below.commands === undefined || Object.keys(below.commands).length === 0)
        found[here.join(' ')] = namesOf(below);
      else walk(below, here);
    }
  };
  walk(tree, []);
  return found;
}

function namesOf({ flags = {} }: Tree): readonly string[] {
  return Object.keys(flags)
    .map((flag) => flag.replace(/^--/, ''))
    .sort();
}

function isFile(file: string): boolean {
  try {
    return realpathSync(file) !== '';
  } catch {
    return false;
  }
}
