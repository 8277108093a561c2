"use strict";
const require_index = require("./index.js");
const require_seldom = () => require("./seldom.js");
let node_path = require("node:path");
node_path = { default: node_path };
let node_fs = require("node:fs");
// src/ledger/private.ts
function ownerOnly(path, kind, env) {
	return {
		program: `${env["SystemRoot"] ?? "C:\\Windows"}\\System32\\icacls.exe`,
		args: [
			path,
			"/inheritance:r",
			"/grant:r",
			`*S-1-3-4:${kind === "folder" ? "(OI)(CI)F" : "F"}`,
			"/Q"
		]
	};
}
function makePrivate(path, kind) {
	const { spawnSync } = process.getBuiltinModule("node:child_process");
	const { program, args } = ownerOnly(path, kind, process.env);
	const { status, error } = spawnSync(program, args, {
		stdio: "ignore",
		windowsHide: true,
		timeout: 3e4
	});
	if (status !== 0) throw new require_index.Failure(require_seldom().NOT_PRIVATE({
		path,
		reason: error?.message ?? `icacls ended with status ${status}`
	}));
}
// src/ledger/private-folder.ts
function makePrivateFolder(folder) {
	removeUnfinished(folder);
	const unfinished = `${folder}.${process.pid}`;
	require_index.makeFolders(unfinished, 448);
	try {
		makePrivate(unfinished, "folder");
		require_index.renamePatiently(unfinished, folder, () => isThere(folder));
	} finally {
		removeEmpty(unfinished);
	}
}
function removeUnfinished(folder) {
	const [above, begin] = [node_path.default.dirname(folder), `${node_path.default.basename(folder)}.`];
	for (const name of namesIn(above)) {
		const pid = name.startsWith(begin) ? name.slice(begin.length) : "";
		if (/^\d+$/.test(pid) && require_index.isOver({ pid: Number(pid) })) removeEmpty(node_path.default.join(above, name));
	}
}
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder);
	} catch {
		return [];
	}
}
function isThere(folder) {
	return (0, node_fs.statSync)(folder, { throwIfNoEntry: false }) !== void 0;
}
function removeEmpty(folder) {
	try {
		(0, node_fs.rmdirSync)(folder);
	} catch {}
}
Object.defineProperty(exports, "makePrivate", {
	enumerable: true,
	get: function() {
		return makePrivate;
	}
});
Object.defineProperty(exports, "makePrivateFolder", {
	enumerable: true,
	get: function() {
		return makePrivateFolder;
	}
});
