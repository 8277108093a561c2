"use strict";
const require_document = require("./document.js");
const require_index = require("./index.js");
let node_buffer = require("node:buffer");
let node_util = require("node:util");
// src/formats/toml/lines.ts
function lineStart(text, at) {
	return text.slice(0, at).lastIndexOf("\n") + 1;
}
function nextLine(text, at) {
	return text.indexOf("\n", at) + 1 || text.length;
}
function indentAt(text, at) {
	const line = text.slice(lineStart(text, at), at);
	return line.slice(0, line.length - line.trimStart().length);
}
function afterBlanks(text, at) {
	return at + text.slice(at).search(/[^ \t]/);
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
	return text.slice(lineStart(text, at - 1), at).trim() === "";
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
		return inBraces(braces.value, pair);
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
	return linesAt(text, nextLine(text, end), [indentAt(text, start) + line]);
}
function bracesFor({ pairs }, table) {
	return pairs.flatMap(({ path, node: { value } }) => value.type === "TOMLInlineTable" ? [{
		path,
		value
	}] : []).findLast(({ path }) => require_document.startsWith(table, path));
}
function inBraces(braces, pair) {
	const last = braces.body.at(-1);
	if (!last) return {
		start: braces.range[0],
		end: braces.range[1],
		text: `{ ${pair} }`
	};
	return {
		start: last.range[1],
		end: last.range[1],
		text: `, ${pair}`
	};
}
function dottedNeighbour({ tables }, table) {
	return tables.filter(({ path }) => require_document.startsWith(table, path)).flatMap(({ path, pairs }) => pairs.map((node) => ({
		node,
		from: path.length,
		path: [...path, ...require_document.keysOf(node.key)]
	}))).findLast(({ path }) => require_document.startsWith(path, table));
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
	const inBraces = found.find(({ holder }) => holder.type === "TOMLInlineTable");
	if (inBraces) return [withoutPair(document, inBraces)];
	const sections = tables.filter((table) => require_document.startsWith(table.path, path)).map(({ node }) => node);
	const going = new Set(sections);
	const keys = found.filter(({ holder }) => !going.has(holder)).map(({ node }) => node);
	return [...sections, ...keys].map((node) => wholeLines(text, node));
}
function wholeLines(text, { range: [start, end] }) {
	return {
		start: lineStart(text, start),
		end: nextLine(text, end),
		text: ""
	};
}
function withoutPair(document, { node, holder }) {
	const [start, end] = node.range;
	const comma = require_document.commaAfter(document, end);
	if (comma) return {
		start,
		end: afterBlanks(document.text, comma.range[1]),
		text: ""
	};
	const { body } = holder;
	return {
		start: body[body.indexOf(node) - 1]?.range[1] ?? start,
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
	const parts = tables.filter(({ path }) => require_document.startsWith(path, edit.array));
	const items = parts.filter(({ path }) => path.length === edit.array.length + 1).map((table) => ({
		...table,
		value: Object.assign({}, ...table.pairs.map((pair) => require_document.getStaticTOMLValue(pair)))
	}));
	const [first] = items;
	const last = parts.at(-1);
	if (!first || !last) return [firstItem(document, edit)];
	const end = edit.place === "first" ? first : items.at(-1);
	const giving = items.filter((item) => givesWay(item.value, edit));
	const going = parts.filter(({ path }) => giving.some((item) => require_document.startsWith(path, item.path)));
	if (going.length === 1 && isWanted(end?.value, edit)) return [];
	const at = edit.place === "first" ? aboveComments(text, lineStart(text, first.node.range[0])) : nextLine(text, last.node.range[1]);
	const lines = sectionLines(edit);
	const opened = isBlankBefore(text, at) ? lines : ["", ...lines];
	const spaced = isBlank(text, at) ? opened : [...opened, ""];
	return [...going.map(({ node }) => wholeLines(text, node)), linesAt(text, at, spaced)];
}
function sectionLines(edit) {
	const pairs = Object.entries(valuesOf(edit)).map(([key, value]) => `${dotted([key])} = ${literal(value)}`);
	return [`[[${dotted(edit.array)}]]`, ...pairs];
}
function aboveComments(text, start) {
	for (let at = start;;) {
		const above = lineStart(text, at - 1);
		if (!text.slice(above, at).trimStart().startsWith("#")) return at;
		at = above;
	}
}
function firstItem(document, edit) {
	const table = edit.array.slice(0, -1);
	const isKey = document.pairs.some(({ path }) => require_document.startsWith(path, table));
	const hasHeader = document.tables.some(({ path }) => require_document.isSame(path, table));
	if (!isKey || hasHeader) return newSection(document.text, sectionLines(edit));
	return added(document, table, edit.array[table.length], `[${inlineTable(valuesOf(edit))}]`);
}
function inBrackets(document, array, edit) {
	const foreign = array.elements.find(({ type }) => type !== "TOMLInlineTable");
	if (foreign) throw new require_index.UnreadableConfig({
		line: require_document.lineOf(foreign),
		reason: "a list of tables was expected here"
	});
	const items = array.elements.map((element) => ({
		element,
		value: require_document.getStaticTOMLValue(element)
	}));
	const [giving, ...more] = items.filter(({ value }) => givesWay(value, edit));
	const end = edit.place === "first" ? items[0] : items.at(-1);
	if (!giving) return [withElement(document, array, inlineTable(valuesOf(edit)), edit.place)];
	if (giving === end && more.length === 0 && isWanted(giving.value, edit)) return [];
	return [withoutElement(document, giving.element)];
}
function withoutElement(document, { range: [start, end] }) {
	const { text } = document;
	const after = require_document.commaAfter(document, end)?.range[1] ?? end;
	const line = lineStart(text, start);
	if (text.slice(line, start).trim() === "" && isBlank(text, after)) return {
		start: line,
		end: nextLine(text, after),
		text: ""
	};
	return {
		start,
		end: afterBlanks(text, after),
		text: ""
	};
}
function withElement({ text }, array, element, place) {
	const [first, ...more] = array.elements;
	const put = (at, piece) => ({
		start: at,
		end: at,
		text: piece
	});
	if (!first) {
		const at = array.range[0] + 1;
		return put(at, text.charAt(at) === "]" ? element : `${element},`);
	}
	const space = require_document.lineOf(first) > require_document.lineOf(array) ? lineBreakOf(text) + indentAt(text, first.range[0]) : " ";
	if (place === "first") return put(first.range[0], `${element},${space}`);
	return put((more.at(-1) ?? first).range[1], `,${space}${element}`);
}
// src/formats/toml/edit.ts
function stepsOf(text, edits) {
	const steps = [];
	let before = text;
	for (const edit of edits) for (let splices = splicesFor(before, edit); splices.length > 0; splices = splicesFor(before, edit)) {
		const after = require_index.spliced(before, splices);
		steps.push({
			edit,
			before,
			splices,
			after
		});
		before = after;
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
const MOST = 2e3;
function align(some, others) {
	const furthest = new Map();
	furthest.set(1, {
		one: 0,
		same: void 0
	});
	for (const differences of Array(MOST).keys()) for (let more = -differences; more <= differences; more += 2) {
		const [less, further] = [furthest.get(more - 1), furthest.get(more + 1)];
		const [passed, stayed] = [less ? less.one + 1 : 0, further?.one ?? -1];
		let one = Math.max(passed, stayed);
		let same = (passed > stayed ? less : further)?.same;
		let other = one - more;
		for (; other < others.length && some[one] === others[other]; one += 1, other += 1) same = {
			one,
			other,
			above: same
		};
		if (one === some.length && other === others.length) return placesOf(same, some.length);
		furthest.set(more, {
			one,
			same
		});
	}
	return placesOf(void 0, some.length);
}
function placesOf(last, length) {
	const places = Array.from({ length });
	for (let same = last; same; same = same.above) places[same.one] = same.other;
	return places;
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
	const going = new Set(toNow.filter((_, index) => toOld[index] === void 0));
	for (const at of takenOver(now, going)) going.delete(at);
	const known = new Set(toNow);
	for (const [at, line] of now.entries()) if (!known.has(at) && isStray(line)) going.add(at);
	const coming = new Map();
	for (const hunk of putBack ? hunksOf(toOld, old) : []) {
		const at = placeOf(hunk, toNow);
		if (hunk.from === hunk.to || going.has(at)) coming.set(at, [...coming.get(at) ?? [], ...hunk.old]);
	}
	const comingAt = (at) => coming.get(at) ?? [];
	const lines = [...now.flatMap((line, at) => [...comingAt(at), ...going.has(at) ? [] : [line]]), ...comingAt(now.length)];
	const last = lines.pop() ?? "";
	return lines.map((line) => line.replace(/\n?$/, "\n")).join("") + last;
}
function toBefore(before, after, splices) {
	const indexAt = new Map();
	let start = 0;
	for (const [index, line] of linesOf(before).entries()) {
		const [from, end] = [start, start + line.length];
		if (!splices.some((splice) => splice.start < end && splice.end > from)) {
			const moved = splices.filter((splice) => splice.end <= from).reduce((sum, splice) => sum + lengthOf(splice), 0);
			indexAt.set(from + moved, index);
		}
		start = end;
	}
	let offset = 0;
	return linesOf(after).map((line) => {
		const index = indexAt.get(offset);
		offset += line.length;
		return index;
	});
}
function lengthOf({ start, end, text }) {
	return text.length - (end - start);
}
function hunksOf(toOld, old) {
	const hunks = [];
	let from = 0;
	let oldFrom = 0;
	for (const [index, at] of [...toOld, old.length].entries()) {
		if (at === void 0) continue;
		hunks.push({
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
		if (!going.has(at) || !line.startsWith("[")) continue;
		const rest = [...lines.entries()].slice(at + 1);
		const size = rest.findIndex(([, other]) => other.trimStart().startsWith("["));
		const under = size < 0 ? rest : rest.slice(0, size);
		if (under.every(([index, other]) => going.has(index) || isIdle(other))) continue;
		yield at;
		if (line.startsWith("[[")) yield* under.map(([index]) => index);
	}
}
function isIdle(line) {
	return /^\s*(?:#|$)/.test(line);
}
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
function contentOf(line) {
	return line.replace(/\r?\n/, "");
}
// src/formats/toml/undo.ts
function undo(current, step) {
	if (current === step.after) return step.before;
	const isBroken = require_document.scan(current) instanceof require_index.UnreadableConfig;
	const isStray = (line) => isBroken && holdsValue(line, step);
	const left = merge(current, step, {
		putBack: true,
		isStray
	});
	return withoutValue(!isBroken && require_document.scan(left) instanceof require_index.UnreadableConfig ? merge(current, step, {
		putBack: false,
		isStray
	}) : left, step);
}
function holdsValue(line, { edit }) {
	const value = "value" in edit && edit.value;
	if (typeof value !== "string") return false;
	const [before = "", ...after] = line.split(literal(value));
	return after.length > 0 && /=\s*$/.test(before);
}
function withoutValue(text, { edit, before }) {
	if (edit.op !== "set") return text;
	const path = [...edit.table, edit.key];
	const document = require_document.scan(text);
	if (document instanceof require_index.UnreadableConfig) return text;
	const value = require_document.pairAt(document, path)?.node.value;
	if (value?.type !== "TOMLValue" || value.value !== edit.value) return text;
	const old = require_document.pairAt(require_document.parse(before), path)?.node.value;
	const [start, end] = value.range;
	return require_index.spliced(text, old ? [{
		start,
		end,
		text: before.slice(...old.range)
	}] : removed(document, path));
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
