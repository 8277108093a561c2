export const id = 54;
export const ids = [54];
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

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rg: () => (/* binding */ libraryToken),
  TT: () => (/* binding */ saidBy)
});

// UNUSED EXPORTS: loadLibrary

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/network/request.js + 2 modules
var request = __webpack_require__(3989);
;// CONCATENATED MODULE: ./build/network/fetch.js

function fetchOver(network, { to, usable, watch }) {
    return async (input, init) => {
        const headers = Object.fromEntries(new Headers(init?.headers));
        const method = (init?.method?.toUpperCase() ?? 'GET');
        const url = input instanceof Request ? input.url : String(input);
        const body = init?.body;
        if (body instanceof URLSearchParams)
            headers['content-type'] ??= 'application/x-www-form-urlencoded';
        const call = { to: to(url), method, url, headers, ...(body ? { body: String(body) } : {}) };
        const outcome = await (0,request/* request */.E)(network, call, (answer) => (usable(call, answer) ? answer : undefined));
        const answer = 'value' in outcome ? outcome.value : outcome.refusal;
        watch(call, answer);
        const fields = Object.entries(answer.headers).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
        return new Response(answer.body, { status: answer.status, headers: Object.fromEntries(fields) });
    };
}

// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/credentials/access-token.js
var access_token = __webpack_require__(55);
;// CONCATENATED MODULE: ./build/credentials/google-library.js




async function loadLibrary() {
    return await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.t.bind(__webpack_require__, 492, 19));
}
async function libraryToken(fields, supplier, network, oversight) {
    const library = await loadLibrary();
    const transporter = new library.gaxios.Gaxios({
        fetchImplementation: fetchOver(network, oversight),
        agent: new external_node_http_.Agent(),
    });
    transporter.interceptors.request.add({
        resolved: async (options) => Object.assign(options, { retry: false, retryConfig: { shouldRetry: () => false } }),
    });
    const client = clientFor(fields, supplier, transporter, library);
    const exchange = Reflect.get(client, 'stsCredential');
    if (typeof exchange === 'object' && exchange !== null)
        Reflect.set(exchange, 'transporter', transporter);
    const { token } = await client.getAccessToken();
    if (!token || !(0,access_token/* isToken */.sg)(token))
        throw new Error('the answer holds no token');
    const expires = new Date(client.credentials.expiry_date ?? Number.NaN);
    return { token: new secret/* Secret */.zh(token), ...(Number.isNaN(expires.getTime()) ? {} : { expiresAt: expires }) };
}
function saidBy(error) {
    const { message, code } = error instanceof Error ? error : new Error();
    if (message.includes('AWS'))
        return 'AWS region or credentials were not found';
    return code ? `the library stopped with ${code}` : 'the library returned no reason that can be shown';
}
function clientFor(fields, supplier, transporter, library) {
    const own = { transporter, useAuthRequestParameters: false };
    if (fields['type'] === 'authorized_user') {
        const client = new library.UserRefreshClient(own);
        client.fromJSON(fields);
        return client;
    }
    const options = { ...fields, ...own };
    if (fields['type'] === 'external_account_authorized_user') {
        return new library.ExternalAccountAuthorizedUserClient(options);
    }
    if (supplier) {
        const { credential_source: _, ...rest } = options;
        return new library.IdentityPoolClient({ ...rest, subject_token_supplier: { getSubjectToken: supplier } });
    }
    return new library.AwsClient(options);
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
        const code = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error.problems[0]?.code : error.code;
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

/***/ 2438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ HOST_UNREACHABLE),
/* harmony export */   Lv: () => (/* binding */ OIDC_URL_REFUSED),
/* harmony export */   U3: () => (/* binding */ UNREACHED),
/* harmony export */   UV: () => (/* binding */ CREDENTIAL_HOST_REFUSED),
/* harmony export */   Ui: () => (/* binding */ HOST_UNAVAILABLE),
/* harmony export */   WA: () => (/* binding */ PROXY_REFUSED),
/* harmony export */   aG: () => (/* binding */ METADATA_HOST_REFUSED),
/* harmony export */   cK: () => (/* binding */ HEADER_MALFORMED),
/* harmony export */   hx: () => (/* binding */ CERTIFICATE_REFUSED),
/* harmony export */   kI: () => (/* binding */ PROXY_UNREACHABLE),
/* harmony export */   sX: () => (/* binding */ SUBJECT_TOKEN_URL_REFUSED)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _machine_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3188);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5441);



