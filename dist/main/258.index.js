export const id = 258;
export const ids = [258];
export const modules = {

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installKeyring: () => (/* binding */ installKeyring),
  pythonOf: () => (/* binding */ pythonOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/machine/child.js
var child = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/machine/machine.js
var machine_machine = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/machine/make-folders.js
var make_folders = __webpack_require__(9602);
// EXTERNAL MODULE: ./build/machine/pip-files.js
var pip_files = __webpack_require__(7361);
;// CONCATENATED MODULE: ./build/credentials/keyring-requirements.js
const KEYRING_REQUIREMENTS = `\
backports-tarfile==1.2.0 ; python_full_version < '3.12' --hash=sha256:77e284d754527b01fb1e6fa8a1afe577858ebe4e9dad8919e34c862cb399bc34
cachetools==5.5.2 --hash=sha256:d26a22bcc62eb95c3beabd9f1ee5e820d3d2704fe2967cbe350e20c8ffcd3f0a
certifi==2026.10.19.post1 --hash=sha256:1324c476b4811eff41a8bc2122cd0bbd4d9c7234c725446d99ab1612b3a7fdd2
charset-normalizer==3.5.2 --hash=sha256:b6b751274acb69d77b3323d6b7dbaa3c7fdfc1eb829b7eb61d262f32e1af9685
google-auth==2.40.3 --hash=sha256:1370d4593e86213563547f97a92752fc658456fe4514c809544f330fed45a7ca
idna==3.20 --hash=sha256:ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c
importlib-metadata==8.7.1 ; python_full_version < '3.10' --hash=sha256:5a1f80bf1daa489495071efbb095d75a634cf28a8bc299581244063b53176151
importlib-metadata==9.0.1 ; python_full_version == '3.10.*' --hash=sha256:bba5600596a7e21f3eef53281cf28d6a5195634d2f2b78ff9501a3272c6eaab0
importlib-metadata==10.2.0 ; python_full_version == '3.11.*' --hash=sha256:c7a4bf1c7479601f6b8e437cfc14f4f77028ba62a8f34ae95cd93d9774dfba51
jaraco-classes==3.4.0 --hash=sha256:f662826b6bed8cace05e7ff873ce0f9283b5c924470fe664fff1c2f00f581790
jaraco-context==6.1.1 ; python_full_version < '3.10' --hash=sha256:0df6a0287258f3e364072c3e40d5411b20cafa30cb28c4839d24319cecf9f808
jaraco-context==6.1.2 ; python_full_version >= '3.10' --hash=sha256:bf8150b79a2d5d91ae48629d8b427a8f7ba0e1097dd6202a9059f29a36379535
jaraco-functools==4.4.0 ; python_full_version < '3.10' --hash=sha256:9eec1e36f45c818d9bf307c8948eb03b2b56cd44087b3cdc989abca1f20b9176
jaraco-functools==4.6.0 ; python_full_version >= '3.10' --hash=sha256:99e3dc0060c5cbe8fcd1cdb36258e2a65ca40f1566b2033b12abb1bb44dd3c30
keyring==25.7.0 --hash=sha256:be4a0b195f149690c166e850609a477c532ddbfbaed96a404d4e43f8d5e2689f
keyrings-google-artifactregistry-auth==1.1.2 --hash=sha256:e3f18b50fa945c786593014dc225810d191671d4f5f8e12d9259e39bad3605a3
lazy-importer==0.1.0 ; python_full_version == '3.11.*' --hash=sha256:bd93fab7bef18e842eea02b839410954d37889140dc64ca4d9680aec6880c739
more-itertools==10.8.0 ; python_full_version < '3.10' --hash=sha256:52d4362373dcf7c52546bc4af9a86ee7c4579df9a8dc268be0a2f949d376cc9b
more-itertools==11.1.0 ; python_full_version == '3.10.*' --hash=sha256:4b65538ae22f6fed0ce4874efd317463a7489796a0939fa66824dd542125a192
more-itertools==11.2.1 ; python_full_version >= '3.11' --hash=sha256:35a7377edd1dd6608dcb2cdf534ded55ea32d49448875ad042cd3f879fb1ded0
pluggy==1.6.0 ; python_full_version < '3.10' --hash=sha256:e920276dd6813095e9377c0bc5566d94c932c33b27a3e3945d8389c374dd4746
pluggy==1.7.0 ; python_full_version >= '3.10' --hash=sha256:7dd7b0d8832ba3cb632c306926ded123429211b83641b35dc5c41ad2d34f9bec
pyasn1==0.6.5 --hash=sha256:4017b0fce125096b8573b39c989fdb1a4b19cf761e683398184550fea0e66587
pyasn1-modules==0.4.2 --hash=sha256:29253a9207ce32b64c3ac6600edc75368f98473906e8fd1043bd6b5b1de2c14a
requests==2.32.5 ; python_full_version < '3.10' --hash=sha256:2462f94637a34fd532264295e186976db0f5d453d1cdd31473c85a6a161affb6
requests==2.34.2 ; python_full_version >= '3.10' --hash=sha256:2a0d60c172f83ac6ab31e4554906c0f3b3588d37b5cb939b1c061f4907e278e0
rsa==4.9.1 --hash=sha256:68635866661c6836b8d39430f97a996acbd61bfa49406748ea243539fe239762
urllib3==2.6.3 ; python_full_version < '3.10' --hash=sha256:bf272323e553dfb2e87d9bfd225ca7b0f467b919d7bbd355436d3fd37cb0acd4
urllib3==2.8.0 ; python_full_version >= '3.10' --hash=sha256:0cf3cae568d36aa9576b28dfb35f11328f1cb974ca7647d9475ebb86c75ac6e3
zipp==3.23.1 ; python_full_version < '3.10' --hash=sha256:0b3596c50a5c700c9cb40ba8d86d9f2cc4807e9bedb06bcdf7fac85633e444dc
zipp==4.1.2 ; python_full_version >= '3.10' and python_full_version < '3.12' --hash=sha256:b30cb6cd253122169c47de245ca24a86bac2a5d3802ba15bf7ba6414eb9e144d
`;

// EXTERNAL MODULE: ./build/credentials/source-failures.js
var source_failures = __webpack_require__(3606);
;// CONCATENATED MODULE: ./build/credentials/keyring.js








const BACKEND = 'keyrings.gauth.GooglePythonAuth';
async function installKeyring(machine, folder) {
    const { join } = (0,machine_machine/* pathsOf */.wG)(machine);
    const python = pythonOf(machine) ?? fail((0,source_failures/* KEYRING_WITHOUT_PYTHON */.wB)({}));
    const site = siteFolder(await (0,child/* runChild */.w)(machine, python, ['-c', FIND_SITE]));
    if (site === undefined)
        fail((0,source_failures/* KEYRING_NOT_INSTALLED */.Rk)({ python, said: 'it has no site-packages that can be written' }));
    const [packages, commands] = [join(folder, 'packages'), join(folder, 'commands')];
    (0,make_folders/* makeFolders */.w)(commands, 0o700);
    const requirements = join(folder, 'requirements.txt');
    (0,external_node_fs_.writeFileSync)(requirements, KEYRING_REQUIREMENTS, { mode: 0o600 });
    const certificates = machine.env['PIP_CERT'];
    const installed = await (0,child/* runChild */.w)(machine, python, [
        ...['-I', '-m', 'pip', 'install', '--isolated', '--disable-pip-version-check', '--no-input', '--no-cache-dir'],
        ...['--require-hashes', '--only-binary', ':all:', '--no-deps', '--target', packages, '-r', requirements],
        ...(certificates ? ['--cert', certificates] : []),
    ], { set: { PIP_CONFIG_FILE: (0,pip_files/* nullDevice */.w2)(machine) } });
    if (installed.exitCode !== 0)
        fail((0,source_failures/* KEYRING_NOT_INSTALLED */.Rk)({ python, said: lastError(installed.stderr) }));
    const listed = await (0,child/* runChild */.w)(machine, python, ['-c', LIST_BACKENDS, packages]);
    if (!listed.stdout.includes(BACKEND))
        fail((0,source_failures/* KEYRING_NOT_LISTED */.Sm)({ python, backend: BACKEND }));
    for (const name of ['keyring', 'keyring.exe']) {
        if ((0,external_node_fs_.existsSync)(join(packages, 'bin', name)))
            (0,external_node_fs_.copyFileSync)(join(packages, 'bin', name), join(commands, name));
    }
    const path = join(site, `${(0,machine_machine/* pathsOf */.wG)(machine).basename(folder)}.pth`);
    return { python, pathFile: { kind: 'create', path, content: `${packages}\n` }, commands };
}
const FIND_SITE = `
import json, os, site, sysconfig
pure = sysconfig.get_path("purelib")
folders = site.getsitepackages() if hasattr(site, "getsitepackages") else [pure]
folders = [pure] * (pure in folders) + folders
if site.ENABLE_USER_SITE:
    folders.append(site.getusersitepackages())
def writable(folder):
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return os.access(folder, os.W_OK)
print(json.dumps(next(filter(writable, folders), None)))
`;
const LIST_BACKENDS = `
import runpy, sys
sys.path.append(sys.argv.pop())
sys.argv[:] = ["keyring", "--list-backends"]
runpy.run_module("keyring", run_name="__main__")
`;
function siteFolder({ stdout }) {
    try {
        const found = JSON.parse(stdout);
        return typeof found === 'string' ? found : undefined;
    }
    catch {
        return undefined;
    }
}
function pythonOf(machine) {
    const { env, platform } = machine;
    const { join, delimiter, isAbsolute } = (0,machine_machine/* pathsOf */.wG)(machine);
    const [bin, names] = platform === 'win32'
        ? ['Scripts', ['python.exe', 'python3.exe']]
        : ['bin', ['python3', 'python']];
    const venv = env['VIRTUAL_ENV'] ? [join(env['VIRTUAL_ENV'], bin)] : [];
    const folders = [...venv, ...(env['PATH'] ?? env['Path'] ?? '').split(delimiter)].filter((folder) => isAbsolute(folder));
    const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
    return candidates.find((file) => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile());
}
function lastError(stderr) {
    const lines = stderr.split(/\r?\n/).filter((line) => /^(error|ERROR)/.test(line));
    return (lines.at(-1) ?? stderr.trim().split('\n').at(-1) ?? '').replace(/^error:\s*/i, '');
}
function fail(problem) {
    throw new failure/* Failure */.HR(problem);
}


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ ADC_UNKNOWN_TYPE),
/* harmony export */   HO: () => (/* binding */ METADATA_REFUSED),
/* harmony export */   NM: () => (/* binding */ ADC_UNREADABLE),
/* harmony export */   Rk: () => (/* binding */ KEYRING_NOT_INSTALLED),
/* harmony export */   Sm: () => (/* binding */ KEYRING_NOT_LISTED),
/* harmony export */   dS: () => (/* binding */ GCLOUD_FAILED),
/* harmony export */   qC: () => (/* binding */ ADC_FOREIGN_URL),
/* harmony export */   qX: () => (/* binding */ ADC_REFUSED),
/* harmony export */   wB: () => (/* binding */ KEYRING_WITHOUT_PYTHON)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _refusals_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5857);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5441);



