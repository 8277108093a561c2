import { expect } from 'vitest';
import type { Client, Setting } from '../../src/clients/client.ts';
import { changesOf, lines, machine, setting } from './setting.ts';

export const HOST = 'https://us-python.pkg.dev/my-project/my-repo/';
export const INDEX = `${HOST}simple/`;
/** A path in the folder of configuration. */
export const config = (path: string) => `/home/me/.config/${path}`;

/** A setting whose credential is in netrc, so that URLs have none. */
export const withNetrc = (over: Partial<Setting> = {}): Setting =>
  setting({ channels: { url: false, section: true, netrc: 'must' }, ...over });

/** What a client writes, but for the files of pip and twine. */
export const plan = (client: Client, over: Partial<Setting> = {}, without = /pip\.conf|\.pypirc/): readonly string[] =>
  lines(changesOf(client, withNetrc(over))).filter((line) => !without.test(line));

/** The names of the settings that win over a client's own. */
export const rivals = (client: Client, over: Partial<Setting>): readonly string[] =>
  client.rivals(withNetrc(over)).map(({ name, effect }) => {
    expect(effect).toMatch(/\S/);
    return name;
  });

/** A machine with these variables. */
export const env = (variables: Record<string, string>): Partial<Setting> => ({ machine: machine(variables) });
