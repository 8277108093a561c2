import { pythonConfig } from '../../src/formats/python-config/python-config.ts';
import { table } from './table.ts';

const edits = [{ op: 'set', section: 'global', key: 'index-url', value: 'https://example.com/simple/' }] as const;

/** Prints what an edit of a pip.conf costs, and its undoing, by the size of the file. */
export function tabulateEditors(): void {
  const { edit, unedit } = pythonConfig('pip');
  table(
    ['pip.conf', 'edit', 'undo'],
    [1_000, 10_000, 100_000, 300_000].map((lines) => {
      const content = Buffer.from(
        `[global]\n${Array.from({ length: lines }, (_, n) => `option-${n} = value of it ${n}\n`).join('')}`,
      );
      const [edited, editing] = timed(() => edit(content, edits));
      const [, undoing] = timed(() => unedit(edited, content, edits));
      const size = `${lines} lines, ${(content.length / 1e6).toFixed(1)} MB`;
      return [size, `${editing.toFixed(0)} ms`, `${undoing.toFixed(0)} ms`];
    }),
  );
}

/** The fastest of three runs. */
function timed<T>(work: () => T): [T, number] {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    return [work(), performance.now() - start] as [T, number];
  });
  return runs.toSorted(([, a], [, b]) => a - b)[0] ?? [work(), Number.NaN];
}
