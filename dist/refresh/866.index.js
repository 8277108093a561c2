export const id = 866;
export const ids = [866];
export const modules = {

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeKey: () => (/* binding */ exchangeKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55);
/* harmony import */ var _explain_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8504);





async function exchangeKey(key, universe, network) {
    const endpoint = `https://oauth2.${universe}/token`;
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(network, async () => ({
        to: { kind: 'google', universe },
        method: 'POST',
        url: endpoint,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
            grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
            assertion: assertion(key, endpoint, Math.floor(network.now() / 1000)),
        }).toString(),
    }), (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenIn */ .jf)(answer, 'access_token', network.now()));
    if ('value' in outcome)
        return outcome.value;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H((0,_explain_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .explainKeyRefusal */ .Tx)({ answer: outcome.refusal, host: `oauth2.${universe}`, now: network.now() }, key.clientEmail));
}
function assertion(key, audience, now) {
    const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const header = { alg: 'RS256', typ: 'JWT', ...(key.privateKeyId ? { kid: key.privateKeyId.reveal() } : {}) };
    const claims = { iss: key.clientEmail, scope: _access_token_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPE */ .hx, aud: audience, iat: now, exp: now + 3600 };
    const content = `${encode(header)}.${encode(claims)}`;
    return `${content}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(content), key.privateKey.reveal()).toString('base64url')}`;
}


/***/ })

};