const triesOf = ({ results, seconds }) => `${results.length === 1 ? '1 try' : `${results.length} tries`} over ${seconds} s: ${inARow(results)}`;
const HOST_UNAVAILABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('HOST_UNAVAILABLE', 'a host returned no usable answer', { host: 'sts.googleapis.com', results: ['ECONNRESET', 'HTTP 503', 'HTTP 503', 'HTTP 503', 'HTTP 503'], seconds: 14 }, (seen) => {
    const wait = seen.asked === undefined ? '' : `; it asked to wait ${Math.ceil(seen.asked / 1000)} s more`;
    return {
        what: `${seen.host} returned no usable answer in ${triesOf(seen)}${wait}.`,
        ...whyUnavailable(seen.results.at(-1) ?? '', seen.host),
    };
});
const HOST_UNREACHABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('HOST_UNREACHABLE', 'a host could not be reached', { host: 'sts.googleapis.com', results: Array(5).fill('no answer in time (ETIMEDOUT)'), seconds: 52 }, (seen) => ({
    what: `${seen.host} could not be reached in ${triesOf(seen)}.`,
    likely: whyUnreachable(seen.results.at(-1) ?? ''),
    fix: letReach(seen.host),
}));
const PROXY_UNREACHABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROXY_UNREACHABLE', 'the proxy could not be reached', { host: 'sts.googleapis.com', proxy: 'proxy.example.com:3128', results: Array(5).fill('ECONNREFUSED'), seconds: 14 }, (seen) => ({
    what: `The proxy ${seen.proxy}, which HTTPS_PROXY names, could not be reached in ${triesOf(seen)}; nothing was sent to ${seen.host}.`,
    likely: 'The proxy is down, its name or port is misspelt, or the runner is not on its network.',
    fix: `Correct HTTPS_PROXY in the environment of the runner, or unset it if the runner can reach ${seen.host} directly:\nHTTPS_PROXY=http://HOST:PORT`,
}));
const CERTIFICATE_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('CERTIFICATE_REFUSED', 'a certificate is not trusted', { host: 'sts.googleapis.com', code: 'SELF_SIGNED_CERT_IN_CHAIN' }, ({ host, code, trust }, platform) => ({
    what: `The certificate from ${host} is not trusted (${code}), so nothing was sent.`,
    ...whyNotTrusted(host, code, trust, platform),
}));
const PROXY_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROXY_REFUSED', 'the proxy refused the connection', { host: 'sts.googleapis.com', status: 407 }, (seen) => ({
    what: `The proxy in HTTPS_PROXY refused the connection to ${seen.host} (HTTP ${seen.status}).`,
    likely: seen.status === 407
        ? 'The proxy requires a user name and password.'
        : 'The proxy does not allow this host, or HTTPS_PROXY does not name a proxy.',
    fix: seen.status === 407
        ? 'Add them to HTTPS_PROXY in the environment of the runner:\nHTTPS_PROXY=http://USER:PASSWORD@HOST:PORT'
        : `Allow ${seen.host} in the proxy, or add it to NO_PROXY if the runner can reach it directly.`,
}));
const UNREACHED = [
    HOST_UNAVAILABLE,
    HOST_UNREACHABLE,
    PROXY_UNREACHABLE,
    CERTIFICATE_REFUSED,
    PROXY_REFUSED,
].map(({ code }) => code);
const CREDENTIAL_HOST_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('CREDENTIAL_HOST_REFUSED', 'the credential was not sent to an untrusted host', {
    host: 'sts.example.com',
    because: 'it is not a host of Google Cloud in googleapis.com',
}, (seen) => ({
    what: `No credential was sent${seen.host ? ` to ${seen.host}` : ''}: ${seen.because}.`,
    why: "Tokens and keys are only sent to the repository and to Google Cloud's own hosts, over https.",
    fix: 'If a credential file contains this address, create the file again:\n  gcloud iam workload-identity-pools create-cred-config --help\n\nIf the host belongs to another Google Cloud universe, set the universe input.',
}));
const OIDC_URL_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('OIDC_URL_REFUSED', 'the address for OIDC tokens is not safe', { host: 'github.example.com', because: 'anybody on the way could read a token that is sent over http' }, (seen) => ({
    what: `GitHub was not asked for an OIDC token${seen.host ? ` at ${seen.host}` : ''}: ${seen.because}.`,
    likely: 'An earlier step or the workflow changed ACTIONS_ID_TOKEN_REQUEST_URL, or a GitHub Enterprise Server does not use https.',
    fix: 'Remove ACTIONS_ID_TOKEN_REQUEST_URL from every env block and from GITHUB_ENV. On GitHub Enterprise Server, turn on TLS for the instance.',
}));
const METADATA_HOST_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('METADATA_HOST_REFUSED', 'GCE_METADATA_HOST is not a metadata server', { because: 'the address is not a URL' }, (seen) => ({
    what: `GCE_METADATA_HOST is not a metadata server: ${seen.because}.`,
    why: 'It must be a host, with a port if needed, such as 169.254.169.254 or metadata.google.internal:80.',
    fix: 'Unset GCE_METADATA_HOST. To use no metadata server:\nenv:\n  NO_GCE_CHECK: "true"',
}));
const SUBJECT_TOKEN_URL_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('SUBJECT_TOKEN_URL_REFUSED', 'the address of the subject token is not safe', { host: 'tokens.example.com', because: 'anybody on the way could read a token that is sent over http' }, (seen) => ({
    what: `The subject token was not fetched${seen.host ? ` from ${seen.host}` : ''}: ${seen.because}.`,
    why: 'The credential_source in the credential file names this address. It must use https; http is only allowed for this machine and for link-local metadata servers.',
    fix: 'Create the credential file again with an https address:\n  gcloud iam workload-identity-pools create-cred-config --help',
}));
const HEADER_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('HEADER_MALFORMED', 'the token was changed on its way', { host: 'sts.googleapis.com', header: 'authorization' }, (seen) => ({
    what: `The ${seen.header} header for ${seen.host} contains a line break or another invalid character, so nothing was sent.`,
    likely: 'A token, or a header in a credential file, was changed on its way, for example wrapped.',
    fix: 'Pass the token unchanged from the step that obtained it. If it is in ACTIONS_ID_TOKEN_REQUEST_TOKEN, remove that variable from every env block and from GITHUB_ENV.',
}));
function inARow(results) {
    const runs = [];
    for (const result of results) {
        const last = runs.at(-1);
        if (last?.result === result)
            last.times++;
        else
            runs.push({ result, times: 1 });
    }
    return runs.map(({ result, times }) => (times === 1 ? result : `${result} (${times} times)`)).join(', then ');
}
function whyUnavailable(last, host) {
    if (last.startsWith('HTTP 2') || last.endsWith('a web page') || last === 'HTTP 511') {
        return {
            likely: `Something between the runner and ${host} answers in its place, or truncates answers.`,
            fix: letReach(host),
        };
    }
    if (last === 'HTTP 429') {
        return {
            likely: 'Too many requests came at once, so a quota of the service is used up.',
            fix: 'Run the job again later, or start fewer jobs at once (concurrency or max-parallel in the workflow).',
        };
    }
    return {
        likely: `${host} has a problem of its own.`,
        fix: 'Run the job again. If it fails again, see https://status.cloud.google.com and https://www.githubstatus.com',
    };
}
const UNREACHABLE = [
    [/^the proxy/, 'The proxy in HTTPS_PROXY does not reach the host.'],
    [/ENOTFOUND/, "The runner's DNS server does not know the host."],
    [/EAI_AGAIN/, "The runner's DNS server does not answer."],
    [
        /EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN/,
        'The runner has no route to the host: no internet access, or only IPv6 if the host has only IPv4.',
    ],
    [/ECONNREFUSED/, 'A firewall refuses the connection, or DNS leads to another machine.'],
    [/^ERR_SSL|^EPROTO|WRONG_VERSION/, 'A proxy or a sign-in page answers in place of the host, without TLS.'],
    [/ETIMEDOUT/, 'A firewall silently drops the connection, or a proxy is required but not set.'],
];
function whyUnreachable(last) {
    const found = UNREACHABLE.find(([code]) => code.test(last))?.[1];
    return found ?? 'A firewall closes the connection, the network has an outage, or a proxy is required but not set.';
}
function whyNotTrusted(host, code, trust, platform) {
    if (trust !== undefined) {
        return {
            why: `NODE_EXTRA_CA_CERTS names ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(trust.file)}, which ${trust.fault}, so its certificates are not trusted.`,
            fix: 'Set NODE_EXTRA_CA_CERTS in the environment of the runner to the PEM file of your certificate authority, and restart the runner.',
        };
    }
    if (/EXPIRED|NOT_YET_VALID/.test(code)) {
        return {
            likely: 'The clock of the runner is wrong, or a proxy on your network uses an expired certificate.',
            fix: `Turn on time synchronisation on the runner:\n${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).setClock}\nIf its clock is right, renew the certificate of the proxy.`,
        };
    }
    if (/ALTNAME/.test(code)) {
        return {
            likely: `The certificate belongs to another host: a sign-in page or DNS on your network redirects ${host}.`,
            fix: letReach(host),
        };
    }
    return {
        likely: 'A proxy on your network inspects TLS connections with its own certificate authority, which Node.js does not trust.',
        fix: 'Set NODE_EXTRA_CA_CERTS in the environment of the runner to the PEM file of that authority, and restart the runner.',
    };
}
function letReach(host) {
    return `On a self-hosted runner, allow access to https://${host}, directly or through HTTPS_PROXY. On a GitHub-hosted runner, run the job again.`;
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
            if (error instanceof failure/* Failure */.HR)
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
                throw new failure/* Failure */.HR((0,failures/* HOST_UNAVAILABLE */.Ui)({ ...seen, ...(asked ? { asked } : {}) }));
            throw new failure/* Failure */.HR(proxy === undefined ? (0,failures/* HOST_UNREACHABLE */.EU)(seen) : (0,failures/* PROXY_UNREACHABLE */.kI)({ ...seen, proxy }));
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
        throw new failure/* Failure */.HR((0,failures/* CERTIFICATE_REFUSED */.hx)({ host, code, ...(trust === undefined ? {} : { trust }) }), { cause: error });
    }
    const status = code === 'ERR_PROXY_TUNNEL' ? proxyStatus(error) : undefined;
    if (status && !canPass(status))
        throw new failure/* Failure */.HR((0,failures/* PROXY_REFUSED */.WA)({ host, status }));
}
function proxyStatus(error) {
    const found = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
    return found === undefined ? undefined : Number(found);
}


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startRenewing: () => (/* binding */ startRenewing)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/credentials/google-library.js + 1 modules
var google_library = __webpack_require__(604);
// EXTERNAL MODULE: ./build/credentials/obtain.js
var credentials_obtain = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/ledger/blot.js
var ledger_blot = __webpack_require__(523);
// EXTERNAL MODULE: ./build/ledger/ledger.js
var ledger = __webpack_require__(87);
// EXTERNAL MODULE: ./build/ledger/lock.js
var lock = __webpack_require__(6809);
// EXTERNAL MODULE: ./build/ledger/look.js
var ledger_look = __webpack_require__(2549);
// EXTERNAL MODULE: ./build/ledger/patience.js
var patience = __webpack_require__(7125);
// EXTERNAL MODULE: ./build/ledger/replace.js
var ledger_replace = __webpack_require__(620);
// EXTERNAL MODULE: ./build/ledger/root.js
var root = __webpack_require__(6858);
// EXTERNAL MODULE: ./build/ledger/seal.js
var seal = __webpack_require__(2803);
// EXTERNAL MODULE: ./build/ledger/store.js
var store = __webpack_require__(8221);
// EXTERNAL MODULE: ./build/ledger/swap.js
var swap = __webpack_require__(5917);
;// CONCATENATED MODULE: ./build/ledger/exchange.js











