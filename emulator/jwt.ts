import { createPublicKey, createSign, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** An RSA key pair with the name that a token's header gives it. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: string;
  readonly publicKey: string;
}

/** A decoded token; nothing about it is verified yet. */
export interface DecodedJwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signed: string;
  readonly signature: Buffer;
}

type Pair = Pick<SigningKey, 'privateKey' | 'publicKey'>;

/** A new key, with a 2048-bit RSA pair in PEM (PKCS#8), as Google's service account keys are; made when it is first used. */
export function newSigningKey(id: string): SigningKey {
  let made: Pair | undefined;
  return keyWith(id, () => {
    made ??= newPair();
    return made;
  });
}

/** The pairs that were made in this process so far. */
const pairs: Pair[] = [];

/**
 * Gives what makes the keys of one world. No two of its keys have the same pair, but those of another world have it too: a process may
 * make many worlds, and a pair takes longer than most of what is asked of one.
 */
export function keysOfOneWorld(): (id: string) => SigningKey {
  let used = 0;
  return (id) => {
    let mine: Pair | undefined;
    return keyWith(id, () => {
      if (mine === undefined) {
        mine = pairs[used] ?? newPair();
        pairs[used++] = mine;
      }
      return mine;
    });
  };
}

function keyWith(id: string, pair: () => Pair): SigningKey {
  return {
    id,
    get privateKey() {
      return pair().privateKey;
    },
    get publicKey() {
      return pair().publicKey;
    },
  };
}

function newPair(): Pair {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

/** An RS256 token over the claims. */
export function signJwt(key: SigningKey, claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ typ: 'JWT', alg: 'RS256', kid: key.id })}.${part(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key.privateKey).toString('base64url')}`;
}

/** The parts of a compact token; undefined where it is not one. */
export function decodeJwt(token: string): DecodedJwt | undefined {
  const [header, claims, signature, ...rest] = token.split('.');
  if (header === undefined || claims === undefined || signature === undefined || rest.length > 0) {
    return undefined;
  }
  try {
    const part = (value: string): Record<string, unknown> => JSON.parse(Buffer.from(value, 'base64url').toString());
    return {
      header: part(header),
      claims: part(claims),
      signed: `${header}.${claims}`,
      signature: Buffer.from(signature, 'base64url'),
    };
  } catch {
    return undefined;
  }
}

/** Whether the RS256 signature is that of the key. */
export function isSignedBy(jwt: DecodedJwt, publicKey: string | KeyObject): boolean {
  return (
    jwt.header['alg'] === 'RS256' && createVerify('RSA-SHA256').update(jwt.signed).verify(publicKey, jwt.signature)
  );
}

/** The public half in the form that an issuer publishes (RFC 7517). */
export function publicJwk(key: SigningKey): Record<string, unknown> {
  return { ...createPublicKey(key.publicKey).export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: key.id };
}
