"use strict";
let node_net = require("node:net");
// src/network/no-proxy.ts
function isCovered(url, noProxy) {
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
exports.isCovered = isCovered;
