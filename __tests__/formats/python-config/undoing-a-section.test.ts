import { describe, test } from 'vitest';
import { expectUndo, index, type UndoExample } from './examples.ts';

const changes: readonly UndoExample[] = [
  {
    does: 'drops a section of ours when others came after it',
    file: '[a]\nx = 1',
    edits: [index],
    user: (edited) => `${edited}\n[new]\ny = 2\n`,
    gives: '[a]\nx = 1\n\n[new]\ny = 2\n',
  },
  {
    does: 'keeps a section of ours with an option of the user',
    file: '',
    edits: [index],
    user: (edited) => `${edited}timeout = 3\n`,
    gives: '[global]\ntimeout = 3\n',
  },
  {
    does: 'keeps a section of ours with a comment of the user',
    file: '',
    edits: [index],
    user: (edited) => `${edited}# hm\n`,
    gives: '[global]\n# hm\n',
  },
  {
    does: 'keeps a section of ours whose header parts a value from an indented header',
    file: '[a]\nx = 1\n',
    edits: [index],
    user: (edited) => `${edited.replace('index-url', '  [b]\nindex-url')}`,
    gives: '[a]\nx = 1\n\n[global]\n  [b]\n',
  },
  {
    does: 'keeps a blank line that was there before a section of ours',
    file: '[a]\nx = 1\n\n',
    edits: [index],
    user: (edited) => `${edited}[new]\n`,
    gives: '[a]\nx = 1\n\n[new]\n',
  },
  {
    does: 'keeps a comment that the user put in place of the blank line before our section',
    file: '[a]\nx = 1\n',
    edits: [index],
    user: (edited) => edited.replace('\n\n', '\n# mine\n'),
    gives: '[a]\nx = 1\n# mine\n',
  },
  {
    does: 'drops a section of ours with its blank line in a file of Windows',
    file: '[a]\r\nx = 1\r\n',
    edits: [index],
    user: (edited) => `${edited}[new]\r\n`,
    gives: '[a]\r\nx = 1\r\n[new]\r\n',
  },
  {
    does: 'drops a section of ours, when the user dropped all above it',
    file: '[a]\nx = 1\n',
    edits: [index],
    user: (edited) => `${edited.slice(edited.indexOf('[global]'))}[new]\n`,
    gives: '[new]\n',
  },
];

describe('unedit after a change of the user', () => {
  test.each(changes)('$does', expectUndo);
});
