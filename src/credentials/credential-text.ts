import { errorCode } from '../error-code.ts';
import { Failure } from '../failure.ts';
import { FILE_IS_A_FOLDER, FILE_NOT_REGULAR, FILE_TOO_LARGE } from '../machine/failures.ts';
import { readUserFile } from '../machine/read-file.ts';
import { parseKey } from './service-account-key.ts';

/** The text of a file that belongs to a credential, without a byte order mark, or the reason why it cannot be read. Throws nothing. */
export function readText(path: string): { text: string } | { reason: string } {
  try {
    return {
      text: readUserFile(path)
        .bytes.toString()
        .replace(/^\uFEFF/, ''),
    };
  } catch (error) {
    const code = error instanceof Failure ? error.problems[0]?.code : errorCode(error);
    const reasons: Record<string, string> = {
      ENOENT: 'it does not exist',
      EACCES: 'this user may not read it',
      [FILE_IS_A_FOLDER.code]: 'it is a folder',
      [FILE_NOT_REGULAR.code]: 'it is not an ordinary file',
      [FILE_TOO_LARGE.code]: 'it is too large for a credential file',
    };
    return { reason: reasons[code ?? ''] ?? `reading it fails with ${code}` };
  }
}

/** What a credential file holds that is no JSON object. */
export type NotJson = 'nothing' | 'UTF-16' | 'binary' | 'page' | 'stars' | 'half' | 'broken' | 'key' | 'other';

/** What the text of a file is, read as UTF-8, where it is no JSON object. Pure. */
export function notJson(text: string): NotJson {
  const start = text.trim();
  if (start === '') return 'nothing';
  // Of its signs every other byte is zero.
  if (/^\ufffd{0,2}\0?(?:[^\0]\0){4}/.test(text)) return 'UTF-16';
  if (/^PK|[^\P{Cc}\s]/u.test(text)) return 'binary';
  if (/^<(?:!doctype|html|head|\?xml)/i.test(start)) return 'page';
  if (/^\*{3}$/.test(start)) return 'stars';
  if (!start.startsWith('{')) return isKey(text) ? 'key' : 'other';
  return start.endsWith('}') ? 'broken' : 'half';
}

function isKey(text: string): boolean {
  try {
    parseKey(text);
    return true;
  } catch {
    return false;
  }
}
