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
/* harmony import */ var _refusal_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9469);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2812);





const KEYRING_PACKAGES = [
    'keyring==25.7.0',
    'keyrings.google-artifactregistry-auth==1.1.2',
    'google-auth==2.40.3',
];
const BACKEND = 'keyrings.gauth.GooglePythonAuth';
async function installKeyring(machine) {
    const python = pythonOf(machine) ?? fail((0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .KEYRING_WITHOUT_PYTHON */ .wB)({}));
    const certificates = machine.env['PIP_CERT'];
    const options = [
        '--isolated',
        '--disable-pip-version-check',
        '--no-input',
        ...(certificates ? ['--cert', certificates] : []),
    ];
    const installed = await run(machine, python, ['-m', 'pip', 'install', ...options, ...KEYRING_PACKAGES]);
    if (installed.exitCode !== 0)
        fail((0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .KEYRING_NOT_INSTALLED */ .Rk)({ python, said: lastError(installed.stderr) }));
    const listed = await run(machine, python, ['-m', 'keyring', '--list-backends']);
    if (!listed.stdout.includes(BACKEND))
        fail((0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .KEYRING_NOT_LISTED */ .Sm)({ python, backend: BACKEND }));
    return python;
}
function pythonOf(machine) {
    const { env, platform } = machine;
    const { join, delimiter } = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .w)(machine);
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
    const { devNull } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8161, 19));
    const env = {};
    for (const [name, value] of Object.entries(machine.env))
        if (value !== undefined)
            env[name] = value;
    return getExecOutput(python, [...args], {
        silent: true,
        cwd: machine.temp,
        ignoreReturnCode: true,
        env: { ...env, PIP_CONFIG_FILE: devNull },
    });
}
function lastError(stderr) {
    const lines = stderr.split(/\r?\n/).filter((line) => /^(error|ERROR)/.test(line));
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutTokens */ .N_)((lines.at(-1) ?? stderr.trim().split('\n').at(-1) ?? '').replace(/^error:\s*/i, ''));
}
function fail(problem) {
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(problem);
}


/***/ }),

/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ ADC_UNKNOWN_TYPE),
/* harmony export */   Di: () => (/* binding */ STS_ISSUER),
/* harmony export */   Fs: () => (/* binding */ ACCOUNT_DISABLED),
/* harmony export */   HO: () => (/* binding */ METADATA_REFUSED),
/* harmony export */   ND: () => (/* binding */ LIFETIME_NOT_ALLOWED),
/* harmony export */   NM: () => (/* binding */ ADC_UNREADABLE),
/* harmony export */   NO: () => (/* binding */ TOKEN_REFUSED),
/* harmony export */   OX: () => (/* binding */ TOKEN_CREATOR_MISSING),
/* harmony export */   Op: () => (/* binding */ STS_ISSUER_UNREACHABLE),
/* harmony export */   Rk: () => (/* binding */ KEYRING_NOT_INSTALLED),
/* harmony export */   Rm: () => (/* binding */ STS_CONDITION),
/* harmony export */   Sm: () => (/* binding */ KEYRING_NOT_LISTED),
/* harmony export */   TQ: () => (/* binding */ CLOCK_OFF),
/* harmony export */   Z1: () => (/* binding */ IMPERSONATION_DENIED),
/* harmony export */   a9: () => (/* binding */ STS_AUDIENCE),
/* harmony export */   by: () => (/* binding */ OIDC_REFUSED),
/* harmony export */   dS: () => (/* binding */ GCLOUD_FAILED),
/* harmony export */   fh: () => (/* binding */ ACCOUNT_UNKNOWN),
/* harmony export */   ie: () => (/* binding */ API_DISABLED),
/* harmony export */   kn: () => (/* binding */ STS_SUBJECT_TOO_LONG),
/* harmony export */   nc: () => (/* binding */ KEY_REJECTED),
/* harmony export */   pX: () => (/* binding */ STS_TOKEN_STALE),
/* harmony export */   qC: () => (/* binding */ ADC_FOREIGN_URL),
/* harmony export */   qX: () => (/* binding */ ADC_REFUSED),
/* harmony export */   wB: () => (/* binding */ KEYRING_WITHOUT_PYTHON),
/* harmony export */   wZ: () => (/* binding */ STS_PROVIDER_UNKNOWN)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3069);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8754);



