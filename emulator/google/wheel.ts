import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { PackageFile } from '../world.ts';
import { packageFile } from './packages.ts';

/** One file of an archive. */
interface Entry {
  readonly path: string;
  readonly content: Buffer;
}

/**
 * A pure-Python wheel of one module that holds `__version__`, which pip installs and twine accepts. `requires` are
 * requirement lines. Format: https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
export function buildWheel(name: string, version: string, requires: readonly string[] = []): PackageFile {
  const module = name.replace(/[-.]+/g, '_').toLowerCase();
  const info = `${module}-${version}.dist-info`;
  const metadata = [
    'Metadata-Version: 2.1',
    `Name: ${name}`,
    `Version: ${version}`,
    'Summary: A package that only the private repository has',
    'Requires-Python: >=3.6',
    ...requires.map((line) => `Requires-Dist: ${line}`),
  ];
  const entries = [
    entry(`${module}/__init__.py`, `__version__ = "${version}"\n`),
    entry(`${info}/METADATA`, `${metadata.join('\n')}\n`),
    entry(`${info}/WHEEL`, 'Wheel-Version: 1.0\nGenerator: emulator\nRoot-Is-Purelib: true\nTag: py3-none-any\n'),
  ];
  const lines = entries.map(({ path, content }) => {
    const digest = createHash('sha256').update(content).digest('base64url');
    return `${path},sha256=${digest},${content.length}`;
  });
  const record = entry(`${info}/RECORD`, `${[...lines, `${info}/RECORD,,`].join('\n')}\n`);
  return packageFile(`${module}-${version}-py3-none-any.whl`, storedZip([...entries, record]), '>=3.6');
}

function entry(path: string, content: string): Entry {
  return { path, content: Buffer.from(content) };
}

/** A ZIP archive without compression (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). */
function storedZip(entries: readonly Entry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of entries) {
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((0o644 << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, tail, name]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from('PK\x05\x06'), end]);
}