const FORMER = 3;
async function exchange_exchange(root, machine, use, fresh, expiresAt) {
    return await withRecord(root, machine, use, (ledger, mine) => {
        const { credential, former: older = [] } = mine;
        if (credential === undefined)
            return;
        const again = credential.password.reveal() === fresh.password.reveal();
        const former = again ? older : [credential.password, ...older].slice(0, FORMER);
        const rewrites = pathsOfHolder(mine).flatMap((path) => rewriteFor(path, former, fresh.password));
        const linked = rewrites.filter(({ hasOtherNames }) => hasOtherNames).map(({ path }) => path);
        const renewed = {
            ...mine,
            credential: fresh,
            former,
            until: expiresAt.getTime(),
            layers: mine.layers.map((layer) => renewLayer(layer, former, fresh.password)),
            ...(linked.length > 0 ? { linked: [...new Set([...(mine.linked ?? []), ...linked])] } : {}),
        };
        const files = ledger.files.map((record) => knowing(record, rewrites));
        save(root, ledger, withHolder({ ...ledger, files }, sealed(renewed, use.key)), []);
        for (const rewrite of rewrites) {
            const temporary = files.find((record) => record.path === rewrite.path)?.temporary;
            if (temporary !== undefined)
                perform(rewrite, temporary, former);
        }
    });
}
async function exchange_checkIn(root, machine, use, keeper) {
    return await withRecord(root, machine, use, (ledger, mine) => {
        save(root, ledger, withHolder(ledger, sealed({ ...mine, keeper }, use.key)), []);
    });
}
async function withRecord(root, machine, { id, key }, work) {
    return await patiently(async () => {
        if (!isOurs(root, machine.user))
            return false;
        return await locked(root, async () => {
            const ledger = await load(root);
            const mine = ledger.holders.find((one) => one.id === id);
            if (mine === undefined || !isSealed(mine, key))
                return false;
            work(ledger, mine);
            return true;
        });
    });
}
function withHolder(ledger, mine) {
    return { ...ledger, holders: ledger.holders.map((one) => (one.id === mine.id ? mine : one)) };
}
function rewriteFor(path, former, fresh) {
    try {
        const present = look(path);
        if (present === null)
            return [];
        const bytes = swapped(present.bytes, former, fresh);
        return bytes.equals(present.bytes) ? [] : [{ path, present, bytes, hasOtherNames: namesOf(path) > 1 }];
    }
    catch (error) {
        if (isReplaced(error))
            return [];
        throw error;
    }
}
function perform({ path, present, bytes, hasOtherNames }, temporary, former) {
    const work = () => replace(path, temporary, bytes, { ...present, mode: narrowed(present.mode), private: true });
    if (hasOtherNames)
        blotFormer(path, former, work);
    else
        work();
}
function narrowed(mode) {
    return mode & (0o7707 | ((mode & 0o7) << 3));
}
function knowing(record, rewrites) {
    const rewrite = rewrites.find(({ path }) => path === record.path);
    if (rewrite === undefined)
        return record;
    const before = digest(rewrite.present.bytes);
    return record.known.includes(before) ? { ...record, known: [before, digest(rewrite.bytes)] } : record;
}
function renewLayer(layer, former, fresh) {
    const renew = (value) => {
        if (value instanceof Secret)
            return value.map((text) => swapped(Buffer.from(text), former, fresh).toString());
        if (Array.isArray(value))
            return value.map(renew);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renew(one)]));
    };
    return renew(layer);
}

