import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explanations } from '../../../scripts/docs.ts';
import { tokenIn } from '../../../src/credentials/token-in.ts';
import type { Answer } from '../../../src/network/call.ts';
import { classify } from '../../../src/refusals/classify.ts';
import { SEED } from '../../seed.ts';
import { HOSTS } from '../answers.ts';

const known = new Set((await explanations()).map(({ code }) => code));
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

/** What stands where a text, a number or a list should. */
const anything = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  fc.constantFrom<unknown>(null, true, [], {}, [[]], [null], '', 0, -1, 1e308, -1e308, 1e-320),
  fc.constantFrom<unknown>(
    { toString: 1 },
    { toString: null, valueOf: [] },
    { length: 1e9 },
    { reason: { reason: 1 } },
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'SERVICE_DISABLED',
    'IAM_PERMISSION_DENIED',
    'rateLimitExceeded',
  ),
  fc.string({ maxLength: 40, unit: 'binary' }),
);

/** Words that the classifier looks for, in pieces and out of place. */
const words = fc
  .array(
    fc.constantFrom(
      'Permission',
      "'iam.serviceAccounts.getAccessToken'",
      'denied on',
      "'locations/us'",
      'vpcServiceControlsUniqueIdentifier:',
      'lifetime',
      'Gaia id not found',
      'account not found',
      'project',
      'constraints/',
      'rejected by the attribute condition',
      '::error::x',
      '\n##[group]',
      'ya29.secret-secret-secret',
      'billing',
      'is disabled',
      '\u202e',
      '\u0000',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

const text = fc.oneof(words, anything);

/** An error of Google's, of OAuth or of nobody's, any field of which may be of any type or missing. */
const body = fc.oneof(
  fc.record(
    {
      error: fc.oneof(
        anything,
        text,
        fc.record(
          {
            code: anything,
            message: text,
            status: text,
            errors: fc.oneof(anything, fc.array(fc.record({ reason: anything, message: text }, { requiredKeys: [] }))),
            details: fc.oneof(
              anything,
              fc.array(
                fc.oneof(
                  anything,
                  fc.record(
                    { reason: anything, metadata: fc.oneof(anything, fc.dictionary(fc.string(), anything)) },
                    { requiredKeys: [] },
                  ),
                ),
              ),
            ),
          },
          { requiredKeys: [] },
        ),
      ),
      error_description: text,
      error_subtype: anything,
      message: text,
      title: anything,
    },
    { requiredKeys: [] },
  ),
  anything,
  fc.array(anything, { maxLength: 3 }),
);

/** The same as bytes: whole, cut anywhere, nested a thousand deep, repeated, or text that is none of it. */
const bytes = fc.oneof(
  { weight: 6, arbitrary: body.map((value) => JSON.stringify(value) ?? '') },
  fc.tuple(body, fc.nat(200)).map(([value, end]) => (JSON.stringify(value) ?? '').slice(0, end)),
  fc.nat(100_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.nat(5_000).map((depth) => `${'{"error":'.repeat(depth)}1${'}'.repeat(depth)}`),
  fc.tuple(words, fc.nat(3_000)).map(([said, times]) => said.repeat(times)),
  words.map((said) => `<html><title>${said}</title>${said}`),
  fc.string({ maxLength: 300, unit: 'binary' }),
);

const headers = fc.dictionary(
  fc.constantFrom(
    'location',
    'server',
    'via',
    'date',
    'retry-after',
    'www-authenticate',
    'x-request-id',
    'content-type',
  ),
  fc.oneof(
    fc.string({ maxLength: 30 }),
    words,
    fc.constant(undefined),
    fc.array(fc.string({ maxLength: 5 }), { maxLength: 2 }),
  ),
);

const refusal = fc.record({ status: fc.integer({ min: 300, max: 599 }), headers, body: bytes });

describe('whatever a server answers', () => {
  test.each(Object.entries(HOSTS))('%s: it is explained, and nothing breaks', async (_, ask) => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(refusal, async (answer) => {
        const { errors, warnings } = await ask(answer as Answer);
        for (const { code, what, why, fix } of [...errors, ...warnings]) {
          expect(known.has(code)).toBe(true);
          const whole = `${what}${why}${fix}`;
          expect(whole).not.toMatch(/undefined|\[object |NaN|ya29\.secret/);
          // Only lists of claims and commands have lines of their own; a server's words never begin one.
          expect(what).not.toMatch(/^(?:::|##\[)/m);
          expect(/\p{Cf}|[^\P{Cc}\n]/u.test(whole)).toBe(false);
          expect(whole.length).toBeLessThan(4_000);
        }
        count++;
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(count).toBeGreaterThanOrEqual(RUNS);
  });

  test('a token is read out of it or not, and a time that is one', () => {
    fc.assert(
      fc.property(fc.record({ access_token: anything, expires_in: anything, expireTime: anything }), (value) => {
        const body = JSON.stringify(value);
        const token = tokenIn({ status: 200, headers: {}, body }, 'access_token', Date.UTC(2026));
        if (token?.expiresAt) expect(token.expiresAt.toISOString()).toMatch(/Z$/);
        if (token) expect(token.token.reveal()).toMatch(/^[\x21-\x7e]+$/);
      }),
      { numRuns: RUNS * 4, seed: SEED },
    );
  });

  test('is judged in time that grows no faster than its length', () => {
    // A hundred times the longest that is looked at: a pattern that goes back over the text would not end.
    for (const piece of ['{"service": "', 'projects ', 'Permission "', 'billing account ', 'permission denied on ']) {
      const body = JSON.stringify({ error: { code: 403, message: piece.repeat(400_000 / piece.length), status: 'X' } });
      for (const service of ['sts', 'iamcredentials', 'oauth2', 'registry', 'index', 'github', 'metadata'] as const) {
        classify({ service, host: 'h', now: 0 }, { status: 403, headers: { 'metadata-flavor': 'Google' }, body });
        classify(
          { service, host: 'h', now: 0 },
          { status: 403, headers: { 'metadata-flavor': 'Google' }, body: piece.repeat(40_000) },
        );
      }
    }
  });
});
