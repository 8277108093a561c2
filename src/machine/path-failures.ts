import { explanation } from '../failure.ts';
import { quoted } from '../shown.ts';

export const PATH_HOLDS_SECRET = explanation<{ name: string; looksLike: string; length: number }>(
  'PATH_HOLDS_SECRET',
  'a path variable holds a secret',
  { name: 'XDG_CONFIG_HOME', looksLike: 'an access token', length: 190 },
  ({ name, looksLike, length }) => ({
    what: `${name} must be a path, but it holds ${looksLike}.`,
    why: `A secret was assigned to the wrong variable (${length} characters, now masked). File names would expose it.`,
    fix: `Remove ${name} from the env: block or the step that sets it, and pass the secret to this action in key or access_token.`,
  }),
);

export const PATH_NOT_ABSOLUTE = explanation(
  'PATH_NOT_ABSOLUTE',
  'a path variable is not absolute',
  { name: 'XDG_CONFIG_HOME', value: 'config' },
  ({ name, value }, platform) => ({
    what: `${name} must be an absolute path, but it is ${quoted(value)}.`,
    why: 'Files with the credential would be written inside the checkout, and other steps would not find them.',
    fix: `Set ${name} to an absolute path${platform === 'win32' ? ' with its drive, such as C:\\config' : ''}, or remove it from the env: block or the step that sets it.`,
  }),
);
