export const id = 408;
export const ids = [408];
export const modules = {

/***/ 362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ configFolder)
/* harmony export */ });
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);

function configFolder(machine, { roaming, onMac }) {
    const { env, home, platform } = machine;
    const { join } = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(machine);
    if (platform === 'win32') {
        const [variable, name] = roaming ? ['APPDATA', 'Roaming'] : ['LOCALAPPDATA', 'Local'];
        return env[variable] || join(home, 'AppData', name);
    }
    if (platform === 'darwin' && onMac === 'Library')
        return join(home, 'Library', 'Application Support');
    return env['XDG_CONFIG_HOME']?.trim() || join(home, '.config');
}


/***/ }),

/***/ 2666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tomlFile),
/* harmony export */   _: () => (/* binding */ pathRead)
/* harmony export */ });
/* harmony import */ var _machine_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3468);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7638);



function pathRead({ place, pointer }, setting) {
    const { basename, join } = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(setting.machine);
    const own = place(setting);
    const named = setting.machine.env[pointer.variable];
    if (!named)
        return own;
    return pointer.names === 'file' ? named : join(named, basename(own));
}
function tomlFile(file) {
    return {
        plan(setting) {
            const edits = file.edits(setting);
            if (edits.length === 0)
                return undefined;
            const { machine, disk, scope } = setting;
            const { basename, dirname, join } = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(machine);
            const read = pathRead(file, setting);
            const own = scope === 'isolated' || (0,_machine_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .isInCheckout */ .C)(read, machine, disk);
            const folder = join(setting.folder, file.of);
            const path = own ? join(folder, basename(file.place(setting))) : read;
            const change = { kind: 'edit', path, format: 'toml', edits };
            const hidden = (file.beside ?? []).map((name) => join(dirname(read), name)).filter((one) => disk.isFile(one));
            const { variable, names } = file.pointer;
            return {
                path,
                reasons: [
                    `${file.of}'s configuration: ${path}, as ${own ? `${variable} will name it` : `${file.of} finds it there`}`,
                ],
                changes: own
                    ? [(0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyOf */ .z)(read, path, disk), change, ...hidden.map((one) => (0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyOf */ .z)(one, join(folder, basename(one)), disk))]
                    : [change],
                ...(own ? { variables: { [variable]: names === 'file' ? path : folder } } : {}),
            };
        },
    };
}


/***/ }),

/***/ 4897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ uvToml),
/* harmony export */   z: () => (/* binding */ UV_TOML)
/* harmony export */ });
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);
/* harmony import */ var _registry_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/* harmony import */ var _config_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(362);
/* harmony import */ var _toml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2666);




const UV_TOML = {
    of: 'uv',
    place: ({ machine }) => (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(machine).join((0,_config_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .configFolder */ .v)(machine, { roaming: true, onMac: '.config' }), 'uv', 'uv.toml'),
    pointer: { variable: 'UV_CONFIG_FILE', names: 'file' },
    edits(setting) {
        const { repository, serverId, indexMode, scope } = setting;
        if (indexMode === 'named' && scope === 'isolated')
            return [];
        return [
            {
                op: 'item',
                array: ['index'],
                name: serverId,
                values: { url: (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .indexUrl */ .E5)(repository), ...kind(setting), 'publish-url': (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadUrl */ .zj)(repository) },
                place: 'first',
            },
        ];
    },
};
function kind({ indexMode }) {
    if (indexMode === 'only')
        return { default: true };
    return indexMode === 'named' ? { explicit: true } : {};
}
const uvToml = (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlFile */ .H)(UV_TOML);


/***/ }),

/***/ 5286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ valuesIn)
});

// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(5068);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./build/formats/toml/document.js
var toml_document = __webpack_require__(6631);
;// CONCATENATED MODULE: ./build/formats/toml/read.js


function readToml(bytes) {
    return read((0,toml_document/* parse */.qg)((0,toml_document/* decode */.D4)(bytes).text));
}
function read({ pairs }) {
    return pairs.map(({ path, node }) => ({ path, value: (0,lib/* getStaticTOMLValue */.AY)(node.value), line: (0,toml_document/* lineOf */.cA)(node) }));
}
function valueAt(values, path) {
    return values.find((one) => isSame(one.path, path));
}

;// CONCATENATED MODULE: ./build/clients/read-toml.js


