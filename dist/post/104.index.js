export const id = 104;
export const ids = [104];
export const modules = {

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summarizeProblems: () => (/* binding */ summarizeProblems)
});

// UNUSED EXPORTS: summarizeOutcome

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(874);
// EXTERNAL MODULE: ./build/shown.js
var shown = __webpack_require__(441);
;// CONCATENATED MODULE: ./build/registry/failures.js


function corrected(repository) {
    const [, project, id] = /^([a-z][a-z0-9-]{4,28}[a-z0-9])\/([a-z][a-z0-9-]*)$/.exec(repository) ?? [];
    if (project && id)
        return ['Set the project and the repository in two inputs:', `  project: ${project}`, `  repository: ${id}`, ''];
    const lower = repository.toLowerCase().replace(/[ _.]/g, '-');
    return /^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(lower) ? ['Perhaps:', `  repository: ${lower}`, ''] : [];
}
const failures_REPOSITORY_MALFORMED = (0,failure/* explanation */.Qb)('REPOSITORY_MALFORMED', 'repository is not a valid repository name', { repository: 'My Repo' }, ({ repository }) => ({
    what: `repository is not a valid repository name: ${(0,shown/* quoted */.TL)(repository)}.`,
    why: 'A repository name has lower-case letters, digits and hyphens, starts with a letter, and has at most 63 characters.',
    fix: [
        ...corrected(repository),
        'Use one of these forms:',
        '  repository: my-repo',
        '  repository: projects/my-project/locations/us-central1/repositories/my-repo',
        '  repository: https://us-central1-python.pkg.dev/my-project/my-repo/',
    ].join('\n'),
}));
const REPOSITORY_URL_WITH_CREDENTIALS = (0,failure/* explanation */.Qb)('REPOSITORY_URL_WITH_CREDENTIALS', 'the repository URL contains a password', {}, () => ({
    what: 'The URL in repository contains a user name or password, which this action does not use.',
    why: 'URLs copied from pip.conf often contain a credential. GitHub prints inputs in the log, so it may already be exposed.',
    fix: 'Remove everything from after https:// up to the @, pass the credential in key or access_token instead, and revoke it if it was real.',
}));
const failures_REPOSITORY_PART_EMPTY = (0,failure/* explanation */.Qb)('REPOSITORY_PART_EMPTY', 'a part of the repository URL is empty', { parts: ['project'] }, ({ parts }) => ({
    what: `The URL in repository has no ${parts.join(' and no ')}: that part is empty.`,
    likely: 'An expression in the URL is empty: the secret or variable does not exist under this name, or this run does not get it.',
    fix: 'Check the names of the secrets and variables in the URL, which must have this form:\nwith:\n  repository: https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/',
}));
const failures_REPOSITORY_NOT_IN_CONSOLE = (0,failure/* explanation */.Qb)('REPOSITORY_NOT_IN_CONSOLE', 'the console address is not that of a Python repository', { format: 'docker' }, ({ format }) => ({
    what: format
        ? `repository is the console's URL of a ${(0,shown/* shown */.SP)(format)} repository, not of a Python repository.`
        : 'repository is a URL of the console that does not name a repository.',
    why: format
        ? 'The format follows /artifacts/ in the URL.'
        : 'It was copied from the list of repositories or from the page of another product.',
    fix: 'Open the Python repository in the console and copy its URL, which has this form:\n  https://console.cloud.google.com/artifacts/python/PROJECT/LOCATION/REPOSITORY',
}));
const failures_REPOSITORY_NOT_PYTHON_HOST = (0,failure/* explanation */.Qb)('REPOSITORY_NOT_PYTHON_HOST', 'the host does not serve Python repositories', { host: 'us-central1-docker.pkg.dev' }, ({ host }) => ({
    what: `The host in repository does not serve Python packages: ${(0,shown/* quoted */.TL)(host)}.`,
    why: 'Python repositories are at LOCATION-python.pkg.dev; credentials are sent to no other host.',
    fix: host.endsWith('.pkg.dev')
        ? `Use a Python repository:\nwith:\n  repository: https://${host.replace(/-[a-z]+\.pkg\.dev$/, '')}-python.pkg.dev/PROJECT/REPOSITORY/`
        : 'with:\n  repository: https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/\n\nIn another Google Cloud universe, set the universe input too.',
}));
const failures_REPOSITORY_CONTRADICTION = (0,failure/* explanation */.Qb)('REPOSITORY_CONTRADICTION', 'repository contradicts another input', { part: 'location', inRepository: 'europe-west1', inInput: 'us-central1' }, ({ part, inRepository, inInput }) => ({
    what: `repository contradicts ${part}: it names ${(0,shown/* quoted */.TL)(inRepository)}, but ${part} is ${(0,shown/* quoted */.TL)(inInput)}.`,
    likely: 'One of the two inputs was left over from another repository.',
    fix: `Remove ${part}, or correct it.`,
}));
const failures_LOCATION_MALFORMED = (0,failure/* explanation */.Qb)('LOCATION_MALFORMED', 'location is not a region or multi-region', { location: 'us-central1-a' }, ({ location }) => ({
    what: `location is not a region or multi-region of Google Cloud: ${(0,shown/* quoted */.TL)(location)}.`,
    why: /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location)
        ? 'This is a zone; repositories are in regions.'
        : 'Regions look like us-central1 or europe-west10; multi-regions are us, europe and asia.',
    fix: /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location)
        ? `with:\n  location: ${location.replace(/-[a-z]$/, '')}`
        : 'Copy the location from the list of your repositories:\ngcloud artifacts repositories list --format="table(name,location)"',
}));
const failures_PROJECT_MALFORMED = (0,failure/* explanation */.Qb)('PROJECT_MALFORMED', 'project is not a project ID', { project: '123456789' }, ({ project }) => ({
    what: `project is not a project ID: ${(0,shown/* quoted */.TL)(project)}.`,
    why: /^\d+$/.test(project)
        ? 'This is a project number; the URL of a repository contains the project ID.'
        : 'A project ID has lower-case letters, digits and hyphens, such as my-project or example.com:my-project. It is not the display name.',
    fix: /^\d+$/.test(project)
        ? `Find the ID:\ngcloud projects describe ${project} --format="value(projectId)"`
        : 'Find the ID:\ngcloud projects list --format="table(name,projectId)"',
}));
const REPOSITORY_MISSING = (0,failure/* explanation */.Qb)('REPOSITORY_MISSING', 'no repository is set', {}, () => ({
    what: 'No repository is set.',
    why: 'The input repository is empty, and neither CLOUDSDK_ARTIFACTS_REPOSITORY nor the gcloud configuration names a default.',
    fix: 'with:\n  repository: my-repo    # or the URL that the Google Cloud console shows',
}));
const LOCATION_MISSING = (0,failure/* explanation */.Qb)('LOCATION_MISSING', 'no location is set', {}, () => ({
    what: 'The location of the repository is not set.',
    why: 'The input location is empty, repository is a name and not a URL, and gcloud has no default location.',
    fix: 'with:\n  location: us-central1    # the region or multi-region that the repository was created in',
}));
const PROJECT_MISSING = (0,failure/* explanation */.Qb)('PROJECT_MISSING', 'no project is set', {}, () => ({
    what: 'The project of the repository is not set.',
    why: 'The input project is empty, and neither the environment, the credential nor the gcloud configuration names a project.',
    fix: 'with:\n  project: my-project    # the project ID, not its number or display name',
}));
const UNIVERSE_NEEDS_URL = (0,failure/* explanation */.Qb)('UNIVERSE_NEEDS_URL', "this universe needs the repository's full URL", { universe: 's3nsapis.fr' }, ({ universe }) => ({
    what: `repository must be a URL, because universe is ${(0,shown/* quoted */.TL)(universe)}.`,
    why: 'Outside googleapis.com, the host of a repository cannot be derived from its location.',
    fix: 'Copy the URL from the console of that universe:\nwith:\n  repository: https://HOST/PROJECT/REPOSITORY/',
}));

