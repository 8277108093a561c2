export const id = 928;
export const ids = [928];
export const modules = {

/***/ 7638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

function copyOf(hidden, path, disk) {
    const bytes = hidden === undefined ? undefined : disk.read(hidden);
    return { kind: 'create', path, content: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(bytes?.toString('latin1') ?? ''), encoding: 'latin1' };
}


/***/ }),

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  client: () => (/* binding */ client)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/machine/machine.js
var machine_machine = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/machine/pip-files.js

function pipFileName(machine) {
    return machine.platform === 'win32' ? 'pip.ini' : 'pip.conf';
}
function pipFiles(machine, disk) {
    const { join } = (0,machine_machine/* pathsOf */.w)(machine);
    const { env, home } = machine;
    const name = pipFileName(machine);
    const user = userFile(machine, disk);
    const legacy = machine.platform === 'win32' ? join(home, 'pip', name) : join(home, '.pip', name);
    const virtualEnv = env['VIRTUAL_ENV'];
    const virtualenv = virtualEnv ? join(virtualEnv, name) : undefined;
    const python = env['pythonLocation'];
    const site = virtualenv ?? (python ? join(python, name) : undefined);
    const override = overrideOf(machine, disk);
    const read = [];
    if (override?.kind !== 'nothing') {
        for (const path of globalFiles(machine))
            read.push({ level: 'global', path });
        if (override === undefined)
            read.push({ level: 'user', path: legacy }, { level: 'user', path: user });
        if (site !== undefined)
            read.push({ level: 'site', path: site });
        if (override !== undefined)
            read.push({ level: 'PIP_CONFIG_FILE', path: override.path });
    }
    return {
        read,
        user,
        ...(virtualenv === undefined ? {} : { virtualenv }),
        ...(override === undefined ? {} : { override }),
    };
}
function overrideOf(machine, disk) {
    const path = machine.env['PIP_CONFIG_FILE'];
    if (!path)
        return undefined;
    const nothing = machine.platform === 'win32' ? path.toLowerCase() === 'nul' : path === '/dev/null';
    if (nothing)
        return { kind: 'nothing', path };
    return disk.isFile(path) ? { kind: 'file', path } : undefined;
}
function userFile(machine, disk) {
    const { join } = (0,machine_machine/* pathsOf */.w)(machine);
    const { env, home } = machine;
    switch (machine.platform) {
        case 'win32':
            return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'pip', 'pip.ini');
        case 'darwin': {
            const data = env['XDG_DATA_HOME']?.trim();
            const folders = [...(data ? [join(data, 'pip')] : []), join(home, 'Library', 'Application Support', 'pip')];
            return join(folders.find((folder) => disk.isFolder(folder)) ?? join(home, '.config', 'pip'), 'pip.conf');
        }
        case 'linux':
            return join(env['XDG_CONFIG_HOME']?.trim() || join(home, '.config'), 'pip', 'pip.conf');
    }
}
function globalFiles(machine) {
    const { join } = (0,machine_machine/* pathsOf */.w)(machine);
    const { env } = machine;
    switch (machine.platform) {
        case 'win32':
            return [join(env['ProgramData'] || 'C:\\ProgramData', 'pip', 'pip.ini')];
        case 'darwin':
            return ['/Library/Application Support/pip/pip.conf'];
        case 'linux': {
            const folders = (env['XDG_CONFIG_DIRS']?.trim() || '/etc/xdg').split(':').filter((folder) => folder !== '');
            return [...folders.map((folder) => join(folder, 'pip', 'pip.conf')), '/etc/pip.conf'];
        }
    }
}

// EXTERNAL MODULE: ./build/registry/repository.js
var registry_repository = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/clients/failures.js
var failures = __webpack_require__(9176);
// EXTERNAL MODULE: ./build/formats/python-config/python-config.js + 5 modules
var python_config = __webpack_require__(9613);
;// CONCATENATED MODULE: ./build/clients/read-options.js

function optionsIn(disk, path, dialect) {
    const bytes = disk.read(path);
    if (bytes === undefined)
        return new Map();
    try {
        return (0,python_config/* readOptions */.Tt)(bytes, dialect);
    }
    catch {
        return new Map();
    }
}

// EXTERNAL MODULE: ./build/clients/files/copy.js
var copy = __webpack_require__(7638);
;// CONCATENATED MODULE: ./build/clients/files/pip-conf.js








