"use strict";
const require_index = require("./index.js");
const require_refused = () => require("./refused.js");
const require_network = require("./network.js");
// src/credentials/metadata-server.ts
const ADDRESS = "169.254.169.254";
const PRODUCT_NAME = "/sys/class/dmi/id/product_name";
const PATIENCE = 3e3;
async function findMetadataServer(machine, network, productName = PRODUCT_NAME) {
	const { env } = machine;
	const detection = env["METADATA_SERVER_DETECTION"]?.trim().toLowerCase();
	if (detection === "none" || env["NO_GCE_CHECK"]?.toLowerCase() === "true") return void 0;
	const named = hostNamed(env["GCE_METADATA_HOST"] || env["GCE_METADATA_IP"]);
	const host = named ?? ADDRESS;
	if (named || detection === "assume-present") return host;
	if (detection !== "ping-only" && isGoogleMachine(machine, productName)) return host;
	if (detection === "bios-only") return void 0;
	try {
		return (await network.send(ask(host, "/"), PATIENCE)).headers["metadata-flavor"] === "Google" ? host : void 0;
	} catch {
		return;
	}
}
async function fromMetadataServer(host, network) {
	const account = "/computeMetadata/v1/instance/service-accounts/default";
	const outcome = await require_network.request(network, ask(host, `${account}/token`), (answer) => require_network.tokenIn(answer, "access_token", network.now()));
	if ("refusal" in outcome) throw new require_index.Failure(explain(host, outcome.refusal, network.now()));
	const principal = await textAt(host, `${account}/email`, network);
	const project = (principal === void 0 ? void 0 : require_index.projectOf(principal)) ?? await textAt(host, "/computeMetadata/v1/project/project-id", network);
	return {
		...outcome.value,
		...require_index.present({
			principal,
			project
		})
	};
}
function explain(host, answer, now) {
	const refusal = require_refused().classify({
		service: "metadata",
		host,
		now
	}, answer);
	const { cause, said, status } = refusal;
	if (cause.kind === "stranger" || cause.kind === "perimeter" || cause.kind === "scope-insufficient") return require_refused().explainRefusal(refusal);
	return require_refused().METADATA_REFUSED({
		host,
		status,
		said: require_refused().wordsOf(said),
		cause: cause.kind
	});
}
async function textAt(host, path, network) {
	const outcome = await require_network.request(network, ask(host, path), (answer) => answer.body.trim());
	return "value" in outcome ? outcome.value || void 0 : void 0;
}
function hostNamed(value) {
	if (!value) return void 0;
	const host = value.replace(/^http:\/\//i, "").replace(/\/$/, "");
	if (/^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host)) return host;
	throw new require_index.Failure(require_refused().METADATA_HOST_REFUSED({ because: "it is not a host" }));
}
function ask(host, path) {
	return {
		to: { kind: "metadata" },
		method: "GET",
		url: `http://${host}${path}`,
		headers: { "metadata-flavor": "Google" }
	};
}
function isGoogleMachine(machine, productName) {
	if (machine.platform !== "linux") return false;
	try {
		return require_index.readUserFile(productName).bytes.includes("Google");
	} catch {
		return false;
	}
}
exports.findMetadataServer = findMetadataServer;
exports.fromMetadataServer = fromMetadataServer;
