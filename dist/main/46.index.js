export const id = 46;
export const ids = [46];
export const modules = {

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startRenewing: () => (/* binding */ startRenewing)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);



const OF_THIS_STEP = /^(?:INPUT_|STATE_|ACTIONS_(?!ID_TOKEN_REQUEST_)|GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i;
async function startRenewing({ source, method }, { expiresAt }, { worker }, receipt, machine) {
    const task = { source, method, expiresAt: expiresAt?.getTime() ?? 0, receipt, ...(worker ? { worker } : {}) };
    try {
        await start(task, machine);
        return true;
    }
    catch {
        return false;
    }
}
async function start(task, { env }) {
    const entry = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(process.argv[1] ?? '', '../../refresh/index.js');
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [entry], {
        detached: true,
        windowsHide: true,
        cwd: '/',
        stdio: ['pipe', 'ignore', 'ignore'],
        env: Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THIS_STEP.test(name))),
    });
    await new Promise((resolve, reject) => {
        child.on('error', reject);
        child.stdin.on('error', reject);
        child.stdin.end((0,_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .toRevealingJson */ .xe)(task), resolve);
    });
    child.unref();
}


/***/ })

};
