"use strict";
const require_refused = () => require("./refused.js");
const require_index = require("./index.js");
// src/network/blame.ts
const OF_A_CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)/;
function proxyBlamed(error, target, env, began) {
	const { code, syscall, hostname, address, port } = Object(error);
	const proxy = proxiesIn(env).find((one) => {
		if (syscall === "getaddrinfo") return hostname === one.hostname && hostname !== target.hostname;
		const isItsPort = String(port) === portOf(one);
		if (syscall === "connect") return isItsPort && (portOf(one) !== portOf(target) || address === one.hostname);
		return code === "ETIMEDOUT" && !began;
	});
	return proxy === void 0 ? require_index.present({ idle: idleIn(env, target) }) : { proxy: `${proxy.hostname}:${portOf(proxy)}` };
}
function idleIn(env, { protocol }) {
	if (protocol !== "https:" || env["https_proxy"] || env["HTTPS_PROXY"]) return void 0;
	return [
		"http_proxy",
		"HTTP_PROXY",
		"all_proxy",
		"ALL_PROXY"
	].find((name) => env[name]);
}
function trustBlamed(env) {
	const file = env["NODE_EXTRA_CA_CERTS"];
	if (!file) return {};
	try {
		if (require_index.readUserFile(file).bytes.includes("-----BEGIN CERTIFICATE-----")) return {};
		return { trust: {
			file,
			fault: "holds no certificate in PEM form"
		} };
	} catch (error) {
		const code = error instanceof require_index.Failure ? error.problems[0]?.code : require_index.errorCode(error);
		return { trust: {
			file,
			fault: code === "ENOENT" ? "does not exist" : `cannot be read (${code})`
		} };
	}
}
function proxiesIn(env) {
	return [
		"https_proxy",
		"HTTPS_PROXY",
		"http_proxy",
		"HTTP_PROXY"
	].flatMap((name) => {
		const value = env[name];
		const url = value ? URL.parse(value.includes("://") ? value : `http://${value}`) : null;
		return url === null ? [] : [url];
	});
}
function portOf(url) {
	return url.port !== "" ? url.port : url.protocol === "https:" ? "443" : "80";
}
// src/network/body.ts
const LOOKED_AT = 65536;
function formOf({ body }) {
	const text = body.slice(0, LOOKED_AT).replace(/^\uFEFF/, "").trimStart();
	if (text === "") return "nothing";
	if (text.startsWith("<")) return /<title>Error \d{3} \([^<]{1,80}\)!!1<\/title>/.test(text) ? "Google's error page" : "web page";
	if (!/^[[{]/.test(text)) return "text";
	try {
		JSON.parse(body.replace(/^\uFEFF/, ""));
		return "JSON";
	} catch {
		return "broken JSON";
	}
}
function titleOf({ body }) {
	return (/<title[^<>]{0,200}>([^<]{1,200})/i.exec(body.slice(0, LOOKED_AT))?.[1])?.replace(/\s+/g, " ").trim() || void 0;
}
// src/network/call.ts
function placeOf(call) {
	const url = URL.parse(call.url);
	return {
		host: url?.host ?? "",
		path: url?.pathname ?? ""
	};
}
// src/network/policy.ts
const LIMITS = {
	tries: 5,
	total: 6e4,
	oneTry: 1e4
};
const HICCUP = {
	least: 0,
	first: 1e3,
	longest: 8e3
};
const THROTTLED = {
	least: 2e3,
	first: 6e3,
	longest: 12e3
};
function canPass(status) {
	return status === 408 || status === 429 || status >= 500;
}
function retryAfter(header, now) {
	const text = (Array.isArray(header) ? header[0] : header)?.trim();
	if (!text) return void 0;
	if (/^\d+$/.test(text)) return Number(text) * 1e3;
	const date = Date.parse(text);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function waitAfter(made, status, asked, random) {
	const { least, first, longest } = status === 429 ? THROTTLED : HICCUP;
	return Math.max(asked ?? 0, least) + random() * Math.min(longest, first * 2 ** (made - 1));
}
// src/network/request.ts
async function request(network, call, read) {
	const start = network.now();
	const left = () => LIMITS.total - (network.now() - start);
	const results = [];
	for (let number = 1;; number++) {
		const current = typeof call === "function" ? await call() : call;
		const place = placeOf(current);
		const began = network.now();
		let status;
		let asked;
		let result;
		let blame = {};
		try {
			const answer = await network.send(current, Math.max(1, Math.min(LIMITS.oneTry, left())));
			status = answer.status;
			result = `HTTP ${status}`;
			asked = retryAfter(answer.headers["retry-after"], network.now());
			const value = status >= 200 && status < 300 ? read(answer) : void 0;
			if (value === void 0 && canBeTried(status)) result += describeBody(answer);
			report(network, current, number, result, began);
			if (value !== void 0) return {
				value,
				answer
			};
			if (status >= 300 && !canPass(status)) return { refusal: answer };
		} catch (error) {
			if (error instanceof require_index.Failure) throw error;
			blame = Object(error);
			result = describeError(error);
			report(network, current, number, result, began);
			refuseWhatCannotPass(error, place.host);
		}
		results.push(result);
		const wait = waitAfter(number, status, asked, network.random);
		if (number >= LIMITS.tries || wait >= left()) {
			const seconds = Math.round((network.now() - start) / 1e3);
			const seen = {
				host: place.host,
				results,
				seconds
			};
			if (status !== void 0) throw new require_index.Failure(require_refused().HOST_UNAVAILABLE({
				...seen,
				...require_index.present({ asked })
			}));
			const { proxy, idle } = blame;
			throw new require_index.Failure(proxy === void 0 ? require_refused().HOST_UNREACHABLE({
				...seen,
				...require_index.present({ idle })
			}) : require_refused().PROXY_UNREACHABLE({
				...seen,
				proxy
			}));
		}
		await network.sleep(wait);
	}
}
function jsonObject(answer) {
	try {
		const value = JSON.parse(answer.body);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
function report(network, call, number, result, began) {
	network.onTry?.({
		method: call.method,
		scheme: /^http:/i.test(call.url) ? "http" : "https",
		...placeOf(call),
		number,
		result,
		milliseconds: Math.round(network.now() - began)
	});
}
function canBeTried(status) {
	return canPass(status) || status >= 200 && status < 300;
}
function describeBody(answer) {
	const form = formOf(answer);
	if (form === "web page") return ", a web page";
	if (answer.status >= 300) return "";
	if (form === "nothing") return ", empty body";
	return form === "JSON" ? ", JSON without what was asked for" : ", broken JSON";
}
function describeError(error) {
	if (!(error instanceof Error)) return "unknown error";
	const code = require_index.errorCode(error);
	if (code === "ETIMEDOUT") return "no answer in time (ETIMEDOUT)";
	if (code === "ERR_PROXY_TUNNEL") {
		const status = proxyStatus(error);
		return status ? `the proxy answered HTTP ${status}` : "the proxy closed the connection";
	}
	return code ?? error.name;
}
function refuseWhatCannotPass(error, host) {
	if (!(error instanceof Error)) return;
	const code = require_index.errorCode(error) ?? "";
	if (OF_A_CERTIFICATE.test(code)) {
		const { trust } = error;
		throw new require_index.Failure(require_refused().CERTIFICATE_REFUSED({
			host,
			code,
			...require_index.present({ trust })
		}), { cause: error });
	}
	const status = code === "ERR_PROXY_TUNNEL" ? proxyStatus(error) : void 0;
	if (status && !canPass(status)) throw new require_index.Failure(require_refused().PROXY_REFUSED({
		host,
		status
	}));
}
function proxyStatus(error) {
	const found = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
	return found === void 0 ? void 0 : Number(found);
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
	if (malformed) throw new require_index.Failure(require_refused().HEADER_MALFORMED({
		host,
		header: malformed[0]
	}));
}
function objectionTo(address, to) {
	if (/[^\x21-\x7e]|\\/.test(address)) return "the address holds a space, a line break or a backslash";
	const url = URL.parse(address);
	if (!url?.hostname) return "the address names no host";
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
		case "repository": return require_refused().CREDENTIAL_HOST_REFUSED({
			host,
			because
		});
		case "github": return require_refused().OIDC_URL_REFUSED({
			host,
			because
		});
		case "metadata": return require_refused().METADATA_HOST_REFUSED({ because });
		case "token_source": return require_refused().SUBJECT_TOKEN_URL_REFUSED({
			host,
			because
		});
	}
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
			...require_index.present({ body: body ? String(body) : void 0 })
		};
		const outcome = await request(network, call, (answer) => usable(call, answer) ? answer : void 0);
		const answer = "value" in outcome ? outcome.value : outcome.refusal;
		watch(call, answer);
		const fields = Object.entries(answer.headers).flatMap(([name, value]) => value ? [[name, String(value)]] : []);
		return new Response(answer.body, {
			status: answer.status,
			headers: Object.fromEntries(fields)
		});
	};
}
// src/credentials/token-in.ts
function tokenIn(answer, field, now) {
	const body = jsonObject(answer);
	const token = body?.[field];
	if (!body || typeof token !== "string" || !require_index.isToken(token)) return void 0;
	const { expires_in: seconds, expireTime: time } = body;
	const expires = typeof time === "string" ? Date.parse(time) : now + secondsIn(seconds) * 1e3;
	const expiresAt = new Date(expires);
	return {
		token: new require_index.Secret(token),
		...require_index.present({ expiresAt: Number.isNaN(expiresAt.getTime()) ? void 0 : expiresAt })
	};
}
function secondsIn(value) {
	return typeof value === "string" || typeof value === "number" ? Number(value) : NaN;
}
// src/credentials/impersonation.ts
function impersonate(wanted, bearer, network) {
	const { account, delegates, seconds, universe } = wanted;
	return request(network, {
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
			delegates: delegates?.length ? delegates : void 0
		})
	}, (answer) => tokenIn(answer, "accessToken", network.now()));
}
// src/credentials/workload-identity.ts
var workload_identity_exports = {
	get federate() {
		return federate;
	},
	get federatedPrincipal() {
		return federatedPrincipal;
	}
};
const OIDC_USABLE = 24e4;
function federatedPrincipal(provider, claims) {
	const pool = provider.split("/providers/")[0];
	return claims["sub"] === void 0 ? void 0 : `principal://iam.googleapis.com/${pool}/subject/${claims["sub"]}`;
}
async function federate(federation, env, network, mask) {
	const { provider, serviceAccount, universe } = federation;
	const audience = federation.audience ?? `https://iam.${universe}/${provider}`;
	let identity = await identityToken(audience, provider, env, network, mask);
	const outcome = await request(network, async () => {
		if (network.now() - identity.obtained > OIDC_USABLE) identity = await identityToken(audience, provider, env, network, mask);
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
	}, (answer) => tokenIn(answer, "access_token", network.now()));
	const { claims } = identity;
	if ("refusal" in outcome) {
		const refused = {
			answer: outcome.refusal,
			host: `sts.${universe}`,
			now: network.now()
		};
		throw new require_index.Failure(require_refused().explainStsRefusal(refused, provider, claims));
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
	throw new require_index.Failure(require_refused().explainImpersonationRefusal(refused, seen));
}
async function identityToken(audience, provider, env, network, mask) {
	const base = env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
	const obtained = network.now();
	const outcome = await request(network, {
		to: { kind: "github" },
		method: "GET",
		url: `${base}${base.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`,
		headers: {
			accept: "application/json",
			authorization: `Bearer ${env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]}`
		}
	}, (answer) => tokenIn(answer, "value", obtained));
	if ("refusal" in outcome) {
		const refused = {
			answer: outcome.refusal,
			host: new URL(base).host,
			now: network.now()
		};
		throw new require_index.Failure(require_refused().explainGithubRefusal(refused, provider));
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
	const all = jsonObject({
		status: 200,
		headers: {},
		body: Buffer.from(token.reveal().split(".")[1] ?? "", "base64url").toString("utf8")
	}) ?? {};
	const shown = Object.entries(all).filter(([name, value]) => !BESIDE_THE_POINT.test(name) && [
		"string",
		"number",
		"boolean"
	].includes(typeof value));
	return Object.fromEntries(shown.slice(0, MOST_CLAIMS).map(([name, value]) => [name, String(value)]));
}
// src/network/send.ts
var send_exports = { get httpSend() {
	return httpSend;
} };
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
		const { Agent, request } = secure ? await Promise.resolve().then(() => require("node:https")) : await Promise.resolve().then(() => require("node:http"));
		const key = `${secure} ${direct}`;
		let agent = agents.get(key);
		if (!agent) {
			if (!direct) checkProxy(env, url.protocol.slice(0, -1));
			agent = telling(new Agent({
				keepAlive: true,
				...secure ? {
					rejectUnauthorized: true,
					minVersion: "TLSv1.2"
				} : {},
				proxyEnv: direct ? {} : proxies
			}));
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
function telling(agent) {
	const create = agent.createConnection.bind(agent);
	agent.createConnection = (options, done) => {
		const connection = create(options, done);
		options.begun?.(connection);
		return connection;
	};
	return agent;
}
function exchange(call, timeout, way) {
	return new Promise((resolve, reject) => {
		const body = call.body === void 0 ? void 0 : Buffer.from(call.body);
		let connection;
		const options = {
			method: call.method,
			agent: way.agent,
			headers: {
				"user-agent": "setup-artifact-registry-python",
				...lengthOf(body),
				...call.headers
			},
			begun: (one) => {
				connection = one;
			}
		};
		const sent = way.request(call.url, options);
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
			connection?.destroy();
			const isOfCertificate = OF_A_CERTIFICATE.test(require_index.errorCode(error) ?? "");
			const proxies = way.direct ? {} : way.env;
			const blame = isOfCertificate ? trustBlamed(way.env) : proxyBlamed(error, new URL(call.url), proxies, began);
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
	for (const protocol of ["http", "https"]) {
		const value = env[proxyNameOf(env, protocol)];
		if (value) proxies[`${protocol}_proxy`] = value.includes("://") ? value : `http://${value}`;
	}
	return proxies;
}
function proxyNameOf(env, protocol) {
	return Object.keys(env).filter((name) => env[name] && name.toLowerCase() === `${protocol}_proxy`).sort().at(-1) ?? "";
}
function checkProxy(env, protocol) {
	const name = proxyNameOf(env, protocol);
	const value = env[name] ?? "";
	const url = URL.parse(value.includes("://") ? value : `http://${value}`);
	if (value === "" || /^https?:$/.test(url?.protocol ?? "")) return;
	const begins = /^["'`]/.test(value) ? "\"" : /^[a-z][a-z0-9+.-]{0,20}:\/\/(?<!^https?:\/\/)/i.exec(value)?.[0];
	throw new require_index.Failure(require_refused().PROXY_NOT_HTTP({
		name,
		...require_index.present({ begins })
	}));
}
async function isCovered(url, noProxy) {
	return noProxy.trim() !== "" && (await Promise.resolve().then(() => require("./no-proxy.js"))).isCovered(url, noProxy);
}
Object.defineProperty(exports, "fetchOver", {
	enumerable: true,
	get: function() {
		return fetchOver;
	}
});
Object.defineProperty(exports, "formOf", {
	enumerable: true,
	get: function() {
		return formOf;
	}
});
Object.defineProperty(exports, "impersonate", {
	enumerable: true,
	get: function() {
		return impersonate;
	}
});
Object.defineProperty(exports, "jsonObject", {
	enumerable: true,
	get: function() {
		return jsonObject;
	}
});
Object.defineProperty(exports, "objectionTo", {
	enumerable: true,
	get: function() {
		return objectionTo;
	}
});
Object.defineProperty(exports, "request", {
	enumerable: true,
	get: function() {
		return request;
	}
});
Object.defineProperty(exports, "send_exports", {
	enumerable: true,
	get: function() {
		return send_exports;
	}
});
Object.defineProperty(exports, "titleOf", {
	enumerable: true,
	get: function() {
		return titleOf;
	}
});
Object.defineProperty(exports, "tokenIn", {
	enumerable: true,
	get: function() {
		return tokenIn;
	}
});
Object.defineProperty(exports, "workload_identity_exports", {
	enumerable: true,
	get: function() {
		return workload_identity_exports;
	}
});
