import { CompoundFile } from './CompoundFile';
import { isGnumeric } from './isGnumeric';
import { linkTarget } from './linkTarget';
import type { ReadLimits } from './ReadLimits';
import { Refused } from './Refused';

/** Beginnings of at most eight bytes. */
const KINDS: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'document'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['Rar!', 'otherArchive'],
  ['7z\xbc\xaf', 'otherArchive'],
  ['\x1f\x8b', 'otherArchive'],
  ['BZh', 'otherArchive'],
  ['\xfd7zXZ', 'otherArchive'],
  ['\x28\xb5\x2f\xfd', 'otherArchive'],
  ['MSCF', 'otherArchive'],
  // compress, lzip, LZ4, LZMA alone, ARJ, StuffIt, ALZip, WIM
  ['\x1f\x9d', 'otherArchive'],
  ['LZIP', 'otherArchive'],
  ['\x04\x22\x4d\x18', 'otherArchive'],
  ['\x5d\0\0', 'otherArchive'],
  ['\x60\xea', 'otherArchive'],
  ['SIT!', 'otherArchive'],
  ['StuffIt', 'otherArchive'],
  ['ALZ\x01', 'otherArchive'],
  ['EGGA', 'otherArchive'],
  ['MSWIM\0', 'otherArchive'],
  ['!BDN', 'mailStore'],
  ['\x00\x01\x00\x00Stan', 'database'],
  ['\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d', 'notebook'],
  // Lotus 1-2-3 and Quattro Pro
  ['\x00\x00\x02\x00\x04\x04', 'otherSheet'],
  ['\x00\x00\x02\x00\x06\x04', 'otherSheet'],
  ['\x00\x00\x02\x00 Q', 'otherSheet'],
  ['\x00\x00\x1a\x00\x00\x10', 'otherSheet'],
  ['\x00\x00\x1a\x00\x02\x10', 'otherSheet'],
  ['\x00\x00\x1a\x00\x03\x10', 'otherSheet'],
  ['\x00\x00\x1a\x00\x05\x10', 'otherSheet'],
  // EtherCalc
  ['socialca', 'otherSheet'],
];
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** Where rights management, unlike a password, leaves its mark in a locked `.xlsx` (MS-OFFCRYPTO 2.2). */
const RIGHTS: readonly (readonly string[])[] = ['DRMEncryptedTransform', '\tDRMTransform'].map((transform) => [
  '\u0006DataSpaces',
  'TransformInfo',
  transform,
]);
/** As far as a text is looked at. */
const SAMPLE = 4096;

/** Lets a zip pass and refuses any other file by what it is, judged by its first bytes and never by its name. */
export function sniffFile(bytes: Uint8Array, limits: ReadLimits): void {
  if (bytes.length === 0) throw new Refused('EMPTY_FILE');
  const head = latin1(bytes, 0, 8);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return;
  if (head === COMPOUND_FILE) throw compoundKind(bytes, limits);
  if (isBareSheet(bytes)) throw new Refused('LEGACY_XLS');
  const text = sampleText(bytes);
  const link = linkTarget(latin1(bytes, 0, SAMPLE), text);
  if (link !== null) throw new Refused('UNREADABLE_FILE', { reason: link, of: 'link' });
  if (isGnumeric(bytes)) throw new Refused('NOT_A_WORKBOOK', { kind: 'otherSheet' });
  for (const [signature, kind] of KINDS) {
    if (head.startsWith(signature)) throw new Refused('NOT_A_WORKBOOK', { kind });
  }
  const isOtherArchive =
    latin1(bytes, 257, 262) === 'ustar' ||
    /^-l[hz][\ds]-$/.test(latin1(bytes, 2, 7)) ||
    latin1(bytes, 7, 14) === '**ACE**';
  if (isOtherArchive) throw new Refused('NOT_A_WORKBOOK', { kind: 'otherArchive' });
  if (text === null) throw new Refused('NOT_A_WORKBOOK', { kind: 'unknown' });
  if (/<(!doctype html|html|table|workbook|\?xml)\b/i.test(text)) throw new Refused('WEB_PAGE');
  if (text.trimStart().startsWith('-----BEGIN PGP MESSAGE-----')) throw new Refused('ENCRYPTED', { of: 'mail' });
  throw new Refused('CSV_OR_TEXT');
}

/** Excel 2 to 5 without a container: the first record is that by which a sheet or workbook begins (MS-XLS 2.4.21). */
function isBareSheet(bytes: Uint8Array): boolean {
  const [kind, version = 0, length = 0, high] = bytes;
  return kind === 9 && [0, 2, 4, 8].includes(version) && high === 0 && length >= 4 && length <= 16;
}

/** Old Office files, encrypted new ones and Outlook messages share one container (MS-CFB); its streams tell which. */
function compoundKind(bytes: Uint8Array, limits: ReadLimits): Refused {
  const file = new CompoundFile(bytes, limits);
  const has = (name: string): boolean => file.find(0, name) !== null;
  if (has('\tDRMContent') || RIGHTS.some((path) => file.at(path) !== null)) return new Refused('RIGHTS_MANAGED');
  if (has('EncryptedPackage')) return new Refused('ENCRYPTED');
  if (has('Workbook') || has('Book')) return new Refused('LEGACY_XLS');
  if (has('WordDocument')) return new Refused('NOT_A_WORKBOOK', { kind: 'document' });
  return new Refused('NOT_A_WORKBOOK', has('PowerPoint Document') ? { kind: 'slides' } : {});
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
