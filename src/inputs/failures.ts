import { CLIENT_NAMES, DEFAULT_CLIENTS } from '../clients/catalogue.ts';
import { explanation, expression } from '../failure.ts';
import { quoted } from '../shown.ts';

export const SECRET_MISPLACED = explanation<{ name: string; looksLike: string; belongsIn?: string; length: number }>(
  'SECRET_MISPLACED',
  { name: 'service_account', looksLike: 'a service account key', belongsIn: 'key', length: 2300 },
  ({ name, looksLike, belongsIn, length }) => ({
    what: `${name} holds ${looksLike}${belongsIn ? `, which belongs in ${belongsIn}` : ', which this input does not take'}.`,
    why: `The value (${length} characters, masked from here on) was pasted into the wrong input, or two inputs were swapped.`,
    fix: belongsIn
      ? `Move the value from ${name} to ${belongsIn}, from a secret:\nwith:\n  ${belongsIn}: ${expression('secrets.NAME')}`
      : `Remove the value from ${name}. If it is real and was ever printed in a log, revoke it.`,
  }),
);

export const INPUT_NOT_EXPANDED = explanation(
  'INPUT_NOT_EXPANDED',
  { name: 'project', unexpanded: 'env.PROJECT_ID' },
  ({ name, unexpanded }) => ({
    what: `${name} contains a name instead of its value: nothing expanded ${quoted(unexpanded)}.`,
    why: 'Inside "with:" only expressions in double braces are expanded, not the variables of a shell; and an expression inside a value that another tool wrote stays text.',
    fix: `with:\n  ${name}: ${expression(unexpanded)}`,
  }),
);

export const INPUT_OF_ANOTHER_ACTION = explanation(
  'INPUT_OF_ANOTHER_ACTION',
  {
    name: 'token_format',
    value: 'id_token',
    advice: 'Remove token_format: this action always obtains an access token.',
  },
  ({ name, value, advice }) => ({
    what: `${name} is ${quoted(value)}, which this action cannot do.`,
    why: 'The input belongs to another action, from whose step the lines were copied.',
    fix: advice,
  }),
);

export const INPUT_NOT_BOOLEAN = explanation(
  'INPUT_NOT_BOOLEAN',
  { name: 'verify', value: 'yes' },
  ({ name, value }) => ({
    what: `${name} is ${quoted(value)}, which is neither true nor false.`,
    why: 'YAML 1.2 knows only true and false as booleans; yes, on and 1 are text.',
    fix: `with:\n  ${name}: true`,
  }),
);

export const INPUT_NOT_ONE_OF = explanation(
  'INPUT_NOT_ONE_OF',
  { name: 'index_mode', value: 'additional', choices: ['only', 'extra'] as readonly string[] },
  ({ name, value, choices }) => ({
    what: `${name} is ${quoted(value)}.`,
    why: `It takes ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`,
    fix: `with:\n  ${name}: ${choices[0]}`,
  }),
);

export const REFRESH_IMPOSSIBLE = explanation(
  'REFRESH_IMPOSSIBLE',
  { reason: 'the clients are given the key itself, which does not expire' },
  ({ reason }) => ({
    what: `refresh is true, but there is nothing to renew: ${reason}.`,
    why: 'This action renews access tokens that it obtained itself, as long as it restores the files when the job ends.',
    fix: 'with:\n  refresh: auto',
  }),
);

export const CLIENT_UNKNOWN = explanation(
  'CLIENT_UNKNOWN',
  { client: 'conda', known: CLIENT_NAMES as readonly string[] },
  ({ client, known }) => ({
    what: `clients names ${quoted(client)}, which this action cannot configure.`,
    why: `It configures ${known.join(', ')}. Names are separated by commas or line breaks.`,
    fix: `with:\n  clients: ${DEFAULT_CLIENTS.join(', ')}`,
  }),
);

export const CLIENTS_EMPTY = explanation('CLIENTS_EMPTY', {}, () => ({
  what: 'clients names no client.',
  why: 'The input is there, but holds nothing besides commas and blanks.',
  fix: `with:\n  clients: ${DEFAULT_CLIENTS.join(', ')}`,
}));

export const UNIVERSE_MALFORMED = explanation(
  'UNIVERSE_MALFORMED',
  { universe: 'https://googleapis.com' },
  ({ universe }) => ({
    what: `universe is ${quoted(universe)}, which is not a domain name.`,
    why: 'A universe is the domain that the API hosts of a Google Cloud end in.',
    fix: 'Leave it out for the public Google Cloud, or give a bare domain such as universe: s3nsapis.fr',
  }),
);
