export const id = 866;
export const ids = [866];
export const modules = {

/***/ 55:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hx: () => (/* binding */ SCOPE),
/* harmony export */   jf: () => (/* binding */ tokenIn),
/* harmony export */   sg: () => (/* binding */ isToken)
/* harmony export */ });
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3989);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);


const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
function isToken(text) {
    return /^[\x21-\x7e]+$/.test(text);
}
function tokenIn(answer, field, now) {
    const body = (0,_network_request_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o)(answer);
    const token = body?.[field];
    if (!body || typeof token !== 'string' || !isToken(token))
        return undefined;
    const { expires_in: seconds, expireTime: time } = body;
    const expires = typeof time === 'string' ? Date.parse(time) : now + secondsIn(seconds) * 1000;
    const expiresAt = new Date(expires);
    return { token: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(token), ...(Number.isNaN(expiresAt.getTime()) ? {} : { expiresAt }) };
}
function secondsIn(value) {
    return typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
}


/***/ }),

/***/ 6123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rf: () => (/* binding */ explainGithubRefusal),
  qQ: () => (/* binding */ explainImpersonationRefusal),
  Tx: () => (/* binding */ explainKeyRefusal),
  It: () => (/* binding */ explainStsRefusal)
});

// EXTERNAL MODULE: ./build/refusals/classify.js + 1 modules
var classify = __webpack_require__(8333);
// EXTERNAL MODULE: ./build/refusals/explain.js + 1 modules
var explain = __webpack_require__(98);
// EXTERNAL MODULE: ./build/refusals/words.js
var words = __webpack_require__(5857);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/machine/shell.js
var shell = __webpack_require__(3188);
// EXTERNAL MODULE: ./build/shown.js
var build_shown = __webpack_require__(5441);
// EXTERNAL MODULE: ./build/credentials/failures.js
var failures = __webpack_require__(8754);
// EXTERNAL MODULE: ./build/credentials/principal.js
var principal = __webpack_require__(5027);
;// CONCATENATED MODULE: ./build/credentials/exchange-failures.js






