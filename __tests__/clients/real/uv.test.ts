import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from '../../scenarios/stage.ts';
import { answering, distribution, INDEX, project, STATUSES, versionsOf, withTool } from './tool.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ pypi: true });
});
afterAll(() => stage.close());

const named = project(`
[[tool.uv.index]]
name = "private"
url = "${INDEX}"
explicit = true

[tool.uv.sources]
my-private-package = { index = "private" }
`);
const everything = 'uv lock && uv sync && uv sync --locked && uv export --output-file requirements.txt';

describe.each(versionsOf('uv'))('uv %s', (version) => {
  test('with a key, as the only index: installs, locks, exports and publishes, to PyPI too', async () => {
    await withTool({ stage, tool: 'uv', version, credential: 'key' }, async ({ run, text, command }) => {
      const script = everything.replaceAll('uv ', `${command} `);
      for (const [folder, pyproject] of [
        ['named', named],
        ['unnamed', project()],
      ] as const) {
        await run(folder, { 'pyproject.toml': pyproject }, script);
        expect(text(`${folder}/uv.lock`)).toContain('version = "1.2.3"');
        expect(text(`${folder}/requirements.txt`)).toContain('my-private-package==1.2.3');
      }
      await run(
        'pip',
        {},
        `${command} pip install --target there my-private-package && ls there/my_private_package-1.2.3.dist-info`,
      );
      const name = `uv-key-${version.replaceAll('.', '-')}`;
      await run('publish', distribution(name), `${command} publish --index my-python-repo && ${command} publish`);
      expect(stage.sample.repository.packages.has(name)).toBe(true);
      expect(stage.sample.world.pypi?.uploads).toContain(`${name.replaceAll('-', '_')}-1.0.0-py3-none-any.whl`);
    });
  });

  test('with workload identity, in a home with files, for projects that name the index', async () => {
    const home = {
      '.config/uv/uv.toml':
        '# mine\r\n[[index]]\r\nname = "other"\r\nurl = "https://example.com/simple/"\r\nexplicit = true\r\n',
      '.netrc': { content: '# mine\nmachine us-central1-python.pkg.dev login me password mine\n', mode: 0o640 },
    };
    const inputs = { index_mode: 'named' };
    await withTool(
      { stage, tool: 'uv', version, credential: 'workload identity', home, inputs },
      async ({ run, text, command }) => {
        await run('named', { 'pyproject.toml': named }, everything.replaceAll('uv ', `${command} `));
        expect(text('named/uv.lock')).toContain('version = "1.2.3"');
        await run('unnamed', { 'pyproject.toml': project() }, `${command} lock`);
        expect(text('unnamed/uv.lock')).toContain('version = "99.0.0"');
        const name = `uv-identity-${version.replaceAll('.', '-')}`;
        await run('publish', distribution(name), `${command} publish --index my-python-repo`);
        expect(stage.sample.repository.packages.has(name)).toBe(true);
      },
    );
  });

  test('never takes the public namesake, whatever the private index answers', async () => {
    await withTool({ stage, tool: 'uv', version, credential: 'key' }, async ({ attempt, command }) => {
      for (const status of STATUSES) {
        await answering(stage, status, async () => {
          const script = `${command} --no-cache pip install --target there my-private-package; ls there`;
          expect(await attempt(`s${status}`, {}, script)).toMatch(
            status === 200 ? /^0 .*1\.2\.3/s : /^[12] (?!.*99\.0\.0)/s,
          );
        });
      }
    });
  });
});
