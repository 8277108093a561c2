import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readActionFile } from '../../scripts/docs.ts';
import { readAll } from '../../src/inputs/inputs.ts';
import { INPUTS, namesOf } from '../../src/inputs/pasted.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { Secret } from '../../src/secret.ts';

const root = path.resolve(import.meta.dirname, '../..');
const action = readActionFile();

test('the code reads the inputs of action.yml, each of them and no other', async () => {
  const asked = new Set<string>();
  await readAll((name) => {
    asked.add(name);
    return '';
  }, []);
  const ours = Object.keys(action.inputs);
  // An input may be given under the name that it has elsewhere; token_format, of Google's own action, is only checked.
  const elsewhere = [...ours, 'token_format'].flatMap(namesOf);
  expect(
    ours.filter((name) => !asked.has(name)),
    'src/inputs/inputs.ts reads none of these',
  ).toEqual([]);
  expect(
    [...asked].filter((name) => !elsewhere.includes(name)),
    'action.yml has none of these',
  ).toEqual([]);
});

test('inputs are known by the names that action.yml has', () => {
  expect(INPUTS, 'INPUTS in src/inputs/pasted.ts lists the inputs in the order of action.yml').toEqual(
    Object.keys(action.inputs),
  );
});

test('README tells of every input beside the table', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8').replace(
    /<!-- inputs: [\s\S]*?<!-- \/inputs -->/,
    '',
  );
  const untold = Object.keys(action.inputs).filter((name) => !readme.includes(`\`${name}`));
  expect(untold, 'a section below "Inputs" of README says more about these').toEqual([]);
});

test('no name that an input has elsewhere is that of another input', () => {
  const ours = Object.keys(action.inputs);
  const names = ours.flatMap((name) => namesOf(name).filter((other) => other !== name));
  expect(names.filter((name, at) => ours.includes(name) || names.indexOf(name) !== at)).toEqual([]);
});

test('the code takes the same defaults as action.yml', async () => {
  const withDefaults = await readAll((name) => action.inputs[name]?.default ?? '', []);
  expect(await readAll(() => '', [])).toEqual(withDefaults);
  expect(withDefaults.problems).toEqual([]);
});

test('the code sets the outputs of action.yml, each of them and no other', () => {
  const outputs = outputsOf({
    repository: { project: 'p', location: 'us', id: 'r', host: 'us-python.pkg.dev' },
    credential: { username: 'u', password: new Secret('p'), method: 'access_token', source: 'given_token' },
    clients: [],
    serverId: 'r',
    indexMode: 'only',
    scope: 'user',
    files: [],
    fileOutputs: {},
    cleanup: true,
    keptFresh: false,
  });
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
});

test('README and docs say what action.yml and the explanations say', () => {
  execFileSync(process.execPath, [path.join(root, 'scripts/docs.ts'), '--check'], { stdio: 'pipe' });
});

test('what only some clients need is not in what every step loads', () => {
  for (const entry of ['dist/main', 'dist/post']) {
    const chunks = readdirSync(path.join(root, entry)).filter((file) => file.endsWith('.js'));
    const holders = chunks.filter((file) =>
      readFileSync(path.join(root, entry, file), 'utf8').includes('TOMLInlineTable'),
    );
    expect(holders.length).toBeGreaterThan(0);
    expect(holders).not.toContain('index.js');
  }
});

test('the entries that action.yml names are committed', () => {
  for (const entry of ['dist/main/index.js', 'dist/post/index.js'])
    expect(existsSync(path.join(root, entry))).toBe(true);
});
