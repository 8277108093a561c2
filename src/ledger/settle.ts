import { type Edit, edit, unedit } from '../formats/python-config.ts';
import { reveal, Secret, type Text } from '../secret.ts';
import type { Layer } from './ledger.ts';

/** The bytes of a file; null where there is no file. */
export type Content = Buffer | null;

const NOTHING = Buffer.alloc(0);

/** The content with these layers over it, lowest first. Throws UnreadableConfig. */
export function lay(content: Content, layers: readonly Layer[]): Content {
  return layers.reduce<Content>((below, layer) => {
    if (layer.kind === 'create') return Buffer.from(reveal(layer.content), layer.encoding ?? 'utf8');
    const above = buffer(edit(below ?? NOTHING, opened(layer.edits), layer.dialect));
    return below === null && above.length === 0 ? null : above;
  }, content);
}

/**
 * What the user's own file is, when the user changed a file that had these layers over `original`: only our lines go.
 * A file of our own is ours whatever is in it. Throws UnreadableConfig.
 */
export function lift(current: Content, original: Content, layers: readonly Layer[]): Content {
  // From the top layer down, each taken off against what lay below it.
  return layers.reduceRight<Content>((above, layer, index) => {
    if (above === null || layer.kind === 'create') return null;
    const below = lay(original, layers.slice(0, index));
    const left = buffer(unedit(above, below ?? NOTHING, opened(layer.edits), layer.dialect));
    return below === null && left.length === 0 ? null : left;
  }, current);
}

/** Whether a secret of these layers stands in the content. */
export function holdsSecret(content: Buffer, layers: readonly Layer[]): boolean {
  return layers.flatMap(textsOf).some((text) => text instanceof Secret && content.includes(text.reveal()));
}

function buffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function textsOf(layer: Layer): Text[] {
  if (layer.kind === 'create') return [layer.content];
  return layer.edits.flatMap((one) => (one.op === 'set' ? [one.value] : one.op === 'append' ? [one.item] : []));
}

function opened(edits: readonly Edit<Text>[]): Edit[] {
  return edits.map((one) => {
    if (one.op === 'set') return { ...one, value: reveal(one.value) };
    if (one.op === 'append') return { ...one, item: reveal(one.item) };
    return one;
  });
}
