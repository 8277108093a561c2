import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 9176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ UV_LOCK_REWRITTEN),
/* harmony export */   JJ: () => (/* binding */ NETRC_UNUSABLE),
/* harmony export */   LN: () => (/* binding */ PIP_READS_NO_FILE),
/* harmony export */   O2: () => (/* binding */ PIP_CONFIG_FILE_IS_NO_FILE),
/* harmony export */   Ty: () => (/* binding */ SERVER_ID_WITH_DOT),
/* harmony export */   U0: () => (/* binding */ CONFIGURATION_OVERRIDDEN),
/* harmony export */   Y9: () => (/* binding */ SERVER_ID_MALFORMED),
/* harmony export */   Zo: () => (/* binding */ NETRC_NEEDED),
/* harmony export */   eP: () => (/* binding */ KEYRING_WITHOUT_NETRC),
/* harmony export */   fy: () => (/* binding */ SERVER_ID_RESERVED),
/* harmony export */   hT: () => (/* binding */ PIP_REFUSES_FILE),
/* harmony export */   kZ: () => (/* binding */ POETRY_ASKS_PYPI),
/* harmony export */   mu: () => (/* binding */ VIRTUALENV_MISSING),
/* harmony export */   tF: () => (/* binding */ DEPENDENCY_CONFUSION)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2923);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5441);



const CONFIGURATION_OVERRIDDEN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('CONFIGURATION_OVERRIDDEN', 'settings elsewhere override this action', {
    rivals: [
        { name: 'PIP_INDEX_URL in the environment', effect: 'pip asks that index instead of this repository' },
        { name: 'TWINE_PASSWORD in the environment', effect: 'twine sends it instead of the password in .pypirc' },
    ],
}, ({ rivals }) => ({
    what: `Settings elsewhere override this action's configuration:\n${rivals.map(({ name, effect }) => `- ${name}: ${effect}`).join('\n')}`,
    why: 'In pip and twine, variables override files, command sections override [global], and later files override earlier ones.',
    fix: 'Remove each of them from the workflow, the image or the runner, or unset it in the step that needs this repository. For twine, an empty value in env: does not unset it.',
}));
const DEPENDENCY_CONFUSION = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('DEPENDENCY_CONFUSION', 'a public package could replace yours', { id: 'my-repo' }, ({ id }) => ({
    what: `pip searches ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} and its other indexes alike (index_mode: extra).`,
    why: 'pip prefers no index: if anyone publishes a package with the name of yours and a higher version on PyPI, your runners install that one.',
    fix: 'Set index_mode: only, with a virtual repository that has yours in front of a remote repository for PyPI: https://cloud.google.com/artifact-registry/docs/repositories/virtual-overview',
}));
const VIRTUALENV_MISSING = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('VIRTUALENV_MISSING', 'no virtual environment is active', {}, (_, platform) => ({
    what: 'scope is virtualenv, but no virtual environment is active.',
    why: 'VIRTUAL_ENV is not set. An environment that an earlier step activated is only active in that step.',
    fix: `In an earlier run step, after creating the environment:\n${platform === 'win32'
        ? '"VIRTUAL_ENV=$PWD\\.venv" >> $env:GITHUB_ENV\n"$PWD\\.venv\\Scripts" >> $env:GITHUB_PATH'
        : 'echo "VIRTUAL_ENV=$PWD/.venv" >> "$GITHUB_ENV"\necho "$PWD/.venv/bin" >> "$GITHUB_PATH"'}`,
}));
const PIP_READS_NO_FILE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PIP_READS_NO_FILE', 'pip reads no configuration file', { path: '/dev/null' }, ({ path }) => ({
    what: `PIP_CONFIG_FILE is ${path}, so pip reads no configuration file.`,
    why: "This value turns off pip's configuration files, including the one that this action writes.",
    fix: 'Remove PIP_CONFIG_FILE from the environment of the job, or set scope: isolated, which sets it to a file of its own.',
}));
const PIP_CONFIG_FILE_IS_NO_FILE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PIP_CONFIG_FILE_IS_NO_FILE', 'PIP_CONFIG_FILE is not a file', { path: '/etc/pip' }, ({ path }) => ({
    what: `pip reads no user configuration, because PIP_CONFIG_FILE names ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)}, which is not a file.`,
    why: "A folder or other entry of that name hides the user's pip.conf.",
    fix: 'Remove PIP_CONFIG_FILE from the environment of the job, set it to the path of a file, or set scope: isolated, which sets it to a file of its own.',
}));
const PIP_REFUSES_FILE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PIP_REFUSES_FILE', 'pip cannot read a configuration file', {
    files: [{ path: '/etc/pip.conf', line: 7, reason: 'the option "timeout" appears twice' }],
}, ({ files }) => ({
    what: `pip cannot read a configuration file, so every pip command will fail:\n${files.map(({ path, line, reason }) => `- ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path)}, line ${line}: ${reason}`).join('\n')}`,
    why: "Every pip command reads all of its files, and fails if Python's configparser cannot read one.",
    fix: 'Correct the line, then check:\npip config list',
}));
const SERVER_ID_RESERVED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('SERVER_ID_RESERVED', 'the server_id already means another index', { serverId: 'pypi', clients: ['twine'], given: false, instead: 'my-project-pypi' }, ({ serverId, clients, given, instead }) => ({
    what: `${given ? 'server_id' : "The repository's name"} is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(serverId)}, which already means another index to ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(clients)}.`,
    why: 'A command meant for the public index would send your packages or this credential to the wrong place.',
    fix: `Choose another name for the clients' files:\nwith:\n  server_id: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)(instead, 'my-repo')}`,
}));
const SERVER_ID_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('SERVER_ID_MALFORMED', 'server_id cannot be a section name', { serverId: 'my repo' }, ({ serverId }) => ({
    what: `server_id cannot be used as a section name: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(serverId)}.`,
    why: 'twine separates the names in index-servers by spaces and reads a section name up to the closing bracket.',
    fix: 'Use only letters, digits, dots, hyphens and underscores:\nwith:\n  server_id: my-repo',
}));
const SERVER_ID_WITH_DOT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('SERVER_ID_WITH_DOT', 'server_id must not contain a dot', { serverId: 'my.repo', clients: ['pdm'] }, ({ serverId, clients }) => ({
    what: `server_id must not contain a dot: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(serverId)} would break every command of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(clients)}.`,
    why: 'pdm treats a dot as the end of the name.',
    fix: `Use a hyphen instead:\nwith:\n  server_id: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)(serverId.replaceAll('.', '-'), 'my-repo')}`,
}));
const NETRC_UNUSABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NETRC_UNUSABLE', 'the credential could not be added to netrc', { reason: 'NETRC is set, but empty' }, ({ reason }) => ({
    what: `The credential could not be added to netrc: ${reason}.`,
    why: 'pip and other clients only read the file that NETRC names, and with this value they read none.',
    fix: 'Remove NETRC from the environment of the job, set it to the path of an existing file, or set netrc: never.',
}));
const NETRC_NEEDED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NETRC_NEEDED', 'a client needs netrc', { clients: ['uv'], setting: 'netrc: never', instead: 'netrc: also' }, ({ clients, setting, instead }) => ({
    what: `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(clients)} cannot find the credential with ${setting}.`,
    why: 'uv, poetry, pdm and pipenv read the credential from netrc, and so does every client with index_mode: named.',
    fix: `Set ${instead}, or remove ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(clients)} from clients.`,
}));
const KEYRING_WITHOUT_NETRC = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_WITHOUT_NETRC', 'netrc: only contradicts auth_method: keyring', {}, () => ({
    what: 'netrc: only and auth_method: keyring contradict each other.',
    why: 'With the keyring, no credential is written to any file: pip and twine ask the keyring each time.',
    fix: 'Remove one of the two inputs.',
}));
const UV_LOCK_REWRITTEN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('UV_LOCK_REWRITTEN', 'uv would rewrite its lock file', { path: 'uv.lock' }, ({ path }) => ({
    what: `uv would rewrite ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path)}, which was locked with another index.`,
    why: 'With index_mode: only, this repository is the default index of uv. "uv sync --locked" then fails, and "uv sync" replaces the URL of every package.',
    fix: 'Set index_mode: named and name the repository in pyproject.toml, or lock once with the new index:\nuv lock',
}));
const POETRY_ASKS_PYPI = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('POETRY_ASKS_PYPI', 'poetry would ask PyPI for your packages', {
    path: 'pyproject.toml',
    command: 'poetry source add --priority=explicit my-repo https://us-python.pkg.dev/my-project/my-repo/simple/',
}, ({ path, command }) => ({
    what: `poetry would ask PyPI for every package in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path)}, because the project does not name this repository as a source.`,
    why: 'poetry only knows indexes from the project. It would install a package of the same name from PyPI instead of yours.',
    fix: `Run this in the project, and commit the result:\n${command}`,
}));


/***/ }),

/***/ 7638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5714);

function copyOf(hidden, path, disk) {
    const bytes = hidden === undefined ? undefined : disk.read(hidden);
    return { kind: 'create', path, content: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(bytes?.toString('latin1') ?? ''), encoding: 'latin1' };
}


/***/ }),

/***/ 4519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ netrcRead),
/* harmony export */   Li: () => (/* binding */ netrc),
/* harmony export */   uD: () => (/* binding */ netrcRivals)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _formats_netrc_netrc_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4944);
/* harmony import */ var _machine_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3468);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8591);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9176);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7638);






const netrc = {
    output: 'netrc_file',
    plan(setting) {
        const { repository, credential, channels, folder, machine, disk } = setting;
        const found = netrcRead(setting);
        const own = setting.scope === 'isolated' ||
            (found.path !== undefined && (found.moves || (0,_machine_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .isInCheckout */ .C)(found.path, machine, disk)));
        const path = own ? (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsOf */ .wG)(machine).join(folder, '.netrc') : found.path;
        if (path === undefined) {
            const problem = (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .NETRC_UNUSABLE */ .JJ)({ reason: found.reason ?? '' });
            if (channels.netrc === 'try')
                return { left: problem };
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(problem);
        }
        const chance = channels.netrc === 'try' ? { optional: true } : {};
        const login = {
            kind: 'edit',
            path,
            format: 'netrc',
            edits: [{ op: 'login', host: repository.host, login: credential.username, password: credential.password }],
            claim: {
                key: repository.host,
                owner: credential.principal ?? credential.password,
                ...(channels.netrc === 'rely' ? { first: true } : {}),
            },
            ...chance,
        };
        return {
            path,
            reasons: [`netrc: ${path}, as ${own ? 'NETRC will name it' : (found.because ?? 'clients find it there')}`],
            changes: own ? [{ ...(0,_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .copyOf */ .z)(found.path, path, disk), ...chance }, login] : [login],
            ...(own ? { variables: { NETRC: path } } : {}),
        };
    },
};
function netrcRead({ machine, disk }) {
    const { join } = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsOf */ .wG)(machine);
    const named = machine.env['NETRC'];
    if (named === '')
        return { reason: 'NETRC is set, but empty' };
    if (named !== undefined) {
        const path = named.replace(/^~(?=[/\\]|$)/, () => machine.home);
        if (disk.isFile(path))
            return { path, because: 'NETRC names it' };
        return { reason: `NETRC names ${path}, which ${disk.exists(path) ? 'is not a file' : 'does not exist'}` };
    }
    const [dotted, underscored] = [join(machine.home, '.netrc'), join(machine.home, '_netrc')];
    const old = !disk.exists(dotted) && disk.isFile(underscored);
    return { path: old ? underscored : dotted, because: 'it is in the home', moves: old && machine.platform !== 'win32' };
}
function netrcRivals(setting) {
    const { channels, repository, disk } = setting;
    const { path } = netrcRead(setting);
    const bytes = channels.netrc === 'no' && path !== undefined ? disk.read(path) : undefined;
    if (bytes === undefined || path === undefined)
        return [];
    return entriesIn(bytes)
        .filter(({ host }) => host === repository.host || host === 'default')
        .map(({ host, line }) => ({
        name: `the entry ${host === 'default' ? 'default' : `for ${host}`} in ${path}, line ${line}`,
        effect: 'pip sends it instead of the credential in its configuration when the index redirects to a file',
    }));
}
function entriesIn(bytes) {
    try {
        return (0,_formats_netrc_netrc_js__WEBPACK_IMPORTED_MODULE_1__/* .readNetrc */ .f)(bytes);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 3445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I2: () => (/* binding */ INDEX_COMMANDS),
  bt: () => (/* binding */ isSameIndex),
  aI: () => (/* binding */ pipConf),
  oJ: () => (/* binding */ pipLayout)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/formats/python-config/overlay.js
var overlay = __nccwpck_require__(5883);
// EXTERNAL MODULE: ./build/machine/checkout.js
var checkout = __nccwpck_require__(3468);
// EXTERNAL MODULE: ./build/machine/machine.js
var machine_machine = __nccwpck_require__(8591);
// EXTERNAL MODULE: ./build/machine/pip-files.js
var pip_files = __nccwpck_require__(7361);
// EXTERNAL MODULE: ./build/registry/repository.js
var registry_repository = __nccwpck_require__(2604);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/clients/failures.js
var failures = __nccwpck_require__(9176);
// EXTERNAL MODULE: ./build/formats/format.js
var format = __nccwpck_require__(5068);
// EXTERNAL MODULE: ./build/formats/python-config/python-config.js + 5 modules
var python_config = __nccwpck_require__(9613);
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
var copy = __nccwpck_require__(7638);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
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
function pipLayout({ indexMode, scope, folder, machine, disk, prefixes }) {
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
    if (indexMode === 'named')
        return { path: '', options: new Map(), files, own: false };
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _B: () => (/* binding */ PYPI_NAMES),
/* harmony export */   bj: () => (/* binding */ PYPIRC_NAMES),
/* harmony export */   sk: () => (/* binding */ pypirc)
/* harmony export */ });
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8591);
/* harmony import */ var _registry_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2604);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7638);



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
function edits({ repository, credential, channels, serverId }) {
    const set = (key, value) => ({ op: 'set', section: serverId, key, value });
    const remove = (key) => ({ op: 'remove', section: serverId, key });
    return [
        { op: 'append', section: 'distutils', key: 'index-servers', item: serverId, first: IMPLICIT_SERVERS },
        set('repository', (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadUrl */ .zj)(repository)),
        ...(credential.method === 'keyring'
            ? [remove('username'), remove('password')]
            : channels.section
                ? [set('username', credential.username), set('password', credential.password)]
                : [set('username', ''), set('password', '')]),
    ];
}


/***/ }),

/***/ 9035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  client: () => (/* binding */ client)
});

// EXTERNAL MODULE: ./build/machine/pip-files.js
var pip_files = __nccwpck_require__(7361);
// EXTERNAL MODULE: ./build/registry/repository.js
var repository = __nccwpck_require__(2604);
// EXTERNAL MODULE: ./build/clients/failures.js
var failures = __nccwpck_require__(9176);
// EXTERNAL MODULE: ./build/clients/files/netrc.js
var netrc = __nccwpck_require__(4519);
// EXTERNAL MODULE: ./build/clients/files/pip-conf.js + 2 modules
var pip_conf = __nccwpck_require__(3445);
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

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ variableRivals)
/* harmony export */ });
function variableRivals(env, effects, { empty = 'unset' } = {}) {
    const set = Object.keys(env).filter((name) => env[name] !== undefined && (empty === 'set' || env[name] !== ''));
    return Object.entries(effects).flatMap(([pattern, effect]) => set
        .filter((name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern))
        .map((name) => ({ name: `${name} in the environment`, effect })));
}


/***/ }),

/***/ 8754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ ID_TOKEN_ACT),
/* harmony export */   G3: () => (/* binding */ METHOD_NEEDS_KEY),
/* harmony export */   IY: () => (/* binding */ KEY_UNREADABLE),
/* harmony export */   MH: () => (/* binding */ CREDENTIAL_HALF),
/* harmony export */   Sq: () => (/* binding */ KEY_FIELD_MISSING),
/* harmony export */   UC: () => (/* binding */ KEY_PRIVATE_KEY_UNUSABLE),
/* harmony export */   XQ: () => (/* binding */ ID_TOKEN_OTHER_SERVER),
/* harmony export */   XY: () => (/* binding */ ACCESS_TOKEN_MALFORMED),
/* harmony export */   YJ: () => (/* binding */ NO_CREDENTIALS_IN_FORK),
/* harmony export */   YU: () => (/* binding */ CREDENTIAL_NOT_NEEDED),
/* harmony export */   ZI: () => (/* binding */ NO_CREDENTIALS_REUSABLE),
/* harmony export */   _g: () => (/* binding */ CREDENTIALS_CONFLICT),
/* harmony export */   _t: () => (/* binding */ KEY_OTHER_TYPE),
/* harmony export */   aF: () => (/* binding */ NO_CREDENTIALS_DEPENDABOT),
/* harmony export */   aH: () => (/* binding */ PROVIDER_WITHOUT_PROVIDERS),
/* harmony export */   as: () => (/* binding */ LIFETIME_MALFORMED),
/* harmony export */   ay: () => (/* binding */ ID_TOKEN_PERMISSION),
/* harmony export */   c1: () => (/* binding */ PROVIDER_IS_POOL),
/* harmony export */   co: () => (/* binding */ KEY_EMPTY),
/* harmony export */   dQ: () => (/* binding */ LIFETIME_OUT_OF_RANGE),
/* harmony export */   fN: () => (/* binding */ EXAMPLE_ACCOUNT),
/* harmony export */   f_: () => (/* binding */ ID_TOKEN_FORK),
/* harmony export */   fp: () => (/* binding */ ID_TOKEN_DEPENDABOT),
/* harmony export */   g$: () => (/* binding */ ADC_HOLDS_CREDENTIAL),
/* harmony export */   hC: () => (/* binding */ KEY_TRUNCATED),
/* harmony export */   jn: () => (/* binding */ KEY_OTHER_UNIVERSE),
/* harmony export */   kV: () => (/* binding */ NO_CREDENTIALS_FORK),
/* harmony export */   u5: () => (/* binding */ SERVICE_ACCOUNT_MALFORMED),
/* harmony export */   uG: () => (/* binding */ NO_CREDENTIALS_ACT),
/* harmony export */   vO: () => (/* binding */ EXAMPLE_PROVIDER),
/* harmony export */   wc: () => (/* binding */ METHOD_CANNOT_TAKE_TOKEN),
/* harmony export */   wm: () => (/* binding */ PROVIDER_MALFORMED),
/* harmony export */   zP: () => (/* binding */ PROVIDER_WITH_PROJECT_ID),
/* harmony export */   zw: () => (/* binding */ NO_CREDENTIALS)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5441);


const PROVIDER_SHAPE = 'projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER';
const FIND_PROVIDER = [
    'gcloud iam workload-identity-pools providers describe PROVIDER \\',
    '  --workload-identity-pool=POOL --location=global --project=PROJECT --format="value(name)"',
].join('\n');
const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write';
const EXAMPLE_PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const EXAMPLE_ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
const storeKey = (platform, more = '') => platform === 'win32'
    ? `  [Convert]::ToBase64String([IO.File]::ReadAllBytes("$PWD\\key.json")) | gh secret set GAR_KEY${more}`
    : `  base64 < key.json | tr -d "\\n" | gh secret set GAR_KEY${more}`;
const makeKey = (platform) => [
    'Store the key file in base64 as a repository secret (with JSON, the log would mask every brace):',
    storeKey(platform),
    'and pass that secret to this action:',
    'with:',
    `  key: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_KEY')}`,
].join('\n');
const ADC_HOLDS_CREDENTIAL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_HOLDS_CREDENTIAL', 'GOOGLE_APPLICATION_CREDENTIALS holds a secret instead of a path', { looksLike: 'a service account key', belongsIn: 'key', length: 2300 }, ({ looksLike, belongsIn = 'key', length }, platform) => ({
    what: `GOOGLE_APPLICATION_CREDENTIALS must be a path, but it holds ${looksLike}.`,
    why: `A secret was assigned to the variable itself (${length} characters, now masked).`,
    fix: [
        'Remove the variable, and pass the secret to this action:',
        'with:',
        `  ${belongsIn}: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_KEY')}`,
        '',
        'or write the secret to a file, and set the variable to its path:',
        ...(platform === 'win32'
            ? [
                '  Set-Content -NoNewline "$env:RUNNER_TEMP\\key.json" $env:GAR_KEY',
                '  "GOOGLE_APPLICATION_CREDENTIALS=$env:RUNNER_TEMP\\key.json" >> $env:GITHUB_ENV',
            ]
            : [
                '  umask 077; printf %s "$GAR_KEY" > "$RUNNER_TEMP/key.json"',
                '  echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json" >> "$GITHUB_ENV"',
            ]),
    ].join('\n'),
}));
const KEY_EMPTY = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_EMPTY', 'key is empty', {}, (_, platform) => ({
    what: 'key is empty.',
    likely: 'The secret does not exist under this name, or this run does not get it.',
    fix: makeKey(platform),
}));
const KEY_UNREADABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_UNREADABLE', 'key is not a service account key', { length: 40, looksLike: 'neither JSON nor base64' }, (seen, platform) => ({
    what: `key is not a service account key: its ${seen.length} characters look like ${seen.looksLike}.`,
    why: 'It accepts the JSON key file from Google Cloud, as it is or in base64.',
    fix: makeKey(platform),
}));
const KEY_TRUNCATED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_TRUNCATED', 'key is truncated', { length: 1 }, (seen, platform) => ({
    what: `key is truncated: the JSON starts but does not end (${seen.length} ${seen.length === 1 ? 'character' : 'characters'}).`,
    likely: 'Only a part of the file was stored, often its first line.',
    fix: makeKey(platform),
}));
const KEY_OTHER_TYPE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_OTHER_TYPE', 'key is another kind of credential', { type: 'external_account' }, (seen) => ({
    what: `key is not a service account key, but ${seen.type ? `a credential of type ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.type)}` : 'other JSON'}.`,
    why: 'Only service account keys are accepted here: other kinds of credential name the URLs that they are sent to, which could be anywhere.',
    fix: 'Use a key file that says "type": "service_account". For workload identity federation, set workload_identity_provider instead. For any other credential file, remove key and set GOOGLE_APPLICATION_CREDENTIALS to its path.',
}));
const KEY_FIELD_MISSING = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_FIELD_MISSING', 'key is incomplete', { field: 'private_key' }, (seen, platform) => ({
    what: `key is incomplete: it has no ${seen.field}.`,
    likely: 'The key file was edited.',
    fix: `Create a new key:\n  gcloud iam service-accounts keys create key.json --iam-account=SERVICE_ACCOUNT\n${makeKey(platform)}`,
}));
const KEY_PRIVATE_KEY_UNUSABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_PRIVATE_KEY_UNUSABLE', 'the private key in key is damaged', {}, (_, platform) => ({
    what: 'The private_key in key is not a readable RSA private key.',
    likely: 'Its line breaks were changed, or part of it is missing.',
    fix: makeKey(platform),
}));
const KEY_OTHER_UNIVERSE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEY_OTHER_UNIVERSE', 'key belongs to another universe', { key: 'example-cloud.fr', universe: 'googleapis.com' }, (seen) => ({
    what: `key belongs to the universe ${seen.key}, but universe is ${seen.universe}.`,
    why: 'A key only works in its own Google Cloud universe.',
    fix: `with:\n  universe: ${seen.key}`,
}));
const PROVIDER_IS_POOL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROVIDER_IS_POOL', 'workload_identity_provider names a pool, not a provider', { value: 'projects/123456789/locations/global/workloadIdentityPools/github' }, (seen) => ({
    what: `workload_identity_provider names a pool, not a provider: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: 'A pool contains providers; the name of one of them must follow.',
    fix: `with:\n  workload_identity_provider: ${seen.value}/providers/PROVIDER\n\nTo find the full name:\n${FIND_PROVIDER}`,
}));
const PROVIDER_WITH_PROJECT_ID = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROVIDER_WITH_PROJECT_ID', 'workload_identity_provider needs the project number', { value: EXAMPLE_PROVIDER.replace('123456789', 'my-project'), project: 'my-project' }, (seen) => ({
    what: `workload_identity_provider needs the project number instead of the ID ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.project)}.`,
    why: 'The token service only accepts project numbers.',
    fix: `Replace the ID with the number, which this prints:\n  gcloud projects describe ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)(seen.project, 'PROJECT_ID')} --format="value(projectNumber)"`,
}));
const PROVIDER_WITHOUT_PROVIDERS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROVIDER_WITHOUT_PROVIDERS', 'workload_identity_provider lacks a part of the name', { value: EXAMPLE_PROVIDER.replace('/providers', ''), corrected: EXAMPLE_PROVIDER }, (seen) => ({
    what: `workload_identity_provider lacks "providers/" before the last name: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: 'A full provider name contains providers/ before the name of the provider.',
    fix: `with:\n  workload_identity_provider: ${seen.corrected}`,
}));
const PROVIDER_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROVIDER_MALFORMED', 'workload_identity_provider is not a full provider name', { value: 'github/my-repo' }, (seen) => ({
    what: `workload_identity_provider is not a full provider name: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: `It must have the form ${PROVIDER_SHAPE}, in lower case.`,
    fix: `Find the full name:\n${FIND_PROVIDER}`,
}));
const SERVICE_ACCOUNT_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('SERVICE_ACCOUNT_MALFORMED', 'service_account is not an e-mail address', { value: 'ci' }, (seen) => ({
    what: `service_account is not the e-mail address of a service account: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: 'This input needs the full e-mail address, such as NAME@PROJECT.iam.gserviceaccount.com.',
    fix: `with:\n  service_account: ${EXAMPLE_ACCOUNT}`,
}));
const LIFETIME_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LIFETIME_MALFORMED', 'access_token_lifetime is not a duration', { value: 'one hour' }, (seen) => ({
    what: `access_token_lifetime is not a duration: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: 'It accepts seconds, minutes or hours, such as 3600s, 45m or 1h.',
    fix: 'with:\n  access_token_lifetime: 3600s',
}));
const LIFETIME_OUT_OF_RANGE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LIFETIME_OUT_OF_RANGE', 'access_token_lifetime is out of range', { value: '24h', seconds: 86_400 }, (seen) => ({
    what: `access_token_lifetime is out of range: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)} is ${seen.seconds} seconds.`,
    why: 'The lifetime must be between 10 minutes and 12 hours. More than one hour needs an organisation policy.',
    fix: 'Set a value from 600s to 43200s:\nwith:\n  access_token_lifetime: 3600s',
}));
const CREDENTIALS_CONFLICT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('CREDENTIALS_CONFLICT', 'more than one credential is set', { given: ['workload_identity_provider', 'key'] }, (seen) => ({
    what: `More than one credential is set: ${seen.given.join(' and ')}.`,
    why: 'Each of these inputs is a credential by itself, so the action cannot tell which one to use.',
    fix: `Keep one of ${seen.given.join(', ')}.`,
}));
const CREDENTIAL_HALF = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('CREDENTIAL_HALF', 'the credential is incomplete', { has: 'service_account', lacks: 'workload_identity_provider' }, (seen) => ({
    what: `${seen.has} is set, but ${seen.lacks} is missing or empty.`,
    why: `${seen.has} alone is an incomplete credential. If ${seen.lacks} is an expression, it is empty: the secret or variable does not exist under this name, or the caller of a reusable workflow does not pass it on (secrets: inherit).`,
    fix: `with:\n  ${seen.lacks}: ${seen.lacks === 'workload_identity_provider' ? PROVIDER_SHAPE : '...'}\n\nor remove ${seen.has}.`,
}));
const CREDENTIAL_NOT_NEEDED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('CREDENTIAL_NOT_NEEDED', 'an input of another credential is set too', { has: 'service_account', whole: 'key' }, ({ has, whole }) => ({
    what: `${has} is not needed: ${whole} is already a complete credential.`,
    why: `${has} only works with workload_identity_provider.`,
    fix: `Remove ${has}.`,
}));
const METHOD_NEEDS_KEY = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('METHOD_NEEDS_KEY', 'auth_method needs a service account key', { source: 'workload_identity_provider' }, (seen) => ({
    what: `auth_method is service_account_key, but ${seen.source ? `the credential is ${seen.source}` : 'no key is set'}.`,
    why: 'With this method the clients use the key itself as their password.',
    fix: `with:\n  key: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_KEY')}\n\nor leave auth_method out.`,
}));
const METHOD_CANNOT_TAKE_TOKEN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('METHOD_CANNOT_TAKE_TOKEN', 'the keyring cannot use an access token', {}, () => ({
    what: 'auth_method is keyring, but the credential is an access token.',
    why: 'The keyring obtains tokens itself and cannot use an existing one.',
    fix: 'Remove auth_method, or set workload_identity_provider or key instead of access_token.',
}));
const ACCESS_TOKEN_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ACCESS_TOKEN_MALFORMED', 'access_token is not an access token', { looksLike: 'text with spaces or line breaks' }, (seen) => ({
    what: `access_token is not an access token: it looks like ${seen.looksLike}.`,
    why: 'An access token is a single word without spaces.',
    fix: `with:\n  access_token: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('steps.auth.outputs.access_token')}`,
}));
const ID_TOKEN_PERMISSION = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ID_TOKEN_PERMISSION', 'the job lacks the permission id-token: write', {}, () => ({
    what: 'workload_identity_provider is set, but this job is not allowed to request an OIDC token.',
    why: 'The job lacks the permission id-token: write. A permissions block in a job replaces the one in the workflow completely.',
    fix: `Add to the job:\n${PERMISSIONS}\n\nIf the job is in a reusable workflow, add the same to the job that calls it.`,
}));
const ID_TOKEN_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ID_TOKEN_FORK', "a fork's pull request gets no OIDC token", { fork: 'OWNER/my-fork' }, (seen) => ({
    what: `GitHub issues no OIDC token to a pull request from a fork (${seen.fork}).`,
    why: 'Code from a fork does not get the identity of your repository, whatever permissions the workflow has.',
    fix: 'Configure nothing in runs from forks:\nwith:\n  on_missing_credentials: skip\n\nor skip the step:\n  if: github.event.pull_request.head.repo.fork == false',
}));
const ID_TOKEN_DEPENDABOT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ID_TOKEN_DEPENDABOT', "Dependabot's run is not allowed an OIDC token", {}, () => ({
    what: 'This run was started by Dependabot and is not allowed to request an OIDC token.',
    why: 'Runs started by Dependabot are read-only unless the workflow declares permissions.',
    fix: `Declare the permission in the workflow itself:\n${PERMISSIONS}\n\nor let this step do nothing:\nwith:\n  on_missing_credentials: skip`,
}));
const ID_TOKEN_ACT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ID_TOKEN_ACT', 'act issues no OIDC tokens', {}, () => ({
    what: 'This job runs in act, which issues no OIDC token for workload_identity_provider.',
    why: 'OIDC tokens come from GitHub; act runs the job on your machine.',
    fix: [
        'Pass a token of your own to act, and use it instead of the provider:',
        '  act -s GAR_TOKEN',
        'with:',
        `  access_token: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_TOKEN')}`,
        '',
        'or let this step do nothing:',
        'with:',
        '  on_missing_credentials: skip',
    ].join('\n'),
}));
const ID_TOKEN_OTHER_SERVER = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ID_TOKEN_OTHER_SERVER', 'this server gave the job no OIDC token', { server: 'git.example.com' }, ({ server }) => ({
    what: `This job got no OIDC token from ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(server)} for workload_identity_provider.`,
    likely: 'The job lacks the permission id-token: write, or this server issues no OIDC tokens: GitHub Enterprise Server does from version 3.5, Gitea and Forgejo depending on their version.',
    fix: `If the server issues OIDC tokens, add to the job:\n${PERMISSIONS}\n\nOtherwise use a service account key:\nwith:\n  key: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_KEY')}`,
}));
const NO_CREDENTIALS_IN_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS_IN_FORK', 'a fork does not have the secrets of its parent', { repository: 'OWNER/my-fork' }, ({ repository }) => ({
    what: `No credential was found: this run is in a fork (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(repository)}).`,
    why: 'A fork has its own secrets and variables and gets none from the repository it was forked from.',
    fix: 'Let this step do nothing in forks:\nwith:\n  on_missing_credentials: skip\n\nor add a secret with the same name to the fork.',
}));
const NO_CREDENTIALS_ACT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS_ACT', 'act was given no secret', {}, () => ({
    what: 'No credential was found: this job runs in act, which only has the secrets you pass to it.',
    why: 'act runs the job on your machine and cannot read the secrets of the repository.',
    fix: 'Pass the secret, or a file with all of them:\n  act -s GAR_KEY\n  act --secret-file .secrets\nor let this step do nothing:\nwith:\n  on_missing_credentials: skip',
}));
const NO_CREDENTIALS_REUSABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS_REUSABLE', 'the caller passes no secrets to this reusable workflow', {}, () => ({
    what: 'No credential was found: this job is in a reusable workflow that got no secrets.',
    likely: 'A reusable workflow only gets the secrets that its caller passes on.',
    fix: 'In the job that calls the workflow:\n  secrets: inherit',
}));
const NO_CREDENTIALS_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS_FORK', "a fork's pull request gets no secrets", { fork: 'OWNER/my-fork' }, (seen) => ({
    what: `No credential was found: this run is for a pull request from a fork (${seen.fork}).`,
    why: 'GitHub gives no secrets and no OIDC tokens to pull requests from forks.',
    fix: 'Configure nothing in runs from forks:\nwith:\n  on_missing_credentials: skip\n\nor skip the step:\n  if: github.event.pull_request.head.repo.fork == false',
}));
const NO_CREDENTIALS_DEPENDABOT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS_DEPENDABOT', "Dependabot's run gets no Actions secrets", {}, (_, platform) => ({
    what: 'No credential was found: this run was started by Dependabot.',
    why: 'Dependabot runs get Dependabot secrets, not Actions secrets, and are read-only unless the workflow declares permissions.',
    fix: [
        'Keep the provider in a variable (vars) and declare the permission:',
        PERMISSIONS,
        'or store the secret for Dependabot too:',
        storeKey(platform, ' --app dependabot'),
        'or let this step do nothing:',
        'with:',
        '  on_missing_credentials: skip',
    ].join('\n'),
}));
const NO_CREDENTIALS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NO_CREDENTIALS', 'no credential was found', { passedOver: ['GOOGLE_APPLICATION_CREDENTIALS is not set', 'gcloud has no active account'] }, (seen) => ({
    what: `No credential was found: workload_identity_provider, key and access_token are empty, and:\n${seen.passedOver.map((line) => `  ${line}`).join('\n')}`,
    likely: 'No credential input is set, or its expression is empty: the secret or variable does not exist under this name, or the caller of a reusable workflow does not pass it on (secrets: inherit).',
    fix: [
        'With workload identity federation:',
        PERMISSIONS,
        'with:',
        `  workload_identity_provider: ${PROVIDER_SHAPE}`,
        'or with a service account key:',
        'with:',
        `  key: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.GAR_KEY')}`,
    ].join('\n'),
}));


/***/ }),

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ environmentDefaults),
/* harmony export */   T_: () => (/* binding */ gcloudConfiguration),
/* harmony export */   nK: () => (/* binding */ gcloudFolder)
/* harmony export */ });
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8591);
/* harmony import */ var _machine_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8463);


