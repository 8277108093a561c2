export const id = 52;
export const ids = [52];
export const modules = {

/***/ 7052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   client: () => (/* binding */ client)
/* harmony export */ });
/* harmony import */ var _files_pypirc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8004);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);


const client = {
    name: 'flit',
    downloads: false,
    uploads: true,
    files: [_files_pypirc_js__WEBPACK_IMPORTED_MODULE_0__/* .pypirc */ .sk],
    reserved: _files_pypirc_js__WEBPACK_IMPORTED_MODULE_0__/* .PYPIRC_NAMES */ .bj,
    usage: ({ serverId, scope }) => ({
        publish: scope === 'isolated'
            ? `flit publish --pypirc "$PYPIRC_FILE" --repository ${serverId}`
            : `flit publish --repository ${serverId}`,
    }),
    rivals: ({ machine: { env } }) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .variableRivals */ .k)(env, {
        FLIT_INDEX_URL: 'flit publish uploads there and refuses --repository',
        FLIT_USERNAME: 'flit sends it instead of the user name in .pypirc',
        FLIT_PASSWORD: 'flit sends it instead of the password in .pypirc',
    }),
    about: {
        written: '`.pypirc`: a section',
        limits: [
            'flit takes a listed name without a section for PyPI: give `testpypi` a section before `flit publish --repository testpypi`.',
            '`scope: isolated` needs `--pypirc` with the output `pypirc_file`.',
        ],
    },
};


/***/ })

};
