"use strict";
const require_index = require("./index.js");
const require_child = require("./child.js");
const require_refused = () => require("./refused.js");
// src/credentials/gcloud-cli.ts
const GCLOUD_NEEDS = /^(?:CLOUDSDK|GOOGLE|AWS)_/;
async function fromGcloud(machine, mask) {
	const command = machine.platform === "win32" ? "gcloud.cmd" : "gcloud";
	const { exitCode, stdout, stderr } = await require_child.runChild(machine, command, [
		"config",
		"config-helper",
		"--format=json(credential)"
	], { needs: GCLOUD_NEEDS });
	const credential = exitCode === 0 ? credentialIn(stdout) : {};
	for (const field of ["access_token", "id_token"]) {
		const secret = require_index.textIn(credential, field);
		if (secret !== void 0) mask(new require_index.Secret(secret));
	}
	const token = require_index.textIn(credential, "access_token");
	if (token === void 0 || !require_index.isToken(token)) throw new require_index.Failure(require_refused().GCLOUD_FAILED({ said: firstWords(stderr) }));
	const expires = Date.parse(require_index.textIn(credential, "token_expiry") ?? "");
	const { account } = await require_index.gcloudConfiguration(machine);
	const principal = account?.includes("@") ? account : void 0;
	const project = principal && require_index.isServiceAccount(principal) ? require_index.projectOf(principal) : void 0;
	return {
		token: new require_index.Secret(token),
		...require_index.present({
			expiresAt: Number.isNaN(expires) ? void 0 : new Date(expires),
			principal,
			project
		})
	};
}
function credentialIn(stdout) {
	try {
		return JSON.parse(stdout)?.credential ?? {};
	} catch {
		return {};
	}
}
function firstWords(stderr) {
	return (stderr.split(/\r?\n/).find((text) => text.startsWith("ERROR:")) ?? stderr.trim().split("\n")[0] ?? "").replace(/^ERROR:\s*(\([\w.-]+\)\s*)?/, "");
}
exports.fromGcloud = fromGcloud;
