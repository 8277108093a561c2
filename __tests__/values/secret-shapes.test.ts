import { expect, test } from 'vitest';
import { shapeOf, unmistakableShapeOf } from '../../src/secret-shapes.ts';

const X = 'x'.repeat(16);

/** Each way in which a secret shows itself, alone, in the cases that it may have. */
const SIGNS: readonly (readonly [string, readonly string[]])[] = [
  [
    'a service account key',
    [`'private_key'`, '"private_key_id"', '"type": "service_account"', `'type':'service_account'`],
  ],
  ['a private key', ['-----BEGIN', '----- END', 'RSA PRIVATE KEY-----', 'MIIEvgIBADANBgkq']],
  ['a credential file', ['"refresh_token"', `'client_secret'`, '"access_token"', `"id_token'`, '"subject_token"']],
  ['an access token', ['ya29.x', 'YA29_x', 'Ya29-x']],
  ['a refresh token', ['1//0gAbCdEfGh']],
  ['an ID token (a JWT)', ['eyJhbGci']],
  ['a client secret of OAuth', ['GOCSPX-']],
  ['an API key of Google', [`AIza${X}`]],
  ['a GitHub token', [...'pousr'].map((letter) => `gh${letter}_${X}`)],
  ['a GitHub token', [`github_pat_${X}`]],
  ['a token of PyPI', [`pypi-Ag${X}`]],
  ['a token', [`glpat-${X}`, `AKIA${X.toUpperCase()}`]],
  ['an Authorization header', [`Bearer ${X}`, `bearer ${X}`, `BASIC ${X}`, `Basic\t${X}`]],
  ['a URL with a user name or password in it', ['https://me:hunter2@host/']],
  ['a user name with its password', ['_json_key: x', '_json_key_base64=x', `oauth2accesstoken" : x`, '__token__:x']],
  ['a line with a password', ['password: hunter2', 'PASSWORD=hunter2', `"Password" = 'hunter2'`]],
];

test.each(SIGNS.flatMap(([looksLike, texts]) => texts.map((text) => [text, looksLike] as const)))(
  '%s looks like %s',
  (text, looksLike) => {
    expect(unmistakableShapeOf(text)?.looksLike).toBe(looksLike);
    expect(unmistakableShapeOf(`words before ${text}`)?.looksLike).toBe(looksLike);
  },
);

test.each(['{"a": 1}', '["abc"]', `[ 'abc' ]`, '{{"abc"', '[{"abc"', 'words { "a": 1 }', '[\\\\"abc\\\\"]'])(
  '%s looks like JSON, which words may have in them',
  (text) => {
    expect(shapeOf(text)?.looksLike).toBe('JSON');
    expect(unmistakableShapeOf(text)).toBeUndefined();
  },
);
