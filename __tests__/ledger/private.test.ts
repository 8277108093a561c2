import { describe, expect, it } from 'vitest';
import { ownerOnly } from '../../src/ledger/private.ts';

describe('on Windows', () => {
  it('a file is left to its owner alone by the system program, whatever PATH says', () => {
    expect(ownerOnly('C:\\Users\\me you\\pip.ini', 'file', { SystemRoot: 'D:\\Windows' })).toEqual({
      program: 'D:\\Windows\\System32\\icacls.exe',
      args: ['C:\\Users\\me you\\pip.ini', '/inheritance:r', '/grant:r', '*S-1-3-4:F', '/Q'],
    });
  });

  it('what is made in a folder inherits it', () => {
    expect(ownerOnly('C:\\ledger', 'folder', {})).toEqual({
      program: 'C:\\Windows\\System32\\icacls.exe',
      args: ['C:\\ledger', '/inheritance:r', '/grant:r', '*S-1-3-4:(OI)(CI)F', '/Q'],
    });
  });
});
