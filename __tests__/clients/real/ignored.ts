import { addFile } from '../../../emulator/google/packages.ts';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import { findPython } from '../../../scripts/clients.ts';
import type { Stage } from '../../scenarios/stage.ts';
import type { Attempt } from './attempt.ts';
import { NOXFILE, PROJECT, TOXFILE } from './projects.ts';

/** A command that does not use what the step set up, and the same with the remedy. */
export interface Ignored {
  /** The row of docs/AFTER.md. */
  readonly command: string;
  readonly broken: Attempt;
  readonly mended: Attempt;
  /** A host that the broken command asks, if it asks one. */
  readonly asks?: string;
  /** What it installs instead; without it, the command fails. */
  readonly takes?: string;
  /** PyPI is the real one, since the command or its remedy installs something from there. */
  readonly realPypi?: true;
}

const python = await findPython();
const REGISTRY = 'us-central1-python.pkg.dev';
const PYPI = 'pypi.org';

const INSTALL = 'pip install --no-cache-dir --target site my-private-package==1.2.3';
const requirements = (first: string): string =>
  `printf '%s\\n' "${first}" my-private-package > requirements.txt; pip install --no-cache-dir --target site -r requirements.txt`;
const ELSEWHERE = 'export HOME=/nonexistent;';

/** A Python of the job's own, as setup-python makes one the first on the PATH. */
const VIRTUAL_ENVIRONMENT = `${python} -m venv own; echo "$PWD/own/bin" >> "$GITHUB_PATH"; echo "VIRTUAL_ENV=$PWD/own" >> "$GITHUB_ENV"`;

const DOWNLOAD = 'pip download --no-deps my-private-package';

/** The index lists one version and may be kept for ten minutes, in which there is another. */
function publishBetween({ sample: { world, repository } }: Stage): void {
  addFile(repository, 'my-private-package', buildWheel('my-private-package', '1.2.4'));
  const link =
    '<a href="../../my-private-package/my_private_package-1.2.3-py3-none-any.whl">my_private_package-1.2.3-py3-none-any.whl</a>';
  world.faults.push({
    kind: 'answer',
    status: 200,
    headers: { 'content-type': 'text/html', 'cache-control': 'private, max-age=600' },
    body: `<!DOCTYPE html><html><body>${link}</body></html>`,
    host: REGISTRY,
    path: /\/simple\/my-private-package\/$/,
    times: 1,
  });
}

