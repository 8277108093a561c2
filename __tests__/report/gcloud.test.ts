import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { explanations, readActionFile } from '../../scripts/docs.ts';
import { type Commands, commandOf, commandsIn } from './gcloud.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** The commands and flags that messages and documents name; real/gcloud.test.ts holds them to gcloud itself. */
const KNOWN: Commands = JSON.parse(readFileSync(path.join(import.meta.dirname, 'gcloud.json'), 'utf8'));
const GROUPS = new Set(Object.keys(KNOWN).map((command) => command.split(' ')[0]));
/** gcloud does not list it, as it is for programs; Google's keyring backend runs it too. */
const UNLISTED = 'config config-helper';

function unknownIn(text: string): readonly string[] {
  return commandsIn(text).flatMap(({ words, flags }) => {
    if (words.startsWith(UNLISTED) || (flags.length === 0 && !GROUPS.has(words.split(' ')[0] ?? ''))) return [];
    const command = commandOf(words, KNOWN);
    if (command === undefined) return [words];
    return flags
      .filter((flag) => ![...(KNOWN[command] ?? []), ...(KNOWN[''] ?? [])].includes(flag))
      .map((flag) => `${command} --${flag}`);
  });
}

const all = (await explanations()).map((explain) => explain(explain.example, 'linux'));

test.each(all)('$code only names commands of gcloud that exist', ({ what, why, fix }) => {
  expect(unknownIn(`${what}\n${why}\n${fix}`)).toEqual([]);
});

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /failures\.ts$/.test(file),
);

// An example shows one of the ways that a message can take; its source has them all.
test.each(sources)('%s only has commands of gcloud that exist', (file) => {
  const text = readFileSync(path.join(root, 'src', file), 'utf8');
  expect(unknownIn(text.replace(/\\n|['`]/g, '\n').replace(/\\\\\n\s*/g, ' '))).toEqual([]);
});

test.each(['README.md', 'docs/SETUP.md', 'docs/TROUBLESHOOTING.md'])(
  '%s only has commands of gcloud that exist',
  (file) => {
    expect(unknownIn(readFileSync(path.join(root, file), 'utf8'))).toEqual([]);
  },
);

test('a command and a flag that do not exist are found', () => {
  expect(unknownIn('gcloud projects lst --format=json')).toEqual(['projects lst']);
  expect(unknownIn('X=$(gcloud projects list --formt=json)')).toEqual(['projects list --formt']);
});

/** Words with an underscore that are no inputs: outputs, fields of credential files, settings of others, and a function of jq. */
const OTHERS = new Set([
  ...Object.keys(readActionFile().outputs),
  ...['private_key', 'private_key_id', 'client_email', 'quota_project_id', 'service_account_key', 'to_entries'],
  ...['token_url', 'token_format'],
  ...['authorized_user', 'external_account', 'external_account_authorized_user', 'impersonated_service_account'],
]);

test.each(all)('$code names inputs as action.yml has them, inside sentences too', ({ what, why, fix, code }) => {
  const { inputs } = readActionFile();
  const prose = `${what}\n${why}\n${fix}`.replace(/"[^"\n]*"|\S*[/\\.$@]\S*/g, ' ').replace(/^ {2}\w+: .*$/gm, ' ');
  const words = prose.match(/\b[a-z]+(?:_[a-z]+)+\b/g) ?? [];
  expect(
    words.filter((word) => !Object.hasOwn(inputs, word) && !OTHERS.has(word)),
    code,
  ).toEqual([]);
});