const PROJECT_VARIABLES = [
    'CLOUDSDK_CORE_PROJECT',
    'GOOGLE_CLOUD_PROJECT',
    'GCLOUD_PROJECT',
    'GCP_PROJECT',
    'CLOUDSDK_PROJECT',
];
function environmentDefaults(env) {
    const found = (...names) => names.flatMap((name) => (env[name] ? [{ value: env[name], from: name }] : []));
    return {
        repository: found('CLOUDSDK_ARTIFACTS_REPOSITORY'),
        location: found('CLOUDSDK_ARTIFACTS_LOCATION'),
        project: found(...PROJECT_VARIABLES),
    };
}
function gcloudFolder(machine) {
    const { env, home, platform } = machine;
    const { join } = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(machine);
    if (env['CLOUDSDK_CONFIG'])
        return env['CLOUDSDK_CONFIG'];
    if (platform !== 'win32')
        return join(home, '.config', 'gcloud');
    return join(env['APPDATA'] || join(env['SystemDrive'] || 'C:', '\\'), 'gcloud');
}
async function gcloudConfiguration(machine) {
    const { env } = machine;
    const { join } = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(machine);
    const folder = gcloudFolder(machine);
    const name = env['CLOUDSDK_ACTIVE_CONFIG_NAME'] || textOf(join(folder, 'active_config')) || 'default';
    const file = join(folder, 'configurations', `config_${name}`);
    const text = textOf(file);
    const properties = text === '' ? {} : (await __nccwpck_require__.e(/* import() */ 756).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5756, 19))).parse(text);
    const get = (section, property) => {
        const value = properties[section]?.[property];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const found = (section, property) => {
        const value = get(section, property);
        return value === undefined ? [] : [{ value, from: `${section}/${property} of the gcloud configuration ${name}` }];
    };
    const account = env['CLOUDSDK_CORE_ACCOUNT'] ??
        get('core', 'account') ??
        env['CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'] ??
        get('auth', 'credential_file_override') ??
        env['CLOUDSDK_AUTH_ACCESS_TOKEN_FILE'];
    return {
        repository: found('artifacts', 'repository'),
        location: found('artifacts', 'location'),
        project: found('core', 'project'),
        ...(account ? { account } : {}),
    };
}
function textOf(file) {
    try {
        return (0,_machine_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E)(file).bytes.toString().trim();
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ obtain),
/* harmony export */   B: () => (/* binding */ tokenOf)
/* harmony export */ });
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5027);

async function obtain(chosen, machine, means) {
    const { source, method } = chosen;
    if (source.kind === 'service_account_key')
        source.key.secrets.forEach(means.mask);
    if (source.kind === 'service_account_key' && method === 'service_account_key') {
        const { key } = source;
        return {
            username: '_json_key_base64',
            password: key.base64,
            method,
            source: source.kind,
            ...((0,_principal_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrincipal */ .HV)(key.clientEmail) ? { principal: key.clientEmail } : {}),
            ...(key.projectId === undefined ? {} : { project: key.projectId }),
        };
    }
    const { token, ...rest } = await accessToken(source, machine, means);
    return { username: 'oauth2accesstoken', password: token, method, source: source.kind, ...rest };
}
async function tokenOf(credential, source, machine, means) {
    if (credential.username === 'oauth2accesstoken')
        return credential.password;
    return (await accessToken(source, machine, means)).token;
}
async function accessToken(source, machine, means) {
    const { network, mask } = means;
    const { principal, ...obtained } = await obtainFrom(source, machine, network, mask);
    mask(obtained.token);
    return principal !== undefined && (0,_principal_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrincipal */ .HV)(principal) ? { ...obtained, principal } : obtained;
}
async function obtainFrom(source, machine, network, mask) {
    switch (source.kind) {
        case 'given_token':
            return (await __nccwpck_require__.e(/* import() */ 480).then(__nccwpck_require__.bind(__nccwpck_require__, 7480))).givenToken(source.token);
        case 'service_account_key': {
            const { clientEmail: principal, projectId: project } = source.key;
            const { exchangeKey } = await Promise.all(/* import() */[__nccwpck_require__.e(874), __nccwpck_require__.e(866)]).then(__nccwpck_require__.bind(__nccwpck_require__, 866));
            const token = await exchangeKey(source.key, source.universe, network);
            return { ...token, principal, ...(project === undefined ? {} : { project }) };
        }
        case 'workload_identity_federation': {
            const { provider, serviceAccount } = source.federation;
            const { federate, federatedPrincipal } = await Promise.all(/* import() */[__nccwpck_require__.e(874), __nccwpck_require__.e(531)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5531));
            const { claims, ...token } = await federate(source.federation, machine.env, network, mask);
            const principal = serviceAccount ?? federatedPrincipal(provider, claims);
            const project = serviceAccount === undefined ? undefined : (0,_principal_js__WEBPACK_IMPORTED_MODULE_0__/* .projectOf */ .v8)(serviceAccount);
            return { ...token, ...(principal ? { principal } : {}), ...(project ? { project } : {}) };
        }
        case 'application_default_credentials': {
            const { fromCredentialFile } = await Promise.all(/* import() */[__nccwpck_require__.e(874), __nccwpck_require__.e(866), __nccwpck_require__.e(394)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5394));
            return fromCredentialFile(source.file, source.universe, machine.env, network, mask);
        }
        case 'metadata_server': {
            const { fromMetadataServer } = await Promise.all(/* import() */[__nccwpck_require__.e(874), __nccwpck_require__.e(818)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6818));
            return fromMetadataServer(source.host, network);
        }
        case 'gcloud_cli': {
            const { fromGcloud } = await __nccwpck_require__.e(/* import() */ 412).then(__nccwpck_require__.bind(__nccwpck_require__, 412));
            return fromGcloud(machine, mask);
        }
    }
}


/***/ }),

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ isServiceAccount),
/* harmony export */   HV: () => (/* binding */ isPrincipal),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5441);

function projectOf(serviceAccount) {
    const [name, domain] = serviceAccount.split('@');
    if (!name || !domain)
        return undefined;
    if (domain === 'appspot.gserviceaccount.com')
        return name;
    const id = /^([a-z0-9.-]+)\.iam\.gserviceaccount\.com$/.exec(domain)?.[1];
    if (id === undefined)
        return undefined;
    const [project = id, ...scope] = id.split('.');
    return scope.length === 0 ? project : `${scope.join('.')}:${project}`;
}
function isPrincipal(text) {
    const known = /^[\w.+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text) || /^principal(?:Set)?:\/\/iam\.[a-z0-9.-]+\/./.test(text);
    return known && text.length <= 400 && (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .screened */ .gt)((0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(text)) === text;
}
function isServiceAccount(text) {
    return /^[a-z0-9][a-z0-9._-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);
}


/***/ }),

/***/ 4163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/secret.js
var build_secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/secret-shapes.js
var secret_shapes = __nccwpck_require__(9065);
// EXTERNAL MODULE: ./build/credentials/failures.js
var failures = __nccwpck_require__(8754);
;// CONCATENATED MODULE: ./build/credentials/key-mends.js
const LONGEST = 100_000;
const MOST_TEXTS = 60;
const MENDS = [
    (text) => /^(```(?:json)?|["'`])(.+?)(?:```|["'`])[,;]?$/s.exec(text)?.[2],
    (text) => /^(?:export\s+|set\s+|-\s+)?(?:\$env:)?[A-Za-z_][\w.-]{0,99}\s{0,9}[=:]\s{0,9}(?:[|>][+-]?\s)?(?!\/\/)(.+)$/s.exec(text)?.[1],
    (text) => /^data:[\w.+/;=-]{0,99},(.+)$/s.exec(text)?.[1],
    (text) => /^-----BEGIN [A-Z ]{1,40}-----([^-]+)-----END [A-Z ]{1,40}-----$/.exec(text)?.[1],
    (text) => (/%(?:7b|22|2b|2f|3d)/i.test(text) ? decodedUri(text) : undefined),
    fromBase64,
    (text) => (/^(?:[0-9a-f]{2}\s?)+$/i.test(text) ? asText(Buffer.from(text.replace(/\s/g, ''), 'hex')) : undefined),
    (text) => changed(text, text
        .replace(/[\u201c-\u201f]/g, '"')
        .replace(/[\u00a0\u202f]/g, ' ')
        .replace(/[\u200b\u2060\ufeff]/g, '')),
    (text) => changed(text, text.replaceAll('&quot;', '"').replaceAll('&#34;', '"')),
    (text) => (/^[{[]/.test(text) ? changed(text, text.replace(/[,;]$/, '')) : undefined),
    (text) => (/^\{\s*'/.test(text) ? text.replaceAll("'", '"') : undefined),
    (text) => (/^\{(?:\s|\\n)*\\+"/.test(text) ? text.replace(/\\+"/g, '"') : undefined),
    (text) => (text.startsWith('{') ? jsonString(`"${text.replace(/\r?\n/g, '\\n')}"`) : undefined),
    jsonString,
    (text) => inObject(text, /"(?:[^"\\]|\\.)*"|(?:\\+[nrt])+/gs, (part) => (part.startsWith('"') ? part : ' ')),
    (text) => inObject(text, /"(?:[^"\\]|\\.)*"/gs, (part) => part.replace(/\r?\n/g, '\\n')),
];
function searchKey(pasted) {
    const seen = [trimmed(pasted)];
    const whole = [...seen];
    if (pasted.length > LONGEST)
        return { seen };
    for (let at = 0; at < seen.length && seen.length < MOST_TEXTS; at += 1) {
        const text = seen[at] ?? '';
        const fields = objectIn(text);
        if (fields)
            return { found: { json: whole[at] ?? text, fields } };
        for (const mend of MENDS) {
            const exact = mend(text) ?? '';
            const mended = trimmed(exact);
            if (mended === '' || seen.includes(mended))
                continue;
            seen.push(mended);
            whole.push(mend === fromBase64 ? withoutMark(exact).trimStart() : mended);
        }
    }
    return { seen };
}
function trimmed(text) {
    return withoutMark(text).trim();
}
function withoutMark(text) {
    return text.replace(/^\ufeff/, '');
}
function objectIn(text) {
    if (!text.startsWith('{'))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function jsonString(text) {
    if (!text.startsWith('"'))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function decodedUri(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function fromBase64(text) {
    const plain = text
        .replace(/\\[nr]|\s/g, '')
        .replaceAll('-', '+')
        .replaceAll('_', '/')
        .replace(/={1,2}$/, '');
    return /^[A-Za-z0-9+/]{16,}$/.test(plain) ? asText(Buffer.from(plain, 'base64')) : undefined;
}
function asText(bytes) {
    const encoding = bytes[1] === 0 || bytes.readUInt16BE(0) === 0xfffe
        ? 'utf-16le'
        : bytes[0] === 0 || bytes.readUInt16BE(0) === 0xfeff
            ? 'utf-16be'
            : 'utf-8';
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return /^[\P{Cc}\s]+$/u.test(text) ? text : undefined;
    }
    catch {
        return undefined;
    }
}
function inObject(text, pattern, mend) {
    return text.startsWith('{') ? changed(text, text.replace(pattern, mend)) : undefined;
}
function changed(before, after) {
    return before === after ? undefined : after;
}

// EXTERNAL MODULE: ./build/credentials/principal.js
var principal = __nccwpck_require__(5027);
;// CONCATENATED MODULE: ./build/credentials/service-account-key.js







function parseKey(input) {
    const text = (0,build_secret/* reveal */._c)(input);
    if (text.trim() === '')
        throw new failure/* Failure */.HR((0,failures/* KEY_EMPTY */.co)({}));
    const search = searchKey(text);
    if (!('found' in search))
        throw new failure/* Failure */.HR(describeUnreadable(text, search.seen));
    return takeApart(search.found.json, search.found.fields);
}
function takeApart(json, fields) {
    const text = (name) => {
        const value = fields[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    if (fields['type'] !== 'service_account')
        throw new failure/* Failure */.HR((0,failures/* KEY_OTHER_TYPE */._t)({ type: knownType(fields['type']) }));
    const clientEmail = text('client_email');
    const privateKey = text('private_key');
    if (clientEmail === undefined || privateKey === undefined) {
        const absent = [...(clientEmail ? [] : ['client_email']), ...(privateKey ? [] : ['private_key'])];
        throw new failure/* Failure */.HR(absent.map((field) => (0,failures/* KEY_FIELD_MISSING */.Sq)({ field })));
    }
    if (!isRsaKey(privateKey)) {
        const mended = privateKey.replaceAll('\\n', '\n');
        if (mended === privateKey || !isRsaKey(mended))
            throw new failure/* Failure */.HR((0,failures/* KEY_PRIVATE_KEY_UNUSABLE */.UC)({}));
        return takeApart(...rewritten({ ...fields, private_key: mended }));
    }
    const base64 = new build_secret/* Secret */.zh(Buffer.from(json).toString('base64'));
    const privateKeyId = text('private_key_id');
    const projectId = text('project_id') ?? (0,principal/* projectOf */.v8)(clientEmail);
    const universe = text('universe_domain');
    const id = privateKeyId === undefined ? undefined : new build_secret/* Secret */.zh(privateKeyId);
    const secret = new build_secret/* Secret */.zh(privateKey);
    const secrets = [base64, secret, secret.map((value) => JSON.stringify(value).slice(1, -1)), ...(id ? [id] : [])];
    return {
        json: new build_secret/* Secret */.zh(json),
        base64,
        clientEmail,
        privateKey: secret,
        secrets,
        ...(projectId === undefined ? {} : { projectId }),
        ...(id === undefined ? {} : { privateKeyId: id }),
        ...(universe === undefined ? {} : { universe }),
    };
}
function rewritten(fields) {
    return [`${JSON.stringify(fields, undefined, 2)}\n`, fields];
}
function isRsaKey(pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem).asymmetricKeyType === 'rsa';
    }
    catch {
        return false;
    }
}
function knownType(type) {
    const known = [
        'authorized_user',
        'external_account',
        'external_account_authorized_user',
        'impersonated_service_account',
        'gdch_service_account',
    ];
    return known.find((name) => name === type);
}
function describeUnreadable(text, seen) {
    const json = seen.find((one) => one.startsWith('{'));
    if (json !== undefined && !json.endsWith('}'))
        return (0,failures/* KEY_TRUNCATED */.hC)({ length: text.length });
    return (0,failures/* KEY_UNREADABLE */.IY)({ length: text.length, looksLike: classOf(seen, json) });
}
function classOf(seen, json) {
    const [text = '', ...others] = seen;
    if (json !== undefined) {
        return json === text ? 'an object that is not valid JSON' : 'a coded form of an object that is not valid JSON';
    }
    if (/^\*+$/.test(text))
        return 'the stars of a masked log line';
    if (text.startsWith('-----BEGIN'))
        return 'a PEM block, not the JSON file around it';
    if (/^\S+\.json$/.test(text))
        return 'the name of a file, not what is in it';
    const shape = (0,secret_shapes/* unmistakableShapeOf */.P1)(text);
    if (shape)
        return shape.belongsIn ? `${shape.looksLike}, which belongs in ${shape.belongsIn}` : shape.looksLike;
    return others.length > 0 ? 'a coded form of something that is not JSON' : 'neither JSON nor base64';
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Qb: () => (/* binding */ explanation),
/* harmony export */   dn: () => (/* binding */ expression)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5441);

function explanation(code, title, example, words) {
    const explain = (seen, platform = process.platform) => {
        const { what, fix, ...reason } = words(screenedAll(seen), platform);
        return {
            code,
            title,
            what,
            ...('why' in reason ? { why: reason.why, certain: true } : { why: reason.likely, certain: false }),
            fix: platform === 'win32' ? continuedAsPowerShell(fix) : fix,
        };
    };
    return Object.assign(explain, { code, example });
}
function expression(text) {
    return `${text}  # as an expression: in double braces, after a dollar sign`;
}
function continuedAsPowerShell(fix) {
    return fix.includes('Cloud Shell') ? fix : fix.replaceAll(' \\\n', ' `\n');
}
function screenedAll(seen) {
    if (typeof seen === 'string')
        return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .screened */ .gt)(seen);
    if (Array.isArray(seen))
        return seen.map(screenedAll);
    if (typeof seen !== 'object' || seen === null || Object.getPrototypeOf(seen) !== Object.prototype)
        return seen;
    return Object.fromEntries(Object.entries(seen).map(([name, value]) => [name, screenedAll(value)]));
}
class Failure extends Error {
    name = 'Failure';
    problems;
    constructor(problems, options) {
        const list = 'code' in problems ? [problems] : problems;
        super(list.map((problem) => `${problem.code}: ${problem.what}`).join('\n'), options);
        this.problems = list;
    }
}


/***/ }),

/***/ 3154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS)
});

// EXTERNAL MODULE: ./build/formats/netrc/netrc.js + 4 modules
var netrc = __nccwpck_require__(4944);
// EXTERNAL MODULE: ./build/formats/python-config/python-config.js + 5 modules
var python_config = __nccwpck_require__(9613);
;// CONCATENATED MODULE: ./build/formats/toml/toml.js
let editor;
const toml = {
    async load() {
        editor ??= (await Promise.all(/* import() */[__nccwpck_require__.e(605), __nccwpck_require__.e(132)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2132))).editor;
    },
    edit: (bytes, edits) => loaded().edit(bytes, edits),
    unedit: (current, original, edits) => loaded().unedit(current, original, edits),
};
function loaded() {
    if (editor === undefined)
        throw new Error('the TOML editor is used before it is loaded');
    return editor;
}

;// CONCATENATED MODULE: ./build/formats/catalogue.js



const FORMATS = {
    pip: (0,python_config/* pythonConfig */.vp)('pip'),
    pypirc: (0,python_config/* pythonConfig */.vp)('pypirc'),
    netrc: netrc/* netrc */.L,
    toml: toml,
};


/***/ }),

/***/ 5068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ UnreadableConfig)
/* harmony export */ });
class UnreadableConfig extends Error {
    name = 'UnreadableConfig';
    line;
    reason;
    constructor({ line, reason }) {
        super(`line ${line}: ${reason}`);
        this.line = line;
        this.reason = reason;
    }
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ netrc),
  f: () => (/* binding */ readNetrc)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./build/formats/format.js