// EXTERNAL MODULE: ./build/ledger/holder.js
var holder = __webpack_require__(7664);
// EXTERNAL MODULE: ./build/ledger/failures.js
var failures = __webpack_require__(8117);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/machine/processes.js
var processes = __webpack_require__(5747);
;// CONCATENATED MODULE: ./build/ledger/see-off.js


const STEP_MS = 5;
const STEPS = 200;
async function see_off_seeOff(keeper) {
    if (keeper.start !== undefined && !isOver(keeper)) {
        try {
            process.kill(keeper.pid, 'SIGTERM');
        }
        catch {
        }
    }
    for (let step = 0; step < STEPS && !isOver(keeper); step++)
        await sleep(STEP_MS);
}

// EXTERNAL MODULE: ./build/ledger/traces.js
var traces = __webpack_require__(3144);
// EXTERNAL MODULE: ./build/ledger/withdraw.js
var ledger_withdraw = __webpack_require__(8504);
;// CONCATENATED MODULE: ./build/ledger/release.js














async function release_release(root, machine, receipt) {
    const files = new Map();
    const copies = [];
    const recovered = [];
    const unrecovered = [];
    let problems;
    let keeper;
    try {
        remove(markerOf(machine, receipt.holder));
    }
    catch {
    }
    try {
        problems = await patiently(async () => {
            if (!isOurs(root, machine.user))
                return lost(root, receipt, 'the ledger no longer exists');
            return await locked(root, async () => {
                const judge = judgeOf(machine);
                const ledger = await load(root);
                const over = ledger.holders.filter((one) => one.id !== receipt.holder && isDead(one, judge));
                const dead = withdraw(root, ledger, over);
                recovered.push(...dead.files);
                unrecovered.push(...dead.problems, ...dead.copies);
                const mine = dead.ledger.holders.find(({ id }) => id === receipt.holder);
                if (mine === undefined)
                    return lost(root, receipt, 'the ledger does not know of it any more');
                if (!isSealed(mine, receipt.key))
                    return lost(root, receipt, 'its record was changed');
                keeper = mine.keeper;
                const end = withdraw(root, dead.ledger, [mine], (record) => sealed(record, receipt.key));
                for (const file of end.files)
                    files.set(file.path, file);
                copies.push(...end.copies);
                if (systemCode(end.error) === undefined)
                    return end.problems;
                throw new Failure(end.problems, { cause: end.error });
            });
        });
    }
    catch (error) {
        keeper ??= recordOf(root, receipt)?.keeper;
        await seeOffAny(keeper);
        problems = stopped(root, receipt, error, new Set(files.keys()));
    }
    problems = [...problems, ...copies];
    await seeOffAny(keeper);
    if (problems.some(({ code }) => code === SECRET_MAY_REMAIN.code))
        throw new Failure(problems);
    return { files: [...files.values()], problems, recovered, unrecovered };
}
async function seeOffAny(keeper) {
    if (keeper !== undefined && keeper.pid !== process.pid)
        await seeOff(keeper);
}
function lost(root, receipt, because) {
    const left = receipt.files.filter((file) => mayHold(file, receipt));
    if (left.length > 0)
        return left.map(({ path }) => SECRET_MAY_REMAIN({ path, because }));
    return receipt.files.length === 0
        ? []
        : [LEDGER_LOST({ root, because, paths: receipt.files.map(({ path }) => path) })];
}
function stopped(root, receipt, error, done) {
    const record = systemCode(error) === undefined ? undefined : recordOf(root, receipt);
    if (record !== undefined)
        blot(record, secretFilesOf(root));
    const because = reasonOf(error, root);
    const files = [...receipt.files, ...secretFilesOf(root).map((path) => ({ path, original: null }))];
    const left = files.filter((file) => mayHold(file, receipt));
    if (left.length > 0)
        return left.map(({ path }) => SECRET_MAY_REMAIN({ path, because }));
    const undone = receipt.files.map(({ path }) => path).filter((path) => !done.has(path));
    return (undone.length > 0 ? undone : [root]).map((path) => NOT_RESTORED({ path, because }));
}
function recordOf(root, { holder, key }) {
    try {
        return peek(root).holders.find((one) => one.id === holder && isSealed(one, key));
    }
    catch {
        return undefined;
    }
}
function mayHold({ path, original }, { traces, key, renewed }) {
    try {
        const present = look(path);
        if (present === null || digest(present.bytes) === original)
            return false;
        return isTraced(present.bytes, traces, key) || (renewed !== undefined && present.bytes.includes(renewed));
    }
    catch (error) {
        return !isReplaced(error);
    }
}

