import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { Book } from '../book/Book';
import { halfAway } from '../book/halfAway';
import { formatNumber } from '../book/formatNumber';

/** After Univer's number formats, which leave numbers without a format as they are. */
const LAST = 5;
/** Before them. */
const FIRST = 100;

/** Shows numbers in the notation of the book's culture, also those without a number format. */
export function showInCulture(book: Book): void {
  const { culture } = book;
  book.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(culture.decimalSeparator === ',' ? 'vi' : 'en');
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
      shown.v = formatNumber(Number(cell.v), 'General', culture.name);
      return next(shown);
    },
  });
}
