import { chmodSync, copyFileSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Job } from '../../../emulator/runner/runner.ts';
import { clientFolder, findPython } from '../../../scripts/clients.ts';
import { NEWEST_PIP } from '../../clients/real/job.ts';
import { eventually, shortLived } from '../../scenarios/kept-fresh.ts';
import { ACTION, openStage, photograph, type Stage } from '../../scenarios/stage.ts';

// The recipe of the README as far as it goes without Docker: the files that it passes, under the names that it gives them, and pip as it
// runs in an image that has nothing else of the job.

let stage: Stage;
let python: string;
beforeAll(async () => {
  stage = await openStage();
  python = await findPython();
});
afterAll(() => stage.close());

const README = readFileSync(path.join(ACTION, 'README.md'), 'utf8');
const RECIPE = README.slice(README.indexOf('### docker build'), README.indexOf('### uv'));
/** BuildKit takes a secret from a file of this size at the most. */
const LARGEST = 500 * 1024;

/** The output that each secret of the recipe comes from, and its path in the build, by id. */
function secretsOfRecipe(): readonly { readonly output: string; readonly target: string }[] {
  const targets = new Map([...RECIPE.matchAll(/type=secret,id=(\w+),target=(\S+)/g)].map(([, id, at]) => [id, at]));
  return [...RECIPE.matchAll(/--secret id=(\w+),src="\$(\w+)"/g)].map(([, id, variable]) => {
    const output =
      new RegExp(`${variable}: \\$\\{\\{ steps\\.registry\\.outputs\\.(\\w+) \\}\\}`).exec(RECIPE)?.[1] ?? '';
    return { output, target: targets.get(id) ?? '' };
  });
}

/** Runs pip as a build does that gets these secrets; gives exit code and log. */
async function build(job: Job, outputs: Readonly<Record<string, string>>, without = ''): Promise<string> {
  const image = path.join(stage.home(), 'image');
  const inImage = (file: string): string => path.join(image, file);
  mkdirSync(inImage('root'), { recursive: true });
  for (const { output, target } of secretsOfRecipe()) {
    const from = outputs[output] ?? '';
    const stats = lstatSync(from);
    expect([stats.isFile(), stats.size > 0, stats.size <= LARGEST], from).toEqual([true, true, true]);
    if (target === without) continue;
    mkdirSync(path.dirname(inImage(target)), { recursive: true });
    copyFileSync(from, inImage(target));
    chmodSync(inImage(target), 0o400);
  }
  const site = path.join(image, 'site');
  const pip = ['-m', 'pip', 'install', '--no-input', '--no-cache-dir', '--no-deps', '--target', site];
  const step = await job.run(python, [...pip, 'my-private-package'], {
    env: {
      HOME: inImage('root'),
      PIP_CONFIG_FILE: inImage('etc/pip.conf'),
      PYTHONPATH: clientFolder('pip', NEWEST_PIP),
    },
  });
  return `${step.exitCode} ${step.log}`;
}

test('the recipe passes the files that pip reads, to the paths where it reads them', () => {
  expect(secretsOfRecipe()).toEqual([
    { output: 'pip_config_file', target: '/etc/pip.conf' },
    { output: 'netrc_file', target: '/root/.netrc' },
  ]);
});

test.each([
  ['that is renewed', {}, 30],
  ['that a service account has for an hour', { service_account: '' }, 3600],
])('a build installs with a token %s', async (_, inputs, life) => {
  shortLived(stage.sample.world, life);
  const job = await stage.job({ oidc: true });
  const before = photograph(job.home);
  const main = await job.uses(ACTION, {
    repository: stage.sample.uploadUrl,
    workload_identity_provider: stage.sample.provider.name,
    clients: 'pip',
    ...('service_account' in inputs ? { service_account: stage.sample.account.email } : {}),
  });
  expect(main.exitCode, main.log).toBe(0);
  const renewed = main.log.includes('kept fresh until the job ends');
  expect(renewed).toBe(life < 3600);
  const inNetrc = (): string => readFileSync(main.outputs['netrc_file'] ?? '', 'utf8');
  const first = inNetrc();
  if (renewed) {
    expect(await eventually(() => inNetrc() !== first)).toBe(true);
    // A build that starts after the first token died.
    stage.sample.world.tokens.delete(/ya29\.[\w.-]+/.exec(first)?.[0] ?? '');
  }
  expect(inNetrc().match(/^\s*machine\s+\S+/gm)).toEqual(['machine us-central1-python.pkg.dev']);
  expect(await build(job, main.outputs)).toMatch(/^0 [\s\S]*Successfully installed my-private-package/);
  // What the recipe passes beside pip's file is what the build lives on.
  expect(await build(job, main.outputs, '/root/.netrc')).toMatch(renewed ? /^1 / : /^0 /);
  const [post] = await job.finish();
  expect(post?.exitCode).toBe(0);
  expect(photograph(job.home)).toEqual(before);
});
