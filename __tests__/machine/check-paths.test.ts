import { describe, expect, test } from 'vitest';
import { checkPaths } from '../../src/machine/check-paths.ts';
import type { Platform } from '../../src/machine/machine.ts';
import { problemsOf } from '../failure-of.ts';

const TEMP: Readonly<Record<Platform, string>> = { linux: '/t', darwin: '/t', win32: 'D:\\t' };

/** The problems of a machine with these variables: each code with the variable that it names. */
function refused(platform: Platform, env: Record<string, string>, temp = TEMP[platform]): readonly string[] {
  const home = platform === 'win32' ? 'C:\\Users\\me' : '/home/me';
  return problemsOf(() => checkPaths({ platform, env, home, temp })).map(
    ({ code, what }) => `${code} ${what.split(' ')[0]}`,
  );
}

describe('a variable that leads to the files of clients is refused where it is not a whole path', () => {
  test.each<[Platform, Record<string, string>, readonly string[]]>([
    ['linux', { XDG_CONFIG_HOME: 'cfg' }, ['XDG_CONFIG_HOME']],
    ['linux', { XDG_CONFIG_HOME: ' ', APPDATA: 'data', LOCALAPPDATA: 'data' }, []],
    ['linux', { XDG_CONFIG_HOME: '/x' }, []],
    ['darwin', { XDG_CONFIG_HOME: '.config' }, ['XDG_CONFIG_HOME']],
    ['win32', { APPDATA: 'data' }, ['APPDATA']],
    ['win32', { APPDATA: 'C:data', LOCALAPPDATA: '.\\local' }, ['APPDATA', 'LOCALAPPDATA']],
    ['win32', { APPDATA: '\\data', LOCALAPPDATA: '/d/data' }, ['APPDATA', 'LOCALAPPDATA']],
    ['win32', { APPDATA: '', XDG_CONFIG_HOME: 'cfg' }, []],
    ['win32', { APPDATA: 'D:\\data', LOCALAPPDATA: '\\\\server\\share\\local' }, []],
    ['win32', { APPDATA: 'D:/data', LOCALAPPDATA: '\\\\?\\D:\\data' }, []],
  ])('%s %j', (platform, env, expected) => {
    expect(refused(platform, env)).toEqual(expected.map((name) => `PATH_NOT_ABSOLUTE ${name}`));
  });

  test('RUNNER_TEMP too', () => {
    expect(refused('linux', {}, 'temp')).toEqual(['PATH_NOT_ABSOLUTE RUNNER_TEMP']);
    expect(refused('win32', {}, 'D:temp')).toEqual(['PATH_NOT_ABSOLUTE RUNNER_TEMP']);
  });
});
