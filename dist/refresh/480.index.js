export const id = 480;
export const ids = [480];
export const modules = {

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


/***/ })

};
