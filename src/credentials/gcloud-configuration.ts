import { type Machine, pathsOf } from '../machine/machine.ts';
import { readUserFile } from '../machine/read-file.ts';
import { present } from '../present.ts';
import type { Defaults, Found } from '../registry/locate.ts';
import { textIn } from './key-json.ts';

/** The variables that name a project, in order: gcloud's own, then those of Google's libraries and actions. */
const PROJECT_VARIABLES = [
  'CLOUDSDK_CORE_PROJECT',
  'GOOGLE_CLOUD_PROJECT',
  'GCLOUD_PROJECT',
  'GCP_PROJECT',
  'CLOUDSDK_PROJECT',
];

/** What gcloud's active configuration says. */
export interface GcloudConfiguration extends Defaults {
  /** Account that gcloud acts as; absent if there is none. */
  readonly account?: string;
}

/** The defaults that environment variables give, gcloud's own (`CLOUDSDK_SECTION_PROPERTY`) before all others. */
export function environmentDefaults(env: Machine['env']): Defaults {
  const found = (...names: string[]): Found[] =>
    names.flatMap((name) => (env[name] ? [{ value: env[name], from: name }] : []));
  return {
    repository: found('CLOUDSDK_ARTIFACTS_REPOSITORY'),
    location: found('CLOUDSDK_ARTIFACTS_LOCATION'),
    project: found(...PROJECT_VARIABLES),
  };
}

/** gcloud's folder: CLOUDSDK_CONFIG, else in the home, or in %APPDATA% on Windows. */
export function gcloudFolder(machine: Machine): string {
  const { env, home, platform } = machine;
  const { join } = pathsOf(machine);
  if (env['CLOUDSDK_CONFIG']) return env['CLOUDSDK_CONFIG'];
  if (platform !== 'win32') return join(home, '.config', 'gcloud');
  return join(env['APPDATA'] || join(env['SystemDrive'] || 'C:', '\\'), 'gcloud');
}

/**
 * Reads gcloud's active configuration without starting gcloud: the file that CLOUDSDK_ACTIVE_CONFIG_NAME or
 * `active_config` names (google-cloud-sdk, core/configurations/named_configs.py). A file that is not there, or cannot
 * be read, says nothing.
 */
export async function gcloudConfiguration(machine: Machine): Promise<GcloudConfiguration> {
  const { env } = machine;
  const { join } = pathsOf(machine);
  const folder = gcloudFolder(machine);
  const name = env['CLOUDSDK_ACTIVE_CONFIG_NAME'] || textOf(join(folder, 'active_config')) || 'default';
  const file = join(folder, 'configurations', `config_${name}`);
  const text = textOf(file);
  // Stryker disable next-line ConditionalExpression,StringLiteral: without a file the parser is not loaded, which would say the same
  const properties = text === '' ? {} : (await import('ini')).parse(text);
  const get = (section: string, property: string): string | undefined => textIn(Object(properties[section]), property);
  const found = (section: string, property: string): Found[] => {
    const value = get(section, property);
    return value === undefined ? [] : [{ value, from: `${section}/${property} of the gcloud configuration ${name}` }];
  };
  // A credential file given to gcloud stands in for an account that is logged in.
  const account =
    env['CLOUDSDK_CORE_ACCOUNT'] ??
    get('core', 'account') ??
    env['CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'] ??
    get('auth', 'credential_file_override') ??
    env['CLOUDSDK_AUTH_ACCESS_TOKEN_FILE'];
  return {
    repository: found('artifacts', 'repository'),
    location: found('artifacts', 'location'),
    project: found('core', 'project'),
    ...present({ account: account || undefined }),
  };
}

function textOf(file: string): string {
  try {
    return readUserFile(file).bytes.toString().trim();
  } catch {
    return '';
  }
}
