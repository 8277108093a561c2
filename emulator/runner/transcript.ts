import type { Masks } from './masks.ts';
import type { OutputLine } from './step-process.ts';
import { type Annotation, parseCommand } from './workflow-commands.ts';

/** Reads a step's output as the runner does: hides masks, takes commands out, shows the rest. */
export class Transcript {
  readonly masked: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly #lines: OutputLine[] = [];
  readonly #shown: string[] = [];
  readonly #masks: Masks;
  readonly #debug: boolean;
  #stopToken = '';

  constructor(masks: Masks, debug: boolean) {
    this.#masks = masks;
    this.#debug = debug;
  }

  take(line: OutputLine): void {
    this.#lines.push(line);
    const command = parseCommand(line.text);
    if (command === undefined || (this.#stopToken !== '' && command.name !== this.#stopToken)) {
      this.print(line.text);
      return;
    }
    switch (command.name) {
      case this.#stopToken:
        this.#stopToken = '';
        return;
      case 'stop-commands':
        this.#stopToken = command.data;
        return;
      case 'add-mask':
        this.masked.push(command.data);
        this.#masks.add(command.data);
        return;
      case 'debug':
        if (this.#debug) {
          this.print(`##[debug]${command.data}`);
        }
        return;
      case 'error':
      case 'warning':
      case 'notice': {
        const message = this.#masks.hide(command.data);
        const title = this.#masks.hide(command.properties['title'] ?? '');
        this.annotations.push({ level: command.name, title, message, properties: command.properties });
        this.print(`${command.name[0]?.toUpperCase()}${command.name.slice(1)}: ${command.data}`);
        return;
      }
      case 'group':
        this.print(`▸ ${command.data}`);
        return;
      case 'endgroup':
        return;
      default:
        this.print(line.text);
    }
  }

  print(text: string): void {
    this.#shown.push(this.#masks.hide(text));
  }

  raw(stream: 'stdout' | 'stderr'): string {
    return this.#lines
      .filter((line) => line.stream === stream)
      .map((line) => `${line.text}\n`)
      .join('');
  }

  log(): string {
    return this.#shown.map((line) => `${line}\n`).join('');
  }
}
