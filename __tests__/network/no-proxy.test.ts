import { describe, expect, it } from 'vitest';
import { isCovered } from '../../src/network/no-proxy.ts';

const sts = 'https://sts.googleapis.com/v1/token';

describe('NO_PROXY covers', () => {
  it.each([
    ['googleapis.com', sts],
    ['.googleapis.com', sts],
    ['*.googleapis.com', sts],
    ['sts.googleapis.com', sts],
    ['sts.googleapis.com.', sts],
    ['STS.GoogleAPIs.com', sts],
    ['com', sts],
    ['googleapis.com:443', sts],
    ['sts.googleapis.com:443', sts],
    ['localhost, 127.0.0.1 , .googleapis.com', sts],
    ['localhost googleapis.com', sts],
    ['a,,googleapis.com,', sts],
    ['*', sts],
    ['10.0.0.5', 'https://10.0.0.5/'],
    ['10.0.0.5:8443', 'https://10.0.0.5:8443/'],
    ['10.0.0.0/8', 'https://10.200.3.4/'],
    ['0.0.0.0/0', 'https://10.200.3.4/'],
    ['[::1]', 'https://[::1]/'],
    ['::1', 'https://[::1]/'],
    ['[fd00::1]:8443', 'https://[fd00::1]:8443/'],
    ['fd00::/8', 'https://[fd12::1]/'],
  ])('with %j: %s', (noProxy, url) => {
    expect(isCovered(new URL(url), noProxy)).toBe(true);
  });

  it.each([
    ['', sts],
    [' , ', sts],
    ['.', sts],
    ['*.', sts],
    ['apis.com', sts],
    ['ts.googleapis.com', sts],
    ['x.sts.googleapis.com', sts],
    ['googleapis.com:80', sts],
    ['googleapis.com:8443', sts],
    ['10.0.0.0/8', 'https://11.0.0.1/'],
    ['10.0.0.0/33', 'https://10.0.0.1/'],
    ['10.0.0.0/-1', 'https://10.0.0.1/'],
    ['10.0.0.0/x', 'https://10.0.0.1/'],
    ['10.0.0.0/', 'https://10.0.0.1/'],
    ['10.0.0.0/8', 'https://10.example.com/'],
    ['0.5', 'https://10.0.0.5/'],
    ['10.0.0.0/8', 'https://[fd12::1]/'],
  ])('not with %j: %s', (noProxy, url) => {
    expect(isCovered(new URL(url), noProxy)).toBe(false);
  });
});