var format = __nccwpck_require__(5068);
;// CONCATENATED MODULE: ./build/formats/netrc/lexer.js
const SPACE = ' \t\r\n';
class Lexer {
    breaks = 0;
    #at = 0;
    #text;
    #reader;
    constructor(text, reader) {
        this.#text = text;
        this.#reader = reader;
    }
    word() {
        const text = this.#text;
        while (this.#at < text.length && SPACE.includes(text.charAt(this.#at)))
            this.#pass();
        const start = this.#at;
        if (start === text.length)
            return undefined;
        const quoted = text.charAt(start) === '"';
        if (quoted)
            this.#at += 1;
        let value = '';
        let run = this.#at;
        while (this.#at < text.length) {
            const at = this.#at;
            const char = text.charAt(at);
            if (quoted ? char === '"' : SPACE.includes(char)) {
                value += text.slice(run, at);
                this.#pass();
                return { start, end: quoted ? this.#at : at, value };
            }
            const escapes = char === '\\';
            if (escapes || char === '\r' || char === '\n') {
                value += text.slice(run, at);
                if (escapes)
                    this.#at += 1;
                value += this.#pass();
                run = this.#at;
            }
            else
                this.#at += 1;
        }
        return { start, end: text.length, value: value + text.slice(run) };
    }
    line() {
        const from = this.#at;
        if (from === this.#text.length)
            return undefined;
        const ends = this.#reader.anyLineBreak ? /\r\n?|\n/g : /\n/g;
        ends.lastIndex = from;
        const end = ends.exec(this.#text);
        this.#at = end ? ends.lastIndex : this.#text.length;
        return { text: this.#text.slice(from, end?.index ?? this.#text.length), whole: end !== null };
    }
    #pass() {
        const text = this.#text;
        if (this.#at === text.length)
            return this.#reader.lastBackslash;
        const char = text.charAt(this.#at);
        this.#at += 1;
        if (char === '\r' && this.#reader.anyLineBreak) {
            if (text.charAt(this.#at) === '\n')
                this.#at += 1;
            this.breaks += 1;
            return '\n';
        }
        if (char === '\n')
            this.breaks += 1;
        return char;
    }
}

;// CONCATENATED MODULE: ./build/formats/netrc/read.js


const PYTHON = {
    anyLineBreak: true,
    closesMacro: (line) => line?.text === '' && line.whole,
    lastBackslash: '',
};
const UV = {
    anyLineBreak: false,
    closesMacro: (line) => /^\p{White_Space}*$/u.test(line?.text ?? ''),
    lastBackslash: ' ',
};
const READERS = [PYTHON, UV];
const KEYWORDS = new Map([
    ['login', 'login'],
    ['user', 'login'],
    ['password', 'password'],
    ['account', 'account'],
]);
function read(text, reader) {
    const lexer = new Lexer(text, reader);
    const entries = [];
    let leading;
    let pushed;
    for (;;) {
        const breaks = lexer.breaks;
        const word = pushed ?? lexer.word();
        pushed = undefined;
        if (!word?.value)
            return { entries, leading: leading ?? entries };
        if (word.value.startsWith('#')) {
            if (lexer.breaks === breaks && word.value === '#')
                lexer.line();
        }
        else if (word.value === 'macdef') {
            lexer.word();
            leading ??= [...entries];
            if (!skipMacro(lexer, reader))
                throw flaw(text, word.start, NOT_CLOSED);
        }
        else {
            if (word.value !== 'machine' && word.value !== 'default')
                throw flaw(text, word.start, unexpected(text, word));
            const head = word.value === 'machine' ? lexer.word() : word;
            if (!head?.value)
                throw flaw(text, word.start, 'the file ends after the word machine');
            const { next, ...entry } = readEntry(text, lexer, head);
            entries.push({ host: head.value, start: word.start, head, ...entry });
            pushed = next ?? { start: text.length, end: text.length, value: '' };
        }
    }
}
const NOT_CLOSED = 'the macro that starts here (macdef) is not closed by an empty line';
function skipMacro(lexer, reader) {
    for (let line = lexer.line();; line = lexer.line()) {
        if (reader.closesMacro(line))
            return true;
        if (line === undefined)
            return false;
    }
}
function readEntry(text, lexer, head) {
    const pairs = [];
    let last = head;
    for (;;) {
        const breaks = lexer.breaks;
        const word = lexer.word();
        if (word?.value.startsWith('#')) {
            if (lexer.breaks === breaks)
                lexer.line();
            continue;
        }
        if (!word?.value || ['machine', 'default', 'macdef'].includes(word.value))
            return { pairs, last, next: word };
        const name = KEYWORDS.get(word.value);
        if (!name)
            throw flaw(text, word.start, unexpected(text, word));
        const value = lexer.word();
        if (name !== 'account')
            pairs.push({ name, keyword: word, value });
        last = value ?? word;
    }
}
function flaw(text, at, reason) {
    return new format/* UnreadableConfig */.s({ line: lineOf(text, at), reason });
}
function lineOf(text, at) {
    return text.slice(0, at).split(/\r\n?|\n/).length;
}
function unexpected(text, { start }) {
    const line = text
        .slice(0, start)
        .split(/[\r\n]/)
        .at(-1) ?? '';
    return /^\s*#/.test(line)
        ? 'this comment is read as words; it needs a space after its #, and no empty line or line that ends in a space before it'
        : 'a word here is not a keyword (machine, default, login, password, account, macdef); a value with a space needs quotes';
}

;// CONCATENATED MODULE: ./build/formats/netrc/edit.js


function stepsOf(text, edits) {
    const last = new Map(edits.map((edit) => [edit.host, edit]));
    const steps = [];
    for (const edit of last.values())
        steps.push(step(steps.at(-1)?.after ?? text, edit, new Set(last.keys())));
    return steps;
}
function entryLine({ host, login, password }) {
    return `machine ${host} login ${login} password ${password}`;
}
function step(before, edit, hosts) {
    const views = READERS.map((reader) => read(before, reader));
    const lent = distinct(views
        .flatMap(({ entries }) => entries)
        .filter(({ host }) => host === edit.host)
        .map((entry) => ({ start: entry.start, end: entry.last.end, patches: patchesFor(before, entry, edit) }))
        .filter(({ patches }) => patches.length > 0));
    const ours = views.every((view) => comesFirst(before, view, edit, hosts))
        ? ''
        : entryLine(edit) + lineBreakOf(before);
    const patches = distinct(lent.flatMap((one) => one.patches));
    const after = ours + patched(before, patches);
    for (const [index, reader] of READERS.entries())
        check(views[index], read(after, reader), before, edit);
    return { edit, before, after, ours, lent };
}
function distinct(list) {
    return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
function comesFirst(text, { leading }, { host }, hosts) {
    const first = leading.find((entry) => entry.host === host || !hosts.has(entry.host));
    return first?.host === host && isPlain(text, first);
}
function isPlain(text, { start, last, pairs }) {
    return !/["\\#]/.test(text.slice(start, last.end)) && pairs.every(({ keyword }) => keyword.value !== 'user');
}
function patched(text, patches) {
    let at = 0;
    let result = '';
    const inOrder = patches.toSorted((one, other) => one.start - other.start || one.end - other.end);
    for (const { start, end, text: piece } of inOrder) {
        if (start < at)
            throw new format/* UnreadableConfig */.s({ line: lineOf(text, start), reason: DIFFERENT });
        result += text.slice(at, start) + piece;
        at = end;
    }
    return result + text.slice(at);
}
function patchesFor(text, { pairs, head }, edit) {
    const missing = ['login', 'password'].filter((name) => !pairs.some((pair) => pair.name === name));
    return [
        ...pairs
            .filter(({ name, value }) => value?.value !== edit[name])
            .map((pair) => ({ name: pair.name, ...patchFor(text, pair, edit[pair.name]) })),
        ...missing.map((name) => ({ name, ...insertion(text, head, `${name} ${edit[name]}`) })),
    ];
}
function patchFor(text, { keyword, value }, wanted) {
    if (value === undefined)
        return insertion(text, keyword, wanted);
    return { start: value.start, end: value.end, text: apart(text, value.end, wanted) };
}
function insertion(text, { end }, words) {
    return { start: end, end, text: apart(text, end, ` ${words}`) };
}
function apart(text, at, word) {
    return at === text.length || /[ \t\r\n]/.test(text.charAt(at)) ? word : `${word} `;
}
function lineBreakOf(text) {
    return /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n';
}
const DIFFERENT = 'the programs that read netrc take the words here in different ways';
function check(before, after, text, { host, login, password }) {
    const others = ({ entries }) => entries.filter((entry) => entry.host !== host);
    const [had, has] = [others(before), others(after)];
    const index = had.findIndex((entry, at) => contentOf(entry) !== contentOf(has[at]));
    const lost = had[index] ?? (has.length === had.length ? undefined : had.at(-1));
    const found = after.entries.every((entry) => entry.host !== host || holds(entry));
    if (lost || !found || has.length !== had.length) {
        throw new format/* UnreadableConfig */.s({ line: lineOf(text, lost?.start ?? 0), reason: DIFFERENT });
    }
    function holds(entry) {
        return valueIn(entry, 'login') === login && valueIn(entry, 'password') === password;
    }
}
function valueIn({ pairs }, wanted) {
    return pairs.findLast(({ name }) => name === wanted)?.value?.value;
}
function contentOf(entry) {
    return entry && JSON.stringify([entry.host, valueIn(entry, 'login'), valueIn(entry, 'password')]);
}

;// CONCATENATED MODULE: ./build/formats/netrc/undo.js



function undo(current, step) {
    if (current === step.after)
        return step.before;
    const entries = entriesOf(current, step);
    const left = entries.filter(hasPassword);
    if (left.length === step.lent.length + (step.ours === '' ? 0 : 1)) {
        const own = step.ours === '' ? undefined : (left.find((entry) => isWhole(current, step, entry)) ?? left[0]);
        const lent = left.filter((entry) => entry !== own);
        return patched(current, [
            ...(own ? ownPatches(current, step, own) : []),
            ...lentPatches(current, step, step.lent, lent),
        ]);
    }
    const found = new Map();
    const own = step.ours === '' ? undefined : placeOf(entryLine(step.edit), current, found);
    if (own)
        found.set(own.start, wholeLine(current, own));
    const lost = [];
    for (const lent of step.lent) {
        const { start, end, patches } = lent;
        const old = step.before.slice(start, end);
        const local = patches.map((patch) => ({ ...patch, start: patch.start - start, end: patch.end - start }));
        const place = placeOf(patched(old, local), current, found);
        if (place === undefined)
            lost.push(lent);
        else
            found.set(place.start, { ...place, text: old });
    }
    const others = entries.map((entry) => outside(entry, found)).filter(hasPassword);
    const mine = own === undefined && step.ours !== '' ? others.shift() : undefined;
    const patches = [...(mine ? ownPatches(current, step, mine) : []), ...lentPatches(current, step, lost, others)];
    return patched(current, [...found.values(), ...patches]);
}
function isWhole(current, { edit }, { machine, values }) {
    const text = current.slice(machine?.start, values.at(-1)?.value.end);
    return text.replace(/^#/, '') === entryLine(edit);
}
function wholeLine(current, { start, end }) {
    const isAlone = /^$|[\r\n]$/.test(current.slice(Math.max(0, start - 1), start));
    const [lineBreak = ''] = (isAlone && /^(?:\r\n?|\n)/.exec(current.slice(end))) || [];
    return { start, end: end + lineBreak.length, text: '' };
}
function placeOf(text, current, found) {
    for (let start = current.indexOf(text); start >= 0; start = current.indexOf(text, start + 1)) {
        const end = start + text.length;
        const whole = /^$|\s$/.test(current.slice(Math.max(0, start - 1), start)) && /^$|^\s/.test(current.slice(end, end + 1));
        if (whole && !isIn(start, end, found))
            return { start, end };
    }
    return undefined;
}
function isIn(from, to, found) {
    return found.values().some(({ start, end }) => from < end && to > start);
}
function outside(entry, found) {
    return { ...entry, values: entry.values.filter(({ keyword, value }) => !isIn(keyword.start, value.end, found)) };
}
function hasPassword({ values }) {
    return values.some(({ name }) => name === 'password');
}
function entriesOf(current, { edit }) {
    const lexer = new Lexer(current, READERS[0]);
    const entries = [
        { machine: undefined, host: undefined, values: [] },
    ];
    for (let word = lexer.word(); word; word = lexer.word()) {
        const keyword = word.value.replace(/^#/, '');
        if (/^(?:machine|default|macdef)$/.test(keyword)) {
            const host = keyword === 'default' ? undefined : lexer.word();
            entries.push({ machine: word, host: keyword === 'machine' ? host : undefined, values: [] });
        }
        else if (keyword === 'account') {
            lexer.word();
        }
        else if (/^(?:login|user|password)$/.test(keyword)) {
            const name = keyword === 'password' ? 'password' : 'login';
            const value = lexer.word();
            if (value?.value === edit[name])
                entries.at(-1)?.values.push({ name, keyword: word, value });
        }
    }
    return entries;
}
function ownPatches(current, step, entry) {
    const { machine, host, values } = entry;
    if (isWhole(current, step, entry)) {
        return [wholeLine(current, { start: machine?.start ?? 0, end: values.at(-1)?.value.end ?? 0 })];
    }
    const head = host?.value === step.edit.host && machine ? [cut(current, machine.start, host.end)] : [];
    return [...head, ...values.map(({ keyword, value }) => cut(current, keyword.start, value.end))];
}
function lentPatches(current, { before }, lost, left) {
    return ['login', 'password'].flatMap((name) => {
        const olds = lost.flatMap(({ patches }) => patches).filter((patch) => patch.name === name);
        const news = left.flatMap(({ values }) => values).filter((pair) => pair.name === name);
        return news.slice(0, olds.length).map(({ keyword, value }, index) => {
            const old = olds[index];
            return old.start === old.end
                ? cut(current, keyword.start, value.end)
                : { start: value.start, end: value.end, text: before.slice(old.start, old.end) };
        });
    });
}
function cut(text, from, end) {
    let start = from;
    while (start > 0 && /[ \t]/.test(text.charAt(start - 1)))
        start -= 1;
    return { start, end, text: '' };
}

;// CONCATENATED MODULE: ./build/formats/netrc/netrc.js





const netrc = {
    edit(bytes, edits) {
        edits.forEach(checkEdit);
        const text = decode(bytes);
        const last = stepsOf(text, edits).at(-1);
        return last && last.after !== text ? Buffer.from(last.after) : bytes;
    },
    unedit(current, original, edits) {
        const steps = stepsOf(decode(original), edits);
        const encoding = (0,external_node_buffer_.isUtf8)(current) ? 'utf8' : 'latin1';
        const text = Buffer.from(current).toString(encoding);
        return Buffer.from(steps.toReversed().reduce((after, step) => undo(after, step), text), encoding);
    },
};
function readNetrc(bytes) {
    const text = decode(bytes);
    const [entries = []] = READERS.map((reader) => read(text, reader).entries);
    return entries.map(({ host, start, pairs }) => ({
        host,
        login: pairs.findLast(({ name }) => name === 'login')?.value?.value ?? '',
        line: lineOf(text, start),
    }));
}
function decode(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        const at = Buffer.from(bytes)
            .toString('latin1')
            .split(/\r\n?|\n/)
            .findIndex((line) => !(0,external_node_buffer_.isUtf8)(Buffer.from(line, 'latin1')));
        throw new format/* UnreadableConfig */.s({ line: at + 1, reason: 'a byte here is not UTF-8' });
    }
    if (text.startsWith('\ufeff'))
        throw new format/* UnreadableConfig */.s({ line: 1, reason: 'the file starts with a byte order mark' });
    return text;
}
function checkEdit({ host, login, password }) {
    for (const [name, value] of Object.entries({ host, login, password })) {
        if (!/^[!$-[\]-~][!-[\]-~]*$/.test(value))
            throw new RangeError(`a ${name} that netrc cannot hold`);
    }
}


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Overlay)
/* harmony export */ });
class Overlay {
    #below;
    #above;
    constructor(below, above) {
        this.#below = below;
        this.#above = above;
    }
    get(key) {
        return this.#above.get(key) ?? this.#below.get(key);
    }
    has(key) {
        return this.#above.has(key) || this.#below.has(key);
    }
    get size() {
        return [...this.keys()].length;
    }
    *entries() {
        for (const [key, value] of this.#below)
            yield [key, this.#above.get(key) ?? value];
        for (const entry of this.#above)
            if (!this.#below.has(entry[0]))
                yield entry;
    }
    *keys() {
        for (const [key] of this.entries())
            yield key;
    }
    *values() {
        for (const [, value] of this.entries())
            yield value;
    }
    [Symbol.iterator]() {
        return this.entries();
    }
    forEach(visit) {
        for (const [key, value] of this.entries())
            visit(value, key, this);
    }
}


/***/ }),

/***/ 9613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vp: () => (/* binding */ pythonConfig),
  Tt: () => (/* binding */ readOptions)
});

// UNUSED EXPORTS: edit, unedit

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./build/formats/format.js
var format = __nccwpck_require__(5068);
// EXTERNAL MODULE: ./build/formats/python-config/overlay.js
var overlay = __nccwpck_require__(5883);
;// CONCATENATED MODULE: ./build/formats/python-config/text.js

function encodingOf(...files) {
    return files.every((bytes) => (0,external_node_buffer_.isUtf8)(bytes)) ? 'utf8' : 'latin1';
}
function decode(bytes, encoding) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
}
function encode(text, encoding) {
    return new Uint8Array(Buffer.from(text, encoding));
}
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
function lineAt(text, start) {
    let end = start;
    while (end < text.length && isLineSpace(text.charCodeAt(end)))
        end += 1;
    const first = end;
    for (; end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (code === LF || code === CR)
            break;
    }
    const crlf = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF;
    return { start, first, end, next: Math.min(text.length, end + (crlf ? 2 : 1)) };
}
function* linesOf(text, from, to) {
    for (let at = from; at < to;) {
        const line = lineAt(text, at);
        yield line;
        at = line.next;
    }
}
function isIdle(text, line) {
    return line.first === line.end || isComment(text, line);
}
function isComment(text, line) {
    return startsComment(text.charAt(line.first));
}
function startsComment(content) {
    return content.startsWith('#') || content.startsWith(';');
}
function stripped(text, from, to) {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start)))
        start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function* wordsOf(text, from = 0, to = text.length) {
    for (let at = from; at < to; at += 1) {
        if (isSpace(text.charCodeAt(at)))
            continue;
        const start = at;
        while (at < to && !isSpace(text.charCodeAt(at)))
            at += 1;
        yield { start, end: at };
    }
}
function words(text) {
    return Array.from(wordsOf(text), ({ start, end }) => text.slice(start, end));
}
function isSpace(code) {
    if (code <= 0x20)
        return code === 0x20 || (code >= TAB && code <= CR) || code >= 0x1c;
    if (code < 0x85)
        return false;
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
function isLineSpace(code) {
    return isSpace(code) && code !== LF && code !== CR;
}
function lineBreakNear(text, at) {
    if (text.charCodeAt(at - 1) === LF)
        return text.charCodeAt(at - 2) === CR ? '\r\n' : '\n';
    if (text.charCodeAt(at - 1) === CR)
        return '\r\n';
    const { end } = lineAt(text, 0);
    return text.charCodeAt(end) === CR ? '\r\n' : '\n';
}
function startsLine(text, at) {
    return at === 0 || text.charCodeAt(at - 1) === LF || text.charCodeAt(at - 1) === CR;
}
function replaceLines(text, from, to, lines) {
    if (lines === '')
        return joinLines([text.slice(0, from), text.slice(to)]);
    const opening = startsLine(text, from) ? '' : lineBreakNear(text, from);
    const closing = to === text.length || startsLine(lines, lines.length) ? '' : lineBreakNear(text, to);
    return joinLines([text.slice(0, from), opening + lines + closing, text.slice(to)]);
}
function joinLines(runs) {
    const present = runs.filter((run) => run !== '');
    return present
        .map((run, index) => (run.endsWith('\r') && present[index + 1]?.startsWith('\n') ? `${run}\n` : run))
        .join('');
}

;// CONCATENATED MODULE: ./build/formats/python-config/scan.js

const DEFAULT_SECTION = 'DEFAULT';
function scan(text) {
    const sections = [];
    const taken = new Map();
    let fatal;
    let unreadable;
    let option;
    let level = 0;
    let number = 0;
    for (let at = 0; at < text.length;) {
        const line = lineAt(text, at);
        number += 1;
        at = line.next;
        if (isIdle(text, line))
            continue;
        const indent = line.first - line.start;
        if (option && option.name !== '' && indent > level) {
            option.last = line.start;
            option.end = line.next;
            continue;
        }
        level = indent;
        const header = headerIn(text, line.first, line.end);
        if (header !== undefined) {
            if (header !== DEFAULT_SECTION && taken.has(header)) {
                fatal ??= { line: number, reason: `the section ${shown(`[${header}]`)} appears a second time` };
            }
            if (!taken.has(header))
                taken.set(header, new Set());
            sections.push({ name: header, start: line.start, indent, next: line.next, options: [] });
            option = undefined;
            continue;
        }
        const section = sections.at(-1);
        if (!section) {
            fatal ??= { line: number, reason: mark(text) ?? 'there is text before the first section header' };
            continue;
        }
        const delimiter = delimiterIn(text, line.first, line.end);
        if (delimiter === undefined) {
            unreadable ??= { line: number, reason: 'the line is neither a section header nor an option with “=” or “:”' };
            continue;
        }
        const name = stripped(text, line.first, delimiter).toLowerCase();
        if (name === '')
            unreadable ??= { line: number, reason: 'there is no option name before the “=” or “:”' };
        const names = taken.get(section.name);
        if (names?.has(name)) {
            const place = shown(`[${section.name}]`);
            fatal ??= { line: number, reason: `the option ${shown(name)} appears a second time in the section ${place}` };
        }
        names?.add(name);
        option = { name, line: number, start: line.start, indent, delimiter, last: line.start, end: line.next };
        section.options.push(option);
    }
    const flaw = fatal ?? unreadable;
    return flaw ? { text, sections, flaw } : { text, sections };
}
function valueIn(text, option) {
    const first = lineAt(text, option.start);
    const parts = [stripped(text, option.delimiter + 1, first.end)];
    for (const line of linesOf(text, first.next, option.end)) {
        if (line.first === line.end)
            parts.push('');
        else if (!isIdle(text, line))
            parts.push(stripped(text, line.first, line.end));
    }
    return parts.join('\n');
}
function indentOf(text, { start, indent }) {
    return text.slice(start, start + indent);
}
function headerIn(text, first, end) {
    if (text.charAt(first) !== '[')
        return undefined;
    const line = text.slice(first, end);
    const close = line.lastIndexOf(']');
    return close > 1 ? line.slice(1, close) : undefined;
}
function delimiterIn(text, first, end) {
    for (let at = first; at < end; at += 1) {
        const character = text.charAt(at);
        if (character === '=' || character === ':')
            return at;
    }
    return undefined;
}
function mark(text) {
    if (text.startsWith('\ufeff') || text.startsWith('\u00ef\u00bb\u00bf')) {
        return 'the file starts with a byte order mark; save it as UTF-8 without one';
    }
    if (text.startsWith('\u00ff\u00fe') || text.startsWith('\u00fe\u00ff')) {
        return 'the file is UTF-16; save it as UTF-8 without a byte order mark';
    }
    return undefined;
}
function shown(name) {
    return /^[\w .[\]-]{1,40}$/.test(name) ? `“${name}”` : 'with a long or unusual name';
}

;// CONCATENATED MODULE: ./build/formats/python-config/options.js


function folded(name, dialect) {
    return dialect === 'pip' ? name.replaceAll('_', '-').replace(/^--/, '') : name;
}
function sectionNamed(config, name) {
    return config.sections.find((section) => section.name === name);
}
function defaultsOf(config) {
    return config.sections.filter(({ name }) => name === DEFAULT_SECTION).flatMap(({ options }) => options);
}
function spellings(defaults, own) {
    if (defaults.length === 0)
        return own.map((option) => ({ option, inherited: false }));
    const held = new Map();
    for (const option of defaults)
        held.set(option.name, { option, inherited: true });
    for (const option of own)
        held.set(option.name, { option, inherited: false });
    return [...held.values()];
}
function effective(config, section, key, dialect) {
    const named = ({ name }) => folded(name, dialect) === key;
    return spellings(defaultsOf(config).filter(named), section?.options.filter(named) ?? []).at(-1);
}
function effectiveIn(config, dialect, read) {
    const byName = (options) => Map.groupBy(options, ({ name }) => folded(name, dialect));
    const inherited = byName(defaultsOf(config));
    const lastOf = (name, own) => spellings(inherited.get(name) ?? [], own)
        .slice(-1)
        .map(({ option }) => [name, read(option)]);
    const below = new Map([...inherited.keys()].flatMap((name) => lastOf(name, [])));
    const sections = config.sections.filter(({ name }) => name !== DEFAULT_SECTION);
    return new Map(sections.map((section) => {
        const above = [...byName(section.options)].flatMap(([name, own]) => lastOf(name, own));
        return [section.name, new overlay/* Overlay */.h(below, new Map(above))];
    }));
}

;// CONCATENATED MODULE: ./build/formats/python-config/edit.js




const LIST_INDENT = '    ';
function stepsOf(text, edits, dialect) {
    const steps = [];
    for (const edit of edits) {
        for (let step = nextStep(steps.at(-1)?.after ?? text, edit, dialect); step;) {
            steps.push(step);
            step = edit.op === 'set' ? undefined : nextStep(step.after, edit, dialect);
        }
    }
    return steps;
}
function read(text) {
    const config = scan(text);
    if (config.flaw)
        throw new format/* UnreadableConfig */.s(config.flaw);
    return config;
}
function nextStep(before, edit, dialect) {
    const config = read(before);
    const section = sectionNamed(config, edit.section);
    const key = folded(edit.key.toLowerCase(), dialect);
    const step = (name, after) => ({ edit, name, before, after });
    if (edit.op === 'remove') {
        const option = section?.options.findLast(({ name }) => folded(name, dialect) === key);
        return option && step(option.name, replaceLines(before, option.start, option.end, ''));
    }
    const held = effective(config, section, key, dialect);
    const value = section && held && valueIn(before, held.option);
    const name = held?.option.name ?? key;
    if (edit.op === 'set') {
        if (value === edit.value)
            return undefined;
        if (held && !held.inherited)
            return step(name, withValue(before, held.option, edit.value));
        return step(name, withOption(config, section, edit.section, name, [edit.value]));
    }
    const items = words(value ?? '');
    const replaced = items.find((item) => item !== edit.item && edit.instead?.includes(item));
    if (replaced === undefined && items.includes(edit.item))
        return undefined;
    if (held && !held.inherited) {
        if (replaced === undefined)
            return step(name, withItem(before, held.option, edit.item));
        return { ...step(name, withItemFor(before, held.option, replaced, edit.item)), replaced };
    }
    const others = (value === undefined ? (edit.first ?? []) : items).filter((other) => other !== edit.item && !edit.instead?.includes(other));
    return step(name, withOption(config, section, edit.section, name, [...others, edit.item]));
}
function withValue(text, option, value) {
    const line = lineAt(text, option.start);
    let at = option.delimiter + 1;
    while (at < line.end && isSpace(text.charCodeAt(at)))
        at += 1;
    const spacing = text.slice(option.delimiter + 1, at) || (at === line.end ? spacingFor(text, option) : '');
    const head = text.slice(option.start, option.delimiter + 1) + (value === '' ? '' : spacing + value);
    const kept = Array.from(linesOf(text, line.next, option.end)).filter((other) => isIdle(text, other));
    const lines = [head + text.slice(line.end, line.next), ...kept.map((other) => text.slice(other.start, other.next))];
    return replaceLines(text, option.start, option.end, joinLines(lines));
}
function spacingFor(text, { delimiter }) {
    return text.charAt(delimiter) === ':' || isSpace(text.charCodeAt(delimiter - 1)) ? ' ' : '';
}
function withItem(text, option, item) {
    const last = lineAt(text, option.last);
    const indent = option.last === option.start ? indentOf(text, option) + LIST_INDENT : text.slice(last.start, last.first);
    return insertLines(text, option.end, [indent + item]);
}
function withItemFor(text, option, other, item) {
    const line = lineWith(text, option, other);
    if (!line)
        return text;
    return replaceLines(text, line.start, line.next, withWord(text, line, valueStart(option, line), other, item));
}
function lineWith(text, option, word) {
    return linesOf(text, option.start, option.end).find((line) => !isIdle(text, line) && words(text.slice(valueStart(option, line), line.end)).includes(word));
}
function valueStart(option, line) {
    return line.start === option.start ? option.delimiter + 1 : line.start;
}
function withWord(text, line, from, word, other) {
    const span = wordsOf(text, from, line.end).find(({ start, end }) => text.slice(start, end) === word);
    if (!span)
        return text.slice(line.start, line.next);
    return text.slice(line.start, span.start) + other + text.slice(span.end, line.next);
}
function withOption(config, section, sectionName, name, items) {
    const { text } = config;
    if (!section) {
        const blank = endsBlank(text) ? [] : [''];
        return insertLines(text, text.length, [...blank, `[${sectionName}]`, ...optionLines('', name, items)]);
    }
    const last = section.options.at(-1);
    const model = last ?? config.sections[config.sections.indexOf(section) + 1];
    const indent = model ? indentOf(text, model) : '';
    return insertLines(text, last?.end ?? section.next, optionLines(indent, name, items));
}
function optionLines(indent, name, items) {
    if (items.length > 1 && !items.some(startsComment)) {
        return [`${indent}${name} =`, ...items.map((item) => indent + LIST_INDENT + item)];
    }
    const value = items.join(' ');
    return [value === '' ? `${indent}${name} =` : `${indent}${name} = ${value}`];
}
function insertLines(text, at, lines) {
    const lineBreak = lineBreakNear(text, at);
    return replaceLines(text, at, at, lines.map((line) => line + lineBreak).join(''));
}
function endsBlank(text) {
    let at = text.length;
    let breaks = startsLine(text, at) ? 0 : 1;
    while (at > 0 && isSpace(text.charCodeAt(at - 1))) {
        at -= 1;
        const crlf = text.charAt(at) === '\n' && text.charAt(at - 1) === '\r';
        if (crlf)
            at -= 1;
        if (text.charAt(at) === '\n' || text.charAt(at) === '\r')
            breaks += 1;
        if (breaks > 1)
            return true;
    }
    return at === 0;
}

;// CONCATENATED MODULE: ./build/formats/python-config/undo.js



function undo(current, step) {
    if (current === step.after)
        return step.before;
    const was = place(scan(step.before), step);
    const ours = place(scan(step.after), step);
    if (!ours.option)
        return was.option ? putBack(current, step, was.option) : current;
    const without = step.edit.op === 'append' ? takeItem : takeValue;
    const left = without(current, step, was.option, ours.option);
    return was.section ? left : dropSection(left, step);
}
function place(config, { edit, name }) {
    const sections = config.sections.filter((section) => section.name === edit.section);
    const options = sections.flatMap((section) => section.options);
    return { section: sections[0], option: options.find((option) => option.name === name) };
}
function candidates(config, { edit, name }) {
    return config.sections
        .filter((section) => section.name === edit.section)
        .flatMap((section) => section.options.filter((option) => option.name === name));
}
function holderOf(current, step, ours, holds, stray) {
    const { after } = step;
    const found = candidates(scan(current), step).filter(holds);
    const written = after.slice(ours.start, ours.end);
    const content = contentOf(after, ourLine(step, ours));
    return (found.find(({ start, end }) => current.slice(start, end) === written) ??
        found.find(({ start, end }) => linesOf(current, start, end).some((line) => contentOf(current, line) === content)) ??
        (stray ? undefined : found[0]));
}
function takeValue(current, step, was, ours) {
    const { edit, before, after } = step;
    const value = edit.op === 'set' ? edit.value : '';
    const stray = strayIn(current, step, ours, was);
    const mine = holderOf(current, step, ours, (option) => valueIn(current, option) === value, stray !== undefined);
    if (!mine)
        return stray ? takeStray(current, stray, was ? before.slice(was.start, was.end) : '') : current;
    if (!was)
        return replaceLines(current, mine.start, mine.end, '');
    const kept = Array.from(linesOf(after, ours.end, was.end + after.length - before.length), rawIn(after));
    let met = 0;
    let end = mine.end;
    const others = [];
    for (const line of linesOf(current, mine.end, current.length)) {
        if (met === kept.length || !isIdle(current, line))
            break;
        const raw = rawIn(current)(line);
        if (raw === kept[met])
            met += 1;
        else
            others.push(raw);
        end = line.next;
    }
    const old = before.slice(was.start, was.end);
    const apart = others.length === 0 || startsLine(old, old.length) ? '' : lineBreakNear(current, mine.start);
    return replaceLines(current, mine.start, end, joinLines([old + apart, ...others]));
}
function rawIn(text) {
    return (line) => text.slice(line.start, line.next);
}
function withoutFirstLine(text, option, old) {
    const line = lineAt(text, option.start);
    const name = text.slice(option.start, option.delimiter + 1) + text.slice(line.end, line.next);
    return replaceLines(text, line.start, line.next, old === '' ? name : old);
}
function takeItem(current, step, was, ours) {
    const { edit, before, after } = step;
    const item = edit.op === 'append' ? edit.item : '';
    const stray = strayIn(current, step, ours, undefined);
    const holds = (option) => words(valueIn(current, option)).includes(item);
    const mine = holderOf(current, step, ours, holds, stray !== undefined);
    if (!mine)
        return stray ? takeStray(current, stray, oldLine(step, was)) : current;
    const written = after.slice(ours.start, ours.end);
    const old = was ? before.slice(was.start, was.end) : '';
    if (current.slice(mine.start, mine.end) === written)
        return replaceLines(current, mine.start, mine.end, old);
    const listed = new Set(words(valueIn(after, ours)));
    if (!was && words(valueIn(current, mine)).every((word) => listed.has(word))) {
        return rewrite(current, mine, (line) => isIdle(current, line));
    }
    const content = contentOf(after, ourLine(step, ours));
    const lines = Array.from(linesOf(current, mine.start, mine.end)).filter((line) => !isIdle(current, line));
    const line = lines.find((one) => contentOf(current, one) === content) ??
        lines.find((one) => words(current.slice(one.start, one.end)).includes(item));
    if (!line)
        return current;
    const from = valueStart(mine, line);
    const without = step.replaced === undefined
        ? withoutWord(current, line, from, item)
        : withWord(current, line, from, item, step.replaced);
    return replaceLines(current, line.start, line.next, without);
}
function ourLine({ edit, after, replaced }, ours) {
    const placed = edit.op === 'append' && replaced !== undefined ? lineWith(after, ours, edit.item) : undefined;
    return placed ?? lineAt(after, ours.last);
}
function oldLine({ before, replaced }, was) {
    const line = was && replaced !== undefined ? lineWith(before, was, replaced) : undefined;
    return line ? rawIn(before)(line) : '';
}
function contentOf(text, line) {
    return stripped(text, line.first, line.end);
}
function rewrite(text, option, keeps) {
    const kept = Array.from(linesOf(text, option.start, option.end)).filter(keeps);
    return replaceLines(text, option.start, option.end, joinLines(kept.map(rawIn(text))));
}
function withoutWord(text, line, from, word) {
    const spans = Array.from(wordsOf(text, from, line.end));
    const index = spans.findIndex(({ start, end }) => text.slice(start, end) === word);
    const span = spans[index];
    if (!span)
        return text.slice(line.start, line.next);
    if (spans.length === 1 && from === line.start)
        return '';
    const start = spans[index - 1]?.end ?? span.start;
    const end = index === 0 ? (spans[1]?.start ?? line.end) : span.end;
    return text.slice(line.start, start) + text.slice(end, line.next);
}
function strayIn(current, step, ours, replaced) {
    const { before, after } = step;
    const line = ourLine(step, ours);
    const content = contentOf(after, line);
    const equals = (text) => (line) => contentOf(text, line) === content;
    const found = allLines(current).filter(equals(current)).toArray();
    const earlier = allLines(after.slice(0, line.start)).filter(equals(after)).toArray().length;
    const theirs = replaced ? before.slice(0, replaced.start) + before.slice(replaced.end) : before;
    const isOurs = found.length > allLines(theirs).filter(equals(theirs)).toArray().length;
    return isOurs ? found[Math.min(earlier, found.length - 1)] : undefined;
}
function takeStray(current, stray, old) {
    const options = scan(current).sections.flatMap((section) => section.options);
    const option = options.find(({ start, last }) => start === stray.start && last > start);
    return option ? withoutFirstLine(current, option, old) : replaceLines(current, stray.start, stray.next, old);
}
function allLines(text) {
    return linesOf(text, 0, text.length);
}
function dropSection(text, { edit, before }) {
    const { sections } = scan(text);
    const header = `[${edit.section}]`;
    const index = sections.findLastIndex(({ start, next }) => text.slice(start, next).trimEnd() === header);
    const section = sections[index];
    if (!section)
        return text;
    const above = sections[index - 1]?.options.at(-1);
    const below = sections[index + 1];
    for (const line of linesOf(text, section.next, below?.start ?? text.length))
        if (line.first !== line.end)
            return text;
    if (above && below && below.indent > above.indent)
        return text;
    const start = endsBlank(before) ? section.start : emptyLineBefore(text, section.start);
    return replaceLines(text, start, section.next, '');
}
function emptyLineBefore(text, at) {
    const start = lineStartBefore(text, at);
    return lineAt(text, start).end === start ? start : at;
}
function putBack(current, step, was) {
    const config = scan(current);
    if (candidates(config, step).length > 0)
        return current;
    const { before } = step;
    const earlier = place(scan(before), step).section;
    const section = config.sections.find(({ name }) => name === step.edit.section);
    if (!earlier || !section)
        return earlier ? putBackByHeader(config, before, earlier, was) : current;
    const neighbour = earlier.options[earlier.options.findIndex(({ name }) => name === was.name) - 1]?.name;
    const lineBefore = before.slice(lineStartBefore(before, was.start), was.start);
    let at = section.options.find(({ name }) => name === neighbour)?.end ?? section.next;
    for (const line of linesOf(current, at, current.length)) {
        if (!isIdle(current, line))
            break;
        if (rawIn(current)(line) === lineBefore)
            at = line.next;
    }
    return replaceLines(current, at, at, before.slice(was.start, was.end));
}
function putBackByHeader({ text, flaw }, before, section, was) {
    const header = before.slice(section.start, section.next);
    const line = allLines(text).find((one) => rawIn(text)(one) === header);
    if (!line)
        return text;
    const back = replaceLines(text, line.next, line.next, before.slice(was.start, was.end));
    return flaw || !scan(back).flaw ? back : text;
}
function lineStartBefore(text, at) {
    let start = text.slice(Math.max(0, at - 2), at) === '\r\n' ? at - 2 : Math.max(0, at - 1);
    while (!startsLine(text, start))
        start -= 1;
    return start;
}

;// CONCATENATED MODULE: ./build/formats/python-config/python-config.js







function pythonConfig(dialect) {
    return {
        edit: (bytes, edits) => edit(bytes, edits, dialect),
        unedit: (current, original, edits) => unedit(current, original, edits, dialect),
    };
}
function readOptions(bytes, dialect) {
    const text = decode(bytes, encodingOf(bytes));
    return effectiveIn(read(text), dialect, (option) => ({ value: valueIn(text, option), line: option.line }));
}
function edit(bytes, edits, dialect) {
    edits.forEach(check);
    const encoding = encodingOf(bytes);
    const step = stepsOf(decode(bytes, encoding), edits, dialect).at(-1);
    if (!step)
        return bytes;
    const edited = encode(step.after, encoding);
    if (encodingOf(edited) !== encoding)
        refuseOtherReading(bytes, edited, edits, dialect);
    return edited;
}
function refuseOtherReading(bytes, edited, edits, dialect) {
    if (isDone(decode(edited, 'utf8'), edits, dialect))
        return;
    const lines = linesOf(decode(bytes, 'latin1'), 0, bytes.length);
    const line = lines.toArray().findIndex(({ start, end }) => !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end))) + 1;
    throw new format/* UnreadableConfig */.s({ line, reason: 'a byte here is not UTF-8, and without it the file reads otherwise' });
}
function isDone(text, edits, dialect) {
    try {
        const last = stepsOf(text, edits, dialect).at(-1);
        return last === undefined || last.after === text;
    }
    catch (error) {
        if (error instanceof format/* UnreadableConfig */.s)
            return false;
        throw error;
    }
}
function unedit(current, original, edits, dialect) {
    edits.forEach(check);
    const encoding = encodingOf(current, original);
    const steps = stepsOf(decode(original, encoding), edits, dialect);
    return encode(steps.reduceRight(undo, decode(current, encoding)), encoding);
}
function check(edit) {
    demand(['set', 'append', 'remove'].includes(edit.op), 'kind of edit');
    demand(isPlain(edit.section) && !/[[\]]/.test(edit.section), 'section', edit.section);
    demand(edit.section !== DEFAULT_SECTION, 'section', edit.section);
    demand(isPlain(edit.key) && !/[=:]/.test(edit.key) && !/^[#;[]/.test(edit.key), 'key', edit.key);
    if (edit.op === 'set')
        demand(edit.value === '' || isPlain(edit.value), 'value');
    if (edit.op === 'append') {
        for (const item of [edit.item, ...(edit.first ?? [])]) {
            demand(isPlain(item) && !item.includes(' ') && !startsComment(item), 'item');
        }
    }
}
function demand(holds, what, shown) {
    const which = shown === undefined ? '' : ` ${JSON.stringify(shown)}`;
    if (!holds)
        throw new RangeError(`The ${what}${which} cannot be written to a Python configuration file`);
}
function isPlain(text) {
    return /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}


/***/ }),

/***/ 523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ blotFile)
/* harmony export */ });
/* unused harmony exports blot, blotFormer */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2549);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7169);




const FILLER = 'x';
function blot(record, ledgerFiles) {
    const texts = spellingsOf([...secretsOf(record.layers, record.credential), ...(record.former ?? [])]);
    for (const file of ledgerFiles)
        overwrite(file, texts);
    for (const file of pathsOfHolder(record))
        blotFile(record, file);
}
function blotFile(record, file) {
    const layers = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .layersOf */ .w)([record], file);
    if (layers.some(({ kind }) => kind === 'create'))
        overwrite(file, 'everything');
    else if (!layers.some(({ theirs }) => theirs))
        overwrite(file, (0,_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)([...(0,_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .Fj)(layers, record.credential), ...(record.former ?? [])]));
}
function blotFormer(file, secrets, work) {
    const opened = openOurs(file);
    try {
        work();
        fill(opened, spellingsOf(secrets));
        fsyncSync(opened);
    }
    finally {
        closeSync(opened);
    }
}
function overwrite(file, what) {
    try {
        const opened = openOurs(file);
        try {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened).isFile())
                return;
            if (what === 'everything')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(opened);
            else
                fill(opened, what);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(opened);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
        }
    }
    catch {
    }
}
function openOurs(file) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags);
    }
    catch (error) {
        if ((0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'EACCES')
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(file, 0o600);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags);
    }
}
function fill(opened, texts) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened);
    for (const text of texts) {
        for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + text.length)) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(opened, Buffer.alloc(text.length, FILLER), 0, text.length, at);
        }
    }
}


/***/ }),

/***/ 5743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing),
/* harmony export */   V: () => (/* binding */ contestants)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5714);

function standing(layers) {
    return layers.filter((layer) => contestants(layer, layers).length === 0);
}
function contestants(layer, layers) {
    const claim = claimOf(layer);
    if (claim === undefined)
        return [];
    return layers.filter((other) => {
        const theirs = claimOf(other);
        return theirs?.key === claim.key && (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(theirs.owner) !== (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(claim.owner);
    });
}
function claimOf(layer) {
    return layer.kind === 'edit' ? layer.claim : undefined;
}


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ FILE_OF_ANOTHER_OWNER),
/* harmony export */   E7: () => (/* binding */ ENTRY_DISPUTED),
/* harmony export */   F2: () => (/* binding */ ENTRY_SHARED),
/* harmony export */   HI: () => (/* binding */ NOT_READABLE),
/* harmony export */   JH: () => (/* binding */ HARD_LINK_LEFT),
/* harmony export */   Lu: () => (/* binding */ NOT_WRITABLE),
/* harmony export */   QM: () => (/* binding */ NOT_PRIVATE),
/* harmony export */   Sv: () => (/* binding */ LOCK_NOT_OURS),
/* harmony export */   Sy: () => (/* binding */ FILE_EXISTS),
/* harmony export */   WG: () => (/* binding */ LEDGER_DAMAGED),
/* harmony export */   XV: () => (/* binding */ NOT_RESTORED),
/* harmony export */   Yn: () => (/* binding */ LINK_LOOP),
/* harmony export */   ZO: () => (/* binding */ FOLDER_IS_A_FILE),
/* harmony export */   Zh: () => (/* binding */ LEDGER_NOT_A_FOLDER),
/* harmony export */   Zm: () => (/* binding */ FILE_CANNOT_HOLD),
/* harmony export */   cy: () => (/* binding */ FILE_HAS_HARD_LINKS),
/* harmony export */   e4: () => (/* binding */ SECRET_MAY_REMAIN),
/* harmony export */   lK: () => (/* binding */ FILE_SYSTEM_ERROR),
/* harmony export */   m0: () => (/* binding */ LEDGER_BUSY),
/* harmony export */   mP: () => (/* binding */ UNREADABLE),
/* harmony export */   no: () => (/* binding */ ENTRY_TAKEN),
/* harmony export */   wi: () => (/* binding */ LINK_DANGLING),
/* harmony export */   wl: () => (/* binding */ DISK_FULL)
/* harmony export */ });
/* unused harmony exports FILE_NOT_PYTHON_CONFIG, FILE_NOT_NETRC, FILE_NOT_TOML, LEDGER_LOST */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _machine_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3188);


const NOTHING_CHANGED = 'The file is unchanged.';
const ISOLATED = "scope: isolated, which only writes to the runner's temporary folder";
const FILE_NOT_PYTHON_CONFIG = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_NOT_PYTHON_CONFIG', 'pip or twine cannot read its configuration file', { path: '/home/runner/.pypirc', line: 7, reason: 'the section [pypi] appears twice' }, ({ path, line, reason }) => ({
    what: `Python cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: "pip and twine read this file with Python's configparser, which rejects it for the same reason.",
    fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`,
}));
const FILE_NOT_NETRC = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_NOT_NETRC', 'the netrc file is not valid', { path: '/home/runner/.netrc', line: 3, reason: 'a word here is not a keyword' }, ({ path, line, reason }) => ({
    what: `netrc readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'One such line makes pip, poetry, pdm and uv ignore the whole file, and any credential in it.',
    fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`,
}));
const FILE_NOT_TOML = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_NOT_TOML', 'a TOML file is not valid', { path: '/home/runner/.config/uv/uv.toml', line: 2, reason: 'a key or a table appears twice' }, ({ path, line, reason }) => ({
    what: `TOML readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'The client that reads this file rejects it for the same reason.',
    fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`,
}));
const UNREADABLE = {
    pip: FILE_NOT_PYTHON_CONFIG,
    pypirc: FILE_NOT_PYTHON_CONFIG,
    netrc: FILE_NOT_NETRC,
    toml: FILE_NOT_TOML,
};
const FILE_CANNOT_HOLD = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_CANNOT_HOLD', 'a file cannot hold the credential', { path: '/home/runner/.netrc', reason: 'a password that netrc cannot hold' }, ({ path, reason }) => ({
    what: `The credential does not fit into ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'The credential has characters, such as spaces or quotes, that tokens and keys from Google never have.',
    fix: 'Check what access_token or key is set to; an access token starts with "ya29.".',
}));
const ENTRY_SHARED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ENTRY_SHARED', 'netrc has one credential per host, and two are needed', { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' }, ({ path, key }) => ({
    what: `netrc has no entry for ${key} for now: another use of this action needs one for a different identity (${path}).`,
    why: "netrc has one credential per host. The credentials in the clients' own files still work, but a command that only names the index finds none.",
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
}));
const ENTRY_TAKEN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ENTRY_TAKEN', 'netrc already has another credential for this host', { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' }, ({ path, key }) => ({
    what: `${path} keeps the credential of an earlier use of this action for ${key}, which is for a different identity.`,
    why: "netrc has one credential per host, and the earlier use keeps its entry fresh until the job ends. The credentials in the clients' own files are those of this use, but a command that only names the index sends the other one.",
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
}));
const ENTRY_DISPUTED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ENTRY_DISPUTED', 'netrc can hold only one credential per host', { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' }, ({ path, key }) => ({
    what: `netrc can only hold one credential for ${key}: another use of this action has it for a different identity (${path}).`,
    why: 'At least one of the two uses depends on netrc: netrc is only, index_mode is named, or one of its clients reads its credential nowhere else.',
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
}));
const NOT_WRITABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NOT_WRITABLE', 'a configuration file cannot be written', { path: '/home/runner/.config/pip/pip.conf', folder: '/home/runner/.config/pip', error: 'EACCES' }, ({ path, folder, error }, platform) => ({
    what: `This action cannot write ${path}: the system reports ${error} for the folder ${folder}.`,
    likely: error === 'EROFS'
        ? 'The folder is on a read-only file system.'
        : platform === 'win32'
            ? 'The file is read-only, another program has it open, or its folder is protected.'
            : 'The folder is protected or belongs to another user, often because an earlier job ran as root in a container.',
    fix: error === 'EROFS'
        ? `Set HOME for the job to a folder that it can write to, or use ${ISOLATED}.`
        : `${platform === 'win32' ? 'Close the program that has the file open, or run this' : 'Run this'} on the runner's machine:\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).letWrite(path, folder)}\nor use ${ISOLATED}.`,
}));
const NOT_READABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NOT_READABLE', 'a configuration file cannot be read', { path: '/home/runner/.pypirc', error: 'EACCES' }, ({ path, error }, platform) => ({
    what: `This action cannot read ${path}: the system reports ${error}. ${NOTHING_CHANGED}`,
    likely: platform === 'win32'
        ? "Another program has it open, or its permissions do not let the job's user read it."
        : "Its permissions, or those of a folder above it, do not let the job's user read it.",
    fix: `${platform === 'win32' ? 'Close the program that has the file open, or run this' : 'Run this'} on the runner's machine:\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).letRead(path)}\nor use ${ISOLATED}.`,
}));
const FILE_OF_ANOTHER_OWNER = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_OF_ANOTHER_OWNER', 'a configuration file belongs to another user', { path: '/home/runner/.pypirc', owner: 0, user: 1001, folder: false }, ({ path, owner, user, folder }, platform) => ({
    what: `Another user (${owner}) owns ${path}, but this job runs as user ${user}. ${folder ? 'Nothing in it was changed.' : NOTHING_CHANGED}`,
    likely: 'An earlier job or step, often in a container, ran as that user. Replacing the file would change its owner.',
    fix: `Run this on the runner's machine:\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).give(path, user, folder)}\nor use ${ISOLATED}.`,
}));
const FILE_HAS_HARD_LINKS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_HAS_HARD_LINKS', 'a configuration file has hard links', { path: '/home/runner/.pypirc', links: 2 }, ({ path, links }, platform) => ({
    what: `A hard link leads to ${path}: the file has ${links} names. ${NOTHING_CHANGED}`,
    why: 'This action replaces whole files, so the other names would keep the old content.',
    fix: `Replace it with a symbolic link, or with a copy of its own:\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).separate(path)}`,
}));
const FILE_EXISTS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_EXISTS', 'a file of that name already exists', { path: '/home/runner/_temp/credentials.json' }, ({ path }) => ({
    what: `A file already exists at ${path} that this action did not write.`,
    why: 'This action never replaces a file that another step wrote there.',
    fix: `Change the step that writes ${path} to use another name.`,
}));
const LINK_LOOP = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LINK_LOOP', 'a symbolic link leads back to itself', { path: '/home/runner/.pypirc' }, ({ path }, platform) => ({
    what: `A symbolic link leads back to itself: ${path}.`,
    likely: 'The links were created in the wrong direction.',
    fix: `Check where it leads, and remove the wrong link:\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).show(path)}`,
}));
const LINK_DANGLING = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LINK_DANGLING', 'a symbolic link leads to a missing folder', { path: '/home/runner/.pypirc', folder: '/mnt/dotfiles' }, ({ path, folder }, platform) => ({
    what: `A symbolic link leads to a missing folder: ${path} to ${folder}.`,
    likely: 'A volume is not mounted, or a repository of dotfiles is not checked out, on this runner.',
    fix: `Mount or create the folder before this step, or remove the link:\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).remove(path)}`,
}));
const FOLDER_IS_A_FILE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FOLDER_IS_A_FILE', 'a file is where a folder is needed', { path: '/home/runner/.config/pip/pip.conf' }, ({ path }, platform) => ({
    what: `This action cannot create ${path}: one of the folders in that path is a file.`,
    likely: 'An earlier step wrote a file there.',
    fix: `Remove or rename that file:\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).show(path)}`,
}));
const DISK_FULL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('DISK_FULL', 'the disk is full', { path: '/home/runner/.pypirc', error: 'ENOSPC' }, ({ path, error }, platform) => ({
    what: `${error === 'EDQUOT' ? 'The quota is used up' : 'The disk is full'}, so ${path} was not written (${error}). The original file is untouched.`,
    why: error === 'EDQUOT' ? "The job's user has a disk quota." : 'The disk of that folder has no space left.',
    fix: `Free some space before this step, for example by removing caches and unused images:\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).showSpace}`,
}));
const FILE_SYSTEM_ERROR = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_SYSTEM_ERROR', 'the disk reported an error', { path: '/home/runner/.pypirc', error: 'EIO', call: 'rename' }, ({ path, error, call }) => ({
    what: `The system reported ${error} (${call}) for ${path}. The original file is untouched.`,
    likely: 'The disk or network share has a fault, or another program has the file open.',
    fix: `Run the job again. If it fails again, check the disk of the runner, or use ${ISOLATED}.`,
}));
const NOT_PRIVATE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NOT_PRIVATE', 'a file cannot be made private', { path: 'C:\\Users\\runner\\pip\\pip.ini', reason: 'icacls ended with status 5' }, ({ path, reason }) => ({
    what: `Access to ${path} could not be limited to the job's user, so it was not written (${reason}).`,
    why: 'The file would hold a secret. Some file systems, such as FAT and some network shares, have no access rights.',
    fix: `Move the home of the runner to an NTFS volume, or use ${ISOLATED}.`,
}));
const LEDGER_NOT_A_FOLDER = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LEDGER_NOT_A_FOLDER', "this action's folder is something else", { path: '/home/runner/.setup-artifact-registry-python', kind: 'a symbolic link' }, ({ path, kind }, platform) => ({
    what: `This action needs a folder of its own at ${path}, but it is ${kind}. Nothing behind it was changed.`,
    why: 'This action keeps the original files there until it restores them, so it follows no link and uses no other folder.',
    fix: `Check what it is, and remove it:\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).show(path)}\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).remove(path)}`,
}));
const LOCK_NOT_OURS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LOCK_NOT_OURS', "something else is in this action's lock folder", { path: '/home/runner/.setup-artifact-registry-python/lock', entry: 'notes' }, ({ path, entry }, platform) => ({
    what: `Something else is in the lock folder ${path}: ${JSON.stringify(entry)}. This action cannot continue.`,
    likely: 'Jobs that share a home use this folder to take turns. A program or a person put something into it.',
    fix: `Check what it is, and remove the folder while no other job is running on the machine:\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).showAll(path)}\n  ${(0,_machine_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).removeAll(path)}`,
}));
const LEDGER_BUSY = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LEDGER_BUSY', "another job is using this action's folder", { root: '/home/runner/.setup-artifact-registry-python', holder: 'process 4711', seconds: 60 }, ({ root, holder, seconds }) => ({
    what: `Another job is still using ${root} after ${seconds} seconds (${holder}).`,
    likely: 'Jobs that share a home take turns. The other one is stopped, or the disk is very slow.',
    fix: `Check ${holder} on the runner's machine, and end it if it hangs. The next use of this action then restores its files.`,
}));
const LEDGER_DAMAGED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LEDGER_DAMAGED', "this action's records are damaged", { path: '/home/runner/.setup-artifact-registry-python/ledger.json', reason: 'it is not JSON' }, ({ path, reason }) => ({
    what: `This action cannot use its records in ${path}: ${reason}.`,
    likely: 'A program or a person changed the file, the disk has a fault, or a newer version of this action wrote it.',
    fix: 'Remove lines for pkg.dev that should not be there from pip.conf (pip.ini) and .pypirc in the home. Then remove the folder of the file above.',
}));
const NOT_RESTORED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('NOT_RESTORED', 'a file was not restored', { path: '/home/runner/.pypirc', because: 'line 7: the section [pypi] appears twice' }, ({ path, because }) => ({
    what: `This action could not restore ${path}: ${because}. The file holds no credential of this job.`,
    likely: 'A later step of this job changed the file, so its original content is not certain.',
    fix: `Check ${path} on the runner's machine. The next use of this action there tries again.`,
}));
const SECRET_MAY_REMAIN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('SECRET_MAY_REMAIN', 'a credential may remain on the runner', { path: '/home/runner/.pypirc', because: 'line 7: the section [pypi] appears twice' }, ({ path, because }) => ({
    what: `A credential of this job may remain in ${path}: ${because}`,
    likely: "A later step of this job changed the file, its folder or this action's records, or the disk has a fault.",
    fix: `Remove the lines for pkg.dev from ${path} on the runner's machine. If the credential was a service account key, disable the key.`,
}));
const LEDGER_LOST = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LEDGER_LOST', "this action's records are gone", {
    root: '/home/runner/.setup-artifact-registry-python',
    because: 'the ledger no longer exists',
    paths: ['/home/runner/.pypirc'],
}, ({ root, because, paths }) => ({
    what: `This action lost its records in ${root}: ${because}. These files hold no credential of this job, but were not restored:\n${paths.map((path) => `- ${path}`).join('\n')}`,
    likely: 'A step of this job removed the folder, or another job considered this one ended and removed its lines.',
    fix: 'Check these files if they should hold settings of your own. Do not remove the folder above in a step.',
}));
const HARD_LINK_LEFT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('HARD_LINK_LEFT', 'a hard link keeps lines of this action', { path: '/home/runner/.pypirc' }, ({ path }) => ({
    what: `A hard link keeps this action's lines of ${path}, which was restored. The credential in them was overwritten.`,
    why: 'A step made a hard link to the file that this action wrote, and this action replaces whole files.',
    fix: `Remove the hard link on the runner's machine, and change the step to copy the file instead.`,
}));


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   __: () => (/* binding */ asLatin1),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export readings */
function formsOf(password) {
    const plain = unspaced(password);
    const json = JSON.stringify(plain).slice(1, -1);
    const shifted = [0, 1, 2].map((shift) => {
        const base64 = Buffer.from(' '.repeat(shift) + password).toString('base64');
        return base64.slice(shift === 0 ? 0 : 4, base64.endsWith('=') ? -4 : undefined);
    });
    const urlSafe = shifted.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
    const base64 = [...shifted, ...urlSafe].filter((text) => text.length >= SHORTEST_BASE64);
    return [...new Set([plain, json, ...base64])].filter((form) => form !== '');
}
const SHORTEST_BASE64 = 8;
function readings(content) {
    const plain = unspaced(content.toString('latin1'));
    const decoded = plain.replace(/%{1,2}([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return plain === decoded ? [plain] : [plain, decoded];
}
function holds(content, password) {
    const texts = readings(content);
    return formsOf(asLatin1(password.reveal())).some((form) => texts.some((text) => text.includes(form)));
}
function asLatin1(text) {
    return Buffer.from(text).toString('latin1');
}
function unspaced(text) {
    return text.replace(/\s+/g, '');
}


/***/ }),

/***/ 7664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ judgeOf),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   lb: () => (/* binding */ newHolder)
/* harmony export */ });
/* unused harmony exports jobOf, markerOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8591);
/* harmony import */ var _machine_processes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5747);





