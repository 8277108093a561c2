export const id = 430;
export const ids = [430];
export const modules = {

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/credentials/obtain.js + 1 modules
var obtain = __webpack_require__(3563);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/network/failures.js
var failures = __webpack_require__(2438);
// EXTERNAL MODULE: ./build/network/request.js + 2 modules
var request = __webpack_require__(3989);
;// CONCATENATED MODULE: ./build/registry/locations.js
const KNOWN_LOCATIONS = [
    ...['us', 'europe', 'asia'],
    ...numbered('africa-south', 1),
    ...numbered('asia-east', 1, 2),
    ...numbered('asia-northeast', 1, 2, 3),
    ...numbered('asia-south', 1, 2),
    ...numbered('asia-southeast', 1, 2),
    ...numbered('australia-southeast', 1, 2),
    ...numbered('europe-central', 2),
    ...numbered('europe-north', 1, 2),
    ...numbered('europe-southwest', 1),
    ...numbered('europe-west', 1, 2, 3, 4, 6, 8, 9, 10, 12),
    ...numbered('me-central', 1, 2),
    ...numbered('me-west', 1),
    ...numbered('northamerica-northeast', 1, 2),
    ...numbered('northamerica-south', 1),
    ...numbered('southamerica-east', 1),
    ...numbered('southamerica-west', 1),
    ...numbered('us-central', 1),
    ...numbered('us-east', 1, 4, 5),
    ...numbered('us-south', 1),
    ...numbered('us-west', 1, 2, 3, 4),
];
function numbered(area, ...numbers) {
    return numbers.map((number) => `${area}${number}`);
}

// EXTERNAL MODULE: ./build/registry/repository.js
var registry_repository = __webpack_require__(2604);
;// CONCATENATED MODULE: ./build/registry/access.js




const PERMISSIONS = {
    download: 'artifactregistry.repositories.downloadArtifacts',
    upload: 'artifactregistry.repositories.uploadArtifacts',
};
async function askAccess(repository, token, universe, network) {
    const api = `https://artifactregistry.${universe}/v1`;
    const headers = { authorization: `Bearer ${token.reveal()}`, 'content-type': 'application/json' };
    const get = (name, read) => reply((0,request/* request */.E)(network, { method: 'GET', url: `${api}/${name}`, headers }, reading(read)));
    const name = (0,registry_repository/* resourceName */.Iy)(repository);
    const [resource, permissions] = await Promise.all([
        get(name, resourceIn),
        reply((0,request/* request */.E)(network, {
            method: 'POST',
            url: `${api}/${name}:testIamPermissions`,
            headers,
            body: JSON.stringify({ permissions: Object.values(PERMISSIONS) }),
        }, reading(({ permissions = [] }) => (Array.isArray(permissions) ? permissions.map(String) : undefined)))),
    ]);
    const elsewhere = isNotThere(resource, permissions) ? await locationsWith(repository, get) : [];
    return { repository: resource, permissions, elsewhere };
}
function isNotThere(resource, permissions) {
    if (!('refusal' in resource))
        return false;
    const { status } = resource.refusal;
    return [400, 404].includes(status) || (status === 403 && 'value' in permissions && permissions.value.length === 0);
}
async function locationsWith({ project, id, location: here }, get) {
    const listed = await get(`projects/${project}/locations`, ({ locations }) => Array.isArray(locations) ? locations.map((one) => String(one.locationId)) : undefined);
    const others = ('value' in listed ? listed.value : KNOWN_LOCATIONS).filter((location) => location !== here);
    const found = await Promise.all(others.map(async (location) => {
        const there = await get(`projects/${project}/locations/${location}/repositories/${id}`, resourceIn);
        return 'value' in there ? [location] : [];
    }));
    return found.flat().sort();
}
function resourceIn({ format, mode }) {
    if (typeof format !== 'string')
        return undefined;
    const isOther = mode === 'VIRTUAL_REPOSITORY' || mode === 'REMOTE_REPOSITORY';
    return { format, mode: isOther ? mode : 'STANDARD_REPOSITORY' };
}
function reading(read) {
    return (answer) => {
        const body = (0,request/* jsonObject */.o)(answer);
        return body && read(body);
    };
}
async function reply(outcome) {
    try {
        const come = await outcome;
        return 'value' in come ? { value: come.value } : { refusal: come.refusal };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return { unreachable: error.problems };
    }
}

// EXTERNAL MODULE: ./build/shown.js + 1 modules
var shown = __webpack_require__(3069);
;// CONCATENATED MODULE: ./build/registry/access-failures.js


const listed = (values) => values.join(' and in ');
const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
const PLACE = { id: 'my-repo', location: 'us-central1', project: 'my-project' };
const EXAMPLE = { ...PLACE, identity: { name: ACCOUNT, member: `serviceAccount:${ACCOUNT}` } };
const grantOf = ({ id, location, project, identity }, role) => [
    `gcloud artifacts repositories add-iam-policy-binding ${id} \\`,
    `  --project=${project} --location=${location} \\`,
    `  --member='${identity.member}' \\`,
    `  --role=roles/artifactregistry.${role}`,
    ...(identity.hint === undefined ? [] : [identity.hint]),
].join('\n');
const CREDENTIAL_REJECTED = (0,failure/* explanation */.Q)('CREDENTIAL_REJECTED', { expired: true }, ({ expired }) => ({
    what: expired
        ? 'Artifact Registry says that the access token has expired.'
        : 'Artifact Registry rejects the credential.',
    why: expired
        ? 'An earlier step obtained it too long ago: a token of workload identity federation alone lives five minutes, any other an hour.'
        : 'The text is no access token of Google Cloud, or it was revoked, or the service account was deleted or disabled.',
    fix: 'Let this action obtain the token itself: give workload_identity_provider (and service_account) instead of access_token, or obtain the token right before this step.',
}));
const TOKEN_SCOPE_INSUFFICIENT = (0,failure/* explanation */.Q)('TOKEN_SCOPE_INSUFFICIENT', {}, () => ({
    what: 'The access token was made without the scope that Artifact Registry needs.',
    why: 'A virtual machine whose access scopes leave cloud-platform out, or an earlier step that asked for other scopes, made it. Roles do not help: a token can do no more than its scopes allow.',
    fix: [
        'Make the token with the scope https://www.googleapis.com/auth/cloud-platform. For a virtual machine, while it is stopped:',
        '  gcloud compute instances set-service-account INSTANCE --zone=ZONE --scopes=cloud-platform',
        'or give workload_identity_provider to this action, which asks for the right scope.',
    ].join('\n'),
}));
const ACCESS_DENIED = (0,failure/* explanation */.Q)('ACCESS_DENIED', { ...EXAMPLE, role: 'reader' }, (seen) => ({
    what: `${seen.identity.name} may neither download from nor upload to ${seen.project}/${seen.id} in ${seen.location}, or there is no such repository.`,
    why: 'No role was granted on the repository, or its name, location or project is misspelt: Artifact Registry does not tell these apart to an identity without access. A grant takes up to five minutes to work.',
    fix: [
        'Where the repository exists, grant a role on it:',
        grantOf(seen, seen.role),
        ...(seen.role === 'reader' ? ['(roles/artifactregistry.writer to upload too)'] : []),
        'Else look for its name and location:',
        `gcloud artifacts repositories list --project=${seen.project}`,
    ].join('\n'),
}));
const DOWNLOAD_DENIED = (0,failure/* explanation */.Q)('DOWNLOAD_DENIED', EXAMPLE, (seen) => ({
    what: `${seen.identity.name} may upload to ${seen.id}, but not download from it.`,
    why: 'It has a role with uploadArtifacts alone; pip would say "No matching distribution found" without naming the cause.',
    fix: `${grantOf(seen, 'reader')}\nor leave pip out: clients: twine`,
}));
const UPLOAD_DENIED = (0,failure/* explanation */.Q)('UPLOAD_DENIED', EXAMPLE, (seen) => ({
    what: `${seen.identity.name} may download from ${seen.id}, but not upload to it.`,
    why: 'It has roles/artifactregistry.reader. That is all that pip needs; twine upload would be refused with 403.',
    fix: `${grantOf(seen, 'writer')}\nor leave twine out: clients: pip`,
}));
const PROJECT_NOT_FOUND = (0,failure/* explanation */.Q)('PROJECT_NOT_FOUND', { project: 'my-project' }, ({ project }) => ({
    what: `Google Cloud has no project ${(0,shown/* quoted */.TL)(project)} that this identity could use.`,
    why: 'The id is misspelt, or it is the display name, or the project was deleted. Without the input project, it is the project of the key, the service account or the gcloud configuration, which need not be that of the repository.',
    fix: 'with:\n  project: PROJECT_ID    # from: gcloud projects list --format="table(name,projectId)"',
}));
const LOCATION_NOT_FOUND = (0,failure/* explanation */.Q)('LOCATION_NOT_FOUND', { ...PLACE, location: 'us-central9', elsewhere: [] }, ({ id, location, elsewhere }) => ({
    what: `Artifact Registry has no location ${(0,shown/* quoted */.TL)(location)}.`,
    why: elsewhere.length > 0
        ? `The location is misspelt. There is a repository ${(0,shown/* quoted */.TL)(id)} in ${listed(elsewhere)}.`
        : 'The location is misspelt: regions look like us-central1, multi-regions are us, europe and asia.',
    fix: elsewhere.length > 0
        ? `with:\n  location: ${elsewhere[0]}`
        : 'List the locations that there are:\ngcloud artifacts locations list',
}));
const REPOSITORY_NOT_FOUND = (0,failure/* explanation */.Q)('REPOSITORY_NOT_FOUND', { ...PLACE, elsewhere: ['europe-west1'] }, ({ id, location, project, elsewhere }) => ({
    what: `There is no repository ${(0,shown/* quoted */.TL)(id)} in ${location} of the project ${project}${elsewhere.length > 0 ? ' that this identity can see' : ''}.`,
    why: elsewhere.length > 0
        ? `There is one of this name in ${listed(elsewhere)}.`
        : 'The name, the location or the project is misspelt, or the repository was never created.',
    fix: elsewhere.length > 0
        ? `with:\n  location: ${elsewhere[0]}`
        : `gcloud artifacts repositories list --project=${project}\nor create it:\ngcloud artifacts repositories create ${id} --repository-format=python --project=${project} --location=${location}`,
}));
const REPOSITORY_NOT_PYTHON = (0,failure/* explanation */.Q)('REPOSITORY_NOT_PYTHON', { ...PLACE, format: 'DOCKER' }, (seen) => ({
    what: `The repository ${(0,shown/* quoted */.TL)(seen.id)} has the format ${seen.format}.`,
    why: 'A repository holds packages of one format, which is chosen when it is created; pip and twine need a Python one.',
    fix: `gcloud artifacts repositories list --project=${seen.project} --location=${seen.location} --filter="format=PYTHON"`,
}));
const UPLOAD_IMPOSSIBLE = (0,failure/* explanation */.Q)('UPLOAD_IMPOSSIBLE', { id: 'my-repo', kind: 'virtual' }, ({ id, kind }) => ({
    what: `${(0,shown/* quoted */.TL)(id)} is a ${kind} repository, and twine is among the clients.`,
    why: kind === 'virtual'
        ? 'A virtual repository passes requests on to others and takes no uploads itself.'
        : 'A remote repository mirrors another index and takes no uploads.',
    fix: 'Upload to a standard repository, with a second use of this action (clients: twine), and set clients: pip here.',
}));
const STANDARD_AS_ONLY_INDEX = (0,failure/* explanation */.Q)('STANDARD_AS_ONLY_INDEX', { id: 'my-repo' }, ({ id }) => ({
    what: `pip asks ${(0,shown/* quoted */.TL)(id)} alone, a standard repository, so it finds no package of PyPI.`,
    why: 'index_mode: only keeps public packages of the same names out; dependencies from PyPI then have to be in the repository too.',
    fix: [
        'If you need public packages, either use a virtual repository that has this one and a remote repository for PyPI as',
        'upstreams, yours with the higher priority (https://cloud.google.com/artifact-registry/docs/repositories/virtual-overview),',
        'or set index_mode: extra, with the risk that somebody publishes a package of your name on PyPI.',
    ].join('\n'),
}));
const FORMAT_NOT_VERIFIED = (0,failure/* explanation */.Q)('FORMAT_NOT_VERIFIED', EXAMPLE, (seen) => ({
    what: `${seen.identity.name} may use ${seen.id}, but not see what kind of repository it is, so its format was not verified.`,
    why: 'It has a custom role without the permission artifactregistry.repositories.get, which the predefined roles include.',
    fix: `Nothing needs to change where the repository is a Python one. To have it verified:\n${grantOf(seen, 'reader')}`,
}));
const REGISTRY_API_DISABLED = (0,failure/* explanation */.Q)('REGISTRY_API_DISABLED', { project: 'my-project' }, ({ project }) => ({
    what: `The Artifact Registry API is disabled in the project ${project}, so access could not be verified.`,
    why: 'The project that the call is counted on has never enabled it; that is the project of the repository, or of the service account or pool.',
    fix: `gcloud services enable artifactregistry.googleapis.com --project=${project}`,
}));
const VPC_SERVICE_CONTROLS = (0,failure/* explanation */.Q)('VPC_SERVICE_CONTROLS', { project: 'my-project', id: 'Aq3-9xkXyz' }, ({ project, id }) => ({
    what: `VPC Service Controls refuse the request to the project ${project} (identifier ${id}).`,
    why: 'The project is inside a service perimeter, and the runner is outside: GitHub-hosted runners are on no network that you control.',
    fix: `Give the identifier ${id} to whoever manages the perimeter: they add an ingress rule for this identity and artifactregistry.googleapis.com, or you use a self-hosted runner inside the perimeter.`,
}));
const NOT_VERIFIED = (0,failure/* explanation */.Q)('NOT_VERIFIED', { because: 'artifactregistry.googleapis.com gave no usable answer in 5 tries over 30 s: ECONNRESET (5 times).' }, ({ because }) => ({
    what: `Access to the repository was not verified: ${because}`,
    why: 'The API is another host than the repository itself: it may have trouble of its own, or a firewall lets the runner reach one of the two only.',
    fix: 'If pip and twine work all the same, set verify: false; else let the runner reach artifactregistry.googleapis.com.',
}));

;// CONCATENATED MODULE: ./build/registry/identity.js
const JOB = /^principal:\/\/(.+)\/subject\/repo:([^:/@]+)(?:@\d+)?\/([^:/@]+)(?:@\d+)?:/;
function identityOf(principal) {
    if (principal === undefined) {
        return {
            name: 'The identity that the access token was made for',
            member: 'MEMBER',
            hint: 'MEMBER is whoever the token was made for, such as serviceAccount:NAME@PROJECT.iam.gserviceaccount.com: look at the step that made it.',
        };
    }
    const [, pool, owner, repository] = JOB.exec(principal) ?? [];
    if (pool !== undefined) {
        return {
            name: principal,
            member: `principalSet://${pool}/attribute.repository/${owner}/${repository}`,
            hint: 'The provider must map the claim: attribute.repository=assertion.repository',
        };
    }
    if (principal.startsWith('principal'))
        return { name: principal, member: principal };
    const kind = principal.endsWith('gserviceaccount.com') ? 'serviceAccount' : 'user';
    return { name: principal, member: `${kind}:${principal}` };
}

;// CONCATENATED MODULE: ./build/registry/judge.js




const NOTHING = { failures: [], warnings: [], notices: [] };
function judge(repository, report, purpose) {
    const ofRepository = judgeRepository(repository, report, purpose);
    if (ofRepository.failures.length > 0)
        return ofRepository;
    const ofAccess = judgeAccess(repository, report, purpose);
    return {
        failures: ofAccess.failures,
        warnings: distinct([...ofRepository.warnings, ...ofAccess.warnings]),
        notices: [...ofRepository.notices, ...ofAccess.notices],
        ...(ofAccess.access === undefined ? {} : { access: ofAccess.access }),
    };
}
function judgeRepository(place, report, purpose) {
    const { repository } = report;
    if ('unreachable' in repository)
        return { ...NOTHING, warnings: [notVerified(repository.unreachable)] };
    if ('refusal' in repository)
        return judgeRefusal(place, repository.refusal, report, purpose);
    const { format, mode } = repository.value;
    if (format !== 'PYTHON')
        return { ...NOTHING, failures: [REPOSITORY_NOT_PYTHON({ ...place, format })] };
    const { id } = place;
    if (mode === 'STANDARD_REPOSITORY') {
        const alone = purpose.download && purpose.onlyIndex;
        return { ...NOTHING, notices: alone ? [STANDARD_AS_ONLY_INDEX({ id })] : [] };
    }
    if (!purpose.upload)
        return NOTHING;
    const impossible = UPLOAD_IMPOSSIBLE({ id, kind: mode === 'VIRTUAL_REPOSITORY' ? 'virtual' : 'remote' });
    return purpose.download ? { ...NOTHING, notices: [impossible] } : { ...NOTHING, failures: [impossible] };
}
function judgeRefusal(place, answer, { permissions, elsewhere }, purpose) {
    const failed = (problem) => ({ ...NOTHING, failures: [problem] });
    const general = generalRefusal(place, answer);
    if (general)
        return general;
    if (answer.status === 400)
        return failed(LOCATION_NOT_FOUND({ ...place, elsewhere }));
    if (answer.status === 404)
        return failed(REPOSITORY_NOT_FOUND({ ...place, elsewhere }));
    if (answer.status === 403 && 'value' in permissions) {
        if (permissions.value.length > 0) {
            return { ...NOTHING, notices: [FORMAT_NOT_VERIFIED({ ...place, identity: identityOf(purpose.principal) })] };
        }
        return elsewhere.length > 0 ? failed(REPOSITORY_NOT_FOUND({ ...place, elsewhere })) : NOTHING;
    }
    return { ...NOTHING, warnings: [notVerifiedAt(answer)] };
}
function judgeAccess(place, { repository, permissions }, purpose) {
    if ('unreachable' in permissions)
        return { ...NOTHING, warnings: [notVerified(permissions.unreachable)] };
    if ('refusal' in permissions) {
        return generalRefusal(place, permissions.refusal) ?? { ...NOTHING, warnings: [notVerifiedAt(permissions.refusal)] };
    }
    const held = permissions.value;
    const download = held.includes(PERMISSIONS.download);
    const upload = held.includes(PERMISSIONS.upload);
    const seen = { ...place, identity: identityOf(purpose.principal) };
    if (!download && !upload) {
        return { ...NOTHING, failures: [ACCESS_DENIED({ ...seen, role: purpose.download ? 'reader' : 'writer' })] };
    }
    const wantsUpload = purpose.upload && takesUploads(repository);
    const access = download && upload ? 'may download and upload' : download ? 'may download' : 'may upload';
    const verdict = { ...NOTHING, access };
    if (purpose.download && !download) {
        const denied = [DOWNLOAD_DENIED(seen)];
        return wantsUpload ? { ...verdict, warnings: denied } : { ...verdict, failures: denied };
    }
    if (wantsUpload && !upload) {
        const denied = [UPLOAD_DENIED(seen)];
        return purpose.download ? { ...verdict, notices: denied } : { ...verdict, failures: denied };
    }
    return verdict;
}
function takesUploads(repository) {
    return !('value' in repository) || repository.value.mode === 'STANDARD_REPOSITORY';
}
function generalRefusal({ project }, answer) {
    const { message, reasons } = detailsOf(answer);
    const is = (reason) => reasons.includes(reason);
    const failed = (problem) => ({ ...NOTHING, failures: [problem] });
    if (answer.status === 401)
        return failed(CREDENTIAL_REJECTED({ expired: is('ACCESS_TOKEN_EXPIRED') }));
    if (is('ACCESS_TOKEN_SCOPE_INSUFFICIENT'))
        return failed(TOKEN_SCOPE_INSUFFICIENT({}));
    if (is('CONSUMER_INVALID'))
        return failed(PROJECT_NOT_FOUND({ project }));
    if (is('SECURITY_POLICY_VIOLATED')) {
        const id = /UniqueIdentifier: (\S+)/.exec(message)?.[1] ?? 'not given';
        return failed(VPC_SERVICE_CONTROLS({ project, id }));
    }
    if (is('SERVICE_DISABLED')) {
        const counted = /project (\S+)/.exec(message)?.[1] ?? project;
        return { ...NOTHING, warnings: [REGISTRY_API_DISABLED({ project: counted })] };
    }
    return undefined;
}
function detailsOf(answer) {
    const error = (0,request/* jsonObject */.o)(answer)?.['error'];
    const details = Array.isArray(error?.details) ? error.details : [];
    return { message: String(error?.message ?? ''), reasons: details.map((detail) => String(detail?.reason)) };
}
function notVerified(problems) {
    return NOT_VERIFIED({ because: problems.map(({ what }) => what).join(' ') });
}
function notVerifiedAt({ status }) {
    return NOT_VERIFIED({ because: `the Artifact Registry API answered HTTP ${status}.` });
}
function distinct(problems) {
    return problems.filter(({ code }, i) => problems.findIndex((other) => other.code === code) === i);
}

;// CONCATENATED MODULE: ./build/verify.js







const UNREACHABLE = [failures/* HOST_UNAVAILABLE */.Ui.code, failures/* CERTIFICATE_REFUSED */.hx.code, failures/* PROXY_REFUSED */.WA.code];
async function verify(inputs, repository, credential, chosen, machine, means) {
    if (!(0,registry_repository/* isLocated */.B0)(repository))
        return NOTHING;
    try {
        const token = await (0,obtain/* tokenOf */.B)(credential, chosen.source, machine, means);
        const report = await askAccess(repository, token, inputs.universe, means.network);
        return judge(repository, report, {
            download: inputs.clients.some(({ downloads }) => downloads),
            upload: inputs.clients.some(({ uploads }) => uploads),
            onlyIndex: inputs.indexMode === 'only',
            ...(credential.principal === undefined ? {} : { principal: credential.principal }),
        });
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || !error.problems.every(({ code }) => UNREACHABLE.includes(code)))
            throw error;
        const because = error.problems.map(({ what }) => what).join(' ');
        return { ...NOTHING, warnings: [NOT_VERIFIED({ because })] };
    }
}


/***/ })

};
