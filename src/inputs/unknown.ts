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

/** Whether a name is ours but for one letter, or two that changed places. */
function isSpelt(name: string, ours: string): boolean {
  const [shorter = '', longer = ''] = [name, ours].sort((a, b) => a.length - b.length);
  if (longer.length - shorter.length === 1) {
    return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
  }
  const wrong = [...name].flatMap((letter, at) => (letter === ours[at] ? [] : [at]));
  const [first = 0, second = first] = wrong;
  if (longer.length !== shorter.length || wrong.length > 2) return false;
  return wrong.length === 1 || (second === first + 1 && name[first] === ours[second] && name[second] === ours[first]);
}
