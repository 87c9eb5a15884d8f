import type { RawCell } from '../../core/workbook/RawWorkbook';
import type { FormulaResults } from './formulaResults';
import { resultKind } from './resultKind';

/**
 * A cell as far as its stored result can be believed, if it has a formula. Some programs store 1 or 0 for a truth value,
 * as LibreOffice does in a cell with a number format: that is no figure.
 */
export function byWorth(cell: RawCell, results: FormulaResults): RawCell {
  if (cell.formula === null) return cell;
  if ((cell.value === 1 || cell.value === 0) && resultKind(cell.formula) === 'truth')
    return { ...cell, kind: 'boolean', value: cell.value === 1 };
  // A sum is no text: some programs store the empty one where they compute nothing. Of a condition, of which a form has
  // many, it is the usual one, so these are not looked into.
  if (cell.value === '' && !cell.formula.startsWith('IF(') && resultKind(cell.formula) === 'number')
    return { ...cell, kind: 'uncached', value: null };
  if (results === 'computed') return cell;
  if (results === 'mayBeStale') return { ...cell, mayBeStale: true };
  return results === 'unknown' || cell.value === 0 ? { ...cell, kind: 'uncached', value: null } : cell;
}
