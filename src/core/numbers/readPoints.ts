import { cellText } from '../workbook/CellIndex';
import type { RawCell } from '../workbook/RawWorkbook';
import { STATE_SIGNS } from './cellState';
import { plainNumber } from './plainNumber';
import { showsItsNumber } from './showsItsNumber';

/**
 * Points as somebody typed them; `-` is none, as in the other cells of a form. Null for what is no number, for a number that
 * its cell shows as something else, and for what is struck through or not to be seen.
 */
export function readPoints(cell: RawCell | undefined): number | null {
  if (cell?.kind === 'number') return showsItsNumber(cell) ? Number(cell.value) : null;
  if (cell?.kind !== 'text' || cell.struck === true || cell.unseen === true) return null;
  const text = cellText(cell);
  if (text === STATE_SIGNS.none) return 0;
  return plainNumber(text);
}
