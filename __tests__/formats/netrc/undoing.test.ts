import { describe, expect, test } from 'vitest';
import { netrc } from '../../../src/formats/netrc/netrc.ts';
import { bytes, text } from '../latin1.ts';
import { login, ours } from './examples.ts';

describe('after the user changed the file', () => {
  const file = '# mine\nmachine h\n  login x\n  password "y z"\nmachine a login b password c\n';
  const original = bytes(file);
  const edited = text(netrc.edit(original, [login]));
  const undone = (current: string) => text(netrc.unedit(bytes(current), original, [login]));

  test.each([
    ['a line at either end', `# top\n${edited}# end\n`, `# top\n${file}# end\n`],
    ['our entry moved', `${edited.slice(ours.length)}${ours}`, file],
    ['our entry gone', edited.slice(ours.length), file],
    [
      'a line in an entry',
      edited.replace('  password', '  account q\n  password'),
      file.replace('  password', '  account q\n  password'),
    ],
    ['an entry gone', `${ours}machine a login b password c\n`, 'machine a login b password c\n'],
    ['our entry commented out', `#${edited}`, file],
    [
      'a password changed',
      edited.replace('  password P', '  password Q'),
      file.replace('login x', 'login me').replace('"y z"', 'Q'),
    ],
    [
      'a line in an entry whose account looks like a keyword',
      edited.replace('  password', '  account default\n  # c\n  password'),
      file.replace('  password', '  account default\n  # c\n  password'),
    ],
    ['an account put into our entry', edited.replace('P\n', 'P\n  account q\n'), `machine h\n  account q\n${file}`],
    [
      'an account put before our login',
      edited.replace('machine h', 'machine h account q'),
      `machine h account q\n${file}`,
    ],
    ['our login changed', edited.replace('login me', 'login q'), `machine h login q\n${file}`],
    ['our entry on several lines', edited.replace(' login', '\n\tlogin'), `\n\n${file}`],
    ['a comment in our entry', edited.replace(' login', ' # c\n login'), ` # c\n\n${file}`],
    ['our host changed', edited.replace('machine h', 'machine i'), `machine i\n${file}`],
    ['our password in quotes', edited.replace('password P', 'password "P"'), `\n${file}`],
    ['our entry after another', `machine b login c password d ${edited}`, `machine b login c password d\n${file}`],
    [
      'our entry after another that has a login like ours',
      edited.replace('machine a login b', 'machine a login me'),
      file.replace('machine a login b', 'machine a login me'),
    ],
    [
      'the word machine away, so that there is one entry of two',
      edited.replace('machine h\n', ''),
      file.replace('machine h\n', ''),
    ],
    [
      'an entry for others with a login like ours put below ours',
      edited.replace(ours, `${ours}default login me password Q\n`),
      `default login me password Q\n${file}`,
    ],
    ['a quote that is not closed put before', `machine b password "x\n${edited}`, `machine b password "x\n${file}`],
    ['a file cut off after our login', 'machine h login me', 'machine h login me'],
    ['a file cut off after our keyword', `${edited}machine b password`, `${file}machine b password`],
    [
      'an account like our login put into our entry',
      edited.replace('machine h', 'machine h account me'),
      `machine h account me\n${file}`,
    ],
    [
      'an account put into our entry, and a line above',
      `# top\n${edited.replace('machine h', 'machine h account q')}`,
      `# top\nmachine h account q\n${file}`,
    ],
    [
      'words like keywords in a comment in our entry',
      edited.replace(' login', ' # no-login me\n login'),
      ` # no-login me\n\n${file}`,
    ],
    [
      'words like keywords in a comment in our entry, too',
      edited.replace(' login', ' # logins me\n login'),
      ` # logins me\n\n${file}`,
    ],
    ['our host in a comment in our entry', edited.replace(' login', ' # h\n login'), ` # h\n\n${file}`],
    [
      'a comment in our entry, and below it one for others with a login like ours',
      edited.replace(' login', ' # c\n login').replace('P\n', 'P\ndefault login me password Q\n'),
      ` # c\n\ndefault login me password Q\n${file}`,
    ],
    ['a comment behind our entry', edited.replace('P\n', 'P # c\n'), ` # c\n${file}`],
    ['our entry moved to the end, without a line break', `${edited.slice(ours.length)}${ours.trim()}`, file],
    ['line breaks of an old Mac', edited.replaceAll('\n', '\r'), file.replaceAll('\n', '\r')],
    ['our entry there twice', `${edited}${ours}`, `${file}machine h\n`],
    ['line breaks changed', edited.replaceAll('\n', '\r\n'), file.replaceAll('\n', '\r\n')],
    ['a file that nobody reads', `${edited}bad word\n`, `${file}bad word\n`],
    ['all of it in a macro', `macdef x\n${edited}`, `macdef x\n${file}`],
    ['another encoding', `${edited}# \xe9\n`, `${file}# \xe9\n`],
    ['everything gone', '', ''],
  ])('%s', (_, current, gives) => {
    expect(undone(current)).toBe(gives);
  });
});
