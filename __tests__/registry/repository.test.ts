import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/failure.ts';
import { parseRepository } from '../../src/registry/repository.ts';
import { failureIn } from '../failure-of.ts';
import { GOOGLE, whole } from './my-repo.ts';

/** The problems of a text that names no repository. */
const problemsOf = (text: string, universe = GOOGLE): readonly Problem[] =>
  failureIn(() => parseRepository(text, universe)).problems;

describe('the repository input', () => {
  test.each([
    ['my-repo', { id: 'my-repo' }],
    ['r', { id: 'r' }],
    ['projects/my-project/locations/us-central1/repositories/my-repo', whole],
    ['projects/example.com:proj/locations/us/repositories/r', { project: 'example.com:proj', location: 'us', id: 'r' }],
    ['https://us-central1-python.pkg.dev/my-project/my-repo/', whole],
    ['https://us-central1-python.pkg.dev/my-project/my-repo', whole],
    ['https://us-central1-python.pkg.dev/my-project/my-repo/simple/', whole],
    ['https://us-central1-python.pkg.dev/my-project/my-repo/simple', whole],
    ['https://US-central1-python.PKG.dev/my-project/my-repo/', whole],
    ['us-central1-python.pkg.dev/my-project/my-repo', whole],
    ['https://us-python.pkg.dev/example.com:proj/r/', { project: 'example.com:proj', location: 'us', id: 'r' }],
    ['https://us-python.pkg.dev/example.com%3Aproj/r/', { project: 'example.com:proj', location: 'us', id: 'r' }],
    ['https://us-central1-python.pkg.dev/my-project/simple/', { ...whole, id: 'simple' }],
    // As pip.conf, .pypirc, gcloud, uv, the browser and the console have it.
    ['https://us-central1-python.pkg.dev/my-project/my-repo/simple/package/', whole],
    ['https://us-central1-python.pkg.dev/my-project/my-repo/package/package-1.0.0-py3-none-any.whl', whole],
    ['https://us-central1-python.pkg.dev/my-project/my-repo/?x=1#y', whole],
    ['https://us-central1-python.pkg.dev/my-project/my-repo#y', whole],
    ['projects/my-project/locations/us-central1/repositories/my-repo#y', whole],
    ['https://us-central1-python.pkg.dev:443/my-project/my-repo/', whole],
    ['http://us-central1-python.pkg.dev/my-project/my-repo/', whole],
    ['//us-central1-python.pkg.dev/my-project/my-repo/', whole],
    ['"https://us-central1-python.pkg.dev/my-project/my-repo/"', whole],
    ['<https://us-central1-python.pkg.dev/my-project/my-repo/>', whole],
    ['extra-index-url = https://us-central1-python.pkg.dev/my-project/my-repo/simple/', whole],
    ['repository: https://us-central1-python.pkg.dev/my-project/my-repo', whole],
    ['--index-url=https://us-central1-python.pkg.dev/my-project/my-repo/simple/', whole],
    ['pip install --extra-index-url https://us-central1-python.pkg.dev/my-project/my-repo/simple/ pkg', whole],
    ['https://oauth2accesstoken@us-central1-python.pkg.dev/my-project/my-repo/simple/', whole],
    ['https://user:hunter22@us-central1-python.pkg.dev/my-project/my-repo/', whole],
    ['https://_json_key_base64:ab/cd+e==@us-central1-python.pkg.dev/my-project/my-repo/simple/', whole],
    ['user:hunter22@us-central1-python.pkg.dev/my-project/my-repo/', whole],
    ['https://us-central1-python.pkg.dev/my-project/my-repo/simple/@scope/x@1.0/', whole],
    ['https://console.cloud.google.com/artifacts/python/my-project/us-central1/my-repo?project=my-project', whole],
    [
      'https://console.cloud.google.com/artifacts/python/my-project/us-central1/my-repo/my-package/1.0.0;tab=x?a=b',
      whole,
    ],
    ['console.cloud.google.com/artifacts/python/my-project/us-central1/my-repo', whole],
    ['//artifactregistry.googleapis.com/projects/my-project/locations/us-central1/repositories/my-repo', whole],
    [
      'https://artifactregistry.googleapis.com/v1/projects/my-project/locations/us-central1/repositories/my-repo',
      whole,
    ],
    ['/projects/my-project/locations/us-central1/repositories/my-repo/packages/x', whole],
    ['artifactregistry://us-central1-python.pkg.dev/my-project/my-repo', whole],
    ['git+https://us-central1-python.pkg.dev/my-project/my-repo', whole],
    ['my-project/us-central1/my-repo', whole],
    ['us-central1/my-repo', { location: 'us-central1', id: 'my-repo' }],
    ['locations/us-central1/repositories/my-repo', { location: 'us-central1', id: 'my-repo' }],
    ['repositories/my-repo', { id: 'my-repo' }],
    ['my-repo/', { id: 'my-repo' }],
    ['my-repo/simple/', { id: 'my-repo' }],
    ['my-repo/simple', { id: 'my-repo' }],
    ['us-central1/my-repo/simple/', { location: 'us-central1', id: 'my-repo' }],
    ['repositories/my-repo/', { id: 'my-repo' }],
    ['us-central1-python.pkg.dev:443/my-project/my-repo', whole],
    ['us-central1-python.pkg.dev:443/my-project/my-repo/simple/@scope/x@1.0/', whole],
    ['<us-central1-python.pkg.dev/my-project/my-repo/>', whole],
    ['  us-central1-python.pkg.dev/my-project/my-repo/', whole],
    ['https://user:x/y.dev/z@us-central1-python.pkg.dev/my-project/my-repo/', whole],
    ['https://console.cloud.google.com/artifacts/python/my-project/us-central1/my-repo;tab=overview', whole],
    ['//projects/my-project/locations/us-central1/repositories/my-repo', whole],
    ['x1://us-central1-python.pkg.dev/my-project/my-repo', whole],
  ])('%s', (text, request) => {
    expect(parseRepository(text, GOOGLE)).toStrictEqual(request);
  });

  test.each([
    ['My-Repo', 'REPOSITORY_MALFORMED'],
    ['my repo', 'REPOSITORY_MALFORMED'],
    ['my\nrepo', 'REPOSITORY_SEVERAL'],
    ['my-repo, other', 'REPOSITORY_SEVERAL'],
    ['["my-repo","other"]', 'REPOSITORY_SEVERAL'],
    ['my repo, other', 'REPOSITORY_SEVERAL'],
    ['- my-repo\n- other', 'REPOSITORY_SEVERAL'],
    ['https://us-python.pkg.dev/p/r/ https://pypi.org/simple/', 'REPOSITORY_SEVERAL'],
    ['projects/p-1/locations/us/repositories/a projects/p-1/locations/us/repositories/b', 'REPOSITORY_SEVERAL'],
    ['projects/p-1/locations/us/repositories/a,projects/p-1/locations/us/repositories/b', 'REPOSITORY_SEVERAL'],
    ['My Repo, other', 'REPOSITORY_MALFORMED'],
    ['["my-repo"]', 'REPOSITORY_MALFORMED'],
    ['my-repo-', 'REPOSITORY_MALFORMED'],
    ['1repo', 'REPOSITORY_MALFORMED'],
    ['a'.repeat(64), 'REPOSITORY_MALFORMED'],
    ['my-project/my-repo', 'REPOSITORY_MALFORMED'],
    ['us-central1-python.pkg.dev/my-project/my-repo and more', 'REPOSITORY_MALFORMED'],
    ['x/repositories/my-repo', 'REPOSITORY_MALFORMED'],
    ['repositories/my-repo/x', 'REPOSITORY_MALFORMED'],
    ['locations/us/x/repositories/my-repo', 'REPOSITORY_MALFORMED'],
    ['x/projects/my-project/locations/us/repositories/my-repo', 'REPOSITORY_MALFORMED'],
    ['x/my-project/us/my-repo', 'REPOSITORY_MALFORMED'],
    ['my-project/mars-1/my-repo', 'REPOSITORY_MALFORMED'],
    ['my/host.dev/x', 'REPOSITORY_MALFORMED'],
    ['my-repo/simple/x', 'REPOSITORY_MALFORMED'],
    ['https://us-central1-python.pkg.dev:x/my-project/my-repo/', 'REPOSITORY_MALFORMED'],
    ['https://us-central1-python.pkg.dev/my-project/%zz/', 'REPOSITORY_MALFORMED'],
    ['https://console.cloud.google.com/artifacts/python/my-project/us', 'REPOSITORY_NOT_IN_CONSOLE'],
    ['https://console.cloud.google.com/artifacts/python/my-project/us/', 'REPOSITORY_NOT_IN_CONSOLE'],
    ['https://console.cloud.google.com/artifacts/python//us/my-repo', 'REPOSITORY_NOT_IN_CONSOLE'],
    ['https://console.cloud.google.com/artifacts/python/my-project//my-repo', 'REPOSITORY_NOT_IN_CONSOLE'],
    ['https://us-central1-python.pkg.dev/my-project/', 'REPOSITORY_PART_EMPTY'],
    ['https://us-central1-python.pkg.dev//py/', 'REPOSITORY_PART_EMPTY'],
    ['https://us-central1-python.pkg.dev/my-project//simple/', 'REPOSITORY_PART_EMPTY'],
    ['https://-python.pkg.dev/my-project/my-repo/', 'REPOSITORY_PART_EMPTY'],
    ['projects//locations/us/repositories/my-repo', 'REPOSITORY_PART_EMPTY'],
    ['https://us-central1-python.pkg.dev', 'REPOSITORY_PART_EMPTY'],
    ['https://a-python.pkg.dev/p/r/ https://b-python.pkg.dev/p/r/', 'REPOSITORY_SEVERAL'],
    ['https://console.cloud.google.com/artifacts/docker/my-project/us/my-repo', 'REPOSITORY_NOT_IN_CONSOLE'],
    ['https://console.cloud.google.com/artifacts/browse/my-project', 'REPOSITORY_NOT_IN_CONSOLE'],
    ['https://console.cloud.google.com/artifacts?project=my-project', 'REPOSITORY_NOT_IN_CONSOLE'],
    ['https://us-central1-python.pkg.dev:8443/my-project/my-repo/', 'REPOSITORY_MALFORMED'],
    ['https://us-central1-docker.pkg.dev/my-project/my-repo/', 'REPOSITORY_NOT_PYTHON_HOST'],
    ['https://us-central1-python.pkg.dev.example.com/my-project/my-repo/', 'REPOSITORY_NOT_PYTHON_HOST'],
    ['https://example.com/my-project/my-repo/', 'REPOSITORY_NOT_PYTHON_HOST'],
    ['us-central1-docker.pkg.dev/my-project/my-repo/image:tag', 'REPOSITORY_NOT_PYTHON_HOST'],
    ['artifactregistry://us-central1-maven.pkg.dev/my-project/my-repo', 'REPOSITORY_NOT_PYTHON_HOST'],
    ['us.gcr.io', 'REPOSITORY_NOT_PYTHON_HOST'],
    ['https://pypi.org/simple/', 'REPOSITORY_NOT_PYTHON_HOST'],
    ['us-central1-python.pkg.dev', 'REPOSITORY_PART_EMPTY'],
    [
      'projects/123/locations/us-central1-a/repositories/R',
      'REPOSITORY_MALFORMED,LOCATION_MALFORMED,PROJECT_MALFORMED',
    ],
  ])('refuses %j', (text, expected) => {
    expect(
      problemsOf(text)
        .map(({ code }) => code)
        .join(),
    ).toBe(expected);
  });

  test('credentials in an address are never quoted', () => {
    for (const text of [
      'https://u:hunter22@h y/',
      'https://u:hunter22@example.com/p/r',
      'https://u:hunter22@us-python.pkg.dev:99/p/r',
    ]) {
      expect(JSON.stringify(problemsOf(text))).not.toMatch(/hunt|er22/);
    }
  });

  test('what was meant is shown where it can be seen', () => {
    const fixOf = (text: string): string =>
      problemsOf(text)
        .map(({ fix }) => fix)
        .join();
    expect(fixOf('my-project/my-repo')).toContain('  project: my-project\n  repository: my-repo');
    expect(fixOf('My_Repo')).toContain('  repository: my-repo');
    expect(fixOf('OWNER/my-repo')).toContain('  repository: my-repo');
    expect(fixOf('my-project/my-repo/my-package')).toContain('  project: my-project\n  repository: my-repo');
    expect(fixOf('https://europe-west1-python.pkg.dev/My-Project/My_Repo/')).toContain(
      '  repository: https://europe-west1-python.pkg.dev/my-project/my-repo/',
    );
    expect(fixOf('projects/my-project/locations/asia/repositories/Their_Repo')).toContain('  repository: their-repo\n');
    // astral-sh/uv and artifact-registry-python-tools#7 have the old host.
    expect(fixOf('https://us-central1-pypi.pkg.dev/my-project/my-repo/simple/')).toContain(
      '  repository: https://us-central1-python.pkg.dev/my-project/my-repo/',
    );
    expect(fixOf('https://us-docker.pkg.dev/my-project/images')).toContain('--project=my-project --location=us');
    expect(fixOf('https://upload.pypi.org/legacy/')).toContain('gh-action-pypi-publish');
    expect(fixOf('projects/MY_PROJECT/locations/us/repositories/my-repo')).toContain('  project: my-project');
    expect(fixOf('projects/my-project/locations/us_central1/repositories/my-repo')).toContain('location: us-central1');
  });

  test('each part that is empty is named, and the format of another page of the console', () => {
    const what = (text: string, universe = GOOGLE): string =>
      problemsOf(text, universe)
        .map((problem) => problem.what)
        .join();
    expect(what('https://-python.pkg.dev')).toContain('no location and no project and no repository:');
    expect(what('https://us-central1-python.pkg.dev/my-project')).toContain('has no repository:');
    expect(what('https://python.registry.example//', 'example.org')).toContain('no project and no repository:');
    expect(what('projects//locations//repositories/r')).toContain('no location and no project:');
    const CONSOLE = 'https://console.cloud.google.com/artifacts';
    expect(what(`${CONSOLE}/docker/my-project/us/my-repo`)).toContain('a docker repository, not');
    expect(what(`${CONSOLE}/browse`)).toContain('does not name a repository');
  });

  test('letters that only look right are named', () => {
    const why = (text: string): string =>
      problemsOf(text)
        .map((problem) => problem.why)
        .join();
    expect(why('my-rep\u043e')).toContain('(U+043E), which only looks like one of these');
  });

  test('in another universe the host of a URL is taken as it is', () => {
    expect(parseRepository('https://python.registry.example/proj-1/repo/', 'example.org')).toEqual({
      project: 'proj-1',
      id: 'repo',
      host: 'python.registry.example',
    });
  });
});
