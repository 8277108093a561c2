import type { Edit } from '../../formats/toml/vocabulary.ts';
import type { Change } from '../../ledger/change.ts';
import { isInCheckout } from '../../machine/checkout.ts';
import { pathsOf } from '../../machine/machine.ts';
import type { Text } from '../../secret.ts';
import type { ConfigFile, Setting } from '../client.ts';
import { copyOf } from './copy.ts';

/** A client's own configuration in TOML, and the variable that moves it. */
export interface TomlFile {
  /** Whose it is, as in "uv's configuration". */
  readonly of: string;
  /** The folder where the client looks for it of its own accord, and its name there. */
  readonly place: (setting: Pick<Setting, 'machine'>) => string;
  /** Names the file, or the folder that it is in with the others. */
  readonly pointer: { readonly variable: string; readonly names: 'file' | 'folder' };
  /** Files beside it that a pointer to a folder hides too. */
  readonly beside: readonly string[];
  /** What goes into it; nothing where it stays as it is. */
  edits(setting: Setting): readonly Edit<Text>[];
}

/** Where a client reads its own configuration: what its variable names, else its own place. */
export function pathRead({ place, pointer }: TomlFile, setting: Pick<Setting, 'machine'>): string {
  const { basename, join } = pathsOf(setting.machine);
  const own = place(setting);
  const named = setting.machine.env[pointer.variable];
  if (!named) return own;
  return pointer.names === 'file' ? named : join(named, basename(own));
}

/** Plans the file: where the client reads it, or with `isolated`, and in place of one in the checkout, a copy that its variable names. */
export function tomlFile(file: TomlFile): ConfigFile {
  return {
    plan(setting) {
      const edits = file.edits(setting);
      if (edits.length === 0) return undefined;
      const { machine, disk, scope } = setting;
      const { basename, dirname, join } = pathsOf(machine);
      const read = pathRead(file, setting);
      const own = scope === 'isolated' || isInCheckout(read, machine, disk);
      const folder = join(setting.folder, file.of);
      const path = own ? join(folder, basename(file.place(setting))) : read;
      const change: Change = { kind: 'edit', path, format: 'toml', edits };
      const hidden = file.beside.map((name) => join(dirname(read), name)).filter((one) => disk.isFile(one));
      const { variable, names } = file.pointer;
      return {
        path,
        reasons: [
          `${file.of}'s configuration: ${path}, as ${own ? `${variable} will name it` : `${file.of} finds it there`}`,
        ],
        changes: own
          ? [copyOf(read, path, disk), change, ...hidden.map((one) => copyOf(one, join(folder, basename(one)), disk))]
          : [change],
        ...(own ? { variables: { [variable]: names === 'file' ? path : folder } } : {}),
      };
    },
  };
}
