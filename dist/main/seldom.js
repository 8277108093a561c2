"use strict";
const require_refused = () => require("./refused.js");
const require_index = require("./index.js");
let node_fs = require("node:fs");
// src/report/blocks.ts
const VALUE = /^ {2}(\w+): (.+)$/;
const ITEM = /^(?: {2}|- )(.+)$/;
const PROGRAM = /^(?:gcloud|gh|base64|umask|sudo|echo|chmod|rm|rmdir|ls|cp|mv|head|df|icacls|attrib|takeown|w32tm|pip|twine) |^[A-Z_]+=|^[A-Z][a-z]+-[A-Z]\w+ /;
const CMDLET = /^(?:[A-Z][a-z]+-[A-Z]\w+ |(?:attrib|icacls|takeown|w32tm) |\[(?:Convert|IO\.File)\]|".*" \| Out-File )/;
const KEY = /^[a-z_][\w-]*:(?:\s|$)/;
function seenIn(what) {
	const parts = [];
	for (const line of what.split("\n").filter((text) => text.trim() !== "")) {
		const kind = VALUE.test(line) ? "values" : ITEM.test(line) ? "list" : "words";
		const last = parts.at(-1);
		if (last?.kind === kind) last.lines.push(line);
		else parts.push({
			kind,
			lines: [line]
		});
	}
	return parts.map(({ kind, lines }) => {
		if (kind === "words") return {
			kind,
			text: lines.join("\n")
		};
		if (kind === "list") return {
			kind,
			items: lines.map((line) => line.replace(ITEM, "$1"))
		};
		return {
			kind,
			rows: lines.map((line) => [line.replace(VALUE, "$1"), line.replace(VALUE, "$2")])
		};
	});
}
function adviceIn(fix) {
	const parts = [];
	for (const line of fix.split("\n")) {
		const last = parts.at(-1);
		const kind = kindOf(line, last);
		const key = keyOf(line);
		const begins = key !== void 0 && last?.lines.some((other) => keyOf(other) === key);
		if (last?.kind === kind && !begins) last.lines.push(line);
		else parts.push({
			kind,
			lines: [line]
		});
	}
	return parts.map(({ kind, lines }) => ({
		kind,
		text: dedented(lines).join("\n").trim()
	})).filter(({ text }) => text !== "");
}
function kindOf(line, last) {
	if (last !== void 0 && /[\\`]$/.test(last.lines.join())) return last.kind;
	const bare = line.trimStart();
	if (CMDLET.test(bare)) return "powershell";
	if (PROGRAM.test(bare)) return "sh";
	if (KEY.test(bare)) return "yaml";
	if (bare === line) return "words";
	return last === void 0 || last.kind === "words" ? "sh" : last.kind;
}
function keyOf(line) {
	return /^ *[a-z_][\w-]*:/.exec(line)?.[0];
}
function dedented(lines) {
	const depth = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
	return lines.map((line) => line.slice(depth));
}
// src/report/failures.ts
const UNEXPECTED = require_index.explanation("UNEXPECTED", "this action has a bug", { name: "TypeError" }, ({ name }) => ({
	what: `This action stopped because of a bug in it (${name}).`,
	why: "Your workflow is not to blame.",
	fix: "Run the job again with debug logging (set the secret or variable ACTIONS_STEP_DEBUG to true), and report the debug lines as .github/SUPPORT.md says."
}));
const SKIPPED_UNEXPECTEDLY = require_index.explanation("SKIPPED_UNEXPECTEDLY", "the step was skipped, although this run should have a credential", {}, () => ({
	what: "This step was skipped without a credential, but the run is neither for a fork nor by Dependabot.",
	likely: "The name of a secret or variable is misspelt. The input is then empty, as it is in a fork.",
	fix: "Compare the names in the workflow with those that exist:\n  gh secret list\n  gh variable list"
}));
const TOKEN_ENDS_SOON = require_index.explanation("TOKEN_ENDS_SOON", "the token expires soon", {
	minutes: 4,
	source: "workload_identity_federation"
}, ({ minutes, source }) => ({
	what: `The token expires in ${minutes} ${minutes === 1 ? "minute" : "minutes"}; after that, pip and twine are refused.`,
	why: source === "workload_identity_federation" ? "Without a service account, the token expires with GitHub's OIDC token after five minutes, and nothing renews it here." : "An earlier step obtained it some time ago, and nothing renews it.",
	fix: source === "workload_identity_federation" ? "Let this action renew the token until the job ends:\nwith:\n  refresh: auto\n  cleanup: true\nIf these are already set, the runner did not let it start a process. Then use a service account, whose tokens last an hour:\nwith:\n  service_account: NAME@PROJECT_ID.iam.gserviceaccount.com\n\nor use this action again right before the step that needs it." : "Set workload_identity_provider, so that this action obtains the token itself and renews it, or obtain the token right before this step."
}));
const CREDENTIAL_IN_CHECKOUT = require_index.explanation("CREDENTIAL_IN_CHECKOUT", "the credential is inside the checkout", { path: "/home/runner/work/my-repo/my-repo/.venv/pip.conf" }, ({ path }, platform) => ({
	what: `The credential is inside the checkout until the job ends: ${path}.`,
	likely: `VIRTUAL_ENV, ${platform === "win32" ? "USERPROFILE, APPDATA" : "HOME, XDG_CONFIG_HOME"} or a symbolic link leads there. A step that packs, commits or uploads the checkout would include the credential.`,
	fix: "Use scope: isolated, which only writes to the runner's temporary folder, or move the environment, home or linked file out of the checkout, for example to RUNNER_TEMP."
}));
// src/report/help.ts
function addressOf(document) {
	const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home, GITHUB_ACTION_REF: version } = process.env;
	return server && home && version ? `${server}/${home}/blob/${version}/${document}` : void 0;
}
function helpUrl(code) {
	return addressOf(`docs/TROUBLESHOOTING.md#${code.toLowerCase()}`);
}
function withAddresses(text) {
	return text.replace(/(?<![/\w])(?:docs|\.github)\/[A-Z]+\.md/g, (name) => addressOf(name) ?? name);
}
// src/registry/failures.ts
function corrected(repository, around) {
	if (require_index.shapeOf(repository) !== void 0) return [];
	const [, project, id] = /^([^/\s]+)\/([a-z][a-z0-9-]*)(?:\/[^/]*)?$/.exec(repository) ?? [];
	if (project && id && /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(project)) return [
		"Set the project and the repository in two inputs:",
		`  project: ${project}`,
		`  repository: ${id}`,
		""
	];
	const lower = (id ?? repository).toLowerCase().replace(/[ _.]/g, "-");
	if (!/^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(lower)) return [];
	return [
		"Perhaps:",
		`  repository: ${around === void 0 ? lower : `${around}/${lower}/`}`,
		""
	];
}
function strangersIn(text) {
	const strangers = [...new Set(text.match(/[^\x20-\x7e]/gu) ?? [])].slice(0, 5);
	const inWords = strangers.map((one) => `${one} (U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`);
	return strangers.length === 0 ? "" : ` It contains ${inWords.join(", ")}, which only looks like one of these.`;
}
const REPOSITORY_MALFORMED = require_index.explanation("REPOSITORY_MALFORMED", "repository is not a valid repository name", { repository: "My Repo" }, ({ repository, around }) => ({
	what: `repository is not a valid repository name: ${require_index.quoted(repository)}.`,
	why: `A repository name has lower-case letters, digits and hyphens, starts with a letter, and has at most 63 characters.${strangersIn(repository)}`,
	fix: [
		...corrected(repository, around),
		"Use one of these forms:",
		"  repository: my-repo",
		"  repository: projects/my-project/locations/us-central1/repositories/my-repo",
		"  repository: https://us-central1-python.pkg.dev/my-project/my-repo/"
	].join("\n")
}));
const REPOSITORY_SEVERAL = require_index.explanation("REPOSITORY_SEVERAL", "repository names several repositories", { all: ["my-repo", "other"] }, ({ all }) => {
	const [first, second = first] = all.filter((one) => !/\b(?:pypi|pythonhosted)\.org\b/.test(one));
	const withPypi = first === second;
	return {
		what: `repository names ${all.length} repositories, but each use of this action configures one.`,
		why: `Clients take one index as their own; others can only stand beside it.${withPypi ? " PyPI needs no credential of Google Cloud." : ""}`,
		fix: [
			withPypi ? "Use a virtual repository, which serves your packages and those from PyPI. Or keep PyPI beside your own:" : "To install from all of them, set repository to a virtual repository that has them as upstreams. Or use this action once for each, from the second use on beside the first:",
			"with:",
			`  repository: ${require_index.pasted(second ?? "", "OTHER")}`,
			"  index_mode: extra"
		].join("\n")
	};
});
function listedIn(text) {
	const parts = text.split(/[\s,;"'[\]]+/).filter((part) => part !== "" && part !== "-");
	const isAddress = (part) => /^(?:https?:\/\/|projects\/)/.test(part);
	return /[\n,;[]/.test(text) && parts.every((part) => isAddress(part) || /^[a-z][a-z0-9-]*$/.test(part)) || parts.every(isAddress) ? parts : [];
}
function explainRepository(repository, around) {
	const all = listedIn(repository);
	return all.length > 1 ? REPOSITORY_SEVERAL({ all }) : REPOSITORY_MALFORMED({
		repository,
		...require_index.present({ around })
	});
}
const REPOSITORY_URL_WITH_CREDENTIALS = require_index.explanation("REPOSITORY_URL_WITH_CREDENTIALS", "the repository URL contains a password", {}, () => ({
	what: "The URL in repository contains a user name or password, which this action does not use.",
	why: "URLs copied from pip.conf often contain a credential. GitHub prints inputs in the log, so it may already be exposed.",
	fix: "Remove everything from after https:// up to the @, pass the credential in key or access_token instead, and revoke it if it was real."
}));
const REPOSITORY_PART_EMPTY = require_index.explanation("REPOSITORY_PART_EMPTY", "a part of the repository URL is empty", { parts: ["project"] }, ({ parts }) => ({
	what: `The URL in repository has no ${parts.join(" and no ")}: that part is empty.`,
	likely: "Part of the URL was left out, or an expression in it is empty: the secret or variable does not exist under this name, or this run does not get it.",
	fix: "Check the names of the secrets and variables in the URL, which must have this form:\nwith:\n  repository: https://LOCATION-python.pkg.dev/PROJECT_ID/REPOSITORY/"
}));
const REPOSITORY_NOT_IN_CONSOLE = require_index.explanation("REPOSITORY_NOT_IN_CONSOLE", "the console address is not that of a Python repository", { format: "docker" }, ({ format }) => ({
	what: format ? `repository is the console's URL of a ${require_index.shown(format)} repository, not of a Python repository.` : "repository is a URL of the console that does not name a repository.",
	why: format ? "The format follows /artifacts/ in the URL." : "It was copied from the list of repositories or from the page of another product.",
	fix: "Open the Python repository in the console and copy its URL, which has this form:\nwith:\n  repository: https://console.cloud.google.com/artifacts/python/PROJECT_ID/LOCATION/REPOSITORY"
}));
const REPOSITORY_CONTRADICTION = require_index.explanation("REPOSITORY_CONTRADICTION", "repository contradicts another input", {
	part: "location",
	inRepository: "europe-west1",
	inInput: "us-central1"
}, ({ part, inRepository, inInput }) => ({
	what: `repository contradicts ${part}: it names ${require_index.quoted(inRepository)}, but ${part} is ${require_index.quoted(inInput)}.`,
	likely: "One of the two inputs was left over from another repository.",
	fix: `Remove ${part}, or correct it.`
}));
function onlyOne(text) {
	return /[,;\n]\s*\S/.test(text) ? "This looks like a list, and a repository has one. " : "";
}
const LOCATION_MALFORMED = require_index.explanation("LOCATION_MALFORMED", "location is not a region or multi-region", { location: "us-central1-a" }, ({ location, nearest }) => {
	const isZone = /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location);
	const meant = isZone ? location.replace(/-[a-z]$/, "") : nearest;
	return {
		what: `location is not a region or multi-region of Google Cloud: ${require_index.quoted(location)}.`,
		why: isZone ? "This is a zone; repositories are in regions." : `${onlyOne(location)}Regions look like us-central1 or europe-west10; multi-regions are us, europe and asia.${meant === void 0 ? "" : ` The nearest name is ${meant}.`}`,
		fix: meant === void 0 ? "Copy the location from the list of your repositories:\ngcloud artifacts repositories list --format=\"table(name,location)\"" : `with:\n  location: ${meant}`
	};
});
function meantProject(text) {
	if (require_index.shapeOf(text) !== void 0) return void 0;
	const [, ofAccount] = /(?:^|@)([a-z][a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(text) ?? [];
	const [, id, domain] = /^([a-z][a-z0-9-]+)\.([a-z0-9-]+\.[a-z]+)$/.exec(text) ?? [];
	const lower = text.toLowerCase().replace(/[ _]/g, "-").replace(/-+$/, "");
	const scoped = id === void 0 ? void 0 : `${domain}:${id}`;
	return ofAccount ?? scoped ?? (/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(lower) ? lower : void 0);
}
const PROJECT_MALFORMED = require_index.explanation("PROJECT_MALFORMED", "project is not a project ID", { project: "123456789" }, ({ project }) => {
	const what = `project is not a project ID: ${require_index.quoted(project)}.`;
	if (/^\d+$/.test(project)) return {
		what,
		why: "This is a project number; the URL of a repository contains the project ID.",
		fix: `Find the ID:\ngcloud projects describe ${project} --format="value(projectId)"`
	};
	const meant = meantProject(project);
	return {
		what,
		why: `${onlyOne(project)}A project ID has lower-case letters, digits and hyphens, such as my-project or example.com:my-project. It is not the display name.${strangersIn(project)}`,
		fix: [
			...meant === void 0 ? [] : [
				"Perhaps:",
				"with:",
				`  project: ${meant}`
			],
			"Find the ID:",
			"gcloud projects list --format=\"table(name,projectId)\""
		].join("\n")
	};
});
const listIn = ({ project = "" }) => `gcloud artifacts repositories list --project=${require_index.pasted(project, "PROJECT_ID")} --format="table(name,location)"`;
const LIST_PROJECTS = "gcloud projects list --format=\"table(name,projectId)\"";
const REPOSITORY_MISSING = require_index.explanation("REPOSITORY_MISSING", "no repository is set", { project: "my-project" }, (seen) => ({
	what: "No repository is set.",
	why: "The input repository is empty, and neither CLOUDSDK_ARTIFACTS_REPOSITORY nor the gcloud configuration names a default.",
	fix: `Set its name, or the URL that the Google Cloud console shows:\nwith:\n  repository: my-repo\n\nThis lists the repositories of a project:\n${listIn(seen)}`
}));
const LOCATION_MISSING = require_index.explanation("LOCATION_MISSING", "no location is set", { project: "my-project" }, (seen) => ({
	what: "The location of the repository is not set.",
	why: "The input location is empty, repository is a name and not a URL, and gcloud has no default location.",
	fix: `Set the region or multi-region that the repository was created in, such as:\nwith:\n  location: us-central1\n\nThis lists the repositories of a project with their locations:\n${listIn(seen)}`
}));
const PROJECT_MISSING = require_index.explanation("PROJECT_MISSING", "no project is set", {}, () => ({
	what: "The project of the repository is not set.",
	why: "The input project is empty, and neither the environment, the credential nor the gcloud configuration names a project.",
	fix: `Set the project ID, not its number or display name, such as:\nwith:\n  project: my-project\n\nThis lists the IDs:\n${LIST_PROJECTS}`
}));
const UNIVERSE_NEEDS_URL = require_index.explanation("UNIVERSE_NEEDS_URL", "this universe needs the repository's full URL", { universe: "s3nsapis.fr" }, ({ universe }) => ({
	what: `repository must be a URL, because universe is ${require_index.quoted(universe)}.`,
	why: "Outside googleapis.com, the host of a repository cannot be derived from its location.",
	fix: "Copy the URL from the console of that universe:\nwith:\n  repository: https://HOST/PROJECT_ID/REPOSITORY/"
}));
// src/clients/failures.ts
const CONFIGURATION_OVERRIDDEN = require_index.explanation("CONFIGURATION_OVERRIDDEN", "settings elsewhere override this action", { rivals: [{
	name: "PIP_INDEX_URL in the environment",
	effect: "pip asks that index instead of this repository"
}, {
	name: "TWINE_PASSWORD in the environment",
	effect: "twine sends it instead of the password in .pypirc"
}] }, ({ rivals }) => ({
	what: `Settings elsewhere override this action's configuration:\n${rivals.map(({ name, effect }) => `- ${name}: ${effect}`).join("\n")}`,
	why: "In pip and twine, variables override files, command sections override [global], and later files override earlier ones.",
	fix: "Remove each of them from the workflow, the image or the runner, or unset it in the step that needs this repository. For twine, an empty value in env: does not unset it."
}));
const DEPENDENCY_CONFUSION = require_index.explanation("DEPENDENCY_CONFUSION", "a public package could replace yours", { id: "my-repo" }, ({ id }) => ({
	what: `pip searches ${require_index.quoted(id)} and its other indexes alike (index_mode: extra).`,
	why: "pip takes the highest version, whichever index it is on: if anyone publishes a package with the name of yours and a higher version on PyPI, your runners install that one.",
	fix: "Set index_mode: only, with a virtual repository that has yours in front of a remote repository for PyPI: https://cloud.google.com/artifact-registry/docs/repositories/virtual-overview"
}));
const VIRTUALENV_MISSING = require_index.explanation("VIRTUALENV_MISSING", "no virtual environment is active", {}, (_, platform) => ({
	what: "scope is virtualenv, but no virtual environment is active.",
	why: "VIRTUAL_ENV is not set. An environment that an earlier step activated is only active in that step.",
	fix: `In an earlier run step, after creating the environment:\n${platform === "win32" ? "\"VIRTUAL_ENV=$PWD\\.venv\" | Out-File -Append -Encoding utf8 $env:GITHUB_ENV\n\"$PWD\\.venv\\Scripts\" | Out-File -Append -Encoding utf8 $env:GITHUB_PATH" : "echo \"VIRTUAL_ENV=$PWD/.venv\" >> \"$GITHUB_ENV\"\necho \"$PWD/.venv/bin\" >> \"$GITHUB_PATH\""}`
}));
const PIP_READS_NO_FILE = require_index.explanation("PIP_READS_NO_FILE", "pip reads no configuration file", { path: "/dev/null" }, ({ path }) => ({
	what: `PIP_CONFIG_FILE is ${path}, so pip reads no configuration file.`,
	why: "This value turns off pip's configuration files, including the one that this action writes.",
	fix: "Remove PIP_CONFIG_FILE from the environment of the job, or set scope: isolated, which sets it to a file of its own."
}));
const PIP_CONFIG_FILE_IS_NO_FILE = require_index.explanation("PIP_CONFIG_FILE_IS_NO_FILE", "PIP_CONFIG_FILE is not a file", { path: "/etc/pip" }, ({ path }) => ({
	what: `pip reads no user configuration, because PIP_CONFIG_FILE names ${require_index.quoted(path)}, which is not a file.`,
	why: "A folder or other entry of that name hides the user's pip.conf.",
	fix: "Remove PIP_CONFIG_FILE from the environment of the job, set it to the path of a file, or set scope: isolated, which sets it to a file of its own."
}));
const PIP_REFUSES_FILE = require_index.explanation("PIP_REFUSES_FILE", "pip cannot read a configuration file", { files: [{
	path: "/etc/pip.conf",
	line: 7,
	reason: "the option \"timeout\" appears twice"
}] }, ({ files }) => ({
	what: `pip cannot read a configuration file, so every pip command will fail:\n${files.map(({ path, line, reason }) => `- ${require_index.shownPath(path)}, line ${line}: ${reason}`).join("\n")}`,
	why: "Every pip command reads all of its files, and fails if Python's configparser cannot read one.",
	fix: "Correct the line, then check:\npip config list"
}));
const SERVER_ID_RESERVED = require_index.explanation("SERVER_ID_RESERVED", "the server_id already means another index", {
	serverId: "pypi",
	clients: ["twine"],
	instead: "my-project-pypi"
}, ({ serverId, clients, instead }) => ({
	what: instead === void 0 ? `server_id is ${require_index.quoted(serverId)}, which already means another index to ${require_index.listed(clients)}.` : `The repository's name is ${require_index.quoted(serverId)}, which already means another index to ${require_index.listed(clients)}. It is what server_id defaults to.`,
	why: "A command meant for the public index would send your packages or this credential to the wrong place.",
	fix: `Choose another name for the clients' files:\nwith:\n  server_id: ${require_index.pasted(instead ?? "", "my-repo")}`
}));
const SERVER_ID_MALFORMED = require_index.explanation("SERVER_ID_MALFORMED", "server_id cannot be a section name", { serverId: "my repo" }, ({ serverId }) => ({
	what: `server_id cannot be used as a section name: ${require_index.quoted(serverId)}.`,
	why: "twine separates the names in index-servers by spaces, reads a section name up to the closing bracket, and takes a name that starts with a hyphen for an option.",
	fix: "Use only letters, digits, dots, hyphens and underscores, and start with a letter or a digit:\nwith:\n  server_id: my-repo"
}));
const SERVER_ID_WITH_DOT = require_index.explanation("SERVER_ID_WITH_DOT", "server_id must not contain a dot", {
	serverId: "my.repo",
	clients: ["pdm"]
}, ({ serverId, clients }) => ({
	what: `server_id must not contain a dot: ${require_index.quoted(serverId)} would break every command of ${require_index.listed(clients)}.`,
	why: "pdm treats a dot as the end of the name.",
	fix: `Use a hyphen instead:\nwith:\n  server_id: ${require_index.pasted(serverId.replaceAll(".", "-"), "my-repo")}`
}));
const POETRY_SPLITS_NAME = require_index.explanation("POETRY_SPLITS_NAME", "older versions of poetry do not find the repository", { serverId: "my.repo" }, ({ serverId }) => ({
	what: `poetry before 2.4 cannot publish to ${require_index.quoted(serverId)}: it says that this repository is not defined.`,
	why: "Those versions treat the dot in a name as its end.",
	fix: `Use a hyphen instead, which every version reads:\nwith:\n  server_id: ${require_index.pasted(serverId.replaceAll(".", "-"), "my-repo")}`
}));
const NETRC_UNUSABLE = require_index.explanation("NETRC_UNUSABLE", "the credential could not be added to netrc", { reason: "NETRC is set, but empty" }, ({ reason }) => ({
	what: `The credential could not be added to netrc: ${reason}.`,
	why: "pip and other clients only read the file that NETRC names, and with this value they read none.",
	fix: "Remove NETRC from the environment of the job, set it to the path of an existing file, or set netrc: never."
}));
const NETRC_NEEDED = require_index.explanation("NETRC_NEEDED", "a client needs netrc", {
	clients: ["uv"],
	setting: "netrc: never",
	instead: "netrc: also"
}, ({ clients, setting, instead }) => ({
	what: `${require_index.listed(clients)} cannot find the credential with ${setting}.`,
	why: "uv, poetry, pdm and pipenv read the credential from netrc, and so does every client with index_mode: named.",
	fix: `Set ${instead}, or remove ${require_index.listed(clients)} from clients.`
}));
const KEYRING_WITHOUT_NETRC = require_index.explanation("KEYRING_WITHOUT_NETRC", "netrc: only contradicts auth_method: keyring", {}, () => ({
	what: "netrc: only and auth_method: keyring contradict each other.",
	why: "With the keyring, no credential is written to any file: pip and twine ask the keyring each time.",
	fix: "Remove one of the two inputs."
}));
const UV_LOCK_REWRITTEN = require_index.explanation("UV_LOCK_REWRITTEN", "uv would rewrite its lock file", { path: "uv.lock" }, ({ path }) => ({
	what: `uv would rewrite ${require_index.shownPath(path)}, which was locked with another index.`,
	why: "With index_mode: only, this repository is the default index of uv. \"uv sync --locked\" then fails, and \"uv sync\" replaces the URL of every package.",
	fix: "Set index_mode: named and name the repository in pyproject.toml, or lock once with the new index:\n  uv lock"
}));
const POETRY_ASKS_PYPI = require_index.explanation("POETRY_ASKS_PYPI", "poetry would ask PyPI for your packages", {
	path: "pyproject.toml",
	command: "poetry source add --priority=explicit my-repo https://us-python.pkg.dev/my-project/my-repo/simple/"
}, ({ path, command }) => ({
	what: `poetry would ask PyPI for every package in ${require_index.shownPath(path)}, because the project does not name this repository as a source.`,
	why: "poetry only knows indexes from the project. It would install a package of the same name from PyPI instead of yours.",
	fix: `Run this in the project, and commit the result:\n  ${command}`
}));
// src/machine/failures.ts
const ISOLATED$1 = "scope: isolated, which only writes to the runner's temporary folder";
const FILE_IS_A_FOLDER = require_index.explanation("FILE_IS_A_FOLDER", "a folder is where a file is needed", { path: "/home/runner/.pypirc" }, ({ path }, platform) => ({
	what: `A folder is in the place of a file: ${path}.`,
	likely: "A container mounted this path as a volume, which creates a folder if there is no file.",
	fix: `If the folder is empty, remove it:\n  ${require_index.shellOf(platform).removeFolder(path)}`
}));
const FILE_NOT_REGULAR = require_index.explanation("FILE_NOT_REGULAR", "a configuration file is not an ordinary file", {
	path: "/home/runner/.pypirc",
	kind: "a pipe"
}, ({ path, kind }) => ({
	what: `An ordinary file is needed at ${path}, but it is ${kind}. It is unchanged.`,
	likely: "A step or a person made it. This action can save and restore ordinary files only.",
	fix: `Replace it with an ordinary file, or use ${ISOLATED$1}.`
}));
const FILE_TOO_LARGE = require_index.explanation("FILE_TOO_LARGE", "a configuration file is too large", {
	path: "/home/runner/.pypirc",
	most: 4194304
}, ({ path, most }, platform) => ({
	what: `A file is too large to read (over ${Math.floor(most / 1048576)} MB): ${path}.`,
	likely: "It is not a configuration or credential file, which has a few kilobytes, or a program keeps adding to it.",
	fix: `Check what it holds, and correct the path or the file:\n  ${require_index.shellOf(platform).show(path)}\n  ${require_index.shellOf(platform).head(path)}`
}));
const HOME = {
	name: "HOME",
	example: "/tmp/home",
	likely: "The job runs in a container with a user ID that is not in /etc/passwd, so pip and twine find no home either."
};
const PROFILE = {
	name: "USERPROFILE",
	example: "C:\\home",
	likely: "The variable was emptied or changed, or the runner is a service without a user profile."
};
const HOME_UNKNOWN = require_index.explanation("HOME_UNKNOWN", "the job has no home folder", { home: void 0 }, ({ home }, platform) => {
	const { name, example, likely } = platform === "win32" ? PROFILE : HOME;
	return {
		what: `This job has no home folder: ${name} is ${home === void 0 ? "not set" : `${JSON.stringify(home)}, which is not an absolute path`}.`,
		likely,
		fix: `Set ${name} for the job to a folder that it can write to:\nenv:\n  ${name}: ${example}\nor use ${ISOLATED$1}.`
	};
});
// src/registry/host-failures.ts
const OTHER_HOSTS = [
	[
		/(?:^|\.)(?:pypi|pythonhosted)\.org$/,
		"This is PyPI itself, which needs no credential of Google Cloud.",
		"Set repository to your own repository. To install from PyPI too, make that a virtual repository, or set index_mode: extra. To upload to PyPI, use pypa/gh-action-pypi-publish in a job of its own."
	],
	[
		/(?:^|\.)gcr\.io$/,
		"Container Registry has images of containers only.",
		""
	],
	[
		/(?:^|\.)github\.com$/,
		"This is a repository of source code, not of Python packages.",
		""
	],
	[
		/\.amazonaws\.com$|\.azure\.com$|\.jfrog\.io$|(?:^|\.)gitlab\.com$|\.visualstudio\.com$/,
		"This is a package index of another product, to which no credential of Google Cloud is sent.",
		"Use the action of that product. For Artifact Registry, set its own URL:"
	]
];
const REPOSITORY_NOT_PYTHON_HOST = require_index.explanation("REPOSITORY_NOT_PYTHON_HOST", "the host does not serve Python repositories", {
	host: "us-central1-docker.pkg.dev",
	project: "my-project",
	id: "my-images"
}, ({ host, project, id }) => {
	const what = `The host in repository does not serve Python packages: ${require_index.quoted(host)}.`;
	const why = "Python repositories are at LOCATION-python.pkg.dev; credentials are sent to no other host.";
	const [, location, format] = /^([a-z0-9-]+)-([a-z]+)\.pkg\.dev$/.exec(host) ?? [];
	if (location !== void 0 && format !== void 0) {
		const python = `https://${location}-python.pkg.dev/${project || "PROJECT_ID"}`;
		if (format === "pypi") return {
			what,
			why,
			fix: `with:\n  repository: ${python}/${id || "REPOSITORY"}/`
		};
		return {
			what,
			why: `This is the host of ${format} repositories. ${why}`,
			fix: `List the Python repositories, and use one of them:\ngcloud artifacts repositories list --project=${project || "PROJECT_ID"} --location=${location} --filter="format=PYTHON"\nwith:\n  repository: ${python}/REPOSITORY/`
		};
	}
	const [, known, advice = ""] = OTHER_HOSTS.find(([hosts]) => hosts.test(host)) ?? [];
	const form = "with:\n  repository: https://LOCATION-python.pkg.dev/PROJECT_ID/REPOSITORY/";
	if (known !== void 0) return {
		what,
		why: `${known} ${why}`,
		fix: advice === "" ? form : `${advice}\n${form}`
	};
	return {
		what,
		why,
		fix: `${form}\n\nIn another Google Cloud universe, set the universe input too.`
	};
});
// src/registry/nearest.ts
const LETTERS = 2;
const SHORTEST = 6;
const ALIASES = new Map([
	["eu", "europe"],
	["emea", "europe"],
	["apac", "asia"],
	["usa", "us"],
	["united-states", "us"]
]);
function nearestLocation(name) {
	if (require_index.KNOWN_LOCATIONS.includes(name)) return void 0;
	const bare = bareOf(name);
	const same = require_index.KNOWN_LOCATIONS.find((location) => bareOf(location) === bare);
	const called = ALIASES.get(name) ?? same;
	if (called !== void 0 || name.length < SHORTEST) return called;
	const [nearest] = require_index.KNOWN_LOCATIONS.map((location) => ({
		location,
		distance: distanceOf(name, location)
	})).filter(({ distance }) => distance <= LETTERS).sort((a, b) => a.distance - b.distance);
	return nearest?.location;
}
function bareOf(name) {
	return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function distanceOf(a, b) {
	let row = [0, ...[...b].map((_, i) => i + 1)];
	for (const [i, letter] of [...a.slice(0, 100)].entries()) {
		const next = [i + 1];
		for (let j = 1; j <= b.length; j++) {
			const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
			next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? Number.POSITIVE_INFINITY;
}
// src/credentials/provider-failures.ts
const PROVIDER_SHAPE = "projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER";
const FIND_PROVIDER = ["gcloud iam workload-identity-pools providers describe PROVIDER \\", "  --workload-identity-pool=POOL --location=global --project=PROJECT_ID --format=\"value(name)\""].join("\n");
function listProviders(pool) {
	const [, project = "", , , , name = "POOL"] = pool.split("/");
	return [`gcloud iam workload-identity-pools providers list --workload-identity-pool=${name} \\`, `  --location=global --project=${require_index.pasted(project, "PROJECT_ID")} --format="value(name)"`].join("\n");
}
const EXAMPLE_PROVIDER = "projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo";
const PROVIDER_IS_POOL = require_index.explanation("PROVIDER_IS_POOL", "workload_identity_provider names a pool, not a provider", { value: "projects/123456789/locations/global/workloadIdentityPools/github" }, (seen) => ({
	what: `workload_identity_provider names a pool, not a provider: ${require_index.quoted(seen.value)}.`,
	why: "A pool contains providers; the name of one of them must follow.",
	fix: `Add the name of the provider:\nwith:\n  workload_identity_provider: ${seen.value}/providers/PROVIDER\n\nThis prints the full names of those in the pool:\n${listProviders(seen.value)}`
}));
const PROVIDER_WITH_PROJECT_ID = require_index.explanation("PROVIDER_WITH_PROJECT_ID", "workload_identity_provider needs the project number", {
	value: EXAMPLE_PROVIDER.replace("123456789", "my-project"),
	project: "my-project"
}, (seen) => ({
	what: `workload_identity_provider needs the project number instead of the ID ${require_index.quoted(seen.project)}.`,
	why: "The token service only accepts project numbers.",
	fix: `Replace the ID with the number, which this prints:\n  gcloud projects describe ${require_index.pasted(seen.project, "PROJECT_ID")} --format="value(projectNumber)"`
}));
const PROVIDER_WITHOUT_PROVIDERS = require_index.explanation("PROVIDER_WITHOUT_PROVIDERS", "workload_identity_provider lacks a part of the name", {
	value: EXAMPLE_PROVIDER.replace("/providers", ""),
	corrected: EXAMPLE_PROVIDER
}, (seen) => ({
	what: `workload_identity_provider lacks "providers/" before the last name: ${require_index.quoted(seen.value)}.`,
	why: "A full provider name contains providers/ before the name of the provider.",
	fix: `with:\n  workload_identity_provider: ${seen.corrected}`
}));
function findProvider(value) {
	if (require_index.shapeOf(value) !== void 0) return `Find the full name:\n${FIND_PROVIDER}`;
	const [, project, pool, name] = /projects[/:]([^/:]+)[/:]locations[/:][^/:]+[/:]workloadIdentityPools[/:]([^/:]+)[/:]providers?[/:]([^/:?]+)/i.exec(value) ?? [];
	if (project !== void 0 && pool !== void 0 && name !== void 0 && /^\d+$/.test(project)) {
		const right = (id) => id.toLowerCase().replaceAll("_", "-");
		return `Perhaps:\nwith:\n  workload_identity_provider: projects/${project}/locations/global/workloadIdentityPools/${right(pool)}/providers/${right(name)}`;
	}
	const [, ofConsole, alsoConsole, consoleProject] = /\/pool\/([\w-]+)(?:\/provider\/([\w-]+))?.*[?&]project=([\w.:-]+)/.exec(value) ?? [];
	const [, short, shorter] = /^(?:([a-z0-9-]+)\/)?([a-z0-9-]+)$/.exec(value) ?? [];
	return ["Find the full name:", FIND_PROVIDER.replace("describe PROVIDER", `describe ${alsoConsole ?? shorter ?? "PROVIDER"}`).replace("=POOL", `=${ofConsole ?? short ?? "POOL"}`).replace("=PROJECT_ID ", `=${consoleProject ?? "PROJECT_ID"} `)].join("\n");
}
const NOT_PROVIDERS = [
	[/@[\w.-]+$/, "This is an email address, which belongs in service_account."],
	[/workforcePools/i, "This is a workforce pool, which is for people; jobs need a workload identity pool."],
	[/^principal(?:Set)?:/, "This is an identity that the pool issues, as in an IAM policy."],
	[/token\.actions\.githubusercontent\.com/, "This is the issuer of the tokens, which the provider names."]
];
const PROVIDER_MALFORMED = require_index.explanation("PROVIDER_MALFORMED", "workload_identity_provider is not a full provider name", { value: "github/my-repo" }, ({ value }) => ({
	what: `workload_identity_provider is not a full provider name: ${require_index.quoted(value)}.`,
	why: [NOT_PROVIDERS.find(([form]) => form.test(value))?.[1], `It must have the form ${PROVIDER_SHAPE}, in lower case.`].filter((one) => one !== void 0).join(" "),
	fix: findProvider(value)
}));
// src/credentials/failures.ts
const EXAMPLE_ACCOUNT = "ci@my-project.iam.gserviceaccount.com";
function meantAccount(value) {
	if (require_index.shapeOf(value) !== void 0) return EXAMPLE_ACCOUNT;
	const [, name, project] = /^([a-z][a-z0-9-]{4,28}[a-z0-9]|[a-z][a-z0-9-]*)\s*@\s*([a-z][a-z0-9-]{4,28}[a-z0-9])(?:\.(?:iam\.)?g\w*\.com)?$/i.exec(value) ?? [];
	if (name !== void 0 && project !== void 0) return `${name}@${project}.iam.gserviceaccount.com`;
	return /^[a-z][a-z0-9-]{0,28}[a-z0-9]$/.test(value) ? `${value}@PROJECT_ID.iam.gserviceaccount.com` : EXAMPLE_ACCOUNT;
}
const SERVICE_ACCOUNT_MALFORMED = require_index.explanation("SERVICE_ACCOUNT_MALFORMED", "service_account is not the address of a service account", { value: "ci" }, ({ value }) => {
	const isPerson = /^(?:user:|group:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value) && !/\.iam\.|gserviceac/.test(value);
	return {
		what: `service_account is not the email address of a service account: ${require_index.quoted(value)}.`,
		why: isPerson ? "This is the address of a person or a group; those of service accounts end in gserviceaccount.com." : "This input needs one full email address, such as NAME@PROJECT_ID.iam.gserviceaccount.com.",
		fix: isPerson || /^\d+$/.test(value) ? "Find the address:\ngcloud iam service-accounts list --project=PROJECT_ID --format=\"table(email,uniqueId)\"" : `with:\n  service_account: ${meantAccount(value)}`
	};
});
const LIFETIME_MALFORMED = require_index.explanation("LIFETIME_MALFORMED", "access_token_lifetime is not a duration", { value: "one hour" }, (seen) => ({
	what: `access_token_lifetime is not a duration: ${require_index.quoted(seen.value)}.`,
	why: "It accepts seconds, minutes or hours, such as 3600s, 45m or 1h.",
	fix: "with:\n  access_token_lifetime: 3600s"
}));
const LIFETIME_OUT_OF_RANGE = require_index.explanation("LIFETIME_OUT_OF_RANGE", "access_token_lifetime is out of range", {
	value: "24h",
	seconds: 86400
}, (seen) => ({
	what: `access_token_lifetime is out of range: ${require_index.quoted(seen.value)} is ${seen.seconds} seconds.`,
	why: "The lifetime must be between 10 minutes and 12 hours. More than one hour needs an organisation policy.",
	fix: "Set a value from 600s to 43200s:\nwith:\n  access_token_lifetime: 3600s"
}));
const CREDENTIALS_CONFLICT = require_index.explanation("CREDENTIALS_CONFLICT", "more than one credential is set", { given: ["workload_identity_provider", "key"] }, (seen) => ({
	what: `More than one credential is set: ${seen.given.join(" and ")}.`,
	why: "Each of these inputs is a credential by itself, so the action cannot tell which one to use.",
	fix: `Keep one of ${seen.given.join(", ")}.`
}));
const CREDENTIAL_HALF = require_index.explanation("CREDENTIAL_HALF", "the credential is incomplete", {
	has: "service_account",
	lacks: "workload_identity_provider"
}, (seen) => ({
	what: `${seen.has} is set, but ${seen.lacks} is missing or empty.`,
	why: `${seen.has} alone is an incomplete credential. If ${seen.lacks} is an expression, it is empty: the secret or variable does not exist under this name, or the caller of a reusable workflow does not pass it on (secrets: inherit).`,
	fix: seen.lacks === "workload_identity_provider" ? `Set the full name of the provider, which docs/SETUP.md creates and stores in a variable:\nwith:\n  workload_identity_provider: ${PROVIDER_SHAPE}\n\nor remove ${seen.has}.` : `with:\n  ${seen.lacks}: ...\n\nor remove ${seen.has}.`
}));
const CREDENTIAL_NOT_NEEDED = require_index.explanation("CREDENTIAL_NOT_NEEDED", "an input of another credential is set too", {
	has: "service_account",
	whole: "key"
}, ({ has, whole }) => ({
	what: `${has} is not needed: ${whole} is already a complete credential.`,
	why: `${has} only works with workload_identity_provider.`,
	fix: `Remove ${has}.`
}));
const METHOD_NEEDS_KEY = require_index.explanation("METHOD_NEEDS_KEY", "auth_method needs a service account key", { source: "workload_identity_provider" }, (seen) => ({
	what: `auth_method is service_account_key, but ${seen.source ? `the credential is ${seen.source}` : "no key is set"}.`,
	why: "With this method the clients use the key itself as their password.",
	fix: `with:\n  key: ${require_index.expression("secrets.GAR_KEY")}\n\nor leave auth_method out.`
}));
const METHOD_CANNOT_TAKE_TOKEN = require_index.explanation("METHOD_CANNOT_TAKE_TOKEN", "the keyring cannot use an access token", {}, () => ({
	what: "auth_method is keyring, but the credential is an access token.",
	why: "The keyring obtains tokens itself and cannot use an existing one.",
	fix: "Remove auth_method, or set workload_identity_provider or key instead of access_token."
}));
const ACCESS_TOKEN_MALFORMED = require_index.explanation("ACCESS_TOKEN_MALFORMED", "access_token is not an access token", { looksLike: "an ID token (a JWT)" }, ({ looksLike, belongsIn }) => ({
	what: `access_token is not an access token of Google Cloud: it looks like ${looksLike}${belongsIn === void 0 ? "" : `, which belongs in ${belongsIn}`}.`,
	why: "An access token is a single word, which usually starts with ya29.",
	fix: belongsIn === void 0 ? `with:\n  access_token: ${require_index.expression("steps.auth.outputs.access_token")}` : `Remove access_token, and pass the value in ${belongsIn}:\nwith:\n  ${belongsIn}: ${require_index.expression(belongsIn === "key" ? "secrets.GAR_KEY" : "vars.NAME")}`
}));
// src/credentials/key-failures.ts
const storeKey = (platform, more = "") => platform === "win32" ? `  [Convert]::ToBase64String([IO.File]::ReadAllBytes("$PWD\\key.json")) | gh secret set GAR_KEY${more}` : `  base64 < key.json | tr -d "\\n" | gh secret set GAR_KEY${more}`;
const makeKey = (platform) => [
	"Store the key file in base64 as a repository secret (with JSON, the log would mask every brace):",
	storeKey(platform),
	"and pass that secret to this action:",
	"with:",
	`  key: ${require_index.expression("secrets.GAR_KEY")}`
].join("\n");
const KEY_EMPTY = require_index.explanation("KEY_EMPTY", "key is empty", {}, (_, platform) => ({
	what: "key is empty.",
	likely: "The secret does not exist under this name, or this run does not get it.",
	fix: makeKey(platform)
}));
const KEY_UNREADABLE = require_index.explanation("KEY_UNREADABLE", "key is not a service account key", {
	length: 40,
	looksLike: "neither JSON nor base64"
}, ({ length, looksLike, belongsIn }, platform) => ({
	what: `key is not a service account key: its ${length} characters look like ${looksLike}${belongsIn === void 0 ? "" : `, which belongs in ${belongsIn}`}.`,
	why: "It accepts the JSON key file from Google Cloud, as it is or in base64.",
	fix: belongsIn === void 0 ? makeKey(platform) : `Remove key, and pass the value in ${belongsIn}:\nwith:\n  ${belongsIn}: ${require_index.expression(belongsIn === "access_token" ? "secrets.GAR_TOKEN" : "vars.NAME")}`
}));
const KEY_TRUNCATED = require_index.explanation("KEY_TRUNCATED", "key is truncated", { length: 1 }, (seen, platform) => ({
	what: `key is truncated: the JSON starts but does not end (${seen.length} ${seen.length === 1 ? "character" : "characters"}).`,
	likely: "Only a part of the file was stored, often its first line.",
	fix: makeKey(platform)
}));
const KEY_IS_PATH = require_index.explanation("KEY_IS_PATH", "key is the path of a file", {}, () => ({
	what: "key is the path of a file, but it must be what is in the file.",
	why: "This action opens no file that key names.",
	fix: `If the key is in a secret, pass it:\nwith:\n  key: ${require_index.expression("secrets.GAR_KEY")}\n\nIf an earlier step wrote the file, remove key and name the file in the environment of this step:\nenv:\n  GOOGLE_APPLICATION_CREDENTIALS: PATH`
}));
const AS_FILE = "remove key, and set GOOGLE_APPLICATION_CREDENTIALS to the path of the file";
const newKey = (account = "NAME@PROJECT_ID.iam.gserviceaccount.com") => `gcloud iam service-accounts keys create key.json --iam-account=${account}`;
const OTHER_KINDS = {
	authorized_user: {
		is: "the login of a person (authorized_user)",
		instead: `Create a service account key and pass that:\n${newKey()}\nOr ${AS_FILE}.`
	},
	external_account: {
		is: "a configuration of workload identity federation (external_account)",
		instead: `Remove key, and set workload_identity_provider:\nwith:\n  workload_identity_provider: ${PROVIDER_SHAPE}\n\nOr ${AS_FILE}.`
	},
	external_account_authorized_user: {
		is: "the login of a person (external_account_authorized_user)",
		instead: `Create a service account key and pass that:\n${newKey()}\nOr ${AS_FILE}.`
	},
	impersonated_service_account: {
		is: "a file for acting as a service account (impersonated_service_account)",
		instead: `To use it, ${AS_FILE}.`
	},
	gdch_service_account: {
		is: "a key of Google Distributed Cloud (gdch_service_account)",
		instead: `Artifact Registry needs a key of Google Cloud:\n${newKey()}`
	},
	oauth_client: {
		is: "an OAuth client ID",
		instead: `Create a key of a service account and pass that:\n${newKey()}`
	},
	firebase: {
		is: "a configuration of Firebase (google-services.json)",
		instead: `Create a key of a service account and pass that:\n${newKey()}`
	},
	other_cloud: {
		is: "a credential of another cloud",
		instead: `Create a key of a service account and pass that:\n${newKey()}`
	},
	encrypted: {
		is: "a file that sops encrypted",
		instead: `Decrypt it in an earlier step, or store the key itself as a secret:\n${newKey()}`
	},
	nothing: {
		is: "an empty object",
		instead: "Store the whole key file in the secret."
	}
};
const KEY_OTHER_TYPE = require_index.explanation("KEY_OTHER_TYPE", "key is another kind of credential", { kind: "external_account" }, ({ kind }) => ({
	what: `key is not a service account key, but ${kind === void 0 ? "other JSON" : OTHER_KINDS[kind].is}.`,
	why: "Only service account keys are accepted here: other kinds of credential name the URLs that they are sent to, which could be anywhere.",
	fix: kind === void 0 ? `Pass a key file that says "type": "service_account". For any other credential file, ${AS_FILE}.` : OTHER_KINDS[kind].instead
}));
const KEY_FIELD_MISSING = require_index.explanation("KEY_FIELD_MISSING", "key is incomplete", {
	field: "private_key",
	account: EXAMPLE_ACCOUNT
}, (seen, platform) => ({
	what: `key is incomplete: it has no ${seen.field}.`,
	likely: "The key file was edited.",
	fix: `Create a new key:\n  ${newKey(seen.account)}\n${makeKey(platform)}`
}));
const KEY_PRIVATE_KEY_UNUSABLE = require_index.explanation("KEY_PRIVATE_KEY_UNUSABLE", "the private key in key is damaged", { removed: false }, ({ removed }, platform) => ({
	what: removed ? "The private_key in key was removed: something else is in its place." : "The private_key in key is not a readable RSA private key.",
	likely: removed ? "The file was copied from a log, a document or a tool that hides secrets." : "Part of it is missing, or it is a key of another kind.",
	fix: makeKey(platform)
}));
const KEY_OTHER_UNIVERSE = require_index.explanation("KEY_OTHER_UNIVERSE", "key belongs to another universe", {
	key: "example-cloud.fr",
	universe: "googleapis.com"
}, (seen) => ({
	what: `key belongs to the universe ${seen.key}, but universe is ${seen.universe}.`,
	why: "A universe is a separate Google Cloud, and a key only works in its own. Most keys are of googleapis.com.",
	fix: `with:\n  universe: ${seen.key}`
}));
// src/credentials/absence-failures.ts
const PERMISSIONS = "permissions:\n  contents: read\n  id-token: write";
const ID_TOKEN_PERMISSION = require_index.explanation("ID_TOKEN_PERMISSION", "the job lacks the permission id-token: write", {}, () => ({
	what: "workload_identity_provider is set, but this job is not allowed to request an OIDC token.",
	why: "The job lacks the permission id-token: write. A permissions block in a job replaces the one in the workflow completely.",
	fix: `Add to the job:\n${PERMISSIONS}\n\nIf the job is in a reusable workflow, add the same to the job that calls it.`
}));
const ID_TOKEN_FORK = require_index.explanation("ID_TOKEN_FORK", "a fork's pull request gets no OIDC token", { fork: "OWNER/my-fork" }, (seen) => ({
	what: `GitHub issues no OIDC token to a pull request from a fork (${seen.fork}).`,
	why: "Code from a fork does not get the identity of your repository, whatever permissions the workflow has.",
	fix: "Configure nothing in runs from forks:\nwith:\n  on_missing_credentials: skip\n\nor skip the step:\n  if: github.event.pull_request.head.repo.fork == false"
}));
const ID_TOKEN_DEPENDABOT = require_index.explanation("ID_TOKEN_DEPENDABOT", "Dependabot's run is not allowed an OIDC token", {}, () => ({
	what: "This run was started by Dependabot and is not allowed to request an OIDC token.",
	why: "Runs started by Dependabot are read-only unless the workflow declares permissions.",
	fix: `Declare the permission in the workflow itself:\n${PERMISSIONS}\n\nor let this step do nothing:\nwith:\n  on_missing_credentials: skip`
}));
const ID_TOKEN_ACT = require_index.explanation("ID_TOKEN_ACT", "act issues no OIDC tokens", {}, () => ({
	what: "This job runs in act, which issues no OIDC token for workload_identity_provider.",
	why: "OIDC tokens come from GitHub; act runs the job on your machine.",
	fix: [
		"Pass a token of your own to act, and use it instead of the provider:",
		"  act -s GAR_TOKEN",
		"with:",
		`  access_token: ${require_index.expression("secrets.GAR_TOKEN")}`,
		"",
		"or let this step do nothing:",
		"with:",
		"  on_missing_credentials: skip"
	].join("\n")
}));
const ID_TOKEN_OTHER_SERVER = require_index.explanation("ID_TOKEN_OTHER_SERVER", "this server gave the job no OIDC token", { server: "git.example.com" }, ({ server }) => ({
	what: `This job got no OIDC token from ${require_index.shown(server)} for workload_identity_provider.`,
	likely: "The job lacks the permission id-token: write, or this server issues no OIDC tokens: GitHub Enterprise Server does from version 3.5, Gitea and Forgejo depending on their version.",
	fix: `If the server issues OIDC tokens, add to the job:\n${PERMISSIONS}\n\nOtherwise use a service account key:\nwith:\n  key: ${require_index.expression("secrets.GAR_KEY")}`
}));
const NO_CREDENTIALS_IN_FORK = require_index.explanation("NO_CREDENTIALS_IN_FORK", "a fork does not have the secrets of its parent", { repository: "OWNER/my-fork" }, ({ repository }) => ({
	what: `No credential was found: this run is in a fork (${require_index.shown(repository)}).`,
	why: "A fork has its own secrets and variables and gets none from the repository it was forked from.",
	fix: "Let this step do nothing in forks:\nwith:\n  on_missing_credentials: skip\n\nor add a secret with the same name to the fork."
}));
const NO_CREDENTIALS_ACT = require_index.explanation("NO_CREDENTIALS_ACT", "act was given no secret", {}, () => ({
	what: "No credential was found: this job runs in act, which only has the secrets you pass to it.",
	why: "act runs the job on your machine and cannot read the secrets of the repository.",
	fix: "Pass the secret, or a file with all of them:\n  act -s GAR_KEY\n  act --secret-file .secrets\nor let this step do nothing:\nwith:\n  on_missing_credentials: skip"
}));
const NO_CREDENTIALS_REUSABLE = require_index.explanation("NO_CREDENTIALS_REUSABLE", "the caller passes no secrets to this reusable workflow", {}, () => ({
	what: "No credential was found: this job is in a reusable workflow that got no secrets.",
	likely: "A reusable workflow only gets the secrets that its caller passes on.",
	fix: "In the job that calls the workflow:\n  secrets: inherit"
}));
const NO_CREDENTIALS_FORK = require_index.explanation("NO_CREDENTIALS_FORK", "a fork's pull request gets no secrets", { fork: "OWNER/my-fork" }, (seen) => ({
	what: `No credential was found: this run is for a pull request from a fork (${seen.fork}).`,
	why: "GitHub gives no secrets and no OIDC tokens to pull requests from forks.",
	fix: "Configure nothing in runs from forks:\nwith:\n  on_missing_credentials: skip\n\nor skip the step:\n  if: github.event.pull_request.head.repo.fork == false"
}));
const NO_CREDENTIALS_DEPENDABOT = require_index.explanation("NO_CREDENTIALS_DEPENDABOT", "Dependabot's run gets no Actions secrets", {}, (_, platform) => ({
	what: "No credential was found: this run was started by Dependabot.",
	why: "Dependabot runs get Dependabot secrets, not Actions secrets, and are read-only unless the workflow declares permissions.",
	fix: [
		"Keep the provider in a variable (vars) and declare the permission:",
		PERMISSIONS,
		"or store the secret for Dependabot too:",
		storeKey(platform, " --app dependabot"),
		"or let this step do nothing:",
		"with:",
		"  on_missing_credentials: skip"
	].join("\n")
}));
const NO_CREDENTIALS = require_index.explanation("NO_CREDENTIALS", "no credential was found", { passedOver: ["GOOGLE_APPLICATION_CREDENTIALS is not set", "gcloud has no active account"] }, (seen) => ({
	what: `No credential was found: workload_identity_provider, key and access_token are empty, and:\n${seen.passedOver.map((line) => `  ${line}`).join("\n")}`,
	likely: "No credential input is set, or its expression is empty: the secret or variable does not exist under this name, or the caller of a reusable workflow does not pass it on (secrets: inherit).",
	fix: [
		"With workload identity federation, which docs/SETUP.md sets up by copy and paste, add to the job:",
		PERMISSIONS,
		"and to this step:",
		"with:",
		`  workload_identity_provider: ${PROVIDER_SHAPE}`,
		"Or set a service account key:",
		"with:",
		`  key: ${require_index.expression("secrets.GAR_KEY")}`
	].join("\n")
}));
// src/credentials/file-failures.ts
const writeFile = (platform) => platform === "win32" ? "[IO.File]::WriteAllText(\"$env:RUNNER_TEMP\\key.json\", $env:GAR_KEY)" : "umask 077; printf %s \"$GAR_KEY\" > \"$RUNNER_TEMP/key.json\"";
const ADC_HOLDS_CREDENTIAL = require_index.explanation("ADC_HOLDS_CREDENTIAL", "GOOGLE_APPLICATION_CREDENTIALS holds a secret instead of a path", {
	looksLike: "a service account key",
	belongsIn: "key",
	length: 2300
}, ({ looksLike, belongsIn = "key", length }, platform) => ({
	what: `GOOGLE_APPLICATION_CREDENTIALS must be a path, but it holds ${looksLike}.`,
	why: `A secret was assigned to the variable itself (${length} characters, now masked).`,
	fix: [
		"Remove the variable, and pass the secret to this action:",
		"with:",
		`  ${belongsIn}: ${require_index.expression("secrets.GAR_KEY")}`,
		"",
		"or write the secret to a file, and set the variable to its path:",
		`  ${writeFile(platform)}`,
		platform === "win32" ? "  \"GOOGLE_APPLICATION_CREDENTIALS=$env:RUNNER_TEMP\\key.json\" | Out-File -Append -Encoding utf8 $env:GITHUB_ENV" : "  echo \"GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json\" >> \"$GITHUB_ENV\""
	].join("\n")
}));
const ODD_PATHS = [
	[/^["'`]|["'`]$/, "The variable holds quotation marks too, which are not part of the path."],
	[/^~/, "Nothing expands ~ in a variable."],
	[/\$|\{\{|%\w+%/, "The variable holds the name of another variable: nothing replaced it with its value."],
	[/^https?:|^gs:/, "The variable holds a URL; it must be the path of a file on this runner."],
	[/^(?:\/path\/to|.*\bPATH\b)/, "The path is the one of an example."]
];
const NEW_FILE = "Write the file again. For workload identity federation:\n  gcloud iam workload-identity-pools create-cred-config --help\nOr set workload_identity_provider or key instead.";
function whyUnreadable(fault, file, from) {
	switch (fault) {
		case "path": {
			const odd = ODD_PATHS.find(([form]) => form.test(file))?.[1];
			if (odd !== void 0) return {
				why: `${from} names it. ${odd}`,
				fix: "Set the variable in an earlier step, whose shell knows the path:\n  echo \"GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json\" >> \"$GITHUB_ENV\""
			};
			return {
				likely: `${from} names it. A checkout after the step that wrote it may have removed it, or the path is from another machine.`,
				fix: "Run this action after actions/checkout and after the step that writes the file, or set workload_identity_provider or key instead."
			};
		}
		case "fields": return {
			likely: `${from} names it. The file was edited, or it is not complete.`,
			fix: NEW_FILE
		};
		case "subject": return {
			likely: "The file was made for another machine or cloud, whose own token it names.",
			fix: "Run the job where that token is, or let this action ask GitHub for one:\nwith:\n  workload_identity_provider: projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"
		};
		case "executable": return {
			why: "A credential file could run any program, so running one must be allowed.",
			fix: "If you trust the file, allow it in the environment of this step:\nenv:\n  GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: \"1\""
		};
	}
}
const ADC_UNREADABLE = require_index.explanation("ADC_UNREADABLE", "the credential file cannot be used", {
	file: "/home/runner/key.json",
	from: "GOOGLE_APPLICATION_CREDENTIALS",
	reason: "it does not exist",
	fault: "path"
}, ({ file, from, reason, fault }) => ({
	what: `This action cannot use the credential file ${require_index.shownPath(file)}: ${reason}.`,
	...whyUnreadable(fault, file, from)
}));
const HELD = {
	nothing: [
		"it is empty",
		"The secret that it was written from is empty, or does not exist under this name.",
		"again"
	],
	"UTF-16": [
		"it is UTF-16 text",
		"Windows PowerShell wrote it with > or Out-File. JSON is read as UTF-8.",
		"again"
	],
	binary: [
		"it is not text",
		"It is a compressed file, or a key in the old P12 format.",
		"create"
	],
	page: [
		"it is a web page",
		"A sign-in or error page was saved in place of the file.",
		"download"
	],
	stars: [
		"it holds only stars",
		"The content was copied from a log, where the runner hides secrets.",
		"again"
	],
	half: [
		"its JSON starts but does not end",
		"Only a part of it was written, often the first line.",
		"again"
	],
	broken: [
		"it is not valid JSON",
		"It was edited, or the step that wrote it changed its quotes or line breaks.",
		"input"
	],
	key: [
		"it holds a service account key in another form than JSON, such as base64",
		"The step that wrote it did not decode the secret.",
		"input"
	],
	other: [
		"it is no JSON object",
		"The step that wrote it wrote something else than the file from Google Cloud.",
		"input"
	]
};
const ADC_NOT_JSON = require_index.explanation("ADC_NOT_JSON", "the credential file is not JSON", {
	file: "/home/runner/key.json",
	from: "GOOGLE_APPLICATION_CREDENTIALS",
	holds: "UTF-16",
	length: 2400
}, ({ file, from, holds, length }, platform) => {
	const [is, likely, fix] = HELD[holds];
	const advice = {
		again: ["Write the file again, as it is in the secret:", `  ${writeFile(platform)}`],
		input: [
			`Remove ${from === "GOOGLE_APPLICATION_CREDENTIALS" ? "the variable" : "the file"}, and pass the secret to this action, which reads it in any of these forms:`,
			"with:",
			`  key: ${require_index.expression("secrets.GAR_KEY")}`
		],
		download: ["Let the step that downloads the file fail on such a page, and sign in there:", "  curl --fail --silent --show-error --output key.json URL"],
		create: ["Use the JSON file of the key, or create a new one:", "  gcloud iam service-accounts keys create key.json --iam-account=NAME@PROJECT_ID.iam.gserviceaccount.com"]
	}[fix];
	return {
		what: `This action cannot use the credential file ${require_index.shownPath(file)}: ${is}${holds === "half" ? ` (${length} characters)` : ""}.`,
		likely: `${from} names it. ${likely}`,
		fix: advice.join("\n")
	};
});
const ADC_UNKNOWN_TYPE = require_index.explanation("ADC_UNKNOWN_TYPE", "the credential file is of an unknown type", {
	file: "/home/runner/key.json",
	kind: "oauth_client"
}, ({ file, kind }) => ({
	what: `The credential file ${require_index.shownPath(file)} ${kind === void 0 ? "has no \"type\" that this action knows" : `is ${OTHER_KINDS[kind].is}`}.`,
	why: "The known types are service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.",
	fix: kind === "oauth_client" ? "It identifies an application, not a user or a service account. In a job, use workload_identity_provider or key instead. On your own machine, log in with it, and use the file that this writes:\n  gcloud auth application-default login --client-id-file=client_secret.json" : kind === void 0 ? "Set GOOGLE_APPLICATION_CREDENTIALS to the path of a Google Cloud credential file, or unset it." : OTHER_KINDS[kind].instead
}));
const ADC_FOREIGN_URL = require_index.explanation("ADC_FOREIGN_URL", "the credential file sends tokens outside Google Cloud", {
	file: "/home/runner/creds.json",
	field: "token_url",
	host: "sts.example.com",
	universe: "googleapis.com"
}, (seen) => ({
	what: `The credential file sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud: ${require_index.shownPath(seen.file)}.`,
	why: `A token of this job may only go to hosts in ${seen.universe}.`,
	fix: `Create the file again:\ngcloud iam workload-identity-pools create-cred-config --help\n\nIf ${seen.host} belongs to another Google Cloud universe, set the universe input.`
}));
const ADC_REFUSED = require_index.explanation("ADC_REFUSED", "Google Cloud rejects the credential file", {
	file: "/home/runner/creds.json",
	type: "authorized_user",
	said: "invalid_grant"
}, (seen) => ({
	what: `Google Cloud issues no token for the credential file ${require_index.shownPath(seen.file)} (${seen.type}): ${require_refused().quotedWords(seen.said)}.`,
	why: seen.type === "authorized_user" ? "The login in it has expired or was revoked." : "The identity in it is not accepted, or its subject token is not available.",
	fix: seen.type === "authorized_user" ? "Log in again on that machine:\n  gcloud auth application-default login\n\nIn a job, set workload_identity_provider instead." : "Set workload_identity_provider instead of the file: this action then explains what is wrong. Otherwise compare the file with its provider."
}));
// src/formats/netrc/undo.ts
function undo$1(current, step) {
	if (current === step.after) return step.before;
	const left = entriesOf(current, step).filter(hasPassword);
	const own = step.ours === "" ? void 0 : ownEntry(left, step);
	const patches = own ? ownPatches(current, step, own) : [];
	const others = left.flatMap((entry) => entry === own ? beyond(entry, patches) : [entry]);
	const areAll = others.length === step.lent.length;
	const lost = [];
	for (const lent of step.lent) {
		const at = areAll ? 0 : others.findIndex((entry) => startsWith(entry, writtenFor(lent, step)));
		const entry = others[at];
		if (entry) {
			const back = lentPatches(current, step, lent, entry);
			patches.push(...back);
			others.splice(at, 1, ...beyond(entry, back));
		} else lost.push(lent);
	}
	patches.push(...valuePatches(current, step, lost, others));
	const copies = others.flatMap(({ values }) => values).filter(({ end }) => !patches.some((patch) => patch.end === end));
	return require_index.spliced(current, [...patches, ...copies.map(({ from, end }) => cut(current, from, end))]);
}
function entriesOf(current, { edit }) {
	const entries = [];
	let last;
	for (const { 0: text, index: start } of current.matchAll(/[^ \t\r\n]+/g)) {
		const end = start + text.length;
		const entry = entries.at(-1);
		if (entry && last && /^(?:login|user|password|account)$/.test(last.keyword)) {
			const name = last.keyword === "password" ? "password" : "login";
			if (last.keyword !== "account" && [text, text.slice(1, -1)].includes(edit[name])) entry.values.push({
				name,
				from: last.from,
				start,
				end
			});
			else entry.hostEnd = void 0;
			last = void 0;
		} else {
			if (entry && last?.keyword === "machine" && text === edit.host) entry.hostEnd = end;
			const written = text.replace(/.*["#]/, "");
			const keyword = written.replaceAll("\\", "");
			last = {
				keyword,
				from: end - written.length
			};
			if (!entry || keyword === "machine" || keyword === "default") entries.push({
				start: last.from,
				hostEnd: void 0,
				values: []
			});
		}
	}
	return entries.map((entry) => ({
		...entry,
		rest: current.slice(entry.start)
	}));
}
function hasPassword({ values }) {
	return values.some(({ name }) => name === "password");
}
function beyond({ start, rest, hostEnd, values }, patches) {
	const end = Math.max(...patches.map((patch) => patch.end));
	const after = values.filter(({ from }) => from >= end);
	const left = {
		start: end,
		rest: rest.slice(end - start),
		hostEnd,
		values: after
	};
	return hasPassword(left) ? [left] : [];
}
function startsWith({ rest }, text) {
	return rest.startsWith(text) && /^\s?$/.test(rest.charAt(text.length));
}
function ownEntry(left, step) {
	const written = step.lent.map((lent) => writtenFor(lent, step));
	return left.find(isWhole(step)) ?? left.find((entry) => !written.some((text) => startsWith(entry, text)));
}
function isWhole({ edit }) {
	const line = require_index.entryLine(edit);
	return (entry) => startsWith(entry, line) && !/^\s+account\s/.test(entry.rest.slice(line.length));
}
function writtenFor({ start, end, patches }, { before }) {
	const within = patches.map((patch) => ({
		...patch,
		start: patch.start - start,
		end: patch.end - start
	}));
	return require_index.spliced(before.slice(start, end), within);
}
function ownPatches(current, step, own) {
	if (isWhole(step)(own)) return [wholeLine(current, own.start, own.start + require_index.entryLine(step.edit).length)];
	return [...own.hostEnd === void 0 ? [] : [cut(current, own.start, own.hostEnd)], ...own.values.map(({ from, end }) => cut(current, from, end))];
}
function wholeLine(current, from, end) {
	const start = current.charAt(from - 1) === "#" ? from - 1 : from;
	if (!"\r\n".includes(current.charAt(start - 1))) return cut(current, start, end);
	const [lineBreak = ""] = /^(?:\r\n?|\n)/.exec(current.slice(end)) ?? [];
	return {
		start,
		end: end + lineBreak.length,
		text: ""
	};
}
function lentPatches(current, step, lent, entry) {
	const text = writtenFor(lent, step);
	if (!startsWith(entry, text)) return valuePatches(current, step, [lent], [entry]);
	return [{
		start: entry.start,
		end: entry.start + text.length,
		text: step.before.slice(lent.start, lent.end)
	}];
}
function valuePatches(current, { before }, lost, left) {
	return ["login", "password"].flatMap((name) => {
		const olds = lost.flatMap(({ patches }) => patches).filter((patch) => patch.name === name);
		return left.flatMap(({ values }) => values).filter((pair) => pair.name === name).slice(0, olds.length).map(({ from, start, end }, index) => {
			const { start: oldStart, end: oldEnd } = olds[index];
			const old = before.slice(oldStart, oldEnd);
			return old ? {
				start,
				end,
				text: old
			} : cut(current, from, end);
		});
	});
}
function cut(text, from, end) {
	let start = from;
	while (/[ \t]/.test(text.charAt(start - 1))) start -= 1;
	return {
		start,
		end,
		text: ""
	};
}
// src/formats/python-config/undo.ts
function undo(current, step) {
	if (current === step.after) return step.before;
	const was = place(require_index.scan(step.before), step);
	const ours = place(require_index.scan(step.after), step);
	if (!ours.option) return was.option ? putBack(current, step, was.option) : current;
	const left = (step.edit.op === "append" ? takeItem : takeValue)(current, step, was.option, ours.option);
	return was.section ? left : dropSection(left, step);
}
function place(config, { edit, name }) {
	const sections = config.sections.filter((section) => section.name === edit.section);
	const options = sections.flatMap((section) => section.options);
	return {
		section: sections[0],
		option: options.find((option) => option.name === name)
	};
}
function candidates(config, { edit, name }) {
	return config.sections.filter((section) => section.name === edit.section).flatMap((section) => section.options.filter((option) => option.name === name));
}
function holderOf(current, step, ours, holds, stray) {
	const { after } = step;
	const found = candidates(require_index.scan(current), step).filter(holds);
	const content = contentOf(after, ourLine(step, ours));
	return found.find(({ start, end }) => require_index.linesOf(current, start, end).some((line) => contentOf(current, line) === content)) ?? (stray ? void 0 : found[0]);
}
function takeValue(current, step, was, ours) {
	const { edit, before, after } = step;
	const { value } = edit;
	const stray = strayIn(current, step, ours, was);
	const mine = holderOf(current, step, ours, (option) => require_index.valueIn(current, option) === value, stray !== void 0);
	if (!mine) return stray ? takeStray(current, stray, was ? before.slice(was.start, was.end) : "") : current;
	if (!was) return require_index.replaceLines(current, mine.start, mine.end, "");
	const kept = Array.from(require_index.linesOf(after, ours.end, was.end + after.length - before.length), rawIn(after));
	let met = 0;
	let end = mine.end;
	const others = [];
	for (const line of require_index.linesOf(current, mine.end, current.length)) {
		if (!require_index.isIdle(current, line)) break;
		const raw = rawIn(current)(line);
		if (raw === kept[met]) met += 1;
		else others.push(raw);
		end = line.next;
	}
	const old = before.slice(was.start, was.end);
	const apart = others.length === 0 || require_index.startsLine(old, old.length) ? "" : require_index.lineBreakNear(current, mine.start);
	return require_index.replaceLines(current, mine.start, end, require_index.joinLines([old + apart, ...others]));
}
function rawIn(text) {
	return (line) => text.slice(line.start, line.next);
}
function withoutFirstLine(text, option, old) {
	const line = require_index.lineAt(text, option.start);
	const name = text.slice(option.start, option.delimiter + 1) + text.slice(line.end, line.next);
	return require_index.replaceLines(text, line.start, line.next, old === "" ? name : old);
}
function takeItem(current, step, was, ours) {
	const { edit, before, after } = step;
	const { item } = edit;
	const stray = strayIn(current, step, ours, void 0);
	const holds = (option) => require_index.words(require_index.valueIn(current, option)).includes(item);
	const mine = holderOf(current, step, ours, holds, stray !== void 0);
	if (!mine) return stray ? takeStray(current, stray, oldLine(step, was)) : current;
	const written = after.slice(ours.start, ours.end);
	const old = was ? before.slice(was.start, was.end) : "";
	if (current.slice(mine.start, mine.end) === written) return require_index.replaceLines(current, mine.start, mine.end, old);
	const listed = new Set(require_index.words(require_index.valueIn(after, ours)));
	if (!was && require_index.words(require_index.valueIn(current, mine)).every((word) => listed.has(word))) return rewrite(current, mine, (line) => require_index.isIdle(current, line));
	const content = contentOf(after, ourLine(step, ours));
	const line = require_index.linesOf(current, mine.start, mine.end).find((one) => contentOf(current, one) === content) ?? require_index.lineWith(current, mine, item);
	const from = require_index.valueStart(mine, line);
	const without = step.replaced === void 0 ? withoutWord(current, line, from, item) : require_index.withWord(current, line, from, item, step.replaced);
	return require_index.replaceLines(current, line.start, line.next, without);
}
function ourLine({ edit, after }, ours) {
	const { item } = edit;
	return require_index.lineWith(after, ours, item) ?? require_index.lineAt(after, ours.last);
}
function oldLine({ before, replaced }, was) {
	const line = was && require_index.lineWith(before, was, replaced);
	return line ? rawIn(before)(line) : "";
}
function contentOf(text, line) {
	return require_index.stripped(text, line.first, line.end);
}
function rewrite(text, option, keeps) {
	const kept = Array.from(require_index.linesOf(text, option.start, option.end)).filter(keeps);
	return require_index.replaceLines(text, option.start, option.end, require_index.joinLines(kept.map(rawIn(text))));
}
function withoutWord(text, line, from, word) {
	const spans = Array.from(require_index.wordsOf(text, from, line.end));
	const index = spans.findIndex(({ start, end }) => text.slice(start, end) === word);
	const span = spans[index];
	if (spans.length === 1 && from === line.start) return "";
	const start = spans[index - 1]?.end ?? span.start;
	const end = index === 0 ? spans[1]?.start ?? line.end : span.end;
	return text.slice(line.start, start) + text.slice(end, line.next);
}
function strayIn(current, step, ours, replaced) {
	const { before, after } = step;
	const line = ourLine(step, ours);
	const content = contentOf(after, line);
	const equals = (text) => (line) => contentOf(text, line) === content;
	const found = allLines(current).filter(equals(current)).toArray();
	const earlier = allLines(after.slice(0, line.start)).filter(equals(after)).toArray().length;
	const theirs = replaced ? before.slice(0, replaced.start) + before.slice(replaced.end) : before;
	return found.length > allLines(theirs).filter(equals(theirs)).toArray().length ? found[earlier] : void 0;
}
function takeStray(current, stray, old) {
	const option = require_index.scan(current).sections.flatMap((section) => section.options).find(({ start, last }) => start === stray.start && last > start);
	return option ? withoutFirstLine(current, option, old) : require_index.replaceLines(current, stray.start, stray.next, old);
}
function allLines(text) {
	return require_index.linesOf(text, 0, text.length);
}
function dropSection(text, { edit, before }) {
	const { sections } = require_index.scan(text);
	const header = `[${edit.section}]`;
	const index = sections.findLastIndex(({ start, next }) => text.slice(start, next).trimEnd() === header);
	const section = sections[index];
	if (!section) return text;
	const above = sections[index - 1]?.options.at(-1);
	const below = sections[index + 1];
	for (const line of require_index.linesOf(text, section.next, below?.start ?? text.length)) if (line.first !== line.end) return text;
	if (above && below && below.indent > above.indent) return text;
	const start = require_index.endsBlank(before) ? section.start : emptyLineBefore(text, section.start);
	return require_index.replaceLines(text, start, section.next, "");
}
function emptyLineBefore(text, at) {
	const start = lineStartBefore(text, at);
	return require_index.lineAt(text, start).end === start ? start : at;
}
function putBack(current, step, was) {
	const config = require_index.scan(current);
	if (candidates(config, step).length > 0) return current;
	const { before } = step;
	const earlier = place(require_index.scan(before), step).section;
	const section = config.sections.find(({ name }) => name === step.edit.section);
	if (!earlier || !section) return earlier ? putBackByHeader(config, before, earlier, was) : current;
	const neighbour = earlier.options[earlier.options.findIndex(({ name }) => name === was.name) - 1]?.name;
	const lineBefore = before.slice(lineStartBefore(before, was.start), was.start);
	let at = section.options.find(({ name }) => name === neighbour)?.end ?? section.next;
	for (const line of require_index.linesOf(current, at, current.length)) {
		if (!require_index.isIdle(current, line)) break;
		if (rawIn(current)(line) === lineBefore) at = line.next;
	}
	return require_index.replaceLines(current, at, at, before.slice(was.start, was.end));
}
function putBackByHeader({ text, flaw }, before, section, was) {
	const header = before.slice(section.start, section.next);
	const line = allLines(text).find((one) => rawIn(text)(one) === header);
	if (!line) return text;
	const back = require_index.replaceLines(text, line.next, line.next, before.slice(was.start, was.end));
	return flaw || !require_index.scan(back).flaw ? back : text;
}
function lineStartBefore(text, at) {
	return require_index.lastLine(text.slice(0, at)).start;
}
// src/inputs/failures.ts
const SECRET_MISPLACED = require_index.explanation("SECRET_MISPLACED", "a secret is in the wrong input", {
	name: "service_account",
	looksLike: "a service account key",
	belongsIn: "key",
	length: 2300
}, ({ name, looksLike, belongsIn, length }) => ({
	what: `${name} holds ${looksLike}${belongsIn ? `, which belongs in ${belongsIn}` : ", which it does not accept"}.`,
	likely: `The value (${length} characters, now masked) was pasted into the wrong input, or two inputs were swapped.`,
	fix: belongsIn ? `Store the value as a secret, and pass it in ${belongsIn}:\nwith:\n  ${belongsIn}: ${require_index.expression("secrets.NAME")}` : `Remove the value from ${name}. If it is real and was ever printed in a log, revoke it.`
}));
const INPUT_NOT_EXPANDED = require_index.explanation("INPUT_NOT_EXPANDED", "an input contains a variable's name instead of its value", {
	name: "project",
	unexpanded: "env.PROJECT_ID"
}, ({ name, unexpanded }) => ({
	what: `${name} contains ${require_index.quoted(unexpanded)} as text: nothing replaced it with its value.`,
	why: "Inside \"with:\", names are only replaced in double braces after a dollar sign. Shell variables never are, nor are names in the value of a secret or a variable.",
	fix: `with:\n  ${name}: ${require_index.expression(unexpanded)}`
}));
const INPUT_IS_COMMAND = require_index.explanation("INPUT_IS_COMMAND", "an input contains a command instead of its output", {
	name: "access_token",
	command: "gcloud auth print-access-token"
}, ({ name, command }) => ({
	what: `${name} contains a command, which nothing runs: ${require_index.quoted(command)}.`,
	why: "Inside \"with:\" no shell runs. An earlier step must run the command, and hand over what it prints.",
	fix: [
		...name === "key" ? ["Store the content of the key file as a secret, and pass that:"] : ["Set an output in an earlier step that has an id, and pass that:"],
		"with:",
		`  ${name}: ${require_index.expression(name === "key" ? "secrets.GAR_KEY" : `steps.ID.outputs.${name}`)}`
	].join("\n")
}));
const LIST_REPOSITORIES = "gcloud artifacts repositories list --project=PROJECT_ID";
const OF_ANOTHER_STEP = "Pass the value from the step or the secret that has it.";
const HOW_TO_FIND = {
	repository: LIST_REPOSITORIES,
	location: LIST_REPOSITORIES,
	project: "gcloud projects list --format=\"table(name,projectId)\"",
	workload_identity_provider: "gcloud iam workload-identity-pools providers list --workload-identity-pool=POOL --location=global --project=PROJECT_ID --format=\"value(name)\"",
	service_account: "gcloud iam service-accounts list --project=PROJECT_ID"
};
const NO_VALUE = {
	placeholder: "It was copied from an example, and must be replaced with a value of your own.",
	empty: "Programs print this if they have no value: an earlier step or a variable was empty.",
	hidden: "Programs print this in place of a value that they hide, and it was copied from there.",
	masked: "The runner shows stars in place of a masked value, and this was copied from a log."
};
function fillIn(name) {
	const find = HOW_TO_FIND[name];
	if (find !== void 0) return `Find the value, and set it without brackets around it:\n${find}`;
	const secret = {
		key: "secrets.GAR_KEY",
		access_token: "steps.auth.outputs.access_token"
	}[name];
	return secret === void 0 ? `Set ${name} to your own value, or remove it.` : `${OF_ANOTHER_STEP}\nwith:\n  ${name}: ${require_index.expression(secret)}`;
}
const INPUT_WITHOUT_VALUE = require_index.explanation("INPUT_WITHOUT_VALUE", "an input still has to be filled in", {
	name: "project",
	value: "YOUR_PROJECT_ID",
	kind: "placeholder",
	part: "YOUR_PROJECT_ID"
}, ({ name, value, kind, part }) => {
	const within = part === value ? "" : ` in ${require_index.quoted(value)}`;
	return {
		what: kind === "placeholder" ? `${name} still contains a placeholder: ${require_index.quoted(part)}${within}.` : `${name} has no value: it is the text ${require_index.quoted(part)}.`,
		why: NO_VALUE[kind],
		fix: `${kind === "empty" ? "Correct the step, secret or variable that the value comes from.\n" : ""}${fillIn(name)}`
	};
});
const INPUT_UNKNOWN = require_index.explanation("INPUT_UNKNOWN", "the step sets an input that this action does not have", {
	name: "token",
	meant: "access_token"
}, ({ name, meant }) => ({
	what: `There is no input ${require_index.quoted(name)} in this action, so it has no effect (${require_index.shown(`INPUT_${name.toUpperCase()}`)} is set).`,
	likely: `You meant ${meant}: the name is misspelt, or comes from another action.`,
	fix: `Rename ${require_index.shown(name)} to ${meant}, or remove it if you did not mean ${meant}. If it is a variable of your own, give it another name: inputs reach an action in variables that begin with INPUT_.`
}));
const INPUT_OF_ANOTHER_ACTION = require_index.explanation("INPUT_OF_ANOTHER_ACTION", "an input belongs to another action", { format: "id_token" }, ({ format }) => ({
	what: `token_format is an input of another action, and this one has nothing like ${require_index.quoted(format)}.`,
	likely: "The step was copied from another action, which has this input.",
	fix: "Remove token_format: this action always obtains an access token."
}));
const INPUT_NOT_BOOLEAN = require_index.explanation("INPUT_NOT_BOOLEAN", "an input must be true or false", {
	name: "verify",
	value: "yes"
}, ({ name, value }) => ({
	what: `${name} must be true or false, but it is ${require_index.quoted(value)}.`,
	why: "In YAML 1.2 only true and false are booleans; yes, on and 1 are text.",
	fix: `with:\n  ${name}: true`
}));
const INPUT_NOT_ONE_OF = require_index.explanation("INPUT_NOT_ONE_OF", "an input has an unknown value", {
	name: "index_mode",
	value: "additional",
	choices: [
		"only",
		"extra",
		"named"
	]
}, ({ name, value, choices }) => ({
	what: `${name} does not accept ${require_index.quoted(value)}.`,
	why: `It accepts ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}.`,
	fix: `with:\n  ${name}: ${choices[0]}`
}));
const REFRESH_IMPOSSIBLE = require_index.explanation("REFRESH_IMPOSSIBLE", "refresh cannot renew this credential", { reason: "the clients are given the key itself, which does not expire" }, ({ reason }) => ({
	what: `refresh is true, but there is nothing to renew: ${reason}.`,
	why: "Only access tokens that this action obtained itself can be renewed, and not with cleanup: false.",
	fix: "with:\n  refresh: auto"
}));
const CLIENT_UNKNOWN = require_index.explanation("CLIENT_UNKNOWN", "clients names an unknown client", {
	client: "conda",
	known: require_index.CLIENT_NAMES
}, ({ client, known }) => ({
	what: `clients contains ${require_index.quoted(client)}, which this action does not support.`,
	why: `It supports ${known.join(", ")}. Separate names by commas or line breaks.`,
	fix: `with:\n  clients: ${require_index.DEFAULT_CLIENTS.join(", ")}`
}));
const CLIENTS_EMPTY = require_index.explanation("CLIENTS_EMPTY", "clients is empty", {}, () => ({
	what: "clients is empty.",
	why: "The input contains only commas and spaces.",
	fix: `with:\n  clients: ${require_index.DEFAULT_CLIENTS.join(", ")}`
}));
const UNIVERSE_MALFORMED = require_index.explanation("UNIVERSE_MALFORMED", "universe is not a domain name", { universe: "https://googleapis.com" }, ({ universe }) => ({
	what: `universe must be a domain name such as googleapis.com, but it is ${require_index.quoted(universe)}.`,
	why: "A universe is a separate Google Cloud, named by the domain of its APIs, without https:// or a path.",
	fix: "Leave it out for the public Google Cloud, or set a bare domain:\nwith:\n  universe: s3nsapis.fr"
}));
// src/machine/path-failures.ts
const PATH_HOLDS_SECRET = require_index.explanation("PATH_HOLDS_SECRET", "a path variable holds a secret", {
	name: "XDG_CONFIG_HOME",
	looksLike: "an access token",
	length: 190
}, ({ name, looksLike, length }) => ({
	what: `${name} must be a path, but it holds ${looksLike}.`,
	why: `A secret was assigned to the wrong variable (${length} characters, now masked). File names would expose it.`,
	fix: `Remove ${name} from the env: block or the step that sets it, and pass the secret to this action in key or access_token.`
}));
const PATH_NOT_ABSOLUTE = require_index.explanation("PATH_NOT_ABSOLUTE", "a path variable is not absolute", {
	name: "XDG_CONFIG_HOME",
	value: "config"
}, ({ name, value }, platform) => ({
	what: `${name} must be an absolute path, but it is ${require_index.quoted(value)}.`,
	why: "Files with the credential would be written inside the checkout, and other steps would not find them.",
	fix: `Set ${name} to an absolute path${platform === "win32" ? " with its drive, such as C:\\config" : ""}, or remove it from the env: block or the step that sets it.`
}));
// src/network/trust-failures.ts
const TLS_VERIFICATION_OFF = require_index.explanation("TLS_VERIFICATION_OFF", "certificate checks are switched off", {}, () => ({
	what: "NODE_TLS_REJECT_UNAUTHORIZED=0 turns off certificate checks, so nothing was sent.",
	why: "Anyone on the network could then read the token. An earlier step, the workflow or the runner sets the variable, usually because of a proxy or a GitHub server with its own certificate authority.",
	fix: "Remove NODE_TLS_REJECT_UNAUTHORIZED. Instead, trust that authority in the environment of the runner, and restart the runner:\n  NODE_EXTRA_CA_CERTS=/path/to/authority.pem"
}));
// src/ledger/failures.ts
const LEDGER_NOT_A_FOLDER = require_index.explanation("LEDGER_NOT_A_FOLDER", "this action's folder is something else", {
	path: "/home/runner/.setup-artifact-registry-python",
	kind: "a symbolic link"
}, ({ path, kind }, platform) => ({
	what: `This action needs a folder of its own at ${path}, but it is ${kind}. Nothing behind it was changed.`,
	why: "This action keeps the original files there until it restores them, so it follows no link and uses no other folder.",
	fix: `Check what it is, and remove it:\n  ${require_index.shellOf(platform).show(path)}\n  ${require_index.shellOf(platform).remove(path)}`
}));
const LOCK_NOT_OURS = require_index.explanation("LOCK_NOT_OURS", "something else is in this action's lock folder", {
	path: "/home/runner/.setup-artifact-registry-python/lock",
	entry: "notes"
}, ({ path, entry }, platform) => ({
	what: `Something else is in the lock folder ${path}: ${JSON.stringify(entry)}. This action cannot continue.`,
	likely: "Jobs that share a home use this folder to take turns. A program or a person put something into it.",
	fix: `Check what it is, and remove the folder while no other job is running on the machine:\n  ${require_index.shellOf(platform).showAll(path)}\n  ${require_index.shellOf(platform).removeAll(path)}`
}));
const LEDGER_BUSY = require_index.explanation("LEDGER_BUSY", "another job is using this action's folder", {
	root: "/home/runner/.setup-artifact-registry-python",
	holder: "process 4711",
	seconds: 60
}, ({ root, holder, seconds }) => ({
	what: `Another job is still using ${root} after ${seconds} seconds (${holder}).`,
	likely: "Jobs that share a home take turns. The other one hangs or was suspended, or the disk is very slow.",
	fix: `Check ${holder} on the runner's machine, and end it if it hangs. The next use of this action then restores its files.`
}));
const LEDGER_DAMAGED = require_index.explanation("LEDGER_DAMAGED", "this action's records are damaged", {
	path: "/home/runner/.setup-artifact-registry-python/ledger.json",
	reason: "it is not JSON"
}, ({ path, reason }, platform) => ({
	what: `This action cannot tell which files to restore, as its records in ${path} are damaged: ${reason}.`,
	likely: "A program or a person changed the file, the disk has a fault, or a newer version of this action wrote it.",
	fix: `Remove lines for pkg.dev that should not be there from pip.conf (pip.ini), .pypirc and .netrc in the home. Then remove the records:\n  ${require_index.shellOf(platform).removeAll(folderOf(path))}`
}));
const folderOf = (path) => path.replace(/[\\/][^\\/]*$/, "");
const NOT_RESTORED = require_index.explanation("NOT_RESTORED", "a file was not restored", {
	path: "/home/runner/.pypirc",
	because: "line 7: the section [pypi] appears twice"
}, ({ path, because }) => ({
	what: `${path} was not put back as it was before this job: ${because}. It holds no credential of this job.`,
	likely: "A later step of this job changed the file, so its original content is not certain.",
	fix: `Check ${path} on the runner's machine. The next use of this action there tries again.`
}));
const FILE_REPLACED = require_index.explanation("FILE_REPLACED", "a step replaced a file that was to be restored", {
	path: "/home/runner/.pypirc",
	kind: "a symbolic link",
	aside: "/home/runner/.pypirc.setup-artifact-registry-python-0123456789ab-original"
}, ({ path, kind, aside }, platform) => ({
	what: `${path} was not restored, because ${kind} has taken its place. Your own file is ${aside}.`,
	why: "A step of this job put it there after this action had written the file.",
	fix: `If you want your own file back, move what has taken its place, and then:
  ${require_index.shellOf(platform).move(aside, path)}`
}));
const SECRET_MAY_REMAIN = require_index.explanation("SECRET_MAY_REMAIN", "a credential may remain on the runner", {
	path: "/home/runner/.pypirc",
	because: "line 7: the section [pypi] appears twice"
}, ({ path, because }) => ({
	what: `${path} could not be cleaned, and a credential of this job may remain in it: ${because}.`,
	likely: "A later step of this job changed the file, its folder or this action's records, or the disk has a fault.",
	fix: `Remove the lines for pkg.dev from ${path} on the runner's machine. If the credential was a service account key, delete it:\n  gcloud iam service-accounts keys list --iam-account=NAME@PROJECT_ID.iam.gserviceaccount.com\n  gcloud iam service-accounts keys delete KEY_ID --iam-account=NAME@PROJECT_ID.iam.gserviceaccount.com`
}));
require_index.explanation("LEDGER_LOST", "this action's records are gone", {
	root: "/home/runner/.setup-artifact-registry-python",
	because: "the ledger no longer exists",
	paths: ["/home/runner/.pypirc"]
}, ({ root, because, paths }) => ({
	what: `This action could not restore files, because it lost its records in ${root}: ${because}. They hold no credential of this job:\n${paths.map((path) => `- ${path}`).join("\n")}`,
	...whyLost(because)
}));
function whyLost(because) {
	const check = "Check these files if they should hold settings of your own.";
	if (because.includes("does not know")) return {
		likely: "A step of this job emptied the folder, or another job considered this one ended, which happens if two machines share a home.",
		fix: `${check} Do not empty the folder above in a step. If machines share a home, give each its own, or set scope: isolated.`
	};
	if (because.includes("changed")) return {
		likely: "A step of this job edited the records, or restored them from a cache or an artifact.",
		fix: `${check} Leave the folder above out of caches, artifacts and steps.`
	};
	return {
		likely: "A step of this job removed the folder or cleaned the home, or another job considered this one ended.",
		fix: `${check} Do not remove the folder above in a step.`
	};
}
const HARD_LINK_LEFT = require_index.explanation("HARD_LINK_LEFT", "a hard link keeps lines of this action", { path: "/home/runner/.pypirc" }, ({ path }) => ({
	what: `${path} was restored, but a hard link to it still has this action's lines, under another name. The credential in them was erased.`,
	why: "A step made a hard link to the file that this action wrote. Restoring replaces a file, and a hard link keeps the old one.",
	fix: `Remove the hard link on the runner's machine, and change the step to copy the file instead.`
}));
// src/ledger/edit-failures.ts
const NOTHING_CHANGED = "The file is unchanged.";
const FILE_NOT_PYTHON_CONFIG = require_index.explanation("FILE_NOT_PYTHON_CONFIG", "pip or twine cannot read its configuration file", {
	path: "/home/runner/.pypirc",
	line: 7,
	reason: "the section [pypi] appears twice"
}, ({ path, line, reason }) => ({
	what: `Python cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
	why: "pip and twine read this file with Python's configparser, which rejects it for the same reason.",
	fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`
}));
const UNREADABLE = {
	pip: FILE_NOT_PYTHON_CONFIG,
	pypirc: FILE_NOT_PYTHON_CONFIG,
	netrc: require_index.explanation("FILE_NOT_NETRC", "the netrc file is not valid", {
		path: "/home/runner/.netrc",
		line: 3,
		reason: "a word here is not a keyword"
	}, ({ path, line, reason }) => ({
		what: `netrc readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
		why: "One such line makes pip, poetry, pdm and uv ignore the whole file, and any credential in it.",
		fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`
	})),
	toml: require_index.explanation("FILE_NOT_TOML", "a TOML file is not valid", {
		path: "/home/runner/.config/uv/uv.toml",
		line: 2,
		reason: "a key or a table appears twice"
	}, ({ path, line, reason }) => ({
		what: `TOML readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
		why: "The client that reads this file rejects it for the same reason.",
		fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`
	}))
};
const FILE_CANNOT_HOLD = require_index.explanation("FILE_CANNOT_HOLD", "a file cannot hold the credential", {
	path: "/home/runner/.netrc",
	reason: "the password has characters that netrc cannot hold"
}, ({ path, reason }) => ({
	what: `The credential does not fit into ${path}: ${reason}. ${NOTHING_CHANGED}`,
	why: "The credential has characters, such as spaces or quotes, that tokens and keys from Google never have.",
	fix: "Check what access_token or key is set to; an access token starts with \"ya29.\"."
}));
const ENTRY_SHARED = require_index.explanation("ENTRY_SHARED", "netrc has one credential per host, and two are needed", {
	path: "/home/runner/.netrc",
	key: "us-central1-python.pkg.dev"
}, ({ path, key }) => ({
	what: `${path} has no entry for ${key} while two uses of this action need one for different identities.`,
	why: "netrc has one credential per host. Names that this action configured still work; a command with the repository's URL, such as pip install --index-url, finds no credential.",
	fix: "Use one identity for both repositories, repositories in different locations, or a job for each."
}));
const ENTRY_TAKEN = require_index.explanation("ENTRY_TAKEN", "netrc already has another credential for this host", {
	path: "/home/runner/.netrc",
	key: "us-central1-python.pkg.dev"
}, ({ path, key }) => ({
	what: `${path} keeps the credential of an earlier use of this action for ${key}; this use has a different identity.`,
	why: "netrc has one credential per host, and the earlier use keeps its entry fresh until the job ends. Names that this use configured have its own credential; a command with the repository's URL, such as pip install --index-url, signs in as the earlier identity.",
	fix: "Use one identity for both repositories, repositories in different locations, or a job for each."
}));
const ENTRY_DISPUTED = require_index.explanation("ENTRY_DISPUTED", "netrc can hold only one credential per host", {
	path: "/home/runner/.netrc",
	key: "us-central1-python.pkg.dev"
}, ({ path, key }) => ({
	what: `Two uses of this action need a credential for ${key} in ${path}, for different identities; netrc can hold only one.`,
	why: "At least one of the two uses depends on netrc: it sets \"netrc: only\" or \"index_mode: named\", or one of its clients reads its credential nowhere else.",
	fix: "Use one identity for both repositories, repositories in different locations, or a job for each."
}));
// src/ledger/file-failures.ts
const ISOLATED = "scope: isolated, which only writes to the runner's temporary folder";
const NOT_WRITABLE = require_index.explanation("NOT_WRITABLE", "a configuration file cannot be written", {
	path: "/home/runner/.config/pip/pip.conf",
	folder: "/home/runner/.config/pip",
	error: "EACCES"
}, ({ path, folder, error }, platform) => ({
	what: `This action cannot write ${path}: the system reports ${error} for the folder ${folder}.`,
	likely: error === "EROFS" ? "The folder is on a read-only file system." : platform === "win32" ? "The file is read-only, another program has it open, or its folder is protected." : "The folder is protected or belongs to another user, often because an earlier job ran as root in a container.",
	fix: error === "EROFS" ? `Set ${platform === "win32" ? "USERPROFILE" : "HOME"} for the job to a folder that it can write to, or use ${ISOLATED}.` : `${platform === "win32" ? "Close the program that has the file open, or run this" : "Run this"} on the runner's machine:\n  ${require_index.shellOf(platform).letWrite(path, folder)}\nor use ${ISOLATED}.`
}));
const NOT_READABLE = require_index.explanation("NOT_READABLE", "a configuration file cannot be read", {
	path: "/home/runner/.pypirc",
	error: "EACCES"
}, ({ path, error }, platform) => ({
	what: `This action cannot read ${path}: the system reports ${error}. ${NOTHING_CHANGED}`,
	likely: platform === "win32" ? "Another program has it open, or its permissions do not let the job's user read it." : "Its permissions, or those of a folder above it, do not let the job's user read it.",
	fix: `${platform === "win32" ? "Close the program that has the file open, or run this" : "Run this"} on the runner's machine:\n  ${require_index.shellOf(platform).letRead(path)}\nor use ${ISOLATED}.`
}));
const FILE_OF_ANOTHER_OWNER = require_index.explanation("FILE_OF_ANOTHER_OWNER", "a configuration file belongs to another user", {
	path: "/home/runner/.pypirc",
	owner: 0,
	user: 1001,
	folder: false
}, ({ path, owner, user, folder }, platform) => ({
	what: `Another user (${owner}) owns ${path}, but this job runs as user ${user}. ${folder ? "Nothing in it was changed." : NOTHING_CHANGED}`,
	likely: "An earlier job or step, often in a container, ran as that user. Replacing the file would change its owner.",
	fix: `Run this on the runner's machine:\n  ${require_index.shellOf(platform).give(path, user, folder)}\nor use ${ISOLATED}.`
}));
const FILE_HAS_HARD_LINKS = require_index.explanation("FILE_HAS_HARD_LINKS", "a configuration file has hard links", {
	path: "/home/runner/.pypirc",
	links: 2
}, ({ path, links }, platform) => ({
	what: `${path} has ${links} names (hard links), and the others would keep the old content. ${NOTHING_CHANGED}`,
	why: "This action replaces whole files: the new one would have this name alone.",
	fix: `Replace it with a symbolic link, or with a copy of its own:\n  ${require_index.shellOf(platform).separate(path)}`
}));
const FILE_EXISTS = require_index.explanation("FILE_EXISTS", "a file of that name already exists", { path: "/home/runner/_temp/credentials.json" }, ({ path }) => ({
	what: `A file already exists at ${path} that this action did not write.`,
	why: "This action never replaces a file that another step wrote there.",
	fix: `Change the step that writes ${path} to use another name.`
}));
const LINK_LOOP = require_index.explanation("LINK_LOOP", "a symbolic link leads back to itself", { path: "/home/runner/.pypirc" }, ({ path }, platform) => ({
	what: `A symbolic link leads back to itself: ${path}.`,
	likely: "The links were created in the wrong direction.",
	fix: `Check where it leads, and remove the wrong link:\n  ${require_index.shellOf(platform).show(path)}`
}));
const LINK_DANGLING = require_index.explanation("LINK_DANGLING", "a symbolic link leads to a missing folder", {
	path: "/home/runner/.pypirc",
	folder: "/mnt/dotfiles"
}, ({ path, folder }, platform) => ({
	what: `A symbolic link leads to a missing folder: ${path} to ${folder}.`,
	likely: "A volume is not mounted, or a repository of dotfiles is not checked out, on this runner.",
	fix: `Mount or create the folder before this step, or remove the link:\n  ${require_index.shellOf(platform).remove(path)}`
}));
const FOLDER_IS_A_FILE = require_index.explanation("FOLDER_IS_A_FILE", "a file is where a folder is needed", {
	path: "/home/runner/.config/pip/pip.conf",
	file: "/home/runner/.config"
}, ({ path, file }, platform) => ({
	what: `This action cannot create ${path}, because ${file} is not a folder.`,
	likely: `An earlier step wrote a file there, or a variable leads there, such as ${platform === "win32" ? "APPDATA" : "HOME or XDG_CONFIG_HOME"}.`,
	fix: `Look at it:\n  ${require_index.shellOf(platform).show(file)}\nThen correct the step that wrote it, or set the variable to a folder.`
}));
const DRIVE_MISSING = require_index.explanation("DRIVE_MISSING", "a drive or network share does not exist", {
	path: "H:\\pip\\pip.ini",
	drive: "H:\\"
}, ({ path, drive }) => ({
	what: `This action cannot create ${path}: ${drive} does not exist.`,
	likely: "A network drive only exists in the session of the user who mapped it, and a runner service has its own session.",
	fix: `Set the variable that names the folder, often APPDATA or USERPROFILE, to a folder on a local drive, or use ${ISOLATED}.`
}));
const DISK_FULL = require_index.explanation("DISK_FULL", "the disk is full", {
	path: "/home/runner/.pypirc",
	error: "ENOSPC"
}, ({ path, error }, platform) => ({
	what: `${error === "EDQUOT" ? "The quota is used up" : "The disk is full"}, so ${path} was not written (${error}). The original file is untouched.`,
	why: error === "EDQUOT" ? "The job's user has a disk quota." : "The disk of that folder has no space left.",
	fix: `Free some space before this step, for example by removing caches and unused images:\n  ${require_index.shellOf(platform).showSpace}`
}));
const FILE_SYSTEM_ERROR = require_index.explanation("FILE_SYSTEM_ERROR", "the disk reported an error", {
	path: "/home/runner/.pypirc",
	error: "EIO",
	call: "rename"
}, ({ path, error, call }) => ({
	what: `The system reported ${error} (${call}) for ${path}. The original file is untouched.`,
	likely: "The disk or network share has a fault, or another program has the file open.",
	fix: `Run the job again. If it fails again, check the disk of the runner, or use ${ISOLATED}.`
}));
const NOT_PRIVATE = require_index.explanation("NOT_PRIVATE", "a file cannot be made private", {
	path: "C:\\Users\\runner\\pip\\pip.ini",
	reason: "icacls ended with status 5"
}, ({ path, reason }) => ({
	what: `Access to ${path} could not be limited to the job's user, so it was not written (${reason}).`,
	why: "The file would hold a secret. Some file systems, such as FAT and some network shares, have no access rights.",
	fix: `Move the home of the runner to an NTFS volume, or use ${ISOLATED}.`
}));
// src/ledger/blot.ts
const FILLER = "x";
function blotFile(record, file) {
	const layers = require_index.layersOf([record], file);
	if (layers.some(({ kind }) => kind === "create")) overwrite(file, "everything");
	else if (!layers.some(({ theirs }) => theirs)) overwrite(file, require_index.spellingsOf([...require_index.secretsOf(layers, record.credential), ...record.former ?? []]));
}
function finishBlot({ path, temporary }, holders) {
	const name = require_index.formerOf(temporary);
	try {
		if ((0, node_fs.lstatSync)(name, { throwIfNoEntry: false }) === void 0) return;
		if (!require_index.isSameFile(name, path)) {
			const passwords = holders.flatMap(({ credential, former = [] }) => [credential?.password ?? [], ...former].flat());
			const opened = openOurs(name);
			try {
				fill(opened, require_index.spellingsOf(passwords));
				(0, node_fs.fsyncSync)(opened);
			} finally {
				(0, node_fs.closeSync)(opened);
			}
		}
		require_index.remove(name);
	} catch {}
}
function overwrite(file, what) {
	try {
		const opened = openOurs(file);
		try {
			if (!(0, node_fs.fstatSync)(opened).isFile()) return;
			if (what === "everything") (0, node_fs.ftruncateSync)(opened);
			else fill(opened, what);
			(0, node_fs.fsyncSync)(opened);
		} finally {
			(0, node_fs.closeSync)(opened);
		}
	} catch {}
}
function openOurs(file) {
	const flags = node_fs.constants.O_RDWR | require_index.againstLinks(file) | (node_fs.constants.O_NONBLOCK ?? 0);
	try {
		return (0, node_fs.openSync)(file, flags);
	} catch (error) {
		if (require_index.errorCode(error) !== "EACCES") throw error;
		(0, node_fs.chmodSync)(file, 384);
		return (0, node_fs.openSync)(file, flags);
	}
}
function fill(opened, texts) {
	const bytes = (0, node_fs.readFileSync)(opened);
	for (const text of texts) for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + text.length)) (0, node_fs.writeSync)(opened, Buffer.alloc(text.length, FILLER), 0, text.length, at);
}
// src/report/skip.ts
function reportSkip({ skip, foreign }) {
	require_index.setOutputs({ authenticated: "false" });
	require_index.info("Nothing was configured, because on_missing_credentials is skip:");
	for (const line of `${skip.what}\n${skip.why}`.split("\n")) require_index.info(line);
	if (!foreign) require_index.warn(SKIPPED_UNEXPECTEDLY({}));
}
// src/ledger/swap.ts
function swapped(content, former, fresh) {
	const text = content.toString("latin1");
	const after = former.reduce((before, old) => SPELLINGS.reduce((spelt, spell) => spelt.replaceAll(latin1(spell(old.reveal())), () => latin1(spell(fresh.reveal()))), before), text);
	return after === text ? content : Buffer.from(after, "latin1");
}
const SPELLINGS = [(password) => password, encodeURIComponent];
function latin1(text) {
	return Buffer.from(text).toString("latin1");
}
// src/ledger/withdraw.ts
function withdraw(root, ledger, leaving, reseal = (record) => record, elsewhere = []) {
	if (leaving.length === 0) return {
		ledger,
		files: [],
		problems: [],
		copies: []
	};
	const files = [];
	const problems = new Map();
	const copies = [];
	const linked = new Set();
	let first;
	const tried = (path, error) => {
		const secret = mayHoldSecret(path, leaving);
		if (require_index.isReplaced(error)) {
			files.push({
				path,
				outcome: "left alone"
			});
			const because = `${require_index.insteadOf(path)} has taken its place, and leads to it`;
			copies.push(...secret ? [SECRET_MAY_REMAIN({
				path,
				because
			})] : [], ...ownLeftAside(path, during));
			return;
		}
		first ??= error;
		problems.set(path, unfinished(path, error, secret));
	};
	const staying = ledger.holders.filter((holder) => !leaving.includes(holder));
	let during = ledger;
	let steps = [];
	for (const path of new Set(leaving.flatMap(require_index.pathsOfHolder))) try {
		steps.push(require_index.planRewrite(root, ledger, path, staying));
	} catch (error) {
		tried(path, error);
	}
	during = require_index.remember(ledger, steps);
	try {
		require_index.save(root, ledger, during, steps.flatMap(({ original }) => original ?? []));
	} catch (error) {
		const [lost, rest] = [steps.filter(isNews), steps.filter((step) => !isNews(step))];
		for (const { record } of lost) tried(record.path, error);
		steps = rest;
		during = ledger;
	}
	function isNews({ record, used }) {
		return used || record.original?.sha256 !== ledger.files.find(({ path }) => path === record.path)?.original?.sha256;
	}
	for (const step of steps) {
		const { path } = step.record;
		try {
			if (step.action !== "none" && require_index.namesOf(path) > 1) {
				copies.push(clearOtherNames(path, leaving));
				linked.add(path);
			}
			require_index.perform(root, step);
			files.push({
				path,
				outcome: outcomeOf(step)
			});
			if (isCopied(step, leaving)) copies.push(SECRET_MAY_REMAIN({
				path,
				because: COPIED
			}));
		} catch (error) {
			tried(path, error);
		}
	}
	for (const path of new Set(leaving.flatMap(({ watched }) => watched))) {
		if (elsewhere.includes(path) || require_index.layersOf(staying, path).length > 0) continue;
		if (mayHoldSecret(path, leaving)) copies.push(SECRET_MAY_REMAIN({
			path,
			because: COPIED
		}));
	}
	const beside = new Set(leaving.flatMap((holder) => holder.copies ?? []));
	for (const path of new Set(leaving.flatMap(require_index.pathsOfHolder))) for (const copy of require_index.copiesBeside(path)) {
		if (beside.has(copy) || require_index.layersOf(staying, copy).length > 0) continue;
		if (mayHoldSecret(copy, leaving, path)) copies.push(SECRET_MAY_REMAIN({
			path: copy,
			because: COPY
		}));
	}
	for (const path of new Set(leaving.flatMap((holder) => holder.linked ?? []))) if (!linked.has(path)) copies.push(HARD_LINK_LEFT({ path }));
	const after = require_index.without(during, leaving, new Set(problems.keys()), reseal);
	try {
		require_index.settle(root, during, after);
	} catch (error) {
		first ??= error;
		problems.set(root, unfinished(root, error, true));
	}
	return {
		ledger: after,
		files,
		problems: [...problems.values()],
		copies,
		...require_index.present({ error: first })
	};
}
function outcomeOf({ used, original, changed }) {
	if (used) return "still needed by another use of this action";
	if (original === null) return "removed";
	return changed ? "took our lines out" : "restored";
}
function clearOtherNames(path, leaving) {
	for (const holder of leaving) blotFile(holder, path);
	return mayHoldSecret(path, leaving) ? SECRET_MAY_REMAIN({
		path,
		because: "it has another name (a hard link) that a step made, which keeps what this action wrote"
	}) : HARD_LINK_LEFT({ path });
}
const COPIED = "a line that this action did not write holds it too";
const COPY = "a step or an editor made it, a copy of a file that held it";
function ownLeftAside(path, { files }) {
	const aside = files.find((record) => record.path === path)?.aside;
	return aside === void 0 || require_index.namesOf(aside) === 0 ? [] : [FILE_REPLACED({
		path,
		kind: require_index.insteadOf(path),
		aside
	})];
}
function isCopied({ original, record: { path } }, leaving) {
	return original !== null && leaving.some((holder) => bringsSecret(holder, path, original));
}
function bringsSecret({ layers, credential, former = [] }, path, content) {
	const here = layers.filter((layer) => layer.path === path);
	const ours = here.filter(({ theirs }) => !theirs);
	if (ours.length < here.length) return require_index.holdsSecret(content, ours);
	return require_index.holdsSecret(content, ours, credential) || former.some((password) => require_index.holds(content, password));
}
function unfinished(path, error, secret) {
	const because = require_index.reasonOf(error, path);
	return (secret ? SECRET_MAY_REMAIN : NOT_RESTORED)({
		path,
		because
	});
}
function mayHoldSecret(path, leaving, of = path) {
	for (let tries = 0; tries < LOOKS; tries++) try {
		const present = require_index.lookBehind(path);
		return present !== null && leaving.some((holder) => bringsSecret(holder, of, present.bytes));
	} catch {}
	return true;
}
const LOOKS = 3;
// src/credentials/keyring-setting.ts
function keyringSetting(source, path, env) {
	const variables = {
		PIP_KEYRING_PROVIDER: "import",
		PIP_NO_INPUT: "1"
	};
	const content = credentialFor(source, env);
	if (content === void 0) return { variables };
	return {
		file: {
			kind: "create",
			path,
			content
		},
		variables: {
			...variables,
			GOOGLE_APPLICATION_CREDENTIALS: path
		}
	};
}
function credentialFor(source, env) {
	if (source.kind === "service_account_key") return source.key.json;
	return source.kind === "workload_identity_federation" ? externalAccount(source.federation, env) : void 0;
}
function externalAccount(federation, env) {
	const { provider, serviceAccount, lifetime, universe } = federation;
	const audience = federation.audience ?? `https://iam.${universe}/${provider}`;
	const base = env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
	const impersonation = serviceAccount === void 0 ? {} : {
		service_account_impersonation_url: `https://iamcredentials.${universe}/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
		service_account_impersonation: { token_lifetime_seconds: lifetime }
	};
	const file = {
		type: "external_account",
		universe_domain: universe,
		audience: `//iam.${universe}/${provider}`,
		subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
		token_url: `https://sts.${universe}/v1/token`,
		...impersonation,
		credential_source: {
			url: `${base}${base.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`,
			headers: { Authorization: `Bearer ${env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? ""}` },
			format: {
				type: "json",
				subject_token_field_name: "value"
			}
		}
	};
	return new require_index.Secret(`${JSON.stringify(file, void 0, 2)}\n`);
}
Object.defineProperty(exports, "ACCESS_TOKEN_MALFORMED", {
	enumerable: true,
	get: function() {
		return ACCESS_TOKEN_MALFORMED;
	}
});
Object.defineProperty(exports, "ADC_FOREIGN_URL", {
	enumerable: true,
	get: function() {
		return ADC_FOREIGN_URL;
	}
});
Object.defineProperty(exports, "ADC_HOLDS_CREDENTIAL", {
	enumerable: true,
	get: function() {
		return ADC_HOLDS_CREDENTIAL;
	}
});
Object.defineProperty(exports, "ADC_NOT_JSON", {
	enumerable: true,
	get: function() {
		return ADC_NOT_JSON;
	}
});
Object.defineProperty(exports, "ADC_REFUSED", {
	enumerable: true,
	get: function() {
		return ADC_REFUSED;
	}
});
Object.defineProperty(exports, "ADC_UNKNOWN_TYPE", {
	enumerable: true,
	get: function() {
		return ADC_UNKNOWN_TYPE;
	}
});
Object.defineProperty(exports, "ADC_UNREADABLE", {
	enumerable: true,
	get: function() {
		return ADC_UNREADABLE;
	}
});
Object.defineProperty(exports, "CLIENTS_EMPTY", {
	enumerable: true,
	get: function() {
		return CLIENTS_EMPTY;
	}
});
Object.defineProperty(exports, "CLIENT_UNKNOWN", {
	enumerable: true,
	get: function() {
		return CLIENT_UNKNOWN;
	}
});
Object.defineProperty(exports, "CONFIGURATION_OVERRIDDEN", {
	enumerable: true,
	get: function() {
		return CONFIGURATION_OVERRIDDEN;
	}
});
Object.defineProperty(exports, "CREDENTIALS_CONFLICT", {
	enumerable: true,
	get: function() {
		return CREDENTIALS_CONFLICT;
	}
});
Object.defineProperty(exports, "CREDENTIAL_HALF", {
	enumerable: true,
	get: function() {
		return CREDENTIAL_HALF;
	}
});
Object.defineProperty(exports, "CREDENTIAL_IN_CHECKOUT", {
	enumerable: true,
	get: function() {
		return CREDENTIAL_IN_CHECKOUT;
	}
});
Object.defineProperty(exports, "CREDENTIAL_NOT_NEEDED", {
	enumerable: true,
	get: function() {
		return CREDENTIAL_NOT_NEEDED;
	}
});
Object.defineProperty(exports, "DEPENDENCY_CONFUSION", {
	enumerable: true,
	get: function() {
		return DEPENDENCY_CONFUSION;
	}
});
Object.defineProperty(exports, "DISK_FULL", {
	enumerable: true,
	get: function() {
		return DISK_FULL;
	}
});
Object.defineProperty(exports, "DRIVE_MISSING", {
	enumerable: true,
	get: function() {
		return DRIVE_MISSING;
	}
});
Object.defineProperty(exports, "ENTRY_DISPUTED", {
	enumerable: true,
	get: function() {
		return ENTRY_DISPUTED;
	}
});
Object.defineProperty(exports, "ENTRY_SHARED", {
	enumerable: true,
	get: function() {
		return ENTRY_SHARED;
	}
});
Object.defineProperty(exports, "ENTRY_TAKEN", {
	enumerable: true,
	get: function() {
		return ENTRY_TAKEN;
	}
});
Object.defineProperty(exports, "EXAMPLE_ACCOUNT", {
	enumerable: true,
	get: function() {
		return EXAMPLE_ACCOUNT;
	}
});
Object.defineProperty(exports, "EXAMPLE_PROVIDER", {
	enumerable: true,
	get: function() {
		return EXAMPLE_PROVIDER;
	}
});
Object.defineProperty(exports, "FILE_CANNOT_HOLD", {
	enumerable: true,
	get: function() {
		return FILE_CANNOT_HOLD;
	}
});
Object.defineProperty(exports, "FILE_EXISTS", {
	enumerable: true,
	get: function() {
		return FILE_EXISTS;
	}
});
Object.defineProperty(exports, "FILE_HAS_HARD_LINKS", {
	enumerable: true,
	get: function() {
		return FILE_HAS_HARD_LINKS;
	}
});
Object.defineProperty(exports, "FILE_IS_A_FOLDER", {
	enumerable: true,
	get: function() {
		return FILE_IS_A_FOLDER;
	}
});
Object.defineProperty(exports, "FILE_NOT_REGULAR", {
	enumerable: true,
	get: function() {
		return FILE_NOT_REGULAR;
	}
});
Object.defineProperty(exports, "FILE_OF_ANOTHER_OWNER", {
	enumerable: true,
	get: function() {
		return FILE_OF_ANOTHER_OWNER;
	}
});
Object.defineProperty(exports, "FILE_SYSTEM_ERROR", {
	enumerable: true,
	get: function() {
		return FILE_SYSTEM_ERROR;
	}
});
Object.defineProperty(exports, "FILE_TOO_LARGE", {
	enumerable: true,
	get: function() {
		return FILE_TOO_LARGE;
	}
});
Object.defineProperty(exports, "FOLDER_IS_A_FILE", {
	enumerable: true,
	get: function() {
		return FOLDER_IS_A_FILE;
	}
});
Object.defineProperty(exports, "HOME_UNKNOWN", {
	enumerable: true,
	get: function() {
		return HOME_UNKNOWN;
	}
});
Object.defineProperty(exports, "ID_TOKEN_ACT", {
	enumerable: true,
	get: function() {
		return ID_TOKEN_ACT;
	}
});
Object.defineProperty(exports, "ID_TOKEN_DEPENDABOT", {
	enumerable: true,
	get: function() {
		return ID_TOKEN_DEPENDABOT;
	}
});
Object.defineProperty(exports, "ID_TOKEN_FORK", {
	enumerable: true,
	get: function() {
		return ID_TOKEN_FORK;
	}
});
Object.defineProperty(exports, "ID_TOKEN_OTHER_SERVER", {
	enumerable: true,
	get: function() {
		return ID_TOKEN_OTHER_SERVER;
	}
});
Object.defineProperty(exports, "ID_TOKEN_PERMISSION", {
	enumerable: true,
	get: function() {
		return ID_TOKEN_PERMISSION;
	}
});
Object.defineProperty(exports, "INPUT_IS_COMMAND", {
	enumerable: true,
	get: function() {
		return INPUT_IS_COMMAND;
	}
});
Object.defineProperty(exports, "INPUT_NOT_BOOLEAN", {
	enumerable: true,
	get: function() {
		return INPUT_NOT_BOOLEAN;
	}
});
Object.defineProperty(exports, "INPUT_NOT_EXPANDED", {
	enumerable: true,
	get: function() {
		return INPUT_NOT_EXPANDED;
	}
});
Object.defineProperty(exports, "INPUT_NOT_ONE_OF", {
	enumerable: true,
	get: function() {
		return INPUT_NOT_ONE_OF;
	}
});
Object.defineProperty(exports, "INPUT_OF_ANOTHER_ACTION", {
	enumerable: true,
	get: function() {
		return INPUT_OF_ANOTHER_ACTION;
	}
});
Object.defineProperty(exports, "INPUT_UNKNOWN", {
	enumerable: true,
	get: function() {
		return INPUT_UNKNOWN;
	}
});
Object.defineProperty(exports, "INPUT_WITHOUT_VALUE", {
	enumerable: true,
	get: function() {
		return INPUT_WITHOUT_VALUE;
	}
});
Object.defineProperty(exports, "KEYRING_WITHOUT_NETRC", {
	enumerable: true,
	get: function() {
		return KEYRING_WITHOUT_NETRC;
	}
});
Object.defineProperty(exports, "KEY_EMPTY", {
	enumerable: true,
	get: function() {
		return KEY_EMPTY;
	}
});
Object.defineProperty(exports, "KEY_FIELD_MISSING", {
	enumerable: true,
	get: function() {
		return KEY_FIELD_MISSING;
	}
});
Object.defineProperty(exports, "KEY_IS_PATH", {
	enumerable: true,
	get: function() {
		return KEY_IS_PATH;
	}
});
Object.defineProperty(exports, "KEY_OTHER_TYPE", {
	enumerable: true,
	get: function() {
		return KEY_OTHER_TYPE;
	}
});
Object.defineProperty(exports, "KEY_OTHER_UNIVERSE", {
	enumerable: true,
	get: function() {
		return KEY_OTHER_UNIVERSE;
	}
});
Object.defineProperty(exports, "KEY_PRIVATE_KEY_UNUSABLE", {
	enumerable: true,
	get: function() {
		return KEY_PRIVATE_KEY_UNUSABLE;
	}
});
Object.defineProperty(exports, "KEY_TRUNCATED", {
	enumerable: true,
	get: function() {
		return KEY_TRUNCATED;
	}
});
Object.defineProperty(exports, "KEY_UNREADABLE", {
	enumerable: true,
	get: function() {
		return KEY_UNREADABLE;
	}
});
Object.defineProperty(exports, "LEDGER_BUSY", {
	enumerable: true,
	get: function() {
		return LEDGER_BUSY;
	}
});
Object.defineProperty(exports, "LEDGER_DAMAGED", {
	enumerable: true,
	get: function() {
		return LEDGER_DAMAGED;
	}
});
Object.defineProperty(exports, "LEDGER_NOT_A_FOLDER", {
	enumerable: true,
	get: function() {
		return LEDGER_NOT_A_FOLDER;
	}
});
Object.defineProperty(exports, "LIFETIME_MALFORMED", {
	enumerable: true,
	get: function() {
		return LIFETIME_MALFORMED;
	}
});
Object.defineProperty(exports, "LIFETIME_OUT_OF_RANGE", {
	enumerable: true,
	get: function() {
		return LIFETIME_OUT_OF_RANGE;
	}
});
Object.defineProperty(exports, "LINK_DANGLING", {
	enumerable: true,
	get: function() {
		return LINK_DANGLING;
	}
});
Object.defineProperty(exports, "LINK_LOOP", {
	enumerable: true,
	get: function() {
		return LINK_LOOP;
	}
});
Object.defineProperty(exports, "LOCATION_MALFORMED", {
	enumerable: true,
	get: function() {
		return LOCATION_MALFORMED;
	}
});
Object.defineProperty(exports, "LOCATION_MISSING", {
	enumerable: true,
	get: function() {
		return LOCATION_MISSING;
	}
});
Object.defineProperty(exports, "LOCK_NOT_OURS", {
	enumerable: true,
	get: function() {
		return LOCK_NOT_OURS;
	}
});
Object.defineProperty(exports, "METHOD_CANNOT_TAKE_TOKEN", {
	enumerable: true,
	get: function() {
		return METHOD_CANNOT_TAKE_TOKEN;
	}
});
Object.defineProperty(exports, "METHOD_NEEDS_KEY", {
	enumerable: true,
	get: function() {
		return METHOD_NEEDS_KEY;
	}
});
Object.defineProperty(exports, "NETRC_NEEDED", {
	enumerable: true,
	get: function() {
		return NETRC_NEEDED;
	}
});
Object.defineProperty(exports, "NETRC_UNUSABLE", {
	enumerable: true,
	get: function() {
		return NETRC_UNUSABLE;
	}
});
Object.defineProperty(exports, "NOT_PRIVATE", {
	enumerable: true,
	get: function() {
		return NOT_PRIVATE;
	}
});
Object.defineProperty(exports, "NOT_READABLE", {
	enumerable: true,
	get: function() {
		return NOT_READABLE;
	}
});
Object.defineProperty(exports, "NOT_WRITABLE", {
	enumerable: true,
	get: function() {
		return NOT_WRITABLE;
	}
});
Object.defineProperty(exports, "NO_CREDENTIALS", {
	enumerable: true,
	get: function() {
		return NO_CREDENTIALS;
	}
});
Object.defineProperty(exports, "NO_CREDENTIALS_ACT", {
	enumerable: true,
	get: function() {
		return NO_CREDENTIALS_ACT;
	}
});
Object.defineProperty(exports, "NO_CREDENTIALS_DEPENDABOT", {
	enumerable: true,
	get: function() {
		return NO_CREDENTIALS_DEPENDABOT;
	}
});
Object.defineProperty(exports, "NO_CREDENTIALS_FORK", {
	enumerable: true,
	get: function() {
		return NO_CREDENTIALS_FORK;
	}
});
Object.defineProperty(exports, "NO_CREDENTIALS_IN_FORK", {
	enumerable: true,
	get: function() {
		return NO_CREDENTIALS_IN_FORK;
	}
});
Object.defineProperty(exports, "NO_CREDENTIALS_REUSABLE", {
	enumerable: true,
	get: function() {
		return NO_CREDENTIALS_REUSABLE;
	}
});
Object.defineProperty(exports, "PATH_HOLDS_SECRET", {
	enumerable: true,
	get: function() {
		return PATH_HOLDS_SECRET;
	}
});
Object.defineProperty(exports, "PATH_NOT_ABSOLUTE", {
	enumerable: true,
	get: function() {
		return PATH_NOT_ABSOLUTE;
	}
});
Object.defineProperty(exports, "PIP_CONFIG_FILE_IS_NO_FILE", {
	enumerable: true,
	get: function() {
		return PIP_CONFIG_FILE_IS_NO_FILE;
	}
});
Object.defineProperty(exports, "PIP_READS_NO_FILE", {
	enumerable: true,
	get: function() {
		return PIP_READS_NO_FILE;
	}
});
Object.defineProperty(exports, "PIP_REFUSES_FILE", {
	enumerable: true,
	get: function() {
		return PIP_REFUSES_FILE;
	}
});
Object.defineProperty(exports, "POETRY_ASKS_PYPI", {
	enumerable: true,
	get: function() {
		return POETRY_ASKS_PYPI;
	}
});
Object.defineProperty(exports, "POETRY_SPLITS_NAME", {
	enumerable: true,
	get: function() {
		return POETRY_SPLITS_NAME;
	}
});
Object.defineProperty(exports, "PROJECT_MALFORMED", {
	enumerable: true,
	get: function() {
		return PROJECT_MALFORMED;
	}
});
Object.defineProperty(exports, "PROJECT_MISSING", {
	enumerable: true,
	get: function() {
		return PROJECT_MISSING;
	}
});
Object.defineProperty(exports, "PROVIDER_IS_POOL", {
	enumerable: true,
	get: function() {
		return PROVIDER_IS_POOL;
	}
});
Object.defineProperty(exports, "PROVIDER_MALFORMED", {
	enumerable: true,
	get: function() {
		return PROVIDER_MALFORMED;
	}
});
Object.defineProperty(exports, "PROVIDER_WITHOUT_PROVIDERS", {
	enumerable: true,
	get: function() {
		return PROVIDER_WITHOUT_PROVIDERS;
	}
});
Object.defineProperty(exports, "PROVIDER_WITH_PROJECT_ID", {
	enumerable: true,
	get: function() {
		return PROVIDER_WITH_PROJECT_ID;
	}
});
Object.defineProperty(exports, "REFRESH_IMPOSSIBLE", {
	enumerable: true,
	get: function() {
		return REFRESH_IMPOSSIBLE;
	}
});
Object.defineProperty(exports, "REPOSITORY_CONTRADICTION", {
	enumerable: true,
	get: function() {
		return REPOSITORY_CONTRADICTION;
	}
});
Object.defineProperty(exports, "REPOSITORY_MISSING", {
	enumerable: true,
	get: function() {
		return REPOSITORY_MISSING;
	}
});
Object.defineProperty(exports, "REPOSITORY_NOT_IN_CONSOLE", {
	enumerable: true,
	get: function() {
		return REPOSITORY_NOT_IN_CONSOLE;
	}
});
Object.defineProperty(exports, "REPOSITORY_NOT_PYTHON_HOST", {
	enumerable: true,
	get: function() {
		return REPOSITORY_NOT_PYTHON_HOST;
	}
});
Object.defineProperty(exports, "REPOSITORY_PART_EMPTY", {
	enumerable: true,
	get: function() {
		return REPOSITORY_PART_EMPTY;
	}
});
Object.defineProperty(exports, "REPOSITORY_URL_WITH_CREDENTIALS", {
	enumerable: true,
	get: function() {
		return REPOSITORY_URL_WITH_CREDENTIALS;
	}
});
Object.defineProperty(exports, "SECRET_MISPLACED", {
	enumerable: true,
	get: function() {
		return SECRET_MISPLACED;
	}
});
Object.defineProperty(exports, "SERVER_ID_MALFORMED", {
	enumerable: true,
	get: function() {
		return SERVER_ID_MALFORMED;
	}
});
Object.defineProperty(exports, "SERVER_ID_RESERVED", {
	enumerable: true,
	get: function() {
		return SERVER_ID_RESERVED;
	}
});
Object.defineProperty(exports, "SERVER_ID_WITH_DOT", {
	enumerable: true,
	get: function() {
		return SERVER_ID_WITH_DOT;
	}
});
Object.defineProperty(exports, "SERVICE_ACCOUNT_MALFORMED", {
	enumerable: true,
	get: function() {
		return SERVICE_ACCOUNT_MALFORMED;
	}
});
Object.defineProperty(exports, "TLS_VERIFICATION_OFF", {
	enumerable: true,
	get: function() {
		return TLS_VERIFICATION_OFF;
	}
});
Object.defineProperty(exports, "TOKEN_ENDS_SOON", {
	enumerable: true,
	get: function() {
		return TOKEN_ENDS_SOON;
	}
});
Object.defineProperty(exports, "UNEXPECTED", {
	enumerable: true,
	get: function() {
		return UNEXPECTED;
	}
});
Object.defineProperty(exports, "UNIVERSE_MALFORMED", {
	enumerable: true,
	get: function() {
		return UNIVERSE_MALFORMED;
	}
});
Object.defineProperty(exports, "UNIVERSE_NEEDS_URL", {
	enumerable: true,
	get: function() {
		return UNIVERSE_NEEDS_URL;
	}
});
Object.defineProperty(exports, "UNREADABLE", {
	enumerable: true,
	get: function() {
		return UNREADABLE;
	}
});
Object.defineProperty(exports, "UV_LOCK_REWRITTEN", {
	enumerable: true,
	get: function() {
		return UV_LOCK_REWRITTEN;
	}
});
Object.defineProperty(exports, "VIRTUALENV_MISSING", {
	enumerable: true,
	get: function() {
		return VIRTUALENV_MISSING;
	}
});
Object.defineProperty(exports, "adviceIn", {
	enumerable: true,
	get: function() {
		return adviceIn;
	}
});
Object.defineProperty(exports, "explainRepository", {
	enumerable: true,
	get: function() {
		return explainRepository;
	}
});
Object.defineProperty(exports, "finishBlot", {
	enumerable: true,
	get: function() {
		return finishBlot;
	}
});
Object.defineProperty(exports, "helpUrl", {
	enumerable: true,
	get: function() {
		return helpUrl;
	}
});
Object.defineProperty(exports, "keyringSetting", {
	enumerable: true,
	get: function() {
		return keyringSetting;
	}
});
Object.defineProperty(exports, "listProviders", {
	enumerable: true,
	get: function() {
		return listProviders;
	}
});
Object.defineProperty(exports, "makeKey", {
	enumerable: true,
	get: function() {
		return makeKey;
	}
});
Object.defineProperty(exports, "nearestLocation", {
	enumerable: true,
	get: function() {
		return nearestLocation;
	}
});
Object.defineProperty(exports, "reportSkip", {
	enumerable: true,
	get: function() {
		return reportSkip;
	}
});
Object.defineProperty(exports, "seenIn", {
	enumerable: true,
	get: function() {
		return seenIn;
	}
});
Object.defineProperty(exports, "swapped", {
	enumerable: true,
	get: function() {
		return swapped;
	}
});
Object.defineProperty(exports, "undo", {
	enumerable: true,
	get: function() {
		return undo;
	}
});
Object.defineProperty(exports, "undo$1", {
	enumerable: true,
	get: function() {
		return undo$1;
	}
});
Object.defineProperty(exports, "withAddresses", {
	enumerable: true,
	get: function() {
		return withAddresses;
	}
});
Object.defineProperty(exports, "withdraw", {
	enumerable: true,
	get: function() {
		return withdraw;
	}
});
