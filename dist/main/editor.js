"use strict";
const require_document = require("./document.js");
const require_index = require("./index.js");
let node_buffer = require("node:buffer");
let node_util = require("node:util");
// src/formats/toml/lines.ts
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
function lineStart(text, at) {
	return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
function nextLine(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end + 1;
}
function indentAt(text, at) {
	return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? "";
}
function linesAt(text, at, lines) {
	const lineBreak = lineBreakOf(text);
	return {
		start: at,
		end: at,
		text: (at > 0 && text.charAt(at - 1) !== "\n" ? lineBreak : "") + lines.map((line) => line + lineBreak).join("")
	};
}
function lineBreakOf(text) {
	return /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
}
function isBlank(text, at) {
	return text.slice(at, nextLine(text, at)).trim() === "";
}
function isBlankBefore(text, at) {
	return at === 0 || text.slice(lineStart(text, at - 1), at).trim() === "";
}
// src/formats/toml/literal.ts
function literal(value) {
	if (typeof value === "boolean") return String(value);
	if (!value.isWellFormed()) throw new RangeError("a text that TOML cannot hold");
	return JSON.stringify(value).replaceAll("", "\\u007F");
}
function dotted(keys) {
	return keys.map((key) => /^[\w-]+$/.test(key) ? key : literal(key)).join(".");
}
function inlineTable(values) {
	return `{ ${Object.entries(values).map(([key, value]) => `${dotted([key])} = ${literal(value)}`).join(", ")} }`;
}
// src/formats/toml/add.ts
function added(document, table, key, value) {
	const { text } = document;
	const braces = bracesFor(document, table);
	if (braces) {
		const pair = `${dotted([...table.slice(braces.path.length), key])} = ${value}`;
		return inBraces$1(document, braces.value, pair);
	}
	const header = document.tables.find(({ path }) => require_document.isSame(path, table));
	if (header) return underHeader(text, header, `${dotted([key])} = ${value}`);
	const neighbour = dottedNeighbour(document, table);
	if (neighbour) {
		const line = `${dotted([...table.slice(neighbour.from), key])} = ${value}`;
		const [start, end] = neighbour.node.range;
		return linesAt(text, nextLine(text, end), [indentAt(text, start) + line]);
	}
	return newSection(text, [`[${dotted(table)}]`, `${dotted([key])} = ${value}`]);
}
function newSection(text, lines) {
	return linesAt(text, text.length, isBlankBefore(text, text.length) ? lines : ["", ...lines]);
}
function underHeader(text, { node, pairs }, line) {
	const last = pairs.at(-1);
	if (last) return linesAt(text, nextLine(text, last.range[1]), [indentAt(text, last.range[0]) + line]);
	if (node.type === "TOMLTopLevelTable") return linesAt(text, 0, [line]);
	const [start, end] = node.key.range;
	return linesAt(text, nextLine(text, end), [text.slice(lineStart(text, start), start).replace(/\S.*$/, "") + line]);
}
function bracesFor(document, table) {
	for (let length = table.length; length > 0; length -= 1) {
		const pair = require_document.pairAt(document, table.slice(0, length));
		if (pair?.node.value.type === "TOMLInlineTable") return {
			path: pair.path,
			value: pair.node.value
		};
	}
}
function inBraces$1({ tokens }, braces, pair) {
	const last = braces.body.at(-1);
	if (!last) return {
		start: braces.range[0],
		end: braces.range[1],
		text: `{ ${pair} }`
	};
	const end = last.range[1];
	const next = tokens.find(({ range }) => range[0] >= end);
	if (next?.value === ",") return {
		start: next.range[1],
		end: next.range[1],
		text: ` ${pair},`
	};
	return {
		start: end,
		end,
		text: `, ${pair}`
	};
}
function dottedNeighbour({ tables }, table) {
	return tables.filter(({ path }) => path.length < table.length && require_document.startsWith(table, path)).flatMap(({ path, pairs }) => pairs.map((node) => ({
		node,
		from: path.length,
		path: [...path, ...require_document.keysOf(node.key)]
	}))).findLast(({ path }) => path.length > table.length && require_document.startsWith(path, table));
}
// src/formats/toml/refuse.ts
function refuseWay({ tables, pairs }, path) {
	const isWay = (other) => other.length < path.length && require_document.startsWith(path, other);
	const value = pairs.find((pair) => isWay(pair.path) && pair.node.value.type !== "TOMLInlineTable");
	const list = tables.find((table) => typeof table.path.at(-1) === "number" && isWay(table.path.slice(0, -1)));
	const other = value?.node ?? list?.node;
	if (other) throw new require_index.UnreadableConfig({
		line: require_document.lineOf(other),
		reason: "a table was expected here"
	});
}
function refuseTable({ tables, pairs }, path) {
	const other = [...tables, ...pairs].find((one) => require_document.startsWith(one.path, path));
	if (other) throw new require_index.UnreadableConfig({
		line: require_document.lineOf(other.node),
		reason: "a value was expected here, not a table"
	});
}
function refuseOtherThanList({ tables, pairs }, path) {
	const other = [...tables, ...pairs].find((one) => require_document.startsWith(one.path, path) && typeof one.path[path.length] !== "number");
	if (other) throw new require_index.UnreadableConfig({
		line: require_document.lineOf(other.node),
		reason: "a list of tables was expected here"
	});
}
// src/formats/toml/remove.ts
function removed(document, path) {
	const { text, tables, pairs } = document;
	const found = pairs.filter((pair) => require_document.startsWith(pair.path, path));
	const inLines = [...tables.filter((table) => require_document.startsWith(table.path, path)).map(({ node }) => sectionOf(text, node)), ...found.filter(({ holder }) => holder.type !== "TOMLInlineTable").map(({ node }) => wholeLines(text, node.range))];
	const [first] = found;
	return inLines.length > 0 || !first ? outermost(inLines) : [inBraces(document, first)];
}
function sectionOf(text, { range, body, ...node }) {
	const last = body.findLast(({ type }) => type === "TOMLKeyValue") ?? ("key" in node ? node.key : void 0);
	return wholeLines(text, [range[0], last?.range[1] ?? range[0]]);
}
function wholeLines(text, [start, end]) {
	return {
		start: lineStart(text, start),
		end: nextLine(text, end),
		text: ""
	};
}
function outermost(splices) {
	const kept = [];
	for (const splice of splices.toSorted((one, other) => one.start - other.start || other.end - one.end)) if (splice.start >= (kept.at(-1)?.end ?? 0)) kept.push(splice);
	return kept;
}
function inBraces({ tokens, text }, { node, holder }) {
	const [start, end] = node.range;
	const next = tokens.find(({ range }) => range[0] >= end);
	if (next?.value === ",") {
		const blanks = /^[ \t]*/.exec(text.slice(next.range[1]))?.[0].length ?? 0;
		return {
			start,
			end: next.range[1] + blanks,
			text: ""
		};
	}
	return {
		start: holder.body.findLast(({ range }) => range[1] <= start)?.range[1] ?? start,
		end,
		text: ""
	};
}
// src/formats/toml/items.ts
function itemSplices(document, edit) {
	const array = require_document.pairAt(document, edit.array)?.node.value;
	if (array?.type === "TOMLArray") return inBrackets(document, array, edit);
	refuseWay(document, edit.array);
	refuseOtherThanList(document, edit.array);
	return underHeaders(document, edit);
}
function valuesOf({ name, values }) {
	return {
		name,
		...values
	};
}
function isWanted(value, edit) {
	return (0, node_util.isDeepStrictEqual)({ ...value }, valuesOf(edit));
}
function givesWay(value, { name, values }) {
	const { name: itsName, url } = value;
	return itsName === name || url !== void 0 && url === values["url"];
}
function underHeaders(document, edit) {
	const { text, tables } = document;
	const isItem = (path) => path.length > edit.array.length && require_document.startsWith(path, edit.array);
	const parts = tables.flatMap(({ path, node }) => node.type === "TOMLTable" && isItem(path) ? [{
		path,
		node
	}] : []);
	const heads = parts.filter(({ path }) => path.length === edit.array.length + 1);
	if (heads.length === 0) return [firstItem(document, edit)];
	const valued = heads.map(({ path, node }) => ({
		path,
		node,
		value: tableOf(node)
	}));
	const giving = valued.filter(({ value }) => givesWay(value, edit));
	const [only] = giving;
	const end = edit.place === "first" ? valued[0] : valued.at(-1);
	const isWhole = parts.filter(({ path }) => only && require_document.startsWith(path, only.path)).length === 1;
	if (giving.length === 1 && only === end && isWhole && isWanted(only?.value, edit)) return [];
	const going = parts.filter(({ path }) => giving.some((one) => require_document.startsWith(path, one.path))).map(({ node }) => sectionOf(text, node));
	const at = edit.place === "first" ? aboveComments(text, sectionOf(text, heads[0]?.node).start) : sectionOf(text, parts.at(-1)?.node).end;
	const lines = sectionLines(edit);
	const opened = isBlankBefore(text, at) ? lines : ["", ...lines];
	const spaced = at === text.length || isBlank(text, at) ? opened : [...opened, ""];
	return [...going, linesAt(text, at, spaced)];
}
function tableOf(node) {
	return Object.fromEntries(node.body.map(({ key, value }) => [require_document.getStaticTOMLValue(key).join("."), require_document.getStaticTOMLValue(value)]));
}
function sectionLines(edit) {
	const pairs = Object.entries(valuesOf(edit)).map(([key, value]) => `${dotted([key])} = ${literal(value)}`);
	return [`[[${dotted(edit.array)}]]`, ...pairs];
}
function aboveComments(text, start) {
	let at = start;
	while (at > 0) {
		const above = lineStart(text, at - 1);
		if (!text.slice(above, at).trimStart().startsWith("#")) break;
		at = above;
	}
	return at;
}
function firstItem(document, edit) {
	const table = edit.array.slice(0, -1);
	const isKey = document.pairs.some(({ path }) => table.length > 0 && path.length >= table.length && require_document.startsWith(path, table));
	const header = document.tables.some(({ path }) => require_document.isSame(path, table));
	if (isKey && !header) return added(document, table, edit.array.at(-1) ?? "", `[${inlineTable(valuesOf(edit))}]`);
	return newSection(document.text, sectionLines(edit));
}
function inBrackets(document, array, edit) {
	const foreign = array.elements.find(({ type }) => type !== "TOMLInlineTable");
	if (foreign) throw new require_index.UnreadableConfig({
		line: require_document.lineOf(foreign),
		reason: "a list of tables was expected here"
	});
	const values = array.elements.map((element) => require_document.getStaticTOMLValue(element));
	const index = values.findIndex((value) => givesWay(value, edit));
	const wanted = edit.place === "first" ? 0 : values.length - 1;
	const alone = values.every((value, at) => at === index || !givesWay(value, edit));
	if (index >= 0 && index === wanted && alone && isWanted(values[index], edit)) return [];
	const element = array.elements[index];
	if (element) return [withoutElement(document, element)];
	return [withElement(document, array, inlineTable(valuesOf(edit)), edit.place)];
}
function withoutElement({ text, tokens }, { range }) {
	const next = tokens.find((token) => token.range[0] >= range[1]);
	const end = next?.value === "," ? next.range[1] : range[1];
	const start = lineStart(text, range[0]);
	if (text.slice(start, range[0]).trim() === "" && isBlank(text, end) && end < text.length) return {
		start,
		end: nextLine(text, end),
		text: ""
	};
	const blanks = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
	return {
		start: range[0],
		end: end + blanks,
		text: ""
	};
}
function withElement({ text, tokens }, array, element, place) {
	const [first] = array.elements;
	const last = array.elements.at(-1);
	if (!first || !last) {
		const at = array.range[0] + 1;
		return {
			start: at,
			end: at,
			text: text.charAt(at) === "]" ? element : `${element},`
		};
	}
	const space = require_document.lineOf(first) > require_document.lineOf(array) ? lineBreakOf(text) + indentAt(text, first.range[0]) : " ";
	const put = (at, piece) => ({
		start: at,
		end: at,
		text: piece
	});
	if (place === "first") return put(first.range[0], `${element},${space}`);
	const next = tokens.find((token) => token.range[0] >= last.range[1]);
	return next?.value === "," ? put(next.range[1], `${space}${element},`) : put(last.range[1], `,${space}${element}`);
}
// src/formats/toml/edit.ts
function stepsOf(text, edits) {
	const steps = [];
	require_document.parse(text);
	for (const edit of edits) for (let before = steps.at(-1)?.after ?? text;; before = steps.at(-1)?.after ?? text) {
		const splices = splicesFor(before, edit);
		if (splices.length === 0) break;
		steps.push({
			edit,
			before,
			splices,
			after: spliced(before, splices)
		});
	}
	return steps;
}
function splicesFor(text, edit) {
	const document = require_document.parse(text);
	if (![
		"set",
		"remove",
		"item"
	].includes(edit.op)) throw new RangeError("an edit of no kind that TOML has");
	if (edit.op === "item") return itemSplices(document, edit);
	const path = [...edit.table, edit.key];
	if (edit.op === "remove") return removed(document, path);
	const { value } = require_document.pairAt(document, path)?.node ?? {};
	if (value?.type === "TOMLValue" && value.value === edit.value) return [];
	if (value) return [{
		start: value.range[0],
		end: value.range[1],
		text: literal(edit.value)
	}];
	refuseWay(document, path);
	refuseTable(document, path);
	return [added(document, edit.table, edit.key, literal(edit.value))];
}
// src/formats/toml/align.ts
const MOST = 4e6;
function align(some, others) {
	const least = Math.min(some.length, others.length);
	let head = 0;
	while (head < least && some[head] === others[head]) head += 1;
	let tail = 0;
	while (tail < least - head && some.at(-1 - tail) === others.at(-1 - tail)) tail += 1;
	const middle = common(some.slice(head, some.length - tail), others.slice(head, others.length - tail));
	return some.map((_, index) => {
		if (index < head) return index;
		if (index >= some.length - tail) return index - some.length + others.length;
		const found = middle[index - head];
		return found === void 0 ? void 0 : found + head;
	});
}
function common(some, others) {
	const found = some.map(() => void 0);
	const width = others.length + 1;
	if (some.length * others.length > MOST) return found;
	const lengths = new Uint32Array((some.length + 1) * width);
	const length = (one, other) => lengths[one * width + other] ?? 0;
	for (let one = some.length - 1; one >= 0; one -= 1) for (let other = others.length - 1; other >= 0; other -= 1) {
		const same = some[one] === others[other];
		lengths[one * width + other] = same ? length(one + 1, other + 1) + 1 : Math.max(length(one + 1, other), length(one, other + 1));
	}
	for (let one = 0, other = 0; one < some.length && other < others.length;) if (some[one] === others[other]) found[one++] = other++;
	else if (length(one + 1, other) >= length(one, other + 1)) one += 1;
	else other += 1;
	return found;
}
// src/formats/toml/merge.ts
function merge(current, { before, after, splices }, { putBack, isStray }) {
	const [old, ours, now] = [
		linesOf(before),
		linesOf(after),
		linesOf(current)
	];
	const toOld = toBefore(before, after, splices);
	const toNow = align(ours.map(contentOf), now.map(contentOf));
	const going = new Set(toNow.filter((at, index) => at !== void 0 && toOld[index] === void 0));
	for (const at of takenOver(now, going)) going.delete(at);
	const known = new Set(toNow);
	for (const [at, line] of now.entries()) if (!known.has(at) && isStray(line)) going.add(at);
	const coming = new Map();
	for (const hunk of putBack ? hunksOf(toOld, old) : []) {
		const at = placeOf(hunk, toNow);
		if (at !== void 0 && (hunk.from === hunk.to || going.has(at))) coming.set(at, [...coming.get(at) ?? [], ...hunk.old]);
	}
	const lines = [...now.keys(), now.length].flatMap((at) => [...coming.get(at) ?? [], ...at === now.length || going.has(at) ? [] : [now[at]]]);
	return lines.map((line, index) => index < lines.length - 1 && !line.endsWith("\n") ? `${line}\n` : line).join("");
}
function toBefore(before, after, splices) {
	const at = new Map();
	let moved = 0;
	let start = 0;
	const rest = [...inOrder(splices)];
	for (const [index, line] of linesOf(before).entries()) {
		const end = start + line.length;
		while (rest[0] && rest[0].end <= start) moved += lengthened(rest.shift());
		if (!(rest[0] !== void 0 && rest[0].start < end)) at.set(start + moved, index);
		while (rest[0] && rest[0].end <= end && rest[0].start < end) moved += lengthened(rest.shift());
		start = end;
	}
	let offset = 0;
	return linesOf(after).map((line) => {
		const index = at.get(offset);
		offset += line.length;
		return index;
	});
}
function lengthened(splice) {
	return splice ? splice.text.length - (splice.end - splice.start) : 0;
}
function hunksOf(toOld, old) {
	const hunks = [];
	let from = 0;
	let oldFrom = 0;
	for (const [index, at] of [...toOld, old.length].entries()) {
		if (at === void 0) continue;
		if (index > from || at > oldFrom) hunks.push({
			from,
			to: index,
			old: old.slice(oldFrom, at)
		});
		from = index + 1;
		oldFrom = at + 1;
	}
	return hunks;
}
function placeOf({ from, to }, toNow) {
	if (from < to) return toNow.slice(from, to).find((at) => at !== void 0);
	const above = toNow.slice(0, from).findLast((at) => at !== void 0);
	return above === void 0 ? 0 : above + 1;
}
function* takenOver(lines, going) {
	for (const [at, line] of lines.entries()) {
		if (!going.has(at) || !line.trimStart().startsWith("[")) continue;
		const next = lines.findIndex((other, index) => index > at && other.trimStart().startsWith("["));
		const end = next < 0 ? lines.length : next;
		const under = Array.from({ length: end - at - 1 }, (_, index) => at + 1 + index);
		if (under.every((index) => going.has(index) || isIdle(lines[index] ?? ""))) continue;
		yield at;
		if (line.trimStart().startsWith("[[")) yield* under.filter((index) => going.has(index));
	}
}
function isIdle(line) {
	return /^\s*(?:#|$)/.test(line);
}
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function contentOf(line) {
	return line.replace(/\r?\n$/, "");
}
// src/formats/toml/undo.ts
function undo(current, step) {
	if (current === step.after) return step.before;
	const isStray = parsed(current) === void 0 ? (line) => holdsValue(line, step) : () => false;
	const left = merge(current, step, {
		putBack: true,
		isStray
	});
	return withoutValue(parsed(left) === void 0 && parsed(current) !== void 0 ? merge(current, step, {
		putBack: false,
		isStray
	}) : left, step);
}
function holdsValue(line, { edit }) {
	if (edit.op !== "set" || typeof edit.value !== "string") return false;
	const at = line.indexOf(literal(edit.value));
	return at >= 0 && /=\s*$/.test(line.slice(0, at));
}
function withoutValue(text, { edit, before }) {
	if (edit.op !== "set") return text;
	const path = [...edit.table, edit.key];
	const document = parsed(text);
	const value = document && require_document.pairAt(document, path)?.node.value;
	if (document === void 0 || value?.type !== "TOMLValue" || value.value !== edit.value) return text;
	const old = require_document.pairAt(require_document.parse(before), path)?.node.value;
	const [start, end] = value.range;
	return spliced(text, old ? [{
		start,
		end,
		text: before.slice(...old.range)
	}] : removed(document, path));
}
function parsed(text) {
	try {
		return require_document.parse(text);
	} catch (error) {
		if (error instanceof require_index.UnreadableConfig) return void 0;
		throw error;
	}
}
// src/formats/toml/editor.ts
const BOM = "﻿";
const editor = {
	edit(bytes, edits) {
		const { bom, text } = require_document.decode(bytes);
		const last = stepsOf(text, edits).at(-1);
		return last === void 0 ? bytes : Buffer.from(bom + last.after);
	},
	unedit(current, original, edits) {
		const steps = stepsOf(require_document.decode(original).text, edits);
		const encoding = (0, node_buffer.isUtf8)(current) ? "utf8" : "latin1";
		const text = Buffer.from(current).toString(encoding);
		const bom = text.startsWith(BOM) ? BOM : "";
		const left = steps.toReversed().reduce((after, step) => undo(after, step), text.slice(bom.length));
		return Buffer.from(bom + left, encoding);
	}
};
exports.editor = editor;
