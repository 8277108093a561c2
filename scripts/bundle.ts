// Bundles each entry of src/ for the runner. Not minified, so that a person can review what runs with production credentials: each
// module stands in the bundle under the name of its file. What is behind a dynamic import lands in a file of its own, loaded on demand.
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InputOptions, type OutputChunk, rolldown } from 'rolldown';
import { licences, packageFolders } from './licences.ts';
import { DIGEST_FILE, digestOfSources } from './sources.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** Two entries need it, and seldom: it is bundled once, beside them. */
const GOOGLE = 'google-auth-library';

/** The modules that every exchange with Google needs. */
const ASKS_A_HOST =
  /src[\\/](?:network|refusals)[\\/](?!no-proxy)|src[\\/]credentials[\\/](?:access-token|explain-exchange|exchange-failures|impersonation|workload-identity)\.ts$/;

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
    // One file for all that is loaded at once: each further one costs as much as forty kilobytes.
    // Each file that is loaded costs as much as forty kilobytes: one has all that is loaded at once, another all that talks to a host.
    codeSplitting: {
      groups: [
        { name: 'index', tags: ['$initial'], priority: 1 },
        { name: 'network', test: ASKS_A_HOST },
      ],
    },
    plugins: [{ name: 'in-ascii', renderChunk: (code) => inAscii(code) }],
  });
  const chunks = output.filter((one): one is OutputChunk => one.type === 'chunk');
  const modules = chunks.flatMap(({ modules }) => Object.keys(modules));
  writeFileSync(path.join(dist, folder, 'licenses.txt'), licences(packageFolders(modules)));
}

/** Code without signs that cannot be seen or that look like others; it is parsed quicker, too. */
function inAscii(code: string): string {
  // Each stands in a literal, where its escape says the same.
  return code.replace(/[^\t\n -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
