import { describe, test } from 'vitest';
import { expectUndo, server, type UndoExample } from './examples.ts';

const changes: readonly UndoExample[] = [
  {
    does: 'takes our item out of a list that the user added to',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: (edited) => `${edited}  mine\n`,
    gives: '[distutils]\nindex-servers =\n  pypi\n  mine\n',
  },
  {
    does: 'takes our item out of a list that the user put on one line',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers = pypi\n',
    edits: [server],
    user: () => '[distutils]\nindex-servers: gar pypi  mine\n',
    gives: '[distutils]\nindex-servers: pypi  mine\n',
  },
  {
    does: 'puts back the item that ours took the place of, in a list that the user added to',
    file: '[global]\nextra-index-url =\n    https://h/\n    https://b/\n',
    edits: [
      { op: 'append', section: 'global', key: 'extra-index-url', item: 'https://u:p@h/', instead: ['https://h/'] },
    ],
    user: (edited) => `${edited}    https://mine/\n`,
    gives: '[global]\nextra-index-url =\n    https://h/\n    https://b/\n    https://mine/\n',
  },
  {
    does: 'puts back the item that ours took the place of, on a line that the user moved to a section of another name',
    file: '[global]\nextra-index-url =\n    https://h/\n    https://b/\n',
    edits: [
      { op: 'append', section: 'global', key: 'extra-index-url', item: 'https://u:p@h/', instead: ['https://h/'] },
    ],
    user: (edited) => edited.replace('[global]', '[other]'),
    gives: '[other]\nextra-index-url =\n    https://h/\n    https://b/\n',
  },
  {
    does: 'keeps the implicit servers in a list of ours that the user added to',
    dialect: 'pypirc',
    file: '[pypi]\n',
    edits: [server],
    user: (edited) => `${edited}    mine\n`,
    gives: '[pypi]\n\n[distutils]\nindex-servers =\n    pypi\n    testpypi\n    mine\n',
  },
  {
    does: 'drops a list of ours from which the user took a server',
    dialect: 'pypirc',
    file: '[pypi]\n',
    edits: [server],
    user: (edited) => edited.replace('    pypi\n', ''),
    gives: '[pypi]\n',
  },
  {
    does: 'takes our line, not an equal one of the user, where the user made it a part of another value',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  a\n[other]\nx =\n  gar\n',
    edits: [server],
    user: (edited) => edited.replace('  a\n', 'y =\n  a\n'),
    gives: '[distutils]\nindex-servers =\ny =\n  a\n[other]\nx =\n  gar\n',
  },
  {
    does: 'takes our line in a section that the user renamed, not the same item of a list that the user then wrote',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: (edited) => `${edited.replace('distutils', 'x')}[distutils]\nindex-servers = gar pypi\n`,
    gives: '[x]\nindex-servers =\n  pypi\n[distutils]\nindex-servers = gar pypi\n',
  },
  {
    does: 'takes the list that is ours out of two that the user left',
    dialect: 'pypirc',
    file: '',
    edits: [server],
    user: (edited) => `[distutils]\nindex-servers = x gar\n${edited}`,
    gives: '[distutils]\nindex-servers = x gar\n',
  },
  {
    does: 'takes our line, not a later equal one, where the user made it a part of another value',
    dialect: 'pypirc',
    file: '[other]\nx =\n  gar\n[distutils]\nindex-servers =\n  a\n',
    edits: [server],
    user: (edited) => edited.replace('  a\n', 'y =\n  a\n'),
    gives: '[other]\nx =\n  gar\n[distutils]\nindex-servers =\ny =\n  a\n',
  },
  {
    does: 'takes the item that we added, not another one of the same list',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: (edited) => edited.replace('pypi', 'pypi gar'),
    gives: '[distutils]\nindex-servers =\n  pypi gar\n',
  },
  {
    does: 'restores a list that ended the file without a line break',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers = pypi\n    other',
    edits: [server],
    user: (edited) => `# top\n${edited}`,
    gives: '# top\n[distutils]\nindex-servers = pypi\n    other',
  },
  {
    does: 'keeps a comment that the user put in a list of ours',
    dialect: 'pypirc',
    file: '[pypi]\n',
    edits: [server],
    user: (edited) => edited.replace('    testpypi\n', '    # mine\n'),
    gives: '[pypi]\n\n[distutils]\n    # mine\n',
  },
  {
    does: 'leaves a comment of the user that names our item',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: () => '[distutils]\nindex-servers = x\n  # gar\n  pypi gar mine\n',
    gives: '[distutils]\nindex-servers = x\n  # gar\n  pypi mine\n',
  },
  {
    does: 'takes our item alone out of a line, the first of two',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: (edited) => edited.replace('  gar', '  gar mine'),
    gives: '[distutils]\nindex-servers =\n  pypi\n  mine\n',
  },
  {
    does: 'leaves the option without an item, if the user left it only ours',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: () => '[distutils]\nindex-servers = gar\n',
    gives: '[distutils]\nindex-servers = \n',
  },
];

describe('unedit after a change of the user', () => {
  test.each(changes)('$does', expectUndo);
});
