"use strict";
const require_index = require("./index.js");
const require_refused = () => require("./refused.js");
const require_network = require("./network.js");
const require_seldom = () => require("./seldom.js");
// src/registry/reply.ts
async function replyOf(outcome, asked, network) {
	try {
		const come = await outcome;
		if ("value" in come) return { value: come.value };
		return { refusal: require_refused().classify({
			...asked,
			now: network.now()
		}, come.refusal) };
	} catch (error) {
		if (!(error instanceof require_index.Failure)) throw error;
		return { unreachable: error.problems };
	}
}
// src/registry/ask-api.ts
const PERMISSIONS = {
	download: "artifactregistry.repositories.downloadArtifacts",
	upload: "artifactregistry.repositories.uploadArtifacts"
};
async function askApi(repository, token, universe, network) {
	const host = `artifactregistry.${universe}`;
	const api = `https://${host}/v1`;
	const ask = (call, read) => replyOf(require_network.request(network, call, reading(read)), {
		service: "registry",
		host
	}, network);
	const headers = {
		authorization: `Bearer ${token.reveal()}`,
		"content-type": "application/json"
	};
	const to = {
		kind: "google",
		universe
	};
	const get = (name, read) => ask({
		to,
		method: "GET",
		url: `${api}/${name}`,
		headers
	}, read);
	const name = require_index.resourceName(repository);
	const [resource, permissions] = await Promise.all([get(name, resourceIn), ask({
		to,
		method: "POST",
		url: `${api}/${name}:testIamPermissions`,
		headers,
		body: JSON.stringify({ permissions: Object.values(PERMISSIONS) })
	}, ({ permissions = [] }) => Array.isArray(permissions) ? permissions.filter(isText) : void 0)]);
	return {
		repository: resource,
		permissions,
		elsewhere: isNotThere(resource, permissions) ? await locationsWith(repository, get) : []
	};
}
function isNotThere(resource, permissions) {
	if (!("refusal" in resource)) return false;
	const { kind } = resource.refusal.cause;
	if (kind === "permission-denied") return !("value" in permissions) || permissions.value.length === 0;
	return NOT_THERE.has(kind);
}
const NOT_THERE = new Set([
	"not-found",
	"invalid-argument",
	"location-refused"
]);
async function locationsWith({ project, id, location: here }, get) {
	const listed = await get(`projects/${project}/locations`, ({ locations }) => Array.isArray(locations) ? locations.map((one) => Object(one).locationId).filter(isText) : void 0);
	const others = ("value" in listed ? listed.value : require_index.KNOWN_LOCATIONS).filter((location) => location !== here);
	return (await Promise.all(others.map(async (location) => {
		return "value" in await get(`projects/${project}/locations/${location}/repositories/${id}`, resourceIn) ? [location] : [];
	}))).flat().sort();
}
function isText(value) {
	return typeof value === "string";
}
function resourceIn({ format, mode }) {
	if (typeof format !== "string") return void 0;
	return {
		format,
		mode: mode === "VIRTUAL_REPOSITORY" || mode === "REMOTE_REPOSITORY" ? mode : "STANDARD_REPOSITORY"
	};
}
function reading(read) {
	return (answer) => {
		const body = require_network.jsonObject(answer);
		return body && read(body);
	};
}
// src/registry/ask-index.ts
const NO_PACKAGE = "setup-artifact-registry-python-verification";
function askIndex(repository, sent, network) {
	const basic = Buffer.from(`${sent.username}:${sent.password.reveal()}`).toString("base64");
	return replyOf(require_network.request(network, {
		to: {
			kind: "repository",
			host: repository.host
		},
		method: "GET",
		url: `${require_index.indexUrl(repository)}${NO_PACKAGE}/`,
		headers: {
			authorization: `Basic ${basic}`,
			accept: "text/html"
		}
	}, (answer) => answer).then((outcome) => judged(outcome, repository.host)), {
		service: "index",
		host: repository.host
	}, network);
}
function judged(outcome, host) {
	const answer = "value" in outcome ? outcome.value : outcome.refusal;
	return isIndexPage(answer) || staysThere(answer, host) ? {
		value: "taken",
		answer
	} : { refusal: answer };
}
function staysThere({ status, headers }, host) {
	const { location } = headers;
	const origin = `https://${host}`;
	return status >= 300 && status < 400 && typeof location === "string" && URL.parse(location, origin)?.origin === origin;
}
function isIndexPage({ status, body }) {
	if (status !== 200) return false;
	const text = body.slice(0, 65536);
	return /links for |pypi:repository-version|#sha256=[0-9a-f]{64}|"api-version"/i.test(text) || text.includes(NO_PACKAGE);
}
// src/registry/identity.ts
const JOB = /^principal:\/\/(?<pool>.+)\/subject\/repo:(?<owner>[^:/@]+)(?:@\d+)?\/(?<repository>[^:/@]+)(?:@(?<id>\d+))?:/;
function ownProject(principal) {
	return /@([a-z][a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(principal ?? "")?.[1];
}
function identityOf(principal) {
	if (principal === void 0) return {
		name: "the one that the access token was issued for",
		member: "MEMBER",
		hint: "MEMBER is the identity of the step that obtained the token, such as serviceAccount:NAME@PROJECT_ID.iam.gserviceaccount.com."
	};
	const job = JOB.exec(principal)?.groups;
	if (job) {
		const { pool, owner, repository, id } = job;
		return {
			name: principal,
			member: `principalSet://${pool}/attribute.repository/${owner}/${repository}`,
			branch: `principalSet://${pool}/attribute.repository_ref/${id ?? "REPOSITORY_ID"}/refs/heads/main`,
			hint: "The provider must map the attribute, as step 4 of docs/SETUP.md does."
		};
	}
	if (principal.startsWith("principal")) return {
		name: principal,
		member: principal
	};
	return {
		name: principal,
		member: `${principal.endsWith("gserviceaccount.com") ? "serviceAccount" : "user"}:${principal}`
	};
}
// src/registry/verdict.ts
const NOTHING = {
	failures: [],
	warnings: [],
	notices: []
};
const failed = (problem) => ({
	...NOTHING,
	failures: [problem]
});
const warned = (problem) => ({
	...NOTHING,
	warnings: [problem]
});
const noted = (problem) => ({
	...NOTHING,
	notices: [problem]
});
const unverified = (problems) => ({
	...NOTHING,
	warnings: problems.map(({ what, why, certain, fix }) => require_refused().NOT_VERIFIED({
		because: what,
		why,
		certain,
		fix: fix.split("\n")
	}))
});
// src/registry/judge-index.ts
function judgeIndex(place, { api, index }, purpose) {
	if ("unreachable" in index) return index.unreachable.every(mayWorkForClients) ? unverified(index.unreachable) : {
		...NOTHING,
		failures: index.unreachable
	};
	if ("value" in index || isNotFound(index.refusal)) return NOTHING;
	const { refusal } = index;
	const { cause, host } = refusal;
	switch (cause.kind) {
		case "credential": return failed(require_refused().CREDENTIAL_REJECTED({
			host,
			fault: cause.fault,
			isKey: purpose.method === "service_account_key"
		}));
		case "rate-limited": return unverified([require_refused().explainRefusal(refusal)]);
		case "permission-denied":
		case "unknown": return judgeDenied(place, refusal, api, purpose);
		default: return failed(require_refused().explainRefusal(refusal, place.project, ownProject(purpose.principal)));
	}
}
function judgeDenied(place, refusal, api, purpose) {
	const permissions = api?.permissions;
	if (!purpose.download && refusal.status === 403) return NOTHING;
	if (refusal.cause.kind === "unknown") return failed(require_refused().explainRefusal(refusal));
	const seen = {
		...place,
		location: place.location ?? "LOCATION",
		identity: identityOf(purpose.principal)
	};
	if (permissions !== void 0 && "value" in permissions) return permissions.value.includes(PERMISSIONS.download) ? failed(require_refused().INDEX_DENIED(seen)) : NOTHING;
	return failed(require_refused().ACCESS_DENIED({
		...seen,
		role: "reader"
	}));
}
function mayWorkForClients({ code }) {
	return code === require_refused().HOST_UNAVAILABLE.code || code === require_refused().CERTIFICATE_REFUSED.code;
}
function isTaken(index) {
	return "value" in index || "refusal" in index && isNotFound(index.refusal);
}
function isNotFound({ status, cause }) {
	return status === 404 && (cause.kind === "not-found" || cause.kind === "front-end");
}
// src/registry/judge-api.ts
function judgeRepository(place, report, answers, purpose) {
	const { repository } = report;
	if ("unreachable" in repository) return unverified(repository.unreachable);
	if ("refusal" in repository) return judgeHidden(place, repository.refusal, report, answers, purpose);
	const { format, mode } = repository.value;
	if (format !== "PYTHON") return failed(require_refused().REPOSITORY_NOT_PYTHON({
		...place,
		format
	}));
	const { id } = place;
	if (mode === "STANDARD_REPOSITORY") return purpose.download && purpose.onlyIndex ? noted(require_refused().STANDARD_AS_ONLY_INDEX({ id })) : NOTHING;
	if (!purpose.upload) return NOTHING;
	const impossible = require_refused().UPLOAD_IMPOSSIBLE({
		id,
		kind: mode === "VIRTUAL_REPOSITORY" ? "virtual" : "remote"
	});
	return purpose.download ? noted(impossible) : failed(impossible);
}
function judgeHidden(place, refusal, { permissions, elsewhere }, answers, purpose) {
	const there = elsewhere.length > 0;
	switch (refusal.cause.kind) {
		case "not-found": return failed(require_refused().REPOSITORY_NOT_FOUND({
			...place,
			elsewhere
		}));
		case "location-refused":
		case "invalid-argument": return failed(judgeLocation(place, refusal, elsewhere));
		case "permission-denied":
			if ("value" in permissions && permissions.value.length > 0) return noted(require_refused().FORMAT_NOT_VERIFIED({
				...place,
				identity: identityOf(purpose.principal)
			}));
			return there ? failed(require_refused().REPOSITORY_NOT_FOUND({
				...place,
				elsewhere
			})) : NOTHING;
		default: return judgeRefusal(place, refusal, answers, purpose);
	}
}
function judgeLocation(place, refusal, elsewhere) {
	const { id, location, project } = place;
	if (!require_index.KNOWN_LOCATIONS.includes(location)) {
		const nearest = require_seldom().nearestLocation(location);
		return require_refused().LOCATION_NOT_FOUND({
			id,
			location,
			elsewhere,
			...require_index.present({ nearest })
		});
	}
	if (elsewhere.length > 0) return require_refused().REPOSITORY_NOT_FOUND({
		...place,
		elsewhere
	});
	return refusal.cause.kind === "location-refused" ? require_refused().LOCATION_NOT_ALLOWED({
		location,
		project
	}) : require_refused().explainRefusal(refusal, project);
}
function judgeAccess(place, { repository, permissions }, answers, purpose) {
	if ("unreachable" in permissions) return unverified(permissions.unreachable);
	const seen = {
		...place,
		identity: identityOf(purpose.principal)
	};
	const denied = () => failed(require_refused().ACCESS_DENIED({
		...seen,
		role: purpose.download ? "reader" : "writer"
	}));
	if ("refusal" in permissions) {
		const { refusal } = permissions;
		return refusal.cause.kind === "permission-denied" ? denied() : judgeRefusal(place, refusal, answers, purpose);
	}
	const held = permissions.value;
	const download = held.includes(PERMISSIONS.download);
	const upload = held.includes(PERMISSIONS.upload);
	if (!download && !upload) return denied();
	const wantsUpload = purpose.upload && takesUploads(repository);
	const access = download && upload ? "may download and upload" : download ? "may download" : "may upload";
	if (purpose.download && !download) {
		const problem = require_refused().DOWNLOAD_DENIED(seen);
		return {
			...wantsUpload ? warned(problem) : failed(problem),
			access
		};
	}
	if (wantsUpload && !upload) {
		const problem = require_refused().UPLOAD_DENIED(seen);
		return {
			...purpose.download ? noted(problem) : failed(problem),
			access
		};
	}
	return {
		...NOTHING,
		access
	};
}
function takesUploads(repository) {
	return !("value" in repository) || repository.value.mode === "STANDARD_REPOSITORY";
}
function judgeRefusal({ project }, refusal, { index }, { principal }) {
	const { cause, host } = refusal;
	if (cause.kind === "credential") return failed(require_refused().CREDENTIAL_REJECTED({
		host,
		fault: cause.fault,
		isKey: false
	}));
	const problem = require_refused().explainRefusal(refusal, project, ownProject(principal));
	if (cause.kind === "stranger" || cause.kind === "rate-limited") return unverified([problem]);
	return (cause.kind === "api-disabled" || cause.kind === "quota-project-denied") && isTaken(index) ? warned(problem) : failed(problem);
}
// src/registry/judge.ts
function judge(repository, answers, purpose) {
	const { api } = answers;
	const questions = [() => judgeIndex(repository, answers, purpose)];
	if (api && require_index.isLocated(repository)) questions.unshift(() => judgeRepository(repository, api, answers, purpose), () => judgeAccess(repository, api, answers, purpose));
	const verdicts = [];
	for (const question of questions) {
		const verdict = question();
		if (verdict.failures.length > 0) return verdict;
		verdicts.push(verdict);
	}
	const access = verdicts.find((verdict) => verdict.access !== void 0)?.access;
	return {
		failures: [],
		warnings: distinct(verdicts.flatMap(({ warnings }) => warnings)),
		notices: distinct(verdicts.flatMap(({ notices }) => notices)),
		...require_index.present({ access })
	};
}
function distinct(problems) {
	const kind = ({ code, what }) => `${code} ${what.replace(/\d/g, "")}`;
	return problems.filter((problem, i) => problems.findIndex((other) => kind(other) === kind(problem)) === i);
}
// src/verify.ts
async function verify(inputs, repository, credential, chosen, machine, means) {
	const purpose = {
		download: inputs.clients.some(({ downloads }) => downloads),
		upload: inputs.clients.some(({ uploads }) => uploads),
		onlyIndex: inputs.indexMode === "only",
		method: credential.method,
		...require_index.present({ principal: credential.principal })
	};
	const { network } = means;
	const stop = new AbortController();
	const index = askIndex(repository, credential, {
		...network,
		sleep: (wait) => network.sleep(wait, stop.signal)
	});
	index.catch(() => {});
	try {
		const api = require_index.present({ api: await askedApi(inputs.universe, repository, credential, chosen, machine, means) });
		const verdict = judge(repository, {
			...api,
			index: { value: "taken" }
		}, purpose);
		return verdict.failures.length > 0 ? verdict : judge(repository, {
			...api,
			index: await index
		}, purpose);
	} finally {
		stop.abort();
	}
}
async function askedApi(universe, repository, credential, chosen, machine, means) {
	if (!require_index.isLocated(repository)) return void 0;
	try {
		return await askApi(repository, await require_index.tokenOf(credential, chosen.source, machine, means), universe, means.network);
	} catch (error) {
		if (!(error instanceof require_index.Failure) || !error.problems.every(({ code }) => require_refused().UNREACHED.includes(code))) throw error;
		const unreachable = error.problems;
		return {
			repository: { unreachable },
			permissions: { unreachable },
			elsewhere: []
		};
	}
}
exports.verify = verify;
