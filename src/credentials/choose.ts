import { Failure, type Problem } from '../failure.ts';
import { present } from '../present.ts';
import type { Secret } from '../secret.ts';
import { unmistakableShapeOf } from '../secret-shapes.ts';
import {
  ID_TOKEN_ACT,
  ID_TOKEN_DEPENDABOT,
  ID_TOKEN_FORK,
  ID_TOKEN_OTHER_SERVER,
  ID_TOKEN_PERMISSION,
  NO_CREDENTIALS,
  NO_CREDENTIALS_ACT,
  NO_CREDENTIALS_DEPENDABOT,
  NO_CREDENTIALS_FORK,
  NO_CREDENTIALS_IN_FORK,
  NO_CREDENTIALS_REUSABLE,
} from './absence-failures.ts';
import type { AuthMethod } from './credential.ts';
import {
  CREDENTIAL_HALF,
  CREDENTIAL_NOT_NEEDED,
  CREDENTIALS_CONFLICT,
  METHOD_CANNOT_TAKE_TOKEN,
  METHOD_NEEDS_KEY,
} from './failures.ts';
import { ADC_HOLDS_CREDENTIAL } from './file-failures.ts';
import { KEY_OTHER_UNIVERSE } from './key-failures.ts';
import type { ServiceAccountKey } from './service-account-key.ts';
import type { Situation } from './situation.ts';
import type { Federation } from './workload-identity.ts';

/** What the user said about the credential, each part well-formed; whether they fit together is decided here. */
export interface CredentialInputs {
  readonly key?: ServiceAccountKey;
  readonly accessToken?: Secret;
  /** Full name, as `parseProvider` gives it. */
  readonly workloadIdentityProvider?: string;
  readonly serviceAccount?: string;
  readonly audience?: string;
  /** Seconds; an hour where absent. */
  readonly accessTokenLifetime?: number;
  readonly authMethod: 'auto' | AuthMethod;
  readonly onMissing?: 'fail' | 'skip';
  readonly universe: string;
}

/** What the job offers, gathered once by `gatherFacts`. */
export interface Facts {
  /** The job may ask GitHub for an OIDC token. */
  readonly idToken: boolean;
  /** Why the job may lack secrets or an OIDC token, though its workflow is right. */
  readonly situation?: Situation;
  /** A file of application default credentials, and who names it. */
  readonly credentialFile?: CredentialFile;
  /** Address of a metadata server that answered. */
  readonly metadataHost?: string;
  /** Whether the gcloud CLI is there, and somebody is logged in; absent where the search ended before. */
  readonly gcloud?: 'ready' | 'no active account' | 'not installed';
}

/** A file with a credential, and how it was found. */
export interface CredentialFile {
  readonly path: string;
  readonly from: 'GOOGLE_APPLICATION_CREDENTIALS' | 'gcloud auth application-default login';
}

/** Where the credential comes from, with all that obtaining it needs. */
export type Source =
  | { readonly kind: 'service_account_key'; readonly key: ServiceAccountKey; readonly universe: string }
  | { readonly kind: 'given_token'; readonly token: Secret }
  | { readonly kind: 'workload_identity_federation'; readonly federation: Federation }
  | { readonly kind: 'application_default_credentials'; readonly file: CredentialFile; readonly universe: string }
  | { readonly kind: 'metadata_server'; readonly host: string }
  | { readonly kind: 'gcloud_cli' };

/** What was decided. */
export type Choice =
  | {
      readonly source: Source;
      readonly method: AuthMethod;
      /** One line for each source of the search order that came before and had nothing. */
      readonly passedOver: readonly string[];
    }
  /** No credential, and the user said that this is fine; `foreign` where the run is one that gets no secrets. */
  | { readonly skip: Problem; readonly foreign: boolean };

/** A credential to use. */
export type Chosen = Extract<Choice, { source: Source }>;

/**
 * Chooses the source of the credential: the one that the inputs give, else the first of Google's search order
 * (GOOGLE_APPLICATION_CREDENTIALS, gcloud's application default file, metadata server, gcloud CLI).
 * Throws a `Failure` with every reason why there is none. Half a credential fails too, unless the situation of the job explains why the
 * other half is empty.
 */
export function choose(inputs: CredentialInputs, facts: Facts): Choice {
  const problems = contradictions(inputs);
  const { situation } = facts;
  const withoutSecret = situation && explainMissingSecret(situation);
  // What is empty is explained by the situation; what is wrong besides is told with it gone.
  if (problems.length > 0 && withoutSecret && problems.every(comesOfEmptyInput)) {
    return missing(inputs, situation, withoutSecret);
  }
  if (problems.length > 0) throw new Failure(problems);
  if (inputs.workloadIdentityProvider !== undefined && !facts.idToken) {
    const withoutToken = situation && explainMissingToken(situation);
    if (withoutToken) return missing(inputs, situation, withoutToken);
    throw new Failure(ID_TOKEN_PERMISSION({}));
  }
  const given = fromInputs(inputs);
  if (given) return { source: given, method: methodOf(inputs.authMethod, given), passedOver: [] };
  const passedOver: string[] = [];
  for (const { absent, find } of SEARCH_ORDER) {
    const source = find(facts, inputs.universe);
    if (source) return { source, method: methodOf(inputs.authMethod, source), passedOver };
    passedOver.push(absent(facts));
  }
  return missing(inputs, situation, withoutSecret ?? NO_CREDENTIALS({ passedOver }));
}

