export const id = 874;
export const ids = [874];
export const modules = {

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

/***/ 8333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ classify)
});

// EXTERNAL MODULE: ./build/network/body.js
var network_body = __webpack_require__(4213);
;// CONCATENATED MODULE: ./build/refusals/answer.js

const LONGEST = 4_000;
const MOST = 20;
function saidIn(answer) {
    const form = (0,network_body/* formOf */.Q)(answer);
    const nothing = { form, message: '', reasons: [], code: '', metadata: {}, requestId: requestIdIn(answer) };
    if (form === 'text')
        return { ...nothing, message: cut(answer.body.trim()) };
    if (form === 'web page' || form === "Google's error page")
        return { ...nothing, message: (0,network_body/* titleOf */.G)(answer) ?? '' };
    if (form !== 'JSON')
        return nothing;
    const body = fieldsOf(firstOf(JSON.parse(answer.body.replace(/^\uFEFF/, ''))));
    const error = body['error'];
    if (typeof error === 'object' && error !== null)
        return { ...nothing, ...googleError(fieldsOf(firstOf(error))) };
    const parts = [body['error_description'], body['message'], body['detail'], body['title']];
    return {
        ...nothing,
        message: textOf(parts.find((part) => textOf(part) !== '')),
        code: [error, body['error_subtype'], body['typeKey']]
            .map(textOf)
            .filter((part) => part !== '')
            .join(', '),
    };
}
function googleError(error) {
    const details = listOf(error['details']);
    const older = listOf(error['errors']);
    const metadata = Object.create(null);
    for (const detail of details) {
        for (const [name, value] of Object.entries(fieldsOf(detail['metadata'])).slice(0, MOST)) {
            metadata[name] ??= textOf(value);
        }
    }
    const reasons = [...details, ...older].map(({ reason }) => textOf(reason)).filter((reason) => reason !== '');
    return { message: textOf(error['message']), reasons, code: textOf(error['status']), metadata };
}
function requestIdIn({ headers }) {
    const names = ['x-goog-request-id', 'x-request-id', 'x-github-request-id', 'x-vss-e2eid', 'x-guploader-uploadid'];
    return names.map((name) => textOf(firstOf(headers[name]))).find((id) => /^[\w:.=+/-]{1,200}$/.test(id)) ?? '';
}
function firstOf(value) {
    return Array.isArray(value) ? value[0] : value;
}
function listOf(value) {
    return Array.isArray(value) ? value.slice(0, MOST).map(fieldsOf) : [];
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? cut(value) : typeof value === 'number' ? String(value) : '';
}
function cut(text) {
    return text.slice(0, LONGEST);
}

;// CONCATENATED MODULE: ./build/refusals/classify.js

