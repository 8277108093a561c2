import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/registry/ask-api.ts';
import type { Reply } from '../../src/registry/reply.ts';
import type { Purpose } from '../../src/registry/verdict.ts';
import {
  ALL,
  answered,
  BOTH,
  held,
  judge,
  PLACE,
  refused,
  remote,
  report,
  short,
  standard,
  unreachable,
  virtual,
} from './answers.ts';

describe('every kind of repository, everything that may be held, every purpose', () => {
  test.each<[string, Report['repository'], string, string, string]>([
    // pip and twine, pip alone, twine alone
    ['standard, both', standard, `STANDARD_AS_ONLY_INDEX ${ALL}`, `STANDARD_AS_ONLY_INDEX ${ALL}`, ALL],
    ['virtual, both', virtual, `UPLOAD_IMPOSSIBLE ${ALL}`, ALL, '!UPLOAD_IMPOSSIBLE -'],
    ['remote, both', remote, `UPLOAD_IMPOSSIBLE ${ALL}`, ALL, '!UPLOAD_IMPOSSIBLE -'],
    [
      'standard, download',
      standard,
      'STANDARD_AS_ONLY_INDEX UPLOAD_DENIED may download',
      'STANDARD_AS_ONLY_INDEX may download',
      '!UPLOAD_DENIED may download',
    ],
    ['virtual, download', virtual, 'UPLOAD_IMPOSSIBLE may download', 'may download', '!UPLOAD_IMPOSSIBLE -'],
    ['remote, download', remote, 'UPLOAD_IMPOSSIBLE may download', 'may download', '!UPLOAD_IMPOSSIBLE -'],
    [
      'standard, upload',
      standard,
      '?DOWNLOAD_DENIED STANDARD_AS_ONLY_INDEX may upload',
      '!DOWNLOAD_DENIED may upload',
      'may upload',
    ],
    ['virtual, upload', virtual, '!DOWNLOAD_DENIED may upload', '!DOWNLOAD_DENIED may upload', '!UPLOAD_IMPOSSIBLE -'],
    ['standard, none', standard, '!ACCESS_DENIED -', '!ACCESS_DENIED -', '!ACCESS_DENIED -'],
    ['virtual, none', virtual, '!ACCESS_DENIED -', '!ACCESS_DENIED -', '!UPLOAD_IMPOSSIBLE -'],
  ])('%s', (name, repository, both, pip, twine) => {
    const permissions = {
      both: held('download', 'upload'),
      download: held('download'),
      upload: held('upload'),
      none: held(),
    }[name.split(', ')[1] ?? ''];
    if (permissions === undefined) throw new Error(name);
    const seen = report(repository, permissions);
    expect(short(judge(PLACE, seen, BOTH))).toBe(both);
    expect(short(judge(PLACE, seen, { ...BOTH, upload: false }))).toBe(pip);
    expect(short(judge(PLACE, seen, { ...BOTH, download: false }))).toBe(twine);
  });

  test.each([
    ['virtual', virtual],
    ['remote', remote],
  ])('a %s repository is named as one where it takes no uploads', (kind, repository) => {
    const [notice] = judge(PLACE, report(repository, held('download')), BOTH).notices;
    expect(notice?.what).toContain(`which is a ${kind} repository`);
  });

  test('beside other indexes a standard repository is nothing to note', () => {
    const seen = report(standard, held('download', 'upload'));
    expect(short(judge(PLACE, seen, { ...BOTH, onlyIndex: false }))).toBe(ALL);
  });

  test('another format fails, whatever is allowed', () => {
    for (const permissions of [held(), held('download', 'upload'), unreachable, refused(403)])
      expect(
        short(judge(PLACE, report({ value: { format: 'NPM', mode: 'STANDARD_REPOSITORY' } }, permissions), BOTH)),
      ).toBe('!REPOSITORY_NOT_PYTHON -');
  });
});

test('whoever may do nothing is told to grant what the clients need', () => {
  const asked = report(standard, held());
  const hidden = report(unreachable, unreachable);
  const denied = answered(
    'index',
    403,
    'Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "x" (or it may not exist)\n',
  );
  const fixes = (seen: Report, purpose: Purpose, index?: Reply<'taken'>): readonly string[] =>
    judge(PLACE, seen, purpose, index).failures.map(({ code, fix }) => `${code} ${/--role=\S+/.exec(fix)?.[0]}`);
  const reader = 'ACCESS_DENIED --role=roles/artifactregistry.reader';
  expect(fixes(asked, BOTH)).toEqual([reader]);
  expect(fixes(asked, { ...BOTH, upload: false })).toEqual([reader]);
  expect(fixes(asked, { ...BOTH, download: false })).toEqual(['ACCESS_DENIED --role=roles/artifactregistry.writer']);
  expect(fixes(hidden, BOTH, denied)).toEqual([reader]);
});