const EXAMPLE_CLAIMS = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:OWNER/my-repo:ref:refs/heads/main',
    aud: `https://iam.googleapis.com/${_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_PROVIDER */ .vO}`,
    repository: 'OWNER/my-repo',
    ref: 'refs/heads/main',
};
function listClaims(claims) {
    if (Object.keys(claims).length === 0)
        return '';
    const lines = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`);
    return ` The token of this job says:\n${lines.join('\n')}`;
}
const KEY_REJECTED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_REJECTED', { account: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_ACCOUNT */ .fN }, (seen) => ({
    what: `Google Cloud does not accept the signature of the key of ${seen.account}.`,
    why: 'The key was deleted or disabled, or it belongs to an account that was deleted and made again.',
    fix: [
        'Look which keys the account has, and make a new one where this one is not among them:',
        `  gcloud iam service-accounts keys list --iam-account=${seen.account}`,
        `  gcloud iam service-accounts keys create key.json --iam-account=${seen.account}`,
    ].join('\n'),
}));
const ACCOUNT_UNKNOWN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ACCOUNT_UNKNOWN', { account: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_ACCOUNT */ .fN }, (seen) => ({
    what: `The service account ${seen.account} does not exist.`,
    why: 'It was deleted, or its name or project is spelt differently.',
    fix: 'List the accounts of the project and use one of their e-mail addresses:\n  gcloud iam service-accounts list --project=PROJECT',
}));
const ACCOUNT_DISABLED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ACCOUNT_DISABLED', { account: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_ACCOUNT */ .fN }, (seen) => ({
    what: `The service account ${seen.account} is disabled.`,
    why: 'Somebody, or a policy of the organisation, switched it off.',
    fix: `gcloud iam service-accounts enable ${seen.account}`,
}));
const CLOCK_OFF = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('CLOCK_OFF', { seconds: -540 }, (seen) => ({
    what: `The clock of the runner is ${Math.abs(seen.seconds)} seconds ${seen.seconds < 0 ? 'behind' : 'ahead of'} Google’s, so what it signs or sends counts as expired or not yet valid.`,
    why: 'The machine does not keep its time: self-hosted runners after sleep, or virtual machines without time synchronisation.',
    fix: 'Set the clock of the runner, and keep it right with a time service:\n  sudo timedatectl set-ntp true',
}));
const TOKEN_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('TOKEN_REFUSED', { host: 'oauth2.googleapis.com', status: 400, said: 'invalid_scope' }, (seen) => ({
    what: `${seen.host} refused to give a token: HTTP ${seen.status}${seen.said ? `, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.said)}` : ''}.`,
    why: 'Google Cloud does not accept the credential as it is.',
    fix: 'Compare the credential with https://cloud.google.com/artifact-registry/docs/python/authentication and look up the words above in https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation',
}));
const OIDC_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('OIDC_REFUSED', { host: 'run-actions-1-azure-eastus.actions.githubusercontent.com', status: 403, said: '' }, (seen) => ({
    what: `GitHub refused to issue an OIDC token: ${seen.host} answered HTTP ${seen.status}${seen.said ? `, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.said)}` : ''}.`,
    why: 'The job has ended or was cancelled, or the audience is not one that GitHub accepts.',
    fix: 'Run the job again. Where audience is set, make it the one that the provider expects, or leave it out.',
}));
const STS_CONDITION = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('STS_CONDITION', { provider: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_PROVIDER */ .vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `The attribute condition of ${seen.provider} rejects this job.${listClaims(seen.claims)}`,
    why: 'The condition names another owner, repository, branch or environment; it distinguishes upper and lower case.',
    fix: `Compare it with the claims above, and change it where it is too narrow:\n${describeProvider(seen.provider)} --format="value(attributeCondition)"`,
}));
const STS_ISSUER = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('STS_ISSUER', { provider: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_PROVIDER */ .vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `${seen.provider} expects tokens of another issuer.${listClaims(seen.claims)}`,
    why: 'GitHub Enterprise Server, data residency and enterprises with an issuer of their own sign with another name.',
    fix: [
        'Make the issuer of the provider the iss above:',
        updateProvider(seen.provider, `--issuer-uri="${seen.claims.iss ?? 'ISSUER'}"`),
    ].join('\n'),
}));
const STS_AUDIENCE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('STS_AUDIENCE', { provider: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_PROVIDER */ .vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `${seen.provider} does not accept the audience of the token.${listClaims(seen.claims)}`,
    why: 'The provider has a list of allowed audiences that lacks this one, or audience is set to another.',
    fix: [
        'Leave audience out, or give one that the provider lists:',
        `${describeProvider(seen.provider)} --format="value(oidc.allowedAudiences)"`,
    ].join('\n'),
}));
const STS_PROVIDER_UNKNOWN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('STS_PROVIDER_UNKNOWN', { provider: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_PROVIDER */ .vO }, (seen) => ({
    what: `Google Cloud has no active workload identity provider ${seen.provider}.`,
    why: 'The pool or the provider does not exist under this name, or it is disabled or deleted.',
    fix: [
        'Look at its state, and at the names that exist:',
        describeProvider(seen.provider),
        `gcloud iam workload-identity-pools providers list --workload-identity-pool=${partsOf(seen.provider).pool} --location=global --project=${partsOf(seen.provider).project}`,
    ].join('\n'),
}));
const STS_SUBJECT_TOO_LONG = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('STS_SUBJECT_TOO_LONG', { provider: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_PROVIDER */ .vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `The subject that ${seen.provider} makes of this job is longer than 127 bytes.${listClaims(seen.claims)}`,
    why: 'Long names of branches, environments or reusable workflows make a long sub, and the provider uses it whole.',
    fix: [
        'Map a shorter claim to the subject; bindings on subject/… must then be changed too:',
        updateProvider(seen.provider, '--attribute-mapping="google.subject=assertion.repository_id,attribute.repository=assertion.repository"'),
    ].join('\n'),
}));
const STS_TOKEN_STALE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('STS_TOKEN_STALE', { provider: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_PROVIDER */ .vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `Google Cloud takes the token of this job for expired or not yet valid.${listClaims(seen.claims)}`,
    why: `The clock of its issuer ${seen.claims.iss ?? ''} is off by more than a minute, which happens to a GitHub Enterprise Server; or the runner was suspended for minutes.`,
    fix: 'Set the clock of the GitHub server with a time service, or run the job again where GitHub.com issued the token.',
}));
const STS_ISSUER_UNREACHABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('STS_ISSUER_UNREACHABLE', { provider: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_PROVIDER */ .vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `Google Cloud could not fetch the public keys of the issuer ${seen.claims.iss ?? ''} to check the token.`,
    why: 'The issuer is not reachable from the internet, as with a GitHub Enterprise Server in a private network.',
    fix: `Give the provider the keys, from ${seen.claims.iss ?? 'ISSUER'}/.well-known/jwks:\n${updateProvider(seen.provider, '--jwk-json-path=jwks.json')}`,
}));
const IMPERSONATION_DENIED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('IMPERSONATION_DENIED', { account: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_ACCOUNT */ .fN, provider: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_PROVIDER */ .vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `This job may not act as ${seen.account}, or that account does not exist.${listClaims(seen.claims)}`,
    why: 'The repository lacks the role roles/iam.workloadIdentityUser on the service account. A grant takes up to five minutes to work.',
    fix: [
        `gcloud iam service-accounts add-iam-policy-binding ${seen.account} \\`,
        '  --role=roles/iam.workloadIdentityUser \\',
        `  --member="${repositoryPrincipals(seen.provider, seen.claims.repository ?? 'OWNER/REPOSITORY')}"`,
        'The provider must map the claim: attribute.repository=assertion.repository',
    ].join('\n'),
}));
const TOKEN_CREATOR_MISSING = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('TOKEN_CREATOR_MISSING', { account: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_ACCOUNT */ .fN, caller: 'builder@my-project.iam.gserviceaccount.com' }, ({ account, caller }) => ({
    what: `${caller ?? 'The identity in the credential file'} may not act as ${account}, or that account does not exist.`,
    why: 'It lacks the role roles/iam.serviceAccountTokenCreator on the service account. A grant takes up to five minutes to work.',
    fix: [
        `gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
        '  --role=roles/iam.serviceAccountTokenCreator \\',
        `  --member="${caller ? `serviceAccount:${caller}` : 'user:YOU@EXAMPLE.COM'}"`,
    ].join('\n'),
}));
const API_DISABLED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('API_DISABLED', { api: 'iamcredentials.googleapis.com', project: '123456789' }, (seen) => ({
    what: `The API ${seen.api} is not enabled in the project ${seen.project ?? 'of the credential'}.`,
    why: 'Each project enables the APIs that it uses once. It takes a few minutes to work.',
    fix: `gcloud services enable ${seen.api} --project=${seen.project ?? 'PROJECT'}`,
}));
const LIFETIME_NOT_ALLOWED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('LIFETIME_NOT_ALLOWED', { account: _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_ACCOUNT */ .fN, seconds: 43_200 }, (seen) => ({
    what: `Google Cloud does not give a token of ${seen.seconds} seconds for ${seen.account}.`,
    why: 'Over one hour needs an organisation policy that lists the account in constraints/iam.allowServiceAccountCredentialLifetimeExtension.',
    fix: 'Ask for one hour, and let refresh keep the files fresh in longer jobs:\nwith:\n  access_token_lifetime: 3600s',
}));
const ADC_UNREADABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ADC_UNREADABLE', { file: '/home/runner/key.json', from: 'GOOGLE_APPLICATION_CREDENTIALS', reason: 'it does not exist' }, (seen) => ({
    what: `The credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.file)} cannot be used: ${seen.reason}.`,
    why: `${seen.from} names it. A checkout after the step that wrote it removes files from the workspace; a variable may also point at a file of another machine.`,
    fix: 'Run this action after actions/checkout and after the step that writes the file, or give workload_identity_provider or key instead.',
}));
const ADC_UNKNOWN_TYPE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ADC_UNKNOWN_TYPE', { file: '/home/runner/key.json' }, (seen) => ({
    what: `The credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.file)} has a "type" that is not known.`,
    why: 'Google Cloud’s libraries know service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.',
    fix: 'Point GOOGLE_APPLICATION_CREDENTIALS at a credential file of Google Cloud, or unset it.',
}));
const ADC_FOREIGN_URL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ADC_FOREIGN_URL', { file: '/home/runner/creds.json', field: 'token_url', host: 'sts.example.com', universe: 'googleapis.com' }, (seen) => ({
    what: `The credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.file)} sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud.`,
    why: `Only hosts of ${seen.universe} may receive a token of this job.`,
    fix: `Make the file anew with gcloud iam workload-identity-pools create-cred-config, or set universe where ${seen.host} belongs to another one.`,
}));
const ADC_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ADC_REFUSED', { file: '/home/runner/creds.json', type: 'authorized_user', said: 'invalid_grant' }, (seen) => ({
    what: `Google Cloud gives no token for the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.file)} (${seen.type}): ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.said)}.`,
    why: seen.type === 'authorized_user'
        ? 'The login that it holds has expired or was revoked.'
        : 'The identity that it describes is not accepted, or the subject token that it points to cannot be had.',
    fix: seen.type === 'authorized_user'
        ? 'Log in again on that machine:\n  gcloud auth application-default login\nJobs do better with workload_identity_provider.'
        : 'Give workload_identity_provider to this action, which then explains each step; or check the file against its provider.',
}));
const METADATA_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('METADATA_REFUSED', { host: 'metadata.google.internal', status: 404 }, (seen) => ({
    what: `The metadata server ${seen.host} gives no token: HTTP ${seen.status}.`,
    why: 'The machine, or the pod, runs without a service account, or without the scope cloud-platform.',
    fix: 'Attach a service account with the scope cloud-platform to the machine or node pool, or give workload_identity_provider or key.',
}));
const GCLOUD_FAILED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('GCLOUD_FAILED', { said: 'You do not currently have an active account selected.' }, (seen) => ({
    what: `gcloud gives no token: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.said)}.`,
    why: 'Nobody is logged in there, or the login has expired.',
    fix: 'Log in before this step (gcloud auth login --cred-file=FILE), or give workload_identity_provider or key to this action.',
}));
const KEYRING_WITHOUT_PYTHON = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEYRING_WITHOUT_PYTHON', {}, () => ({
    what: 'auth_method is keyring, but there is no Python on PATH to install the keyring into.',
    why: 'The keyring and its backend are Python packages, and live in the Python that pip and twine run on.',
    fix: 'Put actions/setup-python before this step, or leave auth_method out.',
}));
const KEYRING_NOT_INSTALLED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEYRING_NOT_INSTALLED', { python: '/usr/bin/python3', said: 'externally-managed-environment' }, (seen) => ({
    what: `pip could not install the keyring into ${seen.python}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.said)}.`,
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
function partsOf(provider) {
    const [, project = 'PROJECT', , , , pool = 'POOL', , name = 'PROVIDER'] = provider.split('/');
    return { project, pool, name };
}
function describeProvider(provider) {
    const { project, pool, name } = partsOf(provider);
    return `gcloud iam workload-identity-pools providers describe ${name} --workload-identity-pool=${pool} --location=global --project=${project}`;
}
function updateProvider(provider, change) {
    const { project, pool, name } = partsOf(provider);
    return `gcloud iam workload-identity-pools providers update-oidc ${name} --workload-identity-pool=${pool} --location=global --project=${project} \\\n  ${change}`;
}
function repositoryPrincipals(provider, repository) {
    const pool = provider.split('/providers/')[0] ?? provider;
    return `principalSet://iam.googleapis.com/${pool}/attribute.repository/${repository}`;
}


