import { searchKey } from '../../src/credentials/key-mends.ts';

export const FIELDS = { type: 't', in: { a: 'b c', n: 'x\ny' } };

/** An object in an object, in which nothing is found by looking for what is between two braces. */
export const OBJECT = JSON.stringify(FIELDS, undefined, 2);
export const ON_ONE_LINE = JSON.stringify(FIELDS);
/** An object in which no other stands. */
export const FLAT = '{"type": "t", "a": "b"}';
export const BASE64 = Buffer.from(OBJECT).toString('base64');

export const encode = (text: string): string => Buffer.from(text).toString('base64');

/** The fields of the object that is found in a text. */
export function found(text: string): unknown {
  const search = searchKey(text);
  return 'found' in search ? search.found.fields : undefined;
}
