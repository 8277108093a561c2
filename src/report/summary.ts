import type { Problem } from '../failure.ts';
import { consoleUrl, uploadUrl } from '../registry/repository.ts';
import { harmless, printable } from '../shown.ts';
import { adviceIn, type Seen, seenIn } from './blocks.ts';
import { commandsOf, SOURCES, title, validity } from './closing.ts';
import type { Outcome } from './outcome.ts';
import { summarize } from './print.ts';

// Every value is escaped here, and nothing but HTML is written, so what comes from outside is neither markup nor Markdown.

/** The job summary of a step that worked: what is ready, until when, what to type and what is restored; nothing in it secret. */
export async function summarizeOutcome(outcome: Outcome, now: Date): Promise<void> {
  const { credential, access, files, cleanup } = outcome;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Repository', [repositoryLink(outcome)]],
    ['Identity', [credential.principal === undefined ? 'not known' : code(credential.principal)]],
    ['Credential', [`${escaped(SOURCES[credential.source])} (${code(credential.method)})`]],
    ['Access', [escaped(access ?? 'not verified')]],
    ['Valid', [escaped(validity(outcome, now))]],
    [cleanup ? 'Restored when the job ends' : 'Left as they are', files.map(code)],
  ];
  await summarize((summary) => {
    summary
      .addHeading(escaped(title(outcome)), 3)
      .addRaw(
        table(rows.filter(([, lines]) => lines.length > 0).map(([name, lines]) => [name, lines.join('<br>')])),
        true,
      );
    const { install, publish } = commandsOf(outcome);
    if (install.length > 0) summary.addRaw('<p>Install:</p>', true).addCodeBlock(escaped(install.join('\n')), 'sh');
    if (publish.length > 0) summary.addRaw('<p>Upload:</p>', true).addCodeBlock(escaped(publish.join('\n')), 'sh');
  });
}

/** The job summary of a step that failed: the words of its annotations, with what is copied and what was seen apart from them. */
export async function summarizeProblems(problems: readonly Problem[]): Promise<void> {
  await summarize((summary) => {
    for (const { code: id, what, why, fix } of problems) {
      const [cause = '', rest = ''] = what.split(/\.(?:\s|$)(.*)/s);
      summary.addHeading(`Artifact Registry: ${escaped(cause)}`, 3);
      for (const part of seenIn(rest)) summary.addRaw(shownPart(part), true);
      summary.addRaw(paragraph(why, 'Likely reason:'), true).addRaw('<p><strong>What to do:</strong></p>', true);
      for (const { kind, text } of adviceIn(fix)) {
        if (kind === 'words') summary.addRaw(paragraph(text), true);
        else summary.addCodeBlock(escaped(text), kind);
      }
      summary.addRaw(`<p>${helpLink(id)}</p>`, true);
    }
  });
}

function repositoryLink({ repository }: Outcome): string {
  const url = consoleUrl(repository);
  if (url === undefined) return code(uploadUrl(repository));
  return `${link(url, code(repository.id))} in ${code(repository.project)}, ${code(repository.location ?? '')}`;
}

/** The heading of a failure in docs/TROUBLESHOOTING.md, in the version of this action that runs. */
function helpLink(id: string): string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: home, GITHUB_ACTION_REF: version } = process.env;
  return server && home && version
    ? `More about ${link(`${server}/${home}/blob/${version}/docs/TROUBLESHOOTING.md#${id.toLowerCase()}`, code(id))}`
    : `Code: ${code(id)}`;
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
