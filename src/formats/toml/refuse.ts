import { UnreadableConfig } from '../format.ts';
import { type Document, lineOf, type Path, startsWith } from './document.ts';

// What no client of such a file takes either: a value where it looks for a table, or the other way round.

/** Throws UnreadableConfig where a key on the way to a path has something else than a table. */
export function refuseWay({ tables, pairs }: Document, path: Path): void {
  const isWay = (other: Path) => other.length < path.length && startsWith(path, other);
  const value = pairs.find((pair) => isWay(pair.path) && pair.node.value.type !== 'TOMLInlineTable');
  const list = tables.find((table) => typeof table.path.at(-1) === 'number' && isWay(table.path.slice(0, -1)));
  const other = value?.node ?? list?.node;
  if (other) throw new UnreadableConfig({ line: lineOf(other), reason: 'a table was expected here' });
}

/** Throws UnreadableConfig where a path that is to have a value is a table. */
export function refuseTable({ tables, pairs }: Document, path: Path): void {
  const other = [...tables, ...pairs].find((one) => startsWith(one.path, path));
  if (other) throw new UnreadableConfig({ line: lineOf(other.node), reason: 'a value was expected here, not a table' });
}

/** Throws UnreadableConfig where a path that is to have a list of tables is something else. */
export function refuseOtherThanList({ tables, pairs }: Document, path: Path): void {
  const other = [...tables, ...pairs].find(
    (one) => startsWith(one.path, path) && typeof one.path[path.length] !== 'number',
  );
  if (other) throw new UnreadableConfig({ line: lineOf(other.node), reason: 'a list of tables was expected here' });
}
