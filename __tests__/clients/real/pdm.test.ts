import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from '../../scenarios/stage.ts';
import { answering, distribution, INDEX, project, STATUSES, versionsOf, withoutProxy, withTool } from './tool.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ pypi: true });
});
afterAll(() => stage.close());

const unnamed = project('[tool.pdm]\ndistribution = false\n');
const named = `${unnamed}
[tool.pdm.resolution]
respect-source-order = true

[[tool.pdm.source]]
name = "private"
url = "${INDEX}"
verify_ssl = true
include_packages = ["my-private-package"]
`;

describe.each(versionsOf('pdm'))('pdm %s', (version) => {
  test('with a key, as the only index: installs, locks, exports and publishes, to PyPI too', async () => {
    await withTool({ stage, tool: 'pdm', version, credential: 'key' }, async (bench) => {
      const { run, text, command } = bench;
      const script = `${command} lock && ${command} sync --no-self && ${command} export -o requirements.txt && ls .venv/lib/*/site-packages/my_private_package-1.2.3.dist-info`;
      for (const [folder, pyproject] of [
        ['named', named],
        ['unnamed', unnamed],
      ] as const) {
        await run(folder, { 'pyproject.toml': pyproject }, script);
        expect(text(`${folder}/pdm.lock`)).toContain('version = "1.2.3"');
        expect(text(`${folder}/requirements.txt`)).toContain('my-private-package==1.2.3');
      }
      const name = `pdm-key-${version.replaceAll('.', '-')}`;
      const files = { 'pyproject.toml': project('', name), ...distribution(name) };
      const publish = `${command} publish --no-build -r my-python-repo && ${command} publish --no-build`;
      await run('publish', files, publish, withoutProxy(bench));
      expect(stage.sample.repository.packages.has(name)).toBe(true);
      expect(stage.sample.world.pypi?.uploads).toContain(`${name.replaceAll('-', '_')}-1.0.0-py3-none-any.whl`);
    });
  });

  test('with workload identity, in a home with files, for projects that name the index', async () => {
    const home = {
      '.config/pdm/config.toml': '# mine\ncheck_update = false\n\n[repository.other]\nurl = "https://example.com/"\n',
      '.netrc': 'machine example.com login me password mine\n',
    };
    const inputs = { index_mode: 'named' };
    await withTool(
      { stage, tool: 'pdm', version, credential: 'workload identity', home, inputs },
      async ({ run, text, command }) => {
        await run('named', { 'pyproject.toml': named }, `${command} lock`);
        expect(text('named/pdm.lock')).toContain('version = "1.2.3"');
        const name = `pdm-identity-${version.replaceAll('.', '-')}`;
        const files = { 'pyproject.toml': project('', name), ...distribution(name) };
        await run('publish', files, `${command} publish --no-build -r my-python-repo`);
        expect(stage.sample.repository.packages.has(name)).toBe(true);
      },
    );
  });

  test('never takes the public namesake, whatever the private index answers', async () => {
    await withTool({ stage, tool: 'pdm', version, credential: 'key' }, async ({ attempt, command }) => {
      for (const status of STATUSES) {
        await answering(stage, status, async () => {
          const told = await attempt(`s${status}`, { 'pyproject.toml': unnamed }, `${command} lock; cat pdm.lock`);
          expect(told).toMatch(status === 200 ? /^0 .*1\.2\.3/s : /^[12] (?!.*99\.0\.0)/s);
        });
      }
    });
  });
});
