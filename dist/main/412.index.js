export const id = 412;
export const ids = [412];
export const modules = {

/***/ 412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromGcloud: () => (/* binding */ fromGcloud)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8754);
/* harmony import */ var _gcloud_configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7744);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5027);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2812);






/**
 * Asks the gcloud CLI for a token of the account that is logged in there, as Google's keyring backend does. On Windows
 * the command is `gcloud.cmd`. Throws a `Failure` with gcloud's own words where it gives none.
 */
async function fromGcloud(machine, mask) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 7729));
    const command = machine.platform === 'win32' ? 'gcloud.cmd' : 'gcloud';
    const { exitCode, stdout, stderr } = await getExecOutput(command, ['config', 'config-helper', '--format=json(credential)'], { silent: true, ignoreReturnCode: true, env: environmentOf(machine) });
    const credential = exitCode === 0 ? credentialIn(stdout) : undefined;
    // Masked before anything else: debug lines of the runner may show what a command printed.
    for (const field of ['access_token', 'id_token']) {
        const value = credential?.[field];
        if (typeof value === 'string' && value !== '')
            mask(new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(value));
    }
    const token = credential?.['access_token'];
    if (typeof token !== 'string' || token === '')
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .GCLOUD_FAILED */ .dS)({ said: firstWords(stderr) }));
    const expires = Date.parse(String(credential?.['token_expiry']));
    const { account } = await (0,_gcloud_configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .gcloudConfiguration */ .T_)(machine);
    const principal = account?.includes('@') ? account : undefined;
    const project = principal && (0,_principal_js__WEBPACK_IMPORTED_MODULE_5__/* .isServiceAccount */ .H)(principal) ? (0,_principal_js__WEBPACK_IMPORTED_MODULE_5__/* .projectOf */ .v)(principal) : undefined;
    return {
        token: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token),
        ...(Number.isNaN(expires) ? {} : { expiresAt: new Date(expires) }),
        ...(principal ? { principal } : {}),
        ...(project ? { project } : {}),
    };
}
function environmentOf({ env }) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function credentialIn(stdout) {
    try {
        return JSON.parse(stdout)?.credential;
    }
    catch {
        return undefined;
    }
}
/** The first line of an error of gcloud: `ERROR: (gcloud.config.config-helper) …`. */
function firstWords(stderr) {
    const line = stderr.split(/\r?\n/).find((text) => text.startsWith('ERROR:')) ?? stderr.trim().split('\n')[0] ?? '';
    return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutTokens */ .N_)(line.replace(/^ERROR:\s*(\([\w.-]+\)\s*)?/, '')) || 'no reason given';
}


/***/ })

};
