import { CLIENT_NAMES, DEFAULT_CLIENTS } from '../clients/catalogue.ts';
import { explanation, expression } from '../failure.ts';
import { quoted, shown } from '../shown.ts';
import type { NoValue } from './placeholders.ts';

export const SECRET_MISPLACED = explanation<{ name: string; looksLike: string; belongsIn?: string; length: number }>(
  'SECRET_MISPLACED',
  'a secret is in the wrong input',
  { name: 'service_account', looksLike: 'a service account key', belongsIn: 'key', length: 2300 },
  ({ name, looksLike, belongsIn, length }) => ({
    what: `${name} holds ${looksLike}${belongsIn ? `, which belongs in ${belongsIn}` : ', which it does not accept'}.`,
    likely: `The value (${length} characters, now masked) was pasted into the wrong input, or two inputs were swapped.`,
    fix: belongsIn
      ? `Store the value as a secret, and pass it in ${belongsIn}:\nwith:\n  ${belongsIn}: ${expression('secrets.NAME')}`
      : `Remove the value from ${name}. If it is real and was ever printed in a log, revoke it.`,
  }),
);

export const INPUT_NOT_EXPANDED = explanation(
  'INPUT_NOT_EXPANDED',
  "an input contains a variable's name instead of its value",
  { name: 'project', unexpanded: 'env.PROJECT_ID' },
  ({ name, unexpanded }) => ({
    what: `${name} contains ${quoted(unexpanded)} as text: nothing replaced it with its value.`,
    why: 'Inside "with:", names are only replaced in double braces after a dollar sign. Shell variables never are, nor are names in the value of a secret or a variable.',
    fix: `with:\n  ${name}: ${expression(unexpanded)}`,
  }),
);

export const INPUT_IS_COMMAND = explanation(
  'INPUT_IS_COMMAND',
  'an input contains a command instead of its output',
  { name: 'access_token', command: 'gcloud auth print-access-token' },
  ({ name, command }) => ({
    what: `${name} contains a command, which nothing runs: ${quoted(command)}.`,
    why: 'Inside "with:" no shell runs. An earlier step must run the command, and hand over what it prints.',
    fix: [
      ...(name === 'key'
        ? ['Store the content of the key file as a secret, and pass that:']
        : ['Set an output in an earlier step that has an id, and pass that:']),
      'with:',
      `  ${name}: ${expression(name === 'key' ? 'secrets.GAR_KEY' : `steps.ID.outputs.${name}`)}`,
    ].join('\n'),
  }),
);

const LIST_REPOSITORIES = 'gcloud artifacts repositories list --project=PROJECT_ID';
const OF_ANOTHER_STEP = 'Pass the value from the step or the secret that has it.';

/** How the value of an input is found out, where a command tells. */
const HOW_TO_FIND: Readonly<Record<string, string>> = {
  repository: LIST_REPOSITORIES,
  location: LIST_REPOSITORIES,
  project: 'gcloud projects list --format="table(name,projectId)"',
  workload_identity_provider:
    'gcloud iam workload-identity-pools providers list --workload-identity-pool=POOL --location=global --project=PROJECT_ID --format="value(name)"',
  service_account: 'gcloud iam service-accounts list --project=PROJECT_ID',
};

const NO_VALUE: Readonly<Record<NoValue['kind'], string>> = {
  placeholder: 'It was copied from an example, and must be replaced with a value of your own.',
  empty: 'Programs print this if they have no value: an earlier step or a variable was empty.',
  hidden: 'Programs print this in place of a value that they hide, and it was copied from there.',
  masked: 'The runner shows stars in place of a masked value, and this was copied from a log.',
};

/** What to set an input to. */
function fillIn(name: string): string {
  const find = HOW_TO_FIND[name];
  if (find !== undefined) return `Find the value, and set it without brackets around it:\n${find}`;
  const secret = { key: 'secrets.GAR_KEY', access_token: 'steps.auth.outputs.access_token' }[name];
  return secret === undefined
    ? `Set ${name} to your own value, or remove it.`
    : `${OF_ANOTHER_STEP}\nwith:\n  ${name}: ${expression(secret)}`;
}

