import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { Book } from '../book/Book';
import type { Culture } from '../book/Culture';
import { halfAway } from '../book/halfAway';
import { formatNumber } from '../book/formatNumber';

/** After Univer's number formats, which leave numbers without a format as they are. */
const LAST = 5;
/** Before them. */
const FIRST = 100;

/**
 * Shows numbers in the notation of the book's culture, also those without a number format.
 *
 * @returns changes the culture: what is shown follows
 */
export function showInCulture(book: Book): (culture: Culture) => void {
  const formats = book.injector.get(SheetsNumfmtCellContentController);
  const interceptors = book.injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _, next) =>
      next(
        cell && typeof cell.v === 'number' && cell.t === CellValueType.NUMBER && !Number.isInteger(cell.v)
          ? { ...cell, v: halfAway(cell.v) }
          : cell,
      ),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const plain = cell && typeof cell.v === 'number' && cell.t === CellValueType.NUMBER;
      if (!plain || Number.isInteger(cell.v)) {
        return next(cell);
      }
      const shown = cell === location.rawData ? { ...cell } : cell;
      shown.v = formatNumber(Number(cell.v), 'General', book.culture.name);
      return next(shown);
    },
  });
  return (culture) => {
    book.culture = culture;
    formats.setNumfmtLocal(culture.decimalSeparator === ',' ? 'vi' : 'en');
  };
}
