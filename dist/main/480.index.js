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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCESS_TOKEN_MALFORMED */ .XY)({ looksLike }));
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


/***/ })

};
