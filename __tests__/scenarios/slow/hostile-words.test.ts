import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JobOptions } from '../../../emulator/runner/runner.ts';
import { standIn } from '../../stand-in.ts';
import { ACTION, openStage, type Stage, WINDOWS } from '../stage.ts';

const COMMAND = '::save-state name=planted::/home/x';
const MARKED = ' ##[error]x';
const MARKUP = '\n\n# planted <img src=x>';

let stage: Stage;
let metadata: Server;
let email = '';
beforeAll(async () => {
  stage = await openStage();
  metadata = createServer(({ url = '' }, response) => {
    response.setHeader('metadata-flavor', 'Google');
    if (url.endsWith('/email')) response.end(email);
    else if (url.endsWith('/token'))
      response.end(JSON.stringify({ access_token: stage.sample.token, expires_in: 3599 }));
    else response.end('my-project');
  });
  await new Promise<void>((resolve) => metadata.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  metadata.close();
  await stage.close();
});

const PLACE = { repository: 'my-python-repo', location: 'us-central1', project: 'my-project', verify: 'false' };
const PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';

/** A gcloud that is logged in as somebody with this name. */
function gcloud(account: string): Partial<JobOptions> {
  const folder = stage.home();
  const credential = { access_token: stage.sample.token, token_expiry: '2099-01-01T00:00:00Z' };
  standIn(folder, 'gcloud', `console.log(${JSON.stringify(JSON.stringify({ credential }))});\n`);
  return { path: [folder], env: { METADATA_SERVER_DETECTION: 'none', CLOUDSDK_CORE_ACCOUNT: account } };
}

const cases: readonly (readonly [string, () => Partial<JobOptions>, Record<string, string>])[] = [
  COMMAND,
  MARKED,
  MARKUP,
]
  .map((words) => `a@b.c\n${words}`)
  .concat(`a@b.c${MARKED}`, `a@b.c\r${COMMAND}`, `a@b.c\u2028${COMMAND}`)
  .flatMap((words) => [
    [
      `the metadata server names ${JSON.stringify(words)}`,
      () => {
        email = words;
        const host = `127.0.0.1:${(metadata.address() as AddressInfo).port}`;
        return { env: { ...stage.emulator.metadataEnv(), GCE_METADATA_HOST: host } };
      },
      {},
    ],
    [`gcloud's account is ${JSON.stringify(words)}`, () => gcloud(words), {}],
    [
      `a folder is called ${JSON.stringify(words)}`,
      () => {
        const folder = path.join(stage.home(), words.replaceAll('/', '_'));
        mkdirSync(folder);
        return { env: { XDG_CONFIG_HOME: folder } };
      },
      { key: 'KEY' },
    ],
  ]);

// No folder of Windows has such a name.
const possible = cases.filter(([name]) => !(WINDOWS && name.startsWith('a folder is called')));

test.each(possible)('%s', async (_, options, inputs) => {
  const job = await stage.job({ ...options(), debug: true });
  const given = inputs['key'] === undefined ? PLACE : { ...PLACE, key: stage.key };
  const main = await job.uses(ACTION, given);
  const posts = await job.finish();
  for (const step of [main, ...posts]) expectHarmless(step);
  expect(main.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  expect(main.outputs['principal'] ?? '').not.toMatch(/planted|##\[|\s/);
});

test('a claim of the job with a command in it names nobody', async () => {
  const job = await stage.job({ oidc: { sub: `repo:OWNER/my-repo:environment:x${MARKED}` }, debug: true });
  const main = await job.uses(ACTION, { ...PLACE, refresh: 'false', workload_identity_provider: PROVIDER });
  const posts = await job.finish();
  for (const step of [main, ...posts]) expectHarmless(step);
  expect(main.outputs['principal']).toBe('');
});

/** What a step printed and stored has no command, state, markup or line but its own. */
function expectHarmless(step: Awaited<ReturnType<Awaited<ReturnType<Stage['job']>>['uses']>>): void {
  const own = /^(?!\s*::)|^::(?:add-mask|debug|error|warning|notice)(?: title=Artifact Registry%3A [\w\s.,'()%-]+)?::/;
  expect(step.stdout.split('\n').filter((line) => !own.test(line) || line.includes('##['))).toEqual([]);
  expect(step.stdout).not.toMatch(/[\u2028\u2029\u0085\r\u202e]/);
  expect(Object.keys(step.state).filter((name) => name !== 'use')).toEqual([]);
  expect(step.rawSummary).not.toMatch(/<img|\n\s*\n\s*# planted|##\[/);
}
