// What is wrong with a file of application default credentials.
import { explanation, expression, type Reason } from '../failure.ts';
import { quotedWords } from '../refusals/words.ts';
import { shownPath } from '../shown.ts';
import type { NotJson } from './credential-text.ts';
import { OTHER_KINDS, type OtherKind } from './key-failures.ts';

/** Writes a secret to a file as it is: in UTF-8, without a line break behind it. */
const writeFile = (platform: NodeJS.Platform): string =>
  platform === 'win32'
    ? '[IO.File]::WriteAllText("$env:RUNNER_TEMP\\key.json", $env:GAR_KEY)'
    : 'umask 077; printf %s "$GAR_KEY" > "$RUNNER_TEMP/key.json"';

export const ADC_HOLDS_CREDENTIAL = explanation<{ looksLike: string; belongsIn?: string; length: number }>(
  'ADC_HOLDS_CREDENTIAL',
  'GOOGLE_APPLICATION_CREDENTIALS holds a secret instead of a path',
  { looksLike: 'a service account key', belongsIn: 'key', length: 2300 },
  ({ looksLike, belongsIn = 'key', length }, platform) => ({
    what: `GOOGLE_APPLICATION_CREDENTIALS must be a path, but it holds ${looksLike}.`,
    why: `A secret was assigned to the variable itself (${length} characters, now masked).`,
    fix: [
      'Remove the variable, and pass the secret to this action:',
      'with:',
      `  ${belongsIn}: ${expression('secrets.GAR_KEY')}`,
      '',
      'or write the secret to a file, and set the variable to its path:',
      `  ${writeFile(platform)}`,
      platform === 'win32'
        ? '  "GOOGLE_APPLICATION_CREDENTIALS=$env:RUNNER_TEMP\\key.json" | Out-File -Append -Encoding utf8 $env:GITHUB_ENV'
        : '  echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json" >> "$GITHUB_ENV"',
    ].join('\n'),
  }),
);

/** What is wrong with a credential file: with its path, with one of its fields, or with what it leads to. */
export type FileFault = 'path' | 'fields' | 'subject' | 'executable';