/***/ }),

/***/ 2812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ explainStsRefusal),
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   Tx: () => (/* binding */ explainKeyRefusal),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   qQ: () => (/* binding */ explainImpersonationRefusal)
/* harmony export */ });
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3989);
/* harmony import */ var _refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9469);


const CLOCK_TOLERANCE = 60;
function explainKeyRefusal(answer, host, account, now) {
    const said = wordsOf(answer);
    const skew = clockSkew(answer, now);
    if (/reasonable timeframe|iat and exp/i.test(said) && skew !== undefined)
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOCK_OFF */ .TQ)({ seconds: skew });
    if (/JWT Signature|invalid_grant.*key/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_REJECTED */ .nc)({ account });
    if (/account not found|invalid_client/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT_UNKNOWN */ .fh)({ account });
    if (/disabled/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT_DISABLED */ .Fs)({ account });
    return clockOr(skew, (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_REFUSED */ .NO)({ host, status: answer.status, said }));
}
function explainStsRefusal(answer, host, provider, claims) {
    const said = wordsOf(answer);
    const seen = { provider, claims };
    if (/attribute condition/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .STS_CONDITION */ .Rm)(seen);
    if (/issuer in ID Token/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .STS_ISSUER */ .Di)(seen);
    if (/audience in ID Token/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .STS_AUDIENCE */ .a9)(seen);
    if (/127 bytes|google\.subject exceeds/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .STS_SUBJECT_TOO_LONG */ .kn)(seen);
    if (/stale to sign-in/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .STS_TOKEN_STALE */ .pX)(seen);
    if (/connecting to the given credential's issuer/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .STS_ISSUER_UNREACHABLE */ .Op)(seen);
    if (/^invalid_target|Invalid value for "?audience/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .STS_PROVIDER_UNKNOWN */ .wZ)({ provider });
    const disabled = disabledApi(answer);
    if (disabled)
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .API_DISABLED */ .ie)(disabled);
    return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_REFUSED */ .NO)({ host, status: answer.status, said });
}
function explainImpersonationRefusal(answer, host, seen) {
    const said = wordsOf(answer);
    const disabled = disabledApi(answer);
    if (disabled)
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .API_DISABLED */ .ie)(disabled);
    if (answer.status === 403) {
        return 'provider' in seen ? (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .IMPERSONATION_DENIED */ .Z1)(seen) : (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_CREATOR_MISSING */ .OX)(seen);
    }
    if (answer.status === 404)
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT_UNKNOWN */ .fh)(seen);
    if (answer.status === 400 && /lifetime/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .LIFETIME_NOT_ALLOWED */ .ND)(seen);
    if (/disabled/i.test(said))
        return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT_DISABLED */ .Fs)(seen);
    return (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_REFUSED */ .NO)({ host, status: answer.status, said });
}
function wordsOf(answer) {
    const body = (0,_network_request_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o)(answer);
    const error = body?.['error'];
    const parts = typeof error === 'object' && error !== null
        ? [Reflect.get(error, 'message')]
        : [error, body?.['error_description'], body?.['message']];
    return withoutTokens(parts.filter((part) => typeof part === 'string').join(': '));
}
function withoutTokens(text) {
    return text
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/\b(eyJ|ya29\.|1\/\/)[\w.~+/=-]+/g, '***')
        .replace(/[\w+=-]{64,}/g, '***')
        .slice(0, 400);
}
function clockSkew(answer, now) {
    const date = answer.headers['date'];
    const seconds = typeof date === 'string' ? Math.round((now - Date.parse(date)) / 1000) : Number.NaN;
    return Math.abs(seconds) > CLOCK_TOLERANCE ? seconds : undefined;
}
function clockOr(skew, problem) {
    return skew === undefined ? problem : (0,_refusal_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOCK_OFF */ .TQ)({ seconds: skew });
}
function disabledApi(answer) {
    if (answer.status !== 403 || !/SERVICE_DISABLED|has not been used in project/.test(answer.body))
        return undefined;
    const api = /"service":\s*"([a-z0-9.-]+)"/.exec(answer.body)?.[1] ?? /([a-z0-9]+\.googleapis\.com)/.exec(answer.body)?.[1];
    const project = /projects?[ /]([a-z0-9-]+)/.exec(answer.body)?.[1];
    return { api: api ?? 'iamcredentials.googleapis.com', project };
}


/***/ })

};
