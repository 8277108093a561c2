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

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2438);


const LINK_LOCAL_NAMES = ['[fd00:ec2::254]', 'metadata.google.internal'];
const SERVICES = ['sts', 'iamcredentials', 'oauth2', 'artifactregistry'];
function admit(call, env) {
    const because = objectionTo(call.url, call.to) ?? objectionToContent(call, env);
    const host = URL.parse(call.url)?.host ?? '';
    if (because !== undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(refusal(call.to, host, because));
    const malformed = Object.entries(call.headers ?? {}).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
    if (malformed)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER_MALFORMED */ .cK)({ host, header: malformed[0] }));
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
