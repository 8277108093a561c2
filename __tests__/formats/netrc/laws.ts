import { UnreadableConfig } from '../../../src/formats/format.ts';
import { netrc, readNetrc } from '../../../src/formats/netrc/netrc.ts';
import { changed, OURS, THEIRS, theirLines } from '../change.ts';
import { bytes, same, text } from '../latin1.ts';
import { contents, linesOf, missing } from '../lines.ts';
import { type Suite, type Trial, withLessFile } from '../suite.ts';
import { type Case, caseFrom } from './generate.ts';

type Hosts = Readonly<Record<string, readonly [login: string, account: string, password: string]>>;
type Verdict = { readonly hosts: Hosts } | { readonly error: string };

export const netrcLaws: Suite<Case> = {
  name: 'netrc',
  script: new URL('judge.py', import.meta.url),
  caseFrom,
  tryOut,
  *smallerThan(one) {
    if (one.change.kind !== 'nothing') yield { ...one, change: { kind: 'nothing' } };
    yield* withLessFile(one, linesOf(one.file));
  },
  changeAt: ({ edit }, path) => ({ kind: 'edit', path, format: 'netrc', edits: [edit] }),
};

function tryOut({ file, edit, change }: Case): Trial {
  const original = bytes(file);
  try {
    const edited = netrc.edit(original, [edit]);
    const current = bytes(changed(text(edited), change));
    const restored = netrc.unedit(current, original, [edit]);
    const bytewise =
      (!same(netrc.edit(edited, [edit]), edited) && 'a second edit changes the file again') ||
      (!same(netrc.unedit(edited, original, [edit]), original) && 'the bytes do not come back') ||
      (!startsWithOurs(text(edited), edit) && 'curl finds another entry first') ||
      lostLine(file, text(edited), edit.host);
    return {
      questions: [file, ...[edited, current, restored].map(text)],
      judge(answers) {
        const [before, after, meanwhile, finish] = answers as readonly Verdict[];
        if (!before || !after || !meanwhile || !finish) return 'Python did not answer';
        if ('error' in before) return `Python refuses the file: ${before.error}`;
        if (
          !equal(
            readNetrc(original).map(({ host, login }) => [host, login]),
            before.hosts,
          )
        )
          return 'the entries are read differently';
        if ('error' in after) return `Python refuses the edited file: ${after.error}`;
        const ours = [edit.login, before.hosts[edit.host]?.[1] ?? '', edit.password] as const;
        if (!isSame(after.hosts, { ...before.hosts, [edit.host]: ours })) return 'other entries differ than intended';
        if (
          !('error' in meanwhile) &&
          'error' in finish &&
          change.kind !== 'drop' &&
          !gainedComment(file, text(current)) &&
          !isSplit(file)
        )
          return 'restoring broke the file';
        const cuts =
          'error' in meanwhile || isCut(meanwhile.hosts, after.hosts) || isSplit(file) || /"[^\s]/.test(file);
        return bytewise || lostByUndo(file, text(current), text(restored), change, cuts) || undefined;
      },
    };
  } catch (error) {
    if (!(error instanceof UnreadableConfig)) return { questions: [file], judge: () => `it throws ${error}` };
    return {
      questions: [file],
      judge(answers) {
        const [verdict] = answers as readonly Verdict[];
        // Where uv ends a macro, or has a comment on in the next line, it refuses what Python reads.
        const isUvAlone = /[\r\\]|macdef|^#\S/m.test(file) || /^\s*$/m.test(file);
        // Nothing can be put after a quote that is not closed.
        if (/"[^"]*$/.test(file)) return undefined;
        return verdict && 'error' in verdict
          ? undefined
          : isUvAlone
            ? undefined
            : 'Python reads the file, which was refused';
      },
    };
  }
}

// A value may stand in another line than its keyword, or end with the file, as a quote may.
function isSplit(file: string): boolean {
  return /\b(?:login|user|password|account|machine)\s*(?:[\r\n]|$|"[^"]*(?:[\r\n]|$))/.test(file);
}

// curl takes the first entry of a host, and skips comments.
function startsWithOurs(edited: string, edit: Case['edit']): boolean {
  const lines = linesOf(edited).filter((line) => !/^[ \t]*(#|$)/.test(line.replace(/[\r\n]+$/, '')));
  const [machine, first, ...rest] = lines
    .map((line) => line.replace(/\s#.*/s, '\n'))
    .join('')
    .trim()
    .split(/\s+/);
  const [login, password] = ['login', 'password'].map((keyword) => rest[rest.indexOf(keyword) + 1]);
  return machine === 'machine' && first === edit.host && login === edit.login && password === edit.password;
}

function lostLine(file: string, edited: string, host: string): string | false {
  const lost = missing(
    contents(file).filter((line) => !mayChange(line, host)),
    contents(edited),
  );
  return lost !== undefined && !isSplit(file) && `a line is lost: ${lost}`;
}

function lostByUndo(
  file: string,
  current: string,
  restored: string,
  change: Case['change'],
  cuts: boolean,
): string | false {
  if (change.kind === 'nothing') return false;
  if (change.kind !== 'revalue' && theirLines(restored) !== theirLines(current)) return 'a line of the user is lost';
  if (restored.includes(OURS)) return 'a value of ours remains';
  // A line that the user put between the words of an entry makes another of it.
  if (change.kind !== 'insert' || cuts) return false;
  const left = contents(restored)
    .filter((line) => !line.includes(THEIRS))
    .join('\n');
  return left !== contents(file).join('\n') && 'beside the lines of the user the file is not the original';
}

function isCut(meanwhile: Hosts, after: Hosts): boolean {
  const [theirs, others] = [true, false].map((wanted) =>
    Object.entries(meanwhile).filter(([host]) => host.startsWith(THEIRS) === wanted),
  );
  return (
    !isSame(Object.fromEntries(others ?? []), after) || !theirs?.every(([, values]) => values.join(' ') === 'a  b')
  );
}

// Where a comment of the user's stands decides how Python takes it: after a word in quotes, or an empty line, it is none, and
// without a space after its # it is one in an entry only.
function gainedComment(file: string, current: string): boolean {
  return /#\S/.test(current) || /^\s*$/m.test(current) || /"\s*[\r\n]/.test(file) || isSplit(file);
}

function mayChange(line: string, host: string): boolean {
  return (
    line.includes(host) || line.includes('\\') || /\b(?:login|user|password|account)\b/.test(line) || line.includes('"')
  );
}

function equal(entries: readonly (readonly string[])[], hosts: Hosts): boolean {
  const logins = Object.fromEntries(entries);
  return (
    Object.entries(hosts).every(([host, [login]]) => logins[host] === login) &&
    Object.keys(logins).length === Object.keys(hosts).length
  );
}

function isSame(some: Hosts, others: Hosts): boolean {
  const flat = (hosts: Hosts) => JSON.stringify(Object.entries(hosts).sort(([one], [other]) => (one < other ? -1 : 1)));
  return flat(some) === flat(others);
}
