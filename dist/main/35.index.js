export const id = 35;
export const ids = [35];
export const modules = {

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


/***/ })

};
