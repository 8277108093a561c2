import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { shellOf } from '../../src/machine/shell.ts';
import { paste, WINDOWS, WINE } from '../scenarios/stage.ts';

const ODD = [`it's`, 'O’Brien', '$HOME `date` %PATH%', 'a [1] & b', 'Größe, ‘so’'];

describe('PowerShell', () => {
  const { quoted, remove, separate } = shellOf('win32');

  // Windows PowerShell's language, 2.3.5.2: four typographic quotes end a text as the plain one does, and each is doubled inside.
  test.each([
    [`C:\\it's`, `'C:\\it''s'`],
    ['C:\\O’Brien', `'C:\\O’’Brien'`],
    ['C:\\‘a’ ‚b‛', `'C:\\‘‘a’’ ‚‚b‛‛'`],
    ['C:\\$HOME `a` "b"', `'C:\\$HOME \`a\` "b"'`],
  ])('takes %s as it is', (given, expected) => {
    expect(quoted(given)).toBe(expected);
  });

  test('takes brackets for themselves, not for a pattern', () => {
    expect(remove('C:\\a [1]')).toBe(`Remove-Item -Force -LiteralPath 'C:\\a [1]'`);
    expect(separate('C:\\a').match(/-LiteralPath/g)).toHaveLength(2);
    for (const [name, command] of Object.entries(shellOf('win32'))) {
      const text = typeof command === 'function' ? command('C:\\a', 'C:\\b' as never, true as never) : command;
      expect([name, /(?:Get|Remove|Copy|Move)-\w*(?:Item|Content)\b(?!.*-LiteralPath)/.test(text)]).toEqual([
        name,
        false,
      ]);
    }
  });
});

describe.skipIf(WINE)('in the shell of this system', () => {
  const shell = shellOf(process.platform);
  test.each(ODD.filter((name) => !WINDOWS || !/["<>|]/.test(name)))('a file below %s is seen and removed', (name) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'shell-'));
    const file = path.join(folder, name, `${name}.txt`);
    mkdirSync(path.dirname(file));
    writeFileSync(file, 'x');
    for (const command of [shell.show(file), shell.showAll(path.dirname(file)), shell.head(file), shell.separate(file)])
      paste(command);
    paste(shell.remove(file));
    paste(shell.removeFolder(path.dirname(file)));
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

test('macOS unlocks a file before its owner may write to it', () => {
  const [darwin, linux] = (['darwin', 'linux'] as const).map((platform) => shellOf(platform).letWrite("/a/it's", '/a'));
  expect(darwin?.split('\n')).toEqual([`sudo chflags nouchg '/a/it'\\''s'`, `  ${linux}`]);
});

test('macOS sets its clock by its own program', () => {
  expect([shellOf('darwin').setClock, shellOf('linux').setClock].map((command) => command.split(' ')[1])).toEqual([
    'sntp',
    'timedatectl',
  ]);
});
