import { describe, expect, it } from 'vitest';
import { searchKey } from '../../src/credentials/key-mends.ts';
import { numbered } from './numbered.ts';
import { BASE64, encode, FIELDS, FLAT, found, OBJECT, ON_ONE_LINE } from './pasted-object.ts';

describe('an object is found', () => {
  it.each<[string, string]>([
    ['as it is', OBJECT],
    ['between blanks', `\n ${OBJECT} \n`],
    ['behind a byte order mark', `\ufeff${OBJECT}`],
    ['in double quotes', `"${OBJECT}"`],
    ['in single quotes', `'${OBJECT}'`],
    ['in backticks', `\`${OBJECT}\``],
    ['in quotes with a comma behind them', `'${OBJECT}',`],
    ['in quotes with a semicolon behind them', `"${OBJECT}";`],
    ['in a fence', `\`\`\`\n${OBJECT}\n\`\`\``],
    ['in a fence of JSON', `\`\`\`json\n${OBJECT}\n\`\`\``],
    ['in a block of YAML', `|\n${OBJECT}`],
    ['in a block of YAML that keeps its end', `|+2\n${OBJECT}`],
    ['in a folded block of YAML', `>-\n\n${OBJECT}`],
    ['behind a name', `KEY=${OBJECT}`],
    ['behind a name with a point', `my.key-x: ${OBJECT}`],
    ['behind a name and blanks', `KEY  =  ${OBJECT}`],
    ['behind an export', `export  KEY=${OBJECT}`],
    ['behind a set', `set KEY=${OBJECT}`],
    ['behind a variable of PowerShell', `$env:KEY = ${OBJECT}`],
    ['in an item of YAML', `- KEY: ${OBJECT}`],
    ['in a block of YAML behind its name', `KEY: |\n${OBJECT}`],
    ['in a folded block behind its name', `KEY: >- ${OBJECT}`],
    ['in a data: address', `data:application/json;charset=utf-8,${OBJECT}`],
    ['in a certificate', `-----BEGIN A B-----\n${BASE64}\n-----END A B-----`],
    ['percent-encoded', encodeURIComponent(OBJECT)],
    ['with its quotes percent-encoded', ON_ONE_LINE.replaceAll('"', '%22')],
    ['with its braces percent-encoded', OBJECT.replaceAll('{', '%7b').replaceAll('}', '%7d')],
    ['in base64 whose end is percent-encoded', `${encode(`${ON_ONE_LINE} `).replace(/=+$/, '')}%3D`],
    ['in base64', BASE64],
    ['in base64 with an end for each line', BASE64.replace(/.{20}/g, '$&\\n')],
    ['in base64 with returns', BASE64.replace(/.{20}/g, '$&\\r\\n')],
    ['in base64 with blanks', BASE64.replace(/.{20}/g, '$& ')],
    ['in base64 of UTF-16', Buffer.from(OBJECT, 'utf16le').toString('base64')],
    ['in base64 of UTF-16 of the other order', Buffer.from(OBJECT, 'utf16le').swap16().toString('base64')],
    ['in base64 of UTF-16 with a mark', Buffer.from(`\ufeff${OBJECT}`, 'utf16le').toString('base64')],
    [
      'in base64 of UTF-16 of the other order with a mark',
      Buffer.from(`\ufeff${OBJECT}`, 'utf16le').swap16().toString('base64'),
    ],
    ['in base64 twice', encode(BASE64)],
    ['in hexadecimal', Buffer.from(OBJECT).toString('hex')],
    ['in hexadecimal with blanks', Buffer.from(OBJECT).toString('hex').toUpperCase().replace(/../g, '$& ')],
    ['with quotation marks of an editor', OBJECT.replaceAll('"', '\u201d')],
    ['with blanks that do not break', OBJECT.replaceAll(' ', '\u00a0').replace('b\u00a0c', 'b c')],
    ['with signs that nobody sees', OBJECT.replaceAll('{', '{\u200b')],
    ['with the quotes of HTML', OBJECT.replaceAll('"', '&quot;')],
    ['with the quotes of HTML by their number', OBJECT.replaceAll('"', '&#34;')],
    ['with the quotes of HTML by another number', OBJECT.replaceAll('"', '&#x22;')],
    ['with every sign of HTML', OBJECT.replaceAll(/[":{}]/g, (sign) => `&#${sign.charCodeAt(0)};`)],
    ['with the ends of the lines of HTML', OBJECT.replaceAll('\n', '<br/>\n')],
    ['with the blanks of HTML', OBJECT.replaceAll('  ', '&nbsp;&nbsp;')],
    ['with single quotation marks of an editor', ON_ONE_LINE.replace(/"([^"]*)"/g, '\u2018$1\u2019')],
    [
      'with signs of full width',
      ON_ONE_LINE.replace(/[":{},]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ['with the ends of lines that only Unicode has', OBJECT.replaceAll('\n', '\u2028')],
    ['as JavaScript has it', ON_ONE_LINE.replace(/"(\w+)":/g, '$1: ')],
    ['as JavaScript has it in single quotes', ON_ONE_LINE.replace(/"(\w+)":/g, '$1: ').replaceAll('"', "'")],
    ['as Ruby has it', ON_ONE_LINE.replaceAll('":', '" => ')],
    ['with its quotes doubled, as in a table', ON_ONE_LINE.replaceAll('"', '""')],
    ['with its quotes as cmd has them', `set A=${ON_ONE_LINE.replaceAll('"', '^"')}`],
    ['line by line as texts of JSON', OBJECT.replace(/^.*$/gm, (line) => JSON.stringify(line))],
    ['in base64, piece by piece', `'${BASE64.replace(/.{40}/g, "$&'\n  '")}'`],
    ['in base64 with a percent-encoded end for each line', BASE64.replace(/.{40}/g, '$&%0A')],
    ['with the time in front of each line', OBJECT.replace(/^/gm, '2026-01-02T03:04:05.1234567Z ')],
    ['as lines that were added', OBJECT.replace(/^/gm, '+')],
    ['as lines of a comment', OBJECT.replace(/^/gm, '# ')],
    ['with a comma behind it', `${OBJECT},`],
    ['with a semicolon behind it', `${OBJECT};`],
    ['as a text of JSON', JSON.stringify(OBJECT)],
    ['as the inside of a text of JSON', JSON.stringify(OBJECT).slice(1, -1)],
    ['with the ends of its lines written out', OBJECT.replaceAll('\n', '\\n')],
    ['with returns and tabs written out', OBJECT.replaceAll('\n', '\\r\\n\\t')],
    ['with a line that really ends', OBJECT.replace('x\\ny', 'x\ny')],
    ['with a line that ends between a backslash and its letter', OBJECT.replace('x\\ny', 'x\\\n   ny')],
    ['with a line that really ends by two signs', OBJECT.replace('x\\ny', 'x\r\ny')],
    ['with a comment', OBJECT.replace('"in"', '// "a" //\n "in"')],
    ['with a comment of a shell', OBJECT.replace('"in"', '\n # "a"\n "in"')],
    ['with a comma behind the last field', OBJECT.replace(/\n\}$/, ',\n}')],
    ['with a comma behind the last of the inner fields', OBJECT.replace(/"\n {2}\}/, '",\n  }')],
    ['in an item of YAML with blanks', `-   KEY: ${OBJECT}`],
    ['behind a set and blanks', `set   KEY=${OBJECT}`],
    ['in a block of YAML with blanks', `>\n   ${OBJECT}`],
    ['with quotes of another language', ON_ONE_LINE.replace(/"([^"]*)"/g, '\u00ab\u00a0$1\u00a0\u00bb')],
    ['with quotes of another language and no blanks', ON_ONE_LINE.replace(/"([^"]*)"/g, '\u00ab$1\u00bb')],
    ['with every blank one that does not break', OBJECT.replaceAll(' ', '\u00a0')],
    ['with the ends of its lines written out twice', OBJECT.replaceAll('\n', '\\\\n')],
    ['with a comment behind a field', OBJECT.replace('"t",', '"t", # "x"')],
    ['numbered as an editor shows it', numbered(OBJECT, (n) => `${n}| `)],
    ['numbered, with a comment on one of its lines', numbered(OBJECT.replace('"in"', '// x\n"in"'), (n) => `${n}: `)],
    ['numbered as cat does', numbered(OBJECT, (n) => `${String(n).padStart(6)}\t`)],
    ['numbered as grep does', numbered(OBJECT, (n) => `${n}:`)],
    ['numbered by points, from the middle of a page', numbered(OBJECT, (n) => `${n + 998}. `)],
    ['numbered by brackets', numbered(OBJECT, (n) => `${n})`)],
    ['numbered beside a line', numbered(OBJECT, (n) => ` ${n} \u2502 `)],
    ['numbered by blanks', numbered(OBJECT, (n) => `  ${n} `)],
    ['in a list', `[ ${OBJECT} ]`],
    ['in a list with a comma behind it', `[${OBJECT}],`],
    ['in a quotation of a mail', OBJECT.replace(/^/gm, '> ')],
    ['in a quotation of a mail without blanks', OBJECT.replace(/^/gm, '>')],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(FIELDS);
  });

  it.each<[string, string]>([
    ['as Python prints it', "{'type': 't', 'a': 'b'}"],
    ['as Python prints it on two lines', "{ \n'type': 't', 'a': 'b'}"],
    ['with its quotes doubled, in a table', `a,"${FLAT.replaceAll('"', '""')}"`],
    ['behind other lines', `# a\n${FLAT}`],
    ['before other lines', `${FLAT}\nEOF`],
    ['among other lines', `a <<EOF\n${FLAT}\nEOF`],
    ['with what is nothing in Python', "{'type': 't', 'a': 'b', 'c': None}"],
  ])('%s, where it is flat', (_, text) => {
    expect(found(text)).toMatchObject({ type: 't', a: 'b' });
  });

  it('in base64 for URLs', () => {
    const fields = { ...FIELDS, u: '???>>>~~~' };
    const base64 = encode(JSON.stringify(fields));
    expect(base64).toMatch(/\+.*\/|\/.*\+/);
    expect(found(base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''))).toEqual(fields);
    expect(found(encodeURIComponent(base64))).toEqual(fields);
  });

  it('with letters of more than one byte in it', () => {
    expect(found(encode('{"type": "ä"}'))).toEqual({ type: 'ä' });
    expect(found(Buffer.from('{"type": "ä"}', 'latin1').toString('base64'))).toBeUndefined();
  });

  it('in a quotation of a mail, with such a sign in a text', () => {
    expect(found('> {\n> "type": "a > b"\n> }')).toEqual({ type: 'a > b' });
  });

  it('with its quotes escaped, once or twice', () => {
    expect(found(FLAT.replaceAll('"', '\\"'))).toEqual({ type: 't', a: 'b' });
    expect(found(FLAT.replaceAll('"', '\\"').replace('{', '{ \\n\\n '))).toEqual({ type: 't', a: 'b' });
    expect(found(FLAT.replaceAll('"', '\\\\"').replace('{', '{\\n'))).toEqual({ type: 't', a: 'b' });
    expect(found('{"type": "t", "a": "say \\"b\\""}')).toEqual({ type: 't', a: 'say "b"' });
  });

  it('with slashes in a text, which are no comment, and a comma and a brace in one', () => {
    const text = '{\n"type": "t", "a": "https://b,}",\n}';
    expect(found(text)).toEqual({ type: 't', a: 'https://b,}' });
    expect(found('{\n// c\n"type": "t", "a": "https://b # c"}')).toEqual({ type: 't', a: 'https://b # c' });
  });

  it('behind what is long, and once more behind itself', () => {
    const long = JSON.stringify({ type: 't', pad: { x: 'x y'.repeat(200) } });
    expect(found(`${long}\n${long}`)).toEqual(JSON.parse(long));
    expect(found(`${long}\n\n${long}`)).toEqual(JSON.parse(long));
    expect(found(`${long} ${long.replace('"t"', '"u"')}`)).toBeUndefined();
    // As long as a key at least is.
    const shortest = JSON.stringify({ type: 't', pad: { x: 'x'.repeat(400 - 27) } });
    expect(shortest).toHaveLength(400);
    expect(found(`${shortest}${shortest}`)).toEqual(JSON.parse(shortest));
    expect(found(`${shortest.slice(1)}${shortest}`)).toBeUndefined();
    expect(found(`user: "a b" password ${encode(long)} {}`)).toEqual(JSON.parse(long));
    // Two stretches could both be meant.
    expect(found(`a: ${encode(long)} and b: ${encode(long)} {}`)).toBeUndefined();
  });

  it('in its exact bytes where it is in base64, and without the blanks around it elsewhere', () => {
    const json = (text: string): unknown => {
      const search = searchKey(text);
      return 'found' in search && search.found.json;
    };
    expect(json(`  ${FLAT}\n\n`)).toBe(FLAT);
    expect(json(encode(`\ufeff\n${FLAT}\n\n`))).toBe(`${FLAT}\n\n`);
    expect(json(JSON.stringify(`${FLAT}\n`))).toBe(FLAT);
  });
});

describe('a key is found inside what holds it', () => {
  const KEY = { type: 'service_account', private_key: 'x', note: 'n'.repeat(400) };
  const TEXT = JSON.stringify(KEY);
  it.each<[string, unknown]>([
    ['an object of an object', { key: KEY }],
    ['an object of an object of an object', { a: { b: KEY } }],
    ['a list in an object', { keys: [KEY] }],
    ['a text in an object', { key: TEXT }],
    ['a text in base64 in an object', { data: { key: encode(TEXT), other: 'eA==' } }],
    ['an object with a type that is no text', { type: 5, key: KEY }],
    ['the last of sixty', { ...Object.fromEntries(Array.from({ length: 59 }, (_, i) => [`f${i}`, 'x'])), key: KEY }],
  ])('%s', (_, outer) => {
    expect(found(JSON.stringify(outer))).toEqual(KEY);
  });

  it.each<[string, unknown]>([
    ['an object too deep', { a: { b: { c: KEY } } }],
    ['two of them', { a: KEY, b: KEY }],
    ['null', { a: null }],
    ['a short text in base64', { key: encode('"private_key"') }],
    ['long base64 of something else', { key: encode('x'.repeat(400)) }],
    ['a long text that is no base64', { key: '!'.repeat(400) }],
    ['more than sixty', { ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`f${i}`, 'x'])), key: KEY }],
  ])('%s is not, and the outer object is told', (_, outer) => {
    expect(found(JSON.stringify(outer))).toEqual(outer);
  });

  it('in base64 that is only just long enough for one', () => {
    const key = { type: 'service_account', private_key: 'x' };
    const text = JSON.stringify(key).padEnd(300);
    expect(encode(text)).toHaveLength(400);
    expect(found(JSON.stringify({ key: encode(text) }))).toEqual(key);
    const outer = { key: encode(text.slice(0, -3)) };
    expect(found(JSON.stringify(outer))).toEqual(outer);
  });

  it('in an object as text, in another object', () => {
    const secret = JSON.stringify({ GAR_KEY: encode(TEXT), other: 'x'.repeat(400) });
    expect(found(JSON.stringify({ ARN: 'a', SecretString: secret }))).toEqual(KEY);
  });

  it('as the configuration of Docker has it: twice, once behind its user name', () => {
    const pem = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj'.repeat(9)}\n-----END`;
    const key = { ...KEY, private_key: pem };
    const text = JSON.stringify(key, undefined, 2);
    const auths = (auth: string, password?: string) => JSON.stringify({ auths: { host: { password, auth } } });
    expect(found(auths(encode(`_json_key:${text}`), text))).toEqual(key);
    expect(found(auths(encode(`_json_key_base64:${encode(text)}`), encode(text)))).toEqual(key);
    expect(found(auths(encode(`_json_key_base64:${encode(text)}`)))).toEqual(key);
    const other = text.replace('MIIE', 'MIIF');
    expect(found(auths(encode(`_json_key:${other}`), text))).toMatchObject({ auths: {} });
  });

  it('nor inside a credential', () => {
    const outer = { type: 'external_account', key: KEY };
    expect(found(JSON.stringify(outer))).toEqual(outer);
  });
});
