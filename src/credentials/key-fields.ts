/**
 * A private key with the marks and line breaks that PEM has, whatever became of them: lost, escaped, encoded once more, or typographic
 * dashes. As it is where there is no such key in it. Pure.
 */
export function asPem(given: string): string {
  const text = given.replace(/\\+[nrt]|\s/g, '');
  const pem = /BEGIN/i.test(text) ? text : Buffer.from(text, 'base64').toString('latin1').replace(/\s/g, '');
  const [, rsa, inside] = /BEGIN(RSA)?PRIVATEKEY[^\w+/=]+([\w+/=]+)/i.exec(pem) ?? [];
  const body = inside ?? /^MII[\w+/=]+$/.exec(text)?.[0];
  if (body === undefined) return given;
  const mark = `${rsa === undefined ? '' : 'RSA '}PRIVATE KEY`;
  return `-----BEGIN ${mark}-----\n${body.replace(/.{1,64}/g, '$&\n')}-----END ${mark}-----\n`;
}

/** The address in what a chat or a page made of it: a link, a blank, capital letters. As it is where there is none. Pure. */
export function addressIn(given: string): string {
  return /[\w.-]+@[\w.-]+\w/.exec(given.replace(/\s+/g, ''))?.[0].toLowerCase() ?? given;
}