const WHO = ['iss', 'aud', 'sub', 'repository'];
const GITHUB = 'https://token.actions.githubusercontent.com';
const EXAMPLE_CLAIMS = {
    iss: GITHUB,
    aud: `https://iam.googleapis.com/${failures/* EXAMPLE_PROVIDER */.vO}`,
    sub: 'repo:OWNER/my-repo:ref:refs/heads/main',
    repository: 'OWNER/my-repo',
};
const ALL_EXAMPLE_CLAIMS = {
    ...EXAMPLE_CLAIMS,
    repository_id: '123456789',
    repository_owner: 'OWNER',
    repository_owner_id: '1234567',
    ref: 'refs/heads/main',
    event_name: 'push',
    job_workflow_ref: 'OWNER/my-repo/.github/workflows/ci.yml@refs/heads/main',
};
function listClaims(claims, only) {
    const shown = Object.entries(claims).filter(([name]) => only?.includes(name) ?? true);
    if (shown.length === 0)
        return '';
    return ` This job's token says:\n${shown.map(([name, value]) => `  ${(0,build_shown/* said */.ag)(name)}: ${(0,build_shown/* said */.ag)(value)}`).join('\n')}`;
}
const KEY_REJECTED = (0,failure/* explanation */.Qb)('KEY_REJECTED', 'Google Cloud rejects the service account key', { account: failures/* EXAMPLE_ACCOUNT */.fN }, (seen) => ({
    what: `Google Cloud rejects the signature of the key of ${seen.account}.`,
    likely: 'The key was deleted or disabled, or its service account was deleted and created again.',
    fix: [
        'List the keys of the service account, and create a new one if this one is not among them:',
        `  gcloud iam service-accounts keys list --iam-account=${seen.account}`,
        `  gcloud iam service-accounts keys create key.json --iam-account=${seen.account}`,
    ].join('\n'),
}));
const ACCOUNT_UNKNOWN = (0,failure/* explanation */.Qb)('ACCOUNT_UNKNOWN', 'the service account does not exist', { account: failures/* EXAMPLE_ACCOUNT */.fN }, ({ account }) => ({
    what: `The service account ${account} does not exist.`,
    likely: 'It was deleted, or its name or project is misspelt.',
    fix: `List the service accounts of the project, and use one of their e-mail addresses:\n  gcloud iam service-accounts list --project=${(0,principal/* projectOf */.v8)(account) ?? 'PROJECT'}`,
}));
const ACCOUNT_DISABLED = (0,failure/* explanation */.Qb)('ACCOUNT_DISABLED', 'the service account is disabled', { account: failures/* EXAMPLE_ACCOUNT */.fN }, (seen) => ({
    what: `The service account ${seen.account} is disabled.`,
    why: 'A person or an organisation policy disabled it.',
    fix: `Enable it again:\n  gcloud iam service-accounts enable ${seen.account}`,
}));
const CLOCK_OFF = (0,failure/* explanation */.Qb)('CLOCK_OFF', "the runner's clock is wrong", { seconds: -540 }, ({ seconds, lifetime }, platform) => ({
    what: seconds !== undefined
        ? `The clock of the runner is ${Math.abs(seconds)} seconds ${seconds < 0 ? 'behind' : 'ahead of'} Google's, so what it signs counts as expired or not yet valid.`
        : lifetime !== undefined
            ? `The clock of the runner is ahead of Google's: a token of ${lifetime} seconds is refused as too long.`
            : 'The clock of the runner is wrong: Google Cloud considers what it signed expired or not yet valid.',
    likely: 'The machine has no time synchronisation, or was suspended.',
    fix: [
        'Turn on time synchronisation on the runner:',
        `  ${(0,shell/* shellOf */.o)(platform).setClock}`,
        ...(lifetime === undefined
            ? []
            : ['Until then, ask for less than an hour:', 'with:', '  access_token_lifetime: 3300s']),
    ].join('\n'),
}));
const OIDC_REFUSED = (0,failure/* explanation */.Qb)('OIDC_REFUSED', 'GitHub refused to issue an OIDC token', {
    host: 'run-actions-1-azure-eastus.actions.githubusercontent.com',
    status: 403,
    said: "Can't issue ID_TOKEN for job in 'Completed' state",
    ended: true,
}, (seen) => ({
    what: `GitHub refused to issue an OIDC token: ${seen.host} answered HTTP ${seen.status}${seen.said ? `, ${(0,words/* quotedWords */.I)(seen.said)}` : ''}.`,
    likely: seen.ended
        ? 'The job has ended or was cancelled: GitHub only issues tokens to running jobs.'
        : "The job's request token is no longer valid, or GitHub does not accept the audience.",
    fix: 'Run the job again. If audience is set, remove it, or set the audience that the provider expects.',
}));
const FEDERATED_TOKEN_REJECTED = (0,failure/* explanation */.Qb)('FEDERATED_TOKEN_REJECTED', "Google Cloud rejects the job's own token", { host: 'iamcredentials.googleapis.com', said: 'Request had invalid authentication credentials.' }, (seen) => ({
    what: `${seen.host} rejects the token that this job exchanged for the service account's${seen.said ? `: ${(0,words/* quotedWords */.I)(seen.said)}` : ''}.`,
    likely: 'The token has expired, a proxy removed it from the request, or the pool or the service account was disabled.',
    fix: 'Run the job again. If it fails again, check that the pool, the provider and the service account are enabled, and that no proxy changes requests.',
}));
const STS_CONDITION = (0,failure/* explanation */.Qb)('STS_CONDITION', "the provider's condition rejects this job", { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: ALL_EXAMPLE_CLAIMS }, (seen) => ({
    what: `The provider's attribute condition rejects this job (${seen.provider}).${listClaims(seen.claims)}`,
    likely: 'The condition requires another owner, repository, branch, environment or workflow. It is case-sensitive.',
    fix: `Compare the condition with the claims above. This prints it:\n${describeProvider(seen.provider)} --format="value(attributeCondition)"`,
}));
const STS_ISSUER = (0,failure/* explanation */.Qb)('STS_ISSUER', 'the provider expects another issuer', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `The provider expects tokens from another issuer (${seen.provider}).${listClaims(seen.claims, WHO)}`,
    likely: 'GitHub Enterprise Server, data residency and enterprises with a custom issuer have their own issuer name.',
    fix: [
        'Set the issuer of the provider to the iss above:',
        updateProvider(seen.provider, `--issuer-uri="${seen.claims['iss'] ?? 'ISSUER'}"`),
    ].join('\n'),
}));
const STS_AUDIENCE = (0,failure/* explanation */.Qb)('STS_AUDIENCE', 'the provider does not accept the audience', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `The provider does not accept the token's audience (${seen.provider}).${listClaims(seen.claims, WHO)}`,
    likely: "The provider's list of allowed audiences lacks this one, or audience is set to another.",
    fix: [
        'Remove audience, or set one that the provider lists:',
        `${describeProvider(seen.provider)} --format="value(oidc.allowedAudiences)"`,
    ].join('\n'),
}));
const STS_SIGNATURE = (0,failure/* explanation */.Qb)('STS_SIGNATURE', 'the provider has outdated signing keys', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `Google Cloud cannot verify the token's signature with the keys of the provider (${seen.provider}).${listClaims(seen.claims, ['iss'])}`,
    likely: KEPT_KEYS,
    fix: lookAtIssuer(seen.provider),
}));
const STS_SUBJECT_MISSING = (0,failure/* explanation */.Qb)('STS_SUBJECT_MISSING', 'the provider maps a claim that this job lacks', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: ALL_EXAMPLE_CLAIMS }, (seen) => ({
    what: `The provider maps google.subject to a claim that this job lacks (${seen.provider}).${listClaims(seen.claims)}`,
    likely: 'The mapping was written for other jobs: only jobs with an environment, for example, have the claim environment.',
    fix: changeSubject(seen.provider, 'assertion.sub'),
}));
const STS_PROVIDER_UNKNOWN = (0,failure/* explanation */.Qb)('STS_PROVIDER_UNKNOWN', 'the workload identity provider does not exist or is disabled', { provider: failures/* EXAMPLE_PROVIDER */.vO }, (seen) => ({
    what: `The workload identity provider does not exist or is disabled: ${seen.provider}.`,
    why: 'The pool or the provider was deleted or disabled, or its name is misspelt.',
    fix: [
        'Check its state, and the names that exist:',
        describeProvider(seen.provider),
        `gcloud iam workload-identity-pools providers list --workload-identity-pool=${partsOf(seen.provider).pool} --location=global --project=${partsOf(seen.provider).project}`,
    ].join('\n'),
}));
const STS_SUBJECT_TOO_LONG = (0,failure/* explanation */.Qb)('STS_SUBJECT_TOO_LONG', "the job's subject is too long", { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `The subject of this job is longer than 127 bytes (${seen.provider}).${listClaims(seen.claims, WHO)}`,
    likely: 'The provider uses the whole sub as the subject, and long names of branches, environments or reusable workflows make it long.',
    fix: `${changeSubject(seen.provider, 'assertion.repository_id')}\nThis changes the subject: update bindings on subject/… too. Bindings on attribute.repository/… keep working.`,
}));
const STS_TOKEN_STALE = (0,failure/* explanation */.Qb)('STS_TOKEN_STALE', "the job's token has expired or is not yet valid", { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `Google Cloud considers this job's token expired or not yet valid.${listClaims(seen.claims, WHO)}`,
    likely: `The clock of the issuer is wrong, which happens with GitHub Enterprise Server, or the runner was suspended.`,
    fix: 'If GitHub.com issued the token, run the job again. Otherwise turn on time synchronisation on the GitHub server.',
}));
const STS_ISSUER_UNREACHABLE = (0,failure/* explanation */.Qb)('STS_ISSUER_UNREACHABLE', "Google Cloud cannot get the issuer's keys", { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, ({ provider, claims: { iss } }) => ({
    what: `Google Cloud cannot get the keys of the issuer ${iss ?? ''} to verify the token.`,
    likely: iss === undefined || iss.startsWith(GITHUB)
        ? `${KEPT_KEYS} Or its issuerUri differs from the issuer above.`
        : 'The issuer is not reachable from the internet, as with a GitHub Enterprise Server in a private network.',
    fix: iss === undefined || iss.startsWith(GITHUB)
        ? lookAtIssuer(provider)
        : `Store the keys from ${iss}/.well-known/jwks in the provider, and repeat this whenever the server changes them:\n${updateProvider(provider, '--jwk-json-path=jwks.json')}`,
}));
const IMPERSONATION_DENIED = (0,failure/* explanation */.Qb)('IMPERSONATION_DENIED', 'this job may not act as the service account', { account: failures/* EXAMPLE_ACCOUNT */.fN, provider: failures/* EXAMPLE_PROVIDER */.vO, claims: ALL_EXAMPLE_CLAIMS }, (seen) => ({
    what: `This job may not act as ${seen.account}, or that service account does not exist.${listClaims(seen.claims, ['sub', 'repository', 'ref'])}`,
    likely: 'Nobody granted this job roles/iam.workloadIdentityUser on the service account, or only for another branch. Grants can take up to five minutes to take effect.',
    fix: [
        'If the service account is meant for one branch, such as main, run this job on that branch, and grant the role to it alone:',
        ...grantUser(seen, `repository_ref/${seen.claims['repository_id'] ?? 'REPOSITORY_ID'}/refs/heads/main`),
        'If every branch may use the service account, grant the role to the whole repository:',
        ...grantUser(seen, `repository/${seen.claims['repository'] ?? 'OWNER/REPOSITORY'}`),
        'The provider must map the attribute, as step 4 of docs/SETUP.md does.',
    ].join('\n'),
}));
const TOKEN_CREATOR_MISSING = (0,failure/* explanation */.Qb)('TOKEN_CREATOR_MISSING', 'this identity may not act as the service account', { account: failures/* EXAMPLE_ACCOUNT */.fN, caller: 'builder@my-project.iam.gserviceaccount.com' }, ({ account, caller }) => ({
    what: `${caller ?? 'The identity in the credential file'} may not act as ${account}, or that service account does not exist.`,
    likely: 'It lacks roles/iam.serviceAccountTokenCreator on the service account. Grants can take up to five minutes to take effect.',
    fix: [
        'Grant it the role:',
        `gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
        '  --role=roles/iam.serviceAccountTokenCreator \\',
        `  --member="${caller ? `serviceAccount:${caller}` : 'user:YOU@EXAMPLE.COM'}"`,
    ].join('\n'),
}));
const LIFETIME_NOT_ALLOWED = (0,failure/* explanation */.Qb)('LIFETIME_NOT_ALLOWED', 'tokens of this lifetime are not allowed', { account: failures/* EXAMPLE_ACCOUNT */.fN, seconds: 43_200 }, (seen) => ({
    what: `Tokens of ${seen.seconds} seconds are not allowed for ${seen.account}.`,
    why: 'More than one hour needs an organisation policy that lists the service account in constraints/iam.allowServiceAccountCredentialLifetimeExtension.',
    fix: 'Ask for one hour:\nwith:\n  access_token_lifetime: 3600s',
}));
function partsOf(provider) {
    const [, project = 'PROJECT', , , , pool = 'POOL', , name = 'PROVIDER'] = provider.split('/');
    return { project, pool, name };
}
function describeProvider(provider) {
    const { project, pool, name } = partsOf(provider);
    return `gcloud iam workload-identity-pools providers describe ${name} --workload-identity-pool=${pool} --location=global --project=${project}`;
}
function updateProvider(provider, change) {
    const { project, pool, name } = partsOf(provider);
    return `gcloud iam workload-identity-pools providers update-oidc ${name} --workload-identity-pool=${pool} --location=global --project=${project} \\\n  ${change}`;
}
function changeSubject(provider, expression) {
    return [
        'Map another claim to the subject. Run this in Cloud Shell, which has jq; it keeps the other mappings:',
        `MAPPING=$(${describeProvider(provider)} --format="json(attributeMapping)" \\`,
        `  | jq -r '.attributeMapping | .["google.subject"] = "${expression}" | to_entries | map("\\(.key)=\\(.value)") | join("~")')`,
        updateProvider(provider, '--attribute-mapping="^~^$MAPPING"'),
    ].join('\n');
}
const KEPT_KEYS = 'The provider has its own copy of the keys (jwksJson), which is not updated when the issuer changes its keys, as GitHub does.';
function lookAtIssuer(provider) {
    return [
        'Check both. If jwksJson has a value, create a provider without it (create-oidc without --jwk-json-path) and use that one:',
        `${describeProvider(provider)} --format="yaml(oidc.issuerUri,oidc.jwksJson)"`,
    ].join('\n');
}
function grantUser({ account, provider }, attribute) {
    const pool = provider.split('/providers/')[0] ?? provider;
    return [
        `gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
        '  --role=roles/iam.workloadIdentityUser \\',
        `  --member="principalSet://iam.googleapis.com/${pool}/attribute.${attribute}"`,
    ];
}

;// CONCATENATED MODULE: ./build/credentials/explain-exchange.js





function explainKeyRefusal(refused, account) {
    const refusal = (0,classify/* classify */.L)({ service: 'oauth2', ...refused }, refused.answer);
    switch (refusal.cause.kind) {
        case 'clock':
            return CLOCK_OFF(refusal.cause);
        case 'key-rejected':
            return KEY_REJECTED({ account });
        case 'account-unknown':
        case 'client-unknown':
            return ACCOUNT_UNKNOWN({ account });
        case 'account-disabled':
            return ACCOUNT_DISABLED({ account });
        case 'unknown':
            return clockOr(refusal, (0,explain/* explainRefusal */.G)(refusal, (0,principal/* projectOf */.v8)(account)));
        default:
            return (0,explain/* explainRefusal */.G)(refusal, (0,principal/* projectOf */.v8)(account));
    }
}
function explainStsRefusal(refused, provider, claims) {
    const refusal = (0,classify/* classify */.L)({ service: 'sts', ...refused }, refused.answer);
    const words = STS[refusal.cause.kind];
    return words ? words({ provider, claims }) : (0,explain/* explainRefusal */.G)(refusal);
}
const STS = {
    condition: STS_CONDITION,
    issuer: STS_ISSUER,
    audience: STS_AUDIENCE,
    signature: STS_SIGNATURE,
    'subject-missing': STS_SUBJECT_MISSING,
    'subject-too-long': STS_SUBJECT_TOO_LONG,
    'token-stale': STS_TOKEN_STALE,
    'issuer-unreachable': STS_ISSUER_UNREACHABLE,
    'provider-unknown': STS_PROVIDER_UNKNOWN,
};
function explainImpersonationRefusal(refused, seen) {
    const refusal = (0,classify/* classify */.L)({ service: 'iamcredentials', ...refused }, refused.answer);
    const { account, seconds } = seen;
    switch (refusal.cause.kind) {
        case 'permission-denied':
            return 'provider' in seen ? IMPERSONATION_DENIED(seen) : TOKEN_CREATOR_MISSING(seen);
        case 'account-unknown':
            return ACCOUNT_UNKNOWN({ account });
        case 'account-disabled':
            return ACCOUNT_DISABLED({ account });
        case 'lifetime':
            return seconds > 3600
                ? LIFETIME_NOT_ALLOWED({ account, seconds })
                : CLOCK_OFF({ lifetime: seconds, ...(refusal.skew === undefined ? {} : { seconds: refusal.skew }) });
        case 'credential':
            return FEDERATED_TOKEN_REJECTED({ host: refused.host, said: refusal.said.message });
        default:
            return (0,explain/* explainRefusal */.G)(refusal, (0,principal/* projectOf */.v8)(account));
    }
}
function explainGithubRefusal(refused) {
    const refusal = (0,classify/* classify */.L)({ service: 'github', ...refused }, refused.answer);
    const { cause, host, status, said } = refusal;
    if (cause.kind === 'stranger')
        return (0,explain/* explainRefusal */.G)(refusal);
    return OIDC_REFUSED({ host, status, said: (0,words/* wordsOf */.Z)(said), ended: cause.kind === 'job-ended' });
}
function clockOr({ skew }, problem) {
    return skew === undefined ? problem : CLOCK_OFF({ seconds: skew });
}


/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeKey: () => (/* binding */ exchangeKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55);
/* harmony import */ var _explain_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6123);





async function exchangeKey(key, universe, network) {
    const endpoint = `https://oauth2.${universe}/token`;
    const outcome = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(network, async () => ({
        to: { kind: 'google', universe },
        method: 'POST',
        url: endpoint,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
            grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
            assertion: assertion(key, endpoint, Math.floor(network.now() / 1000)),
        }).toString(),
    }), (answer) => (0,_access_token_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenIn */ .jf)(answer, 'access_token', network.now()));
    if ('value' in outcome)
        return outcome.value;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR((0,_explain_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .explainKeyRefusal */ .Tx)({ answer: outcome.refusal, host: `oauth2.${universe}`, now: network.now() }, key.clientEmail));
}
function assertion(key, audience, now) {
    const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const header = { alg: 'RS256', typ: 'JWT', ...(key.privateKeyId ? { kid: key.privateKeyId.reveal() } : {}) };
    const claims = { iss: key.clientEmail, scope: _access_token_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPE */ .hx, aud: audience, iat: now, exp: now + 3600 };
    const content = `${encode(header)}.${encode(claims)}`;
    return `${content}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(content), key.privateKey.reveal()).toString('base64url')}`;
}


/***/ })

};
