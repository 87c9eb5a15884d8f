import { utf8ToBytes } from '@noble/hashes/utils';

/** Columns of an encoded piece of a file name; with `filename*10*=` and blanks still below 78. */
const COLUMNS = 54;
/** The ending stays whatever else is cut. */
const LONGEST_PLAIN = 60;

/**
 * A file's name as parameters of `Content-Disposition`: `filename` in ASCII for old programs and, where that is not the
 * name itself, before it `filename*` in UTF-8 (RFC 2231), in numbered pieces if it is long. Some readers take the
 * first, so the true name comes first.
 */
export function fileNameParameters(name: string): readonly string[] {
  const plain = asciiFileName(name);
  const parameters = [`filename="${plain}"`];
  if (plain === name) return parameters;
  const pieces = [''];
  for (const character of [...name].map(percentEncoded)) {
    const last = pieces.at(-1) ?? '';
    if (last.length + character.length <= COLUMNS) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  const [only = ''] = pieces;
  if (pieces.length === 1) return [`filename*=UTF-8''${only}`, ...parameters];
  return [...pieces.map((piece, i) => `filename*${i}*=${i === 0 ? "UTF-8''" : ''}${piece}`), ...parameters];
}

/** The name without diacritics, and `_` for whatever else is not ASCII or has a meaning in paths and headers. */
export function asciiFileName(name: string): string {
  const plain = name
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]|["\\/:*?<>|]/gu, '_');
  return plain.length <= LONGEST_PLAIN ? plain : plain.slice(0, LONGEST_PLAIN - 8) + plain.slice(-8);
}

function percentEncoded(character: string): string {
  if (/^[A-Za-z0-9._-]$/.test(character)) return character;
  return Array.from(utf8ToBytes(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