// EXTERNAL MODULE: ./build/network/live.js + 1 modules
var live = __webpack_require__(4735);
// EXTERNAL MODULE: ./build/network/failures.js
var network_failures = __webpack_require__(2438);
;// CONCATENATED MODULE: ./build/network/passing.js

const PASSING = [network_failures/* CERTIFICATE_REFUSED */.hx, network_failures/* HOST_UNAVAILABLE */.Ui, network_failures/* HOST_UNREACHABLE */.EU, network_failures/* PROXY_UNREACHABLE */.kI].map(({ code }) => code);
function passing_isPassing({ problems }) {
    return problems.every(({ code }) => PASSING.includes(code));
}

;// CONCATENATED MODULE: ./build/keep-fresh.js














const READY = 3;
const LONGEST_MS = (/* unused pure expression or super */ null && (24 * 3_600_000));
const TICK_MS = 1_000;
const REFUSALS = 3;
async function keepFresh(task, machine, ready) {
    const { receipt } = task;
    const root = ledgerRoot(machine, receipt.place);
    const use = { id: receipt.holder, key: receipt.key };
    if (!(await checkIn(root, machine, use, processOf(process.pid))))
        return;
    let told = false;
    process.once('SIGTERM', () => {
        told = true;
    });
    const look = () => {
        const sight = sightOf(task, machine, root);
        return told && sight === 'the job goes on' ? 'the use is over' : sight;
    };
    if (task.source.kind === 'application_default_credentials')
        await loadLibrary();
    ready();
    const source = forRenewal(task.source);
    const end = Date.now() + LONGEST_MS;
    let expiresAt = new Date(task.expiresAt);
    let due = Date.now() + untilRenewal(expiresAt, new Date());
    for (let refusals = 0; refusals < REFUSALS && Date.now() < end;) {
        const sight = await waitUntil(due, markerOf(machine, use.id), look);
        if (sight === 'the runner is gone')
            return void (await release(root, machine, receipt));
        if (sight === 'the use is over')
            return;
        try {
            const network = liveNetwork(machine.env);
            const { username, password, ...fresh } = await obtain({ source, method: task.method, passedOver: [] }, machine, {
                network,
                mask: () => { },
            });
            if (fresh.expiresAt === undefined)
                return;
            if (!(await exchange(root, machine, use, { username, password }, fresh.expiresAt)))
                return;
            expiresAt = fresh.expiresAt;
            refusals = 0;
        }
        catch (error) {
            if (!mayPass(error))
                refusals += 1;
        }
        due = Date.now() + Math.max(TICK_MS, untilRenewal(expiresAt, new Date()));
    }
}
function mayPass(error) {
    return systemCode(error) !== undefined || (error instanceof Failure && isPassing(error));
}
function sightOf({ receipt, worker }, machine, root) {
    if (worker !== undefined && isOver(worker))
        return 'the runner is gone';
    if (existsSync(markerOf(machine, receipt.holder)))
        return 'the job goes on';
    if (!knows(root, receipt.holder))
        return 'the use is over';
    return worker === undefined ? 'the runner is gone' : 'the job goes on';
}
function knows(root, id) {
    try {
        return peek(root).holders.some((holder) => holder.id === id);
    }
    catch {
        return true;
    }
}
async function waitUntil(due, marker, look) {
    for (;;) {
        const sight = look();
        if (sight !== 'the job goes on' || Date.now() >= due)
            return sight;
        await signOrTick(marker, Math.min(TICK_MS, due - Date.now()));
    }
}
function signOrTick(marker, milliseconds) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            process.removeListener('SIGTERM', done);
            watcher?.close();
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        process.once('SIGTERM', done);
        const watcher = watched(marker, done);
    });
}
function watched(marker, changed) {
    try {
        return watch(marker, changed).on('error', changed);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/start-renewing.js




const OF_THIS_STEP = /^(?:INPUT_|STATE_|ACTIONS_(?!ID_TOKEN_REQUEST_)|GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i;
const PATIENCE_MS = 15_000;
async function startRenewing({ source, method }, { expiresAt }, { worker }, receipt, machine) {
    const task = { source, method, expiresAt: expiresAt?.getTime() ?? 0, receipt, ...(worker ? { worker } : {}) };
    try {
        await start(task, machine);
        return true;
    }
    catch {
        return false;
    }
}
async function start(task, { env }) {
    const entry = external_node_path_.resolve(process.argv[1] ?? '', '../../refresh/index.js');
    const child = (0,external_node_child_process_.spawn)(process.execPath, [entry], {
        detached: true,
        windowsHide: true,
        cwd: '/',
        stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
        env: Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THIS_STEP.test(name))),
    });
    const word = child.stdio[READY];
    const timer = setTimeout(() => child.kill(), PATIENCE_MS);
    try {
        await new Promise((resolve, reject) => {
            child.on('error', reject);
            child.stdin?.on('error', reject);
            word.once('data', () => resolve()).once('close', () => reject(new Error('it ended')));
            child.stdin?.end((0,secret/* toRevealingJson */.xe)(task));
        });
    }
    finally {
        clearTimeout(timer);
        word.destroy();
        child.unref();
    }
}


/***/ })

};