const CLOCK_TOLERANCE = 60;
function classify(asked, answer) {
    const said = saidIn(answer);
    const cause = strangerIn(asked, answer, said) ??
        first(said.reasons, (reason) => REASONS[reason]?.(said)) ??
        first(WORDS[asked.service], ([words, cause]) => words.test(`${said.code}: ${said.message}`) ? causeOf(cause, asked, answer, said) : undefined) ??
        first(COMMON_WORDS, ([words, cause]) => (words.test(said.message) ? cause(said) : undefined)) ??
        byStatus(asked, answer, said);
    const skew = skewOf(answer, asked.now);
    return { host: asked.host, status: answer.status, cause, said, ...(skew === undefined ? {} : { skew }) };
}
const REASONS = {
    __proto__: null,
    SECURITY_POLICY_VIOLATED: perimeter,
    SERVICE_DISABLED: apiDisabled,
    accessNotConfigured: apiDisabled,
    BILLING_DISABLED: (said) => ({ kind: 'billing-disabled', ...projectIn(said) }),
    CONSUMER_SUSPENDED: (said) => ({ kind: 'project-suspended', ...projectIn(said) }),
    GCP_SUSPENDED: (said) => ({ kind: 'project-suspended', ...projectIn(said) }),
    CONSUMER_INVALID: (said) => ({ kind: 'project-unknown', ...projectIn(said) }),
    RESOURCE_PROJECT_INVALID: (said) => ({ kind: 'project-unknown', ...projectIn(said) }),
    USER_PROJECT_DENIED: (said) => ({ kind: 'quota-project-denied', ...projectIn(said) }),
    RATE_LIMIT_EXCEEDED: rateLimited,
    RESOURCE_QUOTA_EXCEEDED: rateLimited,
    rateLimitExceeded: rateLimited,
    userRateLimitExceeded: rateLimited,
    quotaExceeded: rateLimited,
    LOCATION_POLICY_VIOLATED: () => ({ kind: 'location-refused' }),
    LOCATION_ORG_POLICY_VIOLATED: organisationPolicy,
    ORG_RESTRICTION_VIOLATION: organisationPolicy,
    ORG_RESTRICTION_HEADER_INVALID: organisationPolicy,
    RESOURCE_USAGE_RESTRICTION_VIOLATED: organisationPolicy,
    IAM_PERMISSION_DENIED: (said) => ({ kind: 'permission-denied', ...permissionIn(said) }),
    ACCESS_TOKEN_EXPIRED: () => ({ kind: 'credential', fault: 'expired' }),
    ACCESS_TOKEN_TYPE_UNSUPPORTED: () => ({ kind: 'credential', fault: 'unknown' }),
    CREDENTIALS_MISSING: () => ({ kind: 'credential', fault: 'missing' }),
    ACCOUNT_STATE_INVALID: () => ({ kind: 'credential', fault: 'account' }),
    USER_BLOCKED_BY_ADMIN: () => ({ kind: 'credential', fault: 'account' }),
    ACCESS_TOKEN_SCOPE_INSUFFICIENT: () => ({ kind: 'scope-insufficient' }),
};
const WORDS = {
    sts: [
        [/rejected by the attribute condition/i, 'condition'],
        [/issuer in ID Token/i, 'issuer'],
        [/audience in ID Token/i, 'audience'],
        [/exceeds the 127 bytes/i, 'subject-too-long'],
        [/obtain a value for google\.subject|google\.subject'? must be of type/i, 'subject-missing'],
        [/stale to sign-in|ID Token (?:is|has) expired|used too (?:early|late)/i, 'token-stale'],
        [/connecting to the given credential.s issuer/i, 'issuer-unreachable'],
        [/verify the ID Token signature|invalid signature|no matching (?:public )?key/i, 'signature'],
        [/^invalid_target|invalid value for "?audience/i, 'provider-unknown'],
    ],
    oauth2: [
        [/reasonable timeframe|iat and exp|used too (?:early|late)/i, 'clock'],
        [/JWT signature|signature for token/i, 'key-rejected'],
        [/account not found|no valid verifier|invalid email or user id/i, 'account-unknown'],
        [/^disabled_client/i, 'account-disabled'],
        [/^(?:deleted|invalid)_client|OAuth client was/i, 'client-unknown'],
        [/expired or revoked|_rapt|rapt_required|reauth related|account has been deleted/i, 'login-ended'],
        [/(?:account|robot) (?:is |has been )?disabled/i, 'account-disabled'],
    ],
    iamcredentials: [
        [/lifetime/i, 'lifetime'],
        [/gaia id not found|unknown service account|service account \S{1,200} does not exist/i, 'account-unknown'],
        [/service account (?:\S{1,200} )?(?:is|has been) disabled/i, 'account-disabled'],
        [
            /serviceAccounts\.(?:getAccessToken|implicitDelegation)|^PERMISSION_DENIED: the caller does not have permission/i,
            'permission-denied',
        ],
    ],
    registry: [
        [/^PERMISSION_DENIED: (?:the caller does not have permission|permission .{1,300} denied on)/i, 'permission-denied'],
    ],
    index: [
        [/permission\W{1,2}artifactregistry\.\S{1,100} denied|do not have permission/i, 'permission-denied'],
        [/repository .{1,300} not found|package .{1,300} not found/i, 'not-found'],
    ],
    github: [[/in \W?completed\W? state|job (?:is|has) (?:already )?(?:completed|been cancell?ed)/i, 'job-ended']],
    metadata: [
        [/gaia id not found/i, 'account-unknown'],
        [/serviceAccounts\.getAccessToken/i, 'permission-denied'],
        [/no service account|not found|not defined/i, 'no-account'],
    ],
    other: [],
};
const COMMON_WORDS = [
    [/vpcServiceControlsUniqueIdentifier|prohibited by organization.s policy/i, perimeter],
    [/API has not been used in project|it is disabled\. Enable it by visiting/i, apiDisabled],
    [
        /billing (?:account .{0,100})?(?:is |to be |must be )?(?:disabled|enabled)|not configured billing/i,
        (said) => ({ kind: 'billing-disabled', ...projectIn(said) }),
    ],
    [/has been suspended/i, (said) => ({ kind: 'project-suspended', ...projectIn(said) })],
    [/required permission to use project/i, (said) => ({ kind: 'quota-project-denied', ...projectIn(said) })],
    [/permission denied on .?locations\//i, () => ({ kind: 'location-refused' })],
    [
        /permission denied on resource project|project .{1,100} (?:not found|has been deleted)/i,
        (said) => ({ kind: 'project-unknown', ...projectIn(said) }),
    ],
    [/constraints\/[a-z]/i, organisationPolicy],
    [/insufficient authentication scopes/i, () => ({ kind: 'scope-insufficient' })],
];
function byStatus({ service }, answer, said) {
    const { status } = answer;
    if (said.form === "Google's error page")
        return { kind: 'front-end' };
    if (status === 429)
        return rateLimited(said);
    const takesCredential = service === 'registry' || service === 'index' || service === 'iamcredentials';
    if (status === 401 && takesCredential)
        return { kind: 'credential', fault: 'unknown' };
    if (service === 'index' && status === 404)
        return { kind: 'not-found' };
    if (service === 'index' && status === 403 && said.form === 'nothing')
        return { kind: 'permission-denied' };
    if (service === 'metadata' && status === 404)
        return { kind: 'no-account' };
    if (service === 'registry' && said.reasons.length === 0) {
        if (status === 404 && said.code === 'NOT_FOUND')
            return { kind: 'not-found' };
        if (status === 400 && said.code === 'INVALID_ARGUMENT')
            return { kind: 'invalid-argument' };
    }
    return { kind: 'unknown' };
}
function strangerIn({ service, host }, answer, said) {
    const stranger = (showed) => {
        const server = [answer.headers['server'], answer.headers['via']].find((name) => typeof name === 'string' && name !== '');
        return { kind: 'stranger', showed, ...(typeof server === 'string' ? { server } : {}) };
    };
    if (answer.status >= 300 && answer.status < 400)
        return stranger(redirectOf(answer, host));
    if (service === 'metadata') {
        return answer.headers['metadata-flavor'] === 'Google' ? undefined : stranger(inWords(said));
    }
    switch (said.form) {
        case 'JSON':
            return said.message === '' && said.code === '' && said.reasons.length === 0 ? stranger(inWords(said)) : undefined;
        case 'text':
            return service === 'index' || service === 'github' ? undefined : stranger(inWords(said));
        case 'nothing':
            return hasChallenge(answer) || mayBeEmpty(service, answer.status) ? undefined : stranger(inWords(said));
        case "Google's error page":
            return service === 'github' ? stranger(inWords(said)) : undefined;
        default:
            return stranger(inWords(said));
    }
}
function mayBeEmpty(service, status) {
    return service === 'github' || (service === 'index' && (status === 401 || status === 403 || status === 404));
}
function hasChallenge({ headers }) {
    return /realm="?(?:https:\/\/accounts\.google\.com|artifact registry)/i.test(String(headers['www-authenticate'] ?? ''));
}
function inWords({ form, message }) {
    const words = {
        JSON: 'JSON of another kind',
        'broken JSON': 'JSON that breaks off',
        text: 'plain text',
        nothing: 'an empty answer',
        'web page': 'a web page',
        "Google's error page": 'a web page',
    };
    return message === '' ? words[form] : `${words[form]}, "${message}"`;
}
function redirectOf({ headers }, host) {
    const to = URL.parse(String(headers['location'] ?? ''), `https://${host}`)?.host;
    return to === undefined || to === '' || to === host ? 'a redirect' : `a redirect to ${to}`;
}
function causeOf(kind, asked, answer, said) {
    if (kind === 'clock') {
        const seconds = skewOf(answer, asked.now);
        return { kind, ...(seconds === undefined ? {} : { seconds }) };
    }
    return kind === 'permission-denied' ? { kind, ...permissionIn(said) } : { kind };
}
function skewOf({ headers }, now) {
    const date = headers['date'];
    const seconds = typeof date === 'string' ? Math.round((now - Date.parse(date)) / 1000) : Number.NaN;
    return Math.abs(seconds) > CLOCK_TOLERANCE ? seconds : undefined;
}
function perimeter({ message, metadata }) {
    const id = /vpcServiceControlsUniqueIdentifier:? {0,4}([\w-]{1,100})/i.exec(message)?.[1] ?? metadata['uid'];
    return { kind: 'perimeter', ...(id && /^[\w-]{1,100}$/.test(id) ? { id } : {}) };
}
function apiDisabled(said) {
    const api = said.metadata['service'] ?? /\b([a-z]{2,60}\.googleapis\.com)\/overview/.exec(said.message)?.[1];
    return { kind: 'api-disabled', ...(api && /^[a-z0-9.-]{1,100}$/.test(api) ? { api } : {}), ...projectIn(said) };
}
function rateLimited({ metadata }) {
    const limit = metadata['quota_limit'];
    return { kind: 'rate-limited', ...(limit ? { limit } : {}) };
}
function organisationPolicy({ message }) {
    const constraint = /constraints\/[A-Za-z.]{1,100}/.exec(message)?.[0];
    return { kind: 'organisation-policy', ...(constraint ? { constraint } : {}) };
}
function projectIn({ message, metadata }) {
    const named = metadata['consumer'] ?? metadata['containerInfo'] ?? '';
    const project = /^(?:projects\/)?([a-z0-9][a-z0-9.:-]{0,80})$/.exec(named)?.[1] ??
        /\bprojects?[ /=#:]{1,3}([a-z0-9][a-z0-9-]{3,80})\b/.exec(message)?.[1];
    return project === undefined ? {} : { project };
}
function permissionIn({ message, metadata }) {
    const named = metadata['permission'] ?? /\b[a-z]{2,40}\.[A-Za-z]{2,40}\.[A-Za-z]{2,60}\b/.exec(message)?.[0];
    return named && /^[A-Za-z.]{1,150}$/.test(named) ? { permission: named } : {};
}
function first(list, find) {
    for (const item of list) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ explainRefusal)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/shown.js
var shown = __webpack_require__(5441);
// EXTERNAL MODULE: ./build/refusals/words.js
var words = __webpack_require__(5857);
;// CONCATENATED MODULE: ./build/refusals/failures.js



const named = ({ project }) => project ?? 'PROJECT';
const inWords = ({ project }) => (project === undefined ? 'of this request' : project);
const EXAMPLE = { host: 'artifactregistry.googleapis.com', project: 'my-project' };
const INTERCEPTED = (0,failure/* explanation */.Qb)('INTERCEPTED', 'something on the network answered for Google Cloud or GitHub', { host: 'sts.googleapis.com', status: 403, showed: 'a web page, "Access denied"', server: 'squid/5.7' }, ({ host, status, showed, server }) => ({
    what: `Something between the runner and ${host} answered in its place, with ${withoutDot(showed)} (HTTP ${status}).`,
    likely: `A proxy, firewall or sign-in page on the runner's network blocks this request${server === undefined ? '' : `; it calls itself ${(0,words/* quotedWords */.I)(server)}`}.`,
    fix: `Allow https://${host} there. If your network has a proxy that can reach it, set it in the environment of the runner:\nHTTPS_PROXY=http://HOST:PORT`,
}));
const REQUEST_REFUSED = (0,failure/* explanation */.Qb)('REQUEST_REFUSED', 'the request was refused', {
    host: 'artifactregistry.googleapis.com',
    status: 400,
    said: 'Precondition check failed.',
    code: 'FAILED_PRECONDITION',
    reasons: ['KEY_DISABLED'],
    requestId: '4f2a9c',
}, ({ host, status, said, code, reasons, requestId }) => {
    const details = [
        `HTTP ${status}`,
        ...(code ? [(0,shown/* said */.ag)(code)] : []),
        ...(reasons?.length ? [`reason ${(0,shown/* said */.ag)(reasons.join(', '))}`] : []),
        ...(requestId ? [`request ${requestId}`] : []),
    ];
    return {
        what: `${host} refused the request${said === '' ? '' : `: ${(0,words/* quotedWords */.I)(said)}`} (${details.join(', ')}).`,
        why: 'This action has no explanation for this answer, so it is quoted as it came.',
        fix: host.endsWith('.actions.githubusercontent.com')
            ? "Run the job again. If it fails again, search https://www.githubstatus.com and GitHub's documentation on OpenID Connect for the words above."
            : 'Search https://cloud.google.com/artifact-registry/docs/troubleshooting and https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation for the words above, or show them to the administrator of the project.',
    };
});
const VPC_SERVICE_CONTROLS = (0,failure/* explanation */.Qb)('VPC_SERVICE_CONTROLS', 'VPC Service Controls block this runner', { host: 'artifactregistry.googleapis.com', id: 'Aq3-9xkXyz' }, ({ host, id }) => ({
    what: `VPC Service Controls block the request to ${host} (identifier ${id ?? 'unknown'}).`,
    why: 'The project is inside a service perimeter and the runner is outside, as GitHub-hosted runners are. Granting a role does not help.',
    fix: `Ask the administrator of the perimeter for an ingress rule for this identity and ${host}${id === undefined ? '' : ` (the identifier ${id} finds the details in the audit log)`}. A self-hosted runner inside the perimeter needs no rule.`,
}));
const API_DISABLED = (0,failure/* explanation */.Qb)('API_DISABLED', 'an API is not enabled', { api: 'iamcredentials.googleapis.com', project: '123456789' }, ({ api, project }) => ({
    what: `The API ${api} is not enabled in the project ${project ?? 'of this request'}.`,
    why: 'The project of the repository, the service account or the pool must enable this API once.',
    fix: `Enable it, which can take a few minutes to take effect:\ngcloud services enable ${api} --project=${project ?? 'PROJECT'}`,
}));
const BILLING_DISABLED = (0,failure/* explanation */.Qb)('BILLING_DISABLED', 'billing is disabled for the project', EXAMPLE, (seen) => ({
    what: `Billing is disabled for the project ${inWords(seen)}, so ${seen.host} refuses every request to it.`,
    likely: 'No billing account is linked to the project, or the linked one is closed or suspended.',
    fix: `Link a billing account:\ngcloud billing accounts list\ngcloud billing projects link ${named(seen)} --billing-account=ACCOUNT_ID`,
}));
const PROJECT_SUSPENDED = (0,failure/* explanation */.Qb)('PROJECT_SUSPENDED', 'the project is suspended', EXAMPLE, (seen) => ({
    what: `Google has suspended the project ${inWords(seen)}.`,
    why: 'Google suspends projects for unpaid bills or for breaking its terms, and e-mails the owners.',
    fix: 'Ask the owner of the project to read the reason and appeal: https://cloud.google.com/resource-manager/docs/project-suspension-guidelines',
}));
const PROJECT_NOT_FOUND = (0,failure/* explanation */.Qb)('PROJECT_NOT_FOUND', 'the project does not exist', { project: 'my-project' }, ({ project }) => ({
    what: `The project ${project === undefined ? 'of this request' : (0,shown/* quoted */.TL)(project)} does not exist, or this identity may not use it.`,
    likely: 'The ID is misspelt, it is the display name, or the project was deleted. If the input project is empty, the project comes from the key, the service account or the gcloud configuration.',
    fix: 'Find the ID of the project that has the repository:\ngcloud projects list --format="table(name,projectId)"\nand set it:\nwith:\n  project: PROJECT_ID',
}));
const QUOTA_PROJECT_DENIED = (0,failure/* explanation */.Qb)('QUOTA_PROJECT_DENIED', 'this identity may not use the quota project', EXAMPLE, (seen) => ({
    what: `This identity may not use the quota of the project ${inWords(seen)} for its requests to ${seen.host}.`,
    why: 'A quota_project_id in a credential file names that project, and the identity lacks the permission serviceusage.services.use on it.',
    fix: `Grant the role that has it:\ngcloud projects add-iam-policy-binding ${named(seen)} --role=roles/serviceusage.serviceUsageConsumer --member=MEMBER`,
}));
const QUOTA_EXCEEDED = (0,failure/* explanation */.Qb)('QUOTA_EXCEEDED', 'a quota is used up', { host: 'artifactregistry.googleapis.com', limit: 'ReadRequestsPerMinutePerProject' }, ({ host, limit }) => ({
    what: `${host} accepts no more requests for now: a quota is used up${limit === undefined ? '' : ` (${(0,words/* quotedWords */.I)(limit)})`}.`,
    likely: 'Too many requests came at once, from this workflow or from others in the same project.',
    fix: 'Run the job again later, or start fewer jobs at once (concurrency or max-parallel in the workflow). If it happens often, ask for more quota: https://console.cloud.google.com/iam-admin/quotas',
}));
const ORGANISATION_POLICY = (0,failure/* explanation */.Qb)('ORGANISATION_POLICY', 'an organisation policy forbids the request', {
    host: 'artifactregistry.googleapis.com',
    said: 'Request is disallowed by organization policy.',
    constraint: 'constraints/gcp.restrictServiceUsage',
}, ({ host, said, constraint }) => ({
    what: `An organisation policy forbids the request to ${host}${said === '' ? '' : `: ${(0,words/* quotedWords */.I)(said)}`}.`,
    why: `Granting a role does not help against an organisation policy${constraint === undefined ? '' : ` (${constraint})`}.`,
    fix: `Ask the administrator of the organisation for an exception. This lists the policies of the project:\ngcloud org-policies list --project=PROJECT`,
}));
const TOKEN_SCOPE_INSUFFICIENT = (0,failure/* explanation */.Qb)('TOKEN_SCOPE_INSUFFICIENT', 'the access token lacks a scope', {}, () => ({
    what: 'The access token lacks the scope cloud-platform.',
    likely: 'It comes from a virtual machine without that access scope, or from an earlier step that requested other scopes. Granting a role does not help.',
    fix: [
        'Request the token with the scope https://www.googleapis.com/auth/cloud-platform. On a virtual machine, stop it and run:',
        '  gcloud compute instances set-service-account INSTANCE --zone=ZONE --scopes=cloud-platform',
        'or set workload_identity_provider in this action, which requests the right scope.',
    ].join('\n'),
}));
function withoutDot(showed) {
    const [, kind = showed, title] = /^(.*?), "(.*)"$/s.exec(showed) ?? [];
    return title === undefined ? (0,shown/* said */.ag)(kind) : `${(0,shown/* said */.ag)(kind)}, ${(0,words/* quotedWords */.I)(title)}`;
}

;// CONCATENATED MODULE: ./build/refusals/explain.js

function explainRefusal(refusal, project) {
    const { host, status, cause, said } = refusal;
    const { code, message, reasons, requestId } = said;
    const of = { host, ...(project === undefined ? {} : { project }) };
    switch (cause.kind) {
        case 'stranger':
            return INTERCEPTED({ ...cause, host, status });
        case 'perimeter':
            return VPC_SERVICE_CONTROLS({ ...cause, host });
        case 'api-disabled':
            return API_DISABLED({ api: host, ...of, ...cause });
        case 'billing-disabled':
            return BILLING_DISABLED({ ...of, ...cause });
        case 'project-suspended':
            return PROJECT_SUSPENDED({ ...of, ...cause });
        case 'project-unknown':
            return PROJECT_NOT_FOUND({ ...of, ...cause });
        case 'quota-project-denied':
            return QUOTA_PROJECT_DENIED({ ...of, ...cause });
        case 'rate-limited':
            return QUOTA_EXCEEDED({ ...cause, host });
        case 'organisation-policy':
            return ORGANISATION_POLICY({ ...cause, host, said: message });
        case 'scope-insufficient':
            return TOKEN_SCOPE_INSUFFICIENT({});
        default:
            return REQUEST_REFUSED({ host, status, said: message, code, reasons, requestId });
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
