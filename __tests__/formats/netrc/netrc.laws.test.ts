import { expect, test } from 'vitest';
import { readNetrc } from '../../../src/formats/netrc/netrc.ts';
import { judged, readBy } from '../judged.ts';
import { netrcLaws } from './laws.ts';

const { lawsHold, share } = judged(netrcLaws);

test('Python finds our credential and everybody else\u2019s, and all bytes of the user come back', () => lawsHold(200));

test('the cases are of every kind', () => {
  const entriesOf = (file: string) => readBy(readNetrc, file);
  expect(share(({ file }) => entriesOf(file) === undefined)).toBeGreaterThan(0.05);
  expect(share(({ file }) => entriesOf(file) !== undefined)).toBeGreaterThan(0.6);
  expect(
    share(({ file, edit }) => (entriesOf(file) ?? []).filter(({ host }) => host === edit.host).length > 1),
  ).toBeGreaterThan(0.1);
  expect(share(({ file }) => file.includes('\r'))).toBeGreaterThan(0.1);
  expect(share(({ file }) => file.includes('default'))).toBeGreaterThan(0.1);
  expect(share(({ file }) => file.includes('macdef'))).toBeGreaterThan(0.05);
});
