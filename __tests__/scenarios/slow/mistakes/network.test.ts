import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { explainEach, failing, IMPERSONATED, JOB, type Mistake, withKey } from './mistake.ts';

let proxy: Server;
beforeAll(async () => {
  proxy = createServer().on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  proxy.close();
});

const MISTAKES: readonly Mistake[] = [
  {
    broken: 'an API of the registry that has trouble',
    code: 'NOT_VERIFIED',
    level: 'warning',
    cause: 'artifactregistry.googleapis.com returned no usable answer in 1 try',
    fix: 'set verify: false',
    inputs: (stage) => {
      failing(stage, 'artifactregistry.googleapis.com', { kind: 'status', status: 503, retryAfter: 90 });
      return withKey()(stage);
    },
    alone: true,
  },
  {
    broken: 'a token service that has trouble',
    code: 'HOST_UNAVAILABLE',
    cause: 'sts.googleapis.com has a problem of its own',
    fix: 'https://status.cloud.google.com',
    inputs: (stage) => {
      failing(stage, 'sts.googleapis.com', { kind: 'status', status: 503, retryAfter: 90 });
      return IMPERSONATED;
    },
    job: JOB,
    alone: true,
  },
  {
    broken: 'a token service whose quota is used up',
    code: 'HOST_UNAVAILABLE',
    cause: 'Too many requests came at once',
    fix: 'max-parallel',
    inputs: (stage) => {
      failing(stage, 'sts.googleapis.com', { kind: 'status', status: 429, retryAfter: 90 });
      return IMPERSONATED;
    },
    job: JOB,
    alone: true,
  },
  {
    broken: 'a firewall that resets connections',
    code: 'HOST_UNREACHABLE',
    cause: 'A firewall closes the connection',
    fix: 'On a self-hosted runner, allow access to https://oauth2.googleapis.com',
    inputs: (stage) => {
      failing(stage, 'oauth2.googleapis.com', { kind: 'reset' });
      return withKey({ auth_method: 'access_token' })(stage);
    },
    alone: true,
  },
  {
    broken: 'a web page that answers in the place of Google',
    code: 'HOST_UNAVAILABLE',
    cause: 'Something between the runner and oauth2.googleapis.com answers in its place',
    fix: 'through HTTPS_PROXY',
    inputs: (stage) => {
      failing(stage, 'oauth2.googleapis.com', { kind: 'html' });
      return withKey({ auth_method: 'access_token' })(stage);
    },
    alone: true,
  },
  {
    broken: 'a proxy that is not there',
    code: 'PROXY_UNREACHABLE',
    cause: 'The proxy 127.0.0.1:9, which HTTPS_PROXY names, could not be reached',
    fix: 'Correct HTTPS_PROXY in the environment of the runner',
    inputs: withKey({ auth_method: 'access_token' }),
    job: () => ({ platformEnv: { HTTPS_PROXY: 'http://me:hunter2hunter2@127.0.0.1:9', https_proxy: '' } }),
  },
  {
    broken: 'a SOCKS proxy',
    code: 'PROXY_NOT_HTTP',
    cause: 'HTTPS_PROXY begins with "socks5://"',
    fix: 'HTTPS_PROXY=http://HOST:PORT',
    inputs: withKey({ auth_method: 'access_token' }),
    job: () => ({ platformEnv: { HTTPS_PROXY: 'socks5://me:hunter2hunter2@127.0.0.1:1080', https_proxy: '' } }),
  },
  {
    broken: 'a proxy in quotation marks',
    code: 'PROXY_NOT_HTTP',
    cause: 'HTTPS_PROXY begins with a quotation mark',
    fix: 'HTTPS_PROXY=http://HOST:PORT',
    inputs: withKey({ auth_method: 'access_token' }),
    job: () => ({ platformEnv: { HTTPS_PROXY: '"http://me:hunter2hunter2@127.0.0.1:9"', https_proxy: '' } }),
  },
  {
    broken: 'a proxy whose port is no number',
    code: 'PROXY_NOT_HTTP',
    cause: 'HTTPS_PROXY is not a URL',
    fix: 'HTTPS_PROXY=http://HOST:PORT',
    inputs: withKey({ auth_method: 'access_token' }),
    job: () => ({ platformEnv: { HTTPS_PROXY: 'http://me:hunter2hunter2@127.0.0.1:PORT', https_proxy: '' } }),
  },
  {
    broken: 'a file of certificates that is not there',
    code: 'CERTIFICATE_REFUSED',
    cause: 'NODE_EXTRA_CA_CERTS names /opt/no-such-ca.pem, which does not exist',
    fix: 'Set NODE_EXTRA_CA_CERTS in the environment of the runner',
    inputs: withKey({ auth_method: 'access_token' }),
    job: () => ({ platformEnv: { NODE_EXTRA_CA_CERTS: '/opt/no-such-ca.pem' } }),
  },
  {
    broken: 'a firewall in front of the index alone',
    code: 'HOST_UNREACHABLE',
    cause: 'us-central1-python.pkg.dev could not be reached in 5 tries',
    fix: 'allow access to https://us-central1-python.pkg.dev',
    inputs: (stage) => {
      failing(stage, 'us-central1-python.pkg.dev', { kind: 'reset' });
      return withKey()(stage);
    },
    alone: true,
  },
  {
    broken: 'a proxy that does not allow the host',
    code: 'PROXY_REFUSED',
    cause: 'The proxy does not allow this host',
    fix: 'Allow oauth2.googleapis.com in the proxy',
    inputs: withKey({ auth_method: 'access_token' }),
    job: () => {
      const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
      return { platformEnv: { HTTPS_PROXY: address, https_proxy: address } };
    },
  },
  {
    broken: 'a proxy that opens connections with a certificate of its own',
    code: 'CERTIFICATE_REFUSED',
    cause: 'inspects TLS connections with its own certificate authority',
    fix: 'Set NODE_EXTRA_CA_CERTS',
    inputs: withKey({ auth_method: 'access_token' }),
    job: () => ({ platformEnv: { NODE_EXTRA_CA_CERTS: '' } }),
  },
];

explainEach('the network', MISTAKES);
