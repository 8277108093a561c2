"use strict";
const require_index = require("./index.js");
// src/clients/pipenv.ts
const client = {
	name: "pipenv",
	downloads: true,
	uploads: false,
	files: [require_index.pipConf],
	needsNetrc: true,
	copiesUrls: true,
	usage: () => ({ install: "pipenv install PACKAGE" }),
	rivals: (setting) => [...require_index.client.rivals(setting), ...require_index.variableRivals(setting.machine, {
		...setting.indexMode === "only" ? {} : { PIPENV_PYPI_MIRROR: "pipenv asks that index wherever a Pipfile names PyPI" },
		PIPENV_TEST_INDEX: "pipenv asks that index instead of the sources of the Pipfile"
	})],
	warnings: require_index.client.warnings,
	variables: ({ indexMode, repository }) => indexMode === "only" ? { PIPENV_PYPI_MIRROR: require_index.indexUrl(repository) } : {},
	notices: ({ indexMode, repository }) => indexMode === "only" ? [] : [`pipenv: a Pipfile names the repository as a source of its own: [[source]] name = "private", url = "${require_index.indexUrl(repository)}", verify_ssl = true`],
	about: {
		written: "pip's configuration without a secret; netrc",
		limits: ["With `index_mode: only` the repository takes the place of PyPI in a Pipfile (`PIPENV_PYPI_MIRROR`); other sources of a Pipfile stay."]
	}
};
exports.client = client;
