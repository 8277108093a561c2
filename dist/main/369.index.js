export const id = 369;
export const ids = [369,35,408];
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

/***/ 3445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I2: () => (/* binding */ INDEX_COMMANDS),
  bt: () => (/* binding */ isSameIndex),
  aI: () => (/* binding */ pipConf),
  oJ: () => (/* binding */ pipLayout)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/formats/python-config/overlay.js
var overlay = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/machine/checkout.js
var checkout = __webpack_require__(3468);
// EXTERNAL MODULE: ./build/machine/machine.js
var machine_machine = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/machine/pip-files.js
var pip_files = __webpack_require__(7361);
// EXTERNAL MODULE: ./build/registry/repository.js
var registry_repository = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/clients/failures.js
var failures = __webpack_require__(9176);
// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/formats/python-config/python-config.js + 5 modules
var python_config = __webpack_require__(9613);
;// CONCATENATED MODULE: ./build/clients/read-options.js


function optionsIn(disk, path, dialect) {
    const bytes = disk.read(path);
    if (bytes === undefined)
        return { options: new Map() };
    try {
        return { options: (0,python_config/* readOptions */.Tt)(bytes, dialect), bytes };
    }
    catch (error) {
        if (!(error instanceof format/* UnreadableConfig */.s))
            throw error;
        return { options: new Map(), bytes, flaw: { line: error.line, reason: error.reason } };
    }
}

// EXTERNAL MODULE: ./build/clients/files/copy.js
var copy = __webpack_require__(7638);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/clients/files/encoding.js

function encodingFlaw(bytes, { platform, env }) {
    const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'C';
    const plain = /^(?:C|POSIX)$/.test(locale);
    if (platform === 'win32' || !(plain || /utf-?8/i.test(locale)))
        return undefined;
    const ascii = plain && Boolean(env['LC_ALL']);
    const isBad = ascii ? (line) => line.some((byte) => byte > 0x7f) : (line) => !(0,external_node_buffer_.isUtf8)(line);
    if (!isBad(bytes))
        return undefined;
    let number = 1;
    for (let start = 0; start < bytes.length; number += 1) {
        const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
        if (isBad(bytes.subarray(start, end)))
            break;
        start = end;
    }
    return { line: number, reason: ascii ? 'a byte that is not ASCII, in the locale C' : 'a byte that is not UTF-8' };
}

;// CONCATENATED MODULE: ./build/clients/files/pip-conf.js











