import { writeSync } from 'node:fs';
import { EOL } from 'node:os';
import { errorCode } from '../error-code.ts';

/** Standard output, as an object so that a test can listen. */
export const stdout = {
  /** Writes lines. Without the stream of Node.js, which costs a tenth of its start where the runner reads from a pipe. */
  write(lines: readonly string[]): void {
    let rest = Buffer.from(lines.map((line) => line + EOL).join(''));
    while (rest.length > 0) {
      try {
        rest = rest.subarray(writeSync(1, rest));
      } catch (error) {
        // A pipe that is full, and whose other end made it return at once.
        if (errorCode(error) !== 'EAGAIN') throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      }
    }
  },
};

/** A command to the runner as a line, with what it is about where it has a name or a title: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
export function command(name: string, data: string, property?: readonly [name: string, value: string]): string {
  const about = property === undefined ? '' : ` ${property[0]}=${escapedProperty(property[1])}`;
  return `::${name}${about}::${escaped(data)}`;
}

function escaped(data: string): string {
  return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(value: string): string {
  return escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
