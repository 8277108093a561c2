export const id = 52;
export const ids = [52];
export const modules = {

/***/ 8004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _B: () => (/* binding */ PYPI_NAMES),
/* harmony export */   bj: () => (/* binding */ PYPIRC_NAMES),
/* harmony export */   sk: () => (/* binding */ pypirc)
/* harmony export */ });
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);
/* harmony import */ var _registry_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7638);



const IMPLICIT_SERVERS = ['pypi', 'testpypi'];
const PYPI_NAMES = IMPLICIT_SERVERS;
const PYPIRC_NAMES = [...IMPLICIT_SERVERS, 'distutils', 'server-login', 'default'];
const pypirc = {
    output: 'pypirc_file',
    plan(setting) {
        const { scope, folder, machine, disk } = setting;
        const { join } = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(machine);
        const home = join(machine.home, '.pypirc');
        const isolated = scope === 'isolated';
        const path = isolated ? join(folder, '.pypirc') : home;
        return {
            path,
            reasons: [`.pypirc: ${path}, as scope is ${scope}`],
            changes: [
                ...(isolated ? [(0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyOf */ .z)(home, path, disk)] : []),
                { kind: 'edit', path, format: 'pypirc', edits: edits(setting) },
            ],
        };
    },
};
function edits({ repository, credential, serverId }) {
    const set = (key, value) => ({ op: 'set', section: serverId, key, value });
    const remove = (key) => ({ op: 'remove', section: serverId, key });
    return [
        { op: 'append', section: 'distutils', key: 'index-servers', item: serverId, first: IMPLICIT_SERVERS },
        set('repository', (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadUrl */ .zj)(repository)),
        ...(credential.method === 'keyring'
            ? [remove('username'), remove('password')]
            : [set('username', credential.username), set('password', credential.password)]),
    ];
}


/***/ }),

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


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ variableRivals)
/* harmony export */ });
function variableRivals(env, effects, { empty = 'unset' } = {}) {
    const set = Object.keys(env).filter((name) => env[name] !== undefined && (empty === 'set' || env[name] !== ''));
    return Object.entries(effects).flatMap(([pattern, effect]) => set
        .filter((name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern))
        .map((name) => ({ name: `${name} in the environment`, effect })));
}


/***/ })

};
