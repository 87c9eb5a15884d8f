import type { FileRefusal } from '../../core/workbook/FileRefusal';
import { Refused } from './Refused';

const KINDS: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'document'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
];
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** As far as a text is looked at. */
const SAMPLE = 4096;

/** Lets a zip pass and refuses any other file by what it is, judged by its first bytes and never by its name. */
export function sniffFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refused('EMPTY_FILE');
  const head = latin1(bytes, 0, 8);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return;
  if (head === COMPOUND_FILE) throw new Refused(compoundKind(bytes));
  for (const [signature, kind] of KINDS) {
    if (head.startsWith(signature)) throw new Refused('NOT_A_WORKBOOK', { kind });
  }
  const text = sampleText(bytes);
  if (text === null) throw new Refused('NOT_A_WORKBOOK', { kind: 'unknown' });
  if (/<(!doctype html|html|table|workbook|\?xml)\b/i.test(text)) throw new Refused('WEB_PAGE');
  throw new Refused('CSV_OR_TEXT');
}

/**
 * Old Office files and encrypted new ones share one container (MS-CFB). Its directory names the streams in UTF-16;
 * the names are looked for as bytes, since nothing else of the container is wanted.
 */
function compoundKind(bytes: Uint8Array): FileRefusal['code'] {
  const has = (name: string): boolean =>
    indexOfBytes(
      bytes,
      [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ) >= 0;
  if (has('EncryptedPackage') || has('DRMEncrypted') || has('\tDRMContent')) return 'ENCRYPTED';
  return has('Workbook') || has('Book') ? 'LEGACY_XLS' : 'NOT_A_WORKBOOK';
}

function indexOfBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** The beginning as text, or null when it holds bytes that no text has. */
function sampleText(bytes: Uint8Array): string | null {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = wide
    ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, SAMPLE))
    : latin1(bytes, 0, SAMPLE);
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000e-\u001a]/.test(text) ? null : text;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (const byte of bytes.subarray(start, end)) text += String.fromCharCode(byte);
  return text;
}
