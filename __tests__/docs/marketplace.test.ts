import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesOfOwner, ownRepository, withOwner } from '../../scripts/owner.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

test('the Marketplace can list it: a short description, an icon and one of its colours', () => {
  const action = parse(read('action.yml')) as { name: string; description: string; branding: Record<string, string> };
  expect(action.description.length).toBeLessThanOrEqual(125);
  expect(action.branding).toMatchObject({ icon: 'package' });
  expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
    action.branding['color'],
  );
});

describe('npm run owner', () => {
  const left = (text: string): string[] =>
    [...text.matchAll(/OWNER\b[\w/.-]*/g)].map(([name]) => name).filter((name) => !/^OWNER_/.test(name));

  const [account = ''] = ownRepository().split('/');

  test.each([
    ['package.json', ownRepository()],
    ['README.md', ownRepository()],
    ['docs/SETUP.md', ownRepository()],
    ['action.yml', `author: ${account}\n`],
    ['.github/CODEOWNERS', `* @${account}\n`],
    ['.github/ISSUE_TEMPLATE/config.yml', ownRepository()],
  ])('changes %s', (file, home) => {
    expect(filesOfOwner()).toContain(file);
    expect(read(file)).toContain(home);
    expect(withOwner(home, 'my-account')).toBe(home.replace('OWNER', 'my-account'));
  });

  test('leaves OWNER to the examples of users, and nowhere else', () => {
    const names = filesOfOwner().flatMap((file) => left(withOwner(read(file), 'my-account')));
    expect(
      [...new Set(names)].filter(
        (name) => !/^OWNER(?:\/(?:my-repo|my-fork|REPOSITORY)(?:\/[\w./-]+)?)?\.?$/.test(name),
      ),
    ).toEqual([]);
  });

  test('is where package.json says it is', () => {
    const { bugs, homepage } = JSON.parse(read('package.json')) as { bugs: string; homepage: string };
    expect(bugs).toBe(`https://github.com/${ownRepository()}/issues`);
    expect(homepage).toBe(`https://github.com/${ownRepository()}#readme`);
  });
});

test('a pull request shows what changes in dist', () => {
  const attributes = execFileSync('git', ['check-attr', 'diff', 'linguist-generated', '--', 'dist/main/index.js'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(attributes).toContain('diff: set');
  expect(attributes).toContain('linguist-generated: unset');
});

describe('the community files that GitHub shows', () => {
  test.each(['SUPPORT.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', 'CODEOWNERS'])('%s', (name) => {
    expect(read(`.github/${name}`).length).toBeGreaterThan(20);
  });

  test.each(['bug.yml', 'feature.yml'])('the form %s asks something, and labels what it asks', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: { label?: string } }[];
    };
    expect([form.name, form.description]).not.toContain(undefined);
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(2);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { type, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).toBeTruthy();
    }
  });
});