const INDEX_COMMANDS = ['install', 'download', 'wheel', 'index', 'list', 'lock'];
const pipConf = {
    output: 'pip_config_file',
    plan(setting) {
        const { repository, credential, channels, indexMode } = setting;
        if (indexMode === 'named')
            return undefined;
        const layout = pipLayout(setting);
        const { path, options, own } = layout;
        const url = channels.url ? indexUrlWithCredential(repository, credential) : (0,registry_repository/* indexUrl */.E5)(repository);
        const key = indexMode === 'only' ? 'index-url' : 'extra-index-url';
        const edits = ['global', ...sectionsWith(options, key)].map((section) => indexMode === 'only'
            ? { op: 'set', section, key, value: url }
            : { op: 'append', section, key, item: url, instead: spellings(repository, options) });
        return {
            path,
            reasons: reasons(setting, layout),
            changes: [...(own ? carryOver(setting, layout) : []), { kind: 'edit', path, format: 'pip', edits }],
            ...(own ? { variables: { PIP_CONFIG_FILE: path } } : {}),
        };
    },
};
function pipLayout({ scope, folder, machine, disk, prefixes }) {
    const found = (0,pip_files/* pipFiles */.F6)(machine, disk, prefixes);
    const files = found.read.map((file) => {
        const { options, bytes, flaw = bytes && encodingFlaw(bytes, machine) } = optionsIn(disk, file.path, 'pip');
        return { ...file, options, ...(flaw === undefined ? {} : { flaw }) };
    });
    if (scope === 'isolated' || (scope === 'user' && hasFileInCheckout(found, machine, disk))) {
        const path = (0,machine_machine/* pathsOf */.wG)(machine).join(folder, (0,pip_files/* pipFileName */.xB)(machine));
        const options = merged(files.filter(isHiddenByOverride).map((file) => file.options));
        return { path, options, files: [...files, { level: 'PIP_CONFIG_FILE', path, options }], own: true };
    }
    const path = pathIn(scope, found);
    return { path, options: optionsIn(disk, path, 'pip').options, files, own: false };
}
function hasFileInCheckout({ override }, machine, disk) {
    return override?.kind === 'file' && (0,checkout/* isInCheckout */.C)(override.path, machine, disk);
}
function indexUrlWithCredential(repository, credential) {
    const url = (0,registry_repository/* indexUrl */.E5)(repository);
    return credential.password.map((password) => url.replace('https://', () => `https://${encodeURIComponent(credential.username)}:${encodeURIComponent(password)}@`));
}
function isSameIndex(url, index) {
    if (!URL.canParse(url))
        return false;
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname.replace(/\/*$/, '/')}` === index;
}
function spellings(repository, options) {
    const index = (0,registry_repository/* indexUrl */.E5)(repository);
    const listed = [...options.values()].flatMap((keys) => keys.get('extra-index-url')?.value.split(/\s+/) ?? []);
    const ours = listed.filter((url) => isSameIndex(url, index));
    return [index, index.slice(0, -1), ...ours.map((url) => new secret/* Secret */.zh(url))];
}
function sectionsWith(options, key) {
    return INDEX_COMMANDS.filter((command) => options.get(command)?.has(key));
}
function pathIn(scope, { user, virtualenv, override }) {
    if (override?.kind === 'nothing')
        throw new failure/* Failure */.HR((0,failures/* PIP_READS_NO_FILE */.LN)({ path: override.path }));
    if (scope === 'user' && override?.kind === 'folder')
        throw new failure/* Failure */.HR((0,failures/* PIP_CONFIG_FILE_IS_NO_FILE */.O2)({ path: override.path }));
    if (scope === 'user')
        return override?.path ?? user;
    if (virtualenv === undefined)
        throw new failure/* Failure */.HR((0,failures/* VIRTUALENV_MISSING */.mu)({}));
    return virtualenv;
}
function reasons({ scope }, { path, files, own }) {
    const level = files.find((file) => file.path === path)?.level;
    const why = {
        user: 'pip reads it as the file of the user',
        site: 'pip reads it as the file of the virtual environment',
        global: 'pip reads it for everybody',
        PIP_CONFIG_FILE: 'PIP_CONFIG_FILE names it, which hides the files of the user',
    };
    return [
        `pip configuration: ${path}, ${own && scope === 'user' ? 'as PIP_CONFIG_FILE names a file of the checkout' : `as scope is ${scope}`} and ${level ? why[level] : 'pip finds it there'}`,
        `pip reads, the last one winning: ${files.map((file) => `${file.path} (${file.level})`).join(', ')}`,
    ];
}
function isHiddenByOverride({ level }) {
    return level === 'user' || level === 'PIP_CONFIG_FILE';
}
function merged(all) {
    const sections = new Set(all.flatMap((options) => [...options.keys()]));
    const optionsOf = (section) => all.flatMap((options) => options.get(section) ?? []);
    return new Map([...sections].map((section) => [section, optionsOf(section).reduce((below, above) => new overlay/* Overlay */.h(below, above))]));
}
function carryOver({ disk }, { files, path }) {
    const hidden = files.filter((file) => isHiddenByOverride(file) && file.path !== path);
    const base = hidden.at(-1);
    const edits = hidden.slice(0, -1).flatMap(({ options }) => missingFrom(base?.options, options));
    return [
        (0,copy/* copyOf */.z)(base?.path, path, disk),
        ...(edits.length > 0 ? [{ kind: 'edit', path, format: 'pip', edits }] : []),
    ];
}
function missingFrom(base, options) {
    return [...options].flatMap(([section, keys]) => [...keys]
        .filter(([key]) => !base?.get(section)?.has(key))
        .map(([key, { value }]) => ({
        op: 'set',
        section,
        key,
        value: new secret/* Secret */.zh(value
            .trim()
            .split(/\s*\n\s*/)
            .join(' ')),
    })));
}


