"use strict";
const require_rolldown_runtime = () => require("./rolldown-runtime.js");
const require_index = require("./index.js");
const require_network = require("./network.js");
const require_seldom = () => require("./seldom.js");
const require_child = require("./child.js");
const require_refused = () => require("./refused.js");
const require_key_exchange = require("./key-exchange.js");
const require_mends = () => require("./mends.js");
let node_child_process = require("node:child_process");
let node_http = require("node:http");
// src/credentials/credential-file.ts
const EVERY = {
	type: "text",
	universe_domain: "text",
	quota_project_id: "text"
};
const SOURCE = {
	file: "text",
	url: "text",
	headers: "headers",
	format: {
		type: "text",
		subject_token_field_name: "text"
	},
	environment_id: "text",
	region_url: "text",
	regional_cred_verification_url: "text",
	imdsv2_session_token_url: "text",
	executable: {
		command: "text",
		timeout_millis: "number",
		output_file: "text"
	},
	certificate: "object"
};
const SHAPES = {
	service_account: {
		...EVERY,
		client_email: "text",
		private_key: "text",
		private_key_id: "text",
		project_id: "text"
	},
	authorized_user: {
		...EVERY,
		client_id: "text",
		client_secret: "text",
		refresh_token: "text"
	},
	external_account_authorized_user: {
		...EVERY,
		audience: "text",
		client_id: "text",
		client_secret: "text",
		refresh_token: "text",
		token_url: "text"
	},
	external_account: {
		...EVERY,
		audience: "text",
		subject_token_type: "text",
		token_url: "text",
		service_account_impersonation_url: "text",
		service_account_impersonation: { token_lifetime_seconds: "number" },
		client_id: "text",
		client_secret: "text",
		workforce_pool_user_project: "text",
		credential_source: SOURCE
	},
	impersonated_service_account: {
		...EVERY,
		service_account_impersonation_url: "text",
		delegates: "texts",
		source_credentials: "object"
	}
};
const REQUIRED = {
	authorized_user: [
		"client_id",
		"client_secret",
		"refresh_token"
	],
	external_account_authorized_user: [
		"client_id",
		"client_secret",
		"refresh_token"
	],
	external_account: [
		"audience",
		"subject_token_type",
		"credential_source"
	],
	impersonated_service_account: ["service_account_impersonation_url", "source_credentials"]
};
function readCredentialFile(json, universe) {
	const type = require_index.textIn(json, "type") ?? "";
	const shape = Object.hasOwn(SHAPES, type) ? SHAPES[type] : void 0;
	if (shape === void 0) return { unknownType: true };
	const picked = pick(json, shape);
	if (typeof picked === "string") return { reason: picked };
	const absent = (REQUIRED[type] ?? []).filter((field) => picked[field] === void 0 || picked[field] === "");
	if (absent.length > 0) return { reason: `it has no ${absent.join(" and no ")}` };
	const domain = picked["universe_domain"] ?? universe;
	if (domain !== universe) return {
		foreign: "universe_domain",
		address: String(domain)
	};
	for (const field of ["token_url", "service_account_impersonation_url"]) {
		const address = picked[field];
		if (address === void 0) continue;
		if (require_network.objectionTo(String(address), {
			kind: "google",
			universe
		}) !== void 0) return {
			foreign: field,
			address: String(address)
		};
	}
	if (picked["service_account_impersonation_url"] !== void 0 && accountIn(picked) === void 0) return { reason: "its service_account_impersonation_url does not name a service account" };
	const reason = type === "external_account" ? sourceProblem(picked["credential_source"]) : void 0;
	return reason === void 0 ? { fields: picked } : { reason };
}
function accountIn(fields) {
	const url = URL.parse(require_index.textIn(fields, "service_account_impersonation_url") ?? "");
	if (url?.search !== "" || url.hash !== "") return void 0;
	const account = (/^\/v1\/projects\/[^/]+\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(url.pathname)?.[1] ?? "").replaceAll("%40", "@");
	return require_index.isServiceAccount(account) || /^\d+$/.test(account) ? account : void 0;
}
function pick(json, shape) {
	const fields = {};
	for (const name of Object.keys(json)) {
		if (Object.hasOwn(shape, name)) continue;
		const meant = Object.keys(shape).find((known) => plain(known) === plain(name));
		if (meant) return `it spells ${meant} in another way, which only some libraries read`;
	}
	for (const [name, kind] of Object.entries(shape)) {
		const value = Object.hasOwn(json, name) ? json[name] ?? void 0 : void 0;
		if (value === void 0) continue;
		if (typeof kind === "string") {
			if (!isOfKind(value, kind)) return `its ${name} is not ${KINDS[kind]}`;
			fields[name] = value;
			continue;
		}
		if (!isObject(value)) return `its ${name} is not an object`;
		const inner = pick(value, kind);
		if (typeof inner === "string") return inner;
		fields[name] = inner;
	}
	return fields;
}
const KINDS = {
	text: "a text",
	number: "a number",
	headers: "an object of texts",
	texts: "a list of texts",
	object: "an object"
};
function isOfKind(value, kind) {
	switch (kind) {
		case "text": return typeof value === "string";
		case "number": return typeof value === "number";
		case "texts": return Array.isArray(value) && value.every((one) => typeof one === "string");
		case "object": return isObject(value);
		case "headers": return isObject(value) && Object.entries(value).every(([name, text]) => /^[A-Za-z0-9-]+$/.test(name) && typeof text === "string");
	}
}
function sourceProblem(source) {
	if (source["certificate"] !== void 0) return "its subject token is a client certificate, which this action cannot present";
	if (source["environment_id"] !== void 0) return awsProblem(source);
	if ([
		"executable",
		"file",
		"url"
	].filter((kind) => source[kind] !== void 0).length !== 1) return "its credential_source must name one of file, url, executable and environment_id";
	const format = source["format"] ?? {};
	const type = format["type"] ?? "text";
	if (type !== "text" && type !== "json") return "the format of its credential_source is neither text nor json";
	if (type === "json" && !format["subject_token_field_name"]) return "its credential_source has no subject_token_field_name";
	const executable = source["executable"];
	if (executable && !executable["command"]) return "its executable has no command";
	const { timeout_millis: timeout = 3e4 } = executable ?? {};
	return timeout >= 5e3 && timeout <= 12e4 ? void 0 : "its timeout_millis is not from 5000 to 120000";
}
function awsProblem(source) {
	if (source["environment_id"] !== "aws1") return "its environment_id is not aws1";
	for (const name of [
		"url",
		"region_url",
		"imdsv2_session_token_url"
	]) {
		const address = source[name];
		if (address === void 0) continue;
		const host = URL.parse(String(address))?.host ?? "";
		if (!["169.254.169.254", "[fd00:ec2::254]"].includes(host)) return `its ${name} is not the metadata server of AWS`;
	}
	return /^https:\/\/sts(?:\.\{region\}|\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?\/?\?Action=GetCallerIdentity&Version=2011-06-15$/.test(String(source["regional_cred_verification_url"])) ? void 0 : "its regional_cred_verification_url is not AWS's question for the caller's identity";
}
function isObject(value) {
	return Object(value) === value && !Array.isArray(value);
}
function plain(name) {
	return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
// src/credentials/credential-text.ts
function readText(path) {
	try {
		return { text: require_index.readUserFile(path).bytes.toString().replace(/^\uFEFF/, "") };
	} catch (error) {
		const code = error instanceof require_index.Failure ? error.problems[0]?.code : require_index.errorCode(error);
		return { reason: {
			ENOENT: "it does not exist",
			EACCES: "this user may not read it",
			[require_seldom().FILE_IS_A_FOLDER.code]: "it is a folder",
			[require_seldom().FILE_NOT_REGULAR.code]: "it is not an ordinary file",
			[require_seldom().FILE_TOO_LARGE.code]: "it is too large for a credential file"
		}[code ?? ""] ?? `reading it fails with ${code}` };
	}
}
function notJson(text) {
	const start = text.trim();
	if (start === "") return "nothing";
	if (/^\ufffd{0,2}\0?(?:[^\0]\0){4}/.test(text)) return "UTF-16";
	if (/^PK|[^\P{Cc}\s]/u.test(text)) return "binary";
	if (/^<(?:!doctype|html|head|\?xml)/i.test(start)) return "page";
	if (/^\*{3}$/.test(start)) return "stars";
	if (!start.startsWith("{")) return isKey(text) ? "key" : "other";
	return start.endsWith("}") ? "broken" : "half";
}
function isKey(text) {
	try {
		require_index.parseKey(text);
		return true;
	} catch {
		return false;
	}
}
// src/credentials/executable.ts
const ALLOWED = "GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES";
const NEEDS = /^(?:ACTIONS_ID_TOKEN_REQUEST_|AWS_|AZURE_|GOOGLE_|CLOUDSDK_)/;
async function tokenFromExecutable(fields, env) {
	if (env[ALLOWED] !== "1") return { reason: `its executable may only run if ${ALLOWED} is 1` };
	const { command, timeout_millis: timeout = 3e4, output_file: output } = executableIn(fields);
	const [program = "", ...args] = (command.match(/(?:[^\s"]+|"[^"]*")+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, "$1"));
	const account = accountIn(fields);
	const set = {
		GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE: String(fields["audience"]),
		GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE: String(fields["subject_token_type"]),
		GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE: "0",
		...require_index.present({
			GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE: output,
			GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL: account
		})
	};
	const options = {
		env: {
			...require_child.environmentFor(env, NEEDS),
			...set
		},
		timeout,
		maxBuffer: 1048576
	};
	const { error, stdout } = await new Promise((resolve) => {
		const ended = (error, stdout) => resolve({
			error,
			stdout
		});
		if (process.platform === "win32" && /\.(?:bat|cmd)$/i.test(program)) (0, node_child_process.exec)(command, options, ended);
		else (0, node_child_process.execFile)(program, args, options, ended);
	});
	if (error?.syscall?.startsWith("spawn")) return { reason: `its executable cannot be started (${error.code})` };
	if (error) return { reason: "its executable failed, or did not finish in time" };
	const token = tokenIn$1(stdout);
	return token === void 0 ? { reason: "its executable returned no token" } : { token: new require_index.Secret(token) };
}
function executableIn(fields) {
	return fields["credential_source"]["executable"];
}
function tokenIn$1(printed) {
	const answer = require_network.jsonObject({
		status: 200,
		headers: {},
		body: printed
	});
	if (answer?.["version"] !== 1 || answer["success"] !== true) return void 0;
	const token = answer["id_token"] ?? answer["saml_response"];
	return typeof token === "string" && token !== "" ? token : void 0;
}
// src/credentials/explain-file.ts
function explainFileRefusal(refused, fields, file, universe) {
	const { host, answer } = refused;
	const service = serviceAt(host, universe);
	const provider = /^\/\/iam\.[^/]+\/(projects\/.+)/.exec(String(fields["audience"]))?.[1];
	const account = accountIn(fields);
	if (service === "github") return require_refused().explainGithubRefusal(refused, provider);
	if (service === "sts" && provider) return require_refused().explainStsRefusal(refused, provider, {});
	if (service === "iamcredentials" && account && provider) return require_refused().explainImpersonationRefusal(refused, {
		account,
		provider,
		claims: {},
		seconds: 3600
	});
	const refusal = require_refused().classify({
		service,
		...refused
	}, answer);
	if (service !== "other" && !OF_THE_FILE.has(refusal.cause.kind)) return require_refused().explainRefusal(refusal);
	const words = require_refused().wordsOf(refusal.said);
	const said = `HTTP ${answer.status} from ${host}${words ? `: ${words}` : ""}`;
	return require_seldom().ADC_REFUSED({
		file: file.path,
		type: String(fields["type"]),
		said
	});
}
const OF_THE_FILE = new Set([
	"account-disabled",
	"account-unknown",
	"client-unknown",
	"credential",
	"login-ended",
	"permission-denied",
	"unknown"
]);
function serviceAt(host, universe) {
	if (host.endsWith(".actions.githubusercontent.com")) return "github";
	const [api, ...domain] = host.split(".");
	return (api === "sts" || api === "iamcredentials" || api === "oauth2") && domain.join(".") === universe ? api : "other";
}
// src/credentials/google-library.ts
async function loadLibrary() {
	return await Promise.resolve().then(() => require_rolldown_runtime().__toESM(require("../google/index.js"), 1));
}
async function libraryToken(fields, supplier, network, oversight) {
	const library = await loadLibrary();
	const transporter = new library.gaxios.Gaxios({
		fetchImplementation: require_network.fetchOver(network, oversight),
		agent: new node_http.Agent()
	});
	transporter.interceptors.request.add({ resolved: async (options) => Object.assign(options, {
		retry: false,
		retryConfig: { shouldRetry: () => false }
	}) });
	const client = clientFor(fields, supplier, transporter, library);
	const exchange = Reflect.get(client, "stsCredential");
	if (typeof exchange === "object" && exchange !== null) Reflect.set(exchange, "transporter", transporter);
	const { token } = await client.getAccessToken();
	if (!token || !require_index.isToken(token)) throw new Error("the answer holds no token");
	const expires = client.credentials.expiry_date;
	return {
		token: new require_index.Secret(token),
		...require_index.present({ expiresAt: expires ? new Date(expires) : void 0 })
	};
}
function saidBy(error) {
	const { message, code } = error instanceof Error ? error : new Error();
	if (message.includes("AWS")) return "AWS region or credentials were not found";
	return code ? `the library stopped with ${code}` : "the library returned no reason that can be shown";
}
function clientFor(fields, supplier, transporter, library) {
	const own = {
		transporter,
		useAuthRequestParameters: false
	};
	if (fields["type"] === "authorized_user") {
		const client = new library.UserRefreshClient(own);
		client.fromJSON(fields);
		return client;
	}
	const options = {
		...fields,
		...own
	};
	if (fields["type"] === "external_account_authorized_user") return new library.ExternalAccountAuthorizedUserClient(options);
	if (supplier) {
		const { credential_source: _, ...rest } = options;
		return new library.IdentityPoolClient({
			...rest,
			subject_token_supplier: { getSubjectToken: supplier }
		});
	}
	return new library.AwsClient(options);
}
// src/credentials/subject-token.ts
async function subjectToken(source, read, network) {
	if (typeof source["file"] === "string") {
		const content = read(source["file"]);
		if ("reason" in content) return { reason: `the file of its subject token is not readable: ${content.reason}` };
		return tokenIn(content.text, source) ?? { reason: `the file of its subject token ${lacking(source)}` };
	}
	const url = String(source["url"]);
	const outcome = await require_network.request(network, {
		to: { kind: "token_source" },
		method: "GET",
		url,
		headers: source["headers"] ?? {}
	}, (answer) => tokenIn(answer.body, source));
	return "value" in outcome ? outcome.value : {
		refusal: outcome.refusal,
		host: new URL(url).host
	};
}
function tokenIn(text, source) {
	const format = source["format"] ?? {};
	const body = require_network.jsonObject({
		status: 200,
		headers: {},
		body: text
	});
	const token = format["type"] === "json" ? body?.[String(format["subject_token_field_name"])] : text.trim();
	return typeof token === "string" && token !== "" ? { token: new require_index.Secret(token) } : void 0;
}
function lacking(source) {
	return source["format"]?.["type"] === "json" ? "is not a JSON object with the field that subject_token_field_name names" : "is empty";
}
// src/credentials/application-default.ts
const SECRET_FIELDS = [
	"refresh_token",
	"client_secret",
	"private_key",
	"access_token",
	"accessToken",
	"id_token",
	"value",
	"SecretAccessKey",
	"Token"
];
async function fromCredentialFile(file, universe, env, network, mask) {
	const content = readText(file.path);
	if ("reason" in content) throw new require_index.Failure(unreadable(file, "path", content.reason));
	const { text } = content;
	const json = require_network.jsonObject({
		status: 200,
		headers: {},
		body: text
	});
	if (!json) throw new require_index.Failure(require_seldom().ADC_NOT_JSON({
		file: file.path,
		from: file.from,
		holds: notJson(text),
		length: text.length
	}));
	maskFields(json, mask);
	const { fields, obtained } = await tokenFor(json, {
		file,
		universe,
		env,
		network,
		mask
	});
	return {
		...require_index.present({ project: require_index.textIn(fields, "quota_project_id") }),
		...obtained
	};
}
async function tokenFor(json, around) {
	const fields = knownFields(json, around);
	switch (fields["type"]) {
		case "service_account": return {
			fields,
			obtained: await fromServiceAccount(fields, around)
		};
		case "impersonated_service_account": return {
			fields,
			obtained: await fromImpersonated(fields, around)
		};
		default: return {
			fields,
			obtained: await fromLibrary(fields, around)
		};
	}
}
function knownFields(json, { file, universe }) {
	const read = readCredentialFile(json, universe);
	if ("fields" in read) return read.fields;
	if ("reason" in read) throw new require_index.Failure(unreadable(file, "fields", read.reason));
	if ("unknownType" in read) throw new require_index.Failure(require_seldom().ADC_UNKNOWN_TYPE({
		file: file.path,
		kind: require_mends().kindOf(json)
	}));
	const { foreign: field, address } = read;
	const host = URL.parse(address)?.host ?? (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(address) ? address : "no host");
	throw new require_index.Failure(require_seldom().ADC_FOREIGN_URL({
		file: file.path,
		field,
		host,
		universe
	}));
}
async function fromServiceAccount(fields, { file, universe, network, mask }) {
	const key = readKey(fields, file);
	key.secrets.forEach(mask);
	return {
		...await require_key_exchange.exchangeKey(key, universe, network),
		principal: key.clientEmail,
		...require_index.present({ project: key.projectId })
	};
}
function readKey(fields, file) {
	try {
		return require_index.parseKey(new require_index.Secret(JSON.stringify(fields)));
	} catch (error) {
		const found = error instanceof require_index.Failure ? error.problems.map(({ what }) => what.replace(/\bkey\b/, "it")) : [];
		throw new require_index.Failure(unreadable(file, "fields", `it is a broken service account key. ${found.join(" ").replace(/\.$/, "")}`));
	}
}
async function fromImpersonated(fields, around) {
	const { file, universe, network, mask } = around;
	const account = accountIn(fields) ?? "";
	const source = fields["source_credentials"];
	if (source["type"] === "impersonated_service_account") throw new require_index.Failure(unreadable(file, "fields", "its source_credentials impersonate in turn; delegates are the way to do that"));
	maskFields(source, mask);
	const { obtained: caller } = await tokenFor(source, around);
	mask(caller.token);
	const delegates = fields["delegates"];
	const outcome = await require_network.impersonate({
		account,
		universe,
		seconds: 3600,
		...require_index.present({ delegates: Array.isArray(delegates) ? delegates.map(String) : void 0 })
	}, caller.token, network);
	if ("value" in outcome) return {
		...outcome.value,
		...identityOf(account)
	};
	const refused = {
		answer: outcome.refusal,
		host: `iamcredentials.${universe}`,
		now: network.now()
	};
	throw new require_index.Failure(require_refused().explainImpersonationRefusal(refused, {
		account,
		seconds: 3600,
		caller: caller.principal
	}));
}
async function fromLibrary(fields, around) {
	const { file, universe, network, mask } = around;
	let refused;
	const watch = (call, answer) => {
		maskFields(require_network.jsonObject(answer) ?? {}, mask);
		if (answer.status >= 300) refused = {
			host: new URL(call.url).host,
			answer
		};
	};
	const to = (url) => isSource(fields, url) ? { kind: "token_source" } : {
		kind: "google",
		universe
	};
	try {
		return {
			...await libraryToken(fields, await supplierFor(fields, around), network, {
				to,
				watch,
				usable: isUsable
			}),
			...identityOf(accountIn(fields))
		};
	} catch (error) {
		const failure = failureIn(error);
		if (failure) throw failure;
		if (refused) throw new require_index.Failure(explainFileRefusal({
			...refused,
			now: network.now()
		}, fields, file, universe));
		throw new require_index.Failure(require_seldom().ADC_REFUSED({
			file: file.path,
			type: String(fields["type"]),
			said: saidBy(error)
		}));
	}
}
async function supplierFor(fields, around) {
	const source = fields["credential_source"];
	if (!source || source["environment_id"] !== void 0) return void 0;
	const found = source["executable"] === void 0 ? await subjectToken(source, readText, around.network) : await tokenFromExecutable(fields, around.env);
	if ("reason" in found) {
		const isForbidden = found.reason.startsWith("its executable may only run");
		throw new require_index.Failure(unreadable(around.file, isForbidden ? "executable" : "subject", found.reason));
	}
	if ("refusal" in found) {
		const refused = {
			host: found.host,
			answer: found.refusal,
			now: around.network.now()
		};
		throw new require_index.Failure(explainFileRefusal(refused, fields, around.file, around.universe));
	}
	around.mask(found.token);
	return async () => found.token.reveal();
}
function isSource(fields, url) {
	const source = fields["credential_source"] ?? {};
	return [
		"url",
		"region_url",
		"imdsv2_session_token_url"
	].some((name) => typeof source[name] === "string" && url.startsWith(new URL(source[name]).href));
}
function isUsable(call, answer) {
	if (call.method !== "POST") return answer.body.trim() !== "";
	return ["access_token", "accessToken"].some((field) => require_network.tokenIn(answer, field, 0) !== void 0);
}
function failureIn(error) {
	for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof require_index.Failure) return cause;
}
function identityOf(account) {
	return account === void 0 ? {} : {
		principal: account,
		...require_index.present({ project: require_index.projectOf(account) })
	};
}
function maskFields(fields, mask) {
	for (const name of SECRET_FIELDS) {
		const value = require_index.textIn(fields, name);
		if (value) mask(new require_index.Secret(value));
	}
}
function unreadable({ path, from }, fault, reason) {
	return require_seldom().ADC_UNREADABLE({
		file: path,
		from,
		reason,
		fault
	});
}
exports.fromCredentialFile = fromCredentialFile;
