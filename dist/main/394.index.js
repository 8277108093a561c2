export const id = 394;
export const ids = [394];
export const modules = {

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromCredentialFile: () => (/* binding */ fromCredentialFile)
});

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/machine/failures.js
var failures = __webpack_require__(9007);
// EXTERNAL MODULE: ./build/machine/read-file.js
var read_file = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/network/request.js + 2 modules
var request = __webpack_require__(3989);
// EXTERNAL MODULE: ./build/refusals/classify.js + 1 modules
var classify = __webpack_require__(8333);
// EXTERNAL MODULE: ./build/refusals/explain.js + 1 modules
var explain = __webpack_require__(98);
// EXTERNAL MODULE: ./build/refusals/words.js
var refusals_words = __webpack_require__(5857);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/credentials/access-token.js
var access_token = __webpack_require__(55);
// EXTERNAL MODULE: ./build/network/gate.js
var gate = __webpack_require__(5874);
// EXTERNAL MODULE: ./build/credentials/principal.js
var principal = __webpack_require__(5027);
;// CONCATENATED MODULE: ./build/credentials/credential-file.js


const EVERY = { type: 'text', universe_domain: 'text', quota_project_id: 'text' };
const SOURCE = {
    file: 'text',
    url: 'text',
    headers: 'headers',
    format: { type: 'text', subject_token_field_name: 'text' },
    environment_id: 'text',
    region_url: 'text',
    regional_cred_verification_url: 'text',
    imdsv2_session_token_url: 'text',
    executable: { command: 'text', timeout_millis: 'number', output_file: 'text' },
    certificate: 'object',
};
const SHAPES = {
    service_account: {
        ...EVERY,
        client_email: 'text',
        private_key: 'text',
        private_key_id: 'text',
        project_id: 'text',
    },
    authorized_user: { ...EVERY, client_id: 'text', client_secret: 'text', refresh_token: 'text' },
    external_account_authorized_user: {
        ...EVERY,
        audience: 'text',
        client_id: 'text',
        client_secret: 'text',
        refresh_token: 'text',
        token_url: 'text',
    },
    external_account: {
        ...EVERY,
        audience: 'text',
        subject_token_type: 'text',
        token_url: 'text',
        service_account_impersonation_url: 'text',
        service_account_impersonation: { token_lifetime_seconds: 'number' },
        client_id: 'text',
        client_secret: 'text',
        workforce_pool_user_project: 'text',
        credential_source: SOURCE,
    },
    impersonated_service_account: {
        ...EVERY,
        service_account_impersonation_url: 'text',
        delegates: 'texts',
        source_credentials: 'object',
    },
};
const REQUIRED = {
    authorized_user: ['client_id', 'client_secret', 'refresh_token'],
    external_account_authorized_user: ['client_id', 'client_secret', 'refresh_token'],
    external_account: ['audience', 'subject_token_type', 'credential_source'],
    impersonated_service_account: ['service_account_impersonation_url', 'source_credentials'],
};
function readCredentialFile(json, universe) {
    const type = typeof json['type'] === 'string' ? json['type'] : '';
    const shape = Object.hasOwn(SHAPES, type) ? SHAPES[type] : undefined;
    if (shape === undefined)
        return { unknownType: true };
    const picked = pick(json, shape);
    if (typeof picked === 'string')
        return { reason: picked };
    const absent = (REQUIRED[type] ?? []).filter((field) => picked[field] === undefined || picked[field] === '');
    if (absent.length > 0)
        return { reason: `it has no ${absent.join(' and no ')}` };
    const domain = picked['universe_domain'] ?? universe;
    if (domain !== universe)
        return { foreign: 'universe_domain', address: String(domain) };
    for (const field of ['token_url', 'service_account_impersonation_url']) {
        const address = picked[field];
        if (address === undefined)
            continue;
        if ((0,gate/* objectionTo */.Dx)(String(address), { kind: 'google', universe }) !== undefined) {
            return { foreign: field, address: String(address) };
        }
    }
    const impersonated = picked['service_account_impersonation_url'];
    if (impersonated !== undefined && accountIn(picked) === undefined) {
        return { reason: 'its service_account_impersonation_url does not name a service account' };
    }
    const reason = type === 'external_account' ? sourceProblem(picked['credential_source']) : undefined;
    return reason === undefined ? { fields: picked } : { reason };
}
function accountIn(fields) {
    const url = URL.parse(String(fields['service_account_impersonation_url'] ?? ''));
    if (url?.search !== '' || url.hash !== '')
        return undefined;
    const name = /^\/v1\/projects\/[^/]+\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(url.pathname)?.[1];
    const account = name?.replaceAll('%40', '@');
    return account !== undefined && ((0,principal/* isServiceAccount */.H4)(account) || /^\d+$/.test(account)) ? account : undefined;
}
function pick(json, shape) {
    const fields = {};
    for (const name of Object.keys(json)) {
        if (Object.hasOwn(shape, name))
            continue;
        const meant = Object.keys(shape).find((known) => plain(known) === plain(name));
        if (meant)
            return `it spells ${meant} in another way, which only some libraries read`;
    }
    for (const [name, kind] of Object.entries(shape)) {
        const value = Object.hasOwn(json, name) ? (json[name] ?? undefined) : undefined;
        if (value === undefined)
            continue;
        if (typeof kind === 'string') {
            if (!isOfKind(value, kind))
                return `its ${name} is not ${KINDS[kind]}`;
            fields[name] = value;
            continue;
        }
        if (!isObject(value))
            return `its ${name} is not an object`;
        const inner = pick(value, kind);
        if (typeof inner === 'string')
            return inner;
        fields[name] = inner;
    }
    return fields;
}
const KINDS = {
    text: 'a text',
    number: 'a number',
    headers: 'an object of texts',
    texts: 'a list of texts',
    object: 'an object',
};
function isOfKind(value, kind) {
    switch (kind) {
        case 'text':
            return typeof value === 'string';
        case 'number':
            return typeof value === 'number';
        case 'texts':
            return Array.isArray(value) && value.every((one) => typeof one === 'string');
        case 'object':
            return isObject(value);
        case 'headers':
            return (isObject(value) &&
                Object.entries(value).every(([name, text]) => /^[A-Za-z0-9-]+$/.test(name) && typeof text === 'string'));
    }
}
function sourceProblem(source) {
    if (source['certificate'] !== undefined) {
        return 'its subject token is a client certificate, which this action cannot present';
    }
    const kinds = ['environment_id', 'executable', 'file', 'url'].filter((kind) => source[kind] !== undefined);
    if (source['environment_id'] !== undefined)
        return awsProblem(source);
    if (kinds.length !== 1)
        return 'its credential_source must name one of file, url, executable and environment_id';
    const format = (source['format'] ?? {});
    const type = format['type'] ?? 'text';
    if (type !== 'text' && type !== 'json')
        return 'the format of its credential_source is neither text nor json';
    if (type === 'json' && !format['subject_token_field_name']) {
        return 'its credential_source has no subject_token_field_name';
    }
    const executable = source['executable'];
    if (executable && !executable['command'])
        return 'its executable has no command';
    const { timeout_millis: timeout = 30_000 } = (executable ?? {});
    return timeout >= 5_000 && timeout <= 120_000 ? undefined : 'its timeout_millis is not from 5000 to 120000';
}
function awsProblem(source) {
    if (source['environment_id'] !== 'aws1')
        return 'its environment_id is not aws1';
    for (const name of ['url', 'region_url', 'imdsv2_session_token_url']) {
        const address = source[name];
        const host = URL.parse(String(address))?.host ?? '';
        if (address !== undefined && !['169.254.169.254', '[fd00:ec2::254]'].includes(host)) {
            return `its ${name} is not the metadata server of AWS`;
        }
    }
    const identity = /^https:\/\/sts(?:\.\{region\}|\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?\/?\?Action=GetCallerIdentity&Version=2011-06-15$/;
    return identity.test(String(source['regional_cred_verification_url']))
        ? undefined
        : "its regional_cred_verification_url is not AWS's question for the caller's identity";
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function plain(name) {
    return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/machine/child.js
var child = __webpack_require__(6008);
;// CONCATENATED MODULE: ./build/credentials/executable.js





const ALLOWED = 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES';
const NEEDS = /^(?:ACTIONS_ID_TOKEN_REQUEST_|AWS_|AZURE_|GOOGLE_|CLOUDSDK_)/;
async function tokenFromExecutable(fields, env) {
    if (env[ALLOWED] !== '1')
        return { reason: `its executable may only run if ${ALLOWED} is 1` };
    const { command, timeout_millis: timeout = 30_000, output_file: output } = executableIn(fields);
    const [program = '', ...args] = (command.match(/(?:[^\s"]+|"[^"]*")+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, '$1'));
    const account = accountIn(fields);
    const set = {
        GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE: String(fields['audience']),
        GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE: String(fields['subject_token_type']),
        GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE: '0',
        ...(output === undefined ? {} : { GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE: output }),
        ...(account === undefined ? {} : { GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL: account }),
    };
    const options = { env: { ...(0,child/* environmentFor */.D)(env, NEEDS), ...set }, timeout, maxBuffer: 1024 * 1024 };
    const { error, stdout } = await new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, args, options, (error, stdout) => resolve({ error, stdout }));
    });
    if (error?.syscall?.startsWith('spawn'))
        return { reason: `its executable cannot be started (${error.code})` };
    if (error)
        return { reason: 'its executable failed, or did not finish in time' };
    const token = tokenIn(stdout);
    return token === undefined ? { reason: 'its executable returned no token' } : { token: new secret/* Secret */.zh(token) };
}
function executableIn(fields) {
    const source = fields['credential_source'];
    return source['executable'];
}
function tokenIn(printed) {
    const answer = (0,request/* jsonObject */.o)({ status: 200, headers: {}, body: printed });
    if (answer?.['version'] !== 1 || answer['success'] !== true)
        return undefined;
    const token = answer['id_token'] ?? answer['saml_response'];
    return typeof token === 'string' && token !== '' ? token : undefined;
}

// EXTERNAL MODULE: ./build/credentials/explain-exchange.js + 1 modules
var explain_exchange = __webpack_require__(6123);
// EXTERNAL MODULE: ./build/credentials/google-library.js + 1 modules
var google_library = __webpack_require__(604);
// EXTERNAL MODULE: ./build/credentials/impersonation.js
var impersonation = __webpack_require__(1645);
// EXTERNAL MODULE: ./build/credentials/key-exchange.js
var key_exchange = __webpack_require__(866);
// EXTERNAL MODULE: ./build/credentials/service-account-key.js + 1 modules
var service_account_key = __webpack_require__(4163);
// EXTERNAL MODULE: ./build/credentials/source-failures.js
var source_failures = __webpack_require__(3606);
;// CONCATENATED MODULE: ./build/credentials/subject-token.js


async function subjectToken(source, read, network) {
    if (typeof source['file'] === 'string') {
        const content = read(source['file']);
        if ('reason' in content)
            return { reason: `the file of its subject token is not readable: ${content.reason}` };
        const token = subject_token_tokenIn(content.text, source);
        return token ?? { reason: `the file of its subject token ${lacking(source)}` };
    }
    const url = String(source['url']);
    const outcome = await (0,request/* request */.E)(network, { to: { kind: 'token_source' }, method: 'GET', url, headers: (source['headers'] ?? {}) }, (answer) => subject_token_tokenIn(answer.body, source));
    return 'value' in outcome ? outcome.value : { refusal: outcome.refusal, host: new URL(url).host };
}
function subject_token_tokenIn(text, source) {
    const format = (source['format'] ?? {});
    const body = format['type'] === 'json' ? (0,request/* jsonObject */.o)({ status: 200, headers: {}, body: text }) : undefined;
    const field = body?.[String(format['subject_token_field_name'])];
    const token = format['type'] === 'json' ? (typeof field === 'string' ? field : '') : text.trim();
    return token === '' ? undefined : { token: new secret/* Secret */.zh(token) };
}
function lacking(source) {
    return source['format']?.['type'] === 'json'
        ? 'is not a JSON object with the field that subject_token_field_name names'
        : 'is empty';
}

;// CONCATENATED MODULE: ./build/credentials/application-default.js



















const SECRET_FIELDS = [
    'refresh_token',
    'client_secret',
    'private_key',
    'access_token',
    'accessToken',
    'id_token',
    'value',
    'SecretAccessKey',
    'Token',
];
async function fromCredentialFile(file, universe, env, network, mask) {
    const content = readText(file.path);
    if ('reason' in content)
        throw new build_failure/* Failure */.HR(unreadable(file, content.reason));
    const { text } = content;
    const json = (0,request/* jsonObject */.o)({ status: 200, headers: {}, body: text });
    if (!json)
        throw new build_failure/* Failure */.HR(unreadable(file, text.trim() === '' ? 'it is empty' : 'it is no JSON object'));
    maskFields(json, mask);
    const { fields, obtained } = await tokenFor(json, { file, universe, env, network, mask });
    const quotaProject = textIn(fields, 'quota_project_id');
    return { ...(quotaProject ? { project: quotaProject } : {}), ...obtained };
}
async function tokenFor(json, use) {
    const fields = knownFields(json, use);
    switch (fields['type']) {
        case 'service_account':
            return { fields, obtained: await fromServiceAccount(fields, use) };
        case 'impersonated_service_account':
            return { fields, obtained: await fromImpersonated(fields, use) };
        default:
            return { fields, obtained: await fromLibrary(fields, use) };
    }
}
function knownFields(json, { file, universe }) {
    const read = readCredentialFile(json, universe);
    if ('fields' in read)
        return read.fields;
    if ('reason' in read)
        throw new build_failure/* Failure */.HR(unreadable(file, read.reason));
    if ('unknownType' in read)
        throw new build_failure/* Failure */.HR((0,source_failures/* ADC_UNKNOWN_TYPE */.DF)({ file: file.path }));
    const { foreign: field, address } = read;
    const host = URL.parse(address)?.host ?? (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(address) ? address : 'no host');
    throw new build_failure/* Failure */.HR((0,source_failures/* ADC_FOREIGN_URL */.qC)({ file: file.path, field, host, universe }));
}
async function fromServiceAccount(fields, { file, universe, network, mask }) {
    const key = readKey(fields, file);
    key.secrets.forEach(mask);
    const token = await (0,key_exchange.exchangeKey)(key, universe, network);
    return { ...token, principal: key.clientEmail, ...(key.projectId ? { project: key.projectId } : {}) };
}
function readKey(fields, file) {
    try {
        return (0,service_account_key/* parseKey */.D)(new secret/* Secret */.zh(JSON.stringify(fields)));
    }
    catch (error) {
        const found = error instanceof build_failure/* Failure */.HR ? error.problems.map(({ what }) => what.replace(/\bkey\b/, 'it')) : [];
        throw new build_failure/* Failure */.HR(unreadable(file, `it is a broken service account key. ${found.join(' ').replace(/\.$/, '')}`));
    }
}
async function fromImpersonated(fields, use) {
    const { file, universe, network, mask } = use;
    const account = accountIn(fields) ?? '';
    const source = fields['source_credentials'];
    if (source['type'] === 'impersonated_service_account') {
        throw new build_failure/* Failure */.HR(unreadable(file, 'its source_credentials impersonate in turn; delegates are the way to do that'));
    }
    maskFields(source, mask);
    const { obtained: caller } = await tokenFor(source, use);
    mask(caller.token);
    const delegates = fields['delegates'];
    const outcome = await (0,impersonation/* impersonate */.K)({
        account,
        universe,
        seconds: 3600,
        ...(Array.isArray(delegates) ? { delegates: delegates.map(String) } : {}),
    }, caller.token, network);
    if ('value' in outcome)
        return { ...outcome.value, ...identityOf(account) };
    const refused = { answer: outcome.refusal, host: `iamcredentials.${universe}`, now: network.now() };
    throw new build_failure/* Failure */.HR((0,explain_exchange/* explainImpersonationRefusal */.qQ)(refused, { account, seconds: 3600, caller: caller.principal }));
}
async function fromLibrary(fields, use) {
    const { file, universe, network, mask } = use;
    let refused;
    const watch = (call, answer) => {
        maskFields((0,request/* jsonObject */.o)(answer) ?? {}, mask);
        if (answer.status >= 300)
            refused = { host: new URL(call.url).host, answer };
    };
    const to = (url) => isSource(fields, url) ? { kind: 'token_source' } : { kind: 'google', universe };
    try {
        const supplier = await supplierFor(fields, use);
        const token = await (0,google_library/* libraryToken */.Rg)(fields, supplier, network, { to, watch, usable: isUsable });
        return { ...token, ...identityOf(accountIn(fields)) };
    }
    catch (error) {
        const failure = failureIn(error);
        if (failure)
            throw failure;
        if (refused)
            throw new build_failure/* Failure */.HR(refusalOf(refused, fields, use));
        throw new build_failure/* Failure */.HR((0,source_failures/* ADC_REFUSED */.qX)({ file: file.path, type: String(fields['type']), said: (0,google_library/* saidBy */.TT)(error) }));
    }
}
async function supplierFor(fields, use) {
    const source = fields['credential_source'];
    if (!source || source['environment_id'] !== undefined)
        return undefined;
    const found = source['executable'] === undefined
        ? await subjectToken(source, readText, use.network)
        : await tokenFromExecutable(fields, use.env);
    if ('reason' in found)
        throw new build_failure/* Failure */.HR(unreadable(use.file, found.reason));
    if ('refusal' in found)
        throw new build_failure/* Failure */.HR(refusalOf({ host: found.host, answer: found.refusal }, fields, use));
    use.mask(found.token);
    return async () => found.token.reveal();
}
function isSource(fields, url) {
    const source = (fields['credential_source'] ?? {});
    return ['url', 'region_url', 'imdsv2_session_token_url'].some((name) => typeof source[name] === 'string' && url.startsWith(new URL(source[name]).href));
}
function isUsable(call, answer) {
    if (call.method !== 'POST')
        return answer.body.trim() !== '';
    return ['access_token', 'accessToken'].some((field) => (0,access_token/* tokenIn */.jf)(answer, field, 0) !== undefined);
}
function refusalOf({ host, answer }, fields, use) {
    const refused = { host, answer, now: use.network.now() };
    const service = serviceAt(host, use.universe);
    const provider = /^\/\/iam\.[^/]+\/(projects\/.+)$/.exec(textIn(fields, 'audience') ?? '')?.[1];
    const account = accountIn(fields);
    if (service === 'github')
        return (0,explain_exchange/* explainGithubRefusal */.rf)(refused);
    if (service === 'sts' && provider)
        return (0,explain_exchange/* explainStsRefusal */.It)(refused, provider, {});
    if (service === 'iamcredentials' && account && provider) {
        return (0,explain_exchange/* explainImpersonationRefusal */.qQ)(refused, { account, provider, claims: {}, seconds: 3600 });
    }
    const refusal = (0,classify/* classify */.L)({ service, ...refused }, answer);
    if (service !== 'other' && !OF_THE_FILE.has(refusal.cause.kind))
        return (0,explain/* explainRefusal */.G)(refusal);
    const words = (0,refusals_words/* wordsOf */.Z)(refusal.said);
    const said = `HTTP ${answer.status} from ${host}${words ? `: ${words}` : ''}`;
    return (0,source_failures/* ADC_REFUSED */.qX)({ file: use.file.path, type: String(fields['type']), said });
}
const OF_THE_FILE = new Set([
    'account-disabled',
    'account-unknown',
    'client-unknown',
    'credential',
    'login-ended',
    'permission-denied',
    'unknown',
]);
function serviceAt(host, universe) {
    if (host.endsWith('.actions.githubusercontent.com'))
        return 'github';
    const api = host.endsWith(`.${universe}`) ? host.slice(0, -universe.length - 1) : '';
    return api === 'sts' || api === 'iamcredentials' || api === 'oauth2' ? api : 'other';
}
function failureIn(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        if (cause instanceof build_failure/* Failure */.HR)
            return cause;
    return undefined;
}
function identityOf(account) {
    const project = account === undefined ? undefined : (0,principal/* projectOf */.v8)(account);
    return { ...(account ? { principal: account } : {}), ...(project ? { project } : {}) };
}
function maskFields(fields, mask) {
    for (const name of SECRET_FIELDS) {
        const value = textIn(fields, name);
        if (value)
            mask(new secret/* Secret */.zh(value));
    }
}
function textIn(fields, name) {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function readText(path) {
    try {
        return {
            text: (0,read_file/* readUserFile */.E)(path)
                .bytes.toString()
                .replace(/^\uFEFF/, ''),
        };
    }
    catch (error) {
        const code = error instanceof build_failure/* Failure */.HR ? error.problems[0]?.code : error.code;
        const reasons = {
            ENOENT: 'it does not exist',
            EACCES: 'this user may not read it',
            [failures/* FILE_IS_A_FOLDER */.Z_.code]: 'it is a folder',
            [failures/* FILE_NOT_REGULAR */.WD.code]: 'it is not an ordinary file',
            [failures/* FILE_TOO_LARGE */.UE.code]: 'it is too large for a credential file',
        };
        return { reason: reasons[code ?? ''] ?? `reading it fails with ${code}` };
    }
}
function unreadable({ path, from }, reason) {
    return (0,source_failures/* ADC_UNREADABLE */.NM)({ file: path, from, reason });
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rg: () => (/* binding */ libraryToken),
  TT: () => (/* binding */ saidBy)
});

// UNUSED EXPORTS: loadLibrary

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/network/request.js + 2 modules
var request = __webpack_require__(3989);
;// CONCATENATED MODULE: ./build/network/fetch.js

function fetchOver(network, { to, usable, watch }) {
    return async (input, init) => {
        const headers = Object.fromEntries(new Headers(init?.headers));
        const method = (init?.method?.toUpperCase() ?? 'GET');
        const url = input instanceof Request ? input.url : String(input);
        const body = init?.body;
        if (body instanceof URLSearchParams)
            headers['content-type'] ??= 'application/x-www-form-urlencoded';
        const call = { to: to(url), method, url, headers, ...(body ? { body: String(body) } : {}) };
        const outcome = await (0,request/* request */.E)(network, call, (answer) => (usable(call, answer) ? answer : undefined));
        const answer = 'value' in outcome ? outcome.value : outcome.refusal;
        watch(call, answer);
        const fields = Object.entries(answer.headers).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
        return new Response(answer.body, { status: answer.status, headers: Object.fromEntries(fields) });
    };
}

// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/credentials/access-token.js
var access_token = __webpack_require__(55);
;// CONCATENATED MODULE: ./build/credentials/google-library.js




async function loadLibrary() {
    return await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.t.bind(__webpack_require__, 492, 19));
}
async function libraryToken(fields, supplier, network, oversight) {
    const library = await loadLibrary();
    const transporter = new library.gaxios.Gaxios({
        fetchImplementation: fetchOver(network, oversight),
        agent: new external_node_http_.Agent(),
    });
    transporter.interceptors.request.add({
        resolved: async (options) => Object.assign(options, { retry: false, retryConfig: { shouldRetry: () => false } }),
    });
    const client = clientFor(fields, supplier, transporter, library);
    const exchange = Reflect.get(client, 'stsCredential');
    if (typeof exchange === 'object' && exchange !== null)
        Reflect.set(exchange, 'transporter', transporter);
    const { token } = await client.getAccessToken();
    if (!token || !(0,access_token/* isToken */.sg)(token))
        throw new Error('the answer holds no token');
    const expires = new Date(client.credentials.expiry_date ?? Number.NaN);
    return { token: new secret/* Secret */.zh(token), ...(Number.isNaN(expires.getTime()) ? {} : { expiresAt: expires }) };
}
function saidBy(error) {
    const { message, code } = error instanceof Error ? error : new Error();
    if (message.includes('AWS'))
        return 'AWS region or credentials were not found';
    return code ? `the library stopped with ${code}` : 'the library returned no reason that can be shown';
}
function clientFor(fields, supplier, transporter, library) {
    const own = { transporter, useAuthRequestParameters: false };
    if (fields['type'] === 'authorized_user') {
        const client = new library.UserRefreshClient(own);
        client.fromJSON(fields);
        return client;
    }
    const options = { ...fields, ...own };
    if (fields['type'] === 'external_account_authorized_user') {
        return new library.ExternalAccountAuthorizedUserClient(options);
    }
    if (supplier) {
        const { credential_source: _, ...rest } = options;
        return new library.IdentityPoolClient({ ...rest, subject_token_supplier: { getSubjectToken: supplier } });
    }
    return new library.AwsClient(options);
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ impersonate)
/* harmony export */ });
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3989);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55);


