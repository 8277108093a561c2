export const id = 555;
export const ids = [555];
export const modules = {

/***/ 555:
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
        return ['Project and repository are two inputs:', `  project: ${project}`, `  repository: ${id}`, ''];
    const lower = repository.toLowerCase().replace(/[ _.]/g, '-');
    return /^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(lower) ? ['Perhaps:', `  repository: ${lower}`, ''] : [];
}
const failures_REPOSITORY_MALFORMED = (0,failure/* explanation */.Qb)('REPOSITORY_MALFORMED', { repository: 'My Repo' }, ({ repository }) => ({
    what: `repository is ${(0,shown/* quoted */.TL)(repository)}, which is not the name of an Artifact Registry repository.`,
    why: 'A repository id has lower-case letters, digits and hyphens, starts with a letter and has at most 63 characters.',
    fix: [
        ...corrected(repository),
        'Give one of these forms:',
        '  repository: my-repo',
        '  repository: projects/my-project/locations/us-central1/repositories/my-repo',
        '  repository: https://us-central1-python.pkg.dev/my-project/my-repo/',
    ].join('\n'),
}));
const REPOSITORY_URL_WITH_CREDENTIALS = (0,failure/* explanation */.Qb)('REPOSITORY_URL_WITH_CREDENTIALS', {}, () => ({
    what: 'The address in repository contains a user name or password, which this action does not use.',
    why: 'An address copied from a pip.conf often carries a credential, and GitHub prints inputs in the log, so it may be exposed already.',
    fix: 'Remove everything between https:// and the @, pass the credential in key or access_token, and revoke it if it was real.',
}));
const failures_REPOSITORY_PART_EMPTY = (0,failure/* explanation */.Qb)('REPOSITORY_PART_EMPTY', { parts: ['project'] }, ({ parts }) => ({
    what: `The address in repository has no ${parts.join(' and no ')}: that part of it is empty.`,
    why: 'An expression in the address gave nothing: a secret or variable that does not exist under this name, or that this run does not get.',
    fix: 'Check the names of the secrets and variables in the address, which must read:\n  https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/',
}));
const failures_REPOSITORY_NOT_IN_CONSOLE = (0,failure/* explanation */.Qb)('REPOSITORY_NOT_IN_CONSOLE', { format: 'docker' }, ({ format }) => ({
    what: format
        ? `repository is the console's address of a ${(0,shown/* shown */.SP)(format)} repository, not of a Python one.`
        : 'repository is an address of the console that names no repository.',
    why: format
        ? 'The console shows the format of a repository in its address, after /artifacts/.'
        : 'The list of repositories, or a page of another product, was open when the address was copied.',
    fix: 'Open the Python repository in the console and copy its address, which reads:\n  https://console.cloud.google.com/artifacts/python/PROJECT/LOCATION/REPOSITORY',
}));
const failures_REPOSITORY_NOT_PYTHON_HOST = (0,failure/* explanation */.Qb)('REPOSITORY_NOT_PYTHON_HOST', { host: 'us-central1-docker.pkg.dev' }, ({ host }) => ({
    what: `The repository URL names the host ${(0,shown/* quoted */.TL)(host)}, which does not serve Python repositories.`,
    why: 'Python repositories live at LOCATION-python.pkg.dev; credentials are sent to that host and to no other.',
    fix: host.endsWith('.pkg.dev')
        ? `Write https://${host.replace(/-[a-z]+\.pkg\.dev$/, '')}-python.pkg.dev/PROJECT/REPOSITORY/ with a repository whose format is Python.`
        : 'Write https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/. In another Google Cloud universe, set the universe input too.',
}));
const failures_REPOSITORY_CONTRADICTION = (0,failure/* explanation */.Qb)('REPOSITORY_CONTRADICTION', { part: 'location', inRepository: 'europe-west1', inInput: 'us-central1' }, ({ part, inRepository, inInput }) => ({
    what: `repository names the ${part} ${(0,shown/* quoted */.TL)(inRepository)}, the input ${part} says ${(0,shown/* quoted */.TL)(inInput)}.`,
    why: 'The two inputs describe different repositories, so one of them is a leftover.',
    fix: `Remove the input ${part}, or make both the same.`,
}));
const failures_LOCATION_MALFORMED = (0,failure/* explanation */.Qb)('LOCATION_MALFORMED', { location: 'us-central1-a' }, ({ location }) => ({
    what: `location is ${(0,shown/* quoted */.TL)(location)}, which is not a Google Cloud region or multi-region.`,
    why: /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location)
        ? 'This is a zone; Artifact Registry repositories live in regions.'
        : 'Regions look like us-central1 or europe-west10; multi-regions are us, europe and asia.',
    fix: /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location)
        ? `location: ${location.replace(/-[a-z]$/, '')}`
        : 'Copy the location column of: gcloud artifacts repositories list --format="table(name,location)"',
}));
const failures_PROJECT_MALFORMED = (0,failure/* explanation */.Qb)('PROJECT_MALFORMED', { project: '123456789' }, ({ project }) => ({
    what: `project is ${(0,shown/* quoted */.TL)(project)}, which is not a project id.`,
    why: /^\d+$/.test(project)
        ? 'This is a project number; the URL of a Python repository takes the project id.'
        : 'A project id has lower-case letters, digits and hyphens, such as my-project or example.com:my-project. It is not the display name.',
    fix: /^\d+$/.test(project)
        ? `Find the id with: gcloud projects describe ${project} --format="value(projectId)"`
        : 'Find the id with: gcloud projects list --format="table(name,projectId)"',
}));
const REPOSITORY_MISSING = (0,failure/* explanation */.Qb)('REPOSITORY_MISSING', {}, () => ({
    what: 'No repository is given.',
    why: 'The input repository is empty, and neither CLOUDSDK_ARTIFACTS_REPOSITORY nor a gcloud configuration names a default.',
    fix: 'with:\n  repository: my-repo    # or the URL that the Google Cloud console shows',
}));
const LOCATION_MISSING = (0,failure/* explanation */.Qb)('LOCATION_MISSING', {}, () => ({
    what: 'The location of the repository is not given.',
    why: 'The input location is empty, the repository is named by its id alone, and no gcloud default names a location.',
    fix: 'with:\n  location: us-central1    # the region or multi-region that the repository was created in',
}));
const PROJECT_MISSING = (0,failure/* explanation */.Qb)('PROJECT_MISSING', {}, () => ({
    what: 'The project of the repository is not given.',
    why: 'The input project is empty, and neither the environment, nor the credential, nor a gcloud configuration names a project.',
    fix: 'with:\n  project: my-project    # the project id, not its number or display name',
}));
const UNIVERSE_NEEDS_URL = (0,failure/* explanation */.Qb)('UNIVERSE_NEEDS_URL', { universe: 's3nsapis.fr' }, ({ universe }) => ({
    what: `universe is ${(0,shown/* quoted */.TL)(universe)}, and repository is not a URL.`,
    why: 'Outside googleapis.com the host of a repository cannot be derived from its location.',
    fix: 'Give repository as the full URL that the console of that universe shows, such as https://HOST/PROJECT/REPOSITORY/.',
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

;// CONCATENATED MODULE: ./build/report/blocks.js
const VALUE = /^ {2}(\w+): (.+)$/;
const ITEM = /^(?: {2}|- )(.+)$/;
const PROGRAM = /^(?:gcloud|gh|base64|umask|sudo|echo|chmod|rm|rmdir|ls|cp|mv|head|df|icacls|attrib|takeown|w32tm|pip|twine) |^[A-Z_]+=|^[A-Z][a-z]+-[A-Z]\w+ /;
const CMDLET = /^(?:[A-Z][a-z]+-[A-Z]\w+ |(?:attrib|icacls|takeown|w32tm) |\[Convert\]|".*" >> \$env:)/;
const KEY = /^[a-z_][\w-]*:(?:\s|$)/;
function seenIn(what) {
    const parts = [];
    for (const line of what.split('\n').filter((text) => text.trim() !== '')) {
        const kind = VALUE.test(line) ? 'values' : ITEM.test(line) ? 'list' : 'words';
        const last = parts.at(-1);
        if (last?.kind === kind)
            last.lines.push(line);
        else
            parts.push({ kind, lines: [line] });
    }
    return parts.map(({ kind, lines }) => {
        if (kind === 'words')
            return { kind, text: lines.join('\n') };
        if (kind === 'list')
            return { kind, items: lines.map((line) => line.replace(ITEM, '$1')) };
        return { kind, rows: lines.map((line) => [line.replace(VALUE, '$1'), line.replace(VALUE, '$2')]) };
    });
}
function adviceIn(fix) {
    const parts = [];
    for (const line of fix.split('\n')) {
        const last = parts.at(-1);
        const kind = kindOf(line, last);
        const key = /^ *[a-z_][\w-]*:/.exec(line)?.[0];
        const begins = key !== undefined && last?.lines.some((other) => other.startsWith(key));
        if (last?.kind === kind && !begins)
            last.lines.push(line);
        else
            parts.push({ kind, lines: [line] });
    }
    return parts
        .map(({ kind, lines }) => ({ kind, text: dedented(lines).join('\n').trim() }))
        .filter(({ text }) => text !== '');
}
function kindOf(line, last) {
    if (/[\\`]$/.test(last?.lines.at(-1) ?? '') && last !== undefined)
        return last.kind;
    const bare = line.trimStart();
    if (PROGRAM.test(bare))
        return 'sh';
    if (CMDLET.test(bare))
        return 'powershell';
    if (KEY.test(bare))
        return 'yaml';
    if (bare === line)
        return 'words';
    return last === undefined || last.kind === 'words' ? 'sh' : last.kind;
}
function dedented(lines) {
    const depth = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
    return lines.map((line) => line.slice(depth));
}

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
function linesOf({ code: id, what, why, fix }) {
    const [cause = '', rest = ''] = what.split(/\.(?:\s|$)(.*)/s);
    return [
        heading(`Artifact Registry: ${cause}`),
        ...seenIn(rest).map(shownPart),
        paragraph(why, 'Likely reason:'),
        '<p><strong>What to do:</strong></p>',
        ...adviceIn(fix).map(({ kind, text }) => (kind === 'words' ? paragraph(text) : block(text, kind))),
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
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home, GITHUB_ACTION_REF: version } = process.env;
    return server && home && version
        ? `More about ${summary_link(`${server}/${home}/blob/${version}/docs/TROUBLESHOOTING.md#${id.toLowerCase()}`, code(id))}`
        : `Code: ${code(id)}`;
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
