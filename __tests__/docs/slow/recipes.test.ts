import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Emulator, startEmulator } from '../../../emulator/emulator.ts';
import { createKey, keyText } from '../../../emulator/populate.ts';
import { startJob } from '../../../emulator/runner/runner.ts';
import { createWorld, type World } from '../../../emulator/world.ts';
import { examples, SELF, stepsOf } from '../../../scripts/examples.ts';
import { ACTION, codeOf } from '../../scenarios/stage.ts';
import { carryOut, follow } from '../setup.ts';

const PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';

/** What each use of the action in the recipes sets; one that takes its credential from another step has none here. */
const recipes = examples()
  .filter(({ file, language }) => /README|AFTER/.test(file) && language === 'yaml')
  .flatMap(({ file, line, text }) =>
    stepsOf(text)
      .filter(({ uses }) => uses === SELF)
      .map(({ with: given = {} }) => [`${file}:${line}`, given] as const),
  )
  .filter(([, given]) => 'workload_identity_provider' in given || 'key' in given);

let world: World;
let emulator: Emulator;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'recipes-'));
  world = createWorld();
  carryOut(
    world,
    follow().asked.filter(({ section }) => /^\d/.test(section)),
  );
  emulator = await startEmulator({ world });
});
afterAll(async () => {
  await emulator.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** An input as the runner would expand it in a job of a repository that followed docs/SETUP.md. */
function expanded(text: string): string {
  const reader = world.serviceAccounts.get('python-reader@my-project.iam.gserviceaccount.com');
  if (reader === undefined) throw new Error('docs/SETUP.md creates no python-reader');
  return text
    .replace(/\$\{\{ (?:vars|inputs)\.workload_identity_provider \}\}/i, PROVIDER)
    .replace(/\$\{\{ inputs\.repository \}\}/, 'python-all')
    .replace(/\$\{\{ secrets\.GAR_KEY \}\}/, () => keyText(createKey(world, reader)));
}

describe('on a Google Cloud that docs/SETUP.md set up', () => {
  test.each(recipes)('%s may do what its clients are for', async (_, given) => {
    const job = await startJob({ emulator, home: mkdtempSync(path.join(folder, 'home-')), oidc: {} });
    const inputs = Object.entries(given)
      // What installs a keyring is played by its own tests.
      .filter(([name]) => name !== 'auth_method')
      .map(([name, value]) => [name, expanded(String(value))]);
    const main = await job.uses(ACTION, Object.fromEntries(inputs));
    await job.finish();
    job.remove();
    expect(`${main.exitCode} ${main.annotations.map(codeOf)}`).toBe('0 ');
  });
});
