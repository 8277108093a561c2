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
	const block = entry.split("/");
	if (block.length === 2) return inBlock(host, bare(block[0] ?? ""), Number(block[1]));
	const parts = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry);
	if (parts && parts[2] !== port) return false;
	const name = bare(parts?.[1] ?? entry).replace(/^\*?\./, "");
	if (name === "") return false;
	return host === name || (0, node_net.isIP)(host) === 0 && host.endsWith(`.${name}`);
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
	return host.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}
exports.isCovered = isCovered;