const LONGEST_JOB_MS = 5 * 24 * 3_600_000;
const LONG_OVER_MS = 3_600_000;
function jobOf({ env }) {
    return ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_NAME', 'RUNNER_TRACKING_ID']
        .map((name) => env[name] ?? '')
        .join('/');
}
function newHolder(machine, expiresAt) {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const worker = process.ppid > 1 ? { worker: (0,_machine_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .processOf */ .hh)(process.ppid) } : {};
    return {
        id,
        job: jobOf(machine),
        marker: markerOf(machine, id),
        host: (0,_machine_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .thisHost */ .vk)(),
        ...worker,
        until: expiresAt?.getTime() ?? Date.now() + LONGEST_JOB_MS,
        key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'),
    };
}
function markerOf(machine, id) {
    return (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsOf */ .wG)(machine).join(machine.temp, `setup-artifact-registry-python-${id}`);
}
function judgeOf(machine) {
    return { job: jobOf(machine), host: (0,_machine_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .thisHost */ .vk)() };
}
function isDead({ job, host, worker, marker, until }, judge) {
    if (job === judge.job)
        return false;
    if (Date.now() > until + LONG_OVER_MS)
        return true;
    if (host.name !== judge.host.name || host.space !== judge.host.space || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(marker))
        return false;
    if (host.boot !== judge.host.boot || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(marker)))
        return true;
    return worker !== undefined && (0,_machine_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(worker);
}


/***/ }),

/***/ 87:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ serialise),
/* harmony export */   KN: () => (/* binding */ asideOf),
/* harmony export */   oV: () => (/* binding */ pathsOfHolder),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   w: () => (/* binding */ layersOf),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _formats_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3154);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5714);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(725);




const EMPTY = { version: 1, holders: [], files: [] };
function layersOf(holders, path) {
    return holders.flatMap(({ layers }) => layers.filter((layer) => layer.path === path));
}
function pathsOfHolder({ layers }) {
    return [...new Set(layers.map(({ path }) => path))];
}
function serialise(part) {
    return (0,_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .toRevealingJson */ .xe)(part);
}
function parse(text) {
    let ledger;
    try {
        ledger = (0,_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .fromRevealingJson */ .md)(text);
    }
    catch {
        throw new Error('it is not JSON');
    }
    const wrong = LEDGER(ledger, 'the ledger') ?? strayFile(ledger);
    if (wrong !== undefined)
        throw new Error(`${wrong} is not as this version of the action writes it`);
    return ledger;
}
const isPath = (one) => node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(one) && node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(one) === one && !one.includes('\0');
const filePath = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(isPath);
const sha256 = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((one) => /^[0-9a-f]{64}$/.test(one));
const secret = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)((one) => one instanceof _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh);
const content = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(), secret);
const yes = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)((one) => one === true);
const LAYER = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((one) => one === 'create'), path: filePath, content }, { encoding: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((one) => one === 'latin1'), theirs: yes, optional: yes }), (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((one) => one === 'edit'),
    path: filePath,
    format: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((one) => Object.hasOwn(_formats_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h, one)),
    edits: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)((one) => typeof one === 'object' && one !== null && Object.values(one).every(isOperand))),
}, { theirs: yes, optional: yes, claim: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ key: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(), owner: content }, { first: yes }) }));
function isOperand(one) {
    return (isPlain(one) ||
        one instanceof _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh ||
        (typeof one === 'object' &&
            one !== null &&
            Object.values(one).every((item) => isPlain(item) || item instanceof _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh)));
}
function isPlain(one) {
    return typeof one === 'string' || typeof one === 'boolean';
}
const PROCESS = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ pid: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 }, { start: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)() });
const HOLDER = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((one) => /^[\w-]{1,64}$/.test(one)),
    job: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(),
    marker: filePath,
    host: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)() }, { boot: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(), space: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)() }),
    until: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    layers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(LAYER),
    watched: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(filePath),
    seal: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(),
}, {
    worker: PROCESS,
    keeper: PROCESS,
    credential: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ username: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(), password: secret }),
    former: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(secret),
    linked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(filePath),
});
const FILE = (record, at) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    path: filePath,
    temporary: filePath,
    aside: filePath,
    folders: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(filePath),
    original: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)((one) => one === null), (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ sha256, mode: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, group: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })),
    known: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(sha256),
})(record, at) ?? misplaced(record, at);
function misplaced({ path: file, temporary, aside, folders }, at) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(temporary);
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(temporary) !== node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file) || !TEMPORARY.test(name))
        return `${at}.temporary`;
    if (aside !== asideOf(temporary))
        return `${at}.aside`;
    return folders.every((folder) => file.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_0__.sep)) ? undefined : `${at}.folders`;
}
function asideOf(temporary) {
    return `${temporary}-original`;
}
const TEMPORARY = /^\..*\.setup-artifact-registry-python-[0-9a-f]{12}$/s;
const LEDGER = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)((one) => one === 1), holders: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(HOLDER), files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(FILE) });
function strayFile({ holders, files }) {
    const known = new Set(files.map((file) => file.path));
    const stray = holders.findIndex((holder) => pathsOfHolder(holder).some((one) => !known.has(one)));
    return stray === -1 ? undefined : `the ledger.holders[${stray}].layers`;
}


/***/ }),

/***/ 6809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   tp: () => (/* binding */ clearTickets),
/* harmony export */   xt: () => (/* binding */ locked)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9874);
/* harmony import */ var _machine_make_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9602);
/* harmony import */ var _machine_processes_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5747);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8117);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2549);
/* harmony import */ var _private_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5703);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6858);











const LOCK = 'lock';
const TICKET = 'ticket-';
const SIGNATURE = /^\d+\.\d*\.[0-9a-z]+\.[\w-]*(?:\.\d*)?$/;
const STALE_MS = 10 * 60_000;
const CROWD = 10;
async function locked(root, work, patience = 60_000) {
    const owner = thisProcess();
    const lock = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, LOCK);
    const ticket = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, TICKET + owner);
    try {
        await acquire(root, ticket, lock, owner, patience);
        return await work();
    }
    finally {
        for (const folder of [ticket, lock])
            leave(folder, owner);
        attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(root));
    }
}
function leave(folder, owner) {
    for (let tries = 0; tries < 3; tries++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, owner));
            break;
        }
        catch (error) {
            if ((0,_look_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .CA)(error) === 'ENOENT')
                break;
        }
    }
    attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(folder));
}
function entriesOf(root) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(root).filter((name) => name !== LOCK && !name.startsWith(TICKET));
}
function clearTickets(root) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(root).filter((one) => one.startsWith(TICKET))) {
        const owner = name.slice(TICKET.length);
        if (SIGNATURE.test(owner) && !isAlive(owner, node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, name)))
            leave(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, name), owner);
    }
}
async function acquire(root, ticket, lock, owner, patience) {
    const user = process.geteuid?.();
    const end = Date.now() + CROWD * patience;
    let until = Date.now() + patience;
    let former;
    for (let tries = 1;; tries++) {
        makeRoot(root, user);
        if (makeTicket(ticket, owner) && take(ticket, lock))
            return;
        const holder = clearDead(lock);
        if (holder !== former)
            until = Math.min(Date.now() + patience, end);
        former = holder;
        if (Date.now() >= until) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .LEDGER_BUSY */ .m0)({
                root,
                holder: holder === undefined ? 'unknown' : describe(holder),
                seconds: Math.round(patience / 1000),
            }));
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(holder === undefined ? 1 : 2 + Math.random() * Math.min(20 * tries, 250));
    }
}
function makeRoot(root, user) {
    if ((0,_root_js__WEBPACK_IMPORTED_MODULE_10__/* .isOurs */ .MU)(root, user))
        return;
    if ((0,_machine_make_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .w)(root, 0o700) === undefined)
        return;
    try {
        (0,_private_js__WEBPACK_IMPORTED_MODULE_9__/* .makePrivate */ .u)(root, 'folder');
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(root);
        throw error;
    }
}
function makeTicket(ticket, owner) {
    try {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(ticket, { mode: 0o700 });
        }
        catch (error) {
            if ((0,_look_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .CA)(error) !== 'EEXIST')
                throw error;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(ticket, owner), '', { mode: 0o600 });
        return true;
    }
    catch (error) {
        if ((0,_look_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .CA)(error) === 'ENOENT')
            return false;
        throw error;
    }
}
function take(ticket, lock) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(ticket, lock);
        return true;
    }
    catch (error) {
        const taken = process.platform === 'win32' ? /^(ENOTEMPTY|EEXIST|ENOENT|EPERM|EACCES|EBUSY)$/ : /^(ENOTEMPTY|EEXIST|ENOENT)$/;
        if (taken.test((0,_look_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .CA)(error) ?? ''))
            return false;
        throw error;
    }
}
function clearDead(lock) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(lock);
    }
    catch {
        return undefined;
    }
    for (const name of names) {
        const sign = node_path__WEBPACK_IMPORTED_MODULE_2__.join(lock, name);
        if (!SIGNATURE.test(name) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(sign, { throwIfNoEntry: false })?.isDirectory()) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCK_NOT_OURS */ .Sv)({ path: lock, entry: name }));
        }
        if (isAlive(name, sign))
            return name;
        attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(sign));
    }
    attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(lock));
    return undefined;
}
function thisProcess() {
    const { pid, start = '' } = (0,_machine_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .processOf */ .hh)(process.pid);
    return [pid, start, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex'), thisMachine()].join('.');
}
function thisMachine() {
    const { name, space = '' } = (0,_machine_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .thisHost */ .vk)();
    return `${name.replace(/[^\w-]/g, '')}.${space.replace(/\D/g, '')}`;
}
function isAlive(owner, sign) {
    const [pid = '', start = '', , ...machine] = owner.split('.');
    if (machine.join('.') === thisMachine()) {
        if ((0,_machine_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .isOver */ .PU)({ pid: Number(pid), ...(start === '' ? {} : { start }) }))
            return false;
        if (start !== '')
            return true;
    }
    return isFresh(sign);
}
function isFresh(sign) {
    try {
        return Math.abs(Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(sign).mtimeMs) < STALE_MS;
    }
    catch (error) {
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .CA)(error) !== 'ENOENT';
    }
}
function describe(owner) {
    const [pid, , , host] = owner.split('.');
    return `process ${pid} on ${host}`;
}
function attempt(step) {
    try {
        step();
    }
    catch {
    }
}


/***/ }),

/***/ 2549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   KY: () => (/* binding */ missingFolders),
/* harmony export */   Kv: () => (/* binding */ hindrances),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9874);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5068);
/* harmony import */ var _machine_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9007);
/* harmony import */ var _machine_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8463);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8117);







function realPath(file) {
    try {
        return follow(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file));
    }
    catch (error) {
        throw failed(error, file);
    }
}
function follow(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch (error) {
        if (errorCode(error) !== 'ENOENT')
            throw error;
    }
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    if (folder === file)
        return file;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink())
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join(follow(folder), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(follow(folder), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file));
    const home = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(home, { throwIfNoEntry: false })?.isDirectory())
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .LINK_DANGLING */ .wi)({ path: file, folder: home }));
    return follow(target);
}
function missingFolders(file) {
    const missing = [];
    for (let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file); (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false }) === undefined; folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        missing.unshift(folder);
    }
    return missing;
}
function look(file) {
    try {
        const { bytes, stats } = (0,_machine_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readUserFile */ .E)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
        return { bytes, mode: stats.mode & 0o7777, group: stats.gid };
    }
    catch (error) {
        const code = errorCode(error) ?? '';
        if (code === 'ENOENT')
            return null;
        if (code === 'ELOOP')
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR((0,_machine_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_NOT_REGULAR */ .WD)({ path: file, kind: 'a symbolic link' }), { cause: error });
        if (/^E(ACCES|PERM|BUSY)$/.test(code))
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .NOT_READABLE */ .HI)({ path: file, error: code }), { cause: error });
        throw failed(error, file);
    }
}
function namesOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.nlink ?? 0;
}
function hindrances({ path: file, aside }, machine) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    const problems = [];
    if (stats !== undefined && machine.user !== undefined && stats.uid !== machine.user) {
        problems.push((0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_OF_ANOTHER_OWNER */ .$l)({ path: file, owner: stats.uid, user: machine.user, folder: false }));
    }
    const links = stats === undefined ? 0 : stats.nlink - ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(aside, { throwIfNoEntry: false })?.ino === stats.ino ? 1 : 0);
    if (links > 1)
        problems.push((0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_HAS_HARD_LINKS */ .cy)({ path: file, links }));
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(missingFolders(file)[0] ?? file);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        problems.push((0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .NOT_WRITABLE */ .Lu)({ path: file, folder, error: errorCode(error) ?? '' }));
    }
    return problems;
}
function failed(error, file) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
        return error;
    const { code, syscall } = error;
    if (code === undefined)
        throw error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(explain(code, syscall ?? 'a call', file), { cause: error });
}
function reasonOf(error, file) {
    if (error instanceof _formats_format_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableConfig */ .s)
        return `line ${error.line}: ${error.reason}`;
    try {
        return failed(error, file)
            .problems.map(({ what }) => what)
            .join(' ');
    }
    catch {
        return `the action made a mistake (${error instanceof Error ? error.name : typeof error})`;
    }
}
function isReplaced(error) {
    const codes = [_machine_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_IS_A_FOLDER */ .Z_.code, _machine_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_NOT_REGULAR */ .WD.code];
    return error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR && error.problems.every(({ code }) => codes.includes(code));
}
function explain(error, call, file) {
    switch (error) {
        case 'ENOSPC':
        case 'EDQUOT':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .DISK_FULL */ .wl)({ path: file, error });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .NOT_WRITABLE */ .Lu)({ path: file, folder: node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), error });
        case 'ELOOP':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .LINK_LOOP */ .Yn)({ path: file });
        case 'ENOTDIR':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .FOLDER_IS_A_FILE */ .ZO)({ path: file });
        case 'EISDIR':
            return (0,_machine_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_IS_A_FOLDER */ .Z_)({ path: file });
        case 'EBUSY':
            if (process.platform === 'win32')
                return (0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .NOT_WRITABLE */ .Lu)({ path: file, folder: node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), error });
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_SYSTEM_ERROR */ .lK)({ path: file, error, call });
        default:
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_SYSTEM_ERROR */ .lK)({ path: file, error, call });
    }
}
function errorCode(error) {
    return error.code;
}


/***/ }),

/***/ 7125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently)
/* harmony export */ });
/* unused harmony export systemCode */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2549);


const PASSING = /^(EIO|ENOSPC|EDQUOT|EMFILE|ENFILE|EAGAIN|EBUSY|EINTR|ENOMEM|ESTALE|ETIMEDOUT|ENOLCK)$/;
const WAITS_MS = [50, 100, 200, 400, 800, 1600];
const SHORT = 2;
async function patiently(work) {
    for (let attempt = 0;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            const code = systemCode(error);
            if (code === undefined || attempt >= (PASSING.test(code) ? WAITS_MS.length : SHORT))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(WAITS_MS[attempt]);
        }
    }
}
function systemCode(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        const code = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(cause);
        if (code !== undefined && /^E(?!NOENT|NOTDIR|ISDIR|LOOP)[A-Z0-9]+$/.test(code))
            return code;
    }
    return undefined;
}


/***/ }),

/***/ 5703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ makePrivate)
/* harmony export */ });
/* unused harmony export ownerOnly */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8117);


function ownerOnly(path, kind, env) {
    return {
        program: `${env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\icacls.exe`,
        args: [path, '/inheritance:r', '/grant:r', `*S-1-3-4:${kind === 'folder' ? '(OI)(CI)F' : 'F'}`, '/Q'],
    };
}
function makePrivate(path, kind) {
    if (process.platform !== 'win32')
        return;
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const { program, args } = ownerOnly(path, kind, process.env);
    const { status, error } = spawnSync(program, args, { stdio: 'ignore', windowsHide: true, timeout: 30_000 });
    if (status !== 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_PRIVATE */ .QM)({ path, reason: error?.message ?? `icacls ended with status ${status}` }));
}


/***/ }),

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   Tp: () => (/* binding */ PRIVATE_BY_FOLDER),
/* harmony export */   Uj: () => (/* binding */ PRIVATE),
/* harmony export */   kB: () => (/* binding */ bringBack),
/* harmony export */   qf: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _private_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5703);



const PRIVATE = { mode: 0o600, private: true };
const PRIVATE_BY_FOLDER = { mode: 0o600, private: false };
function replace(file, temporary, bytes, manner) {
    writeNew(temporary, bytes, manner);
    removedOnError(temporary, () => {
        makeReplaceable(file);
        renamePatiently(temporary, file);
    });
    syncFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
}
function setAside(file, aside) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(file, aside);
    }
    catch (error) {
        if (!/^(EEXIST|ENOENT|EPERM|EMLINK|ENOTSUP|EOPNOTSUPP|ENOSYS)$/.test(error.code ?? ''))
            throw error;
    }
}
function bringBack(aside, file, { bytes, manner }) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(aside, { throwIfNoEntry: false })?.isFile() !== true)
        return false;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(aside).equals(bytes))
        rewriteInPlace(aside, bytes);
    if (((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(aside).mode & 0o7777) !== manner.mode)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(aside, manner.mode);
    makeReplaceable(file);
    renamePatiently(aside, file);
    syncFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    return true;
}
function rewriteInPlace(file, bytes) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(file, 0o600);
    const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r+');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(opened);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(opened, bytes);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(opened);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
}
function remove(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(file);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}
function writeNew(file, bytes, manner) {
    const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx', 0o600);
    removedOnError(file, () => {
        try {
            if (manner.private)
                (0,_private_js__WEBPACK_IMPORTED_MODULE_2__/* .makePrivate */ .u)(file, 'file');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(opened, bytes);
            if (manner.group !== undefined)
                keepGroup(opened, manner.group);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(opened, manner.mode);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(opened);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
        }
        if (process.platform === 'win32' && (manner.mode & 0o200) === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(file, 0o444);
    });
}
function removedOnError(file, step) {
    try {
        step();
    }
    catch (error) {
        try {
            remove(file);
        }
        catch {
        }
        throw error;
    }
}
function keepGroup(opened, group) {
    if (process.geteuid === undefined)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(opened, process.geteuid(), group);
    }
    catch {
    }
}
function makeReplaceable(file) {
    if (process.platform !== 'win32')
        return;
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined && (mode & 0o200) === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(file, 0o600);
}
function renamePatiently(from, to) {
    for (let attempt = 1;; attempt++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
            return;
        }
        catch (error) {
            const passing = process.platform === 'win32' && /^E(PERM|BUSY|ACCES)$/.test(error.code ?? '');
            if (!passing || attempt === 10)
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * attempt);
        }
    }
}
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(folder, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(opened);
    }
    catch {
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
}


/***/ }),

/***/ 9296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ planRewrite),
/* harmony export */   y: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _machine_make_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9602);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(87);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2549);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(620);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7169);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8221);
/* harmony import */ var _swap_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5917);










