// What is wrong with the host in the input repository.
import { explanation } from '../failure.ts';
import { quoted } from '../shown.ts';

/** Hosts that people take for that of a repository, and what to do instead. */
const OTHER_HOSTS: readonly (readonly [RegExp, string, string])[] = [
  [
    /(?:^|\.)(?:pypi|pythonhosted)\.org$/,
    'This is PyPI itself, which needs no credential of Google Cloud.',
    'Set repository to your own repository. To install from PyPI too, make that a virtual repository, or set index_mode: extra. To upload to PyPI, use pypa/gh-action-pypi-publish in a job of its own.',
  ],
  [/(?:^|\.)gcr\.io$/, 'Container Registry has images of containers only.', ''],
  [/(?:^|\.)github\.com$/, 'This is a repository of source code, not of Python packages.', ''],
  [
    /\.amazonaws\.com$|\.azure\.com$|\.jfrog\.io$|(?:^|\.)gitlab\.com$|\.visualstudio\.com$/,
    'This is a package index of another product, to which no credential of Google Cloud is sent.',
    'Use the action of that product. For Artifact Registry, set its own URL:',
  ],
];

export const REPOSITORY_NOT_PYTHON_HOST = explanation<{ host: string; project?: string; id?: string }>(
  'REPOSITORY_NOT_PYTHON_HOST',
  'the host does not serve Python repositories',
  { host: 'us-central1-docker.pkg.dev', project: 'my-project', id: 'my-images' },
  ({ host, project, id }) => {
    const what = `The host in repository does not serve Python packages: ${quoted(host)}.`;
    const why = 'Python repositories are at LOCATION-python.pkg.dev; credentials are sent to no other host.';
    const [, location, format] = /^([a-z0-9-]+)-([a-z]+)\.pkg\.dev$/.exec(host) ?? [];
    if (location !== undefined && format !== undefined) {
      const python = `https://${location}-python.pkg.dev/${project || 'PROJECT_ID'}`;
      if (format === 'pypi') return { what, why, fix: `with:\n  repository: ${python}/${id || 'REPOSITORY'}/` };
      return {
        what,
        why: `This is the host of ${format} repositories. ${why}`,
        fix: `List the Python repositories, and use one of them:\ngcloud artifacts repositories list --project=${project || 'PROJECT_ID'} --location=${location} --filter="format=PYTHON"\nwith:\n  repository: ${python}/REPOSITORY/`,
      };
    }
    const [, known, advice = ''] = OTHER_HOSTS.find(([hosts]) => hosts.test(host)) ?? [];
    const form = 'with:\n  repository: https://LOCATION-python.pkg.dev/PROJECT_ID/REPOSITORY/';
    if (known !== undefined) return { what, why: `${known} ${why}`, fix: advice === '' ? form : `${advice}\n${form}` };
    return { what, why, fix: `${form}\n\nIn another Google Cloud universe, set the universe input too.` };
  },
);
