import type { UnitOfMeasure } from '../catalogue/Catalogue';
import { cellText } from '../workbook/CellIndex';
import type { RawCell } from '../workbook/RawWorkbook';
import { STATE_SIGNS } from './cellState';
import { readNumber } from './readNumber';
import { showsItsNumber } from './showsItsNumber';

/** Three digits behind a mark are decimals: nobody gives thousands of points. */
const POINTS: UnitOfMeasure = { name: '', decimals: 6, threeDigits: 'decimal', aliases: [], confusedWith: [] };

/**
 * Points as somebody typed them; `-` is none, as in the other cells of a form. Null for what is no number, for a number that
 * its cell shows as something else, and for what is struck through or not to be seen.
 */
export function readPoints(cell: RawCell | undefined): number | null {
  if (cell?.kind === 'number') return showsItsNumber(cell) ? Number(cell.value) : null;
  if (cell?.kind !== 'text' || cell.struck === true || cell.unseen === true) return null;
  const text = cellText(cell);
  if (text === STATE_SIGNS.none) return 0;
  const context = { unitOfMeasure: POINTS, wholeNumber: false, hardRange: { min: null, max: null }, expected: null };
  const reading = readNumber(text, context);
  return reading.kind === 'number' ? reading.value : null;
}
