"use strict";
const require_index = require("./index.js");
const require_network = require("./network.js");
const require_refused = () => require("./refused.js");
let node_crypto = require("node:crypto");
// src/credentials/key-exchange.ts
async function exchangeKey(key, universe, network) {
	const endpoint = `https://oauth2.${universe}/token`;
	const outcome = await require_network.request(network, async () => ({
		to: {
			kind: "google",
			universe
		},
		method: "POST",
		url: endpoint,
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: new URLSearchParams({
			grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
			assertion: assertion(key, endpoint, Math.floor(network.now() / 1e3))
		}).toString()
	}), (answer) => require_network.tokenIn(answer, "access_token", network.now()));
	if ("value" in outcome) return outcome.value;
	throw new require_index.Failure(require_refused().explainKeyRefusal({
		answer: outcome.refusal,
		host: `oauth2.${universe}`,
		now: network.now()
	}, key.clientEmail));
}
function assertion(key, audience, now) {
	const encode = (part) => Buffer.from(JSON.stringify(part)).toString("base64url");
	const header = {
		alg: "RS256",
		typ: "JWT",
		kid: key.privateKeyId?.reveal()
	};
	const claims = {
		iss: key.clientEmail,
		scope: require_index.SCOPE,
		aud: audience,
		iat: now,
		exp: now + 3600
	};
	const content = `${encode(header)}.${encode(claims)}`;
	return `${content}.${(0, node_crypto.sign)("sha256", Buffer.from(content), key.privateKey.reveal()).toString("base64url")}`;
}
exports.exchangeKey = exchangeKey;
