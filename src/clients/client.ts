import type { Credential } from '../credentials/credential.ts';
import type { Problem } from '../failure.ts';
import type { Change } from '../ledger/change.ts';
import type { Disk } from '../machine/disk.ts';
import type { Machine } from '../machine/machine.ts';
import type { Repository } from '../registry/repository.ts';

/**
 * `only`: the repository is the sole index. `extra`: it comes beside the others, with the risk of dependency confusion. `named`: no
 * index is changed, the credential is there for whoever names the repository.
 */
export type IndexMode = 'only' | 'extra' | 'named';

/** `user`: files in the home. `virtualenv`: pip's file in the active environment. `isolated`: files of our own, and variables. */
export type Scope = 'user' | 'virtualenv' | 'isolated';

/** What the user asked of netrc: beside the clients' own files, instead of pip's, or nothing. */
export type NetrcMode = 'also' | 'only' | 'never';

/** Where the clients find the credential; `channelsFor` decides. */
export interface Channels {
  /** In the URL of pip's index. */
  readonly url: boolean;
  /** In the section of `.pypirc`; otherwise its readers look into netrc. */
  readonly section: boolean;
  /** In netrc: not at all, where it can be done, without fail, or without fail and before uses that can do without. */
  readonly netrc: 'no' | 'try' | 'must' | 'rely';
}

/** What a client is told to use, by its name, before anything is known of the machine. */
export interface Names {
  readonly repository: Repository;
  /** Name of the repository in the clients' files, such as the `.pypirc` section. */
  readonly serverId: string;
  readonly indexMode: IndexMode;
  readonly scope: Scope;
}

/** All that the clients' files depend on. */
export interface Setting extends Names {
  readonly credential: Credential;
  readonly channels: Channels;
  readonly machine: Machine;
  /** Read only. */
  readonly disk: Disk;
  /** Where the Pythons live that commands find (`sys.prefix`). */
  readonly prefixes: readonly string[];
  /** A folder of this use of the action, for files of its own. */
  readonly folder: string;
}

/** What is to become of one configuration file. */
export interface FilePlan {
  readonly path: string;
  /** Why it is this file: lines that are seen with step debugging on. */
  readonly reasons: readonly string[];
  readonly changes: readonly Change[];
  /** Variables that point the clients at the file; none where they find it by themselves. Never a secret. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** A configuration file that one client reads, or several: it is written once, whichever of them are asked for. */
export interface ConfigFile {
  /** The output of the step that holds its path. */
  readonly output?: FileOutput;
  /**
   * Where the file is and what goes into it; nothing where it stays as it is, and the reason where that is worth a warning.
   * Throws a `Failure` where its clients would not read it.
   */
  plan(setting: Setting): FilePlan | { readonly left: Problem } | undefined;
}

/** The outputs of the step that hold the path of a file. */
export const FILE_OUTPUTS = ['pip_config_file', 'pypirc_file', 'netrc_file'] as const;

/** An output of the step that is the path of a file. */
export type FileOutput = (typeof FILE_OUTPUTS)[number];

/** One setting that wins over what was written. */
export interface Rival {
  /** Its name and where it is, never its value. */
  readonly name: string;
  readonly effect: string;
}

/** What the commands that a person types are made of. */
export interface Wanted extends Names {
  /** The `.pypirc` that was written, as the shell of the system takes it. */
  readonly pypirc: string;
}

/** What a person types. */
export interface Usage {
  readonly install?: string;
  readonly publish?: string;
}

/** A Python packaging client: pure, and everything about it is in its one file. */
export interface Client {
  readonly name: string;
  readonly downloads: boolean;
  readonly uploads: boolean;
  readonly files: readonly ConfigFile[];
  /** Names that mean something to it already, so that no repository of ours may be called so; in lower case. */
  readonly reserved?: readonly string[];
  /** It cannot read a name with a dot in it. */
  readonly splitsNames?: true;
  /** It finds no credential where netrc has none. */
  readonly needsNetrc?: true;
  /** It writes the index's URL, with what is in it, into files of the project. */
  readonly copiesUrls?: true;
  /** Where its section of `.pypirc` has an empty user name and password, it reads them from netrc, at every request. */
  readonly publishesByNetrc?: true;
  /** It asks the keyring of its own accord. */
  readonly asksKeyring?: true;
  usage(wanted: Wanted): Usage;
  /** Every setting that would win over what is written. */
  rivals(setting: Setting): readonly Rival[];
  /** Variables that the client needs beside its files; never a secret. */
  variables?(setting: Setting): Readonly<Record<string, string>>;
  /** What a person has to do for this client, where we cannot: a line of the log for each. */
  notices?(setting: Setting): readonly string[];
  /** For the table in README, in Markdown. */
  readonly about: { readonly written: string; readonly limits: readonly string[] };
  /** What else a person should know before the client is used; each is a warning. */
  warnings?(setting: Setting): readonly Problem[];
}
