import type { Problem } from '../failure.ts';
import { present } from '../present.ts';
import { judgeAccess, judgeRepository } from './judge-api.ts';
import { judgeIndex } from './judge-index.ts';
import { isLocated, type Repository } from './repository.ts';
import type { Answers, Purpose, Verdict } from './verdict.ts';

/**
 * Judges what the API and the index said. A failure is what no later step can succeed with: a refusal of either, a repository
 * that is missing or not a Python one, an index that the runner does not reach, an identity that may do nothing of what the
 * clients are there for. What could not be asked is a warning. The first failure is the one that is told: the others follow
 * from it.
 */
export function judge(repository: Repository, answers: Answers, purpose: Purpose): Verdict {
  const { api } = answers;
  const questions = [() => judgeIndex(repository, answers, purpose)];
  if (api && isLocated(repository)) {
    questions.unshift(
      () => judgeRepository(repository, api, answers, purpose),
      () => judgeAccess(repository, api, answers, purpose),
    );
  }
  const verdicts: Verdict[] = [];
  for (const question of questions) {
    const verdict = question();
    if (verdict.failures.length > 0) return verdict;
    verdicts.push(verdict);
  }
  const access = verdicts.find((verdict) => verdict.access !== undefined)?.access;
  return {
    failures: [],
    warnings: distinct(verdicts.flatMap(({ warnings }) => warnings)),
    notices: distinct(verdicts.flatMap(({ notices }) => notices)),
    ...present({ access }),
  };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  // Two questions to one host differ in how often it was tried and how long that took.
  const kind = ({ code, what }: Problem): string => `${code} ${what.replace(/\d/g, '')}`;
  return problems.filter((problem, i) => problems.findIndex((other) => kind(other) === kind(problem)) === i);
}