const ADC_UNREADABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_UNREADABLE', 'the credential file cannot be used', { file: '/home/runner/key.json', from: 'GOOGLE_APPLICATION_CREDENTIALS', reason: 'it does not exist' }, (seen) => ({
    what: `This action cannot use the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)}: ${seen.reason}.`,
    likely: `${seen.from} names it. A checkout after the step that wrote it may have removed it, or the path is from another machine.`,
    fix: 'Run this action after actions/checkout and after the step that writes the file, or set workload_identity_provider or key instead.',
}));
const ADC_UNKNOWN_TYPE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_UNKNOWN_TYPE', 'the credential file is of an unknown type', { file: '/home/runner/key.json' }, (seen) => ({
    what: `This action does not know the "type" of the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)}.`,
    why: 'The known types are service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.',
    fix: 'Set GOOGLE_APPLICATION_CREDENTIALS to the path of a Google Cloud credential file, or unset it.',
}));
const ADC_FOREIGN_URL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_FOREIGN_URL', 'the credential file sends tokens outside Google Cloud', { file: '/home/runner/creds.json', field: 'token_url', host: 'sts.example.com', universe: 'googleapis.com' }, (seen) => ({
    what: `The credential file sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)}.`,
    why: `A token of this job may only go to hosts in ${seen.universe}.`,
    fix: `Create the file again:\ngcloud iam workload-identity-pools create-cred-config --help\n\nIf ${seen.host} belongs to another Google Cloud universe, set the universe input.`,
}));
const ADC_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('ADC_REFUSED', 'Google Cloud rejects the credential file', { file: '/home/runner/creds.json', type: 'authorized_user', said: 'invalid_grant' }, (seen) => ({
    what: `Google Cloud issues no token for the credential file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(seen.file)} (${seen.type}): ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    why: seen.type === 'authorized_user'
        ? 'The login in it has expired or was revoked.'
        : 'The identity in it is not accepted, or its subject token is not available.',
    fix: seen.type === 'authorized_user'
        ? 'Log in again on that machine:\n  gcloud auth application-default login\n\nIn a job, set workload_identity_provider instead.'
        : 'Set workload_identity_provider instead of the file: this action then explains what is wrong. Otherwise compare the file with its provider.',
}));
const METADATA_REFUSED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('METADATA_REFUSED', 'the metadata server returned no token', { host: 'metadata.google.internal', status: 404, said: '', cause: 'no-account' }, (seen) => ({
    what: `The metadata server ${seen.host} returned no token: HTTP ${seen.status}${seen.said ? `, ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}` : ''}.`,
    ...(METADATA[seen.cause] ?? {
        why: 'This action has no explanation for this answer, so it is quoted as it came.',
        fix: 'Check that the machine or the pod has a service account with the scope cloud-platform, or set workload_identity_provider or key.',
    }),
}));
const METADATA = {
    'no-account': {
        why: 'The machine or the pod has no service account that it may use.',
        fix: 'Attach a service account with the scope cloud-platform to the machine or the node pool, or set workload_identity_provider or key.',
    },
    'permission-denied': {
        why: "The pod's Kubernetes service account may not act as the Google service account in its annotation.",
        fix: [
            'Grant it the role:',
            'gcloud iam service-accounts add-iam-policy-binding ACCOUNT@PROJECT.iam.gserviceaccount.com \\',
            '  --role=roles/iam.workloadIdentityUser \\',
            '  --member="serviceAccount:PROJECT.svc.id.goog[NAMESPACE/KUBERNETES_ACCOUNT]"',
        ].join('\n'),
    },
    'account-unknown': {
        why: "The Google service account in the annotation of the pod's Kubernetes service account does not exist.",
        fix: 'Correct the annotation iam.gke.io/gcp-service-account:\n  kubectl get serviceaccount KUBERNETES_ACCOUNT --namespace=NAMESPACE -o yaml',
    },
};
const GCLOUD_FAILED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('GCLOUD_FAILED', 'gcloud returned no token', { said: 'You do not currently have an active account selected.' }, (seen) => ({
    what: `gcloud returned no token: ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    likely: 'gcloud has no active account, or its login has expired.',
    fix: 'Log in before this step:\n  gcloud auth login --cred-file=FILE\n\nor set workload_identity_provider or key in this action.',
}));
const KEYRING_WITHOUT_PYTHON = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_WITHOUT_PYTHON', 'the keyring needs Python', {}, () => ({
    what: 'auth_method is keyring, but there is no Python on PATH.',
    why: 'The keyring and its backend are Python packages, and are installed into the Python that runs pip and twine.',
    fix: 'Run actions/setup-python before this step, or remove auth_method.',
}));
const KEYRING_NOT_INSTALLED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_NOT_INSTALLED', 'pip could not install the keyring', { python: '/usr/bin/python3', said: 'No matching distribution found' }, (seen) => ({
    what: `pip could not install the keyring for ${seen.python}: ${(0,_refusals_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .I)(seen.said)}.`,
    likely: 'The public index is not reachable, this Python has no pip, or it is older than 3.9.',
    fix: 'Run actions/setup-python before this step, or use a virtual environment. Without auth_method, no Python is needed.',
}));
const KEYRING_NOT_LISTED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Qb)('KEYRING_NOT_LISTED', "Python does not find the keyring's backend", { python: '/usr/bin/python3', backend: 'keyrings.gauth.GooglePythonAuth' }, (seen) => ({
    what: `The keyring does not list the backend ${seen.backend} (Python: ${seen.python}).`,
    likely: 'Another keyring comes first on the path of this Python, or PYTHON_KEYRING_BACKEND or keyringrc.cfg names another backend.',
    fix: `Unset PYTHON_KEYRING_BACKEND, and check the list:\n  ${seen.python} -m keyring --list-backends`,
}));


