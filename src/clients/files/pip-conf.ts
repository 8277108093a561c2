import type { Credential } from '../../credentials/credential.ts';
import { Failure } from '../../failure.ts';
import { Overlay } from '../../formats/python-config/overlay.ts';
import type { Edit } from '../../formats/python-config/python-config.ts';
import { encodingOf } from '../../formats/python-config/text.ts';
import type { CreateFile } from '../../ledger/change.ts';
import { isInCheckout } from '../../machine/checkout.ts';
import type { Disk } from '../../machine/disk.ts';
import { type Machine, pathsOf } from '../../machine/machine.ts';
import { type PipFile, type PipFiles, pipFileName, pipFiles } from '../../machine/pip-files.ts';
import { present } from '../../present.ts';
import { indexUrl, type Repository } from '../../registry/repository.ts';
import { Secret, type Text } from '../../secret.ts';
import type { ConfigFile, Setting } from '../client.ts';
import { PIP_CONFIG_FILE_IS_NO_FILE, PIP_READS_NO_FILE, VIRTUALENV_MISSING } from '../failures.ts';
import { type Flaw, type Options, optionsIn } from '../read-options.ts';
import { copyOf } from './copy.ts';
import { encodingFlaw } from './encoding.ts';

/** pip's commands that look packages up, and so have a section that beats `[global]` (pip's documentation, "Configuration"). */
export const INDEX_COMMANDS = ['install', 'download', 'wheel', 'index', 'list', 'lock'] as const;

/** A configuration file of pip with what it says, in pip's order of loading. */
export interface ReadFile extends PipFile {
  readonly options: Options;
  /** Why pip refuses the file, and with it every command. */
  readonly flaw?: Flaw;
}

/** The file to write, and all that pip will read once it is written. */
interface PipLayout {
  readonly path: string;
  readonly level: 'user' | 'site' | 'PIP_CONFIG_FILE';
  /** What `path` holds before our edits; empty where it does not exist. */
  readonly options: Options;
  readonly files: readonly ReadFile[];
  /** Whether it is a file of ours, which PIP_CONFIG_FILE has to name. */
  readonly own: boolean;
}

/** pip's configuration: the index with the credential in its URL, in `[global]` and in each command section that would beat it. */
export const pipConf: ConfigFile = {
  output: 'pip_config_file',
  plan(setting) {
    const { repository, credential, channels, indexMode, machine } = setting;
    if (indexMode === 'named') return undefined;
    const layout = pipLayout(setting);
    const { path, level, options, own } = layout;
    const url = channels.url ? indexUrlWithCredential(repository, credential) : indexUrl(repository);
    const key = indexMode === 'only' ? 'index-url' : 'extra-index-url';
    const edits = ['global', ...sectionsWith(options, key)].map(
      (section): Edit<Text> =>
        indexMode === 'only'
          ? { op: 'set', section, key, value: url }
          : { op: 'append', section, key, item: url, instead: spellings(repository, options) },
    );
    return {
      path,
      reasons: reasons(setting, layout),
      changes: [...(own ? [copyOfHidden(setting, layout)] : []), { kind: 'edit', path, format: 'pip', edits }],
      // In every shell: what bash spelled, pip only follows in bash.
      ...(level === 'PIP_CONFIG_FILE' && (own || machine.fromBash?.includes(level))
        ? { variables: { [level]: path } }
        : {}),
    };
  },
};

/** What pip reads before anything is written. */
export function filesRead({ machine, disk, prefixes }: Setting): readonly ReadFile[] {
  return pipFiles(machine, disk, prefixes).read.map((file): ReadFile => {
    const { options, bytes, flaw = bytes && encodingFlaw(bytes, machine) } = optionsIn(disk, file.path);
    return { ...file, options, ...present({ flaw }) };
  });
}

/**
 * Where pip's file is on this machine, and what pip will read: the file that pip itself would read, or for `isolated` one
 * in the folder of this use. Throws a `Failure` where pip reads no file, or no virtual environment is active.
 */
export function pipLayout(setting: Setting): PipLayout {
  const { scope, folder, machine, disk } = setting;
  const found = pipFiles(machine, disk);
  const files = filesRead(setting);
  if (scope === 'isolated' || (scope === 'user' && hasFileInCheckout(found, machine, disk))) {
    const path = pathsOf(machine).join(folder, pipFileName(machine));
    const options = merged(files.filter(isHiddenByOverride).map((file) => file.options));
    const level = 'PIP_CONFIG_FILE';
    // pip reads ours as it reads any PIP_CONFIG_FILE: last, and in place of what it hides, which is copied into it.
    return { path, level, options, files: [...files, { level, path, options }], own: true };
  }
  const place = placeIn(scope, found);
  // [DEFAULT] says nothing in a file without sections, until ours comes.
  const { options } = optionsIn(disk, place.path, ['global']);
  const written = files.map((file) => (file.path === place.path ? { ...file, options } : file));
  return { ...place, options, files: written, own: false };
}

