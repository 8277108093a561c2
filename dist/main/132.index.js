export const id = 132;
export const ids = [132];
export const modules = {

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installKeyring: () => (/* binding */ installKeyring)
/* harmony export */ });
/* unused harmony exports KEYRING_PACKAGES, pythonOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8591);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8754);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2812);





/**
 * A set that works together, proved with pip and twine: keyring 25.4.0 and google-auth from 2.41 on have broken the
 * backend before (jaraco/keyring#692, googleapis/google-cloud-python#15138), and the backend has no newer release.
 */
const KEYRING_PACKAGES = [
    'keyring==25.7.0',
    'keyrings.google-artifactregistry-auth==1.1.2',
    'google-auth==2.40.3',
];
const BACKEND = 'keyrings.gauth.GooglePythonAuth';
/**
 * Installs the keyring and Artifact Registry's backend into the job's Python, and checks that the backend is listed. pip
 * reads neither files nor variables for this, so the packages come from the public index, never through the private one.
 * Gives the Python used. Throws a `Failure`: no Python, an installation that failed, a backend that is not listed.
 */
async function installKeyring(machine) {
    const python = pythonOf(machine) ?? fail((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .KEYRING_WITHOUT_PYTHON */ .wB)({}));
    const certificates = machine.env['PIP_CERT'];
    const options = [
        '--isolated',
        '--disable-pip-version-check',
        '--no-input',
        ...(certificates ? ['--cert', certificates] : []),
    ];
    const installed = await run(machine, python, ['-m', 'pip', 'install', ...options, ...KEYRING_PACKAGES]);
    if (installed.exitCode !== 0)
        fail((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .KEYRING_NOT_INSTALLED */ .Rk)({ python, said: lastError(installed.stderr) }));
    const listed = await run(machine, python, ['-m', 'keyring', '--list-backends']);
    if (!listed.stdout.includes(BACKEND))
        fail((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .KEYRING_NOT_LISTED */ .Sm)({ python, backend: BACKEND }));
    return python;
}
/** The Python that the job's pip belongs to: the active virtual environment's, else the first on PATH. */
function pythonOf(machine) {
    const { env, platform } = machine;
    const { join, delimiter } = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .w)(machine);
    const [bin, names] = platform === 'win32'
        ? ['Scripts', ['python.exe', 'python3.exe']]
        : ['bin', ['python3', 'python']];
    const venv = env['VIRTUAL_ENV'] ? [join(env['VIRTUAL_ENV'], bin)] : [];
    const folders = [...venv, ...(env['PATH'] ?? env['Path'] ?? '').split(delimiter)].filter((folder) => folder !== '');
    const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
    return candidates.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile());
}
async function run(machine, python, args) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 7729));
    const { devNull } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8161, 19));
    const env = {};
    for (const [name, value] of Object.entries(machine.env))
        if (value !== undefined)
            env[name] = value;
    return getExecOutput(python, [...args], {
        silent: true,
        // Not the workspace, whose modules `-m` would find before the installed ones.
        cwd: machine.temp,
        ignoreReturnCode: true,
        // pip's own name for "no configuration file at all": with --isolated, files that are not the user's would still count.
        env: { ...env, PIP_CONFIG_FILE: devNull },
    });
}
function lastError(stderr) {
    const lines = stderr.split(/\r?\n/).filter((line) => /^(error|ERROR)/.test(line));
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutTokens */ .N_)((lines.at(-1) ?? stderr.trim().split('\n').at(-1) ?? '').replace(/^error:\s*/i, ''));
}
function fail(problem) {
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(problem);
}


/***/ })

};