/***/ }),

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

/***/ 369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   client: () => (/* binding */ client)
/* harmony export */ });
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);
/* harmony import */ var _registry_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/* harmony import */ var _files_config_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(362);
/* harmony import */ var _files_pip_conf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3445);
/* harmony import */ var _files_pypirc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8004);
/* harmony import */ var _files_toml_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2666);
/* harmony import */ var _files_uv_toml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4897);
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9035);
/* harmony import */ var _uv_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7408);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5650);










const CONFIG = {
    of: 'hatch',
    place: ({ machine }) => (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(machine).join((0,_files_config_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .configFolder */ .v)(machine, { roaming: false, onMac: 'Library' }), 'hatch', 'config.toml'),
    pointer: { variable: 'HATCH_CONFIG', names: 'file' },
    edits({ repository, credential, serverId }) {
        const table = ['publish', 'index', 'repos', serverId];
        const set = (key, value) => ({ op: 'set', table, key, value });
        return [set('url', (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadUrl */ .zj)(repository)), set('user', credential.username), set('auth', credential.password)];
    },
};
const PUBLISH = 'hatch publish sends it to every repository, PyPI too, and not the credential of this step';
const client = {
    name: 'hatch',
    downloads: true,
    uploads: true,
    files: [_files_pip_conf_js__WEBPACK_IMPORTED_MODULE_3__/* .pipConf */ .aI, _files_uv_toml_js__WEBPACK_IMPORTED_MODULE_6__/* .uvToml */ .C, (0,_files_toml_file_js__WEBPACK_IMPORTED_MODULE_5__/* .tomlFile */ .H)(CONFIG)],
    reserved: [..._files_pypirc_js__WEBPACK_IMPORTED_MODULE_4__/* .PYPI_NAMES */ ._B, 'main', 'test'],
    needsNetrc: true,
    usage: ({ serverId }) => ({ install: 'hatch env create', publish: `hatch publish -r ${serverId}` }),
    rivals: (setting) => [
        ..._pip_js__WEBPACK_IMPORTED_MODULE_7__.client.rivals(setting),
        ..._uv_js__WEBPACK_IMPORTED_MODULE_8__.client.rivals(setting),
        ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_9__/* .variableRivals */ .k)(setting.machine.env, {
            HATCH_INDEX_REPO: 'hatch publish uploads there where no repository is named',
            HATCH_INDEX_USER: PUBLISH,
            HATCH_INDEX_AUTH: PUBLISH,
        }),
    ],
    warnings: (setting) => _pip_js__WEBPACK_IMPORTED_MODULE_7__.client.warnings?.(setting) ?? [],
    about: {
        written: "pip's configuration, `uv.toml`, and hatch's `config.toml`: `[publish.index.repos.NAME]`; netrc",
        limits: ['`hatch publish` takes no proxy from the environment, so a runner behind one cannot upload with it.'],
    },
};


/***/ }),

/***/ 9035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  client: () => (/* binding */ client)
});

// EXTERNAL MODULE: ./build/machine/pip-files.js
var pip_files = __webpack_require__(7361);
// EXTERNAL MODULE: ./build/registry/repository.js
var repository = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/clients/failures.js
var failures = __webpack_require__(9176);
// EXTERNAL MODULE: ./build/clients/files/netrc.js
var netrc = __webpack_require__(4519);
// EXTERNAL MODULE: ./build/clients/files/pip-conf.js + 2 modules
var pip_conf = __webpack_require__(3445);
;// CONCATENATED MODULE: ./build/clients/pip-rivals.js

