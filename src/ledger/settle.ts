import { FORMATS } from '../formats/catalogue.ts';
import type { Format } from '../formats/format.ts';
import { reveal, Secret } from '../secret.ts';
import type { Change, EditFile } from './change.ts';
import { standing } from './claims.ts';
import { holds, type Pair } from './forms.ts';
import type { Layer } from './ledger.ts';

/** The bytes of a file; null where there is no file. */
export type Content = Buffer | null;

const NOTHING = Buffer.alloc(0);

/** Loads what the formats of these changes need, before `lay` and `lift`. */
export async function loadFormats(changes: readonly Change[]): Promise<void> {
  for (const change of changes) if (change.kind === 'edit') await formatOf(change).load?.();
}

/** The content with these layers over it, lowest first. Throws UnreadableConfig. */
export function lay(content: Content, layers: readonly Layer[]): Content {
  return layAll(content, standing(layers));
}

function layAll(content: Content, layers: readonly Layer[]): Content {
  return layers.reduce<Content>((below, layer) => {
    if (layer.kind === 'create') return Buffer.from(reveal(layer.content), layer.encoding ?? 'utf8');
    const above = buffer(formatOf(layer).edit(below ?? NOTHING, opened(layer.edits)));
    return below === null && above.length === 0 ? null : above;
  }, content);
}

/**
 * What the user's own file is, when the user changed a file that had these layers over `original`: only our lines go.
 * A file of our own is ours whatever is in it. Throws UnreadableConfig.
 */
export function lift(current: Content, original: Content, layers: readonly Layer[]): Content {
  // From the top layer down, each taken off against what lay below it.
  return standing(layers).reduceRight<Content>((above, layer, index, all) => {
    if (above === null || layer.kind === 'create') return null;
    const below = layAll(original, all.slice(0, index));
    const left = buffer(formatOf(layer).unedit(above, below ?? NOTHING, opened(layer.edits)));
    // Blanks of our own lines, set apart by whoever laid the file out anew, are no file of the user's.
    return below === null && left.toString('latin1').trim() === '' ? null : left;
  }, current);
}

/** Whether a secret of these layers stands in the content, or the credential that they hand over, in whatever form. */
export function holdsSecret(content: Buffer, layers: readonly Layer[], credential?: Pair): boolean {
  if (credential !== undefined && holds(content, credential.password)) return true;
  return layers
    .flatMap(textsOf)
    .some((text) => text instanceof Secret && text.reveal() !== '' && content.includes(text.reveal()));
}

/** The secrets of these layers that must not stay: the credential that they hand over, and all of a file of our own. */
export function secretsOf(layers: readonly Layer[], credential?: Pair): readonly Secret[] {
  const whole = layers.filter(({ kind }) => kind === 'create' || credential === undefined).flatMap(textsOf);
  return [credential?.password, ...whole].filter((text) => text instanceof Secret);
}

/** Their spellings in the files of these layers and in the ledger. */
export function spellingsOf(secrets: readonly Secret[]): readonly Buffer[] {
  const texts = secrets
    .map((secret) => secret.reveal())
    .flatMap((text) => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]);
  return [...new Set(texts)].filter((text) => text !== '').map((text) => Buffer.from(text));
}

function buffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function textsOf(layer: Layer): readonly unknown[] {
  return layer.kind === 'create' ? [layer.content] : layer.edits.flatMap((one) => Object.values(one).flat());
}

// A layer's edits are in the vocabulary of its format, which the type of a table by name cannot say.
function formatOf(layer: EditFile): Format<object> {
  return FORMATS[layer.format] as Format<object>;
}

/** The edits with their secrets opened, whatever the vocabulary. */
function opened(edits: readonly object[]): object[] {
  return edits.map((one) =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]) => [name, Array.isArray(value) ? value.map(open) : open(value)]),
    ),
  );
}

function open(value: unknown): unknown {
  return value instanceof Secret ? reveal(value) : value;
}
