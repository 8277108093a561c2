import { BlockList, isIP } from 'node:net';

/**
 * Whether NO_PROXY covers the address: entries between commas or spaces, in any case; a name covers itself and every name below it, with or
 * without a dot in front; addresses match as a whole or by a block (`10.0.0.0/8`); `*` covers all. These rules curl and pip share, where
 * Node.js takes a bare name for that name alone. `*.` in front, a port behind and `*` among others are read too, as Node.js reads them.
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
  const [network = '', size, ...more] = entry.split('/');
  if (size !== undefined && more.length === 0 && isIP(host) !== 0) {
    // Without a size it is the address itself, to curl.
    if (size === '') return host === unbracketed(network);
    return /^\d+$/.test(size) && inBlock(host, unbracketed(network), Number(size));
  }
  // What has two colons or more and no brackets is an IPv6 address, not a name and its port.
  const parts = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry);
  if (parts && parts[2] !== port) return false;
  const named = unbracketed(parts?.[1] ?? entry);
  if (isIP(host) !== 0) return host === named;
  const name = bare(named).replace(/^\*?\./, '');
  return name !== '' && (host === name || host.endsWith(`.${name}`));
}

function inBlock(host: string, network: string, prefix: number): boolean {
  const family = isIP(network);
  if (family === 0 || isIP(host) !== family || !(prefix >= 0 && prefix <= (family === 4 ? 32 : 128))) return false;
  const block = new BlockList();
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  block.addSubnet(network, prefix, kind);
  return block.check(host, kind);
}

/** A host without the brackets of an IPv6 address, and without the dot that ends a full name. */
function bare(host: string): string {
  return unbracketed(host).replace(/\.$/, '');
}

function unbracketed(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}
