import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { missingDrive, otherCase } from '../../spellings.ts';
import { onStage } from '../on-stage.ts';
import { ACTION, codeOf, photograph, textIn, WINDOWS } from '../stage.ts';

// What is different about paths on Windows: drives, lengths, and one file by several spellings.
const on = onStage();
const where = { repository: 'my-python-repo', location: 'us-central1' };

describe.runIf(WINDOWS)('on Windows', () => {
  test.each<[string, (home: string) => string]>([
    ['with the slashes of bash, as C:/…', (home) => home.replaceAll('\\', '/')],
    ['with one more at its end', (home) => `${home}\\`],
  ])('a home that is spelled %s is written and given back', async (_, spell) => {
    const place = on.stage.home({ '.pypirc': '[pypi]\r\nusername = me\r\n' });
    const before = photograph(place);
    const job = await on.jobIn(spell(place));
    const main = await job.uses(ACTION, { ...where, key: on.stage.key });
    expect([main.exitCode, main.annotations]).toEqual([0, []]);
    expect(textIn(place, '.pypirc')).toContain('[my-python-repo]');
    expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(place)).toEqual(before);
  });

  test.each(['APPDATA', 'USERPROFILE'])('%s on a drive that does not exist is refused with a code', async (name) => {
    const drive = missingDrive();
    const home = on.stage.home();
    const job = await on.jobIn(home, { platformEnv: { [name]: `${drive}me` } });
    const main = await job.uses(ACTION, { ...where, key: on.stage.key });
    const errors = main.annotations.filter(({ level }) => level === 'error');
    expect([main.exitCode, ...new Set(errors.map(codeOf))]).toEqual([1, 'DRIVE_MISSING']);
    expect(main.log).toContain(`${drive} does not exist`);
    expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(home)).toEqual({});
  });

  test('a home that the next use spells in another case is the same home', async () => {
    const place = on.stage.home({ '.pypirc': '[pypi]\r\nusername = me\r\n' });
    const before = photograph(place);
    const [job, other] = [await on.jobIn(place), await on.jobIn(otherCase(place))];
    const mains = [
      await job.uses(ACTION, { ...where, key: on.stage.key }),
      await other.uses(ACTION, { ...where, key: on.stage.key, server_id: 'other' }),
    ];
    expect(mains.map(({ exitCode, annotations }) => [exitCode, annotations])).toEqual([
      [0, []],
      [0, []],
    ]);
    const ledger = JSON.parse(readFileSync(path.join(place, '.setup-artifact-registry-python/ledger.json'), 'utf8'));
    expect([ledger.holders.length, ledger.files.length]).toEqual([2, 3]);
    for (const one of [job, other]) expect((await one.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(place)).toEqual(before);
  });

  test('a home beyond 260 characters is written and given back, or refused with a code', async () => {
    const place = path.join(on.stage.home(), ...Array.from({ length: 6 }, () => 'long'.repeat(12)));
    mkdirSync(place, { recursive: true });
    const job = await on.jobIn(place);
    const main = await job.uses(ACTION, { ...where, key: on.stage.key });
    expect(main.annotations.map(codeOf)).not.toContain('UNEXPECTED');
    expect(main.log).not.toMatch(/^\s+at \S+ \(/m);
    expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(place)).toEqual({});
  });
});