function impersonate(wanted, bearer, network) {
    const { account, delegates, seconds, universe } = wanted;
    return (0,_network_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .E)(network, {
        to: { kind: 'google', universe },
        method: 'POST',
        url: `https://iamcredentials.${universe}/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer.reveal()}` },
        body: JSON.stringify({ scope: [_access_token_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE */ .hx], lifetime: `${seconds}s`, ...(delegates?.length ? { delegates } : {}) }),
    }, (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenIn */ .jf)(answer, 'accessToken', network.now()));
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

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export SERVICES */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2438);


const LINK_LOCAL_NAMES = ['[fd00:ec2::254]', 'metadata.google.internal'];
const SERVICES = ['sts', 'iamcredentials', 'oauth2', 'artifactregistry'];
function admit(call, env) {
    const because = objectionTo(call.url, call.to) ?? objectionToContent(call, env);
    const host = URL.parse(call.url)?.host ?? '';
    if (because !== undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(refusal(call.to, host, because));
    const malformed = Object.entries(call.headers ?? {}).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
    if (malformed)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER_MALFORMED */ .cK)({ host, header: malformed[0] }));
}
function objectionTo(address, to) {
    if (/[^\x21-\x7e]|\\/.test(address))
        return 'the address holds a space, a line break or a backslash';
    const url = URL.parse(address);
    if (!url?.hostname)
        return 'the address is not a URL';
    if (url.username !== '' || url.password !== '')
        return 'the address holds a user name or a password';
    if (to.kind === 'metadata')
        return url.protocol === 'http:' ? undefined : 'a metadata server is asked over http';
    if (to.kind === 'google' || to.kind === 'repository') {
        if (url.protocol !== 'https:')
            return 'the address is not https';
        if (url.port !== '')
            return `port ${url.port} is not the one of https`;
        if (to.kind === 'repository')
            return url.hostname === to.host ? undefined : `the repository is at ${to.host}`;
        return isGoogle(url.hostname, to.universe) ? undefined : `it is not a host of Google Cloud in ${to.universe}`;
    }
    if (url.protocol === 'https:')
        return undefined;
    if (url.protocol !== 'http:')
        return 'the address is not https';
    const near = isLoopback(url.hostname) || (to.kind === 'token_source' && isLinkLocal(url.hostname));
    return near ? undefined : 'anybody on the way could read a token that is sent over http';
}
function isNear(hostname) {
    return isLoopback(hostname) || isLinkLocal(hostname);
}
function objectionToContent({ to, url, headers, body }, env) {
    if (to.kind === 'token_source' && body !== undefined)
        return 'a subject token is asked for without a body';
    const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (!token)
        return undefined;
    const issuer = URL.parse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
    const carries = [url, body ?? '', ...Object.values(headers ?? {})].some((text) => text.includes(token));
    return carries && issuer?.origin !== URL.parse(url)?.origin
        ? "the call carries this job's request token, which only goes to the host in ACTIONS_ID_TOKEN_REQUEST_URL"
        : undefined;
}
function isGoogle(hostname, universe) {
    if (!hostname.endsWith(`.${universe}`))
        return false;
    const name = hostname.slice(0, -universe.length - 1);
    const label = '[a-z0-9-]+';
    return SERVICES.some((service) => new RegExp(`^(?:(?:${label}[.-])?${service}|${service}\\.${label}(?:\\.rep)?|${service}-${label}\\.p)$`).test(name));
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
function isLinkLocal(hostname) {
    return /^169\.254(?:\.\d+){2}$/.test(hostname) || LINK_LOCAL_NAMES.includes(hostname);
}
function refusal(to, host, because) {
    switch (to.kind) {
        case 'google':
        case 'repository':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .CREDENTIAL_HOST_REFUSED */ .UV)({ host, because });
        case 'github':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .OIDC_URL_REFUSED */ .Lv)({ host, because });
        case 'metadata':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_HOST_REFUSED */ .aG)({ because });
        case 'token_source':
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECT_TOKEN_URL_REFUSED */ .sX)({ host, because });
    }
}


/***/ })

};