function valuesIn(disk, path) {
    const bytes = disk.read(path);
    if (bytes === undefined)
        return [];
    try {
        return readToml(bytes);
    }
    catch (error) {
        if (error instanceof format/* UnreadableConfig */.s)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 7408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   client: () => (/* binding */ client)
/* harmony export */ });
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);
/* harmony import */ var _registry_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9176);
/* harmony import */ var _files_pypirc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8004);
/* harmony import */ var _files_toml_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2666);
/* harmony import */ var _files_uv_toml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4897);
/* harmony import */ var _read_toml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5286);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5650);








const ELSEWHERE = 'uv asks that index instead of this repository';
const BESIDE = 'uv asks that index first';
const PUBLISH = 'uv publish sends it to every index, PyPI too, and not the credential of this step';
const VARIABLES = {
    only: { UV_DEFAULT_INDEX: ELSEWHERE, UV_INDEX_URL: ELSEWHERE, UV_INDEX: BESIDE, UV_EXTRA_INDEX_URL: BESIDE },
    extra: { UV_INDEX: BESIDE, UV_EXTRA_INDEX_URL: BESIDE },
    named: {},
};
const ALWAYS = {
    UV_NO_CONFIG: 'uv reads no configuration file',
    UV_NO_INDEX: 'uv asks no index at all',
    UV_PUBLISH_URL: 'uv publish uploads there and refuses --index',
    UV_PUBLISH_INDEX: 'uv publish uploads there where no index is named',
    UV_PUBLISH_TOKEN: PUBLISH,
    UV_PUBLISH_USERNAME: PUBLISH,
    UV_PUBLISH_PASSWORD: PUBLISH,
};
const OLD_KEYS = ['index-url', 'extra-index-url', 'no-index'];
const client = {
    name: 'uv',
    downloads: true,
    uploads: true,
    files: [_files_uv_toml_js__WEBPACK_IMPORTED_MODULE_5__/* .uvToml */ .C],
    reserved: _files_pypirc_js__WEBPACK_IMPORTED_MODULE_3__/* .PYPI_NAMES */ ._B,
    needsNetrc: true,
    usage: ({ repository, serverId, indexMode, scope }) => ({
        install: 'uv pip install PACKAGE',
        publish: indexMode === 'named' && scope === 'isolated'
            ? `uv publish --publish-url ${(0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadUrl */ .zj)(repository)}`
            : `uv publish --index ${serverId}`,
    }),
    rivals(setting) {
        const { machine, serverId, indexMode } = setting;
        const name = serverId.toUpperCase().replace(/[^A-Z0-9]/g, '_');
        const own = 'uv sends it to this repository instead of the credential in netrc';
        return [
            ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .variableRivals */ .k)(machine.env, {
                ...VARIABLES[indexMode],
                ...ALWAYS,
                [`UV_INDEX_${name}_USERNAME`]: own,
                [`UV_INDEX_${name}_PASSWORD`]: own,
            }),
            ...(indexMode === 'only' ? otherIndexes(setting) : []),
        ];
    },
    warnings(setting) {
        const { machine, disk, indexMode, repository } = setting;
        const lock = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(machine).join(machine.env['GITHUB_WORKSPACE'] || '.', 'uv.lock');
        const text = indexMode === 'only' ? disk.read(lock)?.toString('utf8') : undefined;
        const registry = /registry = "([^"]+)"/.exec(text ?? '')?.[1];
        const ours = (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .indexUrl */ .E5)(repository).slice(0, -1);
        return registry === undefined || text?.includes(ours) ? [] : [(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .UV_LOCK_REWRITTEN */ .$G)({ path: lock })];
    },
    notices: ({ indexMode, serverId, repository }) => indexMode === 'named'
        ? [
            `uv: to install from the repository, a project names it in pyproject.toml: [[tool.uv.index]] name = "${serverId}", url = "${(0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .indexUrl */ .E5)(repository)}", explicit = true, and PACKAGE = { index = "${serverId}" } in [tool.uv.sources]`,
        ]
        : [],
    about: {
        written: '`uv.toml`: an `[[index]]` with `publish-url`; netrc',
        limits: [
            'With `index_mode: only` a `uv.lock` that was made with PyPI alone no longer fits: use `named`, or lock again.',
            '`scope: isolated` sets `UV_CONFIG_FILE`, and uv then does not read the indexes in `pyproject.toml`.',
        ],
    },
};
function otherIndexes(setting) {
    const path = (0,_files_toml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathRead */ ._)(_files_uv_toml_js__WEBPACK_IMPORTED_MODULE_5__/* .UV_TOML */ .z, setting);
    const values = (0,_read_toml_js__WEBPACK_IMPORTED_MODULE_6__/* .valuesIn */ .a)(setting.disk, path);
    const at = (place, key) => values.find((one) => one.path[0] === 'index' && one.path[1] === place && one.path[2] === key);
    const ours = (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .indexUrl */ .E5)(setting.repository).slice(0, -1);
    const tables = [
        ...new Set(values.flatMap(({ path }) => (path[0] === 'index' && typeof path[1] === 'number' ? [path[1]] : []))),
    ];
    const asked = tables.filter((place) => {
        const replaced = at(place, 'name')?.value === setting.serverId || String(at(place, 'url')?.value).startsWith(ours);
        return !replaced && at(place, 'explicit')?.value !== true && at(place, 'default')?.value !== true;
    });
    return [
        ...asked.map((place) => ({ name: `the index in ${path}, line ${at(place, 'url')?.line}`, effect: BESIDE })),
        ...values
            .filter((one) => OLD_KEYS.includes(String(one.path.at(-1))) && one.path.length <= 2)
            .map(({ path: key, line }) => ({ name: `${key.join('.')} in ${path}, line ${line}`, effect: BESIDE })),
    ];
}


