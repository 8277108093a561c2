"use strict";
const require_index = require("./index.js");
// src/credentials/key-mends.ts
const MOST_TEXTS = 60;
const MENDS = [
	(text) => /^(```(?:json)?|["'`])(.+?)(?:```|["'`])[,;]?$/s.exec(text)?.[2],
	(text) => /^[|>][+-]?\d?\s(.+)/s.exec(text)?.[1],
	(text) => /^(?:(?:export|set|-)\s+)?(?:\$env:)?[A-Za-z_][\w.-]{0,99}\s{0,9}[=:]\s{0,9}(?!\/\/)(.+)/s.exec(text)?.[1],
	(text) => /^data:[\w.+/;=-]{0,99},(.+)/s.exec(text)?.[1],
	(text) => /^-----BEGIN [A-Z ]{1,40}-----([^-]+)-----END [A-Z ]{1,40}-----$/.exec(text)?.[1],
	(text) => /%(?:7b|22|2b|2f|3d)/i.test(text) ? require_index.attempt(() => decodeURIComponent(text)) : void 0,
	fromBase64,
	(text) => /^(?:[0-9a-f]{2}\s?)+$/i.test(text) ? asText(Buffer.from(text.replace(/\s/g, ""), "hex")) : void 0,
	(text) => text.replace(/\u00ab\s?|[\u201c-\u201f]|\s?\u00bb/g, "\"").replace(/[\u00a0\u202f]/g, " ").replace(/[\u200b\u2060\ufeff]/g, ""),
	(text) => text.replaceAll("&quot;", "\"").replaceAll("&#34;", "\""),
	(text) => /^[{[]/.test(text) ? text.replace(/[,;]$/, "") : void 0,
	(text) => /^\{\s*'/.test(text) ? text.replaceAll("'", "\"") : void 0,
	(text) => inObject(text, /\\"/g, () => "\""),
	(text) => text.startsWith("{") ? jsonString(`"${text}"`) : void 0,
	jsonString,
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"|\\+[nrt]/gs, ifText),
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"/gs, (part) => part.replace(/\r?\n/g, "\\n")),
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"|(?:\/\/|#)[^\n]*/gs, ifText),
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"|,(?=\s*\})/gs, ifText),
	(text) => /^\[\s*(\{.*\})\s*\]$/s.exec(text)?.[1],
	(text) => withoutNumbers(text),
	(text) => text.replace(/^> ?/gm, ""),
	(text) => /^[^{}]{1,999}(\{[^{}]+\})[^{}]{0,999}$/s.exec(text)?.[1],
	(text) => /^\{[^{}]+\}(?=[^{}]{1,999}$)/s.exec(text)?.[0],
	longestBase64,
	twice
];
function withoutNumbers(text) {
	const lines = text.split("\n").map((line) => /^\s{0,9}(\d{1,4})(?:[ \t]?[|:.)\u2502]|(?=[ \t]))[ \t]?(.*)/s.exec(line));
	const first = Number(lines[0]?.[1]);
	return lines.length > 1 && lines.every((line, at) => Number(line?.[1]) === first + at) ? lines.map((line) => line[2]).join("\n") : void 0;
}
function twice(text) {
	const half = text.slice(0, text.length / 2).trim();
	return half.length >= SHORTEST_BASE64 && half === text.slice(text.length / 2).trim() ? half : void 0;
}
const SHORTEST_BASE64 = 400;
function longestBase64(text) {
	const long = text.match(/[\w+/-]{400,}={0,2}/g);
	return long?.length === 1 && !text.includes("private_key") ? long[0] : void 0;
}
function searchKey(pasted) {
	const given = trimmed(pasted);
	const seen = new Map([[given, given]]);
	if (pasted.length > 1e5) return { seen: [given] };
	for (const [text, json] of seen) {
		if (seen.size >= MOST_TEXTS) break;
		const fields = require_index.objectIn(text);
		const inside = fields && keyInside(fields);
		if (fields && inside === void 0) return { found: {
			json,
			fields
		} };
		if (inside !== void 0) {
			seen.set(inside, inside);
			continue;
		}
		for (const mend of MENDS) {
			const exact = mend(text);
			if (exact === void 0 || seen.has(trimmed(exact))) continue;
			seen.set(trimmed(exact), mend === fromBase64 ? withoutMark(exact).trimStart() : trimmed(exact));
		}
	}
	return { seen: [given, ...[...seen.keys()].slice(1)] };
}
function trimmed(text) {
	return withoutMark(text).trim();
}
function withoutMark(text) {
	return text.replace(/^\ufeff/, "");
}
const DEEPEST = 3;
function keyInside(fields) {
	if (require_index.isCredential(fields)) return void 0;
	const found = keysIn(fields, DEEPEST);
	return found.length === 1 ? found[0] : void 0;
}
function keysIn(value, depth) {
	if (typeof value === "string") return value.includes("\"private_key\"") || value.length >= SHORTEST_BASE64 && fromBase64(value)?.includes("private_key") ? [value] : [];
	if (typeof value !== "object" || value === null || depth === 0) return [];
	if (Reflect.get(value, "type") === "service_account") return [JSON.stringify(value, void 0, 2)];
	return Object.values(value).slice(0, MOST_TEXTS).flatMap((one) => keysIn(one, depth - 1));
}
function jsonString(text) {
	return /^"/.test(text) ? require_index.attempt(() => JSON.parse(text)) : void 0;
}
function fromBase64(text) {
	const plain = text.replace(/\\[nr]|\s/g, "").replaceAll("-", "+").replaceAll("_", "/").replace(/={1,2}$/, "");
	return /^[A-Za-z0-9+/]{16,}$/.test(plain) ? asText(Buffer.from(plain, "base64")) : void 0;
}
function asText(bytes) {
	if (bytes.length < 2) return void 0;
	const encoding = bytes[1] === 0 || bytes.readUInt16BE(0) === 65534 ? "utf-16le" : bytes[0] === 0 || bytes.readUInt16BE(0) === 65279 ? "utf-16be" : "utf-8";
	return require_index.attempt(() => /^[\P{Cc}\s]+$/u.exec(new TextDecoder(encoding, { fatal: true }).decode(bytes))?.[0]);
}
function inObject(text, pattern, mend) {
	return text.startsWith("{") ? text.replace(pattern, mend) : void 0;
}
function ifText(part) {
	return part[0] === "\"" ? part : "";
}
Object.defineProperty(exports, "searchKey", {
	enumerable: true,
	get: function() {
		return searchKey;
	}
});
