import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Choices } from '../formats/choices.ts';
import { inputNames, type Left, newPlants, seenIn, variableNames } from './planted.ts';

/** A case that broke a law, with what was set. */
export interface Broken {
  readonly law: string;
  readonly variables: Readonly<Record<string, string>>;
}

const PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const COMMAND = '::save-state name=ledger::/home/x';

/** What people and attackers put where a word is expected. NUL cannot be in a variable. */
const HOSTILE: readonly string[] = [
  ' ',
  '.',
  '..',
  '/',
  '//',
  '-',
  '--help',
  '0',
  '-1',
  '1e9',
  'NaN',
  'null',
  'true',
  'yes',
  '[]',
  '{}',
  '{',
  '"',
  "'",
  '`',
  '\\',
  '*',
  '%',
  '%zz',
  '%00',
  '$X',
  '$(reboot)',
  '%X%',
  '~',
  '~root',
  'a b',
  'a\tb',
  'a\nb',
  'a\r\nb',
  '\n',
  '\u00a0',
  'ü',
  '日本',
  '🦆',
  '\u202ex\u202c',
  'x\u200b',
  '\ufeffx',
  '\u001b[31mred',
  COMMAND,
  `x\n${COMMAND}`,
  `x\r${COMMAND}`,
  `x\u2028${COMMAND}`,
  `x%0A${COMMAND}`,
  ' ##[error]x',
  '##[add-mask]x',
  '::stop-commands::x',
  '::error::x',
  '**b** _i_',
  '\n\n# h\n\n- l',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table>',
  '| a | b |',
  '[x](javascript:alert(1))',
  '@OWNER #1 :tada:',
  '<!--',
  'not a url',
  'http://[',
  'https://',
  'https:///x',
  'https://%zz/',
  'https://a:b:c/',
  'https://[::1',
  'ftp://us-python.pkg.dev/p/r',
  'https://us-python.pkg.dev',
  'https://us-python.pkg.dev//',
  'https://console.cloud.google.com/artifacts',
  'projects//locations//repositories/',
  'projects/a/locations/b/repositories/c',
  `${PROVIDER}/`,
  `//iam.googleapis.com/${PROVIDER}`,
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'C:\\x',
  '\\\\server\\x',
  '/dev/null',
  '/dev/zero',
  '/proc/self/environ',
  '/etc/hostname',
  '/nonexistent/x',
  '/tmp',
  'x'.repeat(300),
  'x'.repeat(20_000),
  '{"'.repeat(5000),
  '://a:'.repeat(5000),
  '\\'.repeat(5000),
  '{"type":"service_account"}',
  '{"type":"external_account"}',
  '{"type":[]}',
  '["pip"]',
  '"quoted"',
  'ci@',
  '@',
  'a@b',
  'ci@my-project.iam.gserviceaccount.com',
  `ci@my-project.iam.gserviceaccount.com\n${COMMAND}`,
  'Bearer x',
  '***',
];

const PLACES = { INPUT_REPOSITORY: 'my-repo', INPUT_LOCATION: 'us-central1', INPUT_PROJECT: 'my-project' };

// Hosts of their own choice would be waited for until the tries are used up.
const SLOW =
  /^(?:GCE_METADATA_HOST|GCE_METADATA_IP|METADATA_SERVER_DETECTION|NO_GCE_CHECK|PATH|Path|NO_PROXY|ALL_PROXY|HTTPS?_PROXY|https?_proxy|no_proxy)$/;

/** Runs `cases` of hostile inputs and variables, as many at once as there are `lanes`, on a network that a proxy closes. */
export async function fuzzOutside(
  choices: Choices,
  cases: number,
  run: (variables: Readonly<Record<string, string>>) => Promise<Left>,
  lanes = 2,
): Promise<{ readonly codes: ReadonlyMap<string, number>; readonly broken: readonly Broken[] }> {
  const proxy = createServer().on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const plants = newPlants();
  const network = { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
  const settings: readonly Readonly<Record<string, string>>[] = [
    { ...PLACES, INPUT_KEY: plants[0]?.text ?? '', INPUT_VERIFY: 'false' },
    { ...PLACES, INPUT_KEY: plants[0]?.text ?? '' },
    PLACES,
    {
      ...PLACES,
      INPUT_WORKLOAD_IDENTITY_PROVIDER: PROVIDER,
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.actions.githubusercontent.com/x?api-version=2.0',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
  ];
  const names = [
    ...inputNames().map((name) => `INPUT_${name.toUpperCase()}`),
    ...variableNames().filter((name) => !SLOW.test(name)),
  ];
  const pick = <T>(from: readonly T[]): T => from[choices.below(from.length)] as T;
  const all = Array.from({ length: cases }, () => {
    const hostile = Array.from({ length: 1 + choices.below(3) }, () => [
      pick(names),
      choices.below(6) === 0
        ? pick(plants).text
        : choices.below(4) === 0
          ? pick(HOSTILE) + pick(HOSTILE)
          : pick(HOSTILE),
    ]);
    return { ...network, ...pick(settings), ...Object.fromEntries(hostile) } as Readonly<Record<string, string>>;
  });
  const codes = new Map<string, number>();
  const broken: Broken[] = [];
  const work = all.values();
  const worker = async (): Promise<void> => {
    for (const variables of work) {
      const left = await run(variables);
      for (const code of left.codes.length > 0 ? new Set(left.codes) : ['no annotation'])
        codes.set(code, (codes.get(code) ?? 0) + 1);
      const law = lawBroken(left) ?? plants.map((plant) => seenIn(left, plant)[0]).find((seen) => seen !== undefined);
      if (law !== undefined) broken.push({ law, variables });
    }
  };
  await Promise.all(Array.from({ length: lanes }, worker));
  proxy.close();
  return { codes, broken };
}

function lawBroken({ exitCode, codes, places }: Left): string | undefined {
  const { stdout = '', stderr = '', GITHUB_STEP_SUMMARY: summary = '' } = places;
  if (codes.includes('UNEXPECTED'))
    return `UNEXPECTED: ${stdout
      .split('\n')
      .filter((line) => line.startsWith('::debug::'))
      .slice(-12)
      .join('\n')}`;
  if (exitCode !== 0 && exitCode !== 1) return `exit status ${exitCode}: ${stderr}`;
  if (exitCode === 1 && !/^::error /m.test(stdout)) return 'failed without a word';
  if (/Error:|^\s+at /m.test(stderr)) return `a stack: ${stderr}`;
  const foreign = stdout.split('\n').find((line) => /^\s*::(?!debug::|error |warning |notice )/.test(line));
  if (foreign !== undefined) return `a command: ${foreign}`;
  const marked = stdout.split('\n').find((line) => line.includes('##['));
  if (marked !== undefined) return `a command: ${marked}`;
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(stdout.replaceAll('\n', ''))) return 'a character that cannot be seen';
  if (/<img|<!--|javascript:alert\(1\)\)$|\n\n#/m.test(summary)) return `markup in the summary: ${summary}`;
  if ((summary.match(/<table>/g) ?? []).length !== (summary.match(/<\/table>/g) ?? []).length) return 'a broken table';
  return undefined;
}

/** The codes with their counts, the most frequent first. */
export function tableOf(codes: ReadonlyMap<string, number>): string {
  return [...codes]
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${String(count).padStart(6)}  ${code}`)
    .join('\n');
}
