"use strict";
const require_index = require("./index.js");
const require_read_toml = require("./read-toml.js");
// src/clients/pdm.ts
const OWN_KEYS = [
	"url",
	"verify_ssl",
	"username",
	"password",
	"ca_certs",
	"ignore_stored_index",
	"client_cert",
	"client_key",
	"json_api"
];
const CONFIG = {
	of: "pdm",
	place({ machine }) {
		const { join } = require_index.pathsOf(machine);
		const folder = join(require_read_toml.configFolder(machine, {
			roaming: false,
			libraryOnMac: true
		}), "pdm");
		return join(machine.platform === "win32" ? join(folder, "pdm") : folder, "config.toml");
	},
	pointer: {
		variable: "PDM_CONFIG_FILE",
		names: "file"
	},
	beside: [],
	edits(setting) {
		const { repository, credential, serverId } = setting;
		const set = (key, value) => ({
			op: "set",
			table: ["repository", serverId],
			key,
			value
		});
		return [
			...indexEdits(setting),
			set("url", require_index.uploadUrl(repository)),
			set("username", credential.username),
			set("password", credential.password)
		];
	}
};
function indexEdits({ repository, serverId, indexMode }) {
	const url = require_index.indexUrl(repository);
	if (indexMode === "named") return [];
	if (indexMode === "extra") return [{
		op: "set",
		table: ["pypi", serverId],
		key: "url",
		value: url
	}];
	return [
		{
			op: "set",
			table: ["pypi"],
			key: "url",
			value: url
		},
		{
			op: "remove",
			table: ["pypi"],
			key: "username"
		},
		{
			op: "remove",
			table: ["pypi"],
			key: "password"
		}
	];
}
const OF_THE_INDEX = {
	only: {
		PDM_PYPI_URL: "pdm asks that index instead of this repository",
		PDM_PYPI_USERNAME: "pdm sends it instead of the credential in netrc",
		PDM_PYPI_PASSWORD: "pdm sends it instead of the credential in netrc"
	},
	extra: { PDM_IGNORE_STORED_INDEX: "pdm does not ask this repository" },
	named: {}
};
const PUBLISH = "pdm publish sends it to every repository, PyPI too, and not the credential of this step";
const client = {
	name: "pdm",
	downloads: true,
	uploads: true,
	files: [require_read_toml.tomlFile(CONFIG)],
	reserved: [...require_index.PYPI_NAMES, ...OWN_KEYS],
	splitsNames: true,
	needsNetrc: true,
	usage: ({ serverId }) => ({
		install: "pdm add PACKAGE",
		publish: `pdm publish -r ${serverId}`
	}),
	rivals: (setting) => [
		...require_read_toml.movedBy("LOCALAPPDATA", CONFIG, setting),
		...require_index.variableRivals(setting.machine, {
			...OF_THE_INDEX[setting.indexMode],
			PDM_PUBLISH_REPO: "pdm publish uploads there if no repository is named",
			PDM_PUBLISH_USERNAME: PUBLISH,
			PDM_PUBLISH_PASSWORD: PUBLISH
		}),
		...setting.indexMode === "only" ? otherSources(setting) : []
	],
	notices: ({ indexMode, repository, serverId }) => indexMode === "named" ? [`pdm: a project names the repository in pyproject.toml: [[tool.pdm.source]] name = "${serverId}", url = "${require_index.indexUrl(repository)}"`] : [],
	about: {
		written: "`config.toml`: `[pypi] url` and `[repository.NAME]`; netrc",
		limits: ["With several indexes pdm takes the highest version, wherever it is: use `index_mode: only`."]
	}
};
function otherSources(setting) {
	const { machine, disk, serverId } = setting;
	const path = require_read_toml.pathRead(CONFIG, setting);
	const project = require_index.projectFile("pdm.toml", machine);
	const beside = require_read_toml.valuesIn(disk, path).filter(({ path: [table, name, key] }) => table === "pypi" && key === "url" && name !== serverId).map(({ path: key, line }) => ({
		name: `${key.join(".")} in ${path}, line ${line}`,
		effect: "pdm asks that index too, and takes the highest version wherever it is (dependency confusion)"
	}));
	return [...require_read_toml.valuesIn(disk, project).filter(({ path: [table, key] }) => table === "pypi" && key === "url").map(({ line }) => ({
		name: `pypi.url in ${project}, line ${line}`,
		effect: "pdm asks that index instead of this repository"
	})), ...beside];
}
exports.client = client;
