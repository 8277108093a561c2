import path from 'node:path';
import { expect, test } from 'vitest';
import { explanations } from '../../scripts/docs.ts';
import type { Answer } from '../../src/network/call.ts';
import { HOSTS, type Told } from './answers.ts';

const BODIES: Readonly<Record<string, (status: number) => string>> = {
  'an empty body': () => '',
  'a web page': (status) => `<html><head><title>${status} by a gateway</title></head></html>`,
  'truncated JSON': (status) => `{"error": {"code": ${status}, "message": "The calle`,
  'google.rpc.Status of an unknown reason': (status) =>
    JSON.stringify({
      error: {
        code: status,
        message: 'The turnips are not ripe.',
        status: 'UNKNOWN',
        details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'TURNIPS_NOT_RIPE', domain: 'x' }],
      },
    }),
};
const STATUSES = Array.from({ length: 300 }, (_, i) => 300 + i);

/** Advice that only a refusal in the host's own words may give: nobody shall grant or create a thing for a proxy's page. */
const ADVICE =
  /add-iam-policy-binding|services enable|billing|keys (?:create|list)|service-accounts enable|repositories create|update-oidc|(?:provider|location|project|service_account|lifetime): /;

/** `CODE`, or `CODE?` where it is a warning and the step goes on. */
function short({ errors, warnings }: Told): string {
  return [...errors.map(({ code }) => code), ...warnings.map(({ code }) => `${code}?`)].join(' + ') || '-';
}

/** `300 to 399 A, 400 B`, the statuses of one code side by side being one range. */
function ranges(codes: readonly string[]): string {
  const found: { from: number; to: number; code: string }[] = [];
  codes.forEach((code, i) => {
    const last = found.at(-1);
    if (last?.code === code) last.to = 300 + i;
    else found.push({ from: 300 + i, to: 300 + i, code });
  });
  return found.map(({ from, to, code }) => `${from === to ? from : `${from} to ${to}`} ${code}`).join(', ');
}

test('every status of every host with every kind of body has a code, and no advice that does not follow', async () => {
  const known = new Set((await explanations()).map(({ code }) => code));
  const lines = ['| host | body | codes by status (`?`: a warning, the step goes on) |', '| --- | --- | --- |'];
  let count = 0;
  for (const [host, ask] of Object.entries(HOSTS)) {
    for (const [kind, bodyOf] of Object.entries(BODIES)) {
      const codes: string[] = [];
      for (const status of STATUSES) {
        const answer: Answer = { status, headers: {}, body: bodyOf(status) };
        const told = await ask(answer);
        const problems = [...told.errors, ...told.warnings];
        expect(problems.filter(({ code }) => !known.has(code))).toEqual([]);
        expect(problems.length, `${host} ${status} ${kind}`).toBe(isNoPage(host, status, kind) ? 0 : 1);
        for (const { fix } of problems) expect(fix, `${host} ${status} ${kind}`).not.toMatch(ADVICE);
        codes.push(short(told));
        count++;
      }
      lines.push(`| ${host} | ${kind} | ${ranges(codes)} |`);
    }
  }
  expect(count).toBe(7 * 4 * 300);
  const table = path.join(import.meta.dirname, 'statuses.md');
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(table);
});

/** The index has no page for what it was asked: that is what is hoped for. */
function isNoPage(host: string, status: number, kind: string): boolean {
  return (
    host === 'LOCATION-python.pkg.dev' && status === 404 && (kind === 'an empty body' || kind.startsWith('google'))
  );
}
