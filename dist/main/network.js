"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_index = require("./index.js");
// src/refusals/answer.ts
const LONGEST = 4e3;
const MOST = 20;
function saidIn(answer) {
	const form = require_index.formOf(answer);
	const nothing = {
		form,
		message: "",
		reasons: [],
		code: "",
		metadata: {},
		requestId: requestIdIn(answer)
	};
	if (form === "text") return {
		...nothing,
		message: cut(answer.body.trim())
	};
	if (form === "web page" || form === "Google's error page") return {
		...nothing,
		message: require_index.titleOf(answer) ?? ""
	};
	if (form !== "JSON") return nothing;
	const body = fieldsOf(firstOf(JSON.parse(answer.body.replace(/^\uFEFF/, ""))));
	const error = body["error"];
	if (typeof error === "object" && error !== null) return {
		...nothing,
		...googleError(fieldsOf(firstOf(error)))
	};
	const parts = [
		body["error_description"],
		body["message"],
		body["detail"],
		body["title"]
	];
	return {
		...nothing,
		message: textOf(parts.find((part) => textOf(part) !== "")),
		code: [
			error,
			body["error_subtype"],
			body["typeKey"]
		].map(textOf).filter((part) => part !== "").join(", ")
	};
}
function googleError(error) {
	const details = listOf(error["details"]);
	const older = listOf(error["errors"]);
	const metadata = Object.create(null);
	for (const detail of details) for (const [name, value] of Object.entries(fieldsOf(detail["metadata"])).slice(0, MOST)) metadata[name] ??= textOf(value);
	const reasons = [...details, ...older].map(({ reason }) => textOf(reason)).filter((reason) => reason !== "");
	return {
		message: textOf(error["message"]),
		reasons,
		code: textOf(error["status"]),
		metadata
	};
}
function requestIdIn({ headers }) {
	return [
		"x-goog-request-id",
		"x-request-id",
		"x-github-request-id",
		"x-vss-e2eid",
		"x-guploader-uploadid"
	].map((name) => textOf(firstOf(headers[name]))).find((id) => /^[\w:.=+/-]{1,200}$/.test(id)) ?? "";
}
function firstOf(value) {
	return Array.isArray(value) ? value[0] : value;
}
function listOf(value) {
	return Array.isArray(value) ? value.slice(0, MOST).map(fieldsOf) : [];
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function textOf(value) {
	return typeof value === "string" ? cut(value) : typeof value === "number" ? String(value) : "";
}
function cut(text) {
	return text.slice(0, LONGEST);
}
// src/refusals/classify.ts
const CLOCK_TOLERANCE = 60;
function classify(asked, answer) {
	const said = saidIn(answer);
	const cause = strangerIn(asked, answer, said) ?? first(said.reasons, (reason) => REASONS[reason]?.(said)) ?? first(WORDS[asked.service], ([words, cause]) => words.test(`${said.code}: ${said.message}`) ? causeOf(cause, asked, answer, said) : void 0) ?? first(COMMON_WORDS, ([words, cause]) => words.test(said.message) ? cause(said) : void 0) ?? byStatus(asked, answer, said);
	const skew = skewOf(answer, asked.now);
	return {
		host: asked.host,
		status: answer.status,
		cause,
		said,
		...skew === void 0 ? {} : { skew }
	};
}
const REASONS = {
	__proto__: null,
	SECURITY_POLICY_VIOLATED: perimeter,
	SERVICE_DISABLED: apiDisabled,
	accessNotConfigured: apiDisabled,
	BILLING_DISABLED: (said) => ({
		kind: "billing-disabled",
		...projectIn(said)
	}),
	CONSUMER_SUSPENDED: (said) => ({
		kind: "project-suspended",
		...projectIn(said)
	}),
	GCP_SUSPENDED: (said) => ({
		kind: "project-suspended",
		...projectIn(said)
	}),
	CONSUMER_INVALID: (said) => ({
		kind: "project-unknown",
		...projectIn(said)
	}),
	RESOURCE_PROJECT_INVALID: (said) => ({
		kind: "project-unknown",
		...projectIn(said)
	}),
	USER_PROJECT_DENIED: (said) => ({
		kind: "quota-project-denied",
		...projectIn(said)
	}),
	RATE_LIMIT_EXCEEDED: rateLimited,
	RESOURCE_QUOTA_EXCEEDED: rateLimited,
	rateLimitExceeded: rateLimited,
	userRateLimitExceeded: rateLimited,
	quotaExceeded: rateLimited,
	LOCATION_POLICY_VIOLATED: () => ({ kind: "location-refused" }),
	LOCATION_ORG_POLICY_VIOLATED: organisationPolicy,
	ORG_RESTRICTION_VIOLATION: organisationPolicy,
	ORG_RESTRICTION_HEADER_INVALID: organisationPolicy,
	RESOURCE_USAGE_RESTRICTION_VIOLATED: organisationPolicy,
	IAM_PERMISSION_DENIED: (said) => ({
		kind: "permission-denied",
		...permissionIn(said)
	}),
	ACCESS_TOKEN_EXPIRED: () => ({
		kind: "credential",
		fault: "expired"
	}),
	ACCESS_TOKEN_TYPE_UNSUPPORTED: () => ({
		kind: "credential",
		fault: "unknown"
	}),
	CREDENTIALS_MISSING: () => ({
		kind: "credential",
		fault: "missing"
	}),
	ACCOUNT_STATE_INVALID: () => ({
		kind: "credential",
		fault: "account"
	}),
	USER_BLOCKED_BY_ADMIN: () => ({
		kind: "credential",
		fault: "account"
	}),
	ACCESS_TOKEN_SCOPE_INSUFFICIENT: () => ({ kind: "scope-insufficient" })
};
const WORDS = {
	sts: [
		[/rejected by the attribute condition/i, "condition"],
		[/issuer in ID Token/i, "issuer"],
		[/audience in ID Token/i, "audience"],
		[/exceeds the 127 bytes/i, "subject-too-long"],
		[/obtain a value for google\.subject|google\.subject'? must be of type/i, "subject-missing"],
		[/stale to sign-in|ID Token (?:is|has) expired|used too (?:early|late)/i, "token-stale"],
		[/connecting to the given credential.s issuer/i, "issuer-unreachable"],
		[/verify the ID Token signature|invalid signature|no matching (?:public )?key/i, "signature"],
		[/^invalid_target|invalid value for "?audience/i, "provider-unknown"]
	],
	oauth2: [
		[/reasonable timeframe|iat and exp|used too (?:early|late)/i, "clock"],
		[/JWT signature|signature for token/i, "key-rejected"],
		[/account not found|no valid verifier|invalid email or user id/i, "account-unknown"],
		[/^disabled_client/i, "account-disabled"],
		[/^(?:deleted|invalid)_client|OAuth client was/i, "client-unknown"],
		[/expired or revoked|_rapt|rapt_required|reauth related|account has been deleted/i, "login-ended"],
		[/(?:account|robot) (?:is |has been )?disabled/i, "account-disabled"]
	],
	iamcredentials: [
		[/lifetime/i, "lifetime"],
		[/gaia id not found|unknown service account|service account \S{1,200} does not exist/i, "account-unknown"],
		[/service account (?:\S{1,200} )?(?:is|has been) disabled/i, "account-disabled"],
		[/serviceAccounts\.(?:getAccessToken|implicitDelegation)|^PERMISSION_DENIED: the caller does not have permission/i, "permission-denied"]
	],
	registry: [[/^PERMISSION_DENIED: (?:the caller does not have permission|permission .{1,300} denied on)/i, "permission-denied"]],
	index: [[/permission\W{1,2}artifactregistry\.\S{1,100} denied|do not have permission/i, "permission-denied"], [/repository .{1,300} not found|package .{1,300} not found/i, "not-found"]],
	github: [[/in \W?completed\W? state|job (?:is|has) (?:already )?(?:completed|been cancell?ed)/i, "job-ended"]],
	metadata: [
		[/gaia id not found/i, "account-unknown"],
		[/serviceAccounts\.getAccessToken/i, "permission-denied"],
		[/no service account|not found|not defined/i, "no-account"]
	],
	other: []
};
const COMMON_WORDS = [
	[/vpcServiceControlsUniqueIdentifier|prohibited by organization.s policy/i, perimeter],
	[/API has not been used in project|it is disabled\. Enable it by visiting/i, apiDisabled],
	[/billing (?:account .{0,100})?(?:is |to be |must be )?(?:disabled|enabled)|not configured billing/i, (said) => ({
		kind: "billing-disabled",
		...projectIn(said)
	})],
	[/has been suspended/i, (said) => ({
		kind: "project-suspended",
		...projectIn(said)
	})],
	[/required permission to use project/i, (said) => ({
		kind: "quota-project-denied",
		...projectIn(said)
	})],
	[/permission denied on .?locations\//i, () => ({ kind: "location-refused" })],
	[/permission denied on resource project|project .{1,100} (?:not found|has been deleted)/i, (said) => ({
		kind: "project-unknown",
		...projectIn(said)
	})],
	[/constraints\/[a-z]/i, organisationPolicy],
	[/insufficient authentication scopes/i, () => ({ kind: "scope-insufficient" })]
];
function byStatus({ service }, answer, said) {
	const { status } = answer;
	if (said.form === "Google's error page") return { kind: "front-end" };
	if (status === 429) return rateLimited(said);
	if (status === 401 && (service === "registry" || service === "index" || service === "iamcredentials")) return {
		kind: "credential",
		fault: "unknown"
	};
	if (service === "index" && status === 404) return { kind: "not-found" };
	if (service === "index" && status === 403 && said.form === "nothing") return { kind: "permission-denied" };
	if (service === "metadata" && status === 404) return { kind: "no-account" };
	if (service === "registry" && said.reasons.length === 0) {
		if (status === 404 && said.code === "NOT_FOUND") return { kind: "not-found" };
		if (status === 400 && said.code === "INVALID_ARGUMENT") return { kind: "invalid-argument" };
	}
	return { kind: "unknown" };
}
function strangerIn({ service, host }, answer, said) {
	const stranger = (showed) => {
		const server = [answer.headers["server"], answer.headers["via"]].find((name) => typeof name === "string" && name !== "");
		return {
			kind: "stranger",
			showed,
			...typeof server === "string" ? { server } : {}
		};
	};
	if (answer.status >= 300 && answer.status < 400) return stranger(redirectOf(answer, host));
	if (service === "metadata") return answer.headers["metadata-flavor"] === "Google" ? void 0 : stranger(inWords$1(said));
	switch (said.form) {
		case "JSON": return said.message === "" && said.code === "" && said.reasons.length === 0 ? stranger(inWords$1(said)) : void 0;
		case "text": return service === "index" || service === "github" ? void 0 : stranger(inWords$1(said));
		case "nothing": return hasChallenge(answer) || mayBeEmpty(service, answer.status) ? void 0 : stranger(inWords$1(said));
		case "Google's error page": return service === "github" ? stranger(inWords$1(said)) : void 0;
		default: return stranger(inWords$1(said));
	}
}
function mayBeEmpty(service, status) {
	return service === "github" || service === "index" && (status === 401 || status === 403 || status === 404);
}
function hasChallenge({ headers }) {
	return /realm="?(?:https:\/\/accounts\.google\.com|artifact registry)/i.test(String(headers["www-authenticate"] ?? ""));
}
function inWords$1({ form, message }) {
	const words = {
		JSON: "JSON of another kind",
		"broken JSON": "JSON that breaks off",
		text: "plain text",
		nothing: "an empty answer",
		"web page": "a web page",
		"Google's error page": "a web page"
	};
	return message === "" ? words[form] : `${words[form]}, "${message}"`;
}
function redirectOf({ headers }, host) {
	const to = URL.parse(String(headers["location"] ?? ""), `https://${host}`)?.host;
	return to === void 0 || to === "" || to === host ? "a redirect" : `a redirect to ${to}`;
}
function causeOf(kind, asked, answer, said) {
	if (kind === "clock") {
		const seconds = skewOf(answer, asked.now);
		return {
			kind,
			...seconds === void 0 ? {} : { seconds }
		};
	}
	return kind === "permission-denied" ? {
		kind,
		...permissionIn(said)
	} : { kind };
}
function skewOf({ headers }, now) {
	const date = headers["date"];
	const seconds = typeof date === "string" ? Math.round((now - Date.parse(date)) / 1e3) : NaN;
	return Math.abs(seconds) > CLOCK_TOLERANCE ? seconds : void 0;
}
function perimeter({ message, metadata }) {
	const id = /vpcServiceControlsUniqueIdentifier:? {0,4}([\w-]{1,100})/i.exec(message)?.[1] ?? metadata["uid"];
	return {
		kind: "perimeter",
		...id && /^[\w-]{1,100}$/.test(id) ? { id } : {}
	};
}
function apiDisabled(said) {
	const api = said.metadata["service"] ?? /\b([a-z]{2,60}\.googleapis\.com)\/overview/.exec(said.message)?.[1];
	return {
		kind: "api-disabled",
		...api && /^[a-z0-9.-]{1,100}$/.test(api) ? { api } : {},
		...projectIn(said)
	};
}
function rateLimited({ metadata }) {
	const limit = metadata["quota_limit"];
	return {
		kind: "rate-limited",
		...limit ? { limit } : {}
	};
}
function organisationPolicy({ message }) {
	const constraint = /constraints\/[A-Za-z.]{1,100}/.exec(message)?.[0];
	return {
		kind: "organisation-policy",
		...constraint ? { constraint } : {}
	};
}
function projectIn({ message, metadata }) {
	const named = metadata["consumer"] ?? metadata["containerInfo"] ?? "";
	const project = /^(?:projects\/)?([a-z0-9][a-z0-9.:-]{0,80})$/.exec(named)?.[1] ?? /\bprojects?[ /=#:]{1,3}([a-z0-9][a-z0-9-]{3,80})\b/.exec(message)?.[1];
	return project === void 0 ? {} : { project };
}
function permissionIn({ message, metadata }) {
	const named = metadata["permission"] ?? /\b[a-z]{2,40}\.[A-Za-z]{2,40}\.[A-Za-z]{2,60}\b/.exec(message)?.[0];
	return named && /^[A-Za-z.]{1,150}$/.test(named) ? { permission: named } : {};
}
function first(list, find) {
	for (const item of list) {
		const found = find(item);
		if (found !== void 0) return found;
	}
}
// src/refusals/words.ts
function wordsOf({ code, message }) {
	return require_index.said([code, message].filter((part) => part !== "").join(": "));
}
function quotedWords(words) {
	return `"${require_index.said(words).replaceAll("\"", "'")}"`;
}
// src/refusals/failures.ts
const named = ({ project }) => project ?? "PROJECT";
const inWords = ({ project }) => project === void 0 ? "of this request" : project;
const EXAMPLE = {
	host: "artifactregistry.googleapis.com",
	project: "my-project"
};
const INTERCEPTED = require_index.explanation("INTERCEPTED", "something on the network answered for Google Cloud or GitHub", {
	host: "sts.googleapis.com",
	status: 403,
	showed: "a web page, \"Access denied\"",
	server: "squid/5.7"
}, ({ host, status, showed, server }) => ({
	what: `Something between the runner and ${host} answered in its place, with ${withoutDot(showed)} (HTTP ${status}).`,
	likely: `A proxy, firewall or sign-in page on the runner's network blocks this request${server === void 0 ? "" : `; it calls itself ${quotedWords(server)}`}.`,
	fix: `Allow https://${host} there. If your network has a proxy that can reach it, set it in the environment of the runner:\nHTTPS_PROXY=http://HOST:PORT`
}));
const REQUEST_REFUSED = require_index.explanation("REQUEST_REFUSED", "the request was refused", {
	host: "artifactregistry.googleapis.com",
	status: 400,
	said: "Precondition check failed.",
	code: "FAILED_PRECONDITION",
	reasons: ["KEY_DISABLED"],
	requestId: "4f2a9c"
}, ({ host, status, said: said$1, code, reasons, requestId }) => {
	const details = [
		`HTTP ${status}`,
		...code ? [require_index.said(code)] : [],
		...reasons?.length ? [`reason ${require_index.said(reasons.join(", "))}`] : [],
		...requestId ? [`request ${requestId}`] : []
	];
	return {
		what: `${host} refused the request${said$1 === "" ? "" : `: ${quotedWords(said$1)}`} (${details.join(", ")}).`,
		why: "This action has no explanation for this answer, so it is quoted as it came.",
		fix: host.endsWith(".actions.githubusercontent.com") ? "Run the job again. If it fails again, search https://www.githubstatus.com and GitHub's documentation on OpenID Connect for the words above." : "Search https://cloud.google.com/artifact-registry/docs/troubleshooting and https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation for the words above, or show them to the administrator of the project."
	};
});
const VPC_SERVICE_CONTROLS = require_index.explanation("VPC_SERVICE_CONTROLS", "VPC Service Controls block this runner", {
	host: "artifactregistry.googleapis.com",
	id: "Aq3-9xkXyz"
}, ({ host, id }) => ({
	what: `VPC Service Controls block the request to ${host} (identifier ${id ?? "unknown"}).`,
	why: "The project is inside a service perimeter and the runner is outside, as GitHub-hosted runners are. Granting a role does not help.",
	fix: `Ask the administrator of the perimeter for an ingress rule for this identity and ${host}${id === void 0 ? "" : ` (the identifier ${id} finds the details in the audit log)`}. A self-hosted runner inside the perimeter needs no rule.`
}));
const API_DISABLED = require_index.explanation("API_DISABLED", "an API is not enabled", {
	api: "iamcredentials.googleapis.com",
	project: "123456789"
}, ({ api, project }) => ({
	what: `The API ${api} is not enabled in the project ${project ?? "of this request"}.`,
	why: "The project of the repository, the service account or the pool must enable this API once.",
	fix: `Enable it, which can take a few minutes to take effect:\ngcloud services enable ${api} --project=${project ?? "PROJECT"}`
}));
const BILLING_DISABLED = require_index.explanation("BILLING_DISABLED", "billing is disabled for the project", EXAMPLE, (seen) => ({
	what: `Billing is disabled for the project ${inWords(seen)}, so ${seen.host} refuses every request to it.`,
	likely: "No billing account is linked to the project, or the linked one is closed or suspended.",
	fix: `Link a billing account:\ngcloud billing accounts list\ngcloud billing projects link ${named(seen)} --billing-account=ACCOUNT_ID`
}));
const PROJECT_SUSPENDED = require_index.explanation("PROJECT_SUSPENDED", "the project is suspended", EXAMPLE, (seen) => ({
	what: `Google has suspended the project ${inWords(seen)}.`,
	why: "Google suspends projects for unpaid bills or for breaking its terms, and e-mails the owners.",
	fix: "Ask the owner of the project to read the reason and appeal: https://cloud.google.com/resource-manager/docs/project-suspension-guidelines"
}));
const PROJECT_NOT_FOUND = require_index.explanation("PROJECT_NOT_FOUND", "the project does not exist", { project: "my-project" }, ({ project }) => ({
	what: `The project ${project === void 0 ? "of this request" : require_index.quoted(project)} does not exist, or this identity may not use it.`,
	likely: "The ID is misspelt, it is the display name, or the project was deleted. If the input project is empty, the project comes from the key, the service account or the gcloud configuration.",
	fix: "Find the ID of the project that has the repository:\ngcloud projects list --format=\"table(name,projectId)\"\nand set it:\nwith:\n  project: PROJECT_ID"
}));
const QUOTA_PROJECT_DENIED = require_index.explanation("QUOTA_PROJECT_DENIED", "this identity may not use the quota project", EXAMPLE, (seen) => ({
	what: `This identity may not use the quota of the project ${inWords(seen)} for its requests to ${seen.host}.`,
	why: "A quota_project_id in a credential file names that project, and the identity lacks the permission serviceusage.services.use on it.",
	fix: `Grant the role that has it:\ngcloud projects add-iam-policy-binding ${named(seen)} --role=roles/serviceusage.serviceUsageConsumer --member=MEMBER`
}));
const QUOTA_EXCEEDED = require_index.explanation("QUOTA_EXCEEDED", "a quota is used up", {
	host: "artifactregistry.googleapis.com",
	limit: "ReadRequestsPerMinutePerProject"
}, ({ host, limit }) => ({
	what: `${host} accepts no more requests for now: a quota is used up${limit === void 0 ? "" : ` (${quotedWords(limit)})`}.`,
	likely: "Too many requests came at once, from this workflow or from others in the same project.",
	fix: "Run the job again later, or start fewer jobs at once (concurrency or max-parallel in the workflow). If it happens often, ask for more quota: https://console.cloud.google.com/iam-admin/quotas"
}));
const ORGANISATION_POLICY = require_index.explanation("ORGANISATION_POLICY", "an organisation policy forbids the request", {
	host: "artifactregistry.googleapis.com",
	said: "Request is disallowed by organization policy.",
	constraint: "constraints/gcp.restrictServiceUsage"
}, ({ host, said, constraint }) => ({
	what: `An organisation policy forbids the request to ${host}${said === "" ? "" : `: ${quotedWords(said)}`}.`,
	why: `Granting a role does not help against an organisation policy${constraint === void 0 ? "" : ` (${constraint})`}.`,
	fix: `Ask the administrator of the organisation for an exception. This lists the policies of the project:\ngcloud org-policies list --project=PROJECT`
}));
const TOKEN_SCOPE_INSUFFICIENT = require_index.explanation("TOKEN_SCOPE_INSUFFICIENT", "the access token lacks a scope", {}, () => ({
	what: "The access token lacks the scope cloud-platform.",
	likely: "It comes from a virtual machine without that access scope, or from an earlier step that requested other scopes. Granting a role does not help.",
	fix: [
		"Request the token with the scope https://www.googleapis.com/auth/cloud-platform. On a virtual machine, stop it and run:",
		"  gcloud compute instances set-service-account INSTANCE --zone=ZONE --scopes=cloud-platform",
		"or set workload_identity_provider in this action, which requests the right scope."
	].join("\n")
}));
function withoutDot(showed) {
	const [, kind = showed, title] = /^(.*?), "(.*)"$/s.exec(showed) ?? [];
	return title === void 0 ? require_index.said(kind) : `${require_index.said(kind)}, ${quotedWords(title)}`;
}
// src/refusals/explain.ts
function explainRefusal(refusal, project) {
	const { host, status, cause, said } = refusal;
	const { code, message, reasons, requestId } = said;
	const of = {
		host,
		...project === void 0 ? {} : { project }
	};
	switch (cause.kind) {
		case "stranger": return INTERCEPTED({
			...cause,
			host,
			status
		});
		case "perimeter": return VPC_SERVICE_CONTROLS({
			...cause,
			host
		});
		case "api-disabled": return API_DISABLED({
			api: host,
			...of,
			...cause
		});
		case "billing-disabled": return BILLING_DISABLED({
			...of,
			...cause
		});
		case "project-suspended": return PROJECT_SUSPENDED({
			...of,
			...cause
		});
		case "project-unknown": return PROJECT_NOT_FOUND({
			...of,
			...cause
		});
		case "quota-project-denied": return QUOTA_PROJECT_DENIED({
			...of,
			...cause
		});
		case "rate-limited": return QUOTA_EXCEEDED({
			...cause,
			host
		});
		case "organisation-policy": return ORGANISATION_POLICY({
			...cause,
			host,
			said: message
		});
		case "scope-insufficient": return TOKEN_SCOPE_INSUFFICIENT({});
		default: return REQUEST_REFUSED({
			host,
			status,
			said: message,
			code,
			reasons,
			requestId
		});
	}
}
// src/network/gate.ts
const LINK_LOCAL_NAMES = ["[fd00:ec2::254]", "metadata.google.internal"];
const SERVICES = [
	"sts",
	"iamcredentials",
	"oauth2",
	"artifactregistry"
];
function admit(call, env) {
	const because = objectionTo(call.url, call.to) ?? objectionToContent(call, env);
	const host = URL.parse(call.url)?.host ?? "";
	if (because !== void 0) throw new require_index.Failure(refusal(call.to, host, because));
	const malformed = Object.entries(call.headers ?? {}).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
	if (malformed) throw new require_index.Failure(require_index.HEADER_MALFORMED({
		host,
		header: malformed[0]
	}));
}
function objectionTo(address, to) {
	if (/[^\x21-\x7e]|\\/.test(address)) return "the address holds a space, a line break or a backslash";
	const url = URL.parse(address);
	if (!url?.hostname) return "the address is not a URL";
	if (url.username !== "" || url.password !== "") return "the address holds a user name or a password";
	if (to.kind === "metadata") return url.protocol === "http:" ? void 0 : "a metadata server is asked over http";
	if (to.kind === "google" || to.kind === "repository") {
		if (url.protocol !== "https:") return "the address is not https";
		if (url.port !== "") return `port ${url.port} is not the one of https`;
		if (to.kind === "repository") return url.hostname === to.host ? void 0 : `the repository is at ${to.host}`;
		return isGoogle(url.hostname, to.universe) ? void 0 : `it is not a host of Google Cloud in ${to.universe}`;
	}
	if (url.protocol === "https:") return void 0;
	if (url.protocol !== "http:") return "the address is not https";
	return isLoopback(url.hostname) || to.kind === "token_source" && isLinkLocal(url.hostname) ? void 0 : "anybody on the way could read a token that is sent over http";
}
function isNear(hostname) {
	return isLoopback(hostname) || isLinkLocal(hostname);
}
function objectionToContent({ to, url, headers, body }, env) {
	if (to.kind === "token_source" && body !== void 0) return "a subject token is asked for without a body";
	const token = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
	if (!token) return void 0;
	const issuer = URL.parse(env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "");
	return [
		url,
		body ?? "",
		...Object.values(headers ?? {})
	].some((text) => text.includes(token)) && issuer?.origin !== URL.parse(url)?.origin ? "the call carries this job's request token, which only goes to the host in ACTIONS_ID_TOKEN_REQUEST_URL" : void 0;
}
function isGoogle(hostname, universe) {
	if (!hostname.endsWith(`.${universe}`)) return false;
	const name = hostname.slice(0, -universe.length - 1);
	const label = "[a-z0-9-]+";
	return SERVICES.some((service) => new RegExp(`^(?:(?:${label}[.-])?${service}|${service}\\.${label}(?:\\.rep)?|${service}-${label}\\.p)$`).test(name));
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
function isLinkLocal(hostname) {
	return /^169\.254(?:\.\d+){2}$/.test(hostname) || LINK_LOCAL_NAMES.includes(hostname);
}
function refusal(to, host, because) {
	switch (to.kind) {
		case "google":
		case "repository": return require_index.CREDENTIAL_HOST_REFUSED({
			host,
			because
		});
		case "github": return require_index.OIDC_URL_REFUSED({
			host,
			because
		});
		case "metadata": return require_index.METADATA_HOST_REFUSED({ because });
		case "token_source": return require_index.SUBJECT_TOKEN_URL_REFUSED({
			host,
			because
		});
	}
}
// src/credentials/exchange-failures.ts
const WHO = [
	"iss",
	"aud",
	"sub",
	"repository"
];
const GITHUB = "https://token.actions.githubusercontent.com";
const EXAMPLE_CLAIMS = {
	iss: GITHUB,
	aud: `https://iam.googleapis.com/${require_index.EXAMPLE_PROVIDER}`,
	sub: "repo:OWNER/my-repo:ref:refs/heads/main",
	repository: "OWNER/my-repo"
};
const ALL_EXAMPLE_CLAIMS = {
	...EXAMPLE_CLAIMS,
	repository_id: "123456789",
	repository_owner: "OWNER",
	repository_owner_id: "1234567",
	ref: "refs/heads/main",
	event_name: "push",
	job_workflow_ref: "OWNER/my-repo/.github/workflows/ci.yml@refs/heads/main"
};
function listClaims(claims, only) {
	const shown = Object.entries(claims).filter(([name, value]) => value !== "" && (only?.includes(name) ?? true));
	if (shown.length === 0) return "";
	return ` This job's token says:\n${shown.map(([name, value]) => `  ${require_index.said(name)}: ${require_index.said(value)}`).join("\n")}`;
}
const KEY_REJECTED = require_index.explanation("KEY_REJECTED", "Google Cloud rejects the service account key", { account: require_index.EXAMPLE_ACCOUNT }, (seen) => ({
	what: `Google Cloud rejects the signature of the key of ${seen.account}.`,
	likely: "The key was deleted or disabled, or its service account was deleted and created again.",
	fix: [
		"List the keys of the service account, and create a new one if this one is not among them:",
		`  gcloud iam service-accounts keys list --iam-account=${seen.account}`,
		`  gcloud iam service-accounts keys create key.json --iam-account=${seen.account}`
	].join("\n")
}));
const ACCOUNT_UNKNOWN = require_index.explanation("ACCOUNT_UNKNOWN", "the service account does not exist", { account: require_index.EXAMPLE_ACCOUNT }, ({ account }) => ({
	what: `The service account ${account} does not exist.`,
	likely: "It was deleted, or its name or project is misspelt.",
	fix: `List the service accounts of the project, and use one of their e-mail addresses:\n  gcloud iam service-accounts list --project=${require_index.projectOf(account) ?? "PROJECT"}`
}));
const ACCOUNT_DISABLED = require_index.explanation("ACCOUNT_DISABLED", "the service account is disabled", { account: require_index.EXAMPLE_ACCOUNT }, (seen) => ({
	what: `The service account ${seen.account} is disabled.`,
	why: "A person or an organisation policy disabled it.",
	fix: `Enable it again:\n  gcloud iam service-accounts enable ${seen.account}`
}));
const CLOCK_OFF = require_index.explanation("CLOCK_OFF", "the runner's clock is wrong", { seconds: -540 }, ({ seconds, lifetime }, platform) => ({
	what: seconds !== void 0 ? `The clock of the runner is ${Math.abs(seconds)} seconds ${seconds < 0 ? "behind" : "ahead of"} Google's, so what it signs counts as expired or not yet valid.` : lifetime !== void 0 ? `The clock of the runner is ahead of Google's: a token of ${lifetime} seconds is refused as too long.` : "The clock of the runner is wrong: Google Cloud considers what it signed expired or not yet valid.",
	likely: "The machine has no time synchronisation, or was suspended.",
	fix: [
		"Turn on time synchronisation on the runner:",
		`  ${require_index.shellOf(platform).setClock}`,
		...lifetime === void 0 ? [] : [
			"Until then, ask for less than an hour:",
			"with:",
			"  access_token_lifetime: 3300s"
		]
	].join("\n")
}));
const OIDC_REFUSED = require_index.explanation("OIDC_REFUSED", "GitHub refused to issue an OIDC token", {
	host: "run-actions-1-azure-eastus.actions.githubusercontent.com",
	status: 403,
	said: "Can't issue ID_TOKEN for job in 'Completed' state",
	ended: true
}, (seen) => ({
	what: `GitHub refused to issue an OIDC token: ${seen.host} answered HTTP ${seen.status}${seen.said ? `, ${quotedWords(seen.said)}` : ""}.`,
	likely: seen.ended ? "The job has ended or was cancelled: GitHub only issues tokens to running jobs." : "The job's request token is no longer valid, or GitHub does not accept the audience.",
	fix: "Run the job again. If audience is set, remove it, or set the audience that the provider expects."
}));
const FEDERATED_TOKEN_REJECTED = require_index.explanation("FEDERATED_TOKEN_REJECTED", "Google Cloud rejects the job's own token", {
	host: "iamcredentials.googleapis.com",
	said: "Request had invalid authentication credentials."
}, (seen) => ({
	what: `${seen.host} rejects the token that this job exchanged for the service account's${seen.said ? `: ${quotedWords(seen.said)}` : ""}.`,
	likely: "The token has expired, a proxy removed it from the request, or the pool or the service account was disabled.",
	fix: "Run the job again. If it fails again, check that the pool, the provider and the service account are enabled, and that no proxy changes requests."
}));
const STS_CONDITION = require_index.explanation("STS_CONDITION", "the provider's condition rejects this job", {
	provider: require_index.EXAMPLE_PROVIDER,
	claims: ALL_EXAMPLE_CLAIMS
}, (seen) => ({
	what: `The provider's attribute condition rejects this job (${seen.provider}).${listClaims(seen.claims)}`,
	likely: "The condition requires another owner, repository, branch, environment or workflow. It is case-sensitive.",
	fix: `Compare the condition with the claims above. This prints it:\n${describeProvider(seen.provider)} --format="value(attributeCondition)"`
}));
const STS_ISSUER = require_index.explanation("STS_ISSUER", "the provider expects another issuer", {
	provider: require_index.EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `The provider expects tokens from another issuer (${seen.provider}).${listClaims(seen.claims, WHO)}`,
	likely: "GitHub Enterprise Server, data residency and enterprises with a custom issuer have their own issuer name.",
	fix: ["Set the issuer of the provider to the iss above:", updateProvider(seen.provider, `--issuer-uri="${seen.claims["iss"] ?? "ISSUER"}"`)].join("\n")
}));
const STS_AUDIENCE = require_index.explanation("STS_AUDIENCE", "the provider does not accept the audience", {
	provider: require_index.EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `The provider does not accept the token's audience (${seen.provider}).${listClaims(seen.claims, WHO)}`,
	likely: "The provider's list of allowed audiences lacks this one, or audience is set to another.",
	fix: ["Remove audience, or set one that the provider lists:", `${describeProvider(seen.provider)} --format="value(oidc.allowedAudiences)"`].join("\n")
}));
const STS_SIGNATURE = require_index.explanation("STS_SIGNATURE", "the provider has outdated signing keys", {
	provider: require_index.EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `Google Cloud cannot verify the token's signature with the keys of the provider (${seen.provider}).${listClaims(seen.claims, ["iss"])}`,
	likely: KEPT_KEYS,
	fix: lookAtIssuer(seen.provider)
}));
const STS_SUBJECT_MISSING = require_index.explanation("STS_SUBJECT_MISSING", "the provider maps a claim that this job lacks", {
	provider: require_index.EXAMPLE_PROVIDER,
	claims: ALL_EXAMPLE_CLAIMS
}, (seen) => ({
	what: `The provider maps google.subject to a claim that this job lacks (${seen.provider}).${listClaims(seen.claims)}`,
	likely: "The mapping was written for other jobs: only jobs with an environment, for example, have the claim environment.",
	fix: changeSubject(seen.provider, "assertion.sub")
}));
const STS_PROVIDER_UNKNOWN = require_index.explanation("STS_PROVIDER_UNKNOWN", "the workload identity provider does not exist or is disabled", { provider: require_index.EXAMPLE_PROVIDER }, (seen) => ({
	what: `The workload identity provider does not exist or is disabled: ${seen.provider}.`,
	why: "The pool or the provider was deleted or disabled, or its name is misspelt.",
	fix: [
		"Check its state, and the names that exist:",
		describeProvider(seen.provider),
		`gcloud iam workload-identity-pools providers list --workload-identity-pool=${partsOf(seen.provider).pool} --location=global --project=${partsOf(seen.provider).project}`
	].join("\n")
}));
const STS_SUBJECT_TOO_LONG = require_index.explanation("STS_SUBJECT_TOO_LONG", "the job's subject is too long", {
	provider: require_index.EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `The subject of this job is longer than 127 bytes (${seen.provider}).${listClaims(seen.claims, WHO)}`,
	likely: "The provider uses the whole sub as the subject, and long names of branches, environments or reusable workflows make it long.",
	fix: `${changeSubject(seen.provider, "assertion.repository_id")}\nThis changes the subject: update bindings on subject/\u2026 too. Bindings on attribute.repository/\u2026 keep working.`
}));
const STS_TOKEN_STALE = require_index.explanation("STS_TOKEN_STALE", "the job's token has expired or is not yet valid", {
	provider: require_index.EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `Google Cloud considers this job's token expired or not yet valid.${listClaims(seen.claims, WHO)}`,
	likely: `The clock of the issuer is wrong, which happens with GitHub Enterprise Server, or the runner was suspended.`,
	fix: "If GitHub.com issued the token, run the job again. Otherwise turn on time synchronisation on the GitHub server."
}));
const STS_ISSUER_UNREACHABLE = require_index.explanation("STS_ISSUER_UNREACHABLE", "Google Cloud cannot get the issuer's keys", {
	provider: require_index.EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, ({ provider, claims: { iss } }) => ({
	what: `Google Cloud cannot get the keys of the issuer ${iss ?? ""} to verify the token.`,
	likely: iss === void 0 || iss.startsWith(GITHUB) ? `${KEPT_KEYS} Or its issuerUri differs from the issuer above.` : "The issuer is not reachable from the internet, as with a GitHub Enterprise Server in a private network.",
	fix: iss === void 0 || iss.startsWith(GITHUB) ? lookAtIssuer(provider) : `Store the keys from ${iss}/.well-known/jwks in the provider, and repeat this whenever the server changes them:\n${updateProvider(provider, "--jwk-json-path=jwks.json")}`
}));
const IMPERSONATION_DENIED = require_index.explanation("IMPERSONATION_DENIED", "this job may not act as the service account", {
	account: require_index.EXAMPLE_ACCOUNT,
	provider: require_index.EXAMPLE_PROVIDER,
	claims: ALL_EXAMPLE_CLAIMS
}, (seen) => ({
	what: `This job may not act as ${seen.account}, or that service account does not exist.${listClaims(seen.claims, [
		"sub",
		"repository",
		"ref"
	])}`,
	likely: "Nobody granted this job roles/iam.workloadIdentityUser on the service account, or only for another branch. Grants can take up to five minutes to take effect.",
	fix: [
		"If the service account is meant for one branch, such as main, run this job on that branch, and grant the role to it alone:",
		...grantUser(seen, `repository_ref/${seen.claims["repository_id"] ?? "REPOSITORY_ID"}/refs/heads/main`),
		"If every branch may use the service account, grant the role to the whole repository:",
		...grantUser(seen, `repository/${seen.claims["repository"] ?? "OWNER/REPOSITORY"}`),
		"The provider must map the attribute, as step 4 of docs/SETUP.md does."
	].join("\n")
}));
const TOKEN_CREATOR_MISSING = require_index.explanation("TOKEN_CREATOR_MISSING", "this identity may not act as the service account", {
	account: require_index.EXAMPLE_ACCOUNT,
	caller: "builder@my-project.iam.gserviceaccount.com"
}, ({ account, caller }) => ({
	what: `${caller ?? "The identity in the credential file"} may not act as ${account}, or that service account does not exist.`,
	likely: "It lacks roles/iam.serviceAccountTokenCreator on the service account. Grants can take up to five minutes to take effect.",
	fix: [
		"Grant it the role:",
		`gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
		"  --role=roles/iam.serviceAccountTokenCreator \\",
		`  --member="${caller ? `serviceAccount:${caller}` : "user:YOU@EXAMPLE.COM"}"`
	].join("\n")
}));
const LIFETIME_NOT_ALLOWED = require_index.explanation("LIFETIME_NOT_ALLOWED", "tokens of this lifetime are not allowed", {
	account: require_index.EXAMPLE_ACCOUNT,
	seconds: 43200
}, (seen) => ({
	what: `Tokens of ${seen.seconds} seconds are not allowed for ${seen.account}.`,
	why: "More than one hour needs an organisation policy that lists the service account in constraints/iam.allowServiceAccountCredentialLifetimeExtension.",
	fix: "Ask for one hour:\nwith:\n  access_token_lifetime: 3600s"
}));
function partsOf(provider) {
	const [, project = "PROJECT", , , , pool = "POOL", , name = "PROVIDER"] = provider.split("/");
	return {
		project,
		pool,
		name
	};
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
		"Map another claim to the subject. Run this in Cloud Shell, which has jq; it keeps the other mappings:",
		`MAPPING=$(${describeProvider(provider)} --format="json(attributeMapping)" \\`,
		`  | jq -r '.attributeMapping | .["google.subject"] = "${expression}" | to_entries | map("\\(.key)=\\(.value)") | join("~")')`,
		updateProvider(provider, "--attribute-mapping=\"^~^$MAPPING\"")
	].join("\n");
}
const KEPT_KEYS = "The provider has its own copy of the keys (jwksJson), which is not updated when the issuer changes its keys, as GitHub does.";
function lookAtIssuer(provider) {
	return ["Check both. If jwksJson has a value, create a provider without it (create-oidc without --jwk-json-path) and use that one:", `${describeProvider(provider)} --format="yaml(oidc.issuerUri,oidc.jwksJson)"`].join("\n");
}
function grantUser({ account, provider }, attribute) {
	const pool = provider.split("/providers/")[0] ?? provider;
	return [
		`gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
		"  --role=roles/iam.workloadIdentityUser \\",
		`  --member="principalSet://iam.googleapis.com/${pool}/attribute.${attribute}"`
	];
}
// src/credentials/explain-exchange.ts
function explainKeyRefusal(refused, account) {
	const refusal = classify({
		service: "oauth2",
		...refused
	}, refused.answer);
	switch (refusal.cause.kind) {
		case "clock": return CLOCK_OFF(refusal.cause);
		case "key-rejected": return KEY_REJECTED({ account });
		case "account-unknown":
		case "client-unknown": return ACCOUNT_UNKNOWN({ account });
		case "account-disabled": return ACCOUNT_DISABLED({ account });
		case "unknown": return clockOr(refusal, explainRefusal(refusal, require_index.projectOf(account)));
		default: return explainRefusal(refusal, require_index.projectOf(account));
	}
}
function explainStsRefusal(refused, provider, claims) {
	const refusal = classify({
		service: "sts",
		...refused
	}, refused.answer);
	const words = STS[refusal.cause.kind];
	return words ? words({
		provider,
		claims
	}) : explainRefusal(refusal);
}
const STS = {
	condition: STS_CONDITION,
	issuer: STS_ISSUER,
	audience: STS_AUDIENCE,
	signature: STS_SIGNATURE,
	"subject-missing": STS_SUBJECT_MISSING,
	"subject-too-long": STS_SUBJECT_TOO_LONG,
	"token-stale": STS_TOKEN_STALE,
	"issuer-unreachable": STS_ISSUER_UNREACHABLE,
	"provider-unknown": STS_PROVIDER_UNKNOWN
};
function explainImpersonationRefusal(refused, seen) {
	const refusal = classify({
		service: "iamcredentials",
		...refused
	}, refused.answer);
	const { account, seconds } = seen;
	switch (refusal.cause.kind) {
		case "permission-denied": return "provider" in seen ? IMPERSONATION_DENIED(seen) : TOKEN_CREATOR_MISSING(seen);
		case "account-unknown": return ACCOUNT_UNKNOWN({ account });
		case "account-disabled": return ACCOUNT_DISABLED({ account });
		case "lifetime": return seconds > 3600 ? LIFETIME_NOT_ALLOWED({
			account,
			seconds
		}) : CLOCK_OFF({
			lifetime: seconds,
			...refusal.skew === void 0 ? {} : { seconds: refusal.skew }
		});
		case "credential": return FEDERATED_TOKEN_REJECTED({
			host: refused.host,
			said: refusal.said.message
		});
		default: return explainRefusal(refusal, require_index.projectOf(account));
	}
}
function explainGithubRefusal(refused) {
	const refusal = classify({
		service: "github",
		...refused
	}, refused.answer);
	const { cause, host, status, said } = refusal;
	if (cause.kind === "stranger") return explainRefusal(refusal);
	return OIDC_REFUSED({
		host,
		status,
		said: wordsOf(said),
		ended: cause.kind === "job-ended"
	});
}
function clockOr({ skew }, problem) {
	return skew === void 0 ? problem : CLOCK_OFF({ seconds: skew });
}
// src/network/fetch.ts
function fetchOver(network, { to, usable, watch }) {
	return async (input, init) => {
		const headers = Object.fromEntries(new Headers(init?.headers));
		const method = init?.method?.toUpperCase() ?? "GET";
		const url = input instanceof Request ? input.url : String(input);
		const body = init?.body;
		if (body instanceof URLSearchParams) headers["content-type"] ??= "application/x-www-form-urlencoded";
		const call = {
			to: to(url),
			method,
			url,
			headers,
			...body ? { body: String(body) } : {}
		};
		const outcome = await require_index.request(network, call, (answer) => usable(call, answer) ? answer : void 0);
		const answer = "value" in outcome ? outcome.value : outcome.refusal;
		watch(call, answer);
		const fields = Object.entries(answer.headers).flatMap(([name, value]) => value ? [[name, String(value)]] : []);
		return new Response(answer.body, {
			status: answer.status,
			headers: Object.fromEntries(fields)
		});
	};
}
// src/credentials/impersonation.ts
function impersonate(wanted, bearer, network) {
	const { account, delegates, seconds, universe } = wanted;
	return require_index.request(network, {
		to: {
			kind: "google",
			universe
		},
		method: "POST",
		url: `https://iamcredentials.${universe}/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
		headers: {
			"content-type": "application/json",
			authorization: `Bearer ${bearer.reveal()}`
		},
		body: JSON.stringify({
			scope: [require_index.SCOPE],
			lifetime: `${seconds}s`,
			...delegates?.length ? { delegates } : {}
		})
	}, (answer) => require_index.tokenIn(answer, "accessToken", network.now()));
}
// src/credentials/workload-identity.ts
var workload_identity_exports = require_rolldown_runtime.__exportAll({
	federate: () => federate,
	federatedPrincipal: () => federatedPrincipal
});
const OIDC_USABLE = 24e4;
function federatedPrincipal(provider, claims) {
	const pool = provider.split("/providers/")[0];
	return claims["sub"] === void 0 ? void 0 : `principal://iam.googleapis.com/${pool}/subject/${claims["sub"]}`;
}
async function federate(federation, env, network, mask) {
	const { provider, serviceAccount, universe } = federation;
	const audience = federation.audience ?? `https://iam.${universe}/${provider}`;
	let identity = await identityToken(audience, env, network, mask);
	const outcome = await require_index.request(network, async () => {
		if (network.now() - identity.obtained > OIDC_USABLE) identity = await identityToken(audience, env, network, mask);
		return {
			to: {
				kind: "google",
				universe
			},
			method: "POST",
			url: `https://sts.${universe}/v1/token`,
			headers: { "content-type": "application/x-www-form-urlencoded" },
			body: new URLSearchParams({
				grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
				audience: `//iam.${universe}/${provider}`,
				scope: require_index.SCOPE,
				requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
				subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
				subject_token: identity.token.reveal()
			}).toString()
		};
	}, (answer) => require_index.tokenIn(answer, "access_token", network.now()));
	const { claims } = identity;
	if ("refusal" in outcome) {
		const refused = {
			answer: outcome.refusal,
			host: `sts.${universe}`,
			now: network.now()
		};
		throw new require_index.Failure(explainStsRefusal(refused, provider, claims));
	}
	mask(outcome.value.token);
	if (serviceAccount === void 0) return {
		...outcome.value,
		claims
	};
	return {
		...await impersonated(federation, serviceAccount, outcome.value.token, claims, network),
		claims
	};
}
async function impersonated(federation, account, federated, claims, network) {
	const { universe, provider, lifetime: seconds } = federation;
	const outcome = await impersonate({
		account,
		seconds,
		universe
	}, federated, network);
	if ("value" in outcome) return outcome.value;
	const seen = {
		account,
		provider,
		claims,
		seconds
	};
	const refused = {
		answer: outcome.refusal,
		host: `iamcredentials.${universe}`,
		now: network.now()
	};
	throw new require_index.Failure(explainImpersonationRefusal(refused, seen));
}
async function identityToken(audience, env, network, mask) {
	const base = env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
	const obtained = network.now();
	const outcome = await require_index.request(network, {
		to: { kind: "github" },
		method: "GET",
		url: `${base}${base.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`,
		headers: {
			accept: "application/json",
			authorization: `Bearer ${env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? ""}`
		}
	}, (answer) => require_index.tokenIn(answer, "value", obtained));
	if ("refusal" in outcome) {
		const refused = {
			answer: outcome.refusal,
			host: new URL(base).host,
			now: network.now()
		};
		throw new require_index.Failure(explainGithubRefusal(refused));
	}
	const { token } = outcome.value;
	mask(token);
	return {
		token,
		claims: claimsOf(token),
		obtained
	};
}
const BESIDE_THE_POINT = /^(?:jti|iat|nbf|exp|run_\w+|check_run_id|sha|\w+_sha)$/;
const MOST_CLAIMS = 60;
function claimsOf(token) {
	const payload = Buffer.from(token.reveal().split(".")[1] ?? "", "base64url").toString("utf8");
	const all = require_index.jsonObject({
		status: 200,
		headers: {},
		body: payload
	}) ?? {};
	const shown = Object.entries(all).filter(([name, value]) => !BESIDE_THE_POINT.test(name) && [
		"string",
		"number",
		"boolean"
	].includes(typeof value));
	return Object.fromEntries(shown.slice(0, MOST_CLAIMS).map(([name, value]) => [name, String(value)]));
}
// src/network/send.ts
var send_exports = require_rolldown_runtime.__exportAll({ httpSend: () => httpSend });
const LARGEST_ANSWER = 1048576;
function httpSend(env) {
	const proxies = proxiesOf(env);
	const noProxy = env["no_proxy"] ?? env["NO_PROXY"] ?? "";
	const agents = new Map();
	return async (call, timeout) => {
		admit(call, env);
		const url = new URL(call.url);
		const secure = url.protocol === "https:";
		const direct = call.to.kind === "metadata" || isNear(url.hostname) || await isCovered(url, noProxy);
		const { Agent, request } = secure ? await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:https"), 1)) : await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:http"), 1));
		const key = `${secure} ${direct}`;
		let agent = agents.get(key);
		if (!agent) {
			agent = new Agent({
				keepAlive: true,
				...secure ? {
					rejectUnauthorized: true,
					minVersion: "TLSv1.2"
				} : {},
				proxyEnv: direct ? {} : proxies
			});
			agents.set(key, agent);
		}
		return exchange(call, timeout, {
			request,
			agent,
			env,
			direct
		});
	};
}
function exchange(call, timeout, way) {
	return new Promise((resolve, reject) => {
		const body = call.body === void 0 ? void 0 : Buffer.from(call.body);
		const sent = way.request(call.url, {
			method: call.method,
			agent: way.agent,
			headers: {
				"user-agent": "setup-artifact-registry-python",
				...lengthOf(body),
				...call.headers
			}
		});
		const timer = setTimeout(() => {
			fail(Object.assign(new Error(`no answer within ${timeout} ms`), { code: "ETIMEDOUT" }));
		}, timeout);
		let began = false;
		sent.on("socket", () => {
			began = true;
		});
		const fail = (error) => {
			clearTimeout(timer);
			sent.destroy();
			const isOfCertificate = require_index.OF_A_CERTIFICATE.test(error.code ?? "");
			const proxies = way.direct ? {} : way.env;
			const blame = isOfCertificate ? require_index.trustBlamed(way.env) : require_index.proxyBlamed(error, new URL(call.url), proxies, began);
			reject(Object.assign(error, blame));
		};
		sent.on("error", fail);
		sent.on("response", (response) => {
			collect(response).then((text) => {
				clearTimeout(timer);
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: text
				});
			}, fail);
		});
		sent.end(body);
	});
}
async function collect(response) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response) {
		size += chunk.length;
		if (size > LARGEST_ANSWER) throw Object.assign(new Error("answer too large"), { code: "ANSWER_TOO_LARGE" });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function lengthOf(body) {
	return body ? { "content-length": String(body.length) } : {};
}
function proxiesOf(env) {
	const proxies = {};
	for (const [name, value] of Object.entries(env)) if (value && /^https?_proxy$/i.test(name)) proxies[name] = value.includes("://") ? value : `http://${value}`;
	return proxies;
}
async function isCovered(url, noProxy) {
	return noProxy.trim() !== "" && (await Promise.resolve().then(() => require("./no-proxy.js"))).isCovered(url, noProxy);
}
Object.defineProperty(exports, "classify", {
	enumerable: true,
	get: function() {
		return classify;
	}
});
Object.defineProperty(exports, "explainGithubRefusal", {
	enumerable: true,
	get: function() {
		return explainGithubRefusal;
	}
});
Object.defineProperty(exports, "explainImpersonationRefusal", {
	enumerable: true,
	get: function() {
		return explainImpersonationRefusal;
	}
});
Object.defineProperty(exports, "explainKeyRefusal", {
	enumerable: true,
	get: function() {
		return explainKeyRefusal;
	}
});
Object.defineProperty(exports, "explainRefusal", {
	enumerable: true,
	get: function() {
		return explainRefusal;
	}
});
Object.defineProperty(exports, "explainStsRefusal", {
	enumerable: true,
	get: function() {
		return explainStsRefusal;
	}
});
Object.defineProperty(exports, "fetchOver", {
	enumerable: true,
	get: function() {
		return fetchOver;
	}
});
Object.defineProperty(exports, "impersonate", {
	enumerable: true,
	get: function() {
		return impersonate;
	}
});
Object.defineProperty(exports, "objectionTo", {
	enumerable: true,
	get: function() {
		return objectionTo;
	}
});
Object.defineProperty(exports, "quotedWords", {
	enumerable: true,
	get: function() {
		return quotedWords;
	}
});
Object.defineProperty(exports, "send_exports", {
	enumerable: true,
	get: function() {
		return send_exports;
	}
});
Object.defineProperty(exports, "wordsOf", {
	enumerable: true,
	get: function() {
		return wordsOf;
	}
});
Object.defineProperty(exports, "workload_identity_exports", {
	enumerable: true,
	get: function() {
		return workload_identity_exports;
	}
});
