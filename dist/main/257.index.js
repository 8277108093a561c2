export const id = 257;
export const ids = [257];
export const modules = {

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromCredentialFile: () => (/* binding */ fromCredentialFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/network/request.js + 2 modules
var request = __webpack_require__(3989);
;// CONCATENATED MODULE: ./build/network/fetch.js

function fetchOver(network, { usable, watch }) {
    return async (input, init) => {
        const headers = Object.fromEntries(new Headers(init?.headers));
        const method = (init?.method?.toUpperCase() ?? 'GET');
        const url = input instanceof Request ? input.url : String(input);
        const body = init?.body;
        if (body instanceof URLSearchParams)
            headers['content-type'] ??= 'application/x-www-form-urlencoded';
        const direct = isNeighbour(new URL(url).hostname);
        const call = { method, url, headers, direct, ...(body ? { body: String(body) } : {}) };
        const outcome = await (0,request/* request */.E)(network, call, (answer) => (usable(call, answer) ? answer : undefined));
        const answer = 'value' in outcome ? outcome.value : outcome.refusal;
        watch(call, answer);
        const fields = Object.entries(answer.headers).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
        return new Response(answer.body, { status: answer.status, headers: Object.fromEntries(fields) });
    };
}
function isNeighbour(host) {
    return /^169\.254\.\d+\.\d+$/.test(host) || host === '[fd00:ec2::254]' || host === 'metadata.google.internal';
}

// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/credentials/access-token.js
var access_token = __webpack_require__(55);
// EXTERNAL MODULE: ./build/credentials/impersonation.js
var impersonation = __webpack_require__(1645);
// EXTERNAL MODULE: ./build/credentials/key-exchange.js
var key_exchange = __webpack_require__(866);
// EXTERNAL MODULE: ./build/credentials/principal.js
var principal = __webpack_require__(5027);
// EXTERNAL MODULE: ./build/credentials/refusal-failures.js
var refusal_failures = __webpack_require__(9469);
// EXTERNAL MODULE: ./build/credentials/refusals.js
var refusals = __webpack_require__(2812);
// EXTERNAL MODULE: ./build/credentials/service-account-key.js
var service_account_key = __webpack_require__(8594);
;// CONCATENATED MODULE: ./build/credentials/application-default.js













const SECRET_FIELDS = [
    'refresh_token',
    'client_secret',
    'private_key',
    'access_token',
    'accessToken',
    'id_token',
    'value',
];
async function fromCredentialFile(file, universe, network, mask) {
    const text = readText(file);
    const fields = (0,request/* jsonObject */.o)({ status: 200, headers: {}, body: text });
    if (!fields)
        throw new build_failure/* Failure */.H(unreadable(file, text.trim() === '' ? 'it is empty' : 'it is no JSON object'));
    maskFields(fields, mask);
    const obtained = await tokenFor(fields, { file, universe, network, mask });
    const quotaProject = textIn(fields, 'quota_project_id');
    return { ...(quotaProject ? { project: quotaProject } : {}), ...obtained };
}
async function tokenFor(fields, use) {
    switch (fields['type']) {
        case 'service_account':
            return fromServiceAccount(fields, use);
        case 'impersonated_service_account':
            return fromImpersonated(fields, use);
        case 'external_account':
        case 'external_account_authorized_user':
        case 'authorized_user':
            return fromLibrary(fields, use);
        default:
            throw new build_failure/* Failure */.H((0,refusal_failures/* ADC_UNKNOWN_TYPE */.DF)({ file: use.file.path }));
    }
}
async function fromServiceAccount(fields, { file, universe, network, mask }) {
    const key = readKey(fields, file);
    key.secrets.forEach(mask);
    const token = await (0,key_exchange.exchangeKey)(key, universe, network);
    return { ...token, principal: key.clientEmail, ...(key.projectId ? { project: key.projectId } : {}) };
}
function readKey(fields, file) {
    try {
        return (0,service_account_key/* parseKey */.D)(new secret/* Secret */.z(JSON.stringify(fields)));
    }
    catch (error) {
        const found = error instanceof build_failure/* Failure */.H ? error.problems.map(({ what }) => what.replace(/\bkey\b/, 'it')) : [];
        throw new build_failure/* Failure */.H(unreadable(file, `it is a broken service account key. ${found.join(' ').replace(/\.$/, '')}`));
    }
}
async function fromImpersonated(fields, use) {
    const { file, universe, network, mask } = use;
    checkHosts(fields, use);
    const url = textIn(fields, 'service_account_impersonation_url');
    const account = accountIn(url);
    const source = fields['source_credentials'];
    if (account === undefined || typeof source !== 'object' || source === null) {
        throw new build_failure/* Failure */.H(unreadable(file, 'it lacks service_account_impersonation_url or source_credentials'));
    }
    maskFields(source, mask);
    const caller = await tokenFor(source, use);
    mask(caller.token);
    const delegates = fields['delegates'];
    const outcome = await (0,impersonation/* impersonate */.K)({
        account,
        universe,
        seconds: 3600,
        ...(Array.isArray(delegates) ? { delegates: delegates.map(String) } : {}),
    }, caller.token, network);
    if ('value' in outcome)
        return { ...outcome.value, ...identityOf(account) };
    const seen = { account, seconds: 3600, caller: caller.principal };
    throw new build_failure/* Failure */.H((0,refusals/* explainImpersonationRefusal */.qQ)(outcome.refusal, `iamcredentials.${universe}`, seen));
}
async function fromLibrary(fields, use) {
    checkHosts(fields, use);
    const { network, mask } = use;
    let refused;
    const watch = (call, answer) => {
        maskFields((0,request/* jsonObject */.o)(answer) ?? {}, mask, subjectTokenField(fields));
        if (answer.status >= 300)
            refused = { host: new URL(call.url).host, answer };
    };
    try {
        const token = await libraryToken(fields, network, {
            watch,
            usable: (call, answer) => isUsable(fields, call, answer),
        });
        return { ...token, ...identityOf(accountIn(textIn(fields, 'service_account_impersonation_url'))) };
    }
    catch (error) {
        if (error instanceof build_failure/* Failure */.H)
            throw error;
        const failure = failureIn(error);
        if (failure)
            throw failure;
        if (refused)
            throw new build_failure/* Failure */.H(refusalOf(refused, fields, use));
        const said = (0,refusals/* withoutTokens */.N_)(error instanceof Error ? error.message : '');
        throw new build_failure/* Failure */.H((0,refusal_failures/* ADC_REFUSED */.qX)({ file: use.file.path, type: String(fields['type']), said }));
    }
}
async function libraryToken(fields, network, oversight) {
    const library = await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.t.bind(__webpack_require__, 492, 19));
    const transporter = new library.gaxios.Gaxios({
        fetchImplementation: fetchOver(network, oversight),
        agent: new external_node_http_.Agent(),
    });
    transporter.interceptors.request.add({
        resolved: async (options) => Object.assign(options, { retry: false, retryConfig: { shouldRetry: () => false } }),
    });
    const client = clientFor(fields, transporter, library);
    const exchange = Reflect.get(client, 'stsCredential');
    if (typeof exchange === 'object' && exchange !== null)
        Reflect.set(exchange, 'transporter', transporter);
    const { token } = await client.getAccessToken();
    if (!token)
        throw new Error('the answer holds no token');
    const expires = client.credentials.expiry_date;
    return { token: new secret/* Secret */.z(token), ...(expires ? { expiresAt: new Date(expires) } : {}) };
}
function isUsable(fields, call, answer) {
    const body = (0,request/* jsonObject */.o)(answer) ?? {};
    if (call.method === 'POST')
        return (textIn(body, 'access_token') ?? textIn(body, 'accessToken')) !== undefined;
    const source = fields['credential_source'];
    const field = call.url === source?.url ? subjectTokenField(fields) : undefined;
    return field === undefined ? answer.body.trim() !== '' : textIn(body, field) !== undefined;
}
function clientFor(fields, transporter, library) {
    if (fields['type'] === 'authorized_user') {
        const client = new library.UserRefreshClient({ transporter });
        client.fromJSON(fields);
        return client;
    }
    const options = { ...fields, transporter, scopes: [access_token/* SCOPE */.h] };
    if (fields['type'] === 'external_account_authorized_user') {
        return new library.ExternalAccountAuthorizedUserClient(options);
    }
    const source = fields['credential_source'];
    const has = (name) => typeof source === 'object' && source !== null && Reflect.has(source, name);
    if (has('environment_id'))
        return new library.AwsClient(options);
    if (has('executable'))
        return new library.PluggableAuthClient(options);
    return new library.IdentityPoolClient(options);
}
function checkHosts(fields, { file, universe }) {
    for (const field of ['token_url', 'service_account_impersonation_url']) {
        const value = fields[field];
        if (value === undefined)
            continue;
        const url = URL.parse(String(value));
        if (url?.protocol === 'https:' && url.hostname.endsWith(`.${universe}`))
            continue;
        throw new build_failure/* Failure */.H((0,refusal_failures/* ADC_FOREIGN_URL */.qC)({ file: file.path, field, host: url?.host ?? 'no URL', universe }));
    }
}
function refusalOf({ host, answer }, fields, use) {
    const provider = /^\/\/iam\.[^/]+\/(projects\/.+)$/.exec(textIn(fields, 'audience') ?? '')?.[1];
    const account = accountIn(textIn(fields, 'service_account_impersonation_url'));
    if (host === `sts.${use.universe}` && provider)
        return (0,refusals/* explainStsRefusal */.It)(answer, host, provider, {});
    if (host === `iamcredentials.${use.universe}` && account && provider) {
        return (0,refusals/* explainImpersonationRefusal */.qQ)(answer, host, { account, provider, claims: {}, seconds: 3600 });
    }
    const said = `HTTP ${answer.status} from ${host}${(0,refusals/* wordsOf */.Z9)(answer) ? `: ${(0,refusals/* wordsOf */.Z9)(answer)}` : ''}`;
    return (0,refusal_failures/* ADC_REFUSED */.qX)({ file: use.file.path, type: String(fields['type']), said });
}
function failureIn(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        if (cause instanceof build_failure/* Failure */.H)
            return cause;
    return undefined;
}
function identityOf(account) {
    const project = account === undefined ? undefined : (0,principal/* projectOf */.v)(account);
    return { ...(account ? { principal: account } : {}), ...(project ? { project } : {}) };
}
function accountIn(impersonationUrl) {
    const found = /\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(impersonationUrl ?? '')?.[1];
    return found === undefined ? undefined : decodeURIComponent(found);
}
function subjectTokenField(fields) {
    const source = fields['credential_source'];
    const name = source?.format?.subject_token_field_name;
    return typeof name === 'string' ? name : undefined;
}
function maskFields(fields, mask, more) {
    for (const name of more ? [...SECRET_FIELDS, more] : SECRET_FIELDS) {
        const value = textIn(fields, name);
        if (value)
            mask(new secret/* Secret */.z(value));
    }
}
function textIn(fields, name) {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file.path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        const code = error.code;
        const reasons = {
            ENOENT: 'it does not exist',
            EACCES: 'this user may not read it',
            EISDIR: 'it is a folder',
        };
        throw new build_failure/* Failure */.H(unreadable(file, reasons[code ?? ''] ?? `reading it fails with ${code}`));
    }
}
function unreadable({ path, from }, reason) {
    return (0,refusal_failures/* ADC_UNREADABLE */.NM)({ file: path, from, reason });
}


/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeKey: () => (/* binding */ exchangeKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2812);





async function exchangeKey(key, universe, network) {
    const endpoint = `https://oauth2.${universe}/token`;
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(network, async () => ({
        method: 'POST',
        url: endpoint,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
            grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
            assertion: assertion(key, endpoint, Math.floor(network.now() / 1000)),
        }).toString(),
    }), (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenIn */ .j)(answer, 'access_token', network.now()));
    if ('value' in outcome)
        return outcome.value;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H((0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .explainKeyRefusal */ .Tx)(outcome.refusal, `oauth2.${universe}`, key.clientEmail, network.now()));
}
function assertion(key, audience, now) {
    const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const header = { alg: 'RS256', typ: 'JWT', ...(key.privateKeyId ? { kid: key.privateKeyId.reveal() } : {}) };
    const claims = { iss: key.clientEmail, scope: _access_token_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPE */ .h, aud: audience, iat: now, exp: now + 3600 };
    const content = `${encode(header)}.${encode(claims)}`;
    return `${content}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(content), key.privateKey.reveal()).toString('base64url')}`;
}


/***/ })

};
