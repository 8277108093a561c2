export const id = 132;
export const ids = [132];
export const modules = {

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installKeyring: () => (/* binding */ installKeyring)
/* harmony export */ });
/* unused harmony exports KEYRING_PACKAGES, pythonOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8591);
/* harmony import */ var _machine_pip_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7361);
/* harmony import */ var _source_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3606);





const KEYRING_PACKAGES = [
    'keyring==25.7.0',
    'keyrings.google-artifactregistry-auth==1.1.2',
    'google-auth==2.40.3',
];
const BACKEND = 'keyrings.gauth.GooglePythonAuth';
async function installKeyring(machine) {
    const python = pythonOf(machine) ?? fail((0,_source_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .KEYRING_WITHOUT_PYTHON */ .wB)({}));
    const certificates = machine.env['PIP_CERT'];
    const options = [
        '--isolated',
        '--disable-pip-version-check',
        '--no-input',
        ...(certificates ? ['--cert', certificates] : []),
    ];
    const installed = await run(machine, python, ['-m', 'pip', 'install', ...options, ...KEYRING_PACKAGES]);
    if (installed.exitCode !== 0)
        fail((0,_source_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .KEYRING_NOT_INSTALLED */ .Rk)({ python, said: lastError(installed.stderr) }));
    const listed = await run(machine, python, ['-m', 'keyring', '--list-backends']);
    if (!listed.stdout.includes(BACKEND))
        fail((0,_source_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .KEYRING_NOT_LISTED */ .Sm)({ python, backend: BACKEND }));
    return python;
}
function pythonOf(machine) {
    const { env, platform } = machine;
    const { join, delimiter } = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(machine);
    const [bin, names] = platform === 'win32'
        ? ['Scripts', ['python.exe', 'python3.exe']]
        : ['bin', ['python3', 'python']];
    const venv = env['VIRTUAL_ENV'] ? [join(env['VIRTUAL_ENV'], bin)] : [];
    const folders = [...venv, ...(env['PATH'] ?? env['Path'] ?? '').split(delimiter)].filter((folder) => folder !== '');
    const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
    return candidates.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile());
}
async function run(machine, python, args) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 7729));
    const env = {};
    for (const [name, value] of Object.entries(machine.env))
        if (value !== undefined)
            env[name] = value;
    return getExecOutput(python, [...args], {
        silent: true,
        cwd: machine.temp,
        ignoreReturnCode: true,
        env: { ...env, PIP_CONFIG_FILE: (0,_machine_pip_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nullDevice */ .w2)(machine) },
    });
}
function lastError(stderr) {
    const lines = stderr.split(/\r?\n/).filter((line) => /^(error|ERROR)/.test(line));
    return (lines.at(-1) ?? stderr.trim().split('\n').at(-1) ?? '').replace(/^error:\s*/i, '');
}
function fail(problem) {
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(problem);
}


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ ADC_UNKNOWN_TYPE),
/* harmony export */   HO: () => (/* binding */ METADATA_REFUSED),
/* harmony export */   NM: () => (/* binding */ ADC_UNREADABLE),
/* harmony export */   Rk: () => (/* binding */ KEYRING_NOT_INSTALLED),
/* harmony export */   Sm: () => (/* binding */ KEYRING_NOT_LISTED),
/* harmony export */   dS: () => (/* binding */ GCLOUD_FAILED),
/* harmony export */   qC: () => (/* binding */ ADC_FOREIGN_URL),
/* harmony export */   qX: () => (/* binding */ ADC_REFUSED),
/* harmony export */   wB: () => (/* binding */ KEYRING_WITHOUT_PYTHON)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _refusals_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5857);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3069);



