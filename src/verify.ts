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
import { judge } from './registry/judge.ts';
import { isLocated, type Repository } from './registry/repository.ts';
import type { Purpose, Verdict } from './registry/verdict.ts';

/**
 * Asks Artifact Registry what pip would hide: its API whether the repository exists, is a Python one, and what this identity
 * may do with it; the host of the index, at the same time, whether it can be reached and takes what the clients will send.
 * If the API's answer fails the step by itself, the index is not tried again: that of a location which does not exist has no host.
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
  const purpose: Purpose = {
    download: inputs.clients.some(({ downloads }) => downloads),
    upload: inputs.clients.some(({ uploads }) => uploads),
    onlyIndex: inputs.indexMode === 'only',
    method: credential.method,
    ...present({ principal: credential.principal }),
  };
  const { network } = means;
  const stop = new AbortController();
  const index = askIndex(repository, credential, { ...network, sleep: (wait) => network.sleep(wait, stop.signal) });
  // What it rejects with is heard below, or of no interest any more.
  index.catch(() => {});
  try {
    const api = present({ api: await askedApi(inputs.universe, repository, credential, chosen, machine, means) });
    const verdict = judge(repository, { ...api, index: { value: 'taken' } }, purpose);
    return verdict.failures.length > 0 ? verdict : judge(repository, { ...api, index: await index }, purpose);
  } finally {
    stop.abort();
  }
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