function planRewrite(root, ledger, file, holders, kept = []) {
    const current = (0,_look_js__WEBPACK_IMPORTED_MODULE_5__/* .look */ .Op)(file);
    const before = ledger.files.find((record) => record.path === file) ?? firstRecord(ledger, file, current);
    const stored = ledger.files.includes(before) ? (0,_store_js__WEBPACK_IMPORTED_MODULE_8__/* .originalOf */ .zW)(root, before) : (current?.bytes ?? null);
    const changed = !isKnown(before, current);
    const own = changed ? (0,_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .lift */ .yY)(brought(current, ledger), stored, (0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .layersOf */ .w)(ledger.holders, file)) : stored;
    const original = (0,_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .lay */ .Td)(own, kept);
    const snapshot = original === null ? null : snapshotOf(original, before.original, current);
    const layers = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .layersOf */ .w)(holders, file);
    const content = (0,_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .lay */ .Td)(original, layers);
    const manner = snapshot === null || content === null || original === null || !content.equals(original)
        ? _replace_js__WEBPACK_IMPORTED_MODULE_6__/* .PRIVATE */ .Uj
        : { mode: snapshot.mode, group: snapshot.group, private: false };
    const known = [current?.bytes, content].filter((bytes) => bytes != null).map(_store_js__WEBPACK_IMPORTED_MODULE_8__/* .digest */ .br);
    return {
        record: { ...before, original: snapshot, known: [...new Set(known)].filter((one) => one !== snapshot?.sha256) },
        original,
        own: current !== null && (0,_store_js__WEBPACK_IMPORTED_MODULE_8__/* .digest */ .br)(current.bytes) === snapshot?.sha256,
        changed,
        used: layers.length > 0,
        action: actionFor(current, content, manner),
    };
}
function brought(current, { holders }) {
    return holders.reduce((bytes, { credential, former }) => bytes && credential && former ? (0,_swap_js__WEBPACK_IMPORTED_MODULE_9__/* .swapped */ .R)(bytes, former, credential.password) : bytes, current?.bytes ?? null);
}
function perform({ record, action, used, own }) {
    const { path: file, temporary, aside } = record;
    if (action === 'remove')
        (0,_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .remove */ .TF)(file);
    else if (action !== 'none') {
        (0,_machine_make_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .w)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), 0o700);
        if (action.manner.private) {
            if (own)
                (0,_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .setAside */ .Fi)(file, aside);
            (0,_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .replace */ .HC)(file, temporary, action.bytes, action.manner);
        }
        else if (!(0,_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .bringBack */ .kB)(aside, file, action))
            (0,_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .replace */ .HC)(file, temporary, action.bytes, action.manner);
    }
    if (used)
        return;
    (0,_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .remove */ .TF)(aside);
    for (const folder of record.folders.toReversed())
        removeIfEmpty(folder);
}
function removeIfEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(folder);
    }
    catch (error) {
        if (!/^(ENOTEMPTY|EEXIST|ENOENT|ENOTDIR)$/.test(error.code ?? ''))
            throw error;
    }
}
function firstRecord(ledger, file, current) {
    const made = new Set([...ledger.files.flatMap(({ folders }) => folders), ...(0,_look_js__WEBPACK_IMPORTED_MODULE_5__/* .missingFolders */ .KY)(file)]);
    const folders = [];
    for (let folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file); made.has(folder); folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder))
        folders.unshift(folder);
    const name = `.${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file).replace(/^\./, '')}.setup-artifact-registry-python-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    return {
        path: file,
        temporary: node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), name),
        aside: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .asideOf */ .KN)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), name)),
        folders,
        original: current && { sha256: (0,_store_js__WEBPACK_IMPORTED_MODULE_8__/* .digest */ .br)(current.bytes), mode: current.mode, group: current.group },
        known: [],
    };
}
function isKnown({ original, known }, current) {
    if (current === null)
        return original === null;
    const sha256 = (0,_store_js__WEBPACK_IMPORTED_MODULE_8__/* .digest */ .br)(current.bytes);
    return sha256 === original?.sha256 || known.includes(sha256);
}
function shownMode(mode) {
    if (process.platform !== 'win32')
        return mode;
    return (mode & 0o200) === 0 ? 0o444 : 0o666;
}
const SHOWN = shownMode(_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .PRIVATE */ .Uj.mode);
function snapshotOf(original, before, current) {
    const sha256 = (0,_store_js__WEBPACK_IMPORTED_MODULE_8__/* .digest */ .br)(original);
    const ours = current === null || (current.mode === SHOWN && !current.bytes.equals(original));
    return {
        sha256,
        mode: ours ? (before?.mode ?? _replace_js__WEBPACK_IMPORTED_MODULE_6__/* .PRIVATE */ .Uj.mode) : current.mode,
        group: before?.group ?? current?.group ?? 0,
    };
}
function actionFor(current, bytes, manner) {
    if (bytes === null)
        return current === null ? 'none' : 'remove';
    const sameMode = current !== null && shownMode(current.mode) === shownMode(manner.mode);
    return current?.bytes.equals(bytes) && sameMode ? 'none' : { bytes, manner };
}


/***/ }),

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   sW: () => (/* binding */ keyringFolder),
/* harmony export */   sl: () => (/* binding */ ledgerRoot),
/* harmony export */   vY: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9874);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8591);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8117);




const NAME = 'setup-artifact-registry-python';
function ledgerRoot(machine, place) {
    return (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(machine).join(place === 'temp' ? machine.temp : machine.home, `.${NAME}`);
}
function keyringFolder(machine, holderId) {
    return (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(machine).join(machine.temp, `${NAME}-${holderId}-keyring`);
}
function ownFolder(machine, holderId) {
    return (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(machine).join(machine.temp, `${NAME}-${holderId}-files`);
}
function isOurs(root, user) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(root, { throwIfNoEntry: false });
    if (stats === undefined)
        return false;
    if (!stats.isDirectory()) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_NOT_A_FOLDER */ .Zh)({ path: root, kind: stats.isSymbolicLink() ? 'a symbolic link' : 'a file' }));
    }
    if (user !== undefined && stats.uid !== user) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_OF_ANOTHER_OWNER */ .$l)({ path: root, owner: stats.uid, user, folder: true }));
    }
    if (process.platform !== 'win32' && (stats.mode & 0o777) !== 0o700)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(root, 0o700);
    return true;
}


/***/ }),

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sealed)
/* harmony export */ });
/* unused harmony export isSealed */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87);


function sealed(record, key) {
    return { ...record, seal: sealOf(record, key) };
}
function isSealed(record, key) {
    const [given, right] = [record.seal, sealOf(record, key)].map((text) => Buffer.from(text));
    return given !== undefined && right !== undefined && given.length === right.length && timingSafeEqual(given, right);
}
function sealOf(record, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .serialise */ .GY)({ ...record, seal: '' }))
        .digest('hex');
}


/***/ }),

/***/ 7169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   Td: () => (/* binding */ lay),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   nW: () => (/* binding */ loadFormats),
/* harmony export */   yY: () => (/* binding */ lift)
/* harmony export */ });
/* harmony import */ var _formats_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3154);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5714);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5743);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(567);




const NOTHING = Buffer.alloc(0);
async function loadFormats(changes) {
    for (const change of changes)
        if (change.kind === 'edit')
            await formatOf(change).load?.();
}
function lay(content, layers) {
    return layAll(content, (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .J)(layers));
}
function layAll(content, layers) {
    return layers.reduce((below, layer) => {
        if (layer.kind === 'create')
            return Buffer.from((0,_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(layer.content), layer.encoding ?? 'utf8');
        const above = buffer(formatOf(layer).edit(below ?? NOTHING, opened(layer.edits)));
        return below === null && above.length === 0 ? null : above;
    }, content);
}
function lift(current, original, layers) {
    return (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .J)(layers).reduceRight((above, layer, index, all) => {
        if (above === null || layer.kind === 'create')
            return null;
        const below = layAll(original, all.slice(0, index));
        const left = buffer(formatOf(layer).unedit(above, below ?? NOTHING, opened(layer.edits)));
        return below === null && left.length === 0 ? null : left;
    }, current);
}
function holdsSecret(content, layers, credential) {
    if (credential !== undefined && (0,_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(content, credential.password))
        return true;
    return layers
        .flatMap(textsOf)
        .some((text) => text instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh && text.reveal() !== '' && content.includes(text.reveal()));
}
function secretsOf(layers, credential) {
    const whole = layers.filter(({ kind }) => kind === 'create' || credential === undefined).flatMap(textsOf);
    return [credential?.password, ...whole].filter((text) => text instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh);
}
function spellingsOf(secrets) {
    const texts = secrets
        .map((secret) => secret.reveal())
        .flatMap((text) => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]);
    return [...new Set(texts)].filter((text) => text !== '').map((text) => Buffer.from(text));
}
function buffer({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
function textsOf(layer) {
    return layer.kind === 'create' ? [layer.content] : layer.edits.flatMap((one) => Object.values(one).flat());
}
function formatOf(layer) {
    return _formats_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .h[layer.format];
}
function opened(edits) {
    return edits.map((one) => Object.fromEntries(Object.entries(one).map(([name, value]) => [name, Array.isArray(value) ? value.map(open) : open(value)])));
}
function open(value) {
    return value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh ? (0,_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(value) : value;
}


/***/ }),

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function value(holds) {
    return (value, at) => (holds(value) ? undefined : at);
}
function text(holds = () => true) {
    return value((value) => typeof value === 'string' && holds(value));
}
const count = value((value) => Number.isSafeInteger(value) && value >= 0);
function list(item) {
    return (value, at) => {
        if (!Array.isArray(value))
            return at;
        return first(value, (one, index) => item(one, `${at}[${index}]`));
    };
}
function fields(needed, optional = {}) {
    return (value, at) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return at;
        const given = value;
        const names = new Set([...Object.keys(needed), ...Object.keys(given)]);
        return first([...names], (name) => {
            const shape = shapeOf(name, needed) ?? (Object.hasOwn(given, name) ? shapeOf(name, optional) : undefined);
            return shape ? shape(given[name], `${at}.${name}`) : `${at}.${name}`;
        });
    };
}
function either(...shapes) {
    return (value, at) => {
        const wrong = shapes.map((shape) => shape(value, at));
        return wrong.includes(undefined) ? undefined : wrong.toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0];
    };
}
function shapeOf(name, shapes) {
    return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}
function first(all, look) {
    for (const [index, one] of all.entries()) {
        const wrong = look(one, index);
        if (wrong !== undefined)
            return wrong;
    }
    return undefined;
}


/***/ }),

/***/ 8221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Hh: () => (/* binding */ load),
/* harmony export */   UN: () => (/* binding */ save),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   se: () => (/* binding */ peek),
/* harmony export */   zW: () => (/* binding */ originalOf)
/* harmony export */ });
/* unused harmony export secretFilesOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9874);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8117);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(87);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6809);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(620);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7169);









const LEDGER = 'ledger.json';
const ORIGINAL = 'original-';
const IS_ORIGINAL = /^original-[0-9a-f]{64}$/;
const NEW_LEDGER = 'ledger.new';
function digest(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
async function load(root) {
    const ledger = peek(root);
    const layers = ledger.holders.flatMap((holder) => holder.layers);
    await (0,_settle_js__WEBPACK_IMPORTED_MODULE_8__/* .loadFormats */ .nW)(layers);
    try {
        for (const layer of layers)
            (0,_settle_js__WEBPACK_IMPORTED_MODULE_8__/* .lay */ .Td)(null, [layer]);
    }
    catch (error) {
        throw damaged(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, LEDGER), 'a change in it cannot be made', error);
    }
    for (const { temporary } of ledger.files)
        sweep(temporary);
    sweepRoot(root, new Set(ledger.files.flatMap(({ original }) => (original ? [ORIGINAL + original.sha256] : []))));
    return ledger;
}
function secretFilesOf(root) {
    return [LEDGER, NEW_LEDGER].map((name) => path.join(root, name));
}
function sweepRoot(root, kept) {
    (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .clearTickets */ .tp)(root);
    for (const name of (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(root)) {
        if ((name === NEW_LEDGER || IS_ORIGINAL.test(name)) && !kept.has(name))
            (0,_replace_js__WEBPACK_IMPORTED_MODULE_7__/* .remove */ .TF)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, name));
    }
}
function save(root, before, after, originals) {
    const text = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .serialise */ .GY)(after);
    if (text === (0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .serialise */ .GY)(before))
        return;
    const stored = new Set(before.files.map(({ original }) => original?.sha256));
    for (const bytes of originals) {
        const sha256 = digest(bytes);
        if (stored.has(sha256))
            continue;
        stored.add(sha256);
        (0,_replace_js__WEBPACK_IMPORTED_MODULE_7__/* .writeNew */ .qf)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, ORIGINAL + sha256), bytes, _replace_js__WEBPACK_IMPORTED_MODULE_7__/* .PRIVATE_BY_FOLDER */ .Tp);
    }
    (0,_replace_js__WEBPACK_IMPORTED_MODULE_7__/* .replace */ .HC)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, LEDGER), node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, NEW_LEDGER), text, _replace_js__WEBPACK_IMPORTED_MODULE_7__/* .PRIVATE_BY_FOLDER */ .Tp);
}
function settle(root, before, after) {
    if (after.holders.length > 0) {
        save(root, before, after, []);
        const kept = new Set(after.files.map(({ original }) => original?.sha256));
        for (const { original } of before.files) {
            if (original !== null && !kept.has(original.sha256))
                (0,_replace_js__WEBPACK_IMPORTED_MODULE_7__/* .remove */ .TF)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, ORIGINAL + original.sha256));
        }
        return;
    }
    (0,_replace_js__WEBPACK_IMPORTED_MODULE_7__/* .remove */ .TF)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, LEDGER));
    sweepRoot(root, new Set());
}
function originalOf(root, { original }) {
    if (original === null)
        return null;
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, ORIGINAL + original.sha256);
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    }
    catch (error) {
        throw damaged(file, 'it cannot be read', error);
    }
    if (digest(bytes) === original.sha256)
        return bytes;
    throw damaged(file, 'its content changed');
}
function peek(root) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, LEDGER);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
    if (stats === undefined)
        return _ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY */ .wg;
    if (!stats.isFile())
        throw damaged(file, 'it is not a file');
    if (process.geteuid !== undefined && stats.uid !== process.geteuid())
        throw damaged(file, 'it belongs to another user');
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    try {
        return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg)(text);
    }
    catch (error) {
        throw damaged(file, error.message, error);
    }
}
function damaged(file, reason, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_DAMAGED */ .WG)({ path: file, reason }), { cause });
}
function sweep(temporary) {
    try {
        (0,_replace_js__WEBPACK_IMPORTED_MODULE_7__/* .remove */ .TF)(temporary);
    }
    catch {
    }
}


/***/ }),

/***/ 5917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ swapped)
/* harmony export */ });
function swapped(content, former, fresh) {
    const text = content.toString('latin1');
    const after = former.reduce((before, old) => SPELLINGS.reduce((spelt, spell) => spelt.replaceAll(latin1(spell(old.reveal())), () => latin1(spell(fresh.reveal()))), before), text);
    return after === text ? content : Buffer.from(after, 'latin1');
}
const SPELLINGS = [(password) => password, encodeURIComponent];
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}


/***/ }),

/***/ 3144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tracesOf)
/* harmony export */ });
/* unused harmony export isTraced */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(567);


const BASE = 0x0100_0193;
function tracesOf(secret, key) {
    return (0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .XP)((0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .asLatin1 */ .__)(secret.reveal())).map((form) => ({
        length: form.length,
        rolling: hash(form),
        digest: digest(form, key),
    }));
}
function isTraced(content, traces, key) {
    return readings(content).some((text) => traces.some((trace) => includes(text, trace, key)));
}
function includes(text, trace, key) {
    const { length } = trace;
    let power = 1;
    for (let i = 1; i < length; i++)
        power = Math.imul(power, BASE);
    let rolling = hash(text.slice(0, length));
    for (let end = length; end <= text.length; end++) {
        if (rolling === trace.rolling && digest(text.slice(end - length, end), key) === trace.digest)
            return true;
        rolling = Math.imul(rolling - Math.imul(text.charCodeAt(end - length), power), BASE) + text.charCodeAt(end);
        rolling |= 0;
    }
    return false;
}
function hash(text) {
    let value = 0;
    for (let i = 0; i < text.length; i++)
        value = (Math.imul(value, BASE) + text.charCodeAt(i)) | 0;
    return value;
}
function digest(text, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text, 'latin1').digest('hex');
}


/***/ }),

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   ne: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _blot_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(523);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8117);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(567);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2549);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9296);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7169);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8221);








function withdraw(root, ledger, leaving, reseal = (record) => record) {
    if (leaving.length === 0)
        return { ledger, files: [], problems: [], copies: [] };
    const files = [];
    const problems = new Map();
    const copies = [];
    const linked = new Set();
    let first;
    const tried = (path, error) => {
        const secret = mayHoldSecret(path, leaving);
        if ((0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .isReplaced */ .tc)(error) && !secret)
            return void files.push({ path, outcome: 'left alone' });
        first ??= error;
        problems.set(path, unfinished(path, error, secret));
    };
    const staying = ledger.holders.filter((holder) => !leaving.includes(holder));
    let steps = [];
    for (const path of new Set(leaving.flatMap(_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOfHolder */ .oV))) {
        try {
            steps.push((0,_rewrite_js__WEBPACK_IMPORTED_MODULE_4__/* .planRewrite */ .C)(root, ledger, path, staying));
        }
        catch (error) {
            tried(path, error);
        }
    }
    let during = remember(ledger, steps);
    try {
        (0,_store_js__WEBPACK_IMPORTED_MODULE_6__/* .save */ .UN)(root, ledger, during, steps.flatMap(({ original }) => original ?? []));
    }
    catch (error) {
        const [lost, rest] = [steps.filter(isNews), steps.filter((step) => !isNews(step))];
        for (const { record } of lost)
            tried(record.path, error);
        steps = rest;
        during = ledger;
    }
    function isNews({ record, used }) {
        return used || record.original?.sha256 !== ledger.files.find(({ path }) => path === record.path)?.original?.sha256;
    }
    for (const step of steps) {
        const { path } = step.record;
        try {
            if (step.action !== 'none' && (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(path) > 1) {
                copies.push(clearOtherNames(path, leaving));
                linked.add(path);
            }
            (0,_rewrite_js__WEBPACK_IMPORTED_MODULE_4__/* .perform */ .y)(step);
            files.push({ path, outcome: outcomeOf(step) });
            if (isCopied(step, leaving))
                copies.push((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_MAY_REMAIN */ .e4)({ path, because: COPIED }));
        }
        catch (error) {
            tried(path, error);
        }
    }
    for (const path of new Set(leaving.flatMap(({ watched }) => watched))) {
        if ((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOf */ .w)(staying, path).length > 0)
            continue;
        if (mayHoldSecret(path, leaving))
            copies.push((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_MAY_REMAIN */ .e4)({ path, because: COPIED }));
    }
    for (const path of new Set(leaving.flatMap((holder) => holder.linked ?? []))) {
        if (!linked.has(path))
            copies.push((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .HARD_LINK_LEFT */ .JH)({ path }));
    }
    const after = without(during, leaving, new Set(problems.keys()), reseal);
    try {
        (0,_store_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G9)(root, during, after);
    }
    catch (error) {
        first ??= error;
        problems.set(root, unfinished(root, error, true));
    }
    return {
        ledger: after,
        files,
        problems: [...problems.values()],
        copies,
        ...(first === undefined ? {} : { error: first }),
    };
}
function remember(ledger, steps) {
    const records = new Map([...ledger.files, ...steps.map(({ record }) => record)].map((record) => [record.path, record]));
    return { ...ledger, files: [...records.values()] };
}
function without(ledger, leaving, undone, reseal = (record) => record) {
    const holders = ledger.holders
        .map((holder) => leaving.some(({ id }) => id === holder.id)
        ? reseal({ ...holder, layers: holder.layers.filter(({ path }) => undone.has(path)) })
        : holder)
        .filter(({ layers }) => layers.length > 0);
    return { ...ledger, holders, files: ledger.files.filter(({ path }) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOf */ .w)(holders, path).length > 0) };
}
function outcomeOf({ used, original, changed }) {
    if (used)
        return 'still needed by another use of this action';
    if (original === null)
        return 'removed';
    return changed ? 'took our lines out' : 'restored';
}
function clearOtherNames(path, leaving) {
    for (const holder of leaving)
        (0,_blot_js__WEBPACK_IMPORTED_MODULE_0__/* .blotFile */ .Yu)(holder, path);
    const because = 'it has another name (a hard link) that a step made, which keeps what this action wrote.';
    return mayHoldSecret(path, leaving) ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_MAY_REMAIN */ .e4)({ path, because }) : (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .HARD_LINK_LEFT */ .JH)({ path });
}
const COPIED = 'a line that this action did not write holds it too';
function isCopied({ original, record: { path } }, leaving) {
    return original !== null && leaving.some((holder) => bringsSecret(holder, path, original));
}
function bringsSecret({ layers, credential, former = [] }, path, content) {
    const here = layers.filter((layer) => layer.path === path);
    const ours = here.filter(({ theirs }) => !theirs);
    if (ours.length < here.length)
        return (0,_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsSecret */ .hK)(content, ours);
    return (0,_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsSecret */ .hK)(content, ours, credential) || former.some((password) => (0,_forms_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v9)(content, password));
}
function unfinished(path, error, secret) {
    const because = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error, path);
    return (secret ? _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_MAY_REMAIN */ .e4 : _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_RESTORED */ .XV)({ path, because });
}
function mayHoldSecret(path, leaving) {
    for (let tries = 0; tries < LOOKS; tries++) {
        try {
            const present = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .look */ .Op)(path);
            return present !== null && leaving.some((holder) => bringsSecret(holder, path, present.bytes));
        }
        catch (error) {
            if ((0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .isReplaced */ .tc)(error))
                return false;
        }
    }
    return true;
}
const LOOKS = 3;


/***/ }),

/***/ 3468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isInCheckout)
/* harmony export */ });
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8591);

function isInCheckout(file, machine, disk) {
    const workspace = machine.env['GITHUB_WORKSPACE'];
    if (!workspace)
        return false;
    const { relative, isAbsolute } = (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG)(machine);
    const isIn = (folder) => {
        const way = relative(disk.real(folder), disk.real(file));
        return way !== '' && !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
    };
    return isIn(workspace) && !isIn(machine.temp);
}


/***/ }),

/***/ 9007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ HOME_UNKNOWN),
/* harmony export */   UE: () => (/* binding */ FILE_TOO_LARGE),
/* harmony export */   WD: () => (/* binding */ FILE_NOT_REGULAR),
/* harmony export */   Z_: () => (/* binding */ FILE_IS_A_FOLDER)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3188);


const ISOLATED = "scope: isolated, which only writes to the runner's temporary folder";
const FILE_IS_A_FOLDER = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_IS_A_FOLDER', 'a folder is where a file is needed', { path: '/home/runner/.pypirc' }, ({ path }, platform) => ({
    what: `A folder is in the place of a file: ${path}.`,
    likely: 'A container mounted this path as a volume, which creates a folder if there is no file.',
    fix: `If the folder is empty, remove it:\n  ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).removeFolder(path)}`,
}));
const FILE_NOT_REGULAR = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_NOT_REGULAR', 'a configuration file is not an ordinary file', { path: '/home/runner/.pypirc', kind: 'a pipe' }, ({ path, kind }) => ({
    what: `An ordinary file is needed at ${path}, but it is ${kind}. It is unchanged.`,
    likely: 'This action cannot restore what it cannot read twice.',
    fix: `Replace it with an ordinary file, or use ${ISOLATED}.`,
}));
const FILE_TOO_LARGE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('FILE_TOO_LARGE', 'a configuration file is too large', { path: '/home/runner/.pypirc', most: 4_194_304 }, ({ path, most }, platform) => ({
    what: `A file is too large to read (over ${Math.floor(most / 1_048_576)} MB): ${path}.`,
    likely: 'It is not a configuration or credential file, which has a few kilobytes, or a program keeps adding to it.',
    fix: `Check what it holds, and correct the path or the file:\n  ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).show(path)}\n  ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .o)(platform).head(path)}`,
}));
const HOME_UNKNOWN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('HOME_UNKNOWN', 'the job has no home folder', { home: undefined }, ({ home }) => ({
    what: `This job has no home folder: HOME is ${home === undefined ? 'not set' : `${JSON.stringify(home)}, which is not an absolute path`}.`,
    likely: 'The job runs in a container with a user ID that is not in /etc/passwd, so pip and twine find no home either.',
    fix: `Set HOME for the job to a folder that it can write to:\nenv:\n  HOME: /tmp/home\nor use ${ISOLATED}.`,
}));


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g8: () => (/* binding */ thisMachine),
/* harmony export */   gN: () => (/* binding */ hasHome),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1083);



const NO_HOME = '/nonexistent';
function hasHome({ home }) {
    return home !== NO_HOME;
}
function thisMachine() {
    const home = knownHome();
    const { env, platform } = process;
    const user = process.geteuid?.();
    return {
        platform: platform === 'win32' || platform === 'darwin' ? platform : 'linux',
        env,
        home,
        temp: env['RUNNER_TEMP'] ?? node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, '.cache'),
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ user }),
    };
}
function knownHome() {
    try {
        const home = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
        return node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(home) ? home : NO_HOME;
    }
    catch {
        return NO_HOME;
    }
}
function pathsOf(machine) {
    return machine.platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
}


/***/ }),

/***/ 9602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


function makeFolders(folder, mode = 0o777) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode });
        return folder;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            return undefined;
        const above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
        if (code !== 'ENOENT' || above === folder)
            throw error;
        const first = makeFolders(above, mode);
        return makeOne(folder, mode) ? (first ?? folder) : first;
    }
}
function makeOne(folder, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode });
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            return false;
        throw error;
    }
}


/***/ }),

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ pipFiles),
/* harmony export */   w2: () => (/* binding */ nullDevice),
/* harmony export */   xB: () => (/* binding */ pipFileName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1083);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8591);



function pipFileName(machine) {
    return machine.platform === 'win32' ? 'pip.ini' : 'pip.conf';
}
function nullDevice({ platform }) {
    return platform === 'win32' ? 'nul' : '/dev/null';
}
function pipFiles(machine, disk, prefixes = []) {
    const { join } = (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(machine);
    const { env, home } = machine;
    const name = pipFileName(machine);
    const user = userFile(machine, disk);
    const legacy = machine.platform === 'win32' ? join(home, 'pip', name) : join(home, '.pip', name);
    const virtualEnv = env['VIRTUAL_ENV'];
    const virtualenv = virtualEnv ? join(virtualEnv, name) : undefined;
    const python = env['pythonLocation'];
    const homes = [...prefixes, ...(virtualEnv || !python ? [] : [python]), ...(virtualEnv ? [virtualEnv] : [])];
    const sites = homes.map((prefix) => join(prefix, name));
    const override = overrideOf(machine, disk);
    const doubt = override === undefined ? doubtOf(machine, user) : undefined;
    const read = [];
    if (override?.kind !== 'nothing') {
        for (const path of globalFiles(machine))
            read.push({ level: 'global', path });
        if (override === undefined)
            read.push({ level: 'user', path: legacy }, { level: 'user', path: user });
        for (const path of sites.filter((site, i) => sites.lastIndexOf(site) === i))
            read.push({ level: 'site', path });
        if (override?.kind === 'file')
            read.push({ level: 'PIP_CONFIG_FILE', path: override.path });
    }
    return {
        read,
        user,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ virtualenv, override, doubt }),
    };
}
function xdgFolder({ env }, variable) {
    const value = env[variable]?.trim() ?? '';
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(value) ? value : undefined;
}
function doubtOf(machine, user) {
    const { env, home, platform } = machine;
    switch (platform) {
        case 'linux':
            return env['XDG_CONFIG_HOME']?.trim() && xdgFolder(machine, 'XDG_CONFIG_HOME') === undefined
                ? {
                    variable: 'XDG_CONFIG_HOME',
                    effect: 'it is relative, so only pip before 26.2 follows it, which then does not read this file',
                }
                : undefined;
        case 'darwin': {
            const data = xdgFolder(machine, 'XDG_DATA_HOME');
            return data !== undefined && user === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(data, 'pip', 'pip.conf')
                ? { variable: 'XDG_DATA_HOME', effect: 'only pip 26.2 and newer follows it and reads this file' }
                : undefined;
        }
        case 'win32': {
            const known = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(home, 'AppData', 'Roaming');
            const moved = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.resolve(env['APPDATA'] || known).toLowerCase() !== node_path__WEBPACK_IMPORTED_MODULE_0__.win32.resolve(known).toLowerCase();
            return moved
                ? {
                    variable: 'APPDATA',
                    effect: `pip asks Windows for the folder, which is ${known} unless Windows was told otherwise, and does not read this file`,
                }
                : undefined;
        }
    }
}
function overrideOf(machine, disk) {
    const path = machine.env['PIP_CONFIG_FILE'];
    if (!path)
        return undefined;
    if ((machine.platform === 'win32' ? path.toLowerCase() : path) === nullDevice(machine))
        return { kind: 'nothing', path };
    if (disk.isFile(path))
        return { kind: 'file', path };
    return disk.exists(path) ? { kind: 'folder', path } : undefined;
}
function userFile(machine, disk) {
    const { join } = (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(machine);
    const { env, home } = machine;
    switch (machine.platform) {
        case 'win32':
            return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'pip', 'pip.ini');
        case 'darwin': {
            const data = xdgFolder(machine, 'XDG_DATA_HOME');
            const folders = [
                ...(data === undefined ? [] : [join(data, 'pip')]),
                join(home, 'Library', 'Application Support', 'pip'),
            ];
            return join(folders.find((folder) => disk.isFolder(folder)) ?? join(home, '.config', 'pip'), 'pip.conf');
        }
        case 'linux':
            return join(xdgFolder(machine, 'XDG_CONFIG_HOME') ?? join(home, '.config'), 'pip', 'pip.conf');
    }
}
function globalFiles(machine) {
    const { join } = (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(machine);
    const { env } = machine;
    switch (machine.platform) {
        case 'win32':
            return [join(env['ProgramData'] || 'C:\\ProgramData', 'pip', 'pip.ini')];
        case 'darwin':
            return [...xdgFolders(env['XDG_DATA_DIRS']), ...homebrew(env).map((prefix) => join(prefix, 'share'))]
                .concat('/Library/Application Support')
                .map((folder) => join(folder, 'pip', 'pip.conf'));
        case 'linux': {
            const folders = xdgFolders(env['XDG_CONFIG_DIRS']);
            return [
                ...(folders.length > 0 ? folders : ['/etc/xdg']).map((folder) => join(folder, 'pip', 'pip.conf')),
                '/etc/pip.conf',
            ];
        }
    }
}
function xdgFolders(list) {
    return (list ?? '')
        .split(':')
        .map((folder) => folder.trim())
        .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(folder));
}
function homebrew(env) {
    if (env['pythonLocation'])
        return [];
    return [...new Set([env['HOMEBREW_PREFIX'] || '/opt/homebrew', '/opt/homebrew', '/usr/local'])];
}


/***/ }),

/***/ 5747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   vk: () => (/* binding */ thisHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);


function thisHost() {
    const boot = told(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'latin1').trim());
    const space = told(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'));
    return { name: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), ...(boot ? { boot } : {}), ...(space ? { space } : {}) };
}
function processOf(pid) {
    const start = startOf(pid);
    return start === undefined ? { pid } : { pid, start };
}
function isOver({ pid, start }) {
    if (!exists(pid))
        return true;
    return start !== undefined && ![start, undefined].includes(startOf(pid));
}
function exists(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
function startOf(pid) {
    const stat = told(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields?.[0] === 'Z' || fields?.[0] === 'X' ? 'ended' : fields?.[19];
}
function told(ask) {
    try {
        return ask();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile)
/* harmony export */ });
/* unused harmony export kindOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9874);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9007);



const MOST_BYTES = 4 * 1024 * 1024;
function readUserFile(file, flags = 0) {
    const opened = openAtOnce(file, flags);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened);
        if (stats.isDirectory())
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_IS_A_FOLDER */ .Z_)({ path: file }));
        if (!stats.isFile())
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NOT_REGULAR */ .WD)({ path: file, kind: kindOf(stats) }));
        return { bytes: readAll(opened, file, stats.size), stats };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
}
function openAtOnce(file, flags) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0) | flags);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENXIO' || code === 'EOPNOTSUPP')
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NOT_REGULAR */ .WD)({ path: file, kind: 'a socket' }));
        if (code !== 'ENOENT' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isDirectory()) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_IS_A_FOLDER */ .Z_)({ path: file }));
        }
        throw error;
    }
}
function readAll(opened, file, size) {
    if (size > MOST_BYTES)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_TOO_LARGE */ .UE)({ path: file, most: MOST_BYTES }));
    const parts = [];
    for (let total = 0;;) {
        const part = Buffer.alloc(Math.max(size + 1 - total, 4096));
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(opened, part, 0, part.length, null);
        if (got === 0)
            return Buffer.concat(parts);
        total += got;
        if (total > MOST_BYTES)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_TOO_LARGE */ .UE)({ path: file, most: MOST_BYTES }));
        parts.push(part.subarray(0, got));
    }
}
function kindOf(stats) {
    if (stats.isSymbolicLink())
        return 'a symbolic link';
    if (stats.isFIFO())
        return 'a pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}


/***/ }),

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ shellOf)
/* harmony export */ });
const posix = (path) => `'${path.replaceAll("'", "'\\''")}'`;
const power = (path) => `'${path.replaceAll("'", "''")}'`;
const POSIX = {
    quoted: posix,
    show: (path) => `ls -ld ${posix(path)}`,
    showAll: (folder) => `ls -la ${posix(folder)}`,
    head: (path) => `head -c 300 ${posix(path)}`,
    remove: (path) => `rm ${posix(path)}`,
    removeFolder: (path) => `rmdir ${posix(path)}`,
    removeAll: (folder) => `rm -r ${posix(folder)}`,
    letWrite: (_, folder) => `sudo chown -R "$(id -u):$(id -g)" ${posix(folder)}`,
    letRead: (path) => `chmod u+rw ${posix(path)}`,
    give: (path, user, folder) => `sudo chown ${folder ? '-R ' : ''}${user} ${posix(path)}`,
    separate: (path) => `cp -p ${posix(path)} ${posix(`${path}.new`)} && mv ${posix(`${path}.new`)} ${posix(path)}`,
    showSpace: 'df -h',
    setClock: 'sudo timedatectl set-ntp true',
};
const POWER_SHELL = {
    quoted: power,
    show: (path) => `Get-Item -Force ${power(path)} | Format-List Mode, Length, LinkType, Target`,
    showAll: (folder) => `Get-ChildItem -Force ${power(folder)}`,
    head: (path) => `Get-Content ${power(path)} -TotalCount 5`,
    remove: (path) => `Remove-Item -Force ${power(path)}`,
    removeFolder: (path) => `Remove-Item ${power(path)}`,
    removeAll: (folder) => `Remove-Item -Recurse -Force ${power(folder)}`,
    letWrite: (path) => `attrib -R ${power(path)}`,
    letRead: (path) => `icacls ${power(path)} /grant "\${env:USERNAME}:R"`,
    give: (path, _, folder) => `takeown /F ${power(path)}${folder ? ' /R' : ''}`,
    separate: (path) => `Copy-Item ${power(path)} ${power(`${path}.new`)}\n  Move-Item -Force ${power(`${path}.new`)} ${power(path)}`,
    showSpace: 'Get-PSDrive -PSProvider FileSystem',
    setClock: 'w32tm /resync',
};
function shellOf(platform) {
    return platform === 'win32' ? POWER_SHELL : POSIX;
}


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8591);
/* harmony import */ var _report_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5567);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4183);



await (0,_set_up_js__WEBPACK_IMPORTED_MODULE_2__/* .setUp */ .s)((0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .thisMachine */ .g8)()).catch(_report_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFailure */ .xV);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ liveNetwork)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
;// CONCATENATED MODULE: ./build/network/trust-failures.js

const TLS_VERIFICATION_OFF = (0,failure/* explanation */.Qb)('TLS_VERIFICATION_OFF', 'certificate checks are switched off', {}, () => ({
    what: 'NODE_TLS_REJECT_UNAUTHORIZED=0 turns off certificate checks, so nothing was sent.',
    why: 'Anyone on the network could then read the token. An earlier step, the workflow or the runner sets the variable, usually because of a proxy or a GitHub server with its own certificate authority.',
    fix: 'Remove NODE_TLS_REJECT_UNAUTHORIZED. Instead, trust that authority in the environment of the runner, and restart the runner:\n  NODE_EXTRA_CA_CERTS=/path/to/authority.pem',
}));

;// CONCATENATED MODULE: ./build/network/live.js



function liveNetwork(env, onTry) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
        throw new failure/* Failure */.HR(TLS_VERIFICATION_OFF({}));
    let sending;
    const send = async (call, timeout) => {
        sending ??= __nccwpck_require__.e(/* import() */ 659).then(__nccwpck_require__.bind(__nccwpck_require__, 4659)).then(({ httpSend }) => httpSend(env));
        return (await sending)(call, timeout);
    };
    return { send, now: Date.now, sleep: promises_.setTimeout, random: Math.random, ...(onTry ? { onTry } : {}) };
}


/***/ }),

/***/ 1083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 5351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ PROJECT_MALFORMED),
/* harmony export */   Tu: () => (/* binding */ REPOSITORY_CONTRADICTION),
/* harmony export */   U8: () => (/* binding */ UNIVERSE_NEEDS_URL),
/* harmony export */   YR: () => (/* binding */ LOCATION_MALFORMED),
/* harmony export */   dD: () => (/* binding */ REPOSITORY_MALFORMED),
/* harmony export */   dK: () => (/* binding */ LOCATION_MISSING),
/* harmony export */   lC: () => (/* binding */ PROJECT_MISSING),
/* harmony export */   pe: () => (/* binding */ REPOSITORY_NOT_IN_CONSOLE),
/* harmony export */   pm: () => (/* binding */ REPOSITORY_NOT_PYTHON_HOST),
/* harmony export */   rR: () => (/* binding */ REPOSITORY_URL_WITH_CREDENTIALS),
/* harmony export */   vX: () => (/* binding */ REPOSITORY_PART_EMPTY),
/* harmony export */   wG: () => (/* binding */ REPOSITORY_MISSING)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5441);


function corrected(repository) {
    const [, project, id] = /^([a-z][a-z0-9-]{4,28}[a-z0-9])\/([a-z][a-z0-9-]*)$/.exec(repository) ?? [];
    if (project && id)
        return ['Set the project and the repository in two inputs:', `  project: ${project}`, `  repository: ${id}`, ''];
    const lower = repository.toLowerCase().replace(/[ _.]/g, '-');
    return /^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(lower) ? ['Perhaps:', `  repository: ${lower}`, ''] : [];
}
const REPOSITORY_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('REPOSITORY_MALFORMED', 'repository is not a valid repository name', { repository: 'My Repo' }, ({ repository }) => ({
    what: `repository is not a valid repository name: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(repository)}.`,
    why: 'A repository name has lower-case letters, digits and hyphens, starts with a letter, and has at most 63 characters.',
    fix: [
        ...corrected(repository),
        'Use one of these forms:',
        '  repository: my-repo',
        '  repository: projects/my-project/locations/us-central1/repositories/my-repo',
        '  repository: https://us-central1-python.pkg.dev/my-project/my-repo/',
    ].join('\n'),
}));
const REPOSITORY_URL_WITH_CREDENTIALS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('REPOSITORY_URL_WITH_CREDENTIALS', 'the repository URL contains a password', {}, () => ({
    what: 'The URL in repository contains a user name or password, which this action does not use.',
    why: 'URLs copied from pip.conf often contain a credential. GitHub prints inputs in the log, so it may already be exposed.',
    fix: 'Remove everything from after https:// up to the @, pass the credential in key or access_token instead, and revoke it if it was real.',
}));
const REPOSITORY_PART_EMPTY = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('REPOSITORY_PART_EMPTY', 'a part of the repository URL is empty', { parts: ['project'] }, ({ parts }) => ({
    what: `The URL in repository has no ${parts.join(' and no ')}: that part is empty.`,
    likely: 'An expression in the URL is empty: the secret or variable does not exist under this name, or this run does not get it.',
    fix: 'Check the names of the secrets and variables in the URL, which must have this form:\nwith:\n  repository: https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/',
}));
const REPOSITORY_NOT_IN_CONSOLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('REPOSITORY_NOT_IN_CONSOLE', 'the console address is not that of a Python repository', { format: 'docker' }, ({ format }) => ({
    what: format
        ? `repository is the console's URL of a ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(format)} repository, not of a Python repository.`
        : 'repository is a URL of the console that does not name a repository.',
    why: format
        ? 'The format follows /artifacts/ in the URL.'
        : 'It was copied from the list of repositories or from the page of another product.',
    fix: 'Open the Python repository in the console and copy its URL, which has this form:\n  https://console.cloud.google.com/artifacts/python/PROJECT/LOCATION/REPOSITORY',
}));
const REPOSITORY_NOT_PYTHON_HOST = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('REPOSITORY_NOT_PYTHON_HOST', 'the host does not serve Python repositories', { host: 'us-central1-docker.pkg.dev' }, ({ host }) => ({
    what: `The host in repository does not serve Python packages: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(host)}.`,
    why: 'Python repositories are at LOCATION-python.pkg.dev; credentials are sent to no other host.',
    fix: host.endsWith('.pkg.dev')
        ? `Use a Python repository:\nwith:\n  repository: https://${host.replace(/-[a-z]+\.pkg\.dev$/, '')}-python.pkg.dev/PROJECT/REPOSITORY/`
        : 'with:\n  repository: https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/\n\nIn another Google Cloud universe, set the universe input too.',
}));
const REPOSITORY_CONTRADICTION = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('REPOSITORY_CONTRADICTION', 'repository contradicts another input', { part: 'location', inRepository: 'europe-west1', inInput: 'us-central1' }, ({ part, inRepository, inInput }) => ({
    what: `repository contradicts ${part}: it names ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(inRepository)}, but ${part} is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(inInput)}.`,
    likely: 'One of the two inputs was left over from another repository.',
    fix: `Remove ${part}, or correct it.`,
}));
const LOCATION_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LOCATION_MALFORMED', 'location is not a region or multi-region', { location: 'us-central1-a' }, ({ location }) => ({
    what: `location is not a region or multi-region of Google Cloud: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(location)}.`,
    why: /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location)
        ? 'This is a zone; repositories are in regions.'
        : 'Regions look like us-central1 or europe-west10; multi-regions are us, europe and asia.',
    fix: /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location)
        ? `with:\n  location: ${location.replace(/-[a-z]$/, '')}`
        : 'Copy the location from the list of your repositories:\ngcloud artifacts repositories list --format="table(name,location)"',
}));
const PROJECT_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROJECT_MALFORMED', 'project is not a project ID', { project: '123456789' }, ({ project }) => ({
    what: `project is not a project ID: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(project)}.`,
    why: /^\d+$/.test(project)
        ? 'This is a project number; the URL of a repository contains the project ID.'
        : 'A project ID has lower-case letters, digits and hyphens, such as my-project or example.com:my-project. It is not the display name.',
    fix: /^\d+$/.test(project)
        ? `Find the ID:\ngcloud projects describe ${project} --format="value(projectId)"`
        : 'Find the ID:\ngcloud projects list --format="table(name,projectId)"',
}));
const REPOSITORY_MISSING = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('REPOSITORY_MISSING', 'no repository is set', {}, () => ({
    what: 'No repository is set.',
    why: 'The input repository is empty, and neither CLOUDSDK_ARTIFACTS_REPOSITORY nor the gcloud configuration names a default.',
    fix: 'with:\n  repository: my-repo    # or the URL that the Google Cloud console shows',
}));
const LOCATION_MISSING = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('LOCATION_MISSING', 'no location is set', {}, () => ({
    what: 'The location of the repository is not set.',
    why: 'The input location is empty, repository is a name and not a URL, and gcloud has no default location.',
    fix: 'with:\n  location: us-central1    # the region or multi-region that the repository was created in',
}));
const PROJECT_MISSING = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('PROJECT_MISSING', 'no project is set', {}, () => ({
    what: 'The project of the repository is not set.',
    why: 'The input project is empty, and neither the environment, the credential nor the gcloud configuration names a project.',
    fix: 'with:\n  project: my-project    # the project ID, not its number or display name',
}));
const UNIVERSE_NEEDS_URL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('UNIVERSE_NEEDS_URL', "this universe needs the repository's full URL", { universe: 's3nsapis.fr' }, ({ universe }) => ({
    what: `repository must be a URL, because universe is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(universe)}.`,
    why: 'Outside googleapis.com, the host of a repository cannot be derived from its location.',
    fix: 'Copy the URL from the console of that universe:\nwith:\n  repository: https://HOST/PROJECT/REPOSITORY/',
}));


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readPasted)
/* harmony export */ });
const CONSOLE = 'console.cloud.google.com';
const FULL_NAME = /(?:^|\/)projects\/([^/]*)\/locations\/([^/]*)\/repositories\/([^/?#]*)/;
function readPasted(text) {
    const word = addressIn(text);
    if (word === undefined)
        return { kind: 'id', id: text };
    const url = URL.parse(`https://${withoutUser(word)}`);
    if (url === null || url.port !== '')
        return { kind: 'unreadable' };
    const segments = url.pathname.slice(1).split('/').map(decoded);
    if (url.host === CONSOLE)
        return ofConsole(segments);
    const [, project, location, id] = FULL_NAME.exec(url.pathname) ?? [];
    if (project !== undefined && location !== undefined && id !== undefined) {
        return { kind: 'name', project: decoded(project), location, id };
    }
    return { kind: 'url', host: url.host, project: segments[0] ?? '', id: segments[1] ?? '' };
}
function addressIn(text) {
    const name = /^\/{0,2}projects\//.exec(text);
    if (name)
        return `artifactregistry.googleapis.com/${text.slice(name[0].indexOf('p'))}`;
    const words = text.split(/[\s"'`<>,]+/).filter((word) => word !== '');
    const addresses = new Set(words.flatMap((word) => /(?:https?:|^|=)\/\/(.+)$/i.exec(word)?.[1] ?? []));
    if (addresses.size === 1)
        return [...addresses][0];
    return words.length === 1 && /^[^/]*\.[a-z]+(?::\d+)?\//i.test(withoutUser(text)) ? words[0] : undefined;
}
function withoutUser(address) {
    const at = address.lastIndexOf('@');
    const slash = address.indexOf('/');
    const inPath = slash >= 0 && slash < at && /^[a-z0-9.-]+\.[a-z]+(?::\d+)?$/i.test(address.slice(0, slash));
    return at < 0 || inPath ? address : address.slice(at + 1);
}
function ofConsole([, format, project, location, id]) {
    if (!project || !location || !id)
        return { kind: 'console' };
    if (format !== 'python')
        return { kind: 'console', format: format ?? '' };
    return { kind: 'name', project, location, id };
}
function decoded(segment) {
    const bare = segment.replace(/;.*$/, '');
    try {
        return decodeURIComponent(bare);
    }
    catch {
        return bare;
    }
}


/***/ }),

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isLocated),
/* harmony export */   B9: () => (/* binding */ consoleUrl),
/* harmony export */   Cz: () => (/* binding */ checkRepositoryId),
/* harmony export */   E5: () => (/* binding */ indexUrl),
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   JJ: () => (/* binding */ joinRequests),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   c9: () => (/* binding */ checkLocation),
/* harmony export */   k$: () => (/* binding */ GOOGLE_UNIVERSE),
/* harmony export */   p_: () => (/* binding */ pythonHost),
/* harmony export */   sh: () => (/* binding */ checkProject),
/* harmony export */   zj: () => (/* binding */ uploadUrl)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5351);
/* harmony import */ var _pasted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7625);



