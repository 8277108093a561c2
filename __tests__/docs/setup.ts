// Carries out docs/SETUP.md: its blocks run in one bash, as a reader pastes them, where gcloud and gh write down what they are
// asked and answer with three numbers. What was asked can then be checked by the real gcloud, and done to the emulator's Google.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { grant } from '../../emulator/policies.ts';
import { addProject, addProvider, addRepository, addServiceAccount } from '../../emulator/populate.ts';
import type { Claims, World } from '../../emulator/world.ts';
import { examplesIn } from '../../scripts/examples.ts';

const SETUP = path.resolve(import.meta.dirname, '../../docs/SETUP.md');

/** A command of gcloud, as a shell expanded it. */
export interface Asked {
  /** The section that it stands in. */
  readonly section: string;
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
  /** What the file of --upstream-policy-file held. */
  readonly policies: string;
}

/** What the page does when it is followed from top to bottom. */
export interface Followed {
  readonly asked: readonly Asked[];
  /** What the blocks of a section print, by its heading. */
  readonly printed: Readonly<Record<string, string>>;
}

const GCLOUD = `#!/usr/bin/env bash
printf '%s\\0' "$SECTION" "$@" >>"$ASKED"
for word; do case $word in --upstream-policy-file=*) printf '%s\\0' policies "$(cat "\${word#*=}")" >>"$ASKED" ;; esac; done
printf '\\0' >>"$ASKED"
case "$*" in 'projects describe'*) echo 123456789 ;; *' keys create '*) echo '{}' >"$5" ;; esac
`;
const GH = `#!/usr/bin/env bash
case "$*" in *' .id') echo 123456 ;; *' .owner.id') echo 654321 ;; 'secret set '*) cat >/dev/null ;; esac
`;

