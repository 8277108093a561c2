"use strict";
const require_index = require("./index.js");
let node_buffer = require("node:buffer");
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
	return new require_index.UnreadableConfig({
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
		patches: require_index.inOrder(distinct(same.flatMap((entry) => patchesFor(before, entry, edit))))
	}));
	const ours = views.every(({ seen }) => comesFirst(before, seen, edit, hosts)) ? "" : entryLine(edit) + lineBreakOf(before);
	const patches = distinct(lent.flatMap((one) => one.patches));
	const after = ours + require_index.spliced(before, patches);
	for (const { reader, seen } of views) check(seen, read$1(after, reader), before, edit);
	return {
		edit,
		before,
		after,
		ours,
		lent: require_index.inOrder(lent)
	};
}
function distinct(list) {
	return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
function comesFirst(text, { leading }, { host }, hosts) {
	const first = leading.find((entry) => entry.host === host || !hosts.has(entry.host));
	return first?.host === host && isPlain(text, first);
}
function isPlain(text, { start, last, pairs }) {
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
function check(before, after, text, edit) {
	const others = ({ entries }) => entries.filter(({ host }) => host !== edit.host);
	const [had, has] = [others(before), others(after)];
	const isOurs = ({ host, pairs }) => host !== edit.host || ["login", "password"].every((wanted) => pairs.findLast(({ name }) => name === wanted)?.value.value === edit[wanted]);
	const contents = has.map(contentOf$1);
	const lost = had.find((entry, index) => contentOf$1(entry) !== contents[index]);
	if (!lost && has.length === had.length && after.entries.every(isOurs)) return;
	throw new require_index.UnreadableConfig({
		line: lineOf(text, lost?.start ?? 0),
		reason: DIFFERENT
	});
}
function contentOf$1({ host, pairs }) {
	return JSON.stringify([host, ...pairs.map(({ name, value }) => [name, value.value])]);
}
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
	const line = entryLine(edit);
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
	if (isWhole(step)(own)) return [wholeLine(current, own.start, own.start + entryLine(step.edit).length)];
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
function* linesOf(text, from, to) {
	for (let at = from; at < to;) {
		const line = lineAt(text, at);
		yield line;
		at = line.next;
	}
}
function lastLine(text) {
	let last = lineAt(text, 0);
	for (const line of linesOf(text, last.next, text.length)) last = line;
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
	for (const line of linesOf(text, first.next, option.end)) if (line.first === line.end) parts.push("");
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
function spellings(defaults, own) {
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
	return spellings(defaultsOf(config).filter(named), section?.options.filter(named) ?? []).at(-1);
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
	if (config.flaw) throw new require_index.UnreadableConfig(config.flaw);
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
	const kept = Array.from(linesOf(text, line.next, option.end)).filter((other) => isIdle(text, other));
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
	return linesOf(text, option.start, option.end).find((line) => !isIdle(text, line) && words(text.slice(valueStart(option, line), line.end)).some((one) => one === word));
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
// src/formats/python-config/undo.ts
function undo(current, step) {
	if (current === step.after) return step.before;
	const was = place(scan(step.before), step);
	const ours = place(scan(step.after), step);
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
	const found = candidates(scan(current), step).filter(holds);
	const content = contentOf(after, ourLine(step, ours));
	return found.find(({ start, end }) => linesOf(current, start, end).some((line) => contentOf(current, line) === content)) ?? (stray ? void 0 : found[0]);
}
function takeValue(current, step, was, ours) {
	const { edit, before, after } = step;
	const { value } = edit;
	const stray = strayIn(current, step, ours, was);
	const mine = holderOf(current, step, ours, (option) => valueIn(current, option) === value, stray !== void 0);
	if (!mine) return stray ? takeStray(current, stray, was ? before.slice(was.start, was.end) : "") : current;
	if (!was) return replaceLines(current, mine.start, mine.end, "");
	const kept = Array.from(linesOf(after, ours.end, was.end + after.length - before.length), rawIn(after));
	let met = 0;
	let end = mine.end;
	const others = [];
	for (const line of linesOf(current, mine.end, current.length)) {
		if (!isIdle(current, line)) break;
		const raw = rawIn(current)(line);
		if (raw === kept[met]) met += 1;
		else others.push(raw);
		end = line.next;
	}
	const old = before.slice(was.start, was.end);
	const apart = others.length === 0 || startsLine(old, old.length) ? "" : lineBreakNear(current, mine.start);
	return replaceLines(current, mine.start, end, joinLines([old + apart, ...others]));
}
function rawIn(text) {
	return (line) => text.slice(line.start, line.next);
}
function withoutFirstLine(text, option, old) {
	const line = lineAt(text, option.start);
	const name = text.slice(option.start, option.delimiter + 1) + text.slice(line.end, line.next);
	return replaceLines(text, line.start, line.next, old === "" ? name : old);
}
function takeItem(current, step, was, ours) {
	const { edit, before, after } = step;
	const { item } = edit;
	const stray = strayIn(current, step, ours, void 0);
	const holds = (option) => words(valueIn(current, option)).includes(item);
	const mine = holderOf(current, step, ours, holds, stray !== void 0);
	if (!mine) return stray ? takeStray(current, stray, oldLine(step, was)) : current;
	const written = after.slice(ours.start, ours.end);
	const old = was ? before.slice(was.start, was.end) : "";
	if (current.slice(mine.start, mine.end) === written) return replaceLines(current, mine.start, mine.end, old);
	const listed = new Set(words(valueIn(after, ours)));
	if (!was && words(valueIn(current, mine)).every((word) => listed.has(word))) return rewrite(current, mine, (line) => isIdle(current, line));
	const content = contentOf(after, ourLine(step, ours));
	const line = linesOf(current, mine.start, mine.end).find((one) => contentOf(current, one) === content) ?? lineWith(current, mine, item);
	const from = valueStart(mine, line);
	const without = step.replaced === void 0 ? withoutWord(current, line, from, item) : withWord(current, line, from, item, step.replaced);
	return replaceLines(current, line.start, line.next, without);
}
function ourLine({ edit, after }, ours) {
	const { item } = edit;
	return lineWith(after, ours, item) ?? lineAt(after, ours.last);
}
function oldLine({ before, replaced }, was) {
	const line = was && lineWith(before, was, replaced);
	return line ? rawIn(before)(line) : "";
}
function contentOf(text, line) {
	return stripped(text, line.first, line.end);
}
function rewrite(text, option, keeps) {
	const kept = Array.from(linesOf(text, option.start, option.end)).filter(keeps);
	return replaceLines(text, option.start, option.end, joinLines(kept.map(rawIn(text))));
}
function withoutWord(text, line, from, word) {
	const spans = Array.from(wordsOf(text, from, line.end));
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
	const option = scan(current).sections.flatMap((section) => section.options).find(({ start, last }) => start === stray.start && last > start);
	return option ? withoutFirstLine(current, option, old) : replaceLines(current, stray.start, stray.next, old);
}
function allLines(text) {
	return linesOf(text, 0, text.length);
}
function dropSection(text, { edit, before }) {
	const { sections } = scan(text);
	const header = `[${edit.section}]`;
	const index = sections.findLastIndex(({ start, next }) => text.slice(start, next).trimEnd() === header);
	const section = sections[index];
	if (!section) return text;
	const above = sections[index - 1]?.options.at(-1);
	const below = sections[index + 1];
	for (const line of linesOf(text, section.next, below?.start ?? text.length)) if (line.first !== line.end) return text;
	if (above && below && below.indent > above.indent) return text;
	return replaceLines(text, endsBlank(before) ? section.start : emptyLineBefore(text, section.start), section.next, "");
}
function emptyLineBefore(text, at) {
	const start = lineStartBefore(text, at);
	return lineAt(text, start).end === start ? start : at;
}
function putBack(current, step, was) {
	const config = scan(current);
	if (candidates(config, step).length > 0) return current;
	const { before } = step;
	const earlier = place(scan(before), step).section;
	const section = config.sections.find(({ name }) => name === step.edit.section);
	if (!earlier || !section) return earlier ? putBackByHeader(config, before, earlier, was) : current;
	const neighbour = earlier.options[earlier.options.findIndex(({ name }) => name === was.name) - 1]?.name;
	const lineBefore = before.slice(lineStartBefore(before, was.start), was.start);
	let at = section.options.find(({ name }) => name === neighbour)?.end ?? section.next;
	for (const line of linesOf(current, at, current.length)) {
		if (!isIdle(current, line)) break;
		if (rawIn(current)(line) === lineBefore) at = line.next;
	}
	return replaceLines(current, at, at, before.slice(was.start, was.end));
}
function putBackByHeader({ text, flaw }, before, section, was) {
	const header = before.slice(section.start, section.next);
	const line = allLines(text).find((one) => rawIn(text)(one) === header);
	if (!line) return text;
	const back = replaceLines(text, line.next, line.next, before.slice(was.start, was.end));
	return flaw || !scan(back).flaw ? back : text;
}
function lineStartBefore(text, at) {
	return lastLine(text.slice(0, at)).start;
}
Object.defineProperty(exports, "DEFAULT_SECTION", {
	enumerable: true,
	get: function() {
		return DEFAULT_SECTION;
	}
});
Object.defineProperty(exports, "decode", {
	enumerable: true,
	get: function() {
		return decode;
	}
});
Object.defineProperty(exports, "encode", {
	enumerable: true,
	get: function() {
		return encode;
	}
});
Object.defineProperty(exports, "encodingOf", {
	enumerable: true,
	get: function() {
		return encodingOf;
	}
});
Object.defineProperty(exports, "linesOf", {
	enumerable: true,
	get: function() {
		return linesOf;
	}
});
Object.defineProperty(exports, "scan", {
	enumerable: true,
	get: function() {
		return scan;
	}
});
Object.defineProperty(exports, "startsComment", {
	enumerable: true,
	get: function() {
		return startsComment;
	}
});
Object.defineProperty(exports, "stepsOf", {
	enumerable: true,
	get: function() {
		return stepsOf;
	}
});
Object.defineProperty(exports, "stepsOf$1", {
	enumerable: true,
	get: function() {
		return stepsOf$1;
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