/** Whether PIP_CONFIG_FILE names a file of the checkout, into which no credential may go: pip gets a copy of it. */
function hasFileInCheckout({ override }: PipFiles, machine: Machine, disk: Disk): boolean {
  return override?.kind === 'file' && isInCheckout(override.path, machine, disk);
}

/** The index URL as pip takes it. Both halves are percent-encoded, which pip undoes. */
function indexUrlWithCredential(repository: Repository, credential: Credential): Text {
  const url = indexUrl(repository);
  return credential.password.map((password) =>
    url.replace(
      'https://',
      () => `https://${encodeURIComponent(credential.username)}:${encodeURIComponent(password)}@`,
    ),
  );
}

/** Whether a URL of an index leads to this one, whoever asks and however it is written. */
export function isSameIndex(url: string, index: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname.replace(/\/*$/, '/')}` === index;
}

/** The index as a list may have it already, which pip would take for its own and ask without a credential, or with an old one. */
function spellings(repository: Repository, options: Options): readonly Text[] {
  const index = indexUrl(repository);
  const lists = [...options.values()].flatMap((keys) => keys.get('extra-index-url') ?? []);
  const ours = lists.flatMap(({ value }) => value.split(/\s/)).filter((url) => isSameIndex(url, index));
  return [index, index.slice(0, -1), ...ours.map((url) => new Secret(url))];
}

function sectionsWith(options: Options, key: string): readonly string[] {
  return INDEX_COMMANDS.filter((command) => options.get(command)?.has(key));
}

function placeIn(
  scope: 'user' | 'virtualenv',
  { user, virtualenv, override }: PipFiles,
): Pick<PipLayout, 'path' | 'level'> {
  if (override?.kind === 'nothing') throw new Failure(PIP_READS_NO_FILE({ path: override.path }));
  if (scope === 'virtualenv') {
    if (virtualenv === undefined) throw new Failure(VIRTUALENV_MISSING({}));
    return { path: virtualenv, level: 'site' };
  }
  if (override === undefined) return { path: user, level: 'user' };
  if (override.kind === 'folder') throw new Failure(PIP_CONFIG_FILE_IS_NO_FILE({ path: override.path }));
  return { path: override.path, level: 'PIP_CONFIG_FILE' };
}

const WHY: Readonly<Record<PipLayout['level'], string>> = {
  user: 'pip reads it as the file of the user',
  site: 'pip reads it as the file of the virtual environment',
  PIP_CONFIG_FILE: 'PIP_CONFIG_FILE names it, which hides the files of the user',
};

function reasons({ scope }: Setting, { path, level, files, own }: PipLayout): readonly string[] {
  const isCopy = own && scope === 'user';
  const why = isCopy ? 'since what PIP_CONFIG_FILE named is in the checkout' : `as scope is ${scope} and ${WHY[level]}`;
  return [
    `pip configuration: ${path}, ${why}`,
    `pip reads, the last one winning: ${files.map((file) => `${file.path} (${file.level})`).join(', ')}`,
  ];
}

/** Whether pip stops reading a file once PIP_CONFIG_FILE names another. */
function isHiddenByOverride({ level }: ReadFile): boolean {
  return level === 'user' || level === 'PIP_CONFIG_FILE';
}

function merged(all: readonly Options[]): Options {
  const sections = new Set(all.flatMap((options) => [...options.keys()]));
  const optionsOf = (section: string) => all.flatMap((options) => options.get(section) ?? []);
  return new Map(
    [...sections].map((section) => [section, optionsOf(section).reduce((below, above) => new Overlay(below, above))]),
  );
}

/** The sections that pip reads: one for all of its commands, and one a command. */
const SECTIONS = [
  ...INDEX_COMMANDS,
  ...'global uninstall freeze inspect show check config search cache hash completion debug help'.split(' '),
];

/** A file of our own that says what those that it hides say: the same bytes as the one, or all that pip reads in several. */
function copyOfHidden({ disk }: Setting, { files, path }: PipLayout): CreateFile {
  const hidden = files.filter((file) => isHiddenByOverride(file) && disk.isFile(file.path));
  if (hidden.length < 2) return copyOf(hidden[0]?.path, path, disk);
  const lines = SECTIONS.flatMap((section) => {
    const read = new Map(hidden.flatMap((file) => rawOptions(file, section, disk)));
    return read.size > 0 ? [`[${section}]`, ...read.values()] : [];
  });
  return { kind: 'create', path, content: new Secret(`${lines.join('\n')}\n`), encoding: 'latin1' };
}

/** The options of a section as lines, by name; bytes as characters, as pip may take them for any encoding. */
function rawOptions({ path, options }: ReadFile, section: string, disk: Disk): readonly [name: string, line: string][] {
  const encoding = encodingOf(disk.read(path) ?? Buffer.alloc(0));
  return [...(options.get(section) ?? [])]
    .filter(([name]) => /^[\w-]+$/.test(name))
    .map(([name, { value }]) => [name, `${name} = ${Buffer.from(onOneLine(value), encoding).toString('latin1')}`]);
}

/** A list over several lines is the same list on one: pip splits at any white space. */
function onOneLine(value: string): string {
  return value
    .split('\n')
    .filter((line) => line !== '')
    .join(' ');
}
