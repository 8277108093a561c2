"use strict";
const require_seldom = () => require("./seldom.js");
const require_index = require("./index.js");
// src/credentials/token-mends.ts
const TOKENS = /ya29\.[\w.-]*[\w-]/g;
const SHORTEST_LINE = 20;
function searchToken(pasted) {
	const text = unwrapped(decoded(pasted)).replace(/[\u200b\u2060\ufeff]/g, "");
	const found = [...new Set(text.match(TOKENS))];
	const [token = ""] = found;
	const rest = text.slice(text.lastIndexOf(token) + token.length);
	return found.length === 1 && ENDS.test(rest) && !SPLIT.test(rest) ? token : bare(text);
}
const ENDS = /^(?:$|[\s"'`,;@&%)\]}>|<\\\u201d\u2019\0]|\.(?!\.))/;
const SPLIT = /^(?:\s+[\w.-]+)+\s*$/;
function decoded(text) {
	if (!/^[\w+/=\s-]{40,}$/.test(text)) return text;
	const inside = Buffer.from(text, "base64").toString("latin1");
	return inside.includes("ya29.") ? inside : text;
}
function unwrapped(text) {
	const lines = text.trim().split(/\s*\n\s*/);
	const [first = "", ...others] = lines;
	return /^ya29\.[\w.-]+$/.test(first) && first.length >= SHORTEST_LINE && others.every((line) => /^[\w.-]+$/.test(line) && !line.startsWith("ya29.") && line.length <= first.length) && others.slice(0, -1).every(({ length }) => length === first.length) ? lines.join("") : text;
}
function bare(text) {
	const token = text.replace(/^(?:(?:Authorization:\s*)?Bearer\s+|oauth2accesstoken:|(?:export\s+)?[A-Z][A-Z0-9_]{0,60}=)/i, "");
	return (/^\{[^{}]*"(?:access_token|accessToken|token)"\s*:\s*"([^"]+)"[^{}]*\}$/.exec(token)?.[1] ?? token).replace(/^["']|["']$/g, "");
}
function otherThanToken(text) {
	if (/^ya29\./.test(text)) {
		if (/(?:\.{2}|\u2026|\*)$/.test(text)) return { looksLike: "the beginning of a token, cut off by dots or stars" };
		return require_index.isToken(text) ? void 0 : { looksLike: "a token with spaces, line breaks or other characters in it" };
	}
	const shape = require_index.unmistakableShapeOf(text);
	if (shape && shape.belongsIn !== "access_token") return shape;
	if (/^</.test(text)) return { looksLike: "a web page" };
	if (/^\{/.test(text)) return { looksLike: "JSON without an access token" };
	if (/^(?:https?:|[.~]{0,2}\/|[A-Za-z]:\\)/.test(text)) return { looksLike: "a URL or the path of a file" };
	if (/^[\w.-]+@[\w-]+\.[\w.-]+$/.test(text)) return {
		looksLike: "an email address",
		belongsIn: "service_account"
	};
	if (/^GOOG1?[A-Z0-9]{20}/.test(text)) return { looksLike: "an HMAC key of Cloud Storage" };
	return require_index.isToken(text) ? void 0 : { looksLike: "text with spaces, line breaks or other characters" };
}
// src/credentials/key-fields.ts
function asPem(given) {
	const text = given.replace(/\\+[nrt]|\s/g, "");
	const pem = /BEGIN/i.test(text) ? text : Buffer.from(text, "base64").toString("latin1").replace(/\s/g, "");
	const [, rsa, inside] = /BEGIN(RSA)?PRIVATEKEY[^\w+/=]+([\w+/=]+)/i.exec(pem) ?? [];
	const body = inside ?? /^MII[\w+/=]+$/.exec(text)?.[0];
	if (body === void 0) return given;
	const mark = `${rsa === void 0 ? "" : "RSA "}PRIVATE KEY`;
	return `-----BEGIN ${mark}-----\n${body.replace(/.{1,64}/g, "$&\n")}-----END ${mark}-----\n`;
}
function addressIn(given) {
	return /[\w.-]+@[\w.-]+\w/.exec(given.replace(/\s+/g, ""))?.[0].toLowerCase() ?? given;
}
// src/credentials/key-kinds.ts
const TYPES = [
	"authorized_user",
	"external_account",
	"external_account_authorized_user",
	"impersonated_service_account",
	"gdch_service_account"
];
const FIELDS = [
	["encrypted", ["sops"]],
	["oauth_client", ["web", "installed"]],
	["firebase", ["project_info", "authDomain"]],
	["other_cloud", [
		"AccessKeyId",
		"SecretAccessKey",
		"aws_access_key_id",
		"tenantId",
		"subscriptionId"
	]]
];
function kindOf(fields) {
	if (Object.keys(fields).length === 0) return "nothing";
	return FIELDS.find(([, names]) => names.some((name) => Object.hasOwn(fields, name)))?.[0] ?? TYPES.find((name) => name === fields["type"]);
}
function unreadable(text, seen) {
	const { length } = text;
	const json = seen.find((one) => one.startsWith("{"));
	if (json !== void 0) {
		if (seen.some((one) => /\}\s*,?\s*\{/.test(one))) return require_seldom().KEY_UNREADABLE({
			length,
			looksLike: "several JSON objects, of which one must be chosen"
		});
		if (!json.endsWith("}")) return require_seldom().KEY_TRUNCATED({ length });
		const coded = json === seen[0] ? "an object" : "a coded form of an object";
		return require_seldom().KEY_UNREADABLE({
			length,
			looksLike: `${coded} that is not valid JSON`
		});
	}
	return isPath(text.trim()) ? require_seldom().KEY_IS_PATH({}) : require_seldom().KEY_UNREADABLE({
		length,
		...kindOfText(seen)
	});
}
function isPath(text) {
	return text.length < 300 && /^(?:@|file:|~\/|\.{0,2}\/|[A-Za-z]:\\)[^\s"{}]+$|^[^\s"{}]+\.(?:json|p12|pem|key|b64|txt)$/i.test(text);
}
const KINDS = [
	[/^(?:-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED)|\$ANSIBLE_VAULT)/, { looksLike: "an encrypted file, which an earlier step must decrypt" }],
	[/^-----BEGIN (?:TRUSTED )?CERTIFICATE/, { looksLike: "a certificate, not a key file" }],
	[/^(?:-----BEGIN (?:OPENSSH|DSA|EC) |ssh-[a-z0-9]+ |ecdsa-)/, { looksLike: "an SSH key" }],
	[/^-----BEGIN (?:RSA )?PUBLIC KEY/, { looksLike: "a public key" }],
	[/^-----BEGIN/, { looksLike: "a PEM block, not the JSON file around it" }],
	[/^<(?:!doctype|html|\?xml)/i, { looksLike: "a web page" }],
	[/^H4sI/, { looksLike: "a compressed file (gzip)" }],
	[/^UEsDB/, { looksLike: "a compressed file (zip)" }],
	[/^MI[IAG][A-Za-z0-9+/=\s]{200}/, { looksLike: "a key file in the old P12 or DER format" }],
	[/^GOOG1?[A-Z0-9]{20}/, { looksLike: "an HMAC key of Cloud Storage" }],
	[/^[0-9a-f]{40}$/, { looksLike: "the ID of a key (private_key_id), not the key itself" }],
	[/^\d{21}$/, { looksLike: "the ID of a service account, not its key" }],
	[/^[\w.-]+@[\w.-]+$/, {
		looksLike: "an email address",
		belongsIn: "service_account"
	}],
	[/^projects\/\d+\/.*\/providers\//, {
		looksLike: "the name of a provider",
		belongsIn: "workload_identity_provider"
	}],
	[/^projects\/.*\/keys\/|^created key \[/, { looksLike: "the name of a key, not the key itself" }],
	[/^(?:projects\/[^/]+\/secrets\/|(?:op|sm|bw|vault|gcpsm|awssm|azkv|ref\+\w+):)/, { looksLike: "a reference to a secret elsewhere, not the secret itself" }],
	[/^https?:/, { looksLike: "a URL" }]
];
function kindOfText([text, ...others]) {
	const known = KINDS.find(([form]) => form.test(text))?.[1];
	if (known) return known;
	const shape = require_index.unmistakableShapeOf(text);
	if (shape?.belongsIn === "key") return { looksLike: "a part of a service account key, or one among other text" };
	if (shape) return shape;
	if (others.length > 0) return { looksLike: "a coded form of something that is not JSON" };
	return { looksLike: /^[\w+/=\s-]{400,}$/.test(text) ? "base64 without its beginning, or of something that is not text" : "neither JSON nor base64" };
}
// src/credentials/key-mends.ts
const MOST_TEXTS = 60;
const MENDS = [
	(text) => /^(```(?:json)?|["'`])(.+?)(?:```|["'`])[,;]?$/s.exec(text)?.[2],
	(text) => /^[|>][+-]?\d?\s(.+)/s.exec(text)?.[1],
	(text) => /^(?:(?:export|set|-)\s+)?(?:\$env:)?[A-Za-z_][\w.-]{0,99}\s{0,9}[=:]\s{0,9}(?!\/\/)(.+)/s.exec(text)?.[1],
	(text) => /^data:[\w.+/;=-]{0,99},(.+)/s.exec(text)?.[1],
	(text) => /^-----BEGIN [A-Z ]{1,40}-----([^-]+)-----END [A-Z ]{1,40}-----$/.exec(text)?.[1],
	(text) => /%(?:7b|22|2b|2f|3d|0[ad])/i.test(text) ? require_index.attempt(() => decodeURIComponent(text)) : void 0,
	fromBase64,
	(text) => /^(?:[0-9a-f]{2}\s?)+$/i.test(text) ? asText(Buffer.from(text.replace(/\s/g, ""), "hex")) : void 0,
	asTyped,
	fromHtml,
	(text) => /^[{[]/.test(text) ? text.replace(/[,;]$/, "") : void 0,
	(text) => inObject(text, LANGUAGE, asJson),
	(text) => inObject(text, /""|\^"/g, () => "\""),
	(text) => inObject(text, /\\"/g, () => "\""),
	(text) => text.startsWith("{") ? jsonString(`"${text}"`) : void 0,
	jsonString,
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"|\\+[nrt]/gs, ifText),
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"/gs, (part) => part.replace(/\\\r?\n\s*(?=[nrt"\\/u])/g, "\\").replace(/\r?\n/g, "\\n")),
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"|(?:\/\/|#)[^\n]*/gs, ifText),
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"|,(?=\s*\})/gs, ifText),
	(text) => /^\[\s*(\{.*\})\s*\]$/s.exec(text)?.[1],
	(text) => withoutNumbers(text),
	(text) => MARGIN.test(text) ? text.split("\n").map(withoutMargin).join("\n") : void 0,
	(text) => /^\(?[bu]?["']/.test(text) ? text.replace(/(["'])\s*\n\s*[bu]?\1/g, "") : void 0,
	(text) => /^[^{}]{1,999}(\{[^{}]+\})[^{}]{0,999}$/s.exec(text)?.[1],
	(text) => /^\{[^{}]+\}(?=[^{}]{1,999}$)/s.exec(text)?.[0],
	longestBase64,
	twice
];
const MARGIN = /^[>+#] ?|^\d{4}-\d\d-\d\dT[\d:.]{8,18}Z ?/m;
function withoutMargin(line) {
	return line.replace(MARGIN, "");
}
function asTyped(text) {
	return text.replace(/\u00ab\s?|[\u201c-\u201f]|\s?\u00bb/g, "\"").replace(/[\u2018-\u201b]/g, "'").replace(/[\p{Pd}\u2212]/gu, "-").replace(/[\p{Zl}\p{Zp}]/gu, " ").replace(/\p{Cf}/gu, "").normalize("NFKC");
}
const NAMED = {
	quot: "\"",
	apos: "'",
	lt: "<",
	gt: ">",
	amp: "&",
	nbsp: " "
};
function fromHtml(text) {
	return text.replace(/<br ?\/?>/gi, "").replace(/&(?:#(\d{1,5})|#x([0-9a-f]{1,4})|(quot|apos|lt|gt|amp|nbsp));/gi, (_, decimal, hex, name) => name ? NAMED[name.toLowerCase()] ?? "" : String.fromCharCode(decimal ?? Number.parseInt(hex, 16)));
}
const LANGUAGE = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|=>|\b(?:None|nil|undefined)\b|[A-Za-z_]\w*(?=\s*(?::|=>))/gs;
function asJson(part) {
	if (part[0] === "\"") return part;
	if (part[0] === "'") return `"${part.slice(1, -1).replaceAll("\\'", "'").replaceAll("\"", "\\\"")}"`;
	if (part === "=>") return ":";
	return /^(?:None|nil|undefined)$/.test(part) ? "null" : `"${part}"`;
}
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
	const [first, ...others] = keysIn(fields, DEEPEST);
	const body = first === void 0 ? void 0 : bodyOf(first);
	return others.every((one) => body !== void 0 && bodyOf(one) === body) ? first : void 0;
}
function bodyOf(text) {
	const inside = text.includes("private_key") ? void 0 : fromBase64(text) ?? longestBase64(text);
	return inside === void 0 ? /PRIVATE KEY-----[\\n]*([\w+/=]{40})/.exec(text)?.[1] : bodyOf(inside);
}
function keysIn(value, depth) {
	if (typeof value === "string") return keysInText(value, DEEPEST);
	if (typeof value !== "object" || value === null || depth === 0) return [];
	if (Reflect.get(value, "type") === "service_account") return [JSON.stringify(value, void 0, 2)];
	return Object.values(value).slice(0, MOST_TEXTS).flatMap((one) => keysIn(one, depth - 1));
}
function keysInText(text, depth) {
	if (text.includes("\"private_key\"")) return [text];
	if (text.length < SHORTEST_BASE64 || depth === 0) return [];
	const fields = require_index.objectIn(text);
	if (fields !== void 0) return keysIn(fields, depth - 1);
	const inside = fromBase64(text) ?? longestBase64(text);
	return inside === void 0 || keysInText(inside, depth - 1).length === 0 ? [] : [text];
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
Object.defineProperty(exports, "addressIn", {
	enumerable: true,
	get: function() {
		return addressIn;
	}
});
Object.defineProperty(exports, "asPem", {
	enumerable: true,
	get: function() {
		return asPem;
	}
});
Object.defineProperty(exports, "kindOf", {
	enumerable: true,
	get: function() {
		return kindOf;
	}
});
Object.defineProperty(exports, "otherThanToken", {
	enumerable: true,
	get: function() {
		return otherThanToken;
	}
});
Object.defineProperty(exports, "searchKey", {
	enumerable: true,
	get: function() {
		return searchKey;
	}
});
Object.defineProperty(exports, "searchToken", {
	enumerable: true,
	get: function() {
		return searchToken;
	}
});
Object.defineProperty(exports, "unreadable", {
	enumerable: true,
	get: function() {
		return unreadable;
	}
});
