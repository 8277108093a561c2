import { EOL } from 'node:os';
import type { Problem } from '../failure.ts';
import { consoleUrl, isLocated, uploadUrl } from '../registry/repository.ts';
import { harmless, printable } from '../shown.ts';
import { adviceIn, type Seen, seenIn } from './blocks.ts';
import { commandsOf, SOURCES, title, validity } from './closing.ts';
import { helpUrl, withAddresses } from './help.ts';
import type { Outcome } from './outcome.ts';
import { summarize } from './print.ts';

// Every value is escaped here, and nothing but HTML is written, so what comes from outside is neither markup nor Markdown.

/** The job summary of a step that worked: what is ready, until when, what to type and what is restored; nothing in it secret. */
export function summarizeOutcome(outcome: Outcome, now: Date): void {
  const { credential, access, files, cleanup } = outcome;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Repository', [repositoryLink(outcome)]],
    ['Identity', [credential.principal === undefined ? 'not known' : code(credential.principal)]],
    ['Credential', [`${escaped(SOURCES[credential.source])} (${code(credential.method)})`]],
    ['Access', [escaped(access ?? 'not verified')]],
    ['Valid', [escaped(validity(outcome, now))]],
    [cleanup ? 'Restored when the job ends' : 'Left as they are', files.map(code)],
  ];
  const { install, publish } = commandsOf(outcome);
  summarize(
    lines(
      heading(title(outcome)),
      table(rows.filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.join('<br>')])),
      ...(install.length > 0 ? ['<p>Install:</p>', block(install.join('\n'), 'sh')] : []),
      ...(publish.length > 0 ? ['<p>Upload:</p>', block(publish.join('\n'), 'sh')] : []),
    ),
  );
}

/** The job summary of a step that failed: the words of its annotations, with what is copied and what was seen apart from them. */
export function summarizeProblems(problems: readonly Problem[]): void {
  summarize(lines(...problems.flatMap(linesOf)));
}

function linesOf({ code: id, title, what, why, certain, fix }: Problem): readonly string[] {
  return [
    heading(`Artifact Registry: ${title}`),
    ...seenIn(what).map(shownPart),
    paragraph(why, certain ? undefined : 'Likely reason:'),
    '<p><strong>What to do:</strong></p>',
    ...adviceIn(withAddresses(fix)).map(({ kind, text }) => (kind === 'words' ? paragraph(text) : block(text, kind))),
    `<p>${helpLink(id)}</p>`,
  ];
}

function lines(...html: readonly string[]): string {
  return html.map((line) => line + EOL).join('');
}

function heading(text: string): string {
  return `<h3>${escaped(text)}</h3>`;
}

/** What is copied, in the colours of its language. */
function block(text: string, language: string): string {
  return `<pre lang="${language}"><code>${escaped(text)}</code></pre>`;
}

function repositoryLink({ repository }: Outcome): string {
  const address = code(uploadUrl(repository));
  if (!isLocated(repository)) return address;
  const url = consoleUrl(repository);
  if (url === undefined) return address;
  return `${link(url, code(repository.id))} in ${code(repository.project)}, ${code(repository.location)}`;
}

function helpLink(id: string): string {
  const url = helpUrl(id);
  return url === undefined ? `Code: ${code(id)}` : `More about ${link(url, code(id))}`;
}

function shownPart(part: Seen): string {
  if (part.kind === 'words') return paragraph(part.text);
  if (part.kind === 'list') return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  return table(part.rows.map(([name, value]) => [name, code(value)]));
}

function link(url: string, text: string): string {
  return `<a href="${escaped(url)}">${text}</a>`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const cells = rows.map(([name, value]) => `<tr><th align="left">${escaped(name)}</th><td>${value}</td></tr>`);
  return `<table>${cells.join('')}</table>`;
}

function paragraph(text: string, label?: string): string {
  const lead = label === undefined ? '' : `<strong>${label}</strong> `;
  return `<p>${lead}${escaped(text).replace(/\n+/g, '<br>')}</p>`;
}

/** In code font a value stays what it is: GitHub makes no mention, emoji or link of it. Long ones may break behind a slash. */
function code(value: string): string {
  return `<code>${escaped(printable(value)).replace(/\/(?=\w)/g, '/<wbr>')}</code>`;
}

function escaped(text: string): string {
  return text
    .split('\n')
    .map(harmless)
    .join('\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
