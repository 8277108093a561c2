/** Beginnings of the names of variables that are read: the inputs, and what the clients and Google's tools go by. */
const FAMILIES = [
  'INPUT_',
  'GITHUB_',
  'RUNNER_',
  'NODE_',
  'PYTHON',
  'PIP_',
  'PIPENV_',
  'TWINE_',
  'UV_',
  'POETRY_',
  'PDM_',
  'HATCH_',
  'FLIT_',
  'NETRC',
  'HOMEBREW_',
  'CONDA_',
  'PYENV_',
  'XDG_',
  'SSL_CERT_',
  'REQUESTS_CA_',
  'CURL_CA_',
  'CLOUDSDK_',
  'GOOGLE_',
  'GCLOUD_',
  'GCP_',
  'GCE_',
  'METADATA_',
  'GITEA_',
  'FORGEJO_',
  'LANG',
  'LC_',
];

const OTHERS = [
  'ACT',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ALL_PROXY',
  'APPDATA',
  'HOME',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_GCE_CHECK',
  'NO_PROXY',
  'PATH',
  'PROGRAMDATA',
  'SYSTEMDRIVE',
  'SYSTEMROOT',
  'USERPROFILE',
  'VIRTUAL_ENV',
];

/** Whether this action reads the variable of this name, on any platform: a house rule holds the lists against the code. */
export function isRead(variable: string): boolean {
  const name = variable.toUpperCase();
  return FAMILIES.some((family) => name.startsWith(family)) || OTHERS.includes(name);
}
