"use strict";
const require_index = require("./index.js");
const require_read_toml = require("./read-toml.js");
const require_uv = require("./uv.js");
// src/clients/hatch.ts
const CONFIG = {
	of: "hatch",
	place: ({ machine }) => require_index.pathsOf(machine).join(require_read_toml.configFolder(machine, {
		roaming: false,
		libraryOnMac: true
	}), "hatch", "config.toml"),
	pointer: {
		variable: "HATCH_CONFIG",
		names: "file"
	},
	beside: [],
	edits({ repository, credential, serverId }) {
		const table = [
			"publish",
			"index",
			"repos",
			serverId
		];
		const set = (key, value) => ({
			op: "set",
			table,
			key,
			value
		});
		return [
			set("url", require_index.uploadUrl(repository)),
			set("user", credential.username),
			set("auth", credential.password)
		];
	}
};
const PUBLISH = "hatch publish sends it to every repository, PyPI too, and not the credential of this step";
const client = {
	name: "hatch",
	downloads: true,
	uploads: true,
	files: [
		require_index.pipConf,
		require_uv.uvToml,
		require_read_toml.tomlFile(CONFIG)
	],
	reserved: [
		...require_index.PYPI_NAMES,
		"main",
		"test"
	],
	needsNetrc: true,
	usage: ({ serverId }) => ({
		install: "hatch env create",
		publish: `hatch publish -r ${serverId}`
	}),
	rivals: (setting) => [
		...require_index.client.rivals(setting),
		...require_uv.client.rivals(setting),
		...require_read_toml.movedBy("LOCALAPPDATA", CONFIG, setting),
		...require_index.variableRivals(setting.machine, {
			HATCH_INDEX_REPO: "hatch publish uploads there if no repository is named",
			HATCH_INDEX_USER: PUBLISH,
			HATCH_INDEX_AUTH: PUBLISH
		})
	],
	warnings: require_index.client.warnings,
	about: {
		written: "pip's configuration, `uv.toml`, and hatch's `config.toml`: `[publish.index.repos.NAME]`; netrc",
		limits: ["`hatch publish` takes no proxy from the environment, so a runner behind one cannot upload with it."]
	}
};
exports.client = client;
