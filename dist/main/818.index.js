export const id = 818;
export const ids = [818];
export const modules = {

/***/ 55:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hx: () => (/* binding */ SCOPE),
/* harmony export */   jf: () => (/* binding */ tokenIn),
/* harmony export */   sg: () => (/* binding */ isToken)
/* harmony export */ });
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3989);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);


const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
function isToken(text) {
    return /^[\x21-\x7e]+$/.test(text);
}
function tokenIn(answer, field, now) {
    const body = (0,_network_request_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o)(answer);
    const token = body?.[field];
    if (!body || typeof token !== 'string' || !isToken(token))
        return undefined;
    const { expires_in: seconds, expireTime: time } = body;
    const expires = typeof time === 'string' ? Date.parse(time) : now + secondsIn(seconds) * 1000;
    const expiresAt = new Date(expires);
    return { token: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(token), ...(Number.isNaN(expiresAt.getTime()) ? {} : { expiresAt }) };
}
function secondsIn(value) {
    return typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
}


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findMetadataServer: () => (/* binding */ findMetadataServer),
/* harmony export */   fromMetadataServer: () => (/* binding */ fromMetadataServer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _network_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2438);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3989);
/* harmony import */ var _refusals_classify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8333);
/* harmony import */ var _refusals_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98);
/* harmony import */ var _refusals_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5857);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5027);
/* harmony import */ var _source_failures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3606);










const ADDRESS = '169.254.169.254';
const PATIENCE = 1000;
async function findMetadataServer(machine, network) {
    const { env } = machine;
    const detection = env['METADATA_SERVER_DETECTION']?.trim().toLowerCase();
    if (detection === 'none' || env['NO_GCE_CHECK']?.toLowerCase() === 'true')
        return undefined;
    const named = hostNamed(env['GCE_METADATA_HOST'] || env['GCE_METADATA_IP']);
    const host = named ?? ADDRESS;
    if (named || detection === 'assume-present' || (detection !== 'ping-only' && isGoogleMachine(machine)))
        return host;
    if (detection === 'bios-only')
        return undefined;
    try {
        const answer = await network.send(ask(host, '/'), PATIENCE);
        return answer.headers['metadata-flavor'] === 'Google' ? host : undefined;
    }
    catch {
        return undefined;
    }
}
async function fromMetadataServer(host, network) {
    const account = '/computeMetadata/v1/instance/service-accounts/default';
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_3__/* .request */ .E)(network, ask(host, `${account}/token`), (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_7__/* .tokenIn */ .jf)(answer, 'access_token', network.now()));
    if ('refusal' in outcome)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(explain(host, outcome.refusal, network.now()));
    const principal = await textAt(host, `${account}/email`, network);
    const project = (0,_principal_js__WEBPACK_IMPORTED_MODULE_8__/* .projectOf */ .v8)(principal ?? '') ?? (await textAt(host, '/computeMetadata/v1/project/project-id', network));
    return { ...outcome.value, ...(principal ? { principal } : {}), ...(project ? { project } : {}) };
}
function explain(host, answer, now) {
    const refusal = (0,_refusals_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .classify */ .L)({ service: 'metadata', host, now }, answer);
    const { cause, said, status } = refusal;
    if (cause.kind === 'stranger' || cause.kind === 'perimeter' || cause.kind === 'scope-insufficient') {
        return (0,_refusals_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .explainRefusal */ .G)(refusal);
    }
    return (0,_source_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .METADATA_REFUSED */ .HO)({ host, status, said: (0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z)(said), cause: cause.kind });
}
async function textAt(host, path, network) {
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_3__/* .request */ .E)(network, ask(host, path), (answer) => answer.body.trim());
    return 'value' in outcome ? outcome.value : undefined;
}
function hostNamed(value) {
    if (!value)
        return undefined;
    const host = value.replace(/^http:\/\//i, '').replace(/\/$/, '');
    if (/^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host))
        return host;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_network_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .METADATA_HOST_REFUSED */ .aG)({ because: 'it is not a host' }));
}
function ask(host, path) {
    const headers = { 'metadata-flavor': 'Google' };
    return { to: { kind: 'metadata' }, method: 'GET', url: `http://${host}${path}`, headers };
}
function isGoogleMachine(machine) {
    if (machine.platform !== 'linux')
        return false;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/sys/class/dmi/id/product_name', 'latin1').includes('Google');
    }
    catch {
        return false;
    }
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
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5441);



