import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { type Emulator, startEmulator } from '../../emulator/emulator.ts';
import { createSample, type Sample } from '../../emulator/sample.ts';
import { type CredentialInputs, choose } from '../../src/credentials/choose.ts';
import type { Credential } from '../../src/credentials/credential.ts';
import { gatherFacts } from '../../src/credentials/facts.ts';
import { obtain } from '../../src/credentials/obtain.ts';
import type { Machine } from '../../src/machine/machine.ts';
import type { Network, Try } from '../../src/network/call.ts';
import { liveNetwork } from '../../src/network/live.ts';

/** The sample world behind real sockets, and a machine that is alone in it. */
export interface Stage extends AsyncDisposable {
  readonly sample: Sample;
  readonly emulator: Emulator;
  readonly home: string;
  /** Every secret in the order in which it was masked. */
  readonly masked: string[];
  readonly tries: Try[];
  machine(env?: Record<string, string>): Machine;
  write(name: string, content: unknown): string;
  /** Chooses and obtains as a step does; waits between tries take no time. */
  run(inputs: Partial<CredentialInputs>, env?: Record<string, string>): Promise<Credential>;
}

/** Starts a stage; this process trusts its certificate authority from then on. */
export async function setStage(): Promise<Stage> {
  const sample = createSample();
  const emulator = await startEmulator({ world: sample.world });
  const authority = readFileSync(emulator.caFile, 'utf8').trim();
  const trusted = getCACertificates('default');
  if (!trusted.some((one) => one.trim() === authority)) setDefaultCACertificates([...trusted, authority]);
  const home = mkdtempSync(path.join(tmpdir(), 'stage-'));
  const masked: string[] = [];
  const tries: Try[] = [];
  const machine = (env: Record<string, string> = {}): Machine => ({
    platform: process.platform === 'win32' ? 'win32' : 'linux',
    // On Windows gcloud's folder is in APPDATA.
    env: { ...emulator.env, HOME: home, APPDATA: path.join(home, '.config'), PATH: '', ...env },
    home,
    temp: home,
  });
  return {
    sample,
    emulator,
    home,
    masked,
    tries,
    machine,
    write(name, content) {
      const file = path.join(home, name);
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    },
    async run(inputs, env) {
      const whole: CredentialInputs = { authMethod: 'auto', universe: 'googleapis.com', ...inputs };
      const network: Network = {
        ...liveNetwork(machine(env).env, (made) => tries.push(made)),
        sleep: async () => {},
      };
      const chosen = choose(whole, await gatherFacts(whole, machine(env), network));
      if ('skip' in chosen) throw new Error('skipped');
      return obtain(chosen, machine(env), { network, mask: (secret) => masked.push(secret.reveal()) });
    },
    async [Symbol.asyncDispose]() {
      await emulator.stop();
      rmSync(home, { recursive: true });
    },
  };
}
