import { expect, test } from 'vitest';
import { Masks } from '../../../emulator/runner/masks.ts';

function hide(secret: string, text: string): string {
  const masks = new Masks();
  masks.add(secret);
  return masks.hide(text);
}

test('the value is hidden wherever it stands', () => {
  expect(hide('s3cret', 'a s3cret, b=s3crets3cret')).toBe('a ***, b=***');
});

test('base64 of a pair that ends with the value is hidden at every alignment', () => {
  for (const user of ['a', 'ab', 'abc', 'oauth2accesstoken']) {
    const pair = Buffer.from(`${user}:some-long-secret`).toString('base64');
    const shown = hide('some-long-secret', pair);
    expect(shown).toContain('***');
    expect(shown.length).toBeLessThan(pair.length / 2 + 16);
  }
});

test('percent-encoded, JSON-escaped and XML-escaped forms are hidden', () => {
  const secret = 'p/w+d"<x>=';
  for (const form of [encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), 'p/w+d&quot;&lt;x&gt;=']) {
    expect(hide(secret, `> ${form} <`)).toBe('> *** <');
  }
});

test('percent-encoding then base64 is not: encoders are not chained', () => {
  const form = Buffer.from(encodeURIComponent('se/cr/et')).toString('base64');
  expect(hide('se/cr/et', form)).toBe(form);
});

test('each line of a value is hidden by itself, so pretty JSON hides every brace', () => {
  expect(hide('{\n  "a": 1\n}', '{"b": 2}')).toBe('***"b": 2***');
});

test('blank values hide nothing', () => {
  expect(hide(' \n ', 'a b')).toBe('a b');
});

test('overlapping stretches become one', () => {
  const masks = new Masks();
  masks.add('abcdef');
  masks.add('defghi');
  expect(masks.hide('-abcdefghi-')).toBe('-***-');
});
