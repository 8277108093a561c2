export const id = 570;
export const ids = [570];
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

/***/ 7570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   client: () => (/* binding */ client)
/* harmony export */ });
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);
/* harmony import */ var _registry_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9176);
/* harmony import */ var _files_config_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(362);
/* harmony import */ var _files_pypirc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8004);
/* harmony import */ var _files_toml_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2666);
/* harmony import */ var _read_toml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5286);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5650);








const CONFIG = {
    of: 'poetry',
    place: ({ machine }) => (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(machine).join((0,_files_config_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .configFolder */ .v)(machine, { roaming: true, onMac: 'Library' }), 'pypoetry', 'config.toml'),
    pointer: { variable: 'POETRY_CONFIG_DIR', names: 'folder' },
    beside: ['auth.toml'],
    edits: ({ repository, serverId }) => [
        { op: 'set', table: ['repositories', serverId], key: 'url', value: (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadUrl */ .zj)(repository) },
    ],
};
const client = {
    name: 'poetry',
    downloads: true,
    uploads: true,
    files: [(0,_files_toml_file_js__WEBPACK_IMPORTED_MODULE_5__/* .tomlFile */ .H)(CONFIG)],
    reserved: _files_pypirc_js__WEBPACK_IMPORTED_MODULE_4__/* .PYPI_NAMES */ ._B,
    needsNetrc: true,
    usage: ({ serverId }) => ({
        install: `poetry add --source ${serverId} PACKAGE`,
        publish: `poetry publish -r ${serverId}`,
    }),
    rivals(setting) {
        const { machine, disk, serverId } = setting;
        const { dirname, join } = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(machine);
        const name = serverId.toUpperCase().replaceAll('-', '_');
        const own = 'poetry sends it to the repository of that name instead of the credential in netrc';
        const auth = join(dirname((0,_files_toml_file_js__WEBPACK_IMPORTED_MODULE_5__/* .pathRead */ ._)(CONFIG, setting)), 'auth.toml');
        const stored = (0,_read_toml_js__WEBPACK_IMPORTED_MODULE_6__/* .valuesIn */ .a)(disk, auth).find(({ path: [table, key] }) => table === 'http-basic' && key === serverId);
        return [
            ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .variableRivals */ .k)(machine.env, {
                'POETRY_REPOSITORIES_*': 'poetry then knows no repository of its configuration files',
                [`POETRY_HTTP_BASIC_${name}_*`]: own,
            }),
            ...(stored === undefined
                ? []
                : [{ name: `http-basic.${serverId} in ${auth}, line ${stored.line}`, effect: own }]),
        ];
    },
    warnings: (setting) => {
        const path = projectWithoutSource(setting);
        return setting.indexMode === 'only' && path !== undefined
            ? [(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .POETRY_ASKS_PYPI */ .kZ)({ path, command: sourceCommand(setting) })]
            : [];
    },
    notices: (setting) => setting.indexMode === 'only' && projectWithoutSource(setting) !== undefined
        ? []
        : [`poetry: a project names the repository as a source of its own: ${sourceCommand(setting)}`],
    about: {
        written: '`config.toml`: `[repositories.NAME]`; netrc',
        limits: [
            'poetry has no index for the user: each project names its source, with `--priority=explicit`, since any other one can be overtaken by PyPI.',
        ],
    },
};
function sourceCommand({ repository, serverId }) {
    return `poetry source add --priority=explicit ${serverId} ${(0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .indexUrl */ .E5)(repository)}`;
}
function projectWithoutSource({ machine, disk, repository }) {
    const path = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(machine).join(machine.env['GITHUB_WORKSPACE'] || '.', 'pyproject.toml');
    const values = (0,_read_toml_js__WEBPACK_IMPORTED_MODULE_6__/* .valuesIn */ .a)(disk, path).filter(({ path: [tool, name] }) => tool === 'tool' && name === 'poetry');
    const named = values.some(({ value }) => typeof value === 'string' && value.includes(`//${repository.host}/`));
    return values.length > 0 && !named ? path : undefined;
}


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
