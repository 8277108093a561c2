import { CLIENT_NAMES, DEFAULT_CLIENTS } from '../clients/catalogue.ts';
import { explanation, expression } from '../failure.ts';
import { quoted } from '../shown.ts';

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
    why: 'Inside "with:", only expressions in $ and double braces are replaced. Shell variables are not, and neither are expressions inside other values.',
    fix: `with:\n  ${name}: ${expression(unexpanded)}`,
  }),
);

export const INPUT_OF_ANOTHER_ACTION = explanation(
  'INPUT_OF_ANOTHER_ACTION',
  'an input belongs to another action',
  {
    name: 'token_format',
    value: 'id_token',
    advice: 'Remove token_format: this action always obtains an access token.',
  },
  ({ name, value, advice }) => ({
    what: `${name} is ${quoted(value)}, which this action does not support.`,
    likely: 'The step was copied from another action, which has this input.',
    fix: advice,
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
  'an input has a value that does not exist',
  { name: 'index_mode', value: 'additional', choices: ['only', 'extra'] as readonly string[] },
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
    why: 'This action only renews access tokens that it obtained itself, and only if it restores the files when the job ends.',
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
    what: `universe is not a domain name: ${quoted(universe)}.`,
    why: 'A universe is the domain in which the API hosts of a Google Cloud end.',
    fix: 'Leave it out for the public Google Cloud, or set a bare domain:\nwith:\n  universe: s3nsapis.fr',
  }),
);
