import type { Client } from './client.ts';
import { PYPIRC_NAMES, pypirc } from './files/pypirc.ts';
import { variableRivals } from './variables.ts';

/** flit: publishes with a section of `.pypirc`; it installs with pip. */
export const client: Client = {
  name: 'flit',
  downloads: false,
  uploads: true,
  files: [pypirc],
  reserved: PYPIRC_NAMES,
  usage: ({ serverId, scope, pypirc: file }) => ({
    publish:
      scope === 'isolated'
        ? `flit publish --pypirc ${file} --repository ${serverId}`
        : `flit publish --repository ${serverId}`,
  }),
  rivals: ({ machine }) =>
    variableRivals(machine, {
      FLIT_INDEX_URL: 'flit publish uploads there and refuses --repository',
      FLIT_USERNAME: 'flit sends it instead of the user name in .pypirc',
      FLIT_PASSWORD: 'flit sends it instead of the password in .pypirc',
    }),
  about: {
    written: '`.pypirc`: a section',
    limits: [
      'flit takes a listed name without a section for PyPI: give `testpypi` a section before `flit publish --repository testpypi`.',
      '`scope: isolated` needs `--pypirc` with the output `pypirc_file`.',
    ],
  },
};