/** Runs every block of the page in one bash that stops at the first error or unset name. Throws where one fails. */
export function follow(): Followed {
  const text = readFileSync(SETUP, 'utf8');
  const lines = text.split('\n');
  const blocks = examplesIn(SETUP, text).filter(({ language }) => language === 'sh');
  const sectionOf = (line: number): string =>
    lines
      .slice(0, line)
      .findLast((heading) => /^##+ /.test(heading))
      ?.replace(/^#+ /, '') ?? '';
  const folder = mkdtempSync(path.join(tmpdir(), 'setup-'));
  try {
    for (const [name, content] of Object.entries({ gcloud: GCLOUD, gh: GH, asked: '' })) {
      writeFileSync(path.join(folder, name), content);
      chmodSync(path.join(folder, name), 0o755);
    }
    const script = blocks.map(
      ({ line, text: block }) => `export SECTION='${sectionOf(line)}'\nprintf '\\0%s\\0' "$SECTION"\n{\n${block}}\n`,
    );
    const printed = execFileSync('bash', ['--norc', '-euo', 'pipefail', '-c', script.join('\n')], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: `${folder}:/usr/bin:/bin`, ASKED: path.join(folder, 'asked') },
    });
    const asked = readFileSync(path.join(folder, 'asked'), 'utf8').split('\0\0').slice(0, -1);
    return { asked: asked.map(parseAsked), printed: parsePrinted(printed) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parseAsked(record: string): Asked {
  const [section = '', ...all] = record.split('\0');
  const end = all.indexOf('policies');
  const argv = end < 0 ? all : all.slice(0, end);
  const flags = argv.filter((word) => word.startsWith('--')).map((word) => word.slice(2).split(/=(.*)/s));
  return {
    section,
    argv,
    words: argv.filter((word) => !word.startsWith('--')),
    flags: Object.fromEntries(flags.map(([name = '', value = '']) => [name, value])),
    policies: end < 0 ? '' : (all[end + 1] ?? ''),
  };
}

function parsePrinted(output: string): Readonly<Record<string, string>> {
  const [, ...pieces] = output.split('\0');
  const printed: Record<string, string> = {};
  for (let i = 0; i + 1 < pieces.length; i += 2) {
    const section = pieces[i] ?? '';
    printed[section] = (printed[section] ?? '') + (pieces[i + 1] ?? '');
  }
  return printed;
}

/** Does to the emulator's Google what gcloud was asked to do to the real one. Throws where it does not know a command. */
export function carryOut(world: World, asked: readonly Asked[]): void {
  for (const one of asked) carryOutOne(world, one);
}

function carryOutOne(world: World, { words, flags, policies }: Asked): void {
  const [command, name = ''] = [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
  const { project = '', location = '', member = '', role = '' } = flags;
  const repository = `projects/${project}/locations/${location}/repositories/${name}`;
  const pool = 'projects/123456789/locations/global/workloadIdentityPools';
  if (command === 'projects describe') {
    addProject(world, name, '123456789').apis.clear();
  } else if (words[0] === 'services') {
    for (const api of words.slice(2)) world.projects.get(project)?.apis.add(api);
  } else if (command === 'artifacts repositories create') {
    const mode = (flags['mode'] ?? 'standard-repository').toUpperCase().replace('-', '_') as 'STANDARD_REPOSITORY';
    addRepository(world, repository, {
      format: (flags['repository-format'] ?? '').toUpperCase(),
      mode,
      upstreams: upstreamsOf(policies),
    });
  } else if (command === 'artifacts repositories add-iam-policy-binding') {
    grant(world, member, repository, role);
  } else if (command === 'iam service-accounts create') {
    addServiceAccount(world, name, project);
  } else if (command === 'iam service-accounts add-iam-policy-binding') {
    grant(world, member, `projects/${project}/serviceAccounts/${name}`, role);
  } else if (command === 'iam workload-identity-pools providers create-oidc') {
    addProvider(world, {
      name: `${pool}/${flags['workload-identity-pool']}/providers/${name}`,
      issuer: flags['issuer-uri'] ?? '',
      mapping: mappingOf(flags['attribute-mapping'] ?? ''),
      condition: conditionOf(flags['attribute-condition'] ?? ''),
    });
  } else if (command !== 'iam workload-identity-pools create') {
    throw new Error(`not known here: gcloud ${words.join(' ')}`);
  }
}

/** The upstreams of a policy file, the one with the greatest priority first. */
export function upstreamsOf(policies: string): readonly string[] {
  if (policies === '') return [];
  const parsed = JSON.parse(policies) as readonly { readonly repository: string; readonly priority: number }[];
  return [...parsed].sort((a, b) => b.priority - a.priority).map(({ repository }) => repository);
}

/** An attribute mapping whose values are claims and quoted texts, joined by `+`. */
function mappingOf(text: string): Record<string, (claims: Claims) => string> {
  const pairs = text.split(',').map((pair) => pair.split(/=(.*)/s));
  return Object.fromEntries(
    pairs.map(([name = '', expression = '']) => [
      name,
      (claims: Claims) =>
        expression
          .split(' + ')
          .map((term) => termOf(term, claims))
          .join(''),
    ]),
  );
}

function termOf(term: string, claims: Claims): string {
  const claim = /^assertion\.(\w+)$/.exec(term)?.[1];
  const literal = /^'([^']*)'$/.exec(term)?.[1];
  if (claim === undefined && literal === undefined) throw new Error(`not known here: ${term}`);
  return literal ?? String(claims[claim ?? '']);
}

/** An attribute condition of claims that must equal a text, joined by `&&`. */
function conditionOf(text: string): (claims: Claims) => boolean {
  const parts = text.split(' && ').map((part) => {
    const [, claim, value] = /^assertion\.(\w+) == '([^']+)'$/.exec(part) ?? [];
    if (claim === undefined) throw new Error(`not known here: ${part}`);
    return [claim, value] as const;
  });
  return (claims) => parts.every(([claim, value]) => claims[claim] === value);
}
