import type { Credential } from '../credentials/credential.ts';
import type { Change } from '../ledger/change.ts';
import type { Repository } from '../registry/repository.ts';

/** `only`: the repository is the sole index. `extra`: it comes beside the others, with the risk of dependency confusion. */
export type IndexMode = 'only' | 'extra';

/** Options of a configuration file, section by section, as its client would read them. */
export type Options = ReadonlyMap<string, ReadonlyMap<string, { readonly value: string; readonly line: number }>>;

/** The files to write, and what they hold now. */
export interface Places {
  readonly pipConfig: string;
  /** What `pipConfig` holds before our edits; empty where it does not exist. */
  readonly pipOptions: Options;
  readonly pypirc: string;
}

/** All that a client needs to know to plan its files. */
export interface Setting {
  readonly repository: Repository;
  readonly credential: Credential;
  readonly places: Places;
  readonly indexMode: IndexMode;
  /** Name of the `.pypirc` section. */
  readonly serverId: string;
}

/** A Python packaging client: pure, from the setting to the changes on disk that it needs. */
export interface Client {
  readonly name: string;
  plan(setting: Setting): readonly Change[];
}
