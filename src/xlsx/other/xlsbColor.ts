import { indexedColor } from '../read/indexedColor';
import { OFFICE_THEME } from '../read/officeTheme';

const INDEXED = 1;
const RGB = 2;
const THEME = 3;

/** A colour of an `.xlsb` (MS-XLSB 2.5.14) as `RRGGBB`; null for the automatic one and for one that is not known here. */
export function xlsbColor(record: DataView, at: number): string | null {
  const kind = record.getUint8(at) >> 1;
  const index = record.getUint8(at + 1);
  const isTinted = record.getInt16(at + 2, true) !== 0;
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
  return kind === THEME && !isTinted ? (OFFICE_THEME[index] ?? null) : null;
}
