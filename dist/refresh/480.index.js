export const id = 480;
export const ids = [480];
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

/***/ 8754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ KEY_UNREADABLE),
/* harmony export */   Sq: () => (/* binding */ KEY_FIELD_MISSING),
/* harmony export */   UC: () => (/* binding */ KEY_PRIVATE_KEY_UNUSABLE),
/* harmony export */   XY: () => (/* binding */ ACCESS_TOKEN_MALFORMED),
/* harmony export */   _t: () => (/* binding */ KEY_OTHER_TYPE),
/* harmony export */   co: () => (/* binding */ KEY_EMPTY),
/* harmony export */   fN: () => (/* binding */ EXAMPLE_ACCOUNT),
/* harmony export */   hC: () => (/* binding */ KEY_TRUNCATED),
/* harmony export */   vO: () => (/* binding */ EXAMPLE_PROVIDER)
/* harmony export */ });
/* unused harmony exports ADC_HOLDS_CREDENTIAL, KEY_OTHER_UNIVERSE, PROVIDER_IS_POOL, PROVIDER_WITH_PROJECT_ID, PROVIDER_WITHOUT_PROVIDERS, PROVIDER_MALFORMED, SERVICE_ACCOUNT_MALFORMED, LIFETIME_MALFORMED, LIFETIME_OUT_OF_RANGE, CREDENTIALS_CONFLICT, CREDENTIAL_HALF, CREDENTIAL_NOT_NEEDED, METHOD_NEEDS_KEY, METHOD_CANNOT_TAKE_TOKEN, ID_TOKEN_PERMISSION, ID_TOKEN_FORK, ID_TOKEN_DEPENDABOT, ID_TOKEN_ACT, ID_TOKEN_OTHER_SERVER, NO_CREDENTIALS_IN_FORK, NO_CREDENTIALS_ACT, NO_CREDENTIALS_REUSABLE, NO_CREDENTIALS_FORK, NO_CREDENTIALS_DEPENDABOT, NO_CREDENTIALS */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5441);


const expression = (text) => `${text}  # in $ and double braces, as every expression`;
const PROVIDER_SHAPE = 'projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER';
const FIND_PROVIDER = [
    'gcloud iam workload-identity-pools providers describe PROVIDER \\',
    '  --workload-identity-pool=POOL --location=global --project=PROJECT --format="value(name)"',
].join('\n');
const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write';
const EXAMPLE_PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const EXAMPLE_ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
const storeKey = (platform, more = '') => platform === 'win32'
    ? `  [Convert]::ToBase64String([IO.File]::ReadAllBytes("$PWD\\key.json")) | gh secret set GAR_KEY${more}`
    : `  base64 < key.json | tr -d "\\n" | gh secret set GAR_KEY${more}`;
