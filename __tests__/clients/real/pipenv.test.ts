import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from '../../scenarios/stage.ts';
import { answering, INDEX, versionsOf, withTool } from './tool.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ pypi: true });
});
afterAll(() => stage.close());

const PIPFILE = `[[source]]
url = "${INDEX}"
verify_ssl = true
name = "private"

[packages]
my-private-package = "*"
`;

const PUBLIC_PIPFILE = PIPFILE.replace(INDEX, 'https://pypi.org/simple').replace('private"\n\n', 'pypi"\n\n');

describe.each(versionsOf('pipenv'))('pipenv %s', (version) => {
  test('with a key, as the only index: a folder without a Pipfile gets one without a secret, and never the namesake', async () => {
    await withTool({ stage, tool: 'pipenv', version, credential: 'key' }, async ({ run, attempt, text, command }) => {
      await run(
        'unnamed',
        {},
        `${command} install my-private-package && ls .venv/lib/*/site-packages/my_private_package-1.2.3.dist-info`,
      );
      expect(text('unnamed/Pipfile')).toContain(INDEX.slice(0, -1));
      expect(text('unnamed/Pipfile.lock')).toContain('"version": "==1.2.3"');
      for (const status of [401, 403, 404, 503]) {
        await answering(stage, status, async () => {
          // The folder has the virtual environment already.
          const told = await attempt('unnamed', {}, `${command} lock --clear; cat Pipfile.lock`);
          expect(told).toMatch(/^[12] (?!.*99\.0\.0)/s);
        });
      }
    });
  });

  test('as the only index: a Pipfile that names PyPI is locked without it, and stays as it is', async () => {
    await withTool({ stage, tool: 'pipenv', version, credential: 'key' }, async ({ run, text, command }) => {
      await run('public', { Pipfile: PUBLIC_PIPFILE }, `${command} lock`);
      expect(text('public/Pipfile.lock')).toContain('"version": "==1.2.3"');
      expect(text('public/Pipfile.lock')).not.toContain('pkg.dev');
      expect(text('public/Pipfile')).toBe(PUBLIC_PIPFILE);
    });
  });

  test('with workload identity, in a home with files: locks and installs what the Pipfile names', async () => {
    const home = {
      '.config/pip/pip.conf': '# mine\n[global]\ntimeout = 60\n',
      '.netrc': 'machine example.com login me password mine\n',
    };
    const inputs = { index_mode: 'named' };
    await withTool(
      { stage, tool: 'pipenv', version, credential: 'workload identity', home, inputs },
      async ({ run, text, command }) => {
        const script = `${command} lock && ${command} sync && ${command} requirements && ls .venv/lib/*/site-packages/my_private_package-1.2.3.dist-info`;
        expect(await run('named', { Pipfile: PIPFILE }, script)).toContain('my-private-package==1.2.3');
        expect(text('named/Pipfile.lock')).toContain('"version": "==1.2.3"');
      },
    );
  });
});
