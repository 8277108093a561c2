"use strict";
const require_index = require("./index.js");
let node_os = require("node:os");
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
require_index.explanation("REPOSITORY_MALFORMED", "repository is not a valid repository name", { repository: "My Repo" }, ({ repository, around }) => ({
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
require_index.explanation("REPOSITORY_SEVERAL", "repository names several repositories", { all: ["my-repo", "other"] }, ({ all }) => {
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
require_index.explanation("REPOSITORY_URL_WITH_CREDENTIALS", "the repository URL contains a password", {}, () => ({
	what: "The URL in repository contains a user name or password, which this action does not use.",
	why: "URLs copied from pip.conf often contain a credential. GitHub prints inputs in the log, so it may already be exposed.",
	fix: "Remove everything from after https:// up to the @, pass the credential in key or access_token instead, and revoke it if it was real."
}));
require_index.explanation("REPOSITORY_PART_EMPTY", "a part of the repository URL is empty", { parts: ["project"] }, ({ parts }) => ({
	what: `The URL in repository has no ${parts.join(" and no ")}: that part is empty.`,
	likely: "Part of the URL was left out, or an expression in it is empty: the secret or variable does not exist under this name, or this run does not get it.",
	fix: "Check the names of the secrets and variables in the URL, which must have this form:\nwith:\n  repository: https://LOCATION-python.pkg.dev/PROJECT_ID/REPOSITORY/"
}));
require_index.explanation("REPOSITORY_NOT_IN_CONSOLE", "the console address is not that of a Python repository", { format: "docker" }, ({ format }) => ({
	what: format ? `repository is the console's URL of a ${require_index.shown(format)} repository, not of a Python repository.` : "repository is a URL of the console that does not name a repository.",
	why: format ? "The format follows /artifacts/ in the URL." : "It was copied from the list of repositories or from the page of another product.",
	fix: "Open the Python repository in the console and copy its URL, which has this form:\nwith:\n  repository: https://console.cloud.google.com/artifacts/python/PROJECT_ID/LOCATION/REPOSITORY"
}));
require_index.explanation("REPOSITORY_CONTRADICTION", "repository contradicts another input", {
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
require_index.explanation("LOCATION_MALFORMED", "location is not a region or multi-region", { location: "us-central1-a" }, ({ location, nearest }) => {
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
require_index.explanation("PROJECT_MALFORMED", "project is not a project ID", { project: "123456789" }, ({ project }) => {
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
require_index.explanation("REPOSITORY_MISSING", "no repository is set", { project: "my-project" }, (seen) => ({
	what: "No repository is set.",
	why: "The input repository is empty, and neither CLOUDSDK_ARTIFACTS_REPOSITORY nor the gcloud configuration names a default.",
	fix: `Set its name, or the URL that the Google Cloud console shows:\nwith:\n  repository: my-repo\n\nThis lists the repositories of a project:\n${listIn(seen)}`
}));
require_index.explanation("LOCATION_MISSING", "no location is set", { project: "my-project" }, (seen) => ({
	what: "The location of the repository is not set.",
	why: "The input location is empty, repository is a name and not a URL, and gcloud has no default location.",
	fix: `Set the region or multi-region that the repository was created in, such as:\nwith:\n  location: us-central1\n\nThis lists the repositories of a project with their locations:\n${listIn(seen)}`
}));
require_index.explanation("PROJECT_MISSING", "no project is set", {}, () => ({
	what: "The project of the repository is not set.",
	why: "The input project is empty, and neither the environment, the credential nor the gcloud configuration names a project.",
	fix: `Set the project ID, not its number or display name, such as:\nwith:\n  project: my-project\n\nThis lists the IDs:\n${LIST_PROJECTS}`
}));
require_index.explanation("UNIVERSE_NEEDS_URL", "this universe needs the repository's full URL", { universe: "s3nsapis.fr" }, ({ universe }) => ({
	what: `repository must be a URL, because universe is ${require_index.quoted(universe)}.`,
	why: "Outside googleapis.com, the host of a repository cannot be derived from its location.",
	fix: "Copy the URL from the console of that universe:\nwith:\n  repository: https://HOST/PROJECT_ID/REPOSITORY/"
}));
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
require_index.explanation("REPOSITORY_NOT_PYTHON_HOST", "the host does not serve Python repositories", {
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
[
	...numbered("africa-south", 1),
	...numbered("asia-east", 1, 2),
	...numbered("asia-northeast", 1, 2, 3),
	...numbered("asia-south", 1, 2),
	...numbered("asia-southeast", 1, 2),
	...numbered("australia-southeast", 1, 2),
	...numbered("europe-central", 2),
	...numbered("europe-north", 1, 2),
	...numbered("europe-southwest", 1),
	...numbered("europe-west", 1, 2, 3, 4, 6, 8, 9, 10, 12),
	...numbered("me-central", 1, 2),
	...numbered("me-west", 1),
	...numbered("northamerica-northeast", 1, 2),
	...numbered("northamerica-south", 1),
	...numbered("southamerica-east", 1),
	...numbered("southamerica-west", 1),
	...numbered("us-central", 1),
	...numbered("us-east", 1, 4, 5),
	...numbered("us-south", 1),
	...numbered("us-west", 1, 2, 3, 4)
];
function numbered(area, ...numbers) {
	return numbers.map((number) => `${area}${number}`);
}
// src/report/summary.ts
function summarizeProblems(problems) {
	require_index.summarize(lines(...problems.flatMap(linesOf)));
}
function linesOf({ code: id, title, what, why, certain, fix }) {
	return [
		heading(`Artifact Registry: ${title}`),
		...require_index.seenIn(what).map(shownPart),
		paragraph(why, certain ? void 0 : "Likely reason:"),
		"<p><strong>What to do:</strong></p>",
		...require_index.adviceIn(require_index.withAddresses(fix)).map(({ kind, text }) => kind === "words" ? paragraph(text) : block(text, kind)),
		`<p>${helpLink(id)}</p>`
	];
}
function lines(...html) {
	return html.map((line) => line + node_os.EOL).join("");
}
function heading(text) {
	return `<h3>${escaped(text)}</h3>`;
}
function block(text, language) {
	return `<pre lang="${language}"><code>${escaped(text)}</code></pre>`;
}
function helpLink(id) {
	const url = require_index.helpUrl(id);
	return url === void 0 ? `Code: ${code(id)}` : `More about ${link(url, code(id))}`;
}
function shownPart(part) {
	if (part.kind === "words") return paragraph(part.text);
	if (part.kind === "list") return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
	return table(part.rows.map(([name, value]) => [name, code(value)]));
}
function link(url, text) {
	return `<a href="${escaped(url)}">${text}</a>`;
}
function table(rows) {
	return `<table>${rows.map(([name, value]) => `<tr><th align="left">${escaped(name)}</th><td>${value}</td></tr>`).join("")}</table>`;
}
function paragraph(text, label) {
	return `<p>${label === void 0 ? "" : `<strong>${label}</strong> `}${escaped(text).replace(/\n+/g, "<br>")}</p>`;
}
function code(value) {
	return `<code>${escaped(require_index.printable(value)).replace(/\/(?=\w)/g, "/<wbr>")}</code>`;
}
function escaped(text) {
	return text.split("\n").map(require_index.harmless).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
exports.summarizeProblems = summarizeProblems;
