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



const ADC_UNREADABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_UNREADABLE', { file: '/home/runner/key.json', from: 'GOOGLE_APPLICATION_CREDENTIALS', reason: 'it does not exist' }, (seen) => ({
    what: `The credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)} cannot be used: ${seen.reason}.`,
    why: `${seen.from} names it. A checkout after the step that wrote it removes files from the workspace; a variable may also point at a file of another machine.`,
    fix: 'Run this action after actions/checkout and after the step that writes the file, or give workload_identity_provider or key instead.',
}));
const ADC_UNKNOWN_TYPE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_UNKNOWN_TYPE', { file: '/home/runner/key.json' }, (seen) => ({
    what: `The credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)} has a "type" that is not known.`,
    why: 'Google Cloud’s libraries know service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.',
    fix: 'Point GOOGLE_APPLICATION_CREDENTIALS at a credential file of Google Cloud, or unset it.',
}));
const ADC_FOREIGN_URL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_FOREIGN_URL', { file: '/home/runner/creds.json', field: 'token_url', host: 'sts.example.com', universe: 'googleapis.com' }, (seen) => ({
    what: `The credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)} sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud.`,
    why: `Only hosts of ${seen.universe} may receive a token of this job.`,
    fix: `Make the file anew with gcloud iam workload-identity-pools create-cred-config, or set universe where ${seen.host} belongs to another one.`,
}));
const ADC_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_REFUSED', { file: '/home/runner/creds.json', type: 'authorized_user', said: 'invalid_grant' }, (seen) => ({
    what: `Google Cloud gives no token for the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)} (${seen.type}): ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    why: seen.type === 'authorized_user'
        ? 'The login that it holds has expired or was revoked.'
        : 'The identity that it describes is not accepted, or the subject token that it points to cannot be had.',
    fix: seen.type === 'authorized_user'
        ? 'Log in again on that machine:\n  gcloud auth application-default login\nJobs do better with workload_identity_provider.'
        : 'Give workload_identity_provider to this action, which then explains each step; or check the file against its provider.',
}));
const METADATA_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('METADATA_REFUSED', { host: 'metadata.google.internal', status: 404, said: '', cause: 'no-account' }, (seen) => ({
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
const GCLOUD_FAILED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('GCLOUD_FAILED', { said: 'You do not currently have an active account selected.' }, (seen) => ({
    what: `gcloud gives no token: ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    why: 'Nobody is logged in there, or the login has expired.',
    fix: 'Log in before this step (gcloud auth login --cred-file=FILE), or give workload_identity_provider or key to this action.',
}));
const KEYRING_WITHOUT_PYTHON = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_WITHOUT_PYTHON', {}, () => ({
    what: 'auth_method is keyring, but there is no Python on PATH to install the keyring into.',
    why: 'The keyring and its backend are Python packages, and live in the Python that pip and twine run on.',
    fix: 'Put actions/setup-python before this step, or leave auth_method out.',
}));
const KEYRING_NOT_INSTALLED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_NOT_INSTALLED', { python: '/usr/bin/python3', said: 'No matching distribution found' }, (seen) => ({
    what: `pip could not install the keyring for ${seen.python}: ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    why: 'The public index is not reachable, or this Python has no pip, or it is older than 3.9.',
    fix: 'Put actions/setup-python before this step, or use a virtual environment, or leave auth_method out: it needs no Python at all.',
}));
const KEYRING_NOT_LISTED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_NOT_LISTED', { python: '/usr/bin/python3', backend: 'keyrings.gauth.GooglePythonAuth' }, (seen) => ({
    what: `The keyring of ${seen.python} does not list the backend ${seen.backend}.`,
    why: 'Another keyring is before it on the path of this Python, or PYTHON_KEYRING_BACKEND or keyringrc.cfg names another backend.',
    fix: `Look at what is listed, and unset PYTHON_KEYRING_BACKEND:\n  ${seen.python} -m keyring --list-backends`,
}));


/***/ })

};
