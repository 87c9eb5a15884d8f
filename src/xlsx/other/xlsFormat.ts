/** A cell format of an `.xls`, as far as it bears on how cells look. */
export interface XlsFormat {
  readonly font: number;
  /** Number of the pattern: 0 none, 1 one colour; others are of several. */
  readonly pattern: number;
  /** Number of its colour. */
  readonly ground: number;
}

/** Stands for a ground that is not known. */
const UNKNOWN = 2;

/** Of a record XF (MS-XLS 2.4.353, 2.5.20); those of before Excel 97 hold the pattern elsewhere, which is not looked at. */
export function xlsFormat(record: DataView, isNew: boolean): XlsFormat {
  const font = record.getUint16(0, true);
  if (!isNew || record.byteLength < 20) return { font, pattern: UNKNOWN, ground: 0 };
  return { font, pattern: record.getUint8(17) >> 2, ground: record.getUint16(18, true) & 0x7f };
}
