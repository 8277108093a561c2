import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isCovered } from '../../../src/network/no-proxy.ts';

let proxy: Server;
beforeAll(async () => {
  proxy = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  proxy.close();
});

const NAME = 'sts.googleapis.com';
const ADDRESS = '127.0.0.9';
const URLS = [`https://${NAME}/`, `https://${NAME}:8443/`, `https://${ADDRESS}/`, 'https://a.b/'];

/** Names and addresses, whole, in parts and with more around them, as people write lists. */
const WORDS = [
  NAME,
  'googleapis.com',
  'apis.com',
  'com',
  'ts.googleapis.com',
  'b',
  'a.b',
  ADDRESS,
  '127.0.0',
  '.9',
  '9',
];
const FORMS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `.${word}`,
  (word) => `${word}.`,
  (word) => word.toUpperCase(),
  (word) => `x,${word}`,
  (word) => `x ${word}`,
  (word) => ` ${word} `,
  (word) => `${word},x`,
  (word) => `x;${word}`,
  (word) => `"${word}"`,
  (word) => `https://${word}`,
  (word) => `${word}/`,
];
const BLOCKS = ['/8', '/16', '/24', '/32', '/33', '/x', '/'].map((size) => `127.0.0.0${size}`);
const ENTRIES = [
  ...WORDS.flatMap((word) => FORMS.map((form) => form(word))),
  ...BLOCKS,
  '',
  '*',
  '.',
  '..',
  'localhost',
];

/** Whether curl leaves the proxy out, by what it says of itself. Its names lead to this machine, where nobody listens. */
function curlLeavesOut(url: string, noProxy: string): Promise<boolean> {
  const to = [`${NAME}:443`, `${NAME}:8443`, 'a.b:443'].flatMap((host) => ['--resolve', `${host}:127.0.0.1`]);
  const env = {
    PATH: process.env['PATH'],
    https_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    no_proxy: noProxy,
  };
  const curl = spawn('curl', ['--silent', '--verbose', '--max-time', '5', ...to, url], { env });
  let said = '';
  curl.stderr.on('data', (part) => {
    said += part;
  });
  return new Promise((resolve, reject) => {
    curl.on('error', reject);
    curl.on('close', () => resolve(!said.includes('https_proxy')));
  });
}

test.each(URLS)('NO_PROXY means for %s what it means to curl', async (url) => {
  const different: string[] = [];
  for (let at = 0; at < ENTRIES.length; at += 8) {
    const some = ENTRIES.slice(at, at + 8);
    const curl = await Promise.all(some.map((entry) => curlLeavesOut(url, entry)));
    different.push(...some.filter((entry, i) => curl[i] !== isCovered(new URL(url), entry)));
  }
  expect(different).toEqual([]);
});

// What curl does not read, and Node.js does: nobody who writes it wants the proxy.
test.each(['*.googleapis.com', `${NAME}:443`, 'x,*'])('%s is read where curl reads nothing in it', async (entry) => {
  const url = `https://${NAME}/`;
  expect([await curlLeavesOut(url, entry), isCovered(new URL(url), entry)]).toEqual([false, true]);
});
