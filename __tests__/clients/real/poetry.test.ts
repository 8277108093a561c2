import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from '../../scenarios/stage.ts';
import { answering, distribution, INDEX, STATUSES, versionsOf, withTool } from './tool.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ pypi: true });
});
afterAll(() => stage.close());

const UNNAMED = `[tool.poetry]
name = "my-project"
version = "1.0.0"
description = ""
authors = []
package-mode = false

[tool.poetry.dependencies]
python = ">=3.11"
`;

/** A project with the private package from a source of this name. */
function named(source: string): string {
  return `${UNNAMED}my-private-package = { version = "*", source = "${source}" }

[[tool.poetry.source]]
name = "${source}"
url = "${INDEX}"
priority = "explicit"
`;
}

function publishable(name: string): string {
  return UNNAMED.replace('my-project', name).replace('package-mode = false\n', '');
}

describe.each(versionsOf('poetry'))('poetry %s', (version) => {
  test('with a key: installs and locks whatever the source is called, and publishes, to PyPI too', async () => {
    await withTool({ stage, tool: 'poetry', version, credential: 'key' }, async ({ run, text, command }) => {
      const script = `${command} lock -n && ${command} install -n --no-root && ls .venv/lib/*/site-packages/my_private_package-1.2.3.dist-info`;
      await run('named', { 'pyproject.toml': named('corporate') }, script);
      expect(text('named/poetry.lock')).toContain('version = "1.2.3"');
      const add = `${command} source add --priority=explicit my-python-repo ${INDEX} && ${command} add -n --lock --source my-python-repo my-private-package`;
      await run('unnamed', { 'pyproject.toml': UNNAMED }, add);
      expect(text('unnamed/poetry.lock')).toContain('version = "1.2.3"');

      const name = `poetry-key-${version.replaceAll('.', '-')}`;
      stage.sample.world.pypi?.tokens.add('pypi-mine');
      const publish = `${command} publish -n -r my-python-repo && ${command} publish -n`;
      const files = { 'pyproject.toml': publishable(name), ...distribution(name) };
      await run('publish', files, publish, { POETRY_PYPI_TOKEN_PYPI: 'pypi-mine' });
      expect(stage.sample.repository.packages.has(name)).toBe(true);
      expect(stage.sample.world.pypi?.uploads).toContain(`${name.replaceAll('-', '_')}-1.0.0-py3-none-any.whl`);
    });
  });

  test('with workload identity, in a home with files: locks, publishes, and puts everything back', async () => {
    const home = {
      '.config/pypoetry/config.toml':
        '# mine\n[virtualenvs]\nprefer-active-python = false\n[repositories.other]\nurl = "https://example.com/"',
      '.config/pypoetry/auth.toml': '[http-basic.other]\nusername = "me"\npassword = "mine"\n',
    };
    await withTool(
      { stage, tool: 'poetry', version, credential: 'workload identity', home },
      async ({ run, text, command }) => {
        await run('named', { 'pyproject.toml': named('private') }, `${command} lock -n`);
        expect(text('named/poetry.lock')).toContain('version = "1.2.3"');
        const name = `poetry-identity-${version.replaceAll('.', '-')}`;
        const files = { 'pyproject.toml': publishable(name), ...distribution(name) };
        await run('publish', files, `${command} publish -n -r my-python-repo`);
        expect(stage.sample.repository.packages.has(name)).toBe(true);
      },
    );
  });

  test('a name with a dot is one that versions before 2.4 do not find, as the step warns', async () => {
    const inputs = { server_id: 'my.repo' };
    await withTool({ stage, tool: 'poetry', version, credential: 'key', inputs }, async ({ attempt, command }) => {
      const name = `poetry-dot-${version.replaceAll('.', '-')}`;
      const files = { 'pyproject.toml': publishable(name), ...distribution(name) };
      const told = await attempt('publish', files, `${command} publish -n -r my.repo`);
      const finds = version.localeCompare('2.4', 'en', { numeric: true }) > 0;
      expect(told).toMatch(finds ? /^0 / : /^1 [\s\S]*Repository my\.repo is not defined/);
      expect(stage.sample.repository.packages.has(name)).toBe(finds);
    });
  });

  test('an explicit source never gives way to the public namesake, whatever the private index answers', async () => {
    await withTool({ stage, tool: 'poetry', version, credential: 'key' }, async ({ attempt, command }) => {
      for (const status of STATUSES) {
        await answering(stage, status, async () => {
          const told = await attempt(
            `s${status}`,
            { 'pyproject.toml': named('private') },
            `${command} lock -n; cat poetry.lock`,
          );
          expect(told).toMatch(status === 200 ? /^0 .*1\.2\.3/s : /^[12] (?!.*99\.0\.0)/s);
        });
      }
    });
  });
});
