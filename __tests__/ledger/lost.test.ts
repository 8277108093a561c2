import { expect, test } from 'vitest';
import { LEDGER_LOST } from '../../src/ledger/failures.ts';

test.each([
  ['the ledger no longer exists', 'removed the folder', 'Do not remove the folder'],
  ['the ledger does not know of it any more', 'two machines share a home', 'scope: isolated'],
  ['its record was changed', 'edited the records', 'out of caches'],
])('lost records have a remedy by how they were lost: %s', (because, why, fix) => {
  const problem = LEDGER_LOST({ root: '/home/runner/.x', because, paths: ['/home/runner/.pypirc'] }, 'linux');
  expect(problem.what).toContain(because);
  expect(problem.why).toContain(why);
  expect(problem.fix).toContain(fix);
});