const ADC_UNREADABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ADC_UNREADABLE', { file: '/home/runner/key.json', from: 'GOOGLE_APPLICATION_CREDENTIALS', reason: 'it does not exist' }, (seen) => ({
    what: `The credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)} cannot be used: ${seen.reason}.`,
    why: `${seen.from} names it. A checkout after the step that wrote it removes files from the workspace; a variable may also point at a file of another machine.`,
    fix: 'Run this action after actions/checkout and after the step that writes the file, or give workload_identity_provider or key instead.',
}));
const ADC_UNKNOWN_TYPE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ADC_UNKNOWN_TYPE', { file: '/home/runner/key.json' }, (seen) => ({
    what: `The credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)} has a "type" that is not known.`,
    why: 'Google Cloud’s libraries know service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.',
    fix: 'Point GOOGLE_APPLICATION_CREDENTIALS at a credential file of Google Cloud, or unset it.',
}));
const ADC_FOREIGN_URL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ADC_FOREIGN_URL', { file: '/home/runner/creds.json', field: 'token_url', host: 'sts.example.com', universe: 'googleapis.com' }, (seen) => ({
    what: `The credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)} sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud.`,
    why: `Only hosts of ${seen.universe} may receive a token of this job.`,
    fix: `Make the file anew with gcloud iam workload-identity-pools create-cred-config, or set universe where ${seen.host} belongs to another one.`,
}));
const ADC_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ADC_REFUSED', { file: '/home/runner/creds.json', type: 'authorized_user', said: 'invalid_grant' }, (seen) => ({
    what: `Google Cloud gives no token for the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)} (${seen.type}): ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    why: seen.type === 'authorized_user'
        ? 'The login that it holds has expired or was revoked.'
        : 'The identity that it describes is not accepted, or the subject token that it points to cannot be had.',
    fix: seen.type === 'authorized_user'
        ? 'Log in again on that machine:\n  gcloud auth application-default login\nJobs do better with workload_identity_provider.'
        : 'Give workload_identity_provider to this action, which then explains each step; or check the file against its provider.',
}));
const METADATA_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('METADATA_REFUSED', { host: 'metadata.google.internal', status: 404, said: '', cause: 'no-account' }, (seen) => ({
    what: `The metadata server ${seen.host} returns no token: HTTP ${seen.status}${seen.said ? `, ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}` : ''}.`,
    ...(METADATA[seen.cause] ?? {
        why: 'The machine, or the pod, runs without a service account that it may use.',
        fix: 'Attach a service account with the scope cloud-platform to the machine or node pool, or set workload_identity_provider or key.',
    }),
}));
const METADATA = {
    'permission-denied': {
        why: "The pod's Kubernetes service account may not act as the Google service account that it is annotated with.",
        fix: [
            'gcloud iam service-accounts add-iam-policy-binding ACCOUNT@PROJECT.iam.gserviceaccount.com \\',
            '  --role=roles/iam.workloadIdentityUser \\',
            '  --member="serviceAccount:PROJECT.svc.id.goog[NAMESPACE/KUBERNETES_ACCOUNT]"',
        ].join('\n'),
    },
    'account-unknown': {
        why: "The Google service account that the pod's Kubernetes service account is annotated with does not exist.",
        fix: 'Correct the annotation iam.gke.io/gcp-service-account:\n  kubectl get serviceaccount KUBERNETES_ACCOUNT --namespace=NAMESPACE -o yaml',
    },
};
const GCLOUD_FAILED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('GCLOUD_FAILED', { said: 'You do not currently have an active account selected.' }, (seen) => ({
    what: `gcloud gives no token: ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    why: 'Nobody is logged in there, or the login has expired.',
    fix: 'Log in before this step (gcloud auth login --cred-file=FILE), or give workload_identity_provider or key to this action.',
}));
const KEYRING_WITHOUT_PYTHON = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEYRING_WITHOUT_PYTHON', {}, () => ({
    what: 'auth_method is keyring, but there is no Python on PATH to install the keyring into.',
    why: 'The keyring and its backend are Python packages, and live in the Python that pip and twine run on.',
    fix: 'Put actions/setup-python before this step, or leave auth_method out.',
}));
const KEYRING_NOT_INSTALLED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEYRING_NOT_INSTALLED', { python: '/usr/bin/python3', said: 'externally-managed-environment' }, (seen) => ({
    what: `pip could not install the keyring into ${seen.python}: ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    why: /externally-managed/.test(seen.said)
        ? 'This Python belongs to the operating system, which lets nothing be installed into it.'
        : 'The public index is not reachable, or this Python is older than 3.9.',
    fix: 'Put actions/setup-python before this step, or use a virtual environment, or leave auth_method out: it needs no Python at all.',
}));
const KEYRING_NOT_LISTED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEYRING_NOT_LISTED', { python: '/usr/bin/python3', backend: 'keyrings.gauth.GooglePythonAuth' }, (seen) => ({
    what: `The keyring of ${seen.python} does not list the backend ${seen.backend}.`,
    why: 'Another keyring is before it on the path of this Python, or PYTHON_KEYRING_BACKEND or keyringrc.cfg names another backend.',
    fix: `Look at what is listed, and unset PYTHON_KEYRING_BACKEND:\n  ${seen.python} -m keyring --list-backends`,
}));


/***/ }),

/***/ 5857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ quotedWords),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3069);

function wordsOf({ code, message }) {
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)([code, message].filter((part) => part !== '').join(': '));
}
function quotedWords(words) {
    return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(words).replaceAll('"', "'")}"`;
}


/***/ })

};
