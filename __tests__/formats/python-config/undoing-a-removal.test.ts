import { describe, test } from 'vitest';
import { expectUndo, remove, type UndoExample } from './examples.ts';

const changes: readonly UndoExample[] = [
  {
    does: 'puts back what it removed, where it was',
    file: '[global]\na = 1\nindex_url = x\n  y\nb = 2\n',
    edits: [remove('global', 'index-url')],
    user: (edited) => edited.replace('b = 2', 'b = 3'),
    gives: '[global]\na = 1\nindex_url = x\n  y\nb = 3\n',
  },
  {
    does: 'puts back a last line that had no line break, before a section of the user',
    file: '[global]\na = 1\nindex-url = x',
    edits: [remove('global', 'index-url')],
    user: (edited) => `${edited}[new]\n`,
    gives: '[global]\na = 1\nindex-url = x\n[new]\n',
  },
  {
    does: 'does not put back what the user has again',
    file: '[global]\nindex-url = x\n',
    edits: [remove('global', 'index-url')],
    user: (edited) => `${edited}index-url = mine\n`,
    gives: '[global]\nindex-url = mine\n',
  },
  {
    does: 'puts back what it removed under a header that the user made a part of a value',
    dialect: 'pypirc',
    file: '[a]\n [gar]\n username = u\n',
    edits: [remove('gar', 'username')],
    user: (edited) => edited.replace(' [gar]', 'x = 1\n [gar]'),
    gives: '[a]\nx = 1\n [gar]\n username = u\n',
  },
  {
    does: 'puts back what it removed after the comment before it',
    dialect: 'pypirc',
    file: '[gar]\n# name\nusername = u\n# word\n',
    edits: [remove('gar', 'username')],
    user: (edited) => `${edited}x = 1\n`,
    gives: '[gar]\n# name\nusername = u\n# word\nx = 1\n',
  },
  {
    does: 'does not put back what would break the file',
    dialect: 'pypirc',
    file: '[a]\n  [gar]\nusername = u\n',
    edits: [remove('gar', 'username')],
    user: (edited) => edited.replace('  [gar]', 'username = mine\n  [gar]'),
    gives: '[a]\nusername = mine\n  [gar]\n',
  },
  {
    does: 'puts back what it removed where it was, not after a later comment that is the same',
    dialect: 'pypirc',
    file: '[gar]\r\n# name\r\nusername = u\r\n[b]\r\n# name\r\nx = 1\r\n',
    edits: [remove('gar', 'username')],
    user: (edited) => `${edited}y = 1\r\n`,
    gives: '[gar]\r\n# name\r\nusername = u\r\n[b]\r\n# name\r\nx = 1\r\ny = 1\r\n',
  },
  {
    does: 'does not put back into a section that the user dropped',
    dialect: 'pypirc',
    file: '[gar]\nusername = u\n',
    edits: [remove('gar', 'username')],
    user: () => '[other]\n',
    gives: '[other]\n',
  },
];

describe('unedit after a change of the user', () => {
  test.each(changes)('$does', expectUndo);
});
