"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_formats = () => require("./formats.js");
let node_os = require("node:os");
let node_path = require("node:path");
node_path = { default: node_path };
let node_fs = require("node:fs");
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
const PUBLIC_NAMES = [
	"_json_key_base64",
	"_json_key",
	"oauth2accesstoken",
	"__token__"
];
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
	return [/^[\w+/=\s\\-]+$/.test(text) ? [text.replace(/\\{1,8}[nr]|\s+/g, "")] : [], parts].map((stretches) => stretches.filter((part) => part.length >= 8).map(decoded).join("\n")).filter((view) => /[\x20-\x7e]{6}/.test(view));
}
function decoded(base64) {
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
function shown(value) {
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
function pasted(value, placeholder) {
	return /^[A-Za-z0-9][A-Za-z0-9._:@/-]*$/.test(value) && described(value, LONG_VALUE, shapeOf$1) === void 0 ? value : placeholder;
}
function withoutTelling(text, shape) {
	if (/key|file/.test(shape.looksLike)) return description(text, shape);
	const safe = wordsOf(text).map((word) => /[\w+=-]{64}/.test(word) || unmistakableShapeOf(word) ? "***" : word).join(" ");
	return unmistakableShapeOf(safe) ? description(text, shape) : safe;
}
function wordsOf(text) {
	return text.trim().split(/\s+/);
}
function harmless(line) {
	return (isPlain$2(line) ? line : line.toWellFormed().replace(unicode("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+"), " ")).replace(/##(?=\[)/g, "# #").replace(/^(\s*):(?=:)/, "$1: ");
}
function isPlain$2(text) {
	return /^[ -~]*$/.test(text);
}
function unicode(pattern) {
	return new RegExp(pattern, "gu");
}
function visible(value) {
	if (isPlain$2(value)) return harmless(value);
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
		const kind = kindOf$1(line, last);
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
function kindOf$1(line, last) {
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
const UNEXPECTED = explanation("UNEXPECTED", "this action has a bug", { name: "TypeError" }, ({ name }) => ({
	what: `This action stopped because of a bug in it (${name}).`,
	why: "Your workflow is not to blame.",
	fix: "Run the job again with debug logging (set the secret or variable ACTIONS_STEP_DEBUG to true), and report the debug lines as .github/SUPPORT.md says."
}));
explanation("SKIPPED_UNEXPECTEDLY", "the step was skipped, although this run should have a credential", {}, () => ({
	what: "This step was skipped without a credential, but the run is neither for a fork nor by Dependabot.",
	likely: "The name of a secret or variable is misspelt. The input is then empty, as it is in a fork.",
	fix: "Compare the names in the workflow with those that exist:\n  gh secret list\n  gh variable list"
}));
explanation("TOKEN_ENDS_SOON", "the token expires soon", {
	minutes: 4,
	source: "workload_identity_federation"
}, ({ minutes, source }) => ({
	what: `The token expires in ${minutes} ${minutes === 1 ? "minute" : "minutes"}; after that, pip and twine are refused.`,
	why: source === "workload_identity_federation" ? "Without a service account, the token expires with GitHub's OIDC token after five minutes, and nothing renews it here." : "An earlier step obtained it some time ago, and nothing renews it.",
	fix: source === "workload_identity_federation" ? "Let this action renew the token until the job ends:\nwith:\n  refresh: auto\n  cleanup: true\nIf these are already set, the runner did not let it start a process. Then use a service account, whose tokens last an hour:\nwith:\n  service_account: NAME@PROJECT_ID.iam.gserviceaccount.com\n\nor use this action again right before the step that needs it." : "Set workload_identity_provider, so that this action obtains the token itself and renews it, or obtain the token right before this step."
}));
explanation("CREDENTIAL_IN_CHECKOUT", "the credential is inside the checkout", { path: "/home/runner/work/my-repo/my-repo/.venv/pip.conf" }, ({ path }, platform) => ({
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
	return `::${name}${property === void 0 ? "" : ` ${property[0]}=${escapedProperty(property[1])}`}::${escaped(data)}`;
}
function escaped(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(value) {
	return escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/report/commands.ts
function savedState(name) {
	return process.env[`STATE_${name}`] ?? "";
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
	const advice = adviceIn(withAddresses(fix));
	const help = helpUrl(code);
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
	const { summarizeProblems } = await Promise.resolve().then(() => require("./summary.js"));
	summarizeProblems(failure.problems);
}
function warn(problem) {
	annotate("warning", problemTitle(problem), problemText(problem));
}
function asFailure(error) {
	if (error instanceof Failure) return error;
	const name = error instanceof Error ? error.name : typeof error;
	return new Failure(UNEXPECTED({ name }), { cause: error });
}
// src/run.ts
const UNFINISHED$1 = 13;
function run(story, report) {
	process.exitCode = UNFINISHED$1;
	Promise.resolve().then(story).then(() => {
		process.exitCode = 0;
	}, report);
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
// src/formats/netrc/netrc.ts
const netrc = {
	edit(bytes, edits) {
		edits.forEach(checkEdit);
		const text = decode(bytes);
		return Buffer.from(require_formats().stepsOf$1(text, edits).at(-1)?.after ?? text);
	},
	unedit(current, original, edits) {
		const steps = require_formats().stepsOf$1(decode(original), edits);
		const encoding = (0, node_buffer.isUtf8)(current) ? "utf8" : "latin1";
		const text = Buffer.from(current).toString(encoding);
		return Buffer.from(steps.toReversed().reduce((after, step) => require_formats().undo$1(after, step), text), encoding);
	}
};
function decode(bytes) {
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
// src/formats/python-config/python-config.ts
function pythonConfig(dialect) {
	return {
		edit: (bytes, edits) => edit(bytes, edits, dialect),
		unedit: (current, original, edits) => unedit(current, original, edits, dialect)
	};
}
function edit(bytes, edits, dialect) {
	edits.forEach(check);
	const encoding = require_formats().encodingOf(bytes);
	const step = require_formats().stepsOf(require_formats().decode(bytes, encoding), edits, dialect).at(-1);
	if (!step) return bytes;
	const edited = require_formats().encode(step.after, encoding);
	if (require_formats().encodingOf(edited) !== encoding) refuseOtherReading(bytes, edited, edits, dialect);
	return edited;
}
function refuseOtherReading(bytes, edited, edits, dialect) {
	if (isDone(require_formats().decode(edited, "utf8"), edits, dialect)) return;
	throw new UnreadableConfig({
		line: require_formats().linesOf(require_formats().decode(bytes, "latin1"), 0, bytes.length).toArray().findIndex(({ start, end }) => !(0, node_buffer.isUtf8)(bytes.subarray(start, end))) + 1,
		reason: "a byte here is not UTF-8, and without it the file reads otherwise"
	});
}
function isDone(text, edits, dialect) {
	return !require_formats().scan(text).flaw && require_formats().stepsOf(text, edits, dialect).length === 0;
}
function unedit(current, original, edits, dialect) {
	edits.forEach(check);
	const encoding = require_formats().encodingOf(current, original);
	const steps = require_formats().stepsOf(require_formats().decode(original, encoding), edits, dialect);
	return require_formats().encode(steps.reduceRight(require_formats().undo, require_formats().decode(current, encoding)), encoding);
}
function check(edit) {
	demand([
		"set",
		"append",
		"remove"
	].includes(edit.op), "kind of edit");
	demand(isPlain$1(edit.section) && !/[[\]]/.test(edit.section), "section", edit.section);
	demand(edit.section !== require_formats().DEFAULT_SECTION, "section", edit.section);
	demand(isPlain$1(edit.key) && !/[=:]/.test(edit.key) && !/^[#;[]/.test(edit.key), "key", edit.key);
	if (edit.op === "set") demand(edit.value === "" || isPlain$1(edit.value), "value");
	if (edit.op === "append") for (const item of [edit.item, ...edit.first ?? []]) demand(isPlain$1(item) && !item.includes(" ") && !require_formats().startsComment(item), "item");
}
function demand(holds, what, shown) {
	const which = shown === void 0 ? "" : ` ${JSON.stringify(shown)}`;
	if (!holds) throw new RangeError(`The ${what}${which} cannot be written to a Python configuration file`);
}
function isPlain$1(text) {
	return /^[!-~](?:[ -~]*[!-~])?$/.test(text);
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
	netrc,
	toml
};
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
	for (const change of changes) if (change.kind === "edit") await formatOf(change).load?.();
}
function lay(content, layers) {
	return layAll(content, standing(layers));
}
function layAll(content, layers) {
	return layers.reduce((below, layer) => {
		if (layer.kind === "create") return Buffer.from(reveal(layer.content), layer.encoding ?? "utf8");
		const above = buffer(formatOf(layer).edit(below ?? NOTHING, opened(layer.edits)));
		return below === null && above.length === 0 ? null : above;
	}, content);
}
function lift(current, original, layers) {
	return standing(layers).reduceRight((above, layer, index, all) => {
		if (above === null || layer.kind === "create") return null;
		const below = layAll(original, all.slice(0, index));
		const left = buffer(formatOf(layer).unedit(above, below ?? NOTHING, opened(layer.edits)));
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
function formatOf(layer) {
	return FORMATS[layer.format];
}
function opened(edits) {
	return edits.map((one) => Object.fromEntries(Object.entries(one).map(([name, value]) => [name, Array.isArray(value) ? value.map(open) : open(value)])));
}
function open(value) {
	return value instanceof Secret ? reveal(value) : value;
}
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
// src/ledger/traces.ts
const BASE = 16777619;
const WINDOW = 64;
function isTraced(content, traces, key) {
	return readings(content).some((text) => traces.some((trace) => includes(text, trace, key)));
}
function includes(text, trace, key) {
	const window = Math.min(trace.length, WINDOW);
	let power = 1;
	for (let i = 1; i < window; i++) power = Math.imul(power, BASE);
	let rolling = hash(text.slice(0, window));
	for (let start = 0; start + trace.length <= text.length; start++) {
		if (rolling === trace.rolling && digest$1(text.slice(start, start + trace.length), key) === trace.digest) return true;
		rolling = Math.imul(rolling - Math.imul(text.charCodeAt(start), power), BASE) + text.charCodeAt(start + window);
		rolling |= 0;
	}
	return false;
}
function hash(text) {
	let value = 0;
	for (let i = 0; i < text.length; i++) value = Math.imul(value, BASE) + text.charCodeAt(i) | 0;
	return value;
}
function digest$1(text, key) {
	return (0, node_crypto.createHmac)("sha256", key).update(text, "latin1").digest("hex");
}
// src/ledger/receipt.ts
const hex = text((one) => /^[0-9a-f]+$/.test(one));
const RECEIPT = fields({
	holder: text(),
	place: text((one) => one === "home" || one === "temp"),
	key: hex,
	files: list(fields({
		path: text(),
		original: either(value((one) => one === null), hex)
	})),
	traces: list(fields({
		length: count,
		rolling: value(Number.isInteger),
		digest: hex
	}))
}, { renewed: text() });
function readReceipt(state) {
	if (state === "") return void 0;
	try {
		const receipt = JSON.parse(state);
		return RECEIPT(receipt, "state") === void 0 ? receipt : void 0;
	} catch {
		return;
	}
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
// src/machine/failures.ts
const ISOLATED$1 = "scope: isolated, which only writes to the runner's temporary folder";
const FILE_IS_A_FOLDER = explanation("FILE_IS_A_FOLDER", "a folder is where a file is needed", { path: "/home/runner/.pypirc" }, ({ path }, platform) => ({
	what: `A folder is in the place of a file: ${path}.`,
	likely: "A container mounted this path as a volume, which creates a folder if there is no file.",
	fix: `If the folder is empty, remove it:\n  ${shellOf(platform).removeFolder(path)}`
}));
const FILE_NOT_REGULAR = explanation("FILE_NOT_REGULAR", "a configuration file is not an ordinary file", {
	path: "/home/runner/.pypirc",
	kind: "a pipe"
}, ({ path, kind }) => ({
	what: `An ordinary file is needed at ${path}, but it is ${kind}. It is unchanged.`,
	likely: "A step or a person made it. This action can save and restore ordinary files only.",
	fix: `Replace it with an ordinary file, or use ${ISOLATED$1}.`
}));
const FILE_TOO_LARGE = explanation("FILE_TOO_LARGE", "a configuration file is too large", {
	path: "/home/runner/.pypirc",
	most: 4194304
}, ({ path, most }, platform) => ({
	what: `A file is too large to read (over ${Math.floor(most / 1048576)} MB): ${path}.`,
	likely: "It is not a configuration or credential file, which has a few kilobytes, or a program keeps adding to it.",
	fix: `Check what it holds, and correct the path or the file:\n  ${shellOf(platform).show(path)}\n  ${shellOf(platform).head(path)}`
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
explanation("HOME_UNKNOWN", "the job has no home folder", { home: void 0 }, ({ home }, platform) => {
	const { name, example, likely } = platform === "win32" ? PROFILE : HOME;
	return {
		what: `This job has no home folder: ${name} is ${home === void 0 ? "not set" : `${JSON.stringify(home)}, which is not an absolute path`}.`,
		likely,
		fix: `Set ${name} for the job to a folder that it can write to:\nenv:\n  ${name}: ${example}\nor use ${ISOLATED$1}.`
	};
});
// src/machine/read-file.ts
const MOST_BYTES = 4194304;
function readUserFile(file, flags = 0) {
	const opened = openAtOnce(file, flags);
	try {
		const stats = (0, node_fs.fstatSync)(opened);
		if (stats.isDirectory()) throw new Failure(FILE_IS_A_FOLDER({ path: file }));
		if (!stats.isFile()) throw new Failure(FILE_NOT_REGULAR({
			path: file,
			kind: kindOf(stats)
		}));
		return {
			bytes: readAll(opened, file, stats.size),
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
		if (code === "ENXIO" || code === "EOPNOTSUPP") throw new Failure(FILE_NOT_REGULAR({
			path: file,
			kind: "a socket"
		}));
		if (code !== "ENOENT" && (0, node_fs.statSync)(file, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(FILE_IS_A_FOLDER({ path: file }));
		throw error;
	}
}
function readAll(opened, file, size) {
	if (size > MOST_BYTES) throw new Failure(FILE_TOO_LARGE({
		path: file,
		most: MOST_BYTES
	}));
	const parts = [];
	for (let total = 0;;) {
		const part = Buffer.alloc(Math.max(size + 1 - total, 4096));
		const got = (0, node_fs.readSync)(opened, part, 0, part.length, null);
		if (got === 0) return Buffer.concat(parts);
		total += got;
		if (total > MOST_BYTES) throw new Failure(FILE_TOO_LARGE({
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
// src/machine/real-path.ts
function realPathOf(file) {
	try {
		return node_fs.realpathSync.native(file);
	} catch (error) {
		if (process.platform !== "win32") throw error;
		return (0, node_fs.realpathSync)(file);
	}
}
// src/ledger/edit-failures.ts
const NOTHING_CHANGED = "The file is unchanged.";
explanation("FILE_NOT_PYTHON_CONFIG", "pip or twine cannot read its configuration file", {
	path: "/home/runner/.pypirc",
	line: 7,
	reason: "the section [pypi] appears twice"
}, ({ path, line, reason }) => ({
	what: `Python cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
	why: "pip and twine read this file with Python's configparser, which rejects it for the same reason.",
	fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`
}));
explanation("FILE_NOT_NETRC", "the netrc file is not valid", {
	path: "/home/runner/.netrc",
	line: 3,
	reason: "a word here is not a keyword"
}, ({ path, line, reason }) => ({
	what: `netrc readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
	why: "One such line makes pip, poetry, pdm and uv ignore the whole file, and any credential in it.",
	fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`
}));
explanation("FILE_NOT_TOML", "a TOML file is not valid", {
	path: "/home/runner/.config/uv/uv.toml",
	line: 2,
	reason: "a key or a table appears twice"
}, ({ path, line, reason }) => ({
	what: `TOML readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
	why: "The client that reads this file rejects it for the same reason.",
	fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`
}));
explanation("FILE_CANNOT_HOLD", "a file cannot hold the credential", {
	path: "/home/runner/.netrc",
	reason: "the password has characters that netrc cannot hold"
}, ({ path, reason }) => ({
	what: `The credential does not fit into ${path}: ${reason}. ${NOTHING_CHANGED}`,
	why: "The credential has characters, such as spaces or quotes, that tokens and keys from Google never have.",
	fix: "Check what access_token or key is set to; an access token starts with \"ya29.\"."
}));
explanation("ENTRY_SHARED", "netrc has one credential per host, and two are needed", {
	path: "/home/runner/.netrc",
	key: "us-central1-python.pkg.dev"
}, ({ path, key }) => ({
	what: `${path} has no entry for ${key} while two uses of this action need one for different identities.`,
	why: "netrc has one credential per host. Names that this action configured still work; a command with the repository's URL, such as pip install --index-url, finds no credential.",
	fix: "Use one identity for both repositories, repositories in different locations, or a job for each."
}));
explanation("ENTRY_TAKEN", "netrc already has another credential for this host", {
	path: "/home/runner/.netrc",
	key: "us-central1-python.pkg.dev"
}, ({ path, key }) => ({
	what: `${path} keeps the credential of an earlier use of this action for ${key}; this use has a different identity.`,
	why: "netrc has one credential per host, and the earlier use keeps its entry fresh until the job ends. Names that this use configured have its own credential; a command with the repository's URL, such as pip install --index-url, signs in as the earlier identity.",
	fix: "Use one identity for both repositories, repositories in different locations, or a job for each."
}));
explanation("ENTRY_DISPUTED", "netrc can hold only one credential per host", {
	path: "/home/runner/.netrc",
	key: "us-central1-python.pkg.dev"
}, ({ path, key }) => ({
	what: `Two uses of this action need a credential for ${key} in ${path}, for different identities; netrc can hold only one.`,
	why: "At least one of the two uses depends on netrc: it sets \"netrc: only\" or \"index_mode: named\", or one of its clients reads its credential nowhere else.",
	fix: "Use one identity for both repositories, repositories in different locations, or a job for each."
}));
// src/ledger/file-failures.ts
const ISOLATED = "scope: isolated, which only writes to the runner's temporary folder";
const NOT_WRITABLE = explanation("NOT_WRITABLE", "a configuration file cannot be written", {
	path: "/home/runner/.config/pip/pip.conf",
	folder: "/home/runner/.config/pip",
	error: "EACCES"
}, ({ path, folder, error }, platform) => ({
	what: `This action cannot write ${path}: the system reports ${error} for the folder ${folder}.`,
	likely: error === "EROFS" ? "The folder is on a read-only file system." : platform === "win32" ? "The file is read-only, another program has it open, or its folder is protected." : "The folder is protected or belongs to another user, often because an earlier job ran as root in a container.",
	fix: error === "EROFS" ? `Set ${platform === "win32" ? "USERPROFILE" : "HOME"} for the job to a folder that it can write to, or use ${ISOLATED}.` : `${platform === "win32" ? "Close the program that has the file open, or run this" : "Run this"} on the runner's machine:\n  ${shellOf(platform).letWrite(path, folder)}\nor use ${ISOLATED}.`
}));
const NOT_READABLE = explanation("NOT_READABLE", "a configuration file cannot be read", {
	path: "/home/runner/.pypirc",
	error: "EACCES"
}, ({ path, error }, platform) => ({
	what: `This action cannot read ${path}: the system reports ${error}. ${NOTHING_CHANGED}`,
	likely: platform === "win32" ? "Another program has it open, or its permissions do not let the job's user read it." : "Its permissions, or those of a folder above it, do not let the job's user read it.",
	fix: `${platform === "win32" ? "Close the program that has the file open, or run this" : "Run this"} on the runner's machine:\n  ${shellOf(platform).letRead(path)}\nor use ${ISOLATED}.`
}));
const FILE_OF_ANOTHER_OWNER = explanation("FILE_OF_ANOTHER_OWNER", "a configuration file belongs to another user", {
	path: "/home/runner/.pypirc",
	owner: 0,
	user: 1001,
	folder: false
}, ({ path, owner, user, folder }, platform) => ({
	what: `Another user (${owner}) owns ${path}, but this job runs as user ${user}. ${folder ? "Nothing in it was changed." : NOTHING_CHANGED}`,
	likely: "An earlier job or step, often in a container, ran as that user. Replacing the file would change its owner.",
	fix: `Run this on the runner's machine:\n  ${shellOf(platform).give(path, user, folder)}\nor use ${ISOLATED}.`
}));
explanation("FILE_HAS_HARD_LINKS", "a configuration file has hard links", {
	path: "/home/runner/.pypirc",
	links: 2
}, ({ path, links }, platform) => ({
	what: `${path} has ${links} names (hard links), and the others would keep the old content. ${NOTHING_CHANGED}`,
	why: "This action replaces whole files: the new one would have this name alone.",
	fix: `Replace it with a symbolic link, or with a copy of its own:\n  ${shellOf(platform).separate(path)}`
}));
explanation("FILE_EXISTS", "a file of that name already exists", { path: "/home/runner/_temp/credentials.json" }, ({ path }) => ({
	what: `A file already exists at ${path} that this action did not write.`,
	why: "This action never replaces a file that another step wrote there.",
	fix: `Change the step that writes ${path} to use another name.`
}));
const LINK_LOOP = explanation("LINK_LOOP", "a symbolic link leads back to itself", { path: "/home/runner/.pypirc" }, ({ path }, platform) => ({
	what: `A symbolic link leads back to itself: ${path}.`,
	likely: "The links were created in the wrong direction.",
	fix: `Check where it leads, and remove the wrong link:\n  ${shellOf(platform).show(path)}`
}));
const LINK_DANGLING = explanation("LINK_DANGLING", "a symbolic link leads to a missing folder", {
	path: "/home/runner/.pypirc",
	folder: "/mnt/dotfiles"
}, ({ path, folder }, platform) => ({
	what: `A symbolic link leads to a missing folder: ${path} to ${folder}.`,
	likely: "A volume is not mounted, or a repository of dotfiles is not checked out, on this runner.",
	fix: `Mount or create the folder before this step, or remove the link:\n  ${shellOf(platform).remove(path)}`
}));
const FOLDER_IS_A_FILE = explanation("FOLDER_IS_A_FILE", "a file is where a folder is needed", {
	path: "/home/runner/.config/pip/pip.conf",
	file: "/home/runner/.config"
}, ({ path, file }, platform) => ({
	what: `This action cannot create ${path}, because ${file} is not a folder.`,
	likely: `An earlier step wrote a file there, or a variable leads there, such as ${platform === "win32" ? "APPDATA" : "HOME or XDG_CONFIG_HOME"}.`,
	fix: `Look at it:\n  ${shellOf(platform).show(file)}\nThen correct the step that wrote it, or set the variable to a folder.`
}));
const DRIVE_MISSING = explanation("DRIVE_MISSING", "a drive or network share does not exist", {
	path: "H:\\pip\\pip.ini",
	drive: "H:\\"
}, ({ path, drive }) => ({
	what: `This action cannot create ${path}: ${drive} does not exist.`,
	likely: "A network drive only exists in the session of the user who mapped it, and a runner service has its own session.",
	fix: `Set the variable that names the folder, often APPDATA or USERPROFILE, to a folder on a local drive, or use ${ISOLATED}.`
}));
const DISK_FULL = explanation("DISK_FULL", "the disk is full", {
	path: "/home/runner/.pypirc",
	error: "ENOSPC"
}, ({ path, error }, platform) => ({
	what: `${error === "EDQUOT" ? "The quota is used up" : "The disk is full"}, so ${path} was not written (${error}). The original file is untouched.`,
	why: error === "EDQUOT" ? "The job's user has a disk quota." : "The disk of that folder has no space left.",
	fix: `Free some space before this step, for example by removing caches and unused images:\n  ${shellOf(platform).showSpace}`
}));
const FILE_SYSTEM_ERROR = explanation("FILE_SYSTEM_ERROR", "the disk reported an error", {
	path: "/home/runner/.pypirc",
	error: "EIO",
	call: "rename"
}, ({ path, error, call }) => ({
	what: `The system reported ${error} (${call}) for ${path}. The original file is untouched.`,
	likely: "The disk or network share has a fault, or another program has the file open.",
	fix: `Run the job again. If it fails again, check the disk of the runner, or use ${ISOLATED}.`
}));
const NOT_PRIVATE = explanation("NOT_PRIVATE", "a file cannot be made private", {
	path: "C:\\Users\\runner\\pip\\pip.ini",
	reason: "icacls ended with status 5"
}, ({ path, reason }) => ({
	what: `Access to ${path} could not be limited to the job's user, so it was not written (${reason}).`,
	why: "The file would hold a secret. Some file systems, such as FAT and some network shares, have no access rights.",
	fix: `Move the home of the runner to an NTFS volume, or use ${ISOLATED}.`
}));
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
	if (!(0, node_fs.statSync)(home, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(LINK_DANGLING({
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
		if (code === "ELOOP") throw new Failure(FILE_NOT_REGULAR({
			path: file,
			kind: "a symbolic link"
		}), { cause: error });
		if (/^E(ACCES|PERM|BUSY)$/.test(code)) throw new Failure(NOT_READABLE({
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
		FILE_IS_A_FOLDER,
		FILE_NOT_REGULAR,
		FOLDER_IS_A_FILE
	]);
}
function leadsNowhere(error) {
	return isOneOf(error, [LINK_DANGLING, LINK_LOOP]);
}
function isOneOf(error, explanations) {
	const codes = explanations.map(({ code }) => code);
	return error instanceof Failure && error.problems.every(({ code }) => codes.includes(code));
}
function explain(error, call, file) {
	switch (error) {
		case "ENOSPC":
		case "EDQUOT": return DISK_FULL({
			path: file,
			error
		});
		case "EACCES":
		case "EPERM":
		case "EROFS": return NOT_WRITABLE({
			path: file,
			folder: node_path.default.dirname(file),
			error
		});
		case "ELOOP": return LINK_LOOP({ path: file });
		case "ENOTDIR": return FOLDER_IS_A_FILE({
			path: file,
			file: fileAbove(file)
		});
		case "EISDIR": return FILE_IS_A_FOLDER({ path: file });
		case "ENOENT": {
			const { root } = node_path.default.parse(file);
			if ((0, node_fs.statSync)(root, { throwIfNoEntry: false }) === void 0) return DRIVE_MISSING({
				path: file,
				drive: root
			});
			return FILE_SYSTEM_ERROR({
				path: file,
				error,
				call
			});
		}
		case "EBUSY":
			if (process.platform === "win32") return NOT_WRITABLE({
				path: file,
				folder: node_path.default.dirname(file),
				error
			});
			return FILE_SYSTEM_ERROR({
				path: file,
				error,
				call
			});
		default: return FILE_SYSTEM_ERROR({
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
// src/ledger/private.ts
function ownerOnly(path, kind, env) {
	return {
		program: `${env["SystemRoot"] ?? "C:\\Windows"}\\System32\\icacls.exe`,
		args: [
			path,
			"/inheritance:r",
			"/grant:r",
			`*S-1-3-4:${kind === "folder" ? "(OI)(CI)F" : "F"}`,
			"/Q"
		]
	};
}
function makePrivate(path, kind) {
	const { spawnSync } = process.getBuiltinModule("node:child_process");
	const { program, args } = ownerOnly(path, kind, process.env);
	const { status, error } = spawnSync(program, args, {
		stdio: "ignore",
		windowsHide: true,
		timeout: 3e4
	});
	if (status !== 0) throw new Failure(NOT_PRIVATE({
		path,
		reason: error?.message ?? `icacls ended with status ${status}`
	}));
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
			if (WINDOWS && manner.private) makePrivate(file, "file");
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
// src/ledger/blot.ts
const FILLER = "x";
function blot(record, ledgerFiles) {
	const texts = spellingsOf([...secretsOf(record.layers, record.credential), ...record.former ?? []]);
	for (const file of ledgerFiles) overwrite(file, texts);
	for (const file of pathsOfHolder(record)) blotFile(record, file);
}
function blotFile(record, file) {
	const layers = layersOf([record], file);
	if (layers.some(({ kind }) => kind === "create")) overwrite(file, "everything");
	else if (!layers.some(({ theirs }) => theirs)) overwrite(file, spellingsOf([...secretsOf(layers, record.credential), ...record.former ?? []]));
}
function finishBlot({ path, temporary }, holders) {
	const name = formerOf(temporary);
	try {
		if ((0, node_fs.lstatSync)(name, { throwIfNoEntry: false }) === void 0) return;
		if (!isSameFile(name, path)) {
			const passwords = holders.flatMap(({ credential, former = [] }) => [credential?.password ?? [], ...former].flat());
			const opened = openOurs(name);
			try {
				fill(opened, spellingsOf(passwords));
				(0, node_fs.fsyncSync)(opened);
			} finally {
				(0, node_fs.closeSync)(opened);
			}
		}
		remove(name);
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
	const flags = node_fs.constants.O_RDWR | againstLinks(file) | (node_fs.constants.O_NONBLOCK ?? 0);
	try {
		return (0, node_fs.openSync)(file, flags);
	} catch (error) {
		if (errorCode(error) !== "EACCES") throw error;
		(0, node_fs.chmodSync)(file, 384);
		return (0, node_fs.openSync)(file, flags);
	}
}
function fill(opened, texts) {
	const bytes = (0, node_fs.readFileSync)(opened);
	for (const text of texts) for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + text.length)) (0, node_fs.writeSync)(opened, Buffer.alloc(text.length, FILLER), 0, text.length, at);
}
// src/ledger/failures.ts
const LEDGER_NOT_A_FOLDER = explanation("LEDGER_NOT_A_FOLDER", "this action's folder is something else", {
	path: "/home/runner/.setup-artifact-registry-python",
	kind: "a symbolic link"
}, ({ path, kind }, platform) => ({
	what: `This action needs a folder of its own at ${path}, but it is ${kind}. Nothing behind it was changed.`,
	why: "This action keeps the original files there until it restores them, so it follows no link and uses no other folder.",
	fix: `Check what it is, and remove it:\n  ${shellOf(platform).show(path)}\n  ${shellOf(platform).remove(path)}`
}));
const LOCK_NOT_OURS = explanation("LOCK_NOT_OURS", "something else is in this action's lock folder", {
	path: "/home/runner/.setup-artifact-registry-python/lock",
	entry: "notes"
}, ({ path, entry }, platform) => ({
	what: `Something else is in the lock folder ${path}: ${JSON.stringify(entry)}. This action cannot continue.`,
	likely: "Jobs that share a home use this folder to take turns. A program or a person put something into it.",
	fix: `Check what it is, and remove the folder while no other job is running on the machine:\n  ${shellOf(platform).showAll(path)}\n  ${shellOf(platform).removeAll(path)}`
}));
const LEDGER_BUSY = explanation("LEDGER_BUSY", "another job is using this action's folder", {
	root: "/home/runner/.setup-artifact-registry-python",
	holder: "process 4711",
	seconds: 60
}, ({ root, holder, seconds }) => ({
	what: `Another job is still using ${root} after ${seconds} seconds (${holder}).`,
	likely: "Jobs that share a home take turns. The other one hangs or was suspended, or the disk is very slow.",
	fix: `Check ${holder} on the runner's machine, and end it if it hangs. The next use of this action then restores its files.`
}));
const LEDGER_DAMAGED = explanation("LEDGER_DAMAGED", "this action's records are damaged", {
	path: "/home/runner/.setup-artifact-registry-python/ledger.json",
	reason: "it is not JSON"
}, ({ path, reason }, platform) => ({
	what: `This action cannot tell which files to restore, as its records in ${path} are damaged: ${reason}.`,
	likely: "A program or a person changed the file, the disk has a fault, or a newer version of this action wrote it.",
	fix: `Remove lines for pkg.dev that should not be there from pip.conf (pip.ini), .pypirc and .netrc in the home. Then remove the records:\n  ${shellOf(platform).removeAll(folderOf(path))}`
}));
const folderOf = (path) => path.replace(/[\\/][^\\/]*$/, "");
const NOT_RESTORED = explanation("NOT_RESTORED", "a file was not restored", {
	path: "/home/runner/.pypirc",
	because: "line 7: the section [pypi] appears twice"
}, ({ path, because }) => ({
	what: `${path} was not put back as it was before this job: ${because}. It holds no credential of this job.`,
	likely: "A later step of this job changed the file, so its original content is not certain.",
	fix: `Check ${path} on the runner's machine. The next use of this action there tries again.`
}));
const FILE_REPLACED = explanation("FILE_REPLACED", "a step replaced a file that was to be restored", {
	path: "/home/runner/.pypirc",
	kind: "a symbolic link",
	aside: "/home/runner/.pypirc.setup-artifact-registry-python-0123456789ab-original"
}, ({ path, kind, aside }, platform) => ({
	what: `${path} was not restored, because ${kind} has taken its place. Your own file is ${aside}.`,
	why: "A step of this job put it there after this action had written the file.",
	fix: `If you want your own file back, move what has taken its place, and then:
  ${shellOf(platform).move(aside, path)}`
}));
const SECRET_MAY_REMAIN = explanation("SECRET_MAY_REMAIN", "a credential may remain on the runner", {
	path: "/home/runner/.pypirc",
	because: "line 7: the section [pypi] appears twice"
}, ({ path, because }) => ({
	what: `${path} could not be cleaned, and a credential of this job may remain in it: ${because}.`,
	likely: "A later step of this job changed the file, its folder or this action's records, or the disk has a fault.",
	fix: `Remove the lines for pkg.dev from ${path} on the runner's machine. If the credential was a service account key, delete it:\n  gcloud iam service-accounts keys list --iam-account=NAME@PROJECT_ID.iam.gserviceaccount.com\n  gcloud iam service-accounts keys delete KEY_ID --iam-account=NAME@PROJECT_ID.iam.gserviceaccount.com`
}));
const LEDGER_LOST = explanation("LEDGER_LOST", "this action's records are gone", {
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
const HARD_LINK_LEFT = explanation("HARD_LINK_LEFT", "a hard link keeps lines of this action", { path: "/home/runner/.pypirc" }, ({ path }) => ({
	what: `${path} was restored, but a hard link to it still has this action's lines, under another name. The credential in them was erased.`,
	why: "A step made a hard link to the file that this action wrote. Restoring replaces a file, and a hard link keeps the old one.",
	fix: `Remove the hard link on the runner's machine, and change the step to copy the file instead.`
}));
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
// src/ledger/holder.ts
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
// src/ledger/private-folder.ts
function makePrivateFolder(folder) {
	removeUnfinished(folder);
	const unfinished = `${folder}.${process.pid}`;
	makeFolders(unfinished, 448);
	try {
		makePrivate(unfinished, "folder");
		renamePatiently(unfinished, folder, () => isThere(folder));
	} finally {
		removeEmpty(unfinished);
	}
}
function removeUnfinished(folder) {
	const [above, begin] = [node_path.default.dirname(folder), `${node_path.default.basename(folder)}.`];
	for (const name of namesIn(above)) {
		const pid = name.startsWith(begin) ? name.slice(begin.length) : "";
		if (/^\d+$/.test(pid) && isOver({ pid: Number(pid) })) removeEmpty(node_path.default.join(above, name));
	}
}
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder);
	} catch {
		return [];
	}
}
function isThere(folder) {
	return (0, node_fs.statSync)(folder, { throwIfNoEntry: false }) !== void 0;
}
function removeEmpty(folder) {
	try {
		(0, node_fs.rmdirSync)(folder);
	} catch {}
}
// src/ledger/root.ts
const NAME = "setup-artifact-registry-python";
function ledgerRoot(machine, place) {
	return pathsOf(machine).join(place === "temp" ? machine.temp : machine.home, `.${NAME}`);
}
function isOurs(root, user) {
	const stats = (0, node_fs.lstatSync)(root, { throwIfNoEntry: false });
	if (stats === void 0) return false;
	if (!stats.isDirectory()) throw new Failure(LEDGER_NOT_A_FOLDER({
		path: root,
		kind: stats.isSymbolicLink() ? "a symbolic link" : "a file"
	}));
	if (user !== void 0 && stats.uid !== user) throw new Failure(FILE_OF_ANOTHER_OWNER({
		path: root,
		owner: stats.uid,
		user,
		folder: true
	}));
	if (process.platform !== "win32" && (stats.mode & 511) !== 448) (0, node_fs.chmodSync)(root, 448);
	return true;
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
		if (steady() >= until) throw new Failure(LEDGER_BUSY({
			root,
			holder: holder === void 0 ? "unknown" : describe(holder),
			seconds: Math.round(patience / 1e3)
		}));
		await (0, node_timers_promises.setTimeout)(holder === void 0 ? 1 : 2 + Math.random() * Math.min(20 * tries, 250));
	}
}
function makeRoot(root) {
	if (process.platform === "win32") makePrivateFolder(root);
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
		if (!SIGNATURE.test(name) || (0, node_fs.lstatSync)(sign, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(LOCK_NOT_OURS({
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
// src/ledger/seal.ts
function sealed(record, key) {
	return {
		...record,
		seal: sealOf(record, key)
	};
}
function isSealed(record, key) {
	const [given, right] = [record.seal, sealOf(record, key)].map((text) => Buffer.from(text));
	return given !== void 0 && right !== void 0 && given.length === right.length && (0, node_crypto.timingSafeEqual)(given, right);
}
function sealOf(record, key) {
	return (0, node_crypto.createHmac)("sha256", key).update(serialise({
		...record,
		seal: ""
	})).digest("hex");
}
// src/ledger/see-off.ts
const STEP_MS = 5;
const STEPS = 200;
async function seeOff(keeper) {
	for (const signal of ["SIGTERM", "SIGKILL"]) {
		if (isOver(keeper)) return;
		if (keeper.start !== void 0) send(keeper, signal);
		else if (signal === "SIGKILL") return;
		for (let step = 0; step < STEPS && !isOver(keeper); step++) await (0, node_timers_promises.setTimeout)(STEP_MS);
	}
}
function send({ pid }, signal) {
	try {
		process.kill(pid, signal);
	} catch {}
}
// src/ledger/store.ts
const LEDGER = "ledger.json";
const ORIGINAL = "original-";
const IS_ORIGINAL = /^original-[0-9a-f]{64}$/;
const NEW_LEDGER = "ledger.new";
const UNFINISHED = [NEW_LEDGER, NEW_FILE];
function digest(bytes) {
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
		finishBlot(record, ledger.holders);
	}
	sweepRoot(root, new Set(ledger.files.flatMap(({ original }) => original ? [ORIGINAL + original.sha256] : [])));
	return ledger;
}
function secretFilesOf(root) {
	return [LEDGER, ...UNFINISHED].map((name) => node_path.default.join(root, name));
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
		const sha256 = digest(bytes);
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
	if (digest(bytes) === original.sha256) return bytes;
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
	return new Failure(LEDGER_DAMAGED({
		path: file,
		reason
	}), { cause });
}
function sweep(temporary) {
	try {
		remove(temporary);
	} catch {}
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
	const known = [current?.bytes, content].filter((bytes) => bytes != null).map(digest);
	return {
		record: {
			...before,
			original: snapshot,
			known: [...new Set(known)].filter((one) => one !== snapshot?.sha256)
		},
		original,
		own: current !== null && digest(current.bytes) === snapshot?.sha256,
		changed,
		used: layers.length > 0,
		action: actionFor(current, content, manner)
	};
}
function brought(current, { holders }) {
	return holders.reduce((bytes, { credential, former }) => bytes && credential && former ? swapped(bytes, former, credential.password) : bytes, current?.bytes ?? null);
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
			sha256: digest(current.bytes),
			mode: current.mode,
			group: current.group
		},
		known: []
	};
}
function isKnown({ original, known }, current) {
	if (current === null) return original === null;
	const sha256 = digest(current.bytes);
	return sha256 === original?.sha256 || known.includes(sha256);
}
function shownMode(mode) {
	if (process.platform !== "win32") return mode;
	return (mode & 128) === 0 ? 292 : 438;
}
const SHOWN = shownMode(PRIVATE.mode);
function snapshotOf(original, before, current) {
	return {
		sha256: digest(original),
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
		if (isReplaced(error)) {
			files.push({
				path,
				outcome: "left alone"
			});
			const because = `${insteadOf(path)} has taken its place, and leads to it`;
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
	for (const path of new Set(leaving.flatMap(pathsOfHolder))) try {
		steps.push(planRewrite(root, ledger, path, staying));
	} catch (error) {
		tried(path, error);
	}
	during = remember(ledger, steps);
	try {
		save(root, ledger, during, steps.flatMap(({ original }) => original ?? []));
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
			if (step.action !== "none" && namesOf(path) > 1) {
				copies.push(clearOtherNames(path, leaving));
				linked.add(path);
			}
			perform(root, step);
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
		if (elsewhere.includes(path) || layersOf(staying, path).length > 0) continue;
		if (mayHoldSecret(path, leaving)) copies.push(SECRET_MAY_REMAIN({
			path,
			because: COPIED
		}));
	}
	const beside = new Set(leaving.flatMap((holder) => holder.copies ?? []));
	for (const path of new Set(leaving.flatMap(pathsOfHolder))) for (const copy of copiesBeside(path)) {
		if (beside.has(copy) || layersOf(staying, copy).length > 0) continue;
		if (mayHoldSecret(copy, leaving, path)) copies.push(SECRET_MAY_REMAIN({
			path: copy,
			because: COPY
		}));
	}
	for (const path of new Set(leaving.flatMap((holder) => holder.linked ?? []))) if (!linked.has(path)) copies.push(HARD_LINK_LEFT({ path }));
	const after = without(during, leaving, new Set(problems.keys()), reseal);
	try {
		settle(root, during, after);
	} catch (error) {
		first ??= error;
		problems.set(root, unfinished(root, error, true));
	}
	return {
		ledger: after,
		files,
		problems: [...problems.values()],
		copies,
		...present({ error: first })
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
	return aside === void 0 || namesOf(aside) === 0 ? [] : [FILE_REPLACED({
		path,
		kind: insteadOf(path),
		aside
	})];
}
function isCopied({ original, record: { path } }, leaving) {
	return original !== null && leaving.some((holder) => bringsSecret(holder, path, original));
}
function bringsSecret({ layers, credential, former = [] }, path, content) {
	const here = layers.filter((layer) => layer.path === path);
	const ours = here.filter(({ theirs }) => !theirs);
	if (ours.length < here.length) return holdsSecret(content, ours);
	return holdsSecret(content, ours, credential) || former.some((password) => holds(content, password));
}
function unfinished(path, error, secret) {
	const because = reasonOf(error, path);
	return (secret ? SECRET_MAY_REMAIN : NOT_RESTORED)({
		path,
		because
	});
}
function mayHoldSecret(path, leaving, of = path) {
	for (let tries = 0; tries < LOOKS; tries++) try {
		const present = lookBehind(path);
		return present !== null && leaving.some((holder) => bringsSecret(holder, of, present.bytes));
	} catch {}
	return true;
}
const LOOKS = 3;
// src/ledger/release.ts
async function release(root, machine, receipt) {
	const files = new Map();
	const copies = [];
	const recovered = [];
	const unrecovered = [];
	let problems;
	let keeper;
	try {
		remove(markerOf(machine, receipt.holder));
	} catch {}
	await seeOffAny(recordOf(root, receipt)?.keeper);
	try {
		problems = await patiently(async () => {
			if (!isOurs(root, machine.user)) {
				if (process.platform === "win32") removeUnfinished(root);
				return lost(root, receipt, "the ledger no longer exists");
			}
			return await locked(root, async () => {
				const judge = judgeOf(machine);
				const ledger = await load(root, (one) => isOf(one, receipt));
				const dead = withdraw(root, ledger, ledger.holders.filter((one) => one.id !== receipt.holder && isDead(one, judge)));
				recovered.push(...dead.files);
				unrecovered.push(...dead.problems, ...dead.copies);
				const mine = dead.ledger.holders.find(({ id }) => id === receipt.holder);
				if (mine === void 0) return lost(root, receipt, "the ledger does not know of it any more");
				if (!isSealed(mine, receipt.key)) return lost(root, receipt, "its record was changed");
				keeper = mine.keeper;
				const over = (record) => sealed({
					...record,
					until: 0
				}, receipt.key);
				const end = withdraw(root, dead.ledger, [mine], over, receipt.place === "temp" ? filesOfHome(machine) : []);
				for (const file of end.files) files.set(file.path, file);
				copies.push(...end.copies);
				if (systemCode(end.error) === void 0) return end.problems;
				throw new Failure(end.problems, { cause: end.error });
			});
		});
	} catch (error) {
		keeper ??= recordOf(root, receipt)?.keeper;
		await seeOffAny(keeper);
		problems = stopped(root, receipt, error, new Set(files.keys()));
	}
	problems = [...problems, ...copies];
	await seeOffAny(keeper);
	if (problems.some(({ code }) => code === SECRET_MAY_REMAIN.code)) throw new Failure(problems);
	return {
		files: [...files.values()],
		problems,
		recovered,
		unrecovered
	};
}
function filesOfHome(machine) {
	try {
		return peek(ledgerRoot(machine, "home")).holders.flatMap(pathsOfHolder);
	} catch {
		return [];
	}
}
async function seeOffAny(keeper) {
	if (keeper !== void 0 && keeper.pid !== process.pid) await seeOff(keeper);
}
function lost(root, receipt, because) {
	const left = receipt.files.filter((file) => mayHold(file, receipt));
	if (left.length > 0) return left.map(({ path }) => SECRET_MAY_REMAIN({
		path,
		because
	}));
	return receipt.files.length === 0 ? [] : [LEDGER_LOST({
		root,
		because,
		paths: receipt.files.map(({ path }) => path)
	})];
}
function stopped(root, receipt, error, done) {
	const record = systemCode(error) === void 0 ? void 0 : recordOf(root, receipt);
	if (record !== void 0) blot(record, secretFilesOf(root));
	const because = reasonOf(error, root);
	const left = [...receipt.files, ...secretFilesOf(root).map((path) => ({
		path,
		original: null
	}))].filter((file) => mayHold(file, receipt));
	if (left.length > 0) return left.map(({ path }) => SECRET_MAY_REMAIN({
		path,
		because
	}));
	const undone = receipt.files.map(({ path }) => path).filter((path) => !done.has(path));
	return (undone.length > 0 ? undone : [root]).map((path) => NOT_RESTORED({
		path,
		because
	}));
}
function recordOf(root, receipt) {
	try {
		return peek(root).holders.find((one) => isOf(one, receipt));
	} catch {
		return;
	}
}
function isOf(record, { holder, key }) {
	return record.id === holder && isSealed(record, key);
}
function mayHold({ path, original }, { traces, key, renewed }) {
	try {
		const present = lookBehind(path);
		if (present === null || digest(present.bytes) === original) return false;
		return isTraced(present.bytes, traces, key) || renewed !== void 0 && present.bytes.includes(renewed);
	} catch {
		return true;
	}
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
// src/report/recovered.ts
function reportRecovered(recovered, unrecovered) {
	for (const { path, outcome } of recovered) info(`${path}: ${outcome}, for a job that ended without its post step`);
	unrecovered.forEach(warn);
}
// src/tear-down.ts
async function tearDown(machine) {
	const receipt = readReceipt(savedState("use"));
	if (receipt === void 0) return;
	const root = ledgerRoot(machine, receipt.place);
	maskHeld(root);
	const released = await release(root, machine, receipt);
	for (const { path, outcome } of released.files) info(`${path}: ${outcome}`);
	released.problems.forEach(warn);
	reportRecovered(released.recovered, released.unrecovered);
}
// src/post.ts
run(() => tearDown(thisMachine$1()), reportFailure);
exports.UnreadableConfig = UnreadableConfig;
exports.adviceIn = adviceIn;
exports.explanation = explanation;
exports.harmless = harmless;
exports.helpUrl = helpUrl;
exports.inOrder = inOrder;
exports.pasted = pasted;
exports.printable = printable;
exports.quoted = quoted;
exports.seenIn = seenIn;
exports.shapeOf = shapeOf$1;
exports.shown = shown;
exports.spliced = spliced;
exports.summarize = summarize;
exports.whyNotUtf8 = whyNotUtf8;
exports.withAddresses = withAddresses;