const makeKey = (platform) => [
    'Store the key file in base64 as a repository secret (as JSON, the log would hide every brace):',
    storeKey(platform),
    'and pass that secret:',
    'with:',
    `  key: ${expression('secrets.GAR_KEY')}`,
].join('\n');
const ADC_HOLDS_CREDENTIAL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ADC_HOLDS_CREDENTIAL', { looksLike: 'a service account key', belongsIn: 'key', length: 2300 }, ({ looksLike, belongsIn = 'key', length }, platform) => ({
    what: `GOOGLE_APPLICATION_CREDENTIALS must be the path of a file, but it holds ${looksLike} itself.`,
    why: `A secret was assigned to the variable directly (${length} characters, masked from here on). Google's libraries read the variable as a path.`,
    fix: [
        `Pass it to this action and remove the variable:`,
        'with:',
        `  ${belongsIn}: ${expression('secrets.GAR_KEY')}`,
        '',
        'or write the key into a file, and set the variable to its path:',
        ...(platform === 'win32'
            ? [
                '  Set-Content -NoNewline "$env:RUNNER_TEMP\\key.json" $env:GAR_KEY',
                '  "GOOGLE_APPLICATION_CREDENTIALS=$env:RUNNER_TEMP\\key.json" >> $env:GITHUB_ENV',
            ]
            : [
                '  umask 077; printf %s "$GAR_KEY" > "$RUNNER_TEMP/key.json"',
                '  echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json" >> $GITHUB_ENV',
            ]),
    ].join('\n'),
}));
const KEY_EMPTY = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_EMPTY', {}, (_, platform) => ({
    what: 'key is there, but empty.',
    why: 'The expression in it gave nothing: the secret does not exist under this name, or this run does not get it.',
    fix: makeKey(platform),
}));
const KEY_UNREADABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_UNREADABLE', { length: 40, looksLike: 'neither JSON nor base64' }, (seen, platform) => ({
    what: `key is no service account key: ${seen.length} characters that look like ${seen.looksLike}.`,
    why: 'It takes the JSON file that Google Cloud gives out, or base64 of that file.',
    fix: makeKey(platform),
}));
const KEY_TRUNCATED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_TRUNCATED', { length: 1 }, (seen, platform) => ({
    what: `key breaks off: a JSON object begins and does not end within its ${seen.length} characters.`,
    why: 'Only a part of the file was stored, often its first line or what fitted into a shell variable.',
    fix: makeKey(platform),
}));
const KEY_OTHER_TYPE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_OTHER_TYPE', { type: 'external_account' }, (seen) => ({
    what: `key is ${seen.type ? `a credential of type ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.type)}` : 'JSON of another kind'}, not a service account key.`,
    why: 'Only service account keys are taken here: other kinds name the URLs that they are sent to, which could be anyone’s.',
    fix: 'Give a file that says "type": "service_account", or for workload identity federation use workload_identity_provider, or leave a credential file in GOOGLE_APPLICATION_CREDENTIALS and key out.',
}));
const KEY_FIELD_MISSING = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_FIELD_MISSING', { field: 'private_key' }, (seen, platform) => ({
    what: `key has no ${seen.field}.`,
    why: 'The file was edited, or put together by hand.',
    fix: `Make a new key and store it unchanged:\n  gcloud iam service-accounts keys create key.json --iam-account=SERVICE_ACCOUNT\n${makeKey(platform)}`,
}));
const KEY_PRIVATE_KEY_UNUSABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_PRIVATE_KEY_UNUSABLE', {}, (_, platform) => ({
    what: 'The private_key in key is no RSA private key that can be read.',
    why: 'Its line breaks were lost or doubled, or a part of it is missing.',
    fix: makeKey(platform),
}));
const KEY_OTHER_UNIVERSE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_OTHER_UNIVERSE', { key: 'example-cloud.fr', universe: 'googleapis.com' }, (seen) => ({
    what: `key was made in the universe ${seen.key}, but universe is ${seen.universe}.`,
    why: 'Each Google Cloud universe knows its own keys only.',
    fix: `with:\n  universe: ${seen.key}`,
}));
const PROVIDER_IS_POOL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('PROVIDER_IS_POOL', { value: 'projects/123456789/locations/global/workloadIdentityPools/github' }, (seen) => ({
    what: `workload_identity_provider is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}, which is a pool.`,
    why: 'A pool holds providers; the name of one of them must follow.',
    fix: `with:\n  workload_identity_provider: ${seen.value}/providers/PROVIDER\n\nThe full name:\n${FIND_PROVIDER}`,
}));
const PROVIDER_WITH_PROJECT_ID = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('PROVIDER_WITH_PROJECT_ID', { value: EXAMPLE_PROVIDER.replace('123456789', 'my-project'), project: 'my-project' }, (seen) => ({
    what: `workload_identity_provider names the project by its id, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.project)}.`,
    why: 'The token service knows projects by their number only.',
    fix: `Put the number in its place:\n  gcloud projects describe ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)(seen.project, 'PROJECT_ID')} --format="value(projectNumber)"`,
}));
const PROVIDER_WITHOUT_PROVIDERS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('PROVIDER_WITHOUT_PROVIDERS', { value: EXAMPLE_PROVIDER.replace('/providers', ''), corrected: EXAMPLE_PROVIDER }, (seen) => ({
    what: `workload_identity_provider is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}, without "providers/" before the last name.`,
    why: 'The full name of a provider says at each step what it names.',
    fix: `with:\n  workload_identity_provider: ${seen.corrected}`,
}));
const PROVIDER_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('PROVIDER_MALFORMED', { value: 'github/my-repo' }, (seen) => ({
    what: `workload_identity_provider is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}, which is no full name of a provider.`,
    why: `It must read ${PROVIDER_SHAPE}, all names in lower case.`,
    fix: FIND_PROVIDER,
}));
const SERVICE_ACCOUNT_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('SERVICE_ACCOUNT_MALFORMED', { value: 'ci' }, (seen) => ({
    what: `service_account is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}, which is no e-mail address of a service account.`,
    why: 'Service accounts are named by their e-mail address.',
    fix: `with:\n  service_account: ${EXAMPLE_ACCOUNT}`,
}));
const LIFETIME_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('LIFETIME_MALFORMED', { value: 'one hour' }, (seen) => ({
    what: `access_token_lifetime is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: 'It takes seconds, minutes or hours, such as 3600s, 45m or 1h.',
    fix: 'with:\n  access_token_lifetime: 3600s',
}));
const LIFETIME_OUT_OF_RANGE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('LIFETIME_OUT_OF_RANGE', { value: '24h', seconds: 86_400 }, (seen) => ({
    what: `access_token_lifetime is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}, ${seen.seconds} seconds.`,
    why: 'Google Cloud gives impersonated tokens up to 12 hours, where the organisation allows more than one; under 10 minutes a job rarely ends in time.',
    fix: 'Use a value from 600s to 43200s:\nwith:\n  access_token_lifetime: 3600s',
}));
const CREDENTIALS_CONFLICT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('CREDENTIALS_CONFLICT', { given: ['workload_identity_provider', 'key'] }, (seen) => ({
    what: `${seen.given.join(' and ')} are given together.`,
    why: 'Each is a credential of its own, and which of them you mean cannot be guessed.',
    fix: `Keep one of ${seen.given.join(', ')}.`,
}));
const CREDENTIAL_HALF = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('CREDENTIAL_HALF', { has: 'service_account', lacks: 'workload_identity_provider' }, (seen) => ({
    what: `${seen.has} is given, but ${seen.lacks} is missing or empty.`,
    why: `${seen.has} alone is half a credential. If ${seen.lacks} is an expression, it gave nothing: a secret or variable that does not exist under this name, or that the caller of a reusable workflow does not pass on (secrets: inherit).`,
    fix: `with:\n  ${seen.lacks}: ${seen.lacks === 'workload_identity_provider' ? PROVIDER_SHAPE : '...'}\n\nor remove ${seen.has}.`,
}));
const CREDENTIAL_NOT_NEEDED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('CREDENTIAL_NOT_NEEDED', { has: 'service_account', whole: 'key' }, ({ has, whole }) => ({
    what: `${has} is set together with ${whole}, which already says who you are.`,
    why: `${has} goes with workload_identity_provider only.`,
    fix: `Remove ${has}.`,
}));
const METHOD_NEEDS_KEY = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('METHOD_NEEDS_KEY', { source: 'workload_identity_provider' }, (seen) => ({
    what: `auth_method is service_account_key, but ${seen.source ? `the credential is ${seen.source}` : 'no key is given'}.`,
    why: 'This method hands the key itself to the clients, so it needs one.',
    fix: `with:\n  key: ${expression('secrets.GAR_KEY')}\n\nor leave auth_method out.`,
}));
const METHOD_CANNOT_TAKE_TOKEN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('METHOD_CANNOT_TAKE_TOKEN', {}, () => ({
    what: 'auth_method is keyring, but the credential is a finished token.',
    why: 'The keyring backend obtains tokens itself and cannot be given one.',
    fix: 'Leave auth_method out, or give workload_identity_provider or key instead of access_token.',
}));
const ACCESS_TOKEN_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ACCESS_TOKEN_MALFORMED', { looksLike: 'text with spaces or line breaks' }, (seen) => ({
    what: `access_token is no access token: it looks like ${seen.looksLike}.`,
    why: 'An access token is one word, as the steps that obtain it print it.',
    fix: `with:\n  access_token: ${expression('steps.auth.outputs.access_token')}`,
}));
const ID_TOKEN_PERMISSION = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ID_TOKEN_PERMISSION', {}, () => ({
    what: 'workload_identity_provider is given, but the job may not ask GitHub for an OIDC token.',
    why: 'The job lacks the permission id-token: write. A permissions block in a job replaces the one of the workflow as a whole.',
    fix: `Add to the job:\n${PERMISSIONS}\n\nWhere the job is in a reusable workflow, add the same to the job that calls it.`,
}));
const ID_TOKEN_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ID_TOKEN_FORK', { fork: 'OWNER/my-fork' }, (seen) => ({
    what: `This run is for a pull request from the fork ${seen.fork}, and GitHub issues no OIDC token to it.`,
    why: 'Code from a fork is not trusted with the identity of the repository, whatever permissions the workflow declares.',
    fix: 'Skip the step for forks:\n  on_missing_credentials: skip\nor leave it out there:\n  if: github.event.pull_request.head.repo.fork == false',
}));
const ID_TOKEN_DEPENDABOT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ID_TOKEN_DEPENDABOT', {}, () => ({
    what: 'This run was started by Dependabot, and is not allowed to request an OIDC token.',
    why: 'The permissions of a run by Dependabot are read-only unless the workflow declares them.',
    fix: `Declare the permission in the workflow itself:\n${PERMISSIONS}\n\nor let the step end quietly:\n  on_missing_credentials: skip`,
}));
const ID_TOKEN_ACT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ID_TOKEN_ACT', {}, () => ({
    what: 'This job runs in act, which issues no OIDC token for workload_identity_provider.',
    why: 'OIDC tokens come from GitHub itself; act runs the job on your machine.',
    fix: [
        'Pass a token of your own to act, and use it in place of the provider:',
        '  act -s GAR_TOKEN',
        'with:',
        `  access_token: ${expression('secrets.GAR_TOKEN')}`,
        '',
        'or let the step end quietly there:',
        '  on_missing_credentials: skip',
    ].join('\n'),
}));
const ID_TOKEN_OTHER_SERVER = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ID_TOKEN_OTHER_SERVER', { server: 'git.example.com' }, ({ server }) => ({
    what: `The server ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(server)} gave this job no OIDC token for workload_identity_provider.`,
    why: 'The job lacks the permission id-token: write, or this server issues no OIDC tokens: GitHub Enterprise Server does so from version 3.5, Gitea and Forgejo depending on their version.',
    fix: `If the server issues OIDC tokens, add to the job:\n${PERMISSIONS}\n\nOtherwise use a service account key:\nwith:\n  key: ${expression('secrets.GAR_KEY')}`,
}));
const NO_CREDENTIALS_IN_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS_IN_FORK', { repository: 'OWNER/my-fork' }, ({ repository }) => ({
    what: `There is no credential: this run is in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(repository)}, which is a fork.`,
    why: 'A fork has secrets and variables of its own, and gets none of those of the repository that it was forked from.',
    fix: 'Let the step end quietly there:\n  on_missing_credentials: skip\nor add the secret to the fork, under the same name.',
}));
const NO_CREDENTIALS_ACT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS_ACT', {}, () => ({
    what: 'There is no credential: this job runs in act, which has only the secrets that it is given.',
    why: 'act runs the job on your machine and does not read the secrets of the repository.',
    fix: 'Pass the secret, or a file with all of them:\n  act -s GAR_KEY\n  act --secret-file .secrets\nor let the step end quietly there:\n  on_missing_credentials: skip',
}));
const NO_CREDENTIALS_REUSABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS_REUSABLE', {}, () => ({
    what: 'There is no credential: this job is in a reusable workflow, to which its caller passed none.',
    why: 'A reusable workflow gets only the secrets that its caller passes on.',
    fix: 'In the job that calls the workflow:\n  secrets: inherit',
}));
const NO_CREDENTIALS_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS_FORK', { fork: 'OWNER/my-fork' }, (seen) => ({
    what: `There is no credential: this run is for a pull request from the fork ${seen.fork}.`,
    why: 'GitHub gives the secrets of a repository, and OIDC tokens, to no run for a fork.',
    fix: 'Let the step end quietly there:\n  on_missing_credentials: skip\nor leave it out:\n  if: github.event.pull_request.head.repo.fork == false',
}));
const NO_CREDENTIALS_DEPENDABOT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS_DEPENDABOT', {}, (_, platform) => ({
    what: 'There is no credential: this run was started by Dependabot.',
    why: 'Runs of Dependabot get the Dependabot secrets of the repository, not its Actions secrets, and their permissions are read-only unless the workflow declares them.',
    fix: [
        'Keep the provider in a variable (vars) and declare the permission:',
        PERMISSIONS,
        'or store the secret for Dependabot too:',
        storeKey(platform, ' --app dependabot'),
        'or let the step end quietly:',
        '  on_missing_credentials: skip',
    ].join('\n'),
}));
const NO_CREDENTIALS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS', { passedOver: ['GOOGLE_APPLICATION_CREDENTIALS is not set', 'nobody is logged in to gcloud'] }, (seen) => ({
    what: `There is no credential. None of workload_identity_provider, key and access_token has a value, and:\n${seen.passedOver.map((line) => `  ${line}`).join('\n')}`,
    why: 'No credential input is set, or the expression in it gave nothing: a secret or variable that does not exist under this name, or that the caller of a reusable workflow does not pass on (secrets: inherit).',
    fix: [
        'With workload identity federation:',
        PERMISSIONS,
        'with:',
        `  workload_identity_provider: ${PROVIDER_SHAPE}`,
        'or with a service account key:',
        'with:',
        `  key: ${expression('secrets.GAR_KEY')}`,
    ].join('\n'),
}));


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenToken: () => (/* binding */ givenToken)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8754);



function givenToken(token) {
    const looksLike = classOf(token.reveal());
    if (looksLike !== undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCESS_TOKEN_MALFORMED */ .XY)({ looksLike }));
    return { token };
}
function classOf(text) {
    if (/^\*+$/.test(text))
        return 'the stars of a masked log line';
    if (text.startsWith('{'))
        return 'JSON, which may belong into key';
    if (/^Bearer\s/i.test(text))
        return 'an Authorization header; leave the word Bearer out';
    if (/^eyJ[\w-]+\.eyJ/.test(text))
        return 'an ID token (a JWT), not an access token';
    return (0,_access_token_js__WEBPACK_IMPORTED_MODULE_1__/* .isToken */ .sg)(text) ? undefined : 'text with spaces, line breaks or other characters';
}


/***/ }),

/***/ 3686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ trustBlamed),
/* harmony export */   c$: () => (/* binding */ OF_A_CERTIFICATE),
/* harmony export */   iL: () => (/* binding */ proxyBlamed)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _machine_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8463);


const OF_A_CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)/;
function proxyBlamed(error, target, env, began) {
    const { code, syscall, hostname, address, port } = Object(error);
    const proxy = proxiesIn(env).find((one) => {
        if (syscall === 'getaddrinfo')
            return hostname === one.hostname && hostname !== target.hostname;
        const isItsPort = String(port) === portOf(one);
        if (syscall === 'connect')
            return isItsPort && (portOf(one) !== portOf(target) || address === one.hostname);
        return code === 'ETIMEDOUT' && !began;
    });
    return proxy === undefined ? {} : { proxy: `${proxy.hostname}:${portOf(proxy)}` };
}
function trustBlamed(env) {
    const file = env['NODE_EXTRA_CA_CERTS'];
    if (!file)
        return {};
    try {
        if ((0,_machine_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E)(file).bytes.includes('-----BEGIN CERTIFICATE-----'))
            return {};
        return { trust: { file, fault: 'holds no certificate in PEM form' } };
    }
    catch (error) {
        const code = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H ? error.problems[0]?.code : error.code;
        return { trust: { file, fault: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})` } };
    }
}
function proxiesIn(env) {
    return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].flatMap((name) => {
        const value = env[name];
        const url = value ? URL.parse(value.includes('://') ? value : `http://${value}`) : null;
        return url === null ? [] : [url];
    });
}
function portOf(url) {
    return url.port !== '' ? url.port : url.protocol === 'https:' ? '443' : '80';
}


