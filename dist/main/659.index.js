export const id = 659;
export const ids = [659];
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

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export SERVICES */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2438);


const LINK_LOCAL_NAMES = ['[fd00:ec2::254]', 'metadata.google.internal'];
const SERVICES = ['sts', 'iamcredentials', 'oauth2', 'artifactregistry'];
function admit(call, env) {
    const because = objectionTo(call.url, call.to) ?? objectionToContent(call, env);
    const host = URL.parse(call.url)?.host ?? '';
    if (because !== undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(refusal(call.to, host, because));
    const malformed = Object.entries(call.headers ?? {}).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
    if (malformed)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER_MALFORMED */ .cK)({ host, header: malformed[0] }));
}
function objectionTo(address, to) {
    if (/[^\x21-\x7e]|\\/.test(address))
        return 'the address holds a space, a line break or a backslash';
    const url = URL.parse(address);
    if (!url?.hostname)
        return 'the address is not a URL';
    if (url.username !== '' || url.password !== '')
        return 'the address holds a user name or a password';
    if (to.kind === 'metadata')
        return url.protocol === 'http:' ? undefined : 'a metadata server is asked over http';
    if (to.kind === 'google' || to.kind === 'repository') {
        if (url.protocol !== 'https:')
            return 'the address is not https';
        if (url.port !== '')
            return `port ${url.port} is not the one of https`;
        if (to.kind === 'repository')
            return url.hostname === to.host ? undefined : `the repository is at ${to.host}`;
        return isGoogle(url.hostname, to.universe) ? undefined : `it is not a host of Google Cloud in ${to.universe}`;
    }
    if (url.protocol === 'https:')
        return undefined;
    if (url.protocol !== 'http:')
        return 'the address is not https';
    const near = isLoopback(url.hostname) || (to.kind === 'token_source' && isLinkLocal(url.hostname));
    return near ? undefined : 'anybody on the way could read a token that is sent over http';
}
function isNear(hostname) {
    return isLoopback(hostname) || isLinkLocal(hostname);
}
function objectionToContent({ to, url, headers, body }, env) {
    if (to.kind === 'token_source' && body !== undefined)
        return 'a subject token is asked for without a body';
    const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (!token)
        return undefined;
    const issuer = URL.parse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
    const carries = [url, body ?? '', ...Object.values(headers ?? {})].some((text) => text.includes(token));
    return carries && issuer?.origin !== URL.parse(url)?.origin
        ? "the call carries this job's request token, which only goes to the host in ACTIONS_ID_TOKEN_REQUEST_URL"
        : undefined;
}
function isGoogle(hostname, universe) {
    if (!hostname.endsWith(`.${universe}`))
        return false;
    const name = hostname.slice(0, -universe.length - 1);
    const label = '[a-z0-9-]+';
    return SERVICES.some((service) => new RegExp(`^(?:(?:${label}[.-])?${service}|${service}\\.${label}(?:\\.rep)?|${service}-${label}\\.p)$`).test(name));
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
function isLinkLocal(hostname) {
    return /^169\.254(?:\.\d+){2}$/.test(hostname) || LINK_LOCAL_NAMES.includes(hostname);
}
function refusal(to, host, because) {
    switch (to.kind) {
        case 'google':
        case 'repository':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .CREDENTIAL_HOST_REFUSED */ .UV)({ host, because });
        case 'github':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .OIDC_URL_REFUSED */ .Lv)({ host, because });
        case 'metadata':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_HOST_REFUSED */ .aG)({ because });
        case 'token_source':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECT_TOKEN_URL_REFUSED */ .sX)({ host, because });
    }
}


/***/ }),

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpSend: () => (/* binding */ httpSend)
/* harmony export */ });
/* harmony import */ var _blame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3686);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5874);


const LARGEST_ANSWER = 1024 * 1024;
function httpSend(env) {
    const proxies = proxiesOf(env);
    const noProxy = env['no_proxy'] ?? env['NO_PROXY'] ?? '';
    const agents = new Map();
    return async (call, timeout) => {
        (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .admit */ .w4)(call, env);
        const url = new URL(call.url);
        const secure = url.protocol === 'https:';
        const direct = call.to.kind === 'metadata' || (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isNear */ .HQ)(url.hostname) || (await isCovered(url, noProxy));
        const { Agent, request } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
        const key = `${secure} ${direct}`;
        let agent = agents.get(key);
        if (!agent) {
            const trust = { rejectUnauthorized: true, minVersion: 'TLSv1.2' };
            agent = new Agent({ keepAlive: true, ...(secure ? trust : {}), proxyEnv: direct ? {} : proxies });
            agents.set(key, agent);
        }
        return exchange(call, timeout, { request, agent, env, direct });
    };
}
function exchange(call, timeout, way) {
    return new Promise((resolve, reject) => {
        const body = call.body === undefined ? undefined : Buffer.from(call.body);
        const sent = way.request(call.url, {
            method: call.method,
            agent: way.agent,
            headers: { 'user-agent': 'setup-artifact-registry-python', ...lengthOf(body), ...call.headers },
        });
        const timer = setTimeout(() => {
            fail(Object.assign(new Error(`no answer within ${timeout} ms`), { code: 'ETIMEDOUT' }));
        }, timeout);
        let began = false;
        sent.on('socket', () => {
            began = true;
        });
        const fail = (error) => {
            clearTimeout(timer);
            sent.destroy();
            const isOfCertificate = _blame_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_A_CERTIFICATE */ .c$.test(error.code ?? '');
            const proxies = way.direct ? {} : way.env;
            const blame = isOfCertificate ? (0,_blame_js__WEBPACK_IMPORTED_MODULE_0__/* .trustBlamed */ .SU)(way.env) : (0,_blame_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyBlamed */ .iL)(error, new URL(call.url), proxies, began);
            reject(Object.assign(error, blame));
        };
        sent.on('error', fail);
        sent.on('response', (response) => {
            collect(response).then((text) => {
                clearTimeout(timer);
                resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
            }, fail);
        });
        sent.end(body);
    });
}
async function collect(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw Object.assign(new Error('answer too large'), { code: 'ANSWER_TOO_LARGE' });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function lengthOf(body) {
    return body ? { 'content-length': String(body.length) } : {};
}
function proxiesOf(env) {
    const proxies = {};
    for (const [name, value] of Object.entries(env)) {
        if (value && /^https?_proxy$/i.test(name))
            proxies[name] = value.includes('://') ? value : `http://${value}`;
    }
    return proxies;
}
async function isCovered(url, noProxy) {
    return noProxy.trim() !== '' && (await __webpack_require__.e(/* import() */ 7).then(__webpack_require__.bind(__webpack_require__, 1388))).isCovered(url, noProxy);
}


/***/ })

};
