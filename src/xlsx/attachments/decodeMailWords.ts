import { decodeBytes } from '../read/decodeBytes';
import { asUtf8, fromLatin1 } from './latin1';

const WORD = /=\?([\w.:-]+)(?:\*[\w-]*)?\?([BQ])\?([^?]*)\?=/gi;

/**
 * Text of a mail header in which words of other character sets are encoded (RFC 2047). Words that follow each other are
 * put together before they are decoded, since programs that fold by bytes cut letters in two. Letters that came as bytes
 * without any encoding, as many programs send them, are taken for UTF-8 if they are that.
 */
export function decodeMailWords(text: string): string {
  if (!text.includes('=?')) return asUtf8(text);
  let result = '';
  let behind = 0;
  let charset = '';
  let letters = '';
  const flush = (): void => {
    if (letters !== '') result += decoded(letters, charset);
    letters = '';
  };
  for (const match of text.matchAll(WORD)) {
    const [whole, own = '', kind = '', word = ''] = match;
    const found = kind.toUpperCase() === 'B' ? base64(word) : quoted(word);
    const between = text.slice(behind, match.index);
    const follows = letters !== '' && own.toLowerCase() === charset && /^\s*$/.test(between);
    if (!follows) {
      const separated = letters !== '' && /^\s*$/.test(between);
      flush();
      if (!separated) result += between;
      charset = own.toLowerCase();
    }
    if (found === null) {
      flush();
      result += whole;
    } else letters += found;
    behind = match.index + whole.length;
  }
  flush();
  return result + text.slice(behind);
}

function decoded(letters: string, charset: string): string {
  try {
    return decodeBytes(fromLatin1(letters), charset);
  } catch {
    return asUtf8(letters);
  }
}

function quoted(word: string): string {
  return word
    .replaceAll('_', ' ')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function base64(text: string): string | null {
  try {
    return atob(text);
  } catch {
    return null;
  }
}
