"use strict";
const require_index = require("./index.js");
const require_seldom = () => require("./seldom.js");
const require_read_toml = require("./read-toml.js");
// src/clients/files/uv-toml.ts
const UV_TOML = {
	of: "uv",
	place: ({ machine }) => require_index.pathsOf(machine).join(require_read_toml.configFolder(machine, {
		roaming: true,
		libraryOnMac: false
	}), "uv", "uv.toml"),
	pointer: {
		variable: "UV_CONFIG_FILE",
		names: "file"
	},
	beside: [],
	edits(setting) {
		const { repository, serverId, indexMode, scope } = setting;
		if (indexMode === "named" && scope === "isolated") return [];
		return [{
			op: "item",
			array: ["index"],
			name: serverId,
			values: {
				url: require_index.indexUrl(repository),
				...kind(setting),
				"publish-url": require_index.uploadUrl(repository)
			},
			place: "first"
		}];
	}
};
function kind({ indexMode }) {
	if (indexMode === "only") return { default: true };
	return indexMode === "named" ? { explicit: true } : {};
}
const uvToml = require_read_toml.tomlFile(UV_TOML);
// src/clients/uv.ts
const ELSEWHERE = "uv asks that index instead of this repository";
const BESIDE = "uv asks that index first";
const PUBLISH = "uv publish sends it to every index, PyPI too, and not the credential of this step";
const VARIABLES = {
	only: {
		UV_DEFAULT_INDEX: ELSEWHERE,
		UV_INDEX_URL: ELSEWHERE,
		UV_INDEX: BESIDE,
		UV_EXTRA_INDEX_URL: BESIDE
	},
	extra: {
		UV_INDEX: BESIDE,
		UV_EXTRA_INDEX_URL: BESIDE
	},
	named: {}
};
const ALWAYS = {
	UV_NO_CONFIG: "uv reads no configuration file",
	UV_NO_INDEX: "uv asks no index at all",
	UV_PUBLISH_URL: "uv publish uploads there and refuses --index",
	UV_PUBLISH_INDEX: "uv publish uploads there if no index is named",
	UV_PUBLISH_TOKEN: PUBLISH,
	UV_PUBLISH_USERNAME: PUBLISH,
	UV_PUBLISH_PASSWORD: PUBLISH
};
const OLD_KEYS = [
	"index-url",
	"extra-index-url",
	"no-index"
].flatMap((key) => [key, `pip.${key}`]);
const client = {
	name: "uv",
	downloads: true,
	uploads: true,
	files: [uvToml],
	reserved: require_index.PYPI_NAMES,
	needsNetrc: true,
	usage: ({ repository, serverId, indexMode, scope }) => ({
		install: "uv pip install PACKAGE",
		publish: indexMode === "named" && scope === "isolated" ? `uv publish --publish-url ${require_index.uploadUrl(repository)}` : `uv publish --index ${serverId}`
	}),
	rivals(setting) {
		const { machine, serverId, indexMode } = setting;
		const name = serverId.toUpperCase().replace(/[^A-Z0-9]/g, "_");
		const own = "uv sends it to this repository instead of the credential in netrc";
		return [...require_index.variableRivals(machine, {
			...VARIABLES[indexMode],
			...ALWAYS,
			[`UV_INDEX_${name}_USERNAME`]: own,
			[`UV_INDEX_${name}_PASSWORD`]: own
		}), ...indexMode === "only" ? otherIndexes(setting) : []];
	},
	warnings(setting) {
		const { machine, disk, indexMode, repository } = setting;
		if (indexMode !== "only") return [];
		const path = require_index.projectFile("uv.lock", machine);
		const lock = disk.read(path);
		const ours = require_index.indexUrl(repository).slice(0, -1);
		return lock?.includes("registry = \"") && !lock.includes(ours) ? [require_seldom().UV_LOCK_REWRITTEN({ path })] : [];
	},
	notices: ({ indexMode, serverId, repository }) => indexMode === "named" ? [`uv: to install from the repository, a project names it in pyproject.toml: [[tool.uv.index]] name = "${serverId}", url = "${require_index.indexUrl(repository)}", explicit = true, and PACKAGE = { index = "${serverId}" } in [tool.uv.sources]`] : [],
	about: {
		written: "`uv.toml`: an `[[index]]` with `publish-url`; netrc",
		limits: ["With `index_mode: only` a `uv.lock` that was made with PyPI alone no longer fits: use `named`, or lock again.", "`scope: isolated` sets `UV_CONFIG_FILE`, and uv then does not read the indexes in `pyproject.toml`."]
	}
};
function otherIndexes(setting) {
	const path = require_read_toml.pathRead(UV_TOML, setting);
	const values = require_read_toml.valuesIn(setting.disk, path);
	const ours = require_index.indexUrl(setting.repository).slice(0, -1);
	const asked = values.filter(({ path: [array, place, key], value: url }) => {
		if (array !== "index" || key !== "url") return false;
		const ofIndex = (name) => values.find(({ path }) => path[0] === "index" && path[1] === place && path[2] === name)?.value;
		return !(ofIndex("name") === setting.serverId || String(url).startsWith(ours)) && ofIndex("explicit") !== true && ofIndex("default") !== true;
	});
	const old = values.filter(({ path }) => OLD_KEYS.includes(path.join(".")));
	return [...asked.map(({ line }) => ({
		name: `the index in ${path}, line ${line}`,
		effect: BESIDE
	})), ...old.map(({ path: key, line }) => ({
		name: `${key.join(".")} in ${path}, line ${line}`,
		effect: BESIDE
	}))];
}
exports.client = client;
exports.uvToml = uvToml;
