import type { Client } from './client.ts';
import { PYPIRC_NAMES, pypirc } from './files/pypirc.ts';
import { variableRivals } from './variables.ts';

/** What the variables of twine that win over `.pypirc` do; an empty one counts as set. */
const VARIABLES: Readonly<Record<string, string>> = {
  TWINE_REPOSITORY_URL: 'twine uploads there, whatever -r says, and does not read .pypirc',
  TWINE_USERNAME: 'twine sends it instead of the user name in .pypirc',
  TWINE_PASSWORD: 'twine sends it instead of the password in .pypirc',
};

/** twine: reads `.pypirc`. */
export const client: Client = {
  name: 'twine',
  downloads: false,
  uploads: true,
  files: [pypirc],
  asksKeyring: true,
  publishesByNetrc: true,
  reserved: PYPIRC_NAMES,
  usage: ({ serverId, scope, pypirc: file }) => ({
    publish:
      scope === 'isolated'
        ? `twine upload --config-file ${file} -r ${serverId} dist/*`
        : `twine upload -r ${serverId} dist/*`,
  }),
  rivals: ({ machine }) => variableRivals(machine, VARIABLES, true),
  about: {
    written: '`.pypirc`: a section, listed in `index-servers`',
    limits: ['`scope: isolated` needs `--config-file` with the output `pypirc_file`.'],
  },
};
