import type { Problem } from '../failure.ts';
import { INPUT_UNKNOWN } from './failures.ts';
import { INPUTS, namesOf } from './pasted.ts';

/** Inputs of Google's actions that ask for nothing this action would not do, or could not leave undone. */
const HARMLESS =
  /^(?:token_format|access_token_(?:scopes|subject)|(?:create|cleanup)_credentials(?:_file)?|export_(?:environment_variables|default_credentials)|id_token_.*|retries|backoff.*|request_reason|delegates|version|skip_install|install_components)$/;

/** What an input of another name is for, by a word in it. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/token/, 'access_token'],
  // Of a user and a password, as for a registry of containers: a token or a key.
  [/password/, 'access_token or key'],
  [/credential|key|json/, 'key'],
  [/provider|pool|wif/, 'workload_identity_provider'],
  [/account|email/, 'service_account'],
  [/project/, 'project'],
  [/region|zone|location/, 'location'],
  [/repo|index_url|registry/, 'repository'],
];

/** A warning for each input that this action does not have, if one that it has was probably meant. Pure. */
export function unknownInputs(given: readonly string[]): readonly Problem[] {
  const known = INPUTS.flatMap(namesOf);
  return given.flatMap((one): readonly Problem[] => {
    const name = one.toLowerCase();
    const plain = name.replaceAll('-', '_');
    if (known.includes(name) || HARMLESS.test(plain)) return [];
    const meant = INPUTS.find((ours) => isSpelt(plain, ours)) ?? MEANT.find(([word]) => word.test(plain))?.[1];
    return meant === undefined ? [] : [INPUT_UNKNOWN({ name, meant })];
  });
}

/** Whether a name is ours but for one letter: too many, missing, another, or in another place. */
function isSpelt(name: string, ours: string): boolean {
  const nearOurs = nearTo(ours);
  return nearTo(name).some((one) => nearOurs.includes(one));
}

/** A word, and what is left of it without each of its letters. */
function nearTo(word: string): readonly string[] {
  return [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))];
}
