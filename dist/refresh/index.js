"use strict";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let node_fs = require("node:fs");
let node_stream_consumers = require("node:stream/consumers");
let string_decoder = require("string_decoder");
let os = require("os");
let events = require("events");
let child_process = require("child_process");
let path = require("path");
let fs = require("fs");
let timers = require("timers");
let node_util = require("node:util");
let node_crypto = require("node:crypto");
let node_child_process = require("node:child_process");
let node_os = require("node:os");
let node_path = require("node:path");
node_path = { default: node_path };
let node_http = require("node:http");
let node_buffer = require("node:buffer");
let node_net = require("node:net");
let node_timers_promises = require("node:timers/promises");
// node_modules/@actions/io/lib/io-util.js
var __awaiter$3 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir, open: open$1, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
fs.constants.O_RDONLY;
function exists$1(fsPath) {
	return __awaiter$3(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}
// node_modules/@actions/io/lib/io.js
var __awaiter$2 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function which(tool, check) {
	return __awaiter$2(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
function findInPath(tool) {
	return __awaiter$2(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}
// node_modules/actions-exec/lib/toolrunner.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os.EOL.length);
				n = s.indexOf(os.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	exec() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$1(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists$1(this.options.cwd))) return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child_process.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
function argStringToArray(argString) {
	const args = [];
	let inQuotes = false;
	let escaped = false;
	let arg = "";
	function append(c) {
		if (escaped && c !== "\"") arg += "\\";
		arg += c;
		escaped = false;
	}
	for (let i = 0; i < argString.length; i++) {
		const c = argString.charAt(i);
		if (c === "\"") {
			if (!escaped) inQuotes = !inQuotes;
			else append(c);
			continue;
		}
		if (c === "\\" && escaped) {
			append(c);
			continue;
		}
		if (c === "\\" && inQuotes) {
			escaped = true;
			continue;
		}
		if (c === " " && !inQuotes) {
			if (arg.length > 0) {
				args.push(arg);
				arg = "";
			}
			continue;
		}
		append(c);
	}
	if (arg.length > 0) args.push(arg.trim());
	return args;
}
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = (0, timers.setTimeout)(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};
// node_modules/actions-exec/lib/exec.js
var exec_exports = { get getExecOutput() {
	return getExecOutput;
} };
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function exec$1(commandLine, args, options) {
	return __awaiter(this, void 0, void 0, function* () {
		const commandArgs = argStringToArray(commandLine);
		if (commandArgs.length === 0) throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
		const toolPath = commandArgs[0];
		args = commandArgs.slice(1).concat(args || []);
		return new ToolRunner(toolPath, args, options).exec();
	});
}
function getExecOutput(commandLine, args, options) {
	return __awaiter(this, void 0, void 0, function* () {
		var _a, _b;
		let stdout = "";
		let stderr = "";
		const stdoutDecoder = new string_decoder.StringDecoder("utf8");
		const stderrDecoder = new string_decoder.StringDecoder("utf8");
		const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
		const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
		const stdErrListener = (data) => {
			stderr += stderrDecoder.write(data);
			if (originalStdErrListener) originalStdErrListener(data);
		};
		const stdOutListener = (data) => {
			stdout += stdoutDecoder.write(data);
			if (originalStdoutListener) originalStdoutListener(data);
		};
		const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), {
			stdout: stdOutListener,
			stderr: stdErrListener
		});
		const exitCode = yield exec$1(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
		stdout += stdoutDecoder.end();
		stderr += stderrDecoder.end();
		return {
			exitCode,
			stdout,
			stderr
		};
	});
}
// node_modules/ini/lib/ini.js
var require_ini = __commonJSMin(((exports, module) => {
	const { hasOwnProperty } = Object.prototype;
	const encode = (obj, opt = {}) => {
		if (typeof opt === "string") opt = { section: opt };
		opt.align = opt.align === true;
		opt.newline = opt.newline === true;
		opt.sort = opt.sort === true;
		opt.whitespace = opt.whitespace === true || opt.align === true;
		opt.platform = opt.platform || typeof process !== "undefined" && process.platform;
		opt.bracketedArray = opt.bracketedArray !== false;
		const eol = opt.platform === "win32" ? "\r\n" : "\n";
		const separator = opt.whitespace ? " = " : "=";
		const children = [];
		const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj);
		let padToChars = 0;
		if (opt.align) padToChars = safe(keys.filter((k) => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== "object").map((k) => Array.isArray(obj[k]) ? `${k}[]` : k).concat([""]).reduce((a, b) => safe(a).length >= safe(b).length ? a : b)).length;
		let out = "";
		const arraySuffix = opt.bracketedArray ? "[]" : "";
		for (const k of keys) {
			const val = obj[k];
			if (val && Array.isArray(val)) for (const item of val) out += safe(`${k}${arraySuffix}`).padEnd(padToChars, " ") + separator + safe(item) + eol;
			else if (val && typeof val === "object") children.push(k);
			else out += safe(k).padEnd(padToChars, " ") + separator + safe(val) + eol;
		}
		if (opt.section && out.length) out = "[" + safe(opt.section) + "]" + (opt.newline ? eol + eol : eol) + out;
		for (const k of children) {
			const nk = splitSections(k, ".").join("\\.");
			const section = (opt.section ? opt.section + "." : "") + nk;
			const child = encode(obj[k], {
				...opt,
				section
			});
			if (out.length && child.length) out += eol;
			out += child;
		}
		return out;
	};
	function splitSections(str, separator) {
		var lastMatchIndex = 0;
		var lastSeparatorIndex = 0;
		var nextIndex = 0;
		var sections = [];
		do {
			nextIndex = str.indexOf(separator, lastMatchIndex);
			if (nextIndex !== -1) {
				lastMatchIndex = nextIndex + separator.length;
				if (nextIndex > 0 && str[nextIndex - 1] === "\\") continue;
				sections.push(str.slice(lastSeparatorIndex, nextIndex));
				lastSeparatorIndex = nextIndex + separator.length;
			}
		} while (nextIndex !== -1);
		sections.push(str.slice(lastSeparatorIndex));
		return sections;
	}
	const decode = (str, opt = {}) => {
		opt.bracketedArray = opt.bracketedArray !== false;
		const out = Object.create(null);
		let p = out;
		let section = null;
		const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i;
		const lines = str.split(/[\r\n]+/g);
		const duplicates = {};
		for (const line of lines) {
			if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) continue;
			const match = line.match(re);
			if (!match) continue;
			if (match[1] !== void 0) {
				section = unsafe(match[1]);
				if (section === "__proto__") {
					p = Object.create(null);
					continue;
				}
				p = out[section] = out[section] || Object.create(null);
				continue;
			}
			const keyRaw = unsafe(match[2]);
			let isArray;
			if (opt.bracketedArray) isArray = keyRaw.length > 2 && keyRaw.slice(-2) === "[]";
			else {
				duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1;
				isArray = duplicates[keyRaw] > 1;
			}
			const key = isArray && keyRaw.endsWith("[]") ? keyRaw.slice(0, -2) : keyRaw;
			if (key === "__proto__") continue;
			const valueRaw = match[3] ? unsafe(match[4]) : true;
			const value = valueRaw === "true" || valueRaw === "false" || valueRaw === "null" ? JSON.parse(valueRaw) : valueRaw;
			if (isArray) {
				if (!hasOwnProperty.call(p, key)) p[key] = [];
				else if (!Array.isArray(p[key])) p[key] = [p[key]];
			}
			if (Array.isArray(p[key])) p[key].push(value);
			else p[key] = value;
		}
		const remove = [];
		for (const k of Object.keys(out)) {
			if (!hasOwnProperty.call(out, k) || typeof out[k] !== "object" || Array.isArray(out[k])) continue;
			const parts = splitSections(k, ".");
			p = out;
			const l = parts.pop();
			const nl = l.replace(/\\\./g, ".");
			for (const part of parts) {
				if (part === "__proto__") continue;
				if (!hasOwnProperty.call(p, part) || typeof p[part] !== "object") p[part] = Object.create(null);
				p = p[part];
			}
			if (p === out && nl === l) continue;
			p[nl] = out[k];
			remove.push(k);
		}
		for (const del of remove) delete out[del];
		return out;
	};
	const isQuoted = (val) => {
		return val.startsWith("\"") && val.endsWith("\"") || val.startsWith("'") && val.endsWith("'");
	};
	const safe = (val) => {
		if (typeof val !== "string" || val.match(/[=\r\n]/) || val.match(/^\[/) || val.length > 1 && isQuoted(val) || val !== val.trim()) return JSON.stringify(val);
		return val.split(";").join("\\;").split("#").join("\\#");
	};
	const unsafe = (val) => {
		val = (val || "").trim();
		if (isQuoted(val)) {
			if (val.charAt(0) === "'") val = val.slice(1, -1);
			try {
				val = JSON.parse(val);
			} catch {}
		} else {
			let esc = false;
			let unesc = "";
			for (let i = 0, l = val.length; i < l; i++) {
				const c = val.charAt(i);
				if (esc) {
					if ("\\;#".indexOf(c) !== -1) unesc += c;
					else unesc += "\\" + c;
					esc = false;
				} else if (";#".indexOf(c) !== -1) break;
				else if (c === "\\") esc = true;
				else unesc += c;
			}
			if (esc) unesc += "\\";
			return unesc.trim();
		}
		return val;
	};
	module.exports = {
		parse: decode,
		decode,
		stringify: encode,
		encode,
		safe,
		unsafe
	};
}));
require_ini();
function present(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
// src/secret-shapes.ts
const sign$1 = (looksLike, pattern, belongsIn) => ({
	looksLike,
	found: (text) => pattern.test(text),
	...present({ belongsIn })
});
const UNMISTAKABLE = [
	sign$1("a service account key", /["']private_key(?:_id)?["']|["']type["']\s{0,9}:\s{0,9}["']service_account["']/, "key"),
	sign$1("a private key", /-----\s?(?:BEGIN|END)|PRIVATE KEY-----|\bMII[A-Za-z0-9+/]{12}/),
	sign$1("a credential file", /["'](?:refresh_token|client_secret|access_token|id_token|subject_token)["']/),
	sign$1("an access token", /ya29[._-]/i, "access_token"),
	sign$1("a refresh token", /(?<![\w:])1\/\/0[\w-]{8}/),
	sign$1("an ID token (a JWT)", /eyJ[\w-]{5}/),
	sign$1("a client secret of OAuth", /GOCSPX-/),
	sign$1("an API key of Google", /\bAIza[\w-]{16}/),
	sign$1("a GitHub token", /\bgh[pousr]_\w{16}|github_pat_\w{16}/),
	sign$1("a token of PyPI", /\bpypi-Ag[\w-]{12}/),
	sign$1("a token", /\bglpat-[\w-]{12}|\bAKIA[A-Z0-9]{12}/),
	sign$1("an Authorization header", /\b(?:Bearer\s{1,9}[\w.~+/=-]{8}|Basic\s{1,9}[\w+/=-]{16})/i),
	{
		looksLike: "a URL with a user name or password in it",
		found: (text) => userinfosIn(text).length > 0
	},
	sign$1("a user name with its password", /(?:_json_key(?:_base64)?|oauth2accesstoken|__token__)["']?\s{0,9}[:=]/),
	sign$1("a line with a password", /\bpassword["']?\s{0,9}[=:]\s{0,9}["']?[^\s"',)]{4}/i)
];
const JSON_TEXT = sign$1("JSON", /^\s*[{[]\s{0,99}["'\\{]|\{\s{0,99}\\{0,4}["']/);
const RANDOM = {
	looksLike: "a secret",
	found: (text) => runs(text).some(isRandom)
};
function shapeOf$1(text) {
	return found(text, [
		...UNMISTAKABLE,
		JSON_TEXT,
		RANDOM
	]);
}
function unmistakableShapeOf(text) {
	return found(text, UNMISTAKABLE);
}
function found(text, signs, decoded) {
	if (text.length < 6) return void 0;
	const views = decoded ?? viewsOf(text);
	const one = signs.find((candidate) => views.some(candidate.found));
	return one && {
		looksLike: one.looksLike,
		...present({ belongsIn: one.belongsIn })
	};
}
const PUBLIC_NAMES = [
	"_json_key_base64",
	"_json_key",
	"oauth2accesstoken",
	"__token__"
];
function userinfosIn(text) {
	return text.split(/[\s"'<>]+/).flatMap((word) => {
		const at = word.lastIndexOf("@");
		const start = word.indexOf("//") < 0 ? 0 : word.indexOf("//") + 2;
		if (at <= start) return [];
		const between = word.slice(start, at);
		const named = between.replace(/^[a-z]:(?=[\\/])/i, "").includes(":");
		if (start === 0 && !(named && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?[\\/]/.test(word.slice(at + 1)))) return [];
		const slash = between.search(/[/?#]/);
		const colon = between.indexOf(":");
		const port = /^:\d{1,5}(?:[/?#]|$)/.test(colon < 0 ? "" : between.slice(colon));
		if (PUBLIC_NAMES.includes(between)) return [];
		return slash < 0 || colon >= 0 && colon < slash && !port ? [between] : [];
	});
}
function viewsOf(text) {
	const views = new Set([text]);
	let latest = [text];
	for (let round = 0; round < 3; round += 1) {
		latest = latest.flatMap((view) => [
			unescaped(view),
			percentDecoded(view),
			...base64Decoded(view)
		]);
		latest = [...new Set(latest)].filter((view) => view.length >= 6 && !views.has(view)).slice(0, 6);
		for (const view of latest) views.add(view);
	}
	return [...views];
}
function unescaped(text) {
	if (!text.includes("\\") && !text.includes("&")) return text;
	return text.replace(/\\{1,8}u00([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/\\{1,8}(["'/])/g, "$1").replace(/&quot;|&#34;/g, "\"");
}
function percentDecoded(text) {
	return text.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function base64Decoded(text) {
	const parts = runs(text);
	return [/^[\w+/=\s\\-]+$/.test(text) ? [text.replace(/\\{1,8}[nr]|\s+/g, "")] : [], parts].map((stretches) => stretches.filter((part) => part.length >= 8).map(decoded$1).join("\n")).filter((view) => /[\x20-\x7e]{6}/.test(view));
}
function decoded$1(base64) {
	return Buffer.from(base64, "base64").toString("latin1").replaceAll("\0", "");
}
function runs(text) {
	return text.match(/[\w+/=-]{8,}/g) ?? [];
}
function isRandom(run) {
	if (run.length < 24) return false;
	return (run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0) >= Math.max(7, run.length * .16);
}
// src/shown.ts
const LONG_VALUE = 200;
const LONG_PART = 1e3;
const LONG_SPEECH = 400;
const READ_OF_SPEECH = 4e3;
function quoted(value) {
	return (DESCRIPTION.test(value) ? value : described(value, LONG_VALUE, shapeOf$1)) ?? `"${visible(value.replace(/["\\]/g, "\\$&"))}"`;
}
function screened(part) {
	const shape = unmistakableShapeOf(part);
	if (shape && /\s/.test(part.trim()) && part.length <= LONG_PART) return withoutTelling(part, shape);
	return described(part, LONG_PART, () => shape) ?? part;
}
function shownPath(path) {
	return visible(screened(path));
}
function pasted(value, placeholder) {
	return /^[A-Za-z0-9][A-Za-z0-9._:@/-]*$/.test(value) && described(value, LONG_VALUE, shapeOf$1) === void 0 ? value : placeholder;
}
function said(text) {
	const start = text.slice(0, READ_OF_SPEECH);
	const shape = unmistakableShapeOf(start);
	return visible((shape ? withoutTelling(start, shape) : wordsOf$2(start).map((word) => /[\w+=-]{64}/.test(word) ? "***" : word).join(" ")).slice(0, LONG_SPEECH));
}
function withoutTelling(text, shape) {
	if (/key|file/.test(shape.looksLike)) return description(text, shape);
	const safe = wordsOf$2(text).map((word) => /[\w+=-]{64}/.test(word) || unmistakableShapeOf(word) ? "***" : word).join(" ");
	return unmistakableShapeOf(safe) ? description(text, shape) : safe;
}
function wordsOf$2(text) {
	return text.trim().split(/\s+/);
}
function harmless(line) {
	return (isPlain$3(line) ? line : line.toWellFormed().replace(unicode("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+"), " ")).replace(/##(?=\[)/g, "# #").replace(/^(\s*):(?=:)/, "$1: ");
}
function isPlain$3(text) {
	return /^[ -~]*$/.test(text);
}
function unicode(pattern) {
	return new RegExp(pattern, "gu");
}
function visible(value) {
	if (isPlain$3(value)) return harmless(value);
	return harmless(value.replace(unicode("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]|[^\\P{Zs} ]"), (sign) => [...sign].map((one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`).join("")));
}
function described(value, limit, recognise) {
	const shape = recognise(value);
	if (shape) return description(value, shape);
	if (value.length > limit) return count$1(value);
	const lines = value.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length;
	return lines > 1 ? `${count$1(value)} on ${lines} lines` : void 0;
}
const DESCRIPTION = /^[\d,]+ characters?(?: that look like [a-zA-Z ()_]+| on \d+ lines)?$/;
function description(value, { looksLike, belongsIn }) {
	return `${count$1(value)} that look like ${looksLike}${belongsIn ? ` (which belongs in ${belongsIn})` : ""}`;
}
function count$1({ length }) {
	return `${String(length).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${length === 1 ? "character" : "characters"}`;
}
// src/failure.ts
function explanation(code, title, example, words) {
	const explain = (seen, platform = process.platform) => {
		const { what, fix, ...reason } = words(screenedAll(seen), platform);
		return {
			code,
			title,
			what,
			..."why" in reason ? {
				why: reason.why,
				certain: true
			} : {
				why: reason.likely,
				certain: false
			},
			fix: platform === "win32" ? continuedAsPowerShell(fix) : fix
		};
	};
	return Object.assign(explain, {
		code,
		example
	});
}
function expression(text) {
	return `${text}  # as an expression: in double braces, after a dollar sign`;
}
function continuedAsPowerShell(fix) {
	return fix.includes("Cloud Shell") ? fix : fix.replaceAll(" \\\n", " `\n");
}
function screenedAll(seen) {
	if (typeof seen === "string") return screened(seen);
	if (Array.isArray(seen)) return seen.map(screenedAll);
	if (typeof seen !== "object" || seen === null || Object.getPrototypeOf(seen) !== Object.prototype) return seen;
	return Object.fromEntries(Object.entries(seen).map(([name, value]) => [name, screenedAll(value)]));
}
var Failure = class extends Error {
	name = "Failure";
	problems;
	constructor(problems, options) {
		const list = "code" in problems ? [problems] : problems;
		super(list.map((problem) => `${problem.code}: ${problem.what}`).join("\n"), options);
		this.problems = list;
	}
};
// src/error-code.ts
function errorCode(error) {
	return error?.code;
}
// src/machine/shell.ts
const posix = (path) => `'${path.replaceAll("'", "'\\''")}'`;
const power = (path) => `'${path.replaceAll(/['\u2018-\u201b]/g, "$&$&")}'`;
const POSIX = {
	quoted: posix,
	show: (path) => `ls -ld ${posix(path)}`,
	showAll: (folder) => `ls -la ${posix(folder)}`,
	head: (path) => `head -c 300 ${posix(path)}`,
	remove: (path) => `rm ${posix(path)}`,
	removeFolder: (path) => `rmdir ${posix(path)}`,
	removeAll: (folder) => `rm -r ${posix(folder)}`,
	move: (from, to) => `mv ${posix(from)} ${posix(to)}`,
	letWrite: (_, folder) => `sudo chown -R "$(id -u):$(id -g)" ${posix(folder)}`,
	letRead: (path) => `chmod u+rw ${posix(path)}`,
	give: (path, user, folder) => `sudo chown ${folder ? "-R " : ""}${user} ${posix(path)}`,
	separate: (path) => `cp -p ${posix(path)} ${posix(`${path}.new`)} && mv ${posix(`${path}.new`)} ${posix(path)}`,
	showSpace: "df -h",
	setClock: "sudo timedatectl set-ntp true"
};
const POWER_SHELL = {
	quoted: power,
	show: (path) => `Get-Item -Force -LiteralPath ${power(path)} | Format-List Mode, Length, LinkType, Target`,
	showAll: (folder) => `Get-ChildItem -Force -LiteralPath ${power(folder)}`,
	head: (path) => `Get-Content -LiteralPath ${power(path)} -TotalCount 5`,
	remove: (path) => `Remove-Item -Force -LiteralPath ${power(path)}`,
	removeFolder: (path) => `Remove-Item -Force -LiteralPath ${power(path)}`,
	removeAll: (folder) => `Remove-Item -Recurse -Force -LiteralPath ${power(folder)}`,
	move: (from, to) => `Move-Item -Force -LiteralPath ${power(from)} ${power(to)}`,
	letWrite: (path) => `Set-ItemProperty -Force -LiteralPath ${power(path)} -Name IsReadOnly -Value $false`,
	letRead: (path) => `icacls ${power(path)} /grant "\${env:USERNAME}:R"`,
	give: (path, _, folder) => `takeown /F ${power(path)}${folder ? " /R" : ""}`,
	separate: (path) => `Copy-Item -Force -LiteralPath ${power(path)} ${power(`${path}.new`)}\n  Move-Item -Force -LiteralPath ${power(`${path}.new`)} ${power(path)}`,
	showSpace: "Get-PSDrive -PSProvider FileSystem",
	setClock: "w32tm /resync"
};
const MACOS = {
	...POSIX,
	letWrite: (path, folder) => `sudo chflags nouchg ${posix(path)}\n  ${POSIX.letWrite(path, folder)}`,
	setClock: "sudo sntp -sS time.apple.com"
};
function shellOf(platform) {
	if (platform === "win32") return POWER_SHELL;
	return platform === "darwin" ? MACOS : POSIX;
}
// src/machine/failures.ts
const ISOLATED$1 = "scope: isolated, which only writes to the runner's temporary folder";
const FILE_IS_A_FOLDER = explanation("FILE_IS_A_FOLDER", "a folder is where a file is needed", { path: "/home/runner/.pypirc" }, ({ path }, platform) => ({
	what: `A folder is in the place of a file: ${path}.`,
	likely: "A container mounted this path as a volume, which creates a folder if there is no file.",
	fix: `If the folder is empty, remove it:\n  ${shellOf(platform).removeFolder(path)}`
}));
const FILE_NOT_REGULAR = explanation("FILE_NOT_REGULAR", "a configuration file is not an ordinary file", {
	path: "/home/runner/.pypirc",
	kind: "a pipe"
}, ({ path, kind }) => ({
	what: `An ordinary file is needed at ${path}, but it is ${kind}. It is unchanged.`,
	likely: "A step or a person made it. This action can save and restore ordinary files only.",
	fix: `Replace it with an ordinary file, or use ${ISOLATED$1}.`
}));
const FILE_TOO_LARGE = explanation("FILE_TOO_LARGE", "a configuration file is too large", {
	path: "/home/runner/.pypirc",
	most: 4194304
}, ({ path, most }, platform) => ({
	what: `A file is too large to read (over ${Math.floor(most / 1048576)} MB): ${path}.`,
	likely: "It is not a configuration or credential file, which has a few kilobytes, or a program keeps adding to it.",
	fix: `Check what it holds, and correct the path or the file:\n  ${shellOf(platform).show(path)}\n  ${shellOf(platform).head(path)}`
}));
const HOME = {
	name: "HOME",
	example: "/tmp/home",
	likely: "The job runs in a container with a user ID that is not in /etc/passwd, so pip and twine find no home either."
};
const PROFILE = {
	name: "USERPROFILE",
	example: "C:\\home",
	likely: "The variable was emptied or changed, or the runner is a service without a user profile."
};
explanation("HOME_UNKNOWN", "the job has no home folder", { home: void 0 }, ({ home }, platform) => {
	const { name, example, likely } = platform === "win32" ? PROFILE : HOME;
	return {
		what: `This job has no home folder: ${name} is ${home === void 0 ? "not set" : `${JSON.stringify(home)}, which is not an absolute path`}.`,
		likely,
		fix: `Set ${name} for the job to a folder that it can write to:\nenv:\n  ${name}: ${example}\nor use ${ISOLATED$1}.`
	};
});
// src/machine/read-file.ts
const MOST_BYTES = 4194304;
function readUserFile(file, flags = 0) {
	const opened = openAtOnce(file, flags);
	try {
		const stats = (0, node_fs.fstatSync)(opened);
		if (stats.isDirectory()) throw new Failure(FILE_IS_A_FOLDER({ path: file }));
		if (!stats.isFile()) throw new Failure(FILE_NOT_REGULAR({
			path: file,
			kind: kindOf$1(stats)
		}));
		return {
			bytes: readAll(opened, file, stats.size),
			stats
		};
	} finally {
		(0, node_fs.closeSync)(opened);
	}
}
function againstLinks(file, flag = node_fs.constants.O_NOFOLLOW ?? null) {
	if (flag === null && (0, node_fs.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink()) throw Object.assign(new Error(`ELOOP: a link is in the place of a file, open '${file}'`), {
		code: "ELOOP",
		syscall: "open"
	});
	return flag ?? 0;
}
function openAtOnce(file, flags) {
	try {
		return (0, node_fs.openSync)(file, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOCTTY ?? 0) | flags);
	} catch (error) {
		const { code } = error;
		if (code === "ENXIO" || code === "EOPNOTSUPP") throw new Failure(FILE_NOT_REGULAR({
			path: file,
			kind: "a socket"
		}));
		if (code !== "ENOENT" && (0, node_fs.statSync)(file, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(FILE_IS_A_FOLDER({ path: file }));
		throw error;
	}
}
function readAll(opened, file, size) {
	if (size > MOST_BYTES) throw new Failure(FILE_TOO_LARGE({
		path: file,
		most: MOST_BYTES
	}));
	const parts = [];
	for (let total = 0;;) {
		const part = Buffer.alloc(Math.max(size + 1 - total, 4096));
		const got = (0, node_fs.readSync)(opened, part, 0, part.length, null);
		if (got === 0) return Buffer.concat(parts);
		total += got;
		if (total > MOST_BYTES) throw new Failure(FILE_TOO_LARGE({
			path: file,
			most: MOST_BYTES
		}));
		parts.push(part.subarray(0, got));
	}
}
function kindOf$1(stats) {
	if (stats.isSymbolicLink()) return "a symbolic link";
	if (stats.isFIFO()) return "a pipe";
	if (stats.isSocket()) return "a socket";
	return "a device";
}
// src/network/blame.ts
const OF_A_CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)/;
function proxyBlamed(error, target, env, began) {
	const { code, syscall, hostname, address, port } = Object(error);
	const proxy = proxiesIn(env).find((one) => {
		if (syscall === "getaddrinfo") return hostname === one.hostname && hostname !== target.hostname;
		const isItsPort = String(port) === portOf(one);
		if (syscall === "connect") return isItsPort && (portOf(one) !== portOf(target) || address === one.hostname);
		return code === "ETIMEDOUT" && !began;
	});
	return proxy === void 0 ? present({ idle: idleIn(env, target) }) : { proxy: `${proxy.hostname}:${portOf(proxy)}` };
}
function idleIn(env, { protocol }) {
	if (protocol !== "https:" || env["https_proxy"] || env["HTTPS_PROXY"]) return void 0;
	return [
		"http_proxy",
		"HTTP_PROXY",
		"all_proxy",
		"ALL_PROXY"
	].find((name) => env[name]);
}
function trustBlamed(env) {
	const file = env["NODE_EXTRA_CA_CERTS"];
	if (!file) return {};
	try {
		if (readUserFile(file).bytes.includes("-----BEGIN CERTIFICATE-----")) return {};
		return { trust: {
			file,
			fault: "holds no certificate in PEM form"
		} };
	} catch (error) {
		const code = error instanceof Failure ? error.problems[0]?.code : errorCode(error);
		return { trust: {
			file,
			fault: code === "ENOENT" ? "does not exist" : `cannot be read (${code})`
		} };
	}
}
function proxiesIn(env) {
	return [
		"https_proxy",
		"HTTPS_PROXY",
		"http_proxy",
		"HTTP_PROXY"
	].flatMap((name) => {
		const value = env[name];
		const url = value ? URL.parse(value.includes("://") ? value : `http://${value}`) : null;
		return url === null ? [] : [url];
	});
}
function portOf(url) {
	return url.port !== "" ? url.port : url.protocol === "https:" ? "443" : "80";
}
// src/network/body.ts
const LOOKED_AT = 65536;
function formOf({ body }) {
	const text = body.slice(0, LOOKED_AT).replace(/^\uFEFF/, "").trimStart();
	if (text === "") return "nothing";
	if (text.startsWith("<")) return /<title>Error \d{3} \([^<]{1,80}\)!!1<\/title>/.test(text) ? "Google's error page" : "web page";
	if (!/^[[{]/.test(text)) return "text";
	try {
		JSON.parse(body.replace(/^\uFEFF/, ""));
		return "JSON";
	} catch {
		return "broken JSON";
	}
}
function titleOf({ body }) {
	return (/<title[^<>]{0,200}>([^<]{1,200})/i.exec(body.slice(0, LOOKED_AT))?.[1])?.replace(/\s+/g, " ").trim() || void 0;
}
// src/network/call.ts
function placeOf$1(call) {
	const url = URL.parse(call.url);
	return {
		host: url?.host ?? "",
		path: url?.pathname ?? ""
	};
}
// src/network/failures.ts
const IN_ENVIRONMENT = "in the environment of the runner (the file .env in its folder)";
const triesOf = ({ results, seconds }) => `${results.length === 1 ? "1 try" : `${results.length} tries`} over ${seconds} s: ${inARow(results)}`;
const HOST_UNAVAILABLE = explanation("HOST_UNAVAILABLE", "a host returned no usable answer", {
	host: "sts.googleapis.com",
	results: [
		"ECONNRESET",
		"HTTP 503",
		"HTTP 503",
		"HTTP 503",
		"HTTP 503"
	],
	seconds: 14
}, (seen) => {
	const wait = seen.asked === void 0 ? "" : `; it asked to wait ${Math.ceil(seen.asked / 1e3)} s more`;
	return {
		what: `${seen.host} returned no usable answer in ${triesOf(seen)}${wait}.`,
		...whyUnavailable(seen.results.at(-1) ?? "", seen.host)
	};
});
const HOST_UNREACHABLE = explanation("HOST_UNREACHABLE", "a host could not be reached", {
	host: "sts.googleapis.com",
	results: Array(5).fill("no answer in time (ETIMEDOUT)"),
	seconds: 52
}, (seen) => ({
	what: `${seen.host} could not be reached in ${triesOf(seen)}.`,
	...seen.idle === void 0 ? {
		likely: whyUnreachable(seen.results.at(-1) ?? ""),
		fix: letReach(seen.host)
	} : whyIdle(seen.idle)
}));
const PROXY_UNREACHABLE = explanation("PROXY_UNREACHABLE", "the proxy could not be reached", {
	host: "sts.googleapis.com",
	proxy: "proxy.example.com:3128",
	results: Array(5).fill("ECONNREFUSED"),
	seconds: 14
}, (seen) => ({
	what: `The proxy ${seen.proxy}, which HTTPS_PROXY names, could not be reached in ${triesOf(seen)}; nothing was sent to ${seen.host}.`,
	likely: "The proxy is down, its name or port is misspelt, or the runner is not on its network.",
	fix: `Correct HTTPS_PROXY ${IN_ENVIRONMENT}, or unset it if the runner can reach ${seen.host} directly:\nHTTPS_PROXY=http://HOST:PORT`
}));
const PROXY_NOT_HTTP = explanation("PROXY_NOT_HTTP", "the proxy is not the URL of an HTTP proxy", {
	name: "HTTPS_PROXY",
	begins: "socks5://"
}, ({ name, begins }) => ({
	what: `${name} ${begins === void 0 ? "is not a URL" : `begins with ${begins === "\"" ? "a quotation mark" : `"${begins}"`}`}, so this action cannot use the proxy.`,
	why: begins?.endsWith("://") ? "Node.js, which runs this action, only connects through HTTP proxies." : "The value must be the URL of an HTTP proxy and nothing else.",
	fix: `Correct ${name} ${IN_ENVIRONMENT}, without quotation marks:\n${name}=http://HOST:PORT${begins?.startsWith("socks") ? "\n\nIf the proxy only speaks SOCKS, run an HTTP proxy in front of it." : ""}`
}));
const CERTIFICATE_REFUSED = explanation("CERTIFICATE_REFUSED", "a certificate is not trusted", {
	host: "sts.googleapis.com",
	code: "SELF_SIGNED_CERT_IN_CHAIN"
}, ({ host, code, trust }, platform) => ({
	what: `The certificate from ${host} is not trusted (${code}), so nothing was sent.`,
	...whyNotTrusted(host, code, trust, platform)
}));
const PROXY_REFUSED = explanation("PROXY_REFUSED", "the proxy refused the connection", {
	host: "sts.googleapis.com",
	status: 407
}, (seen) => ({
	what: `The proxy in HTTPS_PROXY refused the connection to ${seen.host} (HTTP ${seen.status}).`,
	likely: seen.status === 407 ? "The proxy requires a user name and password." : "The proxy does not allow this host, or HTTPS_PROXY does not name a proxy.",
	fix: seen.status === 407 ? `Add them to HTTPS_PROXY ${IN_ENVIRONMENT}:\nHTTPS_PROXY=http://USER:PASSWORD@HOST:PORT` : `Allow ${seen.host} in the proxy, or add it to NO_PROXY if the runner can reach it directly.`
}));
[
	HOST_UNAVAILABLE,
	HOST_UNREACHABLE,
	PROXY_UNREACHABLE,
	CERTIFICATE_REFUSED,
	PROXY_REFUSED
].map(({ code }) => code);
function inARow(results) {
	const runs = [];
	for (const result of results) {
		const last = runs.at(-1);
		if (last?.result === result) last.times++;
		else runs.push({
			result,
			times: 1
		});
	}
	return runs.map(({ result, times }) => times === 1 ? result : `${result} (${times} times)`).join(", then ");
}
function whyUnavailable(last, host) {
	if (last.startsWith("HTTP 2") || last.endsWith("a web page") || last === "HTTP 511") return {
		likely: `Something between the runner and ${host} answers in its place, or truncates answers.`,
		fix: letReach(host)
	};
	if (last === "HTTP 429") return {
		likely: "Too many requests came at once, so a quota of the service is used up.",
		fix: "Run the job again later, or start fewer jobs at once (concurrency or max-parallel in the workflow)."
	};
	return {
		likely: `${host} has a problem of its own.`,
		fix: "Run the job again. If it fails again, see https://status.cloud.google.com and https://www.githubstatus.com"
	};
}
const UNREACHABLE = [
	[/^the proxy closed/, "The proxy in HTTPS_PROXY does not reach the host, or it is not an HTTP proxy."],
	[/^the proxy/, "The proxy in HTTPS_PROXY does not reach the host."],
	[/ENOTFOUND/, "The runner's DNS server does not know the host."],
	[/EAI_AGAIN/, "The runner's DNS server does not answer."],
	[/EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN/, "The runner has no route to the host: no internet access, or only IPv6 if the host has only IPv4."],
	[/ECONNREFUSED/, "A firewall refuses the connection, or DNS leads to another machine."],
	[/^ERR_SSL|^EPROTO|WRONG_VERSION/, "A proxy or a sign-in page answers in place of the host, without TLS."],
	[/ETIMEDOUT/, "A firewall silently drops the connection, or a proxy is required but not set."]
];
function whyUnreachable(last) {
	return UNREACHABLE.find(([code]) => code.test(last))?.[1] ?? "A firewall closes the connection, the network has an outage, or a proxy is required but not set.";
}
function whyIdle(name) {
	return {
		likely: `${name} is set, but HTTPS_PROXY is not: ${/^all/i.test(name) ? "Node.js, which runs this action, does not read it" : "it only counts for addresses that begin with http://"}.`,
		fix: `Set HTTPS_PROXY too ${IN_ENVIRONMENT}:\nHTTPS_PROXY=http://HOST:PORT`
	};
}
function whyNotTrusted(host, code, trust, platform) {
	if (trust !== void 0) return {
		why: `NODE_EXTRA_CA_CERTS names ${shownPath(trust.file)}, which ${trust.fault}, so its certificates are not trusted.`,
		fix: `Set NODE_EXTRA_CA_CERTS ${IN_ENVIRONMENT} to the PEM file of your certificate authority, and restart the runner.`
	};
	if (/EXPIRED|NOT_YET_VALID/.test(code)) return {
		likely: "The clock of the runner is wrong, or a proxy on your network uses an expired certificate.",
		fix: `Turn on time synchronisation on the runner:\n${shellOf(platform).setClock}\nIf its clock is right, renew the certificate of the proxy.`
	};
	if (/ALTNAME/.test(code)) return {
		likely: `The certificate belongs to another host: a sign-in page or DNS on your network redirects ${host}.`,
		fix: letReach(host)
	};
	return {
		likely: "A proxy on your network inspects TLS connections with its own certificate authority, which Node.js does not trust.",
		fix: `Set NODE_EXTRA_CA_CERTS ${IN_ENVIRONMENT} to the PEM file of that authority, and restart the runner:\nNODE_EXTRA_CA_CERTS=/path/to/authority.pem`
	};
}
function letReach(host) {
	return `On a self-hosted runner, allow access to https://${host}, directly or through HTTPS_PROXY. On a GitHub-hosted runner, run the job again.`;
}
// src/network/policy.ts
const LIMITS = {
	tries: 5,
	total: 6e4,
	oneTry: 1e4
};
const HICCUP = {
	least: 0,
	first: 1e3,
	longest: 8e3
};
const THROTTLED = {
	least: 2e3,
	first: 6e3,
	longest: 12e3
};
function canPass(status) {
	return status === 408 || status === 429 || status >= 500;
}
function retryAfter(header, now) {
	const text = (Array.isArray(header) ? header[0] : header)?.trim();
	if (!text) return void 0;
	if (/^\d+$/.test(text)) return Number(text) * 1e3;
	const date = Date.parse(text);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function waitAfter(made, status, asked, random) {
	const { least, first, longest } = status === 429 ? THROTTLED : HICCUP;
	return Math.max(asked ?? 0, least) + random() * Math.min(longest, first * 2 ** (made - 1));
}
// src/network/request.ts
async function request(network, call, read) {
	const start = network.now();
	const left = () => LIMITS.total - (network.now() - start);
	const results = [];
	for (let number = 1;; number++) {
		const current = typeof call === "function" ? await call() : call;
		const place = placeOf$1(current);
		const began = network.now();
		let status;
		let asked;
		let result;
		let blame = {};
		try {
			const answer = await network.send(current, Math.max(1, Math.min(LIMITS.oneTry, left())));
			status = answer.status;
			result = `HTTP ${status}`;
			asked = retryAfter(answer.headers["retry-after"], network.now());
			const value = status >= 200 && status < 300 ? read(answer) : void 0;
			if (value === void 0 && canBeTried(status)) result += describeBody(answer);
			report(network, current, number, result, began);
			if (value !== void 0) return {
				value,
				answer
			};
			if (status >= 300 && !canPass(status)) return { refusal: answer };
		} catch (error) {
			if (error instanceof Failure) throw error;
			blame = Object(error);
			result = describeError(error);
			report(network, current, number, result, began);
			refuseWhatCannotPass(error, place.host);
		}
		results.push(result);
		const wait = waitAfter(number, status, asked, network.random);
		if (number >= LIMITS.tries || wait >= left()) {
			const seconds = Math.round((network.now() - start) / 1e3);
			const seen = {
				host: place.host,
				results,
				seconds
			};
			if (status !== void 0) throw new Failure(HOST_UNAVAILABLE({
				...seen,
				...present({ asked })
			}));
			const { proxy, idle } = blame;
			throw new Failure(proxy === void 0 ? HOST_UNREACHABLE({
				...seen,
				...present({ idle })
			}) : PROXY_UNREACHABLE({
				...seen,
				proxy
			}));
		}
		await network.sleep(wait);
	}
}
function jsonObject(answer) {
	try {
		const value = JSON.parse(answer.body);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
function report(network, call, number, result, began) {
	network.onTry?.({
		method: call.method,
		scheme: /^http:/i.test(call.url) ? "http" : "https",
		...placeOf$1(call),
		number,
		result,
		milliseconds: Math.round(network.now() - began)
	});
}
function canBeTried(status) {
	return canPass(status) || status >= 200 && status < 300;
}
function describeBody(answer) {
	const form = formOf(answer);
	if (form === "web page") return ", a web page";
	if (answer.status >= 300) return "";
	if (form === "nothing") return ", empty body";
	return form === "JSON" ? ", JSON without what was asked for" : ", broken JSON";
}
function describeError(error) {
	if (!(error instanceof Error)) return "unknown error";
	const code = errorCode(error);
	if (code === "ETIMEDOUT") return "no answer in time (ETIMEDOUT)";
	if (code === "ERR_PROXY_TUNNEL") {
		const status = proxyStatus(error);
		return status ? `the proxy answered HTTP ${status}` : "the proxy closed the connection";
	}
	return code ?? error.name;
}
function refuseWhatCannotPass(error, host) {
	if (!(error instanceof Error)) return;
	const code = errorCode(error) ?? "";
	if (OF_A_CERTIFICATE.test(code)) {
		const { trust } = error;
		throw new Failure(CERTIFICATE_REFUSED({
			host,
			code,
			...present({ trust })
		}), { cause: error });
	}
	const status = code === "ERR_PROXY_TUNNEL" ? proxyStatus(error) : void 0;
	if (status && !canPass(status)) throw new Failure(PROXY_REFUSED({
		host,
		status
	}));
}
function proxyStatus(error) {
	const found = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
	return found === void 0 ? void 0 : Number(found);
}
// src/secret.ts
var Secret = class Secret {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	map(make) {
		return new Secret(make(this.#value));
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[node_util.inspect.custom]() {
		return "***";
	}
};
function reveal(text) {
	return typeof text === "string" ? text : text.reveal();
}
function toRevealingJson(value) {
	return JSON.stringify(value, function(name, plain) {
		const held = this[name];
		return held instanceof Secret ? { secret: held.reveal() } : plain;
	});
}
function fromRevealingJson(text) {
	return JSON.parse(text, (_name, value) => isOpened(value) ? new Secret(value.secret) : value);
}
function isOpened(value) {
	return typeof value === "object" && value !== null && typeof Reflect.get(value, "secret") === "string";
}
// src/network/gate-failures.ts
const CREDENTIAL_HOST_REFUSED = explanation("CREDENTIAL_HOST_REFUSED", "a host is not trusted with the credential", {
	host: "sts.example.com",
	because: "it is not a host of Google Cloud in googleapis.com"
}, (seen) => ({
	what: `No credential was sent${seen.host ? ` to ${seen.host}` : ""}: ${seen.because}.`,
	likely: "A credential file names this address. Tokens and keys are only sent to the repository and to Google Cloud's own hosts, over https.",
	fix: "If a credential file contains this address, create the file again:\n  gcloud iam workload-identity-pools create-cred-config --help\n\nIf the host belongs to another Google Cloud universe, set the universe input."
}));
const OIDC_URL_REFUSED = explanation("OIDC_URL_REFUSED", "the address for OIDC tokens is not safe", {
	host: "github.example.com",
	because: "anybody on the way could read a token that is sent over http"
}, (seen) => ({
	what: `GitHub was not asked for an OIDC token${seen.host ? ` at ${seen.host}` : ""}: ${seen.because}.`,
	likely: "An earlier step or the workflow changed ACTIONS_ID_TOKEN_REQUEST_URL, or a GitHub Enterprise Server does not use https.",
	fix: "Remove ACTIONS_ID_TOKEN_REQUEST_URL from every env block and from GITHUB_ENV. On GitHub Enterprise Server, turn on TLS for the instance."
}));
const METADATA_HOST_REFUSED = explanation("METADATA_HOST_REFUSED", "GCE_METADATA_HOST is not a metadata server", { because: "the address names no host" }, (seen) => ({
	what: `GCE_METADATA_HOST is not a metadata server: ${seen.because}.`,
	why: "It must be a host, with a port if needed, such as 169.254.169.254 or metadata.google.internal:80.",
	fix: "Unset GCE_METADATA_HOST. To use no metadata server:\nenv:\n  NO_GCE_CHECK: \"true\""
}));
const SUBJECT_TOKEN_URL_REFUSED = explanation("SUBJECT_TOKEN_URL_REFUSED", "the address of the subject token is not safe", {
	host: "tokens.example.com",
	because: "anybody on the way could read a token that is sent over http"
}, (seen) => ({
	what: `The subject token was not fetched${seen.host ? ` from ${seen.host}` : ""}: ${seen.because}.`,
	why: "The credential_source in the credential file names this address. It must use https; http is only allowed for this machine and for link-local metadata servers.",
	fix: "Create the credential file again with an https address:\n  gcloud iam workload-identity-pools create-cred-config --help"
}));
const HEADER_MALFORMED = explanation("HEADER_MALFORMED", "a header contains an invalid character", {
	host: "sts.googleapis.com",
	header: "authorization"
}, (seen) => ({
	what: `The ${seen.header} header for ${seen.host} contains a line break or another invalid character, so nothing was sent.`,
	likely: "A token, or a header in a credential file, was changed on its way, for example wrapped.",
	fix: "Pass the token unchanged from the step that obtained it. If it is in ACTIONS_ID_TOKEN_REQUEST_TOKEN, remove that variable from every env block and from GITHUB_ENV."
}));
// src/network/gate.ts
const LINK_LOCAL_NAMES = ["[fd00:ec2::254]", "metadata.google.internal"];
const SERVICES = [
	"sts",
	"iamcredentials",
	"oauth2",
	"artifactregistry"
];
function admit(call, env) {
	const because = objectionTo(call.url, call.to) ?? objectionToContent(call, env);
	const host = URL.parse(call.url)?.host ?? "";
	if (because !== void 0) throw new Failure(refusal(call.to, host, because));
	const malformed = Object.entries(call.headers ?? {}).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
	if (malformed) throw new Failure(HEADER_MALFORMED({
		host,
		header: malformed[0]
	}));
}
function objectionTo(address, to) {
	if (/[^\x21-\x7e]|\\/.test(address)) return "the address holds a space, a line break or a backslash";
	const url = URL.parse(address);
	if (!url?.hostname) return "the address names no host";
	if (url.username !== "" || url.password !== "") return "the address holds a user name or a password";
	if (to.kind === "metadata") return url.protocol === "http:" ? void 0 : "a metadata server is asked over http";
	if (to.kind === "google" || to.kind === "repository") {
		if (url.protocol !== "https:") return "the address is not https";
		if (url.port !== "") return `port ${url.port} is not the one of https`;
		if (to.kind === "repository") return url.hostname === to.host ? void 0 : `the repository is at ${to.host}`;
		return isGoogle(url.hostname, to.universe) ? void 0 : `it is not a host of Google Cloud in ${to.universe}`;
	}
	if (url.protocol === "https:") return void 0;
	if (url.protocol !== "http:") return "the address is not https";
	return isLoopback(url.hostname) || to.kind === "token_source" && isLinkLocal(url.hostname) ? void 0 : "anybody on the way could read a token that is sent over http";
}
function isNear(hostname) {
	return isLoopback(hostname) || isLinkLocal(hostname);
}
function objectionToContent({ to, url, headers, body }, env) {
	if (to.kind === "token_source" && body !== void 0) return "a subject token is asked for without a body";
	const token = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
	if (!token) return void 0;
	const issuer = URL.parse(env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "");
	return [
		url,
		body ?? "",
		...Object.values(headers ?? {})
	].some((text) => text.includes(token)) && issuer?.origin !== URL.parse(url)?.origin ? "the call carries this job's request token, which only goes to the host in ACTIONS_ID_TOKEN_REQUEST_URL" : void 0;
}
function isGoogle(hostname, universe) {
	if (!hostname.endsWith(`.${universe}`)) return false;
	const name = hostname.slice(0, -universe.length - 1);
	const label = "[a-z0-9-]+";
	return SERVICES.some((service) => new RegExp(`^(?:(?:${label}[.-])?${service}|${service}\\.${label}(?:\\.rep)?|${service}-${label}\\.p)$`).test(name));
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
function isLinkLocal(hostname) {
	return /^169\.254(?:\.\d+){2}$/.test(hostname) || LINK_LOCAL_NAMES.includes(hostname);
}
function refusal(to, host, because) {
	switch (to.kind) {
		case "google":
		case "repository": return CREDENTIAL_HOST_REFUSED({
			host,
			because
		});
		case "github": return OIDC_URL_REFUSED({
			host,
			because
		});
		case "metadata": return METADATA_HOST_REFUSED({ because });
		case "token_source": return SUBJECT_TOKEN_URL_REFUSED({
			host,
			because
		});
	}
}
// src/credentials/attempt.ts
function attempt$1(read) {
	let value;
	try {
		value = read();
	} catch {}
	return value;
}
function keyAsItIs(pasted) {
	const json = pasted.trim();
	const fields = pasted.length > 1e5 ? void 0 : objectIn(json);
	return fields && isCredential(fields) ? {
		json,
		fields
	} : void 0;
}
function isCredential(fields) {
	return typeof fields["type"] === "string" || typeof fields["private_key"] === "string";
}
function objectIn(text) {
	return text.startsWith("{") ? attempt$1(() => JSON.parse(text)) : void 0;
}
function textIn(fields, name) {
	const value = fields[name];
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/credentials/principal.ts
function projectOf(serviceAccount) {
	const [name, domain] = serviceAccount.split("@");
	if (!name || !domain) return void 0;
	if (domain === "appspot.gserviceaccount.com") return name;
	const id = /^([a-z0-9.-]+)\.iam\.gserviceaccount\.com$/.exec(domain)?.[1];
	if (id === void 0) return void 0;
	const [project = id, ...scope] = id.split(".");
	return scope.length === 0 ? project : `${scope.join(".")}:${project}`;
}
function isPrincipal(text) {
	return (/^[\w.+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text) || /^principal(?:Set)?:\/\/iam\.[a-z0-9.-]+\/./.test(text)) && text.length <= 400 && screened(harmless(text)) === text;
}
function isServiceAccount(text) {
	return /^[a-z0-9][a-z0-9._-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);
}
// src/credentials/credential-file.ts
const EVERY = {
	type: "text",
	universe_domain: "text",
	quota_project_id: "text"
};
const SOURCE = {
	file: "text",
	url: "text",
	headers: "headers",
	format: {
		type: "text",
		subject_token_field_name: "text"
	},
	environment_id: "text",
	region_url: "text",
	regional_cred_verification_url: "text",
	imdsv2_session_token_url: "text",
	executable: {
		command: "text",
		timeout_millis: "number",
		output_file: "text"
	},
	certificate: "object"
};
const SHAPES = {
	service_account: {
		...EVERY,
		client_email: "text",
		private_key: "text",
		private_key_id: "text",
		project_id: "text"
	},
	authorized_user: {
		...EVERY,
		client_id: "text",
		client_secret: "text",
		refresh_token: "text"
	},
	external_account_authorized_user: {
		...EVERY,
		audience: "text",
		client_id: "text",
		client_secret: "text",
		refresh_token: "text",
		token_url: "text"
	},
	external_account: {
		...EVERY,
		audience: "text",
		subject_token_type: "text",
		token_url: "text",
		service_account_impersonation_url: "text",
		service_account_impersonation: { token_lifetime_seconds: "number" },
		client_id: "text",
		client_secret: "text",
		workforce_pool_user_project: "text",
		credential_source: SOURCE
	},
	impersonated_service_account: {
		...EVERY,
		service_account_impersonation_url: "text",
		delegates: "texts",
		source_credentials: "object"
	}
};
const REQUIRED = {
	authorized_user: [
		"client_id",
		"client_secret",
		"refresh_token"
	],
	external_account_authorized_user: [
		"client_id",
		"client_secret",
		"refresh_token"
	],
	external_account: [
		"audience",
		"subject_token_type",
		"credential_source"
	],
	impersonated_service_account: ["service_account_impersonation_url", "source_credentials"]
};
function readCredentialFile(json, universe) {
	const type = textIn(json, "type") ?? "";
	const shape = Object.hasOwn(SHAPES, type) ? SHAPES[type] : void 0;
	if (shape === void 0) return { unknownType: true };
	const picked = pick(json, shape);
	if (typeof picked === "string") return { reason: picked };
	const absent = (REQUIRED[type] ?? []).filter((field) => picked[field] === void 0 || picked[field] === "");
	if (absent.length > 0) return { reason: `it has no ${absent.join(" and no ")}` };
	const domain = picked["universe_domain"] ?? universe;
	if (domain !== universe) return {
		foreign: "universe_domain",
		address: String(domain)
	};
	for (const field of ["token_url", "service_account_impersonation_url"]) {
		const address = picked[field];
		if (address === void 0) continue;
		if (objectionTo(String(address), {
			kind: "google",
			universe
		}) !== void 0) return {
			foreign: field,
			address: String(address)
		};
	}
	if (picked["service_account_impersonation_url"] !== void 0 && accountIn(picked) === void 0) return { reason: "its service_account_impersonation_url does not name a service account" };
	const reason = type === "external_account" ? sourceProblem(picked["credential_source"]) : void 0;
	return reason === void 0 ? { fields: picked } : { reason };
}
function accountIn(fields) {
	const url = URL.parse(textIn(fields, "service_account_impersonation_url") ?? "");
	if (url?.search !== "" || url.hash !== "") return void 0;
	const account = (/^\/v1\/projects\/[^/]+\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(url.pathname)?.[1] ?? "").replaceAll("%40", "@");
	return isServiceAccount(account) || /^\d+$/.test(account) ? account : void 0;
}
function pick(json, shape) {
	const fields = {};
	for (const name of Object.keys(json)) {
		if (Object.hasOwn(shape, name)) continue;
		const meant = Object.keys(shape).find((known) => plain(known) === plain(name));
		if (meant) return `it spells ${meant} in another way, which only some libraries read`;
	}
	for (const [name, kind] of Object.entries(shape)) {
		const value = Object.hasOwn(json, name) ? json[name] ?? void 0 : void 0;
		if (value === void 0) continue;
		if (typeof kind === "string") {
			if (!isOfKind(value, kind)) return `its ${name} is not ${KINDS$1[kind]}`;
			fields[name] = value;
			continue;
		}
		if (!isObject(value)) return `its ${name} is not an object`;
		const inner = pick(value, kind);
		if (typeof inner === "string") return inner;
		fields[name] = inner;
	}
	return fields;
}
const KINDS$1 = {
	text: "a text",
	number: "a number",
	headers: "an object of texts",
	texts: "a list of texts",
	object: "an object"
};
function isOfKind(value, kind) {
	switch (kind) {
		case "text": return typeof value === "string";
		case "number": return typeof value === "number";
		case "texts": return Array.isArray(value) && value.every((one) => typeof one === "string");
		case "object": return isObject(value);
		case "headers": return isObject(value) && Object.entries(value).every(([name, text]) => /^[A-Za-z0-9-]+$/.test(name) && typeof text === "string");
	}
}
function sourceProblem(source) {
	if (source["certificate"] !== void 0) return "its subject token is a client certificate, which this action cannot present";
	if (source["environment_id"] !== void 0) return awsProblem(source);
	if ([
		"executable",
		"file",
		"url"
	].filter((kind) => source[kind] !== void 0).length !== 1) return "its credential_source must name one of file, url, executable and environment_id";
	const format = source["format"] ?? {};
	const type = format["type"] ?? "text";
	if (type !== "text" && type !== "json") return "the format of its credential_source is neither text nor json";
	if (type === "json" && !format["subject_token_field_name"]) return "its credential_source has no subject_token_field_name";
	const executable = source["executable"];
	if (executable && !executable["command"]) return "its executable has no command";
	const { timeout_millis: timeout = 3e4 } = executable ?? {};
	return timeout >= 5e3 && timeout <= 12e4 ? void 0 : "its timeout_millis is not from 5000 to 120000";
}
function awsProblem(source) {
	if (source["environment_id"] !== "aws1") return "its environment_id is not aws1";
	for (const name of [
		"url",
		"region_url",
		"imdsv2_session_token_url"
	]) {
		const address = source[name];
		if (address === void 0) continue;
		const host = URL.parse(String(address))?.host ?? "";
		if (!["169.254.169.254", "[fd00:ec2::254]"].includes(host)) return `its ${name} is not the metadata server of AWS`;
	}
	return /^https:\/\/sts(?:\.\{region\}|\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?\/?\?Action=GetCallerIdentity&Version=2011-06-15$/.test(String(source["regional_cred_verification_url"])) ? void 0 : "its regional_cred_verification_url is not AWS's question for the caller's identity";
}
function isObject(value) {
	return Object(value) === value && !Array.isArray(value);
}
function plain(name) {
	return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
// src/credentials/provider-failures.ts
const PROVIDER_SHAPE = "projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER";
const FIND_PROVIDER = ["gcloud iam workload-identity-pools providers describe PROVIDER \\", "  --workload-identity-pool=POOL --location=global --project=PROJECT_ID --format=\"value(name)\""].join("\n");
function listProviders(pool) {
	const [, project = "", , , , name = "POOL"] = pool.split("/");
	return [`gcloud iam workload-identity-pools providers list --workload-identity-pool=${name} \\`, `  --location=global --project=${pasted(project, "PROJECT_ID")} --format="value(name)"`].join("\n");
}
const EXAMPLE_PROVIDER = "projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo";
explanation("PROVIDER_IS_POOL", "workload_identity_provider names a pool, not a provider", { value: "projects/123456789/locations/global/workloadIdentityPools/github" }, (seen) => ({
	what: `workload_identity_provider names a pool, not a provider: ${quoted(seen.value)}.`,
	why: "A pool contains providers; the name of one of them must follow.",
	fix: `Add the name of the provider:\nwith:\n  workload_identity_provider: ${seen.value}/providers/PROVIDER\n\nThis prints the full names of those in the pool:\n${listProviders(seen.value)}`
}));
explanation("PROVIDER_WITH_PROJECT_ID", "workload_identity_provider needs the project number", {
	value: EXAMPLE_PROVIDER.replace("123456789", "my-project"),
	project: "my-project"
}, (seen) => ({
	what: `workload_identity_provider needs the project number instead of the ID ${quoted(seen.project)}.`,
	why: "The token service only accepts project numbers.",
	fix: `Replace the ID with the number, which this prints:\n  gcloud projects describe ${pasted(seen.project, "PROJECT_ID")} --format="value(projectNumber)"`
}));
explanation("PROVIDER_WITHOUT_PROVIDERS", "workload_identity_provider lacks a part of the name", {
	value: EXAMPLE_PROVIDER.replace("/providers", ""),
	corrected: EXAMPLE_PROVIDER
}, (seen) => ({
	what: `workload_identity_provider lacks "providers/" before the last name: ${quoted(seen.value)}.`,
	why: "A full provider name contains providers/ before the name of the provider.",
	fix: `with:\n  workload_identity_provider: ${seen.corrected}`
}));
function findProvider(value) {
	if (shapeOf$1(value) !== void 0) return `Find the full name:\n${FIND_PROVIDER}`;
	const [, project, pool, name] = /projects[/:]([^/:]+)[/:]locations[/:][^/:]+[/:]workloadIdentityPools[/:]([^/:]+)[/:]providers?[/:]([^/:?]+)/i.exec(value) ?? [];
	if (project !== void 0 && pool !== void 0 && name !== void 0 && /^\d+$/.test(project)) {
		const right = (id) => id.toLowerCase().replaceAll("_", "-");
		return `Perhaps:\nwith:\n  workload_identity_provider: projects/${project}/locations/global/workloadIdentityPools/${right(pool)}/providers/${right(name)}`;
	}
	const [, ofConsole, alsoConsole, consoleProject] = /\/pool\/([\w-]+)(?:\/provider\/([\w-]+))?.*[?&]project=([\w.:-]+)/.exec(value) ?? [];
	const [, short, shorter] = /^(?:([a-z0-9-]+)\/)?([a-z0-9-]+)$/.exec(value) ?? [];
	return ["Find the full name:", FIND_PROVIDER.replace("describe PROVIDER", `describe ${alsoConsole ?? shorter ?? "PROVIDER"}`).replace("=POOL", `=${ofConsole ?? short ?? "POOL"}`).replace("=PROJECT_ID ", `=${consoleProject ?? "PROJECT_ID"} `)].join("\n");
}
const NOT_PROVIDERS = [
	[/@[\w.-]+$/, "This is an email address, which belongs in service_account."],
	[/workforcePools/i, "This is a workforce pool, which is for people; jobs need a workload identity pool."],
	[/^principal(?:Set)?:/, "This is an identity that the pool issues, as in an IAM policy."],
	[/token\.actions\.githubusercontent\.com/, "This is the issuer of the tokens, which the provider names."]
];
explanation("PROVIDER_MALFORMED", "workload_identity_provider is not a full provider name", { value: "github/my-repo" }, ({ value }) => ({
	what: `workload_identity_provider is not a full provider name: ${quoted(value)}.`,
	why: [NOT_PROVIDERS.find(([form]) => form.test(value))?.[1], `It must have the form ${PROVIDER_SHAPE}, in lower case.`].filter((one) => one !== void 0).join(" "),
	fix: findProvider(value)
}));
// src/credentials/failures.ts
const EXAMPLE_ACCOUNT = "ci@my-project.iam.gserviceaccount.com";
function meantAccount(value) {
	if (shapeOf$1(value) !== void 0) return EXAMPLE_ACCOUNT;
	const [, name, project] = /^([a-z][a-z0-9-]{4,28}[a-z0-9]|[a-z][a-z0-9-]*)\s*@\s*([a-z][a-z0-9-]{4,28}[a-z0-9])(?:\.(?:iam\.)?g\w*\.com)?$/i.exec(value) ?? [];
	if (name !== void 0 && project !== void 0) return `${name}@${project}.iam.gserviceaccount.com`;
	return /^[a-z][a-z0-9-]{0,28}[a-z0-9]$/.test(value) ? `${value}@PROJECT_ID.iam.gserviceaccount.com` : EXAMPLE_ACCOUNT;
}
explanation("SERVICE_ACCOUNT_MALFORMED", "service_account is not the address of a service account", { value: "ci" }, ({ value }) => {
	const isPerson = /^(?:user:|group:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value) && !/\.iam\.|gserviceac/.test(value);
	return {
		what: `service_account is not the email address of a service account: ${quoted(value)}.`,
		why: isPerson ? "This is the address of a person or a group; those of service accounts end in gserviceaccount.com." : "This input needs one full email address, such as NAME@PROJECT_ID.iam.gserviceaccount.com.",
		fix: isPerson || /^\d+$/.test(value) ? "Find the address:\ngcloud iam service-accounts list --project=PROJECT_ID --format=\"table(email,uniqueId)\"" : `with:\n  service_account: ${meantAccount(value)}`
	};
});
explanation("LIFETIME_MALFORMED", "access_token_lifetime is not a duration", { value: "one hour" }, (seen) => ({
	what: `access_token_lifetime is not a duration: ${quoted(seen.value)}.`,
	why: "It accepts seconds, minutes or hours, such as 3600s, 45m or 1h.",
	fix: "with:\n  access_token_lifetime: 3600s"
}));
explanation("LIFETIME_OUT_OF_RANGE", "access_token_lifetime is out of range", {
	value: "24h",
	seconds: 86400
}, (seen) => ({
	what: `access_token_lifetime is out of range: ${quoted(seen.value)} is ${seen.seconds} seconds.`,
	why: "The lifetime must be between 10 minutes and 12 hours. More than one hour needs an organisation policy.",
	fix: "Set a value from 600s to 43200s:\nwith:\n  access_token_lifetime: 3600s"
}));
explanation("CREDENTIALS_CONFLICT", "more than one credential is set", { given: ["workload_identity_provider", "key"] }, (seen) => ({
	what: `More than one credential is set: ${seen.given.join(" and ")}.`,
	why: "Each of these inputs is a credential by itself, so the action cannot tell which one to use.",
	fix: `Keep one of ${seen.given.join(", ")}.`
}));
explanation("CREDENTIAL_HALF", "the credential is incomplete", {
	has: "service_account",
	lacks: "workload_identity_provider"
}, (seen) => ({
	what: `${seen.has} is set, but ${seen.lacks} is missing or empty.`,
	why: `${seen.has} alone is an incomplete credential. If ${seen.lacks} is an expression, it is empty: the secret or variable does not exist under this name, or the caller of a reusable workflow does not pass it on (secrets: inherit).`,
	fix: seen.lacks === "workload_identity_provider" ? `Set the full name of the provider, which docs/SETUP.md creates and stores in a variable:\nwith:\n  workload_identity_provider: ${PROVIDER_SHAPE}\n\nor remove ${seen.has}.` : `with:\n  ${seen.lacks}: ...\n\nor remove ${seen.has}.`
}));
explanation("CREDENTIAL_NOT_NEEDED", "an input of another credential is set too", {
	has: "service_account",
	whole: "key"
}, ({ has, whole }) => ({
	what: `${has} is not needed: ${whole} is already a complete credential.`,
	why: `${has} only works with workload_identity_provider.`,
	fix: `Remove ${has}.`
}));
explanation("METHOD_NEEDS_KEY", "auth_method needs a service account key", { source: "workload_identity_provider" }, (seen) => ({
	what: `auth_method is service_account_key, but ${seen.source ? `the credential is ${seen.source}` : "no key is set"}.`,
	why: "With this method the clients use the key itself as their password.",
	fix: `with:\n  key: ${expression("secrets.GAR_KEY")}\n\nor leave auth_method out.`
}));
explanation("METHOD_CANNOT_TAKE_TOKEN", "the keyring cannot use an access token", {}, () => ({
	what: "auth_method is keyring, but the credential is an access token.",
	why: "The keyring obtains tokens itself and cannot use an existing one.",
	fix: "Remove auth_method, or set workload_identity_provider or key instead of access_token."
}));
const ACCESS_TOKEN_MALFORMED = explanation("ACCESS_TOKEN_MALFORMED", "access_token is not an access token", { looksLike: "an ID token (a JWT)" }, ({ looksLike, belongsIn }) => ({
	what: `access_token is not an access token of Google Cloud: it looks like ${looksLike}${belongsIn === void 0 ? "" : `, which belongs in ${belongsIn}`}.`,
	why: "An access token is a single word, which usually starts with ya29.",
	fix: belongsIn === void 0 ? `with:\n  access_token: ${expression("steps.auth.outputs.access_token")}` : `Remove access_token, and pass the value in ${belongsIn}:\nwith:\n  ${belongsIn}: ${expression(belongsIn === "key" ? "secrets.GAR_KEY" : "vars.NAME")}`
}));
// src/credentials/key-failures.ts
const storeKey = (platform, more = "") => platform === "win32" ? `  [Convert]::ToBase64String([IO.File]::ReadAllBytes("$PWD\\key.json")) | gh secret set GAR_KEY${more}` : `  base64 < key.json | tr -d "\\n" | gh secret set GAR_KEY${more}`;
const makeKey = (platform) => [
	"Store the key file in base64 as a repository secret (with JSON, the log would mask every brace):",
	storeKey(platform),
	"and pass that secret to this action:",
	"with:",
	`  key: ${expression("secrets.GAR_KEY")}`
].join("\n");
const KEY_EMPTY = explanation("KEY_EMPTY", "key is empty", {}, (_, platform) => ({
	what: "key is empty.",
	likely: "The secret does not exist under this name, or this run does not get it.",
	fix: makeKey(platform)
}));
const KEY_UNREADABLE = explanation("KEY_UNREADABLE", "key is not a service account key", {
	length: 40,
	looksLike: "neither JSON nor base64"
}, ({ length, looksLike, belongsIn }, platform) => ({
	what: `key is not a service account key: its ${length} characters look like ${looksLike}${belongsIn === void 0 ? "" : `, which belongs in ${belongsIn}`}.`,
	why: "It accepts the JSON key file from Google Cloud, as it is or in base64.",
	fix: belongsIn === void 0 ? makeKey(platform) : `Remove key, and pass the value in ${belongsIn}:\nwith:\n  ${belongsIn}: ${expression(belongsIn === "access_token" ? "secrets.GAR_TOKEN" : "vars.NAME")}`
}));
const KEY_TRUNCATED = explanation("KEY_TRUNCATED", "key is truncated", { length: 1 }, (seen, platform) => ({
	what: `key is truncated: the JSON starts but does not end (${seen.length} ${seen.length === 1 ? "character" : "characters"}).`,
	likely: "Only a part of the file was stored, often its first line.",
	fix: makeKey(platform)
}));
const KEY_IS_PATH = explanation("KEY_IS_PATH", "key is the path of a file", {}, () => ({
	what: "key is the path of a file, but it must be what is in the file.",
	why: "This action opens no file that key names.",
	fix: `If the key is in a secret, pass it:\nwith:\n  key: ${expression("secrets.GAR_KEY")}\n\nIf an earlier step wrote the file, remove key and name the file in the environment of this step:\nenv:\n  GOOGLE_APPLICATION_CREDENTIALS: PATH`
}));
const AS_FILE = "remove key, and set GOOGLE_APPLICATION_CREDENTIALS to the path of the file";
const newKey = (account = "NAME@PROJECT_ID.iam.gserviceaccount.com") => `gcloud iam service-accounts keys create key.json --iam-account=${account}`;
const OTHER_KINDS = {
	authorized_user: {
		is: "the login of a person (authorized_user)",
		instead: `Create a service account key and pass that:\n${newKey()}\nOr ${AS_FILE}.`
	},
	external_account: {
		is: "a configuration of workload identity federation (external_account)",
		instead: `Remove key, and set workload_identity_provider:\nwith:\n  workload_identity_provider: ${PROVIDER_SHAPE}\n\nOr ${AS_FILE}.`
	},
	external_account_authorized_user: {
		is: "the login of a person (external_account_authorized_user)",
		instead: `Create a service account key and pass that:\n${newKey()}\nOr ${AS_FILE}.`
	},
	impersonated_service_account: {
		is: "a file for acting as a service account (impersonated_service_account)",
		instead: `To use it, ${AS_FILE}.`
	},
	gdch_service_account: {
		is: "a key of Google Distributed Cloud (gdch_service_account)",
		instead: `Artifact Registry needs a key of Google Cloud:\n${newKey()}`
	},
	oauth_client: {
		is: "an OAuth client ID",
		instead: `Create a key of a service account and pass that:\n${newKey()}`
	},
	firebase: {
		is: "a configuration of Firebase (google-services.json)",
		instead: `Create a key of a service account and pass that:\n${newKey()}`
	},
	other_cloud: {
		is: "a credential of another cloud",
		instead: `Create a key of a service account and pass that:\n${newKey()}`
	},
	encrypted: {
		is: "a file that sops encrypted",
		instead: `Decrypt it in an earlier step, or store the key itself as a secret:\n${newKey()}`
	},
	nothing: {
		is: "an empty object",
		instead: "Store the whole key file in the secret."
	}
};
const KEY_OTHER_TYPE = explanation("KEY_OTHER_TYPE", "key is another kind of credential", { kind: "external_account" }, ({ kind }) => ({
	what: `key is not a service account key, but ${kind === void 0 ? "other JSON" : OTHER_KINDS[kind].is}.`,
	why: "Only service account keys are accepted here: other kinds of credential name the URLs that they are sent to, which could be anywhere.",
	fix: kind === void 0 ? `Pass a key file that says "type": "service_account". For any other credential file, ${AS_FILE}.` : OTHER_KINDS[kind].instead
}));
const KEY_FIELD_MISSING = explanation("KEY_FIELD_MISSING", "key is incomplete", {
	field: "private_key",
	account: EXAMPLE_ACCOUNT
}, (seen, platform) => ({
	what: `key is incomplete: it has no ${seen.field}.`,
	likely: "The key file was edited.",
	fix: `Create a new key:\n  ${newKey(seen.account)}\n${makeKey(platform)}`
}));
const KEY_PRIVATE_KEY_UNUSABLE = explanation("KEY_PRIVATE_KEY_UNUSABLE", "the private key in key is damaged", { removed: false }, ({ removed }, platform) => ({
	what: removed ? "The private_key in key was removed: something else is in its place." : "The private_key in key is not a readable RSA private key.",
	likely: removed ? "The file was copied from a log, a document or a tool that hides secrets." : "Part of it is missing, or it is a key of another kind.",
	fix: makeKey(platform)
}));
explanation("KEY_OTHER_UNIVERSE", "key belongs to another universe", {
	key: "example-cloud.fr",
	universe: "googleapis.com"
}, (seen) => ({
	what: `key belongs to the universe ${seen.key}, but universe is ${seen.universe}.`,
	why: "A universe is a separate Google Cloud, and a key only works in its own. Most keys are of googleapis.com.",
	fix: `with:\n  universe: ${seen.key}`
}));
// src/credentials/key-fields.ts
function asPem(given) {
	const text = given.replace(/\\+[nrt]|\s/g, "");
	const pem = /BEGIN/i.test(text) ? text : Buffer.from(text, "base64").toString("latin1").replace(/\s/g, "");
	const [, rsa, inside] = /BEGIN(RSA)?PRIVATEKEY[^\w+/=]+([\w+/=]+)/i.exec(pem) ?? [];
	const body = inside ?? /^MII[\w+/=]+$/.exec(text)?.[0];
	if (body === void 0) return given;
	const mark = `${rsa === void 0 ? "" : "RSA "}PRIVATE KEY`;
	return `-----BEGIN ${mark}-----\n${body.replace(/.{1,64}/g, "$&\n")}-----END ${mark}-----\n`;
}
function addressIn(given) {
	return /[\w.-]+@[\w.-]+\w/.exec(given.replace(/\s+/g, ""))?.[0].toLowerCase() ?? given;
}
// src/credentials/key-kinds.ts
const TYPES = [
	"authorized_user",
	"external_account",
	"external_account_authorized_user",
	"impersonated_service_account",
	"gdch_service_account"
];
const FIELDS = [
	["encrypted", ["sops"]],
	["oauth_client", ["web", "installed"]],
	["firebase", ["project_info", "authDomain"]],
	["other_cloud", [
		"AccessKeyId",
		"SecretAccessKey",
		"aws_access_key_id",
		"tenantId",
		"subscriptionId"
	]]
];
function kindOf(fields) {
	if (Object.keys(fields).length === 0) return "nothing";
	return FIELDS.find(([, names]) => names.some((name) => Object.hasOwn(fields, name)))?.[0] ?? TYPES.find((name) => name === fields["type"]);
}
function unreadable$1(text, seen) {
	const { length } = text;
	const json = seen.find((one) => one.startsWith("{"));
	if (json !== void 0) {
		if (seen.some((one) => /\}\s*,?\s*\{/.test(one))) return KEY_UNREADABLE({
			length,
			looksLike: "several JSON objects, of which one must be chosen"
		});
		if (!json.endsWith("}")) return KEY_TRUNCATED({ length });
		const coded = json === seen[0] ? "an object" : "a coded form of an object";
		return KEY_UNREADABLE({
			length,
			looksLike: `${coded} that is not valid JSON`
		});
	}
	return isPath$1(text.trim()) ? KEY_IS_PATH({}) : KEY_UNREADABLE({
		length,
		...kindOfText(seen)
	});
}
function isPath$1(text) {
	return text.length < 300 && /^(?:@|file:|~\/|\.{0,2}\/|[A-Za-z]:\\)[^\s"{}]+$|^[^\s"{}]+\.(?:json|p12|pem|key|b64|txt)$/i.test(text);
}
const KINDS = [
	[/^(?:-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED)|\$ANSIBLE_VAULT)/, { looksLike: "an encrypted file, which an earlier step must decrypt" }],
	[/^-----BEGIN (?:TRUSTED )?CERTIFICATE/, { looksLike: "a certificate, not a key file" }],
	[/^(?:-----BEGIN (?:OPENSSH|DSA|EC) |ssh-[a-z0-9]+ |ecdsa-)/, { looksLike: "an SSH key" }],
	[/^-----BEGIN (?:RSA )?PUBLIC KEY/, { looksLike: "a public key" }],
	[/^-----BEGIN/, { looksLike: "a PEM block, not the JSON file around it" }],
	[/^<(?:!doctype|html|\?xml)/i, { looksLike: "a web page" }],
	[/^H4sI/, { looksLike: "a compressed file (gzip)" }],
	[/^UEsDB/, { looksLike: "a compressed file (zip)" }],
	[/^MI[IAG][A-Za-z0-9+/=\s]{200}/, { looksLike: "a key file in the old P12 or DER format" }],
	[/^GOOG1?[A-Z0-9]{20}/, { looksLike: "an HMAC key of Cloud Storage" }],
	[/^[0-9a-f]{40}$/, { looksLike: "the ID of a key (private_key_id), not the key itself" }],
	[/^\d{21}$/, { looksLike: "the ID of a service account, not its key" }],
	[/^[\w.-]+@[\w.-]+$/, {
		looksLike: "an email address",
		belongsIn: "service_account"
	}],
	[/^projects\/\d+\/.*\/providers\//, {
		looksLike: "the name of a provider",
		belongsIn: "workload_identity_provider"
	}],
	[/^projects\/.*\/keys\/|^created key \[/, { looksLike: "the name of a key, not the key itself" }],
	[/^(?:projects\/[^/]+\/secrets\/|(?:op|sm|bw|vault|gcpsm|awssm|azkv|ref\+\w+):)/, { looksLike: "a reference to a secret elsewhere, not the secret itself" }],
	[/^https?:/, { looksLike: "a URL" }]
];
function kindOfText([text, ...others]) {
	const known = KINDS.find(([form]) => form.test(text))?.[1];
	if (known) return known;
	const shape = unmistakableShapeOf(text);
	if (shape?.belongsIn === "key") return { looksLike: "a part of a service account key, or one among other text" };
	if (shape) return shape;
	if (others.length > 0) return { looksLike: "a coded form of something that is not JSON" };
	return { looksLike: /^[\w+/=\s-]{400,}$/.test(text) ? "base64 without its beginning, or of something that is not text" : "neither JSON nor base64" };
}
// src/credentials/key-mends.ts
const MOST_TEXTS = 60;
const MENDS = [
	(text) => /^(```(?:json)?|["'`])(.+?)(?:```|["'`])[,;]?$/s.exec(text)?.[2],
	(text) => /^[|>][+-]?\d?\s(.+)/s.exec(text)?.[1],
	(text) => /^(?:(?:export|set|-)\s+)?(?:\$env:)?[A-Za-z_][\w.-]{0,99}\s{0,9}[=:]\s{0,9}(?!\/\/)(.+)/s.exec(text)?.[1],
	(text) => /^data:[\w.+/;=-]{0,99},(.+)/s.exec(text)?.[1],
	(text) => /^-----BEGIN [A-Z ]{1,40}-----([^-]+)-----END [A-Z ]{1,40}-----$/.exec(text)?.[1],
	(text) => /%(?:7b|22|2b|2f|3d|0[ad])/i.test(text) ? attempt$1(() => decodeURIComponent(text)) : void 0,
	fromBase64,
	(text) => /^(?:[0-9a-f]{2}\s?)+$/i.test(text) ? asText(Buffer.from(text.replace(/\s/g, ""), "hex")) : void 0,
	asTyped,
	fromHtml,
	(text) => /^[{[]/.test(text) ? text.replace(/[,;]$/, "") : void 0,
	(text) => inObject(text, LANGUAGE, asJson),
	(text) => inObject(text, /""|\^"/g, () => "\""),
	(text) => inObject(text, /\\"/g, () => "\""),
	(text) => text.startsWith("{") ? jsonString(`"${text}"`) : void 0,
	jsonString,
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"|\\+[nrt]/gs, ifText),
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"/gs, (part) => part.replace(/\\\r?\n\s*(?=[nrt"\\/u])/g, "\\").replace(/\r?\n/g, "\\n")),
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"|(?:\/\/|#)[^\n]*/gs, ifText),
	(text) => inObject(text, /"(?:[^"\\]|\\.)*"|,(?=\s*\})/gs, ifText),
	(text) => /^\[\s*(\{.*\})\s*\]$/s.exec(text)?.[1],
	(text) => withoutNumbers(text),
	(text) => MARGIN.test(text) ? text.split("\n").map(withoutMargin).join("\n") : void 0,
	(text) => /^\(?[bu]?["']/.test(text) ? text.replace(/(["'])\s*\n\s*[bu]?\1/g, "") : void 0,
	(text) => /^[^{}]{1,999}(\{[^{}]+\})[^{}]{0,999}$/s.exec(text)?.[1],
	(text) => /^\{[^{}]+\}(?=[^{}]{1,999}$)/s.exec(text)?.[0],
	longestBase64,
	twice
];
const MARGIN = /^[>+#] ?|^\d{4}-\d\d-\d\dT[\d:.]{8,18}Z ?/m;
function withoutMargin(line) {
	return line.replace(MARGIN, "");
}
function asTyped(text) {
	return text.replace(/\u00ab\s?|[\u201c-\u201f]|\s?\u00bb/g, "\"").replace(/[\u2018-\u201b]/g, "'").replace(/[\p{Pd}\u2212]/gu, "-").replace(/[\p{Zl}\p{Zp}]/gu, " ").replace(/\p{Cf}/gu, "").normalize("NFKC");
}
const NAMED = {
	quot: "\"",
	apos: "'",
	lt: "<",
	gt: ">",
	amp: "&",
	nbsp: " "
};
function fromHtml(text) {
	return text.replace(/<br ?\/?>/gi, "").replace(/&(?:#(\d{1,5})|#x([0-9a-f]{1,4})|(quot|apos|lt|gt|amp|nbsp));/gi, (_, decimal, hex, name) => name ? NAMED[name.toLowerCase()] ?? "" : String.fromCharCode(decimal ?? Number.parseInt(hex, 16)));
}
const LANGUAGE = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|=>|\b(?:None|nil|undefined)\b|[A-Za-z_]\w*(?=\s*(?::|=>))/gs;
function asJson(part) {
	if (part[0] === "\"") return part;
	if (part[0] === "'") return `"${part.slice(1, -1).replaceAll("\\'", "'").replaceAll("\"", "\\\"")}"`;
	if (part === "=>") return ":";
	return /^(?:None|nil|undefined)$/.test(part) ? "null" : `"${part}"`;
}
function withoutNumbers(text) {
	const lines = text.split("\n").map((line) => /^\s{0,9}(\d{1,4})(?:[ \t]?[|:.)\u2502]|(?=[ \t]))[ \t]?(.*)/s.exec(line));
	const first = Number(lines[0]?.[1]);
	return lines.length > 1 && lines.every((line, at) => Number(line?.[1]) === first + at) ? lines.map((line) => line[2]).join("\n") : void 0;
}
function twice(text) {
	const half = text.slice(0, text.length / 2).trim();
	return half.length >= SHORTEST_BASE64$1 && half === text.slice(text.length / 2).trim() ? half : void 0;
}
const SHORTEST_BASE64$1 = 400;
function longestBase64(text) {
	const long = text.match(/[\w+/-]{400,}={0,2}/g);
	return long?.length === 1 && !text.includes("private_key") ? long[0] : void 0;
}
function searchKey(pasted) {
	const given = trimmed(pasted);
	const seen = new Map([[given, given]]);
	if (pasted.length > 1e5) return { seen: [given] };
	for (const [text, json] of seen) {
		if (seen.size >= MOST_TEXTS) break;
		const fields = objectIn(text);
		const inside = fields && keyInside(fields);
		if (fields && inside === void 0) return { found: {
			json,
			fields
		} };
		if (inside !== void 0) {
			seen.set(inside, inside);
			continue;
		}
		for (const mend of MENDS) {
			const exact = mend(text);
			if (exact === void 0 || seen.has(trimmed(exact))) continue;
			seen.set(trimmed(exact), mend === fromBase64 ? withoutMark(exact).trimStart() : trimmed(exact));
		}
	}
	return { seen: [given, ...[...seen.keys()].slice(1)] };
}
function trimmed(text) {
	return withoutMark(text).trim();
}
function withoutMark(text) {
	return text.replace(/^\ufeff/, "");
}
const DEEPEST = 3;
function keyInside(fields) {
	if (isCredential(fields)) return void 0;
	const [first, ...others] = keysIn(fields, DEEPEST);
	const body = first === void 0 ? void 0 : bodyOf(first);
	return others.every((one) => body !== void 0 && bodyOf(one) === body) ? first : void 0;
}
function bodyOf(text) {
	const inside = text.includes("private_key") ? void 0 : fromBase64(text) ?? longestBase64(text);
	return inside === void 0 ? /PRIVATE KEY-----[\\n]*([\w+/=]{40})/.exec(text)?.[1] : bodyOf(inside);
}
function keysIn(value, depth) {
	if (typeof value === "string") return keysInText(value, DEEPEST);
	if (typeof value !== "object" || value === null || depth === 0) return [];
	if (Reflect.get(value, "type") === "service_account") return [JSON.stringify(value, void 0, 2)];
	return Object.values(value).slice(0, MOST_TEXTS).flatMap((one) => keysIn(one, depth - 1));
}
function keysInText(text, depth) {
	if (text.includes("\"private_key\"")) return [text];
	if (text.length < SHORTEST_BASE64$1 || depth === 0) return [];
	const fields = objectIn(text);
	if (fields !== void 0) return keysIn(fields, depth - 1);
	const inside = fromBase64(text) ?? longestBase64(text);
	return inside === void 0 || keysInText(inside, depth - 1).length === 0 ? [] : [text];
}
function jsonString(text) {
	return /^"/.test(text) ? attempt$1(() => JSON.parse(text)) : void 0;
}
function fromBase64(text) {
	const plain = text.replace(/\\[nr]|\s/g, "").replaceAll("-", "+").replaceAll("_", "/").replace(/={1,2}$/, "");
	return /^[A-Za-z0-9+/]{16,}$/.test(plain) ? asText(Buffer.from(plain, "base64")) : void 0;
}
function asText(bytes) {
	if (bytes.length < 2) return void 0;
	const encoding = bytes[1] === 0 || bytes.readUInt16BE(0) === 65534 ? "utf-16le" : bytes[0] === 0 || bytes.readUInt16BE(0) === 65279 ? "utf-16be" : "utf-8";
	return attempt$1(() => /^[\P{Cc}\s]+$/u.exec(new TextDecoder(encoding, { fatal: true }).decode(bytes))?.[0]);
}
function inObject(text, pattern, mend) {
	return text.startsWith("{") ? text.replace(pattern, mend) : void 0;
}
function ifText(part) {
	return part[0] === "\"" ? part : "";
}
// src/credentials/service-account-key.ts
function parseKey(input) {
	const text = reveal(input);
	if (text.trim() === "") throw new Failure(KEY_EMPTY({}));
	const asItIs = keyAsItIs(text);
	const search = asItIs ? { found: asItIs } : searchKey(text);
	if (!("found" in search)) throw new Failure(unreadable$1(text, search.seen));
	return takeApart(search.found.json, search.found.fields);
}
function takeApart(json, fields) {
	const text = (name) => textIn(fields, name);
	const clientEmail = text("client_email");
	const privateKey = text("private_key");
	if (fields["type"] === void 0 && clientEmail !== void 0 && privateKey !== void 0) throw new Failure(KEY_FIELD_MISSING({ field: "type" }));
	if (fields["type"] !== "service_account") throw new Failure(KEY_OTHER_TYPE({ kind: kindOf(fields) }));
	if (clientEmail === void 0 || privateKey === void 0) {
		const absent = ["client_email", "private_key"].filter((field) => text(field) === void 0);
		const account = clientEmail !== void 0 && isServiceAccount(clientEmail) ? clientEmail : void 0;
		throw new Failure(absent.map((field) => KEY_FIELD_MISSING({
			field,
			...present({ account })
		})));
	}
	if (!isServiceAccount(clientEmail)) {
		const address = addressIn(clientEmail);
		if (!isServiceAccount(address)) throw new Failure(KEY_FIELD_MISSING({ field: "usable client_email" }));
		return takeApart(...rewritten({
			...fields,
			client_email: address
		}));
	}
	if (!isRsaKey(privateKey)) {
		const mended = asPem(privateKey);
		if (!isRsaKey(mended)) throw new Failure(KEY_PRIVATE_KEY_UNUSABLE({ removed: !privateKey.includes("PRIVATE KEY") }));
		return takeApart(...rewritten({
			...fields,
			private_key: mended
		}));
	}
	const base64 = new Secret(Buffer.from(json).toString("base64"));
	const projectId = text("project_id") ?? projectOf(clientEmail);
	const universe = text("universe_domain");
	const ids = [text("private_key_id") ?? []].flat().map((id) => new Secret(id));
	const secret = new Secret(privateKey);
	const secrets = [
		base64,
		secret,
		secret.map((value) => JSON.stringify(value).slice(1, -1)),
		...ids
	];
	return {
		json: new Secret(json),
		base64,
		clientEmail,
		privateKey: secret,
		secrets,
		...present({
			projectId,
			privateKeyId: ids[0],
			universe
		})
	};
}
function rewritten(fields) {
	return [`${JSON.stringify(fields, void 0, 2)}\n`, fields];
}
function isRsaKey(pem) {
	return attempt$1(() => (0, node_crypto.createPrivateKey)(pem).asymmetricKeyType) === "rsa";
}
// src/credentials/credential-text.ts
function readText(path) {
	try {
		return { text: readUserFile(path).bytes.toString().replace(/^\uFEFF/, "") };
	} catch (error) {
		const code = error instanceof Failure ? error.problems[0]?.code : errorCode(error);
		return { reason: {
			ENOENT: "it does not exist",
			EACCES: "this user may not read it",
			[FILE_IS_A_FOLDER.code]: "it is a folder",
			[FILE_NOT_REGULAR.code]: "it is not an ordinary file",
			[FILE_TOO_LARGE.code]: "it is too large for a credential file"
		}[code ?? ""] ?? `reading it fails with ${code}` };
	}
}
function notJson(text) {
	const start = text.trim();
	if (start === "") return "nothing";
	if (/^\ufffd{0,2}\0?(?:[^\0]\0){4}/.test(text)) return "UTF-16";
	if (/^PK|[^\P{Cc}\s]/u.test(text)) return "binary";
	if (/^<(?:!doctype|html|head|\?xml)/i.test(start)) return "page";
	if (/^\*{3}$/.test(start)) return "stars";
	if (!start.startsWith("{")) return isKey(text) ? "key" : "other";
	return start.endsWith("}") ? "broken" : "half";
}
function isKey(text) {
	try {
		parseKey(text);
		return true;
	} catch {
		return false;
	}
}
// src/machine/machine.ts
const NO_HOME = "/nonexistent";
function thisMachine$1() {
	const { env } = process;
	const platform = process.platform === "win32" || process.platform === "darwin" ? process.platform : "linux";
	const bash = platform === "win32" ? respelled(env) : {};
	Object.assign(env, bash);
	const home = homeOf(platform, env, node_os.homedir);
	const user = process.geteuid?.();
	const fromBash = platform === "win32" ? Object.keys(bash) : void 0;
	return {
		platform,
		env,
		home,
		temp: env["RUNNER_TEMP"] ?? node_path.default.join(home, ".cache"),
		...present({
			user,
			fromBash
		})
	};
}
function homeOf(platform, env, ask) {
	const { HOMEDRIVE = "", HOMEPATH } = env;
	const named = platform === "win32" && env["USERPROFILE"] === void 0 && HOMEPATH ? HOMEDRIVE + HOMEPATH : void 0;
	try {
		const home = named ?? ask();
		return isWhole$1(home, { platform }) ? home : NO_HOME;
	} catch {
		return NO_HOME;
	}
}
function isWhole$1(given, machine) {
	const { isAbsolute, parse } = pathsOf(machine);
	return isAbsolute(given) && (machine.platform !== "win32" || parse(given).root.length > 1);
}
const FOLLOWED = [
	"VIRTUAL_ENV",
	"PIP_CONFIG_FILE",
	"GOOGLE_APPLICATION_CREDENTIALS",
	"CLOUDSDK_CONFIG"
];
function respelled(env) {
	return Object.fromEntries(FOLLOWED.flatMap((name) => {
		const [, drive, rest = ""] = /^\/([a-z])(\/.*)?$/i.exec(env[name] ?? "") ?? [];
		return drive === void 0 ? [] : [[name, node_path.default.win32.normalize(`${drive.toUpperCase()}:${rest || "/"}`)]];
	}));
}
function pathsOf(machine) {
	return machine.platform === "win32" ? node_path.default.win32 : node_path.default.posix;
}
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
	const { getExecOutput } = await Promise.resolve().then(() => exec_exports);
	const cwd = (0, node_fs.mkdtempSync)(pathsOf(machine).join(machine.temp, "setup-artifact-registry-python-run-"));
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
// src/credentials/executable.ts
const ALLOWED = "GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES";
const NEEDS = /^(?:ACTIONS_ID_TOKEN_REQUEST_|AWS_|AZURE_|GOOGLE_|CLOUDSDK_)/;
async function tokenFromExecutable(fields, env) {
	if (env[ALLOWED] !== "1") return { reason: `its executable may only run if ${ALLOWED} is 1` };
	const { command, timeout_millis: timeout = 3e4, output_file: output } = executableIn(fields);
	const [program = "", ...args] = (command.match(/(?:[^\s"]+|"[^"]*")+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, "$1"));
	const account = accountIn(fields);
	const set = {
		GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE: String(fields["audience"]),
		GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE: String(fields["subject_token_type"]),
		GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE: "0",
		...present({
			GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE: output,
			GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL: account
		})
	};
	const options = {
		env: {
			...environmentFor(env, NEEDS),
			...set
		},
		timeout,
		maxBuffer: 1048576
	};
	const { error, stdout } = await new Promise((resolve) => {
		const ended = (error, stdout) => resolve({
			error,
			stdout
		});
		if (process.platform === "win32" && /\.(?:bat|cmd)$/i.test(program)) (0, node_child_process.exec)(command, options, ended);
		else (0, node_child_process.execFile)(program, args, options, ended);
	});
	if (error?.syscall?.startsWith("spawn")) return { reason: `its executable cannot be started (${error.code})` };
	if (error) return { reason: "its executable failed, or did not finish in time" };
	const token = tokenIn$2(stdout);
	return token === void 0 ? { reason: "its executable returned no token" } : { token: new Secret(token) };
}
function executableIn(fields) {
	return fields["credential_source"]["executable"];
}
function tokenIn$2(printed) {
	const answer = jsonObject({
		status: 200,
		headers: {},
		body: printed
	});
	if (answer?.["version"] !== 1 || answer["success"] !== true) return void 0;
	const token = answer["id_token"] ?? answer["saml_response"];
	return typeof token === "string" && token !== "" ? token : void 0;
}
// src/refusals/answer.ts
const LONGEST = 4e3;
const MOST$2 = 20;
function saidIn(answer) {
	const form = formOf(answer);
	const nothing = {
		form,
		message: "",
		reasons: [],
		code: "",
		metadata: {},
		requestId: requestIdIn(answer)
	};
	if (form === "text") return {
		...nothing,
		message: cut$1(answer.body.trim())
	};
	if (form === "web page" || form === "Google's error page") return {
		...nothing,
		message: titleOf(answer) ?? ""
	};
	if (form !== "JSON") return nothing;
	const body = fieldsOf(firstOf(JSON.parse(answer.body.replace(/^\uFEFF/, ""))));
	const error = body["error"];
	if (typeof error === "object" && error !== null) return {
		...nothing,
		...googleError(fieldsOf(firstOf(error)))
	};
	const parts = [
		body["error_description"],
		body["message"],
		body["errorMessage"],
		body["detail"],
		body["title"]
	];
	return {
		...nothing,
		message: textOf$1(parts.find((part) => textOf$1(part) !== "")),
		code: [
			error,
			body["error_subtype"],
			body["typeKey"]
		].map(textOf$1).filter((part) => part !== "").join(", ")
	};
}
function googleError(error) {
	const details = listOf(error["details"]);
	const older = listOf(error["errors"]);
	const metadata = Object.create(null);
	for (const detail of details) for (const [name, value] of Object.entries(fieldsOf(detail["metadata"])).slice(0, MOST$2)) metadata[name] ??= textOf$1(value);
	const reasons = [...details, ...older].map(({ reason }) => textOf$1(reason)).filter((reason) => reason !== "");
	return {
		message: textOf$1(error["message"]),
		reasons,
		code: textOf$1(error["status"]),
		metadata
	};
}
function requestIdIn({ headers }) {
	return [
		"x-goog-request-id",
		"x-request-id",
		"x-github-request-id",
		"x-vss-e2eid",
		"x-guploader-uploadid"
	].map((name) => textOf$1(firstOf(headers[name]))).find((id) => /^[\w:.=+/-]{1,200}$/.test(id)) ?? "";
}
function firstOf(value) {
	return Array.isArray(value) ? value[0] : value;
}
function listOf(value) {
	return [value].flat().slice(0, MOST$2).map(fieldsOf);
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function textOf$1(value) {
	return typeof value === "string" ? cut$1(value) : typeof value === "number" ? String(value) : "";
}
function cut$1(text) {
	return text.slice(0, LONGEST);
}
// src/refusals/details.ts
function perimeter({ message, metadata }) {
	return {
		kind: "perimeter",
		...present({ id: shaped(/vpcServiceControlsUniqueIdentifier:? {0,4}([\w-]{1,100})/i.exec(message)?.[1] ?? metadata["uid"], /^[\w-]{1,100}$/) })
	};
}
function apiDisabled(said) {
	return {
		kind: "api-disabled",
		...present({ api: shaped(said.metadata["service"] ?? /\b([a-z]{2,60}\.googleapis\.com)\/overview/.exec(said.message)?.[1], /^[a-z0-9.-]{1,100}$/) }),
		...projectIn(said)
	};
}
function rateLimited({ metadata }) {
	return {
		kind: "rate-limited",
		...present({ limit: shaped(metadata["quota_limit"], /^[\w.-]{1,100}$/) })
	};
}
function organisationPolicy({ message }) {
	const constraint = /constraints\/[A-Za-z.]{1,100}/.exec(message)?.[0];
	return {
		kind: "organisation-policy",
		...present({ constraint })
	};
}
function networkRestriction() {
	return {
		kind: "organisation-policy",
		network: true
	};
}
function projectIn({ message, metadata }) {
	return present({ project: (metadata["consumer"] ?? metadata["containerInfo"])?.match(/^(?:projects\/)?([a-z0-9][a-z0-9.:-]{0,80})$/)?.[1] ?? /\b(?:projects?[ /=#:]{1,3})+([a-z0-9][a-z0-9-]{3,80})\b/.exec(message)?.[1] });
}
function permissionIn({ message, metadata }) {
	return present({ permission: shaped(metadata["permission"] ?? /\b[a-z]{2,40}\.[A-Za-z]{2,40}\.[A-Za-z]{2,60}\b/.exec(message)?.[0], /^[A-Za-z.]{1,150}$/) });
}
function shaped(name, shape) {
	return name?.match(shape)?.[0];
}
// src/refusals/signs.ts
const DENY_POLICY = /\bdeny polic|access boundary|context-aware access/i;
const REASONS = {
	__proto__: null,
	SECURITY_POLICY_VIOLATED: perimeter,
	SERVICE_DISABLED: apiDisabled,
	accessNotConfigured: apiDisabled,
	BILLING_DISABLED: (said) => ({
		kind: "billing-disabled",
		...projectIn(said)
	}),
	CONSUMER_SUSPENDED: (said) => ({
		kind: "project-suspended",
		...projectIn(said)
	}),
	GCP_SUSPENDED: (said) => ({
		kind: "project-suspended",
		...projectIn(said)
	}),
	CONSUMER_INVALID: (said) => ({
		kind: "project-unknown",
		...projectIn(said)
	}),
	RESOURCE_PROJECT_INVALID: (said) => ({
		kind: "project-unknown",
		...projectIn(said)
	}),
	USER_PROJECT_DENIED: (said) => ({
		kind: "quota-project-denied",
		...projectIn(said)
	}),
	RATE_LIMIT_EXCEEDED: rateLimited,
	RESOURCE_QUOTA_EXCEEDED: rateLimited,
	rateLimitExceeded: rateLimited,
	userRateLimitExceeded: rateLimited,
	quotaExceeded: rateLimited,
	LOCATION_POLICY_VIOLATED: () => ({ kind: "location-refused" }),
	LOCATION_ORG_POLICY_VIOLATED: organisationPolicy,
	LOCATION_TAX_POLICY_VIOLATED: organisationPolicy,
	TLS_ORG_POLICY_VIOLATED: organisationPolicy,
	TLS_CIPHER_RESTRICTION_VIOLATED: organisationPolicy,
	ENDPOINT_USAGE_RESTRICTION_VIOLATED: organisationPolicy,
	RESOURCE_USAGE_RESTRICTION_VIOLATED: organisationPolicy,
	ORG_RESTRICTION_VIOLATION: networkRestriction,
	ORG_RESTRICTION_HEADER_INVALID: networkRestriction,
	IAM_PERMISSION_DENIED: (said) => DENY_POLICY.test(said.message) ? organisationPolicy(said) : {
		kind: "permission-denied",
		...permissionIn(said)
	},
	ACCESS_TOKEN_EXPIRED: () => ({
		kind: "credential",
		fault: "expired"
	}),
	ACCESS_TOKEN_TYPE_UNSUPPORTED: () => ({
		kind: "credential",
		fault: "unknown"
	}),
	ACCOUNT_TYPE_UNSUPPORTED: () => ({
		kind: "credential",
		fault: "unknown"
	}),
	CREDENTIAL_TYPE_UNSUPPORTED: () => ({
		kind: "credential",
		fault: "unknown"
	}),
	JWT_TOKEN_INVALID: () => ({
		kind: "credential",
		fault: "unknown"
	}),
	CREDENTIALS_MISSING: () => ({
		kind: "credential",
		fault: "missing"
	}),
	ACCOUNT_STATE_INVALID: () => ({
		kind: "credential",
		fault: "account"
	}),
	USER_BLOCKED_BY_ADMIN: () => ({
		kind: "credential",
		fault: "account"
	}),
	ACCESS_TOKEN_SCOPE_INSUFFICIENT: () => ({ kind: "scope-insufficient" })
};
const WORDS$1 = {
	sts: [
		[/attribute condition/i, "condition"],
		[/issuer in ID Token/i, "issuer"],
		[/audience in ID Token/i, "audience"],
		[/google\.subject exceeds|exceeds the 127 bytes/i, "subject-too-long"],
		[/attribute\.[\w.]{1,100}'? (?:exceeds|must be)|obtain a value for attribute\./i, "mapping"],
		[/obtain a value for google\.subject|google\.subject'? must be of type/i, "subject-missing"],
		[/stale to sign-in|ID Token (?:is|has) expired|not yet valid|used too (?:early|late)/i, "token-stale"],
		[/connecting to the given credential.s issuer/i, "issuer-unreachable"],
		[/verify the ID Token signature|invalid signature|(?:no|not) match(?:ing)? (?:any |the )?(?:public )?key/i, "signature"],
		[/^invalid_target|invalid value for "?audience/i, "provider-unknown"]
	],
	oauth2: [
		[/reasonable timeframe|iat and exp|used too (?:early|late)/i, "clock"],
		[/JWT signature|signature for token|\bkey (?:is|has|was) (?:been )?(?:disabled|expired|deleted)/i, "key-rejected"],
		[/account not found|no valid verifier|(?:in|not a )valid email\b/i, "account-unknown"],
		[/^disabled_client/i, "account-disabled"],
		[/^(?:deleted|invalid)_client|OAuth client was/i, "client-unknown"],
		[/expired or revoked|_rapt|rapt_required|reauth related|account has been deleted/i, "login-ended"],
		[/(?:account|robot) (?:is |has been )?disabled/i, "account-disabled"]
	],
	iamcredentials: [
		[/lifetime/i, "lifetime"],
		[/gaia id not found|unknown service account|service account \S{1,200} does not exist/i, "account-unknown"],
		[/service account (?:\S{1,200} )?(?:is|has been) disabled/i, "account-disabled"],
		[/serviceAccounts\.(?:getAccessToken|implicitDelegation)|^PERMISSION_DENIED: the caller does not have permission/i, "permission-denied"]
	],
	registry: [[/^PERMISSION_DENIED: (?:the caller does not have permission|permission .{1,300} denied on)/i, "permission-denied"]],
	index: [[/permission\W{1,2}artifactregistry\.\S{1,100} denied|do not have permission/i, "permission-denied"], [/repository .{1,300} not found|package .{1,300} not found/i, "not-found"]],
	github: [[/in \W?completed\W? state|job (?:is|has) (?:already )?(?:completed|been cancell?ed)/i, "job-ended"], [/issue ID_TOKEN for audience/i, "audience"]],
	metadata: [
		[/gaia id not found/i, "account-unknown"],
		[/serviceAccounts\.getAccessToken/i, "permission-denied"],
		[/no service account|not found|not defined/i, "no-account"]
	],
	other: []
};
const COMMON_WORDS = [
	[/vpcServiceControlsUniqueIdentifier|prohibited by organization.s policy/i, perimeter],
	[/API has not been used in project|it is disabled\. Enable it by visiting/i, apiDisabled],
	[/billing (?:account .{0,100})?(?:is |to be |must be )?(?:disabled|enabled)|not configured billing/i, (said) => ({
		kind: "billing-disabled",
		...projectIn(said)
	})],
	[/has been suspended/i, (said) => ({
		kind: "project-suspended",
		...projectIn(said)
	})],
	[/required permission to use project/i, (said) => ({
		kind: "quota-project-denied",
		...projectIn(said)
	})],
	[/permission denied on .?locations\//i, () => ({ kind: "location-refused" })],
	[/permission denied on resource project|project .{1,100} (?:not found|has been deleted)/i, (said) => ({
		kind: "project-unknown",
		...projectIn(said)
	})],
	[/constraints\/[a-z]/i, organisationPolicy],
	[DENY_POLICY, organisationPolicy],
	[/denied by organi[sz]ation restriction/i, networkRestriction],
	[/insufficient authentication scopes/i, () => ({ kind: "scope-insufficient" })]
];
// src/refusals/stranger.ts
function strangerIn(service, host, answer, said) {
	const redirects = answer.status >= 300 && answer.status < 400;
	if (!redirects && isOfTheService(service, answer, said)) return void 0;
	const server = [answer.headers["server"], answer.headers["via"]].find((name) => typeof name === "string" && name !== "");
	return {
		kind: "stranger",
		showed: redirects ? redirectOf(answer, host) : inWords$1(said),
		...present({ server })
	};
}
function isOfTheService(service, answer, { form, message, code, reasons }) {
	if (service === "metadata") return answer.headers["metadata-flavor"] === "Google";
	if (form === "JSON") return message !== "" || code !== "" || reasons.length > 0;
	if (form === "text") return service === "index" || service === "github";
	if (form === "nothing") return hasChallenge(answer) || mayBeEmpty(service, answer.status);
	return form === "Google's error page" && service !== "github";
}
function mayBeEmpty(service, status) {
	return service === "github" || service === "index" && (status === 401 || status === 403 || status === 404);
}
function hasChallenge({ headers }) {
	return /realm="?(?:https:\/\/accounts\.google\.com|artifact registry)/i.test(String(headers["www-authenticate"]));
}
function inWords$1({ form, message }) {
	const words = {
		JSON: "JSON of another kind",
		"broken JSON": "truncated JSON",
		text: "plain text",
		nothing: "an empty answer",
		"web page": "a web page",
		"Google's error page": "a web page"
	};
	return message === "" ? words[form] : `${words[form]}, "${message}"`;
}
function redirectOf({ headers }, host) {
	const to = URL.parse(String(headers["location"]), `https://${host}`)?.host;
	return to === void 0 || to === "" || to === host ? "a redirect" : `a redirect to ${to}`;
}
// src/refusals/classify.ts
const CLOCK_TOLERANCE = 60;
function classify(asked, answer) {
	const said = saidIn(answer);
	const cause = strangerIn(asked.service, asked.host, answer, said) ?? first$1(said.reasons, (reason) => REASONS[reason]?.(said)) ?? first$1(WORDS$1[asked.service], ([words, cause]) => words.test(`${said.code}: ${said.message}`) ? causeOf(cause, asked, answer, said) : void 0) ?? first$1(COMMON_WORDS, ([words, cause]) => words.test(said.message) ? cause(said) : void 0) ?? byStatus(asked, answer, said);
	const skew = skewOf(answer, asked.now);
	return {
		host: asked.host,
		status: answer.status,
		cause,
		said,
		...present({ skew })
	};
}
function byStatus({ service }, answer, said) {
	const { status } = answer;
	if (said.form === "Google's error page") return { kind: "front-end" };
	if (status === 429) return rateLimited(said);
	if (status === 401 && (service === "registry" || service === "index" || service === "iamcredentials")) return {
		kind: "credential",
		fault: "unknown"
	};
	if (service === "index" && status === 404) return { kind: "not-found" };
	if (service === "index" && status === 403 && said.form === "nothing") return { kind: "permission-denied" };
	if (service === "metadata" && status === 404) return { kind: "no-account" };
	if (service === "iamcredentials" && status === 404 && said.code === "NOT_FOUND") return { kind: "account-unknown" };
	if (service === "registry" && said.reasons.length === 0) {
		if (status === 404 && said.code === "NOT_FOUND") return { kind: "not-found" };
		if (status === 400 && said.code === "INVALID_ARGUMENT") return { kind: "invalid-argument" };
	}
	return { kind: "unknown" };
}
function causeOf(kind, asked, answer, said) {
	if (kind === "clock") return {
		kind,
		...present({ seconds: skewOf(answer, asked.now) })
	};
	return kind === "permission-denied" ? {
		kind,
		...permissionIn(said)
	} : { kind };
}
function skewOf({ headers }, now) {
	const date = headers["date"];
	const seconds = typeof date === "string" ? Math.round((now - Date.parse(date)) / 1e3) : NaN;
	return Math.abs(seconds) > CLOCK_TOLERANCE ? seconds : void 0;
}
function first$1(list, find) {
	for (const item of list) {
		const found = find(item);
		if (found !== void 0) return found;
	}
}
// src/refusals/words.ts
function wordsOf$1({ code, message }) {
	return said([code, message].filter((part) => part !== "").join(": "));
}
function quotedWords(words) {
	return `"${said(words).replaceAll("\"", "'")}"`;
}
// src/refusals/failures.ts
const named = ({ project }) => project ?? "PROJECT_ID";
const inWords = ({ project }) => project === void 0 ? "of this request" : project;
const EXAMPLE = {
	host: "artifactregistry.googleapis.com",
	project: "my-project"
};
const INTERCEPTED = explanation("INTERCEPTED", "something on the network answered for Google Cloud or GitHub", {
	host: "sts.googleapis.com",
	status: 403,
	showed: "a web page, \"Access denied\"",
	server: "squid/5.7"
}, ({ host, status, showed, server }) => ({
	what: `Something between the runner and ${host} answered in its place, with ${withoutDot(showed)} (HTTP ${status}).`,
	likely: `A proxy, firewall or sign-in page on the runner's network blocks this request${server === void 0 ? "" : `; it calls itself ${quotedWords(server)}`}.`,
	fix: `Allow https://${host} there. If your network has a proxy that can reach it, set it in the environment of the runner (the file .env in its folder), and restart the runner:\nHTTPS_PROXY=http://HOST:PORT`
}));
const REQUEST_REFUSED = explanation("REQUEST_REFUSED", "the request was refused", {
	host: "artifactregistry.googleapis.com",
	status: 400,
	said: "Precondition check failed.",
	code: "FAILED_PRECONDITION",
	reasons: ["KEY_DISABLED"],
	requestId: "4f2a9c"
}, ({ host, status, said: said$1, code, reasons, requestId }) => {
	const details = [`HTTP ${status}`];
	if (code) details.push(said(code));
	if (reasons?.length) details.push(`reason ${said(reasons.join(", "))}`);
	if (requestId) details.push(`request ${requestId}`);
	return {
		what: `${host} refused the request${said$1 === "" ? "" : `: ${quotedWords(said$1)}`} (${details.join(", ")}).`,
		why: "This action does not know this answer, so it quotes the words it got.",
		fix: host.endsWith(".actions.githubusercontent.com") ? "Run the job again. If it fails again, search https://www.githubstatus.com and GitHub's documentation on OpenID Connect for the words above." : "Search https://cloud.google.com/artifact-registry/docs/troubleshooting and https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation for the reason or the words above, or show them to the administrator of the project."
	};
});
const VPC_SERVICE_CONTROLS = explanation("VPC_SERVICE_CONTROLS", "VPC Service Controls block this runner", {
	host: "artifactregistry.googleapis.com",
	id: "Aq3-9xkXyz"
}, ({ host, id }) => ({
	what: `VPC Service Controls block the request to ${host} (identifier ${id ?? "unknown"}).`,
	why: "The project is inside a service perimeter and the runner is outside, as GitHub-hosted runners are. Granting a role does not help.",
	fix: `Ask the administrator of the perimeter for an ingress rule for this identity and ${host}${id === void 0 ? "" : ` (the identifier ${id} finds the details in the audit log)`}. A self-hosted runner inside the perimeter needs no rule.`
}));
const API_DISABLED = explanation("API_DISABLED", "an API is not enabled", {
	api: "iamcredentials.googleapis.com",
	project: "123456789"
}, ({ api, project }) => ({
	what: `The API ${api} is not enabled in the project ${project ?? "of this request"}.`,
	why: "Google Cloud names the project that must enable the API, once: that of the repository, the service account or the pool.",
	fix: `Enable it, which can take a few minutes to take effect:\ngcloud services enable ${api} --project=${project ?? "PROJECT_ID"}`
}));
const BILLING_DISABLED = explanation("BILLING_DISABLED", "billing is disabled for the project", EXAMPLE, (seen) => ({
	what: `Billing is disabled for the project ${inWords(seen)}, so ${seen.host} refuses every request to it.`,
	likely: "No billing account is linked to the project, or the linked one is closed or suspended.",
	fix: `Link a billing account:\ngcloud billing accounts list\ngcloud billing projects link ${named(seen)} --billing-account=ACCOUNT_ID`
}));
const PROJECT_SUSPENDED = explanation("PROJECT_SUSPENDED", "the project is suspended", EXAMPLE, (seen) => ({
	what: `Google has suspended the project ${inWords(seen)}.`,
	why: "Google suspends projects for unpaid bills or for breaking its terms, and emails the owners.",
	fix: "Ask the owner of the project to read the reason and appeal: https://cloud.google.com/resource-manager/docs/project-suspension-guidelines"
}));
const PROJECT_NOT_FOUND = explanation("PROJECT_NOT_FOUND", "the project does not exist", {
	project: "my-projct",
	own: "my-project"
}, ({ project, own }) => ({
	what: `The project ${project === void 0 ? "of this request" : quoted(project)} does not exist, or this identity may not use it.`,
	likely: "The ID is misspelt, it is the display name, or the project was deleted. If the input project is empty, the project comes from the key, the service account or the gcloud configuration.",
	fix: [
		...own === void 0 ? [] : [
			"If the repository is in the project of the service account, set that:",
			"with:",
			`  project: ${own}`
		],
		`${own === void 0 ? "Find" : "Otherwise find"} the ID of the project that has the repository:`,
		"gcloud projects list --format=\"table(name,projectId)\"",
		"and set it in project, or in repository if that is a URL or a full name."
	].join("\n")
}));
const QUOTA_PROJECT_DENIED = explanation("QUOTA_PROJECT_DENIED", "this identity may not use the quota project", EXAMPLE, (seen) => ({
	what: `This identity may not use the quota of the project ${inWords(seen)} for its requests to ${seen.host}.`,
	why: "A quota_project_id in a credential file names that project, and the identity lacks the permission serviceusage.services.use on it.",
	fix: `Grant the role that has it:\ngcloud projects add-iam-policy-binding ${named(seen)} \\\n  --role=roles/serviceusage.serviceUsageConsumer --member=MEMBER\nMEMBER is the identity in that file, such as serviceAccount:NAME@PROJECT_ID.iam.gserviceaccount.com.`
}));
const QUOTA_EXCEEDED = explanation("QUOTA_EXCEEDED", "a quota is used up", {
	host: "artifactregistry.googleapis.com",
	limit: "ReadRequestsPerMinutePerProject"
}, ({ host, limit }) => ({
	what: `${host} accepts no more requests for now: a quota is used up${limit === void 0 ? "" : ` (${quotedWords(limit)})`}.`,
	likely: "Too many requests came at once, from this workflow or from others in the same project.",
	fix: "Run the job again later, or start fewer jobs at once (concurrency or max-parallel in the workflow). If it happens often, ask for more quota: https://console.cloud.google.com/iam-admin/quotas"
}));
const RESTRICTED_NETWORK = {
	why: "The network of the runner lets requests through to some organisations alone (X-Goog-Allowed-Resources), and the organisation of the project is not among them.",
	fix: "Ask the administrator of the network to add the organisation of the project to those that its proxy allows, or run the job on a runner in another network."
};
const ORGANISATION_POLICY = explanation("ORGANISATION_POLICY", "an organisation policy forbids the request", {
	...EXAMPLE,
	said: "Request is disallowed by organization policy.",
	constraint: "constraints/gcp.restrictServiceUsage"
}, ({ host, said, constraint, network, project = "PROJECT_ID" }) => ({
	what: `An organisation policy forbids the request to ${host}${said === "" ? "" : `: ${quotedWords(said.replace(/\.\s*$/, ""))}`}.`,
	why: `Granting a role does not help against an organisation policy${constraint === void 0 ? "" : ` (${constraint})`}.`,
	fix: /\bdeny polic/i.test(said) ? `Ask the administrator of the organisation for an exception. This lists the deny policies of the project:\ngcloud iam policies list --kind=denypolicies \\\n  --attachment-point=cloudresourcemanager.googleapis.com%2Fprojects%2F${project}` : `Ask the administrator of the organisation for an exception. This lists the policies of the project:\ngcloud org-policies list --project=${project}`,
	...network ? RESTRICTED_NETWORK : {}
}));
const TOKEN_SCOPE_INSUFFICIENT = explanation("TOKEN_SCOPE_INSUFFICIENT", "the access token lacks a scope", {}, () => ({
	what: "The access token lacks the scope cloud-platform.",
	likely: "It comes from a virtual machine without that access scope, or from an earlier step that requested other scopes. Granting a role does not help.",
	fix: [
		"Request the token with the scope https://www.googleapis.com/auth/cloud-platform. On a virtual machine, stop it and run:",
		"  gcloud compute instances set-service-account INSTANCE --zone=ZONE --scopes=cloud-platform",
		"or set workload_identity_provider in this action, which requests the right scope."
	].join("\n")
}));
function withoutDot(showed) {
	const [, kind = showed, title] = /^(.*?), "(.*)"$/s.exec(showed) ?? [];
	return title === void 0 ? said(kind) : `${said(kind)}, ${quotedWords(title)}`;
}
// src/refusals/explain.ts
function explainRefusal(refusal, project, own) {
	const { host, status, cause, said } = refusal;
	const { code, message, reasons, requestId } = said;
	const of = {
		host,
		...present({ project })
	};
	switch (cause.kind) {
		case "stranger": return INTERCEPTED({
			...cause,
			host,
			status
		});
		case "perimeter": return VPC_SERVICE_CONTROLS({
			...cause,
			host
		});
		case "api-disabled": return API_DISABLED({
			api: host,
			...of,
			...cause
		});
		case "billing-disabled": return BILLING_DISABLED({
			...of,
			...cause
		});
		case "project-suspended": return PROJECT_SUSPENDED({
			...of,
			...cause
		});
		case "project-unknown": return PROJECT_NOT_FOUND({
			...of,
			...cause,
			...present({ own: own === project ? void 0 : own })
		});
		case "quota-project-denied": return QUOTA_PROJECT_DENIED({
			...of,
			...cause
		});
		case "rate-limited": return QUOTA_EXCEEDED({
			...cause,
			host
		});
		case "organisation-policy": return ORGANISATION_POLICY({
			...of,
			...cause,
			said: message
		});
		case "scope-insufficient": return TOKEN_SCOPE_INSUFFICIENT({});
		default: return REQUEST_REFUSED({
			host,
			status,
			said: message,
			code,
			reasons,
			requestId
		});
	}
}
// src/credentials/sts-failures.ts
const WHO = [
	"iss",
	"aud",
	"sub",
	"repository"
];
const GITHUB = "https://token.actions.githubusercontent.com";
const EXAMPLE_CLAIMS = {
	iss: GITHUB,
	aud: `https://iam.googleapis.com/${EXAMPLE_PROVIDER}`,
	sub: "repo:OWNER/my-repo:ref:refs/heads/main",
	repository: "OWNER/my-repo"
};
const ALL_EXAMPLE_CLAIMS = {
	...EXAMPLE_CLAIMS,
	repository_id: "123456789",
	repository_owner: "OWNER",
	repository_owner_id: "1234567",
	ref: "refs/heads/main",
	event_name: "push",
	job_workflow_ref: "OWNER/my-repo/.github/workflows/ci.yml@refs/heads/main"
};
function listClaims(claims, only) {
	const shown = Object.entries(claims).filter(([name, value]) => value !== "" && (only?.includes(name) ?? true));
	if (shown.length === 0) return "";
	return ` This job's token says:\n${shown.map(([name, value]) => `  ${said(name)}: ${said(value)}`).join("\n")}`;
}
const STS_CONDITION = explanation("STS_CONDITION", "the provider's condition rejects this job", {
	provider: EXAMPLE_PROVIDER,
	claims: ALL_EXAMPLE_CLAIMS,
	said: "rejected by the attribute condition"
}, (seen) => ({
	what: `The provider's attribute condition rejects this job (${seen.provider}).${listClaims(seen.claims)}`,
	likely: /no such (?:key|attribute)|evaluat/i.test(seen.said) ? "The condition names a claim or an attribute that does not exist, or is misspelt." : "The condition requires another owner, repository, branch, environment or workflow. It is case-sensitive.",
	fix: `Compare the condition with the claims above. This prints it:\n${describeProvider(seen.provider, "value(attributeCondition)")}`
}));
const STS_ISSUER = explanation("STS_ISSUER", "the provider expects another issuer", {
	provider: EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `The provider expects tokens from another issuer (${seen.provider}).${listClaims(seen.claims, WHO)}`,
	likely: "GitHub Enterprise Server, data residency and enterprises with a custom issuer have their own issuer name.",
	fix: ["Set the issuer of the provider to the iss above:", updateProvider(seen.provider, `--issuer-uri="${seen.claims["iss"] ?? "ISSUER"}"`)].join("\n")
}));
const STS_AUDIENCE = explanation("STS_AUDIENCE", "the provider does not accept the audience", {
	provider: EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `The provider does not accept the audience ${said(seen.claims["aud"] ?? "of this token")} (provider: ${seen.provider}).${listClaims(seen.claims, WHO)}`,
	likely: "The provider's list of allowed audiences lacks this one, or audience is set to another.",
	fix: ["Remove audience, or set one that the provider lists:", describeProvider(seen.provider, "value(oidc.allowedAudiences)")].join("\n")
}));
const STS_SIGNATURE = explanation("STS_SIGNATURE", "the provider has outdated signing keys", {
	provider: EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `Google Cloud cannot verify the token's signature with the keys of the provider (${seen.provider}).${listClaims(seen.claims, ["iss"])}`,
	likely: KEPT_KEYS,
	fix: lookAtIssuer(seen.provider)
}));
const STS_SUBJECT_MISSING = explanation("STS_SUBJECT_MISSING", "the provider maps a claim that this job lacks", {
	provider: EXAMPLE_PROVIDER,
	claims: ALL_EXAMPLE_CLAIMS
}, (seen) => ({
	what: `google.subject gets no text for this job: the provider maps it to a claim that the token lacks, or to an expression that gives none (provider: ${seen.provider}).${listClaims(seen.claims)}`,
	likely: "The mapping was written for other jobs: only jobs with an environment, for example, have the claim environment.",
	fix: changeSubject(seen.provider, "assertion.sub")
}));
const STS_MAPPING = explanation("STS_MAPPING", "the provider's attribute mapping does not fit this job", {
	provider: EXAMPLE_PROVIDER,
	claims: ALL_EXAMPLE_CLAIMS,
	said: "The mapped attribute 'attribute.environment' must be of type STRING."
}, (seen) => ({
	what: `The provider cannot map the claims of this job: ${quotedWords(seen.said.replace(/\.\s*$/, ""))}.${listClaims(seen.claims)}`,
	...whyNotMapped(seen),
	fix: `Correct or remove that attribute. This prints the mapping:\n${describeProvider(seen.provider, "yaml(attributeMapping)")}`
}));
function whyNotMapped({ said, claims }) {
	const name = /attribute\.(\w{1,100})/.exec(said)?.[1];
	if (name === void 0 || claims[name]) return { why: "Each mapped attribute must have a text of limited length for every job that uses the provider." };
	return { likely: `The attribute is mapped from the claim ${name}, which this job's token does not have${name === "environment" ? ": only jobs that name an environment have one" : ""}.` };
}
const STS_PROVIDER_UNKNOWN = explanation("STS_PROVIDER_UNKNOWN", "the workload identity provider does not exist or is disabled", { provider: EXAMPLE_PROVIDER }, (seen) => ({
	what: `The workload identity provider does not exist or is disabled: ${seen.provider}.`,
	why: "The pool or the provider was deleted or disabled, or its name is misspelt.",
	fix: [
		"Check its state, and the names that exist:",
		describeProvider(seen.provider),
		listProviders(seen.provider)
	].join("\n")
}));
const STS_SUBJECT_TOO_LONG = explanation("STS_SUBJECT_TOO_LONG", "the job's subject is too long", {
	provider: EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `google.subject is longer than 127 bytes for this job, which Google Cloud does not allow (provider: ${seen.provider}).${listClaims(seen.claims, WHO)}`,
	likely: "The provider takes it from sub, which long names of branches, environments or reusable workflows make long.",
	fix: `${changeSubject(seen.provider, "assertion.repository_id")}\nThis changes the subject: update bindings on subject/\u2026 too. Bindings on attribute.repository/\u2026 keep working.`
}));
const STS_TOKEN_STALE = explanation("STS_TOKEN_STALE", "the job's token has expired or is not yet valid", {
	provider: EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, (seen) => ({
	what: `Google Cloud considers this job's OIDC token expired or not yet valid.${listClaims(seen.claims, WHO)}`,
	likely: "The token is valid for five minutes, and the runner was suspended meanwhile. Or the clock of your GitHub Enterprise Server is wrong.",
	fix: "If GitHub.com issued the token, run the job again. Otherwise turn on time synchronisation on the GitHub server."
}));
const STS_ISSUER_UNREACHABLE = explanation("STS_ISSUER_UNREACHABLE", "Google Cloud cannot get the issuer's keys", {
	provider: EXAMPLE_PROVIDER,
	claims: EXAMPLE_CLAIMS
}, ({ provider, claims: { iss } }) => ({
	what: `Google Cloud has no key of the issuer ${iss ?? ""} that verifies the job's OIDC token.`,
	likely: iss === void 0 || iss.startsWith(GITHUB) ? `${KEPT_KEYS} Or its issuerUri differs from the issuer above.` : "The issuer is not reachable from the internet, as with a GitHub Enterprise Server in a private network.",
	fix: iss === void 0 || iss.startsWith(GITHUB) ? lookAtIssuer(provider) : `Store the keys from ${iss}/.well-known/jwks in the provider, and repeat this whenever the server changes them:\n${updateProvider(provider, "--jwk-json-path=jwks.json")}`
}));
function partsOf(provider) {
	const [, project = "PROJECT_ID", , , , pool = "POOL", , name = "PROVIDER"] = provider.split("/");
	return {
		project,
		pool,
		name
	};
}
function describeProvider(provider, format) {
	const command = `gcloud iam workload-identity-pools providers describe ${inItsPool(provider)}`;
	return format === void 0 ? command : `${command} \\\n  --format="${format}"`;
}
function inItsPool(provider) {
	const { project, pool, name } = partsOf(provider);
	return `${name} \\\n  --workload-identity-pool=${pool} --location=global --project=${project}`;
}
function updateProvider(provider, change) {
	return `gcloud iam workload-identity-pools providers update-oidc ${inItsPool(provider)} \\\n  ${change}`;
}
function changeSubject(provider, expression) {
	return [
		"Map another claim to the subject. Run this in Cloud Shell, which has jq; it keeps the other mappings:",
		`MAPPING=$(${describeProvider(provider, "json(attributeMapping)")} \\`,
		`  | jq -r '.attributeMapping | .["google.subject"] = "${expression}"`,
		"  | to_entries | map(\"\\(.key)=\\(.value)\") | join(\"~\")')",
		updateProvider(provider, "--attribute-mapping=\"^~^$MAPPING\"")
	].join("\n");
}
const KEPT_KEYS = "Somebody uploaded a copy of the issuer's signing keys to the provider (jwksJson), and the issuer has replaced its keys since, as GitHub does.";
function lookAtIssuer(provider) {
	return ["This prints both. If jwksJson has a value, create a provider without it, as step 4 of docs/SETUP.md does, and use that one:", describeProvider(provider, "yaml(oidc.issuerUri,oidc.jwksJson)")].join("\n");
}
// src/credentials/exchange-failures.ts
const KEY_REJECTED = explanation("KEY_REJECTED", "Google Cloud rejects the service account key", { account: EXAMPLE_ACCOUNT }, (seen, platform) => ({
	what: `Google Cloud rejects the signature of the key of ${seen.account}.`,
	likely: "The key was deleted or disabled, or its service account was deleted and created again.",
	fix: [
		"List the keys of the service account, and create a new one if this one is not among them:",
		`  gcloud iam service-accounts keys list --iam-account=${seen.account}`,
		`  gcloud iam service-accounts keys create key.json --iam-account=${seen.account}`,
		makeKey(platform)
	].join("\n")
}));
const ACCOUNT_UNKNOWN = explanation("ACCOUNT_UNKNOWN", "the service account does not exist", { account: EXAMPLE_ACCOUNT }, ({ account }) => ({
	what: `The service account ${account} does not exist.`,
	likely: "It was deleted, or its name or project is misspelt.",
	fix: `List the service accounts of the project, and use one of their email addresses:\n  gcloud iam service-accounts list --project=${projectOf(account) ?? "PROJECT_ID"}`
}));
const ACCOUNT_DISABLED = explanation("ACCOUNT_DISABLED", "the service account is disabled", { account: EXAMPLE_ACCOUNT }, (seen) => ({
	what: `The service account ${seen.account} is disabled.`,
	why: "A person or an organisation policy disabled it.",
	fix: `Enable it again:\n  gcloud iam service-accounts enable ${seen.account}`
}));
const CLOCK_OFF = explanation("CLOCK_OFF", "the runner's clock is wrong", { seconds: -540 }, ({ seconds, lifetime }, platform) => ({
	what: seconds !== void 0 ? `The clock of the runner is ${Math.abs(seconds)} seconds ${seconds < 0 ? "behind" : "ahead of"} Google's, so what it signs counts as expired or not yet valid.` : lifetime !== void 0 ? `The clock of the runner is ahead of Google's: a token of ${lifetime} seconds is refused as too long.` : "The clock of the runner is wrong: Google Cloud considers what it signed expired or not yet valid.",
	likely: "The machine has no time synchronisation, or was suspended.",
	fix: [
		"Turn on time synchronisation on the runner:",
		`  ${shellOf(platform).setClock}`,
		...lifetime === void 0 ? [] : [
			"Until then, ask for less than an hour:",
			"with:",
			"  access_token_lifetime: 3300s"
		]
	].join("\n")
}));
const OIDC_REFUSED = explanation("OIDC_REFUSED", "GitHub refused to issue an OIDC token", {
	host: "run-actions-1-azure-eastus.actions.githubusercontent.com",
	status: 403,
	said: "Can't issue ID_TOKEN for job in 'Completed' state",
	ended: true
}, (seen) => ({
	what: `GitHub refused to issue an OIDC token: ${seen.host} answered HTTP ${seen.status}${seen.said ? `, ${quotedWords(seen.said)}` : ""}.`,
	...whyNoOidcToken(seen.status, seen.ended)
}));
function whyNoOidcToken(status, ended) {
	if (ended) return {
		likely: "The job has ended or was cancelled: GitHub only issues tokens to running jobs.",
		fix: "Run the job again. If a process of yours is still running after the job, stop it in the job."
	};
	if (status === 401 || status === 404) return {
		likely: status === 401 ? "The request token has expired, about six hours after the job started, or it belongs to another job." : "There is no token service at that address: it belongs to another job, or was changed.",
		fix: [
			"Let the runner set ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN: remove them from every env block and from GITHUB_ENV, and give the job the permission:",
			"permissions:",
			"  contents: read",
			"  id-token: write",
			"",
			"In a job of more than six hours, use this action in an earlier step or in a second job."
		].join("\n")
	};
	return {
		likely: "GitHub has not marked the job as running yet, or a policy of your organization or enterprise forbids the request.",
		fix: "Run the job again. If it fails again, ask an administrator whether the account or its IP allow list blocks GitHub Actions."
	};
}
const OIDC_AUDIENCE = explanation("OIDC_AUDIENCE", "GitHub issues no OIDC token for this audience", {
	audience: "https://github.com/SOMEBODY",
	provider: EXAMPLE_PROVIDER
}, ({ audience, provider }) => ({
	what: `GitHub does not issue OIDC tokens for the audience ${quoted(audience)}.`,
	why: "An audience with \"github.com\" in it must be the URL of the account or the repository that the job runs in.",
	fix: `If audience is set, remove it: this action then asks for the one that Google Cloud expects. If the provider lists audiences of its own, set one of those:\n${describeProvider(provider ?? "", "value(oidc.allowedAudiences)")}`
}));
const FEDERATED_TOKEN_REJECTED = explanation("FEDERATED_TOKEN_REJECTED", "Google Cloud rejects the job's own token", {
	host: "iamcredentials.googleapis.com",
	said: "Request had invalid authentication credentials."
}, (seen) => ({
	what: `${seen.host} rejects the federated token with which this job asked for a token of the service account${seen.said ? `: ${quotedWords(seen.said.replace(/\.\s*$/, ""))}` : ""}.`,
	likely: "The token has expired, a proxy removed it from the request, or the pool or the service account was disabled.",
	fix: "Run the job again. If it fails again, check that the pool and the service account are enabled, and that no proxy removes the header Authorization."
}));
const IMPERSONATION_DENIED = explanation("IMPERSONATION_DENIED", "this job may not act as the service account", {
	account: EXAMPLE_ACCOUNT,
	provider: EXAMPLE_PROVIDER,
	claims: ALL_EXAMPLE_CLAIMS
}, (seen) => ({
	what: `This job may not act as ${seen.account}, or that service account does not exist.${listClaims(seen.claims, [
		"sub",
		"repository",
		"ref"
	])}`,
	likely: "Nobody granted this job roles/iam.workloadIdentityUser on the service account, or only for another branch. Grants can take up to five minutes to take effect.",
	fix: [
		...grantFew(seen),
		"If every branch may use the service account, grant the role to the whole repository:",
		...grantUser(seen, `repository/${seen.claims["repository"] ?? "OWNER/REPOSITORY"}`),
		"The provider must map the attribute, as step 4 of docs/SETUP.md does."
	].join("\n")
}));
const TOKEN_CREATOR_MISSING = explanation("TOKEN_CREATOR_MISSING", "this identity may not act as the service account", {
	account: EXAMPLE_ACCOUNT,
	caller: "builder@my-project.iam.gserviceaccount.com"
}, ({ account, caller }) => ({
	what: `${caller ?? "The identity in the credential file"} may not act as ${account}, or that service account does not exist.`,
	likely: "It lacks roles/iam.serviceAccountTokenCreator on the service account. Grants can take up to five minutes to take effect.",
	fix: [
		"Grant it the role:",
		`gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
		"  --role=roles/iam.serviceAccountTokenCreator \\",
		`  --member="${caller ? `serviceAccount:${caller}` : "user:YOU@EXAMPLE.COM"}"`
	].join("\n")
}));
const LIFETIME_NOT_ALLOWED = explanation("LIFETIME_NOT_ALLOWED", "tokens of this lifetime are not allowed", {
	account: EXAMPLE_ACCOUNT,
	seconds: 43200
}, (seen) => ({
	what: `Tokens of ${seen.seconds} seconds are not allowed for ${seen.account}.`,
	why: "More than one hour needs an organisation policy that lists the service account in constraints/iam.allowServiceAccountCredentialLifetimeExtension.",
	fix: "Ask for one hour:\nwith:\n  access_token_lifetime: 3600s"
}));
function grantFew(seen) {
	const id = seen.claims["repository_id"] ?? "REPOSITORY_ID";
	return seen.claims["ref"]?.startsWith("refs/tags/") ? ["If the service account is meant for tags, grant the role to jobs on tags alone:", ...grantUser(seen, `repository_ref_type/${id}/tag`)] : ["If the service account is meant for one branch, such as main, run this job on that branch, and grant the role to it alone:", ...grantUser(seen, `repository_ref/${id}/refs/heads/main`)];
}
function grantUser({ account, provider }, attribute) {
	const pool = provider.split("/providers/")[0] ?? provider;
	return [
		`gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
		"  --role=roles/iam.workloadIdentityUser \\",
		`  --member="principalSet://iam.googleapis.com/${pool}/attribute.${attribute}"`
	];
}
// src/credentials/explain-exchange.ts
function explainKeyRefusal(refused, account) {
	const refusal = classify({
		service: "oauth2",
		...refused
	}, refused.answer);
	switch (refusal.cause.kind) {
		case "clock": return CLOCK_OFF(refusal.cause);
		case "key-rejected": return KEY_REJECTED({ account });
		case "account-unknown":
		case "client-unknown": return ACCOUNT_UNKNOWN({ account });
		case "account-disabled": return ACCOUNT_DISABLED({ account });
		case "unknown": return clockOr(refusal, explainRefusal(refusal, projectOf(account)));
		default: return explainRefusal(refusal, projectOf(account));
	}
}
function explainStsRefusal(refused, provider, claims) {
	const refusal = classify({
		service: "sts",
		...refused
	}, refused.answer);
	const words = STS[refusal.cause.kind];
	const project = provider.split("/")[1];
	return words ? words({
		provider,
		claims,
		said: refusal.said.message
	}) : explainRefusal(refusal, project);
}
const STS = {
	condition: STS_CONDITION,
	mapping: STS_MAPPING,
	issuer: STS_ISSUER,
	audience: STS_AUDIENCE,
	signature: STS_SIGNATURE,
	"subject-missing": STS_SUBJECT_MISSING,
	"subject-too-long": STS_SUBJECT_TOO_LONG,
	"token-stale": STS_TOKEN_STALE,
	"issuer-unreachable": STS_ISSUER_UNREACHABLE,
	"provider-unknown": STS_PROVIDER_UNKNOWN
};
function explainImpersonationRefusal(refused, seen) {
	const refusal = classify({
		service: "iamcredentials",
		...refused
	}, refused.answer);
	const { account, seconds } = seen;
	switch (refusal.cause.kind) {
		case "permission-denied": return "provider" in seen ? IMPERSONATION_DENIED(seen) : TOKEN_CREATOR_MISSING(seen);
		case "account-unknown": return ACCOUNT_UNKNOWN({ account });
		case "account-disabled": return ACCOUNT_DISABLED({ account });
		case "lifetime": return seconds > 3600 ? LIFETIME_NOT_ALLOWED({
			account,
			seconds
		}) : CLOCK_OFF({
			lifetime: seconds,
			...present({ seconds: refusal.skew })
		});
		case "credential": return FEDERATED_TOKEN_REJECTED({
			host: refused.host,
			said: refusal.said.message
		});
		default: return explainRefusal(refusal, projectOf(account));
	}
}
function explainGithubRefusal(refused, provider) {
	const refusal = classify({
		service: "github",
		...refused
	}, refused.answer);
	const { cause, host, status, said } = refusal;
	if (cause.kind === "stranger") return explainRefusal(refusal);
	const audience = cause.kind === "audience" ? /audience '(.*)'/s.exec(said.message)?.[1] : void 0;
	if (audience !== void 0) return OIDC_AUDIENCE({
		audience,
		...present({ provider })
	});
	return OIDC_REFUSED({
		host,
		status,
		said: wordsOf$1(said),
		ended: cause.kind === "job-ended"
	});
}
function clockOr({ skew }, problem) {
	return skew === void 0 ? problem : CLOCK_OFF({ seconds: skew });
}
// src/credentials/file-failures.ts
const writeFile = (platform) => platform === "win32" ? "[IO.File]::WriteAllText(\"$env:RUNNER_TEMP\\key.json\", $env:GAR_KEY)" : "umask 077; printf %s \"$GAR_KEY\" > \"$RUNNER_TEMP/key.json\"";
explanation("ADC_HOLDS_CREDENTIAL", "GOOGLE_APPLICATION_CREDENTIALS holds a secret instead of a path", {
	looksLike: "a service account key",
	belongsIn: "key",
	length: 2300
}, ({ looksLike, belongsIn = "key", length }, platform) => ({
	what: `GOOGLE_APPLICATION_CREDENTIALS must be a path, but it holds ${looksLike}.`,
	why: `A secret was assigned to the variable itself (${length} characters, now masked).`,
	fix: [
		"Remove the variable, and pass the secret to this action:",
		"with:",
		`  ${belongsIn}: ${expression("secrets.GAR_KEY")}`,
		"",
		"or write the secret to a file, and set the variable to its path:",
		`  ${writeFile(platform)}`,
		platform === "win32" ? "  \"GOOGLE_APPLICATION_CREDENTIALS=$env:RUNNER_TEMP\\key.json\" | Out-File -Append -Encoding utf8 $env:GITHUB_ENV" : "  echo \"GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json\" >> \"$GITHUB_ENV\""
	].join("\n")
}));
const ODD_PATHS = [
	[/^["'`]|["'`]$/, "The variable holds quotation marks too, which are not part of the path."],
	[/^~/, "Nothing expands ~ in a variable."],
	[/\$|\{\{|%\w+%/, "The variable holds the name of another variable: nothing replaced it with its value."],
	[/^https?:|^gs:/, "The variable holds a URL; it must be the path of a file on this runner."],
	[/^(?:\/path\/to|.*\bPATH\b)/, "The path is the one of an example."]
];
const NEW_FILE$1 = "Write the file again. For workload identity federation:\n  gcloud iam workload-identity-pools create-cred-config --help\nOr set workload_identity_provider or key instead.";
function whyUnreadable(fault, file, from) {
	switch (fault) {
		case "path": {
			const odd = ODD_PATHS.find(([form]) => form.test(file))?.[1];
			if (odd !== void 0) return {
				why: `${from} names it. ${odd}`,
				fix: "Set the variable in an earlier step, whose shell knows the path:\n  echo \"GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json\" >> \"$GITHUB_ENV\""
			};
			return {
				likely: `${from} names it. A checkout after the step that wrote it may have removed it, or the path is from another machine.`,
				fix: "Run this action after actions/checkout and after the step that writes the file, or set workload_identity_provider or key instead."
			};
		}
		case "fields": return {
			likely: `${from} names it. The file was edited, or it is not complete.`,
			fix: NEW_FILE$1
		};
		case "subject": return {
			likely: "The file was made for another machine or cloud, whose own token it names.",
			fix: "Run the job where that token is, or let this action ask GitHub for one:\nwith:\n  workload_identity_provider: projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"
		};
		case "executable": return {
			why: "A credential file could run any program, so running one must be allowed.",
			fix: "If you trust the file, allow it in the environment of this step:\nenv:\n  GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: \"1\""
		};
	}
}
const ADC_UNREADABLE = explanation("ADC_UNREADABLE", "the credential file cannot be used", {
	file: "/home/runner/key.json",
	from: "GOOGLE_APPLICATION_CREDENTIALS",
	reason: "it does not exist",
	fault: "path"
}, ({ file, from, reason, fault }) => ({
	what: `This action cannot use the credential file ${shownPath(file)}: ${reason}.`,
	...whyUnreadable(fault, file, from)
}));
const HELD = {
	nothing: [
		"it is empty",
		"The secret that it was written from is empty, or does not exist under this name.",
		"again"
	],
	"UTF-16": [
		"it is UTF-16 text",
		"Windows PowerShell wrote it with > or Out-File. JSON is read as UTF-8.",
		"again"
	],
	binary: [
		"it is not text",
		"It is a compressed file, or a key in the old P12 format.",
		"create"
	],
	page: [
		"it is a web page",
		"A sign-in or error page was saved in place of the file.",
		"download"
	],
	stars: [
		"it holds only stars",
		"The content was copied from a log, where the runner hides secrets.",
		"again"
	],
	half: [
		"its JSON starts but does not end",
		"Only a part of it was written, often the first line.",
		"again"
	],
	broken: [
		"it is not valid JSON",
		"It was edited, or the step that wrote it changed its quotes or line breaks.",
		"input"
	],
	key: [
		"it holds a service account key in another form than JSON, such as base64",
		"The step that wrote it did not decode the secret.",
		"input"
	],
	other: [
		"it is no JSON object",
		"The step that wrote it wrote something else than the file from Google Cloud.",
		"input"
	]
};
const ADC_NOT_JSON = explanation("ADC_NOT_JSON", "the credential file is not JSON", {
	file: "/home/runner/key.json",
	from: "GOOGLE_APPLICATION_CREDENTIALS",
	holds: "UTF-16",
	length: 2400
}, ({ file, from, holds, length }, platform) => {
	const [is, likely, fix] = HELD[holds];
	const advice = {
		again: ["Write the file again, as it is in the secret:", `  ${writeFile(platform)}`],
		input: [
			`Remove ${from === "GOOGLE_APPLICATION_CREDENTIALS" ? "the variable" : "the file"}, and pass the secret to this action, which reads it in any of these forms:`,
			"with:",
			`  key: ${expression("secrets.GAR_KEY")}`
		],
		download: ["Let the step that downloads the file fail on such a page, and sign in there:", "  curl --fail --silent --show-error --output key.json URL"],
		create: ["Use the JSON file of the key, or create a new one:", "  gcloud iam service-accounts keys create key.json --iam-account=NAME@PROJECT_ID.iam.gserviceaccount.com"]
	}[fix];
	return {
		what: `This action cannot use the credential file ${shownPath(file)}: ${is}${holds === "half" ? ` (${length} characters)` : ""}.`,
		likely: `${from} names it. ${likely}`,
		fix: advice.join("\n")
	};
});
const ADC_UNKNOWN_TYPE = explanation("ADC_UNKNOWN_TYPE", "the credential file is of an unknown type", {
	file: "/home/runner/key.json",
	kind: "oauth_client"
}, ({ file, kind }) => ({
	what: `The credential file ${shownPath(file)} ${kind === void 0 ? "has no \"type\" that this action knows" : `is ${OTHER_KINDS[kind].is}`}.`,
	why: "The known types are service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.",
	fix: kind === "oauth_client" ? "It identifies an application, not a user or a service account. In a job, use workload_identity_provider or key instead. On your own machine, log in with it, and use the file that this writes:\n  gcloud auth application-default login --client-id-file=client_secret.json" : kind === void 0 ? "Set GOOGLE_APPLICATION_CREDENTIALS to the path of a Google Cloud credential file, or unset it." : OTHER_KINDS[kind].instead
}));
const ADC_FOREIGN_URL = explanation("ADC_FOREIGN_URL", "the credential file sends tokens outside Google Cloud", {
	file: "/home/runner/creds.json",
	field: "token_url",
	host: "sts.example.com",
	universe: "googleapis.com"
}, (seen) => ({
	what: `The credential file sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud: ${shownPath(seen.file)}.`,
	why: `A token of this job may only go to hosts in ${seen.universe}.`,
	fix: `Create the file again:\ngcloud iam workload-identity-pools create-cred-config --help\n\nIf ${seen.host} belongs to another Google Cloud universe, set the universe input.`
}));
const ADC_REFUSED = explanation("ADC_REFUSED", "Google Cloud rejects the credential file", {
	file: "/home/runner/creds.json",
	type: "authorized_user",
	said: "invalid_grant"
}, (seen) => ({
	what: `Google Cloud issues no token for the credential file ${shownPath(seen.file)} (${seen.type}): ${quotedWords(seen.said)}.`,
	why: seen.type === "authorized_user" ? "The login in it has expired or was revoked." : "The identity in it is not accepted, or its subject token is not available.",
	fix: seen.type === "authorized_user" ? "Log in again on that machine:\n  gcloud auth application-default login\n\nIn a job, set workload_identity_provider instead." : "Set workload_identity_provider instead of the file: this action then explains what is wrong. Otherwise compare the file with its provider."
}));
// src/credentials/explain-file.ts
function explainFileRefusal(refused, fields, file, universe) {
	const { host, answer } = refused;
	const service = serviceAt(host, universe);
	const provider = /^\/\/iam\.[^/]+\/(projects\/.+)/.exec(String(fields["audience"]))?.[1];
	const account = accountIn(fields);
	if (service === "github") return explainGithubRefusal(refused, provider);
	if (service === "sts" && provider) return explainStsRefusal(refused, provider, {});
	if (service === "iamcredentials" && account && provider) return explainImpersonationRefusal(refused, {
		account,
		provider,
		claims: {},
		seconds: 3600
	});
	const refusal = classify({
		service,
		...refused
	}, answer);
	if (service !== "other" && !OF_THE_FILE.has(refusal.cause.kind)) return explainRefusal(refusal);
	const words = wordsOf$1(refusal.said);
	const said = `HTTP ${answer.status} from ${host}${words ? `: ${words}` : ""}`;
	return ADC_REFUSED({
		file: file.path,
		type: String(fields["type"]),
		said
	});
}
const OF_THE_FILE = new Set([
	"account-disabled",
	"account-unknown",
	"client-unknown",
	"credential",
	"login-ended",
	"permission-denied",
	"unknown"
]);
function serviceAt(host, universe) {
	if (host.endsWith(".actions.githubusercontent.com")) return "github";
	const [api, ...domain] = host.split(".");
	return (api === "sts" || api === "iamcredentials" || api === "oauth2") && domain.join(".") === universe ? api : "other";
}
// src/network/fetch.ts
function fetchOver(network, { to, usable, watch }) {
	return async (input, init) => {
		const headers = Object.fromEntries(new Headers(init?.headers));
		const method = init?.method?.toUpperCase() ?? "GET";
		const url = input instanceof Request ? input.url : String(input);
		const body = init?.body;
		if (body instanceof URLSearchParams) headers["content-type"] ??= "application/x-www-form-urlencoded";
		const call = {
			to: to(url),
			method,
			url,
			headers,
			...present({ body: body ? String(body) : void 0 })
		};
		const outcome = await request(network, call, (answer) => usable(call, answer) ? answer : void 0);
		const answer = "value" in outcome ? outcome.value : outcome.refusal;
		watch(call, answer);
		const fields = Object.entries(answer.headers).flatMap(([name, value]) => value ? [[name, String(value)]] : []);
		return new Response(answer.body, {
			status: answer.status,
			headers: Object.fromEntries(fields)
		});
	};
}
// src/credentials/access-token.ts
const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
function isToken(text) {
	return /^[\x21-\x7e]+$/.test(text);
}
// src/credentials/google-library.ts
async function loadLibrary() {
	return await Promise.resolve().then(() => __toESM(require("../google/index.js"), 1));
}
async function libraryToken(fields, supplier, network, oversight) {
	const library = await loadLibrary();
	const transporter = new library.gaxios.Gaxios({
		fetchImplementation: fetchOver(network, oversight),
		agent: new node_http.Agent()
	});
	transporter.interceptors.request.add({ resolved: async (options) => Object.assign(options, {
		retry: false,
		retryConfig: { shouldRetry: () => false }
	}) });
	const client = clientFor(fields, supplier, transporter, library);
	const exchange = Reflect.get(client, "stsCredential");
	if (typeof exchange === "object" && exchange !== null) Reflect.set(exchange, "transporter", transporter);
	const { token } = await client.getAccessToken();
	if (!token || !isToken(token)) throw new Error("the answer holds no token");
	const expires = client.credentials.expiry_date;
	return {
		token: new Secret(token),
		...present({ expiresAt: expires ? new Date(expires) : void 0 })
	};
}
function saidBy(error) {
	const { message, code } = error instanceof Error ? error : new Error();
	if (message.includes("AWS")) return "AWS region or credentials were not found";
	return code ? `the library stopped with ${code}` : "the library returned no reason that can be shown";
}
function clientFor(fields, supplier, transporter, library) {
	const own = {
		transporter,
		useAuthRequestParameters: false
	};
	if (fields["type"] === "authorized_user") {
		const client = new library.UserRefreshClient(own);
		client.fromJSON(fields);
		return client;
	}
	const options = {
		...fields,
		...own
	};
	if (fields["type"] === "external_account_authorized_user") return new library.ExternalAccountAuthorizedUserClient(options);
	if (supplier) {
		const { credential_source: _, ...rest } = options;
		return new library.IdentityPoolClient({
			...rest,
			subject_token_supplier: { getSubjectToken: supplier }
		});
	}
	return new library.AwsClient(options);
}
// src/credentials/token-in.ts
function tokenIn$1(answer, field, now) {
	const body = jsonObject(answer);
	const token = body?.[field];
	if (!body || typeof token !== "string" || !isToken(token)) return void 0;
	const { expires_in: seconds, expireTime: time } = body;
	const expires = typeof time === "string" ? Date.parse(time) : now + secondsIn(seconds) * 1e3;
	const expiresAt = new Date(expires);
	return {
		token: new Secret(token),
		...present({ expiresAt: Number.isNaN(expiresAt.getTime()) ? void 0 : expiresAt })
	};
}
function secondsIn(value) {
	return typeof value === "string" || typeof value === "number" ? Number(value) : NaN;
}
// src/credentials/impersonation.ts
function impersonate(wanted, bearer, network) {
	const { account, delegates, seconds, universe } = wanted;
	return request(network, {
		to: {
			kind: "google",
			universe
		},
		method: "POST",
		url: `https://iamcredentials.${universe}/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
		headers: {
			"content-type": "application/json",
			authorization: `Bearer ${bearer.reveal()}`
		},
		body: JSON.stringify({
			scope: [SCOPE],
			lifetime: `${seconds}s`,
			delegates: delegates?.length ? delegates : void 0
		})
	}, (answer) => tokenIn$1(answer, "accessToken", network.now()));
}
// src/credentials/key-exchange.ts
var key_exchange_exports = { get exchangeKey() {
	return exchangeKey;
} };
async function exchangeKey(key, universe, network) {
	const endpoint = `https://oauth2.${universe}/token`;
	const outcome = await request(network, async () => ({
		to: {
			kind: "google",
			universe
		},
		method: "POST",
		url: endpoint,
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: new URLSearchParams({
			grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
			assertion: assertion(key, endpoint, Math.floor(network.now() / 1e3))
		}).toString()
	}), (answer) => tokenIn$1(answer, "access_token", network.now()));
	if ("value" in outcome) return outcome.value;
	throw new Failure(explainKeyRefusal({
		answer: outcome.refusal,
		host: `oauth2.${universe}`,
		now: network.now()
	}, key.clientEmail));
}
function assertion(key, audience, now) {
	const encode = (part) => Buffer.from(JSON.stringify(part)).toString("base64url");
	const header = {
		alg: "RS256",
		typ: "JWT",
		kid: key.privateKeyId?.reveal()
	};
	const claims = {
		iss: key.clientEmail,
		scope: SCOPE,
		aud: audience,
		iat: now,
		exp: now + 3600
	};
	const content = `${encode(header)}.${encode(claims)}`;
	return `${content}.${(0, node_crypto.sign)("sha256", Buffer.from(content), key.privateKey.reveal()).toString("base64url")}`;
}
// src/credentials/subject-token.ts
async function subjectToken(source, read, network) {
	if (typeof source["file"] === "string") {
		const content = read(source["file"]);
		if ("reason" in content) return { reason: `the file of its subject token is not readable: ${content.reason}` };
		return tokenIn(content.text, source) ?? { reason: `the file of its subject token ${lacking(source)}` };
	}
	const url = String(source["url"]);
	const outcome = await request(network, {
		to: { kind: "token_source" },
		method: "GET",
		url,
		headers: source["headers"] ?? {}
	}, (answer) => tokenIn(answer.body, source));
	return "value" in outcome ? outcome.value : {
		refusal: outcome.refusal,
		host: new URL(url).host
	};
}
function tokenIn(text, source) {
	const format = source["format"] ?? {};
	const body = jsonObject({
		status: 200,
		headers: {},
		body: text
	});
	const token = format["type"] === "json" ? body?.[String(format["subject_token_field_name"])] : text.trim();
	return typeof token === "string" && token !== "" ? { token: new Secret(token) } : void 0;
}
function lacking(source) {
	return source["format"]?.["type"] === "json" ? "is not a JSON object with the field that subject_token_field_name names" : "is empty";
}
// src/credentials/application-default.ts
var application_default_exports = { get fromCredentialFile() {
	return fromCredentialFile;
} };
const SECRET_FIELDS = [
	"refresh_token",
	"client_secret",
	"private_key",
	"access_token",
	"accessToken",
	"id_token",
	"value",
	"SecretAccessKey",
	"Token"
];
async function fromCredentialFile(file, universe, env, network, mask) {
	const content = readText(file.path);
	if ("reason" in content) throw new Failure(unreadable(file, "path", content.reason));
	const { text } = content;
	const json = jsonObject({
		status: 200,
		headers: {},
		body: text
	});
	if (!json) throw new Failure(ADC_NOT_JSON({
		file: file.path,
		from: file.from,
		holds: notJson(text),
		length: text.length
	}));
	maskFields(json, mask);
	const { fields, obtained } = await tokenFor(json, {
		file,
		universe,
		env,
		network,
		mask
	});
	return {
		...present({ project: textIn(fields, "quota_project_id") }),
		...obtained
	};
}
async function tokenFor(json, around) {
	const fields = knownFields(json, around);
	switch (fields["type"]) {
		case "service_account": return {
			fields,
			obtained: await fromServiceAccount(fields, around)
		};
		case "impersonated_service_account": return {
			fields,
			obtained: await fromImpersonated(fields, around)
		};
		default: return {
			fields,
			obtained: await fromLibrary(fields, around)
		};
	}
}
function knownFields(json, { file, universe }) {
	const read = readCredentialFile(json, universe);
	if ("fields" in read) return read.fields;
	if ("reason" in read) throw new Failure(unreadable(file, "fields", read.reason));
	if ("unknownType" in read) throw new Failure(ADC_UNKNOWN_TYPE({
		file: file.path,
		kind: kindOf(json)
	}));
	const { foreign: field, address } = read;
	const host = URL.parse(address)?.host ?? (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(address) ? address : "no host");
	throw new Failure(ADC_FOREIGN_URL({
		file: file.path,
		field,
		host,
		universe
	}));
}
async function fromServiceAccount(fields, { file, universe, network, mask }) {
	const key = readKey(fields, file);
	key.secrets.forEach(mask);
	return {
		...await exchangeKey(key, universe, network),
		principal: key.clientEmail,
		...present({ project: key.projectId })
	};
}
function readKey(fields, file) {
	try {
		return parseKey(new Secret(JSON.stringify(fields)));
	} catch (error) {
		throw new Failure(unreadable(file, "fields", `it is a broken service account key. ${(error instanceof Failure ? error.problems.map(({ what }) => what.replace(/\bkey\b/, "it")) : []).join(" ").replace(/\.$/, "")}`));
	}
}
async function fromImpersonated(fields, around) {
	const { file, universe, network, mask } = around;
	const account = accountIn(fields) ?? "";
	const source = fields["source_credentials"];
	if (source["type"] === "impersonated_service_account") throw new Failure(unreadable(file, "fields", "its source_credentials impersonate in turn; delegates are the way to do that"));
	maskFields(source, mask);
	const { obtained: caller } = await tokenFor(source, around);
	mask(caller.token);
	const delegates = fields["delegates"];
	const outcome = await impersonate({
		account,
		universe,
		seconds: 3600,
		...present({ delegates: Array.isArray(delegates) ? delegates.map(String) : void 0 })
	}, caller.token, network);
	if ("value" in outcome) return {
		...outcome.value,
		...identityOf(account)
	};
	throw new Failure(explainImpersonationRefusal({
		answer: outcome.refusal,
		host: `iamcredentials.${universe}`,
		now: network.now()
	}, {
		account,
		seconds: 3600,
		caller: caller.principal
	}));
}
async function fromLibrary(fields, around) {
	const { file, universe, network, mask } = around;
	let refused;
	const watch = (call, answer) => {
		maskFields(jsonObject(answer) ?? {}, mask);
		if (answer.status >= 300) refused = {
			host: new URL(call.url).host,
			answer
		};
	};
	const to = (url) => isSource(fields, url) ? { kind: "token_source" } : {
		kind: "google",
		universe
	};
	try {
		return {
			...await libraryToken(fields, await supplierFor(fields, around), network, {
				to,
				watch,
				usable: isUsable
			}),
			...identityOf(accountIn(fields))
		};
	} catch (error) {
		const failure = failureIn(error);
		if (failure) throw failure;
		if (refused) throw new Failure(explainFileRefusal({
			...refused,
			now: network.now()
		}, fields, file, universe));
		throw new Failure(ADC_REFUSED({
			file: file.path,
			type: String(fields["type"]),
			said: saidBy(error)
		}));
	}
}
async function supplierFor(fields, around) {
	const source = fields["credential_source"];
	if (!source || source["environment_id"] !== void 0) return void 0;
	const found = source["executable"] === void 0 ? await subjectToken(source, readText, around.network) : await tokenFromExecutable(fields, around.env);
	if ("reason" in found) {
		const isForbidden = found.reason.startsWith("its executable may only run");
		throw new Failure(unreadable(around.file, isForbidden ? "executable" : "subject", found.reason));
	}
	if ("refusal" in found) throw new Failure(explainFileRefusal({
		host: found.host,
		answer: found.refusal,
		now: around.network.now()
	}, fields, around.file, around.universe));
	around.mask(found.token);
	return async () => found.token.reveal();
}
function isSource(fields, url) {
	const source = fields["credential_source"] ?? {};
	return [
		"url",
		"region_url",
		"imdsv2_session_token_url"
	].some((name) => typeof source[name] === "string" && url.startsWith(new URL(source[name]).href));
}
function isUsable(call, answer) {
	if (call.method !== "POST") return answer.body.trim() !== "";
	return ["access_token", "accessToken"].some((field) => tokenIn$1(answer, field, 0) !== void 0);
}
function failureIn(error) {
	for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof Failure) return cause;
}
function identityOf(account) {
	return account === void 0 ? {} : {
		principal: account,
		...present({ project: projectOf(account) })
	};
}
function maskFields(fields, mask) {
	for (const name of SECRET_FIELDS) {
		const value = textIn(fields, name);
		if (value) mask(new Secret(value));
	}
}
function unreadable({ path, from }, fault, reason) {
	return ADC_UNREADABLE({
		file: path,
		from,
		reason,
		fault
	});
}
// src/credentials/gcloud-configuration.ts
function gcloudFolder(machine) {
	const { env, home, platform } = machine;
	const { join } = pathsOf(machine);
	if (env["CLOUDSDK_CONFIG"]) return env["CLOUDSDK_CONFIG"];
	if (platform !== "win32") return join(home, ".config", "gcloud");
	return join(env["APPDATA"] || join(env["SystemDrive"] || "C:", "\\"), "gcloud");
}
async function gcloudConfiguration(machine) {
	const { env } = machine;
	const { join } = pathsOf(machine);
	const folder = gcloudFolder(machine);
	const name = env["CLOUDSDK_ACTIVE_CONFIG_NAME"] || textOf(join(folder, "active_config")) || "default";
	const text = textOf(join(folder, "configurations", `config_${name}`));
	const properties = text === "" ? {} : (await Promise.resolve().then(() => __toESM(require_ini(), 1))).parse(text);
	const get = (section, property) => textIn(Object(properties[section]), property);
	const found = (section, property) => {
		const value = get(section, property);
		return value === void 0 ? [] : [{
			value,
			from: `${section}/${property} of the gcloud configuration ${name}`
		}];
	};
	const account = env["CLOUDSDK_CORE_ACCOUNT"] ?? get("core", "account") ?? env["CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE"] ?? get("auth", "credential_file_override") ?? env["CLOUDSDK_AUTH_ACCESS_TOKEN_FILE"];
	return {
		repository: found("artifacts", "repository"),
		location: found("artifacts", "location"),
		project: found("core", "project"),
		...present({ account: account || void 0 })
	};
}
function textOf(file) {
	try {
		return readUserFile(file).bytes.toString().trim();
	} catch {
		return "";
	}
}
// src/credentials/source-failures.ts
const METADATA_REFUSED = explanation("METADATA_REFUSED", "the metadata server returned no token", {
	host: "metadata.google.internal",
	status: 404,
	said: "",
	cause: "no-account"
}, (seen) => ({
	what: `The metadata server ${seen.host} returned no token: HTTP ${seen.status}${seen.said ? `, ${quotedWords(seen.said)}` : ""}.`,
	...METADATA[seen.cause] ?? {
		why: "This action has no explanation for this answer, so it is quoted as it came.",
		fix: "Check that the machine or the pod has a service account with the scope cloud-platform, or set workload_identity_provider or key."
	}
}));
const METADATA = {
	"no-account": {
		why: "The machine or the pod has no service account that it may use.",
		fix: [
			"Attach a service account with the scope cloud-platform to the machine or the node pool. For a machine, stop it and run:",
			"gcloud compute instances set-service-account INSTANCE --zone=ZONE \\",
			"  --service-account=NAME@PROJECT_ID.iam.gserviceaccount.com --scopes=cloud-platform",
			"or set workload_identity_provider or key in this action."
		].join("\n")
	},
	"permission-denied": {
		why: "The pod's Kubernetes service account may not act as the Google service account in its annotation.",
		fix: [
			"Grant it the role:",
			"gcloud iam service-accounts add-iam-policy-binding ACCOUNT@PROJECT_ID.iam.gserviceaccount.com \\",
			"  --role=roles/iam.workloadIdentityUser \\",
			"  --member=\"serviceAccount:PROJECT_ID.svc.id.goog[NAMESPACE/KUBERNETES_ACCOUNT]\""
		].join("\n")
	},
	"account-unknown": {
		why: "The Google service account in the annotation of the pod's Kubernetes service account does not exist.",
		fix: "Correct the annotation iam.gke.io/gcp-service-account:\n  kubectl get serviceaccount KUBERNETES_ACCOUNT --namespace=NAMESPACE -o yaml"
	}
};
const LOG_IN = "Log in before this step:\n  gcloud auth login --cred-file=FILE\n\nor set workload_identity_provider or key in this action.";
const GCLOUD = [
	[/reauth/i, {
		why: "The organisation wants its people to log in again from time to time, which a job cannot do.",
		fix: "Use a service account instead of the login of a person: set workload_identity_provider or key in this action."
	}],
	[/CERTIFICATE_VERIFY_FAILED|SSLError/, {
		likely: "A proxy on your network inspects TLS connections with its own certificate authority, which gcloud does not trust.",
		fix: "Give gcloud the PEM file of that authority:\n  gcloud config set core/custom_ca_certs_file FILE"
	}],
	[/max retries|NewConnectionError|unreachable|ProxyError|name resolution|failed to establish/i, {
		likely: "gcloud does not reach Google Cloud: the runner's network blocks it, or a proxy is required but not set.",
		fix: "Allow https://oauth2.googleapis.com, or set the proxy in the environment of the runner (the file .env in its folder):\nHTTPS_PROXY=http://HOST:PORT"
	}],
	[/impersonat|serviceAccounts\.getAccessToken/i, {
		why: "gcloud acts as another service account (auth/impersonate_service_account), which its own account is not allowed to.",
		fix: "Grant that account the role roles/iam.serviceAccountTokenCreator on the service account, or stop acting as it:\n  gcloud config unset auth/impersonate_service_account"
	}],
	[/(?:unable to|could not|cannot) read|no such file/i, {
		likely: "The credential file that gcloud was given is gone: a checkout after the login removed it, or it was on another machine.",
		fix: "Run actions/checkout first, then the step that logs in, then this action."
	}],
	[/permission denied|could not create directory|read-only/i, {
		why: "gcloud may not write to its configuration folder.",
		fix: "Give it another one in the environment of the steps that use it:\nenv:\n  CLOUDSDK_CONFIG: /tmp/gcloud"
	}],
	[/must have python|CLOUDSDK_PYTHON|python\S*: (?:not found|command not found)/i, {
		why: "gcloud is a Python program, and finds no Python that it can run.",
		fix: "Run actions/setup-python before this step, or set CLOUDSDK_PYTHON to the path of a Python."
	}],
	[/stale to sign-in/i, {
		why: "gcloud was given a token of GitHub, which has expired: it lives five minutes.",
		fix: "Set workload_identity_provider in this action, which asks GitHub for a new one."
	}],
	[/crashed/i, {
		likely: "The installation of gcloud is damaged, or too old for the Python it runs on.",
		fix: "Install gcloud again with google-github-actions/setup-gcloud, or set workload_identity_provider or key in this action."
	}],
	[/expired or revoked|invalid_grant/i, {
		why: "The login of gcloud has expired or was revoked.",
		fix: LOG_IN
	}]
];
const GCLOUD_FAILED = explanation("GCLOUD_FAILED", "gcloud returned no token", { said: "You do not currently have an active account selected." }, ({ said }) => ({
	what: `gcloud returned no token${said === "" ? " and said nothing" : `: ${quotedWords(said.replace(/\.\s*$/, ""))}`}.`,
	...GCLOUD.find(([words]) => words.test(said))?.[1] ?? (said === "" ? {
		likely: "Another program is called gcloud, or gcloud was ended.",
		fix: "See what it prints in a step of its own:\n  gcloud config config-helper --format=\"value(credential.token_expiry)\""
	} : {
		likely: "gcloud has no active account, or its login has expired.",
		fix: LOG_IN
	})
}));
explanation("KEYRING_WITHOUT_PYTHON", "the keyring needs Python", {}, () => ({
	what: "auth_method is keyring, but there is no Python on PATH.",
	why: "The keyring and its backend are Python packages, and are installed into the Python that runs pip and twine.",
	fix: "Run actions/setup-python before this step, or remove auth_method."
}));
explanation("KEYRING_NOT_INSTALLED", "pip could not install the keyring", {
	python: "/usr/bin/python3",
	said: "No matching distribution found"
}, (seen) => ({
	what: `pip could not install the keyring for ${seen.python}: ${quotedWords(seen.said)}.`,
	likely: "The public index is not reachable, this Python has no pip, or it is older than 3.9.",
	fix: "Run actions/setup-python before this step, or use a virtual environment. Without auth_method, no Python is needed."
}));
explanation("KEYRING_NOT_LISTED", "Python does not find the keyring's backend", {
	python: "/usr/bin/python3",
	backend: "keyrings.gauth.GooglePythonAuth"
}, (seen) => ({
	what: `${seen.python} does not load the keyring's backend ${seen.backend}.`,
	likely: "Another installation of the keyring package is imported first, or PYTHON_KEYRING_BACKEND or keyringrc.cfg selects another backend.",
	fix: `Unset PYTHON_KEYRING_BACKEND, and check the list:\n  ${seen.python} -m keyring --list-backends`
}));
// src/credentials/gcloud-cli.ts
var gcloud_cli_exports = { get fromGcloud() {
	return fromGcloud;
} };
const GCLOUD_NEEDS = /^(?:CLOUDSDK|GOOGLE|AWS)_/;
async function fromGcloud(machine, mask) {
	const { exitCode, stdout, stderr } = await runChild(machine, machine.platform === "win32" ? "gcloud.cmd" : "gcloud", [
		"config",
		"config-helper",
		"--format=json(credential)"
	], { needs: GCLOUD_NEEDS });
	const credential = exitCode === 0 ? credentialIn(stdout) : {};
	for (const field of ["access_token", "id_token"]) {
		const secret = textIn(credential, field);
		if (secret !== void 0) mask(new Secret(secret));
	}
	const token = textIn(credential, "access_token");
	if (token === void 0 || !isToken(token)) throw new Failure(GCLOUD_FAILED({ said: firstWords(stderr) }));
	const expires = Date.parse(textIn(credential, "token_expiry") ?? "");
	const { account } = await gcloudConfiguration(machine);
	const principal = account?.includes("@") ? account : void 0;
	const project = principal && isServiceAccount(principal) ? projectOf(principal) : void 0;
	return {
		token: new Secret(token),
		...present({
			expiresAt: Number.isNaN(expires) ? void 0 : new Date(expires),
			principal,
			project
		})
	};
}
function credentialIn(stdout) {
	try {
		return JSON.parse(stdout)?.credential ?? {};
	} catch {
		return {};
	}
}
function firstWords(stderr) {
	return (stderr.split(/\r?\n/).find((text) => text.startsWith("ERROR:")) ?? stderr.trim().split("\n")[0] ?? "").replace(/^ERROR:\s*(\([\w.-]+\)\s*)?/, "");
}
// src/credentials/token-mends.ts
const TOKENS = /ya29\.[\w.-]*[\w-]/g;
const SHORTEST_LINE = 20;
function searchToken(pasted) {
	const text = unwrapped(decoded(pasted)).replace(/[\u200b\u2060\ufeff]/g, "");
	const found = [...new Set(text.match(TOKENS))];
	const [token = ""] = found;
	const rest = text.slice(text.lastIndexOf(token) + token.length);
	return found.length === 1 && ENDS.test(rest) && !SPLIT.test(rest) ? token : bare$1(text);
}
const ENDS = /^(?:$|[\s"'`,;@&%)\]}>|<\\\u201d\u2019\0]|\.(?!\.))/;
const SPLIT = /^(?:\s+[\w.-]+)+\s*$/;
function decoded(text) {
	if (!/^[\w+/=\s-]{40,}$/.test(text)) return text;
	const inside = Buffer.from(text, "base64").toString("latin1");
	return inside.includes("ya29.") ? inside : text;
}
function unwrapped(text) {
	const lines = text.trim().split(/\s*\n\s*/);
	const [first = "", ...others] = lines;
	return /^ya29\.[\w.-]+$/.test(first) && first.length >= SHORTEST_LINE && others.every((line) => /^[\w.-]+$/.test(line) && !line.startsWith("ya29.") && line.length <= first.length) && others.slice(0, -1).every(({ length }) => length === first.length) ? lines.join("") : text;
}
function bare$1(text) {
	const token = text.replace(/^(?:(?:Authorization:\s*)?Bearer\s+|oauth2accesstoken:|(?:export\s+)?[A-Z][A-Z0-9_]{0,60}=)/i, "");
	return (/^\{[^{}]*"(?:access_token|accessToken|token)"\s*:\s*"([^"]+)"[^{}]*\}$/.exec(token)?.[1] ?? token).replace(/^["']|["']$/g, "");
}
function otherThanToken(text) {
	if (/^ya29\./.test(text)) {
		if (/(?:\.{2}|\u2026|\*)$/.test(text)) return { looksLike: "the beginning of a token, cut off by dots or stars" };
		return isToken(text) ? void 0 : { looksLike: "a token with spaces, line breaks or other characters in it" };
	}
	const shape = unmistakableShapeOf(text);
	if (shape && shape.belongsIn !== "access_token") return shape;
	if (/^</.test(text)) return { looksLike: "a web page" };
	if (/^\{/.test(text)) return { looksLike: "JSON without an access token" };
	if (/^(?:https?:|[.~]{0,2}\/|[A-Za-z]:\\)/.test(text)) return { looksLike: "a URL or the path of a file" };
	if (/^[\w.-]+@[\w-]+\.[\w.-]+$/.test(text)) return {
		looksLike: "an email address",
		belongsIn: "service_account"
	};
	if (/^GOOG1?[A-Z0-9]{20}/.test(text)) return { looksLike: "an HMAC key of Cloud Storage" };
	return isToken(text) ? void 0 : { looksLike: "text with spaces, line breaks or other characters" };
}
// src/credentials/given-token.ts
var given_token_exports = { get givenToken() {
	return givenToken;
} };
function givenToken(given) {
	if (/^ya29\.[\w.-]*[\w-]$/.test(given.reveal())) return { token: given };
	const token = given.map(searchToken);
	const kind = otherThanToken(token.reveal());
	if (kind !== void 0) throw new Failure(ACCESS_TOKEN_MALFORMED(kind));
	return { token };
}
// src/credentials/metadata-server.ts
var metadata_server_exports = { get fromMetadataServer() {
	return fromMetadataServer;
} };
async function fromMetadataServer(host, network) {
	const account = "/computeMetadata/v1/instance/service-accounts/default";
	const outcome = await request(network, ask(host, `${account}/token`), (answer) => tokenIn$1(answer, "access_token", network.now()));
	if ("refusal" in outcome) throw new Failure(explain$1(host, outcome.refusal, network.now()));
	const principal = await textAt(host, `${account}/email`, network);
	const project = (principal === void 0 ? void 0 : projectOf(principal)) ?? await textAt(host, "/computeMetadata/v1/project/project-id", network);
	return {
		...outcome.value,
		...present({
			principal,
			project
		})
	};
}
function explain$1(host, answer, now) {
	const refusal = classify({
		service: "metadata",
		host,
		now
	}, answer);
	const { cause, said, status } = refusal;
	if (cause.kind === "stranger" || cause.kind === "perimeter" || cause.kind === "scope-insufficient") return explainRefusal(refusal);
	return METADATA_REFUSED({
		host,
		status,
		said: wordsOf$1(said),
		cause: cause.kind
	});
}
async function textAt(host, path, network) {
	const outcome = await request(network, ask(host, path), (answer) => answer.body.trim());
	return "value" in outcome ? outcome.value || void 0 : void 0;
}
function ask(host, path) {
	return {
		to: { kind: "metadata" },
		method: "GET",
		url: `http://${host}${path}`,
		headers: { "metadata-flavor": "Google" }
	};
}
// src/credentials/workload-identity.ts
var workload_identity_exports = {
	get federate() {
		return federate;
	},
	get federatedPrincipal() {
		return federatedPrincipal;
	}
};
const OIDC_USABLE = 24e4;
function federatedPrincipal(provider, claims) {
	const pool = provider.split("/providers/")[0];
	return claims["sub"] === void 0 ? void 0 : `principal://iam.googleapis.com/${pool}/subject/${claims["sub"]}`;
}
async function federate(federation, env, network, mask) {
	const { provider, serviceAccount, universe } = federation;
	const audience = federation.audience ?? `https://iam.${universe}/${provider}`;
	let identity = await identityToken(audience, provider, env, network, mask);
	const outcome = await request(network, async () => {
		if (network.now() - identity.obtained > OIDC_USABLE) identity = await identityToken(audience, provider, env, network, mask);
		return {
			to: {
				kind: "google",
				universe
			},
			method: "POST",
			url: `https://sts.${universe}/v1/token`,
			headers: { "content-type": "application/x-www-form-urlencoded" },
			body: new URLSearchParams({
				grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
				audience: `//iam.${universe}/${provider}`,
				scope: SCOPE,
				requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
				subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
				subject_token: identity.token.reveal()
			}).toString()
		};
	}, (answer) => tokenIn$1(answer, "access_token", network.now()));
	const { claims } = identity;
	if ("refusal" in outcome) throw new Failure(explainStsRefusal({
		answer: outcome.refusal,
		host: `sts.${universe}`,
		now: network.now()
	}, provider, claims));
	mask(outcome.value.token);
	if (serviceAccount === void 0) return {
		...outcome.value,
		claims
	};
	return {
		...await impersonated(federation, serviceAccount, outcome.value.token, claims, network),
		claims
	};
}
async function impersonated(federation, account, federated, claims, network) {
	const { universe, provider, lifetime: seconds } = federation;
	const outcome = await impersonate({
		account,
		seconds,
		universe
	}, federated, network);
	if ("value" in outcome) return outcome.value;
	const seen = {
		account,
		provider,
		claims,
		seconds
	};
	throw new Failure(explainImpersonationRefusal({
		answer: outcome.refusal,
		host: `iamcredentials.${universe}`,
		now: network.now()
	}, seen));
}
async function identityToken(audience, provider, env, network, mask) {
	const base = env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
	const obtained = network.now();
	const outcome = await request(network, {
		to: { kind: "github" },
		method: "GET",
		url: `${base}${base.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`,
		headers: {
			accept: "application/json",
			authorization: `Bearer ${env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]}`
		}
	}, (answer) => tokenIn$1(answer, "value", obtained));
	if ("refusal" in outcome) throw new Failure(explainGithubRefusal({
		answer: outcome.refusal,
		host: new URL(base).host,
		now: network.now()
	}, provider));
	const { token } = outcome.value;
	mask(token);
	return {
		token,
		claims: claimsOf(token),
		obtained
	};
}
const BESIDE_THE_POINT = /^(?:jti|iat|nbf|exp|run_\w+|check_run_id|sha|\w+_sha)$/;
const MOST_CLAIMS = 60;
function claimsOf(token) {
	const all = jsonObject({
		status: 200,
		headers: {},
		body: Buffer.from(token.reveal().split(".")[1] ?? "", "base64url").toString("utf8")
	}) ?? {};
	const shown = Object.entries(all).filter(([name, value]) => !BESIDE_THE_POINT.test(name) && [
		"string",
		"number",
		"boolean"
	].includes(typeof value));
	return Object.fromEntries(shown.slice(0, MOST_CLAIMS).map(([name, value]) => [name, String(value)]));
}
// node_modules/eslint-visitor-keys/lib/visitor-keys.js
const KEYS$1 = {
	ArrayExpression: ["elements"],
	ArrayPattern: ["elements"],
	ArrowFunctionExpression: ["params", "body"],
	AssignmentExpression: ["left", "right"],
	AssignmentPattern: ["left", "right"],
	AwaitExpression: ["argument"],
	BinaryExpression: ["left", "right"],
	BlockStatement: ["body"],
	BreakStatement: ["label"],
	CallExpression: ["callee", "arguments"],
	CatchClause: ["param", "body"],
	ChainExpression: ["expression"],
	ClassBody: ["body"],
	ClassDeclaration: [
		"id",
		"superClass",
		"body"
	],
	ClassExpression: [
		"id",
		"superClass",
		"body"
	],
	ConditionalExpression: [
		"test",
		"consequent",
		"alternate"
	],
	ContinueStatement: ["label"],
	DebuggerStatement: [],
	DoWhileStatement: ["body", "test"],
	EmptyStatement: [],
	ExperimentalRestProperty: ["argument"],
	ExperimentalSpreadProperty: ["argument"],
	ExportAllDeclaration: [
		"exported",
		"source",
		"attributes"
	],
	ExportDefaultDeclaration: ["declaration"],
	ExportNamedDeclaration: [
		"declaration",
		"specifiers",
		"source",
		"attributes"
	],
	ExportSpecifier: ["local", "exported"],
	ExpressionStatement: ["expression"],
	ForInStatement: [
		"left",
		"right",
		"body"
	],
	ForOfStatement: [
		"left",
		"right",
		"body"
	],
	ForStatement: [
		"init",
		"test",
		"update",
		"body"
	],
	FunctionDeclaration: [
		"id",
		"params",
		"body"
	],
	FunctionExpression: [
		"id",
		"params",
		"body"
	],
	Identifier: [],
	IfStatement: [
		"test",
		"consequent",
		"alternate"
	],
	ImportAttribute: ["key", "value"],
	ImportDeclaration: [
		"specifiers",
		"source",
		"attributes"
	],
	ImportDefaultSpecifier: ["local"],
	ImportExpression: ["source", "options"],
	ImportNamespaceSpecifier: ["local"],
	ImportSpecifier: ["imported", "local"],
	JSXAttribute: ["name", "value"],
	JSXClosingElement: ["name"],
	JSXClosingFragment: [],
	JSXElement: [
		"openingElement",
		"children",
		"closingElement"
	],
	JSXEmptyExpression: [],
	JSXExpressionContainer: ["expression"],
	JSXFragment: [
		"openingFragment",
		"children",
		"closingFragment"
	],
	JSXIdentifier: [],
	JSXMemberExpression: ["object", "property"],
	JSXNamespacedName: ["namespace", "name"],
	JSXOpeningElement: ["name", "attributes"],
	JSXOpeningFragment: [],
	JSXSpreadAttribute: ["argument"],
	JSXSpreadChild: ["expression"],
	JSXText: [],
	LabeledStatement: ["label", "body"],
	Literal: [],
	LogicalExpression: ["left", "right"],
	MemberExpression: ["object", "property"],
	MetaProperty: ["meta", "property"],
	MethodDefinition: ["key", "value"],
	NewExpression: ["callee", "arguments"],
	ObjectExpression: ["properties"],
	ObjectPattern: ["properties"],
	PrivateIdentifier: [],
	Program: ["body"],
	Property: ["key", "value"],
	PropertyDefinition: ["key", "value"],
	RestElement: ["argument"],
	ReturnStatement: ["argument"],
	SequenceExpression: ["expressions"],
	SpreadElement: ["argument"],
	StaticBlock: ["body"],
	Super: [],
	SwitchCase: ["test", "consequent"],
	SwitchStatement: ["discriminant", "cases"],
	TaggedTemplateExpression: ["tag", "quasi"],
	TemplateElement: [],
	TemplateLiteral: ["quasis", "expressions"],
	ThisExpression: [],
	ThrowStatement: ["argument"],
	TryStatement: [
		"block",
		"handler",
		"finalizer"
	],
	UnaryExpression: ["argument"],
	UpdateExpression: ["argument"],
	VariableDeclaration: ["declarations"],
	VariableDeclarator: ["id", "init"],
	WhileStatement: ["test", "body"],
	WithStatement: ["object", "body"],
	YieldExpression: ["argument"]
};
const NODE_TYPES = Object.keys(KEYS$1);
for (const type of NODE_TYPES) Object.freeze(KEYS$1[type]);
Object.freeze(KEYS$1);
// node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
	const retv = Object.assign({}, KEYS$1);
	for (const type of Object.keys(additionalKeys)) if (Object.hasOwn(retv, type)) {
		const keys = new Set(additionalKeys[type]);
		for (const key of retv[type]) keys.add(key);
		retv[type] = Object.freeze(Array.from(keys));
	} else retv[type] = Object.freeze(Array.from(additionalKeys[type]));
	return Object.freeze(retv);
}
// node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
	return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
	return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
	constructor(major, minor) {
		this.major = major;
		this.minor = minor;
	}
	lt(major, minor) {
		return this.major < major || this.major === major && this.minor < minor;
	}
	gte(major, minor) {
		return this.major > major || this.major === major && this.minor >= minor;
	}
};
const TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
const TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
const DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
const SUPPORTED_TOML_VERSIONS = {
	"1.0": TOML_VERSION_1_0,
	"1.0.0": TOML_VERSION_1_0,
	"1.1": TOML_VERSION_1_1,
	"1.1.0": TOML_VERSION_1_1,
	latest: TOML_VERSION_1_1,
	next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
	return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
const MESSAGES = {
	"unterminated-string": "Unterminated string constant",
	"unterminated-table-key": "Unterminated table-key",
	"unterminated-array": "Unterminated array",
	"unterminated-inline-table": "Unterminated inline table",
	"missing-key": "Empty bare keys are not allowed",
	"missing-newline": "Must be a newline",
	"missing-equals-sign": "Expected equal (=) token",
	"missing-value": "Unspecified values are invalid",
	"missing-comma": "Expected comma (,) token",
	"dupe-keys": "Defining a key multiple times is invalid",
	"unexpected-char": "Unexpected character",
	"unexpected-token": "Unexpected token",
	"invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
	"invalid-comment-character": "Invalid code point {{cp}} within comments",
	"invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
	"invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
	"invalid-underscore": "Underscores are allowed between digits",
	"invalid-space": "Unexpected spaces",
	"invalid-three-quotes": "Three or more quotes are not permitted",
	"invalid-date": "Unexpected invalid date",
	"invalid-time": "Unexpected invalid time",
	"invalid-leading-zero": "Leading zeros are not allowed",
	"invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
	"invalid-char-in-escape-sequence": "Invalid character in escape sequence",
	"invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
	"invalid-code-point": "Invalid code point {{cp}}",
	"invalid-trailing-dot-in-key": "Keys cannot end with a dot",
	"invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
	if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
		if (name$2 in data) return data[name$2];
		return `{{${name$2}}}`;
	});
	return MESSAGES[code];
}
var ParseError = class extends SyntaxError {
	constructor(code, offset, line, column, data) {
		super(getMessage(code, data));
		this.index = offset;
		this.lineNumber = line;
		this.column = column;
	}
};
const CodePoint = {
	EOF: -1,
	NULL: 0,
	SOH: 1,
	BACKSPACE: 8,
	TABULATION: 9,
	LINE_FEED: 10,
	FORM_FEED: 12,
	CARRIAGE_RETURN: 13,
	ESCAPE: 27,
	SO: 14,
	US: 31,
	SPACE: 32,
	QUOTATION_MARK: 34,
	HASH: 35,
	SINGLE_QUOTE: 39,
	PLUS_SIGN: 43,
	COMMA: 44,
	DASH: 45,
	DOT: 46,
	DIGIT_0: 48,
	DIGIT_1: 49,
	DIGIT_2: 50,
	DIGIT_3: 51,
	DIGIT_7: 55,
	DIGIT_9: 57,
	COLON: 58,
	EQUALS_SIGN: 61,
	LATIN_CAPITAL_A: 65,
	LATIN_CAPITAL_E: 69,
	LATIN_CAPITAL_F: 70,
	LATIN_CAPITAL_T: 84,
	LATIN_CAPITAL_U: 85,
	LATIN_CAPITAL_Z: 90,
	LEFT_BRACKET: 91,
	BACKSLASH: 92,
	RIGHT_BRACKET: 93,
	UNDERSCORE: 95,
	LATIN_SMALL_A: 97,
	LATIN_SMALL_B: 98,
	LATIN_SMALL_E: 101,
	LATIN_SMALL_F: 102,
	LATIN_SMALL_I: 105,
	LATIN_SMALL_L: 108,
	LATIN_SMALL_N: 110,
	LATIN_SMALL_O: 111,
	LATIN_SMALL_R: 114,
	LATIN_SMALL_S: 115,
	LATIN_SMALL_T: 116,
	LATIN_SMALL_U: 117,
	LATIN_SMALL_X: 120,
	LATIN_SMALL_Z: 122,
	LEFT_BRACE: 123,
	RIGHT_BRACE: 125,
	TILDE: 126,
	DELETE: 127,
	PAD: 128,
	SUPERSCRIPT_TWO: 178,
	SUPERSCRIPT_THREE: 179,
	SUPERSCRIPT_ONE: 185,
	VULGAR_FRACTION_ONE_QUARTER: 188,
	VULGAR_FRACTION_THREE_QUARTERS: 190,
	LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
	LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
	LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
	LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
	LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
	GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
	GREEK_CAPITAL_LETTER_YOT: 895,
	CP_1FFF: 8191,
	ZERO_WIDTH_NON_JOINER: 8204,
	ZERO_WIDTH_JOINER: 8205,
	UNDERTIE: 8255,
	CHARACTER_TIE: 8256,
	SUPERSCRIPT_ZERO: 8304,
	CP_218F: 8591,
	CIRCLED_DIGIT_ONE: 9312,
	NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
	GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
	CP_2FEF: 12271,
	IDEOGRAPHIC_COMMA: 12289,
	CP_D7FF: 55295,
	CP_E000: 57344,
	CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
	ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
	ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
	REPLACEMENT_CHARACTER: 65533,
	LINEAR_B_SYLLABLE_B008_A: 65536,
	CP_EFFFF: 983039,
	CP_10FFFF: 1114111
};
function isControl(cp) {
	return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
	return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
	return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
	return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
	return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
	return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
	return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
	return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array, value) {
	let low = 0;
	let high = array.length;
	while (low < high) {
		const mid = low + high >>> 1;
		const val = array[mid];
		if (val === value) return mid + 1;
		if (val < value) low = mid + 1;
		else high = mid;
	}
	return low;
}
var Locations = class {
	constructor() {
		this.offsets = [];
	}
	addOffset(offset) {
		for (let i = this.offsets.length - 1; i >= 0; i--) {
			const element = this.offsets[i];
			if (element === offset) return;
			if (element < offset) break;
		}
		this.offsets.push(offset);
	}
	getLocFromIndex(offset) {
		const line = sortedLastIndex(this.offsets, offset) + 1;
		return {
			line,
			column: offset - (line === 1 ? 0 : this.offsets[line - 2])
		};
	}
};
var CodePointIterator = class {
	constructor(text) {
		this.locs = new Locations();
		this.lastCodePoint = CodePoint.NULL;
		this.start = -1;
		this.end = 0;
		this.text = text;
	}
	next() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		return this.lastCodePoint = this.moveAt(this.end);
	}
	getLocFromIndex(index) {
		return this.locs.getLocFromIndex(index);
	}
	eat(cp) {
		if (this.text.codePointAt(this.end) === cp) {
			this.next();
			return true;
		}
		return false;
	}
	moveAt(offset) {
		this.start = this.end = offset;
		const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
		if (cp === CodePoint.EOF) {
			this.end = this.start;
			return cp;
		}
		this.end += cp >= 65536 ? 2 : 1;
		if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
		else if (cp === CodePoint.CARRIAGE_RETURN) {
			if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
				this.end++;
				this.locs.addOffset(this.end);
			}
			return CodePoint.LINE_FEED;
		}
		return cp;
	}
};
const HAS_BIGINT = typeof BigInt !== "undefined";
const RADIX_PREFIXES = {
	16: "0x",
	10: "",
	8: "0o",
	2: "0b"
};
const ESCAPES_1_0 = {
	[CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
	[CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
	[CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
	[CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
	[CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
	[CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
	[CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
const ESCAPES_LATEST = {
	...ESCAPES_1_0,
	[CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
	constructor(text, parserOptions) {
		this.backCode = false;
		this.lastCodePoint = CodePoint.NULL;
		this.state = "DATA";
		this.token = null;
		this.tokenStart = -1;
		this.valuesEnabled = false;
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.codePointIterator = new CodePointIterator(text);
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
		this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
	}
	get start() {
		return this.codePointIterator.start;
	}
	get end() {
		return this.codePointIterator.end;
	}
	getLocFromIndex(index) {
		return this.codePointIterator.getLocFromIndex(index);
	}
	reportParseError(code, data) {
		const offset = this.codePointIterator.start;
		const loc = this.codePointIterator.getLocFromIndex(offset);
		throw new ParseError(code, offset, loc.line, loc.column, data);
	}
	nextToken() {
		let token = this.token;
		if (token != null) {
			this.token = null;
			return token;
		}
		let cp = this.lastCodePoint;
		while (cp !== CodePoint.EOF && !this.token) {
			cp = this.nextCode();
			const nextState = this[this.state](cp);
			if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
			this.state = nextState;
		}
		token = this.token;
		this.token = null;
		return token;
	}
	nextCode() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		if (this.backCode) {
			this.backCode = false;
			return this.lastCodePoint;
		}
		return this.lastCodePoint = this.codePointIterator.next();
	}
	eatCode(cp) {
		if (this.lastCodePoint === CodePoint.EOF) return false;
		if (this.backCode) {
			if (this.lastCodePoint === cp) {
				this.backCode = false;
				return true;
			}
			return false;
		}
		return this.codePointIterator.eat(cp);
	}
	moveAt(loc) {
		if (this.backCode) this.backCode = false;
		this.lastCodePoint = this.codePointIterator.moveAt(loc);
	}
	back(state) {
		this.backCode = true;
		return state;
	}
	punctuatorToken() {
		this.startToken();
		this.endToken("Punctuator", "end");
	}
	startToken() {
		this.tokenStart = this.codePointIterator.start;
	}
	endToken(type, pos, option1, option2) {
		const { tokenStart } = this;
		const end = this.codePointIterator[pos];
		const range = [tokenStart, end];
		const loc = {
			start: this.codePointIterator.getLocFromIndex(tokenStart),
			end: this.codePointIterator.getLocFromIndex(end)
		};
		if (type === "Block") this.token = {
			type,
			value: this.text.slice(tokenStart + 1, end),
			range,
			loc
		};
		else {
			let token;
			const value = this.text.slice(tokenStart, end);
			if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
				type,
				value,
				string: option1,
				range,
				loc
			};
			else if (type === "Integer") {
				const text = option1;
				token = {
					type,
					value,
					number: parseInt(text, option2),
					bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
					range,
					loc
				};
			} else if (type === "Float") token = {
				type,
				value,
				number: option1,
				range,
				loc
			};
			else if (type === "Boolean") token = {
				type,
				value,
				boolean: option1,
				range,
				loc
			};
			else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
				type,
				value,
				date: option1,
				range,
				loc
			};
			else token = {
				type,
				value,
				range,
				loc
			};
			this.token = token;
		}
	}
	DATA(cp) {
		while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
		if (cp === CodePoint.HASH) {
			this.startToken();
			return "COMMENT";
		}
		if (cp === CodePoint.QUOTATION_MARK) {
			this.startToken();
			return "BASIC_STRING";
		}
		if (cp === CodePoint.SINGLE_QUOTE) {
			this.startToken();
			return "LITERAL_STRING";
		}
		if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
			this.punctuatorToken();
			return "DATA";
		}
		if (this.valuesEnabled) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				this.startToken();
				return "SIGN";
			}
			if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
				this.startToken();
				return this.back("NAN_OR_INF");
			}
			if (isDigit(cp)) {
				this.startToken();
				return this.back("NUMBER");
			}
			if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
				this.startToken();
				return this.back("BOOLEAN");
			}
		} else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
			this.startToken();
			return "BARE";
		}
		if (cp === CodePoint.EOF) return "DATA";
		return this.reportParseError("unexpected-char");
	}
	COMMENT(cp) {
		const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
			if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
		} : (c) => {
			if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
		};
		while (!isEOL(cp) && cp !== CodePoint.EOF) {
			processCommentChar(cp);
			cp = this.nextCode();
		}
		this.endToken("Block", "start");
		return "DATA";
	}
	BARE(cp) {
		while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
		this.endToken("Bare", "start");
		return this.back("DATA");
	}
	BASIC_STRING(cp) {
		if (cp === CodePoint.QUOTATION_MARK) {
			cp = this.nextCode();
			if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
			this.endToken("BasicString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
		this.endToken("BasicString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_BASIC_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.QUOTATION_MARK) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
					if (this.eatCode(CodePoint.QUOTATION_MARK)) {
						out.push(CodePoint.QUOTATION_MARK);
						if (this.eatCode(CodePoint.QUOTATION_MARK)) {
							out.push(CodePoint.QUOTATION_MARK);
							if (this.eatCode(CodePoint.QUOTATION_MARK)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LINE_FEED) {
					cp = this.nextCode();
					while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
					continue;
				} else if (isWhitespace(cp)) {
					let valid = true;
					const startPos = this.codePointIterator.start;
					let nextCp;
					while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
						if (nextCp === CodePoint.LINE_FEED) break;
						if (!isWhitespace(nextCp)) {
							this.moveAt(startPos);
							valid = false;
							break;
						}
					}
					if (valid) {
						cp = this.nextCode();
						while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
						continue;
					}
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	LITERAL_STRING(cp) {
		if (cp === CodePoint.SINGLE_QUOTE) {
			cp = this.nextCode();
			if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
			this.endToken("LiteralString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
		this.endToken("LiteralString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_LITERAL_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.SINGLE_QUOTE) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
					if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
						out.push(CodePoint.SINGLE_QUOTE);
						if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
							out.push(CodePoint.SINGLE_QUOTE);
							if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	SIGN(cp) {
		if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
		if (isDigit(cp)) return this.back("NUMBER");
		return this.reportParseError("unexpected-char");
	}
	NAN_OR_INF(cp) {
		if (cp === CodePoint.LATIN_SMALL_N) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
				this.endToken("Float", "end", NaN);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_I) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
				this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	NUMBER(cp) {
		const start = this.text[this.tokenStart];
		const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
		if (cp === CodePoint.DIGIT_0) {
			if (sign === CodePoint.NULL) {
				const startPos = this.codePointIterator.start;
				const nextCp$1 = this.nextCode();
				if (isDigit(nextCp$1)) {
					const nextNextCp = this.nextCode();
					if (nextNextCp === CodePoint.COLON) {
						this.data = {
							hasDate: false,
							year: 0,
							month: 0,
							day: 0,
							hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
							minute: 0,
							second: 0
						};
						return "TIME_MINUTE";
					}
					if (isDigit(nextNextCp)) {
						const nextNextNextCp = this.nextCode();
						if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
							this.data = {
								hasDate: true,
								year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
								month: 0,
								day: 0,
								hour: 0,
								minute: 0,
								second: 0
							};
							return "DATE_MONTH";
						}
					}
					this.moveAt(startPos);
					return this.reportParseError("invalid-leading-zero");
				}
				this.moveAt(startPos);
			}
			cp = this.nextCode();
			if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
				if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
				return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
			}
			if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
				this.data = {
					minus: sign === CodePoint.DASH,
					left: [CodePoint.DIGIT_0]
				};
				return "EXPONENT_RIGHT";
			}
			if (cp === CodePoint.DOT) {
				this.data = {
					minus: sign === CodePoint.DASH,
					absInt: [CodePoint.DIGIT_0]
				};
				return "FRACTIONAL_RIGHT";
			}
			this.endToken("Integer", "start", "0", 10);
			return this.back("DATA");
		}
		const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
		if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
			this.data = {
				hasDate: true,
				year: Number(String.fromCodePoint(...out)),
				month: 0,
				day: 0,
				hour: 0,
				minute: 0,
				second: 0
			};
			return "DATE_MONTH";
		}
		if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
			this.data = {
				hasDate: false,
				year: 0,
				month: 0,
				day: 0,
				hour: Number(String.fromCodePoint(...out)),
				minute: 0,
				second: 0
			};
			return "TIME_MINUTE";
		}
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus: sign === CodePoint.DASH,
				left: out
			};
			return "EXPONENT_RIGHT";
		}
		if (nextCp === CodePoint.DOT) {
			this.data = {
				minus: sign === CodePoint.DASH,
				absInt: out
			};
			return "FRACTIONAL_RIGHT";
		}
		this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
		return this.back("DATA");
	}
	HEX(cp) {
		const { out } = this.parseDigits(cp, isHexDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
		return this.back("DATA");
	}
	OCTAL(cp) {
		const { out } = this.parseDigits(cp, isOctalDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
		return this.back("DATA");
	}
	BINARY(cp) {
		const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
		return this.back("DATA");
	}
	FRACTIONAL_RIGHT(cp) {
		const { minus, absInt } = this.data;
		const { out, nextCp } = this.parseDigits(cp, isDigit);
		const absNum = [
			...absInt,
			CodePoint.DOT,
			...out
		];
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus,
				left: absNum
			};
			return "EXPONENT_RIGHT";
		}
		const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	EXPONENT_RIGHT(cp) {
		const { left, minus: leftMinus } = this.data;
		let minus = false;
		if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
			minus = cp === CodePoint.DASH;
			cp = this.nextCode();
		}
		const { out } = this.parseDigits(cp, isDigit);
		const right = out;
		if (minus) right.unshift(CodePoint.DASH);
		const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	BOOLEAN(cp) {
		if (cp === CodePoint.LATIN_SMALL_T) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", true);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_F) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", false);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	DATE_MONTH(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.month = Number(this.text.slice(start, end));
		return "DATE_DAY";
	}
	DATE_DAY(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.day = Number(this.text.slice(start, end));
		if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
		cp = this.nextCode();
		if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
		if (cp === CodePoint.SPACE) {
			const startPos = this.codePointIterator.start;
			if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
				this.moveAt(startPos);
				return "TIME_HOUR";
			}
			this.moveAt(startPos);
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalDate", "start", dateValue);
		return this.back("DATA");
	}
	TIME_HOUR(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.hour = Number(this.text.slice(start, end));
		return "TIME_MINUTE";
	}
	TIME_MINUTE(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.minute = Number(this.text.slice(start, end));
		cp = this.nextCode();
		if (cp === CodePoint.COLON) return "TIME_SECOND";
		if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		return this.processTimeEnd(cp, data);
	}
	TIME_SECOND(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.second = Number(this.text.slice(start, end));
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		cp = this.nextCode();
		if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
		return this.processTimeEnd(cp, data);
	}
	TIME_SEC_FRAC(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const start = this.codePointIterator.start;
		while (isDigit(cp)) cp = this.nextCode();
		const end = this.codePointIterator.start;
		const data = this.data;
		data.frac = this.text.slice(start, end);
		return this.processTimeEnd(cp, data);
	}
	processTimeEnd(cp, data) {
		if (data.hasDate) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				data.offsetSign = cp;
				return "TIME_OFFSET";
			}
			if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
				const dateValue$2 = getDateFromDateTimeData(data, "Z");
				this.endToken("OffsetDateTime", "end", dateValue$2);
				return "DATA";
			}
			const dateValue$1 = getDateFromDateTimeData(data, "");
			this.endToken("LocalDateTime", "start", dateValue$1);
			return this.back("DATA");
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalTime", "start", dateValue);
		return this.back("DATA");
	}
	TIME_OFFSET(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const hourStart = this.codePointIterator.start;
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const hourEnd = this.codePointIterator.start;
		cp = this.nextCode();
		const minuteStart = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const minuteEnd = this.codePointIterator.end;
		const hour = Number(this.text.slice(hourStart, hourEnd));
		const minute = Number(this.text.slice(minuteStart, minuteEnd));
		if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
		const data = this.data;
		const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
		this.endToken("OffsetDateTime", "end", dateValue);
		return "DATA";
	}
	parseDigits(cp, checkDigit) {
		if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
		const out = [];
		let before = CodePoint.NULL;
		let hasUnderscore = false;
		while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
			if (cp === CodePoint.UNDERSCORE) {
				hasUnderscore = true;
				if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
			} else out.push(cp);
			before = cp;
			cp = this.nextCode();
		}
		if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		return {
			out,
			nextCp: cp,
			hasUnderscore
		};
	}
	parseUnicode(count) {
		const startLoc = this.codePointIterator.start;
		const start = this.codePointIterator.end;
		let charCount = 0;
		let cp;
		while ((cp = this.nextCode()) !== CodePoint.EOF) {
			if (!isHexDig(cp)) {
				this.moveAt(startLoc);
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			charCount++;
			if (charCount >= count) break;
		}
		const end = this.codePointIterator.end;
		const code = this.text.slice(start, end);
		const codePoint = parseInt(code, 16);
		if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
		return codePoint;
	}
	reportParseErrorControlChar() {
		return this.reportParseError("invalid-control-character");
	}
};
function isUnquotedKeyChar(cp, tomlVersion) {
	if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
	if (tomlVersion.lt(1, 1)) return false;
	return false;
}
function isControlOtherThanTab(cp) {
	return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
	return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
	return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
	if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
	return false;
}
function isValidTime(h, m, s) {
	if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
	return true;
}
function getDateFromDateTimeData(data, timeZone) {
	const year = padStart(data.year, 4);
	const month = data.month ? padStart(data.month, 2) : "01";
	const day = data.day ? padStart(data.day, 2) : "01";
	const hour = padStart(data.hour, 2);
	const minute = padStart(data.minute, 2);
	const second = padStart(data.second, 2);
	const textDate = `${year}-${month}-${day}`;
	const frac = data.frac ? `.${data.frac}` : "";
	const dateValue = new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
	if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
	return new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
	return String(num).padStart(maxLength, "0");
}
const VALUE_KIND_VALUE = Symbol("VALUE_KIND_VALUE");
const VALUE_KIND_INTERMEDIATE = Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
	constructor(ctx) {
		this.rootKeys = new Map();
		this.tables = [];
		this.ctx = ctx;
	}
	applyResolveKeyForTable(node) {
		let keys = this.rootKeys;
		const peekKeyIndex = node.key.keys.length - 1;
		for (let index = 0; index < peekKeyIndex; index++) {
			const keyNode = node.key.keys[index];
			const keyName = toKeyName(keyNode);
			node.resolvedKey.push(keyName);
			let keyStore = keys.get(keyName);
			if (!keyStore) {
				keyStore = {
					node: keyNode,
					keys: new Map()
				};
				keys.set(keyName, keyStore);
			} else if (keyStore.table === "array") {
				const peekIndex = keyStore.peekIndex;
				node.resolvedKey.push(peekIndex);
				keyStore = keyStore.keys.get(peekIndex);
			}
			keys = keyStore.keys;
		}
		const lastKeyNode = node.key.keys[peekKeyIndex];
		const lastKeyName = toKeyName(lastKeyNode);
		node.resolvedKey.push(lastKeyName);
		const lastKeyStore = keys.get(lastKeyName);
		if (!lastKeyStore) if (node.kind === "array") {
			node.resolvedKey.push(0);
			const newKeyStore = {
				node: lastKeyNode,
				keys: new Map()
			};
			keys.set(lastKeyName, {
				table: node.kind,
				node: lastKeyNode,
				keys: new Map([[0, newKeyStore]]),
				peekIndex: 0
			});
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else {
			const newKeyStore = {
				table: node.kind,
				node: lastKeyNode,
				keys: new Map()
			};
			keys.set(lastKeyName, newKeyStore);
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		}
		else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else {
			const transformKey = {
				table: node.kind,
				node: lastKeyNode,
				keys: lastKeyStore.keys
			};
			keys.set(lastKeyName, transformKey);
			this.tables.push({
				node,
				keys: transformKey.keys
			});
		}
		else if (lastKeyStore.table === "array") if (node.kind === "array") {
			const newKeyStore = {
				node: lastKeyNode,
				keys: new Map()
			};
			const newIndex = lastKeyStore.peekIndex + 1;
			node.resolvedKey.push(newIndex);
			lastKeyStore.keys.set(newIndex, newKeyStore);
			lastKeyStore.peekIndex = newIndex;
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else this.ctx.reportParseError("dupe-keys", lastKeyNode);
	}
	verifyDuplicateKeys(node) {
		for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
		for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
	}
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
	let keys = defineKeys;
	const lastKey = last(node.key.keys);
	for (const keyNode of node.key.keys) {
		const key = toKeyName(keyNode);
		let defineKey = keys.get(key);
		if (defineKey) {
			if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			defineKey.value = VALUE_KIND_INTERMEDIATE;
		} else {
			if (lastKey === keyNode) defineKey = {
				value: VALUE_KIND_VALUE,
				node: keyNode,
				keys: new Map()
			};
			else defineKey = {
				value: VALUE_KIND_INTERMEDIATE,
				node: keyNode,
				keys: new Map()
			};
			keys.set(key, defineKey);
		}
		keys = defineKey.keys;
	}
	if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
	else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
	for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
	const keys = defineKeys;
	for (let index = 0; index < node.elements.length; index++) {
		const element = node.elements[index];
		let defineKey = keys.get(index);
		if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
		else {
			defineKey = {
				value: VALUE_KIND_VALUE,
				node: element,
				keys: new Map()
			};
			defineKeys.set(index, defineKey);
			if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
			else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
		}
	}
}
function getAfterNode(a, b) {
	return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
	constructor(data) {
		this.tokens = [];
		this.comments = [];
		this.back = null;
		this.stateStack = [];
		this.needNewLine = false;
		this.needSameLine = false;
		this.currToken = null;
		this.prevToken = null;
		this.valueContainerStack = [];
		this.tokenizer = new Tokenizer(data.text, data.parserOptions);
		this.topLevelTable = data.topLevelTable;
		this.table = data.topLevelTable;
		this.keysResolver = new KeysResolver(this);
	}
	nextToken(option) {
		this.prevToken = this.currToken;
		if (this.back) {
			this.currToken = this.back;
			this.back = null;
		} else this.currToken = this._nextTokenFromTokenizer(option);
		if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
			if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
		} else {
			const needSameLine = this.needSameLine || option?.needSameLine;
			if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
		}
		this.needNewLine = false;
		this.needSameLine = false;
		return this.currToken;
	}
	_nextTokenFromTokenizer(option) {
		const valuesEnabled = this.tokenizer.valuesEnabled;
		if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
		let token = this.tokenizer.nextToken();
		while (token && token.type === "Block") {
			this.comments.push(token);
			token = this.tokenizer.nextToken();
		}
		if (token) this.tokens.push(token);
		this.tokenizer.valuesEnabled = valuesEnabled;
		return token;
	}
	backToken() {
		if (this.back) throw new Error("Illegal state");
		this.back = this.currToken;
		this.currToken = this.prevToken;
	}
	addValueContainer(valueContainer) {
		this.valueContainerStack.push(valueContainer);
		this.tokenizer.valuesEnabled = true;
	}
	consumeValueContainer() {
		const valueContainer = this.valueContainerStack.pop();
		this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
		return valueContainer;
	}
	applyResolveKeyForTable(node) {
		this.keysResolver.applyResolveKeyForTable(node);
	}
	verifyDuplicateKeys() {
		this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
	}
	reportParseError(code, token) {
		let offset, line, column;
		if (token) {
			offset = token.range[0];
			line = token.loc.start.line;
			column = token.loc.start.column;
		} else {
			offset = this.tokenizer.start;
			const startPos = this.tokenizer.getLocFromIndex(offset);
			line = startPos.line;
			column = startPos.column;
		}
		throw new ParseError(code, offset, line, column);
	}
};
const STATE_FOR_ERROR = { VALUE: "missing-value" };
const STRING_VALUE_STYLE_MAP = {
	BasicString: "basic",
	MultiLineBasicString: "basic",
	LiteralString: "literal",
	MultiLineLiteralString: "literal"
};
const STRING_KEY_STYLE_MAP = {
	BasicString: "basic",
	LiteralString: "literal"
};
const DATETIME_VALUE_KIND_MAP = {
	OffsetDateTime: "offset-date-time",
	LocalDateTime: "local-date-time",
	LocalDate: "local-date",
	LocalTime: "local-time"
};
var TOMLParser = class {
	constructor(text, parserOptions) {
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
	}
	parse() {
		const ast = {
			type: "Program",
			body: [],
			sourceType: "module",
			tokens: [],
			comments: [],
			parent: null,
			range: [0, 0],
			loc: {
				start: {
					line: 1,
					column: 0
				},
				end: {
					line: 1,
					column: 0
				}
			}
		};
		const node = {
			type: "TOMLTopLevelTable",
			body: [],
			parent: ast,
			range: cloneRange(ast.range),
			loc: cloneLoc(ast.loc)
		};
		ast.body = [node];
		const ctx = new Context({
			text: this.text,
			parserOptions: this.parserOptions,
			topLevelTable: node
		});
		let token = ctx.nextToken();
		if (token) {
			node.range[0] = token.range[0];
			node.loc.start = clonePos(token.loc.start);
			while (token) {
				const state$1 = ctx.stateStack.pop() || "TABLE";
				ctx.stateStack.push(...this[state$1](token, ctx));
				token = ctx.nextToken();
			}
			const state = ctx.stateStack.pop() || "TABLE";
			if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
			if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
			applyEndLoc(node, last(node.body));
		}
		ctx.verifyDuplicateKeys();
		ast.tokens = ctx.tokens;
		ast.comments = ctx.comments;
		const endOffset = ctx.tokenizer.end;
		const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
		ast.range[1] = endOffset;
		ast.loc.end = {
			line: endPos.line,
			column: endPos.column
		};
		return ast;
	}
	TABLE(token, ctx) {
		if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
		if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	VALUE(token, ctx) {
		if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
		if (isNumber(token)) return this.processNumberValue(token, ctx);
		if (isBoolean(token)) return this.processBooleanValue(token, ctx);
		if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
		if (isLeftBracket(token)) return this.processArray(token, ctx);
		if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	processTable(token, topLevelTableNode, ctx) {
		const tableNode = {
			type: "TOMLTable",
			kind: "standard",
			key: null,
			resolvedKey: [],
			body: [],
			parent: topLevelTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
		topLevelTableNode.body.push(tableNode);
		ctx.table = tableNode;
		let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		if (isLeftBracket(targetToken)) {
			if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
			tableNode.kind = "array";
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		}
		if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
		if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
		targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
		if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
		if (tableNode.kind === "array") {
			const rightBracket = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
			if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
		}
		applyEndLoc(tableNode, targetToken);
		ctx.applyResolveKeyForTable(tableNode);
		ctx.needNewLine = true;
		return [];
	}
	processKeyValue(token, tableNode, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: tableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		tableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				ctx.needNewLine = true;
				return [];
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
	processKeyNode(token, parent, ctx) {
		if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
		const keyNode = {
			type: "TOMLKey",
			keys: [],
			parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		parent.key = keyNode;
		let targetToken = token;
		let dotToken = null;
		do {
			if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
			else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
			else break;
			dotToken = null;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isDot(targetToken)) break;
			dotToken = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		} while (targetToken);
		if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
		applyEndLoc(keyNode, last(keyNode.keys));
		return {
			keyNode,
			nextToken: targetToken
		};
	}
	processBareKey(token, keyNode) {
		const node = {
			type: "TOMLBare",
			name: token.value,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringKey(token, keyNode) {
		const node = {
			type: "TOMLQuoted",
			kind: "string",
			value: token.string,
			style: STRING_KEY_STYLE_MAP[token.type],
			multiline: false,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "string",
			value: token.string,
			style: STRING_VALUE_STYLE_MAP[token.type],
			multiline: isMultiLineString(token),
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processNumberValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const text = this.text;
		const [startRange, endRange] = token.range;
		let numberString = null;
		const getNumberText = () => {
			return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
		};
		let node;
		if (token.type === "Integer") node = {
			type: "TOMLValue",
			kind: "integer",
			value: token.number,
			bigint: token.bigint,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		else node = {
			type: "TOMLValue",
			kind: "float",
			value: token.number,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processBooleanValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "boolean",
			value: token.boolean,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processDateTimeValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: DATETIME_VALUE_KIND_MAP[token.type],
			value: token.date,
			datetime: token.value,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processArray(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLArray",
			elements: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const nextToken = ctx.nextToken({ valuesEnabled: true });
		if (isRightBracket(nextToken)) {
			applyEndLoc(node, nextToken);
			return valueContainer.set(node);
		}
		ctx.backToken();
		return this.processArrayValue(node, valueContainer, ctx);
	}
	processArrayValue(node, valueContainer, ctx) {
		ctx.addValueContainer({
			parent: node,
			set: (valNode) => {
				node.elements.push(valNode);
				let nextToken = ctx.nextToken({ valuesEnabled: true });
				const hasComma = isComma(nextToken);
				if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
				if (isRightBracket(nextToken)) {
					applyEndLoc(node, nextToken);
					return valueContainer.set(node);
				}
				if (hasComma) {
					ctx.backToken();
					return this.processArrayValue(node, valueContainer, ctx);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
			}
		});
		return ["VALUE"];
	}
	processInlineTable(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLInlineTable",
			body: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		const nextToken = ctx.nextToken({ needSameLine });
		if (nextToken) {
			if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
			if (isRightBrace(nextToken)) {
				applyEndLoc(node, nextToken);
				return valueContainer.set(node);
			}
		}
		return ctx.reportParseError("unexpected-token", nextToken);
	}
	processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: inlineTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		inlineTableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				let nextToken = ctx.nextToken({ needSameLine });
				if (isComma(nextToken)) {
					nextToken = ctx.nextToken({ needSameLine });
					if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
					if (isRightBrace(nextToken)) {
						if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
					} else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
				}
				if (isRightBrace(nextToken)) {
					applyEndLoc(inlineTableNode, nextToken);
					return valueContainer.set(inlineTableNode);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
};
function isDot(token) {
	return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
	return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
	return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
	return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
	return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
	return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
	return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
	return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
	return token.type === "Bare";
}
function isString(token) {
	return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
	return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
	return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
	return token.type === "Boolean";
}
function isDateTime(token) {
	return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node, child) {
	if (child) {
		node.range[1] = child.range[1];
		node.loc.end = clonePos(child.loc.end);
	}
}
function cloneRange(range) {
	return [range[0], range[1]];
}
function cloneLoc(loc) {
	return {
		start: clonePos(loc.start),
		end: clonePos(loc.end)
	};
}
function clonePos(pos) {
	return {
		line: pos.line,
		column: pos.column
	};
}
const KEYS = unionWith({
	Program: ["body"],
	TOMLTopLevelTable: ["body"],
	TOMLTable: ["key", "body"],
	TOMLKeyValue: ["key", "value"],
	TOMLKey: ["keys"],
	TOMLArray: ["elements"],
	TOMLInlineTable: ["body"],
	TOMLBare: [],
	TOMLQuoted: [],
	TOMLValue: []
});
function parseForESLint(code, options) {
	return {
		ast: new TOMLParser(code, options).parse(),
		visitorKeys: KEYS,
		services: { isTOML: true }
	};
}
const getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
	function resolveValue(node, baseTable) {
		return resolver[node.type](node, baseTable);
	}
	const resolver = {
		Program(node, baseTable = {}) {
			return resolveValue(node.body[0], baseTable);
		},
		TOMLTopLevelTable(node, baseTable = {}) {
			for (const body of node.body) resolveValue(body, baseTable);
			return baseTable;
		},
		TOMLKeyValue(node, baseTable = {}) {
			const value = resolveValue(node.value);
			set(baseTable, resolveValue(node.key), value);
			return baseTable;
		},
		TOMLTable(node, baseTable = {}) {
			const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
			for (const body of node.body) resolveValue(body, table);
			return baseTable;
		},
		TOMLArray(node) {
			return node.elements.map((e) => resolveValue(e));
		},
		TOMLInlineTable(node) {
			const table = {};
			for (const body of node.body) resolveValue(body, table);
			return table;
		},
		TOMLKey(node) {
			return node.keys.map((key) => resolveValue(key));
		},
		TOMLBare(node) {
			return node.name;
		},
		TOMLQuoted(node) {
			return node.value;
		},
		TOMLValue(node) {
			return convertValue(node);
		}
	};
	return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		target = getNextTargetFromKey(target, key);
	}
	const lastKey = last(keys);
	const lastTarget = target[lastKey];
	if (lastTarget == null) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (isValue(lastTarget)) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (!array) {
		if (Array.isArray(lastTarget)) {
			const tableValue$1 = {};
			target[lastKey] = tableValue$1;
			return tableValue$1;
		}
		return lastTarget;
	}
	if (Array.isArray(lastTarget)) {
		const tableValue$1 = {};
		lastTarget.push(tableValue$1);
		return tableValue$1;
	}
	const tableValue = {};
	target[lastKey] = [tableValue];
	return tableValue;
	function getNextTargetFromKey(currTarget, key) {
		const nextTarget = currTarget[key];
		if (nextTarget == null) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		if (isValue(nextTarget)) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		let resultTarget = nextTarget;
		while (Array.isArray(resultTarget)) {
			const lastIndex = resultTarget.length - 1;
			const nextElement = resultTarget[lastIndex];
			if (isValue(nextElement)) {
				const val = {};
				resultTarget[lastIndex] = val;
				return val;
			}
			resultTarget = nextElement;
		}
		return resultTarget;
	}
}
function set(baseTable, keys, value) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		const nextTarget = target[key];
		if (nextTarget == null) {
			const val = {};
			target[key] = val;
			target = val;
		} else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
			const val = {};
			target[key] = val;
			target = val;
		} else target = nextTarget;
	}
	target[last(keys)] = value;
}
function isValue(value) {
	return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code, options) {
	return parseForESLint(code, options).ast;
}
// src/formats/format.ts
function whyNotUtf8([first, second]) {
	return first === 255 && second === 254 || first === 254 && second === 255 ? "the file is UTF-16; save it as UTF-8 without a byte order mark" : "a byte here is not UTF-8";
}
var UnreadableConfig = class extends Error {
	name = "UnreadableConfig";
	line;
	reason;
	constructor({ line, reason }) {
		super(`line ${line}: ${reason}`);
		this.line = line;
		this.reason = reason;
	}
};
// src/formats/toml/document.ts
function decode$2(bytes) {
	const whole = Buffer.from(bytes);
	if (!(0, node_buffer.isUtf8)(whole)) throw new UnreadableConfig({
		line: whole.toString("latin1").split("\n").findIndex((one) => !(0, node_buffer.isUtf8)(Buffer.from(one, "latin1"))) + 1,
		reason: whyNotUtf8(whole)
	});
	const text = whole.toString("utf8");
	return text.startsWith("﻿") ? {
		bom: "﻿",
		text: text.slice(1)
	} : {
		bom: "",
		text
	};
}
function parse$1(text) {
	const document = scan$1(text);
	if (document instanceof UnreadableConfig) throw document;
	return document;
}
function scan$1(text) {
	const lone = text.search(/\r(?!\n)/);
	try {
		const document = documentOf(text);
		if (lone < 0) return document;
		return new UnreadableConfig({
			line: lineAt$1(text, lone),
			reason: "a carriage return without a line feed"
		});
	} catch (error) {
		return error instanceof ParseError ? refusalOf(error, text) : new UnreadableConfig({
			line: 1,
			reason: "the values are nested too deep to be read"
		});
	}
}
function documentOf(text) {
	const { body, tokens } = parseTOML(text, { tomlVersion: "1.1" });
	const [root] = body;
	const headers = root.body.filter((node) => node.type === "TOMLTable");
	const tables = [{
		path: [],
		node: root,
		pairs: root.body.filter((node) => node.type === "TOMLKeyValue")
	}, ...headers.map((node) => ({
		path: node.resolvedKey,
		node,
		pairs: node.body
	}))];
	return {
		text,
		tables,
		pairs: tables.flatMap(({ path, node, pairs }) => pairs.flatMap((pair) => within(path, pair, node))),
		tokens
	};
}
function refusalOf(error, text) {
	return new UnreadableConfig({
		line: lineAt$1(text, /unspecified/i.test(error.message) ? text.lastIndexOf("=", error.index) : error.index),
		reason: reasonFor(error)
	});
}
function reasonFor({ message }) {
	if (/multiple times/.test(message)) return "a key or a table appears twice";
	return message.charAt(0).toLowerCase() + message.slice(1);
}
function within(path, node, holder) {
	const own = {
		path: [...path, ...keysOf(node.key)],
		node,
		holder
	};
	return [own, ...inside(own.path, node.value)];
}
function inside(path, value) {
	if (value.type === "TOMLInlineTable") return value.body.flatMap((pair) => within(path, pair, value));
	if (value.type !== "TOMLArray") return [];
	return value.elements.flatMap((element, index) => inside([...path, index], element));
}
function keysOf({ keys }) {
	return keys.map((key) => key.type === "TOMLBare" ? key.name : key.value);
}
function startsWith$1(path, start) {
	return start.every((key, index) => path[index] === key);
}
function isSame(one, other) {
	return one.length === other.length && startsWith$1(one, other);
}
function pairAt({ pairs }, path) {
	return pairs.find((pair) => isSame(pair.path, path));
}
function lineAt$1(text, at) {
	return text.slice(0, at).split("\n").length;
}
function commaAfter({ tokens }, at) {
	const next = tokens.find(({ range }) => range[0] >= at);
	return next?.value === "," ? next : void 0;
}
function lineOf$1({ loc }) {
	return loc.start.line;
}
// src/formats/splice.ts
function spliced(text, splices) {
	let at = 0;
	let result = "";
	for (const { start, end, text: piece } of inOrder(splices)) {
		result += text.slice(at, start) + piece;
		at = end;
	}
	return result + text.slice(at);
}
function inOrder(splices) {
	return splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
// src/formats/toml/lines.ts
function lineStart(text, at) {
	return text.slice(0, at).lastIndexOf("\n") + 1;
}
function nextLine(text, at) {
	return text.indexOf("\n", at) + 1 || text.length;
}
function indentAt(text, at) {
	const line = text.slice(lineStart(text, at), at);
	return line.slice(0, line.length - line.trimStart().length);
}
function afterBlanks(text, at) {
	return at + text.slice(at).search(/[^ \t]/);
}
function linesAt(text, at, lines) {
	const lineBreak = lineBreakOf$1(text);
	return {
		start: at,
		end: at,
		text: (at > 0 && text.charAt(at - 1) !== "\n" ? lineBreak : "") + lines.map((line) => line + lineBreak).join("")
	};
}
function lineBreakOf$1(text) {
	return /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
}
function isBlank(text, at) {
	return text.slice(at, nextLine(text, at)).trim() === "";
}
function isBlankBefore(text, at) {
	return text.slice(lineStart(text, at - 1), at).trim() === "";
}
// src/formats/toml/literal.ts
function literal(value) {
	if (typeof value === "boolean") return String(value);
	if (!value.isWellFormed()) throw new RangeError("a text that TOML cannot hold");
	return JSON.stringify(value).replaceAll("", "\\u007F");
}
function dotted(keys) {
	return keys.map((key) => /^[\w-]+$/.test(key) ? key : literal(key)).join(".");
}
function inlineTable(values) {
	return `{ ${Object.entries(values).map(([key, value]) => `${dotted([key])} = ${literal(value)}`).join(", ")} }`;
}
// src/formats/toml/add.ts
function added(document, table, key, value) {
	const { text } = document;
	const braces = bracesFor(document, table);
	if (braces) {
		const pair = `${dotted([...table.slice(braces.path.length), key])} = ${value}`;
		return inBraces(braces.value, pair);
	}
	const header = document.tables.find(({ path }) => isSame(path, table));
	if (header) return underHeader(text, header, `${dotted([key])} = ${value}`);
	const neighbour = dottedNeighbour(document, table);
	if (neighbour) {
		const line = `${dotted([...table.slice(neighbour.from), key])} = ${value}`;
		const [start, end] = neighbour.node.range;
		return linesAt(text, nextLine(text, end), [indentAt(text, start) + line]);
	}
	return newSection(text, [`[${dotted(table)}]`, `${dotted([key])} = ${value}`]);
}
function newSection(text, lines) {
	return linesAt(text, text.length, isBlankBefore(text, text.length) ? lines : ["", ...lines]);
}
function underHeader(text, { node, pairs }, line) {
	const last = pairs.at(-1);
	if (last) return linesAt(text, nextLine(text, last.range[1]), [indentAt(text, last.range[0]) + line]);
	if (node.type === "TOMLTopLevelTable") return linesAt(text, 0, [line]);
	const [start, end] = node.key.range;
	return linesAt(text, nextLine(text, end), [indentAt(text, start) + line]);
}
function bracesFor({ pairs }, table) {
	return pairs.flatMap(({ path, node: { value } }) => value.type === "TOMLInlineTable" ? [{
		path,
		value
	}] : []).findLast(({ path }) => startsWith$1(table, path));
}
function inBraces(braces, pair) {
	const last = braces.body.at(-1);
	if (!last) return {
		start: braces.range[0],
		end: braces.range[1],
		text: `{ ${pair} }`
	};
	return {
		start: last.range[1],
		end: last.range[1],
		text: `, ${pair}`
	};
}
function dottedNeighbour({ tables }, table) {
	return tables.filter(({ path }) => startsWith$1(table, path)).flatMap(({ path, pairs }) => pairs.map((node) => ({
		node,
		from: path.length,
		path: [...path, ...keysOf(node.key)]
	}))).findLast(({ path }) => startsWith$1(path, table));
}
// src/formats/toml/refuse.ts
function refuseWay({ tables, pairs }, path) {
	const isWay = (other) => other.length < path.length && startsWith$1(path, other);
	const value = pairs.find((pair) => isWay(pair.path) && pair.node.value.type !== "TOMLInlineTable");
	const list = tables.find((table) => typeof table.path.at(-1) === "number" && isWay(table.path.slice(0, -1)));
	const other = value?.node ?? list?.node;
	if (other) throw new UnreadableConfig({
		line: lineOf$1(other),
		reason: "a table was expected here"
	});
}
function refuseTable({ tables, pairs }, path) {
	const other = [...tables, ...pairs].find((one) => startsWith$1(one.path, path));
	if (other) throw new UnreadableConfig({
		line: lineOf$1(other.node),
		reason: "a value was expected here, not a table"
	});
}
function refuseOtherThanList({ tables, pairs }, path) {
	const other = [...tables, ...pairs].find((one) => startsWith$1(one.path, path) && typeof one.path[path.length] !== "number");
	if (other) throw new UnreadableConfig({
		line: lineOf$1(other.node),
		reason: "a list of tables was expected here"
	});
}
// src/formats/toml/remove.ts
function removed(document, path) {
	const { text, tables, pairs } = document;
	const found = pairs.filter((pair) => startsWith$1(pair.path, path));
	const inBraces = found.find(({ holder }) => holder.type === "TOMLInlineTable");
	if (inBraces) return [withoutPair(document, inBraces)];
	const sections = tables.filter((table) => startsWith$1(table.path, path)).map(({ node }) => node);
	const going = new Set(sections);
	const keys = found.filter(({ holder }) => !going.has(holder)).map(({ node }) => node);
	return [...sections, ...keys].map((node) => wholeLines(text, node));
}
function wholeLines(text, { range: [start, end] }) {
	return {
		start: lineStart(text, start),
		end: nextLine(text, end),
		text: ""
	};
}
function withoutPair(document, { node, holder }) {
	const [start, end] = node.range;
	const comma = commaAfter(document, end);
	if (comma) return {
		start,
		end: afterBlanks(document.text, comma.range[1]),
		text: ""
	};
	const { body } = holder;
	return {
		start: body[body.indexOf(node) - 1]?.range[1] ?? start,
		end,
		text: ""
	};
}
// src/formats/toml/items.ts
function itemSplices(document, edit) {
	const array = pairAt(document, edit.array)?.node.value;
	if (array?.type === "TOMLArray") return inBrackets(document, array, edit);
	refuseWay(document, edit.array);
	refuseOtherThanList(document, edit.array);
	return underHeaders(document, edit);
}
function valuesOf({ name, values }) {
	return {
		name,
		...values
	};
}
function isWanted(value, edit) {
	return (0, node_util.isDeepStrictEqual)({ ...value }, valuesOf(edit));
}
function givesWay(value, { name, values }) {
	const { name: itsName, url } = value;
	return itsName === name || url !== void 0 && url === values["url"];
}
function underHeaders(document, edit) {
	const { text, tables } = document;
	const parts = tables.filter(({ path }) => startsWith$1(path, edit.array));
	const items = parts.filter(({ path }) => path.length === edit.array.length + 1).map((table) => ({
		...table,
		value: Object.assign({}, ...table.pairs.map((pair) => getStaticTOMLValue(pair)))
	}));
	const [first] = items;
	const last = parts.at(-1);
	if (!first || !last) return [firstItem(document, edit)];
	const end = edit.place === "first" ? first : items.at(-1);
	const giving = items.filter((item) => givesWay(item.value, edit));
	const going = parts.filter(({ path }) => giving.some((item) => startsWith$1(path, item.path)));
	if (going.length === 1 && isWanted(end?.value, edit)) return [];
	const at = edit.place === "first" ? aboveComments(text, lineStart(text, first.node.range[0])) : nextLine(text, last.node.range[1]);
	const lines = sectionLines(edit);
	const opened = isBlankBefore(text, at) ? lines : ["", ...lines];
	const spaced = isBlank(text, at) ? opened : [...opened, ""];
	return [...going.map(({ node }) => wholeLines(text, node)), linesAt(text, at, spaced)];
}
function sectionLines(edit) {
	const pairs = Object.entries(valuesOf(edit)).map(([key, value]) => `${dotted([key])} = ${literal(value)}`);
	return [`[[${dotted(edit.array)}]]`, ...pairs];
}
function aboveComments(text, start) {
	for (let at = start;;) {
		const above = lineStart(text, at - 1);
		if (!text.slice(above, at).trimStart().startsWith("#")) return at;
		at = above;
	}
}
function firstItem(document, edit) {
	const table = edit.array.slice(0, -1);
	const isKey = document.pairs.some(({ path }) => startsWith$1(path, table));
	const hasHeader = document.tables.some(({ path }) => isSame(path, table));
	if (!isKey || hasHeader) return newSection(document.text, sectionLines(edit));
	return added(document, table, edit.array[table.length], `[${inlineTable(valuesOf(edit))}]`);
}
function inBrackets(document, array, edit) {
	const foreign = array.elements.find(({ type }) => type !== "TOMLInlineTable");
	if (foreign) throw new UnreadableConfig({
		line: lineOf$1(foreign),
		reason: "a list of tables was expected here"
	});
	const items = array.elements.map((element) => ({
		element,
		value: getStaticTOMLValue(element)
	}));
	const [giving, ...more] = items.filter(({ value }) => givesWay(value, edit));
	const end = edit.place === "first" ? items[0] : items.at(-1);
	if (!giving) return [withElement(document, array, inlineTable(valuesOf(edit)), edit.place)];
	if (giving === end && more.length === 0 && isWanted(giving.value, edit)) return [];
	return [withoutElement(document, giving.element)];
}
function withoutElement(document, { range: [start, end] }) {
	const { text } = document;
	const after = commaAfter(document, end)?.range[1] ?? end;
	const line = lineStart(text, start);
	if (text.slice(line, start).trim() === "" && isBlank(text, after)) return {
		start: line,
		end: nextLine(text, after),
		text: ""
	};
	return {
		start,
		end: afterBlanks(text, after),
		text: ""
	};
}
function withElement({ text }, array, element, place) {
	const [first, ...more] = array.elements;
	const put = (at, piece) => ({
		start: at,
		end: at,
		text: piece
	});
	if (!first) {
		const at = array.range[0] + 1;
		return put(at, text.charAt(at) === "]" ? element : `${element},`);
	}
	const space = lineOf$1(first) > lineOf$1(array) ? lineBreakOf$1(text) + indentAt(text, first.range[0]) : " ";
	if (place === "first") return put(first.range[0], `${element},${space}`);
	return put((more.at(-1) ?? first).range[1], `,${space}${element}`);
}
// src/formats/toml/edit.ts
function stepsOf$2(text, edits) {
	const steps = [];
	let before = text;
	for (const edit of edits) for (let splices = splicesFor(before, edit); splices.length > 0; splices = splicesFor(before, edit)) {
		const after = spliced(before, splices);
		steps.push({
			edit,
			before,
			splices,
			after
		});
		before = after;
	}
	return steps;
}
function splicesFor(text, edit) {
	const document = parse$1(text);
	if (![
		"set",
		"remove",
		"item"
	].includes(edit.op)) throw new RangeError("an edit of no kind that TOML has");
	if (edit.op === "item") return itemSplices(document, edit);
	const path = [...edit.table, edit.key];
	if (edit.op === "remove") return removed(document, path);
	const { value } = pairAt(document, path)?.node ?? {};
	if (value?.type === "TOMLValue" && value.value === edit.value) return [];
	if (value) return [{
		start: value.range[0],
		end: value.range[1],
		text: literal(edit.value)
	}];
	refuseWay(document, path);
	refuseTable(document, path);
	return [added(document, edit.table, edit.key, literal(edit.value))];
}
// src/formats/toml/align.ts
const MOST$1 = 2e3;
function align(some, others) {
	const furthest = new Map();
	furthest.set(1, {
		one: 0,
		same: void 0
	});
	for (const differences of Array(MOST$1).keys()) for (let more = -differences; more <= differences; more += 2) {
		const [less, further] = [furthest.get(more - 1), furthest.get(more + 1)];
		const [passed, stayed] = [less ? less.one + 1 : 0, further?.one ?? -1];
		let one = Math.max(passed, stayed);
		let same = (passed > stayed ? less : further)?.same;
		let other = one - more;
		for (; other < others.length && some[one] === others[other]; one += 1, other += 1) same = {
			one,
			other,
			above: same
		};
		if (one === some.length && other === others.length) return placesOf(same, some.length);
		furthest.set(more, {
			one,
			same
		});
	}
	return placesOf(void 0, some.length);
}
function placesOf(last, length) {
	const places = Array.from({ length });
	for (let same = last; same; same = same.above) places[same.one] = same.other;
	return places;
}
// src/formats/toml/merge.ts
function merge(current, { before, after, splices }, { putBack, isStray }) {
	const [old, ours, now] = [
		linesOf$1(before),
		linesOf$1(after),
		linesOf$1(current)
	];
	const toOld = toBefore(before, after, splices);
	const toNow = align(ours.map(contentOf$2), now.map(contentOf$2));
	const going = new Set(toNow.filter((_, index) => toOld[index] === void 0));
	for (const at of takenOver(now, going)) going.delete(at);
	const known = new Set(toNow);
	for (const [at, line] of now.entries()) if (!known.has(at) && isStray(line)) going.add(at);
	const coming = new Map();
	for (const hunk of putBack ? hunksOf(toOld, old) : []) {
		const at = placeOf(hunk, toNow);
		if (hunk.from === hunk.to || going.has(at)) coming.set(at, [...coming.get(at) ?? [], ...hunk.old]);
	}
	const comingAt = (at) => coming.get(at) ?? [];
	const lines = [...now.flatMap((line, at) => [...comingAt(at), ...going.has(at) ? [] : [line]]), ...comingAt(now.length)];
	const last = lines.pop() ?? "";
	return lines.map((line) => line.replace(/\n?$/, "\n")).join("") + last;
}
function toBefore(before, after, splices) {
	const indexAt = new Map();
	let start = 0;
	for (const [index, line] of linesOf$1(before).entries()) {
		const [from, end] = [start, start + line.length];
		if (!splices.some((splice) => splice.start < end && splice.end > from)) {
			const moved = splices.filter((splice) => splice.end <= from).reduce((sum, splice) => sum + lengthOf$1(splice), 0);
			indexAt.set(from + moved, index);
		}
		start = end;
	}
	let offset = 0;
	return linesOf$1(after).map((line) => {
		const index = indexAt.get(offset);
		offset += line.length;
		return index;
	});
}
function lengthOf$1({ start, end, text }) {
	return text.length - (end - start);
}
function hunksOf(toOld, old) {
	const hunks = [];
	let from = 0;
	let oldFrom = 0;
	for (const [index, at] of [...toOld, old.length].entries()) {
		if (at === void 0) continue;
		hunks.push({
			from,
			to: index,
			old: old.slice(oldFrom, at)
		});
		from = index + 1;
		oldFrom = at + 1;
	}
	return hunks;
}
function placeOf({ from, to }, toNow) {
	if (from < to) return toNow.slice(from, to).find((at) => at !== void 0);
	const above = toNow.slice(0, from).findLast((at) => at !== void 0);
	return above === void 0 ? 0 : above + 1;
}
function* takenOver(lines, going) {
	for (const [at, line] of lines.entries()) {
		if (!going.has(at) || !line.startsWith("[")) continue;
		const rest = [...lines.entries()].slice(at + 1);
		const size = rest.findIndex(([, other]) => other.trimStart().startsWith("["));
		const under = size < 0 ? rest : rest.slice(0, size);
		if (under.every(([index, other]) => going.has(index) || isIdle$1(other))) continue;
		yield at;
		if (line.startsWith("[[")) yield* under.map(([index]) => index);
	}
}
function isIdle$1(line) {
	return /^\s*(?:#|$)/.test(line);
}
function linesOf$1(text) {
	return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
function contentOf$2(line) {
	return line.replace(/\r?\n/, "");
}
// src/formats/toml/undo.ts
function undo$2(current, step) {
	if (current === step.after) return step.before;
	const isBroken = scan$1(current) instanceof UnreadableConfig;
	const isStray = (line) => isBroken && holdsValue(line, step);
	const left = merge(current, step, {
		putBack: true,
		isStray
	});
	return withoutValue(!isBroken && scan$1(left) instanceof UnreadableConfig ? merge(current, step, {
		putBack: false,
		isStray
	}) : left, step);
}
function holdsValue(line, { edit }) {
	const value = "value" in edit && edit.value;
	if (typeof value !== "string") return false;
	const [before = "", ...after] = line.split(literal(value));
	return after.length > 0 && /=\s*$/.test(before);
}
function withoutValue(text, { edit, before }) {
	if (edit.op !== "set") return text;
	const path = [...edit.table, edit.key];
	const document = scan$1(text);
	if (document instanceof UnreadableConfig) return text;
	const value = pairAt(document, path)?.node.value;
	if (value?.type !== "TOMLValue" || value.value !== edit.value) return text;
	const old = pairAt(parse$1(before), path)?.node.value;
	const [start, end] = value.range;
	return spliced(text, old ? [{
		start,
		end,
		text: before.slice(...old.range)
	}] : removed(document, path));
}
// src/formats/toml/editor.ts
var editor_exports = { get editor() {
	return editor$1;
} };
const BOM = "﻿";
const editor$1 = {
	edit(bytes, edits) {
		const { bom, text } = decode$2(bytes);
		const last = stepsOf$2(text, edits).at(-1);
		return last === void 0 ? bytes : Buffer.from(bom + last.after);
	},
	unedit(current, original, edits) {
		const steps = stepsOf$2(decode$2(original).text, edits);
		const encoding = (0, node_buffer.isUtf8)(current) ? "utf8" : "latin1";
		const text = Buffer.from(current).toString(encoding);
		const bom = text.startsWith(BOM) ? BOM : "";
		const left = steps.toReversed().reduce((after, step) => undo$2(after, step), text.slice(bom.length));
		return Buffer.from(bom + left, encoding);
	}
};
// src/network/no-proxy.ts
var no_proxy_exports = { get isCovered() {
	return isCovered$1;
} };
function isCovered$1(url, noProxy) {
	const host = bare(url.hostname);
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	return noProxy.toLowerCase().split(/[\s,]+/).some((entry) => entry !== "" && covers(entry, host, port));
}
function covers(entry, host, port) {
	if (entry === "*") return true;
	const [network = "", size, ...more] = entry.split("/");
	if (size !== void 0 && more.length === 0 && (0, node_net.isIP)(host) !== 0) {
		if (size === "") return host === unbracketed(network);
		return /^\d+$/.test(size) && inBlock(host, unbracketed(network), Number(size));
	}
	const parts = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry);
	if (parts && parts[2] !== port) return false;
	const named = unbracketed(parts?.[1] ?? entry);
	if ((0, node_net.isIP)(host) !== 0) return host === named;
	const name = bare(named).replace(/^\*?\./, "");
	return name !== "" && (host === name || host.endsWith(`.${name}`));
}
function inBlock(host, network, prefix) {
	const family = (0, node_net.isIP)(network);
	if (family === 0 || (0, node_net.isIP)(host) !== family || !(prefix >= 0 && prefix <= (family === 4 ? 32 : 128))) return false;
	const block = new node_net.BlockList();
	const kind = family === 4 ? "ipv4" : "ipv6";
	block.addSubnet(network, prefix, kind);
	return block.check(host, kind);
}
function bare(host) {
	return unbracketed(host).replace(/\.$/, "");
}
function unbracketed(host) {
	return host.replace(/^\[|\]$/g, "");
}
// src/network/send.ts
var send_exports = { get httpSend() {
	return httpSend;
} };
const LARGEST_ANSWER = 1048576;
function httpSend(env) {
	const proxies = proxiesOf(env);
	const noProxy = env["no_proxy"] ?? env["NO_PROXY"] ?? "";
	const agents = new Map();
	return async (call, timeout) => {
		admit(call, env);
		const url = new URL(call.url);
		const secure = url.protocol === "https:";
		const direct = call.to.kind === "metadata" || isNear(url.hostname) || await isCovered(url, noProxy);
		const { Agent, request } = secure ? await Promise.resolve().then(() => require("node:https")) : await Promise.resolve().then(() => require("node:http"));
		const key = `${secure} ${direct}`;
		let agent = agents.get(key);
		if (!agent) {
			if (!direct) checkProxy(env, url.protocol.slice(0, -1));
			agent = telling(new Agent({
				keepAlive: true,
				...secure ? {
					rejectUnauthorized: true,
					minVersion: "TLSv1.2"
				} : {},
				proxyEnv: direct ? {} : proxies
			}));
			agents.set(key, agent);
		}
		return exchange$1(call, timeout, {
			request,
			agent,
			env,
			direct
		});
	};
}
function telling(agent) {
	const create = agent.createConnection.bind(agent);
	agent.createConnection = (options, done) => {
		const connection = create(options, done);
		options.begun?.(connection);
		return connection;
	};
	return agent;
}
function exchange$1(call, timeout, way) {
	return new Promise((resolve, reject) => {
		const body = call.body === void 0 ? void 0 : Buffer.from(call.body);
		let connection;
		const options = {
			method: call.method,
			agent: way.agent,
			headers: {
				"user-agent": "setup-artifact-registry-python",
				...lengthOf(body),
				...call.headers
			},
			begun: (one) => {
				connection = one;
			}
		};
		const sent = way.request(call.url, options);
		const timer = setTimeout(() => {
			fail(Object.assign(new Error(`no answer within ${timeout} ms`), { code: "ETIMEDOUT" }));
		}, timeout);
		let began = false;
		sent.on("socket", () => {
			began = true;
		});
		const fail = (error) => {
			clearTimeout(timer);
			sent.destroy();
			connection?.destroy();
			const isOfCertificate = OF_A_CERTIFICATE.test(errorCode(error) ?? "");
			const proxies = way.direct ? {} : way.env;
			const blame = isOfCertificate ? trustBlamed(way.env) : proxyBlamed(error, new URL(call.url), proxies, began);
			reject(Object.assign(error, blame));
		};
		sent.on("error", fail);
		sent.on("response", (response) => {
			collect(response).then((text) => {
				clearTimeout(timer);
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: text
				});
			}, fail);
		});
		sent.end(body);
	});
}
async function collect(response) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response) {
		size += chunk.length;
		if (size > LARGEST_ANSWER) throw Object.assign(new Error("answer too large"), { code: "ANSWER_TOO_LARGE" });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function lengthOf(body) {
	return body ? { "content-length": String(body.length) } : {};
}
function proxiesOf(env) {
	const proxies = {};
	for (const protocol of ["http", "https"]) {
		const value = env[proxyNameOf(env, protocol)];
		if (value) proxies[`${protocol}_proxy`] = value.includes("://") ? value : `http://${value}`;
	}
	return proxies;
}
function proxyNameOf(env, protocol) {
	return Object.keys(env).filter((name) => env[name] && name.toLowerCase() === `${protocol}_proxy`).sort().at(-1) ?? "";
}
function checkProxy(env, protocol) {
	const name = proxyNameOf(env, protocol);
	const value = env[name] ?? "";
	const url = URL.parse(value.includes("://") ? value : `http://${value}`);
	if (value === "" || /^https?:$/.test(url?.protocol ?? "")) return;
	const begins = /^["'`]/.test(value) ? "\"" : /^[a-z][a-z0-9+.-]{0,20}:\/\/(?<!^https?:\/\/)/i.exec(value)?.[0];
	throw new Failure(PROXY_NOT_HTTP({
		name,
		...present({ begins })
	}));
}
async function isCovered(url, noProxy) {
	return noProxy.trim() !== "" && (await Promise.resolve().then(() => no_proxy_exports)).isCovered(url, noProxy);
}
// src/credentials/obtain.ts
async function obtain(chosen, machine, means) {
	const { source, method } = chosen;
	if (source.kind === "service_account_key") source.key.secrets.forEach(means.mask);
	if (source.kind === "service_account_key" && method === "service_account_key") {
		const { key } = source;
		return {
			username: "_json_key_base64",
			password: key.base64,
			method,
			source: source.kind,
			...present({
				principal: isPrincipal(key.clientEmail) ? key.clientEmail : void 0,
				project: key.projectId
			})
		};
	}
	const { token, ...rest } = await accessToken(source, machine, means);
	return {
		username: "oauth2accesstoken",
		password: token,
		method,
		source: source.kind,
		...rest
	};
}
async function accessToken(source, machine, means) {
	const { network, mask } = means;
	const { principal, ...obtained } = await obtainFrom(source, machine, network, mask);
	mask(obtained.token);
	return principal !== void 0 && isPrincipal(principal) ? {
		...obtained,
		principal
	} : obtained;
}
async function obtainFrom(source, machine, network, mask) {
	switch (source.kind) {
		case "given_token": return (await Promise.resolve().then(() => given_token_exports)).givenToken(source.token);
		case "service_account_key": {
			const { clientEmail: principal, projectId: project } = source.key;
			const { exchangeKey } = await Promise.resolve().then(() => key_exchange_exports);
			return {
				...await exchangeKey(source.key, source.universe, network),
				principal,
				...present({ project })
			};
		}
		case "workload_identity_federation": {
			const { provider, serviceAccount } = source.federation;
			const { federate, federatedPrincipal } = await Promise.resolve().then(() => workload_identity_exports);
			const { claims, ...token } = await federate(source.federation, machine.env, network, mask);
			const principal = serviceAccount ?? federatedPrincipal(provider, claims);
			const project = serviceAccount === void 0 ? void 0 : projectOf(serviceAccount);
			return {
				...token,
				...present({
					principal,
					project
				})
			};
		}
		case "application_default_credentials": {
			const { fromCredentialFile } = await Promise.resolve().then(() => application_default_exports);
			return fromCredentialFile(source.file, source.universe, machine.env, network, mask);
		}
		case "metadata_server": {
			const { fromMetadataServer } = await Promise.resolve().then(() => metadata_server_exports);
			return fromMetadataServer(source.host, network);
		}
		case "gcloud_cli": {
			const { fromGcloud } = await Promise.resolve().then(() => gcloud_cli_exports);
			return fromGcloud(machine, mask);
		}
	}
}
// src/credentials/renewal.ts
const RENEWED_SECONDS = 900;
function forRenewal(source) {
	if (source.kind !== "workload_identity_federation") return source;
	const { federation } = source;
	return {
		...source,
		federation: {
			...federation,
			lifetime: Math.min(federation.lifetime, RENEWED_SECONDS)
		}
	};
}
function untilRenewal(expiresAt, now) {
	return Math.max(0, expiresAt.getTime() - now.getTime()) / 3;
}
// src/formats/netrc/lexer.ts
const SPACE$1 = " 	\r\n";
const PLAIN = /[^ \t\r\n\\"]*/y;
var Lexer = class {
	lastBreak = 0;
	#at = 0;
	#text;
	#character;
	#line;
	constructor(text, { lineBreak }) {
		this.#text = text;
		this.#character = new RegExp(`(${lineBreak})|[^]`, "y");
		this.#line = new RegExp(`([^]*?)(?:${lineBreak}|$)`, "y");
	}
	word() {
		const text = this.#text;
		while (this.#at < text.length && SPACE$1.includes(text.charAt(this.#at))) this.#pass();
		const start = this.#at;
		if (start === text.length) return void 0;
		const quoted = text.charAt(start) === "\"";
		if (quoted) this.#at += 1;
		let value = "";
		while (this.#at < text.length) {
			const [plain = ""] = this.#take(PLAIN);
			value += plain;
			const at = this.#at;
			const char = text.charAt(at);
			if (quoted ? char === "\"" : SPACE$1.includes(char)) {
				this.#pass();
				return {
					start,
					end: quoted ? this.#at : at,
					value
				};
			}
			if (char === "\\") this.#at += 1;
			value += this.#pass();
		}
		return {
			start,
			end: text.length,
			value
		};
	}
	line() {
		return this.#at === this.#text.length ? void 0 : this.#take(this.#line)[1];
	}
	#pass() {
		const [character = "", lineBreak] = this.#take(this.#character);
		if (lineBreak === void 0) return character;
		this.lastBreak = this.#at;
		return "\n";
	}
	#take(pattern) {
		pattern.lastIndex = this.#at;
		const taken = pattern.exec(this.#text) ?? [];
		this.#at += taken[0]?.length ?? 0;
		return taken;
	}
};
// src/formats/netrc/read.ts
const PYTHON = {
	lineBreak: "\\r\\n?|\\n",
	closesMacro: (line) => line === ""
};
const BLANK = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/;
const UV = {
	lineBreak: "\\n",
	closesMacro: (line = "") => BLANK.test(line)
};
const KEYWORDS = new Map([
	["login", "login"],
	["user", "login"],
	["password", "password"],
	["account", "account"]
]);
function read$1(text, reader) {
	const lexer = new Lexer(text, reader);
	const entries = [];
	let leading;
	let pushed;
	for (;;) {
		const { lastBreak } = lexer;
		const word = pushed ?? lexer.word();
		pushed = void 0;
		if (!word?.value) return {
			entries,
			leading: leading ?? entries
		};
		if (word.value.startsWith("#")) {
			if (lexer.lastBreak === lastBreak && word.value === "#") lexer.line();
		} else if (word.value === "macdef") {
			lexer.word();
			leading ??= [...entries];
			if (!skipMacro(lexer, reader)) throw flaw(text, word.start, NOT_CLOSED);
		} else {
			if (word.value !== "machine" && word.value !== "default") throw flaw(text, word.start, unexpected(text, word));
			const head = word.value === "machine" ? lexer.word() : word;
			if (!head?.value) throw flaw(text, word.start, "the file ends after the word machine");
			const { next, ...entry } = readEntry(text, lexer, head);
			entries.push({
				host: head.value,
				start: word.start,
				head,
				...entry
			});
			pushed = next;
		}
	}
}
const NOT_CLOSED = "the macro that starts here (macdef) is not closed by an empty line";
function skipMacro(lexer, reader) {
	for (let line = lexer.line();; line = lexer.line()) {
		if (reader.closesMacro(line)) return true;
		if (line === void 0) return false;
	}
}
function readEntry(text, lexer, head) {
	const pairs = [];
	let last = head;
	for (;;) {
		const { lastBreak } = lexer;
		const word = lexer.word();
		if (word?.value.startsWith("#")) {
			if (lexer.lastBreak === lastBreak) lexer.line();
			continue;
		}
		if (!word?.value || [
			"machine",
			"default",
			"macdef"
		].includes(word.value)) return {
			pairs,
			last,
			next: word
		};
		const name = KEYWORDS.get(word.value);
		if (!name) throw flaw(text, word.start, unexpected(text, word));
		last = lexer.word() ?? {
			start: word.end,
			end: word.end,
			value: ""
		};
		if (name !== "account") pairs.push({
			name,
			keyword: word,
			value: last
		});
	}
}
function flaw(text, at, reason) {
	return new UnreadableConfig({
		line: lineOf(text, at),
		reason
	});
}
function lineOf(text, at) {
	return text.slice(0, at).split(/\r\n?|\n/).length;
}
function unexpected(text, { start }) {
	return /(?:^|[\r\n])[ \t]*#[^\r\n]*$/.test(text.slice(0, start)) ? "this comment is read as words; it needs a space after its #, and no empty line or line that ends in a space before it" : "a word here is not a keyword (machine, default, login, password, account, macdef); a value with a space needs quotes";
}
// src/formats/netrc/edit.ts
function stepsOf$1(text, edits) {
	const last = new Map(edits.map((edit) => [edit.host, edit]));
	const steps = [];
	for (const edit of last.values()) steps.push(step(steps.at(-1)?.after ?? text, edit, new Set(last.keys())));
	return steps;
}
function entryLine({ host, login, password }) {
	return `machine ${host} login ${login} password ${password}`;
}
function step(before, edit, hosts) {
	const views = [PYTHON, UV].map((reader) => ({
		reader,
		seen: read$1(before, reader)
	}));
	const entries = views.flatMap(({ seen }) => seen.entries).filter(({ host }) => host === edit.host);
	const lent = [...Map.groupBy(entries, ({ start }) => start)].map(([start, same]) => ({
		start,
		end: same.at(-1).last.end,
		patches: inOrder(distinct(same.flatMap((entry) => patchesFor(before, entry, edit))))
	}));
	const ours = views.every(({ seen }) => comesFirst(before, seen, edit, hosts)) ? "" : entryLine(edit) + lineBreakOf(before);
	const after = ours + spliced(before, distinct(lent.flatMap((one) => one.patches)));
	for (const { reader, seen } of views) check$1(seen, read$1(after, reader), before, edit);
	return {
		edit,
		before,
		after,
		ours,
		lent: inOrder(lent)
	};
}
function distinct(list) {
	return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
function comesFirst(text, { leading }, { host }, hosts) {
	const first = leading.find((entry) => entry.host === host || !hosts.has(entry.host));
	return first?.host === host && isPlain$2(text, first);
}
function isPlain$2(text, { start, last, pairs }) {
	return !/["\\#]/.test(text.slice(start, last.end)) && pairs.every(({ keyword }) => keyword.value !== "user");
}
function patchesFor(text, { pairs, head }, edit) {
	const missing = ["login", "password"].filter((name) => !pairs.some((pair) => pair.name === name));
	return [...pairs.map((pair) => ({
		name: pair.name,
		...patchFor(text, pair, edit[pair.name])
	})), ...missing.map((name) => ({
		name,
		...insertion(text, head, `${name} ${edit[name]}`)
	}))];
}
function patchFor(text, { keyword, value }, wanted) {
	if (value.start === keyword.end) return insertion(text, keyword, wanted);
	return {
		start: value.start,
		end: value.end,
		text: apart(text, value.end, wanted)
	};
}
function insertion(text, { end }, words) {
	return {
		start: end,
		end,
		text: apart(text, end, ` ${words}`)
	};
}
function apart(text, at, word) {
	return at === text.length || /[ \t\r\n]/.test(text.charAt(at)) ? word : `${word} `;
}
function lineBreakOf(text) {
	return /^[^\r\n]*\r\n/.test(text) ? "\r\n" : "\n";
}
const DIFFERENT = "the programs that read netrc take the words here in different ways";
function check$1(before, after, text, edit) {
	const others = ({ entries }) => entries.filter(({ host }) => host !== edit.host);
	const [had, has] = [others(before), others(after)];
	const isOurs = ({ host, pairs }) => host !== edit.host || ["login", "password"].every((wanted) => pairs.findLast(({ name }) => name === wanted)?.value.value === edit[wanted]);
	const contents = has.map(contentOf$1);
	const lost = had.find((entry, index) => contentOf$1(entry) !== contents[index]);
	if (!lost && has.length === had.length && after.entries.every(isOurs)) return;
	throw new UnreadableConfig({
		line: lineOf(text, lost?.start ?? 0),
		reason: DIFFERENT
	});
}
function contentOf$1({ host, pairs }) {
	return JSON.stringify([host, ...pairs.map(({ name, value }) => [name, value.value])]);
}
// src/formats/netrc/undo.ts
function undo$1(current, step) {
	if (current === step.after) return step.before;
	const left = entriesOf$1(current, step).filter(hasPassword);
	const own = step.ours === "" ? void 0 : ownEntry(left, step);
	const patches = own ? ownPatches(current, step, own) : [];
	const others = left.flatMap((entry) => entry === own ? beyond(entry, patches) : [entry]);
	const areAll = others.length === step.lent.length;
	const lost = [];
	for (const lent of step.lent) {
		const at = areAll ? 0 : others.findIndex((entry) => startsWith(entry, writtenFor(lent, step)));
		const entry = others[at];
		if (entry) {
			const back = lentPatches(current, step, lent, entry);
			patches.push(...back);
			others.splice(at, 1, ...beyond(entry, back));
		} else lost.push(lent);
	}
	patches.push(...valuePatches(current, step, lost, others));
	const copies = others.flatMap(({ values }) => values).filter(({ end }) => !patches.some((patch) => patch.end === end));
	return spliced(current, [...patches, ...copies.map(({ from, end }) => cut(current, from, end))]);
}
function entriesOf$1(current, { edit }) {
	const entries = [];
	let last;
	for (const { 0: text, index: start } of current.matchAll(/[^ \t\r\n]+/g)) {
		const end = start + text.length;
		const entry = entries.at(-1);
		if (entry && last && /^(?:login|user|password|account)$/.test(last.keyword)) {
			const name = last.keyword === "password" ? "password" : "login";
			if (last.keyword !== "account" && [text, text.slice(1, -1)].includes(edit[name])) entry.values.push({
				name,
				from: last.from,
				start,
				end
			});
			else entry.hostEnd = void 0;
			last = void 0;
		} else {
			if (entry && last?.keyword === "machine" && text === edit.host) entry.hostEnd = end;
			const written = text.replace(/.*["#]/, "");
			const keyword = written.replaceAll("\\", "");
			last = {
				keyword,
				from: end - written.length
			};
			if (!entry || keyword === "machine" || keyword === "default") entries.push({
				start: last.from,
				hostEnd: void 0,
				values: []
			});
		}
	}
	return entries.map((entry) => ({
		...entry,
		rest: current.slice(entry.start)
	}));
}
function hasPassword({ values }) {
	return values.some(({ name }) => name === "password");
}
function beyond({ start, rest, hostEnd, values }, patches) {
	const end = Math.max(...patches.map((patch) => patch.end));
	const after = values.filter(({ from }) => from >= end);
	const left = {
		start: end,
		rest: rest.slice(end - start),
		hostEnd,
		values: after
	};
	return hasPassword(left) ? [left] : [];
}
function startsWith({ rest }, text) {
	return rest.startsWith(text) && /^\s?$/.test(rest.charAt(text.length));
}
function ownEntry(left, step) {
	const written = step.lent.map((lent) => writtenFor(lent, step));
	return left.find(isWhole(step)) ?? left.find((entry) => !written.some((text) => startsWith(entry, text)));
}
function isWhole({ edit }) {
	const line = entryLine(edit);
	return (entry) => startsWith(entry, line) && !/^\s+account\s/.test(entry.rest.slice(line.length));
}
function writtenFor({ start, end, patches }, { before }) {
	const within = patches.map((patch) => ({
		...patch,
		start: patch.start - start,
		end: patch.end - start
	}));
	return spliced(before.slice(start, end), within);
}
function ownPatches(current, step, own) {
	if (isWhole(step)(own)) return [wholeLine(current, own.start, own.start + entryLine(step.edit).length)];
	return [...own.hostEnd === void 0 ? [] : [cut(current, own.start, own.hostEnd)], ...own.values.map(({ from, end }) => cut(current, from, end))];
}
function wholeLine(current, from, end) {
	const start = current.charAt(from - 1) === "#" ? from - 1 : from;
	if (!"\r\n".includes(current.charAt(start - 1))) return cut(current, start, end);
	const [lineBreak = ""] = /^(?:\r\n?|\n)/.exec(current.slice(end)) ?? [];
	return {
		start,
		end: end + lineBreak.length,
		text: ""
	};
}
function lentPatches(current, step, lent, entry) {
	const text = writtenFor(lent, step);
	if (!startsWith(entry, text)) return valuePatches(current, step, [lent], [entry]);
	return [{
		start: entry.start,
		end: entry.start + text.length,
		text: step.before.slice(lent.start, lent.end)
	}];
}
function valuePatches(current, { before }, lost, left) {
	return ["login", "password"].flatMap((name) => {
		const olds = lost.flatMap(({ patches }) => patches).filter((patch) => patch.name === name);
		return left.flatMap(({ values }) => values).filter((pair) => pair.name === name).slice(0, olds.length).map(({ from, start, end }, index) => {
			const { start: oldStart, end: oldEnd } = olds[index];
			const old = before.slice(oldStart, oldEnd);
			return old ? {
				start,
				end,
				text: old
			} : cut(current, from, end);
		});
	});
}
function cut(text, from, end) {
	let start = from;
	while (/[ \t]/.test(text.charAt(start - 1))) start -= 1;
	return {
		start,
		end,
		text: ""
	};
}
// src/formats/netrc/netrc.ts
const netrc = {
	edit(bytes, edits) {
		edits.forEach(checkEdit);
		const text = decode$1(bytes);
		return Buffer.from(stepsOf$1(text, edits).at(-1)?.after ?? text);
	},
	unedit(current, original, edits) {
		const steps = stepsOf$1(decode$1(original), edits);
		const encoding = (0, node_buffer.isUtf8)(current) ? "utf8" : "latin1";
		const text = Buffer.from(current).toString(encoding);
		return Buffer.from(steps.toReversed().reduce((after, step) => undo$1(after, step), text), encoding);
	}
};
function decode$1(bytes) {
	const text = Buffer.from(bytes).toString("utf8");
	if (!(0, node_buffer.isUtf8)(bytes)) throw new UnreadableConfig({
		line: Buffer.from(bytes).toString("latin1").split(/\r\n?|\n/).findIndex((line) => !(0, node_buffer.isUtf8)(Buffer.from(line, "latin1"))) + 1,
		reason: whyNotUtf8(bytes)
	});
	if (text.startsWith("﻿")) throw new UnreadableConfig({
		line: 1,
		reason: "the file starts with a byte order mark"
	});
	return text;
}
function checkEdit({ host, login, password }) {
	for (const [name, value] of Object.entries({
		host,
		login,
		password
	})) if (!/^[!$-[\]-~][!-[\]-~]*$/.test(value)) throw new RangeError(`the ${name} has characters that netrc cannot hold`);
}
// src/formats/python-config/text.ts
function encodingOf(...files) {
	return files.every((bytes) => (0, node_buffer.isUtf8)(bytes)) ? "utf8" : "latin1";
}
function decode(bytes, encoding) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
}
function encode(text, encoding) {
	return new Uint8Array(Buffer.from(text, encoding));
}
const SPACES = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const SPACE = new RegExp(`[${SPACES}]`);
const WORD = new RegExp(`[^${SPACES}]+`);
const WORDS = new RegExp(WORD, "g");
const BREAK = /\r\n?|\n|$/g;
function isSpace(character) {
	return SPACE.test(character);
}
function lineAt(text, start) {
	BREAK.lastIndex = start;
	const { index: end, 0: lineBreak } = BREAK.exec(text);
	let first = start;
	while (first < end && isSpace(text.charAt(first))) first += 1;
	return {
		start,
		first,
		end,
		next: end + lineBreak.length
	};
}
function* linesOf(text, from, to) {
	for (let at = from; at < to;) {
		const line = lineAt(text, at);
		yield line;
		at = line.next;
	}
}
function lastLine(text) {
	let last = lineAt(text, 0);
	for (const line of linesOf(text, last.next, text.length)) last = line;
	return last;
}
function isIdle(text, line) {
	return line.first === line.end || startsComment(text.charAt(line.first));
}
function startsComment(content) {
	return /^[#;]/.test(content);
}
function stripped(text, from, to) {
	const content = text.slice(from, to);
	let end = content.length;
	while (isSpace(content.charAt(end - 1))) end -= 1;
	return content.slice(content.search(WORD), end);
}
function* wordsOf(text, from, to) {
	for (const { 0: word, index } of text.slice(from, to).matchAll(WORDS)) yield {
		start: from + index,
		end: from + index + word.length
	};
}
function words(text) {
	return Array.from(text.matchAll(WORDS), ([word]) => word);
}
function lineBreakNear(text, at) {
	const first = lineAt(text, 0);
	const [near = text.slice(first.end, first.next)] = /[\r\n]+$/.exec(text.slice(0, at).slice(-2)) ?? [];
	return near.includes("\r") ? "\r\n" : "\n";
}
function startsLine(text, at) {
	return "\r\n".includes(text.charAt(at - 1));
}
function replaceLines(text, from, to, lines) {
	const opening = startsLine(text, from) ? "" : lineBreakNear(text, from);
	const closing = to === text.length || startsLine(lines, lines.length) ? "" : lineBreakNear(text, to);
	return joinLines([
		text.slice(0, from),
		opening + lines + closing,
		text.slice(to)
	]);
}
function joinLines(runs) {
	const present = runs.filter((run) => run !== "");
	return present.map((run, index) => run.endsWith("\r") && present[index + 1]?.startsWith("\n") ? `${run}\n` : run).join("");
}
// src/formats/python-config/scan.ts
const DEFAULT_SECTION = "DEFAULT";
function scan(text) {
	const sections = [];
	const taken = new Map();
	let names = new Set();
	let fatal;
	let unreadable;
	let option;
	let level = 0;
	let number = 0;
	for (let at = 0; at < text.length;) {
		const line = lineAt(text, at);
		number += 1;
		at = line.next;
		if (isIdle(text, line)) continue;
		const indent = line.first - line.start;
		if (option && option.name !== "" && indent > level) {
			option.last = line.start;
			option.end = line.next;
			continue;
		}
		level = indent;
		const header = headerIn(text, line.first, line.end);
		if (header !== void 0) {
			if (header !== "DEFAULT" && taken.has(header)) fatal ??= {
				line: number,
				reason: `the section ${shown(`[${header}]`)} appears a second time`
			};
			names = taken.get(header) ?? new Set();
			taken.set(header, names);
			sections.push({
				name: header,
				start: line.start,
				indent,
				next: line.next,
				options: []
			});
			option = void 0;
			continue;
		}
		const section = sections.at(-1);
		if (!section) {
			fatal ??= {
				line: number,
				reason: mark(text) ?? "there is text before the first section header"
			};
			continue;
		}
		const delimiter = delimiterIn(text, line.first, line.end);
		if (delimiter === void 0) {
			unreadable ??= {
				line: number,
				reason: "the line is neither a section header nor an option with “=” or “:”"
			};
			continue;
		}
		const name = stripped(text, line.first, delimiter).toLowerCase();
		if (name === "") unreadable ??= {
			line: number,
			reason: "there is no option name before the “=” or “:”"
		};
		if (names.has(name)) {
			const place = shown(`[${section.name}]`);
			fatal ??= {
				line: number,
				reason: `the option ${shown(name)} appears a second time in the section ${place}`
			};
		}
		names.add(name);
		option = {
			name,
			line: number,
			start: line.start,
			indent,
			delimiter,
			last: line.start,
			end: line.next
		};
		section.options.push(option);
	}
	const flaw = fatal ?? unreadable;
	return flaw ? {
		text,
		sections,
		flaw
	} : {
		text,
		sections
	};
}
function valueIn(text, option) {
	const first = lineAt(text, option.start);
	const parts = [stripped(text, option.delimiter + 1, first.end)];
	for (const line of linesOf(text, first.next, option.end)) if (line.first === line.end) parts.push("");
	else if (!isIdle(text, line)) parts.push(stripped(text, line.first, line.end));
	return parts.join("\n");
}
function indentOf(text, { start, indent }) {
	return text.slice(start, start + indent);
}
function headerIn(text, first, end) {
	if (text.charAt(first) !== "[") return void 0;
	const line = text.slice(first, end);
	const close = line.lastIndexOf("]");
	return close > 1 ? line.slice(1, close) : void 0;
}
function delimiterIn(text, first, end) {
	const at = text.slice(first, end).search(/[=:]/);
	return at < 0 ? void 0 : first + at;
}
function mark(text) {
	if (/^(?:\ufeff|\u00ef\u00bb\u00bf)/.test(text)) return "the file starts with a byte order mark; save it as UTF-8 without one";
	if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(text)) return "the file is UTF-16; save it as UTF-8 without a byte order mark";
}
function shown(name) {
	return /^[\w .[\]-]{1,40}$/.test(name) ? `\u201c${name}\u201d` : "with a long or unusual name";
}
// src/formats/python-config/options.ts
function folded(name, dialect) {
	return dialect === "pip" ? name.replaceAll("_", "-").replace(/^--/, "") : name;
}
function sectionNamed(config, name) {
	return config.sections.find((section) => section.name === name);
}
function defaultsOf(config) {
	return config.sections.filter(({ name }) => name === DEFAULT_SECTION).flatMap(({ options }) => options);
}
function spellings(defaults, own) {
	const held = new Map();
	for (const option of defaults) held.set(option.name, {
		option,
		inherited: true
	});
	for (const option of own) held.set(option.name, {
		option,
		inherited: false
	});
	return [...held.values()];
}
function effective(config, section, key, dialect) {
	const named = ({ name }) => folded(name, dialect) === key;
	return spellings(defaultsOf(config).filter(named), section?.options.filter(named) ?? []).at(-1);
}
// src/formats/python-config/edit.ts
const LIST_INDENT = "    ";
function stepsOf(text, edits, dialect) {
	const steps = [];
	let before = text;
	for (const edit of edits) for (let step = nextStep(before, edit, dialect); step;) {
		steps.push(step);
		before = step.after;
		step = edit.op === "set" ? void 0 : nextStep(before, edit, dialect);
	}
	return steps;
}
function read(text) {
	const config = scan(text);
	if (config.flaw) throw new UnreadableConfig(config.flaw);
	return config;
}
function nextStep(before, edit, dialect) {
	const config = read(before);
	const section = sectionNamed(config, edit.section);
	const key = folded(edit.key.toLowerCase(), dialect);
	const step = (name, after) => ({
		edit,
		name,
		before,
		after
	});
	if (edit.op === "remove") {
		const option = section?.options.findLast(({ name }) => folded(name, dialect) === key);
		return option && step(option.name, replaceLines(before, option.start, option.end, ""));
	}
	const held = effective(config, section, key, dialect);
	const value = section && held && valueIn(before, held.option);
	const name = held?.option.name ?? key;
	if (edit.op === "set") {
		if (value === edit.value) return void 0;
		if (held && !held.inherited) return step(name, withValue(before, held.option, edit.value));
		return step(name, withOption(config, section, edit.section, name, [edit.value]));
	}
	const items = value === void 0 ? edit.first ?? [] : words(value);
	const replaced = items.find((item) => item !== edit.item && edit.instead?.includes(item));
	if (value !== void 0 && replaced === void 0 && items.includes(edit.item)) return void 0;
	if (held && !held.inherited) {
		if (replaced === void 0) return step(name, withItem(before, held.option, edit.item));
		return {
			...step(name, withItemFor(before, held.option, replaced, edit.item)),
			replaced
		};
	}
	const others = items.filter((other) => other !== edit.item && !edit.instead?.includes(other));
	return step(name, withOption(config, section, edit.section, name, [...others, edit.item]));
}
function withValue(text, option, value) {
	const line = lineAt(text, option.start);
	let at = option.delimiter + 1;
	while (at < line.end && isSpace(text.charAt(at))) at += 1;
	const spacing = text.slice(option.delimiter + 1, at) || (at === line.end ? spacingFor(text, option) : "");
	const head = text.slice(option.start, option.delimiter + 1) + (value === "" ? "" : spacing + value);
	const kept = Array.from(linesOf(text, line.next, option.end)).filter((other) => isIdle(text, other));
	const lines = [head + text.slice(line.end, line.next), ...kept.map((other) => text.slice(other.start, other.next))];
	return replaceLines(text, option.start, option.end, joinLines(lines));
}
function spacingFor(text, { delimiter }) {
	return text.charAt(delimiter) === ":" || isSpace(text.charAt(delimiter - 1)) ? " " : "";
}
function withItem(text, option, item) {
	const last = lineAt(text, option.last);
	const indent = option.last === option.start ? indentOf(text, option) + LIST_INDENT : text.slice(last.start, last.first);
	return insertLines(text, option.end, [indent + item]);
}
function withItemFor(text, option, other, item) {
	const line = lineWith(text, option, other);
	return replaceLines(text, line.start, line.next, withWord(text, line, valueStart(option, line), other, item));
}
function lineWith(text, option, word) {
	return linesOf(text, option.start, option.end).find((line) => !isIdle(text, line) && words(text.slice(valueStart(option, line), line.end)).some((one) => one === word));
}
function valueStart(option, line) {
	return line.start === option.start ? option.delimiter + 1 : line.start;
}
function withWord(text, line, from, word, other) {
	const { start, end } = wordsOf(text, from, line.end).find((span) => text.slice(span.start, span.end) === word);
	return text.slice(line.start, start) + other + text.slice(end, line.next);
}
function withOption(config, section, sectionName, name, items) {
	const { text } = config;
	if (!section) {
		const blank = endsBlank(text) ? [] : [""];
		return insertLines(text, text.length, [
			...blank,
			`[${sectionName}]`,
			...optionLines("", name, items)
		]);
	}
	const last = section.options.at(-1);
	const model = last ?? config.sections[config.sections.indexOf(section) + 1];
	const indent = model ? indentOf(text, model) : "";
	return insertLines(text, last?.end ?? section.next, optionLines(indent, name, items));
}
function optionLines(indent, name, items) {
	if (items.length > 1 && !items.some(startsComment)) return [`${indent}${name} =`, ...items.map((item) => indent + LIST_INDENT + item)];
	const value = items.join(" ");
	return [value === "" ? `${indent}${name} =` : `${indent}${name} = ${value}`];
}
function insertLines(text, at, lines) {
	const lineBreak = lineBreakNear(text, at);
	return replaceLines(text, at, at, lines.map((line) => line + lineBreak).join(""));
}
function endsBlank(text) {
	const last = lastLine(text);
	return last.first === last.end;
}
// src/formats/python-config/undo.ts
function undo(current, step) {
	if (current === step.after) return step.before;
	const was = place(scan(step.before), step);
	const ours = place(scan(step.after), step);
	if (!ours.option) return was.option ? putBack(current, step, was.option) : current;
	const left = (step.edit.op === "append" ? takeItem : takeValue)(current, step, was.option, ours.option);
	return was.section ? left : dropSection(left, step);
}
function place(config, { edit, name }) {
	const sections = config.sections.filter((section) => section.name === edit.section);
	const options = sections.flatMap((section) => section.options);
	return {
		section: sections[0],
		option: options.find((option) => option.name === name)
	};
}
function candidates(config, { edit, name }) {
	return config.sections.filter((section) => section.name === edit.section).flatMap((section) => section.options.filter((option) => option.name === name));
}
function holderOf(current, step, ours, holds, stray) {
	const { after } = step;
	const found = candidates(scan(current), step).filter(holds);
	const content = contentOf(after, ourLine(step, ours));
	return found.find(({ start, end }) => linesOf(current, start, end).some((line) => contentOf(current, line) === content)) ?? (stray ? void 0 : found[0]);
}
function takeValue(current, step, was, ours) {
	const { edit, before, after } = step;
	const { value } = edit;
	const stray = strayIn(current, step, ours, was);
	const mine = holderOf(current, step, ours, (option) => valueIn(current, option) === value, stray !== void 0);
	if (!mine) return stray ? takeStray(current, stray, was ? before.slice(was.start, was.end) : "") : current;
	if (!was) return replaceLines(current, mine.start, mine.end, "");
	const kept = Array.from(linesOf(after, ours.end, was.end + after.length - before.length), rawIn(after));
	let met = 0;
	let end = mine.end;
	const others = [];
	for (const line of linesOf(current, mine.end, current.length)) {
		if (!isIdle(current, line)) break;
		const raw = rawIn(current)(line);
		if (raw === kept[met]) met += 1;
		else others.push(raw);
		end = line.next;
	}
	const old = before.slice(was.start, was.end);
	const apart = others.length === 0 || startsLine(old, old.length) ? "" : lineBreakNear(current, mine.start);
	return replaceLines(current, mine.start, end, joinLines([old + apart, ...others]));
}
function rawIn(text) {
	return (line) => text.slice(line.start, line.next);
}
function withoutFirstLine(text, option, old) {
	const line = lineAt(text, option.start);
	const name = text.slice(option.start, option.delimiter + 1) + text.slice(line.end, line.next);
	return replaceLines(text, line.start, line.next, old === "" ? name : old);
}
function takeItem(current, step, was, ours) {
	const { edit, before, after } = step;
	const { item } = edit;
	const stray = strayIn(current, step, ours, void 0);
	const holds = (option) => words(valueIn(current, option)).includes(item);
	const mine = holderOf(current, step, ours, holds, stray !== void 0);
	if (!mine) return stray ? takeStray(current, stray, oldLine(step, was)) : current;
	const written = after.slice(ours.start, ours.end);
	const old = was ? before.slice(was.start, was.end) : "";
	if (current.slice(mine.start, mine.end) === written) return replaceLines(current, mine.start, mine.end, old);
	const listed = new Set(words(valueIn(after, ours)));
	if (!was && words(valueIn(current, mine)).every((word) => listed.has(word))) return rewrite(current, mine, (line) => isIdle(current, line));
	const content = contentOf(after, ourLine(step, ours));
	const line = linesOf(current, mine.start, mine.end).find((one) => contentOf(current, one) === content) ?? lineWith(current, mine, item);
	const from = valueStart(mine, line);
	const without = step.replaced === void 0 ? withoutWord(current, line, from, item) : withWord(current, line, from, item, step.replaced);
	return replaceLines(current, line.start, line.next, without);
}
function ourLine({ edit, after }, ours) {
	const { item } = edit;
	return lineWith(after, ours, item) ?? lineAt(after, ours.last);
}
function oldLine({ before, replaced }, was) {
	const line = was && lineWith(before, was, replaced);
	return line ? rawIn(before)(line) : "";
}
function contentOf(text, line) {
	return stripped(text, line.first, line.end);
}
function rewrite(text, option, keeps) {
	const kept = Array.from(linesOf(text, option.start, option.end)).filter(keeps);
	return replaceLines(text, option.start, option.end, joinLines(kept.map(rawIn(text))));
}
function withoutWord(text, line, from, word) {
	const spans = Array.from(wordsOf(text, from, line.end));
	const index = spans.findIndex(({ start, end }) => text.slice(start, end) === word);
	const span = spans[index];
	if (spans.length === 1 && from === line.start) return "";
	const start = spans[index - 1]?.end ?? span.start;
	const end = index === 0 ? spans[1]?.start ?? line.end : span.end;
	return text.slice(line.start, start) + text.slice(end, line.next);
}
function strayIn(current, step, ours, replaced) {
	const { before, after } = step;
	const line = ourLine(step, ours);
	const content = contentOf(after, line);
	const equals = (text) => (line) => contentOf(text, line) === content;
	const found = allLines(current).filter(equals(current)).toArray();
	const earlier = allLines(after.slice(0, line.start)).filter(equals(after)).toArray().length;
	const theirs = replaced ? before.slice(0, replaced.start) + before.slice(replaced.end) : before;
	return found.length > allLines(theirs).filter(equals(theirs)).toArray().length ? found[earlier] : void 0;
}
function takeStray(current, stray, old) {
	const option = scan(current).sections.flatMap((section) => section.options).find(({ start, last }) => start === stray.start && last > start);
	return option ? withoutFirstLine(current, option, old) : replaceLines(current, stray.start, stray.next, old);
}
function allLines(text) {
	return linesOf(text, 0, text.length);
}
function dropSection(text, { edit, before }) {
	const { sections } = scan(text);
	const header = `[${edit.section}]`;
	const index = sections.findLastIndex(({ start, next }) => text.slice(start, next).trimEnd() === header);
	const section = sections[index];
	if (!section) return text;
	const above = sections[index - 1]?.options.at(-1);
	const below = sections[index + 1];
	for (const line of linesOf(text, section.next, below?.start ?? text.length)) if (line.first !== line.end) return text;
	if (above && below && below.indent > above.indent) return text;
	return replaceLines(text, endsBlank(before) ? section.start : emptyLineBefore(text, section.start), section.next, "");
}
function emptyLineBefore(text, at) {
	const start = lineStartBefore(text, at);
	return lineAt(text, start).end === start ? start : at;
}
function putBack(current, step, was) {
	const config = scan(current);
	if (candidates(config, step).length > 0) return current;
	const { before } = step;
	const earlier = place(scan(before), step).section;
	const section = config.sections.find(({ name }) => name === step.edit.section);
	if (!earlier || !section) return earlier ? putBackByHeader(config, before, earlier, was) : current;
	const neighbour = earlier.options[earlier.options.findIndex(({ name }) => name === was.name) - 1]?.name;
	const lineBefore = before.slice(lineStartBefore(before, was.start), was.start);
	let at = section.options.find(({ name }) => name === neighbour)?.end ?? section.next;
	for (const line of linesOf(current, at, current.length)) {
		if (!isIdle(current, line)) break;
		if (rawIn(current)(line) === lineBefore) at = line.next;
	}
	return replaceLines(current, at, at, before.slice(was.start, was.end));
}
function putBackByHeader({ text, flaw }, before, section, was) {
	const header = before.slice(section.start, section.next);
	const line = allLines(text).find((one) => rawIn(text)(one) === header);
	if (!line) return text;
	const back = replaceLines(text, line.next, line.next, before.slice(was.start, was.end));
	return flaw || !scan(back).flaw ? back : text;
}
function lineStartBefore(text, at) {
	return lastLine(text.slice(0, at)).start;
}
// src/formats/python-config/python-config.ts
function pythonConfig(dialect) {
	return {
		edit: (bytes, edits) => edit(bytes, edits, dialect),
		unedit: (current, original, edits) => unedit(current, original, edits, dialect)
	};
}
function edit(bytes, edits, dialect) {
	edits.forEach(check);
	const encoding = encodingOf(bytes);
	const step = stepsOf(decode(bytes, encoding), edits, dialect).at(-1);
	if (!step) return bytes;
	const edited = encode(step.after, encoding);
	if (encodingOf(edited) !== encoding) refuseOtherReading(bytes, edited, edits, dialect);
	return edited;
}
function refuseOtherReading(bytes, edited, edits, dialect) {
	if (isDone(decode(edited, "utf8"), edits, dialect)) return;
	throw new UnreadableConfig({
		line: linesOf(decode(bytes, "latin1"), 0, bytes.length).toArray().findIndex(({ start, end }) => !(0, node_buffer.isUtf8)(bytes.subarray(start, end))) + 1,
		reason: "a byte here is not UTF-8, and without it the file reads otherwise"
	});
}
function isDone(text, edits, dialect) {
	return !scan(text).flaw && stepsOf(text, edits, dialect).length === 0;
}
function unedit(current, original, edits, dialect) {
	edits.forEach(check);
	const encoding = encodingOf(current, original);
	return encode(stepsOf(decode(original, encoding), edits, dialect).reduceRight(undo, decode(current, encoding)), encoding);
}
function check(edit) {
	demand([
		"set",
		"append",
		"remove"
	].includes(edit.op), "kind of edit");
	demand(isPlain$1(edit.section) && !/[[\]]/.test(edit.section), "section", edit.section);
	demand(edit.section !== DEFAULT_SECTION, "section", edit.section);
	demand(isPlain$1(edit.key) && !/[=:]/.test(edit.key) && !/^[#;[]/.test(edit.key), "key", edit.key);
	if (edit.op === "set") demand(edit.value === "" || isPlain$1(edit.value), "value");
	if (edit.op === "append") for (const item of [edit.item, ...edit.first ?? []]) demand(isPlain$1(item) && !item.includes(" ") && !startsComment(item), "item");
}
function demand(holds, what, shown) {
	const which = shown === void 0 ? "" : ` ${JSON.stringify(shown)}`;
	if (!holds) throw new RangeError(`The ${what}${which} cannot be written to a Python configuration file`);
}
function isPlain$1(text) {
	return /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}
// src/formats/toml/toml.ts
let editor;
const toml = {
	async load() {
		editor ??= (await Promise.resolve().then(() => editor_exports)).editor;
	},
	edit: (bytes, edits) => loaded().edit(bytes, edits),
	unedit: (current, original, edits) => loaded().unedit(current, original, edits)
};
function loaded() {
	if (editor === void 0) throw new Error("the TOML editor is used before it is loaded");
	return editor;
}
// src/formats/catalogue.ts
const FORMATS = {
	pip: pythonConfig("pip"),
	pypirc: pythonConfig("pypirc"),
	netrc,
	toml
};
// src/ledger/shape.ts
function value(holds) {
	return (value, at) => holds(value) ? void 0 : at;
}
function text$1(holds = () => true) {
	return value((value) => typeof value === "string" && holds(value));
}
const count = value((value) => Number.isSafeInteger(value) && value >= 0);
function list(item) {
	return (value, at) => {
		if (!Array.isArray(value)) return at;
		return first(value, (one, index) => item(one, `${at}[${index}]`));
	};
}
function fields(needed, optional = {}) {
	return (value, at) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return at;
		const given = value;
		return first([...new Set([...Object.keys(needed), ...Object.keys(given)])], (name) => {
			const shape = shapeOf(name, needed) ?? (Object.hasOwn(given, name) ? shapeOf(name, optional) : void 0);
			return shape ? shape(given[name], `${at}.${name}`) : `${at}.${name}`;
		});
	};
}
function either(...shapes) {
	return (value, at) => {
		const wrong = shapes.map((shape) => shape(value, at));
		return wrong.includes(void 0) ? void 0 : wrong.toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0];
	};
}
function shapeOf(name, shapes) {
	return Object.hasOwn(shapes, name) ? shapes[name] : void 0;
}
function first(all, look) {
	for (const [index, one] of all.entries()) {
		const wrong = look(one, index);
		if (wrong !== void 0) return wrong;
	}
}
// src/ledger/ledger.ts
const EMPTY = {
	version: 1,
	holders: [],
	files: []
};
function layersOf(holders, path) {
	return holders.flatMap(({ layers }) => layers.filter((layer) => layer.path === path));
}
function pathsOfHolder({ layers }) {
	return [...new Set(layers.map(({ path }) => path))];
}
function serialise(part) {
	return toRevealingJson(part);
}
function parse(text) {
	let ledger;
	try {
		ledger = fromRevealingJson(text);
	} catch {
		throw new Error("it is not JSON");
	}
	const wrong = LEDGER$1(ledger, "the ledger") ?? strayFile(ledger);
	if (wrong !== void 0) throw new Error(`${wrong} is not as this version of the action writes it`);
	return ledger;
}
const isPath = (one) => node_path.default.isAbsolute(one) && node_path.default.normalize(one) === one && !one.includes("\0");
const filePath = text$1(isPath);
const sha256 = text$1((one) => /^[0-9a-f]{64}$/.test(one));
const secret = value((one) => one instanceof Secret);
const content = either(text$1(), secret);
const yes = value((one) => one === true);
const LAYER = either(fields({
	kind: text$1((one) => one === "create"),
	path: filePath,
	content
}, {
	encoding: text$1((one) => one === "latin1"),
	theirs: yes,
	optional: yes
}), fields({
	kind: text$1((one) => one === "edit"),
	path: filePath,
	format: text$1((one) => Object.hasOwn(FORMATS, one)),
	edits: list(value((one) => typeof one === "object" && one !== null && Object.values(one).every(isOperand)))
}, {
	theirs: yes,
	optional: yes,
	claim: fields({
		key: text$1(),
		owner: content
	}, { first: yes })
}));
function isOperand(one) {
	return isPlain(one) || one instanceof Secret || typeof one === "object" && one !== null && Object.values(one).every((item) => isPlain(item) || item instanceof Secret);
}
function isPlain(one) {
	return typeof one === "string" || typeof one === "boolean";
}
const PROCESS = fields({ pid: count }, { start: text$1() });
const HOLDER = fields({
	id: text$1((one) => /^[\w-]{1,64}$/.test(one)),
	job: text$1(),
	marker: filePath,
	host: fields({ name: text$1() }, {
		boot: text$1(),
		space: text$1()
	}),
	until: count,
	layers: list(LAYER),
	watched: list(filePath),
	seal: text$1()
}, {
	worker: PROCESS,
	keeper: PROCESS,
	credential: fields({
		username: text$1(),
		password: secret
	}),
	former: list(secret),
	linked: list(filePath),
	copies: list(filePath)
});
const FILE = (record, at) => fields({
	path: filePath,
	temporary: filePath,
	aside: filePath,
	folders: list(filePath),
	original: either(value((one) => one === null), fields({
		sha256,
		mode: count,
		group: count
	})),
	known: list(sha256)
})(record, at) ?? misplaced(record, at);
function misplaced({ path: file, temporary, aside, folders }, at) {
	const name = node_path.default.basename(temporary);
	if (node_path.default.dirname(temporary) !== node_path.default.dirname(file) || !TEMPORARY.test(name)) return `${at}.temporary`;
	if (aside !== asideOf(temporary)) return `${at}.aside`;
	return folders.every((folder) => file.startsWith(folder + node_path.default.sep)) ? void 0 : `${at}.folders`;
}
function asideOf(temporary) {
	return `${temporary}-original`;
}
function formerOf(temporary) {
	return `${temporary}-former`;
}
const TEMPORARY = /^\..*\.setup-artifact-registry-python-[0-9a-f]{12}$/s;
const LEDGER$1 = fields({
	version: value((one) => one === 1),
	holders: list(HOLDER),
	files: list(FILE)
});
function strayFile({ holders, files }) {
	const known = new Set(files.map((file) => file.path));
	const stray = holders.findIndex((holder) => pathsOfHolder(holder).some((one) => !known.has(one)));
	return stray === -1 ? void 0 : `the ledger.holders[${stray}].layers`;
}
// src/machine/real-path.ts
function realPathOf(file) {
	try {
		return node_fs.realpathSync.native(file);
	} catch (error) {
		if (process.platform !== "win32") throw error;
		return (0, node_fs.realpathSync)(file);
	}
}
// src/ledger/edit-failures.ts
const NOTHING_CHANGED = "The file is unchanged.";
explanation("FILE_NOT_PYTHON_CONFIG", "pip or twine cannot read its configuration file", {
	path: "/home/runner/.pypirc",
	line: 7,
	reason: "the section [pypi] appears twice"
}, ({ path, line, reason }) => ({
	what: `Python cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
	why: "pip and twine read this file with Python's configparser, which rejects it for the same reason.",
	fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`
}));
explanation("FILE_NOT_NETRC", "the netrc file is not valid", {
	path: "/home/runner/.netrc",
	line: 3,
	reason: "a word here is not a keyword"
}, ({ path, line, reason }) => ({
	what: `netrc readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
	why: "One such line makes pip, poetry, pdm and uv ignore the whole file, and any credential in it.",
	fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`
}));
explanation("FILE_NOT_TOML", "a TOML file is not valid", {
	path: "/home/runner/.config/uv/uv.toml",
	line: 2,
	reason: "a key or a table appears twice"
}, ({ path, line, reason }) => ({
	what: `TOML readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
	why: "The client that reads this file rejects it for the same reason.",
	fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`
}));
explanation("FILE_CANNOT_HOLD", "a file cannot hold the credential", {
	path: "/home/runner/.netrc",
	reason: "the password has characters that netrc cannot hold"
}, ({ path, reason }) => ({
	what: `The credential does not fit into ${path}: ${reason}. ${NOTHING_CHANGED}`,
	why: "The credential has characters, such as spaces or quotes, that tokens and keys from Google never have.",
	fix: "Check what access_token or key is set to; an access token starts with \"ya29.\"."
}));
explanation("ENTRY_SHARED", "netrc has one credential per host, and two are needed", {
	path: "/home/runner/.netrc",
	key: "us-central1-python.pkg.dev"
}, ({ path, key }) => ({
	what: `${path} has no entry for ${key} while two uses of this action need one for different identities.`,
	why: "netrc has one credential per host. Names that this action configured still work; a command with the repository's URL, such as pip install --index-url, finds no credential.",
	fix: "Use one identity for both repositories, repositories in different locations, or a job for each."
}));
explanation("ENTRY_TAKEN", "netrc already has another credential for this host", {
	path: "/home/runner/.netrc",
	key: "us-central1-python.pkg.dev"
}, ({ path, key }) => ({
	what: `${path} keeps the credential of an earlier use of this action for ${key}; this use has a different identity.`,
	why: "netrc has one credential per host, and the earlier use keeps its entry fresh until the job ends. Names that this use configured have its own credential; a command with the repository's URL, such as pip install --index-url, signs in as the earlier identity.",
	fix: "Use one identity for both repositories, repositories in different locations, or a job for each."
}));
explanation("ENTRY_DISPUTED", "netrc can hold only one credential per host", {
	path: "/home/runner/.netrc",
	key: "us-central1-python.pkg.dev"
}, ({ path, key }) => ({
	what: `Two uses of this action need a credential for ${key} in ${path}, for different identities; netrc can hold only one.`,
	why: "At least one of the two uses depends on netrc: it sets \"netrc: only\" or \"index_mode: named\", or one of its clients reads its credential nowhere else.",
	fix: "Use one identity for both repositories, repositories in different locations, or a job for each."
}));
// src/ledger/file-failures.ts
const ISOLATED = "scope: isolated, which only writes to the runner's temporary folder";
const NOT_WRITABLE = explanation("NOT_WRITABLE", "a configuration file cannot be written", {
	path: "/home/runner/.config/pip/pip.conf",
	folder: "/home/runner/.config/pip",
	error: "EACCES"
}, ({ path, folder, error }, platform) => ({
	what: `This action cannot write ${path}: the system reports ${error} for the folder ${folder}.`,
	likely: error === "EROFS" ? "The folder is on a read-only file system." : platform === "win32" ? "The file is read-only, another program has it open, or its folder is protected." : "The folder is protected or belongs to another user, often because an earlier job ran as root in a container.",
	fix: error === "EROFS" ? `Set ${platform === "win32" ? "USERPROFILE" : "HOME"} for the job to a folder that it can write to, or use ${ISOLATED}.` : `${platform === "win32" ? "Close the program that has the file open, or run this" : "Run this"} on the runner's machine:\n  ${shellOf(platform).letWrite(path, folder)}\nor use ${ISOLATED}.`
}));
const NOT_READABLE = explanation("NOT_READABLE", "a configuration file cannot be read", {
	path: "/home/runner/.pypirc",
	error: "EACCES"
}, ({ path, error }, platform) => ({
	what: `This action cannot read ${path}: the system reports ${error}. ${NOTHING_CHANGED}`,
	likely: platform === "win32" ? "Another program has it open, or its permissions do not let the job's user read it." : "Its permissions, or those of a folder above it, do not let the job's user read it.",
	fix: `${platform === "win32" ? "Close the program that has the file open, or run this" : "Run this"} on the runner's machine:\n  ${shellOf(platform).letRead(path)}\nor use ${ISOLATED}.`
}));
const FILE_OF_ANOTHER_OWNER = explanation("FILE_OF_ANOTHER_OWNER", "a configuration file belongs to another user", {
	path: "/home/runner/.pypirc",
	owner: 0,
	user: 1001,
	folder: false
}, ({ path, owner, user, folder }, platform) => ({
	what: `Another user (${owner}) owns ${path}, but this job runs as user ${user}. ${folder ? "Nothing in it was changed." : NOTHING_CHANGED}`,
	likely: "An earlier job or step, often in a container, ran as that user. Replacing the file would change its owner.",
	fix: `Run this on the runner's machine:\n  ${shellOf(platform).give(path, user, folder)}\nor use ${ISOLATED}.`
}));
explanation("FILE_HAS_HARD_LINKS", "a configuration file has hard links", {
	path: "/home/runner/.pypirc",
	links: 2
}, ({ path, links }, platform) => ({
	what: `${path} has ${links} names (hard links), and the others would keep the old content. ${NOTHING_CHANGED}`,
	why: "This action replaces whole files: the new one would have this name alone.",
	fix: `Replace it with a symbolic link, or with a copy of its own:\n  ${shellOf(platform).separate(path)}`
}));
explanation("FILE_EXISTS", "a file of that name already exists", { path: "/home/runner/_temp/credentials.json" }, ({ path }) => ({
	what: `A file already exists at ${path} that this action did not write.`,
	why: "This action never replaces a file that another step wrote there.",
	fix: `Change the step that writes ${path} to use another name.`
}));
const LINK_LOOP = explanation("LINK_LOOP", "a symbolic link leads back to itself", { path: "/home/runner/.pypirc" }, ({ path }, platform) => ({
	what: `A symbolic link leads back to itself: ${path}.`,
	likely: "The links were created in the wrong direction.",
	fix: `Check where it leads, and remove the wrong link:\n  ${shellOf(platform).show(path)}`
}));
const LINK_DANGLING = explanation("LINK_DANGLING", "a symbolic link leads to a missing folder", {
	path: "/home/runner/.pypirc",
	folder: "/mnt/dotfiles"
}, ({ path, folder }, platform) => ({
	what: `A symbolic link leads to a missing folder: ${path} to ${folder}.`,
	likely: "A volume is not mounted, or a repository of dotfiles is not checked out, on this runner.",
	fix: `Mount or create the folder before this step, or remove the link:\n  ${shellOf(platform).remove(path)}`
}));
const FOLDER_IS_A_FILE = explanation("FOLDER_IS_A_FILE", "a file is where a folder is needed", {
	path: "/home/runner/.config/pip/pip.conf",
	file: "/home/runner/.config"
}, ({ path, file }, platform) => ({
	what: `This action cannot create ${path}, because ${file} is not a folder.`,
	likely: `An earlier step wrote a file there, or a variable leads there, such as ${platform === "win32" ? "APPDATA" : "HOME or XDG_CONFIG_HOME"}.`,
	fix: `Look at it:\n  ${shellOf(platform).show(file)}\nThen correct the step that wrote it, or set the variable to a folder.`
}));
const DRIVE_MISSING = explanation("DRIVE_MISSING", "a drive or network share does not exist", {
	path: "H:\\pip\\pip.ini",
	drive: "H:\\"
}, ({ path, drive }) => ({
	what: `This action cannot create ${path}: ${drive} does not exist.`,
	likely: "A network drive only exists in the session of the user who mapped it, and a runner service has its own session.",
	fix: `Set the variable that names the folder, often APPDATA or USERPROFILE, to a folder on a local drive, or use ${ISOLATED}.`
}));
const DISK_FULL = explanation("DISK_FULL", "the disk is full", {
	path: "/home/runner/.pypirc",
	error: "ENOSPC"
}, ({ path, error }, platform) => ({
	what: `${error === "EDQUOT" ? "The quota is used up" : "The disk is full"}, so ${path} was not written (${error}). The original file is untouched.`,
	why: error === "EDQUOT" ? "The job's user has a disk quota." : "The disk of that folder has no space left.",
	fix: `Free some space before this step, for example by removing caches and unused images:\n  ${shellOf(platform).showSpace}`
}));
const FILE_SYSTEM_ERROR = explanation("FILE_SYSTEM_ERROR", "the disk reported an error", {
	path: "/home/runner/.pypirc",
	error: "EIO",
	call: "rename"
}, ({ path, error, call }) => ({
	what: `The system reported ${error} (${call}) for ${path}. The original file is untouched.`,
	likely: "The disk or network share has a fault, or another program has the file open.",
	fix: `Run the job again. If it fails again, check the disk of the runner, or use ${ISOLATED}.`
}));
const NOT_PRIVATE = explanation("NOT_PRIVATE", "a file cannot be made private", {
	path: "C:\\Users\\runner\\pip\\pip.ini",
	reason: "icacls ended with status 5"
}, ({ path, reason }) => ({
	what: `Access to ${path} could not be limited to the job's user, so it was not written (${reason}).`,
	why: "The file would hold a secret. Some file systems, such as FAT and some network shares, have no access rights.",
	fix: `Move the home of the runner to an NTFS volume, or use ${ISOLATED}.`
}));
// src/ledger/look.ts
function realPath(file) {
	try {
		return follow(node_path.default.resolve(file));
	} catch (error) {
		throw failed(error, file);
	}
}
function follow(file) {
	try {
		return realPathOf(file);
	} catch (error) {
		if (errorCode(error) !== "ENOENT") throw error;
	}
	const folder = node_path.default.dirname(file);
	if (folder === file) return file;
	if (!(0, node_fs.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink()) return node_path.default.join(follow(folder), node_path.default.basename(file));
	const target = node_path.default.resolve(follow(folder), (0, node_fs.readlinkSync)(file));
	const home = node_path.default.dirname(target);
	if (!(0, node_fs.statSync)(home, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(LINK_DANGLING({
		path: file,
		folder: home
	}));
	return follow(target);
}
function missingFolders(file) {
	const missing = [];
	for (let folder = node_path.default.dirname(file); (0, node_fs.statSync)(folder, { throwIfNoEntry: false }) === void 0; folder = node_path.default.dirname(folder)) {
		if (node_path.default.dirname(folder) === folder) (0, node_fs.statSync)(folder);
		missing.unshift(folder);
	}
	return missing;
}
function look(file) {
	try {
		const { bytes, stats } = readUserFile(file, againstLinks(file));
		return {
			bytes,
			mode: stats.mode & 4095,
			group: stats.gid
		};
	} catch (error) {
		const code = errorCode(error) ?? "";
		if (code === "ENOENT") return null;
		if (code === "ELOOP") throw new Failure(FILE_NOT_REGULAR({
			path: file,
			kind: "a symbolic link"
		}), { cause: error });
		if (/^E(ACCES|PERM|BUSY)$/.test(code)) throw new Failure(NOT_READABLE({
			path: file,
			error: code
		}), { cause: error });
		throw failed(error, file);
	}
}
function lookBehind(file) {
	try {
		return look(realPath(file));
	} catch (error) {
		if (isReplaced(error) || leadsNowhere(error)) return null;
		throw error;
	}
}
function insteadOf(file) {
	const stats = standingAt(file);
	if (stats === void 0) return "nothing";
	return stats.isDirectory() ? "a folder" : kindOf$1(stats);
}
function isSameFile(one, other) {
	const [first, second] = [one, other].map((file) => (0, node_fs.lstatSync)(file, {
		bigint: true,
		throwIfNoEntry: false
	})?.ino);
	return first !== void 0 && first === second;
}
function namesOf(file) {
	return standingAt(file)?.nlink ?? 0;
}
function standingAt(file) {
	try {
		return (0, node_fs.lstatSync)(file, { throwIfNoEntry: false });
	} catch (error) {
		if (errorCode(error) === "ENOTDIR") return void 0;
		throw error;
	}
}
function failed(error, file) {
	if (error instanceof Failure) return error;
	const { code, syscall } = error;
	if (code === void 0) throw error;
	return new Failure(explain(code, syscall ?? "a call", file), { cause: error });
}
function reasonOf(error, file) {
	if (error instanceof UnreadableConfig) return `line ${error.line}: ${error.reason}`;
	const cause = error instanceof Failure ? error.cause : void 0;
	if (cause instanceof Failure) return reasonOf(cause, file);
	const code = errorCode(cause ?? error);
	const isKnown = code === void 0 || code === "ENOENT";
	try {
		const { problems } = failed(isKnown ? error : cause ?? error, file);
		const titles = [...new Set(problems.map(({ title }) => title))].join(", ");
		return isKnown ? titles : `${titles} (${code})`;
	} catch {
		return `the action made a mistake (${error instanceof Error ? error.name : typeof error})`;
	}
}
function isReplaced(error) {
	return isOneOf(error, [
		FILE_IS_A_FOLDER,
		FILE_NOT_REGULAR,
		FOLDER_IS_A_FILE
	]);
}
function leadsNowhere(error) {
	return isOneOf(error, [LINK_DANGLING, LINK_LOOP]);
}
function isOneOf(error, explanations) {
	const codes = explanations.map(({ code }) => code);
	return error instanceof Failure && error.problems.every(({ code }) => codes.includes(code));
}
function explain(error, call, file) {
	switch (error) {
		case "ENOSPC":
		case "EDQUOT": return DISK_FULL({
			path: file,
			error
		});
		case "EACCES":
		case "EPERM":
		case "EROFS": return NOT_WRITABLE({
			path: file,
			folder: node_path.default.dirname(file),
			error
		});
		case "ELOOP": return LINK_LOOP({ path: file });
		case "ENOTDIR": return FOLDER_IS_A_FILE({
			path: file,
			file: fileAbove(file)
		});
		case "EISDIR": return FILE_IS_A_FOLDER({ path: file });
		case "ENOENT": {
			const { root } = node_path.default.parse(file);
			if ((0, node_fs.statSync)(root, { throwIfNoEntry: false }) === void 0) return DRIVE_MISSING({
				path: file,
				drive: root
			});
			return FILE_SYSTEM_ERROR({
				path: file,
				error,
				call
			});
		}
		case "EBUSY":
			if (process.platform === "win32") return NOT_WRITABLE({
				path: file,
				folder: node_path.default.dirname(file),
				error
			});
			return FILE_SYSTEM_ERROR({
				path: file,
				error,
				call
			});
		default: return FILE_SYSTEM_ERROR({
			path: file,
			error,
			call
		});
	}
}
function fileAbove(file) {
	const above = node_path.default.dirname(file);
	return (0, node_fs.existsSync)(above) || above === file ? above : fileAbove(above);
}
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
	if (status !== 0) throw new Failure(NOT_PRIVATE({
		path,
		reason: error?.message ?? `icacls ended with status ${status}`
	}));
}
// src/ledger/replace.ts
const WINDOWS = process.platform === "win32";
const NO_LINK = /^(EEXIST|ENOENT|EPERM|EMLINK|ENOTSUP|EOPNOTSUPP|ENOSYS|EINVAL|EISDIR|UNKNOWN)$/;
const PRIVATE = {
	mode: 384,
	private: true
};
const PRIVATE_BY_FOLDER = {
	mode: 384,
	private: false
};
const NEW_FILE = "file.new";
function replace(file, temporary, bytes, manner) {
	put(file, temporary, bytes, manner);
	syncFolder(node_path.default.dirname(file));
}
function put(file, temporary, bytes, manner) {
	writeNew(temporary, bytes, manner);
	removedOnError(temporary, () => {
		makeReplaceable(file);
		renamePatiently(temporary, file);
	});
}
function replacePrivately(root, file, temporary, bytes, manner) {
	if (WINDOWS) try {
		put(file, node_path.default.join(root, NEW_FILE), bytes, {
			...manner,
			private: false
		});
		return;
	} catch (error) {
		if (errorCode(error) !== "EXDEV") throw error;
	}
	put(file, temporary, bytes, manner);
}
function setAside(file, aside) {
	try {
		(0, node_fs.linkSync)(file, aside);
	} catch (error) {
		if (!NO_LINK.test(errorCode(error) ?? "")) throw error;
	}
}
function bringBack(aside, file, { bytes, manner }) {
	if ((0, node_fs.lstatSync)(aside, { throwIfNoEntry: false })?.isFile() !== true) return false;
	if (!(0, node_fs.readFileSync)(aside).equals(bytes)) rewriteInPlace(aside, bytes);
	if (((0, node_fs.lstatSync)(aside).mode & 4095) !== manner.mode) (0, node_fs.chmodSync)(aside, manner.mode);
	makeReplaceable(file);
	renamePatiently(aside, file);
	syncFolder(node_path.default.dirname(file));
	return true;
}
function rewriteInPlace(file, bytes) {
	(0, node_fs.chmodSync)(file, 384);
	const opened = (0, node_fs.openSync)(file, "r+");
	try {
		(0, node_fs.ftruncateSync)(opened);
		(0, node_fs.writeFileSync)(opened, bytes);
		(0, node_fs.fsyncSync)(opened);
	} finally {
		(0, node_fs.closeSync)(opened);
	}
}
function remove(file) {
	try {
		(0, node_fs.unlinkSync)(file);
	} catch (error) {
		if (errorCode(error) !== "ENOENT") throw error;
	}
}
function writeNew(file, bytes, manner) {
	const opened = (0, node_fs.openSync)(file, "wx", 384);
	removedOnError(file, () => {
		try {
			if (WINDOWS && manner.private) makePrivate(file, "file");
			(0, node_fs.writeFileSync)(opened, bytes);
			if (manner.group !== void 0) keepGroup(opened, manner.group);
			(0, node_fs.fchmodSync)(opened, manner.mode);
			(0, node_fs.fsyncSync)(opened);
		} finally {
			(0, node_fs.closeSync)(opened);
		}
		if (WINDOWS && (manner.mode & 128) === 0) (0, node_fs.chmodSync)(file, 292);
	});
}
function removedOnError(file, step) {
	try {
		step();
	} catch (error) {
		try {
			remove(file);
		} catch {}
		throw error;
	}
}
function keepGroup(opened, group) {
	if (process.geteuid === void 0) return;
	try {
		(0, node_fs.fchownSync)(opened, process.geteuid(), group);
	} catch {}
}
function makeReplaceable(file) {
	if (!WINDOWS) return;
	const mode = (0, node_fs.statSync)(file, { throwIfNoEntry: false })?.mode;
	if (mode !== void 0 && (mode & 128) === 0) (0, node_fs.chmodSync)(file, 384);
}
function renamePatiently(from, to, isVain = () => false) {
	for (let attempt = 1;; attempt++) try {
		(0, node_fs.renameSync)(from, to);
		return;
	} catch (error) {
		if (isVain()) return;
		if (!(WINDOWS && /^E(PERM|BUSY|ACCES)$/.test(errorCode(error) ?? "")) || attempt === 10) throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * attempt);
	}
}
function syncFolder(folder) {
	if (WINDOWS) return;
	const opened = (0, node_fs.openSync)(folder, "r");
	try {
		(0, node_fs.fsyncSync)(opened);
	} catch {} finally {
		(0, node_fs.closeSync)(opened);
	}
}
// src/ledger/claims.ts
function standing(layers) {
	return layers.filter((layer) => contestants(layer, layers).length === 0);
}
function contestants(layer, layers) {
	const claim = claimOf(layer);
	if (claim === void 0) return [];
	return layers.filter((other) => {
		const theirs = claimOf(other);
		return theirs?.key === claim.key && reveal(theirs.owner) !== reveal(claim.owner);
	});
}
function claimOf(layer) {
	return layer.kind === "edit" ? layer.claim : void 0;
}
// src/ledger/forms.ts
function formsOf(password) {
	const plain = unspaced(password);
	const json = JSON.stringify(plain).slice(1, -1);
	const shifted = [
		0,
		1,
		2
	].map((shift) => {
		const base64 = Buffer.from(" ".repeat(shift) + password).toString("base64");
		return base64.slice(shift === 0 ? 0 : 4, base64.endsWith("=") ? -4 : void 0);
	});
	const urlSafe = shifted.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
	const base64 = [...shifted, ...urlSafe].filter((text) => text.length >= SHORTEST_BASE64);
	return [...new Set([
		plain,
		json,
		...base64
	])].filter((form) => form !== "");
}
const SHORTEST_BASE64 = 8;
function readings(content) {
	const plain = unspaced(content.toString("latin1").replaceAll("\0", ""));
	const decoded = plain.replace(/%{1,2}([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
	return plain === decoded ? [plain] : [plain, decoded];
}
function holds(content, password) {
	const texts = readings(content);
	return formsOf(asLatin1(password.reveal())).some((form) => texts.some((text) => text.includes(form)));
}
function asLatin1(text) {
	return Buffer.from(text).toString("latin1");
}
function unspaced(text) {
	return text.replace(/\s+/g, "");
}
// src/ledger/settle.ts
const NOTHING = Buffer.alloc(0);
async function loadFormats(changes) {
	for (const change of changes) if (change.kind === "edit") await formatOf(change).load?.();
}
function lay(content, layers) {
	return layAll(content, standing(layers));
}
function layAll(content, layers) {
	return layers.reduce((below, layer) => {
		if (layer.kind === "create") return Buffer.from(reveal(layer.content), layer.encoding ?? "utf8");
		const above = buffer(formatOf(layer).edit(below ?? NOTHING, opened(layer.edits)));
		return below === null && above.length === 0 ? null : above;
	}, content);
}
function lift(current, original, layers) {
	return standing(layers).reduceRight((above, layer, index, all) => {
		if (above === null || layer.kind === "create") return null;
		const below = layAll(original, all.slice(0, index));
		const left = buffer(formatOf(layer).unedit(above, below ?? NOTHING, opened(layer.edits)));
		return below === null && left.toString("latin1").trim() === "" ? null : left;
	}, current);
}
function holdsSecret(content, layers, credential) {
	if (credential !== void 0 && holds(content, credential.password)) return true;
	return layers.flatMap(textsOf).some((text) => text instanceof Secret && text.reveal() !== "" && content.includes(text.reveal()));
}
function secretsOf(layers, credential) {
	const whole = layers.filter(({ kind }) => kind === "create" || credential === void 0).flatMap(textsOf);
	return [credential?.password, ...whole].filter((text) => text instanceof Secret);
}
function spellingsOf(secrets) {
	const texts = secrets.map((secret) => secret.reveal()).flatMap((text) => [
		text,
		encodeURIComponent(text),
		JSON.stringify(text).slice(1, -1)
	]);
	return [...new Set(texts)].filter((text) => text !== "").map((text) => Buffer.from(text));
}
function buffer({ buffer, byteOffset, byteLength }) {
	return Buffer.from(buffer, byteOffset, byteLength);
}
function textsOf(layer) {
	return layer.kind === "create" ? [layer.content] : layer.edits.flatMap((one) => Object.values(one).flat());
}
function formatOf(layer) {
	return FORMATS[layer.format];
}
function opened(edits) {
	return edits.map((one) => Object.fromEntries(Object.entries(one).map(([name, value]) => [name, Array.isArray(value) ? value.map(open) : open(value)])));
}
function open(value) {
	return value instanceof Secret ? reveal(value) : value;
}
// src/ledger/blot.ts
const FILLER = "x";
function blot(record, ledgerFiles) {
	const texts = spellingsOf([...secretsOf(record.layers, record.credential), ...record.former ?? []]);
	for (const file of ledgerFiles) overwrite(file, texts);
	for (const file of pathsOfHolder(record)) blotFile(record, file);
}
function blotFile(record, file) {
	const layers = layersOf([record], file);
	if (layers.some(({ kind }) => kind === "create")) overwrite(file, "everything");
	else if (!layers.some(({ theirs }) => theirs)) overwrite(file, spellingsOf([...secretsOf(layers, record.credential), ...record.former ?? []]));
}
function blotFormer({ path, temporary }, secrets, work) {
	const name = formerOf(temporary);
	setAside(path, name);
	let opened = process.platform === "win32" ? void 0 : openOurs(path);
	try {
		work();
		opened ??= openOurs(name);
		fill(opened, spellingsOf(secrets));
		(0, node_fs.fsyncSync)(opened);
	} finally {
		if (opened !== void 0) (0, node_fs.closeSync)(opened);
	}
	remove(name);
}
function finishBlot({ path, temporary }, holders) {
	const name = formerOf(temporary);
	try {
		if ((0, node_fs.lstatSync)(name, { throwIfNoEntry: false }) === void 0) return;
		if (!isSameFile(name, path)) {
			const passwords = holders.flatMap(({ credential, former = [] }) => [credential?.password ?? [], ...former].flat());
			const opened = openOurs(name);
			try {
				fill(opened, spellingsOf(passwords));
				(0, node_fs.fsyncSync)(opened);
			} finally {
				(0, node_fs.closeSync)(opened);
			}
		}
		remove(name);
	} catch {}
}
function overwrite(file, what) {
	try {
		const opened = openOurs(file);
		try {
			if (!(0, node_fs.fstatSync)(opened).isFile()) return;
			if (what === "everything") (0, node_fs.ftruncateSync)(opened);
			else fill(opened, what);
			(0, node_fs.fsyncSync)(opened);
		} finally {
			(0, node_fs.closeSync)(opened);
		}
	} catch {}
}
function openOurs(file) {
	const flags = node_fs.constants.O_RDWR | againstLinks(file) | (node_fs.constants.O_NONBLOCK ?? 0);
	try {
		return (0, node_fs.openSync)(file, flags);
	} catch (error) {
		if (errorCode(error) !== "EACCES") throw error;
		(0, node_fs.chmodSync)(file, 384);
		return (0, node_fs.openSync)(file, flags);
	}
}
function fill(opened, texts) {
	const bytes = (0, node_fs.readFileSync)(opened);
	for (const text of texts) for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + text.length)) (0, node_fs.writeSync)(opened, Buffer.alloc(text.length, FILLER), 0, text.length, at);
}
// src/machine/make-folders.ts
const TRIES = 100;
function makeFolders(folder, mode = 511) {
	try {
		return makeOne(folder, mode) ? folder : void 0;
	} catch (error) {
		const above = node_path.default.dirname(folder);
		if (errorCode(error) !== "ENOENT" || above === folder) throw error;
		const first = makeFolders(above, mode);
		return makeOne(folder, mode) ? first ?? folder : first;
	}
}
function makeOne(folder, mode) {
	for (let tries = 1;; tries++) try {
		(0, node_fs.mkdirSync)(folder, { mode });
		return true;
	} catch (error) {
		if (errorCode(error) !== "EEXIST") throw error;
		const there = (0, node_fs.statSync)(folder, { throwIfNoEntry: false }) ?? (0, node_fs.lstatSync)(folder, { throwIfNoEntry: false });
		if (there?.isDirectory()) return false;
		if (there?.isFile()) throw fileInTheWay(folder);
		if (there !== void 0 || tries === TRIES) throw error;
	}
}
function fileInTheWay(folder) {
	const error = new Error(`ENOTDIR: a file is in the way, mkdir '${folder}'`);
	return Object.assign(error, {
		code: "ENOTDIR",
		syscall: "mkdir"
	});
}
// src/machine/processes.ts
function thisHost() {
	const boot = told(() => (0, node_fs.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim());
	const space = told(() => (0, node_fs.readlinkSync)("/proc/self/ns/pid"));
	return {
		name: (0, node_os.hostname)(),
		...present({
			boot,
			space
		})
	};
}
function processOf(pid) {
	const start = startOf(pid);
	return start === void 0 ? { pid } : {
		pid,
		start
	};
}
function isOver({ pid, start }) {
	if (!exists(pid)) return true;
	return start !== void 0 && ![start, void 0].includes(startOf(pid));
}
function exists(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return errorCode(error) !== "ESRCH";
	}
}
function startOf(pid) {
	const stat = told(() => (0, node_fs.readFileSync)(`/proc/${pid}/stat`, "latin1"));
	const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
	return fields?.[0] === "Z" || fields?.[0] === "X" ? "ended" : fields?.[19];
}
function told(ask) {
	try {
		return ask() || void 0;
	} catch {
		return;
	}
}
// src/ledger/failures.ts
const LEDGER_NOT_A_FOLDER = explanation("LEDGER_NOT_A_FOLDER", "this action's folder is something else", {
	path: "/home/runner/.setup-artifact-registry-python",
	kind: "a symbolic link"
}, ({ path, kind }, platform) => ({
	what: `This action needs a folder of its own at ${path}, but it is ${kind}. Nothing behind it was changed.`,
	why: "This action keeps the original files there until it restores them, so it follows no link and uses no other folder.",
	fix: `Check what it is, and remove it:\n  ${shellOf(platform).show(path)}\n  ${shellOf(platform).remove(path)}`
}));
const LOCK_NOT_OURS = explanation("LOCK_NOT_OURS", "something else is in this action's lock folder", {
	path: "/home/runner/.setup-artifact-registry-python/lock",
	entry: "notes"
}, ({ path, entry }, platform) => ({
	what: `Something else is in the lock folder ${path}: ${JSON.stringify(entry)}. This action cannot continue.`,
	likely: "Jobs that share a home use this folder to take turns. A program or a person put something into it.",
	fix: `Check what it is, and remove the folder while no other job is running on the machine:\n  ${shellOf(platform).showAll(path)}\n  ${shellOf(platform).removeAll(path)}`
}));
const LEDGER_BUSY = explanation("LEDGER_BUSY", "another job is using this action's folder", {
	root: "/home/runner/.setup-artifact-registry-python",
	holder: "process 4711",
	seconds: 60
}, ({ root, holder, seconds }) => ({
	what: `Another job is still using ${root} after ${seconds} seconds (${holder}).`,
	likely: "Jobs that share a home take turns. The other one hangs or was suspended, or the disk is very slow.",
	fix: `Check ${holder} on the runner's machine, and end it if it hangs. The next use of this action then restores its files.`
}));
const LEDGER_DAMAGED = explanation("LEDGER_DAMAGED", "this action's records are damaged", {
	path: "/home/runner/.setup-artifact-registry-python/ledger.json",
	reason: "it is not JSON"
}, ({ path, reason }, platform) => ({
	what: `This action cannot tell which files to restore, as its records in ${path} are damaged: ${reason}.`,
	likely: "A program or a person changed the file, the disk has a fault, or a newer version of this action wrote it.",
	fix: `Remove lines for pkg.dev that should not be there from pip.conf (pip.ini), .pypirc and .netrc in the home. Then remove the records:\n  ${shellOf(platform).removeAll(folderOf(path))}`
}));
const folderOf = (path) => path.replace(/[\\/][^\\/]*$/, "");
const NOT_RESTORED = explanation("NOT_RESTORED", "a file was not restored", {
	path: "/home/runner/.pypirc",
	because: "line 7: the section [pypi] appears twice"
}, ({ path, because }) => ({
	what: `${path} was not put back as it was before this job: ${because}. It holds no credential of this job.`,
	likely: "A later step of this job changed the file, so its original content is not certain.",
	fix: `Check ${path} on the runner's machine. The next use of this action there tries again.`
}));
const FILE_REPLACED = explanation("FILE_REPLACED", "a step replaced a file that was to be restored", {
	path: "/home/runner/.pypirc",
	kind: "a symbolic link",
	aside: "/home/runner/.pypirc.setup-artifact-registry-python-0123456789ab-original"
}, ({ path, kind, aside }, platform) => ({
	what: `${path} was not restored, because ${kind} has taken its place. Your own file is ${aside}.`,
	why: "A step of this job put it there after this action had written the file.",
	fix: `If you want your own file back, move what has taken its place, and then:
  ${shellOf(platform).move(aside, path)}`
}));
const SECRET_MAY_REMAIN = explanation("SECRET_MAY_REMAIN", "a credential may remain on the runner", {
	path: "/home/runner/.pypirc",
	because: "line 7: the section [pypi] appears twice"
}, ({ path, because }) => ({
	what: `${path} could not be cleaned, and a credential of this job may remain in it: ${because}.`,
	likely: "A later step of this job changed the file, its folder or this action's records, or the disk has a fault.",
	fix: `Remove the lines for pkg.dev from ${path} on the runner's machine. If the credential was a service account key, delete it:\n  gcloud iam service-accounts keys list --iam-account=NAME@PROJECT_ID.iam.gserviceaccount.com\n  gcloud iam service-accounts keys delete KEY_ID --iam-account=NAME@PROJECT_ID.iam.gserviceaccount.com`
}));
const LEDGER_LOST = explanation("LEDGER_LOST", "this action's records are gone", {
	root: "/home/runner/.setup-artifact-registry-python",
	because: "the ledger no longer exists",
	paths: ["/home/runner/.pypirc"]
}, ({ root, because, paths }) => ({
	what: `This action could not restore files, because it lost its records in ${root}: ${because}. They hold no credential of this job:\n${paths.map((path) => `- ${path}`).join("\n")}`,
	...whyLost(because)
}));
function whyLost(because) {
	const check = "Check these files if they should hold settings of your own.";
	if (because.includes("does not know")) return {
		likely: "A step of this job emptied the folder, or another job considered this one ended, which happens if two machines share a home.",
		fix: `${check} Do not empty the folder above in a step. If machines share a home, give each its own, or set scope: isolated.`
	};
	if (because.includes("changed")) return {
		likely: "A step of this job edited the records, or restored them from a cache or an artifact.",
		fix: `${check} Leave the folder above out of caches, artifacts and steps.`
	};
	return {
		likely: "A step of this job removed the folder or cleaned the home, or another job considered this one ended.",
		fix: `${check} Do not remove the folder above in a step.`
	};
}
const HARD_LINK_LEFT = explanation("HARD_LINK_LEFT", "a hard link keeps lines of this action", { path: "/home/runner/.pypirc" }, ({ path }) => ({
	what: `${path} was restored, but a hard link to it still has this action's lines, under another name. The credential in them was erased.`,
	why: "A step made a hard link to the file that this action wrote. Restoring replaces a file, and a hard link keeps the old one.",
	fix: `Remove the hard link on the runner's machine, and change the step to copy the file instead.`
}));
// src/ledger/private-folder.ts
function makePrivateFolder(folder) {
	removeUnfinished(folder);
	const unfinished = `${folder}.${process.pid}`;
	makeFolders(unfinished, 448);
	try {
		makePrivate(unfinished, "folder");
		renamePatiently(unfinished, folder, () => isThere(folder));
	} finally {
		removeEmpty(unfinished);
	}
}
function removeUnfinished(folder) {
	const [above, begin] = [node_path.default.dirname(folder), `${node_path.default.basename(folder)}.`];
	for (const name of namesIn(above)) {
		const pid = name.startsWith(begin) ? name.slice(begin.length) : "";
		if (/^\d+$/.test(pid) && isOver({ pid: Number(pid) })) removeEmpty(node_path.default.join(above, name));
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
// src/ledger/root.ts
const NAME = "setup-artifact-registry-python";
function ledgerRoot(machine, place) {
	return pathsOf(machine).join(place === "temp" ? machine.temp : machine.home, `.${NAME}`);
}
function isOurs(root, user) {
	const stats = (0, node_fs.lstatSync)(root, { throwIfNoEntry: false });
	if (stats === void 0) return false;
	if (!stats.isDirectory()) throw new Failure(LEDGER_NOT_A_FOLDER({
		path: root,
		kind: stats.isSymbolicLink() ? "a symbolic link" : "a file"
	}));
	if (user !== void 0 && stats.uid !== user) throw new Failure(FILE_OF_ANOTHER_OWNER({
		path: root,
		owner: stats.uid,
		user,
		folder: true
	}));
	if (process.platform !== "win32" && (stats.mode & 511) !== 448) (0, node_fs.chmodSync)(root, 448);
	return true;
}
// src/ledger/lock.ts
const LOCK = "lock";
const TICKET = "ticket-";
const SIGNATURE = /^\d+\.\d*\.[0-9a-z]+\.[\w-]*(?:\.\d*)?$/;
const STALE_MS = 6e5;
const CROWD = 10;
async function locked(root, work, patience = 6e4) {
	const owner = thisProcess();
	const lock = node_path.default.join(root, LOCK);
	const ticket = node_path.default.join(root, TICKET + owner);
	try {
		await acquire(root, ticket, lock, owner, patience);
		return await work();
	} finally {
		for (const folder of [ticket, lock]) leave(folder, owner);
		attempt(() => (0, node_fs.rmdirSync)(root));
	}
}
function isBusy({ problems }) {
	return problems.some(({ code }) => code === LEDGER_BUSY.code);
}
function leave(folder, owner) {
	for (let tries = 0; tries < 3; tries++) try {
		(0, node_fs.unlinkSync)(node_path.default.join(folder, owner));
		break;
	} catch (error) {
		if (errorCode(error) === "ENOENT") break;
	}
	attempt(() => (0, node_fs.rmdirSync)(folder));
}
function entriesOf(root) {
	return (0, node_fs.readdirSync)(root).filter((name) => name !== LOCK && !name.startsWith(TICKET));
}
function clearTickets(root) {
	for (const name of (0, node_fs.readdirSync)(root).filter((one) => one.startsWith(TICKET))) {
		const owner = name.slice(7);
		if (SIGNATURE.test(owner) && !isAlive(owner, node_path.default.join(root, name))) leave(node_path.default.join(root, name), owner);
	}
}
function steady() {
	return Number(process.hrtime.bigint()) / 1e6;
}
async function acquire(root, ticket, lock, owner, patience) {
	const user = process.geteuid?.();
	const end = steady() + CROWD * patience;
	let until = steady() + patience;
	let former;
	for (let tries = 1;; tries++) {
		if (!isOurs(root, user)) makeRoot(root);
		if (makeTicket(ticket, owner) && take(ticket, lock)) return;
		const holder = clearDead(lock);
		if (holder !== former) until = Math.min(steady() + patience, end);
		former = holder;
		if (steady() >= until) throw new Failure(LEDGER_BUSY({
			root,
			holder: holder === void 0 ? "unknown" : describe(holder),
			seconds: Math.round(patience / 1e3)
		}));
		await (0, node_timers_promises.setTimeout)(holder === void 0 ? 1 : 2 + Math.random() * Math.min(20 * tries, 250));
	}
}
function makeRoot(root) {
	if (process.platform === "win32") makePrivateFolder(root);
	else makeFolders(root, 448);
}
function makeTicket(ticket, owner) {
	try {
		try {
			(0, node_fs.mkdirSync)(ticket, { mode: 448 });
		} catch (error) {
			if (errorCode(error) !== "EEXIST") throw error;
		}
		(0, node_fs.writeFileSync)(node_path.default.join(ticket, owner), "", { mode: 384 });
		return true;
	} catch (error) {
		if (errorCode(error) === "ENOENT") return false;
		throw error;
	}
}
function take(ticket, lock) {
	try {
		(0, node_fs.renameSync)(ticket, lock);
		return true;
	} catch (error) {
		if ((process.platform === "win32" ? /^(ENOTEMPTY|EEXIST|ENOENT|EPERM|EACCES|EBUSY)$/ : /^(ENOTEMPTY|EEXIST|ENOENT)$/).test(errorCode(error) ?? "")) return false;
		throw error;
	}
}
function clearDead(lock) {
	let names;
	try {
		names = (0, node_fs.readdirSync)(lock);
	} catch {
		return;
	}
	for (const name of names) {
		const sign = node_path.default.join(lock, name);
		if (!SIGNATURE.test(name) || (0, node_fs.lstatSync)(sign, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(LOCK_NOT_OURS({
			path: lock,
			entry: name
		}));
		if (isAlive(name, sign)) return name;
		attempt(() => (0, node_fs.unlinkSync)(sign));
	}
	attempt(() => (0, node_fs.rmdirSync)(lock));
}
function thisProcess() {
	const { pid, start = "" } = processOf(process.pid);
	return [
		pid,
		start,
		(0, node_crypto.randomBytes)(8).toString("hex"),
		thisMachine()
	].join(".");
}
function thisMachine() {
	const { name, space = "" } = thisHost();
	return `${name.replace(/[^\w-]/g, "")}.${space.replace(/\D/g, "")}`;
}
function isAlive(owner, sign) {
	const [pid = "", start = "", , ...machine] = owner.split(".");
	if (machine.join(".") === thisMachine()) {
		if (isOver({
			pid: Number(pid),
			...present({ start: start || void 0 })
		})) return false;
		if (start !== "") return true;
	}
	return isFresh(sign);
}
function isFresh(sign) {
	try {
		return Math.abs(Date.now() - (0, node_fs.statSync)(sign).mtimeMs) < STALE_MS;
	} catch (error) {
		return errorCode(error) !== "ENOENT";
	}
}
function describe(owner) {
	const [pid, , , host] = owner.split(".");
	return `process ${pid} on ${host}`;
}
function attempt(step) {
	try {
		step();
	} catch {}
}
// src/ledger/patience.ts
const PASSING$1 = /^(EIO|ENOSPC|EDQUOT|EMFILE|ENFILE|EAGAIN|EBUSY|EINTR|ENOMEM|ESTALE|ETIMEDOUT|ENOLCK)$/;
const WAITS_MS = [
	50,
	100,
	200,
	400,
	800,
	1600
];
const SHORT = 2;
async function patiently(work) {
	for (let attempt = 0;; attempt++) try {
		return await work();
	} catch (error) {
		const code = systemCode(error);
		if (code === void 0 || attempt >= (PASSING$1.test(code) ? WAITS_MS.length : SHORT)) throw error;
		await (0, node_timers_promises.setTimeout)(WAITS_MS[attempt]);
	}
}
function systemCode(error) {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		const code = errorCode(cause);
		if (code !== void 0 && /^E(?!NOENT|NOTDIR|ISDIR|LOOP)[A-Z0-9]+$/.test(code)) return code;
	}
}
// src/ledger/seal.ts
function sealed(record, key) {
	return {
		...record,
		seal: sealOf(record, key)
	};
}
function isSealed(record, key) {
	const [given, right] = [record.seal, sealOf(record, key)].map((text) => Buffer.from(text));
	return given !== void 0 && right !== void 0 && given.length === right.length && (0, node_crypto.timingSafeEqual)(given, right);
}
function sealOf(record, key) {
	return (0, node_crypto.createHmac)("sha256", key).update(serialise({
		...record,
		seal: ""
	})).digest("hex");
}
// src/ledger/store.ts
const LEDGER = "ledger.json";
const ORIGINAL = "original-";
const IS_ORIGINAL = /^original-[0-9a-f]{64}$/;
const NEW_LEDGER = "ledger.new";
const UNFINISHED = [NEW_LEDGER, NEW_FILE];
function digest$1(bytes) {
	return (0, node_crypto.createHash)("sha256").update(bytes).digest("hex");
}
async function load(root, known = () => false) {
	const ledger = peek(root);
	await loadFormats(ledger.holders.flatMap(({ layers }) => layers));
	const strange = ledger.holders.filter((holder) => !known(holder));
	try {
		for (const layer of strange.flatMap(({ layers }) => layers)) lay(null, [layer]);
	} catch (error) {
		throw damaged(node_path.default.join(root, LEDGER), "a change in it cannot be made", error);
	}
	for (const record of ledger.files) {
		sweep(record.temporary);
		finishBlot(record, ledger.holders);
	}
	sweepRoot(root, new Set(ledger.files.flatMap(({ original }) => original ? [ORIGINAL + original.sha256] : [])));
	return ledger;
}
function secretFilesOf(root) {
	return [LEDGER, ...UNFINISHED].map((name) => node_path.default.join(root, name));
}
function sweepRoot(root, kept) {
	clearTickets(root);
	for (const name of entriesOf(root)) if ((UNFINISHED.includes(name) || IS_ORIGINAL.test(name)) && !kept.has(name)) remove(node_path.default.join(root, name));
}
function save(root, before, after, originals) {
	const text = serialise(after);
	if (text === serialise(before)) return;
	const stored = new Set(before.files.map(({ original }) => original?.sha256));
	for (const bytes of originals) {
		const sha256 = digest$1(bytes);
		if (stored.has(sha256)) continue;
		stored.add(sha256);
		writeNew(node_path.default.join(root, ORIGINAL + sha256), bytes, PRIVATE_BY_FOLDER);
	}
	replace(node_path.default.join(root, LEDGER), node_path.default.join(root, NEW_LEDGER), text, PRIVATE_BY_FOLDER);
}
function settle(root, before, after) {
	if (after.holders.length > 0) {
		save(root, before, after, []);
		const kept = new Set(after.files.map(({ original }) => original?.sha256));
		for (const { original } of before.files) if (original !== null && !kept.has(original.sha256)) remove(node_path.default.join(root, ORIGINAL + original.sha256));
		return;
	}
	remove(node_path.default.join(root, LEDGER));
	sweepRoot(root, new Set());
}
function originalOf(root, { original }) {
	if (original === null) return null;
	const file = node_path.default.join(root, ORIGINAL + original.sha256);
	let bytes;
	try {
		bytes = (0, node_fs.readFileSync)(file);
	} catch (error) {
		throw damaged(file, "it cannot be read", error);
	}
	if (digest$1(bytes) === original.sha256) return bytes;
	throw damaged(file, "its content changed");
}
function peek(root) {
	const file = node_path.default.join(root, LEDGER);
	const stats = (0, node_fs.lstatSync)(file, { throwIfNoEntry: false });
	if (stats === void 0) return EMPTY;
	if (!stats.isFile()) throw damaged(file, "it is not a file");
	if (process.geteuid !== void 0 && stats.uid !== process.geteuid()) throw damaged(file, "it belongs to another user");
	const text = (0, node_fs.readFileSync)(file, "utf8");
	try {
		return parse(text);
	} catch (error) {
		throw damaged(file, error.message, error);
	}
}
function damaged(file, reason, cause) {
	return new Failure(LEDGER_DAMAGED({
		path: file,
		reason
	}), { cause });
}
function sweep(temporary) {
	try {
		remove(temporary);
	} catch {}
}
// src/ledger/swap.ts
function swapped(content, former, fresh) {
	const text = content.toString("latin1");
	const after = former.reduce((before, old) => SPELLINGS.reduce((spelt, spell) => spelt.replaceAll(latin1(spell(old.reveal())), () => latin1(spell(fresh.reveal()))), before), text);
	return after === text ? content : Buffer.from(after, "latin1");
}
const SPELLINGS = [(password) => password, encodeURIComponent];
function latin1(text) {
	return Buffer.from(text).toString("latin1");
}
// src/ledger/exchange.ts
const FORMER = 3;
async function exchange(root, machine, use, fresh, expiresAt) {
	return await withRecord(root, machine, use, (ledger, mine) => {
		const { credential, former: older = [] } = mine;
		if (credential === void 0) return;
		const former = credential.password.reveal() === fresh.password.reveal() ? older : [credential.password, ...older].slice(0, FORMER);
		const rewrites = pathsOfHolder(mine).flatMap((path) => rewriteFor(path, former, fresh.password));
		const linked = new Set(mine.linked);
		for (const { path, hasOtherNames } of rewrites) if (hasOtherNames) linked.add(path);
		const renewed = {
			...mine,
			credential: fresh,
			former,
			until: expiresAt.getTime(),
			layers: mine.layers.map((layer) => renewLayer(layer, former, fresh.password)),
			...present({ linked: linked.size > 0 ? [...linked] : void 0 })
		};
		const files = ledger.files.map((record) => knowing(record, rewrites));
		save(root, ledger, withHolder({
			...ledger,
			files
		}, sealed(renewed, use.key)), []);
		for (const rewrite of rewrites) {
			const temporary = files.find((record) => record.path === rewrite.path)?.temporary;
			if (temporary !== void 0) perform$1(root, rewrite, temporary, former);
		}
	});
}
async function checkIn(root, machine, use, keeper) {
	return await withRecord(root, machine, use, (ledger, mine) => {
		save(root, ledger, withHolder(ledger, sealed({
			...mine,
			keeper
		}, use.key)), []);
	});
}
async function withRecord(root, machine, { id, key }, work) {
	return await patiently(async () => {
		if (!isOurs(root, machine.user)) return false;
		return await locked(root, async () => {
			const ledger = await load(root);
			const mine = ledger.holders.find((one) => one.id === id);
			if (mine === void 0 || !isSealed(mine, key)) return false;
			work(ledger, mine);
			return true;
		});
	});
}
function withHolder(ledger, mine) {
	return {
		...ledger,
		holders: ledger.holders.map((one) => one.id === mine.id ? mine : one)
	};
}
function rewriteFor(path, former, fresh) {
	try {
		const present = look(path);
		if (present === null) return [];
		const bytes = swapped(present.bytes, former, fresh);
		return bytes.equals(present.bytes) ? [] : [{
			path,
			present,
			bytes,
			hasOtherNames: namesOf(path) > 1
		}];
	} catch (error) {
		if (isReplaced(error)) return [];
		throw error;
	}
}
function perform$1(root, { path, present, bytes, hasOtherNames }, temporary, former) {
	const manner = {
		...present,
		mode: narrowed(present.mode),
		private: true
	};
	const work = () => replacePrivately(root, path, temporary, bytes, manner);
	if (hasOtherNames) blotFormer({
		path,
		temporary
	}, former, work);
	else work();
}
function narrowed(mode) {
	return mode & (4039 | (mode & 7) << 3);
}
function knowing(record, rewrites) {
	const rewrite = rewrites.find(({ path }) => path === record.path);
	if (rewrite === void 0) return record;
	const before = digest$1(rewrite.present.bytes);
	return record.known.includes(before) ? {
		...record,
		known: [before, digest$1(rewrite.bytes)]
	} : record;
}
function renewLayer(layer, former, fresh) {
	const renew = (value) => {
		if (value instanceof Secret) return value.map((text) => swapped(Buffer.from(text), former, fresh).toString());
		if (Array.isArray(value)) return value.map(renew);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renew(one)]));
	};
	return renew(layer);
}
// src/ledger/holder.ts
const LONG_OVER_MS = 36e5;
function jobOf({ env }) {
	return [
		"GITHUB_RUN_ID",
		"GITHUB_RUN_ATTEMPT",
		"GITHUB_JOB",
		"RUNNER_NAME",
		"RUNNER_TRACKING_ID"
	].map((name) => env[name] ?? "").join("/");
}
function markerOf(machine, id) {
	return pathsOf(machine).join(machine.temp, `setup-artifact-registry-python-${id}`);
}
function judgeOf(machine) {
	return {
		job: jobOf(machine),
		host: thisHost()
	};
}
function isDead({ job, host, worker, marker, until }, judge) {
	if (job === judge.job) return false;
	if (Date.now() > until + LONG_OVER_MS) return true;
	if (host.name !== judge.host.name || host.space !== judge.host.space || (0, node_fs.existsSync)(marker)) return false;
	if (host.boot !== judge.host.boot || !(0, node_fs.existsSync)(node_path.default.dirname(marker))) return true;
	return worker !== void 0 && isOver(worker);
}
// src/ledger/see-off.ts
const STEP_MS = 5;
const STEPS = 200;
async function seeOff(keeper) {
	for (const signal of ["SIGTERM", "SIGKILL"]) {
		if (isOver(keeper)) return;
		if (keeper.start !== void 0) send(keeper, signal);
		else if (signal === "SIGKILL") return;
		for (let step = 0; step < STEPS && !isOver(keeper); step++) await (0, node_timers_promises.setTimeout)(STEP_MS);
	}
}
function send({ pid }, signal) {
	try {
		process.kill(pid, signal);
	} catch {}
}
// src/ledger/traces.ts
const BASE = 16777619;
const WINDOW = 64;
function isTraced(content, traces, key) {
	return readings(content).some((text) => traces.some((trace) => includes(text, trace, key)));
}
function includes(text, trace, key) {
	const window = Math.min(trace.length, WINDOW);
	let power = 1;
	for (let i = 1; i < window; i++) power = Math.imul(power, BASE);
	let rolling = hash(text.slice(0, window));
	for (let start = 0; start + trace.length <= text.length; start++) {
		if (rolling === trace.rolling && digest(text.slice(start, start + trace.length), key) === trace.digest) return true;
		rolling = Math.imul(rolling - Math.imul(text.charCodeAt(start), power), BASE) + text.charCodeAt(start + window);
		rolling |= 0;
	}
	return false;
}
function hash(text) {
	let value = 0;
	for (let i = 0; i < text.length; i++) value = Math.imul(value, BASE) + text.charCodeAt(i) | 0;
	return value;
}
function digest(text, key) {
	return (0, node_crypto.createHmac)("sha256", key).update(text, "latin1").digest("hex");
}
// src/ledger/copies.ts
const MOST = 50;
function copiesBeside(file) {
	const { dir, base } = node_path.default.parse(file);
	try {
		return (0, node_fs.readdirSync)(dir).filter((name) => name !== base && name.includes(base) && !name.includes(".setup-artifact-registry-python")).slice(0, MOST).map((name) => node_path.default.join(dir, name));
	} catch {
		return [];
	}
}
// src/ledger/records.ts
function remember(ledger, steps) {
	const records = new Map([...ledger.files, ...steps.map(({ record }) => record)].map((record) => [record.path, record]));
	return {
		...ledger,
		files: [...records.values()]
	};
}
function without(ledger, leaving, undone, reseal = (record) => record) {
	const holders = ledger.holders.map((holder) => leaving.some(({ id }) => id === holder.id) ? reseal({
		...holder,
		layers: holder.layers.filter(({ path }) => undone.has(path))
	}) : holder).filter(({ layers }) => layers.length > 0);
	return {
		...ledger,
		holders,
		files: ledger.files.filter(({ path }) => layersOf(holders, path).length > 0)
	};
}
// src/ledger/rewrite.ts
function planRewrite(root, ledger, file, holders, kept = []) {
	const current = look(file);
	const before = ledger.files.find((record) => record.path === file) ?? firstRecord(ledger, file, current);
	const stored = ledger.files.includes(before) ? originalOf(root, before) : current?.bytes ?? null;
	const changed = !isKnown(before, current);
	const original = lay(changed ? lift(brought(current, ledger), stored, layersOf(ledger.holders, file)) : stored, kept);
	const snapshot = original === null ? null : snapshotOf(original, before.original, current);
	const layers = layersOf(holders, file);
	const content = lay(original, layers);
	const manner = snapshot === null || content === null || original === null || !content.equals(original) ? PRIVATE : {
		mode: snapshot.mode,
		group: snapshot.group,
		private: false
	};
	const known = [current?.bytes, content].filter((bytes) => bytes != null).map(digest$1);
	return {
		record: {
			...before,
			original: snapshot,
			known: [...new Set(known)].filter((one) => one !== snapshot?.sha256)
		},
		original,
		own: current !== null && digest$1(current.bytes) === snapshot?.sha256,
		changed,
		used: layers.length > 0,
		action: actionFor(current, content, manner)
	};
}
function brought(current, { holders }) {
	return holders.reduce((bytes, { credential, former }) => bytes && credential && former ? swapped(bytes, former, credential.password) : bytes, current?.bytes ?? null);
}
function perform(root, { record, action, used, own }) {
	const { path: file, temporary, aside } = record;
	if (action === "remove") remove(file);
	else if (action !== "none") {
		makeFolders(node_path.default.dirname(file), 448);
		if (action.manner.private) {
			if (own) setAside(file, aside);
			replacePrivately(root, file, temporary, action.bytes, action.manner);
		} else if (!bringBack(aside, file, action)) replace(file, temporary, action.bytes, action.manner);
	}
	if (used) return;
	remove(aside);
	for (const folder of record.folders.toReversed()) removeIfEmpty(folder);
}
function removeIfEmpty(folder) {
	try {
		(0, node_fs.rmdirSync)(folder);
	} catch (error) {
		if (!/^(ENOTEMPTY|EEXIST|ENOENT|ENOTDIR)$/.test(errorCode(error) ?? "")) throw error;
	}
}
function firstRecord(ledger, file, current) {
	const made = new Set([...ledger.files.flatMap(({ folders }) => folders), ...missingFolders(file)]);
	const folders = [];
	for (let folder = node_path.default.dirname(file); made.has(folder); folder = node_path.default.dirname(folder)) folders.unshift(folder);
	const name = `.${node_path.default.basename(file).replace(/^\./, "")}.setup-artifact-registry-python-${(0, node_crypto.randomBytes)(6).toString("hex")}`;
	return {
		path: file,
		temporary: node_path.default.join(node_path.default.dirname(file), name),
		aside: asideOf(node_path.default.join(node_path.default.dirname(file), name)),
		folders,
		original: current && {
			sha256: digest$1(current.bytes),
			mode: current.mode,
			group: current.group
		},
		known: []
	};
}
function isKnown({ original, known }, current) {
	if (current === null) return original === null;
	const sha256 = digest$1(current.bytes);
	return sha256 === original?.sha256 || known.includes(sha256);
}
function shownMode(mode) {
	if (process.platform !== "win32") return mode;
	return (mode & 128) === 0 ? 292 : 438;
}
const SHOWN = shownMode(PRIVATE.mode);
function snapshotOf(original, before, current) {
	return {
		sha256: digest$1(original),
		mode: current === null || current.mode === SHOWN && !current.bytes.equals(original) ? before?.mode ?? PRIVATE.mode : current.mode,
		group: before?.group ?? current?.group ?? 0
	};
}
function actionFor(current, bytes, manner) {
	if (bytes === null) return current === null ? "none" : "remove";
	const sameMode = current !== null && shownMode(current.mode) === shownMode(manner.mode);
	return current?.bytes.equals(bytes) && sameMode ? "none" : {
		bytes,
		manner
	};
}
// src/ledger/withdraw.ts
function withdraw(root, ledger, leaving, reseal = (record) => record, elsewhere = []) {
	if (leaving.length === 0) return {
		ledger,
		files: [],
		problems: [],
		copies: []
	};
	const files = [];
	const problems = new Map();
	const copies = [];
	const linked = new Set();
	let first;
	const tried = (path, error) => {
		const secret = mayHoldSecret(path, leaving);
		if (isReplaced(error)) {
			files.push({
				path,
				outcome: "left alone"
			});
			const because = `${insteadOf(path)} has taken its place, and leads to it`;
			copies.push(...secret ? [SECRET_MAY_REMAIN({
				path,
				because
			})] : [], ...ownLeftAside(path, during));
			return;
		}
		first ??= error;
		problems.set(path, unfinished(path, error, secret));
	};
	const staying = ledger.holders.filter((holder) => !leaving.includes(holder));
	let during = ledger;
	let steps = [];
	for (const path of new Set(leaving.flatMap(pathsOfHolder))) try {
		steps.push(planRewrite(root, ledger, path, staying));
	} catch (error) {
		tried(path, error);
	}
	during = remember(ledger, steps);
	try {
		save(root, ledger, during, steps.flatMap(({ original }) => original ?? []));
	} catch (error) {
		const [lost, rest] = [steps.filter(isNews), steps.filter((step) => !isNews(step))];
		for (const { record } of lost) tried(record.path, error);
		steps = rest;
		during = ledger;
	}
	function isNews({ record, used }) {
		return used || record.original?.sha256 !== ledger.files.find(({ path }) => path === record.path)?.original?.sha256;
	}
	for (const step of steps) {
		const { path } = step.record;
		try {
			if (step.action !== "none" && namesOf(path) > 1) {
				copies.push(clearOtherNames(path, leaving));
				linked.add(path);
			}
			perform(root, step);
			files.push({
				path,
				outcome: outcomeOf(step)
			});
			if (isCopied(step, leaving)) copies.push(SECRET_MAY_REMAIN({
				path,
				because: COPIED
			}));
		} catch (error) {
			tried(path, error);
		}
	}
	for (const path of new Set(leaving.flatMap(({ watched }) => watched))) {
		if (elsewhere.includes(path) || layersOf(staying, path).length > 0) continue;
		if (mayHoldSecret(path, leaving)) copies.push(SECRET_MAY_REMAIN({
			path,
			because: COPIED
		}));
	}
	const beside = new Set(leaving.flatMap((holder) => holder.copies ?? []));
	for (const path of new Set(leaving.flatMap(pathsOfHolder))) for (const copy of copiesBeside(path)) {
		if (beside.has(copy) || layersOf(staying, copy).length > 0) continue;
		if (mayHoldSecret(copy, leaving, path)) copies.push(SECRET_MAY_REMAIN({
			path: copy,
			because: COPY
		}));
	}
	for (const path of new Set(leaving.flatMap((holder) => holder.linked ?? []))) if (!linked.has(path)) copies.push(HARD_LINK_LEFT({ path }));
	const after = without(during, leaving, new Set(problems.keys()), reseal);
	try {
		settle(root, during, after);
	} catch (error) {
		first ??= error;
		problems.set(root, unfinished(root, error, true));
	}
	return {
		ledger: after,
		files,
		problems: [...problems.values()],
		copies,
		...present({ error: first })
	};
}
function outcomeOf({ used, original, changed }) {
	if (used) return "still needed by another use of this action";
	if (original === null) return "removed";
	return changed ? "took our lines out" : "restored";
}
function clearOtherNames(path, leaving) {
	for (const holder of leaving) blotFile(holder, path);
	return mayHoldSecret(path, leaving) ? SECRET_MAY_REMAIN({
		path,
		because: "it has another name (a hard link) that a step made, which keeps what this action wrote"
	}) : HARD_LINK_LEFT({ path });
}
const COPIED = "a line that this action did not write holds it too";
const COPY = "a step or an editor made it, a copy of a file that held it";
function ownLeftAside(path, { files }) {
	const aside = files.find((record) => record.path === path)?.aside;
	return aside === void 0 || namesOf(aside) === 0 ? [] : [FILE_REPLACED({
		path,
		kind: insteadOf(path),
		aside
	})];
}
function isCopied({ original, record: { path } }, leaving) {
	return original !== null && leaving.some((holder) => bringsSecret(holder, path, original));
}
function bringsSecret({ layers, credential, former = [] }, path, content) {
	const here = layers.filter((layer) => layer.path === path);
	const ours = here.filter(({ theirs }) => !theirs);
	if (ours.length < here.length) return holdsSecret(content, ours);
	return holdsSecret(content, ours, credential) || former.some((password) => holds(content, password));
}
function unfinished(path, error, secret) {
	const because = reasonOf(error, path);
	return (secret ? SECRET_MAY_REMAIN : NOT_RESTORED)({
		path,
		because
	});
}
function mayHoldSecret(path, leaving, of = path) {
	for (let tries = 0; tries < LOOKS; tries++) try {
		const present = lookBehind(path);
		return present !== null && leaving.some((holder) => bringsSecret(holder, of, present.bytes));
	} catch {}
	return true;
}
const LOOKS = 3;
// src/ledger/release.ts
async function release(root, machine, receipt) {
	const files = new Map();
	const copies = [];
	const recovered = [];
	const unrecovered = [];
	let problems;
	let keeper;
	try {
		remove(markerOf(machine, receipt.holder));
	} catch {}
	await seeOffAny(recordOf(root, receipt)?.keeper);
	try {
		problems = await patiently(async () => {
			if (!isOurs(root, machine.user)) {
				if (process.platform === "win32") removeUnfinished(root);
				return lost(root, receipt, "the ledger no longer exists");
			}
			return await locked(root, async () => {
				const judge = judgeOf(machine);
				const ledger = await load(root, (one) => isOf(one, receipt));
				const dead = withdraw(root, ledger, ledger.holders.filter((one) => one.id !== receipt.holder && isDead(one, judge)));
				recovered.push(...dead.files);
				unrecovered.push(...dead.problems, ...dead.copies);
				const mine = dead.ledger.holders.find(({ id }) => id === receipt.holder);
				if (mine === void 0) return lost(root, receipt, "the ledger does not know of it any more");
				if (!isSealed(mine, receipt.key)) return lost(root, receipt, "its record was changed");
				keeper = mine.keeper;
				const over = (record) => sealed({
					...record,
					until: 0
				}, receipt.key);
				const end = withdraw(root, dead.ledger, [mine], over, receipt.place === "temp" ? filesOfHome(machine) : []);
				for (const file of end.files) files.set(file.path, file);
				copies.push(...end.copies);
				if (systemCode(end.error) === void 0) return end.problems;
				throw new Failure(end.problems, { cause: end.error });
			});
		});
	} catch (error) {
		keeper ??= recordOf(root, receipt)?.keeper;
		await seeOffAny(keeper);
		problems = stopped(root, receipt, error, new Set(files.keys()));
	}
	problems = [...problems, ...copies];
	await seeOffAny(keeper);
	if (problems.some(({ code }) => code === SECRET_MAY_REMAIN.code)) throw new Failure(problems);
	return {
		files: [...files.values()],
		problems,
		recovered,
		unrecovered
	};
}
function filesOfHome(machine) {
	try {
		return peek(ledgerRoot(machine, "home")).holders.flatMap(pathsOfHolder);
	} catch {
		return [];
	}
}
async function seeOffAny(keeper) {
	if (keeper !== void 0 && keeper.pid !== process.pid) await seeOff(keeper);
}
function lost(root, receipt, because) {
	const left = receipt.files.filter((file) => mayHold(file, receipt));
	if (left.length > 0) return left.map(({ path }) => SECRET_MAY_REMAIN({
		path,
		because
	}));
	return receipt.files.length === 0 ? [] : [LEDGER_LOST({
		root,
		because,
		paths: receipt.files.map(({ path }) => path)
	})];
}
function stopped(root, receipt, error, done) {
	const record = systemCode(error) === void 0 ? void 0 : recordOf(root, receipt);
	if (record !== void 0) blot(record, secretFilesOf(root));
	const because = reasonOf(error, root);
	const left = [...receipt.files, ...secretFilesOf(root).map((path) => ({
		path,
		original: null
	}))].filter((file) => mayHold(file, receipt));
	if (left.length > 0) return left.map(({ path }) => SECRET_MAY_REMAIN({
		path,
		because
	}));
	const undone = receipt.files.map(({ path }) => path).filter((path) => !done.has(path));
	return (undone.length > 0 ? undone : [root]).map((path) => NOT_RESTORED({
		path,
		because
	}));
}
function recordOf(root, receipt) {
	try {
		return peek(root).holders.find((one) => isOf(one, receipt));
	} catch {
		return;
	}
}
function isOf(record, { holder, key }) {
	return record.id === holder && isSealed(record, key);
}
function mayHold({ path, original }, { traces, key, renewed }) {
	try {
		const present = lookBehind(path);
		if (present === null || digest$1(present.bytes) === original) return false;
		return isTraced(present.bytes, traces, key) || renewed !== void 0 && present.bytes.includes(renewed);
	} catch {
		return true;
	}
}
// src/machine/countdown.ts
function countdown(milliseconds) {
	const [wall, steady] = [Date.now() + milliseconds, performance.now() + milliseconds];
	return () => Math.min(wall - Date.now(), steady - performance.now());
}
// src/network/trust-failures.ts
const TLS_VERIFICATION_OFF = explanation("TLS_VERIFICATION_OFF", "certificate checks are switched off", {}, () => ({
	what: "NODE_TLS_REJECT_UNAUTHORIZED=0 turns off certificate checks, so nothing was sent.",
	why: "Anyone on the network could then read the token. An earlier step, the workflow or the runner sets the variable, usually because of a proxy or a GitHub server with its own certificate authority.",
	fix: "Remove NODE_TLS_REJECT_UNAUTHORIZED. Instead, trust that authority in the environment of the runner, and restart the runner:\n  NODE_EXTRA_CA_CERTS=/path/to/authority.pem"
}));
// src/network/live.ts
function liveNetwork(env, onTry) {
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") throw new Failure(TLS_VERIFICATION_OFF({}));
	let sending;
	const send = async (call, timeout) => {
		sending ??= Promise.resolve().then(() => send_exports).then(({ httpSend }) => httpSend(env));
		return (await sending)(call, timeout);
	};
	const sleep = (milliseconds, signal) => (0, node_timers_promises.setTimeout)(milliseconds, void 0, signal && { signal });
	return {
		send,
		now: Date.now,
		sleep,
		random: Math.random,
		...present({ onTry })
	};
}
// src/network/passing.ts
const PASSING = [
	CERTIFICATE_REFUSED,
	HOST_UNAVAILABLE,
	HOST_UNREACHABLE,
	PROXY_UNREACHABLE
].map(({ code }) => code);
function isPassing({ problems }) {
	return problems.every(({ code }) => PASSING.includes(code));
}
// src/keep-fresh.ts
const LONGEST_MS = 864e5;
const TICK_MS = 1e3;
const SHORT_TICK_MS = 50;
const REFUSALS = 3;
const POST_MS = 18e4;
async function keepFresh(task, machine, ready) {
	const { receipt } = task;
	const root = ledgerRoot(machine, receipt.place);
	const use = {
		id: receipt.holder,
		key: receipt.key
	};
	if (!await checkIn(root, machine, use, processOf(process.pid))) return;
	const look = lookout(task, machine, root);
	process.on("SIGTERM", () => {
		if (look() !== "the runner is gone") process.exit();
	});
	if (task.source.kind === "application_default_credentials") await loadLibrary();
	const source = forRenewal(task.source);
	const end = performance.now() + LONGEST_MS;
	let expiresAt = new Date(task.expiresAt);
	let due = countdown(untilRenewal(expiresAt, new Date()));
	ready();
	for (let refusals = 0; refusals < REFUSALS && performance.now() < end;) {
		const sight = await waitUntil(due, markerOf(machine, use.id), look);
		if (sight === "the runner is gone") return void await release(root, machine, receipt);
		if (sight === "the use is over") return;
		try {
			const network = liveNetwork(machine.env);
			const { username, password, ...fresh } = await obtain({
				source,
				method: task.method,
				passedOver: []
			}, machine, {
				network,
				mask: () => {}
			});
			if (fresh.expiresAt === void 0) return;
			if (!await exchange(root, machine, use, {
				username,
				password
			}, fresh.expiresAt)) return;
			expiresAt = fresh.expiresAt;
			refusals = 0;
		} catch (error) {
			if (!mayPass(error)) refusals += 1;
		}
		due = countdown(Math.max(TICK_MS, untilRenewal(expiresAt, new Date())));
	}
}
function mayPass(error) {
	return systemCode(error) !== void 0 || error instanceof Failure && (isBusy(error) || isPassing(error));
}
function lookout({ receipt, worker }, machine, root) {
	let gone;
	return () => {
		if (worker !== void 0 && isOver(worker)) return "the runner is gone";
		if ((0, node_fs.existsSync)(markerOf(machine, receipt.holder))) return "the job goes on";
		if (!knows(root, receipt.holder)) return "the use is over";
		gone ??= performance.now();
		return worker === void 0 && performance.now() - gone > POST_MS ? "the runner is gone" : "the job goes on";
	};
}
function knows(root, id) {
	try {
		return peek(root).holders.some((holder) => holder.id === id);
	} catch {
		return true;
	}
}
async function waitUntil(due, marker, look) {
	for (;;) {
		const sight = look();
		const left = due();
		if (sight !== "the job goes on" || left <= 0) return sight;
		await signOrTick(marker, Math.min((0, node_fs.existsSync)(marker) ? TICK_MS : SHORT_TICK_MS, left));
	}
}
function signOrTick(marker, milliseconds) {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			watcher?.close();
			resolve();
		};
		const timer = setTimeout(done, milliseconds);
		const watcher = watched(marker, done);
	});
}
function watched(marker, changed) {
	try {
		return (0, node_fs.watch)(marker, changed).on("error", changed);
	} catch {
		return;
	}
}
// src/refresh.ts
(0, node_stream_consumers.text)(process.stdin).then((task) => keepFresh(fromRevealingJson(task), thisMachine$1(), tellMain)).finally(() => process.exit());
function tellMain() {
	try {
		(0, node_fs.writeSync)(3, ".");
		(0, node_fs.closeSync)(3);
	} catch {}
}
