"use strict";
const require_index = require("./index.js");
let node_fs = require("node:fs");
// src/machine/child.ts
const OF_THE_RUNNER = /^(?:INPUT|STATE|ACTIONS|GITHUB|RUNNER)_/i;
const SECRET_NAME = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|(?:^|_)(?:KEY|PAT|AUTH)$/i;
const WITH_LOGIN = /:\/\/[^/\s]*@/;
function environmentFor(env, needs) {
	const kept = {};
	for (const [name, value] of Object.entries(env)) {
		if (value === void 0) continue;
		if (!(OF_THE_RUNNER.test(name) || SECRET_NAME.test(name) || WITH_LOGIN.test(value)) || /_proxy$/i.test(name) || needs?.test(name) === true) kept[name] = value;
	}
	return kept;
}
async function runChild(machine, command, args, { needs, set = {} } = {}) {
	const { getExecOutput } = await Promise.resolve().then(() => require("./exec.js"));
	const cwd = (0, node_fs.mkdtempSync)(require_index.pathsOf(machine).join(machine.temp, "setup-artifact-registry-python-run-"));
	try {
		const env = {
			...environmentFor(machine.env, needs),
			...set
		};
		return await getExecOutput(`"${command.replaceAll("\"", "\\\"")}"`, [...args], {
			silent: true,
			ignoreReturnCode: true,
			cwd,
			env
		});
	} finally {
		(0, node_fs.rmSync)(cwd, {
			recursive: true,
			force: true,
			maxRetries: 5
		});
	}
}
Object.defineProperty(exports, "environmentFor", {
	enumerable: true,
	get: function() {
		return environmentFor;
	}
});
Object.defineProperty(exports, "runChild", {
	enumerable: true,
	get: function() {
		return runChild;
	}
});
