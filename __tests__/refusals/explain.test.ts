import { describe, expect, test } from 'vitest';
import type { Cause } from '../../src/refusals/cause.ts';
import { classify, type Refusal } from '../../src/refusals/classify.ts';
import { explainRefusal } from '../../src/refusals/explain.ts';
import { quotedWords, wordsOf } from '../../src/refusals/words.ts';

const HOST = 'iam.test';
const refused = (cause: Cause): Refusal => {
  const body = JSON.stringify({ error: { message: 'Words of it.', status: 'A_STATUS', details: [{ reason: 'R' }] } });
  const headers = { 'x-request-id': 'id-1' };
  return { ...classify({ service: 'other', host: HOST, now: 0 }, { status: 418, headers, body }), cause };
};
const text = (cause: Cause, project?: string): string => {
  const { code, what, why, fix } = explainRefusal(refused(cause), project);
  return [code, what, why, fix].join('\n');
};

describe('a refusal that says nothing about what was asked is told in words for every host', () => {
  test.each<[Cause, readonly string[]]>([
    [{ kind: 'stranger', showed: 'a web page', server: 'squid' }, ['INTERCEPTED', HOST, 'a web page', '418', 'squid']],
    [{ kind: 'perimeter', id: 'Ab-9' }, ['VPC_SERVICE_CONTROLS', HOST, 'Ab-9']],
    [{ kind: 'api-disabled', api: 'x.googleapis.com' }, ['API_DISABLED', 'x.googleapis.com']],
    [{ kind: 'api-disabled' }, ['API_DISABLED', HOST]],
    [{ kind: 'rate-limited', limit: 'PerMinute' }, ['QUOTA_EXCEEDED', HOST, 'PerMinute']],
    [
      { kind: 'organisation-policy', constraint: 'constraints/a.b' },
      ['ORGANISATION_POLICY', HOST, 'constraints/a.b', 'Words of it'],
    ],
    [{ kind: 'scope-insufficient' }, ['TOKEN_SCOPE_INSUFFICIENT']],
    [{ kind: 'unknown' }, ['REQUEST_REFUSED', HOST, '418', 'Words of it.', 'A_STATUS', 'reason R', 'id-1']],
    // What only the one who asked can explain is quoted, too.
    [{ kind: 'condition' }, ['REQUEST_REFUSED', 'Words of it.']],
  ])('%j', (cause, words) => {
    for (const word of words) expect(text(cause)).toContain(word);
  });

  test.each([
    ['api-disabled', 'API_DISABLED'],
    ['billing-disabled', 'BILLING_DISABLED'],
    ['project-suspended', 'PROJECT_SUSPENDED'],
    ['project-unknown', 'PROJECT_NOT_FOUND'],
    ['quota-project-denied', 'QUOTA_PROJECT_DENIED'],
    ['organisation-policy', 'ORGANISATION_POLICY'],
  ] as const)('%s names the project of the refusal, or else the one that was asked about', (kind, code) => {
    expect(text({ kind, project: 'its-own' }, 'asked-about')).toMatch(new RegExp(`^${code}\\n`));
    expect(text({ kind, project: 'its-own' }, 'asked-about')).toContain('its-own');
    expect(text({ kind, project: 'its-own' }, 'asked-about')).not.toContain('asked-about');
    expect(text({ kind }, 'asked-about')).toContain('asked-about');
    expect(text({ kind })).not.toContain('undefined');
  });
});

test('a project that is unknown may be that of the service account', () => {
  const fixed = (own?: string): string => explainRefusal(refused({ kind: 'project-unknown' }), 'asked-about', own).fix;
  expect(fixed('its-own')).toContain('with:\n  project: its-own\n');
  expect(fixed('asked-about')).toBe(fixed());
});

test('words of others keep their quotation marks apart from ours', () => {
  expect(quotedWords('say "a"\nor b')).toBe(`"say 'a' or b"`);
  expect(wordsOf({ code: 'a', message: 'b' })).toBe('a: b');
  expect(wordsOf({ code: '', message: 'b' })).toBe('b');
  expect(wordsOf({ code: 'a', message: '' })).toBe('a');
});
