import { describe, expect, test } from 'vitest';
import { readActionFile } from '../../scripts/docs.ts';
import { PROVIDER, problemsOf } from './reading.ts';

describe('what nothing expanded is known in every input', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['$GAR_X', 'env.GAR_X'],
    ['$' + '{GAR_X}', 'env.GAR_X'],
    ['$' + '{{ secrets.GAR_X }}', 'secrets.GAR_X'],
    ['$' + '{{secrets.GAR_X}}', 'secrets.GAR_X'],
    ['$' + '{{ secrets.GAR_X', 'secrets.GAR_X'],
    ['{{ vars.GAR_X }}', 'vars.GAR_X'],
    ['secrets.GAR_X', 'secrets.GAR_X'],
    ['%GAR_X%', 'env.GAR_X'],
    ['$env:GAR_X', 'env.GAR_X'],
    ['$Env:GAR_X', 'env.GAR_X'],
  ];
  test.each(Object.keys(readActionFile().inputs))('%s', async (name) => {
    for (const [form, expression] of forms) {
      const problems = await problemsOf({ [name]: form });
      expect(
        problems.map(([code]) => code),
        form,
      ).toEqual(['INPUT_NOT_EXPANDED']);
      expect(problems[0]?.[1]).toContain(`  ${name}: ${expression}`);
      // Braces are stars in the log of a repository that keeps JSON as a secret.
      expect(problems[0]?.[1]).not.toMatch(/[{}]/);
    }
  });

  test.each([
    [{ repository: 'https://$region-python.pkg.dev/my-project/my-repo' }, 'env.region'],
    [{ repository: 'https://us-python.pkg.dev/$' + '{PROJECT}/my-repo' }, 'env.PROJECT'],
    [{ service_account: 'ci@$PROJECT_ID.iam.gserviceaccount.com' }, 'env.PROJECT_ID'],
    [
      { workload_identity_provider: 'projects/%NUMBER%/locations/global/workloadIdentityPools/g/providers/r' },
      'env.NUMBER',
    ],
  ])('inside %j', async (given, expression) => {
    expect((await problemsOf(given)).map(([code, text]) => [code, text.includes(expression)])).toEqual([
      ['INPUT_NOT_EXPANDED', true],
    ]);
  });
});

describe('what stands for a value is none', () => {
  test.each<[Record<string, string>, string, string]>([
    [{ project: 'YOUR_PROJECT_ID' }, 'project still contains a placeholder: "YOUR_PROJECT_ID"', 'gcloud projects list'],
    [{ project: 'your-project-id' }, 'still contains a placeholder', 'gcloud projects list'],
    [{ project: '<project>' }, 'still contains a placeholder', 'gcloud projects list'],
    [{ project: '[PROJECT_ID]' }, 'still contains a placeholder', 'gcloud projects list'],
    [{ repository: 'REPOSITORY' }, 'still contains a placeholder', 'gcloud artifacts repositories list'],
    [
      { repository: 'https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/' },
      'a placeholder: "LOCATION" in',
      'repositories list',
    ],
    [{ location: '{region}' }, 'still contains a placeholder: "{region}"', 'gcloud artifacts repositories list'],
    [{ location: 'null' }, 'location has no value: it is the text "null"', 'Correct the step, secret or variable'],
    [{ repository: 'undefined' }, 'has no value: it is the text "undefined"', 'Correct the step'],
    [{ project: '[object Object]' }, 'has no value', 'Correct the step'],
    [{ project: '***' }, 'The runner shows stars', 'gcloud projects list'],
    // What this action's own messages show.
    [
      { workload_identity_provider: PROVIDER.replace('123456789', 'PROJECT_NUMBER') },
      'a placeholder: "PROJECT_NUMBER" in',
      'gcloud iam workload-identity-pools providers list',
    ],
    [{ service_account: 'NAME@PROJECT.iam.gserviceaccount.com' }, 'a placeholder: "NAME" in', 'service-accounts list'],
    ...['(sensitive value)', '<redacted>', '[REDACTED]', '(known after apply)', '[secret]', '\u2022'.repeat(8)].map(
      (key): [Record<string, string>, string, string] => [
        { key },
        'Programs print this in place',
        'key: secrets.GAR_KEY',
      ],
    ),
    [{ key: 'YOUR_SERVICE_ACCOUNT_KEY' }, 'still contains a placeholder', 'key: secrets.GAR_KEY'],
    [{ key: 'null' }, 'key has no value', 'key: secrets.GAR_KEY'],
    [{ access_token: 'undefined' }, 'access_token has no value', 'access_token: steps.auth.outputs.access_token'],
  ])('%j', async (given, cause, fix) => {
    const problems = await problemsOf(given);
    expect(problems.map(([code]) => code)).toEqual(['INPUT_WITHOUT_VALUE']);
    expect(problems[0]?.[1]).toContain(cause);
    expect(problems[0]?.[1]).toContain(fix);
  });

  test.each([
    { repository: 'https://_json_key_base64:KEY@us-python.pkg.dev/my-project/r/simple/' },
    { repository: 'none-of-this' },
    { project: 'project-x', location: 'us' },
    { service_account: 'account@provider.iam.gserviceaccount.com', workload_identity_provider: PROVIDER },
    { clients: 'pip', verify: 'true', refresh: 'false' },
    { access_token: 'ya29.<x>KEY' },
  ])('%j is a value', async (given) => {
    expect(await problemsOf(given)).toEqual([]);
  });

  test.each([
    [{ key: '$(cat key.json)' }, 'INPUT_IS_COMMAND', 'secrets.GAR_KEY'],
    [{ key: '`base64 key.json`' }, 'INPUT_IS_COMMAND', 'secrets.GAR_KEY'],
    [{ access_token: '$(gcloud auth print-access-token)' }, 'INPUT_IS_COMMAND', 'steps.ID.outputs.access_token'],
    [{ project: '$(gcloud config get-value project)' }, 'INPUT_IS_COMMAND', 'steps.ID.outputs.project'],
    // The name of the secret, and not its value.
    [{ key: 'GAR_KEY' }, 'INPUT_NOT_EXPANDED', 'key: secrets.GAR_KEY'],
  ])('%j is answered with what to write', async (given, code, fix) => {
    const problems = await problemsOf(given);
    expect(problems.map(([one]) => one)).toEqual([code]);
    // PowerShell goes on after a backtick.
    expect(problems[0]?.[1]?.replaceAll(' `\n', ' \\\n')).toContain(fix);
  });
});