/** Problems of inputs that are there while another one is empty. */
function comesOfEmptyInput({ code }: Problem): boolean {
  return code === CREDENTIAL_HALF.code || code === METHOD_NEEDS_KEY.code;
}

/** Runs that get no secrets, whatever their names. */
const FOREIGN: readonly Situation['kind'][] = ['fork', 'in_fork', 'dependabot'];

function missing(inputs: CredentialInputs, situation: Situation | undefined, problem: Problem): Choice {
  if (inputs.onMissing !== 'skip') throw new Failure(problem);
  return { skip: problem, foreign: situation !== undefined && FOREIGN.includes(situation.kind) };
}

/** Why a secret is empty in this situation; undefined where it does not tell. */
function explainMissingSecret(situation: Situation): Problem | undefined {
  switch (situation.kind) {
    case 'fork':
      return NO_CREDENTIALS_FORK(situation);
    case 'in_fork':
      return NO_CREDENTIALS_IN_FORK(situation);
    case 'dependabot':
      return NO_CREDENTIALS_DEPENDABOT({});
    case 'act':
      return NO_CREDENTIALS_ACT({});
    case 'reusable':
      return NO_CREDENTIALS_REUSABLE({});
  }
  return undefined;
}

/** Why the job has no OIDC token in this situation; undefined where a permission is all that can be missing. */
function explainMissingToken(situation: Situation): Problem | undefined {
  switch (situation.kind) {
    case 'fork':
      return ID_TOKEN_FORK(situation);
    case 'dependabot':
      return ID_TOKEN_DEPENDABOT({});
    case 'act':
      return ID_TOKEN_ACT({});
    case 'other_server':
      return ID_TOKEN_OTHER_SERVER(situation);
  }
  return undefined;
}

const SEARCH_ORDER: readonly {
  readonly absent: (facts: Facts) => string;
  readonly find: (facts: Facts, universe: string) => Source | undefined;
}[] = [
  {
    absent: () => 'GOOGLE_APPLICATION_CREDENTIALS is not set',
    find: ({ credentialFile: file }, universe) => {
      if (file?.from !== 'GOOGLE_APPLICATION_CREDENTIALS') return undefined;
      const shape = unmistakableShapeOf(file.path);
      if (shape) throw new Failure(ADC_HOLDS_CREDENTIAL({ ...shape, length: file.path.length }));
      return { kind: 'application_default_credentials', file, universe };
    },
  },
  {
    absent: () => 'no application_default_credentials.json was found',
    find: ({ credentialFile: file }, universe) =>
      file ? { kind: 'application_default_credentials', file, universe } : undefined,
  },
  {
    absent: () => 'no metadata server of Google Cloud was found',
    find: ({ metadataHost: host }) => (host ? { kind: 'metadata_server', host } : undefined),
  },
  {
    absent: ({ gcloud }) =>
      gcloud === 'no active account' ? 'gcloud has no active account' : 'gcloud is not installed',
    find: ({ gcloud }) => (gcloud === 'ready' ? { kind: 'gcloud_cli' } : undefined),
  },
];

/** Everything that does not fit together, at once. */
function contradictions(inputs: CredentialInputs): Problem[] {
  const { key, accessToken, workloadIdentityProvider: provider, authMethod, universe } = inputs;
  const given = Object.keys(present({ workload_identity_provider: provider, key, access_token: accessToken }));
  const problems: Problem[] = [];
  if (given.length > 1) problems.push(CREDENTIALS_CONFLICT({ given }));
  if (provider === undefined) {
    for (const [has, value] of [
      ['service_account', inputs.serviceAccount],
      ['audience', inputs.audience],
    ] as const) {
      if (value === undefined || value === key?.clientEmail) continue;
      const whole = key ? 'key' : accessToken ? 'access_token' : undefined;
      problems.push(
        whole ? CREDENTIAL_NOT_NEEDED({ has, whole }) : CREDENTIAL_HALF({ has, lacks: 'workload_identity_provider' }),
      );
    }
  }
  if (key?.universe !== undefined && key.universe !== universe) {
    problems.push(KEY_OTHER_UNIVERSE({ key: key.universe, universe }));
  }
  if (authMethod === 'service_account_key' && key === undefined) problems.push(METHOD_NEEDS_KEY({ source: given[0] }));
  if (authMethod === 'keyring' && accessToken !== undefined) problems.push(METHOD_CANNOT_TAKE_TOKEN({}));
  return problems;
}

function fromInputs(inputs: CredentialInputs): Source | undefined {
  const { key, accessToken, workloadIdentityProvider: provider, serviceAccount, audience, universe } = inputs;
  if (key) return { kind: 'service_account_key', key, universe };
  if (accessToken) return { kind: 'given_token', token: accessToken };
  if (provider === undefined) return undefined;
  return {
    kind: 'workload_identity_federation',
    federation: {
      provider,
      universe,
      lifetime: inputs.accessTokenLifetime ?? 3600,
      ...present({ serviceAccount, audience }),
    },
  };
}

function methodOf(wanted: 'auto' | AuthMethod, source: Source): AuthMethod {
  if (wanted !== 'auto') return wanted;
  return source.kind === 'service_account_key' ? 'service_account_key' : 'access_token';
}
