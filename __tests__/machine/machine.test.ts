import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasHome, homeOf, isWhole, type Platform, respelled } from '../../src/machine/machine.ts';

describe('the home', () => {
  const ME = 'C:\\Users\\me';
  const none = () => {
    throw new Error('ENOENT');
  };

  // After `expanduser` of Python's ntpath and posixpath, which pip, twine and requests call.
  test.each<[string, Platform, Record<string, string>, () => string, string | undefined]>([
    ['what Node.js says', 'win32', { USERPROFILE: ME, HOMEDRIVE: 'H:', HOMEPATH: '\\' }, () => ME, ME],
    ['HOMEDRIVE and HOMEPATH without USERPROFILE', 'win32', { HOMEDRIVE: 'H:', HOMEPATH: '\\me' }, () => ME, 'H:\\me'],
    ['the root of a drive', 'win32', { HOMEDRIVE: 'H:', HOMEPATH: '\\' }, () => ME, 'H:\\'],
    ['of a server', 'win32', { HOMEPATH: '\\\\server\\share\\me' }, () => ME, '\\\\server\\share\\me'],
    ['what Node.js says without HOMEPATH', 'win32', { HOMEDRIVE: 'H:' }, () => ME, ME],
    ['none on no drive', 'win32', { HOMEPATH: '\\me' }, () => ME, undefined],
    ['none on the current drive', 'win32', { USERPROFILE: '\\me' }, () => '\\me', undefined],
    ['none where Node.js knows none', 'win32', {}, none, undefined],
    ['nothing of Windows elsewhere', 'linux', { HOMEDRIVE: 'H:', HOMEPATH: '\\me' }, () => '/home/me', '/home/me'],
    ['none that is relative', 'linux', {}, () => 'me', undefined],
  ])('is %s', (_, platform, env, ask, expected) => {
    const home = homeOf(platform, env, ask);
    expect(hasHome({ platform, env, home, temp: '' }) ? home : undefined).toBe(expected);
  });
});

test.each<[string, Platform, boolean]>([
  ['/a', 'linux', true],
  ['a', 'darwin', false],
  ['C:\\a', 'win32', true],
  ['c:/a', 'win32', true],
  ['\\\\server\\share\\a', 'win32', true],
  ['\\\\?\\C:\\a', 'win32', true],
  ['\\a', 'win32', false],
  ['/d/a', 'win32', false],
  ['C:a', 'win32', false],
  ['a', 'win32', false],
])('%s on %s is a whole path: %s', (given, platform, expected) => {
  expect(isWhole(given, { platform })).toBe(expected);
});

describe("what Git's bash spelled", () => {
  test.each([
    ['/d/a/repo/.venv', 'D:\\a\\repo\\.venv'],
    ['/C/Users/Größe me', 'C:\\Users\\Größe me'],
    ['/d/', 'D:\\'],
    ['/d', 'D:\\'],
    ['/d//a/../b', 'D:\\b'],
  ])('%s is %s', (given, expected) => {
    expect(respelled({ VIRTUAL_ENV: given })).toEqual({ VIRTUAL_ENV: expected });
    expect(path.win32.isAbsolute(expected)).toBe(true);
  });

  test.each(['D:\\a', 'D:/a', '/home/me', '/tmp', '\\d\\a', 'd/a', '//d/a'])('%s is as it is', (given) => {
    expect(respelled({ VIRTUAL_ENV: given })).toEqual({});
  });

  test('a variable without a value has no path', () => {
    for (const VIRTUAL_ENV of ['', undefined]) expect(respelled({ VIRTUAL_ENV })).toEqual({});
  });

  test('it is that in the variables whose paths are followed', () => {
    const env = { PIP_CONFIG_FILE: '/d/a', GOOGLE_APPLICATION_CREDENTIALS: '/d/b', CLOUDSDK_CONFIG: '/d/c', X: '/d/d' };
    expect(respelled(env)).toEqual({
      PIP_CONFIG_FILE: 'D:\\a',
      GOOGLE_APPLICATION_CREDENTIALS: 'D:\\b',
      CLOUDSDK_CONFIG: 'D:\\c',
    });
  });
});
