"use strict";
const require_index = require("./index.js");
const require_child = require("./child.js");
const require_refused = () => require("./refused.js");
let node_fs = require("node:fs");
// src/credentials/keyring-requirements.ts
const KEYRING_REQUIREMENTS = `\
backports-tarfile==1.2.0 ; python_full_version < '3.12' --hash=sha256:77e284d754527b01fb1e6fa8a1afe577858ebe4e9dad8919e34c862cb399bc34
cachetools==5.5.2 --hash=sha256:d26a22bcc62eb95c3beabd9f1ee5e820d3d2704fe2967cbe350e20c8ffcd3f0a
certifi==2026.10.19.post1 --hash=sha256:1324c476b4811eff41a8bc2122cd0bbd4d9c7234c725446d99ab1612b3a7fdd2
charset-normalizer==3.5.2 --hash=sha256:b6b751274acb69d77b3323d6b7dbaa3c7fdfc1eb829b7eb61d262f32e1af9685
google-auth==2.40.3 --hash=sha256:1370d4593e86213563547f97a92752fc658456fe4514c809544f330fed45a7ca
idna==3.20 --hash=sha256:ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c
importlib-metadata==8.7.1 ; python_full_version < '3.10' --hash=sha256:5a1f80bf1daa489495071efbb095d75a634cf28a8bc299581244063b53176151
importlib-metadata==9.0.1 ; python_full_version == '3.10.*' --hash=sha256:bba5600596a7e21f3eef53281cf28d6a5195634d2f2b78ff9501a3272c6eaab0
importlib-metadata==10.2.0 ; python_full_version == '3.11.*' --hash=sha256:c7a4bf1c7479601f6b8e437cfc14f4f77028ba62a8f34ae95cd93d9774dfba51
jaraco-classes==3.4.0 --hash=sha256:f662826b6bed8cace05e7ff873ce0f9283b5c924470fe664fff1c2f00f581790
jaraco-context==6.1.1 ; python_full_version < '3.10' --hash=sha256:0df6a0287258f3e364072c3e40d5411b20cafa30cb28c4839d24319cecf9f808
jaraco-context==6.1.2 ; python_full_version >= '3.10' --hash=sha256:bf8150b79a2d5d91ae48629d8b427a8f7ba0e1097dd6202a9059f29a36379535
jaraco-functools==4.4.0 ; python_full_version < '3.10' --hash=sha256:9eec1e36f45c818d9bf307c8948eb03b2b56cd44087b3cdc989abca1f20b9176
jaraco-functools==4.6.0 ; python_full_version >= '3.10' --hash=sha256:99e3dc0060c5cbe8fcd1cdb36258e2a65ca40f1566b2033b12abb1bb44dd3c30
keyring==25.7.0 --hash=sha256:be4a0b195f149690c166e850609a477c532ddbfbaed96a404d4e43f8d5e2689f
keyrings-google-artifactregistry-auth==1.1.2 --hash=sha256:e3f18b50fa945c786593014dc225810d191671d4f5f8e12d9259e39bad3605a3
lazy-importer==0.1.0 ; python_full_version == '3.11.*' --hash=sha256:bd93fab7bef18e842eea02b839410954d37889140dc64ca4d9680aec6880c739
more-itertools==10.8.0 ; python_full_version < '3.10' --hash=sha256:52d4362373dcf7c52546bc4af9a86ee7c4579df9a8dc268be0a2f949d376cc9b
more-itertools==11.1.0 ; python_full_version == '3.10.*' --hash=sha256:4b65538ae22f6fed0ce4874efd317463a7489796a0939fa66824dd542125a192
more-itertools==11.2.1 ; python_full_version >= '3.11' --hash=sha256:35a7377edd1dd6608dcb2cdf534ded55ea32d49448875ad042cd3f879fb1ded0
pluggy==1.6.0 ; python_full_version < '3.10' --hash=sha256:e920276dd6813095e9377c0bc5566d94c932c33b27a3e3945d8389c374dd4746
pluggy==1.7.0 ; python_full_version >= '3.10' --hash=sha256:7dd7b0d8832ba3cb632c306926ded123429211b83641b35dc5c41ad2d34f9bec
pyasn1==0.6.5 --hash=sha256:4017b0fce125096b8573b39c989fdb1a4b19cf761e683398184550fea0e66587
pyasn1-modules==0.4.2 --hash=sha256:29253a9207ce32b64c3ac6600edc75368f98473906e8fd1043bd6b5b1de2c14a
requests==2.32.5 ; python_full_version < '3.10' --hash=sha256:2462f94637a34fd532264295e186976db0f5d453d1cdd31473c85a6a161affb6
requests==2.34.2 ; python_full_version >= '3.10' --hash=sha256:2a0d60c172f83ac6ab31e4554906c0f3b3588d37b5cb939b1c061f4907e278e0
rsa==4.9.1 --hash=sha256:68635866661c6836b8d39430f97a996acbd61bfa49406748ea243539fe239762
urllib3==2.6.3 ; python_full_version < '3.10' --hash=sha256:bf272323e553dfb2e87d9bfd225ca7b0f467b919d7bbd355436d3fd37cb0acd4
urllib3==2.8.0 ; python_full_version >= '3.10' --hash=sha256:0cf3cae568d36aa9576b28dfb35f11328f1cb974ca7647d9475ebb86c75ac6e3
zipp==3.23.1 ; python_full_version < '3.10' --hash=sha256:0b3596c50a5c700c9cb40ba8d86d9f2cc4807e9bedb06bcdf7fac85633e444dc
zipp==4.1.2 ; python_full_version >= '3.10' and python_full_version < '3.12' --hash=sha256:b30cb6cd253122169c47de245ca24a86bac2a5d3802ba15bf7ba6414eb9e144d
`;
// src/credentials/keyring.ts
const BACKEND = "keyrings.gauth.GooglePythonAuth";
async function installKeyring(machine, folder) {
	const { join } = require_index.pathsOf(machine);
	const python = pythonOf(machine) ?? fail(require_refused().KEYRING_WITHOUT_PYTHON({}));
	const site = siteFolder(await require_child.runChild(machine, python, ["-c", FIND_SITE]));
	if (site === void 0) fail(require_refused().KEYRING_NOT_INSTALLED({
		python,
		said: "it has no site-packages that can be written"
	}));
	const [packages, commands] = [join(folder, "packages"), join(folder, "commands")];
	require_index.makeFolders(commands, 448);
	const requirements = join(folder, "requirements.txt");
	(0, node_fs.writeFileSync)(requirements, KEYRING_REQUIREMENTS, { mode: 384 });
	const certificates = machine.env["PIP_CERT"];
	const installed = await require_child.runChild(machine, python, [
		...[
			"-I",
			"-m",
			"pip",
			"install",
			"--isolated",
			"--disable-pip-version-check",
			"--no-input",
			"--no-cache-dir"
		],
		...[
			"--require-hashes",
			"--only-binary",
			":all:",
			"--no-deps",
			"--target",
			packages,
			"-r",
			requirements
		],
		...certificates ? ["--cert", certificates] : []
	], { set: { PIP_CONFIG_FILE: require_index.nullDevice(machine) } });
	if (installed.exitCode !== 0) fail(require_refused().KEYRING_NOT_INSTALLED({
		python,
		said: lastError(installed.stderr)
	}));
	if (!(await require_child.runChild(machine, python, [
		"-c",
		LIST_BACKENDS,
		packages
	])).stdout.includes(BACKEND)) fail(require_refused().KEYRING_NOT_LISTED({
		python,
		backend: BACKEND
	}));
	for (const name of ["keyring", "keyring.exe"]) if ((0, node_fs.existsSync)(join(packages, "bin", name))) (0, node_fs.copyFileSync)(join(packages, "bin", name), join(commands, name));
	return {
		python,
		pathFile: {
			kind: "create",
			path: join(site, `${require_index.pathsOf(machine).basename(folder)}.pth`),
			content: `${pathLine(packages)}\n`
		},
		commands
	};
}
function pathLine(folder) {
	if (/^[ -~]*$/.test(folder)) return folder;
	return `import os, sys; sys.path.append(os.fsdecode(b"${Buffer.from(folder).toString("latin1").replaceAll(/[^ -~]|["\\]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`)}"))`;
}
const FIND_SITE = `
import json, os, site, sysconfig
pure = sysconfig.get_path("purelib")
folders = site.getsitepackages() if hasattr(site, "getsitepackages") else [pure]
folders = [pure] * (pure in folders) + folders
if site.ENABLE_USER_SITE:
    folders.append(site.getusersitepackages())
def writable(folder):
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return os.access(folder, os.W_OK)
print(json.dumps(next(filter(writable, folders), None)))
`;
const LIST_BACKENDS = `
import runpy, sys
sys.path.append(sys.argv.pop())
sys.argv[:] = ["keyring", "--list-backends"]
runpy.run_module("keyring", run_name="__main__")
`;
function siteFolder({ stdout }) {
	try {
		const found = JSON.parse(stdout);
		return typeof found === "string" ? found : void 0;
	} catch {
		return;
	}
}
function pythonOf(machine) {
	const { env, platform } = machine;
	const { join, delimiter, isAbsolute } = require_index.pathsOf(machine);
	const [bin, names] = platform === "win32" ? ["Scripts", ["python.exe", "python3.exe"]] : ["bin", ["python3", "python"]];
	return [...env["VIRTUAL_ENV"] ? [join(env["VIRTUAL_ENV"], bin)] : [], ...(env["PATH"] ?? env["Path"] ?? "").split(delimiter)].filter((folder) => isAbsolute(folder)).flatMap((folder) => names.map((name) => join(folder, name))).find(require_index.thisDisk.isFile);
}
function lastError(stderr) {
	return (stderr.split(/\r?\n/).filter((line) => /^(error|ERROR)/.test(line)).at(-1) ?? stderr.trim().split("\n").at(-1) ?? "").replace(/^error:\s*/i, "");
}
function fail(problem) {
	throw new require_index.Failure(problem);
}
exports.installKeyring = installKeyring;
