import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Stage, WINDOWS } from '../../stage.ts';
import { explainEach, type Mistake, WHERE, withEnv } from './mistake.ts';

/** The variable with the path of a new file of this content. */
function naming(stage: Stage, content: string | Buffer): Record<string, string> {
  const file = path.join(stage.home(), 'key.json');
  writeFileSync(file, content);
  return { GOOGLE_APPLICATION_CREDENTIALS: file };
}

const MISTAKES: readonly Mistake[] = [
  {
    // A1
    broken: 'GOOGLE_APPLICATION_CREDENTIALS with the key itself',
    code: 'ADC_HOLDS_CREDENTIAL',
    cause: 'must be a path, but it holds a service account key',
    fix: 'key: secrets.GAR_KEY',
    inputs: () => WHERE,
    env: (stage) => ({ GOOGLE_APPLICATION_CREDENTIALS: stage.key }),
  },
  {
    broken: 'GOOGLE_APPLICATION_CREDENTIALS with base64 of the key',
    code: 'ADC_HOLDS_CREDENTIAL',
    cause: 'must be a path, but it holds a service account key',
    fix: WINDOWS ? '"$env:RUNNER_TEMP\\key.json"' : '"$RUNNER_TEMP/key.json"',
    inputs: () => WHERE,
    env: (stage) => ({ GOOGLE_APPLICATION_CREDENTIALS: Buffer.from(stage.key).toString('base64') }),
  },
  {
    broken: 'a credential file that Windows PowerShell wrote with >',
    code: 'ADC_NOT_JSON',
    cause: 'it is UTF-16 text',
    fix: WINDOWS
      ? '[IO.File]::WriteAllText("$env:RUNNER_TEMP\\key.json", $env:GAR_KEY)'
      : 'printf %s "$GAR_KEY" > "$RUNNER_TEMP/key.json"',
    inputs: () => WHERE,
    env: (stage) => naming(stage, Buffer.from(`\ufeff${stage.key}`, 'utf16le')),
  },
  {
    broken: 'a sign-in page in place of the credential file',
    code: 'ADC_NOT_JSON',
    cause: 'it is a web page',
    fix: 'curl --fail',
    inputs: () => WHERE,
    env: (stage) => naming(stage, '<!DOCTYPE html>\n<html><title>Sign in</title></html>\n'),
  },
  {
    broken: 'a key in the old format as credential file',
    code: 'ADC_NOT_JSON',
    cause: 'it is not text',
    fix: 'gcloud iam service-accounts keys create key.json',
    inputs: () => WHERE,
    env: (stage) => naming(stage, Buffer.from('3082000002010330820000', 'hex')),
  },
  {
    broken: 'the first half of a credential file',
    code: 'ADC_NOT_JSON',
    cause: 'its JSON starts but does not end (900 characters)',
    fix: 'Write the file again',
    inputs: () => WHERE,
    env: (stage) => naming(stage, stage.key.slice(0, 900)),
  },
  {
    broken: 'a credential file with a comma too many',
    code: 'ADC_NOT_JSON',
    cause: 'it is not valid JSON',
    fix: 'key: secrets.GAR_KEY',
    inputs: () => WHERE,
    env: (stage) => naming(stage, stage.key.trim().replace(/\}$/, ',}')),
  },
  {
    broken: 'the stars of a log as credential file',
    code: 'ADC_NOT_JSON',
    cause: 'it holds only stars',
    fix: 'Write the file again',
    inputs: () => WHERE,
    env: (stage) => naming(stage, '***\n'),
  },
  {
    broken: 'the client of OAuth as credential file',
    code: 'ADC_UNKNOWN_TYPE',
    cause: 'is an OAuth client ID',
    fix: 'gcloud auth application-default login --client-id-file=',
    inputs: () => WHERE,
    env: (stage) =>
      naming(stage, '{"installed": {"client_id": "x.apps.googleusercontent.com", "client_secret": "GOCSPX-x"}}'),
  },
  {
    broken: 'the configuration of Firebase as credential file',
    code: 'ADC_UNKNOWN_TYPE',
    cause: 'is a configuration of Firebase',
    fix: 'gcloud iam service-accounts keys create',
    inputs: () => WHERE,
    env: (stage) => naming(stage, '{"project_info": {"project_id": "my-project"}, "client": []}'),
  },
  {
    broken: 'a credential file that a checkout removed',
    code: 'ADC_UNREADABLE',
    cause: 'A checkout after the step that wrote it may have removed it',
    fix: 'Run this action after actions/checkout',
    inputs: () => WHERE,
    job: withEnv({ GOOGLE_APPLICATION_CREDENTIALS: '/github/workspace/gha-creds-0123.json' }),
  },
];

explainEach('credentials', MISTAKES);
