"use strict";
const require_index = require("./index.js");
const require_document = require("./document.js");
// src/clients/files/config-folder.ts
function configFolder(machine, { roaming, libraryOnMac }) {
	const { env, home, platform } = machine;
	const { join } = require_index.pathsOf(machine);
	if (platform === "win32") {
		const [variable, name] = roaming ? ["APPDATA", "Roaming"] : ["LOCALAPPDATA", "Local"];
		return env[variable] || join(home, "AppData", name);
	}
	const xdg = env["XDG_CONFIG_HOME"]?.trim();
	if (platform === "darwin" && libraryOnMac && !xdg) return join(home, "Library", "Application Support");
	return xdg || join(home, ".config");
}
function movedBy(variable, { of, pointer }, { machine, disk, scope }) {
	const { env, platform } = machine;
	if (scope === "isolated" || env[pointer.variable]) return [];
	const told = (name, effect) => [{
		name: `${name} in the environment`,
		effect
	}];
	if (platform === "darwin" && env["XDG_CONFIG_HOME"]?.trim()) return told("XDG_CONFIG_HOME", `only ${of} with platformdirs 4.6 or newer follows it and reads this file`);
	const effect = platform === "win32" ? require_index.effectOfMove(of, variable, machine, disk) : void 0;
	return effect === void 0 ? [] : told(variable, effect);
}
// src/clients/files/toml-file.ts
function pathRead({ place, pointer }, setting) {
	const { basename, join } = require_index.pathsOf(setting.machine);
	const own = place(setting);
	const named = setting.machine.env[pointer.variable];
	if (!named) return own;
	return pointer.names === "file" ? named : join(named, basename(own));
}
function tomlFile(file) {
	return { plan(setting) {
		const edits = file.edits(setting);
		if (edits.length === 0) return void 0;
		const { machine, disk, scope } = setting;
		const { basename, dirname, join } = require_index.pathsOf(machine);
		const read = pathRead(file, setting);
		const own = scope === "isolated" || require_index.isInCheckout(read, machine, disk);
		const folder = join(setting.folder, file.of);
		const path = own ? join(folder, basename(file.place(setting))) : read;
		const change = {
			kind: "edit",
			path,
			format: "toml",
			edits
		};
		const hidden = file.beside.map((name) => join(dirname(read), name)).filter((one) => disk.isFile(one));
		const { variable, names } = file.pointer;
		return {
			path,
			reasons: [`${file.of}'s configuration: ${path}, as ${own ? `${variable} will name it` : `${file.of} finds it there`}`],
			changes: own ? [
				require_index.copyOf(read, path, disk),
				change,
				...hidden.map((one) => require_index.copyOf(one, join(folder, basename(one)), disk))
			] : [change],
			...own ? { variables: { [variable]: names === "file" ? path : folder } } : {}
		};
	} };
}
// src/formats/toml/read.ts
function readToml(bytes) {
	return read(require_document.parse(require_document.decode(bytes).text));
}
function read({ pairs }) {
	return pairs.map(({ path, node }) => ({
		path,
		value: require_document.getStaticTOMLValue(node.value),
		line: require_document.lineOf(node)
	}));
}
// src/clients/read-toml.ts
function valuesIn(disk, path) {
	const values = require_index.readAs(readToml, disk, path);
	return values === void 0 || values instanceof require_index.UnreadableConfig ? [] : values;
}
Object.defineProperty(exports, "configFolder", {
	enumerable: true,
	get: function() {
		return configFolder;
	}
});
Object.defineProperty(exports, "movedBy", {
	enumerable: true,
	get: function() {
		return movedBy;
	}
});
Object.defineProperty(exports, "pathRead", {
	enumerable: true,
	get: function() {
		return pathRead;
	}
});
Object.defineProperty(exports, "tomlFile", {
	enumerable: true,
	get: function() {
		return tomlFile;
	}
});
Object.defineProperty(exports, "valuesIn", {
	enumerable: true,
	get: function() {
		return valuesIn;
	}
});
