/** An annotation that the runner shows on the run's page. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** A workflow command, `::name key=value,…::data`, unescaped. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The command that a line of output is; undefined for ordinary output (actions/runner, ActionCommand.cs). */
export function parseCommand(line: string): Command | undefined {
  const found = /^\s*::([a-zA-Z-]+)(?:\s+(.*?))?::(.*)$/s.exec(line);
  if (found === null) {
    return undefined;
  }
  const [, name = '', list = '', data = ''] = found;
  const properties = list
    .split(',')
    .map((pair) => /^\s*([^=]+)=(.*)$/s.exec(pair))
    .filter((pair) => pair !== null)
    .map((pair): [string, string] => [pair[1] ?? '', unescapeProperty(pair[2] ?? '')]);
  return { name, properties: Object.fromEntries(properties), data: unescapeData(data) };
}

function unescapeData(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(value: string): string {
  return unescapeData(value.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/**
 * The pairs of a GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE file: `name=value`, or `name<<DELIMITER`, lines, DELIMITER.
 * Throws where the runner would fail the step.
 */
export function parseFileCommands(content: string): Map<string, string> {
  const pairs = new Map<string, string>();
  const lines = content.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') {
      continue;
    }
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, index + 1);
    if (heredoc <= 0 || delimiter === '') {
      throw new Error(`Invalid format '${line}'`);
    }
    if (end < 0) {
      throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    }
    pairs.set(line.slice(0, heredoc), lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return pairs;
}
