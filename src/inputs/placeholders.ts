/** Something that stands where a value should: what it is, and the part that shows it. */
export interface NoValue {
  readonly kind: 'placeholder' | 'empty' | 'masked' | 'hidden';
  readonly part: string;
}

/** The inputs that have a value of the user's own; the others have a few words to choose from. */
export const FILLED_IN: readonly string[] = [
  'repository',
  'location',
  'project',
  'workload_identity_provider',
  'service_account',
  'audience',
  'server_id',
  'universe',
  'key',
  'access_token',
];

/** What programs print where they have nothing. */
const EMPTY = /^(?:null|undefined|none|nil|nan|true|false|n\/a|\[object Object\])$/i;

/** What programs other than the runner print in place of a value that they hide, or do not have yet. */
const HIDDEN =
  /^(?:[<[(]?(?:redacted|sensitive(?: value)?|hidden|masked|secret)[>\])]?|\(known after apply\)|[\u2022\u25cf]{3,60})$/i;

const OF =
  'PROJECT|REPOSITORY|REPO|LOCATION|REGION|POOL|PROVIDER|SERVICE_ACCOUNT|SA|ACCOUNT|KEY|TOKEN|NAME|NUMBER|HOST';

/** What documents put where the reader's own value belongs. Real names have no upper case, no brackets and no braces. */
const PLACEHOLDERS = [
  /<[A-Za-z][\w .-]{0,40}>/,
  /\[[A-Z][A-Z0-9_ -]{1,40}\]/,
  /\{[A-Za-z][\w-]{0,40}\}/,
  /(?<![\w-])YOUR[-_ ]?[A-Z][\w-]{0,60}/,
  /(?<![\w-])your[-_](?:gcp-|google-cloud-|python-)?(?:project|repo|repository|region|location|pool|provider|service-account|sa|account)(?:[-_](?:id|name|number))?(?![\w-])/,
  new RegExp(
    `(?<![\\w-])(?:(?:MY|GCP|GCLOUD|GOOGLE_CLOUD|GAR|AR|WIF|WORKLOAD_IDENTITY)_)?(?:${OF})(?:_(?:ID|NAME|NUMBER|EMAIL))?(?=-python\\.|(?![\\w-]))`,
  ),
  /(?<![\w-])(?:[Xx]{4,60}|CHANGE_?ME|changeme|TODO|TBD)(?![\w-])/,
  /^\.{3}$/,
];

/** Of these, each has one; most values have none, and then none of the expressions is compiled. */
const HINT = /[A-Z<[{]|your|x{4}|changeme|^\.{3}$/;

/** Whatever stands for a value is shorter, but for asterisks. */
const LONGEST = 100;

/** Whether an input holds no value, but what stands for one; undefined where it holds one. Pure. */
export function noValueIn(value: string): NoValue | undefined {
  if (/^\*{3,}$/.test(value)) return { kind: 'masked', part: value };
  if (HIDDEN.test(value)) return { kind: 'hidden', part: value };
  if (EMPTY.test(value)) return { kind: 'empty', part: value };
  if (!HINT.test(value)) return undefined;
  for (const pattern of PLACEHOLDERS) {
    const part = pattern.exec(value)?.[0];
    if (part !== undefined) return { kind: 'placeholder', part };
  }
  return undefined;
}

/** As `noValueIn`, of a secret, in which anything may stand: only as a whole. */
export function noSecretIn(value: string): NoValue | undefined {
  if (value.length > LONGEST && !value.startsWith('*')) return undefined;
  const found = noValueIn(value);
  return found?.part === value ? found : undefined;
}
