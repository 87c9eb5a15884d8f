import { indexedColor } from '../read/indexedColor';
import { tinted } from '../read/tinted';

const INDEXED = 1;
const RGB = 2;
const THEME = 3;
/** As a tint is given that leaves nothing but white or, below zero, black. */
const MOST_TINT = 0x7fff;

/**
 * A colour of an `.xlsb` (MS-XLSB 2.5.14) as `RRGGBB`; null for the automatic one and for one that is not known here.
 *
 * @param theme the colours of the workbook's theme, by their numbers
 */
export function xlsbColor(record: DataView, at: number, theme: readonly string[]): string | null {
  const kind = record.getUint8(at) >> 1;
  const index = record.getUint8(at + 1);
  const tint = record.getInt16(at + 2, true) / MOST_TINT;
  if (kind === RGB) {
    const parts = [4, 5, 6].map((offset) =>
      record
        .getUint8(at + offset)
        .toString(16)
        .padStart(2, '0'),
    );
    return parts.join('').toUpperCase();
  }
  if (kind === INDEXED) return indexedColor(index) ?? null;
  const color = kind === THEME ? theme[index] : undefined;
  return color === undefined ? null : tinted(color, tint);
}
