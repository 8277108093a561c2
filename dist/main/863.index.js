export const id = 863;
export const ids = [863];
export const modules = {

/***/ 9863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   client: () => (/* binding */ client)
/* harmony export */ });
/* harmony import */ var _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _files_pip_conf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9035);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5650);




const client = {
    name: 'pipenv',
    downloads: true,
    uploads: false,
    files: [_files_pip_conf_js__WEBPACK_IMPORTED_MODULE_1__/* .pipConf */ .aI],
    needsNetrc: true,
    copiesUrls: true,
    usage: () => ({ install: 'pipenv install PACKAGE' }),
    rivals: (setting) => [
        ..._pip_js__WEBPACK_IMPORTED_MODULE_2__.client.rivals(setting),
        ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .variableRivals */ .k)(setting.machine.env, {
            ...(setting.indexMode === 'only'
                ? {}
                : { PIPENV_PYPI_MIRROR: 'pipenv asks that index wherever a Pipfile names PyPI' }),
            PIPENV_TEST_INDEX: 'pipenv asks that index instead of the sources of the Pipfile',
        }),
    ],
    warnings: (setting) => _pip_js__WEBPACK_IMPORTED_MODULE_2__.client.warnings?.(setting) ?? [],
    variables: ({ indexMode, repository }) => indexMode === 'only' ? { PIPENV_PYPI_MIRROR: (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .indexUrl */ .E5)(repository) } : {},
    notices: ({ indexMode, repository }) => indexMode === 'only'
        ? []
        : [
            `pipenv: a Pipfile names the repository as a source of its own: [[source]] name = "private", url = "${(0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .indexUrl */ .E5)(repository)}", verify_ssl = true`,
        ],
    about: {
        written: "pip's configuration without a secret; netrc",
        limits: [
            'With `index_mode: only` the repository takes the place of PyPI in a Pipfile (`PIPENV_PYPI_MIRROR`); other sources of a Pipfile stay.',
        ],
    },
};


/***/ })

};
