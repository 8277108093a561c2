import { indexUrl } from '../registry/repository.ts';
import type { Client } from './client.ts';
import { pipConf } from './files/pip-conf.ts';
import { client as pip } from './pip.ts';
import { variableRivals } from './variables.ts';

/** pipenv: copies the index of pip's configuration into the Pipfile, so that no secret may be in its URL. */
export const client: Client = {
  name: 'pipenv',
  downloads: true,
  uploads: false,
  files: [pipConf],
  needsNetrc: true,
  copiesUrls: true,
  usage: () => ({ install: 'pipenv install PACKAGE' }),
  rivals: (setting) => [
    ...pip.rivals(setting),
    ...variableRivals(setting.machine, {
      ...(setting.indexMode === 'only'
        ? {}
        : { PIPENV_PYPI_MIRROR: 'pipenv asks that index wherever a Pipfile names PyPI' }),
      PIPENV_TEST_INDEX: 'pipenv asks that index instead of the sources of the Pipfile',
    }),
  ],
  warnings: pip.warnings,
  // A Pipfile that is there already names PyPI, whatever pip's configuration says; the variable leaves no trace in Pipfile.lock.
  variables: ({ indexMode, repository }): Readonly<Record<string, string>> =>
    indexMode === 'only' ? { PIPENV_PYPI_MIRROR: indexUrl(repository) } : {},
  notices: ({ indexMode, repository }) =>
    indexMode === 'only'
      ? []
      : [
          `pipenv: a Pipfile names the repository as a source of its own: [[source]] name = "private", url = "${indexUrl(repository)}", verify_ssl = true`,
        ],
  about: {
    written: "pip's configuration without a secret; netrc",
    limits: [
      'With `index_mode: only` the repository takes the place of PyPI in a Pipfile (`PIPENV_PYPI_MIRROR`); other sources of a Pipfile stay.',
    ],
  },
};
