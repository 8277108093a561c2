import { BlockList, isIP } from 'node:net';

/**
 * Whether NO_PROXY covers the address, by the rules that curl and pip share: entries between commas or spaces, in any case; a
 * name covers itself and every name below it, with or without a dot or `*.` in front; an entry may end in a port; addresses
 * match as a whole or by a block (`10.0.0.0/8`); `*` covers all. Node.js's own rule takes a bare name for that name alone.
 */
export function isCovered(url: URL, noProxy: string): boolean {
  const host = bare(url.hostname);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && covers(entry, host, port));
}

function covers(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const block = entry.split('/');
  if (block.length === 2) return inBlock(host, bare(block[0] ?? ''), Number(block[1]));
  // What has two colons or more and no brackets is an IPv6 address, not a name and its port.
  const parts = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry);
  if (parts && parts[2] !== port) return false;
  const name = bare(parts?.[1] ?? entry).replace(/^\*?\./, '');
  if (name === '') return false;
  return host === name || (isIP(host) === 0 && host.endsWith(`.${name}`));
}

function inBlock(host: string, network: string, prefix: number): boolean {
  const family = isIP(network);
  if (family === 0 || isIP(host) !== family || !(prefix >= 0 && prefix <= (family === 4 ? 32 : 128))) return false;
  const block = new BlockList();
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  block.addSubnet(network, prefix, kind);
  return block.check(host, kind);
}

/** A host without the brackets of an IPv6 address and without the dot that ends a full name. */
function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
