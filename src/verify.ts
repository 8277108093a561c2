import type { Chosen } from './credentials/choose.ts';
import type { Credential } from './credentials/credential.ts';
import { type Means, tokenOf } from './credentials/obtain.ts';
import { Failure } from './failure.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Machine } from './machine/machine.ts';
import { UNREACHED } from './network/failures.ts';
import { present } from './present.ts';
import { askApi, type Report } from './registry/ask-api.ts';
import { askIndex } from './registry/ask-index.ts';
import { judge, type Verdict } from './registry/judge.ts';
import { isLocated, type Repository } from './registry/repository.ts';

/**
 * Asks Artifact Registry what pip would hide: its API whether the repository exists, is a Python one, and what this identity
 * may do with it; the host of the index, at the same time, whether it can be reached and takes what the clients will send.
 * Throws a `Failure` where the credential is refused on the way; what either host says is in the verdict.
 */
export async function verify(
  inputs: Inputs,
  repository: Repository,
  credential: Credential,
  chosen: Chosen,
  machine: Machine,
  means: Means,
): Promise<Verdict> {
  const [api, index] = await Promise.allSettled([
    askedApi(inputs.universe, repository, credential, chosen, machine, means),
    askIndex(repository, credential, means.network),
  ]);
  if (api.status === 'rejected') throw api.reason;
  if (index.status === 'rejected') throw index.reason;
  const answers = { index: index.value, ...present({ api: api.value }) };
  return judge(repository, answers, {
    download: inputs.clients.some(({ downloads }) => downloads),
    upload: inputs.clients.some(({ uploads }) => uploads),
    onlyIndex: inputs.indexMode === 'only',
    method: credential.method,
    ...present({ principal: credential.principal }),
  });
}

/** What the API says; undefined where another universe's host does not tell the location, by which the API names a repository. */
async function askedApi(
  universe: string,
  repository: Repository,
  credential: Credential,
  chosen: Chosen,
  machine: Machine,
  means: Means,
): Promise<Report | undefined> {
  if (!isLocated(repository)) return undefined;
  try {
    const token = await tokenOf(credential, chosen.source, machine, means);
    return await askApi(repository, token, universe, means.network);
  } catch (error) {
    if (!(error instanceof Failure) || !error.problems.every(({ code }) => UNREACHED.includes(code))) throw error;
    const unreachable = error.problems;
    return { repository: { unreachable }, permissions: { unreachable }, elsewhere: [] };
  }
}