/***/ }),

/***/ 4213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   Q: () => (/* binding */ formOf)
/* harmony export */ });
const LOOKED_AT = 64 * 1024;
function formOf({ body }) {
    const text = body
        .slice(0, LOOKED_AT)
        .replace(/^\uFEFF/, '')
        .trimStart();
    if (text === '')
        return 'nothing';
    if (text.startsWith('<'))
        return /<title>Error \d{3} \([^<]{1,80}\)!!1<\/title>/.test(text) ? "Google's error page" : 'web page';
    if (!/^[[{]/.test(text))
        return 'text';
    try {
        JSON.parse(body.replace(/^\uFEFF/, ''));
        return 'JSON';
    }
    catch {
        return 'broken JSON';
    }
}
function titleOf({ body }) {
    const title = /<title[^<>]{0,200}>([^<]{1,200})/i.exec(body.slice(0, LOOKED_AT))?.[1];
    return title?.replace(/\s+/g, ' ').trim() || undefined;
}


/***/ }),

/***/ 3989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ jsonObject),
  E: () => (/* binding */ request)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/network/blame.js
var blame = __webpack_require__(3686);
// EXTERNAL MODULE: ./build/network/body.js
var body = __webpack_require__(4213);
;// CONCATENATED MODULE: ./build/network/call.js
function placeOf(call) {
    const url = URL.parse(call.url);
    return { host: url?.host ?? '', path: url?.pathname ?? '' };
}

