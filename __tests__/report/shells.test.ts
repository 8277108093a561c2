import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { explanations } from '../../scripts/docs.ts';
import { CLIENT_NAMES, loadClients } from '../../src/clients/catalogue.ts';
import { commandsOf } from '../../src/report/closing.ts';
import { OUTCOME } from './outcome.ts';

const root = path.resolve(import.meta.dirname, '../..');
const all = await explanations();

/**
 * Words of a shell of Unix, which a user of PowerShell cannot paste, and of places that Windows has not; and what Windows PowerShell appends
 * in UTF-16, which the runner does not read.
 */
const UNIX =
  /\bchmod\b|\bchown\b|\bsudo\b|\bexport \w+=|base64 -|\bHOME\b|~\/|\$\(|\/dev\/|\/etc\/|\/tmp\/|\b(?:rm|rmdir|cp|mv|ls|df|ln|cat|mkdir|touch|source) (?:-|')|"?\$(?:GITHUB|RUNNER|PYPIRC)_|&& | \\$|>> \$env:/m;

/** The sources of all explanations, by code: what their words make a difference of stands there. */
const sources = new Map(
  readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      readFileSync(path.join(root, 'src', name), 'utf8').split(/^(?=(?:export )?const \w+ = explanation)/m),
    )
    .flatMap((text): [string, string][] => {
      const code = /^(?:export )?const \w+ = explanation(?:<[\s\S]*?>)?\(\s*'(\w+)'/.exec(text)?.[1];
      return code === undefined ? [] : [[code, text]];
    }),
);

/** The example, and it with each thing in turn that its words make a difference of: flags, and the values that they compare. */
function variants(code: string, example: object): object[] {
  const compared = [...(sources.get(code) ?? '').matchAll(/\b(\w+) === '([^']+)'/g)];
  const others = Object.entries(example).flatMap(([name, value]): object[] => {
    if (typeof value === 'boolean') return [{ ...example, [name]: !value }];
    return compared.filter(([, field]) => field === name).map(([, , other]) => ({ ...example, [name]: other }));
  });
  return [example, ...others];
}

const textsIn = (seen: unknown): string[] =>
  typeof seen === 'object' && seen !== null ? Object.values(seen).flatMap(textsIn) : [String(seen)];

test('the sources of the explanations are found', () => {
  expect([...sources.keys()].toSorted()).toEqual(expect.arrayContaining(all.map(({ code }) => code).toSorted()));
  expect(variants('NOT_WRITABLE', { error: 'EACCES' })).toContainEqual({ error: 'EROFS' });
});

test.each(all.map((explain) => [explain.code, explain] as const))(
  '%s: what a user of Windows is told to paste, PowerShell takes',
  (_, explain) => {
    for (const seen of variants(explain.code, explain.example)) {
      const { what, why, fix } = explain(seen as typeof explain.example, 'win32');
      // What was seen is told as it is, and the examples are of Linux.
      const said = textsIn(explain.example).reduce(
        (text, value) => text.replaceAll(value, ''),
        [what, why, fix].join('\n'),
      );
      // What Google Cloud's own shell is named for is pasted there.
      if (!fix.includes('Cloud Shell')) expect(said).not.toMatch(UNIX);
    }
  },
);

/** Programs and options that macOS does not have. */
const LINUX = /\btimedatectl\b|\bsystemctl\b|\bapt(?:-get)? |\bbase64 -w|\bsed -i |\/proc\/|\bstat -c/;

test.each(all.map((explain) => [explain.code, explain] as const))(
  '%s: what a user of macOS is told to paste, macOS has',
  (_, explain) => {
    for (const seen of variants(explain.code, explain.example)) {
      const { what, why, fix } = explain(seen as typeof explain.example, 'darwin');
      if (!fix.includes('Cloud Shell')) expect([what, why, fix].join('\n')).not.toMatch(LINUX);
    }
  },
);

test('the closing block and the job summary of a user of Windows name files as PowerShell takes them', async () => {
  const clients = await loadClients(CLIENT_NAMES);
  const fileOutputs = { pypirc_file: "C:\\it's here\\.pypirc" };
  for (const scope of ['user', 'isolated'] as const) {
    const { install, publish } = commandsOf({ ...OUTCOME, scope, clients, fileOutputs }, 'win32');
    expect([...install, ...publish].join('\n')).not.toMatch(UNIX);
    expect(publish).toHaveLength(clients.filter(({ uploads }) => uploads).length);
    const named = publish.filter((command) => command.includes("'C:\\it''s here\\.pypirc'"));
    expect(named.map((command) => command.split(' ')[0])).toEqual(scope === 'isolated' ? ['twine', 'flit'] : []);
  }
});

test('a path is quoted for PowerShell, whatever is in it', async () => {
  const { NOT_WRITABLE } = await import('../../src/ledger/file-failures.ts');
  const { fix } = NOT_WRITABLE({ path: "C:\\Users\\O'x $HOME\\a", folder: 'C:\\Users', error: 'EPERM' }, 'win32');
  expect(fix).toContain("Set-ItemProperty -Force -LiteralPath 'C:\\Users\\O''x $HOME\\a'");
});