const GOOGLE_UNIVERSE = 'googleapis.com';
const REPOSITORY_ID = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LOCATION = /^[a-z]+(?:-[a-z]+[0-9]+)?$/;
const PROJECT = /^(?:[a-z0-9][a-z0-9.-]*\.[a-z]+:)?[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const PYTHON_HOST = /^([a-z0-9-]*)-python\.pkg\.dev$/;
function checkRepositoryId(id) {
    return REPOSITORY_ID.test(id) ? undefined : (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY_MALFORMED */ .dD)({ repository: id });
}
function checkLocation(location) {
    return LOCATION.test(location) ? undefined : (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCATION_MALFORMED */ .YR)({ location });
}
function checkProject(project) {
    return PROJECT.test(project) ? undefined : (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .PROJECT_MALFORMED */ .AJ)({ project });
}
function parseRepository(text, universe) {
    const pasted = (0,_pasted_js__WEBPACK_IMPORTED_MODULE_2__/* .readPasted */ .a)(text);
    switch (pasted.kind) {
        case 'id':
            return checked([], { id: pasted.id });
        case 'name': {
            const { project, location, id } = pasted;
            return checked(complete({ location, project, repository: id }), { project, location, id });
        }
        case 'url':
            return parseUrl(pasted, universe);
        case 'console':
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY_NOT_IN_CONSOLE */ .pe)(pasted.format === undefined ? {} : { format: pasted.format }));
        case 'unreadable':
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY_MALFORMED */ .dD)({ repository: text }));
    }
}
function parseUrl({ host, project, id }, universe) {
    if (universe !== GOOGLE_UNIVERSE)
        return checked(complete({ project, repository: id }), { project, id, host });
    const location = PYTHON_HOST.exec(host)?.[1];
    if (location === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY_NOT_PYTHON_HOST */ .pm)({ host }));
    return checked(complete({ location, project, repository: id }), { project, location, id });
}
function complete(parts) {
    const empty = Object.keys(parts).filter((part) => parts[part] === '');
    return empty.length > 0 ? [(0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY_PART_EMPTY */ .vX)({ parts: empty })] : [];
}
function checked(first, request) {
    if (first.length > 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(first);
    const problems = [
        request.id === undefined ? undefined : checkRepositoryId(request.id),
        request.location === undefined ? undefined : checkLocation(request.location),
        request.project === undefined ? undefined : checkProject(request.project),
    ].filter((problem) => problem !== undefined);
    if (problems.length > 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(problems);
    return request;
}
function joinRequests(named, inputs) {
    const problems = ['location', 'project'].flatMap((part) => {
        const [ours, theirs] = [named[part], inputs[part]];
        return ours !== undefined && theirs !== undefined && ours !== theirs
            ? [(0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY_CONTRADICTION */ .Tu)({ part, inRepository: ours, inInput: theirs })]
            : [];
    });
    if (problems.length > 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(problems);
    return { ...inputs, ...named };
}
function pythonHost(location) {
    return `${location}-python.pkg.dev`;
}
function indexUrl(repository) {
    return `${uploadUrl(repository)}simple/`;
}
function uploadUrl(repository) {
    return `https://${repository.host}/${repository.project}/${repository.id}/`;
}
function resourceName({ project, location, id }) {
    return `projects/${project}/locations/${location}/repositories/${id}`;
}
function consoleUrl(repository) {
    const { project, location, id, host } = repository;
    if (location === undefined || host !== pythonHost(location))
        return undefined;
    return `https://console.cloud.google.com/artifacts/python/${encodeURIComponent(project)}/${location}/${id}?project=${encodeURIComponent(project)}`;
}
function isLocated(repository) {
    return repository.location !== undefined;
}


/***/ }),

/***/ 6813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ adviceIn),
/* harmony export */   v: () => (/* binding */ seenIn)
/* harmony export */ });
const VALUE = /^ {2}(\w+): (.+)$/;
const ITEM = /^(?: {2}|- )(.+)$/;
const PROGRAM = /^(?:gcloud|gh|base64|umask|sudo|echo|chmod|rm|rmdir|ls|cp|mv|head|df|icacls|attrib|takeown|w32tm|pip|twine) |^[A-Z_]+=|^[A-Z][a-z]+-[A-Z]\w+ /;
const CMDLET = /^(?:[A-Z][a-z]+-[A-Z]\w+ |(?:attrib|icacls|takeown|w32tm) |\[Convert\]|".*" >> \$env:)/;
const KEY = /^[a-z_][\w-]*:(?:\s|$)/;
function seenIn(what) {
    const parts = [];
    for (const line of what.split('\n').filter((text) => text.trim() !== '')) {
        const kind = VALUE.test(line) ? 'values' : ITEM.test(line) ? 'list' : 'words';
        const last = parts.at(-1);
        if (last?.kind === kind)
            last.lines.push(line);
        else
            parts.push({ kind, lines: [line] });
    }
    return parts.map(({ kind, lines }) => {
        if (kind === 'words')
            return { kind, text: lines.join('\n') };
        if (kind === 'list')
            return { kind, items: lines.map((line) => line.replace(ITEM, '$1')) };
        return { kind, rows: lines.map((line) => [line.replace(VALUE, '$1'), line.replace(VALUE, '$2')]) };
    });
}
function adviceIn(fix) {
    const parts = [];
    for (const line of fix.split('\n')) {
        const last = parts.at(-1);
        const kind = kindOf(line, last);
        const key = /^ *[a-z_][\w-]*:/.exec(line)?.[0];
        const begins = key !== undefined && last?.lines.some((other) => other.startsWith(key));
        if (last?.kind === kind && !begins)
            last.lines.push(line);
        else
            parts.push({ kind, lines: [line] });
    }
    return parts
        .map(({ kind, lines }) => ({ kind, text: dedented(lines).join('\n').trim() }))
        .filter(({ text }) => text !== '');
}
function kindOf(line, last) {
    if (/[\\`]$/.test(last?.lines.at(-1) ?? '') && last !== undefined)
        return last.kind;
    const bare = line.trimStart();
    if (CMDLET.test(bare))
        return 'powershell';
    if (PROGRAM.test(bare))
        return 'sh';
    if (KEY.test(bare))
        return 'yaml';
    if (bare === line)
        return 'words';
    return last === undefined || last.kind === 'words' ? 'sh' : last.kind;
}
function dedented(lines) {
    const depth = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
    return lines.map((line) => line.slice(depth));
}


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   Po: () => (/* binding */ closingLines),
/* harmony export */   bg: () => (/* binding */ validity)
/* harmony export */ });
/* harmony import */ var _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2604);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2923);


const SOURCES = {
    workload_identity_federation: 'workload identity federation',
    service_account_key: 'service account key',
    given_token: 'the access_token input',
    application_default_credentials: 'application default credentials',
    metadata_server: 'metadata server',
    gcloud_cli: 'gcloud CLI',
};
function title({ clients }) {
    return `Artifact Registry is ready for ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(clients.map(({ name }) => name))}`;
}
function commandsOf(outcome) {
    const usages = outcome.clients.map((client) => client.usage(outcome));
    return {
        install: usages.flatMap(({ install }) => install ?? []),
        publish: usages.flatMap(({ publish }) => publish ?? []),
    };
}
function closingLines(outcome, now) {
    const { repository, credential, files, access, cleanup } = outcome;
    const { install, publish } = commandsOf(outcome);
    const rows = [
        ['repository', (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocated */ .B0)(repository) ? (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceName */ .Iy)(repository) : (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadUrl */ .zj)(repository)],
        ['index', (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .indexUrl */ .E5)(repository)],
        ['identity', `${credential.principal ?? 'not known'} (${SOURCES[credential.source]})`],
        ...(access === undefined ? [] : [['access', access]]),
        ['valid', validity(outcome, now)],
        ...files.map((file, i) => [i === 0 ? 'written' : '', file]),
        [
            'afterwards',
            cleanup ? 'every file is restored when the job ends' : 'the files stay as they are (cleanup: false)',
        ],
        ...install.map((command) => ['install with', command]),
        ...publish.map((command) => ['upload with', command]),
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    return [title(outcome), ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)];
}
function validity({ credential, keptFresh }, now) {
    const { expiresAt } = credential;
    if (keptFresh)
        return 'kept fresh until the job ends';
    if (credential.method === 'keyring')
        return 'as long as the keyring obtains a token at each use';
    if (expiresAt === undefined) {
        return credential.source === 'service_account_key' && credential.method !== 'access_token'
            ? 'until the key is deleted'
            : 'not known';
    }
    const minutes = Math.floor((expiresAt.getTime() - now.getTime()) / 60_000);
    return `until ${expiresAt
        .toISOString()
        .replace('T', ' ')
        .replace(/\.\d+Z$/, ' UTC')} (${minutes} ${minutes === 1 ? 'minute' : 'minutes'})`;
}


/***/ }),

/***/ 2389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fM: () => (/* binding */ addPath),
  Dg: () => (/* binding */ addToSummary),
  dN: () => (/* binding */ exportVariable),
  jD: () => (/* binding */ hide),
  hF: () => (/* binding */ input),
  sn: () => (/* binding */ commands_issue),
  yy: () => (/* binding */ print),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput)
});

// UNUSED EXPORTS: savedState

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./build/report/commands.js




function input(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
function savedState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
function saveState(name, value) {
    hand('STATE', 'save-state', name, value);
}
function setOutput(name, value) {
    hand('OUTPUT', 'set-output', name, value);
}
function exportVariable(name, value) {
    hand('ENV', 'set-env', name, value);
}
function addPath(folder) {
    if (process.env['GITHUB_PATH'])
        issueFileCommand('PATH', folder);
    else
        issueCommand('add-path', {}, folder);
}
function hide(text) {
    issueCommand('add-mask', {}, text);
}
function commands_issue(command, text, title) {
    issueCommand(command, title === undefined ? {} : { title }, text);
}
function print(line) {
    process.stdout.write(line + external_node_os_.EOL);
}
function addToSummary(file, html) {
    const opened = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_WRONLY);
    try {
        (0,external_node_fs_.writeFileSync)(opened, html);
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}
function hand(file, command, name, value) {
    if (process.env[`GITHUB_${file}`])
        issueFileCommand(file, prepareKeyValueMessage(name, value));
    else
        issueCommand(command, { name }, value);
}


/***/ }),

/***/ 4004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ helpUrl)
/* harmony export */ });
function helpUrl(code) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home, GITHUB_ACTION_REF: version } = process.env;
    if (!server || !home || !version)
        return undefined;
    return `${server}/${home}/blob/${version}/docs/TROUBLESHOOTING.md#${code.toLowerCase()}`;
}


/***/ }),

/***/ 1408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ debugError),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   pq: () => (/* binding */ info)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5441);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2389);


function info(line) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line));
}
function debug(line) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .issue */ .sn)('debug', (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line));
}
function debugError(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        const [, ...frames] = (cause.stack ?? '').split(/\n(?=\s+at )/);
        debug(cause instanceof SyntaxError ? cause.name : `${cause.name}: ${cause.message}`);
        frames.forEach(debug);
    }
}
function annotate(level, title, text) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .issue */ .sn)(level, text.split('\n').map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is).join('\n'), (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(title));
}
function summarize(html) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (!file)
        return;
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .addToSummary */ .Dg)(file, html);
    }
    catch (error) {
        debugError(error);
    }
}


/***/ }),

/***/ 5567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   xV: () => (/* binding */ reportFailure)
/* harmony export */ });
/* unused harmony exports UNEXPECTED, problemTitle, problemText */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6813);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4004);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1408);




const UNEXPECTED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('UNEXPECTED', 'this action has a bug', { name: 'TypeError' }, ({ name }) => ({
    what: `This action stopped because of a bug in it (${name}).`,
    why: 'Your workflow is not to blame.',
    fix: 'Run the job again with debug logging (set the secret or variable ACTIONS_STEP_DEBUG to true), and report the debug lines in an issue.',
}));
function problemTitle({ title, code }) {
    return `Artifact Registry: ${title} (${code})`;
}
function problemText({ code, what, why, certain, fix }) {
    const advice = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceIn */ .s)(fix);
    const help = (0,_help_js__WEBPACK_IMPORTED_MODULE_3__/* .helpUrl */ .x)(code);
    return [
        what,
        certain ? why : `Likely reason: ${why}`,
        `What to do:${advice[0]?.kind === 'words' ? ' ' : '\n\n'}${advice.map(({ text }) => text).join('\n\n')}`,
        ...(help === undefined ? [] : [`More: ${help}`]),
    ].join('\n\n');
}
async function reportFailure(error) {
    const failure = asFailure(error);
    for (const problem of failure.problems)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', problemTitle(problem), problemText(problem));
    (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .debugError */ .AO)(failure);
    process.exitCode = 1;
    const { summarizeProblems } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4611));
    summarizeProblems(failure.problems);
}
function warn(problem) {
    (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('warning', problemTitle(problem), problemText(problem));
}
function note({ what, code }) {
    (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(`Note: ${what} (${code}: ${(0,_help_js__WEBPACK_IMPORTED_MODULE_3__/* .helpUrl */ .x)(code) ?? 'see docs/TROUBLESHOOTING.md'})`);
}
function asFailure(error) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return error;
    const name = error instanceof Error ? error.name : typeof error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(UNEXPECTED({ name }), { cause: error });
}


/***/ }),

/***/ 4611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   summarizeProblems: () => (/* binding */ summarizeProblems),
/* harmony export */   w: () => (/* binding */ summarizeOutcome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var _registry_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2604);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5441);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6813);
/* harmony import */ var _closing_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9600);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4004);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1408);







function summarizeOutcome(outcome, now) {
    const { credential, access, files, cleanup } = outcome;
    const rows = [
        ['Repository', [repositoryLink(outcome)]],
        ['Identity', [credential.principal === undefined ? 'not known' : code(credential.principal)]],
        ['Credential', [`${escaped(_closing_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .Hl[credential.source])} (${code(credential.method)})`]],
        ['Access', [escaped(access ?? 'not verified')]],
        ['Valid', [escaped((0,_closing_js__WEBPACK_IMPORTED_MODULE_3__/* .validity */ .bg)(outcome, now))]],
        [cleanup ? 'Restored when the job ends' : 'Left as they are', files.map(code)],
    ];
    const { install, publish } = (0,_closing_js__WEBPACK_IMPORTED_MODULE_3__/* .commandsOf */ .Kf)(outcome);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .summarize */ .eh)(lines(heading((0,_closing_js__WEBPACK_IMPORTED_MODULE_3__/* .title */ .DD)(outcome)), table(rows.filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.join('<br>')])), ...(install.length > 0 ? ['<p>Install:</p>', block(install.join('\n'), 'sh')] : []), ...(publish.length > 0 ? ['<p>Upload:</p>', block(publish.join('\n'), 'sh')] : [])));
}
function summarizeProblems(problems) {
    (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .summarize */ .eh)(lines(...problems.flatMap(linesOf)));
}
function linesOf({ code: id, title, what, why, certain, fix }) {
    return [
        heading(`Artifact Registry: ${title}`),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .seenIn */ .v)(what).map(shownPart),
        paragraph(why, certain ? undefined : 'Likely reason:'),
        '<p><strong>What to do:</strong></p>',
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .adviceIn */ .s)(fix).map(({ kind, text }) => (kind === 'words' ? paragraph(text) : block(text, kind))),
        `<p>${helpLink(id)}</p>`,
    ];
}
function lines(...html) {
    return html.map((line) => line + node_os__WEBPACK_IMPORTED_MODULE_0__.EOL).join('');
}
function heading(text) {
    return `<h3>${escaped(text)}</h3>`;
}
function block(text, language) {
    return `<pre lang="${language}"><code>${escaped(text)}</code></pre>`;
}
function repositoryLink({ repository }) {
    const url = (0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleUrl */ .B9)(repository);
    if (url === undefined)
        return code((0,_registry_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadUrl */ .zj)(repository));
    return `${link(url, code(repository.id))} in ${code(repository.project)}, ${code(repository.location ?? '')}`;
}
function helpLink(id) {
    const url = (0,_help_js__WEBPACK_IMPORTED_MODULE_6__/* .helpUrl */ .x)(id);
    return url === undefined ? `Code: ${code(id)}` : `More about ${link(url, code(id))}`;
}
function shownPart(part) {
    if (part.kind === 'words')
        return paragraph(part.text);
    if (part.kind === 'list')
        return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    return table(part.rows.map(([name, value]) => [name, code(value)]));
}
function link(url, text) {
    return `<a href="${escaped(url)}">${text}</a>`;
}
function table(rows) {
    const cells = rows.map(([name, value]) => `<tr><th align="left">${escaped(name)}</th><td>${value}</td></tr>`);
    return `<table>${cells.join('')}</table>`;
}
function paragraph(text, label) {
    const lead = label === undefined ? '' : `<strong>${label}</strong> `;
    return `<p>${lead}${escaped(text).replace(/\n+/g, '<br>')}</p>`;
}
function code(value) {
    return `<code>${escaped((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(value)).replace(/\/(?=\w)/g, '/<wbr>')}</code>`;
}
function escaped(text) {
    return text
        .split('\n')
        .map(_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)
        .join('\n')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   P1: () => (/* binding */ unmistakableShapeOf),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   zv: () => (/* binding */ randomIn)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1083);

