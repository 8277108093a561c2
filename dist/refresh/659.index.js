export const id = 659;
export const ids = [659];
export const modules = {

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
    return noProxy.trim() !== '' && (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1388))).isCovered(url, noProxy);
}


/***/ })

};
