import { appendFileSync, linkSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stateOf, withFault } from '../frozen.ts';
import { eventually, keepersOf, processesOf, shortLived } from '../kept-fresh.ts';
import { ACTION, openStage, photograph, type Stage, textIn } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  // Renewals are due every two seconds, give or take what they wait for.
  shortLived(stage.sample.world);
});
afterAll(() => stage.close());

const PIP = '.config/pip/pip.conf';
const PYPIRC = '.pypirc';
const FILES = { [PYPIRC]: '; mine\n[pypi]\nusername = me\n', [PIP]: '[global]\ntimeout = 60\n' };

type Edit = (home: string) => Readonly<Record<string, string>>;

/** What the user does in the moment of the fault; each gives the files that are to be there in the end. */
const EDITS: readonly Edit[] = [
  () => FILES,
  (home) => {
    appendFileSync(path.join(home, PIP), '# a note of mine\n');
    return { ...FILES, [PIP]: `${FILES[PIP]}# a note of mine\n` };
  },
  (home) => {
    writeFileSync(path.join(home, PYPIRC), textIn(home, PYPIRC).replace('username = me', 'username = you'));
    return { ...FILES, [PYPIRC]: FILES[PYPIRC].replace('me\n', 'you\n') };
  },
  (home) => {
    writeFileSync(path.join(home, PIP), FILES[PIP]);
    return FILES;
  },
];

const plain = (text: string): string => text.replaceAll(/ya29\.[\w.-]+/g, 'TOKEN');

/** Runs a job whose keeper meets a fault, to its end; gives what is not as it should be. */
async function jobWith(fault: string, edit: Edit, linked: boolean): Promise<readonly string[]> {
  const home = stage.home(FILES);
  const job = await stage.job({ home, oidc: true, env: withFault(fault) });
  const found: string[] = [];
  const main = await job.uses(ACTION, {
    repository: stage.sample.uploadUrl,
    workload_identity_provider: stage.sample.provider.name,
    netrc: 'never',
    verify: 'false',
  });
  const [keeper = 0] = keepersOf(job);
  if (main.exitCode !== 0) found.push(main.log);
  const whole = [PIP, PYPIRC].map((name) => plain(textIn(home, name)));
  const other = path.join(job.temp, '..', 'other-name');
  if (linked) linkSync(path.join(home, PYPIRC), other);

  if (!(await eventually(() => 'TZ'.includes(stateOf(keeper))))) found.push('the keeper met no fault');
  for (const [index, name] of [PIP, PYPIRC].entries())
    if (plain(textIn(home, name)) !== whole[index]) found.push(`${name} is neither old nor new: ${textIn(home, name)}`);
  const expected = edit(home);

  const [post] = await job.finish();
  if (post?.exitCode !== 0) found.push(`post: ${post?.log}`);
  if (job.orphans.length > 0 || processesOf(home).length > 0) found.push(`left: ${job.orphans}`);
  const left = Object.entries(photograph(home)).flatMap(([name, text]) => (text.endsWith(' folder') ? [] : [name]));
  if (left.sort().join() !== [PIP, PYPIRC].sort().join()) found.push(`there is ${left.join(' and ')}`);
  for (const [name, text] of Object.entries(expected))
    if (textIn(home, name) !== text) found.push(`${name} became ${textIn(home, name)}`);
  if (linked && /ya29\./.test(readFileSync(other, 'latin1'))) found.push('the other name holds a token');
  job.remove();
  return found.map((text) => `${fault}${linked ? ', linked' : ''}: ${text}`);
}

/** How many file system calls an exchange makes. */
async function callsOfExchange(linked: boolean): Promise<number> {
  const file = path.join(stage.home(), 'calls.json');
  const home = stage.home(FILES);
  const job = await stage.job({ home, oidc: true, env: withFault('count', { FAULT_FILE: file }) });
  await job.uses(ACTION, {
    repository: stage.sample.uploadUrl,
    workload_identity_provider: stage.sample.provider.name,
    netrc: 'never',
    verify: 'false',
  });
  if (linked) linkSync(path.join(home, PYPIRC), path.join(job.temp, '..', 'other-name'));
  const first = textIn(home, PYPIRC);
  expect(await eventually(() => textIn(home, PYPIRC) !== first)).toBe(true);
  // It counts to its end, for which post would wait a second.
  for (const keeper of keepersOf(job)) process.kill(keeper, 'SIGTERM');
  expect(await eventually(() => keepersOf(job).length === 0)).toBe(true);
  await job.finish();
  job.remove();
  // It ends with leaving the lock; the look around that follows may be the last.
  return (JSON.parse(readFileSync(file, 'utf8')) as string[]).lastIndexOf('rmdirSync') + 1;
}

// A linked file is exchanged by all the calls of another one, and more. Frozen, it only matters whether it had the lock.
test.skipIf(process.platform !== 'linux').each([
  ['killed before each file system call of an exchange, also where a step linked a file', 'kill', true, 1],
  ['frozen before every third call', 'stop', false, 3],
])('the keeper is %s, and the user edits: post restores, and nothing is left', async (_, fault, linked, stride) => {
  const calls = await callsOfExchange(linked);
  expect(calls).toBeGreaterThan(40);
  const points = Array.from({ length: Math.ceil(calls / stride) }, (__, index) => 1 + index * stride);
  const count = points.length;
  const found: string[] = [];
  const lane = async (): Promise<void> => {
    for (let n = points.shift(); n !== undefined; n = points.shift())
      found.push(...(await jobWith(`${fault}:${n}`, EDITS[n % EDITS.length] as Edit, linked)));
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  console.log(`${fault}: ${count} points of ${calls}, ${found.length} faults`);
  expect(found).toEqual([]);
});
