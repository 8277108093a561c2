"use strict";
const require_seldom = () => require("./seldom.js");
const require_index = require("./index.js");
const require_network = require("./network.js");
// src/refusals/words.ts
function wordsOf({ code, message }) {
	return require_index.said([code, message].filter((part) => part !== "").join(": "));
}
function quotedWords(words) {
	return `"${require_index.said(words).replaceAll("\"", "'")}"`;
}
// src/network/failures.ts
const IN_ENVIRONMENT = "in the environment of the runner (the file .env in its folder)";
const triesOf = ({ results, seconds }) => `${results.length === 1 ? "1 try" : `${results.length} tries`} over ${seconds} s: ${inARow(results)}`;
const HOST_UNAVAILABLE = require_index.explanation("HOST_UNAVAILABLE", "a host returned no usable answer", {
	host: "sts.googleapis.com",
	results: [
		"ECONNRESET",
		"HTTP 503",
		"HTTP 503",
		"HTTP 503",
		"HTTP 503"
	],
	seconds: 14
}, (seen) => {
	const wait = seen.asked === void 0 ? "" : `; it asked to wait ${Math.ceil(seen.asked / 1e3)} s more`;
	return {
		what: `${seen.host} returned no usable answer in ${triesOf(seen)}${wait}.`,
		...whyUnavailable(seen.results.at(-1) ?? "", seen.host)
	};
});
const HOST_UNREACHABLE = require_index.explanation("HOST_UNREACHABLE", "a host could not be reached", {
	host: "sts.googleapis.com",
	results: Array(5).fill("no answer in time (ETIMEDOUT)"),
	seconds: 52
}, (seen) => ({
	what: `${seen.host} could not be reached in ${triesOf(seen)}.`,
	...seen.idle === void 0 ? {
		likely: whyUnreachable(seen.results.at(-1) ?? ""),
		fix: letReach(seen.host)
	} : whyIdle(seen.idle)
}));
const PROXY_UNREACHABLE = require_index.explanation("PROXY_UNREACHABLE", "the proxy could not be reached", {
	host: "sts.googleapis.com",
	proxy: "proxy.example.com:3128",
	results: Array(5).fill("ECONNREFUSED"),
	seconds: 14
}, (seen) => ({
	what: `The proxy ${seen.proxy}, which HTTPS_PROXY names, could not be reached in ${triesOf(seen)}; nothing was sent to ${seen.host}.`,
	likely: "The proxy is down, its name or port is misspelt, or the runner is not on its network.",
	fix: `Correct HTTPS_PROXY ${IN_ENVIRONMENT}, or unset it if the runner can reach ${seen.host} directly:\nHTTPS_PROXY=http://HOST:PORT`
}));
const PROXY_NOT_HTTP = require_index.explanation("PROXY_NOT_HTTP", "the proxy is not the URL of an HTTP proxy", {
	name: "HTTPS_PROXY",
	begins: "socks5://"
}, ({ name, begins }) => ({
	what: `${name} ${begins === void 0 ? "is not a URL" : `begins with ${begins === "\"" ? "a quotation mark" : `"${begins}"`}`}, so this action cannot use the proxy.`,
	why: begins?.endsWith("://") ? "Node.js, which runs this action, only connects through HTTP proxies." : "The value must be the URL of an HTTP proxy and nothing else.",
	fix: `Correct ${name} ${IN_ENVIRONMENT}, without quotation marks:\n${name}=http://HOST:PORT${begins?.startsWith("socks") ? "\n\nIf the proxy only speaks SOCKS, run an HTTP proxy in front of it." : ""}`
}));
const CERTIFICATE_REFUSED = require_index.explanation("CERTIFICATE_REFUSED", "a certificate is not trusted", {
	host: "sts.googleapis.com",
	code: "SELF_SIGNED_CERT_IN_CHAIN"
}, ({ host, code, trust }, platform) => ({
	what: `The certificate from ${host} is not trusted (${code}), so nothing was sent.`,
	...whyNotTrusted(host, code, trust, platform)
}));
const PROXY_REFUSED = require_index.explanation("PROXY_REFUSED", "the proxy refused the connection", {
	host: "sts.googleapis.com",
	status: 407
}, (seen) => ({
	what: `The proxy in HTTPS_PROXY refused the connection to ${seen.host} (HTTP ${seen.status}).`,
	likely: seen.status === 407 ? "The proxy requires a user name and password." : "The proxy does not allow this host, or HTTPS_PROXY does not name a proxy.",
	fix: seen.status === 407 ? `Add them to HTTPS_PROXY ${IN_ENVIRONMENT}:\nHTTPS_PROXY=http://USER:PASSWORD@HOST:PORT` : `Allow ${seen.host} in the proxy, or add it to NO_PROXY if the runner can reach it directly.`
}));
const UNREACHED = [
	HOST_UNAVAILABLE,
	HOST_UNREACHABLE,
	PROXY_UNREACHABLE,
	CERTIFICATE_REFUSED,
	PROXY_REFUSED
].map(({ code }) => code);
function inARow(results) {
	const runs = [];
	for (const result of results) {
		const last = runs.at(-1);
		if (last?.result === result) last.times++;
		else runs.push({
			result,
			times: 1
		});
	}
	return runs.map(({ result, times }) => times === 1 ? result : `${result} (${times} times)`).join(", then ");
}
function whyUnavailable(last, host) {
	if (last.startsWith("HTTP 2") || last.endsWith("a web page") || last === "HTTP 511") return {
		likely: `Something between the runner and ${host} answers in its place, or truncates answers.`,
		fix: letReach(host)
	};
	if (last === "HTTP 429") return {
		likely: "Too many requests came at once, so a quota of the service is used up.",
		fix: "Run the job again later, or start fewer jobs at once (concurrency or max-parallel in the workflow)."
	};
	return {
		likely: `${host} has a problem of its own.`,
		fix: "Run the job again. If it fails again, see https://status.cloud.google.com and https://www.githubstatus.com"
	};
}
const UNREACHABLE = [
	[/^the proxy closed/, "The proxy in HTTPS_PROXY does not reach the host, or it is not an HTTP proxy."],
	[/^the proxy/, "The proxy in HTTPS_PROXY does not reach the host."],
	[/ENOTFOUND/, "The runner's DNS server does not know the host."],
	[/EAI_AGAIN/, "The runner's DNS server does not answer."],
	[/EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN/, "The runner has no route to the host: no internet access, or only IPv6 if the host has only IPv4."],
	[/ECONNREFUSED/, "A firewall refuses the connection, or DNS leads to another machine."],
	[/^ERR_SSL|^EPROTO|WRONG_VERSION/, "A proxy or a sign-in page answers in place of the host, without TLS."],
	[/ETIMEDOUT/, "A firewall silently drops the connection, or a proxy is required but not set."]
];
function whyUnreachable(last) {
	return UNREACHABLE.find(([code]) => code.test(last))?.[1] ?? "A firewall closes the connection, the network has an outage, or a proxy is required but not set.";
}
function whyIdle(name) {
	return {
		likely: `${name} is set, but HTTPS_PROXY is not: ${/^all/i.test(name) ? "Node.js, which runs this action, does not read it" : "it only counts for addresses that begin with http://"}.`,
		fix: `Set HTTPS_PROXY too ${IN_ENVIRONMENT}:\nHTTPS_PROXY=http://HOST:PORT`
	};
}
function whyNotTrusted(host, code, trust, platform) {
	if (trust !== void 0) return {
		why: `NODE_EXTRA_CA_CERTS names ${require_index.shownPath(trust.file)}, which ${trust.fault}, so its certificates are not trusted.`,
		fix: `Set NODE_EXTRA_CA_CERTS ${IN_ENVIRONMENT} to the PEM file of your certificate authority, and restart the runner.`
	};
	if (/EXPIRED|NOT_YET_VALID/.test(code)) return {
		likely: "The clock of the runner is wrong, or a proxy on your network uses an expired certificate.",
		fix: `Turn on time synchronisation on the runner:\n${require_index.shellOf(platform).setClock}\nIf its clock is right, renew the certificate of the proxy.`
	};
	if (/ALTNAME/.test(code)) return {
		likely: `The certificate belongs to another host: a sign-in page or DNS on your network redirects ${host}.`,
		fix: letReach(host)
	};
	return {
		likely: "A proxy on your network inspects TLS connections with its own certificate authority, which Node.js does not trust.",
		fix: `Set NODE_EXTRA_CA_CERTS ${IN_ENVIRONMENT} to the PEM file of that authority, and restart the runner:\nNODE_EXTRA_CA_CERTS=/path/to/authority.pem`
	};
}
function letReach(host) {
	return `On a self-hosted runner, allow access to https://${host}, directly or through HTTPS_PROXY. On a GitHub-hosted runner, run the job again.`;
}
// src/network/gate-failures.ts
const CREDENTIAL_HOST_REFUSED = require_index.explanation("CREDENTIAL_HOST_REFUSED", "a host is not trusted with the credential", {
	host: "sts.example.com",
	because: "it is not a host of Google Cloud in googleapis.com"
}, (seen) => ({
	what: `No credential was sent${seen.host ? ` to ${seen.host}` : ""}: ${seen.because}.`,
	likely: "A credential file names this address. Tokens and keys are only sent to the repository and to Google Cloud's own hosts, over https.",
	fix: "If a credential file contains this address, create the file again:\n  gcloud iam workload-identity-pools create-cred-config --help\n\nIf the host belongs to another Google Cloud universe, set the universe input."
}));
const OIDC_URL_REFUSED = require_index.explanation("OIDC_URL_REFUSED", "the address for OIDC tokens is not safe", {
	host: "github.example.com",
	because: "anybody on the way could read a token that is sent over http"
}, (seen) => ({
	what: `GitHub was not asked for an OIDC token${seen.host ? ` at ${seen.host}` : ""}: ${seen.because}.`,
	likely: "An earlier step or the workflow changed ACTIONS_ID_TOKEN_REQUEST_URL, or a GitHub Enterprise Server does not use https.",
	fix: "Remove ACTIONS_ID_TOKEN_REQUEST_URL from every env block and from GITHUB_ENV. On GitHub Enterprise Server, turn on TLS for the instance."
}));
const METADATA_HOST_REFUSED = require_index.explanation("METADATA_HOST_REFUSED", "GCE_METADATA_HOST is not a metadata server", { because: "the address names no host" }, (seen) => ({
	what: `GCE_METADATA_HOST is not a metadata server: ${seen.because}.`,
	why: "It must be a host, with a port if needed, such as 169.254.169.254 or metadata.google.internal:80.",
	fix: "Unset GCE_METADATA_HOST. To use no metadata server:\nenv:\n  NO_GCE_CHECK: \"true\""
}));
const SUBJECT_TOKEN_URL_REFUSED = require_index.explanation("SUBJECT_TOKEN_URL_REFUSED", "the address of the subject token is not safe", {
	host: "tokens.example.com",
	because: "anybody on the way could read a token that is sent over http"
}, (seen) => ({
	what: `The subject token was not fetched${seen.host ? ` from ${seen.host}` : ""}: ${seen.because}.`,
	why: "The credential_source in the credential file names this address. It must use https; http is only allowed for this machine and for link-local metadata servers.",
	fix: "Create the credential file again with an https address:\n  gcloud iam workload-identity-pools create-cred-config --help"
}));
const HEADER_MALFORMED = require_index.explanation("HEADER_MALFORMED", "a header contains an invalid character", {
	host: "sts.googleapis.com",
	header: "authorization"
}, (seen) => ({
	what: `The ${seen.header} header for ${seen.host} contains a line break or another invalid character, so nothing was sent.`,
	likely: "A token, or a header in a credential file, was changed on its way, for example wrapped.",
	fix: "Pass the token unchanged from the step that obtained it. If it is in ACTIONS_ID_TOKEN_REQUEST_TOKEN, remove that variable from every env block and from GITHUB_ENV."
}));
// src/refusals/answer.ts
const LONGEST = 4e3;
const MOST = 20;
function saidIn(answer) {
	const form = require_network.formOf(answer);
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
		message: require_network.titleOf(answer) ?? ""
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
		body["errorMessage"],
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
	return [value].flat().slice(0, MOST).map(fieldsOf);
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
// src/refusals/details.ts
function perimeter({ message, metadata }) {
	const id = /vpcServiceControlsUniqueIdentifier:? {0,4}([\w-]{1,100})/i.exec(message)?.[1] ?? metadata["uid"];
	return {
		kind: "perimeter",
		...require_index.present({ id: shaped(id, /^[\w-]{1,100}$/) })
	};
}
function apiDisabled(said) {
	const api = said.metadata["service"] ?? /\b([a-z]{2,60}\.googleapis\.com)\/overview/.exec(said.message)?.[1];
	return {
		kind: "api-disabled",
		...require_index.present({ api: shaped(api, /^[a-z0-9.-]{1,100}$/) }),
		...projectIn(said)
	};
}
function rateLimited({ metadata }) {
	return {
		kind: "rate-limited",
		...require_index.present({ limit: shaped(metadata["quota_limit"], /^[\w.-]{1,100}$/) })
	};
}
function organisationPolicy({ message }) {
	const constraint = /constraints\/[A-Za-z.]{1,100}/.exec(message)?.[0];
	return {
		kind: "organisation-policy",
		...require_index.present({ constraint })
	};
}
function networkRestriction() {
	return {
		kind: "organisation-policy",
		network: true
	};
}
function projectIn({ message, metadata }) {
	const project = (metadata["consumer"] ?? metadata["containerInfo"])?.match(/^(?:projects\/)?([a-z0-9][a-z0-9.:-]{0,80})$/)?.[1] ?? /\b(?:projects?[ /=#:]{1,3})+([a-z0-9][a-z0-9-]{3,80})\b/.exec(message)?.[1];
	return require_index.present({ project });
}
function permissionIn({ message, metadata }) {
	const named = metadata["permission"] ?? /\b[a-z]{2,40}\.[A-Za-z]{2,40}\.[A-Za-z]{2,60}\b/.exec(message)?.[0];
	return require_index.present({ permission: shaped(named, /^[A-Za-z.]{1,150}$/) });
}
function shaped(name, shape) {
	return name?.match(shape)?.[0];
}
// src/refusals/signs.ts
const DENY_POLICY = /\bdeny polic|access boundary|context-aware access/i;
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
	LOCATION_TAX_POLICY_VIOLATED: organisationPolicy,
	TLS_ORG_POLICY_VIOLATED: organisationPolicy,
	TLS_CIPHER_RESTRICTION_VIOLATED: organisationPolicy,
	ENDPOINT_USAGE_RESTRICTION_VIOLATED: organisationPolicy,
	RESOURCE_USAGE_RESTRICTION_VIOLATED: organisationPolicy,
	ORG_RESTRICTION_VIOLATION: networkRestriction,
	ORG_RESTRICTION_HEADER_INVALID: networkRestriction,
	IAM_PERMISSION_DENIED: (said) => DENY_POLICY.test(said.message) ? organisationPolicy(said) : {
		kind: "permission-denied",
		...permissionIn(said)
	},
	ACCESS_TOKEN_EXPIRED: () => ({
		kind: "credential",
		fault: "expired"
	}),
	ACCESS_TOKEN_TYPE_UNSUPPORTED: () => ({
		kind: "credential",
		fault: "unknown"
	}),
	ACCOUNT_TYPE_UNSUPPORTED: () => ({
		kind: "credential",
		fault: "unknown"
	}),
	CREDENTIAL_TYPE_UNSUPPORTED: () => ({
		kind: "credential",
		fault: "unknown"
	}),
	JWT_TOKEN_INVALID: () => ({
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
		[/attribute condition/i, "condition"],
		[/issuer in ID Token/i, "issuer"],
		[/audience in ID Token/i, "audience"],
		[/google\.subject exceeds|exceeds the 127 bytes/i, "subject-too-long"],
		[/attribute\.[\w.]{1,100}'? (?:exceeds|must be)|obtain a value for attribute\./i, "mapping"],
		[/obtain a value for google\.subject|google\.subject'? must be of type/i, "subject-missing"],
		[/stale to sign-in|ID Token (?:is|has) expired|not yet valid|used too (?:early|late)/i, "token-stale"],
		[/connecting to the given credential.s issuer/i, "issuer-unreachable"],
		[/verify the ID Token signature|invalid signature|(?:no|not) match(?:ing)? (?:any |the )?(?:public )?key/i, "signature"],
		[/^invalid_target|invalid value for "?audience/i, "provider-unknown"]
	],
	oauth2: [
		[/reasonable timeframe|iat and exp|used too (?:early|late)/i, "clock"],
		[/JWT signature|signature for token|\bkey (?:is|has|was) (?:been )?(?:disabled|expired|deleted)/i, "key-rejected"],
		[/account not found|no valid verifier|(?:in|not a )valid email\b/i, "account-unknown"],
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
	github: [[/in \W?completed\W? state|job (?:is|has) (?:already )?(?:completed|been cancell?ed)/i, "job-ended"], [/issue ID_TOKEN for audience/i, "audience"]],
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
	[DENY_POLICY, organisationPolicy],
	[/denied by organi[sz]ation restriction/i, networkRestriction],
	[/insufficient authentication scopes/i, () => ({ kind: "scope-insufficient" })]
];
// src/refusals/stranger.ts
function strangerIn(service, host, answer, said) {
	const redirects = answer.status >= 300 && answer.status < 400;
	if (!redirects && isOfTheService(service, answer, said)) return void 0;
	const server = [answer.headers["server"], answer.headers["via"]].find((name) => typeof name === "string" && name !== "");
	return {
		kind: "stranger",
		showed: redirects ? redirectOf(answer, host) : inWords$1(said),
		...require_index.present({ server })
	};
}
function isOfTheService(service, answer, { form, message, code, reasons }) {
	if (service === "metadata") return answer.headers["metadata-flavor"] === "Google";
	if (form === "JSON") return message !== "" || code !== "" || reasons.length > 0;
	if (form === "text") return service === "index" || service === "github";
	if (form === "nothing") return hasChallenge(answer) || mayBeEmpty(service, answer.status);
	return form === "Google's error page" && service !== "github";
}
function mayBeEmpty(service, status) {
	return service === "github" || service === "index" && (status === 401 || status === 403 || status === 404);
}
function hasChallenge({ headers }) {
	return /realm="?(?:https:\/\/accounts\.google\.com|artifact registry)/i.test(String(headers["www-authenticate"]));
}
function inWords$1({ form, message }) {
	const words = {
		JSON: "JSON of another kind",
		"broken JSON": "truncated JSON",
		text: "plain text",
		nothing: "an empty answer",
		"web page": "a web page",
		"Google's error page": "a web page"
	};
	return message === "" ? words[form] : `${words[form]}, "${message}"`;
}
function redirectOf({ headers }, host) {
	const to = URL.parse(String(headers["location"]), `https://${host}`)?.host;
	return to === void 0 || to === "" || to === host ? "a redirect" : `a redirect to ${to}`;
}
// src/refusals/classify.ts
const CLOCK_TOLERANCE = 60;
function classify(asked, answer) {
	const said = saidIn(answer);
	const cause = strangerIn(asked.service, asked.host, answer, said) ?? first(said.reasons, (reason) => REASONS[reason]?.(said)) ?? first(WORDS[asked.service], ([words, cause]) => words.test(`${said.code}: ${said.message}`) ? causeOf(cause, asked, answer, said) : void 0) ?? first(COMMON_WORDS, ([words, cause]) => words.test(said.message) ? cause(said) : void 0) ?? byStatus(asked, answer, said);
	const skew = skewOf(answer, asked.now);
	return {
		host: asked.host,
		status: answer.status,
		cause,
		said,
		...require_index.present({ skew })
	};
}
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
	if (service === "iamcredentials" && status === 404 && said.code === "NOT_FOUND") return { kind: "account-unknown" };
	if (service === "registry" && said.reasons.length === 0) {
		if (status === 404 && said.code === "NOT_FOUND") return { kind: "not-found" };
		if (status === 400 && said.code === "INVALID_ARGUMENT") return { kind: "invalid-argument" };
	}
	return { kind: "unknown" };
}
function causeOf(kind, asked, answer, said) {
	if (kind === "clock") {
		const seconds = skewOf(answer, asked.now);
		return {
			kind,
			...require_index.present({ seconds })
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
function first(list, find) {
	for (const item of list) {
		const found = find(item);
		if (found !== void 0) return found;
	}
}
// src/refusals/failures.ts
const named = ({ project }) => project ?? "PROJECT_ID";
const inWords = ({ project }) => project === void 0 ? "of this request" : project;
const EXAMPLE$1 = {
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
	fix: `Allow https://${host} there. If your network has a proxy that can reach it, set it in the environment of the runner (the file .env in its folder), and restart the runner:\nHTTPS_PROXY=http://HOST:PORT`
}));
const REQUEST_REFUSED = require_index.explanation("REQUEST_REFUSED", "the request was refused", {
	host: "artifactregistry.googleapis.com",
	status: 400,
	said: "Precondition check failed.",
	code: "FAILED_PRECONDITION",
	reasons: ["KEY_DISABLED"],
	requestId: "4f2a9c"
}, ({ host, status, said: said$1, code, reasons, requestId }) => {
	const details = [`HTTP ${status}`];
	if (code) details.push(require_index.said(code));
	if (reasons?.length) details.push(`reason ${require_index.said(reasons.join(", "))}`);
	if (requestId) details.push(`request ${requestId}`);
	return {
		what: `${host} refused the request${said$1 === "" ? "" : `: ${quotedWords(said$1)}`} (${details.join(", ")}).`,
		why: "This action does not know this answer, so it quotes the words it got.",
		fix: host.endsWith(".actions.githubusercontent.com") ? "Run the job again. If it fails again, search https://www.githubstatus.com and GitHub's documentation on OpenID Connect for the words above." : "Search https://cloud.google.com/artifact-registry/docs/troubleshooting and https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation for the reason or the words above, or show them to the administrator of the project."
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
	why: "Google Cloud names the project that must enable the API, once: that of the repository, the service account or the pool.",
	fix: `Enable it, which can take a few minutes to take effect:\ngcloud services enable ${api} --project=${project ?? "PROJECT_ID"}`
}));
const BILLING_DISABLED = require_index.explanation("BILLING_DISABLED", "billing is disabled for the project", EXAMPLE$1, (seen) => ({
	what: `Billing is disabled for the project ${inWords(seen)}, so ${seen.host} refuses every request to it.`,
	likely: "No billing account is linked to the project, or the linked one is closed or suspended.",
	fix: `Link a billing account:\ngcloud billing accounts list\ngcloud billing projects link ${named(seen)} --billing-account=ACCOUNT_ID`
}));
const PROJECT_SUSPENDED = require_index.explanation("PROJECT_SUSPENDED", "the project is suspended", EXAMPLE$1, (seen) => ({
	what: `Google has suspended the project ${inWords(seen)}.`,
	why: "Google suspends projects for unpaid bills or for breaking its terms, and emails the owners.",
	fix: "Ask the owner of the project to read the reason and appeal: https://cloud.google.com/resource-manager/docs/project-suspension-guidelines"
}));
const PROJECT_NOT_FOUND = require_index.explanation("PROJECT_NOT_FOUND", "the project does not exist", {
	project: "my-projct",
	own: "my-project"
}, ({ project, own }) => ({
	what: `The project ${project === void 0 ? "of this request" : require_index.quoted(project)} does not exist, or this identity may not use it.`,
	likely: "The ID is misspelt, it is the display name, or the project was deleted. If the input project is empty, the project comes from the key, the service account or the gcloud configuration.",
	fix: [
		...own === void 0 ? [] : [
			"If the repository is in the project of the service account, set that:",
			"with:",
			`  project: ${own}`
		],
		`${own === void 0 ? "Find" : "Otherwise find"} the ID of the project that has the repository:`,
		"gcloud projects list --format=\"table(name,projectId)\"",
		"and set it in project, or in repository if that is a URL or a full name."
	].join("\n")
}));
const QUOTA_PROJECT_DENIED = require_index.explanation("QUOTA_PROJECT_DENIED", "this identity may not use the quota project", EXAMPLE$1, (seen) => ({
	what: `This identity may not use the quota of the project ${inWords(seen)} for its requests to ${seen.host}.`,
	why: "A quota_project_id in a credential file names that project, and the identity lacks the permission serviceusage.services.use on it.",
	fix: `Grant the role that has it:\ngcloud projects add-iam-policy-binding ${named(seen)} \\\n  --role=roles/serviceusage.serviceUsageConsumer --member=MEMBER\nMEMBER is the identity in that file, such as serviceAccount:NAME@PROJECT_ID.iam.gserviceaccount.com.`
}));
const QUOTA_EXCEEDED = require_index.explanation("QUOTA_EXCEEDED", "a quota is used up", {
	host: "artifactregistry.googleapis.com",
	limit: "ReadRequestsPerMinutePerProject"
}, ({ host, limit }) => ({
	what: `${host} accepts no more requests for now: a quota is used up${limit === void 0 ? "" : ` (${quotedWords(limit)})`}.`,
	likely: "Too many requests came at once, from this workflow or from others in the same project.",
	fix: "Run the job again later, or start fewer jobs at once (concurrency or max-parallel in the workflow). If it happens often, ask for more quota: https://console.cloud.google.com/iam-admin/quotas"
}));
const RESTRICTED_NETWORK = {
	why: "The network of the runner lets requests through to some organisations alone (X-Goog-Allowed-Resources), and the organisation of the project is not among them.",
	fix: "Ask the administrator of the network to add the organisation of the project to those that its proxy allows, or run the job on a runner in another network."
};
const ORGANISATION_POLICY = require_index.explanation("ORGANISATION_POLICY", "an organisation policy forbids the request", {
	...EXAMPLE$1,
	said: "Request is disallowed by organization policy.",
	constraint: "constraints/gcp.restrictServiceUsage"
}, ({ host, said, constraint, network, project = "PROJECT_ID" }) => ({
	what: `An organisation policy forbids the request to ${host}${said === "" ? "" : `: ${quotedWords(said.replace(/\.\s*$/, ""))}`}.`,
	why: `Granting a role does not help against an organisation policy${constraint === void 0 ? "" : ` (${constraint})`}.`,
	fix: /\bdeny polic/i.test(said) ? `Ask the administrator of the organisation for an exception. This lists the deny policies of the project:\ngcloud iam policies list --kind=denypolicies \\\n  --attachment-point=cloudresourcemanager.googleapis.com%2Fprojects%2F${project}` : `Ask the administrator of the organisation for an exception. This lists the policies of the project:\ngcloud org-policies list --project=${project}`,
	...network ? RESTRICTED_NETWORK : {}
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
function explainRefusal(refusal, project, own) {
	const { host, status, cause, said } = refusal;
	const { code, message, reasons, requestId } = said;
	const of = {
		host,
		...require_index.present({ project })
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
			...cause,
			...require_index.present({ own: own === project ? void 0 : own })
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
			...of,
			...cause,
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
// src/credentials/sts-failures.ts
const WHO = [
	"iss",
	"aud",
	"sub",
	"repository"
];
const GITHUB = "https://token.actions.githubusercontent.com";
const EXAMPLE_CLAIMS = {
	iss: GITHUB,
	aud: `https://iam.googleapis.com/${require_seldom().EXAMPLE_PROVIDER}`,
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
const STS_CONDITION = require_index.explanation("STS_CONDITION", "the provider's condition rejects this job", {
	provider: require_seldom().EXAMPLE_PROVIDER,
	claims: ALL_EXAMPLE_CLAIMS,
	said: "rejected by the attribute condition"
}, (seen) => ({
	what: `The provider's attribute condition rejects this job (${seen.provider}).${listClaims(seen.claims)}`,
	likely: /no such (?:key|attribute)|evaluat/i.test(seen.said) ? "The condition names a claim or an attribute that does not exist, or is misspelt." : "The condition requires another owner, repository, branch, environment or workflow. It is case-sensitive.",
	fix: `Compare the condition with the claims above. This prints it:\n${describeProvider(seen.provider, "value(attributeCondition)")}`
}));
const STS_ISSUER = require_index.explanation("STS_ISSUER", "the provider expects another issuer", {
	provider: require_seldom().EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `The provider expects tokens from another issuer (${seen.provider}).${listClaims(seen.claims, WHO)}`,
	likely: "GitHub Enterprise Server, data residency and enterprises with a custom issuer have their own issuer name.",
	fix: ["Set the issuer of the provider to the iss above:", updateProvider(seen.provider, `--issuer-uri="${seen.claims["iss"] ?? "ISSUER"}"`)].join("\n")
}));
const STS_AUDIENCE = require_index.explanation("STS_AUDIENCE", "the provider does not accept the audience", {
	provider: require_seldom().EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `The provider does not accept the audience ${require_index.said(seen.claims["aud"] ?? "of this token")} (provider: ${seen.provider}).${listClaims(seen.claims, WHO)}`,
	likely: "The provider's list of allowed audiences lacks this one, or audience is set to another.",
	fix: ["Remove audience, or set one that the provider lists:", describeProvider(seen.provider, "value(oidc.allowedAudiences)")].join("\n")
}));
const STS_SIGNATURE = require_index.explanation("STS_SIGNATURE", "the provider has outdated signing keys", {
	provider: require_seldom().EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `Google Cloud cannot verify the token's signature with the keys of the provider (${seen.provider}).${listClaims(seen.claims, ["iss"])}`,
	likely: KEPT_KEYS,
	fix: lookAtIssuer(seen.provider)
}));
const STS_SUBJECT_MISSING = require_index.explanation("STS_SUBJECT_MISSING", "the provider maps a claim that this job lacks", {
	provider: require_seldom().EXAMPLE_PROVIDER,
	claims: ALL_EXAMPLE_CLAIMS
}, (seen) => ({
	what: `google.subject gets no text for this job: the provider maps it to a claim that the token lacks, or to an expression that gives none (provider: ${seen.provider}).${listClaims(seen.claims)}`,
	likely: "The mapping was written for other jobs: only jobs with an environment, for example, have the claim environment.",
	fix: changeSubject(seen.provider, "assertion.sub")
}));
const STS_MAPPING = require_index.explanation("STS_MAPPING", "the provider's attribute mapping does not fit this job", {
	provider: require_seldom().EXAMPLE_PROVIDER,
	claims: ALL_EXAMPLE_CLAIMS,
	said: "The mapped attribute 'attribute.environment' must be of type STRING."
}, (seen) => ({
	what: `The provider cannot map the claims of this job: ${quotedWords(seen.said.replace(/\.\s*$/, ""))}.${listClaims(seen.claims)}`,
	...whyNotMapped(seen),
	fix: `Correct or remove that attribute. This prints the mapping:\n${describeProvider(seen.provider, "yaml(attributeMapping)")}`
}));
function whyNotMapped({ said, claims }) {
	const name = /attribute\.(\w{1,100})/.exec(said)?.[1];
	if (name === void 0 || claims[name]) return { why: "Each mapped attribute must have a text of limited length for every job that uses the provider." };
	return { likely: `The attribute is mapped from the claim ${name}, which this job's token does not have${name === "environment" ? ": only jobs that name an environment have one" : ""}.` };
}
const STS_PROVIDER_UNKNOWN = require_index.explanation("STS_PROVIDER_UNKNOWN", "the workload identity provider does not exist or is disabled", { provider: require_seldom().EXAMPLE_PROVIDER }, (seen) => ({
	what: `The workload identity provider does not exist or is disabled: ${seen.provider}.`,
	why: "The pool or the provider was deleted or disabled, or its name is misspelt.",
	fix: [
		"Check its state, and the names that exist:",
		describeProvider(seen.provider),
		require_seldom().listProviders(seen.provider)
	].join("\n")
}));
const STS_SUBJECT_TOO_LONG = require_index.explanation("STS_SUBJECT_TOO_LONG", "the job's subject is too long", {
	provider: require_seldom().EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `google.subject is longer than 127 bytes for this job, which Google Cloud does not allow (provider: ${seen.provider}).${listClaims(seen.claims, WHO)}`,
	likely: "The provider takes it from sub, which long names of branches, environments or reusable workflows make long.",
	fix: `${changeSubject(seen.provider, "assertion.repository_id")}\nThis changes the subject: update bindings on subject/\u2026 too. Bindings on attribute.repository/\u2026 keep working.`
}));
const STS_TOKEN_STALE = require_index.explanation("STS_TOKEN_STALE", "the job's token has expired or is not yet valid", {
	provider: require_seldom().EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `Google Cloud considers this job's OIDC token expired or not yet valid.${listClaims(seen.claims, WHO)}`,
	likely: "The token is valid for five minutes, and the runner was suspended meanwhile. Or the clock of your GitHub Enterprise Server is wrong.",
	fix: "If GitHub.com issued the token, run the job again. Otherwise turn on time synchronisation on the GitHub server."
}));
const STS_ISSUER_UNREACHABLE = require_index.explanation("STS_ISSUER_UNREACHABLE", "Google Cloud cannot get the issuer's keys", {
	provider: require_seldom().EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, ({ provider, claims: { iss } }) => ({
	what: `Google Cloud has no key of the issuer ${iss ?? ""} that verifies the job's OIDC token.`,
	likely: iss === void 0 || iss.startsWith(GITHUB) ? `${KEPT_KEYS} Or its issuerUri differs from the issuer above.` : "The issuer is not reachable from the internet, as with a GitHub Enterprise Server in a private network.",
	fix: iss === void 0 || iss.startsWith(GITHUB) ? lookAtIssuer(provider) : `Store the keys from ${iss}/.well-known/jwks in the provider, and repeat this whenever the server changes them:\n${updateProvider(provider, "--jwk-json-path=jwks.json")}`
}));
function partsOf(provider) {
	const [, project = "PROJECT_ID", , , , pool = "POOL", , name = "PROVIDER"] = provider.split("/");
	return {
		project,
		pool,
		name
	};
}
function describeProvider(provider, format) {
	const command = `gcloud iam workload-identity-pools providers describe ${inItsPool(provider)}`;
	return format === void 0 ? command : `${command} \\\n  --format="${format}"`;
}
function inItsPool(provider) {
	const { project, pool, name } = partsOf(provider);
	return `${name} \\\n  --workload-identity-pool=${pool} --location=global --project=${project}`;
}
function updateProvider(provider, change) {
	return `gcloud iam workload-identity-pools providers update-oidc ${inItsPool(provider)} \\\n  ${change}`;
}
function changeSubject(provider, expression) {
	return [
		"Map another claim to the subject. Run this in Cloud Shell, which has jq; it keeps the other mappings:",
		`MAPPING=$(${describeProvider(provider, "json(attributeMapping)")} \\`,
		`  | jq -r '.attributeMapping | .["google.subject"] = "${expression}"`,
		"  | to_entries | map(\"\\(.key)=\\(.value)\") | join(\"~\")')",
		updateProvider(provider, "--attribute-mapping=\"^~^$MAPPING\"")
	].join("\n");
}
const KEPT_KEYS = "Somebody uploaded a copy of the issuer's signing keys to the provider (jwksJson), and the issuer has replaced its keys since, as GitHub does.";
function lookAtIssuer(provider) {
	return ["This prints both. If jwksJson has a value, create a provider without it, as step 4 of docs/SETUP.md does, and use that one:", describeProvider(provider, "yaml(oidc.issuerUri,oidc.jwksJson)")].join("\n");
}
// src/credentials/exchange-failures.ts
const KEY_REJECTED = require_index.explanation("KEY_REJECTED", "Google Cloud rejects the service account key", { account: require_seldom().EXAMPLE_ACCOUNT }, (seen, platform) => ({
	what: `Google Cloud rejects the signature of the key of ${seen.account}.`,
	likely: "The key was deleted or disabled, or its service account was deleted and created again.",
	fix: [
		"List the keys of the service account, and create a new one if this one is not among them:",
		`  gcloud iam service-accounts keys list --iam-account=${seen.account}`,
		`  gcloud iam service-accounts keys create key.json --iam-account=${seen.account}`,
		require_seldom().makeKey(platform)
	].join("\n")
}));
const ACCOUNT_UNKNOWN = require_index.explanation("ACCOUNT_UNKNOWN", "the service account does not exist", { account: require_seldom().EXAMPLE_ACCOUNT }, ({ account }) => ({
	what: `The service account ${account} does not exist.`,
	likely: "It was deleted, or its name or project is misspelt.",
	fix: `List the service accounts of the project, and use one of their email addresses:\n  gcloud iam service-accounts list --project=${require_index.projectOf(account) ?? "PROJECT_ID"}`
}));
const ACCOUNT_DISABLED = require_index.explanation("ACCOUNT_DISABLED", "the service account is disabled", { account: require_seldom().EXAMPLE_ACCOUNT }, (seen) => ({
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
	...whyNoOidcToken(seen.status, seen.ended)
}));
function whyNoOidcToken(status, ended) {
	if (ended) return {
		likely: "The job has ended or was cancelled: GitHub only issues tokens to running jobs.",
		fix: "Run the job again. If a process of yours is still running after the job, stop it in the job."
	};
	if (status === 401 || status === 404) return {
		likely: status === 401 ? "The request token has expired, about six hours after the job started, or it belongs to another job." : "There is no token service at that address: it belongs to another job, or was changed.",
		fix: [
			"Let the runner set ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN: remove them from every env block and from GITHUB_ENV, and give the job the permission:",
			"permissions:",
			"  contents: read",
			"  id-token: write",
			"",
			"In a job of more than six hours, use this action in an earlier step or in a second job."
		].join("\n")
	};
	return {
		likely: "GitHub has not marked the job as running yet, or a policy of your organization or enterprise forbids the request.",
		fix: "Run the job again. If it fails again, ask an administrator whether the account or its IP allow list blocks GitHub Actions."
	};
}
const OIDC_AUDIENCE = require_index.explanation("OIDC_AUDIENCE", "GitHub issues no OIDC token for this audience", {
	audience: "https://github.com/SOMEBODY",
	provider: require_seldom().EXAMPLE_PROVIDER
}, ({ audience, provider }) => ({
	what: `GitHub does not issue OIDC tokens for the audience ${require_index.quoted(audience)}.`,
	why: "An audience with \"github.com\" in it must be the URL of the account or the repository that the job runs in.",
	fix: `If audience is set, remove it: this action then asks for the one that Google Cloud expects. If the provider lists audiences of its own, set one of those:\n${describeProvider(provider ?? "", "value(oidc.allowedAudiences)")}`
}));
const FEDERATED_TOKEN_REJECTED = require_index.explanation("FEDERATED_TOKEN_REJECTED", "Google Cloud rejects the job's own token", {
	host: "iamcredentials.googleapis.com",
	said: "Request had invalid authentication credentials."
}, (seen) => ({
	what: `${seen.host} rejects the federated token with which this job asked for a token of the service account${seen.said ? `: ${quotedWords(seen.said.replace(/\.\s*$/, ""))}` : ""}.`,
	likely: "The token has expired, a proxy removed it from the request, or the pool or the service account was disabled.",
	fix: "Run the job again. If it fails again, check that the pool and the service account are enabled, and that no proxy removes the header Authorization."
}));
const IMPERSONATION_DENIED = require_index.explanation("IMPERSONATION_DENIED", "this job may not act as the service account", {
	account: require_seldom().EXAMPLE_ACCOUNT,
	provider: require_seldom().EXAMPLE_PROVIDER,
	claims: ALL_EXAMPLE_CLAIMS
}, (seen) => ({
	what: `This job may not act as ${seen.account}, or that service account does not exist.${listClaims(seen.claims, [
		"sub",
		"repository",
		"ref"
	])}`,
	likely: "Nobody granted this job roles/iam.workloadIdentityUser on the service account, or only for another branch. Grants can take up to five minutes to take effect.",
	fix: [
		...grantFew(seen),
		"If every branch may use the service account, grant the role to the whole repository:",
		...grantUser(seen, `repository/${seen.claims["repository"] ?? "OWNER/REPOSITORY"}`),
		"The provider must map the attribute, as step 4 of docs/SETUP.md does."
	].join("\n")
}));
const TOKEN_CREATOR_MISSING = require_index.explanation("TOKEN_CREATOR_MISSING", "this identity may not act as the service account", {
	account: require_seldom().EXAMPLE_ACCOUNT,
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
	account: require_seldom().EXAMPLE_ACCOUNT,
	seconds: 43200
}, (seen) => ({
	what: `Tokens of ${seen.seconds} seconds are not allowed for ${seen.account}.`,
	why: "More than one hour needs an organisation policy that lists the service account in constraints/iam.allowServiceAccountCredentialLifetimeExtension.",
	fix: "Ask for one hour:\nwith:\n  access_token_lifetime: 3600s"
}));
function grantFew(seen) {
	const id = seen.claims["repository_id"] ?? "REPOSITORY_ID";
	return seen.claims["ref"]?.startsWith("refs/tags/") ? ["If the service account is meant for tags, grant the role to jobs on tags alone:", ...grantUser(seen, `repository_ref_type/${id}/tag`)] : ["If the service account is meant for one branch, such as main, run this job on that branch, and grant the role to it alone:", ...grantUser(seen, `repository_ref/${id}/refs/heads/main`)];
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
	const project = provider.split("/")[1];
	return words ? words({
		provider,
		claims,
		said: refusal.said.message
	}) : explainRefusal(refusal, project);
}
const STS = {
	condition: STS_CONDITION,
	mapping: STS_MAPPING,
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
			...require_index.present({ seconds: refusal.skew })
		});
		case "credential": return FEDERATED_TOKEN_REJECTED({
			host: refused.host,
			said: refusal.said.message
		});
		default: return explainRefusal(refusal, require_index.projectOf(account));
	}
}
function explainGithubRefusal(refused, provider) {
	const refusal = classify({
		service: "github",
		...refused
	}, refused.answer);
	const { cause, host, status, said } = refusal;
	if (cause.kind === "stranger") return explainRefusal(refusal);
	const audience = cause.kind === "audience" ? /audience '(.*)'/s.exec(said.message)?.[1] : void 0;
	if (audience !== void 0) return OIDC_AUDIENCE({
		audience,
		...require_index.present({ provider })
	});
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
// src/credentials/source-failures.ts
const METADATA_REFUSED = require_index.explanation("METADATA_REFUSED", "the metadata server returned no token", {
	host: "metadata.google.internal",
	status: 404,
	said: "",
	cause: "no-account"
}, (seen) => ({
	what: `The metadata server ${seen.host} returned no token: HTTP ${seen.status}${seen.said ? `, ${quotedWords(seen.said)}` : ""}.`,
	...METADATA[seen.cause] ?? {
		why: "This action has no explanation for this answer, so it is quoted as it came.",
		fix: "Check that the machine or the pod has a service account with the scope cloud-platform, or set workload_identity_provider or key."
	}
}));
const METADATA = {
	"no-account": {
		why: "The machine or the pod has no service account that it may use.",
		fix: [
			"Attach a service account with the scope cloud-platform to the machine or the node pool. For a machine, stop it and run:",
			"gcloud compute instances set-service-account INSTANCE --zone=ZONE \\",
			"  --service-account=NAME@PROJECT_ID.iam.gserviceaccount.com --scopes=cloud-platform",
			"or set workload_identity_provider or key in this action."
		].join("\n")
	},
	"permission-denied": {
		why: "The pod's Kubernetes service account may not act as the Google service account in its annotation.",
		fix: [
			"Grant it the role:",
			"gcloud iam service-accounts add-iam-policy-binding ACCOUNT@PROJECT_ID.iam.gserviceaccount.com \\",
			"  --role=roles/iam.workloadIdentityUser \\",
			"  --member=\"serviceAccount:PROJECT_ID.svc.id.goog[NAMESPACE/KUBERNETES_ACCOUNT]\""
		].join("\n")
	},
	"account-unknown": {
		why: "The Google service account in the annotation of the pod's Kubernetes service account does not exist.",
		fix: "Correct the annotation iam.gke.io/gcp-service-account:\n  kubectl get serviceaccount KUBERNETES_ACCOUNT --namespace=NAMESPACE -o yaml"
	}
};
const LOG_IN = "Log in before this step:\n  gcloud auth login --cred-file=FILE\n\nor set workload_identity_provider or key in this action.";
const GCLOUD = [
	[/reauth/i, {
		why: "The organisation wants its people to log in again from time to time, which a job cannot do.",
		fix: "Use a service account instead of the login of a person: set workload_identity_provider or key in this action."
	}],
	[/CERTIFICATE_VERIFY_FAILED|SSLError/, {
		likely: "A proxy on your network inspects TLS connections with its own certificate authority, which gcloud does not trust.",
		fix: "Give gcloud the PEM file of that authority:\n  gcloud config set core/custom_ca_certs_file FILE"
	}],
	[/max retries|NewConnectionError|unreachable|ProxyError|name resolution|failed to establish/i, {
		likely: "gcloud does not reach Google Cloud: the runner's network blocks it, or a proxy is required but not set.",
		fix: "Allow https://oauth2.googleapis.com, or set the proxy in the environment of the runner (the file .env in its folder):\nHTTPS_PROXY=http://HOST:PORT"
	}],
	[/impersonat|serviceAccounts\.getAccessToken/i, {
		why: "gcloud acts as another service account (auth/impersonate_service_account), which its own account is not allowed to.",
		fix: "Grant that account the role roles/iam.serviceAccountTokenCreator on the service account, or stop acting as it:\n  gcloud config unset auth/impersonate_service_account"
	}],
	[/(?:unable to|could not|cannot) read|no such file/i, {
		likely: "The credential file that gcloud was given is gone: a checkout after the login removed it, or it was on another machine.",
		fix: "Run actions/checkout first, then the step that logs in, then this action."
	}],
	[/permission denied|could not create directory|read-only/i, {
		why: "gcloud may not write to its configuration folder.",
		fix: "Give it another one in the environment of the steps that use it:\nenv:\n  CLOUDSDK_CONFIG: /tmp/gcloud"
	}],
	[/must have python|CLOUDSDK_PYTHON|python\S*: (?:not found|command not found)/i, {
		why: "gcloud is a Python program, and finds no Python that it can run.",
		fix: "Run actions/setup-python before this step, or set CLOUDSDK_PYTHON to the path of a Python."
	}],
	[/stale to sign-in/i, {
		why: "gcloud was given a token of GitHub, which has expired: it lives five minutes.",
		fix: "Set workload_identity_provider in this action, which asks GitHub for a new one."
	}],
	[/crashed/i, {
		likely: "The installation of gcloud is damaged, or too old for the Python it runs on.",
		fix: "Install gcloud again with google-github-actions/setup-gcloud, or set workload_identity_provider or key in this action."
	}],
	[/expired or revoked|invalid_grant/i, {
		why: "The login of gcloud has expired or was revoked.",
		fix: LOG_IN
	}]
];
const GCLOUD_FAILED = require_index.explanation("GCLOUD_FAILED", "gcloud returned no token", { said: "You do not currently have an active account selected." }, ({ said }) => ({
	what: `gcloud returned no token${said === "" ? " and said nothing" : `: ${quotedWords(said.replace(/\.\s*$/, ""))}`}.`,
	...GCLOUD.find(([words]) => words.test(said))?.[1] ?? (said === "" ? {
		likely: "Another program is called gcloud, or gcloud was ended.",
		fix: "See what it prints in a step of its own:\n  gcloud config config-helper --format=\"value(credential.token_expiry)\""
	} : {
		likely: "gcloud has no active account, or its login has expired.",
		fix: LOG_IN
	})
}));
const KEYRING_WITHOUT_PYTHON = require_index.explanation("KEYRING_WITHOUT_PYTHON", "the keyring needs Python", {}, () => ({
	what: "auth_method is keyring, but there is no Python on PATH.",
	why: "The keyring and its backend are Python packages, and are installed into the Python that runs pip and twine.",
	fix: "Run actions/setup-python before this step, or remove auth_method."
}));
const KEYRING_NOT_INSTALLED = require_index.explanation("KEYRING_NOT_INSTALLED", "pip could not install the keyring", {
	python: "/usr/bin/python3",
	said: "No matching distribution found"
}, (seen) => ({
	what: `pip could not install the keyring for ${seen.python}: ${quotedWords(seen.said)}.`,
	likely: "The public index is not reachable, this Python has no pip, or it is older than 3.9.",
	fix: "Run actions/setup-python before this step, or use a virtual environment. Without auth_method, no Python is needed."
}));
const KEYRING_NOT_LISTED = require_index.explanation("KEYRING_NOT_LISTED", "Python does not find the keyring's backend", {
	python: "/usr/bin/python3",
	backend: "keyrings.gauth.GooglePythonAuth"
}, (seen) => ({
	what: `${seen.python} does not load the keyring's backend ${seen.backend}.`,
	likely: "Another installation of the keyring package is imported first, or PYTHON_KEYRING_BACKEND or keyringrc.cfg selects another backend.",
	fix: `Unset PYTHON_KEYRING_BACKEND, and check the list:\n  ${seen.python} -m keyring --list-backends`
}));
// src/registry/verdict-failures.ts
const EXAMPLE_PLACE = {
	id: "my-repo",
	location: "us-central1",
	project: "my-project"
};
const listed = (values) => values.join(" and in ");
const REPOSITORY_NOT_FOUND = require_index.explanation("REPOSITORY_NOT_FOUND", "the repository does not exist in this location", {
	...EXAMPLE_PLACE,
	elsewhere: ["europe-west1"]
}, ({ id, location, project, elsewhere }) => ({
	what: elsewhere.length > 0 ? `The repository ${require_index.quoted(id)} is not in ${location}, but there is one of that name in ${listed(elsewhere)}.` : `There is no repository ${require_index.quoted(id)} in ${location} in the project ${project}.`,
	likely: elsewhere.length > 0 ? `The location is wrong, or this identity may not see a repository of that name in ${location}.` : "The name, the location or the project is misspelt, or the repository was never created.",
	fix: elsewhere.length > 0 ? `with:\n  location: ${elsewhere[0]}` : `List the repositories:\ngcloud artifacts repositories list --project=${project}\nor create this one:\ngcloud artifacts repositories create ${id} --repository-format=python --project=${project} --location=${location}`
}));
const REPOSITORY_NOT_PYTHON = require_index.explanation("REPOSITORY_NOT_PYTHON", "the repository is not a Python repository", {
	...EXAMPLE_PLACE,
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
	why: "With \"index_mode: only\", pip asks no other index, so no public package can replace yours; dependencies from PyPI have to be in the repository too.",
	fix: [
		"If you need public packages, use a virtual repository whose upstreams are this one, with the higher priority, and a",
		"remote repository for PyPI. Step 3 of docs/SETUP.md has the commands.",
		"Or set index_mode: extra, and accept that anyone can publish a package with the name of yours on PyPI."
	].join("\n")
}));
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
	fix: ["On a self-hosted runner, allow access to https://artifactregistry.googleapis.com, directly or through HTTPS_PROXY. On a GitHub-hosted runner, run the job again."]
}, ({ because, why, certain, fix }) => ({
	what: `Access to the repository was not verified: ${because}`,
	...certain ? { why } : { likely: why },
	fix: [...fix, "If pip and twine work anyway, set verify: false."].join("\n")
}));
// src/registry/permission-failures.ts
const ACCOUNT = "ci@my-project.iam.gserviceaccount.com";
const EXAMPLE = {
	...EXAMPLE_PLACE,
	identity: {
		name: ACCOUNT,
		member: `serviceAccount:${ACCOUNT}`
	}
};
const bindingOf = ({ id, location, project }, member, role) => [
	`gcloud artifacts repositories add-iam-policy-binding ${id} \\`,
	`  --project=${project} --location=${location} \\`,
	`  --member='${member}' \\`,
	`  --role=roles/artifactregistry.${role}`
];
const grantOf = (seen, role) => {
	const { member, branch, hint } = seen.identity;
	const whole = bindingOf(seen, member, role);
	return [...role === "writer" && branch !== void 0 ? [
		"If only one branch may upload, such as main, run this job on that branch, and grant the role to it alone:",
		...bindingOf(seen, branch, role),
		"If every branch may upload, grant the role to the whole repository:",
		...whole
	] : whole, ...hint === void 0 ? [] : [hint]].join("\n");
};
const uploadToo = ({ identity: { branch } }) => branch === void 0 ? "To upload too, grant roles/artifactregistry.writer instead." : `To upload too, grant roles/artifactregistry.writer as well, to one branch if that is enough: ${branch}`;
const ACCESS_DENIED = require_index.explanation("ACCESS_DENIED", "this identity has no access to the repository", {
	...EXAMPLE,
	role: "reader"
}, (seen) => ({
	what: `This identity may not use ${seen.project}/${seen.id} in ${seen.location}, or the repository does not exist (identity: ${seen.identity.name}).`,
	likely: "No role was granted on the repository, or its name, location or project is misspelt: Artifact Registry answers both in the same way. Grants can take up to five minutes to take effect.",
	fix: [
		"If the repository exists, grant a role on it:",
		grantOf(seen, seen.role),
		...seen.role === "reader" ? [uploadToo(seen)] : [],
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
	why: "pip needs no more than that, but twine upload would fail with HTTP 403.",
	fix: `Grant it the role to upload:\n${grantOf(seen, "writer")}\nor leave twine out:\nwith:\n  clients: pip`
}));
const FORMAT_NOT_VERIFIED = require_index.explanation("FORMAT_NOT_VERIFIED", "the repository's format was not verified", EXAMPLE, (seen) => ({
	what: `This identity may use ${seen.id}, but may not read its format, so it is not certain that it is a Python repository (identity: ${seen.identity.name}).`,
	likely: "It lacks the permission artifactregistry.repositories.get, which the predefined roles include.",
	fix: `Nothing needs to change if this is a Python repository. To have the format verified:\n${grantOf(seen, "reader")}`
}));
const INDEX_DENIED = require_index.explanation("INDEX_DENIED", "the index refuses downloads", {
	...EXAMPLE,
	host: "us-central1-python.pkg.dev"
}, ({ host, id, location, project, identity }) => ({
	what: `${host} refuses downloads to this identity, although the API says that it has the permission (identity: ${identity.name}).`,
	likely: "The role was granted only minutes ago, or with an IAM condition that does not hold here. With a virtual or remote repository, one of its upstreams may refuse.",
	fix: ["Run the job again in five minutes. If it fails again, look at the conditions of the bindings:", `gcloud artifacts repositories get-iam-policy ${id} --project=${project} --location=${location}`].join("\n")
}));
const CREDENTIAL_REJECTED = require_index.explanation("CREDENTIAL_REJECTED", "Google Cloud rejects the credential", {
	host: "artifactregistry.googleapis.com",
	fault: "expired",
	isKey: false
}, ({ host, fault, isKey }) => ({
	what: fault === "expired" ? `${host} rejects the access token: it has expired.` : `${host} rejects the ${isKey ? "service account key" : "access token"}.`,
	...REJECTED[isKey && fault !== "missing" ? "key" : fault]
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
		fix: "Check the service account, and enable it if it is disabled:\ngcloud iam service-accounts list --project=PROJECT_ID --format=\"table(email,disabled)\"\ngcloud iam service-accounts enable ACCOUNT"
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
Object.defineProperty(exports, "ACCESS_DENIED", {
	enumerable: true,
	get: function() {
		return ACCESS_DENIED;
	}
});
Object.defineProperty(exports, "CERTIFICATE_REFUSED", {
	enumerable: true,
	get: function() {
		return CERTIFICATE_REFUSED;
	}
});
Object.defineProperty(exports, "CREDENTIAL_HOST_REFUSED", {
	enumerable: true,
	get: function() {
		return CREDENTIAL_HOST_REFUSED;
	}
});
Object.defineProperty(exports, "CREDENTIAL_REJECTED", {
	enumerable: true,
	get: function() {
		return CREDENTIAL_REJECTED;
	}
});
Object.defineProperty(exports, "DOWNLOAD_DENIED", {
	enumerable: true,
	get: function() {
		return DOWNLOAD_DENIED;
	}
});
Object.defineProperty(exports, "FORMAT_NOT_VERIFIED", {
	enumerable: true,
	get: function() {
		return FORMAT_NOT_VERIFIED;
	}
});
Object.defineProperty(exports, "GCLOUD_FAILED", {
	enumerable: true,
	get: function() {
		return GCLOUD_FAILED;
	}
});
Object.defineProperty(exports, "HEADER_MALFORMED", {
	enumerable: true,
	get: function() {
		return HEADER_MALFORMED;
	}
});
Object.defineProperty(exports, "HOST_UNAVAILABLE", {
	enumerable: true,
	get: function() {
		return HOST_UNAVAILABLE;
	}
});
Object.defineProperty(exports, "HOST_UNREACHABLE", {
	enumerable: true,
	get: function() {
		return HOST_UNREACHABLE;
	}
});
Object.defineProperty(exports, "INDEX_DENIED", {
	enumerable: true,
	get: function() {
		return INDEX_DENIED;
	}
});
Object.defineProperty(exports, "KEYRING_NOT_INSTALLED", {
	enumerable: true,
	get: function() {
		return KEYRING_NOT_INSTALLED;
	}
});
Object.defineProperty(exports, "KEYRING_NOT_LISTED", {
	enumerable: true,
	get: function() {
		return KEYRING_NOT_LISTED;
	}
});
Object.defineProperty(exports, "KEYRING_WITHOUT_PYTHON", {
	enumerable: true,
	get: function() {
		return KEYRING_WITHOUT_PYTHON;
	}
});
Object.defineProperty(exports, "LOCATION_NOT_ALLOWED", {
	enumerable: true,
	get: function() {
		return LOCATION_NOT_ALLOWED;
	}
});
Object.defineProperty(exports, "LOCATION_NOT_FOUND", {
	enumerable: true,
	get: function() {
		return LOCATION_NOT_FOUND;
	}
});
Object.defineProperty(exports, "METADATA_HOST_REFUSED", {
	enumerable: true,
	get: function() {
		return METADATA_HOST_REFUSED;
	}
});
Object.defineProperty(exports, "METADATA_REFUSED", {
	enumerable: true,
	get: function() {
		return METADATA_REFUSED;
	}
});
Object.defineProperty(exports, "NOT_VERIFIED", {
	enumerable: true,
	get: function() {
		return NOT_VERIFIED;
	}
});
Object.defineProperty(exports, "OIDC_URL_REFUSED", {
	enumerable: true,
	get: function() {
		return OIDC_URL_REFUSED;
	}
});
Object.defineProperty(exports, "PROXY_NOT_HTTP", {
	enumerable: true,
	get: function() {
		return PROXY_NOT_HTTP;
	}
});
Object.defineProperty(exports, "PROXY_REFUSED", {
	enumerable: true,
	get: function() {
		return PROXY_REFUSED;
	}
});
Object.defineProperty(exports, "PROXY_UNREACHABLE", {
	enumerable: true,
	get: function() {
		return PROXY_UNREACHABLE;
	}
});
Object.defineProperty(exports, "REPOSITORY_NOT_FOUND", {
	enumerable: true,
	get: function() {
		return REPOSITORY_NOT_FOUND;
	}
});
Object.defineProperty(exports, "REPOSITORY_NOT_PYTHON", {
	enumerable: true,
	get: function() {
		return REPOSITORY_NOT_PYTHON;
	}
});
Object.defineProperty(exports, "STANDARD_AS_ONLY_INDEX", {
	enumerable: true,
	get: function() {
		return STANDARD_AS_ONLY_INDEX;
	}
});
Object.defineProperty(exports, "SUBJECT_TOKEN_URL_REFUSED", {
	enumerable: true,
	get: function() {
		return SUBJECT_TOKEN_URL_REFUSED;
	}
});
Object.defineProperty(exports, "UNREACHED", {
	enumerable: true,
	get: function() {
		return UNREACHED;
	}
});
Object.defineProperty(exports, "UPLOAD_DENIED", {
	enumerable: true,
	get: function() {
		return UPLOAD_DENIED;
	}
});
Object.defineProperty(exports, "UPLOAD_IMPOSSIBLE", {
	enumerable: true,
	get: function() {
		return UPLOAD_IMPOSSIBLE;
	}
});
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
Object.defineProperty(exports, "quotedWords", {
	enumerable: true,
	get: function() {
		return quotedWords;
	}
});
Object.defineProperty(exports, "wordsOf", {
	enumerable: true,
	get: function() {
		return wordsOf;
	}
});