/** Paths that no shell expanded, and others that cannot be meant as they are. */
const ODD_PATHS: readonly (readonly [RegExp, string])[] = [
  [/^["'`]|["'`]$/, 'The variable holds quotation marks too, which are not part of the path.'],
  [/^~/, 'Nothing expands ~ in a variable.'],
  [/\$|\{\{|%\w+%/, 'The variable holds the name of another variable: nothing replaced it with its value.'],
  [/^https?:|^gs:/, 'The variable holds a URL; it must be the path of a file on this runner.'],
  [/^(?:\/path\/to|.*\bPATH\b)/, 'The path is the one of an example.'],
];

const NEW_FILE =
  'Write the file again. For workload identity federation:\n  gcloud iam workload-identity-pools create-cred-config --help\nOr set workload_identity_provider or key instead.';

function whyUnreadable(fault: FileFault, file: string, from: string): Reason & { readonly fix: string } {
  switch (fault) {
    case 'path': {
      const odd = ODD_PATHS.find(([form]) => form.test(file))?.[1];
      if (odd !== undefined) {
        return {
          why: `${from} names it. ${odd}`,
          fix: 'Set the variable in an earlier step, whose shell knows the path:\n  echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json" >> "$GITHUB_ENV"',
        };
      }
      return {
        likely: `${from} names it. A checkout after the step that wrote it may have removed it, or the path is from another machine.`,
        fix: 'Run this action after actions/checkout and after the step that writes the file, or set workload_identity_provider or key instead.',
      };
    }
    case 'fields':
      return { likely: `${from} names it. The file was edited, or it is not complete.`, fix: NEW_FILE };
    case 'subject':
      return {
        likely: 'The file was made for another machine or cloud, whose own token it names.',
        fix: 'Run the job where that token is, or let this action ask GitHub for one:\nwith:\n  workload_identity_provider: projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER',
      };
    case 'executable':
      return {
        why: 'A credential file could run any program, so running one must be allowed.',
        fix: 'If you trust the file, allow it in the environment of this step:\nenv:\n  GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: "1"',
      };
  }
}

export const ADC_UNREADABLE = explanation<{ file: string; from: string; reason: string; fault: FileFault }>(
  'ADC_UNREADABLE',
  'the credential file cannot be used',
  { file: '/home/runner/key.json', from: 'GOOGLE_APPLICATION_CREDENTIALS', reason: 'it does not exist', fault: 'path' },
  ({ file, from, reason, fault }) => ({
    what: `This action cannot use the credential file ${shownPath(file)}: ${reason}.`,
    ...whyUnreadable(fault, file, from),
  }),
);

/** What each kind of content is, why it is there, and what to do. */
const HELD: Readonly<
  Record<NotJson, readonly [is: string, likely: string, fix: 'again' | 'download' | 'input' | 'create']>
> = {
  nothing: ['it is empty', 'The secret that it was written from is empty, or does not exist under this name.', 'again'],
  'UTF-16': ['it is UTF-16 text', 'Windows PowerShell wrote it with > or Out-File. JSON is read as UTF-8.', 'again'],
  binary: ['it is not text', 'It is a compressed file, or a key in the old P12 format.', 'create'],
  page: ['it is a web page', 'A sign-in or error page was saved in place of the file.', 'download'],
  stars: ['it holds only stars', 'The content was copied from a log, where the runner hides secrets.', 'again'],
  half: ['its JSON starts but does not end', 'Only a part of it was written, often the first line.', 'again'],
  broken: [
    'it is not valid JSON',
    'It was edited, or the step that wrote it changed its quotes or line breaks.',
    'input',
  ],
  key: [
    'it holds a service account key in another form than JSON, such as base64',
    'The step that wrote it did not decode the secret.',
    'input',
  ],
  other: [
    'it is no JSON object',
    'The step that wrote it wrote something else than the file from Google Cloud.',
    'input',
  ],
};

export const ADC_NOT_JSON = explanation<{ file: string; from: string; holds: NotJson; length: number }>(
  'ADC_NOT_JSON',
  'the credential file is not JSON',
  { file: '/home/runner/key.json', from: 'GOOGLE_APPLICATION_CREDENTIALS', holds: 'UTF-16', length: 2400 },
  ({ file, from, holds, length }, platform) => {
    const [is, likely, fix] = HELD[holds];
    const again = ['Write the file again, as it is in the secret:', `  ${writeFile(platform)}`];
    const input = [
      `Remove ${from === 'GOOGLE_APPLICATION_CREDENTIALS' ? 'the variable' : 'the file'}, and pass the secret to this action, which reads it in any of these forms:`,
      'with:',
      `  key: ${expression('secrets.GAR_KEY')}`,
    ];
    const download = [
      'Let the step that downloads the file fail on such a page, and sign in there:',
      '  curl --fail --silent --show-error --output key.json URL',
    ];
    const create = [
      'Use the JSON file of the key, or create a new one:',
      '  gcloud iam service-accounts keys create key.json --iam-account=NAME@PROJECT_ID.iam.gserviceaccount.com',
    ];
    const advice = { again, input, download, create }[fix];
    return {
      what: `This action cannot use the credential file ${shownPath(file)}: ${is}${holds === 'half' ? ` (${length} characters)` : ''}.`,
      likely: `${from} names it. ${likely}`,
      fix: advice.join('\n'),
    };
  },
);

export const ADC_UNKNOWN_TYPE = explanation<{ file: string; kind: OtherKind | undefined }>(
  'ADC_UNKNOWN_TYPE',
  'the credential file is of an unknown type',
  { file: '/home/runner/key.json', kind: 'oauth_client' },
  ({ file, kind }) => ({
    what: `The credential file ${shownPath(file)} ${kind === undefined ? 'has no "type" that this action knows' : `is ${OTHER_KINDS[kind].is}`}.`,
    why: 'The known types are service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.',
    fix:
      kind === 'oauth_client'
        ? 'It identifies an application, not a user or a service account. In a job, use workload_identity_provider or key instead. On your own machine, log in with it, and use the file that this writes:\n  gcloud auth application-default login --client-id-file=client_secret.json'
        : kind === undefined
          ? 'Set GOOGLE_APPLICATION_CREDENTIALS to the path of a Google Cloud credential file, or unset it.'
          : OTHER_KINDS[kind].instead,
  }),
);

export const ADC_FOREIGN_URL = explanation(
  'ADC_FOREIGN_URL',
  'the credential file sends tokens outside Google Cloud',
  { file: '/home/runner/creds.json', field: 'token_url', host: 'sts.example.com', universe: 'googleapis.com' },
  (seen) => ({
    what: `The credential file sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud: ${shownPath(seen.file)}.`,
    why: `A token of this job may only go to hosts in ${seen.universe}.`,
    fix: `Create the file again:\ngcloud iam workload-identity-pools create-cred-config --help\n\nIf ${seen.host} belongs to another Google Cloud universe, set the universe input.`,
  }),
);

export const ADC_REFUSED = explanation(
  'ADC_REFUSED',
  'Google Cloud rejects the credential file',
  { file: '/home/runner/creds.json', type: 'authorized_user', said: 'invalid_grant' },
  (seen) => ({
    what: `Google Cloud issues no token for the credential file ${shownPath(seen.file)} (${seen.type}): ${quotedWords(seen.said)}.`,
    why:
      seen.type === 'authorized_user'
        ? 'The login in it has expired or was revoked.'
        : 'The identity in it is not accepted, or its subject token is not available.',
    fix:
      seen.type === 'authorized_user'
        ? 'Log in again on that machine:\n  gcloud auth application-default login\n\nIn a job, set workload_identity_provider instead.'
        : 'Set workload_identity_provider instead of the file: this action then explains what is wrong. Otherwise compare the file with its provider.',
  }),
);
