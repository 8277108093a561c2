// Bundles each entry of src/ for the runner. Not minified, so that a person can review what runs with production credentials: each
// module stands in the bundle under the name of its file. What is behind a dynamic import lands in a file of its own, loaded on demand.
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CodeSplittingGroup, type InputOptions, type OutputChunk, rolldown } from 'rolldown';
import { licences, packageFolders } from './licences.ts';
import { DIGEST_FILE, digestOfSources } from './sources.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** Two entries need it, and seldom: it is bundled once, beside them. */
const GOOGLE = 'google-auth-library';

/** The modules that every exchange with Google needs. */
const ASKS_A_HOST =
  /[\\/]network[\\/](?!no-proxy)|[\\/]credentials[\\/](?:token-in|impersonation|workload-identity)\.ts$/;

type Group = CodeSplittingGroup & { name: string };

/**
 * A third of what main would load, which no healthy step uses: all that tells of a failure or a refusal, puts a file back, ends a step
 * that has nothing to do, or serves a keyring. And what only Windows needs.
 */
const SELDOM_IN_MAIN: Group[] = [
  { name: 'windows', test: /[\\/]private(?:-folder)?\.ts$/, includeDependenciesRecursively: false, priority: 4 },
  {
    name: 'mends',
    test: /[\\/](?:key-mends|key-kinds|key-fields|token-mends)\.ts$/,
    includeDependenciesRecursively: false,
    priority: 4,
  },
  {
    name: 'seldom',
    test: /failures\.ts$|[\\/]undo\.ts$|[\\/]report[\\/](?:blocks|skip)\.ts$|[\\/](?:nearest|blot|withdraw|keyring-setting|swap|help)\.ts$/,
    tags: ['$initial'],
    includeDependenciesRecursively: false,
    priority: 3,
  },
  {
    name: 'refused',
    test: /failures\.ts$|[\\/]refusals[\\/]|[\\/]explain-exchange\.ts$/,
    includeDependenciesRecursively: false,
    priority: 2,
  },
];

/** A third of what post would load, which it needs where the user changed a file since. What tells of a disk that fails it has at once. */
const SELDOM_IN_POST: Group[] = [
  {
    name: 'formats',
    test: /[\\/](?:python-config|netrc)[\\/](?!(?:python-config|netrc)\.ts$)/,
    tags: ['$initial'],
    includeDependenciesRecursively: false,
    priority: 2,
  },
];

const SELDOM: Readonly<Record<string, Group[]>> = { main: SELDOM_IN_MAIN, post: SELDOM_IN_POST };

rmSync(dist, { recursive: true, force: true });
for (const entry of ['main', 'post', 'refresh']) {
  await bundle(entry, path.join(root, 'src', `${entry}.ts`), { external: [GOOGLE] });
}
await bundle('google', fileURLToPath(import.meta.resolve(GOOGLE)), {});
// CommonJS, as a module of ECMAScript loads all that Node.js offers under each name that it imports from.
writeFileSync(path.join(dist, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
writeFileSync(DIGEST_FILE, `${digestOfSources()}\n`);

/** Writes the bundle of an entry, and the licences of what is in it, to its folder in dist/. */
async function bundle(folder: string, input: string, options: InputOptions): Promise<void> {
  const seldom = SELDOM[folder] ?? [];
  const build = await rolldown({
    cwd: root,
    input: { index: input },
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    checks: { ineffectiveDynamicImport: false },
    ...options,
  });
  const { output } = await build.write({
    dir: path.join(dist, folder),
    format: 'cjs',
    strict: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    paths: { [GOOGLE]: '../google/index.js' },
    dynamicImportInCjs: false,
    comments: { legal: true, annotation: false, jsdoc: false },
    // Each file that is loaded costs as much as forty kilobytes: one has all that is loaded at once, another all that talks to a host.
    codeSplitting: {
      groups: [...seldom, { name: 'index', tags: ['$initial'], priority: 1 }, { name: 'network', test: ASKS_A_HOST }],
    },
    plugins: [{ name: 'when-used', renderChunk: (code) => inAscii(whenUsed(withoutHelpers(code), seldom)) }],
  });
  const chunks = output.filter((one): one is OutputChunk => one.type === 'chunk');
  const modules = chunks.flatMap(({ modules }) => Object.keys(modules));
  writeFileSync(path.join(dist, folder, 'licenses.txt'), licences(packageFolders(modules)));
}

/**
 * What is seldom needed is loaded when it is. The keeper has it all at once: it puts files back where the folder of the action may be gone.
 */
function whenUsed(code: string, seldom: readonly Group[]): string {
  const rendered = [...seldom.map(({ name }) => name), 'rolldown-runtime'].reduce((text, name) => {
    const variable = `require_${name.replace('-', '_')}`;
    return text
      .replace(`const ${variable} = require("./${name}.js");`, `const ${variable} = () => require("./${name}.js");`)
      .replaceAll(new RegExp(`\\b${variable}\\.`, 'g'), `${variable}().`);
  }, code);
  if (/\bnew require_\w+\(\)/.test(rendered)) throw new Error('a class is among what is loaded when it is used');
  return rendered;
}

/**
 * A module of Node.js is its own default, and a module of ours is what it exports. The bundler's helpers say the same by copying
 * hundreds of names, and are a file more to load.
 */
function withoutHelpers(code: string): string {
  return code
    .replaceAll(/^(\w+) = (?:\w+\.)?__toESM\(\1, 1\);\n/gm, (statement, name: string) => {
      const used = new Set(Array.from(code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g')), ([, one]) => one));
      if (!used.has('default')) return '';
      return used.size === 1 ? `${name} = { default: ${name} };\n` : statement;
    })
    .replaceAll(/(?:\w+\.)?__toESM\((require\("node:\w+"\)), 1\)/g, '$1')
    .replaceAll(/(?:\w+\.)?__exportAll\((\{[^{}]*\})\)/g, (_, names: string) =>
      names.replaceAll(/(\w+): \(\) => ([\w$]+)/g, 'get $1() { return $2; }'),
    );
}

/** Code without signs that cannot be seen or that look like others; it is parsed quicker, too. */
function inAscii(code: string): string {
  // Each stands in a literal, where its escape says the same.
  return code.replace(/[^\t\n -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
