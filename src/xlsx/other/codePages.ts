/** What Windows calls the code pages that a decoder is there for; 0x8000 and 0x8001 are what old programs wrote. */
const ENCODINGS: ReadonlyMap<number, string> = new Map([
  [367, 'windows-1252'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [0x8000, 'macintosh'],
  [0x8001, 'windows-1252'],
  [65001, 'utf-8'],
]);

/** The encoding that a number of a code page means, as decoders call it; null for one that none knows. */
export const encodingOf = (codePage: number): string | null => ENCODINGS.get(codePage) ?? null;
