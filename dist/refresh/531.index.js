export const id = 531;
export const ids = [531];
export const modules = {

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ impersonate)
/* harmony export */ });
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3989);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55);


function impersonate(wanted, bearer, network) {
    const { account, delegates, seconds, universe } = wanted;
    return (0,_network_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .E)(network, {
        to: { kind: 'google', universe },
        method: 'POST',
        url: `https://iamcredentials.${universe}/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer.reveal()}` },
        body: JSON.stringify({ scope: [_access_token_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE */ .hx], lifetime: `${seconds}s`, ...(delegates?.length ? { delegates } : {}) }),
    }, (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenIn */ .jf)(answer, 'accessToken', network.now()));
}


/***/ }),

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   federate: () => (/* binding */ federate),
/* harmony export */   federatedPrincipal: () => (/* binding */ federatedPrincipal)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3989);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55);
/* harmony import */ var _explain_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8504);
/* harmony import */ var _impersonation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1645);





const OIDC_USABLE = 4 * 60_000;
function federatedPrincipal(provider, claims) {
    const pool = provider.split('/providers/')[0];
    return claims['sub'] === undefined ? undefined : `principal://iam.googleapis.com/${pool}/subject/${claims['sub']}`;
}
async function federate(federation, env, network, mask) {
    const { provider, serviceAccount, universe } = federation;
    const audience = federation.audience ?? `https://iam.${universe}/${provider}`;
    let identity = await identityToken(audience, env, network, mask);
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_1__/* .request */ .E)(network, async () => {
        if (network.now() - identity.obtained > OIDC_USABLE) {
            identity = await identityToken(audience, env, network, mask);
        }
        return {
            to: { kind: 'google', universe },
            method: 'POST',
            url: `https://sts.${universe}/v1/token`,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams({
                grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
                audience: `//iam.${universe}/${provider}`,
                scope: _access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE */ .hx,
                requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
                subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
                subject_token: identity.token.reveal(),
            }).toString(),
        };
    }, (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenIn */ .jf)(answer, 'access_token', network.now()));
    const { claims } = identity;
    if ('refusal' in outcome) {
        const refused = { answer: outcome.refusal, host: `sts.${universe}`, now: network.now() };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H((0,_explain_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .explainStsRefusal */ .It)(refused, provider, claims));
    }
    mask(outcome.value.token);
    if (serviceAccount === undefined)
        return { ...outcome.value, claims };
    return { ...(await impersonated(federation, serviceAccount, outcome.value.token, claims, network)), claims };
}
async function impersonated(federation, account, federated, claims, network) {
    const { universe, provider, lifetime: seconds } = federation;
    const outcome = await (0,_impersonation_js__WEBPACK_IMPORTED_MODULE_4__/* .impersonate */ .K)({ account, seconds, universe }, federated, network);
    if ('value' in outcome)
        return outcome.value;
    const seen = { account, provider, claims, seconds };
    const refused = { answer: outcome.refusal, host: `iamcredentials.${universe}`, now: network.now() };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H((0,_explain_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .explainImpersonationRefusal */ .qQ)(refused, seen));
}
async function identityToken(audience, env, network, mask) {
    const base = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const obtained = network.now();
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_1__/* .request */ .E)(network, {
        to: { kind: 'github' },
        method: 'GET',
        url: `${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`,
        },
    }, (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenIn */ .jf)(answer, 'value', obtained));
    if ('refusal' in outcome) {
        const refused = { answer: outcome.refusal, host: new URL(base).host, now: network.now() };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H((0,_explain_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .explainGithubRefusal */ .rf)(refused));
    }
    const { token } = outcome.value;
    mask(token);
    return { token, claims: claimsOf(token), obtained };
}
const BESIDE_THE_POINT = /^(?:jti|iat|nbf|exp|run_\w+|check_run_id|sha|\w+_sha)$/;
const MOST_CLAIMS = 60;
function claimsOf(token) {
    const payload = Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString('utf8');
    const all = (0,_network_request_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o)({ status: 200, headers: {}, body: payload }) ?? {};
    const shown = Object.entries(all).filter(([name, value]) => !BESIDE_THE_POINT.test(name) && ['string', 'number', 'boolean'].includes(typeof value));
    return Object.fromEntries(shown.slice(0, MOST_CLAIMS).map(([name, value]) => [name, String(value)]));
}


/***/ })

};
