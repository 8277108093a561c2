"use strict";
const require_index = require("./index.js");
let node_path = require("node:path");
node_path = { default: node_path };
let node_child_process = require("node:child_process");
// src/start-renewing.ts
const OF_THIS_STEP = /^(?:INPUT_|STATE_|ACTIONS_(?!ID_TOKEN_REQUEST_)|GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i;
const PATIENCE_MS = 3e4;
async function startRenewing({ source, method }, { expiresAt }, { worker }, receipt, machine) {
	const task = {
		source,
		method,
		expiresAt: expiresAt?.getTime() ?? 0,
		receipt,
		...require_index.present({ worker })
	};
	try {
		await start(task, machine);
		return true;
	} catch {
		return false;
	}
}
async function start(task, { env }) {
	const entry = node_path.default.resolve(process.argv[1] ?? "", "../../refresh/index.js");
	const child = (0, node_child_process.spawn)(process.execPath, [entry], {
		detached: true,
		windowsHide: true,
		cwd: "/",
		stdio: [
			"pipe",
			"ignore",
			"ignore",
			"pipe"
		],
		env: Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THIS_STEP.test(name)))
	});
	const word = child.stdio[3];
	const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
	try {
		await new Promise((resolve, reject) => {
			child.on("error", reject);
			child.stdin?.on("error", reject);
			word.once("data", () => resolve()).once("close", () => reject(new Error("it ended")));
			child.stdin?.end(require_index.toRevealingJson(task));
		});
	} finally {
		clearTimeout(timer);
		word.destroy();
		child.unref();
	}
}
exports.startRenewing = startRenewing;
