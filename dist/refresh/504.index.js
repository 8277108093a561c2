export const id = 504;
export const ids = [504];
export const modules = {

/***/ 8504:
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
    return ` The token of this job says:\n${shown.map(([name, value]) => `  ${(0,build_shown/* said */.ag)(name)}: ${(0,build_shown/* said */.ag)(value)}`).join('\n')}`;
}
const KEY_REJECTED = (0,failure/* explanation */.Q)('KEY_REJECTED', { account: failures/* EXAMPLE_ACCOUNT */.fN }, (seen) => ({
    what: `Google Cloud does not accept the signature of the key of ${seen.account}.`,
    why: 'The key was deleted or disabled, or it belongs to an account that was deleted and made again.',
    fix: [
        'List the keys that the account has, and make a new one if this one is not among them:',
        `  gcloud iam service-accounts keys list --iam-account=${seen.account}`,
        `  gcloud iam service-accounts keys create key.json --iam-account=${seen.account}`,
    ].join('\n'),
}));
const ACCOUNT_UNKNOWN = (0,failure/* explanation */.Q)('ACCOUNT_UNKNOWN', { account: failures/* EXAMPLE_ACCOUNT */.fN }, ({ account }) => ({
    what: `The service account ${account} does not exist.`,
    why: 'It was deleted, or its name or project is spelt differently.',
    fix: `List the accounts of the project and use one of their e-mail addresses:\n  gcloud iam service-accounts list --project=${(0,principal/* projectOf */.v8)(account) ?? 'PROJECT'}`,
}));
const ACCOUNT_DISABLED = (0,failure/* explanation */.Q)('ACCOUNT_DISABLED', { account: failures/* EXAMPLE_ACCOUNT */.fN }, (seen) => ({
    what: `The service account ${seen.account} is disabled.`,
    why: 'Somebody, or a policy of the organisation, switched it off.',
    fix: `gcloud iam service-accounts enable ${seen.account}`,
}));
const CLOCK_OFF = (0,failure/* explanation */.Q)('CLOCK_OFF', { seconds: -540 }, ({ seconds, lifetime }, platform) => ({
    what: seconds !== undefined
        ? `The clock of the runner is ${Math.abs(seconds)} seconds ${seconds < 0 ? 'behind' : 'ahead of'} Google’s, so what it signs or asks for counts as expired or not yet valid.`
        : lifetime !== undefined
            ? `Google Cloud refuses a token of ${lifetime} seconds as too long: the clock of the runner is ahead of Google’s.`
            : 'Google Cloud considers what the runner signed expired or not yet valid: the clock of the runner is off.',
    why: 'The machine does not keep its time: self-hosted runners after sleep, or virtual machines without time synchronisation.',
    fix: [
        'Set the clock of the runner, and keep it right with a time service:',
        `  ${(0,shell/* shellOf */.o)(platform).setClock}`,
        ...(lifetime === undefined
            ? []
            : ['Until then, ask for less than an hour:', 'with:', '  access_token_lifetime: 3300s']),
    ].join('\n'),
}));
const OIDC_REFUSED = (0,failure/* explanation */.Q)('OIDC_REFUSED', {
    host: 'run-actions-1-azure-eastus.actions.githubusercontent.com',
    status: 403,
    said: "Can't issue ID_TOKEN for job in 'Completed' state",
    ended: true,
}, (seen) => ({
    what: `GitHub refused to issue an OIDC token: ${seen.host} answered HTTP ${seen.status}${seen.said ? `, ${(0,words/* quotedWords */.I)(seen.said)}` : ''}.`,
    why: seen.ended
        ? 'The job has ended or was cancelled: GitHub issues tokens to running jobs only.'
        : 'The token with which the job asks is no longer valid, or GitHub does not accept the audience.',
    fix: 'Run the job again. If audience is set, make it the one that the provider expects, or leave it out.',
}));
const FEDERATED_TOKEN_REJECTED = (0,failure/* explanation */.Q)('FEDERATED_TOKEN_REJECTED', { host: 'iamcredentials.googleapis.com', said: 'Request had invalid authentication credentials.' }, (seen) => ({
    what: `${seen.host} does not accept the token with which it was asked for one of the service account${seen.said ? `: ${(0,words/* quotedWords */.I)(seen.said)}` : ''}.`,
    why: 'The token ended in the meantime, a proxy removed it from the request, or the pool or the account that it was made for was disabled a moment ago.',
    fix: 'Run the job again. If it stays, look whether the pool, the provider and the account are enabled, and whether a proxy changes requests.',
}));
const STS_CONDITION = (0,failure/* explanation */.Q)('STS_CONDITION', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: ALL_EXAMPLE_CLAIMS }, (seen) => ({
    what: `The attribute condition of ${seen.provider} rejects this job.${listClaims(seen.claims)}`,
    why: 'The condition names another owner, repository, branch, environment or workflow; it distinguishes upper and lower case.',
    fix: `Compare it with the claims above, and change it if it is too narrow:\n${describeProvider(seen.provider)} --format="value(attributeCondition)"`,
}));
const STS_ISSUER = (0,failure/* explanation */.Q)('STS_ISSUER', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `${seen.provider} expects tokens of another issuer.${listClaims(seen.claims, WHO)}`,
    why: 'GitHub Enterprise Server, data residency and enterprises with an issuer of their own sign with another name.',
    fix: [
        'Make the issuer of the provider the iss above:',
        updateProvider(seen.provider, `--issuer-uri="${seen.claims['iss'] ?? 'ISSUER'}"`),
    ].join('\n'),
}));
const STS_AUDIENCE = (0,failure/* explanation */.Q)('STS_AUDIENCE', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `${seen.provider} does not accept the audience of the token.${listClaims(seen.claims, WHO)}`,
    why: 'The provider has a list of allowed audiences that lacks this one, or audience is set to another.',
    fix: [
        'Leave audience out, or set one that the provider lists:',
        `${describeProvider(seen.provider)} --format="value(oidc.allowedAudiences)"`,
    ].join('\n'),
}));
const STS_SIGNATURE = (0,failure/* explanation */.Q)('STS_SIGNATURE', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `Google Cloud cannot verify the signature of the token with the keys that ${seen.provider} has.${listClaims(seen.claims, ['iss'])}`,
    why: KEPT_KEYS,
    fix: lookAtIssuer(seen.provider),
}));
const STS_SUBJECT_MISSING = (0,failure/* explanation */.Q)('STS_SUBJECT_MISSING', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: ALL_EXAMPLE_CLAIMS }, (seen) => ({
    what: `${seen.provider} makes no subject of this job: google.subject maps to a claim that the token lacks.${listClaims(seen.claims)}`,
    why: 'The mapping was written for another kind of token: environment, for example, is only there if the job has one.',
    fix: changeSubject(seen.provider, 'assertion.sub'),
}));
const STS_PROVIDER_UNKNOWN = (0,failure/* explanation */.Q)('STS_PROVIDER_UNKNOWN', { provider: failures/* EXAMPLE_PROVIDER */.vO }, (seen) => ({
    what: `Google Cloud has no active workload identity provider ${seen.provider}.`,
    why: 'The pool or the provider does not exist under this name, or it is disabled or deleted.',
    fix: [
        'Look at its state, and at the names that exist:',
        describeProvider(seen.provider),
        `gcloud iam workload-identity-pools providers list --workload-identity-pool=${partsOf(seen.provider).pool} --location=global --project=${partsOf(seen.provider).project}`,
    ].join('\n'),
}));
const STS_SUBJECT_TOO_LONG = (0,failure/* explanation */.Q)('STS_SUBJECT_TOO_LONG', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `The subject that ${seen.provider} makes of this job is longer than 127 bytes.${listClaims(seen.claims, WHO)}`,
    why: 'Long names of branches, environments or reusable workflows make a long sub, and the provider uses it whole.',
    fix: `${changeSubject(seen.provider, 'assertion.repository_id')}\nThe subject is then another: bindings on subject/… must be changed too, those on attribute.repository/… stay right.`,
}));
const STS_TOKEN_STALE = (0,failure/* explanation */.Q)('STS_TOKEN_STALE', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `Google Cloud considers this job's token expired or not yet valid.${listClaims(seen.claims, WHO)}`,
    why: `The clock of its issuer ${seen.claims['iss'] ?? ''} is off by more than a minute, which happens to a GitHub Enterprise Server; or the runner was suspended for minutes.`,
    fix: 'If GitHub.com issued the token, run the job again. Otherwise set the clock of the GitHub server with a time service.',
}));
const STS_ISSUER_UNREACHABLE = (0,failure/* explanation */.Q)('STS_ISSUER_UNREACHABLE', { provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, ({ provider, claims: { iss } }) => ({
    what: `Google Cloud found no public key at the issuer ${iss ?? ''} with which to verify the token.`,
    why: iss === undefined || iss.startsWith(GITHUB)
        ? `${KEPT_KEYS} Or its issuerUri is not exactly the issuer above.`
        : 'The issuer is not reachable from the internet, as with a GitHub Enterprise Server in a private network.',
    fix: iss === undefined || iss.startsWith(GITHUB)
        ? lookAtIssuer(provider)
        : `Put the keys into the provider, and again whenever the server changes them. They are at ${iss}/.well-known/jwks:\n${updateProvider(provider, '--jwk-json-path=jwks.json')}`,
}));
const IMPERSONATION_DENIED = (0,failure/* explanation */.Q)('IMPERSONATION_DENIED', { account: failures/* EXAMPLE_ACCOUNT */.fN, provider: failures/* EXAMPLE_PROVIDER */.vO, claims: EXAMPLE_CLAIMS }, (seen) => ({
    what: `This job may not act as ${seen.account}, or that account does not exist.${listClaims(seen.claims, ['sub', 'repository'])}`,
    why: 'The repository lacks the role roles/iam.workloadIdentityUser on the service account. Grants can take up to five minutes to take effect.',
    fix: [
        `gcloud iam service-accounts add-iam-policy-binding ${seen.account} \\`,
        '  --role=roles/iam.workloadIdentityUser \\',
        `  --member="${repositoryPrincipals(seen.provider, seen.claims['repository'] ?? 'OWNER/REPOSITORY')}"`,
        'The provider must map the claim: attribute.repository=assertion.repository',
    ].join('\n'),
}));
const TOKEN_CREATOR_MISSING = (0,failure/* explanation */.Q)('TOKEN_CREATOR_MISSING', { account: failures/* EXAMPLE_ACCOUNT */.fN, caller: 'builder@my-project.iam.gserviceaccount.com' }, ({ account, caller }) => ({
    what: `${caller ?? 'The identity in the credential file'} may not act as ${account}, or that account does not exist.`,
    why: 'It lacks the role roles/iam.serviceAccountTokenCreator on the service account. Grants can take up to five minutes to take effect.',
    fix: [
        `gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
        '  --role=roles/iam.serviceAccountTokenCreator \\',
        `  --member="${caller ? `serviceAccount:${caller}` : 'user:YOU@EXAMPLE.COM'}"`,
    ].join('\n'),
}));
const LIFETIME_NOT_ALLOWED = (0,failure/* explanation */.Q)('LIFETIME_NOT_ALLOWED', { account: failures/* EXAMPLE_ACCOUNT */.fN, seconds: 43_200 }, (seen) => ({
    what: `Google Cloud does not issue a token of ${seen.seconds} seconds for ${seen.account}.`,
    why: 'More than one hour needs an organisation policy that lists the account in constraints/iam.allowServiceAccountCredentialLifetimeExtension.',
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
        'Map another claim to the subject. This keeps the other mappings; run it in Cloud Shell, which has jq:',
        `MAPPING=$(${describeProvider(provider)} --format="json(attributeMapping)" \\`,
        `  | jq -r '.attributeMapping | .["google.subject"] = "${expression}" | to_entries | map("\\(.key)=\\(.value)") | join("~")')`,
        updateProvider(provider, '--attribute-mapping="^~^$MAPPING"'),
    ].join('\n');
}
const KEPT_KEYS = 'The provider keeps keys of its own (jwksJson), which do not follow when the issuer changes its keys, as GitHub does.';
function lookAtIssuer(provider) {
    return [
        'Look at both. If jwksJson has a value, make a provider without it (create-oidc without --jwk-json-path) and use that one:',
        `${describeProvider(provider)} --format="yaml(oidc.issuerUri,oidc.jwksJson)"`,
    ].join('\n');
}
function repositoryPrincipals(provider, repository) {
    const pool = provider.split('/providers/')[0] ?? provider;
    return `principalSet://iam.googleapis.com/${pool}/attribute.repository/${repository}`;
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

/***/ 8754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ KEY_UNREADABLE),
/* harmony export */   Sq: () => (/* binding */ KEY_FIELD_MISSING),
/* harmony export */   UC: () => (/* binding */ KEY_PRIVATE_KEY_UNUSABLE),
/* harmony export */   XY: () => (/* binding */ ACCESS_TOKEN_MALFORMED),
/* harmony export */   _t: () => (/* binding */ KEY_OTHER_TYPE),
/* harmony export */   co: () => (/* binding */ KEY_EMPTY),
/* harmony export */   fN: () => (/* binding */ EXAMPLE_ACCOUNT),
/* harmony export */   hC: () => (/* binding */ KEY_TRUNCATED),
/* harmony export */   vO: () => (/* binding */ EXAMPLE_PROVIDER)
/* harmony export */ });
/* unused harmony exports ADC_HOLDS_CREDENTIAL, KEY_OTHER_UNIVERSE, PROVIDER_IS_POOL, PROVIDER_WITH_PROJECT_ID, PROVIDER_WITHOUT_PROVIDERS, PROVIDER_MALFORMED, SERVICE_ACCOUNT_MALFORMED, LIFETIME_MALFORMED, LIFETIME_OUT_OF_RANGE, CREDENTIALS_CONFLICT, CREDENTIAL_HALF, CREDENTIAL_NOT_NEEDED, METHOD_NEEDS_KEY, METHOD_CANNOT_TAKE_TOKEN, ID_TOKEN_PERMISSION, ID_TOKEN_FORK, ID_TOKEN_DEPENDABOT, ID_TOKEN_ACT, ID_TOKEN_OTHER_SERVER, NO_CREDENTIALS_IN_FORK, NO_CREDENTIALS_ACT, NO_CREDENTIALS_REUSABLE, NO_CREDENTIALS_FORK, NO_CREDENTIALS_DEPENDABOT, NO_CREDENTIALS */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5441);


const expression = (text) => `${text}  # in $ and double braces, as every expression`;
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
    'Store the key file in base64 as a repository secret (as JSON, the log would hide every brace):',
    storeKey(platform),
    'and pass that secret:',
    'with:',
    `  key: ${expression('secrets.GAR_KEY')}`,
].join('\n');
const ADC_HOLDS_CREDENTIAL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ADC_HOLDS_CREDENTIAL', { looksLike: 'a service account key', belongsIn: 'key', length: 2300 }, ({ looksLike, belongsIn = 'key', length }, platform) => ({
    what: `GOOGLE_APPLICATION_CREDENTIALS must be the path of a file, but it holds ${looksLike} itself.`,
    why: `A secret was assigned to the variable directly (${length} characters, masked from here on). Google's libraries read the variable as a path.`,
    fix: [
        `Pass it to this action and remove the variable:`,
        'with:',
        `  ${belongsIn}: ${expression('secrets.GAR_KEY')}`,
        '',
        'or write the key into a file, and set the variable to its path:',
        ...(platform === 'win32'
            ? [
                '  Set-Content -NoNewline "$env:RUNNER_TEMP\\key.json" $env:GAR_KEY',
                '  "GOOGLE_APPLICATION_CREDENTIALS=$env:RUNNER_TEMP\\key.json" >> $env:GITHUB_ENV',
            ]
            : [
                '  umask 077; printf %s "$GAR_KEY" > "$RUNNER_TEMP/key.json"',
                '  echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json" >> $GITHUB_ENV',
            ]),
    ].join('\n'),
}));
const KEY_EMPTY = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_EMPTY', {}, (_, platform) => ({
    what: 'key is there, but empty.',
    why: 'The expression in it gave nothing: the secret does not exist under this name, or this run does not get it.',
    fix: makeKey(platform),
}));
const KEY_UNREADABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_UNREADABLE', { length: 40, looksLike: 'neither JSON nor base64' }, (seen, platform) => ({
    what: `key is no service account key: ${seen.length} characters that look like ${seen.looksLike}.`,
    why: 'It takes the JSON file that Google Cloud gives out, or base64 of that file.',
    fix: makeKey(platform),
}));
const KEY_TRUNCATED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_TRUNCATED', { length: 1 }, (seen, platform) => ({
    what: `key breaks off: a JSON object begins and does not end within its ${seen.length} characters.`,
    why: 'Only a part of the file was stored, often its first line or what fitted into a shell variable.',
    fix: makeKey(platform),
}));
const KEY_OTHER_TYPE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_OTHER_TYPE', { type: 'external_account' }, (seen) => ({
    what: `key is ${seen.type ? `a credential of type ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.type)}` : 'JSON of another kind'}, not a service account key.`,
    why: 'Only service account keys are taken here: other kinds name the URLs that they are sent to, which could be anyone’s.',
    fix: 'Give a file that says "type": "service_account", or for workload identity federation use workload_identity_provider, or leave a credential file in GOOGLE_APPLICATION_CREDENTIALS and key out.',
}));
const KEY_FIELD_MISSING = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_FIELD_MISSING', { field: 'private_key' }, (seen, platform) => ({
    what: `key has no ${seen.field}.`,
    why: 'The file was edited, or put together by hand.',
    fix: `Make a new key and store it unchanged:\n  gcloud iam service-accounts keys create key.json --iam-account=SERVICE_ACCOUNT\n${makeKey(platform)}`,
}));
const KEY_PRIVATE_KEY_UNUSABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_PRIVATE_KEY_UNUSABLE', {}, (_, platform) => ({
    what: 'The private_key in key is no RSA private key that can be read.',
    why: 'Its line breaks were lost or doubled, or a part of it is missing.',
    fix: makeKey(platform),
}));
const KEY_OTHER_UNIVERSE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('KEY_OTHER_UNIVERSE', { key: 'example-cloud.fr', universe: 'googleapis.com' }, (seen) => ({
    what: `key was made in the universe ${seen.key}, but universe is ${seen.universe}.`,
    why: 'Each Google Cloud universe knows its own keys only.',
    fix: `with:\n  universe: ${seen.key}`,
}));
const PROVIDER_IS_POOL = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('PROVIDER_IS_POOL', { value: 'projects/123456789/locations/global/workloadIdentityPools/github' }, (seen) => ({
    what: `workload_identity_provider is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}, which is a pool.`,
    why: 'A pool holds providers; the name of one of them must follow.',
    fix: `with:\n  workload_identity_provider: ${seen.value}/providers/PROVIDER\n\nThe full name:\n${FIND_PROVIDER}`,
}));
const PROVIDER_WITH_PROJECT_ID = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('PROVIDER_WITH_PROJECT_ID', { value: EXAMPLE_PROVIDER.replace('123456789', 'my-project'), project: 'my-project' }, (seen) => ({
    what: `workload_identity_provider names the project by its id, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.project)}.`,
    why: 'The token service knows projects by their number only.',
    fix: `Put the number in its place:\n  gcloud projects describe ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)(seen.project, 'PROJECT_ID')} --format="value(projectNumber)"`,
}));
const PROVIDER_WITHOUT_PROVIDERS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('PROVIDER_WITHOUT_PROVIDERS', { value: EXAMPLE_PROVIDER.replace('/providers', ''), corrected: EXAMPLE_PROVIDER }, (seen) => ({
    what: `workload_identity_provider is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}, without "providers/" before the last name.`,
    why: 'The full name of a provider says at each step what it names.',
    fix: `with:\n  workload_identity_provider: ${seen.corrected}`,
}));
const PROVIDER_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('PROVIDER_MALFORMED', { value: 'github/my-repo' }, (seen) => ({
    what: `workload_identity_provider is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}, which is no full name of a provider.`,
    why: `It must read ${PROVIDER_SHAPE}, all names in lower case.`,
    fix: FIND_PROVIDER,
}));
const SERVICE_ACCOUNT_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('SERVICE_ACCOUNT_MALFORMED', { value: 'ci' }, (seen) => ({
    what: `service_account is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}, which is no e-mail address of a service account.`,
    why: 'Service accounts are named by their e-mail address.',
    fix: `with:\n  service_account: ${EXAMPLE_ACCOUNT}`,
}));
const LIFETIME_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('LIFETIME_MALFORMED', { value: 'one hour' }, (seen) => ({
    what: `access_token_lifetime is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}.`,
    why: 'It takes seconds, minutes or hours, such as 3600s, 45m or 1h.',
    fix: 'with:\n  access_token_lifetime: 3600s',
}));
const LIFETIME_OUT_OF_RANGE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('LIFETIME_OUT_OF_RANGE', { value: '24h', seconds: 86_400 }, (seen) => ({
    what: `access_token_lifetime is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(seen.value)}, ${seen.seconds} seconds.`,
    why: 'Google Cloud gives impersonated tokens up to 12 hours, where the organisation allows more than one; under 10 minutes a job rarely ends in time.',
    fix: 'Use a value from 600s to 43200s:\nwith:\n  access_token_lifetime: 3600s',
}));
const CREDENTIALS_CONFLICT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('CREDENTIALS_CONFLICT', { given: ['workload_identity_provider', 'key'] }, (seen) => ({
    what: `${seen.given.join(' and ')} are given together.`,
    why: 'Each is a credential of its own, and which of them you mean cannot be guessed.',
    fix: `Keep one of ${seen.given.join(', ')}.`,
}));
const CREDENTIAL_HALF = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('CREDENTIAL_HALF', { has: 'service_account', lacks: 'workload_identity_provider' }, (seen) => ({
    what: `${seen.has} is given, but ${seen.lacks} is missing or empty.`,
    why: `${seen.has} alone is half a credential. If ${seen.lacks} is an expression, it gave nothing: a secret or variable that does not exist under this name, or that the caller of a reusable workflow does not pass on (secrets: inherit).`,
    fix: `with:\n  ${seen.lacks}: ${seen.lacks === 'workload_identity_provider' ? PROVIDER_SHAPE : '...'}\n\nor remove ${seen.has}.`,
}));
const CREDENTIAL_NOT_NEEDED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('CREDENTIAL_NOT_NEEDED', { has: 'service_account', whole: 'key' }, ({ has, whole }) => ({
    what: `${has} is set together with ${whole}, which already says who you are.`,
    why: `${has} goes with workload_identity_provider only.`,
    fix: `Remove ${has}.`,
}));
const METHOD_NEEDS_KEY = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('METHOD_NEEDS_KEY', { source: 'workload_identity_provider' }, (seen) => ({
    what: `auth_method is service_account_key, but ${seen.source ? `the credential is ${seen.source}` : 'no key is given'}.`,
    why: 'This method hands the key itself to the clients, so it needs one.',
    fix: `with:\n  key: ${expression('secrets.GAR_KEY')}\n\nor leave auth_method out.`,
}));
const METHOD_CANNOT_TAKE_TOKEN = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('METHOD_CANNOT_TAKE_TOKEN', {}, () => ({
    what: 'auth_method is keyring, but the credential is a finished token.',
    why: 'The keyring backend obtains tokens itself and cannot be given one.',
    fix: 'Leave auth_method out, or give workload_identity_provider or key instead of access_token.',
}));
const ACCESS_TOKEN_MALFORMED = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ACCESS_TOKEN_MALFORMED', { looksLike: 'text with spaces or line breaks' }, (seen) => ({
    what: `access_token is no access token: it looks like ${seen.looksLike}.`,
    why: 'An access token is one word, as the steps that obtain it print it.',
    fix: `with:\n  access_token: ${expression('steps.auth.outputs.access_token')}`,
}));
const ID_TOKEN_PERMISSION = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ID_TOKEN_PERMISSION', {}, () => ({
    what: 'workload_identity_provider is given, but the job may not ask GitHub for an OIDC token.',
    why: 'The job lacks the permission id-token: write. A permissions block in a job replaces the one of the workflow as a whole.',
    fix: `Add to the job:\n${PERMISSIONS}\n\nWhere the job is in a reusable workflow, add the same to the job that calls it.`,
}));
const ID_TOKEN_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ID_TOKEN_FORK', { fork: 'OWNER/my-fork' }, (seen) => ({
    what: `This run is for a pull request from the fork ${seen.fork}, and GitHub issues no OIDC token to it.`,
    why: 'Code from a fork is not trusted with the identity of the repository, whatever permissions the workflow declares.',
    fix: 'Skip the step for forks:\n  on_missing_credentials: skip\nor leave it out there:\n  if: github.event.pull_request.head.repo.fork == false',
}));
const ID_TOKEN_DEPENDABOT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ID_TOKEN_DEPENDABOT', {}, () => ({
    what: 'This run was started by Dependabot, and is not allowed to request an OIDC token.',
    why: 'The permissions of a run by Dependabot are read-only unless the workflow declares them.',
    fix: `Declare the permission in the workflow itself:\n${PERMISSIONS}\n\nor let the step end quietly:\n  on_missing_credentials: skip`,
}));
const ID_TOKEN_ACT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ID_TOKEN_ACT', {}, () => ({
    what: 'This job runs in act, which issues no OIDC token for workload_identity_provider.',
    why: 'OIDC tokens come from GitHub itself; act runs the job on your machine.',
    fix: [
        'Pass a token of your own to act, and use it in place of the provider:',
        '  act -s GAR_TOKEN',
        'with:',
        `  access_token: ${expression('secrets.GAR_TOKEN')}`,
        '',
        'or let the step end quietly there:',
        '  on_missing_credentials: skip',
    ].join('\n'),
}));
const ID_TOKEN_OTHER_SERVER = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('ID_TOKEN_OTHER_SERVER', { server: 'git.example.com' }, ({ server }) => ({
    what: `The server ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(server)} gave this job no OIDC token for workload_identity_provider.`,
    why: 'The job lacks the permission id-token: write, or this server issues no OIDC tokens: GitHub Enterprise Server does so from version 3.5, Gitea and Forgejo depending on their version.',
    fix: `If the server issues OIDC tokens, add to the job:\n${PERMISSIONS}\n\nOtherwise use a service account key:\nwith:\n  key: ${expression('secrets.GAR_KEY')}`,
}));
const NO_CREDENTIALS_IN_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS_IN_FORK', { repository: 'OWNER/my-fork' }, ({ repository }) => ({
    what: `There is no credential: this run is in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(repository)}, which is a fork.`,
    why: 'A fork has secrets and variables of its own, and gets none of those of the repository that it was forked from.',
    fix: 'Let the step end quietly there:\n  on_missing_credentials: skip\nor add the secret to the fork, under the same name.',
}));
const NO_CREDENTIALS_ACT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS_ACT', {}, () => ({
    what: 'There is no credential: this job runs in act, which has only the secrets that it is given.',
    why: 'act runs the job on your machine and does not read the secrets of the repository.',
    fix: 'Pass the secret, or a file with all of them:\n  act -s GAR_KEY\n  act --secret-file .secrets\nor let the step end quietly there:\n  on_missing_credentials: skip',
}));
const NO_CREDENTIALS_REUSABLE = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS_REUSABLE', {}, () => ({
    what: 'There is no credential: this job is in a reusable workflow, to which its caller passed none.',
    why: 'A reusable workflow gets only the secrets that its caller passes on.',
    fix: 'In the job that calls the workflow:\n  secrets: inherit',
}));
const NO_CREDENTIALS_FORK = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS_FORK', { fork: 'OWNER/my-fork' }, (seen) => ({
    what: `There is no credential: this run is for a pull request from the fork ${seen.fork}.`,
    why: 'GitHub gives the secrets of a repository, and OIDC tokens, to no run for a fork.',
    fix: 'Let the step end quietly there:\n  on_missing_credentials: skip\nor leave it out:\n  if: github.event.pull_request.head.repo.fork == false',
}));
const NO_CREDENTIALS_DEPENDABOT = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS_DEPENDABOT', {}, (_, platform) => ({
    what: 'There is no credential: this run was started by Dependabot.',
    why: 'Runs of Dependabot get the Dependabot secrets of the repository, not its Actions secrets, and their permissions are read-only unless the workflow declares them.',
    fix: [
        'Keep the provider in a variable (vars) and declare the permission:',
        PERMISSIONS,
        'or store the secret for Dependabot too:',
        storeKey(platform, ' --app dependabot'),
        'or let the step end quietly:',
        '  on_missing_credentials: skip',
    ].join('\n'),
}));
const NO_CREDENTIALS = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explanation */ .Q)('NO_CREDENTIALS', { passedOver: ['GOOGLE_APPLICATION_CREDENTIALS is not set', 'nobody is logged in to gcloud'] }, (seen) => ({
    what: `There is no credential. None of workload_identity_provider, key and access_token has a value, and:\n${seen.passedOver.map((line) => `  ${line}`).join('\n')}`,
    why: 'No credential input is set, or the expression in it gave nothing: a secret or variable that does not exist under this name, or that the caller of a reusable workflow does not pass on (secrets: inherit).',
    fix: [
        'With workload identity federation:',
        PERMISSIONS,
        'with:',
        `  workload_identity_provider: ${PROVIDER_SHAPE}`,
        'or with a service account key:',
        'with:',
        `  key: ${expression('secrets.GAR_KEY')}`,
    ].join('\n'),
}));


/***/ })

};