const NO_INDEX = 'pip asks no index at all';
const EFFECTS = {
    only: [
        'index-url',
        {
            'index-url': 'pip asks that index instead of this repository',
            'extra-index-url': 'pip asks those indexes too, and takes the highest version wherever it is (dependency confusion)',
            'no-index': NO_INDEX,
        },
    ],
    extra: [
        'extra-index-url',
        { 'extra-index-url': 'it replaces the list that this repository was added to', 'no-index': NO_INDEX },
    ],
    named: ['', { 'no-index': NO_INDEX }],
};
function pipRivals(env, files, written, mode, index) {
    const [ourKey, effects] = EFFECTS[mode];
    const ours = files.findIndex(({ path }) => path === written);
    const loses = (section, position) => position === ours || (position < ours && (section === 'global' || has(files[ours], section, ourKey)));
    const isOurs = (key, value = '') => mode === 'only' &&
        key === 'extra-index-url' &&
        value
            .trim()
            .split(/\s+/)
            .every((url) => (0,pip_conf/* isSameIndex */.bt)(url, index));
    const inFiles = files.flatMap((file, position) => ['global', ...pip_conf/* INDEX_COMMANDS */.I2].flatMap((section) => Object.entries(effects).flatMap(([key, effect]) => {
        if (!has(file, section, key) ||
            isOurs(key, file.options.get(section)?.get(key)?.value) ||
            (key === ourKey && loses(section, position)))
            return [];
        const line = file.options.get(section)?.get(key)?.line;
        return [{ name: `${key} in [${section}] of ${file.path}, line ${line}`, effect }];
    })));
    const inVariables = Object.entries(effects).flatMap(([key, effect]) => {
        const name = `PIP_${key.replaceAll('-', '_').toUpperCase()}`;
        return counts(key, env[name]) && !isOurs(key, env[name]) ? [{ name: `${name} in the environment`, effect }] : [];
    });
    return [...inVariables, ...inFiles];
}
function has(file, section, key) {
    return counts(key, file?.options.get(section)?.get(key)?.value);
}
function counts(key, value) {
    if (value === undefined || value.trim() === '')
        return false;
    return key !== 'no-index' || !/^(?:n|no|f|false|off|0)$/i.test(value.trim());
}

;// CONCATENATED MODULE: ./build/clients/pip.js






const client = {
    name: 'pip',
    downloads: true,
    uploads: false,
    files: [pip_conf/* pipConf */.aI],
    asksKeyring: true,
    usage: () => ({ install: 'pip install PACKAGE' }),
    rivals(setting) {
        const { path, files } = (0,pip_conf/* pipLayout */.oJ)(setting);
        const { doubt } = setting.scope === 'user' ? (0,pip_files/* pipFiles */.F6)(setting.machine, setting.disk) : {};
        return [
            ...pipRivals(setting.machine.env, files, path, setting.indexMode, (0,repository/* indexUrl */.E5)(setting.repository)),
            ...(doubt === undefined ? [] : [{ name: `${doubt.variable} in the environment`, effect: doubt.effect }]),
            ...(0,netrc/* netrcRivals */.uD)(setting),
        ];
    },
    warnings(setting) {
        const files = (0,pip_conf/* pipLayout */.oJ)(setting).files.flatMap(({ path, flaw }) => (flaw === undefined ? [] : [{ path, ...flaw }]));
        return files.length > 0 ? [(0,failures/* PIP_REFUSES_FILE */.hT)({ files })] : [];
    },
    about: {
        written: 'its configuration file: `index-url`, or an item of `extra-index-url`; netrc',
        limits: [
            'pip takes the highest version of all its indexes: with `index_mode: extra`, anybody can publish one on PyPI.',
        ],
    },
};


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
        return 'a key or a table is there twice';
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
