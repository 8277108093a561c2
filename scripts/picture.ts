// The picture of a run's job summary in README. `npm run picture` plays a step against the emulator, writes what its summary says into
// docs/images/summary.html and has Chromium draw that in GitHub's style, light and dark. A test plays the step again and compares the
// HTML, so a picture that is out of date is found without Chromium.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmulator } from '../emulator/emulator.ts';
import { startJob } from '../emulator/runner/runner.ts';
import { createSample } from '../emulator/sample.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/images');

/** What the last picture was made of. */
export const PICTURED = path.join(folder, 'summary.html');

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
const WIDTH = 830;

/** The job summary of a real run of dist/, with the home of a runner and a fixed time in it. */
export async function summaryOfRun(): Promise<string> {
  const sample = createSample();
  const emulator = await startEmulator({ world: sample.world });
  const home = mkdtempSync(path.join(tmpdir(), 'picture-'));
  try {
    const job = await startJob({ emulator, home, oidc: true });
    const step = await job.uses(root, {
      repository: sample.indexUrl,
      workload_identity_provider: sample.provider.name,
      service_account: sample.account.email,
    });
    await job.finish();
    job.remove();
    if (step.exitCode !== 0) throw new Error(`The step failed:\n${step.log}`);
    const somewhere = path.dirname(home).split(path.sep).join('/<wbr>');
    return step.summary
      .replaceAll(`${somewhere}/<wbr>${path.basename(home)}`, '/<wbr>home/<wbr>runner')
      .replace(/until [\d-]+ [\d:]+ UTC \(\d+ minutes\)/, 'until 2026-12-24 13:59:42 UTC (59 minutes)');
  } finally {
    await emulator.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** A page that shows the summary as GitHub would. */
function page(summary: string, theme: 'light' | 'dark'): string {
  const css = path.join(root, `node_modules/github-markdown-css/github-markdown-${theme}.css`);
  const [ground, edge] = theme === 'light' ? ['#ffffff', '#d1d9e0'] : ['#0d1117', '#3d444d'];
  return `<!doctype html><meta charset="utf-8"><style>${readFileSync(css, 'utf8')}
    html { background: ${ground} } body { margin: 0 }
    article { box-sizing: border-box; width: ${WIDTH}px; padding: 20px 24px; border: 1px solid ${edge}; border-radius: 6px }
    .markdown-body { font-family: "Liberation Sans", Helvetica, Arial, sans-serif }
    .markdown-body code, .markdown-body pre { font-family: "DejaVu Sans Mono", "Liberation Mono", monospace }
  </style><article class="markdown-body">${summary}</article>`;
}

function browser(): string {
  for (const name of BROWSERS) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return name;
    } catch {
      // the next name
    }
  }
  throw new Error(
    `None of ${BROWSERS.join(', ')} is installed. On Debian: apt-get install chromium fonts-liberation fonts-dejavu-core`,
  );
}

function draw(chromium: string, summary: string, theme: 'light' | 'dark'): void {
  const work = mkdtempSync(path.join(tmpdir(), 'picture-'));
  try {
    const file = path.join(work, 'page.html');
    const measured = '<script>document.title = document.querySelector("article").offsetHeight</script>';
    writeFileSync(file, page(summary, theme) + measured);
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--user-data-dir=${work}/profile`,
    ];
    const run = (...more: string[]): string =>
      execFileSync(chromium, [...options, ...more, `file://${file}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const height = /<title>(\d+)<\/title>/.exec(run('--dump-dom'))?.[1];
    const picture = path.join(folder, `summary-${theme}.png`);
    run('--force-device-scale-factor=2', `--window-size=${WIDTH},${height}`, `--screenshot=${picture}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const chromium = browser();
  const summary = await summaryOfRun();
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) draw(chromium, summary, theme);
  writeFileSync(PICTURED, summary);
}

if (import.meta.main) await main();
