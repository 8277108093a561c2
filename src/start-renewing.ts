import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Choice, Source } from './credentials/choose.ts';
import type { Credential } from './credentials/credential.ts';
import { type KeeperTask, READY } from './keeper-task.ts';
import type { Holder } from './ledger/holder.ts';
import type { Receipt } from './ledger/receipt.ts';
import type { Machine } from './machine/machine.ts';
import { present } from './present.ts';
import { toRevealingJson } from './secret.ts';

/** What the runner meant for this step alone. RUNNER_TRACKING_ID stays: by it the runner ends what a job leaves behind. */
const OF_THIS_STEP =
  /^(?:INPUT_|STATE_|ACTIONS_(?!ID_TOKEN_REQUEST_)|GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i;

/** As long as a slow machine takes to start a program. */
const PATIENCE_MS = 30_000;

/**
 * Starts the process that renews the credential of a use, see `keepFresh`. True when it says that it has all it needs: from then on
 * its bundle may be removed. False where it does not come so far.
 */
export async function startRenewing(
  { source, method }: Extract<Choice, { source: Source }>,
  { expiresAt }: Credential,
  { worker }: Holder,
  receipt: Receipt,
  machine: Machine,
): Promise<boolean> {
  const task = { source, method, expiresAt: expiresAt?.getTime() ?? 0, receipt, ...present({ worker }) };
  try {
    await start(task, machine);
    return true;
  } catch {
    return false;
  }
}

/**
 * Detached, so that it outlives this step, with no output that the runner would wait for, and told its task through its standard
 * input, so that nothing secret is in its arguments or its environment. Its folder is the root, which nobody removes.
 */
async function start(task: KeeperTask, { env }: Machine): Promise<void> {
  // The bundle beside main's own, which the runner started by its full path.
  const entry = path.resolve(process.argv[1] ?? '', '../../refresh/index.js');
  const child = spawn(process.execPath, [entry], {
    detached: true,
    windowsHide: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THIS_STEP.test(name))),
  });
  const word = child.stdio[READY] as Readable;
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  try {
    await new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.stdin?.on('error', reject);
      word.once('data', () => resolve()).once('close', () => reject(new Error('it ended')));
      child.stdin?.end(toRevealingJson(task));
    });
  } finally {
    clearTimeout(timer);
    word.destroy();
    child.unref();
  }
}