export const IGNORED: readonly Ignored[] = [
  {
    command: 'uv pip install',
    broken: { script: 'uv pip install --target site my-private-package==1.2.3' },
    mended: { script: 'uv pip install --target site my-private-package==1.2.3', inputs: { clients: 'uv' } },
    asks: PYPI,
  },
  {
    command: 'python -m build --installer uv',
    broken: { script: `${PROJECT} with_uv build --wheel --installer uv project` },
    mended: { script: `${PROJECT} with_uv build --wheel --installer uv project`, inputs: { clients: 'pip, uv' } },
    asks: PYPI,
  },
  {
    command: 'nox -db uv',
    broken: { script: `${NOXFILE} with_uv nox -db uv` },
    mended: { script: `${NOXFILE} with_uv nox -db uv`, inputs: { clients: 'pip, uv' } },
    asks: PYPI,
  },
  {
    command: 'poetry add PACKAGE',
    broken: {
      script: 'poetry init -n --name mine; poetry add --lock my-private-package; cat poetry.lock',
      inputs: { clients: 'poetry' },
    },
    mended: {
      script:
        'poetry init -n --name mine; poetry source add --priority=explicit my-python-repo "$INDEX"; poetry add --lock --source my-python-repo my-private-package',
      inputs: { clients: 'poetry' },
    },
    asks: PYPI,
    takes: '99.0.0',
  },
  {
    command: 'pip install -r requirements.txt',
    broken: { script: requirements('--index-url $INDEX'), inputs: { netrc: 'never' } },
    mended: { script: requirements('--index-url $INDEX') },
    asks: REGISTRY,
  },
  {
    command: '--index-url https://pypi.org/simple',
    broken: { script: requirements('--index-url https://pypi.org/simple') },
    mended: { script: requirements('# no index') },
    asks: PYPI,
    takes: '99.0.0',
  },
  {
    command: '--extra-index-url https://pypi.org/simple',
    broken: { script: requirements('--extra-index-url https://pypi.org/simple') },
    mended: { script: requirements('# no index') },
    asks: PYPI,
    takes: '99.0.0',
  },
  {
    command: 'PIP_INDEX_URL',
    broken: { script: `export PIP_INDEX_URL=https://pypi.org/simple; ${INSTALL}` },
    mended: { script: INSTALL },
    asks: PYPI,
  },
  {
    command: 'UV_DEFAULT_INDEX',
    broken: {
      script:
        'UV_DEFAULT_INDEX=https://pypi.org/simple; export UV_DEFAULT_INDEX; uv pip install --target site my-private-package==1.2.3',
      inputs: { clients: 'uv' },
    },
    mended: { script: 'uv pip install --target site my-private-package==1.2.3', inputs: { clients: 'uv' } },
    asks: PYPI,
  },
  {
    command: 'sudo pip install',
    broken: { script: `${ELSEWHERE} ${INSTALL}` },
    mended: { script: INSTALL },
    asks: PYPI,
  },
  {
    command: 'pip install --isolated',
    broken: { script: `${INSTALL} --isolated` },
    mended: { script: `${INSTALL} --isolated --index-url "$INDEX"` },
    asks: PYPI,
  },
  {
    command: 'pip.conf',
    broken: {
      script: `${python} -m venv --without-pip own; printf '[global]\\nindex-url = https://pypi.org/simple\\n' > own/pip.conf; python_of own/bin/python -m pip install --no-cache-dir my-private-package==1.2.3`,
    },
    mended: {
      before: `${python} -m venv --without-pip own; printf '[global]\\nindex-url = https://pypi.org/simple\\n' > own/pip.conf; echo "VIRTUAL_ENV=$PWD/own" >> "$GITHUB_ENV"`,
      inputs: { scope: 'virtualenv' },
      script: 'python_of own/bin/python -m pip install --no-cache-dir my-private-package==1.2.3',
    },
    asks: PYPI,
  },
  {
    command: 'tox',
    broken: {
      before: `${python} -m venv --without-pip own; echo "VIRTUAL_ENV=$PWD/own" >> "$GITHUB_ENV"`,
      inputs: { scope: 'virtualenv' },
      script: `${TOXFILE} tox`,
    },
    mended: { script: `${TOXFILE} tox` },
    asks: PYPI,
  },
  {
    command: 'pipx install',
    broken: { script: 'pipx install my-private-package==1.2.3' },
    mended: {
      before: 'pipx upgrade-shared',
      // It has no command to put on the PATH, which pipx finds out once it has installed it.
      script: '{ pipx install my-private-package==1.2.3 2>&1 || true; } | grep "No apps associated"',
    },
    asks: REGISTRY,
    realPypi: true,
  },
  {
    command: 'actions/setup-python',
    broken: { before: VIRTUAL_ENVIRONMENT, inputs: { auth_method: 'keyring' }, script: INSTALL },
    mended: {
      before: VIRTUAL_ENVIRONMENT,
      inputs: { auth_method: 'keyring' },
      script: 'own/bin/python -m pip install my-private-package==1.2.3',
    },
    asks: REGISTRY,
    realPypi: true,
  },
  {
    command: 'pip install PACKAGE==NEW',
    broken: { arrange: publishBetween, script: `${DOWNLOAD}==1.2.3; ${DOWNLOAD}==1.2.4` },
    mended: {
      arrange: publishBetween,
      script: `${DOWNLOAD}==1.2.3; ${DOWNLOAD}==1.2.4 --refresh-package my-private-package`,
    },
    asks: REGISTRY,
  },
  {
    command: 'docker build',
    broken: { script: `${ELSEWHERE} ${INSTALL}` },
    mended: { script: `${ELSEWHERE} export PIP_CONFIG_FILE="$PIP_CONF"; ${INSTALL}` },
    asks: PYPI,
  },
  {
    command: 'uses: docker://IMAGE',
    broken: { script: `${ELSEWHERE} ${INSTALL}` },
    mended: { script: `${ELSEWHERE} ${INSTALL}`, inputs: { scope: 'isolated' } },
    asks: PYPI,
  },
  {
    command: 'pypa/gh-action-pypi-publish',
    broken: { script: `${ELSEWHERE} twine upload --repository-url "$UPLOAD" "$WHEEL"` },
    mended: {
      script: `${ELSEWHERE} TWINE_USERNAME="$USERNAME" TWINE_PASSWORD="$PASSWORD" twine upload --repository-url "$UPLOAD" "$WHEEL"`,
    },
  },
  {
    command: 'twine upload dist/*',
    broken: { script: 'twine upload "$WHEEL"' },
    mended: { script: 'twine upload -r my-python-repo "$WHEEL"' },
  },
  {
    command: 'twine upload --repository-url URL dist/*',
    broken: { script: 'twine upload --repository-url "$UPLOAD" "$WHEEL"' },
    mended: { script: 'twine upload -r my-python-repo "$WHEEL"' },
  },
  {
    command: 'twine upload -r NAME dist/*',
    broken: { script: 'twine upload -r my-python-repo "$WHEEL"', inputs: { scope: 'isolated' } },
    mended: {
      script: 'twine upload --config-file "$PYPIRC" -r my-python-repo "$WHEEL"',
      inputs: { scope: 'isolated' },
    },
  },
];

/** Commands that need nothing more than the default inputs. */
export const HEEDED: Readonly<Record<string, string>> = {
  'pip download': 'pip download --no-cache-dir my-private-package==1.2.3',
  'pip wheel': 'pip wheel --no-cache-dir my-private-package==1.2.3',
  'python -m build': `${PROJECT} build --wheel project`,
  tox: `${TOXFILE} tox`,
  nox: `${NOXFILE} nox`,
};
