"use strict";
const require_index = require("./index.js");
const require_seldom = () => require("./seldom.js");
const require_read_toml = require("./read-toml.js");
// src/clients/poetry.ts
const CONFIG = {
	of: "poetry",
	place: ({ machine }) => require_index.pathsOf(machine).join(require_read_toml.configFolder(machine, {
		roaming: true,
		libraryOnMac: true
	}), "pypoetry", "config.toml"),
	pointer: {
		variable: "POETRY_CONFIG_DIR",
		names: "folder"
	},
	beside: ["auth.toml"],
	edits: ({ repository, serverId }) => [{
		op: "set",
		table: ["repositories", serverId],
		key: "url",
		value: require_index.uploadUrl(repository)
	}]
};
const client = {
	name: "poetry",
	downloads: true,
	uploads: true,
	files: [require_read_toml.tomlFile(CONFIG)],
	reserved: require_index.PYPI_NAMES,
	needsNetrc: true,
	usage: ({ serverId }) => ({
		install: `poetry add --source ${serverId} PACKAGE`,
		publish: `poetry publish -r ${serverId}`
	}),
	rivals(setting) {
		const { machine, disk, serverId } = setting;
		const { dirname, join } = require_index.pathsOf(machine);
		const name = serverId.toUpperCase().replaceAll("-", "_");
		const own = "poetry sends it to the repository of that name instead of the credential in netrc";
		const auth = join(dirname(require_read_toml.pathRead(CONFIG, setting)), "auth.toml");
		const stored = require_read_toml.valuesIn(disk, auth).find(({ path: [table, key] }) => table === "http-basic" && key === serverId);
		return [
			...require_read_toml.movedBy("APPDATA", CONFIG, setting),
			...require_index.variableRivals(machine, {
				"POETRY_REPOSITORIES_*": "poetry then knows no repository of its configuration files",
				[`POETRY_HTTP_BASIC_${name}_*`]: own
			}),
			...stored === void 0 ? [] : [{
				name: `http-basic.${serverId} in ${auth}, line ${stored.line}`,
				effect: own
			}]
		];
	},
	warnings(setting) {
		const { serverId, indexMode } = setting;
		const warnings = [];
		if (serverId.includes(".")) warnings.push(require_seldom().POETRY_SPLITS_NAME({ serverId }));
		const path = projectWithoutSource(setting);
		if (indexMode === "only" && path !== void 0) warnings.push(require_seldom().POETRY_ASKS_PYPI({
			path,
			command: sourceCommand(setting)
		}));
		return warnings;
	},
	notices: (setting) => setting.indexMode === "only" && projectWithoutSource(setting) !== void 0 ? [] : [`poetry: a project names the repository as a source of its own: ${sourceCommand(setting)}`],
	about: {
		written: "`config.toml`: `[repositories.NAME]`; netrc",
		limits: ["poetry has no index for the user: each project names its source, with `--priority=explicit`, since any other one can be overtaken by PyPI."]
	}
};
function sourceCommand({ repository, serverId }) {
	return `poetry source add --priority=explicit ${serverId} ${require_index.indexUrl(repository)}`;
}
function projectWithoutSource({ machine, disk, repository }) {
	const path = require_index.projectFile("pyproject.toml", machine);
	const values = require_read_toml.valuesIn(disk, path).filter(({ path: [tool, name] }) => tool === "tool" && name === "poetry");
	const named = values.some(({ value }) => typeof value === "string" && value.includes(`//${repository.host}/`));
	return values.length > 0 && !named ? path : void 0;
}
exports.client = client;