const sign = (looksLike, pattern, belongsIn) => ({
    looksLike,
    found: (text) => pattern.test(text),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ belongsIn }),
});
const UNMISTAKABLE = [
    sign('a service account key', /["']private_key(?:_id)?["']|["']type["']\s{0,9}:\s{0,9}["']service_account["']/, 'key'),
    sign('a private key', /-----\s?(?:BEGIN|END)|PRIVATE KEY-----|\bMII[A-Za-z0-9+/]{12}/),
    sign('a credential file', /["'](?:refresh_token|client_secret|access_token|id_token|subject_token)["']/),
    sign('an access token', /ya29[._-]/i, 'access_token'),
    sign('a refresh token', /(?<![\w:])1\/\/0[\w-]{8}/),
    sign('an ID token (a JWT)', /eyJ[\w-]{5}/),
    sign('a token', /GOCSPX-|\bAIza[\w-]{16}|\bgh[pousr]_\w{16}|github_pat_\w{16}|\bpypi-Ag[\w-]{12}|\bglpat-[\w-]{12}|\bAKIA[A-Z0-9]{12}/),
    sign('an Authorization header', /\b(?:Bearer\s{1,9}[\w.~+/=-]{8}|Basic\s{1,9}[\w+/=-]{16})/i),
    { looksLike: 'a URL with a user name or password in it', found: (text) => userinfosIn(text).length > 0 },
    sign('a user name with its password', /(?:_json_key(?:_base64)?|oauth2accesstoken|__token__)["']?\s{0,9}[:=]/),
    sign('a line with a password', /\bpassword["']?\s{0,9}[=:]\s{0,9}["']?[^\s"',)]{4}/i),
];
const JSON_TEXT = sign('JSON', /^\s*[{[]\s{0,99}["'\\{]|\{\s{0,99}\\{0,4}["']/);
const RANDOM = { looksLike: 'a secret', found: (text) => runs(text).some(isRandom) };
function shapeOf(text) {
    return found(text, [...UNMISTAKABLE, JSON_TEXT, RANDOM]);
}
function unmistakableShapeOf(text) {
    return found(text, UNMISTAKABLE);
}
function found(text, signs, decoded) {
    if (text.length < 6)
        return undefined;
    const views = decoded ?? viewsOf(text);
    const one = signs.find((candidate) => views.some(candidate.found));
    return one && { looksLike: one.looksLike, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ belongsIn: one.belongsIn }) };
}
function secretsIn(text) {
    const views = viewsOf(text);
    if (found(text, UNMISTAKABLE, views) === undefined)
        return [];
    const secrets = views.flatMap((view) => [
        ...(view.match(/["']?(?:eyJ|ya29[._-]|1\/\/0|GOCSPX-|gh[pousr]_|github_pat_|pypi-Ag)[\w.~+/=-]{6,}/gi) ?? []),
        ...[...view.matchAll(FIELD)].flatMap(([, value = '']) => [value, value.replace(/\\{1,8}n/g, '\n')]),
        ...[...view.matchAll(/-----BEGIN[^-]{0,40}-----([A-Za-z0-9+/=\s\\]*)/g)].map(([, body = '']) => body),
        ...randomIn(view),
        ...userinfosIn(view).flatMap((userinfo) => passwordIn(userinfo)),
    ]);
    const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\\{1,8}[nr]|\s+/)]);
    return [...new Set(lines.map((line) => line.replace(/^["']|["']$/g, '').trim()))].filter((line) => line.length >= 8 && !line.startsWith('-----'));
}
function randomIn(text) {
    return runs(text).filter((run) => run.length >= 40 && isRandom(run));
}
const FIELD = /\\{0,4}["'](?:private_key|private_key_id|refresh_token|client_secret|access_token|id_token|subject_token|password)\\{0,4}["']\s{0,9}:\s{0,9}\\{0,4}["']([^"']{8,})/g;
const PUBLIC_NAMES = ['_json_key_base64', '_json_key', 'oauth2accesstoken', '__token__'];
function passwordIn(userinfo) {
    const colon = userinfo.indexOf(':');
    const parts = colon < 0 ? [userinfo] : [userinfo.slice(0, colon), userinfo.slice(colon + 1)];
    return parts
        .filter((part) => part.length >= 8 && !/^[a-z]+$/i.test(part) && !PUBLIC_NAMES.includes(part))
        .flatMap((part) => [part, percentDecoded(part)]);
}
function userinfosIn(text) {
    return text.split(/[\s"'<>]+/).flatMap((word) => {
        const at = word.lastIndexOf('@');
        const start = word.indexOf('//') < 0 ? 0 : word.indexOf('//') + 2;
        if (at <= start)
            return [];
        const between = word.slice(start, at);
        if (start === 0 && !(between.includes(':') && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//.test(word.slice(at + 1))))
            return [];
        const slash = between.search(/[/?#]/);
        const colon = between.indexOf(':');
        const port = /^:\d{1,5}(?:[/?#]|$)/.test(colon < 0 ? '' : between.slice(colon));
        if (PUBLIC_NAMES.includes(between))
            return [];
        return slash < 0 || (colon >= 0 && colon < slash && !port) ? [between] : [];
    });
}
function viewsOf(text) {
    const views = new Set([text]);
    let latest = [text];
    for (let round = 0; round < 3; round += 1) {
        latest = latest.flatMap((view) => [unescaped(view), percentDecoded(view), ...base64Decoded(view)]);
        latest = [...new Set(latest)].filter((view) => view.length >= 6 && !views.has(view)).slice(0, 6);
        for (const view of latest)
            views.add(view);
    }
    return [...views];
}
function unescaped(text) {
    if (!text.includes('\\') && !text.includes('&'))
        return text;
    return text
        .replace(/\\{1,8}u00([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(/\\{1,8}(["'/])/g, '$1')
        .replace(/&quot;|&#34;/g, '"');
}
function percentDecoded(text) {
    return text.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function base64Decoded(text) {
    const parts = runs(text);
    const joined = /^[\w+/=\s\\-]+$/.test(text) ? [text.replace(/\\{1,8}[nr]|\s+/g, '')] : [];
    return [joined, parts]
        .map((stretches) => stretches
        .filter((part) => part.length >= 8)
        .map(decoded)
        .join('\n'))
        .filter((view) => /[\x20-\x7e]{6}/.test(view));
}
function decoded(base64) {
    return Buffer.from(base64, 'base64').toString('latin1').replaceAll('\0', '');
}
function runs(text) {
    return text.match(/[\w+/=-]{8,}/g) ?? [];
}
function isRandom(run) {
    if (run.length < 24)
        return false;
    const changes = run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
    return changes >= Math.max(7, run.length * 0.16);
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _c: () => (/* binding */ reveal),
/* harmony export */   md: () => (/* binding */ fromRevealingJson),
/* harmony export */   xe: () => (/* binding */ toRevealingJson),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    map(make) {
        return new Secret(make(this.#value));
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}
function reveal(text) {
    return typeof text === 'string' ? text : text.reveal();
}
function toRevealingJson(value) {
    return JSON.stringify(value, function (name, plain) {
        const held = this[name];
        return held instanceof Secret ? { secret: held.reveal() } : plain;
    });
}
function fromRevealingJson(text) {
    return JSON.parse(text, (_name, value) => (isOpened(value) ? new Secret(value.secret) : value));
}
function isOpened(value) {
    return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'secret') === 'string';
}


/***/ }),

/***/ 2923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
function listed(names) {
    if (names.length <= 2)
        return names.join(' and ');
    return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}


/***/ }),

/***/ 4183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ setUp)
});

// NAMESPACE OBJECT: ./build/clients/twine.js
var twine_namespaceObject = {};
__nccwpck_require__.r(twine_namespaceObject);
__nccwpck_require__.d(twine_namespaceObject, {
  client: () => (client)
});

// EXTERNAL MODULE: ./build/credentials/obtain.js
var obtain = __nccwpck_require__(7060);
// EXTERNAL MODULE: ./build/clients/pip.js + 1 modules
var pip = __nccwpck_require__(9035);
// EXTERNAL MODULE: ./build/clients/files/pypirc.js
var pypirc = __nccwpck_require__(8004);
// EXTERNAL MODULE: ./build/clients/variables.js
var variables = __nccwpck_require__(5650);
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
    files: [pypirc/* pypirc */.sk],
    asksKeyring: true,
    publishesByNetrc: true,
    reserved: pypirc/* PYPIRC_NAMES */.bj,
    usage: ({ serverId }) => ({ publish: `twine upload -r ${serverId} dist/*` }),
    rivals: ({ machine: { env } }) => (0,variables/* variableRivals */.k)(env, VARIABLES, { empty: 'set' }),
    about: {
        written: '`.pypirc`: a section, listed in `index-servers`',
        limits: ['`scope: isolated` needs `--config-file` with the output `pypirc_file`.'],
    },
};

;// CONCATENATED MODULE: ./build/clients/catalogue.js


const CLIENTS = {
    pip: () => pip,
    twine: () => twine_namespaceObject,
    uv: () => Promise.all(/* import() */[__nccwpck_require__.e(605), __nccwpck_require__.e(408)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7408)),
    poetry: () => Promise.all(/* import() */[__nccwpck_require__.e(605), __nccwpck_require__.e(570)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7570)),
    pdm: () => Promise.all(/* import() */[__nccwpck_require__.e(605), __nccwpck_require__.e(232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7232)),
    hatch: () => Promise.all(/* import() */[__nccwpck_require__.e(605), __nccwpck_require__.e(369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 369)),
    flit: () => __nccwpck_require__.e(/* import() */ 52).then(__nccwpck_require__.bind(__nccwpck_require__, 7052)),
    pipenv: () => __nccwpck_require__.e(/* import() */ 863).then(__nccwpck_require__.bind(__nccwpck_require__, 9863)),
};
const CLIENT_NAMES = Object.keys(CLIENTS);
const DEFAULT_CLIENTS = ['pip', 'twine'];
function isClientName(name) {
    return Object.hasOwn(CLIENTS, name);
}
async function loadClients(names) {
    const modules = await Promise.all(names.map((name) => CLIENTS[name]()));
    return modules.map(({ client }) => client);
}

// EXTERNAL MODULE: ./build/clients/failures.js
var failures = __nccwpck_require__(9176);
;// CONCATENATED MODULE: ./build/clients/channels.js


function channelsFor(netrc, method, indexMode, clients, serving = false) {
    if (method === 'keyring')
        return { url: false, section: true, netrc: 'no' };
    const url = netrc !== 'only' && !clients.some(({ copiesUrls }) => copiesUrls);
    if (netrc === 'never')
        return { url, section: true, netrc: 'no' };
    const needed = !url || needingNetrc(clients, indexMode).length > 0;
    if (!serving)
        return { url, section: true, netrc: needed ? 'must' : 'try' };
    const readers = clients.filter(({ files }) => files.includes(pypirc/* pypirc */.sk));
    return {
        url: false,
        section: !readers.every(({ publishesByNetrc }) => publishesByNetrc),
        netrc: needed ? 'must' : 'rely',
    };
}
function needingNetrc(clients, indexMode) {
    return clients.filter(({ needsNetrc, downloads }) => needsNetrc || (indexMode === 'named' && downloads));
}
function netrcProblems(netrc, method, indexMode, clients) {
    const names = (found) => found.map(({ name }) => name);
    if (method === 'keyring') {
        const deaf = names(clients.filter(({ asksKeyring }) => !asksKeyring));
        return [
            ...(netrc === 'only' ? [(0,failures/* KEYRING_WITHOUT_NETRC */.eP)({})] : []),
            ...(deaf.length > 0
                ? [(0,failures/* NETRC_NEEDED */.Zo)({ clients: deaf, setting: 'auth_method: keyring', instead: 'another auth_method' })]
                : []),
        ];
    }
    const needing = names(needingNetrc(clients, indexMode));
    if (netrc !== 'never' || needing.length === 0)
        return [];
    return [(0,failures/* NETRC_NEEDED */.Zo)({ clients: needing, setting: 'netrc: never', instead: 'netrc: also' })];
}

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __nccwpck_require__(9874);
;// CONCATENATED MODULE: ./build/clients/server-id.js


function serverIdProblems(serverId, clients) {
    if (!/^[A-Za-z0-9._-]+$/.test(serverId))
        return [(0,failures/* SERVER_ID_MALFORMED */.Y9)({ serverId })];
    const splitting = serverId.includes('.') ? clients.filter(({ splitsNames }) => splitsNames) : [];
    if (splitting.length > 0)
        return [(0,failures/* SERVER_ID_WITH_DOT */.Ty)({ serverId, clients: splitting.map(({ name }) => name) })];
    const taken = reservedBy(serverId, clients);
    return taken.length === 0 ? [] : [(0,failures/* SERVER_ID_RESERVED */.fy)({ serverId, clients: taken, given: true, instead: 'my-repo' })];
}
function serverIdFor(given, { id, project }, clients) {
    const taken = given === undefined ? reservedBy(id, clients) : [];
    if (taken.length === 0)
        return given ?? id;
    const instead = `${project.replace(/^.*:/, '')}-${id}`;
    throw new build_failure/* Failure */.HR((0,failures/* SERVER_ID_RESERVED */.fy)({ serverId: id, clients: taken, given: false, instead }));
}
function reservedBy(serverId, clients) {
    return clients.filter(({ reserved }) => reserved?.includes(serverId.toLowerCase())).map(({ name }) => name);
}

// EXTERNAL MODULE: ./build/credentials/failures.js
var credentials_failures = __nccwpck_require__(8754);
// EXTERNAL MODULE: ./build/credentials/principal.js
var principal = __nccwpck_require__(5027);
;// CONCATENATED MODULE: ./build/credentials/provider.js


function parseProvider(text) {
    const value = text
        .trim()
        .replace(/^(?:(?:https?:)?\/\/)?iam\.[a-z0-9.-]+\/(?:v1\/)?/, '')
        .replace(/^\/|\/$/g, '');
    const problem = providerProblem(value);
    if (problem)
        throw new build_failure/* Failure */.HR(problem);
    return value;
}
function providerProblem(value) {
    const part = '([a-z0-9-]+)';
    const pool = /^projects\/([^/\s]+)\/locations\/global\/workloadIdentityPools\/([a-z0-9-]+)/.exec(value);
    const project = pool?.[1] ?? '';
    if (!pool)
        return (0,credentials_failures/* PROVIDER_MALFORMED */.wm)({ value });
    const rest = value.slice(pool[0].length);
    if (rest === '' || rest === '/providers')
        return (0,credentials_failures/* PROVIDER_IS_POOL */.c1)({ value: pool[0] });
    const bare = new RegExp(`^/${part}$`).exec(rest)?.[1];
    if (bare)
        return (0,credentials_failures/* PROVIDER_WITHOUT_PROVIDERS */.aH)({ value, corrected: `${pool[0]}/providers/${bare}` });
    if (!new RegExp(`^/providers/${part}$`).test(rest))
        return (0,credentials_failures/* PROVIDER_MALFORMED */.wm)({ value });
    return /^\d+$/.test(project) ? undefined : (0,credentials_failures/* PROVIDER_WITH_PROJECT_ID */.zP)({ value, project });
}
function parseLifetime(text) {
    const value = text.trim().toLowerCase();
    const parts = /^(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s?)?$/.exec(value);
    if (!parts || value === '')
        throw new build_failure/* Failure */.HR((0,credentials_failures/* LIFETIME_MALFORMED */.as)({ value: text }));
    const [hours, minutes, rest] = parts.slice(1).map((part) => Number(part ?? 0));
    const seconds = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (rest ?? 0);
    if (seconds < 600 || seconds > 43_200)
        throw new build_failure/* Failure */.HR((0,credentials_failures/* LIFETIME_OUT_OF_RANGE */.dQ)({ value: text, seconds }));
    return seconds;
}

// EXTERNAL MODULE: ./build/credentials/service-account-key.js + 1 modules
var service_account_key = __nccwpck_require__(4163);
// EXTERNAL MODULE: ./build/registry/repository.js
var registry_repository = __nccwpck_require__(2604);
// EXTERNAL MODULE: ./build/shown.js
var shown = __nccwpck_require__(5441);
;// CONCATENATED MODULE: ./build/inputs/failures.js



const SECRET_MISPLACED = (0,build_failure/* explanation */.Qb)('SECRET_MISPLACED', 'a secret is in the wrong input', { name: 'service_account', looksLike: 'a service account key', belongsIn: 'key', length: 2300 }, ({ name, looksLike, belongsIn, length }) => ({
    what: `${name} holds ${looksLike}${belongsIn ? `, which belongs in ${belongsIn}` : ', which it does not accept'}.`,
    likely: `The value (${length} characters, now masked) was pasted into the wrong input, or two inputs were swapped.`,
    fix: belongsIn
        ? `Store the value as a secret, and pass it in ${belongsIn}:\nwith:\n  ${belongsIn}: ${(0,build_failure/* expression */.dn)('secrets.NAME')}`
        : `Remove the value from ${name}. If it is real and was ever printed in a log, revoke it.`,
}));
const INPUT_NOT_EXPANDED = (0,build_failure/* explanation */.Qb)('INPUT_NOT_EXPANDED', "an input contains a variable's name instead of its value", { name: 'project', unexpanded: 'env.PROJECT_ID' }, ({ name, unexpanded }) => ({
    what: `${name} contains ${(0,shown/* quoted */.TL)(unexpanded)} as text: nothing replaced it with its value.`,
    why: 'Inside "with:", only expressions in $ and double braces are replaced. Shell variables are not, and neither are expressions inside other values.',
    fix: `with:\n  ${name}: ${(0,build_failure/* expression */.dn)(unexpanded)}`,
}));
const INPUT_OF_ANOTHER_ACTION = (0,build_failure/* explanation */.Qb)('INPUT_OF_ANOTHER_ACTION', 'an input belongs to another action', {
    name: 'token_format',
    value: 'id_token',
    advice: 'Remove token_format: this action always obtains an access token.',
}, ({ name, value, advice }) => ({
    what: `${name} is ${(0,shown/* quoted */.TL)(value)}, which this action does not support.`,
    likely: 'The step was copied from another action, which has this input.',
    fix: advice,
}));
const INPUT_NOT_BOOLEAN = (0,build_failure/* explanation */.Qb)('INPUT_NOT_BOOLEAN', 'an input must be true or false', { name: 'verify', value: 'yes' }, ({ name, value }) => ({
    what: `${name} must be true or false, but it is ${(0,shown/* quoted */.TL)(value)}.`,
    why: 'In YAML 1.2 only true and false are booleans; yes, on and 1 are text.',
    fix: `with:\n  ${name}: true`,
}));
const INPUT_NOT_ONE_OF = (0,build_failure/* explanation */.Qb)('INPUT_NOT_ONE_OF', 'an input has a value that does not exist', { name: 'index_mode', value: 'additional', choices: ['only', 'extra'] }, ({ name, value, choices }) => ({
    what: `${name} does not accept ${(0,shown/* quoted */.TL)(value)}.`,
    why: `It accepts ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`,
    fix: `with:\n  ${name}: ${choices[0]}`,
}));
const REFRESH_IMPOSSIBLE = (0,build_failure/* explanation */.Qb)('REFRESH_IMPOSSIBLE', 'refresh cannot renew this credential', { reason: 'the clients are given the key itself, which does not expire' }, ({ reason }) => ({
    what: `refresh is true, but there is nothing to renew: ${reason}.`,
    why: 'This action only renews access tokens that it obtained itself, and only if it restores the files when the job ends.',
    fix: 'with:\n  refresh: auto',
}));
const CLIENT_UNKNOWN = (0,build_failure/* explanation */.Qb)('CLIENT_UNKNOWN', 'clients names an unknown client', { client: 'conda', known: CLIENT_NAMES }, ({ client, known }) => ({
    what: `clients contains ${(0,shown/* quoted */.TL)(client)}, which this action does not support.`,
    why: `It supports ${known.join(', ')}. Separate names by commas or line breaks.`,
    fix: `with:\n  clients: ${DEFAULT_CLIENTS.join(', ')}`,
}));
const CLIENTS_EMPTY = (0,build_failure/* explanation */.Qb)('CLIENTS_EMPTY', 'clients is empty', {}, () => ({
    what: 'clients is empty.',
    why: 'The input contains only commas and spaces.',
    fix: `with:\n  clients: ${DEFAULT_CLIENTS.join(', ')}`,
}));
const UNIVERSE_MALFORMED = (0,build_failure/* explanation */.Qb)('UNIVERSE_MALFORMED', 'universe is not a domain name', { universe: 'https://googleapis.com' }, ({ universe }) => ({
    what: `universe is not a domain name: ${(0,shown/* quoted */.TL)(universe)}.`,
    why: 'A universe is the domain in which the API hosts of a Google Cloud end.',
    fix: 'Leave it out for the public Google Cloud, or set a bare domain:\nwith:\n  universe: s3nsapis.fr',
}));

// EXTERNAL MODULE: ./build/registry/failures.js
var registry_failures = __nccwpck_require__(5351);
// EXTERNAL MODULE: ./build/secret.js
var build_secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/registry/pasted.js
var registry_pasted = __nccwpck_require__(7625);
// EXTERNAL MODULE: ./build/secret-shapes.js
var secret_shapes = __nccwpck_require__(9065);
;// CONCATENATED MODULE: ./build/inputs/misplaced.js



function misplaced(name, value) {
    const shape = (0,secret_shapes/* unmistakableShapeOf */.P1)(value);
    return shape && SECRET_MISPLACED({ name, ...shape, length: value.length });
}
function misplacedForAddress(name, value) {
    const pasted = (0,registry_pasted/* readPasted */.a)(value);
    const isAddress = pasted.kind === 'name' || (pasted.kind === 'url' && pasted.host.endsWith('.pkg.dev'));
    return isAddress ? undefined : misplaced(name, value);
}

;// CONCATENATED MODULE: ./build/inputs/pasted.js
function asMeant(name, value) {
    const line = new RegExp(`^(?:${name}|${name.replaceAll('_', '-')})\\s*[:=]\\s+`, 'i');
    return unquoted(unquoted(value).replace(line, '')).trim();
}
function unquoted(value) {
    const [, , inside] = /^(["'`])(.*)\1$/s.exec(value.trim()) ?? [];
    return inside === undefined || /["'`]/.test(inside) ? value.trim() : inside.trim();
}
const EXPRESSIONS = [
    /\$\{\{\s*([^{}]{0,80}?)\s*\}\}/,
    /\$\{\{(.{0,80})/s,
    /\{\{\s*([\w.-]{1,80})\s*\}\}/,
    /^((?:secrets|vars|env|inputs|github|needs|steps|matrix|runner)\.[\w.-]{1,80})$/,
];
const pasted_VARIABLES = [/\$env:(\w{1,80})/i, /\$\{?([A-Za-z_]\w{0,80})\}?/, /%(?=\w*[G-Zg-z_])([A-Za-z_]\w{0,80})%/];
function notExpanded(value) {
    for (const pattern of EXPRESSIONS) {
        const inside = pattern.exec(value)?.[1];
        if (inside !== undefined)
            return inside.trim();
    }
    for (const pattern of pasted_VARIABLES) {
        const name = pattern.exec(value)?.[1];
        if (name !== undefined)
            return `env.${name}`;
    }
    return /\$\(.+\)/s.test(value) ? 'env.NAME' : undefined;
}
function secretNotExpanded(value) {
    return /^\S{0,9}\$\{\{|^\{\{[^"']{0,99}\}\}$|^\$(?:env:)?\{?\w{1,80}\}?$|^%\w{1,80}%$|^[a-z]+\.[\w.-]{1,80}$/i.test(value)
        ? notExpanded(value)
        : undefined;
}
const ELSEWHERE = {
    key: ['credentials_json', 'service_account_key', 'credentials'],
    service_account: ['service_account_email'],
    project: ['project_id'],
    location: ['region'],
    repository: ['repository_url', 'repository-url', 'index_url', 'index-url', 'registry'],
};
function namesOf(name) {
    const hyphened = name.replaceAll('_', '-');
    return [...(hyphened === name ? [] : [hyphened]), name, ...(ELSEWHERE[name] ?? [])];
}

;// CONCATENATED MODULE: ./build/inputs/read.js






class InputReader {
    #get;
    problems = [];
    warnings = [];
    constructor(get) {
        this.#get = get;
    }
    text(name) {
        return this.#read(name, misplaced);
    }
    address(name) {
        const value = this.#read(name, misplacedForAddress);
        if (value !== undefined && misplaced(name, value))
            this.warnings.push((0,registry_failures/* REPOSITORY_URL_WITH_CREDENTIALS */.rR)({}));
        return value;
    }
    #read(name, refuse) {
        const value = asMeant(name, this.#value(name));
        if (value === '')
            return undefined;
        const unexpanded = notExpanded(value);
        const problem = refuse(name, value) ?? (unexpanded && INPUT_NOT_EXPANDED({ name, unexpanded }));
        if (!problem)
            return value;
        this.#reject(problem);
        return undefined;
    }
    secret(name) {
        const value = asMeant(name, this.#value(name));
        const unexpanded = secretNotExpanded(value);
        if (unexpanded)
            this.#reject(INPUT_NOT_EXPANDED({ name, unexpanded }));
        return value === '' || unexpanded ? undefined : new build_secret/* Secret */.zh(value);
    }
    #value(name) {
        return (namesOf(name)
            .map((one) => this.#get(one))
            .find((value) => value !== '') ?? '');
    }
    #reject(problem) {
        if (!this.problems.some(({ what }) => what === problem.what))
            this.problems.push(problem);
    }
    boolean(name, byDefault) {
        const value = this.text(name);
        if (value === undefined)
            return byDefault;
        if (/^(?:true|True|TRUE)$/.test(value))
            return true;
        if (!/^(?:false|False|FALSE)$/.test(value))
            this.problems.push(INPUT_NOT_BOOLEAN({ name, value }));
        return false;
    }
    choice(name, choices) {
        const value = this.text(name);
        if (value === undefined)
            return choices[0];
        const found = choices.find((choice) => choice === value.toLowerCase().replaceAll('-', '_'));
        if (found === undefined)
            this.problems.push(INPUT_NOT_ONE_OF({ name, value, choices }));
        return found ?? choices[0];
    }
    list(name) {
        const items = (this.text(name) ?? '').split(/[,\s[\]"']+/).map((item) => item.toLowerCase());
        return [...new Set(items.filter((item) => item !== '' && item !== '-'))];
    }
    attempt(read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof build_failure/* Failure */.HR))
                throw error;
            this.problems.push(...error.problems);
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/inputs/inputs.js











async function readInputs(get) {
    const reader = new InputReader(get);
    const universe = readUniverse(reader);
    const repository = readRepository(reader, universe);
    const credential = readCredential(reader, universe);
    const clients = await loadClients(readClients(reader));
    const indexMode = reader.choice('index_mode', ['only', 'extra', 'named']);
    const netrc = reader.choice('netrc', ['also', 'only', 'never']);
    reader.problems.push(...netrcProblems(netrc, credential.authMethod, indexMode, clients));
    const inputs = {
        repository,
        credential,
        clients,
        indexMode,
        netrc,
        scope: reader.choice('scope', ['user', 'virtualenv', 'isolated']),
        ...readServerId(reader, clients),
        verify: reader.boolean('verify', true),
        refresh: readRefresh(reader),
        cleanup: reader.boolean('cleanup', true),
        universe,
        warnings: reader.warnings,
    };
    if (reader.problems.length > 0)
        throw new build_failure/* Failure */.HR(reader.problems);
    return inputs;
}
function readRefresh(reader) {
    const text = reader.text('refresh');
    if (text !== undefined && /^(?:true|false)$/i.test(text))
        return reader.boolean('refresh', true) ? 'true' : 'false';
    return reader.choice('refresh', ['auto', 'true', 'false']);
}
function readUniverse(reader) {
    const universe = reader.text('universe') ?? 'googleapis.com';
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(universe))
        reader.problems.push(UNIVERSE_MALFORMED({ universe }));
    return universe;
}
function readRepository(reader, universe) {
    const text = reader.address('repository');
    const location = reader.text('location');
    const project = reader.text('project')?.replace(/^projects\//, '');
    const named = text === undefined ? {} : reader.attempt(() => (0,registry_repository/* parseRepository */.SU)(text, universe));
    const beside = {
        ...(location === undefined ? {} : { location: locationIn(location) }),
        ...(project === undefined ? {} : { project }),
    };
    return (named && reader.attempt(() => (0,registry_repository/* joinRequests */.JJ)(named, beside))) ?? {};
}
function readCredential(reader, universe) {
    const provider = reader.text('workload_identity_provider');
    const serviceAccount = reader.text('service_account');
    const audience = reader.text('audience');
    const lifetime = reader.text('access_token_lifetime') ?? '3600s';
    const key = reader.secret('key');
    return present({
        workloadIdentityProvider: provider && reader.attempt(() => parseProvider(provider)),
        serviceAccount: serviceAccount && reader.attempt(() => accountNamed(serviceAccount)),
        audience,
        accessTokenLifetime: reader.attempt(() => parseLifetime(lifetime)),
        key: key && reader.attempt(() => (0,service_account_key/* parseKey */.D)(key)),
        accessToken: reader.secret('access_token'),
        authMethod: readMethod(reader),
        onMissing: reader.choice('on_missing_credentials', ['fail', 'skip']),
        universe,
    });
}
function accountNamed(text) {
    const address = text.replace(/^(?:serviceAccount:|mailto:|.*\/serviceAccounts\/)/i, '').replace(/^<|>$/g, '');
    if (!(0,principal/* isServiceAccount */.H4)(address.toLowerCase()))
        throw new build_failure/* Failure */.HR((0,credentials_failures/* SERVICE_ACCOUNT_MALFORMED */.u5)({ value: text }));
    return address.toLowerCase();
}
function locationIn(text) {
    return text.toLowerCase().replace(/^([a-z0-9-]+) \(.*\)$|^(?:https:\/\/)?([a-z0-9-]+)-python\.pkg\.dev\/?$/, '$1$2');
}
function readMethod(reader) {
    const format = reader.text('token_format');
    if (format !== undefined && format !== 'access_token') {
        const advice = 'Remove token_format: this action always obtains an access token.';
        reader.problems.push(INPUT_OF_ANOTHER_ACTION({ name: 'token_format', value: format, advice }));
    }
    return reader.choice('auth_method', ['auto', 'access_token', 'service_account_key', 'keyring']);
}
function present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}
function readClients(reader) {
    const names = reader.list('clients');
    if (reader.text('clients') === undefined)
        return DEFAULT_CLIENTS;
    if (names.length === 0)
        reader.problems.push(CLIENTS_EMPTY({}));
    const unknown = names.filter((name) => !isClientName(name));
    reader.problems.push(...unknown.map((client) => CLIENT_UNKNOWN({ client, known: CLIENT_NAMES })));
    const known = CLIENT_NAMES.filter((name) => names.includes(name));
    return known.length === 0 ? DEFAULT_CLIENTS : known;
}
function readServerId(reader, clients) {
    const serverId = reader.text('server_id');
    if (serverId === undefined)
        return {};
    reader.problems.push(...serverIdProblems(serverId, clients));
    return { serverId };
}

// EXTERNAL MODULE: ./build/machine/machine.js
var machine_machine = __nccwpck_require__(8591);
;// CONCATENATED MODULE: ./build/machine/path-failures.js


const PATH_HOLDS_SECRET = (0,build_failure/* explanation */.Qb)('PATH_HOLDS_SECRET', 'a path variable holds a secret', { name: 'XDG_CONFIG_HOME', looksLike: 'an access token', length: 190 }, ({ name, looksLike, length }) => ({
    what: `${name} must be a path, but it holds ${looksLike}.`,
    why: `A secret was assigned to the wrong variable (${length} characters, now masked). File names would expose it.`,
    fix: `Remove ${name} from the env: block or the step that sets it, and pass the secret to this action in key or access_token.`,
}));
const PATH_NOT_ABSOLUTE = (0,build_failure/* explanation */.Qb)('PATH_NOT_ABSOLUTE', 'a path variable is not absolute', { name: 'XDG_CONFIG_HOME', value: 'config' }, ({ name, value }) => ({
    what: `${name} must be an absolute path, but it is ${(0,shown/* quoted */.TL)(value)}.`,
    why: 'Files with the credential would be written inside the checkout, and other steps would not find them.',
    fix: `Set ${name} to an absolute path, or remove it from the env: block or the step that sets it.`,
}));

;// CONCATENATED MODULE: ./build/machine/check-paths.js




const PATHS = [
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'RUNNER_TEMP',
    'VIRTUAL_ENV',
    'PIP_CONFIG_FILE',
    'XDG_CONFIG_HOME',
    'XDG_CONFIG_DIRS',
];
function checkPaths(machine) {
    const { env, temp } = machine;
    const secret = PATHS.flatMap((name) => {
        const value = env[name] ?? '';
        const shape = (0,secret_shapes/* unmistakableShapeOf */.P1)(value);
        return shape ? [PATH_HOLDS_SECRET({ name, looksLike: shape.looksLike, length: value.length })] : [];
    });
    const { isAbsolute } = (0,machine_machine/* pathsOf */.wG)(machine);
    const needed = {
        RUNNER_TEMP: temp,
        ...(env['XDG_CONFIG_HOME']?.trim() ? { XDG_CONFIG_HOME: env['XDG_CONFIG_HOME'] } : {}),
    };
    const relative = Object.entries(needed).filter(([, value]) => !isAbsolute(value.trim()));
    const problems = secret.length > 0 ? secret : relative.map(([name, value]) => PATH_NOT_ABSOLUTE({ name, value }));
    if (problems.length > 0)
        throw new build_failure/* Failure */.HR(problems);
}

// EXTERNAL MODULE: ./build/network/live.js + 1 modules
var live = __nccwpck_require__(4735);
// EXTERNAL MODULE: ./build/present.js
var build_present = __nccwpck_require__(1083);
// EXTERNAL MODULE: ./build/report/closing.js
var closing = __nccwpck_require__(9600);
;// CONCATENATED MODULE: ./build/clients/client.js
const FILE_OUTPUTS = ['pip_config_file', 'pypirc_file', 'netrc_file'];

// EXTERNAL MODULE: ./build/report/commands.js + 3 modules
var commands = __nccwpck_require__(2389);
;// CONCATENATED MODULE: ./build/report/outputs.js



function outputsOf({ repository, credential, fileOutputs }) {
    const keyring = credential.method === 'keyring';
    return {
        authenticated: 'true',
        index_url: (0,registry_repository/* indexUrl */.E5)(repository),
        repository_url: (0,registry_repository/* uploadUrl */.zj)(repository),
        username: keyring ? '' : credential.username,
        password: keyring ? '' : credential.password.reveal(),
        expires_at: keyring ? '' : (credential.expiresAt?.toISOString() ?? ''),
        auth_method: credential.method,
        credential_source: credential.source,
        principal: credential.principal ?? '',
        ...Object.fromEntries(FILE_OUTPUTS.map((name) => [name, fileOutputs[name] ?? ''])),
    };
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,commands/* setOutput */.uH)(name, value);
}

// EXTERNAL MODULE: ./build/report/print.js
var print = __nccwpck_require__(1408);
// EXTERNAL MODULE: ./build/report/problems.js
var problems = __nccwpck_require__(5567);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __nccwpck_require__(4611);
// EXTERNAL MODULE: ./build/machine/checkout.js
var checkout = __nccwpck_require__(3468);
;// CONCATENATED MODULE: ./build/report/warnings.js



const SHORT_MINUTES = 10;
const TOKEN_ENDS_SOON = (0,build_failure/* explanation */.Qb)('TOKEN_ENDS_SOON', 'the token expires soon', { minutes: 4, source: 'workload_identity_federation' }, ({ minutes, source }) => ({
    what: `The token expires in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}; after that, pip and twine are refused.`,
    why: source === 'workload_identity_federation'
        ? "Without a service account, the token expires with GitHub's OIDC token after five minutes, and nothing renews it here."
        : 'An earlier step obtained it some time ago, and nothing renews it.',
    fix: source === 'workload_identity_federation'
        ? 'Let this action renew the token until the job ends:\nwith:\n  refresh: auto\n  cleanup: true\nIf these are already set, the runner did not let it start a process. Then use a service account, whose tokens last an hour:\nwith:\n  service_account: NAME@PROJECT.iam.gserviceaccount.com\n\nor use this action again right before the step that needs it.'
        : 'Set workload_identity_provider, so that this action obtains the token itself and renews it, or obtain the token right before this step.',
}));
const CREDENTIAL_IN_CHECKOUT = (0,build_failure/* explanation */.Qb)('CREDENTIAL_IN_CHECKOUT', 'the credential is inside the checkout', { path: '/home/runner/work/my-repo/my-repo/.venv/pip.conf' }, ({ path }) => ({
    what: `The credential is inside the checkout until the job ends: ${path}.`,
    likely: 'VIRTUAL_ENV, HOME, XDG_CONFIG_HOME or a symbolic link leads there. A step that packs, commits or uploads the checkout would include the credential.',
    fix: "Use scope: isolated, which only writes to the runner's temporary folder, or move the environment, home or linked file out of the checkout, for example to RUNNER_TEMP.",
}));
function warnOfCheckout(files, machine, disk) {
    for (const path of new Set(files))
        if ((0,checkout/* isInCheckout */.C)(path, machine, disk))
            (0,problems/* warn */.R8)(CREDENTIAL_IN_CHECKOUT({ path }));
}
function warnOfExpiry({ expiresAt, source, method }, now) {
    if (expiresAt === undefined || method === 'keyring')
        return;
    const minutes = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 60_000));
    if (minutes < SHORT_MINUTES)
        (0,problems/* warn */.R8)(TOKEN_ENDS_SOON({ minutes, source }));
}

;// CONCATENATED MODULE: ./build/report/announce.js






function announce(outcome, notices, lines) {
    const now = new Date();
    if (!outcome.keptFresh)
        warnOfExpiry(outcome.credential, now);
    setOutputs(outputsOf(outcome));
    for (const line of [...(0,closing/* closingLines */.Po)(outcome, now), ...lines])
        (0,print/* info */.pq)(line);
    notices.forEach(problems/* note */.N4);
    (0,summary/* summarizeOutcome */.w)(outcome, now);
}

// EXTERNAL MODULE: ./build/ledger/root.js
var ledger_root = __nccwpck_require__(6858);
// EXTERNAL MODULE: ./build/ledger/store.js
var store = __nccwpck_require__(8221);
;// CONCATENATED MODULE: ./build/machine/variables.js
const FAMILIES = [
    'INPUT_',
    'GITHUB_',
    'RUNNER_',
    'NODE_',
    'PYTHON',
    'PIP_',
    'PIPENV_',
    'TWINE_',
    'UV_',
    'POETRY_',
    'PDM_',
    'HATCH_',
    'FLIT_',
    'NETRC',
    'HOMEBREW_',
    'CONDA_',
    'PYENV_',
    'XDG_',
    'SSL_CERT_',
    'REQUESTS_CA_',
    'CURL_CA_',
    'CLOUDSDK_',
    'GOOGLE_',
    'GCLOUD_',
    'GCP_',
    'GCE_',
    'METADATA_',
    'GITEA_',
    'FORGEJO_',
    'LANG',
    'LC_',
];
const OTHERS = [
    'ACT',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ALL_PROXY',
    'APPDATA',
    'HOME',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_GCE_CHECK',
    'NO_PROXY',
    'PATH',
    'PROGRAMDATA',
    'SYSTEMDRIVE',
    'SYSTEMROOT',
    'USERPROFILE',
    'VIRTUAL_ENV',
];
function isRead(variable) {
    const name = variable.toUpperCase();
    return FAMILIES.some((family) => name.startsWith(family)) || OTHERS.includes(name);
}

;// CONCATENATED MODULE: ./build/report/masks.js






function mask(secret) {
    const value = secret.reveal();
    if (value.trim().length < 4)
        return;
    (0,commands/* hide */.jD)(value);
    const encoded = encodeURIComponent(value);
    if (encoded !== value)
        (0,commands/* hide */.jD)(encoded);
}
function maskBasic(username, password) {
    mask(password.map((value) => Buffer.from(`${username}:${value}`).toString('base64')));
}
function maskKnown(machine) {
    maskMisplaced(machine.env);
    maskHeld((0,ledger_root/* ledgerRoot */.sl)(machine, 'home'));
    maskHeld((0,ledger_root/* ledgerRoot */.sl)(machine, 'temp'));
}
function maskMisplaced(env) {
    const secrets = Object.entries(env).flatMap(([name, value]) => {
        if (!value || !isRead(name))
            return [];
        return name.startsWith('INPUT_') ? [...(0,secret_shapes/* secretsIn */.VY)(value), ...(0,secret_shapes/* randomIn */.zv)(value)] : (0,secret_shapes/* secretsIn */.VY)(value);
    });
    for (const secret of new Set(secrets))
        mask(new build_secret/* Secret */.zh(secret));
}
function maskHeld(root) {
    try {
        for (const { credential, former = [] } of (0,store/* peek */.se)(root).holders) {
            if (credential === undefined)
                continue;
            for (const password of [credential.password, ...former]) {
                mask(password);
                maskBasic(credential.username, password);
            }
        }
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./build/report/skip.js




const SKIPPED_UNEXPECTEDLY = (0,build_failure/* explanation */.Qb)('SKIPPED_UNEXPECTEDLY', 'the step was skipped, although this run should have a credential', {}, () => ({
    what: 'This step was skipped without a credential, but the run is neither for a fork nor by Dependabot.',
    likely: 'The name of a secret or variable is misspelt. The input is then empty, as it is in a fork.',
    fix: 'Compare the names in the workflow with those that exist:\n  gh secret list\n  gh variable list',
}));
function reportSkip({ skip, foreign }) {
    setOutputs({ authenticated: 'false' });
    (0,print/* info */.pq)('Nothing was configured, because on_missing_credentials is skip:');
    for (const line of `${skip.what}\n${skip.why}`.split('\n'))
        (0,print/* info */.pq)(line);
    if (!foreign)
        (0,problems/* warn */.R8)(SKIPPED_UNEXPECTEDLY({}));
}

;// CONCATENATED MODULE: ./build/report/tries.js

function debugTry({ method, host, path, number, result, milliseconds }) {
    (0,print/* debug */.Yz)(`${method} https://${host}${path} (try ${number}): ${result} in ${Math.round(milliseconds)} ms`);
}

;// CONCATENATED MODULE: ./build/report/decisions.js

function sourceDecision({ source, method }, wanted) {
    return [
        `credential: ${source.kind}, as ${reasonFor(source)}`,
        `method: ${method}, as auth_method is ${wanted}${wanted === 'auto' ? ` and the credential is ${source.kind}` : ''}`,
    ];
}
function reasonFor(source) {
    switch (source.kind) {
        case 'service_account_key':
            return 'key is given';
        case 'given_token':
            return 'access_token is given';
        case 'workload_identity_federation': {
            const { serviceAccount } = source.federation;
            const how = serviceAccount === undefined ? 'used directly' : `acting as ${serviceAccount}`;
            return `workload_identity_provider is given (${source.federation.provider}), ${how}`;
        }
        case 'application_default_credentials':
            return `no credential input is given, and ${source.file.from} left ${source.file.path}`;
        case 'metadata_server':
            return `no credential input is given, and the metadata server ${source.host} answers`;
        case 'gcloud_cli':
            return 'no credential input is given, and somebody is logged in to gcloud';
    }
}
function placeDecision(repository, request, defaults) {
    const from = (given, part) => given === undefined ? (defaults[part][0]?.from ?? 'nowhere') : 'the inputs';
    return [
        `repository: ${(0,registry_repository/* isLocated */.B0)(repository) ? (0,registry_repository/* resourceName */.Iy)(repository) : (0,registry_repository/* uploadUrl */.zj)(repository)}`,
        `repository id ${repository.id}: from ${from(request.id, 'repository')}`,
        `location ${repository.location ?? 'not known'}: from ${from(request.location ?? request.host, 'location')}`,
        `project ${repository.project}: from ${from(request.project, 'project')}`,
    ];
}
function verdictDecision(verdict) {
    if (verdict === undefined)
        return ['verification: not asked for, as verify is false'];
    const { access = 'access not known', failures, warnings, notices } = verdict;
    const codes = [...failures, ...warnings, ...notices].map(({ code }) => code);
    return [`verification: ${access}; ${codes.length > 0 ? codes.join(', ') : 'nothing to say'}`];
}

;// CONCATENATED MODULE: ./build/verified.js




async function verified(use, machine, means) {
    const { inputs, names, credential, chosen } = use;
    const verdict = inputs.verify
        ? await (await Promise.all(/* import() */[__nccwpck_require__.e(874), __nccwpck_require__.e(987)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7987))).verify(inputs, names.repository, credential, chosen, machine, means)
        : undefined;
    verdictDecision(verdict).forEach(print/* debug */.Yz);
    if (verdict !== undefined && verdict.failures.length > 0)
        throw new build_failure/* Failure */.HR(verdict.failures);
    verdict?.warnings.forEach(problems/* warn */.R8);
    return verdict;
}

// EXTERNAL MODULE: ./build/credentials/gcloud-configuration.js
var gcloud_configuration = __nccwpck_require__(7744);
;// CONCATENATED MODULE: ./build/inputs/defaults.js


async function defaultsFor(request, source, machine) {
    const environment = (0,gcloud_configuration/* environmentDefaults */.KG)(machine.env);
    const near = { ...environment, project: [...environment.project, ...projectNamedBy(source)] };
    const has = (part, given) => given !== undefined || near[part].length > 0;
    if (has('repository', request.id) &&
        has('location', request.location ?? request.host) &&
        has('project', request.project)) {
        return near;
    }
    const gcloud = await (0,gcloud_configuration/* gcloudConfiguration */.T_)(machine);
    return {
        repository: [...near.repository, ...gcloud.repository],
        location: [...near.location, ...gcloud.location],
        project: [...near.project, ...gcloud.project],
    };
}
function projectNamedBy(source) {
    const found = (value, from) => (value ? [{ value, from }] : []);
    switch (source.kind) {
        case 'service_account_key':
            return found(source.key.projectId, 'the service account key');
        case 'workload_identity_federation':
            return found(source.federation.serviceAccount && (0,principal/* projectOf */.v8)(source.federation.serviceAccount), 'service_account');
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./build/registry/locate.js



function locate(request, defaults, universe) {
    const id = request.id ?? defaults.repository[0]?.value;
    const project = request.project ?? defaults.project[0]?.value;
    const known = universe === registry_repository/* GOOGLE_UNIVERSE */.k$;
    const location = request.location ?? (known ? defaults.location[0]?.value : undefined);
    const host = request.host ?? (location !== undefined && known ? (0,registry_repository/* pythonHost */.p_)(location) : undefined);
    const problems = [
        id === undefined ? (0,registry_failures/* REPOSITORY_MISSING */.wG)({}) : (0,registry_repository/* checkRepositoryId */.Cz)(id),
        ...(host === undefined ? [known ? (0,registry_failures/* LOCATION_MISSING */.dK)({}) : (0,registry_failures/* UNIVERSE_NEEDS_URL */.U8)({ universe })] : []),
        location === undefined ? undefined : (0,registry_repository/* checkLocation */.c9)(location),
        project === undefined ? (0,registry_failures/* PROJECT_MISSING */.lC)({}) : (0,registry_repository/* checkProject */.sh)(project),
    ].filter((problem) => problem !== undefined);
    if (id === undefined || project === undefined || host === undefined || problems.length > 0)
        throw new build_failure/* Failure */.HR(problems);
    return { id, project, host, ...(location === undefined ? {} : { location }) };
}

;// CONCATENATED MODULE: ./build/where.js





async function whichRepository(inputs, source, machine) {
    const defaults = await defaultsFor(inputs.repository, source, machine);
    const repository = locate(inputs.repository, defaults, inputs.universe);
    const serverId = serverIdFor(inputs.serverId, repository, inputs.clients);
    placeDecision(repository, inputs.repository, defaults).forEach(print/* debug */.Yz);
    return { repository, serverId };
}

;// CONCATENATED MODULE: ./build/credentials/choose.js



function choose(inputs, facts) {
    const problems = contradictions(inputs);
    const { situation } = facts;
    const withoutSecret = situation && explainMissingSecret(situation);
    if (problems.length > 0 && withoutSecret && problems.every(({ code }) => FROM_EMPTY_INPUT.includes(code))) {
        return missing(inputs, situation, withoutSecret);
    }
    if (problems.length > 0)
        throw new build_failure/* Failure */.HR(problems);
    if (inputs.workloadIdentityProvider !== undefined && !facts.idToken) {
        const withoutToken = situation && explainMissingToken(situation);
        if (withoutToken)
            return missing(inputs, situation, withoutToken);
        throw new build_failure/* Failure */.HR((0,credentials_failures/* ID_TOKEN_PERMISSION */.ay)({}));
    }
    const given = fromInputs(inputs);
    if (given)
        return { source: given, method: methodOf(inputs.authMethod, given), passedOver: [] };
    const passedOver = [];
    for (const { absent, find } of SEARCH_ORDER) {
        const source = find(facts, inputs.universe);
        if (source)
            return { source, method: methodOf(inputs.authMethod, source), passedOver };
        passedOver.push(absent(facts));
    }
    return missing(inputs, situation, withoutSecret ?? (0,credentials_failures/* NO_CREDENTIALS */.zw)({ passedOver }));
}
const FROM_EMPTY_INPUT = [credentials_failures/* CREDENTIAL_HALF */.MH.code, credentials_failures/* METHOD_NEEDS_KEY */.G3.code];
function missing(inputs, situation, problem) {
    if (inputs.onMissing !== 'skip')
        throw new build_failure/* Failure */.HR(problem);
    return { skip: problem, foreign: ['fork', 'in_fork', 'dependabot'].includes(situation?.kind ?? '') };
}
function explainMissingSecret(situation) {
    switch (situation.kind) {
        case 'fork':
            return (0,credentials_failures/* NO_CREDENTIALS_FORK */.kV)(situation);
        case 'in_fork':
            return (0,credentials_failures/* NO_CREDENTIALS_IN_FORK */.YJ)(situation);
        case 'dependabot':
            return (0,credentials_failures/* NO_CREDENTIALS_DEPENDABOT */.aF)({});
        case 'act':
            return (0,credentials_failures/* NO_CREDENTIALS_ACT */.uG)({});
        case 'reusable':
            return (0,credentials_failures/* NO_CREDENTIALS_REUSABLE */.ZI)({});
        case 'other_server':
            return undefined;
    }
}
function explainMissingToken(situation) {
    switch (situation.kind) {
        case 'fork':
            return (0,credentials_failures/* ID_TOKEN_FORK */.f_)(situation);
        case 'dependabot':
            return (0,credentials_failures/* ID_TOKEN_DEPENDABOT */.fp)({});
        case 'act':
            return (0,credentials_failures/* ID_TOKEN_ACT */.Dh)({});
        case 'other_server':
            return (0,credentials_failures/* ID_TOKEN_OTHER_SERVER */.XQ)(situation);
        default:
            return undefined;
    }
}
const SEARCH_ORDER = [
    {
        absent: () => 'GOOGLE_APPLICATION_CREDENTIALS is not set',
        find: ({ credentialFile: file }, universe) => {
            if (file?.from !== 'GOOGLE_APPLICATION_CREDENTIALS')
                return undefined;
            const shape = (0,secret_shapes/* unmistakableShapeOf */.P1)(file.path);
            if (shape)
                throw new build_failure/* Failure */.HR((0,credentials_failures/* ADC_HOLDS_CREDENTIAL */.g$)({ ...shape, length: file.path.length }));
            return { kind: 'application_default_credentials', file, universe };
        },
    },
    {
        absent: () => 'gcloud left no application_default_credentials.json',
        find: ({ credentialFile: file }, universe) => file ? { kind: 'application_default_credentials', file, universe } : undefined,
    },
    {
        absent: () => 'no metadata server of Google Cloud answers',
        find: ({ metadataHost: host }) => (host ? { kind: 'metadata_server', host } : undefined),
    },
    {
        absent: ({ gcloud }) => gcloud === 'nobody is logged in' ? 'nobody is logged in to gcloud' : 'gcloud is not installed',
        find: ({ gcloud }) => (gcloud === 'ready' ? { kind: 'gcloud_cli' } : undefined),
    },
];
function contradictions(inputs) {
    const { key, accessToken, workloadIdentityProvider: provider, authMethod, universe } = inputs;
    const given = [
        ...(provider === undefined ? [] : ['workload_identity_provider']),
        ...(key === undefined ? [] : ['key']),
        ...(accessToken === undefined ? [] : ['access_token']),
    ];
    const problems = [];
    if (given.length > 1)
        problems.push((0,credentials_failures/* CREDENTIALS_CONFLICT */._g)({ given }));
    if (provider === undefined) {
        for (const [has, value] of [
            ['service_account', inputs.serviceAccount],
            ['audience', inputs.audience],
        ]) {
            if (value === undefined || value === key?.clientEmail)
                continue;
            const whole = key ? 'key' : accessToken ? 'access_token' : undefined;
            problems.push(whole ? (0,credentials_failures/* CREDENTIAL_NOT_NEEDED */.YU)({ has, whole }) : (0,credentials_failures/* CREDENTIAL_HALF */.MH)({ has, lacks: 'workload_identity_provider' }));
        }
    }
    if (key?.universe !== undefined && key.universe !== universe) {
        problems.push((0,credentials_failures/* KEY_OTHER_UNIVERSE */.jn)({ key: key.universe, universe }));
    }
    if (authMethod === 'service_account_key' && key === undefined)
        problems.push((0,credentials_failures/* METHOD_NEEDS_KEY */.G3)({ source: given[0] }));
    if (authMethod === 'keyring' && accessToken !== undefined)
        problems.push((0,credentials_failures/* METHOD_CANNOT_TAKE_TOKEN */.wc)({}));
    return problems;
}
function fromInputs(inputs) {
    const { key, accessToken, workloadIdentityProvider: provider, serviceAccount, audience, universe } = inputs;
    if (key)
        return { kind: 'service_account_key', key, universe };
    if (accessToken)
        return { kind: 'given_token', token: accessToken };
    if (provider === undefined)
        return undefined;
    return {
        kind: 'workload_identity_federation',
        federation: {
            provider,
            universe,
            lifetime: inputs.accessTokenLifetime ?? 3600,
            ...(serviceAccount === undefined ? {} : { serviceAccount }),
            ...(audience === undefined ? {} : { audience }),
        },
    };
}
function methodOf(wanted, source) {
    if (wanted !== 'auto')
        return wanted;
    return source.kind === 'service_account_key' ? 'service_account_key' : 'access_token';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/machine/read-file.js
var read_file = __nccwpck_require__(8463);
;// CONCATENATED MODULE: ./build/credentials/situation.js
function situationOf(env, event) {
    const fork = forkIn(env, event);
    if (fork !== undefined)
        return { kind: 'fork', fork };
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]')
        return { kind: 'dependabot' };
    const repository = at(event, 'repository');
    if (at(repository, 'fork') === true) {
        return {
            kind: 'in_fork',
            repository: String(at(repository, 'full_name') ?? env['GITHUB_REPOSITORY'] ?? 'this one'),
        };
    }
    const relative = env['GITEA_ACTIONS'] || env['FORGEJO_ACTIONS'];
    if (env['ACT'] && !relative)
        return { kind: 'act' };
    if (env['GITHUB_EVENT_NAME'] === 'workflow_call')
        return { kind: 'reusable' };
    const server = URL.parse(env['GITHUB_SERVER_URL'] ?? '')?.hostname;
    const isGithub = server === undefined || server === 'github.com' || server.endsWith('.ghe.com');
    return isGithub ? undefined : { kind: 'other_server', server };
}
function forkIn(env, event) {
    const request = at(event, 'pull_request');
    if (!request || env['GITHUB_EVENT_NAME'] === 'pull_request_target')
        return undefined;
    const from = at(at(at(request, 'head'), 'repo'), 'full_name') ?? 'that no longer exists';
    return from === at(at(at(request, 'base'), 'repo'), 'full_name') ? undefined : String(from);
}
function at(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}

;// CONCATENATED MODULE: ./build/credentials/facts.js





async function gatherFacts(inputs, machine, network) {
    const { env } = machine;
    const situation = situationOf(env, eventOf(env));
    const job = {
        idToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
        ...(situation === undefined ? {} : { situation }),
    };
    const given = inputs.key ?? inputs.accessToken ?? inputs.workloadIdentityProvider;
    if (given !== undefined)
        return job;
    const credentialFile = credentialFileOf(machine);
    if (credentialFile)
        return { ...job, credentialFile };
    const { findMetadataServer } = await Promise.all(/* import() */[__nccwpck_require__.e(874), __nccwpck_require__.e(818)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6818));
    const metadataHost = await findMetadataServer(machine, network);
    if (metadataHost)
        return { ...job, metadataHost };
    return { ...job, gcloud: await gcloudState(machine) };
}
function credentialFileOf(machine) {
    const named = machine.env['GOOGLE_APPLICATION_CREDENTIALS'];
    if (named)
        return { path: named, from: 'GOOGLE_APPLICATION_CREDENTIALS' };
    const path = (0,machine_machine/* pathsOf */.wG)(machine).join((0,gcloud_configuration/* gcloudFolder */.nK)(machine), 'application_default_credentials.json');
    return (0,external_node_fs_.existsSync)(path) ? { path, from: 'gcloud auth application-default login' } : undefined;
}
async function gcloudState(machine) {
    const paths = (0,machine_machine/* pathsOf */.wG)(machine);
    const name = machine.platform === 'win32' ? 'gcloud.cmd' : 'gcloud';
    const folders = (machine.env['PATH'] ?? machine.env['Path'] ?? '').split(paths.delimiter);
    const installed = folders.some((folder) => folder !== '' && isFile(paths.join(folder, name)));
    if (!installed)
        return 'not installed';
    return (await (0,gcloud_configuration/* gcloudConfiguration */.T_)(machine)).account === undefined ? 'nobody is logged in' : 'ready';
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
function eventOf(env) {
    try {
        return JSON.parse((0,read_file/* readUserFile */.E)(env['GITHUB_EVENT_PATH'] ?? '').bytes.toString());
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/credentials/renewal.js
const SHORT_MS = 10 * 60_000;
const RENEWED_SECONDS = 900;
function whyNotRenewable(kind, method, cleanup) {
    if (!cleanup)
        return 'cleanup is false, so the files outlive the job and whatever would renew them';
    if (method === 'keyring')
        return 'the keyring obtains a token at each use anyway';
    if (method === 'service_account_key')
        return 'the clients are given the key itself, which does not expire';
    if (kind === 'given_token')
        return 'access_token is a token that somebody else obtained, and nobody here can obtain it again';
    return undefined;
}
function isToBeRenewed(refresh, credential, cleanup, now) {
    if (refresh === 'false' || credential.expiresAt === undefined)
        return false;
    if (whyNotRenewable(credential.source, credential.method, cleanup) !== undefined)
        return false;
    return refresh === 'true' || credential.expiresAt.getTime() - now.getTime() < SHORT_MS;
}
function forRenewal(source) {
    if (source.kind !== 'workload_identity_federation')
        return source;
    const { federation } = source;
    return { ...source, federation: { ...federation, lifetime: Math.min(federation.lifetime, RENEWED_SECONDS) } };
}
function untilRenewal(expiresAt, now) {
    const life = Math.max(0, expiresAt.getTime() - now.getTime());
    return life > 90_000 ? Math.min(life / 3, life - 60_000) : life / 3;
}

;// CONCATENATED MODULE: ./build/who.js







async function whichCredential(inputs, machine, network) {
    const chosen = choose(inputs.credential, await gatherFacts(inputs.credential, machine, network));
    if ('skip' in chosen)
        return chosen;
    const reason = inputs.refresh === 'true' && whyNotRenewable(chosen.source.kind, chosen.method, inputs.cleanup);
    if (reason)
        throw new build_failure/* Failure */.HR(REFRESH_IMPOSSIBLE({ reason }));
    for (const line of chosen.passedOver)
        (0,print/* info */.pq)(`Passed over: ${line}`);
    sourceDecision(chosen, inputs.credential.authMethod).forEach(print/* debug */.Yz);
    return chosen;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/formats/format.js
var formats_format = __nccwpck_require__(5068);
// EXTERNAL MODULE: ./build/machine/make-folders.js
var make_folders = __nccwpck_require__(9602);
// EXTERNAL MODULE: ./build/ledger/claims.js
var claims = __nccwpck_require__(5743);
// EXTERNAL MODULE: ./build/ledger/failures.js
var ledger_failures = __nccwpck_require__(8117);
// EXTERNAL MODULE: ./build/ledger/forms.js
var ledger_forms = __nccwpck_require__(567);
// EXTERNAL MODULE: ./build/ledger/holder.js
var ledger_holder = __nccwpck_require__(7664);
// EXTERNAL MODULE: ./build/ledger/ledger.js
var ledger_ledger = __nccwpck_require__(87);
// EXTERNAL MODULE: ./build/ledger/lock.js
var lock = __nccwpck_require__(6809);
// EXTERNAL MODULE: ./build/ledger/look.js
var look = __nccwpck_require__(2549);
// EXTERNAL MODULE: ./build/ledger/patience.js
var patience = __nccwpck_require__(7125);
// EXTERNAL MODULE: ./build/ledger/settle.js
var settle = __nccwpck_require__(7169);
// EXTERNAL MODULE: ./build/ledger/shape.js
var shape = __nccwpck_require__(725);
// EXTERNAL MODULE: ./build/ledger/traces.js
var traces = __nccwpck_require__(3144);
;// CONCATENATED MODULE: ./build/ledger/receipt.js



function receiptFor({ id, key }, place, record, steps, renewed = false) {
    return {
        holder: id,
        place,
        key,
        files: steps
            .filter(({ used }) => used)
            .map(({ record: { path, original } }) => ({ path, original: original?.sha256 ?? null })),
        traces: (0,settle/* secretsOf */.Fj)(record.layers, record.credential).flatMap((secret) => (0,traces/* tracesOf */.O)(secret, key)),
        ...(renewed && record.credential ? { renewed: record.credential.username } : {}),
    };
}
const hex = (0,shape/* text */.Qq)((one) => /^[0-9a-f]+$/.test(one));
const RECEIPT = (0,shape/* fields */.OA)({
    holder: (0,shape/* text */.Qq)(),
    place: (0,shape/* text */.Qq)((one) => one === 'home' || one === 'temp'),
    key: hex,
    files: (0,shape/* list */.p_)((0,shape/* fields */.OA)({
        path: (0,shape/* text */.Qq)(),
        original: (0,shape/* either */.gP)((0,shape/* value */.Uq)((one) => one === null), hex),
    })),
    traces: (0,shape/* list */.p_)((0,shape/* fields */.OA)({ length: shape/* count */.U9, rolling: (0,shape/* value */.Uq)(Number.isInteger), digest: hex })),
}, { renewed: (0,shape/* text */.Qq)() });
function readReceipt(state) {
    if (state === '')
        return undefined;
    try {
        const receipt = JSON.parse(state);
        return RECEIPT(receipt, 'state') === undefined ? receipt : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/ledger/replace.js
var replace = __nccwpck_require__(620);
// EXTERNAL MODULE: ./build/ledger/rewrite.js
var rewrite = __nccwpck_require__(9296);
// EXTERNAL MODULE: ./build/ledger/seal.js
var seal = __nccwpck_require__(2803);
// EXTERNAL MODULE: ./build/ledger/withdraw.js
var withdraw = __nccwpck_require__(8504);
;// CONCATENATED MODULE: ./build/ledger/apply.js





















async function apply(root, machine, holder, changes, options = {}) {
    const recovered = [];
    const applied = await (0,patience/* patiently */.d)(() => applyOnce(root, machine, holder, changes, options, recovered));
    return { ...applied, recovered };
}
async function isApplicable(root, machine, holder, changes) {
    try {
        const ledger = (0,store/* peek */.se)(root);
        await (0,settle/* loadFormats */.nW)([...changes, ...ledger.holders.flatMap(({ layers }) => layers)]);
        const { problems, disputes } = check(root, machine, ledger, holder, changes, {});
        return problems.length + disputes.length === 0;
    }
    catch {
        return false;
    }
}
async function applyOnce(root, machine, holder, changes, options, recovered) {
    let entered = false;
    try {
        (0,ledger_root/* isOurs */.MU)(root, machine.user);
        await (0,settle/* loadFormats */.nW)(changes);
        return await (0,lock/* locked */.xt)(root, async () => {
            entered = true;
            const judge = (0,ledger_holder/* judgeOf */.Pb)(machine);
            const found = await (0,store/* load */.Hh)(root);
            const dead = (0,withdraw/* withdraw */.ne)(root, found, found.holders.filter((one) => one.id !== holder.id && (0,ledger_holder/* isDead */.XU)(one, judge)));
            recovered.push(...dead.files);
            const before = dead.ledger;
            const { chosen, left } = apply_choose(changes, (some) => {
                const { problems, taken } = check(root, machine, before, holder, some, options);
                return [...problems, ...taken];
            });
            const { problems, disputes, ...next } = check(root, machine, before, holder, chosen, options);
            if (problems.length + disputes.length > 0)
                throw new build_failure/* Failure */.HR([...problems, ...disputes]);
            const receipt = receiptFor(holder, options.place ?? 'home', next.holder, next.steps, options.renewed);
            options.announce?.(receipt);
            write(root, before, next, options.keep ?? false);
            const files = next.layers.map(({ asked, layer }) => ({
                path: asked,
                created: next.steps.some(({ record }) => record.path === layer.path && record.original === null),
            }));
            return { files, unrecovered: [...dead.problems, ...dead.copies], left: [...left, ...next.shared], receipt };
        });
    }
    catch (error) {
        const failure = (0,look/* failed */.gz)(error, root);
        if (entered || failure.problems.some(({ code }) => code === ledger_failures/* LEDGER_BUSY */.m0.code))
            throw failure;
        const needed = changes.filter(({ optional }) => !optional);
        const { problems } = check(root, machine, ledger_ledger/* EMPTY */.wg, holder, needed, options);
        throw new build_failure/* Failure */.HR([...failure.problems, ...problems], { cause: error });
    }
}
function realOrNamed(file) {
    try {
        return (0,look/* realPath */.Ye)(file);
    }
    catch {
        return external_node_path_.resolve(file);
    }
}
function apply_choose(changes, problemsWith) {
    const left = new Map();
    for (const path of new Set(changes.flatMap((change) => (change.optional ? [change.path] : [])))) {
        const problems = problemsWith(changes.filter((change) => change.path === path));
        if (problems.length > 0)
            left.set(path, problems);
    }
    return { chosen: changes.filter(({ path }) => !left.has(path)), left: [...left.values()].flat() };
}
function check(root, machine, before, { key, ...entry }, changes, { credential, watched = [] }) {
    const problems = [];
    const attempt = (file, step, format) => {
        try {
            return [step()];
        }
        catch (error) {
            problems.push(...explained(error, file, format));
            return [];
        }
    };
    const layers = changes.flatMap((change) => attempt(change.path, () => ({ asked: change.path, layer: { ...change, path: (0,look/* realPath */.Ye)(change.path) } })));
    const next = {
        ...entry,
        layers: layers.map(({ layer }) => layer),
        ...(credential === undefined ? {} : { credential }),
        watched: [],
        seal: '',
    };
    const former = before.holders.find(({ id }) => id === entry.id);
    const holders = former ? before.holders.map((one) => (one === former ? next : one)) : [...before.holders, next];
    const files = new Set([...(former ? (0,ledger_ledger/* pathsOfHolder */.oV)(former) : []), ...(0,ledger_ledger/* pathsOfHolder */.oV)(next)]);
    const steps = [...files].flatMap((file) => {
        const steps = attempt(file, () => (0,rewrite/* planRewrite */.C)(root, before, file, holders), formatOf(holders, file));
        for (const { record } of steps)
            attempt(file, () => problems.push(...(0,look/* hindrances */.Kv)(record, machine)));
        if (isTaken(file, before, next))
            problems.push((0,ledger_failures/* FILE_EXISTS */.Sy)({ path: file }));
        return steps;
    });
    const others = watched
        .map(realOrNamed)
        .filter((file) => !files.has(file) && credential && isFreeOf(file, credential));
    const marked = (0,seal/* sealed */.J)({
        ...next,
        layers: next.layers.map((layer) => markTheirs(layer, steps, credential)),
        watched: [...new Set(others)],
    }, key);
    const { disputes, shared, taken } = weigh(next, holders);
    return {
        holder: marked,
        holders: holders.map((one) => (one === next ? marked : one)),
        layers,
        steps,
        shared,
        problems,
        disputes,
        taken,
    };
}
function weigh({ id, layers }, holders) {
    const others = holders.filter((one) => one.id !== id);
    const disputes = [];
    const shared = [];
    const taken = [];
    for (const layer of layers) {
        const against = (0,claims/* contestants */.V)(layer, (0,ledger_ledger/* layersOf */.w)(others, layer.path));
        if (against.length === 0 || layer.kind !== 'edit' || layer.claim === undefined)
            continue;
        const seen = { path: layer.path, key: layer.claim.key };
        if ([layer, ...against].every(({ optional }) => optional))
            shared.push((0,ledger_failures/* ENTRY_SHARED */.F2)(seen));
        else if (layer.optional && against.every((one) => one.kind === 'edit' && one.claim?.first))
            taken.push((0,ledger_failures/* ENTRY_TAKEN */.no)(seen));
        else
            disputes.push((0,ledger_failures/* ENTRY_DISPUTED */.E7)(seen));
    }
    return { disputes, shared, taken };
}
function markTheirs(layer, steps, credential) {
    const own = steps.find(({ record }) => record.path === layer.path)?.original;
    return own && (0,settle/* holdsSecret */.hK)(own, [layer], credential) ? { ...layer, theirs: true } : layer;
}
function isFreeOf(file, credential) {
    try {
        const present = (0,look/* look */.Op)(file);
        return present === null || !(0,ledger_forms/* holds */.v9)(present.bytes, credential.password);
    }
    catch {
        return false;
    }
}
function isTaken(file, before, next) {
    const wanted = (0,ledger_ledger/* layersOf */.w)([next], file).filter(({ kind }) => kind === 'create').length;
    if (wanted === 0)
        return false;
    const others = before.holders.filter(({ id }) => id !== next.id);
    const mine = before.files.some((record) => record.path === file && record.original === null);
    return wanted > 1 || (0,ledger_ledger/* layersOf */.w)(others, file).length > 0 || (!mine && (0,look/* look */.Op)(file) !== null);
}
function write(root, before, { holder, holders, steps }, keep) {
    (0,make_folders/* makeFolders */.w)(external_node_path_.dirname(holder.marker));
    (0,external_node_fs_.writeFileSync)(holder.marker, '', { mode: 0o600 });
    const during = { ...(0,withdraw/* remember */.kY)(before, steps), holders };
    (0,store/* save */.UN)(root, before, during, steps.flatMap(({ original }) => original ?? []));
    try {
        for (const step of steps)
            apply_at(step.record.path, () => (0,rewrite/* perform */.y)(step));
        if (keep)
            hand(root, during, holder);
        else if (steps.some(({ used }) => !used))
            (0,store/* settle */.G9)(root, during, (0,withdraw/* without */.FF)(during, [], new Set()));
    }
    catch (error) {
        if (keep)
            (0,withdraw/* withdraw */.ne)(root, during, [holder]);
        throw error;
    }
}
function hand(root, ledger, holder) {
    const others = ledger.holders.filter(({ id }) => id !== holder.id);
    const shared = (0,ledger_ledger/* pathsOfHolder */.oV)(holder).filter((file) => (0,ledger_ledger/* layersOf */.w)(others, file).length > 0);
    const steps = shared.map((file) => {
        const theirs = (0,ledger_ledger/* layersOf */.w)(others, file);
        const kept = (0,ledger_ledger/* layersOf */.w)([holder], file).filter((layer) => (0,claims/* contestants */.V)(layer, theirs).length === 0);
        return (0,rewrite/* planRewrite */.C)(root, ledger, file, others, kept);
    });
    const during = (0,withdraw/* remember */.kY)(ledger, steps);
    (0,store/* save */.UN)(root, ledger, during, steps.flatMap(({ original }) => original ?? []));
    for (const step of steps)
        apply_at(step.record.path, () => (0,rewrite/* perform */.y)(step));
    const after = (0,withdraw/* without */.FF)(during, [holder], new Set());
    for (const { path: file, aside } of during.files)
        if (!after.files.some((one) => one.path === file))
            (0,replace/* remove */.TF)(aside);
    (0,store/* settle */.G9)(root, during, after);
    (0,replace/* remove */.TF)(holder.marker);
}
function apply_at(file, step) {
    try {
        step();
    }
    catch (error) {
        throw (0,look/* failed */.gz)(error, file);
    }
}
function formatOf(holders, file) {
    return (0,ledger_ledger/* layersOf */.w)(holders, file).find((layer) => layer.kind === 'edit')?.format;
}
function explained(error, file, format = 'pip') {
    if (error instanceof formats_format/* UnreadableConfig */.s) {
        return [ledger_failures/* UNREADABLE */.mP[format]({ path: file, line: error.line, reason: error.reason })];
    }
    if (error instanceof RangeError)
        return [(0,ledger_failures/* FILE_CANNOT_HOLD */.Zm)({ path: file, reason: error.message })];
    return (0,look/* failed */.gz)(error, file).problems;
}

;// CONCATENATED MODULE: ./build/machine/disk.js




const HEAD = 1024;
const thisDisk = {
    isFile: disk_isFile,
    isFolder: (path) => disk_look(path)?.isDirectory() === true,
    exists: (path) => disk_look(path) !== undefined,
    names(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(folder);
        }
        catch {
            return [];
        }
    },
    head(path) {
        try {
            return disk_isFile(path) ? firstBytes(path) : undefined;
        }
        catch {
            return undefined;
        }
    },
    read(path) {
        try {
            return disk_isFile(path) ? (0,read_file/* readUserFile */.E)(path).bytes : undefined;
        }
        catch (error) {
            if (error instanceof build_failure/* Failure */.HR)
                throw error;
            return undefined;
        }
    },
    real(given) {
        const file = external_node_path_.resolve(given);
        try {
            return (0,external_node_fs_.realpathSync)(file);
        }
        catch {
            const folder = external_node_path_.dirname(file);
            return folder === file ? file : external_node_path_.join(thisDisk.real(folder), external_node_path_.basename(file));
        }
    },
};
function disk_isFile(path) {
    return disk_look(path)?.isFile() === true;
}
function disk_look(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function firstBytes(path) {
    const bytes = Buffer.alloc(HEAD);
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./build/machine/failures.js
var machine_failures = __nccwpck_require__(9007);
// EXTERNAL MODULE: ./build/clients/files/netrc.js
var netrc = __nccwpck_require__(4519);
;// CONCATENATED MODULE: ./build/credentials/keyring-setting.js

function keyringSetting(source, path, env) {
    const variables = { PIP_KEYRING_PROVIDER: 'import', PIP_NO_INPUT: '1' };
    const content = credentialFor(source, env);
    if (content === undefined)
        return { variables };
    return {
        file: { kind: 'create', path, content },
        variables: { ...variables, GOOGLE_APPLICATION_CREDENTIALS: path },
    };
}
function credentialFor(source, env) {
    switch (source.kind) {
        case 'service_account_key':
            return source.key.json;
        case 'workload_identity_federation':
            return externalAccount(source.federation, env);
        default:
            return undefined;
    }
}
function externalAccount(federation, env) {
    const { provider, serviceAccount, lifetime, universe } = federation;
    const audience = federation.audience ?? `https://iam.${universe}/${provider}`;
    const base = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const file = {
        type: 'external_account',
        universe_domain: universe,
        audience: `//iam.${universe}/${provider}`,
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        token_url: `https://sts.${universe}/v1/token`,
        ...(serviceAccount === undefined
            ? {}
            : {
                service_account_impersonation_url: `https://iamcredentials.${universe}/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
                service_account_impersonation: { token_lifetime_seconds: lifetime },
            }),
        credential_source: {
            url: `${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
            headers: { Authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` },
            format: { type: 'json', subject_token_field_name: 'value' },
        },
    };
    return new build_secret/* Secret */.zh(`${JSON.stringify(file, undefined, 2)}\n`);
}

// EXTERNAL MODULE: ./build/machine/pip-files.js
var pip_files = __nccwpck_require__(7361);
;// CONCATENATED MODULE: ./build/machine/python.js

const PATIENCE_MS = 5000;
function pythonsOn(machine, disk) {
    const { env } = machine;
    const { delimiter, join } = (0,machine_machine/* pathsOf */.wG)(machine);
    const suffix = machine.platform === 'win32' ? '.exe' : '';
    const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
    const found = ['pip', 'python', 'python3'].flatMap((name) => {
        const file = folders.map((folder) => join(folder, name + suffix)).find((file) => disk.isFile(file));
        if (file === undefined)
            return [];
        const program = name === 'pip' ? interpreterOf(file, disk) : file;
        if (program === undefined)
            return [];
        const prefix = prefixOf(program, machine, disk) ?? pyenvPrefix(program, machine, disk);
        if (prefix !== undefined)
            return [{ prefix }];
        return wordAfterHash(program, disk) === undefined ? [] : [{ script: program }];
    });
    const conda = env['CONDA_PREFIX'];
    return [...found, ...(conda ? [{ prefix: conda }] : [])];
}
async function prefixesOf(pythons, machine) {
    const scripts = [...new Set(pythons.flatMap((python) => ('script' in python ? [python.script] : [])))];
    const told = await Promise.all(scripts.map((script) => ask(script, machine)));
    const known = pythons.flatMap((python) => ('prefix' in python ? [python.prefix] : []));
    return [...new Set([...known, ...told.filter((prefix) => prefix !== undefined)])];
}
function interpreterOf(file, disk) {
    const word = wordAfterHash(file, disk);
    return word !== undefined && /python[\d.]*$/.test(word) ? word : undefined;
}
function wordAfterHash(file, disk) {
    return /^#! *([^\s\0]+)/.exec(disk.head(file)?.toString('latin1') ?? '')?.[1];
}
function pyenvPrefix(program, machine, disk) {
    const { basename, dirname, join } = (0,machine_machine/* pathsOf */.wG)(machine);
    const shims = dirname(program);
    if (basename(shims) !== 'shims')
        return undefined;
    const root = dirname(shims);
    const { PYENV_VERSION, GITHUB_WORKSPACE } = machine.env;
    const files = [...(GITHUB_WORKSPACE ? [join(GITHUB_WORKSPACE, '.python-version')] : []), join(root, 'version')];
    const chosen = PYENV_VERSION || files.map((file) => disk.head(file)?.toString('utf8')).find((text) => text?.trim());
    const prefix = join(root, 'versions', chosen?.trim().split(/[\s:]/)[0] || 'none');
    return disk.isFile(join(prefix, 'pyvenv.cfg')) || hasLibrary(prefix, machine, disk) ? prefix : undefined;
}
function prefixOf(program, machine, disk) {
    const { dirname, join } = (0,machine_machine/* pathsOf */.wG)(machine);
    const folder = dirname(program);
    const venv = [folder, dirname(folder)].find((place) => disk.isFile(join(place, 'pyvenv.cfg')));
    if (venv !== undefined)
        return venv;
    for (let place = dirname(disk.real(program)); dirname(place) !== place; place = dirname(place)) {
        if (hasLibrary(place, machine, disk))
            return place;
    }
    return undefined;
}
function hasLibrary(place, machine, disk) {
    const { join } = (0,machine_machine/* pathsOf */.wG)(machine);
    if (machine.platform === 'win32')
        return disk.isFile(join(place, 'Lib', 'os.py'));
    const libraries = disk.names(join(place, 'lib')).filter((name) => /^python3\.\d+t?$/.test(name));
    return libraries.some((name) => disk.isFile(join(place, 'lib', name, 'os.py')));
}
async function ask(script, machine) {
    const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
    const env = Object.fromEntries(Object.entries(machine.env).filter(([name]) => !/^(?:INPUT|ACTIONS|STATE)_/i.test(name)));
    return new Promise((resolve) => {
        execFile(script, ['-I', '-c', 'import sys; print(sys.prefix)'], { env, timeout: PATIENCE_MS, killSignal: 'SIGKILL' }, (error, stdout) => resolve(error ? undefined : stdout.trim() || undefined));
    });
}

;// CONCATENATED MODULE: ./build/plan-files.js










async function planFor(inputs, names, credential, chosen, holder, machine, serving = false) {
    const { clients, indexMode, scope } = inputs;
    const { join } = (0,machine_machine/* pathsOf */.wG)(machine);
    const folder = (0,ledger_root/* ownFolder */.vY)(machine, holder.id);
    const prefixes = clients.some(({ downloads }) => downloads)
        ? await prefixesOf(pythonsOn(machine, thisDisk), machine)
        : [];
    const setting = {
        ...names,
        indexMode,
        scope,
        credential,
        channels: channelsFor(inputs.netrc, credential.method, indexMode, clients, serving),
        machine,
        disk: thisDisk,
        prefixes,
        folder,
    };
    const keyring = credential.method === 'keyring'
        ? keyringSetting(chosen.source, join(folder, 'credential.json'), machine.env)
        : { variables: {} };
    const plans = plansOf(clients, setting);
    const files = plans.filter((plan) => 'changes' in plan);
    return {
        changes: [...(keyring.file === undefined ? [] : [keyring.file]), ...files.flatMap(({ changes }) => changes)],
        watched: [
            ...(0,pip_files/* pipFiles */.F6)(machine, thisDisk).read.map(({ path }) => path),
            ...[(0,netrc/* netrcRead */.$Y)(setting).path ?? []].flat(),
            join(machine.home, '.pypirc'),
        ],
        files,
        variables: Object.assign({}, keyring.variables, ...clients.map((client) => client.variables?.(setting))),
        rivals: rivalsOf(clients, setting),
        notices: clients.flatMap((client) => client.notices?.(setting) ?? []),
        warnings: [
            ...plans.flatMap((plan) => ('left' in plan ? [plan.left] : [])),
            ...clients.flatMap((client) => client.warnings?.(setting) ?? []),
        ],
    };
}
async function thatCanBeMade(plan, root, holder, machine) {
    try {
        const planned = await plan();
        return (await isApplicable(root, machine, holder, planned.changes)) ? planned : undefined;
    }
    catch (error) {
        if (error instanceof build_failure/* Failure */.HR)
            return undefined;
        throw error;
    }
}
function plansOf(clients, setting) {
    const shared = setting.channels.netrc === 'no' ? [] : [netrc/* netrc */.Li];
    const files = new Set([...clients.flatMap((client) => client.files), ...shared]);
    return [...files].flatMap(({ output, plan }) => {
        const planned = plan(setting);
        return planned === undefined ? [] : [{ ...planned, ...(output === undefined ? {} : { output }) }];
    });
}
function rivalsOf(clients, setting) {
    const rivals = clients.flatMap((client) => client.rivals(setting));
    return [...new Map(rivals.map((rival) => [rival.name, rival])).values()];
}

;// CONCATENATED MODULE: ./build/report/recovered.js


function reportRecovered(recovered, unrecovered) {
    for (const { path, outcome } of recovered) {
        (0,print/* info */.pq)(`${path}: ${outcome}, for a job that ended without its post step`);
    }
    unrecovered.forEach(problems/* warn */.R8);
}

;// CONCATENATED MODULE: ./build/report/rivals.js


function warnOfRivals({ clients, indexMode }, { id }, rivals) {
    if (rivals.length > 0)
        (0,problems/* warn */.R8)((0,failures/* CONFIGURATION_OVERRIDDEN */.U0)({ rivals }));
    if (indexMode === 'extra' && clients.some(({ downloads }) => downloads))
        (0,problems/* warn */.R8)((0,failures/* DEPENDENCY_CONFUSION */.tF)({ id }));
}

;// CONCATENATED MODULE: ./build/write.js
















async function prepare(use, machine) {
    const { inputs, names, credential, chosen } = use;
    if (inputs.scope !== 'isolated' && !(0,machine_machine/* hasHome */.gN)(machine))
        throw new build_failure/* Failure */.HR((0,machine_failures/* HOME_UNKNOWN */.HC)({ home: machine.env['HOME'] }));
    const holder = (0,ledger_holder/* newHolder */.lb)(machine, credential.expiresAt);
    const keyring = credential.method === 'keyring'
        ? await (await __nccwpck_require__.e(/* import() */ 258).then(__nccwpck_require__.bind(__nccwpck_require__, 2258))).installKeyring(machine, (0,ledger_root/* keyringFolder */.sW)(machine, holder.id))
        : undefined;
    const renewed = isToBeRenewed(inputs.refresh, credential, inputs.cleanup, new Date());
    const planned = (serving) => planFor(inputs, names, credential, chosen, holder, machine, serving);
    const root = (0,ledger_root/* ledgerRoot */.sl)(machine, placeFor(inputs));
    const plan = (renewed && (await thatCanBeMade(() => planned(true), root, holder, machine))) || (await planned(false));
    for (const { reasons } of plan.files)
        reasons.forEach(print/* debug */.Yz);
    warnOfRivals(inputs, names.repository, plan.rivals);
    plan.warnings.forEach(problems/* warn */.R8);
    const files = plan.changes.map(({ path }) => path);
    if (credential.method !== 'keyring')
        warnOfCheckout(files, machine, thisDisk);
    return { holder, plan, keyring, renewed };
}
function placeFor({ scope }) {
    return scope === 'isolated' ? 'temp' : 'home';
}
async function write_write({ inputs, credential, chosen }, { holder, plan, keyring, renewed }, machine) {
    const { username, password } = credential;
    const place = placeFor(inputs);
    (0,commands/* saveState */.LZ)('use', '');
    const changes = [...(keyring === undefined ? [] : [keyring.pathFile]), ...plan.changes];
    const applied = await apply((0,ledger_root/* ledgerRoot */.sl)(machine, place), machine, holder, changes, {
        keep: !inputs.cleanup,
        place,
        renewed,
        watched: plan.watched,
        ...(0,build_present/* present */.E)({
            credential: credential.method === 'keyring' ? undefined : { username, password },
            announce: inputs.cleanup ? (receipt) => (0,commands/* saveState */.LZ)('use', JSON.stringify(receipt)) : undefined,
        }),
    });
    reportRecovered(applied.recovered, applied.unrecovered);
    applied.left.forEach(problems/* warn */.R8);
    const paths = new Set(applied.files.map(({ path }) => path));
    const files = plan.files.filter(({ path }) => paths.has(path));
    const variables = Object.assign({}, plan.variables, ...files.map((file) => file.variables));
    for (const [name, value] of Object.entries(variables))
        (0,commands/* exportVariable */.dN)(name, value);
    if (keyring !== undefined) {
        (0,commands/* addPath */.fM)(keyring.commands);
        (0,print/* info */.pq)(`The keyring and its backend are there for ${keyring.python} until the job ends`);
    }
    const keptFresh = renewed &&
        (await (await __nccwpck_require__.e(/* import() */ 54).then(__nccwpck_require__.bind(__nccwpck_require__, 7054))).startRenewing(chosen, credential, holder, applied.receipt, machine));
    return {
        files: [...paths],
        fileOutputs: Object.fromEntries(files.flatMap(({ output, path }) => (output ? [[output, path]] : []))),
        keptFresh,
    };
}

;// CONCATENATED MODULE: ./build/set-up.js















async function setUp(machine) {
    maskKnown(machine);
    checkPaths(machine);
    const inputs = await readInputs(commands/* input */.hF);
    inputs.warnings.forEach(problems/* warn */.R8);
    const means = { network: (0,live/* liveNetwork */.v)(machine.env, debugTry), mask: mask };
    const chosen = await whichCredential(inputs, machine, means.network);
    if ('skip' in chosen)
        return reportSkip(chosen);
    const names = await whichRepository(inputs, chosen.source, machine);
    const credential = await (0,obtain/* obtain */.A)(chosen, machine, means);
    maskBasic(credential.username, credential.password);
    const use = { inputs, chosen, names, credential };
    const verdict = await verified(use, machine, means);
    const prepared = await prepare(use, machine);
    const written = await write_write(use, prepared, machine);
    const { clients, indexMode, scope, cleanup } = inputs;
    const outcome = { clients, indexMode, scope, cleanup, credential, ...names, ...written };
    announce({ ...outcome, ...(0,build_present/* present */.E)({ access: verdict?.access }) }, verdict?.notices ?? [], prepared.plan.notices);
}


/***/ }),

/***/ 5441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   gt: () => (/* binding */ screened),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   yw: () => (/* binding */ pasted)
/* harmony export */ });
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9065);

const LONG_VALUE = 200;
const LONG_PART = 1000;
const LONG_SPEECH = 400;
const READ_OF_SPEECH = 4000;
function shown(value) {
    return described(value, LONG_VALUE, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5) ?? visible(value);
}
function quoted(value) {
    const words = DESCRIPTION.test(value) ? value : described(value, LONG_VALUE, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5);
    return words ?? `"${visible(value.replace(/["\\]/g, '\\$&'))}"`;
}
function screened(part) {
    const shape = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unmistakableShapeOf */ .P1)(part);
    if (shape && /\s/.test(part.trim()) && part.length <= LONG_PART)
        return withoutTelling(part, shape);
    return described(part, LONG_PART, () => shape) ?? part;
}
function printable(line) {
    const shape = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unmistakableShapeOf */ .P1)(line);
    return harmless(shape ? withoutTelling(line, shape) : line);
}
function shownPath(path) {
    return visible(screened(path));
}
function pasted(value, placeholder) {
    const plain = /^[A-Za-z0-9][A-Za-z0-9._:@/-]*$/.test(value);
    return plain && described(value, LONG_VALUE, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5) === undefined ? value : placeholder;
}
function said(text) {
    const start = text.slice(0, READ_OF_SPEECH);
    const shape = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unmistakableShapeOf */ .P1)(start);
    const safe = shape
        ? withoutTelling(start, shape)
        : wordsOf(start)
            .map((word) => (/[\w+=-]{64}/.test(word) ? '***' : word))
            .join(' ');
    return visible(safe.slice(0, LONG_SPEECH));
}
function withoutTelling(text, shape) {
    if (/key|file/.test(shape.looksLike))
        return description(text, shape);
    const safe = wordsOf(text)
        .map((word) => (/[\w+=-]{64}/.test(word) || (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unmistakableShapeOf */ .P1)(word) ? '***' : word))
        .join(' ');
    return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unmistakableShapeOf */ .P1)(safe) ? description(text, shape) : safe;
}
function wordsOf(text) {
    return text.trim().split(/\s+/);
}
function harmless(line) {
    return line
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/##(?=\[)/g, '# #')
        .replace(/^(\s*):(?=:)/, '$1: ');
}
function visible(value) {
    const written = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|[^\P{Zs} ]/gu, (sign) => [...sign].map((one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(''));
    return harmless(written);
}
function described(value, limit, recognise) {
    const shape = recognise(value);
    if (shape)
        return description(value, shape);
    if (value.length > limit)
        return count(value);
    const lines = value.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length;
    return lines > 1 ? `${count(value)} on ${lines} lines` : undefined;
}
const DESCRIPTION = /^[\d,]+ characters?(?: that look like [a-zA-Z ()_]+| on \d+ lines)?$/;
function description(value, { looksLike, belongsIn }) {
    return `${count(value)} that look like ${looksLike}${belongsIn ? ` (which belongs in ${belongsIn})` : ''}`;
}
function count({ length }) {
    return `${String(length).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${length === 1 ? 'character' : 'characters'}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
