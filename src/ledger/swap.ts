import type { Secret } from '../secret.ts';

/**
 * The content with a new password wherever one of the former ones stands, in the spelling in which it stands: as it is, or
 * percent-encoded as in an address. Every other byte stays.
 */
export function swapped(content: Buffer, former: readonly Secret[], fresh: Secret): Buffer {
  const text = content.toString('latin1');
  const after = former.reduce(
    (before, old) =>
      SPELLINGS.reduce(
        (spelt, spell) => spelt.replaceAll(latin1(spell(old.reveal())), () => latin1(spell(fresh.reveal()))),
        before,
      ),
    text,
  );
  return after === text ? content : Buffer.from(after, 'latin1');
}

const SPELLINGS: readonly ((password: string) => string)[] = [(password) => password, encodeURIComponent];

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
