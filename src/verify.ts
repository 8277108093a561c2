import type { Choice, Source } from './credentials/choose.ts';
import type { Credential } from './credentials/credential.ts';
import { type Means, tokenOf } from './credentials/obtain.ts';
import { Failure } from './failure.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Machine } from './machine/machine.ts';
import { CERTIFICATE_REFUSED, HOST_UNAVAILABLE, PROXY_REFUSED } from './network/failures.ts';
import { askAccess } from './registry/access.ts';
import { NOT_VERIFIED } from './registry/access-failures.ts';
import { judge, NOTHING, type Verdict } from './registry/judge.ts';
import { isLocated, type Repository } from './registry/repository.ts';

const UNREACHABLE: readonly string[] = [HOST_UNAVAILABLE.code, CERTIFICATE_REFUSED.code, PROXY_REFUSED.code];

/**
 * Asks Artifact Registry what pip would hide: whether the repository exists, is a Python one, and what this identity may do
 * with it. Throws a `Failure` where the credential is refused; a host that cannot be reached is a warning in the verdict.
 */
export async function verify(
  inputs: Inputs,
  repository: Repository,
  credential: Credential,
  chosen: Extract<Choice, { source: Source }>,
  machine: Machine,
  means: Means,
): Promise<Verdict> {
  // Another universe's host does not tell the location, without which the API has no name for the repository.
  if (!isLocated(repository)) return NOTHING;
  try {
    const token = await tokenOf(credential, chosen.source, machine, means);
    const report = await askAccess(repository, token, inputs.universe, means.network);
    return judge(repository, report, {
      download: inputs.clients.some(({ downloads }) => downloads),
      upload: inputs.clients.some(({ uploads }) => uploads),
      onlyIndex: inputs.indexMode === 'only',
      ...(credential.principal === undefined ? {} : { principal: credential.principal }),
    });
  } catch (error) {
    if (!(error instanceof Failure) || !error.problems.every(({ code }) => UNREACHABLE.includes(code))) throw error;
    const because = error.problems.map(({ what }) => what).join(' ');
    return { ...NOTHING, warnings: [NOT_VERIFIED({ because })] };
  }
}
