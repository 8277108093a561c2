export const id = 477;
export const ids = [477];
export const modules = {

/***/ 7638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

function copyOf(hidden, path, disk) {
    const bytes = hidden === undefined ? undefined : disk.read(hidden);
    return { kind: 'create', path, content: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(bytes?.toString('latin1') ?? ''), encoding: 'latin1' };
}


/***/ }),

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  client: () => (/* binding */ client)
});

// EXTERNAL MODULE: ./build/machine/machine.js
var machine_machine = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/registry/repository.js
var registry_repository = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/clients/files/copy.js
var copy = __webpack_require__(7638);
;// CONCATENATED MODULE: ./build/clients/files/pypirc.js



const IMPLICIT_SERVERS = ['pypi', 'testpypi'];
const PYPIRC_NAMES = [...IMPLICIT_SERVERS, 'distutils', 'server-login', 'default'];
const pypirc = {
    output: 'pypirc_file',
    plan(setting) {
        const { scope, folder, machine, disk } = setting;
        const { join } = (0,machine_machine/* pathsOf */.wG)(machine);
        const home = join(machine.home, '.pypirc');
        const isolated = scope === 'isolated';
        const path = isolated ? join(folder, '.pypirc') : home;
        return {
            path,
            reasons: [`.pypirc: ${path}, as scope is ${scope}`],
            changes: [
                ...(isolated ? [(0,copy/* copyOf */.z)(home, path, disk)] : []),
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
        set('repository', (0,registry_repository/* uploadUrl */.zj)(repository)),
        ...(credential.method === 'keyring'
            ? [remove('username'), remove('password')]
            : [set('username', credential.username), set('password', credential.password)]),
    ];
}

;// CONCATENATED MODULE: ./build/clients/twine.js

const VARIABLES = {
    TWINE_REPOSITORY_URL: 'twine uploads there, whatever -r says, and does not read .pypirc',
    TWINE_USERNAME: 'twine sends it instead of the user name in .pypirc',
    TWINE_PASSWORD: 'twine sends it instead of the password in .pypirc',
};
const client = {
    name: 'twine',
    downloads: false,
    uploads: true,
    files: [pypirc],
    reserved: PYPIRC_NAMES,
    usage: ({ serverId }) => ({ publish: `twine upload -r ${serverId} dist/*` }),
    rivals: ({ machine: { env } }) => Object.entries(VARIABLES).flatMap(([name, effect]) => env[name] === undefined ? [] : [{ name: `${name} in the environment`, effect }]),
};


/***/ })

};
