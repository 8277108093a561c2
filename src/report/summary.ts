import * as core from '@actions/core';
import type { Problem } from '../failure.ts';
import { isLocated, resourceName, uploadUrl } from '../registry/repository.ts';
import { SOURCES, validity } from './closing.ts';
import type { Outcome } from './outcome.ts';

/** The job summary of a step that worked: one small table, nothing in it secret. */
export async function summarizeOutcome(outcome: Outcome, now: Date): Promise<void> {
  const { repository, credential, access, files } = outcome;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Repository', [isLocated(repository) ? resourceName(repository) : uploadUrl(repository)]],
    ['Identity', [credential.principal ?? 'not known']],
    ['Source', [SOURCES[credential.source]]],
    ['Method', [credential.method]],
    ['Access', [access ?? 'not verified']],
    ['Valid', [validity(credential, now)]],
    ['Files', files],
  ];
  core.summary
    .addHeading('Artifact Registry for Python', 3)
    .addTable(
      rows
        .filter(([, lines]) => lines.length > 0)
        .map(([name, lines]) => [{ data: name, header: true }, lines.map(escaped).join('<br>')]),
    );
  await write();
}

/** The job summary of a step that failed: the words of its annotations. */
export async function summarizeProblems(problems: readonly Problem[]): Promise<void> {
  for (const { code, what, why, fix } of problems) {
    core.summary
      .addHeading(code, 3)
      .addRaw(paragraph(what), true)
      .addRaw(paragraph(why, 'Likely reason:'), true)
      .addRaw('<p><strong>What to do:</strong></p>', true)
      .addCodeBlock(escaped(fix), 'text');
  }
  await write();
}

/** A paragraph as HTML without a blank line in it: Markdown is not read there, so values stay what they are. */
function paragraph(text: string, label?: string): string {
  const lead = label === undefined ? '' : `<strong>${label}</strong> `;
  return `<p>${lead}${escaped(text).replace(/\n+/g, '<br>')}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Older GitHub Enterprise Servers have no job summaries; one that cannot be written must not hide what it says. */
async function write(): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary.write().catch((error: unknown) => core.debug(String(error)));
}
