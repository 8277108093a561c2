export const id = 855;
export const ids = [855];
export const modules = {

/***/ 9855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromGcloud: () => (/* binding */ fromGcloud)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/machine/child.js
var child = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/credentials/access-token.js
var access_token = __webpack_require__(55);
// EXTERNAL MODULE: ./build/machine/machine.js
var machine_machine = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/machine/read-file.js
var read_file = __webpack_require__(8463);
;// CONCATENATED MODULE: ./build/credentials/gcloud-configuration.js


const PROJECT_VARIABLES = (/* unused pure expression or super */ null && ([
    'CLOUDSDK_CORE_PROJECT',
    'GOOGLE_CLOUD_PROJECT',
    'GCLOUD_PROJECT',
    'GCP_PROJECT',
    'CLOUDSDK_PROJECT',
]));
function environmentDefaults(env) {
    const found = (...names) => names.flatMap((name) => (env[name] ? [{ value: env[name], from: name }] : []));
    return {
        repository: found('CLOUDSDK_ARTIFACTS_REPOSITORY'),
        location: found('CLOUDSDK_ARTIFACTS_LOCATION'),
        project: found(...PROJECT_VARIABLES),
    };
}
function gcloudFolder(machine) {
    const { env, home, platform } = machine;
    const { join } = (0,machine_machine/* pathsOf */.wG)(machine);
    if (env['CLOUDSDK_CONFIG'])
        return env['CLOUDSDK_CONFIG'];
    if (platform !== 'win32')
        return join(home, '.config', 'gcloud');
    return join(env['APPDATA'] || join(env['SystemDrive'] || 'C:', '\\'), 'gcloud');
}
async function gcloudConfiguration(machine) {
    const { env } = machine;
    const { join } = (0,machine_machine/* pathsOf */.wG)(machine);
    const folder = gcloudFolder(machine);
    const name = env['CLOUDSDK_ACTIVE_CONFIG_NAME'] || textOf(join(folder, 'active_config')) || 'default';
    const file = join(folder, 'configurations', `config_${name}`);
    const text = textOf(file);
    const properties = text === '' ? {} : (await __webpack_require__.e(/* import() */ 756).then(__webpack_require__.t.bind(__webpack_require__, 5756, 19))).parse(text);
    const get = (section, property) => {
        const value = properties[section]?.[property];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const found = (section, property) => {
        const value = get(section, property);
        return value === undefined ? [] : [{ value, from: `${section}/${property} of the gcloud configuration ${name}` }];
    };
    const account = env['CLOUDSDK_CORE_ACCOUNT'] ??
        get('core', 'account') ??
        env['CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'] ??
        get('auth', 'credential_file_override') ??
        env['CLOUDSDK_AUTH_ACCESS_TOKEN_FILE'];
    return {
        repository: found('artifacts', 'repository'),
        location: found('artifacts', 'location'),
        project: found('core', 'project'),
        ...(account ? { account } : {}),
    };
}
function textOf(file) {
    try {
        return (0,read_file/* readUserFile */.E)(file).bytes.toString().trim();
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./build/credentials/principal.js
var credentials_principal = __webpack_require__(5027);
// EXTERNAL MODULE: ./build/credentials/source-failures.js
var source_failures = __webpack_require__(3606);
;// CONCATENATED MODULE: ./build/credentials/gcloud-cli.js







const GCLOUD_NEEDS = /^(?:CLOUDSDK|GOOGLE|AWS)_/;
async function fromGcloud(machine, mask) {
    const command = machine.platform === 'win32' ? 'gcloud.cmd' : 'gcloud';
    const args = ['config', 'config-helper', '--format=json(credential)'];
    const { exitCode, stdout, stderr } = await (0,child/* runChild */.w)(machine, command, args, { needs: GCLOUD_NEEDS });
    const credential = exitCode === 0 ? credentialIn(stdout) : undefined;
    for (const field of ['access_token', 'id_token']) {
        const value = credential?.[field];
        if (typeof value === 'string' && value !== '')
            mask(new secret/* Secret */.zh(value));
    }
    const token = credential?.['access_token'];
    if (typeof token !== 'string' || !(0,access_token/* isToken */.sg)(token))
        throw new failure/* Failure */.H((0,source_failures/* GCLOUD_FAILED */.dS)({ said: firstWords(stderr) }));
    const expires = Date.parse(String(credential?.['token_expiry']));
    const { account } = await gcloudConfiguration(machine);
    const principal = account?.includes('@') ? account : undefined;
    const project = principal && (0,credentials_principal/* isServiceAccount */.H4)(principal) ? (0,credentials_principal/* projectOf */.v8)(principal) : undefined;
    return {
        token: new secret/* Secret */.zh(token),
        ...(Number.isNaN(expires) ? {} : { expiresAt: new Date(expires) }),
        ...(principal ? { principal } : {}),
        ...(project ? { project } : {}),
    };
}
function credentialIn(stdout) {
    try {
        return JSON.parse(stdout)?.credential;
    }
    catch {
        return undefined;
    }
}
function firstWords(stderr) {
    const line = stderr.split(/\r?\n/).find((text) => text.startsWith('ERROR:')) ?? stderr.trim().split('\n')[0] ?? '';
    return line.replace(/^ERROR:\s*(\([\w.-]+\)\s*)?/, '') || 'no reason given';
}


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ ADC_UNKNOWN_TYPE),
/* harmony export */   HO: () => (/* binding */ METADATA_REFUSED),
/* harmony export */   NM: () => (/* binding */ ADC_UNREADABLE),
/* harmony export */   dS: () => (/* binding */ GCLOUD_FAILED),
/* harmony export */   qC: () => (/* binding */ ADC_FOREIGN_URL),
/* harmony export */   qX: () => (/* binding */ ADC_REFUSED)
/* harmony export */ });
/* unused harmony exports KEYRING_WITHOUT_PYTHON, KEYRING_NOT_INSTALLED, KEYRING_NOT_LISTED */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _refusals_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5857);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5441);



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
        why: 'The answer is quoted as it came: this action knows no better explanation for it.',
        fix: 'Look whether the machine or the pod has a service account with the scope cloud-platform, or set workload_identity_provider or key.',
    }),
}));
const METADATA = {
    'no-account': {
        why: 'The machine, or the pod, runs without a service account that it may use.',
        fix: 'Attach a service account with the scope cloud-platform to the machine or node pool, or set workload_identity_provider or key.',
    },
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
const KEYRING_NOT_INSTALLED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEYRING_NOT_INSTALLED', { python: '/usr/bin/python3', said: 'No matching distribution found' }, (seen) => ({
    what: `pip could not install the keyring for ${seen.python}: ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    why: 'The public index is not reachable, or this Python has no pip, or it is older than 3.9.',
    fix: 'Put actions/setup-python before this step, or use a virtual environment, or leave auth_method out: it needs no Python at all.',
}));
const KEYRING_NOT_LISTED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEYRING_NOT_LISTED', { python: '/usr/bin/python3', backend: 'keyrings.gauth.GooglePythonAuth' }, (seen) => ({
    what: `The keyring of ${seen.python} does not list the backend ${seen.backend}.`,
    why: 'Another keyring is before it on the path of this Python, or PYTHON_KEYRING_BACKEND or keyringrc.cfg names another backend.',
    fix: `Look at what is listed, and unset PYTHON_KEYRING_BACKEND:\n  ${seen.python} -m keyring --list-backends`,
}));


/***/ }),

/***/ 6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ environmentFor),
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);


const OF_THE_RUNNER = /^(?:INPUT|STATE|ACTIONS|GITHUB|RUNNER)_/i;
const SECRET_NAME = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|(?:^|_)(?:KEY|PAT|AUTH)$/i;
const WITH_LOGIN = /:\/\/[^/\s]*@/;
function environmentFor(env, needs) {
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined)
            continue;
        const withheld = OF_THE_RUNNER.test(name) || SECRET_NAME.test(name) || WITH_LOGIN.test(value);
        if (!withheld || /_proxy$/i.test(name) || needs?.test(name) === true)
            kept[name] = value;
    }
    return kept;
}
async function runChild(machine, command, args, { needs, set = {} } = {}) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 7729));
    const cwd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(machine).join(machine.temp, 'setup-artifact-registry-python-run-'));
    try {
        const env = { ...environmentFor(machine.env, needs), ...set };
        return await getExecOutput(command, [...args], { silent: true, ignoreReturnCode: true, cwd, env });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(cwd, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 5857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ quotedWords),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);

function wordsOf({ code, message }) {
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)([code, message].filter((part) => part !== '').join(': '));
}
function quotedWords(words) {
    return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(words).replaceAll('"', "'")}"`;
}


/***/ })

};