/***/ }),

/***/ 6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ environmentFor),
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);


const OF_THE_RUNNER = /^(?:INPUT|STATE|ACTIONS|GITHUB|RUNNER)_/i;
const SECRET_NAME = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|(?:^|_)(?:KEY|PAT|AUTH)$/i;
const WITH_LOGIN = /:\/\/[^/\s]*@/;
function environmentFor(env, needs) {
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined)
            continue;
        const withheld = OF_THE_RUNNER.test(name) || SECRET_NAME.test(name) || WITH_LOGIN.test(value);
        if (!withheld || /_proxy$/i.test(name) || needs?.test(name) === true)
            kept[name] = value;
    }
    return kept;
}
async function runChild(machine, command, args, { needs, set = {} } = {}) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 7729));
    const cwd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(machine).join(machine.temp, 'setup-artifact-registry-python-run-'));
    try {
        const env = { ...environmentFor(machine.env, needs), ...set };
        return await getExecOutput(command, [...args], { silent: true, ignoreReturnCode: true, cwd, env });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(cwd, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 5857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ quotedWords),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);

function wordsOf({ code, message }) {
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)([code, message].filter((part) => part !== '').join(': '));
}
function quotedWords(words) {
    return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(words).replaceAll('"', "'")}"`;
}


/***/ })

};