/***/ }),

/***/ 6631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ey: () => (/* binding */ pairAt),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9605);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5068);



function decode(bytes) {
    const whole = Buffer.from(bytes);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole)) {
        const lines = whole.toString('latin1').split('\n');
        const line = lines.findIndex((one) => !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(one, 'latin1'))) + 1;
        throw new _format_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableConfig */ .s({ line, reason: 'a byte here is not UTF-8' });
    }
    const text = whole.toString('utf8');
    return text.startsWith('\ufeff') ? { bom: '\ufeff', text: text.slice(1) } : { bom: '', text };
}
function parse(text) {
    const { body, tokens } = parsed(text);
    const lone = text.search(/\r(?!\n)/);
    if (lone >= 0)
        throw new _format_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableConfig */ .s({
            line: lineAt(text, lone),
            reason: 'a carriage return without a line feed',
        });
    const [root] = body;
    const headers = root.body.filter((node) => node.type === 'TOMLTable');
    const tables = [
        { path: [], node: root, pairs: root.body.filter((node) => node.type === 'TOMLKeyValue') },
        ...headers.map((node) => ({ path: node.resolvedKey, node, pairs: node.body })),
    ];
    const pairs = tables.flatMap(({ path, node, pairs }) => pairs.flatMap((pair) => within(path, pair, node)));
    return { text, tables, pairs, tokens };
}
function parsed(text) {
    try {
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_1__/* .parseTOML */ .MD)(text, { tomlVersion: '1.1' });
    }
    catch (error) {
        if (!(error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_1__/* .ParseError */ .mB))
            throw error;
        const at = /unspecified/i.test(error.message) ? text.lastIndexOf('=', error.index) : error.index;
        throw new _format_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableConfig */ .s({ line: lineAt(text, at), reason: reasonFor(error) });
    }
}
function reasonFor({ message }) {
    if (/multiple times/.test(message))
        return 'a key or a table appears twice';
    return message.charAt(0).toLowerCase() + message.slice(1);
}
function within(path, node, holder) {
    const own = { path: [...path, ...keysOf(node.key)], node, holder };
    return [own, ...inside(own.path, node.value)];
}
function inside(path, value) {
    if (value.type === 'TOMLInlineTable')
        return value.body.flatMap((pair) => within(path, pair, value));
    if (value.type !== 'TOMLArray')
        return [];
    return value.elements.flatMap((element, index) => inside([...path, index], element));
}
function keysOf({ keys }) {
    return keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
}
function startsWith(path, start) {
    return start.every((key, index) => path[index] === key);
}
function isSame(one, other) {
    return one.length === other.length && startsWith(one, other);
}
function pairAt({ pairs }, path) {
    return pairs.find((pair) => isSame(pair.path, path));
}
function lineAt(text, at) {
    return text.slice(0, at).split('\n').length;
}
function lineOf({ loc }) {
    return loc.start.line;
}


/***/ })

};