export const INPUT_WITHOUT_VALUE = explanation<{
  name: string;
  value: string;
  kind: NoValue['kind'];
  part: string;
}>(
  'INPUT_WITHOUT_VALUE',
  'an input still has to be filled in',
  { name: 'project', value: 'YOUR_PROJECT_ID', kind: 'placeholder', part: 'YOUR_PROJECT_ID' },
  ({ name, value, kind, part }) => {
    const within = part === value ? '' : ` in ${quoted(value)}`;
    return {
      what:
        kind === 'placeholder'
          ? `${name} still contains a placeholder: ${quoted(part)}${within}.`
          : `${name} has no value: it is the text ${quoted(part)}.`,
      why: NO_VALUE[kind],
      fix: `${kind === 'empty' ? 'Correct the step, secret or variable that the value comes from.\n' : ''}${fillIn(name)}`,
    };
  },
);

export const INPUT_UNKNOWN = explanation(
  'INPUT_UNKNOWN',
  'the step sets an input that this action does not have',
  { name: 'token', meant: 'access_token' },
  ({ name, meant }) => ({
    what: `There is no input ${quoted(name)} in this action, so it has no effect (${shown(`INPUT_${name.toUpperCase()}`)} is set).`,
    likely: `You meant ${meant}: the name is misspelt, or comes from another action.`,
    fix: `Rename ${shown(name)} to ${meant}, or remove it if you did not mean ${meant}. If it is a variable of your own, give it another name: inputs reach an action in variables that begin with INPUT_.`,
  }),
);

export const INPUT_OF_ANOTHER_ACTION = explanation(
  'INPUT_OF_ANOTHER_ACTION',
  'an input belongs to another action',
  { format: 'id_token' },
  ({ format }) => ({
    what: `token_format is an input of another action, and this one has nothing like ${quoted(format)}.`,
    likely: 'The step was copied from another action, which has this input.',
    fix: 'Remove token_format: this action always obtains an access token.',
  }),
);

export const INPUT_NOT_BOOLEAN = explanation(
  'INPUT_NOT_BOOLEAN',
  'an input must be true or false',
  { name: 'verify', value: 'yes' },
  ({ name, value }) => ({
    what: `${name} must be true or false, but it is ${quoted(value)}.`,
    why: 'In YAML 1.2 only true and false are booleans; yes, on and 1 are text.',
    fix: `with:\n  ${name}: true`,
  }),
);

export const INPUT_NOT_ONE_OF = explanation(
  'INPUT_NOT_ONE_OF',
  'an input has an unknown value',
  { name: 'index_mode', value: 'additional', choices: ['only', 'extra', 'named'] as readonly string[] },
  ({ name, value, choices }) => ({
    what: `${name} does not accept ${quoted(value)}.`,
    why: `It accepts ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`,
    fix: `with:\n  ${name}: ${choices[0]}`,
  }),
);

export const REFRESH_IMPOSSIBLE = explanation(
  'REFRESH_IMPOSSIBLE',
  'refresh cannot renew this credential',
  { reason: 'the clients are given the key itself, which does not expire' },
  ({ reason }) => ({
    what: `refresh is true, but there is nothing to renew: ${reason}.`,
    why: 'Only access tokens that this action obtained itself can be renewed, and not with cleanup: false.',
    fix: 'with:\n  refresh: auto',
  }),
);

export const CLIENT_UNKNOWN = explanation(
  'CLIENT_UNKNOWN',
  'clients names an unknown client',
  { client: 'conda', known: CLIENT_NAMES as readonly string[] },
  ({ client, known }) => ({
    what: `clients contains ${quoted(client)}, which this action does not support.`,
    why: `It supports ${known.join(', ')}. Separate names by commas or line breaks.`,
    fix: `with:\n  clients: ${DEFAULT_CLIENTS.join(', ')}`,
  }),
);

export const CLIENTS_EMPTY = explanation('CLIENTS_EMPTY', 'clients is empty', {}, () => ({
  what: 'clients is empty.',
  why: 'The input contains only commas and spaces.',
  fix: `with:\n  clients: ${DEFAULT_CLIENTS.join(', ')}`,
}));

export const UNIVERSE_MALFORMED = explanation(
  'UNIVERSE_MALFORMED',
  'universe is not a domain name',
  { universe: 'https://googleapis.com' },
  ({ universe }) => ({
    what: `universe must be a domain name such as googleapis.com, but it is ${quoted(universe)}.`,
    why: 'A universe is a separate Google Cloud, named by the domain of its APIs, without https:// or a path.',
    fix: 'Leave it out for the public Google Cloud, or set a bare domain:\nwith:\n  universe: s3nsapis.fr',
  }),
);