const ADC_UNREADABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_UNREADABLE', 'the credential file cannot be used', { file: '/home/runner/key.json', from: 'GOOGLE_APPLICATION_CREDENTIALS', reason: 'it does not exist' }, (seen) => ({
    what: `This action cannot use the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)}: ${seen.reason}.`,
    likely: `${seen.from} names it. A checkout after the step that wrote it may have removed it, or the path is from another machine.`,
    fix: 'Run this action after actions/checkout and after the step that writes the file, or set workload_identity_provider or key instead.',
}));
const ADC_UNKNOWN_TYPE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_UNKNOWN_TYPE', 'the credential file is of an unknown type', { file: '/home/runner/key.json' }, (seen) => ({
    what: `This action does not know the "type" of the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)}.`,
    why: 'The known types are service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.',
    fix: 'Set GOOGLE_APPLICATION_CREDENTIALS to the path of a Google Cloud credential file, or unset it.',
}));
const ADC_FOREIGN_URL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_FOREIGN_URL', 'the credential file sends tokens outside Google Cloud', { file: '/home/runner/creds.json', field: 'token_url', host: 'sts.example.com', universe: 'googleapis.com' }, (seen) => ({
    what: `The credential file sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)}.`,
    why: `A token of this job may only go to hosts in ${seen.universe}.`,
    fix: `Create the file again:\ngcloud iam workload-identity-pools create-cred-config --help\n\nIf ${seen.host} belongs to another Google Cloud universe, set the universe input.`,
}));
const ADC_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_REFUSED', 'Google Cloud rejects the credential file', { file: '/home/runner/creds.json', type: 'authorized_user', said: 'invalid_grant' }, (seen) => ({
    what: `Google Cloud issues no token for the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)} (${seen.type}): ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    why: seen.type === 'authorized_user'
        ? 'The login in it has expired or was revoked.'
        : 'The identity in it is not accepted, or its subject token is not available.',
    fix: seen.type === 'authorized_user'
        ? 'Log in again on that machine:\n  gcloud auth application-default login\n\nIn a job, set workload_identity_provider instead.'
        : 'Set workload_identity_provider instead of the file: this action then explains what is wrong. Otherwise compare the file with its provider.',
}));
const METADATA_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('METADATA_REFUSED', 'the metadata server returned no token', { host: 'metadata.google.internal', status: 404, said: '', cause: 'no-account' }, (seen) => ({
    what: `The metadata server ${seen.host} returned no token: HTTP ${seen.status}${seen.said ? `, ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}` : ''}.`,
    ...(METADATA[seen.cause] ?? {
        why: 'This action has no explanation for this answer, so it is quoted as it came.',
        fix: 'Check that the machine or the pod has a service account with the scope cloud-platform, or set workload_identity_provider or key.',
    }),
}));
const METADATA = {
    'no-account': {
        why: 'The machine or the pod has no service account that it may use.',
        fix: 'Attach a service account with the scope cloud-platform to the machine or the node pool, or set workload_identity_provider or key.',
    },
    'permission-denied': {
        why: "The pod's Kubernetes service account may not act as the Google service account in its annotation.",
        fix: [
            'Grant it the role:',
            'gcloud iam service-accounts add-iam-policy-binding ACCOUNT@PROJECT.iam.gserviceaccount.com \\',
            '  --role=roles/iam.workloadIdentityUser \\',
            '  --member="serviceAccount:PROJECT.svc.id.goog[NAMESPACE/KUBERNETES_ACCOUNT]"',
        ].join('\n'),
    },
    'account-unknown': {
        why: "The Google service account in the annotation of the pod's Kubernetes service account does not exist.",
        fix: 'Correct the annotation iam.gke.io/gcp-service-account:\n  kubectl get serviceaccount KUBERNETES_ACCOUNT --namespace=NAMESPACE -o yaml',
    },
};
const GCLOUD_FAILED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('GCLOUD_FAILED', 'gcloud returned no token', { said: 'You do not currently have an active account selected.' }, (seen) => ({
    what: `gcloud returned no token: ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    likely: 'gcloud has no active account, or its login has expired.',
    fix: 'Log in before this step:\n  gcloud auth login --cred-file=FILE\n\nor set workload_identity_provider or key in this action.',
}));
const KEYRING_WITHOUT_PYTHON = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_WITHOUT_PYTHON', 'the keyring needs Python', {}, () => ({
    what: 'auth_method is keyring, but there is no Python on PATH.',
    why: 'The keyring and its backend are Python packages, and are installed into the Python that runs pip and twine.',
    fix: 'Run actions/setup-python before this step, or remove auth_method.',
}));
const KEYRING_NOT_INSTALLED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_NOT_INSTALLED', 'pip could not install the keyring', { python: '/usr/bin/python3', said: 'No matching distribution found' }, (seen) => ({
    what: `pip could not install the keyring for ${seen.python}: ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    likely: 'The public index is not reachable, this Python has no pip, or it is older than 3.9.',
    fix: 'Run actions/setup-python before this step, or use a virtual environment. Without auth_method, no Python is needed.',
}));
const KEYRING_NOT_LISTED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_NOT_LISTED', "Python does not find the keyring's backend", { python: '/usr/bin/python3', backend: 'keyrings.gauth.GooglePythonAuth' }, (seen) => ({
    what: `The keyring does not list the backend ${seen.backend} (Python: ${seen.python}).`,
    likely: 'Another keyring comes first on the path of this Python, or PYTHON_KEYRING_BACKEND or keyringrc.cfg names another backend.',
    fix: `Unset PYTHON_KEYRING_BACKEND, and check the list:\n  ${seen.python} -m keyring --list-backends`,
}));


/***/ })

};
