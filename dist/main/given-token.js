"use strict";
const require_index = require("./index.js");
const require_network = require("./network.js");
const require_seldom = () => require("./seldom.js");
// src/credentials/given-token.ts
function givenToken(token) {
	const looksLike = classOf(token.reveal());
	if (looksLike !== void 0) throw new require_index.Failure(require_seldom().ACCESS_TOKEN_MALFORMED({ looksLike }));
	return { token };
}
function classOf(text) {
	if (text.startsWith("{")) return "JSON, which may belong into key";
	if (/^Bearer\s/i.test(text)) return "an Authorization header; leave the word Bearer out";
	if (/^eyJ[\w-]+\.eyJ/.test(text)) return "an ID token (a JWT), not an access token";
	return require_network.isToken(text) ? void 0 : "text with spaces, line breaks or other characters";
}
exports.givenToken = givenToken;
