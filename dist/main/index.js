"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = () => require("./rolldown-runtime.js");
const require_seldom = () => require("./seldom.js");
const require_mends = () => require("./mends.js");
const require_windows = () => require("./windows.js");
let node_os = require("node:os");
let node_path = require("node:path");
node_path = { default: node_path };
let node_fs = require("node:fs");
let crypto = require("crypto");
let fs = require("fs");
let os = require("os");
let node_buffer = require("node:buffer");
let node_util = require("node:util");
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
// src/present.ts
function present(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
// src/machine/machine.ts
const NO_HOME = "/nonexistent";
function hasHome({ home }) {
	return home !== NO_HOME;
}
function thisMachine$1() {
	const { env } = process;
	const platform = process.platform === "win32" || process.platform === "darwin" ? process.platform : "linux";
	const bash = platform === "win32" ? respelled(env) : {};
	Object.assign(env, bash);
	const home = homeOf(platform, env, node_os.homedir);
	const user = process.geteuid?.();
	const fromBash = platform === "win32" ? Object.keys(bash) : void 0;
	return {
		platform,
		env,
		home,
		temp: env["RUNNER_TEMP"] ?? node_path.default.join(home, ".cache"),
		...present({
			user,
			fromBash
		})
	};
}
function homeOf(platform, env, ask) {
	const { HOMEDRIVE = "", HOMEPATH } = env;
	const named = platform === "win32" && env["USERPROFILE"] === void 0 && HOMEPATH ? HOMEDRIVE + HOMEPATH : void 0;
	try {
		const home = named ?? ask();
		return isWhole(home, { platform }) ? home : NO_HOME;
	} catch {
		return NO_HOME;
	}
}
function isWhole(given, machine) {
	const { isAbsolute, parse } = pathsOf(machine);
	return isAbsolute(given) && (machine.platform !== "win32" || parse(given).root.length > 1);
}
const FOLLOWED = [
	"VIRTUAL_ENV",
	"PIP_CONFIG_FILE",
	"GOOGLE_APPLICATION_CREDENTIALS",
	"CLOUDSDK_CONFIG"
];
function respelled(env) {
	return Object.fromEntries(FOLLOWED.flatMap((name) => {
		const [, drive, rest = ""] = /^\/([a-z])(\/.*)?$/i.exec(env[name] ?? "") ?? [];
		return drive === void 0 ? [] : [[name, node_path.default.win32.normalize(`${drive.toUpperCase()}:${rest || "/"}`)]];
	}));
}
function pathsOf(machine) {
	return machine.platform === "win32" ? node_path.default.win32 : node_path.default.posix;
}
// src/secret-shapes.ts
const sign = (looksLike, pattern, belongsIn) => ({
	looksLike,
	found: (text) => pattern.test(text),
	...present({ belongsIn })
});
const UNMISTAKABLE = [
	sign("a service account key", /["']private_key(?:_id)?["']|["']type["']\s{0,9}:\s{0,9}["']service_account["']/, "key"),
	sign("a private key", /-----\s?(?:BEGIN|END)|PRIVATE KEY-----|\bMII[A-Za-z0-9+/]{12}/),
	sign("a credential file", /["'](?:refresh_token|client_secret|access_token|id_token|subject_token)["']/),
	sign("an access token", /ya29[._-]/i, "access_token"),
	sign("a refresh token", /(?<![\w:])1\/\/0[\w-]{8}/),
	sign("an ID token (a JWT)", /eyJ[\w-]{5}/),
	sign("a client secret of OAuth", /GOCSPX-/),
	sign("an API key of Google", /\bAIza[\w-]{16}/),
	sign("a GitHub token", /\bgh[pousr]_\w{16}|github_pat_\w{16}/),
	sign("a token of PyPI", /\bpypi-Ag[\w-]{12}/),
	sign("a token", /\bglpat-[\w-]{12}|\bAKIA[A-Z0-9]{12}/),
	sign("an Authorization header", /\b(?:Bearer\s{1,9}[\w.~+/=-]{8}|Basic\s{1,9}[\w+/=-]{16})/i),
	{
		looksLike: "a URL with a user name or password in it",
		found: (text) => userinfosIn(text).length > 0
	},
	sign("a user name with its password", /(?:_json_key(?:_base64)?|oauth2accesstoken|__token__)["']?\s{0,9}[:=]/),
	sign("a line with a password", /\bpassword["']?\s{0,9}[=:]\s{0,9}["']?[^\s"',)]{4}/i)
];
const JSON_TEXT = sign("JSON", /^\s*[{[]\s{0,99}["'\\{]|\{\s{0,99}\\{0,4}["']/);
const RANDOM = {
	looksLike: "a secret",
	found: (text) => runs(text).some(isRandom)
};
function shapeOf$1(text) {
	return found(text, [
		...UNMISTAKABLE,
		JSON_TEXT,
		RANDOM
	]);
}
function unmistakableShapeOf(text) {
	return found(text, UNMISTAKABLE);
}
function found(text, signs, decoded) {
	if (text.length < 6) return void 0;
	const views = decoded ?? viewsOf(text);
	const one = signs.find((candidate) => views.some(candidate.found));
	return one && {
		looksLike: one.looksLike,
		...present({ belongsIn: one.belongsIn })
	};
}
function secretsIn(text) {
	const views = viewsOf(text);
	if (found(text, UNMISTAKABLE, views) === void 0) return [];
	const lines = views.flatMap((view) => [
		...view.match(/["']?(?:eyJ|ya29[._-]|1\/\/0|GOCSPX-|gh[pousr]_|github_pat_|pypi-Ag)[\w.~+/=-]{6,}/gi) ?? [],
		...[...view.matchAll(FIELD)].flatMap(([, value = ""]) => [value, value.replace(/\\{1,8}n/g, "\n")]),
		...[...view.matchAll(/-----BEGIN[^-]{0,40}-----([A-Za-z0-9+/=\s\\]*)/g)].map(([, body = ""]) => body),
		...randomIn(view),
		...userinfosIn(view).flatMap((userinfo) => passwordIn(userinfo))
	]).flatMap((secret) => [secret, ...secret.split(/\\{1,8}[nr]|\s+/)]);
	return [...new Set(lines.map((line) => line.replace(/^["']|["']$/g, "").trim()))].filter((line) => line.length >= 8 && !line.startsWith("-----"));
}
function randomIn(text) {
	return runs(text).filter((run) => run.length >= 40 && isRandom(run));
}
const FIELD = /\\{0,4}["'](?:private_key|private_key_id|refresh_token|client_secret|access_token|id_token|subject_token|password)\\{0,4}["']\s{0,9}:\s{0,9}\\{0,4}["']([^"']{8,})/g;
const PUBLIC_NAMES = [
	"_json_key_base64",
	"_json_key",
	"oauth2accesstoken",
	"__token__"
];
function passwordIn(userinfo) {
	const colon = userinfo.indexOf(":");
	return (colon < 0 ? [userinfo] : [userinfo.slice(0, colon), userinfo.slice(colon + 1)]).filter((part) => part.length >= 8 && !/^[a-z]+$/i.test(part) && !PUBLIC_NAMES.includes(part)).flatMap((part) => [part, percentDecoded(part)]);
}
function userinfosIn(text) {
	return text.split(/[\s"'<>]+/).flatMap((word) => {
		const at = word.lastIndexOf("@");
		const start = word.indexOf("//") < 0 ? 0 : word.indexOf("//") + 2;
		if (at <= start) return [];
		const between = word.slice(start, at);
		const named = between.replace(/^[a-z]:(?=[\\/])/i, "").includes(":");
		if (start === 0 && !(named && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?[\\/]/.test(word.slice(at + 1)))) return [];
		const slash = between.search(/[/?#]/);
		const colon = between.indexOf(":");
		const port = /^:\d{1,5}(?:[/?#]|$)/.test(colon < 0 ? "" : between.slice(colon));
		if (PUBLIC_NAMES.includes(between)) return [];
		return slash < 0 || colon >= 0 && colon < slash && !port ? [between] : [];
	});
}
function viewsOf(text) {
	const views = new Set([text]);
	let latest = [text];
	for (let round = 0; round < 3; round += 1) {
		latest = latest.flatMap((view) => [
			unescaped(view),
			percentDecoded(view),
			...base64Decoded(view)
		]);
		latest = [...new Set(latest)].filter((view) => view.length >= 6 && !views.has(view)).slice(0, 6);
		for (const view of latest) views.add(view);
	}
	return [...views];
}
function unescaped(text) {
	if (!text.includes("\\") && !text.includes("&")) return text;
	return text.replace(/\\{1,8}u00([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/\\{1,8}(["'/])/g, "$1").replace(/&quot;|&#34;/g, "\"");
}
function percentDecoded(text) {
	return text.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function base64Decoded(text) {
	const parts = runs(text);
	return [/^[\w+/=\s\\-]+$/.test(text) ? [text.replace(/\\{1,8}[nr]|\s+/g, "")] : [], parts].map((stretches) => stretches.filter((part) => part.length >= 8).map(decoded$1).join("\n")).filter((view) => /[\x20-\x7e]{6}/.test(view));
}
function decoded$1(base64) {
	return Buffer.from(base64, "base64").toString("latin1").replaceAll("\0", "");
}
function runs(text) {
	return text.match(/[\w+/=-]{8,}/g) ?? [];
}
function isRandom(run) {
	if (run.length < 24) return false;
	return (run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0) >= Math.max(7, run.length * .16);
}
// src/shown.ts
const LONG_VALUE = 200;
const LONG_PART = 1e3;
const LONG_SPEECH = 400;
const READ_OF_SPEECH = 4e3;
function shown$1(value) {
	return described(value, LONG_VALUE, shapeOf$1) ?? visible(value);
}
function quoted(value) {
	return (DESCRIPTION.test(value) ? value : described(value, LONG_VALUE, shapeOf$1)) ?? `"${visible(value.replace(/["\\]/g, "\\$&"))}"`;
}
function screened(part) {
	const shape = unmistakableShapeOf(part);
	if (shape && /\s/.test(part.trim()) && part.length <= LONG_PART) return withoutTelling(part, shape);
	return described(part, LONG_PART, () => shape) ?? part;
}
function printable(line) {
	const shape = unmistakableShapeOf(line);
	return harmless(shape ? withoutTelling(line, shape) : line);
}
function shownPath(path) {
	return visible(screened(path));
}
function pasted(value, placeholder) {
	return /^[A-Za-z0-9][A-Za-z0-9._:@/-]*$/.test(value) && described(value, LONG_VALUE, shapeOf$1) === void 0 ? value : placeholder;
}
function said(text) {
	const start = text.slice(0, READ_OF_SPEECH);
	const shape = unmistakableShapeOf(start);
	return visible((shape ? withoutTelling(start, shape) : wordsOf$1(start).map((word) => /[\w+=-]{64}/.test(word) ? "***" : word).join(" ")).slice(0, LONG_SPEECH));
}
function withoutTelling(text, shape) {
	if (/key|file/.test(shape.looksLike)) return description(text, shape);
	const safe = wordsOf$1(text).map((word) => /[\w+=-]{64}/.test(word) || unmistakableShapeOf(word) ? "***" : word).join(" ");
	return unmistakableShapeOf(safe) ? description(text, shape) : safe;
}
function wordsOf$1(text) {
	return text.trim().split(/\s+/);
}
function harmless(line) {
	return (isPlain$3(line) ? line : line.toWellFormed().replace(unicode("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+"), " ")).replace(/##(?=\[)/g, "# #").replace(/^(\s*):(?=:)/, "$1: ");
}
function isPlain$3(text) {
	return /^[ -~]*$/.test(text);
}
function unicode(pattern) {
	return new RegExp(pattern, "gu");
}
function visible(value) {
	if (isPlain$3(value)) return harmless(value);
	return harmless(value.replace(unicode("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]|[^\\P{Zs} ]"), (sign) => [...sign].map((one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`).join("")));
}
function described(value, limit, recognise) {
	const shape = recognise(value);
	if (shape) return description(value, shape);
	if (value.length > limit) return count$1(value);
	const lines = value.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length;
	return lines > 1 ? `${count$1(value)} on ${lines} lines` : void 0;
}
const DESCRIPTION = /^[\d,]+ characters?(?: that look like [a-zA-Z ()_]+| on \d+ lines)?$/;
function description(value, { looksLike, belongsIn }) {
	return `${count$1(value)} that look like ${looksLike}${belongsIn ? ` (which belongs in ${belongsIn})` : ""}`;
}
function count$1({ length }) {
	return `${String(length).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${length === 1 ? "character" : "characters"}`;
}
// src/failure.ts
function explanation(code, title, example, words) {
	const explain = (seen, platform = process.platform) => {
		const { what, fix, ...reason } = words(screenedAll(seen), platform);
		return {
			code,
			title,
			what,
			..."why" in reason ? {
				why: reason.why,
				certain: true
			} : {
				why: reason.likely,
				certain: false
			},
			fix: platform === "win32" ? continuedAsPowerShell(fix) : fix
		};
	};
	return Object.assign(explain, {
		code,
		example
	});
}
function expression(text) {
	return `${text}  # as an expression: in double braces, after a dollar sign`;
}
function continuedAsPowerShell(fix) {
	return fix.includes("Cloud Shell") ? fix : fix.replaceAll(" \\\n", " `\n");
}
function screenedAll(seen) {
	if (typeof seen === "string") return screened(seen);
	if (Array.isArray(seen)) return seen.map(screenedAll);
	if (typeof seen !== "object" || seen === null || Object.getPrototypeOf(seen) !== Object.prototype) return seen;
	return Object.fromEntries(Object.entries(seen).map(([name, value]) => [name, screenedAll(value)]));
}
var Failure = class extends Error {
	name = "Failure";
	problems;
	constructor(problems, options) {
		const list = "code" in problems ? [problems] : problems;
		super(list.map((problem) => `${problem.code}: ${problem.what}`).join("\n"), options);
		this.problems = list;
	}
};
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// src/error-code.ts
function errorCode(error) {
	return error?.code;
}
// src/report/stdout.ts
const stdout = { write(lines) {
	let rest = Buffer.from(lines.map((line) => line + node_os.EOL).join(""));
	while (rest.length > 0) try {
		rest = rest.subarray((0, node_fs.writeSync)(1, rest));
	} catch (error) {
		if (errorCode(error) !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
	}
} };
function command(name, data, property) {
	return `::${name}${property === void 0 ? "" : ` ${property[0]}=${escapedProperty(property[1])}`}::${escaped$1(data)}`;
}
function escaped$1(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(value) {
	return escaped$1(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/report/commands.ts
function input(name) {
	return (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}
function inputNames() {
	return Object.keys(process.env).flatMap((name) => /^INPUT_[^a-z]+$/.test(name) && process.env[name] ? [name.slice(6).toLowerCase()] : []);
}
function saveState(name, value) {
	hand$1("STATE", "save-state", { [name]: value });
}
function setOutputs(outputs) {
	hand$1("OUTPUT", "set-output", outputs);
}
function exportVariable(name, value) {
	hand$1("ENV", "set-env", { [name]: value });
}
function addPath(folder) {
	if (process.env["GITHUB_PATH"]) issueFileCommand("PATH", folder);
	else stdout.write([command("add-path", folder)]);
}
function hide(texts) {
	stdout.write(texts.map((text) => command("add-mask", text)));
}
function issue(kind, text, title) {
	stdout.write([command(kind, text, title === void 0 ? void 0 : ["title", title])]);
}
function print(line) {
	stdout.write([line]);
}
function addToSummary(file, html) {
	(0, node_fs.statSync)(file);
	(0, node_fs.appendFileSync)(file, html);
}
function hand$1(file, name, values) {
	const entries = Object.entries(values);
	if (process.env[`GITHUB_${file}`]) issueFileCommand(file, entries.map(([key, value]) => prepareKeyValueMessage(key, value)).join(node_os.EOL));
	else stdout.write(entries.map(([key, value]) => command(name, value, ["name", key])));
}
// src/report/print.ts
function info(line) {
	print(printable(line));
}
function debug(line) {
	issue("debug", printable(line));
}
function debugError(error) {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		debug(cause instanceof SyntaxError ? cause.name : `${cause.name}: ${cause.message}`);
		for (const frame of cause.stack?.split(/\n(?=\s+at )/).slice(1) ?? []) debug(frame);
	}
}
function annotate(level, title, text) {
	issue(level, text.split("\n").map(harmless).join("\n"), harmless(title));
}
function summarize(html) {
	const file = process.env["GITHUB_STEP_SUMMARY"];
	if (!file) return;
	try {
		addToSummary(file, html);
	} catch (error) {
		debugError(error);
	}
}
// src/report/problems.ts
function problemTitle({ title, code }) {
	return `Artifact Registry: ${title} (${code})`;
}
function problemText({ code, what, why, certain, fix }) {
	const advice = require_seldom().adviceIn(require_seldom().withAddresses(fix));
	const help = require_seldom().helpUrl(code);
	return [
		what,
		certain ? why : `Likely reason: ${why}`,
		`What to do:${advice.map(({ kind, text }, i) => i === 0 && kind === "words" ? ` ${text}` : `\n\n${text}`).join("")}`,
		...help === void 0 ? [] : [`More: ${help}`]
	].join("\n\n");
}
async function reportFailure(error) {
	const failure = asFailure(error);
	for (const problem of failure.problems) annotate("error", problemTitle(problem), problemText(problem));
	debugError(failure);
	process.exitCode = 1;
	const { summarizeProblems } = await Promise.resolve().then(() => summary_exports);
	summarizeProblems(failure.problems);
}
function warn(problem) {
	annotate("warning", problemTitle(problem), problemText(problem));
}
function note({ what, code }) {
	info(`Note: ${what} (${code}: ${require_seldom().helpUrl(code) ?? "see docs/TROUBLESHOOTING.md"})`);
}
function asFailure(error) {
	if (error instanceof Failure) return error;
	const name = error instanceof Error ? error.name : typeof error;
	return new Failure(require_seldom().UNEXPECTED({ name }), { cause: error });
}
// src/run.ts
const UNFINISHED$1 = 13;
function run(story, report) {
	process.exitCode = UNFINISHED$1;
	Promise.resolve().then(story).then(() => {
		process.exitCode = 0;
	}, report);
}
// src/credentials/principal.ts
function projectOf(serviceAccount) {
	const [name, domain] = serviceAccount.split("@");
	if (!name || !domain) return void 0;
	if (domain === "appspot.gserviceaccount.com") return name;
	const id = /^([a-z0-9.-]+)\.iam\.gserviceaccount\.com$/.exec(domain)?.[1];
	if (id === void 0) return void 0;
	const [project = id, ...scope] = id.split(".");
	return scope.length === 0 ? project : `${scope.join(".")}:${project}`;
}
function isPrincipal(text) {
	return (/^[\w.+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text) || /^principal(?:Set)?:\/\/iam\.[a-z0-9.-]+\/./.test(text)) && text.length <= 400 && screened(harmless(text)) === text;
}
function isServiceAccount(text) {
	return /^[a-z0-9][a-z0-9._-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);
}
// src/credentials/obtain.ts
async function obtain(chosen, machine, means) {
	const { source, method } = chosen;
	if (source.kind === "service_account_key") source.key.secrets.forEach(means.mask);
	if (source.kind === "service_account_key" && method === "service_account_key") {
		const { key } = source;
		return {
			username: "_json_key_base64",
			password: key.base64,
			method,
			source: source.kind,
			...present({
				principal: isPrincipal(key.clientEmail) ? key.clientEmail : void 0,
				project: key.projectId
			})
		};
	}
	const { token, ...rest } = await accessToken(source, machine, means);
	return {
		username: "oauth2accesstoken",
		password: token,
		method,
		source: source.kind,
		...rest
	};
}
async function tokenOf(credential, source, machine, means) {
	if (credential.username === "oauth2accesstoken") return credential.password;
	return (await accessToken(source, machine, means)).token;
}
async function accessToken(source, machine, means) {
	const { network, mask } = means;
	const { principal, ...obtained } = await obtainFrom(source, machine, network, mask);
	mask(obtained.token);
	return principal !== void 0 && isPrincipal(principal) ? {
		...obtained,
		principal
	} : obtained;
}
async function obtainFrom(source, machine, network, mask) {
	switch (source.kind) {
		case "given_token": return (await Promise.resolve().then(() => given_token_exports)).givenToken(source.token);
		case "service_account_key": {
			const { clientEmail: principal, projectId: project } = source.key;
			const { exchangeKey } = await Promise.resolve().then(() => require("./key-exchange.js"));
			return {
				...await exchangeKey(source.key, source.universe, network),
				principal,
				...present({ project })
			};
		}
		case "workload_identity_federation": {
			const { provider, serviceAccount } = source.federation;
			const { federate, federatedPrincipal } = await Promise.resolve().then(() => require("./network.js")).then((n) => n.workload_identity_exports);
			const { claims, ...token } = await federate(source.federation, machine.env, network, mask);
			const principal = serviceAccount ?? federatedPrincipal(provider, claims);
			const project = serviceAccount === void 0 ? void 0 : projectOf(serviceAccount);
			return {
				...token,
				...present({
					principal,
					project
				})
			};
		}
		case "application_default_credentials": {
			const { fromCredentialFile } = await Promise.resolve().then(() => require("./application-default.js"));
			return fromCredentialFile(source.file, source.universe, machine.env, network, mask);
		}
		case "metadata_server": {
			const { fromMetadataServer } = await Promise.resolve().then(() => require("./metadata-server.js"));
			return fromMetadataServer(source.host, network);
		}
		case "gcloud_cli": {
			const { fromGcloud } = await Promise.resolve().then(() => require("./gcloud-cli.js"));
			return fromGcloud(machine, mask);
		}
	}
}
// src/sentence.ts
function listed(names) {
	if (names.length <= 2) return names.join(" and ");
	return `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}
// src/clients/server-id.ts
function serverIdProblems(serverId, clients) {
	if (!/^[A-Za-z0-9._][A-Za-z0-9._-]*$/.test(serverId) || randomIn(serverId).length > 0) return [require_seldom().SERVER_ID_MALFORMED({ serverId })];
	const splitting = serverId.includes(".") ? clients.filter(({ splitsNames }) => splitsNames) : [];
	if (splitting.length > 0) return [require_seldom().SERVER_ID_WITH_DOT({
		serverId,
		clients: splitting.map(({ name }) => name)
	})];
	const taken = reservedBy(serverId, clients);
	return taken.length === 0 ? [] : [require_seldom().SERVER_ID_RESERVED({
		serverId,
		clients: taken
	})];
}
function serverIdFor(given, { id, project }, clients) {
	const taken = given === void 0 ? reservedBy(id, clients) : [];
	if (taken.length === 0) return given ?? id;
	const instead = `${project.slice(project.lastIndexOf(":") + 1)}-${id}`;
	throw new Failure(require_seldom().SERVER_ID_RESERVED({
		serverId: id,
		clients: taken,
		instead
	}));
}
function reservedBy(serverId, clients) {
	return clients.filter(({ reserved }) => reserved?.includes(serverId.toLowerCase())).map(({ name }) => name);
}
// src/machine/shell.ts
const posix = (path) => `'${path.replaceAll("'", "'\\''")}'`;
const power = (path) => `'${path.replaceAll(/['\u2018-\u201b]/g, "$&$&")}'`;
const POSIX = {
	quoted: posix,
	show: (path) => `ls -ld ${posix(path)}`,
	showAll: (folder) => `ls -la ${posix(folder)}`,
	head: (path) => `head -c 300 ${posix(path)}`,
	remove: (path) => `rm ${posix(path)}`,
	removeFolder: (path) => `rmdir ${posix(path)}`,
	removeAll: (folder) => `rm -r ${posix(folder)}`,
	move: (from, to) => `mv ${posix(from)} ${posix(to)}`,
	letWrite: (_, folder) => `sudo chown -R "$(id -u):$(id -g)" ${posix(folder)}`,
	letRead: (path) => `chmod u+rw ${posix(path)}`,
	give: (path, user, folder) => `sudo chown ${folder ? "-R " : ""}${user} ${posix(path)}`,
	separate: (path) => `cp -p ${posix(path)} ${posix(`${path}.new`)} && mv ${posix(`${path}.new`)} ${posix(path)}`,
	showSpace: "df -h",
	setClock: "sudo timedatectl set-ntp true"
};
const POWER_SHELL = {
	quoted: power,
	show: (path) => `Get-Item -Force -LiteralPath ${power(path)} | Format-List Mode, Length, LinkType, Target`,
	showAll: (folder) => `Get-ChildItem -Force -LiteralPath ${power(folder)}`,
	head: (path) => `Get-Content -LiteralPath ${power(path)} -TotalCount 5`,
	remove: (path) => `Remove-Item -Force -LiteralPath ${power(path)}`,
	removeFolder: (path) => `Remove-Item -Force -LiteralPath ${power(path)}`,
	removeAll: (folder) => `Remove-Item -Recurse -Force -LiteralPath ${power(folder)}`,
	move: (from, to) => `Move-Item -Force -LiteralPath ${power(from)} ${power(to)}`,
	letWrite: (path) => `Set-ItemProperty -Force -LiteralPath ${power(path)} -Name IsReadOnly -Value $false`,
	letRead: (path) => `icacls ${power(path)} /grant "\${env:USERNAME}:R"`,
	give: (path, _, folder) => `takeown /F ${power(path)}${folder ? " /R" : ""}`,
	separate: (path) => `Copy-Item -Force -LiteralPath ${power(path)} ${power(`${path}.new`)}\n  Move-Item -Force -LiteralPath ${power(`${path}.new`)} ${power(path)}`,
	showSpace: "Get-PSDrive -PSProvider FileSystem",
	setClock: "w32tm /resync"
};
const MACOS = {
	...POSIX,
	letWrite: (path, folder) => `sudo chflags nouchg ${posix(path)}\n  ${POSIX.letWrite(path, folder)}`,
	setClock: "sudo sntp -sS time.apple.com"
};
function shellOf(platform) {
	if (platform === "win32") return POWER_SHELL;
	return platform === "darwin" ? MACOS : POSIX;
}
// src/machine/read-file.ts
const MOST_BYTES = 4194304;
function readUserFile(file, flags = 0) {
	const opened = openAtOnce(file, flags);
	try {
		const stats = (0, node_fs.fstatSync)(opened);
		if (stats.isDirectory()) throw new Failure(require_seldom().FILE_IS_A_FOLDER({ path: file }));
		if (!stats.isFile()) throw new Failure(require_seldom().FILE_NOT_REGULAR({
			path: file,
			kind: kindOf(stats)
		}));
		return {
			bytes: readAll$1(opened, file, stats.size),
			stats
		};
	} finally {
		(0, node_fs.closeSync)(opened);
	}
}
function againstLinks(file, flag = node_fs.constants.O_NOFOLLOW ?? null) {
	if (flag === null && (0, node_fs.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink()) throw Object.assign(new Error(`ELOOP: a link is in the place of a file, open '${file}'`), {
		code: "ELOOP",
		syscall: "open"
	});
	return flag ?? 0;
}
function openAtOnce(file, flags) {
	try {
		return (0, node_fs.openSync)(file, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOCTTY ?? 0) | flags);
	} catch (error) {
		const { code } = error;
		if (code === "ENXIO" || code === "EOPNOTSUPP") throw new Failure(require_seldom().FILE_NOT_REGULAR({
			path: file,
			kind: "a socket"
		}));
		if (code !== "ENOENT" && (0, node_fs.statSync)(file, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(require_seldom().FILE_IS_A_FOLDER({ path: file }));
		throw error;
	}
}
function readAll$1(opened, file, size) {
	if (size > MOST_BYTES) throw new Failure(require_seldom().FILE_TOO_LARGE({
		path: file,
		most: MOST_BYTES
	}));
	const parts = [];
	for (let total = 0;;) {
		const part = Buffer.alloc(Math.max(size + 1 - total, 4096));
		const got = (0, node_fs.readSync)(opened, part, 0, part.length, null);
		if (got === 0) return Buffer.concat(parts);
		total += got;
		if (total > MOST_BYTES) throw new Failure(require_seldom().FILE_TOO_LARGE({
			path: file,
			most: MOST_BYTES
		}));
		parts.push(part.subarray(0, got));
	}
}
function kindOf(stats) {
	if (stats.isSymbolicLink()) return "a symbolic link";
	if (stats.isFIFO()) return "a pipe";
	if (stats.isSocket()) return "a socket";
	return "a device";
}
// src/credentials/attempt.ts
function attempt$2(read) {
	let value;
	try {
		value = read();
	} catch {}
	return value;
}
// src/credentials/key-json.ts
const LONGEST$1 = 1e5;
function keyAsItIs(pasted) {
	const json = pasted.trim();
	const fields = pasted.length > 1e5 ? void 0 : objectIn(json);
	return fields && isCredential(fields) ? {
		json,
		fields
	} : void 0;
}
function isCredential(fields) {
	return typeof fields["type"] === "string" || typeof fields["private_key"] === "string";
}
function objectIn(text) {
	return text.startsWith("{") ? attempt$2(() => JSON.parse(text)) : void 0;
}
function textIn(fields, name) {
	const value = fields[name];
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/credentials/gcloud-configuration.ts
const PROJECT_VARIABLES = [
	"CLOUDSDK_CORE_PROJECT",
	"GOOGLE_CLOUD_PROJECT",
	"GCLOUD_PROJECT",
	"GCP_PROJECT",
	"CLOUDSDK_PROJECT"
];
function environmentDefaults(env) {
	const found = (...names) => names.flatMap((name) => env[name] ? [{
		value: env[name],
		from: name
	}] : []);
	return {
		repository: found("CLOUDSDK_ARTIFACTS_REPOSITORY"),
		location: found("CLOUDSDK_ARTIFACTS_LOCATION"),
		project: found(...PROJECT_VARIABLES)
	};
}
function gcloudFolder(machine) {
	const { env, home, platform } = machine;
	const { join } = pathsOf(machine);
	if (env["CLOUDSDK_CONFIG"]) return env["CLOUDSDK_CONFIG"];
	if (platform !== "win32") return join(home, ".config", "gcloud");
	return join(env["APPDATA"] || join(env["SystemDrive"] || "C:", "\\"), "gcloud");
}
async function gcloudConfiguration(machine) {
	const { env } = machine;
	const { join } = pathsOf(machine);
	const folder = gcloudFolder(machine);
	const name = env["CLOUDSDK_ACTIVE_CONFIG_NAME"] || textOf(join(folder, "active_config")) || "default";
	const text = textOf(join(folder, "configurations", `config_${name}`));
	const properties = text === "" ? {} : (await Promise.resolve().then(() => require_rolldown_runtime().__toESM(require("./ini.js").default, 1))).parse(text);
	const get = (section, property) => textIn(Object(properties[section]), property);
	const found = (section, property) => {
		const value = get(section, property);
		return value === void 0 ? [] : [{
			value,
			from: `${section}/${property} of the gcloud configuration ${name}`
		}];
	};
	const account = env["CLOUDSDK_CORE_ACCOUNT"] ?? get("core", "account") ?? env["CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE"] ?? get("auth", "credential_file_override") ?? env["CLOUDSDK_AUTH_ACCESS_TOKEN_FILE"];
	return {
		repository: found("artifacts", "repository"),
		location: found("artifacts", "location"),
		project: found("core", "project"),
		...present({ account: account || void 0 })
	};
}
function textOf(file) {
	try {
		return readUserFile(file).bytes.toString().trim();
	} catch {
		return "";
	}
}
// src/inputs/defaults.ts
async function defaultsFor(request, source, machine) {
	const environment = environmentDefaults(machine.env);
	const near = {
		...environment,
		project: [...environment.project, ...projectNamedBy(source)]
	};
	const has = (part, given) => given !== void 0 || near[part].length > 0;
	if (has("repository", request.id) && has("location", request.location ?? request.host) && has("project", request.project)) return near;
	const gcloud = await gcloudConfiguration(machine);
	return {
		repository: [...near.repository, ...gcloud.repository],
		location: [...near.location, ...gcloud.location],
		project: [...near.project, ...gcloud.project]
	};
}
function projectNamedBy(source) {
	const found = (value, from) => value ? [{
		value,
		from
	}] : [];
	switch (source?.kind) {
		case "service_account_key": return found(source.key.projectId, "the service account key");
		case "workload_identity_federation": return found(source.federation.serviceAccount && projectOf(source.federation.serviceAccount), "service_account");
		default: return [];
	}
}
// src/registry/locations.ts
const KNOWN_LOCATIONS = [
	...[
		"us",
		"europe",
		"asia"
	],
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
// src/registry/pasted.ts
const CONSOLE = "console.cloud.google.com";
const FULL_NAME = /(?:^|\/)projects\/(?<project>[^/]*)\/locations\/(?<location>[^/]*)\/repositories\/(?<id>[^/]*)/;
function readPasted(text) {
	const word = addressIn(text);
	if (word === void 0) return withoutAddress(text);
	const url = URL.parse(`https://${withoutUser(word)}`);
	if (url === null || url.port !== "") return { kind: "unreadable" };
	const segments = url.pathname.slice(1).split("/").map(decoded);
	if (url.host === CONSOLE) return ofConsole(segments);
	if (/repositories\/.*repositories\//.test(url.pathname)) return { kind: "unreadable" };
	const name = FULL_NAME.exec(url.pathname)?.groups;
	if (name) return {
		kind: "name",
		...name,
		project: decoded(name.project)
	};
	const [project, id] = [...segments, ""];
	return {
		kind: "url",
		host: url.host,
		project,
		id
	};
}
function withoutAddress(text) {
	const part = /^(?:locations\/(?<location>[^/]+)\/)?repositories\/(?<id>[^/]+)\/?$/.exec(text)?.groups;
	if (part) return {
		kind: "id",
		id: part.id,
		...present({ location: part.location })
	};
	const parts = text.replace(/\/(?:simple\/?)?$/, "").split("/");
	const [last = text, near, far] = parts.toReversed();
	const location = KNOWN_LOCATIONS.find((known) => known === near);
	if (location === void 0 || parts.length > 3) return {
		kind: "id",
		id: parts.length === 1 ? last : text
	};
	return far === void 0 ? {
		kind: "id",
		location,
		id: last
	} : {
		kind: "name",
		project: far,
		location,
		id: last
	};
}
const HOST_ALONE = /^(?:[a-z0-9-]+\.pkg\.dev|(?:[a-z]+\.)?gcr\.io|(?:test\.|upload\.)?pypi\.org)$/i;
function addressIn(text) {
	if (/^\/{0,2}projects\//.test(text)) return `artifactregistry.googleapis.com/${text}`;
	const words = text.split(/[\s"'`<>,]/).filter((word) => word !== "");
	const addresses = new Set(words.flatMap((word) => /(?:\w:|^|=)\/\/(.+)/.exec(word)?.[1] ?? []));
	if (addresses.size === 1) return [...addresses][0];
	const isAddress = /^[^/]*\.[a-z]+(?::\d+)?\//i.test(withoutUser(text)) || HOST_ALONE.test(text);
	return words.length === 1 && isAddress ? words[0] : void 0;
}
function withoutUser(address) {
	return /^[a-z0-9.-]+\.[a-z]+(?::\d+)?\//i.test(address) ? address : address.slice(address.lastIndexOf("@") + 1);
}
function ofConsole([, format, project, location, id]) {
	if (!project || !location || !id) return { kind: "console" };
	if (format !== "python") return {
		kind: "console",
		...present({ format })
	};
	return {
		kind: "name",
		project,
		location,
		id
	};
}
function decoded(segment) {
	const bare = segment.replace(/;.*/, "");
	try {
		return decodeURIComponent(bare);
	} catch {
		return bare;
	}
}
// src/registry/repository.ts
const GOOGLE_UNIVERSE = "googleapis.com";
const REPOSITORY_ID = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LOCATION = /^[a-z]+(?:-[a-z]+[0-9]+)?$/;
const PROJECT = /^(?:[a-z0-9][a-z0-9.-]*\.[a-z]+:)?[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const PYTHON_HOST = /^([a-z0-9-]*)-python\.pkg\.dev$/;
function checkRepositoryId(id, around) {
	if (REPOSITORY_ID.test(id)) return void 0;
	return require_seldom().explainRepository(id, around);
}
function checkLocation(location) {
	if (LOCATION.test(location)) return void 0;
	const nearest = require_seldom().nearestLocation(location);
	return require_seldom().LOCATION_MALFORMED({
		location,
		...present({ nearest })
	});
}
function checkProject(project) {
	return PROJECT.test(project) ? void 0 : require_seldom().PROJECT_MALFORMED({ project });
}
function parseRepository(text, universe) {
	const pasted = readPasted(text);
	switch (pasted.kind) {
		case "id": return checked([], {
			id: pasted.id,
			...present({ location: pasted.location })
		});
		case "name": {
			const { project, location, id } = pasted;
			return checked(complete({
				location,
				project,
				repository: id
			}), {
				project,
				location,
				id
			});
		}
		case "url": return parseUrl(pasted, universe);
		case "console": throw new Failure(require_seldom().REPOSITORY_NOT_IN_CONSOLE(present({ format: pasted.format })));
		case "unreadable": throw new Failure(require_seldom().explainRepository(text));
	}
}
function parseUrl({ host, project, id }, universe) {
	if (universe !== "googleapis.com") return checked(complete({
		project,
		repository: id
	}), {
		project,
		id,
		host
	});
	const location = PYTHON_HOST.exec(host)?.[1];
	if (location === void 0) throw new Failure(require_seldom().REPOSITORY_NOT_PYTHON_HOST({
		host,
		project,
		id
	}));
	const around = `https://${host}/${project.toLowerCase()}`;
	return checked(complete({
		location,
		project,
		repository: id
	}), {
		project,
		location,
		id
	}, around);
}
function complete(parts) {
	const empty = Object.keys(parts).filter((part) => parts[part] === "");
	return empty.length > 0 ? [require_seldom().REPOSITORY_PART_EMPTY({ parts: empty })] : [];
}
function checked(first, request, around) {
	if (first.length > 0) throw new Failure(first);
	const problems = [
		request.id && checkRepositoryId(request.id, around),
		request.location && checkLocation(request.location),
		request.project && checkProject(request.project)
	].filter((problem) => typeof problem === "object");
	if (problems.length > 0) throw new Failure(problems);
	return request;
}
function joinRequests(named, inputs) {
	const problems = ["location", "project"].flatMap((part) => {
		const [ours, theirs] = [named[part], inputs[part]];
		return ours !== void 0 && theirs !== void 0 && ours !== theirs ? [require_seldom().REPOSITORY_CONTRADICTION({
			part,
			inRepository: ours,
			inInput: theirs
		})] : [];
	});
	if (problems.length > 0) throw new Failure(problems);
	return {
		...inputs,
		...named
	};
}
function pythonHost(location) {
	return `${location}-python.pkg.dev`;
}
function indexUrl(repository) {
	return `${uploadUrl(repository)}simple/`;
}
function uploadUrl(repository) {
	return `https://${repository.host}/${repository.project}/${repository.id}/`;
}
function resourceName({ project, location, id }) {
	return `projects/${project}/locations/${location}/repositories/${id}`;
}
function consoleUrl(repository) {
	const { project, location, id, host } = repository;
	if (location === void 0 || host !== pythonHost(location)) return void 0;
	return `https://console.cloud.google.com/artifacts/python/${encodeURIComponent(project)}/${location}/${id}?project=${encodeURIComponent(project)}`;
}
function isLocated(repository) {
	return repository.location !== void 0;
}
// src/registry/locate.ts
function locate(request, defaults, universe) {
	const isGoogle = universe === GOOGLE_UNIVERSE;
	const id = request.id ?? defaults.repository[0]?.value;
	const project = request.project ?? defaults.project[0]?.value;
	const location = request.location ?? (isGoogle ? defaults.location[0]?.value : void 0);
	const host = request.host ?? (isGoogle && location !== void 0 ? pythonHost(location) : void 0);
	const known = present({ project });
	const problems = [
		id === void 0 ? require_seldom().REPOSITORY_MISSING(known) : checkRepositoryId(id),
		host === void 0 && (isGoogle ? require_seldom().LOCATION_MISSING(known) : require_seldom().UNIVERSE_NEEDS_URL({ universe })),
		location !== void 0 && checkLocation(location),
		project === void 0 ? require_seldom().PROJECT_MISSING({}) : checkProject(project)
	].filter((problem) => typeof problem === "object");
	if (id === void 0 || project === void 0 || host === void 0 || problems.length > 0) throw new Failure(problems);
	return {
		id,
		project,
		host,
		...present({ location })
	};
}
// src/report/decisions.ts
function sourceDecision({ source, method }, wanted) {
	return [`credential: ${source.kind}, as ${reasonFor(source)}`, `method: ${method}, as auth_method is ${wanted}${wanted === "auto" ? ` and the credential is ${source.kind}` : ""}`];
}
function reasonFor(source) {
	switch (source.kind) {
		case "service_account_key": return "key is set";
		case "given_token": return "access_token is set";
		case "workload_identity_federation": {
			const { serviceAccount } = source.federation;
			const how = serviceAccount === void 0 ? "used directly" : `acting as ${serviceAccount}`;
			return `workload_identity_provider is set (${source.federation.provider}), ${how}`;
		}
		case "application_default_credentials": return `no credential input is set, and ${source.file.from} left ${source.file.path}`;
		case "metadata_server": return `no credential input is set, and the metadata server ${source.host} answers`;
		case "gcloud_cli": return "no credential input is set, and gcloud has an active account";
	}
}
function placeDecision(repository, request, defaults) {
	const from = (given, part) => given === void 0 ? defaults[part][0]?.from ?? "nowhere" : "the inputs";
	return [
		`repository: ${isLocated(repository) ? resourceName(repository) : uploadUrl(repository)}`,
		`repository id ${repository.id}: from ${from(request.id, "repository")}`,
		`location ${repository.location ?? "not known"}: from ${from(request.location ?? request.host, "location")}`,
		`project ${repository.project}: from ${from(request.project, "project")}`
	];
}
function verdictDecision(verdict) {
	if (verdict === void 0) return ["verification: not asked for, as verify is false"];
	const { access = "access not known", failures, warnings, notices } = verdict;
	const codes = [
		...failures,
		...warnings,
		...notices
	].map(({ code }) => code);
	return [`verification: ${access}; ${codes.length > 0 ? codes.join(", ") : "nothing to say"}`];
}
// src/where.ts
async function whichRepository(inputs, source, machine) {
	const defaults = await defaultsFor(inputs.repository, source, machine);
	const repository = locate(inputs.repository, defaults, inputs.universe);
	const serverId = serverIdFor(inputs.serverId, repository, inputs.clients);
	placeDecision(repository, inputs.repository, defaults).forEach(debug);
	return {
		repository,
		serverId
	};
}
// src/credentials/choose.ts
function choose$1(inputs, facts) {
	const problems = contradictions(inputs);
	const { situation } = facts;
	const withoutSecret = situation && explainMissingSecret(situation);
	if (problems.length > 0 && withoutSecret && problems.every(comesOfEmptyInput)) return missing(inputs, situation, withoutSecret);
	if (problems.length > 0) throw new Failure(problems);
	if (inputs.workloadIdentityProvider !== void 0 && !facts.idToken) {
		const withoutToken = situation && explainMissingToken(situation);
		if (withoutToken) return missing(inputs, situation, withoutToken);
		throw new Failure(require_seldom().ID_TOKEN_PERMISSION({}));
	}
	const given = fromInputs(inputs);
	if (given) return {
		source: given,
		method: methodOf(inputs.authMethod, given),
		passedOver: []
	};
	const passedOver = [];
	for (const { absent, find } of SEARCH_ORDER) {
		const source = find(facts, inputs.universe);
		if (source) return {
			source,
			method: methodOf(inputs.authMethod, source),
			passedOver
		};
		passedOver.push(absent(facts));
	}
	return missing(inputs, situation, withoutSecret ?? require_seldom().NO_CREDENTIALS({ passedOver }));
}
function comesOfEmptyInput({ code }) {
	return code === require_seldom().CREDENTIAL_HALF.code || code === require_seldom().METHOD_NEEDS_KEY.code;
}
const FOREIGN = [
	"fork",
	"in_fork",
	"dependabot"
];
function missing(inputs, situation, problem) {
	if (inputs.onMissing !== "skip") throw new Failure(problem);
	return {
		skip: problem,
		foreign: situation !== void 0 && FOREIGN.includes(situation.kind)
	};
}
function explainMissingSecret(situation) {
	switch (situation.kind) {
		case "fork": return require_seldom().NO_CREDENTIALS_FORK(situation);
		case "in_fork": return require_seldom().NO_CREDENTIALS_IN_FORK(situation);
		case "dependabot": return require_seldom().NO_CREDENTIALS_DEPENDABOT({});
		case "act": return require_seldom().NO_CREDENTIALS_ACT({});
		case "reusable": return require_seldom().NO_CREDENTIALS_REUSABLE({});
	}
}
function explainMissingToken(situation) {
	switch (situation.kind) {
		case "fork": return require_seldom().ID_TOKEN_FORK(situation);
		case "dependabot": return require_seldom().ID_TOKEN_DEPENDABOT({});
		case "act": return require_seldom().ID_TOKEN_ACT({});
		case "other_server": return require_seldom().ID_TOKEN_OTHER_SERVER(situation);
	}
}
const SEARCH_ORDER = [
	{
		absent: () => "GOOGLE_APPLICATION_CREDENTIALS is not set",
		find: ({ credentialFile: file }, universe) => {
			if (file?.from !== "GOOGLE_APPLICATION_CREDENTIALS") return void 0;
			const shape = unmistakableShapeOf(file.path);
			if (shape) throw new Failure(require_seldom().ADC_HOLDS_CREDENTIAL({
				...shape,
				length: file.path.length
			}));
			return {
				kind: "application_default_credentials",
				file,
				universe
			};
		}
	},
	{
		absent: () => "no application_default_credentials.json was found",
		find: ({ credentialFile: file }, universe) => file ? {
			kind: "application_default_credentials",
			file,
			universe
		} : void 0
	},
	{
		absent: () => "no metadata server of Google Cloud was found",
		find: ({ metadataHost: host }) => host ? {
			kind: "metadata_server",
			host
		} : void 0
	},
	{
		absent: ({ gcloud }) => gcloud === "no active account" ? "gcloud has no active account" : "gcloud is not installed",
		find: ({ gcloud }) => gcloud === "ready" ? { kind: "gcloud_cli" } : void 0
	}
];
function contradictions(inputs) {
	const { key, accessToken, workloadIdentityProvider: provider, authMethod, universe } = inputs;
	const given = Object.keys(present({
		workload_identity_provider: provider,
		key,
		access_token: accessToken
	}));
	const problems = [];
	if (given.length > 1) problems.push(require_seldom().CREDENTIALS_CONFLICT({ given }));
	if (provider === void 0) for (const [has, value] of [["service_account", inputs.serviceAccount], ["audience", inputs.audience]]) {
		if (value === void 0 || value === key?.clientEmail) continue;
		const whole = key ? "key" : accessToken ? "access_token" : void 0;
		problems.push(whole ? require_seldom().CREDENTIAL_NOT_NEEDED({
			has,
			whole
		}) : require_seldom().CREDENTIAL_HALF({
			has,
			lacks: "workload_identity_provider"
		}));
	}
	if (key?.universe !== void 0 && key.universe !== universe) problems.push(require_seldom().KEY_OTHER_UNIVERSE({
		key: key.universe,
		universe
	}));
	if (authMethod === "service_account_key" && key === void 0) problems.push(require_seldom().METHOD_NEEDS_KEY({ source: given[0] }));
	if (authMethod === "keyring" && accessToken !== void 0) problems.push(require_seldom().METHOD_CANNOT_TAKE_TOKEN({}));
	return problems;
}
function fromInputs(inputs) {
	const { key, accessToken, workloadIdentityProvider: provider, serviceAccount, audience, universe } = inputs;
	if (key) return {
		kind: "service_account_key",
		key,
		universe
	};
	if (accessToken) return {
		kind: "given_token",
		token: accessToken
	};
	if (provider === void 0) return void 0;
	return {
		kind: "workload_identity_federation",
		federation: {
			provider,
			universe,
			lifetime: inputs.accessTokenLifetime ?? 3600,
			...present({
				serviceAccount,
				audience
			})
		}
	};
}
function methodOf(wanted, source) {
	if (wanted !== "auto") return wanted;
	return source.kind === "service_account_key" ? "service_account_key" : "access_token";
}
// src/machine/real-path.ts
function realPathOf(file) {
	try {
		return node_fs.realpathSync.native(file);
	} catch (error) {
		if (process.platform !== "win32") throw error;
		return (0, node_fs.realpathSync)(file);
	}
}
// src/machine/disk.ts
const HEAD = 1024;
const thisDisk = {
	isFile,
	isFolder: (path) => look$1(path)?.isDirectory() === true,
	exists: (path) => look$1(path) !== void 0,
	names(folder) {
		try {
			return (0, node_fs.readdirSync)(folder);
		} catch {
			return [];
		}
	},
	head(path) {
		try {
			return isFile(path) ? firstBytes(path) : void 0;
		} catch {
			return;
		}
	},
	read(path) {
		try {
			return isFile(path) ? readUserFile(path).bytes : void 0;
		} catch (error) {
			if (error instanceof Failure) throw error;
			return;
		}
	},
	real(given) {
		const file = node_path.default.resolve(given);
		try {
			return realPathOf(file);
		} catch {
			const folder = node_path.default.dirname(file);
			return folder === file ? file : node_path.default.join(thisDisk.real(folder), node_path.default.basename(file));
		}
	}
};
function isFile(path) {
	return look$1(path)?.isFile() === true;
}
function look$1(path) {
	try {
		return (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function firstBytes(path) {
	const bytes = Buffer.alloc(HEAD);
	const file = (0, node_fs.openSync)(path, "r");
	try {
		return bytes.subarray(0, (0, node_fs.readSync)(file, bytes));
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
// src/credentials/situation.ts
function situationOf(env, event) {
	const fork = forkIn(env, event);
	if (fork !== void 0) return {
		kind: "fork",
		fork
	};
	if (env["GITHUB_ACTOR"] === "dependabot[bot]") return { kind: "dependabot" };
	const repository = at$1(event, "repository");
	if (at$1(repository, "fork") === true) return {
		kind: "in_fork",
		repository: String(at$1(repository, "full_name") ?? env["GITHUB_REPOSITORY"] ?? "this one")
	};
	const relative = env["GITEA_ACTIONS"] || env["FORGEJO_ACTIONS"];
	if (env["ACT"] && !relative) return { kind: "act" };
	if (env["GITHUB_EVENT_NAME"] === "workflow_call") return { kind: "reusable" };
	const server = URL.parse(env["GITHUB_SERVER_URL"] ?? "")?.hostname;
	return server === void 0 || server === "github.com" || server.endsWith(".ghe.com") ? void 0 : {
		kind: "other_server",
		server
	};
}
function forkIn(env, event) {
	const request = at$1(event, "pull_request");
	if (!request || env["GITHUB_EVENT_NAME"] === "pull_request_target") return void 0;
	const from = at$1(at$1(at$1(request, "head"), "repo"), "full_name") ?? "that no longer exists";
	return from === at$1(at$1(at$1(request, "base"), "repo"), "full_name") ? void 0 : String(from);
}
function at$1(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;
}
// src/credentials/facts.ts
async function gatherFacts(inputs, machine, network) {
	const { env } = machine;
	const situation = situationOf(env, eventOf(env));
	const job = {
		idToken: Boolean(env["ACTIONS_ID_TOKEN_REQUEST_URL"] && env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]),
		...present({ situation })
	};
	if ((inputs.key ?? inputs.accessToken ?? inputs.workloadIdentityProvider) !== void 0) return job;
	const credentialFile = credentialFileOf(machine);
	if (credentialFile) return {
		...job,
		credentialFile
	};
	const { findMetadataServer } = await Promise.resolve().then(() => require("./metadata-server.js"));
	const metadataHost = await findMetadataServer(machine, network);
	if (metadataHost) return {
		...job,
		metadataHost
	};
	return {
		...job,
		gcloud: await gcloudState(machine)
	};
}
function credentialFileOf(machine) {
	const named = machine.env["GOOGLE_APPLICATION_CREDENTIALS"];
	if (named) return {
		path: named,
		from: "GOOGLE_APPLICATION_CREDENTIALS"
	};
	const path = pathsOf(machine).join(gcloudFolder(machine), "application_default_credentials.json");
	return (0, node_fs.existsSync)(path) ? {
		path,
		from: "gcloud auth application-default login"
	} : void 0;
}
async function gcloudState(machine) {
	if (!gcloudPlaces(machine).some(thisDisk.isFile)) return "not installed";
	return (await gcloudConfiguration(machine)).account === void 0 ? "no active account" : "ready";
}
function gcloudPlaces(machine) {
	const { env, platform } = machine;
	const { delimiter, join } = pathsOf(machine);
	const name = platform === "win32" ? "gcloud.cmd" : "gcloud";
	return (env["PATH"] ?? env["Path"] ?? "").split(delimiter).filter((folder) => folder !== "").map((folder) => join(folder, name));
}
function eventOf(env) {
	return attempt$2(() => JSON.parse(readUserFile(env["GITHUB_EVENT_PATH"] ?? "").bytes.toString()));
}
// src/credentials/renewal.ts
const SHORT_MS = 6e5;
function whyNotRenewable(kind, method, cleanup) {
	if (!cleanup) return "cleanup is false, so the files stay after the job, and nothing would renew them then";
	if (method === "keyring") return "the keyring obtains a token at each use anyway";
	if (method === "service_account_key") return "the clients are given the key itself, which does not expire";
	if (kind === "given_token") return "access_token is a token that somebody else obtained, and nobody here can obtain it again";
}
function isToBeRenewed(refresh, credential, cleanup, now) {
	if (refresh === "false" || credential.expiresAt === void 0) return false;
	if (whyNotRenewable(credential.source, credential.method, cleanup) !== void 0) return false;
	return refresh === "true" || credential.expiresAt.getTime() - now.getTime() < SHORT_MS;
}
// src/machine/moved-folder.ts
function effectOfMove(program, variable, { env, home }, disk) {
	const known = node_path.default.win32.join(home, "AppData", variable === "APPDATA" ? "Roaming" : "Local");
	const [asked, told] = [env[variable] || known, known].map((folder) => disk.real(node_path.default.win32.resolve(folder)).toLowerCase());
	return asked === told ? void 0 : `${program} asks Windows for the folder, which is ${known} unless Windows was told otherwise, and does not read this file`;
}
// src/machine/pip-files.ts
function pipFileName(machine) {
	return machine.platform === "win32" ? "pip.ini" : "pip.conf";
}
function nullDevice({ platform }) {
	return platform === "win32" ? "nul" : "/dev/null";
}
function pipFiles(machine, disk, prefixes = []) {
	const { join } = pathsOf(machine);
	const { env, home } = machine;
	const name = pipFileName(machine);
	const user = userFile(machine, disk);
	const legacy = machine.platform === "win32" ? join(home, "pip", name) : join(home, ".pip", name);
	const virtualEnv = env["VIRTUAL_ENV"];
	const virtualenv = virtualEnv ? join(virtualEnv, name) : void 0;
	const python = env["pythonLocation"];
	const last = virtualEnv || python;
	const sites = (last ? [...prefixes, last] : prefixes).map((prefix) => join(prefix, name));
	const override = overrideOf(machine, disk);
	const doubt = override === void 0 ? doubtOf(machine, disk, user) : void 0;
	const read = [];
	if (override?.kind !== "nothing") {
		for (const path of globalFiles(machine)) read.push({
			level: "global",
			path
		});
		if (override === void 0) read.push({
			level: "user",
			path: legacy
		}, {
			level: "user",
			path: user
		});
		for (const path of sites.filter((site, i) => sites.lastIndexOf(site) === i)) read.push({
			level: "site",
			path
		});
		if (override?.kind === "file") read.push({
			level: "PIP_CONFIG_FILE",
			path: override.path
		});
	}
	return {
		read,
		user,
		...present({
			virtualenv,
			override,
			doubt
		})
	};
}
function xdgFolder({ env }, variable) {
	const value = env[variable]?.trim() ?? "";
	return node_path.default.posix.isAbsolute(value) ? value : void 0;
}
function doubtOf(machine, disk, user) {
	const { env, home, platform } = machine;
	switch (platform) {
		case "linux": return env["XDG_CONFIG_HOME"]?.trim() && xdgFolder(machine, "XDG_CONFIG_HOME") === void 0 ? {
			variable: "XDG_CONFIG_HOME",
			effect: "it is relative, so only pip before 26.3 follows it, which then does not read this file"
		} : void 0;
		case "darwin": {
			const variable = "XDG_DATA_HOME";
			if (!env[variable]?.trim()) return void 0;
			if (xdgFolder(machine, variable) === void 0) return {
				variable,
				effect: "it is relative, so only pip 26.2 follows it, which then does not read this file"
			};
			return user === macFile(home, libraryFolder(home), disk) ? void 0 : {
				variable,
				effect: "only pip 26.2 and newer follows it and reads this file"
			};
		}
		case "win32": {
			const effect = effectOfMove("pip", "APPDATA", machine, disk);
			return effect === void 0 ? void 0 : {
				variable: "APPDATA",
				effect
			};
		}
	}
}
function overrideOf(machine, disk) {
	const path = machine.env["PIP_CONFIG_FILE"];
	if (!path) return void 0;
	if ((machine.platform === "win32" ? path.toLowerCase() : path) === nullDevice(machine)) return {
		kind: "nothing",
		path
	};
	if (disk.isFile(path)) return {
		kind: "file",
		path
	};
	return disk.exists(path) ? {
		kind: "folder",
		path
	} : void 0;
}
function userFile(machine, disk) {
	const { join } = pathsOf(machine);
	const { env, home } = machine;
	switch (machine.platform) {
		case "win32": return join(env["APPDATA"] || join(home, "AppData", "Roaming"), "pip", "pip.ini");
		case "darwin": {
			const data = xdgFolder(machine, "XDG_DATA_HOME");
			return macFile(home, data === void 0 ? libraryFolder(home) : join(data, "pip"), disk);
		}
		case "linux": return join(xdgFolder(machine, "XDG_CONFIG_HOME") ?? join(home, ".config"), "pip", "pip.conf");
	}
}
function libraryFolder(home) {
	return node_path.default.posix.join(home, "Library", "Application Support", "pip");
}
function macFile(home, folder, disk) {
	return node_path.default.posix.join(disk.isFolder(folder) ? folder : node_path.default.posix.join(home, ".config", "pip"), "pip.conf");
}
function globalFiles(machine) {
	const { join } = pathsOf(machine);
	const { env } = machine;
	switch (machine.platform) {
		case "win32": return [join(env["ProgramData"] || "C:\\ProgramData", "pip", "pip.ini")];
		case "darwin": return [...xdgFolders(env["XDG_DATA_DIRS"]), ...homebrew(env).map((prefix) => join(prefix, "share"))].concat("/Library/Application Support").map((folder) => join(folder, "pip", "pip.conf"));
		case "linux": {
			const named = xdgFolders(env["XDG_CONFIG_DIRS"]);
			return [...(named.length > 0 ? named : ["/etc/xdg"]).map((folder) => join(folder, "pip", "pip.conf")), "/etc/pip.conf"];
		}
	}
}
function xdgFolders(list) {
	return (list ?? "").split(":").map((folder) => folder.trim()).filter((folder) => node_path.default.posix.isAbsolute(folder));
}
function homebrew(env) {
	if (env["pythonLocation"]) return [];
	return [...new Set([
		env["HOMEBREW_PREFIX"] || "/opt/homebrew",
		"/opt/homebrew",
		"/usr/local"
	])];
}
// src/formats/format.ts
function whyNotUtf8([first, second]) {
	return first === 255 && second === 254 || first === 254 && second === 255 ? "the file is UTF-16; save it as UTF-8 without a byte order mark" : "a byte here is not UTF-8";
}
var UnreadableConfig = class extends Error {
	name = "UnreadableConfig";
	line;
	reason;
	constructor({ line, reason }) {
		super(`line ${line}: ${reason}`);
		this.line = line;
		this.reason = reason;
	}
};
// src/formats/splice.ts
function spliced(text, splices) {
	let at = 0;
	let result = "";
	for (const { start, end, text: piece } of inOrder(splices)) {
		result += text.slice(at, start) + piece;
		at = end;
	}
	return result + text.slice(at);
}
function inOrder(splices) {
	return splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
// src/formats/netrc/lexer.ts
const SPACE$1 = " 	\r\n";
const PLAIN = /[^ \t\r\n\\"]*/y;
var Lexer = class {
	lastBreak = 0;
	#at = 0;
	#text;
	#character;
	#line;
	constructor(text, { lineBreak }) {
		this.#text = text;
		this.#character = new RegExp(`(${lineBreak})|[^]`, "y");
		this.#line = new RegExp(`([^]*?)(?:${lineBreak}|$)`, "y");
	}
	word() {
		const text = this.#text;
		while (this.#at < text.length && SPACE$1.includes(text.charAt(this.#at))) this.#pass();
		const start = this.#at;
		if (start === text.length) return void 0;
		const quoted = text.charAt(start) === "\"";
		if (quoted) this.#at += 1;
		let value = "";
		while (this.#at < text.length) {
			const [plain = ""] = this.#take(PLAIN);
			value += plain;
			const at = this.#at;
			const char = text.charAt(at);
			if (quoted ? char === "\"" : SPACE$1.includes(char)) {
				this.#pass();
				return {
					start,
					end: quoted ? this.#at : at,
					value
				};
			}
			if (char === "\\") this.#at += 1;
			value += this.#pass();
		}
		return {
			start,
			end: text.length,
			value
		};
	}
	line() {
		return this.#at === this.#text.length ? void 0 : this.#take(this.#line)[1];
	}
	#pass() {
		const [character = "", lineBreak] = this.#take(this.#character);
		if (lineBreak === void 0) return character;
		this.lastBreak = this.#at;
		return "\n";
	}
	#take(pattern) {
		pattern.lastIndex = this.#at;
		const taken = pattern.exec(this.#text) ?? [];
		this.#at += taken[0]?.length ?? 0;
		return taken;
	}
};
// src/formats/netrc/read.ts
const PYTHON = {
	lineBreak: "\\r\\n?|\\n",
	closesMacro: (line) => line === ""
};
const BLANK = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/;
const UV = {
	lineBreak: "\\n",
	closesMacro: (line = "") => BLANK.test(line)
};
const KEYWORDS = new Map([
	["login", "login"],
	["user", "login"],
	["password", "password"],
	["account", "account"]
]);
function read$1(text, reader) {
	const lexer = new Lexer(text, reader);
	const entries = [];
	let leading;
	let pushed;
	for (;;) {
		const { lastBreak } = lexer;
		const word = pushed ?? lexer.word();
		pushed = void 0;
		if (!word?.value) return {
			entries,
			leading: leading ?? entries
		};
		if (word.value.startsWith("#")) {
			if (lexer.lastBreak === lastBreak && word.value === "#") lexer.line();
		} else if (word.value === "macdef") {
			lexer.word();
			leading ??= [...entries];
			if (!skipMacro(lexer, reader)) throw flaw(text, word.start, NOT_CLOSED);
		} else {
			if (word.value !== "machine" && word.value !== "default") throw flaw(text, word.start, unexpected(text, word));
			const head = word.value === "machine" ? lexer.word() : word;
			if (!head?.value) throw flaw(text, word.start, "the file ends after the word machine");
			const { next, ...entry } = readEntry(text, lexer, head);
			entries.push({
				host: head.value,
				start: word.start,
				head,
				...entry
			});
			pushed = next;
		}
	}
}
const NOT_CLOSED = "the macro that starts here (macdef) is not closed by an empty line";
function skipMacro(lexer, reader) {
	for (let line = lexer.line();; line = lexer.line()) {
		if (reader.closesMacro(line)) return true;
		if (line === void 0) return false;
	}
}
function readEntry(text, lexer, head) {
	const pairs = [];
	let last = head;
	for (;;) {
		const { lastBreak } = lexer;
		const word = lexer.word();
		if (word?.value.startsWith("#")) {
			if (lexer.lastBreak === lastBreak) lexer.line();
			continue;
		}
		if (!word?.value || [
			"machine",
			"default",
			"macdef"
		].includes(word.value)) return {
			pairs,
			last,
			next: word
		};
		const name = KEYWORDS.get(word.value);
		if (!name) throw flaw(text, word.start, unexpected(text, word));
		last = lexer.word() ?? {
			start: word.end,
			end: word.end,
			value: ""
		};
		if (name !== "account") pairs.push({
			name,
			keyword: word,
			value: last
		});
	}
}
function flaw(text, at, reason) {
	return new UnreadableConfig({
		line: lineOf(text, at),
		reason
	});
}
function lineOf(text, at) {
	return text.slice(0, at).split(/\r\n?|\n/).length;
}
function unexpected(text, { start }) {
	return /(?:^|[\r\n])[ \t]*#[^\r\n]*$/.test(text.slice(0, start)) ? "this comment is read as words; it needs a space after its #, and no empty line or line that ends in a space before it" : "a word here is not a keyword (machine, default, login, password, account, macdef); a value with a space needs quotes";
}
// src/formats/netrc/edit.ts
function stepsOf$1(text, edits) {
	const last = new Map(edits.map((edit) => [edit.host, edit]));
	const steps = [];
	for (const edit of last.values()) steps.push(step(steps.at(-1)?.after ?? text, edit, new Set(last.keys())));
	return steps;
}
function entryLine({ host, login, password }) {
	return `machine ${host} login ${login} password ${password}`;
}
function step(before, edit, hosts) {
	const views = [PYTHON, UV].map((reader) => ({
		reader,
		seen: read$1(before, reader)
	}));
	const entries = views.flatMap(({ seen }) => seen.entries).filter(({ host }) => host === edit.host);
	const lent = [...Map.groupBy(entries, ({ start }) => start)].map(([start, same]) => ({
		start,
		end: same.at(-1).last.end,
		patches: inOrder(distinct(same.flatMap((entry) => patchesFor(before, entry, edit))))
	}));
	const ours = views.every(({ seen }) => comesFirst(before, seen, edit, hosts)) ? "" : entryLine(edit) + lineBreakOf(before);
	const after = ours + spliced(before, distinct(lent.flatMap((one) => one.patches)));
	for (const { reader, seen } of views) check$2(seen, read$1(after, reader), before, edit);
	return {
		edit,
		before,
		after,
		ours,
		lent: inOrder(lent)
	};
}
function distinct(list) {
	return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
function comesFirst(text, { leading }, { host }, hosts) {
	const first = leading.find((entry) => entry.host === host || !hosts.has(entry.host));
	return first?.host === host && isPlain$2(text, first);
}
function isPlain$2(text, { start, last, pairs }) {
	return !/["\\#]/.test(text.slice(start, last.end)) && pairs.every(({ keyword }) => keyword.value !== "user");
}
function patchesFor(text, { pairs, head }, edit) {
	const missing = ["login", "password"].filter((name) => !pairs.some((pair) => pair.name === name));
	return [...pairs.map((pair) => ({
		name: pair.name,
		...patchFor(text, pair, edit[pair.name])
	})), ...missing.map((name) => ({
		name,
		...insertion(text, head, `${name} ${edit[name]}`)
	}))];
}
function patchFor(text, { keyword, value }, wanted) {
	if (value.start === keyword.end) return insertion(text, keyword, wanted);
	return {
		start: value.start,
		end: value.end,
		text: apart(text, value.end, wanted)
	};
}
function insertion(text, { end }, words) {
	return {
		start: end,
		end,
		text: apart(text, end, ` ${words}`)
	};
}
function apart(text, at, word) {
	return at === text.length || /[ \t\r\n]/.test(text.charAt(at)) ? word : `${word} `;
}
function lineBreakOf(text) {
	return /^[^\r\n]*\r\n/.test(text) ? "\r\n" : "\n";
}
const DIFFERENT = "the programs that read netrc take the words here in different ways";
function check$2(before, after, text, edit) {
	const others = ({ entries }) => entries.filter(({ host }) => host !== edit.host);
	const [had, has] = [others(before), others(after)];
	const isOurs = ({ host, pairs }) => host !== edit.host || ["login", "password"].every((wanted) => pairs.findLast(({ name }) => name === wanted)?.value.value === edit[wanted]);
	const contents = has.map(contentOf);
	const lost = had.find((entry, index) => contentOf(entry) !== contents[index]);
	if (!lost && has.length === had.length && after.entries.every(isOurs)) return;
	throw new UnreadableConfig({
		line: lineOf(text, lost?.start ?? 0),
		reason: DIFFERENT
	});
}
function contentOf({ host, pairs }) {
	return JSON.stringify([host, ...pairs.map(({ name, value }) => [name, value.value])]);
}
// src/formats/netrc/netrc.ts
const netrc$1 = {
	edit(bytes, edits) {
		edits.forEach(checkEdit);
		const text = decode$1(bytes);
		return Buffer.from(stepsOf$1(text, edits).at(-1)?.after ?? text);
	},
	unedit(current, original, edits) {
		const steps = stepsOf$1(decode$1(original), edits);
		const encoding = (0, node_buffer.isUtf8)(current) ? "utf8" : "latin1";
		const text = Buffer.from(current).toString(encoding);
		return Buffer.from(steps.toReversed().reduce((after, step) => require_seldom().undo$1(after, step), text), encoding);
	}
};
function readNetrc(bytes) {
	const text = decode$1(bytes);
	const { entries } = read$1(text, PYTHON);
	read$1(text, UV);
	return entries.map(({ host, start, pairs }) => ({
		host,
		login: pairs.findLast(({ name }) => name === "login")?.value.value ?? "",
		line: lineOf(text, start)
	}));
}
function decode$1(bytes) {
	const text = Buffer.from(bytes).toString("utf8");
	if (!(0, node_buffer.isUtf8)(bytes)) throw new UnreadableConfig({
		line: Buffer.from(bytes).toString("latin1").split(/\r\n?|\n/).findIndex((line) => !(0, node_buffer.isUtf8)(Buffer.from(line, "latin1"))) + 1,
		reason: whyNotUtf8(bytes)
	});
	if (text.startsWith("﻿")) throw new UnreadableConfig({
		line: 1,
		reason: "the file starts with a byte order mark"
	});
	return text;
}
function checkEdit({ host, login, password }) {
	for (const [name, value] of Object.entries({
		host,
		login,
		password
	})) if (!/^[!$-[\]-~][!-[\]-~]*$/.test(value)) throw new RangeError(`the ${name} has characters that netrc cannot hold`);
}
// src/machine/checkout.ts
function isInCheckout(file, machine, disk) {
	const workspace = machine.env["GITHUB_WORKSPACE"];
	if (!workspace) return false;
	const { relative, isAbsolute } = pathsOf(machine);
	const isIn = (folder) => {
		const way = relative(disk.real(folder), disk.real(file));
		return way !== "" && !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
	};
	return isIn(workspace) && !isIn(machine.temp);
}
function projectFile(name, machine) {
	return pathsOf(machine).join(machine.env["GITHUB_WORKSPACE"] ?? "", name);
}
// src/clients/read-as.ts
function readAs(reader, disk, path) {
	const bytes = disk.read(path);
	if (bytes === void 0) return void 0;
	try {
		return reader(bytes);
	} catch (error) {
		if (error instanceof UnreadableConfig) return error;
		throw error;
	}
}
// src/secret.ts
var Secret = class Secret {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	map(make) {
		return new Secret(make(this.#value));
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[node_util.inspect.custom]() {
		return "***";
	}
};
function reveal(text) {
	return typeof text === "string" ? text : text.reveal();
}
function toRevealingJson(value) {
	return JSON.stringify(value, function(name, plain) {
		const held = this[name];
		return held instanceof Secret ? { secret: held.reveal() } : plain;
	});
}
function fromRevealingJson(text) {
	return JSON.parse(text, (_name, value) => isOpened(value) ? new Secret(value.secret) : value);
}
function isOpened(value) {
	return typeof value === "object" && value !== null && typeof Reflect.get(value, "secret") === "string";
}
// src/clients/files/copy.ts
function copyOf(hidden, path, disk) {
	return {
		kind: "create",
		path,
		content: new Secret((hidden === void 0 ? void 0 : disk.read(hidden))?.toString("latin1") ?? ""),
		encoding: "latin1"
	};
}
// src/clients/files/netrc.ts
const netrc = {
	output: "netrc_file",
	plan(setting) {
		const { repository, credential, channels, folder, machine, disk } = setting;
		const found = netrcRead(setting);
		const own = setting.scope === "isolated" || "path" in found && (found.moves || isInCheckout(found.path, machine, disk));
		const place = own ? {
			path: pathsOf(machine).join(folder, ".netrc"),
			because: "NETRC will name it"
		} : found;
		const canDoWithout = channels.netrc === "try";
		if ("reason" in place) {
			const problem = require_seldom().NETRC_UNUSABLE(place);
			if (canDoWithout) return { left: problem };
			throw new Failure(problem);
		}
		const { path, because } = place;
		const chance = canDoWithout ? { optional: true } : {};
		const login = {
			kind: "edit",
			path,
			format: "netrc",
			edits: [{
				op: "login",
				host: repository.host,
				login: credential.username,
				password: credential.password
			}],
			claim: {
				key: repository.host,
				owner: credential.principal ?? credential.password,
				...channels.netrc === "rely" ? { first: true } : {}
			},
			...chance
		};
		return {
			path,
			reasons: [`netrc: ${path}, as ${because}`],
			changes: own ? [{
				...copyOf("path" in found ? found.path : void 0, path, disk),
				...chance
			}, login] : [login],
			...own ? { variables: { NETRC: path } } : {}
		};
	}
};
function netrcRead({ machine, disk }) {
	const { join } = pathsOf(machine);
	const named = machine.env["NETRC"];
	if (named === "") return { reason: "NETRC is set, but empty" };
	if (named !== void 0) {
		const path = named.replace(/^~(?=[/\\]|$)/, () => machine.home);
		if (disk.isFile(path)) return {
			path,
			because: "NETRC names it",
			moves: false
		};
		return { reason: `NETRC names ${path}, which ${disk.exists(path) ? "is not a file" : "does not exist"}` };
	}
	const [dotted, underscored] = [join(machine.home, ".netrc"), join(machine.home, "_netrc")];
	const old = !disk.exists(dotted) && disk.isFile(underscored);
	return {
		path: old ? underscored : dotted,
		because: "it is in the home",
		moves: old && machine.platform !== "win32"
	};
}
function netrcRivals(setting) {
	const { channels, repository, disk } = setting;
	const found = netrcRead(setting);
	if (channels.netrc !== "no" || "reason" in found) return [];
	const entries = readAs(readNetrc, disk, found.path);
	if (entries === void 0 || entries instanceof UnreadableConfig) return [];
	return entries.filter(({ host }) => host === repository.host || host === "default").map(({ host, line }) => ({
		name: `the entry ${host === "default" ? "default" : `for ${host}`} in ${found.path}, line ${line}`,
		effect: "pip sends it instead of the credential in its configuration when the index redirects to a file"
	}));
}
// src/formats/python-config/overlay.ts
var Overlay = class {
	#below;
	#above;
	constructor(below, above) {
		this.#below = below;
		this.#above = above;
	}
	get(key) {
		return this.#above.get(key) ?? this.#below.get(key);
	}
	has(key) {
		return this.#above.has(key) || this.#below.has(key);
	}
	get size() {
		return [...this.keys()].length;
	}
	*entries() {
		for (const [key, value] of this.#below) yield [key, this.#above.get(key) ?? value];
		for (const entry of this.#above) if (!this.#below.has(entry[0])) yield entry;
	}
	*keys() {
		for (const [key] of this.entries()) yield key;
	}
	*values() {
		for (const [, value] of this.entries()) yield value;
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	forEach(visit) {
		for (const [key, value] of this.entries()) visit(value, key, this);
	}
};
// src/formats/python-config/text.ts
function encodingOf(...files) {
	return files.every((bytes) => (0, node_buffer.isUtf8)(bytes)) ? "utf8" : "latin1";
}
function decode(bytes, encoding) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
}
function encode(text, encoding) {
	return new Uint8Array(Buffer.from(text, encoding));
}
const SPACES = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const SPACE = new RegExp(`[${SPACES}]`);
const WORD = new RegExp(`[^${SPACES}]+`);
const WORDS = new RegExp(WORD, "g");
const BREAK = /\r\n?|\n|$/g;
function isSpace(character) {
	return SPACE.test(character);
}
function lineAt(text, start) {
	BREAK.lastIndex = start;
	const { index: end, 0: lineBreak } = BREAK.exec(text);
	let first = start;
	while (first < end && isSpace(text.charAt(first))) first += 1;
	return {
		start,
		first,
		end,
		next: end + lineBreak.length
	};
}
function* linesOf$1(text, from, to) {
	for (let at = from; at < to;) {
		const line = lineAt(text, at);
		yield line;
		at = line.next;
	}
}
function lastLine(text) {
	let last = lineAt(text, 0);
	for (const line of linesOf$1(text, last.next, text.length)) last = line;
	return last;
}
function isIdle(text, line) {
	return line.first === line.end || startsComment(text.charAt(line.first));
}
function startsComment(content) {
	return /^[#;]/.test(content);
}
function stripped(text, from, to) {
	const content = text.slice(from, to);
	let end = content.length;
	while (isSpace(content.charAt(end - 1))) end -= 1;
	return content.slice(content.search(WORD), end);
}
function* wordsOf(text, from, to) {
	for (const { 0: word, index } of text.slice(from, to).matchAll(WORDS)) yield {
		start: from + index,
		end: from + index + word.length
	};
}
function words(text) {
	return Array.from(text.matchAll(WORDS), ([word]) => word);
}
function lineBreakNear(text, at) {
	const first = lineAt(text, 0);
	const [near = text.slice(first.end, first.next)] = /[\r\n]+$/.exec(text.slice(0, at).slice(-2)) ?? [];
	return near.includes("\r") ? "\r\n" : "\n";
}
function startsLine(text, at) {
	return "\r\n".includes(text.charAt(at - 1));
}
function replaceLines(text, from, to, lines) {
	const opening = startsLine(text, from) ? "" : lineBreakNear(text, from);
	const closing = to === text.length || startsLine(lines, lines.length) ? "" : lineBreakNear(text, to);
	return joinLines([
		text.slice(0, from),
		opening + lines + closing,
		text.slice(to)
	]);
}
function joinLines(runs) {
	const present = runs.filter((run) => run !== "");
	return present.map((run, index) => run.endsWith("\r") && present[index + 1]?.startsWith("\n") ? `${run}\n` : run).join("");
}
// src/formats/python-config/scan.ts
const DEFAULT_SECTION = "DEFAULT";
function scan(text) {
	const sections = [];
	const taken = new Map();
	let names = new Set();
	let fatal;
	let unreadable;
	let option;
	let level = 0;
	let number = 0;
	for (let at = 0; at < text.length;) {
		const line = lineAt(text, at);
		number += 1;
		at = line.next;
		if (isIdle(text, line)) continue;
		const indent = line.first - line.start;
		if (option && option.name !== "" && indent > level) {
			option.last = line.start;
			option.end = line.next;
			continue;
		}
		level = indent;
		const header = headerIn(text, line.first, line.end);
		if (header !== void 0) {
			if (header !== "DEFAULT" && taken.has(header)) fatal ??= {
				line: number,
				reason: `the section ${shown(`[${header}]`)} appears a second time`
			};
			names = taken.get(header) ?? new Set();
			taken.set(header, names);
			sections.push({
				name: header,
				start: line.start,
				indent,
				next: line.next,
				options: []
			});
			option = void 0;
			continue;
		}
		const section = sections.at(-1);
		if (!section) {
			fatal ??= {
				line: number,
				reason: mark(text) ?? "there is text before the first section header"
			};
			continue;
		}
		const delimiter = delimiterIn(text, line.first, line.end);
		if (delimiter === void 0) {
			unreadable ??= {
				line: number,
				reason: "the line is neither a section header nor an option with “=” or “:”"
			};
			continue;
		}
		const name = stripped(text, line.first, delimiter).toLowerCase();
		if (name === "") unreadable ??= {
			line: number,
			reason: "there is no option name before the “=” or “:”"
		};
		if (names.has(name)) {
			const place = shown(`[${section.name}]`);
			fatal ??= {
				line: number,
				reason: `the option ${shown(name)} appears a second time in the section ${place}`
			};
		}
		names.add(name);
		option = {
			name,
			line: number,
			start: line.start,
			indent,
			delimiter,
			last: line.start,
			end: line.next
		};
		section.options.push(option);
	}
	const flaw = fatal ?? unreadable;
	return flaw ? {
		text,
		sections,
		flaw
	} : {
		text,
		sections
	};
}
function valueIn(text, option) {
	const first = lineAt(text, option.start);
	const parts = [stripped(text, option.delimiter + 1, first.end)];
	for (const line of linesOf$1(text, first.next, option.end)) if (line.first === line.end) parts.push("");
	else if (!isIdle(text, line)) parts.push(stripped(text, line.first, line.end));
	return parts.join("\n");
}
function indentOf(text, { start, indent }) {
	return text.slice(start, start + indent);
}
function headerIn(text, first, end) {
	if (text.charAt(first) !== "[") return void 0;
	const line = text.slice(first, end);
	const close = line.lastIndexOf("]");
	return close > 1 ? line.slice(1, close) : void 0;
}
function delimiterIn(text, first, end) {
	const at = text.slice(first, end).search(/[=:]/);
	return at < 0 ? void 0 : first + at;
}
function mark(text) {
	if (/^(?:\ufeff|\u00ef\u00bb\u00bf)/.test(text)) return "the file starts with a byte order mark; save it as UTF-8 without one";
	if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(text)) return "the file is UTF-16; save it as UTF-8 without a byte order mark";
}
function shown(name) {
	return /^[\w .[\]-]{1,40}$/.test(name) ? `\u201c${name}\u201d` : "with a long or unusual name";
}
// src/formats/python-config/options.ts
function folded(name, dialect) {
	return dialect === "pip" ? name.replaceAll("_", "-").replace(/^--/, "") : name;
}
function sectionNamed(config, name) {
	return config.sections.find((section) => section.name === name);
}
function defaultsOf(config) {
	return config.sections.filter(({ name }) => name === DEFAULT_SECTION).flatMap(({ options }) => options);
}
function spellings$1(defaults, own) {
	const held = new Map();
	for (const option of defaults) held.set(option.name, {
		option,
		inherited: true
	});
	for (const option of own) held.set(option.name, {
		option,
		inherited: false
	});
	return [...held.values()];
}
function effective(config, section, key, dialect) {
	const named = ({ name }) => folded(name, dialect) === key;
	return spellings$1(defaultsOf(config).filter(named), section?.options.filter(named) ?? []).at(-1);
}
function effectiveIn(config, dialect, read, coming = []) {
	const byName = (options) => Map.groupBy(options, ({ name }) => folded(name, dialect));
	const inherited = byName(defaultsOf(config));
	const lastOf = (name, own) => spellings$1(new Set(inherited.get(name)), own).map(({ option }) => [name, read(option)]);
	const below = new Map([...inherited.keys()].flatMap((name) => lastOf(name, [])));
	const there = config.sections.filter(({ name }) => name !== DEFAULT_SECTION).map((section) => {
		const above = [...byName(section.options)].flatMap(([name, own]) => lastOf(name, own));
		return [section.name, new Overlay(below, new Map(above))];
	});
	return new Map([...coming.map((name) => [name, below]), ...there]);
}
// src/formats/python-config/edit.ts
const LIST_INDENT = "    ";
function stepsOf(text, edits, dialect) {
	const steps = [];
	let before = text;
	for (const edit of edits) for (let step = nextStep(before, edit, dialect); step;) {
		steps.push(step);
		before = step.after;
		step = edit.op === "set" ? void 0 : nextStep(before, edit, dialect);
	}
	return steps;
}
function read(text) {
	const config = scan(text);
	if (config.flaw) throw new UnreadableConfig(config.flaw);
	return config;
}
function nextStep(before, edit, dialect) {
	const config = read(before);
	const section = sectionNamed(config, edit.section);
	const key = folded(edit.key.toLowerCase(), dialect);
	const step = (name, after) => ({
		edit,
		name,
		before,
		after
	});
	if (edit.op === "remove") {
		const option = section?.options.findLast(({ name }) => folded(name, dialect) === key);
		return option && step(option.name, replaceLines(before, option.start, option.end, ""));
	}
	const held = effective(config, section, key, dialect);
	const value = section && held && valueIn(before, held.option);
	const name = held?.option.name ?? key;
	if (edit.op === "set") {
		if (value === edit.value) return void 0;
		if (held && !held.inherited) return step(name, withValue(before, held.option, edit.value));
		return step(name, withOption(config, section, edit.section, name, [edit.value]));
	}
	const items = value === void 0 ? edit.first ?? [] : words(value);
	const replaced = items.find((item) => item !== edit.item && edit.instead?.includes(item));
	if (value !== void 0 && replaced === void 0 && items.includes(edit.item)) return void 0;
	if (held && !held.inherited) {
		if (replaced === void 0) return step(name, withItem(before, held.option, edit.item));
		return {
			...step(name, withItemFor(before, held.option, replaced, edit.item)),
			replaced
		};
	}
	const others = items.filter((other) => other !== edit.item && !edit.instead?.includes(other));
	return step(name, withOption(config, section, edit.section, name, [...others, edit.item]));
}
function withValue(text, option, value) {
	const line = lineAt(text, option.start);
	let at = option.delimiter + 1;
	while (at < line.end && isSpace(text.charAt(at))) at += 1;
	const spacing = text.slice(option.delimiter + 1, at) || (at === line.end ? spacingFor(text, option) : "");
	const head = text.slice(option.start, option.delimiter + 1) + (value === "" ? "" : spacing + value);
	const kept = Array.from(linesOf$1(text, line.next, option.end)).filter((other) => isIdle(text, other));
	const lines = [head + text.slice(line.end, line.next), ...kept.map((other) => text.slice(other.start, other.next))];
	return replaceLines(text, option.start, option.end, joinLines(lines));
}
function spacingFor(text, { delimiter }) {
	return text.charAt(delimiter) === ":" || isSpace(text.charAt(delimiter - 1)) ? " " : "";
}
function withItem(text, option, item) {
	const last = lineAt(text, option.last);
	const indent = option.last === option.start ? indentOf(text, option) + LIST_INDENT : text.slice(last.start, last.first);
	return insertLines(text, option.end, [indent + item]);
}
function withItemFor(text, option, other, item) {
	const line = lineWith(text, option, other);
	return replaceLines(text, line.start, line.next, withWord(text, line, valueStart(option, line), other, item));
}
function lineWith(text, option, word) {
	return linesOf$1(text, option.start, option.end).find((line) => !isIdle(text, line) && words(text.slice(valueStart(option, line), line.end)).some((one) => one === word));
}
function valueStart(option, line) {
	return line.start === option.start ? option.delimiter + 1 : line.start;
}
function withWord(text, line, from, word, other) {
	const { start, end } = wordsOf(text, from, line.end).find((span) => text.slice(span.start, span.end) === word);
	return text.slice(line.start, start) + other + text.slice(end, line.next);
}
function withOption(config, section, sectionName, name, items) {
	const { text } = config;
	if (!section) {
		const blank = endsBlank(text) ? [] : [""];
		return insertLines(text, text.length, [
			...blank,
			`[${sectionName}]`,
			...optionLines("", name, items)
		]);
	}
	const last = section.options.at(-1);
	const model = last ?? config.sections[config.sections.indexOf(section) + 1];
	const indent = model ? indentOf(text, model) : "";
	return insertLines(text, last?.end ?? section.next, optionLines(indent, name, items));
}
function optionLines(indent, name, items) {
	if (items.length > 1 && !items.some(startsComment)) return [`${indent}${name} =`, ...items.map((item) => indent + LIST_INDENT + item)];
	const value = items.join(" ");
	return [value === "" ? `${indent}${name} =` : `${indent}${name} = ${value}`];
}
function insertLines(text, at, lines) {
	const lineBreak = lineBreakNear(text, at);
	return replaceLines(text, at, at, lines.map((line) => line + lineBreak).join(""));
}
function endsBlank(text) {
	const last = lastLine(text);
	return last.first === last.end;
}
// src/formats/python-config/python-config.ts
function pythonConfig(dialect) {
	return {
		edit: (bytes, edits) => edit(bytes, edits, dialect),
		unedit: (current, original, edits) => unedit(current, original, edits, dialect)
	};
}
function readOptions(bytes, dialect, coming = []) {
	const text = decode(bytes, encodingOf(bytes));
	return effectiveIn(read(text), dialect, (option) => ({
		value: valueIn(text, option),
		line: option.line
	}), coming);
}
function edit(bytes, edits, dialect) {
	edits.forEach(check$1);
	const encoding = encodingOf(bytes);
	const step = stepsOf(decode(bytes, encoding), edits, dialect).at(-1);
	if (!step) return bytes;
	const edited = encode(step.after, encoding);
	if (encodingOf(edited) !== encoding) refuseOtherReading(bytes, edited, edits, dialect);
	return edited;
}
function refuseOtherReading(bytes, edited, edits, dialect) {
	if (isDone(decode(edited, "utf8"), edits, dialect)) return;
	throw new UnreadableConfig({
		line: linesOf$1(decode(bytes, "latin1"), 0, bytes.length).toArray().findIndex(({ start, end }) => !(0, node_buffer.isUtf8)(bytes.subarray(start, end))) + 1,
		reason: "a byte here is not UTF-8, and without it the file reads otherwise"
	});
}
function isDone(text, edits, dialect) {
	return !scan(text).flaw && stepsOf(text, edits, dialect).length === 0;
}
function unedit(current, original, edits, dialect) {
	edits.forEach(check$1);
	const encoding = encodingOf(current, original);
	return encode(stepsOf(decode(original, encoding), edits, dialect).reduceRight(require_seldom().undo, decode(current, encoding)), encoding);
}
function check$1(edit) {
	demand([
		"set",
		"append",
		"remove"
	].includes(edit.op), "kind of edit");
	demand(isPlain$1(edit.section) && !/[[\]]/.test(edit.section), "section", edit.section);
	demand(edit.section !== DEFAULT_SECTION, "section", edit.section);
	demand(isPlain$1(edit.key) && !/[=:]/.test(edit.key) && !/^[#;[]/.test(edit.key), "key", edit.key);
	if (edit.op === "set") demand(edit.value === "" || isPlain$1(edit.value), "value");
	if (edit.op === "append") for (const item of [edit.item, ...edit.first ?? []]) demand(isPlain$1(item) && !item.includes(" ") && !startsComment(item), "item");
}
function demand(holds, what, shown) {
	const which = shown === void 0 ? "" : ` ${JSON.stringify(shown)}`;
	if (!holds) throw new RangeError(`The ${what}${which} cannot be written to a Python configuration file`);
}
function isPlain$1(text) {
	return /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}
// src/clients/read-options.ts
function optionsIn(disk, path, coming = []) {
	const found = readAs((bytes) => ({
		options: readOptions(bytes, "pip", coming),
		bytes
	}), disk, path);
	if (!(found instanceof UnreadableConfig)) return found ?? { options: new Map() };
	const { line, reason } = found;
	return {
		options: new Map(),
		flaw: {
			line,
			reason
		}
	};
}
// src/clients/files/encoding.ts
function encodingFlaw(bytes, { platform, env }) {
	const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "C";
	const plain = locale === "C" || locale === "POSIX";
	if (platform === "win32" || !(plain || /utf-?8/i.test(locale))) return void 0;
	const ascii = plain && Boolean(env["LC_ALL"]);
	const isBad = (line) => ascii ? line.some((byte) => byte > 127) : !(0, node_buffer.isUtf8)(line);
	const bad = bytes.toString("latin1").split("\n").findIndex((line) => isBad(Buffer.from(line, "latin1")));
	if (bad < 0) return void 0;
	return {
		line: bad + 1,
		reason: ascii ? "a byte that is not ASCII, in the locale C" : "a byte that is not UTF-8"
	};
}
// src/clients/files/pip-conf.ts
const INDEX_COMMANDS = [
	"install",
	"download",
	"wheel",
	"index",
	"list",
	"lock"
];
const pipConf = {
	output: "pip_config_file",
	plan(setting) {
		const { repository, credential, channels, indexMode, machine } = setting;
		if (indexMode === "named") return void 0;
		const layout = pipLayout(setting);
		const { path, level, options, own } = layout;
		const url = channels.url ? indexUrlWithCredential(repository, credential) : indexUrl(repository);
		const key = indexMode === "only" ? "index-url" : "extra-index-url";
		const edits = ["global", ...sectionsWith(options, key)].map((section) => indexMode === "only" ? {
			op: "set",
			section,
			key,
			value: url
		} : {
			op: "append",
			section,
			key,
			item: url,
			instead: spellings(repository, options)
		});
		return {
			path,
			reasons: reasons(setting, layout),
			changes: [...own ? [copyOfHidden(setting, layout)] : [], {
				kind: "edit",
				path,
				format: "pip",
				edits
			}],
			...level === "PIP_CONFIG_FILE" && (own || machine.fromBash?.includes(level)) ? { variables: { [level]: path } } : {}
		};
	}
};
function filesRead({ machine, disk, prefixes }) {
	return pipFiles(machine, disk, prefixes).read.map((file) => {
		const { options, bytes, flaw = bytes && encodingFlaw(bytes, machine) } = optionsIn(disk, file.path);
		return {
			...file,
			options,
			...present({ flaw })
		};
	});
}
function pipLayout(setting) {
	const { scope, folder, machine, disk } = setting;
	const found = pipFiles(machine, disk);
	const files = filesRead(setting);
	if (scope === "isolated" || scope === "user" && hasFileInCheckout(found, machine, disk)) {
		const path = pathsOf(machine).join(folder, pipFileName(machine));
		const options = merged(files.filter(isHiddenByOverride).map((file) => file.options));
		const level = "PIP_CONFIG_FILE";
		return {
			path,
			level,
			options,
			files: [...files, {
				level,
				path,
				options
			}],
			own: true
		};
	}
	const place = placeIn(scope, found);
	const { options } = optionsIn(disk, place.path, ["global"]);
	const written = files.map((file) => file.path === place.path ? {
		...file,
		options
	} : file);
	return {
		...place,
		options,
		files: written,
		own: false
	};
}
function hasFileInCheckout({ override }, machine, disk) {
	return override?.kind === "file" && isInCheckout(override.path, machine, disk);
}
function indexUrlWithCredential(repository, credential) {
	const url = indexUrl(repository);
	return credential.password.map((password) => url.replace("https://", () => `https://${encodeURIComponent(credential.username)}:${encodeURIComponent(password)}@`));
}
function isSameIndex(url, index) {
	if (!URL.canParse(url)) return false;
	const { protocol, host, pathname } = new URL(url);
	return `${protocol}//${host}${pathname.replace(/\/*$/, "/")}` === index;
}
function spellings(repository, options) {
	const index = indexUrl(repository);
	const ours = [...options.values()].flatMap((keys) => keys.get("extra-index-url") ?? []).flatMap(({ value }) => value.split(/\s/)).filter((url) => isSameIndex(url, index));
	return [
		index,
		index.slice(0, -1),
		...ours.map((url) => new Secret(url))
	];
}
function sectionsWith(options, key) {
	return INDEX_COMMANDS.filter((command) => options.get(command)?.has(key));
}
function placeIn(scope, { user, virtualenv, override }) {
	if (override?.kind === "nothing") throw new Failure(require_seldom().PIP_READS_NO_FILE({ path: override.path }));
	if (scope === "virtualenv") {
		if (virtualenv === void 0) throw new Failure(require_seldom().VIRTUALENV_MISSING({}));
		return {
			path: virtualenv,
			level: "site"
		};
	}
	if (override === void 0) return {
		path: user,
		level: "user"
	};
	if (override.kind === "folder") throw new Failure(require_seldom().PIP_CONFIG_FILE_IS_NO_FILE({ path: override.path }));
	return {
		path: override.path,
		level: "PIP_CONFIG_FILE"
	};
}
const WHY = {
	user: "pip reads it as the file of the user",
	site: "pip reads it as the file of the virtual environment",
	PIP_CONFIG_FILE: "PIP_CONFIG_FILE names it, which hides the files of the user"
};
function reasons({ scope }, { path, level, files, own }) {
	return [`pip configuration: ${path}, ${own && scope === "user" ? "since what PIP_CONFIG_FILE named is in the checkout" : `as scope is ${scope} and ${WHY[level]}`}`, `pip reads, the last one winning: ${files.map((file) => `${file.path} (${file.level})`).join(", ")}`];
}
function isHiddenByOverride({ level }) {
	return level === "user" || level === "PIP_CONFIG_FILE";
}
function merged(all) {
	const sections = new Set(all.flatMap((options) => [...options.keys()]));
	const optionsOf = (section) => all.flatMap((options) => options.get(section) ?? []);
	return new Map([...sections].map((section) => [section, optionsOf(section).reduce((below, above) => new Overlay(below, above))]));
}
const SECTIONS = [...INDEX_COMMANDS, ..."global uninstall freeze inspect show check config search cache hash completion debug help".split(" ")];
function copyOfHidden({ disk }, { files, path }) {
	const hidden = files.filter((file) => isHiddenByOverride(file) && disk.isFile(file.path));
	if (hidden.length < 2) return copyOf(hidden[0]?.path, path, disk);
	return {
		kind: "create",
		path,
		content: new Secret(`${SECTIONS.flatMap((section) => {
			const read = new Map(hidden.flatMap((file) => rawOptions(file, section, disk)));
			return read.size > 0 ? [`[${section}]`, ...read.values()] : [];
		}).join("\n")}\n`),
		encoding: "latin1"
	};
}
function rawOptions({ path, options }, section, disk) {
	const encoding = encodingOf(disk.read(path) ?? Buffer.alloc(0));
	return [...options.get(section) ?? []].filter(([name]) => /^[\w-]+$/.test(name)).map(([name, { value }]) => [name, `${name} = ${Buffer.from(onOneLine(value), encoding).toString("latin1")}`]);
}
function onOneLine(value) {
	return value.split("\n").filter((line) => line !== "").join(" ");
}
// src/clients/pip-rivals.ts
const NO_INDEX = "pip asks no index at all";
const EFFECTS = {
	only: ["index-url", {
		"index-url": "pip asks that index instead of this repository",
		"extra-index-url": "pip asks those indexes too, and takes the highest version wherever it is (dependency confusion)",
		"no-index": NO_INDEX
	}],
	extra: ["extra-index-url", {
		"extra-index-url": "it replaces the list that this repository was added to",
		"no-index": NO_INDEX
	}],
	named: ["", { "no-index": NO_INDEX }]
};
function pipRivals(env, files, written, mode, index) {
	const [ourKey, effects] = EFFECTS[mode];
	const ours = files.findIndex(({ path }) => path === written);
	const own = files.find(({ path }) => path === written)?.options ?? new Map();
	const oursWins = (section, position) => position <= ours && (section === "global" || counts(ourKey, own.get(section)?.get(ourKey)?.value));
	const matters = (key, value) => {
		if (!counts(key, value)) return false;
		if (mode !== "only" || key !== "extra-index-url") return true;
		return value.trim().split(/\s+/).some((url) => !isSameIndex(url, index));
	};
	const rivals = [];
	for (const [key, effect] of Object.entries(effects)) {
		const name = `PIP_${key.replaceAll("-", "_").toUpperCase()}`;
		if (matters(key, env[name] ?? "")) rivals.push({
			name: `${name} in the environment`,
			effect
		});
	}
	for (const [position, { path, options }] of files.entries()) for (const section of ["global", ...INDEX_COMMANDS]) for (const [key, effect] of Object.entries(effects)) {
		const option = options.get(section)?.get(key);
		if (option === void 0 || !matters(key, option.value)) continue;
		if (key === ourKey && oursWins(section, position)) continue;
		rivals.push({
			name: `${key} in [${section}] of ${path}, line ${option.line}`,
			effect
		});
	}
	return rivals;
}
const NO = [
	"n",
	"no",
	"f",
	"false",
	"off",
	"0"
];
function counts(key, value = "") {
	const text = value.trim().toLowerCase();
	return text !== "" && (key !== "no-index" || !NO.includes(text));
}
// src/clients/pip.ts
var pip_exports = { get client() {
	return client$1;
} };
function proxyNotices(env, files) {
	const own = files.flatMap(({ path, options }) => {
		const { line, value } = options.get("global")?.get("proxy") ?? {};
		return value ? [{
			name: `proxy in [global] of ${shownPath(path)}, line ${line}`,
			value
		}] : [];
	});
	const last = env["PIP_PROXY"] ? {
		name: "PIP_PROXY in the environment",
		value: env["PIP_PROXY"]
	} : own.at(-1);
	return last === void 0 || [env["HTTPS_PROXY"], env["https_proxy"]].includes(last.value) ? [] : [`pip: connects through another proxy than this step did (${last.name})`];
}
const client$1 = {
	name: "pip",
	downloads: true,
	uploads: false,
	files: [pipConf],
	asksKeyring: true,
	usage: () => ({ install: "pip install PACKAGE" }),
	rivals(setting) {
		const layout = setting.indexMode === "named" ? void 0 : pipLayout(setting);
		const files = layout?.files ?? filesRead(setting);
		const { doubt } = setting.scope === "user" ? pipFiles(setting.machine, setting.disk) : {};
		return [
			...pipRivals(setting.machine.env, files, layout?.path, setting.indexMode, indexUrl(setting.repository)),
			...doubt === void 0 ? [] : [{
				name: `${doubt.variable} in the environment`,
				effect: doubt.effect
			}],
			...netrcRivals(setting)
		];
	},
	warnings(setting) {
		const files = filesRead(setting).flatMap(({ path, flaw }) => flaw === void 0 ? [] : [{
			path,
			...flaw
		}]);
		return files.length > 0 ? [require_seldom().PIP_REFUSES_FILE({ files })] : [];
	},
	notices: (setting) => proxyNotices(setting.machine.env, filesRead(setting)),
	about: {
		written: "its configuration file: `index-url`, or an item of `extra-index-url`; netrc",
		limits: ["pip takes the highest version of all its indexes: with `index_mode: extra`, anybody can publish one on PyPI."]
	}
};
// src/clients/files/pypirc.ts
const IMPLICIT_SERVERS = ["pypi", "testpypi"];
const PYPI_NAMES = IMPLICIT_SERVERS;
const PYPIRC_NAMES = [
	...IMPLICIT_SERVERS,
	"distutils",
	"server-login",
	"default"
];
const pypirc = {
	output: "pypirc_file",
	plan(setting) {
		const { scope, folder, machine, disk } = setting;
		const { join } = pathsOf(machine);
		const home = join(machine.home, ".pypirc");
		const isolated = scope === "isolated";
		const path = isolated ? join(folder, ".pypirc") : home;
		return {
			path,
			reasons: [`.pypirc: ${path}, as scope is ${scope}`],
			changes: [...isolated ? [copyOf(home, path, disk)] : [], {
				kind: "edit",
				path,
				format: "pypirc",
				edits: edits(setting)
			}]
		};
	}
};
function edits({ repository, credential, channels, serverId }) {
	const set = (key, value) => ({
		op: "set",
		section: serverId,
		key,
		value
	});
	const remove = (key) => ({
		op: "remove",
		section: serverId,
		key
	});
	const server = [{
		op: "append",
		section: "distutils",
		key: "index-servers",
		item: serverId,
		first: IMPLICIT_SERVERS
	}, set("repository", uploadUrl(repository))];
	if (credential.method === "keyring") return [
		...server,
		remove("username"),
		remove("password")
	];
	const { username, password } = channels.section ? credential : {
		username: "",
		password: ""
	};
	return [
		...server,
		set("username", username),
		set("password", password)
	];
}
// src/clients/variables.ts
function variableRivals({ env, platform }, effects, emptyCounts = false) {
	const set = Object.keys(env).filter((name) => env[name] !== void 0 && (emptyCounts || env[name] !== ""));
	return Object.entries(effects).flatMap(([pattern, effect]) => set.filter((given) => {
		const name = platform === "win32" ? given.toUpperCase() : given;
		return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
	}).map((name) => ({
		name: `${name} in the environment`,
		effect
	})));
}
// src/clients/twine.ts
var twine_exports = { get client() {
	return client;
} };
const VARIABLES$1 = {
	TWINE_REPOSITORY_URL: "twine uploads there, whatever -r says, and does not read .pypirc",
	TWINE_USERNAME: "twine sends it instead of the user name in .pypirc",
	TWINE_PASSWORD: "twine sends it instead of the password in .pypirc"
};
const client = {
	name: "twine",
	downloads: false,
	uploads: true,
	files: [pypirc],
	asksKeyring: true,
	publishesByNetrc: true,
	reserved: PYPIRC_NAMES,
	usage: ({ serverId, scope, pypirc: file }) => ({ publish: scope === "isolated" ? `twine upload --config-file ${file} -r ${serverId} dist/*` : `twine upload -r ${serverId} dist/*` }),
	rivals: ({ machine }) => variableRivals(machine, VARIABLES$1, true),
	about: {
		written: "`.pypirc`: a section, listed in `index-servers`",
		limits: ["`scope: isolated` needs `--config-file` with the output `pypirc_file`."]
	}
};
// src/clients/catalogue.ts
const CLIENTS = {
	pip: () => pip_exports,
	twine: () => twine_exports,
	uv: () => Promise.resolve().then(() => require("./uv.js")),
	poetry: () => Promise.resolve().then(() => require("./poetry.js")),
	pdm: () => Promise.resolve().then(() => require("./pdm.js")),
	hatch: () => Promise.resolve().then(() => require("./hatch.js")),
	flit: () => Promise.resolve().then(() => require("./flit.js")),
	pipenv: () => Promise.resolve().then(() => require("./pipenv.js"))
};
const CLIENT_NAMES = Object.keys(CLIENTS);
const DEFAULT_CLIENTS = ["pip", "twine"];
function isClientName(name) {
	return Object.hasOwn(CLIENTS, name);
}
async function loadClients(names) {
	return (await Promise.all(names.map((name) => CLIENTS[name]()))).map(({ client }) => client);
}
// src/who.ts
async function whichCredential(inputs, machine, network) {
	const chosen = choose$1(inputs.credential, await gatherFacts(inputs.credential, machine, network));
	if ("skip" in chosen) return chosen;
	const reason = inputs.refresh === "true" && whyNotRenewable(chosen.source.kind, chosen.method, inputs.cleanup);
	if (reason) throw new Failure(require_seldom().REFRESH_IMPOSSIBLE({ reason }));
	for (const line of chosen.passedOver) info(`Passed over: ${line}`);
	sourceDecision(chosen, inputs.credential.authMethod).forEach(debug);
	return chosen;
}
// src/decided.ts
async function decided({ inputs, problems, unread }, machine, network) {
	const found = [...problems];
	const chosen = unread.credential ? void 0 : await attempt$1(found, () => whichCredential(inputs, machine, network));
	if (chosen && "skip" in chosen && found.length === 0) return chosen;
	const source = chosen && "source" in chosen ? chosen.source : void 0;
	const places = [];
	const names = unread.repository ? void 0 : await attempt$1(places, () => whichRepository(inputs, source, machine));
	found.push(...places.filter(({ code }) => source !== void 0 || code !== require_seldom().PROJECT_MISSING.code));
	if (chosen && "source" in chosen && names && found.length === 0) return {
		chosen,
		names
	};
	throw new Failure(found);
}
async function attempt$1(problems, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		problems.push(...error.problems);
		return;
	}
}
// src/clients/channels.ts
function channelsFor(netrc, method, indexMode, clients, serving = false) {
	if (method === "keyring") return {
		url: false,
		section: true,
		netrc: "no"
	};
	const url = netrc !== "only" && !clients.some(({ copiesUrls }) => copiesUrls);
	if (netrc === "never") return {
		url,
		section: true,
		netrc: "no"
	};
	const needed = !url || needingNetrc(clients, indexMode).length > 0;
	if (!serving) return {
		url,
		section: true,
		netrc: needed ? "must" : "try"
	};
	return {
		url: false,
		section: !clients.filter(({ files }) => files.includes(pypirc)).every(({ publishesByNetrc }) => publishesByNetrc),
		netrc: needed ? "must" : "rely"
	};
}
function needingNetrc(clients, indexMode) {
	return clients.filter(({ needsNetrc, downloads }) => needsNetrc || indexMode === "named" && downloads);
}
function netrcProblems(netrc, method, indexMode, clients) {
	const names = (found) => found.map(({ name }) => name);
	if (method === "keyring") {
		const deaf = names(clients.filter(({ asksKeyring }) => !asksKeyring));
		const problems = [];
		if (netrc === "only") problems.push(require_seldom().KEYRING_WITHOUT_NETRC({}));
		if (deaf.length > 0) problems.push(require_seldom().NETRC_NEEDED({
			clients: deaf,
			setting: "auth_method: keyring",
			instead: "another auth_method"
		}));
		return problems;
	}
	const needing = names(needingNetrc(clients, indexMode));
	if (netrc !== "never" || needing.length === 0) return [];
	return [require_seldom().NETRC_NEEDED({
		clients: needing,
		setting: "netrc: never",
		instead: "netrc: also"
	})];
}
// src/credentials/access-token.ts
const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
function isToken(text) {
	return /^[\x21-\x7e]+$/.test(text);
}
// src/credentials/given-token.ts
var given_token_exports = { get givenToken() {
	return givenToken;
} };
function givenToken(given) {
	if (/^ya29\.[\w.-]*[\w-]$/.test(given.reveal())) return { token: given };
	const token = given.map(require_mends().searchToken);
	const kind = require_mends().otherThanToken(token.reveal());
	if (kind !== void 0) throw new Failure(require_seldom().ACCESS_TOKEN_MALFORMED(kind));
	return { token };
}
// src/credentials/provider.ts
function parseProvider(text) {
	const named = text.match(/projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+(?![\w/-])/g) ?? [];
	const value = ((new Set(named).size === 1 && /[\s:"]/.test(text) ? named[0] : void 0) ?? text).trim().replace(/^(?:(?:https?:)?\/\/)?iam\.[a-z0-9.-]+\/(?:v1\/)?/, "").replace(/^\/|\/$/g, "");
	const problem = providerProblem(value);
	if (problem) throw new Failure(problem);
	return value;
}
const NAME$1 = /^(?<pool>projects\/(?<project>[^/\s]+)\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)(?<providers>\/providers)?(?:\/(?<name>[a-z0-9-]+))?$/;
function providerProblem(value) {
	const parts = NAME$1.exec(value)?.groups;
	if (!parts) return require_seldom().PROVIDER_MALFORMED({ value });
	const { pool, project, providers, name } = parts;
	if (name === void 0) return require_seldom().PROVIDER_IS_POOL({ value: pool });
	if (providers === void 0) return require_seldom().PROVIDER_WITHOUT_PROVIDERS({
		value,
		corrected: `${pool}/providers/${name}`
	});
	return /^\d+$/.test(project) ? void 0 : require_seldom().PROVIDER_WITH_PROJECT_ID({
		value,
		project
	});
}
function parseLifetime(text) {
	const value = text.toLowerCase().replace(/\s|^pt/g, "").replace(/hours?|hrs?/, "h").replace(/min(?:ute)?s?/, "m").replace(/s(?:ec(?:ond)?s?)?$/, "");
	const parts = /^(?=\d)(?:(?<hours>\d{1,9})h)?(?:(?<minutes>\d{1,9})m)?(?:(?<rest>\d{1,9}))?$/.exec(value)?.groups;
	if (!parts) throw new Failure(require_seldom().LIFETIME_MALFORMED({ value: text }));
	const { hours = 0, minutes = 0, rest = 0 } = parts;
	const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
	if (seconds < 600 || seconds > 43200) throw new Failure(require_seldom().LIFETIME_OUT_OF_RANGE({
		value: text,
		seconds
	}));
	return seconds;
}
// src/credentials/service-account-key.ts
function parseKey(input) {
	const text = reveal(input);
	if (text.trim() === "") throw new Failure(require_seldom().KEY_EMPTY({}));
	const asItIs = keyAsItIs(text);
	const search = asItIs ? { found: asItIs } : require_mends().searchKey(text);
	if (!("found" in search)) throw new Failure(require_mends().unreadable(text, search.seen));
	return takeApart(search.found.json, search.found.fields);
}
function takeApart(json, fields) {
	const text = (name) => textIn(fields, name);
	const clientEmail = text("client_email");
	const privateKey = text("private_key");
	if (fields["type"] === void 0 && clientEmail !== void 0 && privateKey !== void 0) throw new Failure(require_seldom().KEY_FIELD_MISSING({ field: "type" }));
	if (fields["type"] !== "service_account") throw new Failure(require_seldom().KEY_OTHER_TYPE({ kind: require_mends().kindOf(fields) }));
	if (clientEmail === void 0 || privateKey === void 0) {
		const absent = ["client_email", "private_key"].filter((field) => text(field) === void 0);
		const account = clientEmail !== void 0 && isServiceAccount(clientEmail) ? clientEmail : void 0;
		throw new Failure(absent.map((field) => require_seldom().KEY_FIELD_MISSING({
			field,
			...present({ account })
		})));
	}
	if (!isServiceAccount(clientEmail)) {
		const address = require_mends().addressIn(clientEmail);
		if (!isServiceAccount(address)) throw new Failure(require_seldom().KEY_FIELD_MISSING({ field: "usable client_email" }));
		return takeApart(...rewritten({
			...fields,
			client_email: address
		}));
	}
	if (!isRsaKey(privateKey)) {
		const mended = require_mends().asPem(privateKey);
		if (!isRsaKey(mended)) throw new Failure(require_seldom().KEY_PRIVATE_KEY_UNUSABLE({ removed: !privateKey.includes("PRIVATE KEY") }));
		return takeApart(...rewritten({
			...fields,
			private_key: mended
		}));
	}
	const base64 = new Secret(Buffer.from(json).toString("base64"));
	const projectId = text("project_id") ?? projectOf(clientEmail);
	const universe = text("universe_domain");
	const ids = [text("private_key_id") ?? []].flat().map((id) => new Secret(id));
	const secret = new Secret(privateKey);
	const secrets = [
		base64,
		secret,
		secret.map((value) => JSON.stringify(value).slice(1, -1)),
		...ids
	];
	return {
		json: new Secret(json),
		base64,
		clientEmail,
		privateKey: secret,
		secrets,
		...present({
			projectId,
			privateKeyId: ids[0],
			universe
		})
	};
}
function rewritten(fields) {
	return [`${JSON.stringify(fields, void 0, 2)}\n`, fields];
}
function isRsaKey(pem) {
	return attempt$2(() => (0, node_crypto.createPrivateKey)(pem).asymmetricKeyType) === "rsa";
}
// src/inputs/misplaced.ts
function misplaced$1(name, value) {
	const shape = unmistakableShapeOf(value);
	return shape && require_seldom().SECRET_MISPLACED({
		name,
		...shape,
		length: value.length
	});
}
function misplacedForAddress(name, value) {
	const pasted = readPasted(value);
	return pasted.kind === "name" || pasted.kind === "url" && pasted.host.endsWith(".pkg.dev") ? void 0 : misplaced$1(name, value);
}
// src/inputs/pasted.ts
function asMeant(name, value) {
	const line = unquoted(value);
	const plain = (label) => label.toLowerCase().replaceAll("-", "_");
	return unquoted(line.replace(/^([\w-]+)\s*[:=]\s+/, (start, label) => plain(label) === name ? "" : start));
}
function asTyped(name, value) {
	return asMeant(name, (isPlain$3(value) ? value : withKeyboardSigns(value)).replace(/\\(?=["'])/g, "").replace(/\s#\s.*/s, "").trim().replace(/(?<=\w)(?:\\[nr]|[,;\\]|\s){1,9}$/, ""));
}
function withKeyboardSigns(value) {
	return value.normalize("NFKC").replace(unicode("\\p{Cf}"), "").replace(unicode("[\\p{Pd}\\u2212]"), "-").replace(/[\u2018-\u201b]/g, "'").replace(/[\u201c-\u201f\u00ab\u00bb]/g, "\"");
}
function unquoted(value) {
	const inside = /^(["'`])(.*)\1$/s.exec(value)?.[2];
	return inside === void 0 || /["'`]/.test(inside) ? value : inside.trim();
}
const HINT$1 = /[${%]|^[a-z]+\.\w/;
const EXPRESSIONS = [
	/\$\{\{\s*([^{}]{0,80}?)\s*\}\}/,
	/\$\{\{(.{0,80})/s,
	/\{\{\s*([\w.-]{1,80})\s*\}\}/,
	/^((?:secrets|vars|env|inputs|github|needs|steps|matrix|runner)\.[\w.-]{1,80})$/
];
const VARIABLES = [
	/\$env:(\w{1,80})/i,
	/\$\{?([A-Za-z_]\w{0,80})\}?/,
	/%(?=\w*[G-Zg-z_])([A-Za-z_]\w{0,80})%/
];
function notExpanded(value) {
	if (!HINT$1.test(value)) return void 0;
	for (const pattern of EXPRESSIONS) {
		const inside = pattern.exec(value)?.[1];
		if (inside !== void 0) return inside.trim();
	}
	for (const pattern of VARIABLES) {
		const name = pattern.exec(value)?.[1];
		if (name !== void 0) return `env.${name}`;
	}
}
function commandIn(value) {
	return (/\$\((.{1,200}?)\)/s.exec(value)?.[1] ?? /^<\((.{1,200})\)$/s.exec(value)?.[1])?.trim() ?? /^`?((?:cat|base64|jq|gcloud|echo|printf|openssl) [^{}`]{1,200})`?$/.exec(value)?.[1];
}
function secretNotExpanded(value) {
	if (/^(?!YOUR_)[A-Z][A-Z0-9]{1,40}(?:_[A-Z0-9]{1,40}){1,9}$/.test(value)) return `secrets.${value}`;
	return /^\S{0,9}\$\{\{|^\{\{[^"']{0,99}\}\}$|^\$(?:env:)?\{?\w{1,80}\}?$|^%\w{1,80}%$|^[a-z]+\.[\w.-]{1,80}$/i.test(value) ? notExpanded(value) : void 0;
}
const INPUTS = [
	"repository",
	"location",
	"project",
	"workload_identity_provider",
	"service_account",
	"audience",
	"access_token_lifetime",
	"key",
	"access_token",
	"auth_method",
	"clients",
	"index_mode",
	"netrc",
	"scope",
	"server_id",
	"verify",
	"refresh",
	"on_missing_credentials",
	"cleanup",
	"universe"
];
const ELSEWHERE = {
	key: [
		"credentials_json",
		"service_account_key",
		"credentials"
	],
	service_account: ["service_account_email"],
	project: ["project_id"],
	location: ["region"],
	repository: [
		"repository_url",
		"index_url",
		"extra_index_url",
		"registry"
	]
};
function namesOf$1(name) {
	const both = [name, ...ELSEWHERE[name] ?? []].flatMap((one) => [one.replaceAll("_", "-"), one]);
	return [...new Set(both)];
}
// src/inputs/placeholders.ts
const FILLED_IN = [
	"repository",
	"location",
	"project",
	"workload_identity_provider",
	"service_account",
	"audience",
	"server_id",
	"universe",
	"key",
	"access_token"
];
const EMPTY$1 = /^(?:null|undefined|none|nil|nan|true|false|n\/a|\[object Object\])$/i;
const HIDDEN = /^(?:[<[(]?(?:redacted|sensitive(?: value)?|hidden|masked|secret)[>\])]?|\(known after apply\)|[\u2022\u25cf]{3,60})$/i;
const PLACEHOLDERS = [
	/<[A-Za-z][\w .-]{0,40}>/,
	/\[[A-Z][A-Z0-9_ -]{1,40}\]/,
	/\{[A-Za-z][\w-]{0,40}\}/,
	/(?<![\w-])YOUR[-_ ]?[A-Z][\w-]{0,60}/,
	/(?<![\w-])your[-_](?:gcp-|google-cloud-|python-)?(?:project|repo|repository|region|location|pool|provider|service-account|sa|account)(?:[-_](?:id|name|number))?(?![\w-])/,
	new RegExp(`(?<![\\w-])(?:(?:MY|GCP|GCLOUD|GOOGLE_CLOUD|GAR|AR|WIF|WORKLOAD_IDENTITY)_)?(?:PROJECT|REPOSITORY|REPO|LOCATION|REGION|POOL|PROVIDER|SERVICE_ACCOUNT|SA|ACCOUNT|KEY|TOKEN|NAME|NUMBER|HOST)(?:_(?:ID|NAME|NUMBER|EMAIL))?(?=-python\\.|(?![\\w-]))`),
	/(?<![\w-])(?:[Xx]{4,60}|CHANGE_?ME|changeme|TODO|TBD)(?![\w-])/,
	/^\.{3}$/
];
const HINT = /[A-Z<[{]|your|x{4}|changeme|^\.{3}$/;
const LONGEST = 100;
function noValueIn(value) {
	if (/^\*{3,}$/.test(value)) return {
		kind: "masked",
		part: value
	};
	if (HIDDEN.test(value)) return {
		kind: "hidden",
		part: value
	};
	if (EMPTY$1.test(value)) return {
		kind: "empty",
		part: value
	};
	if (!HINT.test(value)) return void 0;
	for (const pattern of PLACEHOLDERS) {
		const part = pattern.exec(value)?.[0];
		if (part !== void 0) return {
			kind: "placeholder",
			part
		};
	}
}
function noSecretIn(value) {
	if (value.length > LONGEST && !value.startsWith("*")) return void 0;
	const found = noValueIn(value);
	return found?.part === value ? found : void 0;
}
// src/inputs/read.ts
var InputReader = class {
	#get;
	problems = [];
	warnings = [];
	constructor(get) {
		this.#get = get;
	}
	text(name) {
		return this.#read(name, misplaced$1);
	}
	address(name) {
		const value = this.#read(name, misplacedForAddress);
		if (value !== void 0 && misplaced$1(name, value)) this.warnings.push(require_seldom().REPOSITORY_URL_WITH_CREDENTIALS({}));
		return value;
	}
	#read(name, refuse) {
		const value = asTyped(name, this.#value(name));
		if (value === "") return void 0;
		const problem = refuse(name, value) ?? notMeant(name, value.replace(/\/\/\S*@/, "//"), notExpanded, noValueIn);
		if (!problem) return value;
		this.#reject(problem);
	}
	secret(name) {
		const value = asMeant(name, this.#value(name));
		const problem = notMeant(name, value, secretNotExpanded, noSecretIn);
		if (problem) this.#reject(problem);
		return value === "" || problem ? void 0 : new Secret(value);
	}
	#value(name) {
		return namesOf$1(name).map((one) => this.#get(one)).find((value) => value !== "") ?? "";
	}
	#reject(problem) {
		if (!this.problems.some(({ what }) => what === problem.what)) this.problems.push(problem);
	}
	boolean(name, byDefault) {
		const value = this.text(name);
		if (value === void 0) return byDefault;
		if (/^(?:true|True|TRUE)$/.test(value)) return true;
		if (!/^(?:false|False|FALSE)$/.test(value)) this.problems.push(require_seldom().INPUT_NOT_BOOLEAN({
			name,
			value
		}));
		return false;
	}
	choice(name, choices) {
		const value = this.text(name);
		if (value === void 0) return choices[0];
		const found = choices.find((choice) => choice === value.toLowerCase().replaceAll("-", "_"));
		if (found === void 0) this.problems.push(require_seldom().INPUT_NOT_ONE_OF({
			name,
			value,
			choices
		}));
		return found ?? choices[0];
	}
	list(name) {
		const items = this.text(name)?.split(/[,\s[\]"']/).map((item) => shapeOf$1(item) === void 0 ? item.toLowerCase() : item).filter((item) => item !== "" && item !== "-");
		return items && [...new Set(items)];
	}
	attempt(read) {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			this.problems.push(...error.problems);
			return;
		}
	}
};
function notMeant(name, value, unexpandedIn, nothingIn) {
	const unexpanded = unexpandedIn(value);
	if (unexpanded !== void 0) return require_seldom().INPUT_NOT_EXPANDED({
		name,
		unexpanded
	});
	const command = commandIn(value);
	if (command !== void 0) return require_seldom().INPUT_IS_COMMAND({
		name,
		command
	});
	const nothing = FILLED_IN.includes(name) ? nothingIn(value) : void 0;
	return nothing && require_seldom().INPUT_WITHOUT_VALUE({
		name,
		value,
		...nothing
	});
}
// src/inputs/unknown.ts
const HARMLESS = /^(?:token_format|access_token_(?:scopes|subject)|(?:create|cleanup)_credentials(?:_file)?|export_(?:environment_variables|default_credentials)|id_token_.*|retries|backoff.*|request_reason|delegates|version|skip_install|install_components)$/;
const MEANT = [
	[/token/, "access_token"],
	[/password/, "access_token or key"],
	[/credential|key|json/, "key"],
	[/provider|pool|wif/, "workload_identity_provider"],
	[/account|email/, "service_account"],
	[/project/, "project"],
	[/region|zone|location/, "location"],
	[/repo|index_url|registry/, "repository"]
];
function unknownInputs(given) {
	const known = INPUTS.flatMap(namesOf$1);
	return given.flatMap((one) => {
		const name = one.toLowerCase();
		const plain = name.replaceAll("-", "_");
		if (known.includes(name) || HARMLESS.test(plain)) return [];
		const meant = INPUTS.find((ours) => isSpelt(plain, ours)) ?? MEANT.find(([word]) => word.test(plain))?.[1];
		return meant === void 0 ? [] : [require_seldom().INPUT_UNKNOWN({
			name,
			meant
		})];
	});
}
function isSpelt(name, ours) {
	const nearOurs = nearTo(ours);
	return nearTo(name).some((one) => nearOurs.includes(one));
}
function nearTo(word) {
	return [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))];
}
// src/inputs/inputs.ts
async function readAll(get, given) {
	const reader = new InputReader(get);
	const { problems } = reader;
	const part = (read) => {
		const before = problems.length;
		return {
			value: read(),
			isUnread: problems.length > before
		};
	};
	const universe = part(() => readUniverse(reader));
	const repository = part(() => readRepository(reader, universe.value));
	const credential = part(() => readCredential(reader, universe.value));
	const clients = await loadClients(readClients(reader));
	const indexMode = reader.choice("index_mode", [
		"only",
		"extra",
		"named"
	]);
	const netrc = reader.choice("netrc", [
		"also",
		"only",
		"never"
	]);
	problems.push(...netrcProblems(netrc, credential.value.authMethod, indexMode, clients));
	return {
		inputs: {
			repository: repository.value,
			credential: credential.value,
			clients,
			indexMode,
			netrc,
			scope: reader.choice("scope", [
				"user",
				"virtualenv",
				"isolated"
			]),
			...readServerId(reader, clients),
			verify: reader.boolean("verify", true),
			refresh: reader.choice("refresh", [
				"auto",
				"true",
				"false"
			]),
			cleanup: reader.boolean("cleanup", true),
			universe: universe.value,
			warnings: [...reader.warnings, ...unknownInputs(given)]
		},
		problems,
		unread: {
			credential: universe.isUnread || credential.isUnread,
			repository: universe.isUnread || repository.isUnread
		}
	};
}
function readUniverse(reader) {
	const universe = reader.text("universe") ?? "googleapis.com";
	if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(universe)) reader.problems.push(require_seldom().UNIVERSE_MALFORMED({ universe }));
	return universe;
}
function readRepository(reader, universe) {
	const text = reader.address("repository");
	const location = reader.text("location");
	const project = reader.text("project");
	const named = text === void 0 ? {} : reader.attempt(() => parseRepository(text, universe));
	const beside = present({
		location: location === void 0 ? void 0 : locationIn(location),
		project: project === void 0 ? void 0 : projectIn(project)
	});
	return (named && reader.attempt(() => joinRequests(named, beside))) ?? {};
}
function readCredential(reader, universe) {
	const provider = reader.text("workload_identity_provider");
	const serviceAccount = reader.text("service_account");
	const audience = reader.text("audience");
	const lifetime = reader.text("access_token_lifetime") ?? "3600s";
	const key = reader.secret("key");
	const token = reader.secret("access_token");
	const read = {
		workloadIdentityProvider: provider && reader.attempt(() => parseProvider(provider)),
		key: key && reader.attempt(() => parseKey(key)),
		accessToken: token && reader.attempt(() => givenToken(token).token)
	};
	const given = Object.entries({
		workload_identity_provider: provider,
		key,
		access_token: token
	}).filter(([, one]) => one);
	if (given.length > 1 && Object.values(read).filter((one) => one).length < given.length) reader.problems.push(require_seldom().CREDENTIALS_CONFLICT({ given: given.map(([name]) => name) }));
	return {
		...present({
			...read,
			serviceAccount: serviceAccount && reader.attempt(() => accountNamed(serviceAccount, universe)),
			audience,
			accessTokenLifetime: reader.attempt(() => parseLifetime(lifetime))
		}),
		authMethod: readMethod(reader),
		onMissing: reader.choice("on_missing_credentials", ["fail", "skip"]),
		universe
	};
}
function accountNamed(text, universe) {
	const address = text.replace(/^(?:serviceAccount:|mailto:|.*\/serviceAccounts\/|[^<>@]*(?=<))/i, "").replace(/^<|>$/g, "").toLowerCase();
	const isKnown = universe !== "googleapis.com" || address.endsWith(".gserviceaccount.com");
	if (!isServiceAccount(address) || !isKnown) throw new Failure(require_seldom().SERVICE_ACCOUNT_MALFORMED({ value: text }));
	return address;
}
function locationIn(text) {
	if (shapeOf$1(text) !== void 0) return text;
	const location = text.toLowerCase().replace(/^--?(?:location|region)[= ]|\/$/g, "");
	return firstPart(/^([a-z0-9-]+) \(.*\)$|^(?:https?:\/\/)?([a-z0-9-]+)-[a-z]+\.pkg\.dev(?:\/.*)?$|^(?:projects\/[^/]*\/)?locations\/([^/]+)$/.exec(location)) ?? location;
}
function projectIn(text) {
	const project = text.replace(/^--?project[= ]|^projects\/|\/$/g, "");
	return firstPart(/^https:\/\/console\.cloud\.google\.com\/.*[?&]project=([a-z0-9.:-]+)|^[^()]+ \(([a-z][a-z0-9-]{4,28}[a-z0-9])\)$|^([a-z0-9-]+) \(\d+\)$/.exec(project)) ?? project;
}
function firstPart(found) {
	return found?.slice(1).find((part) => part !== void 0);
}
function readMethod(reader) {
	const format = reader.text("token_format");
	if (format !== void 0 && format !== "access_token") reader.problems.push(require_seldom().INPUT_OF_ANOTHER_ACTION({ format }));
	return reader.choice("auth_method", [
		"auto",
		"access_token",
		"service_account_key",
		"keyring"
	]);
}
function readClients(reader) {
	const names = reader.list("clients");
	if (names === void 0) return DEFAULT_CLIENTS;
	if (names.length === 0) reader.problems.push(require_seldom().CLIENTS_EMPTY({}));
	const unknown = names.filter((name) => !isClientName(name));
	reader.problems.push(...unknown.map((client) => require_seldom().CLIENT_UNKNOWN({
		client,
		known: CLIENT_NAMES
	})));
	const known = CLIENT_NAMES.filter((name) => names.includes(name));
	return known.length === 0 ? DEFAULT_CLIENTS : known;
}
function readServerId(reader, clients) {
	const serverId = reader.text("server_id");
	if (serverId === void 0) return {};
	reader.problems.push(...serverIdProblems(serverId, clients));
	return { serverId };
}
// src/machine/check-paths.ts
const PATHS = [
	"HOME",
	"USERPROFILE",
	"APPDATA",
	"RUNNER_TEMP",
	"VIRTUAL_ENV",
	"PIP_CONFIG_FILE",
	"XDG_CONFIG_HOME",
	"XDG_CONFIG_DIRS"
];
const FOLDERS = {
	linux: ["XDG_CONFIG_HOME"],
	darwin: ["XDG_CONFIG_HOME"],
	win32: ["APPDATA", "LOCALAPPDATA"]
};
function checkPaths(machine) {
	const { env, temp } = machine;
	const secret = PATHS.flatMap((name) => {
		const value = env[name] ?? "";
		const shape = unmistakableShapeOf(value);
		return shape ? [require_seldom().PATH_HOLDS_SECRET({
			name,
			looksLike: shape.looksLike,
			length: value.length
		})] : [];
	});
	const folders = FOLDERS[machine.platform].map((name) => [name, env[name] ?? ""]);
	const relative = [["RUNNER_TEMP", temp], ...folders.filter(([, value]) => value.trim() !== "")].filter(([, value]) => !isWhole(value.trim(), machine));
	const problems = secret.length > 0 ? secret : relative.map(([name, value]) => require_seldom().PATH_NOT_ABSOLUTE({
		name,
		value
	}));
	if (problems.length > 0) throw new Failure(problems);
}
// src/network/live.ts
function liveNetwork(env, onTry) {
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") throw new Failure(require_seldom().TLS_VERIFICATION_OFF({}));
	let sending;
	const send = async (call, timeout) => {
		sending ??= Promise.resolve().then(() => require("./network.js")).then((n) => n.send_exports).then(({ httpSend }) => httpSend(env));
		return (await sending)(call, timeout);
	};
	const sleep = (milliseconds, signal) => (0, node_timers_promises.setTimeout)(milliseconds, void 0, signal && { signal });
	return {
		send,
		now: Date.now,
		sleep,
		random: Math.random,
		...present({ onTry })
	};
}
// src/report/closing.ts
const SOURCES = {
	workload_identity_federation: "workload identity federation",
	service_account_key: "service account key",
	given_token: "the access_token input",
	application_default_credentials: "application default credentials",
	metadata_server: "metadata server",
	gcloud_cli: "gcloud CLI"
};
function title({ clients }) {
	return `Artifact Registry is ready for ${listed(clients.map(({ name }) => name))}`;
}
function commandsOf(outcome, platform = process.platform) {
	const pypirc = shellOf(platform).quoted(outcome.fileOutputs["pypirc_file"] ?? ".pypirc");
	const usages = outcome.clients.map((client) => client.usage({
		...outcome,
		pypirc
	}));
	return {
		install: usages.flatMap(({ install }) => install ?? []),
		publish: usages.flatMap(({ publish }) => publish ?? [])
	};
}
function closingLines(outcome, now) {
	const { repository, credential, files, access, cleanup } = outcome;
	const { install, publish } = commandsOf(outcome);
	const rows = [
		["repository", isLocated(repository) ? resourceName(repository) : uploadUrl(repository)],
		["index", indexUrl(repository)],
		["identity", `${credential.principal ?? "not known"} (${SOURCES[credential.source]})`],
		...access === void 0 ? [] : [["access", access]],
		["valid", validity(outcome, now)],
		...files.map((file, i) => [i === 0 ? "written" : "", file]),
		["afterwards", cleanup ? "every file is restored when the job ends" : "the files stay as they are (cleanup: false)"],
		...install.map((command) => ["install with", command]),
		...publish.map((command) => ["upload with", command])
	];
	const width = Math.max(...rows.map(([name]) => name.length));
	return [title(outcome), ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)];
}
function validity({ credential, keptFresh }, now) {
	const { expiresAt } = credential;
	if (keptFresh) return "kept fresh until the job ends";
	if (credential.method === "keyring") return "as long as the keyring obtains a token at each use";
	if (expiresAt === void 0) return credential.method === "service_account_key" ? "until the key is deleted" : "not known";
	const minutes = Math.floor((expiresAt.getTime() - now.getTime()) / 6e4);
	return `until ${expiresAt.toISOString().slice(0, 19).replace("T", " ")} UTC (${minutes} ${minutes === 1 ? "minute" : "minutes"})`;
}
// src/clients/client.ts
const FILE_OUTPUTS = [
	"pip_config_file",
	"pypirc_file",
	"netrc_file"
];
// src/report/outputs.ts
function outputsOf({ repository, credential, fileOutputs }) {
	const keyring = credential.method === "keyring";
	return {
		authenticated: "true",
		index_url: indexUrl(repository),
		repository_url: uploadUrl(repository),
		username: keyring ? "" : credential.username,
		password: keyring ? "" : credential.password.reveal(),
		expires_at: keyring ? "" : credential.expiresAt?.toISOString() ?? "",
		auth_method: credential.method,
		credential_source: credential.source,
		principal: credential.principal ?? "",
		...Object.fromEntries(FILE_OUTPUTS.map((name) => [name, fileOutputs[name] ?? ""]))
	};
}
// src/report/summary.ts
var summary_exports = { get summarizeProblems() {
	return summarizeProblems;
} };
function summarizeOutcome(outcome, now) {
	const { credential, access, files, cleanup } = outcome;
	const rows = [
		["Repository", [repositoryLink(outcome)]],
		["Identity", [credential.principal === void 0 ? "not known" : code(credential.principal)]],
		["Credential", [`${escaped(SOURCES[credential.source])} (${code(credential.method)})`]],
		["Access", [escaped(access ?? "not verified")]],
		["Valid", [escaped(validity(outcome, now))]],
		[cleanup ? "Restored when the job ends" : "Left as they are", files.map(code)]
	];
	const { install, publish } = commandsOf(outcome);
	summarize(lines(heading(title(outcome)), table(rows.filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.join("<br>")])), ...install.length > 0 ? ["<p>Install:</p>", block(install.join("\n"), "sh")] : [], ...publish.length > 0 ? ["<p>Upload:</p>", block(publish.join("\n"), "sh")] : []));
}
function summarizeProblems(problems) {
	summarize(lines(...problems.flatMap(linesOf)));
}
function linesOf({ code: id, title, what, why, certain, fix }) {
	return [
		heading(`Artifact Registry: ${title}`),
		...require_seldom().seenIn(what).map(shownPart),
		paragraph(why, certain ? void 0 : "Likely reason:"),
		"<p><strong>What to do:</strong></p>",
		...require_seldom().adviceIn(require_seldom().withAddresses(fix)).map(({ kind, text }) => kind === "words" ? paragraph(text) : block(text, kind)),
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
function repositoryLink({ repository }) {
	const address = code(uploadUrl(repository));
	if (!isLocated(repository)) return address;
	const url = consoleUrl(repository);
	if (url === void 0) return address;
	return `${link(url, code(repository.id))} in ${code(repository.project)}, ${code(repository.location)}`;
}
function helpLink(id) {
	const url = require_seldom().helpUrl(id);
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
	return `<code>${escaped(printable(value)).replace(/\/(?=\w)/g, "/<wbr>")}</code>`;
}
function escaped(text) {
	return text.split("\n").map(harmless).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
// src/report/warnings.ts
const SHORT_MINUTES = 10;
function warnOfCheckout(files, machine, disk) {
	for (const path of new Set(files)) if (isInCheckout(path, machine, disk)) warn(require_seldom().CREDENTIAL_IN_CHECKOUT({ path }));
}
function warnOfExpiry({ expiresAt, source, method }, now) {
	if (expiresAt === void 0 || method === "keyring") return;
	const minutes = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 6e4));
	if (minutes < SHORT_MINUTES) warn(require_seldom().TOKEN_ENDS_SOON({
		minutes,
		source
	}));
}
// src/report/announce.ts
function announce(outcome, notices, lines) {
	const now = new Date();
	if (!outcome.keptFresh) warnOfExpiry(outcome.credential, now);
	setOutputs(outputsOf(outcome));
	for (const line of [...closingLines(outcome, now), ...lines]) info(line);
	notices.forEach(note);
	summarizeOutcome(outcome, now);
}
// src/ledger/root.ts
const NAME = "setup-artifact-registry-python";
const PLACES = ["home", "temp"];
function ledgerRoot(machine, place) {
	return pathsOf(machine).join(place === "temp" ? machine.temp : machine.home, `.${NAME}`);
}
function keyringFolder(machine, holderId) {
	return pathsOf(machine).join(machine.temp, `${NAME}-${holderId}-keyring`);
}
function ownFolder(machine, holderId) {
	return pathsOf(machine).join(machine.temp, `${NAME}-${holderId}-files`);
}
function isOurs(root, user) {
	const stats = (0, node_fs.lstatSync)(root, { throwIfNoEntry: false });
	if (stats === void 0) return false;
	if (!stats.isDirectory()) throw new Failure(require_seldom().LEDGER_NOT_A_FOLDER({
		path: root,
		kind: stats.isSymbolicLink() ? "a symbolic link" : "a file"
	}));
	if (user !== void 0 && stats.uid !== user) throw new Failure(require_seldom().FILE_OF_ANOTHER_OWNER({
		path: root,
		owner: stats.uid,
		user,
		folder: true
	}));
	if (process.platform !== "win32" && (stats.mode & 511) !== 448) (0, node_fs.chmodSync)(root, 448);
	return true;
}
// src/formats/toml/toml.ts
let editor;
const toml = {
	async load() {
		editor ??= (await Promise.resolve().then(() => require("./editor.js"))).editor;
	},
	edit: (bytes, edits) => loaded().edit(bytes, edits),
	unedit: (current, original, edits) => loaded().unedit(current, original, edits)
};
function loaded() {
	if (editor === void 0) throw new Error("the TOML editor is used before it is loaded");
	return editor;
}
// src/formats/catalogue.ts
const FORMATS = {
	pip: pythonConfig("pip"),
	pypirc: pythonConfig("pypirc"),
	netrc: netrc$1,
	toml
};
// src/ledger/shape.ts
function value(holds) {
	return (value, at) => holds(value) ? void 0 : at;
}
function text(holds = () => true) {
	return value((value) => typeof value === "string" && holds(value));
}
const count = value((value) => Number.isSafeInteger(value) && value >= 0);
function list(item) {
	return (value, at) => {
		if (!Array.isArray(value)) return at;
		return first(value, (one, index) => item(one, `${at}[${index}]`));
	};
}
function fields(needed, optional = {}) {
	return (value, at) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return at;
		const given = value;
		return first([...new Set([...Object.keys(needed), ...Object.keys(given)])], (name) => {
			const shape = shapeOf(name, needed) ?? (Object.hasOwn(given, name) ? shapeOf(name, optional) : void 0);
			return shape ? shape(given[name], `${at}.${name}`) : `${at}.${name}`;
		});
	};
}
function either(...shapes) {
	return (value, at) => {
		const wrong = shapes.map((shape) => shape(value, at));
		return wrong.includes(void 0) ? void 0 : wrong.toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0];
	};
}
function shapeOf(name, shapes) {
	return Object.hasOwn(shapes, name) ? shapes[name] : void 0;
}
function first(all, look) {
	for (const [index, one] of all.entries()) {
		const wrong = look(one, index);
		if (wrong !== void 0) return wrong;
	}
}
// src/ledger/ledger.ts
const EMPTY = {
	version: 1,
	holders: [],
	files: []
};
function layersOf(holders, path) {
	return holders.flatMap(({ layers }) => layers.filter((layer) => layer.path === path));
}
function pathsOfHolder({ layers }) {
	return [...new Set(layers.map(({ path }) => path))];
}
function serialise(part) {
	return toRevealingJson(part);
}
function parse(text) {
	let ledger;
	try {
		ledger = fromRevealingJson(text);
	} catch {
		throw new Error("it is not JSON");
	}
	const wrong = LEDGER$1(ledger, "the ledger") ?? strayFile(ledger);
	if (wrong !== void 0) throw new Error(`${wrong} is not as this version of the action writes it`);
	return ledger;
}
const isPath = (one) => node_path.default.isAbsolute(one) && node_path.default.normalize(one) === one && !one.includes("\0");
const filePath = text(isPath);
const sha256 = text((one) => /^[0-9a-f]{64}$/.test(one));
const secret = value((one) => one instanceof Secret);
const content = either(text(), secret);
const yes = value((one) => one === true);
const LAYER = either(fields({
	kind: text((one) => one === "create"),
	path: filePath,
	content
}, {
	encoding: text((one) => one === "latin1"),
	theirs: yes,
	optional: yes
}), fields({
	kind: text((one) => one === "edit"),
	path: filePath,
	format: text((one) => Object.hasOwn(FORMATS, one)),
	edits: list(value((one) => typeof one === "object" && one !== null && Object.values(one).every(isOperand)))
}, {
	theirs: yes,
	optional: yes,
	claim: fields({
		key: text(),
		owner: content
	}, { first: yes })
}));
function isOperand(one) {
	return isPlain(one) || one instanceof Secret || typeof one === "object" && one !== null && Object.values(one).every((item) => isPlain(item) || item instanceof Secret);
}
function isPlain(one) {
	return typeof one === "string" || typeof one === "boolean";
}
const PROCESS = fields({ pid: count }, { start: text() });
const HOLDER = fields({
	id: text((one) => /^[\w-]{1,64}$/.test(one)),
	job: text(),
	marker: filePath,
	host: fields({ name: text() }, {
		boot: text(),
		space: text()
	}),
	until: count,
	layers: list(LAYER),
	watched: list(filePath),
	seal: text()
}, {
	worker: PROCESS,
	keeper: PROCESS,
	credential: fields({
		username: text(),
		password: secret
	}),
	former: list(secret),
	linked: list(filePath),
	copies: list(filePath)
});
const FILE = (record, at) => fields({
	path: filePath,
	temporary: filePath,
	aside: filePath,
	folders: list(filePath),
	original: either(value((one) => one === null), fields({
		sha256,
		mode: count,
		group: count
	})),
	known: list(sha256)
})(record, at) ?? misplaced(record, at);
function misplaced({ path: file, temporary, aside, folders }, at) {
	const name = node_path.default.basename(temporary);
	if (node_path.default.dirname(temporary) !== node_path.default.dirname(file) || !TEMPORARY.test(name)) return `${at}.temporary`;
	if (aside !== asideOf(temporary)) return `${at}.aside`;
	return folders.every((folder) => file.startsWith(folder + node_path.default.sep)) ? void 0 : `${at}.folders`;
}
function asideOf(temporary) {
	return `${temporary}-original`;
}
function formerOf(temporary) {
	return `${temporary}-former`;
}
const TEMPORARY = /^\..*\.setup-artifact-registry-python-[0-9a-f]{12}$/s;
const LEDGER$1 = fields({
	version: value((one) => one === 1),
	holders: list(HOLDER),
	files: list(FILE)
});
function strayFile({ holders, files }) {
	const known = new Set(files.map((file) => file.path));
	const stray = holders.findIndex((holder) => pathsOfHolder(holder).some((one) => !known.has(one)));
	return stray === -1 ? void 0 : `the ledger.holders[${stray}].layers`;
}
// src/ledger/look.ts
function realPath(file) {
	try {
		return follow(node_path.default.resolve(file));
	} catch (error) {
		throw failed(error, file);
	}
}
function follow(file) {
	try {
		return realPathOf(file);
	} catch (error) {
		if (errorCode(error) !== "ENOENT") throw error;
	}
	const folder = node_path.default.dirname(file);
	if (folder === file) return file;
	if (!(0, node_fs.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink()) return node_path.default.join(follow(folder), node_path.default.basename(file));
	const target = node_path.default.resolve(follow(folder), (0, node_fs.readlinkSync)(file));
	const home = node_path.default.dirname(target);
	if (!(0, node_fs.statSync)(home, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(require_seldom().LINK_DANGLING({
		path: file,
		folder: home
	}));
	return follow(target);
}
function missingFolders(file) {
	const missing = [];
	for (let folder = node_path.default.dirname(file); (0, node_fs.statSync)(folder, { throwIfNoEntry: false }) === void 0; folder = node_path.default.dirname(folder)) {
		if (node_path.default.dirname(folder) === folder) (0, node_fs.statSync)(folder);
		missing.unshift(folder);
	}
	return missing;
}
function look(file) {
	try {
		const { bytes, stats } = readUserFile(file, againstLinks(file));
		return {
			bytes,
			mode: stats.mode & 4095,
			group: stats.gid
		};
	} catch (error) {
		const code = errorCode(error) ?? "";
		if (code === "ENOENT") return null;
		if (code === "ELOOP") throw new Failure(require_seldom().FILE_NOT_REGULAR({
			path: file,
			kind: "a symbolic link"
		}), { cause: error });
		if (/^E(ACCES|PERM|BUSY)$/.test(code)) throw new Failure(require_seldom().NOT_READABLE({
			path: file,
			error: code
		}), { cause: error });
		throw failed(error, file);
	}
}
function lookBehind(file) {
	try {
		return look(realPath(file));
	} catch (error) {
		if (isReplaced(error) || leadsNowhere(error)) return null;
		throw error;
	}
}
function insteadOf(file) {
	const stats = standingAt(file);
	if (stats === void 0) return "nothing";
	return stats.isDirectory() ? "a folder" : kindOf(stats);
}
function isSameFile(one, other) {
	const [first, second] = [one, other].map((file) => (0, node_fs.lstatSync)(file, {
		bigint: true,
		throwIfNoEntry: false
	})?.ino);
	return first !== void 0 && first === second;
}
function namesOf(file) {
	return standingAt(file)?.nlink ?? 0;
}
function standingAt(file) {
	try {
		return (0, node_fs.lstatSync)(file, { throwIfNoEntry: false });
	} catch (error) {
		if (errorCode(error) === "ENOTDIR") return void 0;
		throw error;
	}
}
function hindrances({ path: file, aside }, machine) {
	const stats = (0, node_fs.lstatSync)(file, { throwIfNoEntry: false });
	const problems = [];
	if (stats !== void 0 && machine.user !== void 0 && stats.uid !== machine.user) problems.push(require_seldom().FILE_OF_ANOTHER_OWNER({
		path: file,
		owner: stats.uid,
		user: machine.user,
		folder: false
	}));
	const links = (stats?.nlink ?? 0) - (isSameFile(aside, file) ? 1 : 0);
	if (links > 1) problems.push(require_seldom().FILE_HAS_HARD_LINKS({
		path: file,
		links
	}));
	const folder = node_path.default.dirname(missingFolders(file)[0] ?? file);
	if (!(0, node_fs.statSync)(folder).isDirectory()) return [require_seldom().FOLDER_IS_A_FILE({
		path: file,
		file: folder
	})];
	try {
		(0, node_fs.accessSync)(folder, node_fs.constants.W_OK | node_fs.constants.X_OK);
	} catch (error) {
		problems.push(require_seldom().NOT_WRITABLE({
			path: file,
			folder,
			error: errorCode(error) ?? ""
		}));
	}
	return problems;
}
function failed(error, file) {
	if (error instanceof Failure) return error;
	const { code, syscall } = error;
	if (code === void 0) throw error;
	return new Failure(explain(code, syscall ?? "a call", file), { cause: error });
}
function reasonOf(error, file) {
	if (error instanceof UnreadableConfig) return `line ${error.line}: ${error.reason}`;
	const cause = error instanceof Failure ? error.cause : void 0;
	if (cause instanceof Failure) return reasonOf(cause, file);
	const code = errorCode(cause ?? error);
	const isKnown = code === void 0 || code === "ENOENT";
	try {
		const { problems } = failed(isKnown ? error : cause ?? error, file);
		const titles = [...new Set(problems.map(({ title }) => title))].join(", ");
		return isKnown ? titles : `${titles} (${code})`;
	} catch {
		return `the action made a mistake (${error instanceof Error ? error.name : typeof error})`;
	}
}
function isReplaced(error) {
	return isOneOf(error, [
		require_seldom().FILE_IS_A_FOLDER,
		require_seldom().FILE_NOT_REGULAR,
		require_seldom().FOLDER_IS_A_FILE
	]);
}
function leadsNowhere(error) {
	return isOneOf(error, [require_seldom().LINK_DANGLING, require_seldom().LINK_LOOP]);
}
function isOneOf(error, explanations) {
	const codes = explanations.map(({ code }) => code);
	return error instanceof Failure && error.problems.every(({ code }) => codes.includes(code));
}
function explain(error, call, file) {
	switch (error) {
		case "ENOSPC":
		case "EDQUOT": return require_seldom().DISK_FULL({
			path: file,
			error
		});
		case "EACCES":
		case "EPERM":
		case "EROFS": return require_seldom().NOT_WRITABLE({
			path: file,
			folder: node_path.default.dirname(file),
			error
		});
		case "ELOOP": return require_seldom().LINK_LOOP({ path: file });
		case "ENOTDIR": return require_seldom().FOLDER_IS_A_FILE({
			path: file,
			file: fileAbove(file)
		});
		case "EISDIR": return require_seldom().FILE_IS_A_FOLDER({ path: file });
		case "ENOENT": {
			const { root } = node_path.default.parse(file);
			if ((0, node_fs.statSync)(root, { throwIfNoEntry: false }) === void 0) return require_seldom().DRIVE_MISSING({
				path: file,
				drive: root
			});
			return require_seldom().FILE_SYSTEM_ERROR({
				path: file,
				error,
				call
			});
		}
		case "EBUSY":
			if (process.platform === "win32") return require_seldom().NOT_WRITABLE({
				path: file,
				folder: node_path.default.dirname(file),
				error
			});
			return require_seldom().FILE_SYSTEM_ERROR({
				path: file,
				error,
				call
			});
		default: return require_seldom().FILE_SYSTEM_ERROR({
			path: file,
			error,
			call
		});
	}
}
function fileAbove(file) {
	const above = node_path.default.dirname(file);
	return (0, node_fs.existsSync)(above) || above === file ? above : fileAbove(above);
}
// src/ledger/replace.ts
const WINDOWS = process.platform === "win32";
const NO_LINK = /^(EEXIST|ENOENT|EPERM|EMLINK|ENOTSUP|EOPNOTSUPP|ENOSYS|EINVAL|EISDIR|UNKNOWN)$/;
const PRIVATE = {
	mode: 384,
	private: true
};
const PRIVATE_BY_FOLDER = {
	mode: 384,
	private: false
};
const NEW_FILE = "file.new";
function replace(file, temporary, bytes, manner) {
	put(file, temporary, bytes, manner);
	syncFolder(node_path.default.dirname(file));
}
function put(file, temporary, bytes, manner) {
	writeNew(temporary, bytes, manner);
	removedOnError(temporary, () => {
		makeReplaceable(file);
		renamePatiently(temporary, file);
	});
}
function replacePrivately(root, file, temporary, bytes, manner) {
	if (WINDOWS) try {
		put(file, node_path.default.join(root, NEW_FILE), bytes, {
			...manner,
			private: false
		});
		return;
	} catch (error) {
		if (errorCode(error) !== "EXDEV") throw error;
	}
	put(file, temporary, bytes, manner);
}
function setAside(file, aside) {
	try {
		(0, node_fs.linkSync)(file, aside);
	} catch (error) {
		if (!NO_LINK.test(errorCode(error) ?? "")) throw error;
	}
}
function bringBack(aside, file, { bytes, manner }) {
	if ((0, node_fs.lstatSync)(aside, { throwIfNoEntry: false })?.isFile() !== true) return false;
	if (!(0, node_fs.readFileSync)(aside).equals(bytes)) rewriteInPlace(aside, bytes);
	if (((0, node_fs.lstatSync)(aside).mode & 4095) !== manner.mode) (0, node_fs.chmodSync)(aside, manner.mode);
	makeReplaceable(file);
	renamePatiently(aside, file);
	syncFolder(node_path.default.dirname(file));
	return true;
}
function rewriteInPlace(file, bytes) {
	(0, node_fs.chmodSync)(file, 384);
	const opened = (0, node_fs.openSync)(file, "r+");
	try {
		(0, node_fs.ftruncateSync)(opened);
		(0, node_fs.writeFileSync)(opened, bytes);
		(0, node_fs.fsyncSync)(opened);
	} finally {
		(0, node_fs.closeSync)(opened);
	}
}
function remove(file) {
	try {
		(0, node_fs.unlinkSync)(file);
	} catch (error) {
		if (errorCode(error) !== "ENOENT") throw error;
	}
}
function writeNew(file, bytes, manner) {
	const opened = (0, node_fs.openSync)(file, "wx", 384);
	removedOnError(file, () => {
		try {
			if (WINDOWS && manner.private) require_windows().makePrivate(file, "file");
			(0, node_fs.writeFileSync)(opened, bytes);
			if (manner.group !== void 0) keepGroup(opened, manner.group);
			(0, node_fs.fchmodSync)(opened, manner.mode);
			(0, node_fs.fsyncSync)(opened);
		} finally {
			(0, node_fs.closeSync)(opened);
		}
		if (WINDOWS && (manner.mode & 128) === 0) (0, node_fs.chmodSync)(file, 292);
	});
}
function removedOnError(file, step) {
	try {
		step();
	} catch (error) {
		try {
			remove(file);
		} catch {}
		throw error;
	}
}
function keepGroup(opened, group) {
	if (process.geteuid === void 0) return;
	try {
		(0, node_fs.fchownSync)(opened, process.geteuid(), group);
	} catch {}
}
function makeReplaceable(file) {
	if (!WINDOWS) return;
	const mode = (0, node_fs.statSync)(file, { throwIfNoEntry: false })?.mode;
	if (mode !== void 0 && (mode & 128) === 0) (0, node_fs.chmodSync)(file, 384);
}
function renamePatiently(from, to, isVain = () => false) {
	for (let attempt = 1;; attempt++) try {
		(0, node_fs.renameSync)(from, to);
		return;
	} catch (error) {
		if (isVain()) return;
		if (!(WINDOWS && /^E(PERM|BUSY|ACCES)$/.test(errorCode(error) ?? "")) || attempt === 10) throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * attempt);
	}
}
function syncFolder(folder) {
	if (WINDOWS) return;
	const opened = (0, node_fs.openSync)(folder, "r");
	try {
		(0, node_fs.fsyncSync)(opened);
	} catch {} finally {
		(0, node_fs.closeSync)(opened);
	}
}
// src/ledger/claims.ts
function standing(layers) {
	return layers.filter((layer) => contestants(layer, layers).length === 0);
}
function contestants(layer, layers) {
	const claim = claimOf(layer);
	if (claim === void 0) return [];
	return layers.filter((other) => {
		const theirs = claimOf(other);
		return theirs?.key === claim.key && reveal(theirs.owner) !== reveal(claim.owner);
	});
}
function claimOf(layer) {
	return layer.kind === "edit" ? layer.claim : void 0;
}
// src/ledger/forms.ts
function formsOf(password) {
	const plain = unspaced(password);
	const json = JSON.stringify(plain).slice(1, -1);
	const shifted = [
		0,
		1,
		2
	].map((shift) => {
		const base64 = Buffer.from(" ".repeat(shift) + password).toString("base64");
		return base64.slice(shift === 0 ? 0 : 4, base64.endsWith("=") ? -4 : void 0);
	});
	const urlSafe = shifted.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
	const base64 = [...shifted, ...urlSafe].filter((text) => text.length >= SHORTEST_BASE64);
	return [...new Set([
		plain,
		json,
		...base64
	])].filter((form) => form !== "");
}
const SHORTEST_BASE64 = 8;
function readings(content) {
	const plain = unspaced(content.toString("latin1").replaceAll("\0", ""));
	const decoded = plain.replace(/%{1,2}([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
	return plain === decoded ? [plain] : [plain, decoded];
}
function holds(content, password) {
	const texts = readings(content);
	return formsOf(asLatin1(password.reveal())).some((form) => texts.some((text) => text.includes(form)));
}
function asLatin1(text) {
	return Buffer.from(text).toString("latin1");
}
function unspaced(text) {
	return text.replace(/\s+/g, "");
}
// src/ledger/settle.ts
const NOTHING = Buffer.alloc(0);
async function loadFormats(changes) {
	for (const change of changes) if (change.kind === "edit") await formatOf$1(change).load?.();
}
function lay(content, layers) {
	return layAll(content, standing(layers));
}
function layAll(content, layers) {
	return layers.reduce((below, layer) => {
		if (layer.kind === "create") return Buffer.from(reveal(layer.content), layer.encoding ?? "utf8");
		const above = buffer(formatOf$1(layer).edit(below ?? NOTHING, opened(layer.edits)));
		return below === null && above.length === 0 ? null : above;
	}, content);
}
function lift(current, original, layers) {
	return standing(layers).reduceRight((above, layer, index, all) => {
		if (above === null || layer.kind === "create") return null;
		const below = layAll(original, all.slice(0, index));
		const left = buffer(formatOf$1(layer).unedit(above, below ?? NOTHING, opened(layer.edits)));
		return below === null && left.toString("latin1").trim() === "" ? null : left;
	}, current);
}
function holdsSecret(content, layers, credential) {
	if (credential !== void 0 && holds(content, credential.password)) return true;
	return layers.flatMap(textsOf).some((text) => text instanceof Secret && text.reveal() !== "" && content.includes(text.reveal()));
}
function secretsOf(layers, credential) {
	const whole = layers.filter(({ kind }) => kind === "create" || credential === void 0).flatMap(textsOf);
	return [credential?.password, ...whole].filter((text) => text instanceof Secret);
}
function spellingsOf(secrets) {
	const texts = secrets.map((secret) => secret.reveal()).flatMap((text) => [
		text,
		encodeURIComponent(text),
		JSON.stringify(text).slice(1, -1)
	]);
	return [...new Set(texts)].filter((text) => text !== "").map((text) => Buffer.from(text));
}
function buffer({ buffer, byteOffset, byteLength }) {
	return Buffer.from(buffer, byteOffset, byteLength);
}
function textsOf(layer) {
	return layer.kind === "create" ? [layer.content] : layer.edits.flatMap((one) => Object.values(one).flat());
}
function formatOf$1(layer) {
	return FORMATS[layer.format];
}
function opened(edits) {
	return edits.map((one) => Object.fromEntries(Object.entries(one).map(([name, value]) => [name, Array.isArray(value) ? value.map(open) : open(value)])));
}
function open(value) {
	return value instanceof Secret ? reveal(value) : value;
}
// src/machine/make-folders.ts
const TRIES = 100;
function makeFolders(folder, mode = 511) {
	try {
		return makeOne(folder, mode) ? folder : void 0;
	} catch (error) {
		const above = node_path.default.dirname(folder);
		if (errorCode(error) !== "ENOENT" || above === folder) throw error;
		const first = makeFolders(above, mode);
		return makeOne(folder, mode) ? first ?? folder : first;
	}
}
function makeOne(folder, mode) {
	for (let tries = 1;; tries++) try {
		(0, node_fs.mkdirSync)(folder, { mode });
		return true;
	} catch (error) {
		if (errorCode(error) !== "EEXIST") throw error;
		const there = (0, node_fs.statSync)(folder, { throwIfNoEntry: false }) ?? (0, node_fs.lstatSync)(folder, { throwIfNoEntry: false });
		if (there?.isDirectory()) return false;
		if (there?.isFile()) throw fileInTheWay(folder);
		if (there !== void 0 || tries === TRIES) throw error;
	}
}
function fileInTheWay(folder) {
	const error = new Error(`ENOTDIR: a file is in the way, mkdir '${folder}'`);
	return Object.assign(error, {
		code: "ENOTDIR",
		syscall: "mkdir"
	});
}
// src/machine/processes.ts
function thisHost() {
	const boot = told(() => (0, node_fs.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim());
	const space = told(() => (0, node_fs.readlinkSync)("/proc/self/ns/pid"));
	return {
		name: (0, node_os.hostname)(),
		...present({
			boot,
			space
		})
	};
}
function processOf(pid) {
	const start = startOf(pid);
	return start === void 0 ? { pid } : {
		pid,
		start
	};
}
function isOver({ pid, start }) {
	if (!exists(pid)) return true;
	return start !== void 0 && ![start, void 0].includes(startOf(pid));
}
function exists(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return errorCode(error) !== "ESRCH";
	}
}
function startOf(pid) {
	const stat = told(() => (0, node_fs.readFileSync)(`/proc/${pid}/stat`, "latin1"));
	const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
	return fields?.[0] === "Z" || fields?.[0] === "X" ? "ended" : fields?.[19];
}
function told(ask) {
	try {
		return ask() || void 0;
	} catch {
		return;
	}
}
// src/ledger/lock.ts
const LOCK = "lock";
const TICKET = "ticket-";
const SIGNATURE = /^\d+\.\d*\.[0-9a-z]+\.[\w-]*(?:\.\d*)?$/;
const STALE_MS = 6e5;
const CROWD = 10;
async function locked(root, work, patience = 6e4) {
	const owner = thisProcess();
	const lock = node_path.default.join(root, LOCK);
	const ticket = node_path.default.join(root, TICKET + owner);
	try {
		await acquire(root, ticket, lock, owner, patience);
		return await work();
	} finally {
		for (const folder of [ticket, lock]) leave(folder, owner);
		attempt(() => (0, node_fs.rmdirSync)(root));
	}
}
function isBusy({ problems }) {
	return problems.some(({ code }) => code === require_seldom().LEDGER_BUSY.code);
}
function leave(folder, owner) {
	for (let tries = 0; tries < 3; tries++) try {
		(0, node_fs.unlinkSync)(node_path.default.join(folder, owner));
		break;
	} catch (error) {
		if (errorCode(error) === "ENOENT") break;
	}
	attempt(() => (0, node_fs.rmdirSync)(folder));
}
function entriesOf(root) {
	return (0, node_fs.readdirSync)(root).filter((name) => name !== LOCK && !name.startsWith(TICKET));
}
function clearTickets(root) {
	for (const name of (0, node_fs.readdirSync)(root).filter((one) => one.startsWith(TICKET))) {
		const owner = name.slice(7);
		if (SIGNATURE.test(owner) && !isAlive(owner, node_path.default.join(root, name))) leave(node_path.default.join(root, name), owner);
	}
}
function steady() {
	return Number(process.hrtime.bigint()) / 1e6;
}
async function acquire(root, ticket, lock, owner, patience) {
	const user = process.geteuid?.();
	const end = steady() + CROWD * patience;
	let until = steady() + patience;
	let former;
	for (let tries = 1;; tries++) {
		if (!isOurs(root, user)) makeRoot(root);
		if (makeTicket(ticket, owner) && take(ticket, lock)) return;
		const holder = clearDead(lock);
		if (holder !== former) until = Math.min(steady() + patience, end);
		former = holder;
		if (steady() >= until) throw new Failure(require_seldom().LEDGER_BUSY({
			root,
			holder: holder === void 0 ? "unknown" : describe(holder),
			seconds: Math.round(patience / 1e3)
		}));
		await (0, node_timers_promises.setTimeout)(holder === void 0 ? 1 : 2 + Math.random() * Math.min(20 * tries, 250));
	}
}
function makeRoot(root) {
	if (process.platform === "win32") require_windows().makePrivateFolder(root);
	else makeFolders(root, 448);
}
function makeTicket(ticket, owner) {
	try {
		try {
			(0, node_fs.mkdirSync)(ticket, { mode: 448 });
		} catch (error) {
			if (errorCode(error) !== "EEXIST") throw error;
		}
		(0, node_fs.writeFileSync)(node_path.default.join(ticket, owner), "", { mode: 384 });
		return true;
	} catch (error) {
		if (errorCode(error) === "ENOENT") return false;
		throw error;
	}
}
function take(ticket, lock) {
	try {
		(0, node_fs.renameSync)(ticket, lock);
		return true;
	} catch (error) {
		if ((process.platform === "win32" ? /^(ENOTEMPTY|EEXIST|ENOENT|EPERM|EACCES|EBUSY)$/ : /^(ENOTEMPTY|EEXIST|ENOENT)$/).test(errorCode(error) ?? "")) return false;
		throw error;
	}
}
function clearDead(lock) {
	let names;
	try {
		names = (0, node_fs.readdirSync)(lock);
	} catch {
		return;
	}
	for (const name of names) {
		const sign = node_path.default.join(lock, name);
		if (!SIGNATURE.test(name) || (0, node_fs.lstatSync)(sign, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(require_seldom().LOCK_NOT_OURS({
			path: lock,
			entry: name
		}));
		if (isAlive(name, sign)) return name;
		attempt(() => (0, node_fs.unlinkSync)(sign));
	}
	attempt(() => (0, node_fs.rmdirSync)(lock));
}
function thisProcess() {
	const { pid, start = "" } = processOf(process.pid);
	return [
		pid,
		start,
		(0, node_crypto.randomBytes)(8).toString("hex"),
		thisMachine()
	].join(".");
}
function thisMachine() {
	const { name, space = "" } = thisHost();
	return `${name.replace(/[^\w-]/g, "")}.${space.replace(/\D/g, "")}`;
}
function isAlive(owner, sign) {
	const [pid = "", start = "", , ...machine] = owner.split(".");
	if (machine.join(".") === thisMachine()) {
		if (isOver({
			pid: Number(pid),
			...present({ start: start || void 0 })
		})) return false;
		if (start !== "") return true;
	}
	return isFresh(sign);
}
function isFresh(sign) {
	try {
		return Math.abs(Date.now() - (0, node_fs.statSync)(sign).mtimeMs) < STALE_MS;
	} catch (error) {
		return errorCode(error) !== "ENOENT";
	}
}
function describe(owner) {
	const [pid, , , host] = owner.split(".");
	return `process ${pid} on ${host}`;
}
function attempt(step) {
	try {
		step();
	} catch {}
}
// src/ledger/store.ts
const LEDGER = "ledger.json";
const ORIGINAL = "original-";
const IS_ORIGINAL = /^original-[0-9a-f]{64}$/;
const NEW_LEDGER = "ledger.new";
const UNFINISHED = [NEW_LEDGER, NEW_FILE];
function digest$1(bytes) {
	return (0, node_crypto.createHash)("sha256").update(bytes).digest("hex");
}
async function load(root, known = () => false) {
	const ledger = peek(root);
	await loadFormats(ledger.holders.flatMap(({ layers }) => layers));
	const strange = ledger.holders.filter((holder) => !known(holder));
	try {
		for (const layer of strange.flatMap(({ layers }) => layers)) lay(null, [layer]);
	} catch (error) {
		throw damaged(node_path.default.join(root, LEDGER), "a change in it cannot be made", error);
	}
	for (const record of ledger.files) {
		sweep(record.temporary);
		require_seldom().finishBlot(record, ledger.holders);
	}
	sweepRoot(root, new Set(ledger.files.flatMap(({ original }) => original ? [ORIGINAL + original.sha256] : [])));
	return ledger;
}
function sweepRoot(root, kept) {
	clearTickets(root);
	for (const name of entriesOf(root)) if ((UNFINISHED.includes(name) || IS_ORIGINAL.test(name)) && !kept.has(name)) remove(node_path.default.join(root, name));
}
function save(root, before, after, originals) {
	const text = serialise(after);
	if (text === serialise(before)) return;
	const stored = new Set(before.files.map(({ original }) => original?.sha256));
	for (const bytes of originals) {
		const sha256 = digest$1(bytes);
		if (stored.has(sha256)) continue;
		stored.add(sha256);
		writeNew(node_path.default.join(root, ORIGINAL + sha256), bytes, PRIVATE_BY_FOLDER);
	}
	replace(node_path.default.join(root, LEDGER), node_path.default.join(root, NEW_LEDGER), text, PRIVATE_BY_FOLDER);
}
function settle(root, before, after) {
	if (after.holders.length > 0) {
		save(root, before, after, []);
		const kept = new Set(after.files.map(({ original }) => original?.sha256));
		for (const { original } of before.files) if (original !== null && !kept.has(original.sha256)) remove(node_path.default.join(root, ORIGINAL + original.sha256));
		return;
	}
	remove(node_path.default.join(root, LEDGER));
	sweepRoot(root, new Set());
}
function originalOf(root, { original }) {
	if (original === null) return null;
	const file = node_path.default.join(root, ORIGINAL + original.sha256);
	let bytes;
	try {
		bytes = (0, node_fs.readFileSync)(file);
	} catch (error) {
		throw damaged(file, "it cannot be read", error);
	}
	if (digest$1(bytes) === original.sha256) return bytes;
	throw damaged(file, "its content changed");
}
function peek(root) {
	const file = node_path.default.join(root, LEDGER);
	const stats = (0, node_fs.lstatSync)(file, { throwIfNoEntry: false });
	if (stats === void 0) return EMPTY;
	if (!stats.isFile()) throw damaged(file, "it is not a file");
	if (process.geteuid !== void 0 && stats.uid !== process.geteuid()) throw damaged(file, "it belongs to another user");
	const text = (0, node_fs.readFileSync)(file, "utf8");
	try {
		return parse(text);
	} catch (error) {
		throw damaged(file, error.message, error);
	}
}
function damaged(file, reason, cause) {
	return new Failure(require_seldom().LEDGER_DAMAGED({
		path: file,
		reason
	}), { cause });
}
function sweep(temporary) {
	try {
		remove(temporary);
	} catch {}
}
// src/machine/variables.ts
const FAMILIES = [
	"INPUT_",
	"GITHUB_",
	"RUNNER_",
	"NODE_",
	"PYTHON",
	"PIP_",
	"PIPENV_",
	"TWINE_",
	"UV_",
	"POETRY_",
	"PDM_",
	"HATCH_",
	"FLIT_",
	"NETRC",
	"HOMEBREW_",
	"CONDA_",
	"PYENV_",
	"XDG_",
	"SSL_CERT_",
	"REQUESTS_CA_",
	"CURL_CA_",
	"CLOUDSDK_",
	"GOOGLE_",
	"GCLOUD_",
	"GCP_",
	"GCE_",
	"METADATA_",
	"GITEA_",
	"FORGEJO_",
	"LANG",
	"LC_"
];
const OTHERS = [
	"ACT",
	"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
	"ACTIONS_ID_TOKEN_REQUEST_URL",
	"ALL_PROXY",
	"APPDATA",
	"HOME",
	"HTTPS_PROXY",
	"HTTP_PROXY",
	"NO_GCE_CHECK",
	"NO_PROXY",
	"PATH",
	"PROGRAMDATA",
	"SYSTEMDRIVE",
	"SYSTEMROOT",
	"USERPROFILE",
	"VIRTUAL_ENV"
];
function isRead(variable) {
	const name = variable.toUpperCase();
	return FAMILIES.some((family) => name.startsWith(family)) || OTHERS.includes(name);
}
// src/report/masks.ts
function mask(secret) {
	maskAll([secret]);
}
function maskAll(secrets) {
	const values = secrets.map((secret) => secret.reveal()).filter((value) => value.trim().length >= 4);
	hide([...new Set(values.flatMap((value) => [value, encodeURIComponent(value.toWellFormed())]))]);
}
function maskBasic(username, password) {
	mask(password.map((value) => Buffer.from(`${username}:${value}`).toString("base64")));
}
function maskKnown(machine) {
	maskMisplaced(machine.env);
	for (const place of PLACES) maskHeld(ledgerRoot(machine, place));
}
function maskMisplaced(env) {
	const secrets = Object.entries(env).flatMap(([name, value]) => {
		if (!value || !isRead(name)) return [];
		return name.startsWith("INPUT_") ? [...secretsIn(value), ...randomIn(value)] : secretsIn(value);
	});
	maskAll([...new Set(secrets)].map((secret) => new Secret(secret)));
}
function maskHeld(root) {
	try {
		for (const { credential, former = [] } of peek(root).holders) {
			if (credential === void 0) continue;
			for (const password of [credential.password, ...former]) {
				mask(password);
				maskBasic(credential.username, password);
			}
		}
	} catch {}
}
// src/report/tries.ts
function debugTry({ method, scheme, host, path, number, result, milliseconds }) {
	debug(`${method} ${scheme}://${host}${path} (try ${number}): ${result} in ${Math.round(milliseconds)} ms`);
}
// src/verified.ts
async function verified(use, machine, means) {
	const { inputs, names, credential, chosen } = use;
	const verdict = inputs.verify ? await (await Promise.resolve().then(() => require("./verify.js"))).verify(inputs, names.repository, credential, chosen, machine, means) : void 0;
	verdictDecision(verdict).forEach(debug);
	if (verdict !== void 0 && verdict.failures.length > 0) throw new Failure(verdict.failures);
	verdict?.warnings.forEach(warn);
	return verdict;
}
// src/ledger/copies.ts
const MOST = 50;
function copiesBeside(file) {
	const { dir, base } = node_path.default.parse(file);
	try {
		return (0, node_fs.readdirSync)(dir).filter((name) => name !== base && name.includes(base) && !name.includes(".setup-artifact-registry-python")).slice(0, MOST).map((name) => node_path.default.join(dir, name));
	} catch {
		return [];
	}
}
// src/ledger/rewrite.ts
function planRewrite(root, ledger, file, holders, kept = []) {
	const current = look(file);
	const before = ledger.files.find((record) => record.path === file) ?? firstRecord(ledger, file, current);
	const stored = ledger.files.includes(before) ? originalOf(root, before) : current?.bytes ?? null;
	const changed = !isKnown(before, current);
	const original = lay(changed ? lift(brought(current, ledger), stored, layersOf(ledger.holders, file)) : stored, kept);
	const snapshot = original === null ? null : snapshotOf(original, before.original, current);
	const layers = layersOf(holders, file);
	const content = lay(original, layers);
	const manner = snapshot === null || content === null || original === null || !content.equals(original) ? PRIVATE : {
		mode: snapshot.mode,
		group: snapshot.group,
		private: false
	};
	const known = [current?.bytes, content].filter((bytes) => bytes != null).map(digest$1);
	return {
		record: {
			...before,
			original: snapshot,
			known: [...new Set(known)].filter((one) => one !== snapshot?.sha256)
		},
		original,
		own: current !== null && digest$1(current.bytes) === snapshot?.sha256,
		changed,
		used: layers.length > 0,
		action: actionFor(current, content, manner)
	};
}
function brought(current, { holders }) {
	return holders.reduce((bytes, { credential, former }) => bytes && credential && former ? require_seldom().swapped(bytes, former, credential.password) : bytes, current?.bytes ?? null);
}
function perform(root, { record, action, used, own }) {
	const { path: file, temporary, aside } = record;
	if (action === "remove") remove(file);
	else if (action !== "none") {
		makeFolders(node_path.default.dirname(file), 448);
		if (action.manner.private) {
			if (own) setAside(file, aside);
			replacePrivately(root, file, temporary, action.bytes, action.manner);
		} else if (!bringBack(aside, file, action)) replace(file, temporary, action.bytes, action.manner);
	}
	if (used) return;
	remove(aside);
	for (const folder of record.folders.toReversed()) removeIfEmpty(folder);
}
function removeIfEmpty(folder) {
	try {
		(0, node_fs.rmdirSync)(folder);
	} catch (error) {
		if (!/^(ENOTEMPTY|EEXIST|ENOENT|ENOTDIR)$/.test(errorCode(error) ?? "")) throw error;
	}
}
function firstRecord(ledger, file, current) {
	const made = new Set([...ledger.files.flatMap(({ folders }) => folders), ...missingFolders(file)]);
	const folders = [];
	for (let folder = node_path.default.dirname(file); made.has(folder); folder = node_path.default.dirname(folder)) folders.unshift(folder);
	const name = `.${node_path.default.basename(file).replace(/^\./, "")}.setup-artifact-registry-python-${(0, node_crypto.randomBytes)(6).toString("hex")}`;
	return {
		path: file,
		temporary: node_path.default.join(node_path.default.dirname(file), name),
		aside: asideOf(node_path.default.join(node_path.default.dirname(file), name)),
		folders,
		original: current && {
			sha256: digest$1(current.bytes),
			mode: current.mode,
			group: current.group
		},
		known: []
	};
}
function isKnown({ original, known }, current) {
	if (current === null) return original === null;
	const sha256 = digest$1(current.bytes);
	return sha256 === original?.sha256 || known.includes(sha256);
}
function shownMode(mode) {
	if (process.platform !== "win32") return mode;
	return (mode & 128) === 0 ? 292 : 438;
}
const SHOWN = shownMode(PRIVATE.mode);
function snapshotOf(original, before, current) {
	return {
		sha256: digest$1(original),
		mode: current === null || current.mode === SHOWN && !current.bytes.equals(original) ? before?.mode ?? PRIVATE.mode : current.mode,
		group: before?.group ?? current?.group ?? 0
	};
}
function actionFor(current, bytes, manner) {
	if (bytes === null) return current === null ? "none" : "remove";
	const sameMode = current !== null && shownMode(current.mode) === shownMode(manner.mode);
	return current?.bytes.equals(bytes) && sameMode ? "none" : {
		bytes,
		manner
	};
}
// src/ledger/seal.ts
function sealed(record, key) {
	return {
		...record,
		seal: sealOf(record, key)
	};
}
function sealOf(record, key) {
	return (0, node_crypto.createHmac)("sha256", key).update(serialise({
		...record,
		seal: ""
	})).digest("hex");
}
// src/ledger/check.ts
function check(root, machine, before, { key, ...entry }, changes, { credential, watched = [] }) {
	const problems = [];
	const attempt = (file, step, format) => {
		try {
			return [step()];
		} catch (error) {
			problems.push(...explained(error, file, format));
			return [];
		}
	};
	const layers = changes.flatMap((change) => attempt(change.path, () => ({
		asked: change.path,
		layer: {
			...change,
			path: realPath(change.path)
		}
	})));
	const next = {
		...entry,
		layers: layers.map(({ layer }) => layer),
		...present({ credential }),
		watched: [],
		seal: ""
	};
	const former = before.holders.find(({ id }) => id === entry.id);
	const holders = former ? before.holders.map((one) => one === former ? next : one) : [...before.holders, next];
	const files = new Set([...former ? pathsOfHolder(former) : [], ...pathsOfHolder(next)]);
	const steps = [...files].flatMap((file) => {
		const steps = attempt(file, () => planRewrite(root, before, file, holders), formatOf(holders, file));
		for (const { record } of steps) attempt(file, () => problems.push(...hindrances(record, machine)));
		if (isTaken(file, before, next)) problems.push(require_seldom().FILE_EXISTS({ path: file }));
		return steps;
	});
	const others = watched.map(realOrNamed).filter((file) => !files.has(file) && credential && isFreeOf(file, credential));
	const copies = pathsOfHolder(next).flatMap(copiesBeside).filter((file) => credential && !isFreeOf(file, credential));
	const marked = sealed({
		...next,
		layers: next.layers.map((layer) => markTheirs(layer, steps, credential)),
		watched: [...new Set(others)],
		...present({ copies: copies.length > 0 ? [...new Set(copies)] : void 0 })
	}, key);
	const { disputes, shared, taken } = weigh(next, holders);
	return {
		holder: marked,
		holders: holders.map((one) => one === next ? marked : one),
		layers,
		steps,
		shared,
		problems,
		disputes,
		taken
	};
}
function weigh({ id, layers }, holders) {
	const others = holders.filter((one) => one.id !== id);
	const disputes = [];
	const shared = [];
	const taken = [];
	for (const layer of layers) {
		const against = contestants(layer, layersOf(others, layer.path));
		if (against.length === 0 || layer.kind !== "edit" || layer.claim === void 0) continue;
		const seen = {
			path: layer.path,
			key: layer.claim.key
		};
		if ([layer, ...against].every(({ optional }) => optional)) shared.push(require_seldom().ENTRY_SHARED(seen));
		else if (layer.optional && against.every((one) => one.kind === "edit" && one.claim?.first)) taken.push(require_seldom().ENTRY_TAKEN(seen));
		else disputes.push(require_seldom().ENTRY_DISPUTED(seen));
	}
	return {
		disputes,
		shared,
		taken
	};
}
function markTheirs(layer, steps, credential) {
	const own = steps.find(({ record }) => record.path === layer.path)?.original;
	return own && holdsSecret(own, [layer], credential) ? {
		...layer,
		theirs: true
	} : layer;
}
function isFreeOf(file, credential) {
	try {
		const present = look(file);
		return present === null || !holds(present.bytes, credential.password);
	} catch {
		return false;
	}
}
function isTaken(file, before, next) {
	const wanted = layersOf([next], file).filter(({ kind }) => kind === "create").length;
	if (wanted === 0) return false;
	const others = before.holders.filter(({ id }) => id !== next.id);
	const mine = before.files.some((record) => record.path === file && record.original === null);
	return wanted > 1 || layersOf(others, file).length > 0 || !mine && look(file) !== null;
}
function realOrNamed(file) {
	try {
		return realPath(file);
	} catch {
		return node_path.default.resolve(file);
	}
}
function formatOf(holders, file) {
	return layersOf(holders, file).find((layer) => layer.kind === "edit")?.format;
}
function explained(error, file, format = "pip") {
	if (error instanceof UnreadableConfig) return [require_seldom().UNREADABLE[format]({
		path: file,
		line: error.line,
		reason: error.reason
	})];
	if (error instanceof RangeError) return [require_seldom().FILE_CANNOT_HOLD({
		path: file,
		reason: error.message
	})];
	return failed(error, file).problems;
}
// src/ledger/holder.ts
const LONGEST_JOB_MS = 432e6;
const LONG_OVER_MS = 36e5;
function jobOf({ env }) {
	return [
		"GITHUB_RUN_ID",
		"GITHUB_RUN_ATTEMPT",
		"GITHUB_JOB",
		"RUNNER_NAME",
		"RUNNER_TRACKING_ID"
	].map((name) => env[name] ?? "").join("/");
}
function newHolder(machine, expiresAt) {
	const id = (0, node_crypto.randomUUID)();
	const worker = process.ppid > 1 ? { worker: processOf(process.ppid) } : {};
	return {
		id,
		job: jobOf(machine),
		marker: markerOf(machine, id),
		host: thisHost(),
		...worker,
		until: expiresAt?.getTime() ?? Date.now() + LONGEST_JOB_MS,
		key: (0, node_crypto.randomBytes)(16).toString("hex")
	};
}
function markerOf(machine, id) {
	return pathsOf(machine).join(machine.temp, `setup-artifact-registry-python-${id}`);
}
function judgeOf(machine) {
	return {
		job: jobOf(machine),
		host: thisHost()
	};
}
function isDead({ job, host, worker, marker, until }, judge) {
	if (job === judge.job) return false;
	if (Date.now() > until + LONG_OVER_MS) return true;
	if (host.name !== judge.host.name || host.space !== judge.host.space || (0, node_fs.existsSync)(marker)) return false;
	if (host.boot !== judge.host.boot || !(0, node_fs.existsSync)(node_path.default.dirname(marker))) return true;
	return worker !== void 0 && isOver(worker);
}
// src/ledger/patience.ts
const PASSING = /^(EIO|ENOSPC|EDQUOT|EMFILE|ENFILE|EAGAIN|EBUSY|EINTR|ENOMEM|ESTALE|ETIMEDOUT|ENOLCK)$/;
const WAITS_MS = [
	50,
	100,
	200,
	400,
	800,
	1600
];
const SHORT = 2;
async function patiently(work) {
	for (let attempt = 0;; attempt++) try {
		return await work();
	} catch (error) {
		const code = systemCode(error);
		if (code === void 0 || attempt >= (PASSING.test(code) ? WAITS_MS.length : SHORT)) throw error;
		await (0, node_timers_promises.setTimeout)(WAITS_MS[attempt]);
	}
}
function systemCode(error) {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		const code = errorCode(cause);
		if (code !== void 0 && /^E(?!NOENT|NOTDIR|ISDIR|LOOP)[A-Z0-9]+$/.test(code)) return code;
	}
}
// src/ledger/traces.ts
const BASE = 16777619;
const WINDOW = 64;
function tracesOf(secret, key) {
	return formsOf(asLatin1(secret.reveal())).map((form) => ({
		length: form.length,
		rolling: hash(form.slice(0, WINDOW)),
		digest: digest(form, key)
	}));
}
function hash(text) {
	let value = 0;
	for (let i = 0; i < text.length; i++) value = Math.imul(value, BASE) + text.charCodeAt(i) | 0;
	return value;
}
function digest(text, key) {
	return (0, node_crypto.createHmac)("sha256", key).update(text, "latin1").digest("hex");
}
// src/ledger/receipt.ts
function receiptFor({ id, key }, place, record, steps, renewed = false) {
	return {
		holder: id,
		place,
		key,
		files: steps.filter(({ used }) => used).map(({ record: { path, original } }) => ({
			path,
			original: original?.sha256 ?? null
		})),
		traces: secretsOf(record.layers, record.credential).flatMap((secret) => tracesOf(secret, key)),
		...present({ renewed: renewed ? record.credential?.username : void 0 })
	};
}
text((one) => /^[0-9a-f]+$/.test(one));
text(), text((one) => one === "home" || one === "temp"), text(), Number.isInteger, text();
// src/ledger/records.ts
function remember(ledger, steps) {
	const records = new Map([...ledger.files, ...steps.map(({ record }) => record)].map((record) => [record.path, record]));
	return {
		...ledger,
		files: [...records.values()]
	};
}
function without(ledger, leaving, undone, reseal = (record) => record) {
	const holders = ledger.holders.map((holder) => leaving.some(({ id }) => id === holder.id) ? reseal({
		...holder,
		layers: holder.layers.filter(({ path }) => undone.has(path))
	}) : holder).filter(({ layers }) => layers.length > 0);
	return {
		...ledger,
		holders,
		files: ledger.files.filter(({ path }) => layersOf(holders, path).length > 0)
	};
}
// src/ledger/apply.ts
async function apply(root, machine, holder, changes, options = {}) {
	const recovered = [];
	return {
		...await patiently(() => applyOnce(root, machine, holder, changes, options, recovered)),
		recovered
	};
}
async function isApplicable(root, machine, holder, changes) {
	try {
		const ledger = peek(root);
		await loadFormats([...changes, ...ledger.holders.flatMap(({ layers }) => layers)]);
		const { problems, disputes } = check(root, machine, ledger, holder, changes, {});
		return problems.length + disputes.length === 0;
	} catch {
		return false;
	}
}
async function applyOnce(root, machine, holder, changes, options, recovered) {
	let entered = false;
	try {
		isOurs(root, machine.user);
		await loadFormats(changes);
		return await locked(root, async () => {
			entered = true;
			const judge = judgeOf(machine);
			const found = await load(root);
			const over = found.holders.filter((one) => one.id !== holder.id && isDead(one, judge));
			const dead = over.length > 0 ? require_seldom().withdraw(root, found, over) : void 0;
			recovered.push(...dead?.files ?? []);
			const before = dead?.ledger ?? found;
			const { left, checked } = choose(changes, (some) => check(root, machine, before, holder, some, options));
			const { problems, disputes, ...next } = checked;
			if (problems.length + disputes.length > 0) throw new Failure([...problems, ...disputes]);
			const receipt = receiptFor(holder, options.place ?? "home", next.holder, next.steps, options.renewed);
			options.announce?.(receipt);
			write$1(root, before, next, options.keep ?? false);
			return {
				files: next.layers.map(({ asked, layer }) => ({
					path: asked,
					created: next.steps.some(({ record }) => record.path === layer.path && record.original === null)
				})),
				unrecovered: dead ? [...dead.problems, ...dead.copies] : [],
				left: [...left, ...next.shared],
				receipt
			};
		});
	} catch (error) {
		const failure = failed(error, root);
		if (entered || isBusy(failure)) throw failure;
		const needed = changes.filter(({ optional }) => !optional);
		const { problems } = check(root, machine, EMPTY, holder, needed, options);
		throw new Failure([...failure.problems, ...problems], { cause: error });
	}
}
function choose(changes, checkedOf) {
	const all = checkedOf(changes);
	if (all.problems.length + all.taken.length === 0) return {
		checked: all,
		left: []
	};
	const left = new Map();
	for (const path of new Set(changes.flatMap((change) => change.optional ? [change.path] : []))) {
		const { problems, taken } = checkedOf(changes.filter((change) => change.path === path));
		if (problems.length + taken.length > 0) left.set(path, [...problems, ...taken]);
	}
	return {
		checked: checkedOf(changes.filter(({ path }) => !left.has(path))),
		left: [...left.values()].flat()
	};
}
function write$1(root, before, { holder, holders, steps }, keep) {
	makeFolders(node_path.default.dirname(holder.marker));
	(0, node_fs.writeFileSync)(holder.marker, "", { mode: 384 });
	const during = {
		...remember(before, steps),
		holders
	};
	save(root, before, during, steps.flatMap(({ original }) => original ?? []));
	try {
		for (const step of steps) at(step.record.path, () => perform(root, step));
		if (keep) hand(root, during, holder);
		else if (steps.some(({ used }) => !used)) settle(root, during, without(during, [], new Set()));
	} catch (error) {
		if (keep) require_seldom().withdraw(root, during, [holder]);
		throw error;
	}
}
function hand(root, ledger, holder) {
	const others = ledger.holders.filter(({ id }) => id !== holder.id);
	const steps = pathsOfHolder(holder).filter((file) => layersOf(others, file).length > 0).map((file) => {
		const theirs = layersOf(others, file);
		const kept = layersOf([holder], file).filter((layer) => contestants(layer, theirs).length === 0);
		return planRewrite(root, ledger, file, others, kept);
	});
	const during = remember(ledger, steps);
	save(root, ledger, during, steps.flatMap(({ original }) => original ?? []));
	for (const step of steps) at(step.record.path, () => perform(root, step));
	const after = without(during, [holder], new Set());
	for (const { path: file, aside } of during.files) if (!after.files.some((one) => one.path === file)) remove(aside);
	settle(root, during, after);
	remove(holder.marker);
}
function at(file, step) {
	try {
		step();
	} catch (error) {
		throw failed(error, file);
	}
}
// src/machine/python.ts
const PATIENCE_MS = 2e4;
function pythonsOn(machine, disk) {
	const { env } = machine;
	const { delimiter, join } = pathsOf(machine);
	const suffixes = machine.platform === "win32" ? [".exe", ".bat"] : [""];
	const folders = (env["PATH"] ?? env["Path"] ?? "").split(delimiter).filter((folder) => folder !== "");
	const found = [
		"pip",
		"python",
		"python3"
	].flatMap((name) => {
		const file = folders.flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix))).find((file) => disk.isFile(file));
		if (file === void 0) return [];
		const program = name === "pip" && machine.platform !== "win32" ? interpreterOf(file, disk) : file;
		if (program === void 0) return [];
		const prefix = prefixOf(program, machine, disk) ?? pyenvPrefix(program, machine, disk);
		if (prefix !== void 0) return [{ prefix }];
		return wordAfterHash(program, disk) === void 0 ? [] : [{ script: program }];
	});
	const conda = env["CONDA_PREFIX"];
	return [...found, ...conda ? [{ prefix: conda }] : []];
}
async function prefixesOf(pythons, machine) {
	const scripts = [...new Set(pythons.flatMap((python) => "script" in python ? [python.script] : []))];
	const told = await Promise.all(scripts.map((script) => ask(script, machine)));
	const known = pythons.flatMap((python) => "prefix" in python ? [python.prefix] : []);
	return [...new Set([...known, ...told.filter((prefix) => prefix !== void 0)])];
}
function interpreterOf(file, disk) {
	const word = wordAfterHash(file, disk);
	return word !== void 0 && /python[\d.]*$/.test(word) ? word : void 0;
}
function wordAfterHash(file, disk) {
	return /^#! *([^\s\0]+)/.exec(disk.head(file)?.toString("latin1") ?? "")?.[1];
}
function pyenvPrefix(program, machine, disk) {
	const { basename, dirname, join } = pathsOf(machine);
	const shims = dirname(program);
	if (basename(shims) !== "shims") return void 0;
	const root = dirname(shims);
	const { PYENV_VERSION, GITHUB_WORKSPACE } = machine.env;
	const files = [join(root, "version")];
	if (GITHUB_WORKSPACE) files.unshift(join(GITHUB_WORKSPACE, ".python-version"));
	const prefix = join(root, "versions", (PYENV_VERSION || files.map((file) => disk.head(file)?.toString("utf8")).find((text) => text?.trim()))?.trim().split(/[\s:]/)[0] || "none");
	return disk.isFile(join(prefix, "pyvenv.cfg")) || hasLibrary(prefix, machine, disk) ? prefix : void 0;
}
function prefixOf(program, machine, disk) {
	const { dirname, join } = pathsOf(machine);
	const folder = dirname(program);
	const venv = [folder, dirname(folder)].find((place) => disk.isFile(join(place, "pyvenv.cfg")));
	if (venv !== void 0) return venv;
	for (let place = dirname(disk.real(program)); dirname(place) !== place; place = dirname(place)) if (hasLibrary(place, machine, disk)) return place;
}
function hasLibrary(place, machine, disk) {
	const { join } = pathsOf(machine);
	if (machine.platform === "win32") return disk.isFile(join(place, "Lib", "os.py"));
	return disk.names(join(place, "lib")).filter((name) => /^python3\.\d+t?$/.test(name)).some((name) => disk.isFile(join(place, "lib", name, "os.py")));
}
async function ask(script, machine) {
	const { execFile } = await Promise.resolve().then(() => require("node:child_process"));
	const env = Object.fromEntries(Object.entries(machine.env).filter(([name]) => !/^(?:INPUT|ACTIONS|STATE)_/i.test(name)));
	return new Promise((resolve) => {
		execFile(script, [
			"-I",
			"-c",
			"import sys; print(sys.prefix)"
		], {
			env,
			timeout: PATIENCE_MS,
			killSignal: "SIGKILL"
		}, (error, stdout) => resolve(error ? void 0 : stdout.trim() || void 0));
	});
}
// src/plan-files.ts
async function planFor(inputs, names, credential, chosen, holder, machine, serving = false) {
	const { clients, indexMode, scope } = inputs;
	const { join } = pathsOf(machine);
	const folder = ownFolder(machine, holder.id);
	const prefixes = clients.some(({ downloads }) => downloads) ? await prefixesOf(pythonsOn(machine, thisDisk), machine) : [];
	const setting = {
		...names,
		indexMode,
		scope,
		credential,
		channels: channelsFor(inputs.netrc, credential.method, indexMode, clients, serving),
		machine,
		disk: thisDisk,
		prefixes,
		folder
	};
	const keyring = credential.method === "keyring" ? require_seldom().keyringSetting(chosen.source, join(folder, "credential.json"), machine.env) : { variables: {} };
	const plans = plansOf(clients, setting);
	const files = plans.filter((plan) => "changes" in plan);
	const netrc = netrcRead(setting);
	return {
		changes: [...keyring.file === void 0 ? [] : [keyring.file], ...files.flatMap(({ changes }) => changes)],
		watched: [
			...pipFiles(machine, thisDisk).read.map(({ path }) => path),
			..."path" in netrc ? [netrc.path] : [],
			join(machine.home, ".pypirc")
		],
		files,
		variables: Object.assign({}, keyring.variables, ...clients.map((client) => client.variables?.(setting))),
		rivals: rivalsOf(clients, setting),
		notices: clients.flatMap((client) => client.notices?.(setting) ?? []),
		warnings: [...plans.flatMap((plan) => "left" in plan ? [plan.left] : []), ...clients.flatMap((client) => client.warnings?.(setting) ?? [])]
	};
}
async function thatCanBeMade(plan, root, holder, machine) {
	try {
		const planned = await plan();
		return await isApplicable(root, machine, holder, planned.changes) ? planned : void 0;
	} catch (error) {
		if (error instanceof Failure) return void 0;
		throw error;
	}
}
function plansOf(clients, setting) {
	const shared = setting.channels.netrc === "no" ? [] : [netrc];
	return [...new Set([...clients.flatMap((client) => client.files), ...shared])].flatMap(({ output, plan }) => {
		const planned = plan(setting);
		return planned === void 0 ? [] : [{
			...planned,
			...present({ output })
		}];
	});
}
function rivalsOf(clients, setting) {
	const rivals = clients.flatMap((client) => client.rivals(setting));
	return [...new Map(rivals.map((rival) => [rival.name, rival])).values()];
}
// src/report/recovered.ts
function reportRecovered(recovered, unrecovered) {
	for (const { path, outcome } of recovered) info(`${path}: ${outcome}, for a job that ended without its post step`);
	unrecovered.forEach(warn);
}
// src/report/rivals.ts
function warnOfRivals({ clients, indexMode }, { id }, rivals) {
	if (rivals.length > 0) warn(require_seldom().CONFIGURATION_OVERRIDDEN({ rivals }));
	if (indexMode === "extra" && clients.some(({ downloads }) => downloads)) warn(require_seldom().DEPENDENCY_CONFUSION({ id }));
}
// src/write.ts
async function prepare(use, machine) {
	const { inputs, names, credential, chosen } = use;
	if (inputs.scope !== "isolated" && !hasHome(machine)) throw new Failure(require_seldom().HOME_UNKNOWN({ home: machine.env[machine.platform === "win32" ? "USERPROFILE" : "HOME"] }));
	const holder = newHolder(machine, credential.expiresAt);
	const keyring = credential.method === "keyring" ? await (await Promise.resolve().then(() => require("./keyring.js"))).installKeyring(machine, keyringFolder(machine, holder.id)) : void 0;
	const renewed = isToBeRenewed(inputs.refresh, credential, inputs.cleanup, new Date());
	const planned = (serving) => planFor(inputs, names, credential, chosen, holder, machine, serving);
	const root = ledgerRoot(machine, placeFor(inputs));
	const plan = renewed && await thatCanBeMade(() => planned(true), root, holder, machine) || await planned(false);
	for (const { reasons } of plan.files) reasons.forEach(debug);
	warnOfRivals(inputs, names.repository, plan.rivals);
	plan.warnings.forEach(warn);
	const files = plan.changes.map(({ path }) => path);
	if (credential.method !== "keyring") warnOfCheckout(files, machine, thisDisk);
	return {
		holder,
		plan,
		keyring,
		renewed
	};
}
function placeFor({ scope }) {
	return scope === "isolated" ? "temp" : "home";
}
async function write({ inputs, credential, chosen }, { holder, plan, keyring, renewed }, machine) {
	const { username, password } = credential;
	const place = placeFor(inputs);
	saveState("use", "");
	const changes = [...keyring === void 0 ? [] : [keyring.pathFile], ...plan.changes];
	const applied = await apply(ledgerRoot(machine, place), machine, holder, changes, {
		keep: !inputs.cleanup,
		place,
		renewed,
		watched: plan.watched,
		...present({
			credential: credential.method === "keyring" ? void 0 : {
				username,
				password
			},
			announce: inputs.cleanup ? (receipt) => saveState("use", JSON.stringify(receipt)) : void 0
		})
	});
	reportRecovered(applied.recovered, applied.unrecovered);
	applied.left.forEach(warn);
	const paths = new Set(applied.files.map(({ path }) => path));
	const files = plan.files.filter(({ path }) => paths.has(path));
	const variables = Object.assign({}, plan.variables, ...files.map((file) => file.variables));
	for (const [name, value] of Object.entries(variables)) exportVariable(name, value);
	if (keyring !== void 0) {
		addPath(keyring.commands);
		info(`The keyring and its backend are there for ${keyring.python} until the job ends`);
	}
	const keptFresh = renewed && await (await Promise.resolve().then(() => require("./start-renewing.js"))).startRenewing(chosen, credential, holder, applied.receipt, machine);
	return {
		files: [...paths],
		fileOutputs: Object.fromEntries(files.flatMap(({ output, path }) => output ? [[output, path]] : [])),
		keptFresh
	};
}
// src/set-up.ts
async function setUp(machine) {
	maskKnown(machine);
	checkPaths(machine);
	const read = await readAll(input, inputNames());
	const { inputs } = read;
	inputs.warnings.forEach(warn);
	const means = {
		network: liveNetwork(machine.env, debugTry),
		mask
	};
	const what = await decided(read, machine, means.network);
	if ("skip" in what) return require_seldom().reportSkip(what);
	const { chosen, names } = what;
	const credential = await obtain(chosen, machine, means);
	maskBasic(credential.username, credential.password);
	const use = {
		inputs,
		chosen,
		names,
		credential
	};
	const verdict = await verified(use, machine, means);
	const prepared = await prepare(use, machine);
	const written = await write(use, prepared, machine);
	const { clients, indexMode, scope, cleanup } = inputs;
	announce({
		clients,
		indexMode,
		scope,
		cleanup,
		credential,
		...names,
		...written,
		...present({ access: verdict?.access })
	}, verdict?.notices ?? [], prepared.plan.notices);
}
// src/main.ts
run(() => setUp(thisMachine$1()), reportFailure);
exports.CLIENT_NAMES = CLIENT_NAMES;
exports.DEFAULT_CLIENTS = DEFAULT_CLIENTS;
exports.Failure = Failure;
exports.KNOWN_LOCATIONS = KNOWN_LOCATIONS;
exports.LONGEST = LONGEST$1;
exports.PYPIRC_NAMES = PYPIRC_NAMES;
exports.PYPI_NAMES = PYPI_NAMES;
exports.SCOPE = SCOPE;
exports.Secret = Secret;
exports.UnreadableConfig = UnreadableConfig;
exports.againstLinks = againstLinks;
exports.attempt = attempt$2;
exports.client = client$1;
exports.copiesBeside = copiesBeside;
exports.copyOf = copyOf;
exports.effectOfMove = effectOfMove;
exports.endsBlank = endsBlank;
exports.entryLine = entryLine;
exports.errorCode = errorCode;
exports.explanation = explanation;
exports.expression = expression;
exports.formerOf = formerOf;
exports.gcloudConfiguration = gcloudConfiguration;
exports.holds = holds;
exports.holdsSecret = holdsSecret;
exports.indexUrl = indexUrl;
exports.info = info;
exports.insteadOf = insteadOf;
exports.isCredential = isCredential;
exports.isIdle = isIdle;
exports.isInCheckout = isInCheckout;
exports.isLocated = isLocated;
exports.isOver = isOver;
exports.isReplaced = isReplaced;
exports.isSameFile = isSameFile;
exports.isServiceAccount = isServiceAccount;
exports.isToken = isToken;
exports.joinLines = joinLines;
exports.lastLine = lastLine;
exports.layersOf = layersOf;
exports.lineAt = lineAt;
exports.lineBreakNear = lineBreakNear;
exports.lineWith = lineWith;
exports.linesOf = linesOf$1;
exports.listed = listed;
exports.lookBehind = lookBehind;
exports.makeFolders = makeFolders;
exports.namesOf = namesOf;
exports.nullDevice = nullDevice;
exports.objectIn = objectIn;
exports.parseKey = parseKey;
exports.pasted = pasted;
exports.pathsOf = pathsOf;
exports.pathsOfHolder = pathsOfHolder;
exports.perform = perform;
exports.pipConf = pipConf;
exports.planRewrite = planRewrite;
exports.present = present;
exports.projectFile = projectFile;
exports.projectOf = projectOf;
exports.pypirc = pypirc;
exports.quoted = quoted;
exports.readAs = readAs;
exports.readUserFile = readUserFile;
exports.reasonOf = reasonOf;
exports.remember = remember;
exports.remove = remove;
exports.renamePatiently = renamePatiently;
exports.replaceLines = replaceLines;
exports.resourceName = resourceName;
exports.said = said;
exports.save = save;
exports.scan = scan;
exports.secretsOf = secretsOf;
exports.setOutputs = setOutputs;
exports.settle = settle;
exports.shapeOf = shapeOf$1;
exports.shellOf = shellOf;
exports.shown = shown$1;
exports.shownPath = shownPath;
exports.spellingsOf = spellingsOf;
exports.spliced = spliced;
exports.startsLine = startsLine;
exports.stripped = stripped;
exports.textIn = textIn;
exports.thisDisk = thisDisk;
exports.toRevealingJson = toRevealingJson;
exports.tokenOf = tokenOf;
exports.unmistakableShapeOf = unmistakableShapeOf;
exports.uploadUrl = uploadUrl;
exports.valueIn = valueIn;
exports.valueStart = valueStart;
exports.variableRivals = variableRivals;
exports.warn = warn;
exports.whyNotUtf8 = whyNotUtf8;
exports.withWord = withWord;
exports.without = without;
exports.words = words;
exports.wordsOf = wordsOf;