const INDEX_COMMANDS = ['install', 'download', 'wheel', 'index', 'list', 'lock'];
const pipConf = {
    output: 'pip_config_file',
    plan(setting) {
        const { repository, credential, indexMode, scope } = setting;
        const layout = pipLayout(setting);
        const { path, options } = layout;
        const url = indexUrlWithCredential(repository, credential);
        const key = indexMode === 'only' ? 'index-url' : 'extra-index-url';
        const edits = ['global', ...sectionsWith(options, key)].map((section) => indexMode === 'only' ? { op: 'set', section, key, value: url } : { op: 'append', section, key, item: url });
        const isolated = scope === 'isolated';
        return {
            path,
            reasons: reasons(setting, layout),
            changes: [...(isolated ? carryOver(setting, layout) : []), { kind: 'edit', path, format: 'pip', edits }],
            ...(isolated ? { variables: { PIP_CONFIG_FILE: path } } : {}),
        };
    },
};
function pipLayout({ scope, folder, machine, disk }) {
    const found = pipFiles(machine, disk);
    const files = found.read.map((file) => ({ ...file, options: optionsIn(disk, file.path, 'pip') }));
    if (scope === 'isolated') {
        const path = (0,machine_machine/* pathsOf */.w)(machine).join(folder, pipFileName(machine));
        const options = merged(files.filter(isHiddenByOverride).map((file) => file.options));
        return { path, options, files: [...files, { level: 'PIP_CONFIG_FILE', path, options }] };
    }
    const path = pathIn(scope, found);
    return { path, options: optionsIn(disk, path, 'pip'), files };
}
function indexUrlWithCredential(repository, credential) {
    const url = (0,registry_repository/* indexUrl */.E5)(repository);
    if (credential.method === 'keyring')
        return url;
    return credential.password.map((password) => url.replace('https://', () => `https://${encodeURIComponent(credential.username)}:${encodeURIComponent(password)}@`));
}
function sectionsWith(options, key) {
    return INDEX_COMMANDS.filter((command) => options.get(command)?.has(key));
}
function pathIn(scope, { user, virtualenv, override }) {
    if (override?.kind === 'nothing')
        throw new failure/* Failure */.H((0,failures/* PIP_READS_NO_FILE */.LN)({ path: override.path }));
    if (scope === 'user')
        return override?.path ?? user;
    if (virtualenv === undefined)
        throw new failure/* Failure */.H((0,failures/* VIRTUALENV_MISSING */.mu)({}));
    return virtualenv;
}
function reasons({ scope }, { path, files }) {
    const level = files.find((file) => file.path === path)?.level;
    const why = {
        user: 'pip reads it as the file of the user',
        site: 'pip reads it as the file of the virtual environment',
        global: 'pip reads it for everybody',
        PIP_CONFIG_FILE: 'PIP_CONFIG_FILE names it, which hides the files of the user',
    };
    return [
        `pip configuration: ${path}, as scope is ${scope} and ${level ? why[level] : 'pip finds it there'}`,
        `pip reads, the last one winning: ${files.map((file) => `${file.path} (${file.level})`).join(', ')}`,
    ];
}
function isHiddenByOverride({ level }) {
    return level === 'user' || level === 'PIP_CONFIG_FILE';
}
function merged(all) {
    const sections = new Set(all.flatMap((options) => [...options.keys()]));
    return new Map([...sections].map((section) => [section, new Map(all.flatMap((options) => [...(options.get(section) ?? [])]))]));
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
        value: new secret/* Secret */.z(value
            .trim()
            .split(/\s*\n\s*/)
            .join(' ')),
    })));
}

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
};
function pipRivals(env, files, written, mode) {
    const [ourKey, effects] = EFFECTS[mode];
    const ours = files.findIndex(({ path }) => path === written);
    const loses = (section, position) => position === ours || (position < ours && (section === 'global' || has(files[ours], section, ourKey)));
    const inFiles = files.flatMap((file, position) => ['global', ...INDEX_COMMANDS].flatMap((section) => Object.entries(effects).flatMap(([key, effect]) => {
        if (!has(file, section, key) || (key === ourKey && loses(section, position)))
            return [];
        const line = file.options.get(section)?.get(key)?.line;
        return [{ name: `${key} in [${section}] of ${file.path}, line ${line}`, effect }];
    })));
    const inVariables = Object.entries(effects).flatMap(([key, effect]) => {
        const name = `PIP_${key.replaceAll('-', '_').toUpperCase()}`;
        return counts(key, env[name]) ? [{ name: `${name} in the environment`, effect }] : [];
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
    files: [pipConf],
    usage: () => ({ install: 'pip install PACKAGE' }),
    rivals(setting) {
        const { path, files } = pipLayout(setting);
        return pipRivals(setting.machine.env, files, path, setting.indexMode);
    },
};


/***/ })

};
