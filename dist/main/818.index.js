export const id = 818;
export const ids = [818];
export const modules = {

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findMetadataServer: () => (/* binding */ findMetadataServer),
/* harmony export */   fromMetadataServer: () => (/* binding */ fromMetadataServer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8754);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5027);






const ADDRESS = '169.254.169.254';
/** How long a machine elsewhere may keep a step waiting before it turns out to have no metadata server. */
const PATIENCE = 1000;
/**
 * Looks for a metadata server of Google Cloud, by the rules and variables of Google's libraries (GCE_METADATA_HOST,
 * METADATA_SERVER_DETECTION, NO_GCE_CHECK). Other clouds have a server at the same address, which answers without
 * Google's header. Gives the address, or undefined where there is none.
 */
async function findMetadataServer(machine, network) {
    const { env } = machine;
    const named = env['GCE_METADATA_HOST'] || env['GCE_METADATA_IP'];
    const detection = env['METADATA_SERVER_DETECTION']?.trim().toLowerCase();
    if (detection === 'none' || env['NO_GCE_CHECK']?.toLowerCase() === 'true')
        return undefined;
    const host = named || ADDRESS;
    if (named || detection === 'assume-present' || (detection !== 'ping-only' && isGoogleMachine(machine)))
        return host;
    if (detection === 'bios-only')
        return undefined;
    try {
        const answer = await network.send(ask(host, '/'), PATIENCE);
        return answer.headers['metadata-flavor'] === 'Google' ? host : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Obtains a token of the service account that the machine runs as. The project is the account's where its address
 * tells, else the machine's. Throws a `Failure`: the network's, or that the machine has no service account.
 */
async function fromMetadataServer(host, network) {
    const account = '/computeMetadata/v1/instance/service-accounts/default';
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(network, ask(host, `${account}/token`), (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenIn */ .j)(answer, 'access_token', network.now()));
    if ('refusal' in outcome)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H((0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .METADATA_REFUSED */ .HO)({ host, status: outcome.refusal.status }));
    const principal = await textAt(host, `${account}/email`, network);
    const project = (0,_principal_js__WEBPACK_IMPORTED_MODULE_5__/* .projectOf */ .v)(principal ?? '') ?? (await textAt(host, '/computeMetadata/v1/project/project-id', network));
    return { ...outcome.value, ...(principal ? { principal } : {}), ...(project ? { project } : {}) };
}
async function textAt(host, path, network) {
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(network, ask(host, path), (answer) => answer.body.trim());
    return 'value' in outcome ? outcome.value : undefined;
}
/** Metadata is only given to callers that show this header, and never through a proxy. */
function ask(host, path) {
    return { method: 'GET', url: `http://${host}${path}`, headers: { 'metadata-flavor': 'Google' }, direct: true };
}
/** Whether the firmware says that Google made this machine. */
function isGoogleMachine(machine) {
    if (machine.platform !== 'linux')
        return false;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/sys/class/dmi/id/product_name', 'latin1').includes('Google');
    }
    catch {
        return false;
    }
}


/***/ })

};