// EXTERNAL MODULE: ./build/network/failures.js
var failures = __webpack_require__(2438);
;// CONCATENATED MODULE: ./build/network/policy.js
const LIMITS = { tries: 5, total: 60_000, oneTry: 10_000 };
const HICCUP = { first: 1_000, longest: 8_000 };
const THROTTLED = { first: 6_000, longest: 14_000 };
function canPass(status) {
    return status === 408 || status === 429 || status >= 500;
}
function retryAfter(header, now) {
    const text = (Array.isArray(header) ? header[0] : header)?.trim();
    if (!text)
        return undefined;
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function waitAfter(made, status, asked, random) {
    const { first, longest } = status === 429 ? THROTTLED : HICCUP;
    return (asked ?? 0) + random() * Math.min(longest, first * 2 ** (made - 1));
}

;// CONCATENATED MODULE: ./build/network/request.js






async function request(network, call, read) {
    const start = network.now();
    const left = () => LIMITS.total - (network.now() - start);
    const results = [];
    for (let number = 1;; number++) {
        const current = typeof call === 'function' ? await call() : call;
        const place = placeOf(current);
        const began = network.now();
        let status;
        let asked;
        let result;
        let proxy;
        try {
            const answer = await network.send(current, Math.max(1, Math.min(LIMITS.oneTry, left())));
            status = answer.status;
            result = `HTTP ${status}`;
            asked = retryAfter(answer.headers['retry-after'], network.now());
            const value = status >= 200 && status < 300 ? read(answer) : undefined;
            if (value === undefined && canBeTried(status))
                result += describeBody(answer);
            report(network, current, number, result, began);
            if (value !== undefined)
                return { value, answer };
            if (status >= 300 && !canPass(status))
                return { refusal: answer };
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H)
                throw error;
            ({ proxy } = Object(error));
            result = describeError(error);
            report(network, current, number, result, began);
            refuseWhatCannotPass(error, place.host);
        }
        results.push(result);
        const wait = waitAfter(number, status, asked, network.random);
        if (number >= LIMITS.tries || wait >= left()) {
            const seconds = Math.round((network.now() - start) / 1000);
            const seen = { host: place.host, results, seconds };
            if (status !== undefined)
                throw new failure/* Failure */.H((0,failures/* HOST_UNAVAILABLE */.Ui)({ ...seen, ...(asked ? { asked } : {}) }));
            throw new failure/* Failure */.H(proxy === undefined ? (0,failures/* HOST_UNREACHABLE */.EU)(seen) : (0,failures/* PROXY_UNREACHABLE */.kI)({ ...seen, proxy }));
        }
        await network.sleep(wait);
    }
}
function jsonObject(answer) {
    try {
        const value = JSON.parse(answer.body);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
function report(network, call, number, result, began) {
    network.onTry?.({
        method: call.method,
        ...placeOf(call),
        number,
        result,
        milliseconds: Math.round(network.now() - began),
    });
}
function canBeTried(status) {
    return canPass(status) || (status >= 200 && status < 300);
}
function describeBody(answer) {
    const form = (0,body/* formOf */.Q)(answer);
    if (form === 'web page')
        return ', a web page';
    if (answer.status >= 300)
        return '';
    if (form === 'nothing')
        return ', empty body';
    return form === 'JSON' ? ', JSON without what was asked for' : ', broken JSON';
}
function describeError(error) {
    if (!(error instanceof Error))
        return 'unknown error';
    const code = error.code;
    if (code === 'ETIMEDOUT')
        return 'no answer in time (ETIMEDOUT)';
    if (code === 'ERR_PROXY_TUNNEL') {
        const status = proxyStatus(error);
        return status ? `the proxy answered HTTP ${status}` : 'the proxy closed the connection';
    }
    return code ?? error.name;
}
function refuseWhatCannotPass(error, host) {
    if (!(error instanceof Error))
        return;
    const code = error.code ?? '';
    if (blame/* OF_A_CERTIFICATE */.c$.test(code)) {
        const { trust } = error;
        throw new failure/* Failure */.H((0,failures/* CERTIFICATE_REFUSED */.hx)({ host, code, ...(trust === undefined ? {} : { trust }) }), { cause: error });
    }
    const status = code === 'ERR_PROXY_TUNNEL' ? proxyStatus(error) : undefined;
    if (status && !canPass(status))
        throw new failure/* Failure */.H((0,failures/* PROXY_REFUSED */.WA)({ host, status }));
}
function proxyStatus(error) {
    const found = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
    return found === undefined ? undefined : Number(found);
}


/***/ })

};
