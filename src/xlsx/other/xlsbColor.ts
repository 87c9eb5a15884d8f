import { indexedColor } from '../read/indexedColor';
import type { Palette } from '../read/palette';
import { tinted } from '../read/tinted';
import { rgbAt } from './rgbAt';

const INDEXED = 1;
const RGB = 2;
const THEME = 3;
/** As a tint is given that leaves nothing but white or, below zero, black. */
const MOST_TINT = 0x7fff;

/**
 * A colour of an `.xlsb` (MS-XLSB 2.5.14) as `RRGGBB`; null for the automatic one and for one that is not known here.
 *
 * @param palette the colours that the workbook names by number
 */
export function xlsbColor(record: DataView, at: number, { theme, indexed }: Palette): string | null {
  const kind = record.getUint8(at) >> 1;
  const index = record.getUint8(at + 1);
  const tint = record.getInt16(at + 2, true) / MOST_TINT;
  if (kind === RGB) return rgbAt(record, at + 4);
  if (kind === INDEXED) return indexed[index] ?? indexedColor(index) ?? null;
  const color = kind === THEME ? theme[index] : undefined;
  return color === undefined ? null : tinted(color, tint);
}
