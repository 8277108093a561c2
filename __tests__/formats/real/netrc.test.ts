import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TOOLS, toolCommand } from '../../../scripts/clients.ts';
import { UnreadableConfig } from '../../../src/formats/format.ts';
import { netrc } from '../../../src/formats/netrc/netrc.ts';
import { openStage, type Stage } from '../../scenarios/stage.ts';
import { seeded } from '../choices.ts';
import { caseFrom } from '../netrc/generate.ts';

const run = promisify(execFile);
let stage: Stage;
let home: string;
beforeAll(async () => {
  stage = await openStage();
  home = mkdtempSync(path.join(tmpdir(), 'netrc-'));
});
afterAll(async () => {
  rmSync(home, { recursive: true, force: true });
  await stage.close();
});

const CASES = 30;

/** Whether a program that reads this netrc is let in with our credential, as the emulator saw it last. */
async function isLetIn(content: Uint8Array, command: string, args: readonly string[]): Promise<boolean> {
  writeFileSync(path.join(home, '.netrc'), content, { mode: 0o600 });
  const from = stage.emulator.requests.length;
  const env = { ...stage.emulator.env, HOME: home, PATH: process.env['PATH'] ?? '' };
  // What it makes of the answer is not the question.
  await run(command, args, { env, timeout: 60_000 }).catch((error) => {
    if (typeof error.code !== 'number') throw error;
  });
  return stage.emulator.requests
    .slice(from)
    .some(({ auth, status }) => auth === 'Basic oauth2accesstoken' && status === 200);
}

function curl(content: Uint8Array): Promise<boolean> {
  return isLetIn(content, 'curl', ['--silent', '--netrc', `${stage.sample.indexUrl}my-private-package/`]);
}

function uv(content: Uint8Array, version: string): Promise<boolean> {
  const target = path.join(home, 'target');
  const options = ['--no-config', '--no-cache', '--dry-run', '--target', target, '--index-url', stage.sample.indexUrl];
  return isLetIn(content, toolCommand('uv', version), ['pip', 'install', ...options, 'my-private-package']);
}

/** Generated files that we take, with our entry in them. */
function edited(): readonly Uint8Array[] {
  const choices = seeded(7);
  const files: Uint8Array[] = [];
  while (files.length < CASES) {
    const { file, edit } = caseFrom(choices);
    const ours = { ...edit, login: 'oauth2accesstoken', password: stage.sample.token };
    try {
      files.push(netrc.edit(Buffer.from(file, 'latin1'), [ours]));
    } catch (error) {
      if (!(error instanceof UnreadableConfig)) throw error;
    }
  }
  return files;
}

test('curl -n and uv, new and old, find our credential in every generated file that we edit', async () => {
  const versions = Object.keys(TOOLS.uv);
  for (const [index, file] of edited().entries()) {
    const told = Buffer.from(file).toString('latin1');
    expect(await curl(file), told).toBe(true);
    expect(await uv(file, versions[index % versions.length] ?? ''), told).toBe(true);
  }
});

test('a file that only uv refuses is refused for it', async () => {
  const host = 'us-central1-python.pkg.dev';
  const login = { op: 'login', host, login: 'oauth2accesstoken', password: stage.sample.token } as const;
  const entry = netrc.edit(Buffer.from(''), [login]);
  for (const file of ['macdef x\r\ncd /\r\n\r\n', 'macdef x\n  \ncd /\n\n']) {
    expect(() => netrc.edit(Buffer.from(file), [login])).toThrow(UnreadableConfig);
    for (const version of Object.keys(TOOLS.uv)) {
      expect(await uv(entry, version)).toBe(true);
      expect(await uv(Buffer.concat([entry, Buffer.from(file)]), version)).toBe(false);
    }
  }
});
