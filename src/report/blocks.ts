/** What happened, in parts: words, what they list, and names with the values that were seen. */
export type Seen =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'values'; readonly rows: readonly (readonly [string, string])[] };

/** What to do, in parts: words, and lines that run or fit as they are copied. */
export interface Advice {
  readonly kind: 'words' | 'sh' | 'powershell' | 'yaml';
  readonly text: string;
}

const VALUE = /^ {2}(\w+): (.+)$/;
const ITEM = /^(?: {2}|- )(.+)$/;
// A program, an assignment, or a command of PowerShell.
const PROGRAM =
  /^(?:gcloud|gh|base64|umask|sudo|echo|chmod|rm|rmdir|ls|cp|mv|head|df|icacls|attrib|takeown|w32tm|pip|twine) |^[A-Z_]+=|^[A-Z][a-z]+-[A-Z]\w+ /;
const CMDLET = /^(?:[A-Z][a-z]+-[A-Z]\w+ |(?:attrib|icacls|takeown|w32tm) |\[(?:Convert|IO\.File)\]|".*" \| Out-File )/;
const KEY = /^[a-z_][\w-]*:(?:\s|$)/;

/** The parts of `what` of a problem: lines such as `  iss: https://…` are values, other indented lines a list. Loses no word. Pure. */
export function seenIn(what: string): readonly Seen[] {
  const parts: { kind: Seen['kind']; lines: string[] }[] = [];
  for (const line of what.split('\n').filter((text) => text.trim() !== '')) {
    const kind = VALUE.test(line) ? 'values' : ITEM.test(line) ? 'list' : 'words';
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return parts.map(({ kind, lines }): Seen => {
    if (kind === 'words') return { kind, text: lines.join('\n') };
    if (kind === 'list') return { kind, items: lines.map((line) => line.replace(ITEM, '$1')) };
    return { kind, rows: lines.map((line) => [line.replace(VALUE, '$1'), line.replace(VALUE, '$2')]) };
  });
}

/** The parts of `fix` of a problem: commands and YAML apart from the words around them, so that what is copied works. Pure. */
export function adviceIn(fix: string): readonly Advice[] {
  const parts: { kind: Advice['kind']; lines: string[] }[] = [];
  for (const line of fix.split('\n')) {
    const last = parts.at(-1);
    const kind = kindOf(line, last);
    // A key that the block has already begins another one: they are alternatives.
    const key = keyOf(line);
    const begins = key !== undefined && last?.lines.some((other) => keyOf(other) === key);
    if (last?.kind === kind && !begins) last.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return parts
    .map(({ kind, lines }) => ({ kind, text: dedented(lines).join('\n').trim() }))
    .filter(({ text }) => text !== '');
}

function kindOf(line: string, last: { kind: Advice['kind']; lines: readonly string[] } | undefined): Advice['kind'] {
  if (last !== undefined && /[\\`]$/.test(last.lines.join())) return last.kind;
  const bare = line.trimStart();
  if (CMDLET.test(bare)) return 'powershell';
  if (PROGRAM.test(bare)) return 'sh';
  if (KEY.test(bare)) return 'yaml';
  if (bare === line) return 'words';
  return last === undefined || last.kind === 'words' ? 'sh' : last.kind;
}

/** The key of YAML that a line begins with, with its indentation. */
function keyOf(line: string): string | undefined {
  return /^ *[a-z_][\w-]*:/.exec(line)?.[0];
}

function dedented(lines: readonly string[]): readonly string[] {
  const depth = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth));
}
