import type { HttpRequest } from '../http.ts';
import { accountIdentity } from '../policies.ts';
import { isOver, type KeyFile, type World } from '../world.ts';

/** Who a request's `Authorization` header speaks for. */
export type Identity =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'rejected';
      readonly scheme: string;
      readonly because: 'unknown' | 'expired';
      readonly principal?: string;
    }
  | {
      readonly kind: 'known';
      readonly scheme: string;
      readonly principal: string;
      readonly members: readonly string[];
    };

/**
 * Reads `Authorization: Bearer TOKEN`, or Basic with `oauth2accesstoken:TOKEN` or `_json_key_base64:BASE64` as Artifact
 * Registry takes it, and looks the credential up among those that were issued.
 */
export function identify(world: World, request: HttpRequest): Identity {
  const header = request.headers['authorization'];
  if (header === undefined) {
    return { kind: 'none' };
  }
  const bearer = /^Bearer (\S+)$/.exec(header)?.[1];
  if (bearer !== undefined) {
    return tokenIdentity(world, bearer, 'Bearer');
  }
  const basic = /^Basic (\S+)$/.exec(header)?.[1];
  const pair = basic === undefined ? undefined : Buffer.from(basic, 'base64').toString('latin1');
  const colon = pair?.indexOf(':') ?? -1;
  if (pair === undefined || colon < 0) {
    return { kind: 'rejected', scheme: header.split(' ', 1)[0] ?? '', because: 'unknown' };
  }
  const user = pair.slice(0, colon);
  const password = pair.slice(colon + 1);
  const scheme = `Basic ${user}`;
  if (user === 'oauth2accesstoken') {
    return tokenIdentity(world, password, scheme);
  }
  if (user === '_json_key_base64') {
    return keyIdentity(world, password, scheme);
  }
  return { kind: 'rejected', scheme, because: 'unknown' };
}

function tokenIdentity(world: World, value: string, scheme: string): Identity {
  const token = world.tokens.get(value);
  if (token === undefined) {
    return { kind: 'rejected', scheme, because: 'unknown' };
  }
  return isOver(world, token)
    ? { kind: 'rejected', scheme, because: 'expired', principal: token.principal }
    : { kind: 'known', scheme, principal: token.principal, members: token.members };
}

/** Only standard, padded base64 on one line, of a key that exists now. */
function keyIdentity(world: World, encoded: string, scheme: string): Identity {
  const rejected: Identity = { kind: 'rejected', scheme, because: 'unknown' };
  const decoded = Buffer.from(encoded, 'base64');
  if (decoded.toString('base64') !== encoded) {
    return rejected;
  }
  let file: Partial<KeyFile>;
  try {
    file = JSON.parse(decoded.toString('utf8'));
  } catch {
    return rejected;
  }
  const account = world.serviceAccounts.get(file.client_email ?? '');
  const key = account?.keys.get(file.private_key_id ?? '');
  if (account === undefined || account.disabled || key === undefined || key.privateKey !== file.private_key) {
    return rejected;
  }
  return { kind: 'known', scheme, ...accountIdentity(account) };
}