;// CONCATENATED MODULE: ./build/registry/repository.js



const GOOGLE_UNIVERSE = 'googleapis.com';
const REPOSITORY_ID = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LOCATION = /^[a-z]+(?:-[a-z]+[0-9]+)?$/;
const PROJECT = /^(?:[a-z0-9][a-z0-9.-]*\.[a-z]+:)?[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const PYTHON_HOST = /^([a-z0-9-]*)-python\.pkg\.dev$/;
function checkRepositoryId(id) {
    return REPOSITORY_ID.test(id) ? undefined : REPOSITORY_MALFORMED({ repository: id });
}
function checkLocation(location) {
    return LOCATION.test(location) ? undefined : LOCATION_MALFORMED({ location });
}
function checkProject(project) {
    return PROJECT.test(project) ? undefined : PROJECT_MALFORMED({ project });
}
function parseRepository(text, universe) {
    const pasted = readPasted(text);
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
            throw new Failure(REPOSITORY_NOT_IN_CONSOLE(pasted.format === undefined ? {} : { format: pasted.format }));
        case 'unreadable':
            throw new Failure(REPOSITORY_MALFORMED({ repository: text }));
    }
}
function parseUrl({ host, project, id }, universe) {
    if (universe !== GOOGLE_UNIVERSE)
        return checked(complete({ project, repository: id }), { project, id, host });
    const location = PYTHON_HOST.exec(host)?.[1];
    if (location === undefined)
        throw new Failure(REPOSITORY_NOT_PYTHON_HOST({ host }));
    return checked(complete({ location, project, repository: id }), { project, location, id });
}
function complete(parts) {
    const empty = Object.keys(parts).filter((part) => parts[part] === '');
    return empty.length > 0 ? [REPOSITORY_PART_EMPTY({ parts: empty })] : [];
}
function checked(first, request) {
    if (first.length > 0)
        throw new Failure(first);
    const problems = [
        request.id === undefined ? undefined : checkRepositoryId(request.id),
        request.location === undefined ? undefined : checkLocation(request.location),
        request.project === undefined ? undefined : checkProject(request.project),
    ].filter((problem) => problem !== undefined);
    if (problems.length > 0)
        throw new Failure(problems);
    return request;
}
function joinRequests(named, inputs) {
    const problems = ['location', 'project'].flatMap((part) => {
        const [ours, theirs] = [named[part], inputs[part]];
        return ours !== undefined && theirs !== undefined && ours !== theirs
            ? [REPOSITORY_CONTRADICTION({ part, inRepository: ours, inInput: theirs })]
            : [];
    });
    if (problems.length > 0)
        throw new Failure(problems);
    return { ...inputs, ...named };
}
function pythonHost(location) {
    return `${location}-python.pkg.dev`;
}
function repository_indexUrl(repository) {
    return `${repository_uploadUrl(repository)}simple/`;
}
function repository_uploadUrl(repository) {
    return `https://${repository.host}/${repository.project}/${repository.id}/`;
}
function repository_resourceName({ project, location, id }) {
    return `projects/${project}/locations/${location}/repositories/${id}`;
}
function repository_consoleUrl(repository) {
    const { project, location, id, host } = repository;
    if (location === undefined || host !== pythonHost(location))
        return undefined;
    return `https://console.cloud.google.com/artifacts/python/${encodeURIComponent(project)}/${location}/${id}?project=${encodeURIComponent(project)}`;
}
function repository_isLocated(repository) {
    return repository.location !== undefined;
}

// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(813);
;// CONCATENATED MODULE: ./build/report/closing.js


const closing_SOURCES = {
    workload_identity_federation: 'workload identity federation',
    service_account_key: 'service account key',
    given_token: 'the access_token input',
    application_default_credentials: 'application default credentials',
    metadata_server: 'metadata server',
    gcloud_cli: 'gcloud CLI',
};
function closing_title({ clients }) {
    return `Artifact Registry is ready for ${listed(clients.map(({ name }) => name))}`;
}
function closing_commandsOf(outcome) {
    const usages = outcome.clients.map((client) => client.usage(outcome));
    return {
        install: usages.flatMap(({ install }) => install ?? []),
        publish: usages.flatMap(({ publish }) => publish ?? []),
    };
}
function closingLines(outcome, now) {
    const { repository, credential, files, access, cleanup } = outcome;
    const { install, publish } = closing_commandsOf(outcome);
    const rows = [
        ['repository', isLocated(repository) ? resourceName(repository) : uploadUrl(repository)],
        ['index', indexUrl(repository)],
        ['identity', `${credential.principal ?? 'not known'} (${closing_SOURCES[credential.source]})`],
        ...(access === undefined ? [] : [['access', access]]),
        ['valid', closing_validity(outcome, now)],
        ...files.map((file, i) => [i === 0 ? 'written' : '', file]),
        [
            'afterwards',
            cleanup ? 'every file is restored when the job ends' : 'the files stay as they are (cleanup: false)',
        ],
        ...install.map((command) => ['install with', command]),
        ...publish.map((command) => ['upload with', command]),
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    return [closing_title(outcome), ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)];
}
function closing_validity({ credential, keptFresh }, now) {
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

// EXTERNAL MODULE: ./build/report/help.js
var help = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/print.js
var print = __webpack_require__(408);
;// CONCATENATED MODULE: ./build/report/summary.js







function summarizeOutcome(outcome, now) {
    const { credential, access, files, cleanup } = outcome;
    const rows = [
        ['Repository', [repositoryLink(outcome)]],
        ['Identity', [credential.principal === undefined ? 'not known' : code(credential.principal)]],
        ['Credential', [`${escaped(SOURCES[credential.source])} (${code(credential.method)})`]],
        ['Access', [escaped(access ?? 'not verified')]],
        ['Valid', [escaped(validity(outcome, now))]],
        [cleanup ? 'Restored when the job ends' : 'Left as they are', files.map(code)],
    ];
    const { install, publish } = commandsOf(outcome);
    summarize(lines(heading(title(outcome)), table(rows.filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.join('<br>')])), ...(install.length > 0 ? ['<p>Install:</p>', block(install.join('\n'), 'sh')] : []), ...(publish.length > 0 ? ['<p>Upload:</p>', block(publish.join('\n'), 'sh')] : [])));
}
function summarizeProblems(problems) {
    (0,print/* summarize */.eh)(lines(...problems.flatMap(linesOf)));
}
function linesOf({ code: id, title, what, why, certain, fix }) {
    return [
        heading(`Artifact Registry: ${title}`),
        ...(0,blocks/* seenIn */.v)(what).map(shownPart),
        paragraph(why, certain ? undefined : 'Likely reason:'),
        '<p><strong>What to do:</strong></p>',
        ...(0,blocks/* adviceIn */.s)(fix).map(({ kind, text }) => (kind === 'words' ? paragraph(text) : block(text, kind))),
        `<p>${helpLink(id)}</p>`,
    ];
}
function lines(...html) {
    return html.map((line) => line + external_node_os_.EOL).join('');
}
function heading(text) {
    return `<h3>${escaped(text)}</h3>`;
}
function block(text, language) {
    return `<pre lang="${language}"><code>${escaped(text)}</code></pre>`;
}
function repositoryLink({ repository }) {
    const url = consoleUrl(repository);
    if (url === undefined)
        return code(uploadUrl(repository));
    return `${summary_link(url, code(repository.id))} in ${code(repository.project)}, ${code(repository.location ?? '')}`;
}
function helpLink(id) {
    const url = (0,help/* helpUrl */.x)(id);
    return url === undefined ? `Code: ${code(id)}` : `More about ${summary_link(url, code(id))}`;
}
function shownPart(part) {
    if (part.kind === 'words')
        return paragraph(part.text);
    if (part.kind === 'list')
        return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    return table(part.rows.map(([name, value]) => [name, code(value)]));
}
function summary_link(url, text) {
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
    return `<code>${escaped((0,shown/* printable */.g$)(value)).replace(/\/(?=\w)/g, '/<wbr>')}</code>`;
}
function escaped(text) {
    return text
        .split('\n')
        .map(shown/* harmless */.Is)
        .join('\n')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}


/***/ })

};
