"use strict";
const require_index = require("./index.js");
const require_network = require("./network.js");
// src/registry/reply.ts
async function replyOf(outcome, asked, network) {
	try {
		const come = await outcome;
		if ("value" in come) return { value: come.value };
		return { refusal: require_network.classify({
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
	const ask = (call, read) => replyOf(require_index.request(network, call, reading(read)), {
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
		const body = require_index.jsonObject(answer);
		return body && read(body);
	};
}
// src/registry/ask-index.ts
const NO_PACKAGE = "setup-artifact-registry-python-verification";
function askIndex(repository, sent, network) {
	const basic = Buffer.from(`${sent.username}:${sent.password.reveal()}`).toString("base64");
	return replyOf(require_index.request(network, {
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
	const to = URL.parse(String(headers["location"] ?? ""), `https://${host}`);
	return status >= 300 && status < 400 && headers["location"] !== void 0 && to?.origin === `https://${host}`;
}
function isIndexPage({ status, body }) {
	if (status !== 200) return false;
	const text = body.slice(0, 65536);
	return /links for |pypi:repository-version|#sha256=[0-9a-f]{64}|"api-version"/i.test(text) || text.includes(NO_PACKAGE);
}
// src/registry/identity.ts
const JOB = /^principal:\/\/(.+)\/subject\/repo:([^:/@]+)(?:@\d+)?\/([^:/@]+)(?:@\d+)?:/;
function identityOf(principal) {
	if (principal === void 0) return {
		name: "the one that the access token was issued for",
		member: "MEMBER",
		hint: "MEMBER is the identity of the step that obtained the token, such as serviceAccount:NAME@PROJECT.iam.gserviceaccount.com."
	};
	const [, pool, owner, repository] = JOB.exec(principal) ?? [];
	if (pool !== void 0) return {
		name: principal,
		member: `principalSet://${pool}/attribute.repository/${owner}/${repository}`,
		hint: "The provider must map the claim: attribute.repository=assertion.repository"
	};
	if (principal.startsWith("principal")) return {
		name: principal,
		member: principal
	};
	return {
		name: principal,
		member: `${principal.endsWith("gserviceaccount.com") ? "serviceAccount" : "user"}:${principal}`
	};
}
// src/registry/verdict-failures.ts
const listed = (values) => values.join(" and in ");
const ACCOUNT = "ci@my-project.iam.gserviceaccount.com";
const PLACE = {
	id: "my-repo",
	location: "us-central1",
	project: "my-project"
};
const EXAMPLE = {
	...PLACE,
	identity: {
		name: ACCOUNT,
		member: `serviceAccount:${ACCOUNT}`
	}
};
const grantOf = ({ id, location, project, identity }, role) => [
	`gcloud artifacts repositories add-iam-policy-binding ${id} \\`,
	`  --project=${project} --location=${location} \\`,
	`  --member='${identity.member}' \\`,
	`  --role=roles/artifactregistry.${role}`,
	...identity.hint === void 0 ? [] : [identity.hint]
].join("\n");
const ACCESS_DENIED = require_index.explanation("ACCESS_DENIED", "this identity has no access to the repository", {
	...EXAMPLE,
	role: "reader"
}, (seen) => ({
	what: `This identity may not use ${seen.project}/${seen.id} in ${seen.location}, or the repository does not exist (identity: ${seen.identity.name}).`,
	likely: "No role was granted on the repository, or its name, location or project is misspelt: Artifact Registry answers both in the same way. Grants can take up to five minutes to take effect.",
	fix: [
		"If the repository exists, grant a role on it:",
		grantOf(seen, seen.role),
		...seen.role === "reader" ? ["To upload too, grant roles/artifactregistry.writer instead."] : [],
		"Otherwise check its name and location:",
		`gcloud artifacts repositories list --project=${seen.project}`
	].join("\n")
}));
const DOWNLOAD_DENIED = require_index.explanation("DOWNLOAD_DENIED", "this identity may upload but not download", EXAMPLE, (seen) => ({
	what: `This identity may upload to ${seen.id}, but not download from it (identity: ${seen.identity.name}).`,
	likely: "It lacks the permission to download; pip would say \"No matching distribution found\" without naming the cause.",
	fix: `Grant it the role to download:\n${grantOf(seen, "reader")}\nor leave pip out:\nwith:\n  clients: twine`
}));
const UPLOAD_DENIED = require_index.explanation("UPLOAD_DENIED", "this identity may download but not upload", EXAMPLE, (seen) => ({
	what: `This identity may download from ${seen.id}, but not upload to it (identity: ${seen.identity.name}).`,
	likely: "pip needs no more than that, but twine upload would fail with HTTP 403.",
	fix: `Grant it the role to upload:\n${grantOf(seen, "writer")}\nor leave twine out:\nwith:\n  clients: pip`
}));
const REPOSITORY_NOT_FOUND = require_index.explanation("REPOSITORY_NOT_FOUND", "the repository does not exist in this location", {
	...PLACE,
	elsewhere: ["europe-west1"]
}, ({ id, location, project, elsewhere }) => ({
	what: elsewhere.length > 0 ? `The repository ${require_index.quoted(id)} is not in ${location}, but there is one of that name in ${listed(elsewhere)}.` : `There is no repository ${require_index.quoted(id)} in ${location} in the project ${project}.`,
	likely: elsewhere.length > 0 ? `The location is wrong, or this identity may not see a repository of that name in ${location}.` : "The name, the location or the project is misspelt, or the repository was never created.",
	fix: elsewhere.length > 0 ? `with:\n  location: ${elsewhere[0]}` : `List the repositories:\ngcloud artifacts repositories list --project=${project}\nor create this one:\ngcloud artifacts repositories create ${id} --repository-format=python --project=${project} --location=${location}`
}));
const REPOSITORY_NOT_PYTHON = require_index.explanation("REPOSITORY_NOT_PYTHON", "the repository is not a Python repository", {
	...PLACE,
	format: "DOCKER"
}, (seen) => ({
	what: `The repository ${require_index.quoted(seen.id)} holds ${require_index.shown(seen.format)} packages, not Python packages.`,
	why: "A repository has one format, chosen when it is created; pip and twine need a Python repository.",
	fix: `List the Python repositories, and use one of them:\ngcloud artifacts repositories list --project=${seen.project} --location=${seen.location} --filter="format=PYTHON"`
}));
const UPLOAD_IMPOSSIBLE = require_index.explanation("UPLOAD_IMPOSSIBLE", "this kind of repository accepts no uploads", {
	id: "my-repo",
	kind: "virtual"
}, ({ id, kind }) => ({
	what: `twine cannot upload to ${require_index.quoted(id)}, which is a ${kind} repository.`,
	why: kind === "virtual" ? "A virtual repository serves packages from other repositories and accepts no uploads itself." : "A remote repository mirrors another index and accepts no uploads.",
	fix: "Set clients: pip here, and use this action a second time, with clients: twine and a standard repository, to upload."
}));
const STANDARD_AS_ONLY_INDEX = require_index.explanation("STANDARD_AS_ONLY_INDEX", "packages from PyPI will not be found", { id: "my-repo" }, ({ id }) => ({
	what: `pip will only use ${require_index.quoted(id)}, a standard repository, so packages from PyPI will not be found.`,
	why: "index_mode: only keeps out public packages with the same names as yours, so dependencies from PyPI have to be in the repository too.",
	fix: [
		"If you need public packages, use a virtual repository whose upstreams are this one, with the higher priority, and a",
		"remote repository for PyPI: https://cloud.google.com/artifact-registry/docs/repositories/virtual-overview",
		"or set index_mode: extra, and accept that anyone can publish a package with the name of yours on PyPI."
	].join("\n")
}));
const FORMAT_NOT_VERIFIED = require_index.explanation("FORMAT_NOT_VERIFIED", "the repository's format was not verified", EXAMPLE, (seen) => ({
	what: `This identity may use ${seen.id}, but may not read its format, so that was not verified (identity: ${seen.identity.name}).`,
	likely: "It lacks the permission artifactregistry.repositories.get, which the predefined roles include.",
	fix: `Nothing needs to change if this is a Python repository. To have the format verified:\n${grantOf(seen, "reader")}`
}));
const CREDENTIAL_REJECTED = require_index.explanation("CREDENTIAL_REJECTED", "Google Cloud rejects the credential", {
	host: "artifactregistry.googleapis.com",
	fault: "expired",
	method: "access_token"
}, ({ host, fault, method }) => ({
	what: fault === "expired" ? `${host} rejects the access token: it has expired.` : `${host} rejects the ${method === "service_account_key" ? "service account key" : "access token"}.`,
	...REJECTED[method === "service_account_key" && fault !== "missing" ? "key" : fault]
}));
const OBTAIN_HERE = "Let this action obtain the token: set workload_identity_provider (and service_account) instead of access_token. Otherwise obtain the token right before this step.";
const REJECTED = {
	expired: {
		why: "An earlier step obtained it too long ago. Tokens from workload identity federation without a service account last five minutes, others usually an hour.",
		fix: OBTAIN_HERE
	},
	missing: {
		likely: "A proxy between the runner and Google Cloud removes the Authorization header, so the credential did not arrive.",
		fix: "Configure the proxy to leave requests to googleapis.com and pkg.dev unchanged, or add these hosts to NO_PROXY if the runner can reach them directly."
	},
	account: {
		why: "The service account it was issued for was deleted or disabled.",
		fix: "Check the service account, and enable it if it is disabled:\ngcloud iam service-accounts list --project=PROJECT --format=\"table(email,disabled)\"\ngcloud iam service-accounts enable ACCOUNT"
	},
	unknown: {
		likely: "It is not a Google Cloud access token, it was revoked, or its service account was deleted or disabled.",
		fix: OBTAIN_HERE
	},
	key: {
		likely: "The key was deleted or disabled, or a policy does not allow keys as passwords.",
		fix: "Let the clients use a short-lived token instead of the key:\nwith:\n  auth_method: access_token"
	}
};
const LOCATION_NOT_FOUND = require_index.explanation("LOCATION_NOT_FOUND", "the location does not exist", {
	id: "my-repo",
	location: "us-centrall1",
	elsewhere: [],
	nearest: "us-central1"
}, ({ id, location, elsewhere, nearest }) => {
	const right = elsewhere[0] ?? nearest;
	return {
		what: `Artifact Registry has no location ${require_index.quoted(location)}.`,
		why: elsewhere.length > 0 ? `The location is misspelt. A repository ${require_index.quoted(id)} exists in ${listed(elsewhere)}.` : right === void 0 ? "The location is misspelt: regions look like us-central1, multi-regions are us, europe and asia." : `The location is misspelt. The nearest name is ${right}.`,
		fix: right === void 0 ? "List the locations:\ngcloud artifacts locations list" : `with:\n  location: ${right}`
	};
});
const LOCATION_NOT_ALLOWED = require_index.explanation("LOCATION_NOT_ALLOWED", "the project may not use this location", {
	location: "me-central2",
	project: "my-project"
}, ({ location, project }) => ({
	what: `The project ${project} may not use the location ${location}.`,
	likely: "Some regions are open to selected customers only, and an organisation can restrict locations. The repository may also be in another location.",
	fix: `Find the location of the repository:\ngcloud artifacts repositories list --project=${project}`
}));
const NOT_VERIFIED = require_index.explanation("NOT_VERIFIED", "access to the repository was not verified", {
	because: "artifactregistry.googleapis.com could not be reached in 5 tries over 30 s: ECONNRESET (5 times).",
	why: "A firewall closes the connection, the network has an outage, or a proxy is required but not set.",
	certain: false,
	fix: "On a self-hosted runner, allow access to https://artifactregistry.googleapis.com, directly or through HTTPS_PROXY. On a GitHub-hosted runner, run the job again."
}, ({ because, why, certain, fix }) => ({
	what: `Access to the repository was not verified: ${because}`,
	...certain ? { why } : { likely: why },
	fix: `${fix}\nIf pip and twine work anyway, set verify: false.`
}));
// src/registry/judge.ts
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
function judge(repository, answers, purpose) {
	const { api } = answers;
	const questions = [...api && require_index.isLocated(repository) ? [() => judgeRepository(repository, api, answers, purpose), () => judgeAccess(repository, api, answers, purpose)] : [], () => judgeIndex(repository, answers, purpose)];
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
		...access === void 0 ? {} : { access }
	};
}
function judgeRepository(place, report, answers, purpose) {
	const { repository } = report;
	if ("unreachable" in repository) return warned(notVerified(repository.unreachable));
	if ("refusal" in repository) return judgeHidden(place, repository.refusal, report, answers, purpose);
	const { format, mode } = repository.value;
	if (format !== "PYTHON") return failed(REPOSITORY_NOT_PYTHON({
		...place,
		format
	}));
	const { id } = place;
	if (mode === "STANDARD_REPOSITORY") return purpose.download && purpose.onlyIndex ? noted(STANDARD_AS_ONLY_INDEX({ id })) : NOTHING;
	if (!purpose.upload) return NOTHING;
	const impossible = UPLOAD_IMPOSSIBLE({
		id,
		kind: mode === "VIRTUAL_REPOSITORY" ? "virtual" : "remote"
	});
	return purpose.download ? noted(impossible) : failed(impossible);
}
function judgeHidden(place, refusal, { permissions, elsewhere }, answers, purpose) {
	const there = elsewhere.length > 0;
	switch (refusal.cause.kind) {
		case "not-found": return failed(REPOSITORY_NOT_FOUND({
			...place,
			elsewhere
		}));
		case "location-refused":
		case "invalid-argument": return failed(judgeLocation(place, refusal, elsewhere));
		case "permission-denied":
			if ("value" in permissions && permissions.value.length > 0) return noted(FORMAT_NOT_VERIFIED({
				...place,
				identity: identityOf(purpose.principal)
			}));
			return there ? failed(REPOSITORY_NOT_FOUND({
				...place,
				elsewhere
			})) : NOTHING;
		default: return judgeRefusal(place, refusal, answers);
	}
}
function judgeLocation(place, refusal, elsewhere) {
	const { id, location, project } = place;
	if (!require_index.KNOWN_LOCATIONS.includes(location)) {
		const nearest = require_index.nearestLocation(location);
		return LOCATION_NOT_FOUND({
			id,
			location,
			elsewhere,
			...nearest === void 0 ? {} : { nearest }
		});
	}
	if (elsewhere.length > 0) return REPOSITORY_NOT_FOUND({
		...place,
		elsewhere
	});
	return refusal.cause.kind === "location-refused" ? LOCATION_NOT_ALLOWED({
		location,
		project
	}) : require_network.explainRefusal(refusal, project);
}
function judgeAccess(place, { repository, permissions }, answers, purpose) {
	if ("unreachable" in permissions) return warned(notVerified(permissions.unreachable));
	const seen = {
		...place,
		identity: identityOf(purpose.principal)
	};
	const denied = () => failed(ACCESS_DENIED({
		...seen,
		role: purpose.download ? "reader" : "writer"
	}));
	if ("refusal" in permissions) {
		const { refusal } = permissions;
		return refusal.cause.kind === "permission-denied" ? denied() : judgeRefusal(place, refusal, answers);
	}
	const held = permissions.value;
	const download = held.includes(PERMISSIONS.download);
	const upload = held.includes(PERMISSIONS.upload);
	if (!download && !upload) return denied();
	const wantsUpload = purpose.upload && takesUploads(repository);
	const access = download && upload ? "may download and upload" : download ? "may download" : "may upload";
	if (purpose.download && !download) {
		const problem = DOWNLOAD_DENIED(seen);
		return {
			...wantsUpload ? warned(problem) : failed(problem),
			access
		};
	}
	if (wantsUpload && !upload) {
		const problem = UPLOAD_DENIED(seen);
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
function judgeRefusal({ project }, refusal, { index }) {
	const { cause, host } = refusal;
	if (cause.kind === "credential") return failed(CREDENTIAL_REJECTED({
		host,
		fault: cause.fault,
		method: "access_token"
	}));
	const problem = require_network.explainRefusal(refusal, project);
	if (cause.kind === "stranger" || cause.kind === "rate-limited") return warned(notVerified([problem]));
	return (cause.kind === "api-disabled" || cause.kind === "quota-project-denied") && isTaken(index) ? warned(problem) : failed(problem);
}
function judgeIndex(place, { api, index }, purpose) {
	if (isTaken(index)) return NOTHING;
	if ("unreachable" in index) return index.unreachable.every(({ code }) => MAY_WORK_FOR_CLIENTS.includes(code)) ? warned(notVerified(index.unreachable)) : {
		...NOTHING,
		failures: index.unreachable
	};
	if (!("refusal" in index)) return NOTHING;
	const { refusal } = index;
	const { cause, host } = refusal;
	switch (cause.kind) {
		case "credential": return failed(CREDENTIAL_REJECTED({
			host,
			fault: cause.fault,
			method: purpose.method
		}));
		case "rate-limited": return warned(notVerified([require_network.explainRefusal(refusal)]));
		case "permission-denied":
		case "unknown": return judgeDenied(place, refusal, api, purpose);
		default: return failed(require_network.explainRefusal(refusal, place.project));
	}
}
function judgeDenied(place, refusal, api, purpose) {
	const permissions = api?.permissions;
	if (!purpose.download && refusal.status === 403) return NOTHING;
	if (refusal.cause.kind === "unknown") return failed(require_network.explainRefusal(refusal));
	if (permissions !== void 0 && "value" in permissions) return permissions.value.includes(PERMISSIONS.download) ? failed(require_network.explainRefusal(refusal)) : NOTHING;
	const identity = identityOf(purpose.principal);
	return failed(ACCESS_DENIED({
		...place,
		location: place.location ?? "LOCATION",
		identity,
		role: "reader"
	}));
}
const MAY_WORK_FOR_CLIENTS = [require_index.HOST_UNAVAILABLE.code, require_index.CERTIFICATE_REFUSED.code];
function isTaken(index) {
	if ("value" in index) return true;
	if (!("refusal" in index)) return false;
	const { status, cause } = index.refusal;
	return status === 404 && (cause.kind === "not-found" || cause.kind === "front-end");
}
function notVerified(problems) {
	const [first] = problems;
	return NOT_VERIFIED({
		because: problems.map(({ what }) => what).join(" "),
		why: first?.why ?? "",
		certain: first?.certain ?? false,
		fix: first?.fix ?? ""
	});
}
function distinct(problems) {
	const kind = ({ code, what }) => `${code} ${what.replace(/\d+/g, "")}`;
	return problems.filter((problem, i) => problems.findIndex((other) => kind(other) === kind(problem)) === i);
}
// src/verify.ts
async function verify(inputs, repository, credential, chosen, machine, means) {
	const [api, index] = await Promise.allSettled([askedApi(inputs.universe, repository, credential, chosen, machine, means), askIndex(repository, credential, means.network)]);
	if (api.status === "rejected") throw api.reason;
	if (index.status === "rejected") throw index.reason;
	return judge(repository, {
		index: index.value,
		...require_index.present({ api: api.value })
	}, {
		download: inputs.clients.some(({ downloads }) => downloads),
		upload: inputs.clients.some(({ uploads }) => uploads),
		onlyIndex: inputs.indexMode === "only",
		method: credential.method,
		...require_index.present({ principal: credential.principal })
	});
}
async function askedApi(universe, repository, credential, chosen, machine, means) {
	if (!require_index.isLocated(repository)) return void 0;
	try {
		return await askApi(repository, await require_index.tokenOf(credential, chosen.source, machine, means), universe, means.network);
	} catch (error) {
		if (!(error instanceof require_index.Failure) || !error.problems.every(({ code }) => require_index.UNREACHED.includes(code))) throw error;
		const unreachable = error.problems;
		return {
			repository: { unreachable },
			permissions: { unreachable },
			elsewhere: []
		};
	}
}
exports.verify = verify;
