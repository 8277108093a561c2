import { describe, expect, test } from 'vitest';
import { client as pdm } from '../../src/clients/pdm.ts';
import { client as pip } from '../../src/clients/pip.ts';
import { serverIdFor, serverIdProblems } from '../../src/clients/server-id.ts';
import { client as twine } from '../../src/clients/twine.ts';

const codes = (serverId: string): readonly string[] => serverIdProblems(serverId, [pip, twine]).map(({ code }) => code);

describe('a server_id', () => {
  test.each(['pypi', 'TestPyPI', 'distutils', 'server-login', 'default'])('%s is taken already', (name) => {
    expect(codes(name)).toEqual(['SERVER_ID_RESERVED']);
    expect(serverIdProblems(name, [pip])).toEqual([]);
  });
  test.each(['my repo', 'a]b', 'a/b', '', '-', '--help', '-r'])('"%s" cannot be written', (name) => {
    expect(codes(name)).toEqual(['SERVER_ID_MALFORMED']);
  });
  test('with a dot stops pdm', () => {
    const [problem, ...others] = serverIdProblems('my.repo', [pip, pdm]);
    expect(problem).toMatchObject({ code: 'SERVER_ID_WITH_DOT', what: expect.stringMatching(/\bpdm\b/) });
    expect(others).toEqual([]);
    expect(serverIdProblems('my-repo', [pip, pdm])).toEqual([]);
    expect(serverIdProblems('my.repo', [pip, twine])).toEqual([]);
  });
  test('of letters, digits, dots, hyphens and underscores is taken as it is', () =>
    expect(codes('A.b-c_1')).toEqual([]));
});

test('who gave a name that is taken is told to give another, and whose', () => {
  expect(serverIdProblems('pypi', [pip, twine])).toMatchObject([
    { what: expect.stringMatching(/^server_id is .*twine/), fix: expect.stringContaining('server_id: my-repo') },
  ]);
});

describe('without a server_id', () => {
  const repository = { project: 'example.com:acme-prod', location: 'us', id: 'pypi', host: 'us-python.pkg.dev' };

  test('the repository id is the name', () => {
    expect(serverIdFor(undefined, { ...repository, id: 'mine' }, [twine])).toBe('mine');
    expect(serverIdFor('gar', repository, [twine])).toBe('gar');
    expect(serverIdFor(undefined, repository, [pip])).toBe('pypi');
    expect(serverIdFor('pypi', repository, [twine])).toBe('pypi');
  });

  test('a repository called as PyPI never takes over its section, and the name to give is told', () => {
    expect(() => serverIdFor(undefined, repository, [pip, twine])).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({
            code: 'SERVER_ID_RESERVED',
            what: expect.stringMatching(/^The repository's name is .*twine/),
            fix: expect.stringContaining('server_id: acme-prod-pypi'),
          }),
        ],
      }),
    );
  });
});

test('what could be a line of a private key is no server_id', () => {
  const line = 'OA7scEA0KI4M9F1Or962POmiIB1YyHivEmmetrURWsf5m3KwNwPqpK9nmielLSFG';
  const [problem] = serverIdProblems(line, []);
  expect(problem?.code).toBe('SERVER_ID_MALFORMED');
  expect(problem?.what).not.toContain('OA7scEA0');
});
