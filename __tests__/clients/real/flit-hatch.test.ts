import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from '../../scenarios/stage.ts';
import { answering, distribution, STATUSES, versionsOf, withoutProxy, withTool } from './tool.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ pypi: true });
  stage.sample.world.pypi?.tokens.add('pypi-mine');
});
afterAll(() => stage.close());

const CREDENTIALS = ['key', 'workload identity'] as const;
const PYPIRC = '# mine\n[pypi]\nusername: __token__\npassword: pypi-mine\n';

function wheelOf(name: string): string {
  return `${name.replaceAll('-', '_')}-1.0.0-py3-none-any.whl`;
}

describe.each(versionsOf('flit'))('flit %s', (version) => {
  test.each(CREDENTIALS)(
    'with a %s: publishes to the repository, and to PyPI with what the user has for it',
    async (credential) => {
      await withTool(
        { stage, tool: 'flit', version, credential, home: { '.pypirc': PYPIRC } },
        async ({ run, command }) => {
          const module = `flit_${credential.charAt(0)}_${version.replaceAll('.', '_')}`;
          const pyproject = `[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n[project]\nname = "${module}"\nversion = "1.0.0"\ndescription = "x"\n`;
          const publish = `${command} publish --no-use-vcs --format wheel`;
          await run(
            'publish',
            { 'pyproject.toml': pyproject, [`${module}.py`]: '"""x"""\n' },
            `${publish} --repository my-python-repo && ${publish}`,
          );
          expect(stage.sample.repository.packages.has(module.replaceAll('_', '-'))).toBe(true);
          expect(stage.sample.world.pypi?.uploads.some((name) => name.startsWith(`${module}-`))).toBe(true);
        },
      );
    },
  );
});

describe.each(versionsOf('hatch'))('hatch %s', (version) => {
  const environment = `[project]
name = "my-project"
version = "1.0.0"

[tool.hatch.envs.default]
skip-install = true
dependencies = ["my-private-package"]
`;
  const script = 'run python -c "import my_private_package; print(my_private_package.__version__)"';

  test('with a key, as the only index: makes an environment, and publishes, to PyPI too', async () => {
    await withTool({ stage, tool: 'hatch', version, credential: 'key', home: { '.pypirc': PYPIRC } }, async (bench) => {
      const { run, command } = bench;
      expect(await run('environment', { 'pyproject.toml': environment }, `${command} ${script}`)).toContain('\n1.2.3');
      const name = `hatch-key-${version.replaceAll('.', '-')}`;
      const publish = `${command} publish -n -r my-python-repo dist/* && ${command} publish -n -u __token__ -a pypi-mine dist/*`;
      await run('publish', { 'pyproject.toml': environment, ...distribution(name) }, publish, withoutProxy(bench));
      expect(stage.sample.repository.packages.has(name)).toBe(true);
      expect(stage.sample.world.pypi?.uploads).toContain(wheelOf(name));
    });
  });

  test('with workload identity, in a home with files: publishes, and puts everything back', async () => {
    const home = {
      '.pypirc': PYPIRC,
      '.config/hatch/config.toml': '# mine\nmode = "local"\n\n[publish.index]\nrepo = "main"\n',
    };
    const inputs = { index_mode: 'named' };
    await withTool({ stage, tool: 'hatch', version, credential: 'workload identity', home, inputs }, async (bench) => {
      const name = `hatch-identity-${version.replaceAll('.', '-')}`;
      const files = { 'pyproject.toml': environment, ...distribution(name) };
      await bench.run('publish', files, `${bench.command} publish -n -r my-python-repo dist/*`, withoutProxy(bench));
      expect(stage.sample.repository.packages.has(name)).toBe(true);
    });
  });

  test('never takes the public namesake, whatever the private index answers', async () => {
    await withTool({ stage, tool: 'hatch', version, credential: 'key' }, async ({ attempt, command }) => {
      for (const status of STATUSES.slice(1)) {
        await answering(stage, status, async () => {
          const told = await attempt(`s${status}`, { 'pyproject.toml': environment }, `${command} ${script}`);
          expect(told).toMatch(/^[12] (?!.*99\.0\.0)/s);
        });
      }
    });
  });
});
