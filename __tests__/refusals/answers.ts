import {
  explainGithubRefusal,
  explainImpersonationRefusal,
  explainKeyRefusal,
  explainStsRefusal,
} from '../../src/credentials/explain-exchange.ts';
import { fromMetadataServer } from '../../src/credentials/metadata-server.ts';
import { Failure, type Problem } from '../../src/failure.ts';
import type { Answer, Network } from '../../src/network/call.ts';
import { request } from '../../src/network/request.ts';
import { askApi } from '../../src/registry/ask-api.ts';
import { askIndex } from '../../src/registry/ask-index.ts';
import { judge } from '../../src/registry/judge.ts';
import type { Answers, Verdict } from '../../src/registry/verdict.ts';
import { Secret } from '../../src/secret.ts';

const PLACE = { id: 'my-repo', location: 'us-central1', project: 'my-project', host: 'us-central1-python.pkg.dev' };
const PROVIDER = 'projects/1/locations/global/workloadIdentityPools/p/providers/q';
const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
const PURPOSE = { download: true, upload: true, onlyIndex: false, method: 'access_token', principal: ACCOUNT } as const;
const FINE: Answers['api'] = {
  repository: { value: { format: 'PYTHON', mode: 'STANDARD_REPOSITORY' } },
  permissions: {
    value: ['artifactregistry.repositories.downloadArtifacts', 'artifactregistry.repositories.uploadArtifacts'],
  },
  elsewhere: [],
};

/** What a host's answer comes to: what fails the step, and what is a warning; both empty where all is well. */
export interface Told {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** A network that gives one answer for ever, on a clock that only the waits move. */
export function always(answer: Answer): Network {
  let clock = 0;
  return {
    send: async () => answer,
    now: () => clock,
    sleep: async (milliseconds) => {
      clock += milliseconds;
    },
    random: () => 0.5,
  };
}

/** Asks each host as the action does, all tries included, and gives what a user is told. */
export const HOSTS: Readonly<Record<string, (answer: Answer) => Promise<Told>>> = {
  'GitHub (…actions.githubusercontent.com)': (answer) =>
    refusing(answer, (refused) => explainGithubRefusal({ ...refused, host: 'x.actions.githubusercontent.com' })),
  'sts.googleapis.com': (answer) =>
    refusing(answer, (refused) => explainStsRefusal({ ...refused, host: 'sts.googleapis.com' }, PROVIDER, {})),
  'iamcredentials.googleapis.com': (answer) =>
    refusing(answer, (refused) =>
      explainImpersonationRefusal(
        { ...refused, host: 'iamcredentials.googleapis.com' },
        { account: ACCOUNT, seconds: 3600, provider: PROVIDER, claims: {} },
      ),
    ),
  'oauth2.googleapis.com': (answer) =>
    refusing(answer, (refused) => explainKeyRefusal({ ...refused, host: 'oauth2.googleapis.com' }, ACCOUNT)),
  'metadata.google.internal': async (answer) => {
    const headers = { 'metadata-flavor': 'Google', ...answer.headers };
    return caught(() => fromMetadataServer('metadata.google.internal', always({ ...answer, headers })));
  },
  'artifactregistry.googleapis.com': async (answer) => {
    const api = await askApi(PLACE, new Secret('t'), 'googleapis.com', always(answer));
    return toldBy(judge(PLACE, { api, index: { value: 'taken' } }, PURPOSE));
  },
  'LOCATION-python.pkg.dev': async (answer) => {
    const index = await askIndex(PLACE, { username: 'u', password: new Secret('p') }, always(answer));
    return toldBy(judge(PLACE, { api: FINE, index }, PURPOSE));
  },
};

function toldBy({ failures, warnings }: Verdict): Told {
  return { errors: failures, warnings };
}

function refusing(answer: Answer, explain: (refused: { answer: Answer; now: number }) => Problem): Promise<Told> {
  return caught(async () => {
    const call = { to: { kind: 'token_source' }, method: 'POST', url: 'https://host.test/' } as const;
    const outcome = await request(always(answer), call, () => undefined);
    if ('refusal' in outcome) throw new Failure(explain({ answer: outcome.refusal, now: 0 }));
  });
}

async function caught(work: () => Promise<unknown>): Promise<Told> {
  try {
    await work();
    return { errors: [], warnings: [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { errors: error.problems, warnings: [] };
  }
}
