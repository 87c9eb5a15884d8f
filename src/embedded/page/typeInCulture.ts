import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Book } from '../book/Book';
import { enteredCell } from '../book/enteredCell';
import { enterText } from '../book/enterText';
import { formatNumber } from '../book/formatNumber';

/** Before Univer's own reading of what is typed, which knows English notation only. */
const FIRST = 1000;

/** Lets the user type and see numbers in the notation of the book's culture, as the user's own Excel does. */
export function typeInCulture(book: Book): void {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
  const { culture } = book;

  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const sheet = book.sheet(location.subUnitId);
      const content = sheet?.cells.content(location.row, location.col);
      if (!cell || !sheet || content?.kind !== 'Double' || content.formula !== null) {
        return next(cell);
      }
      const format = sheet.cells.format(location.row, location.col);
      return {
        ...cell,
        v: editedText(Number(content.value), format, culture.decimalSeparator),
        t: CellValueType.STRING,
      };
    },
  });

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const sheet = book.sheet(location.subUnitId);
      if (!cell || !sheet || cell.p || cell.f || typeof cell.v !== 'string' || cell.t === CellValueType.FORCE_STRING) {
        return next(cell);
      }
      const format = sheet.cells.format(location.row, location.col);
      const entered = enterText(cell.v, culture, format);
      if (entered.kind === 'empty' || entered.kind === 'formula') {
        return next(cell);
      }
      const style = book.workbook.getStyles().getStyleByCell(cell) ?? {};
      return { ...cell, ...enteredCell(entered, format, style) };
    },
  });
}

/** A number as it stands in the cell while it is edited: percents as percents, dates as dates, else all its digits. */
function editedText(value: number, format: string, decimalSeparator: string): string {
  if (format.includes('%')) {
    return `${String(Number((value * 100).toPrecision(15))).replace('.', decimalSeparator)}%`;
  }
  if (/[dy]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, ''))) {
    return formatNumber(value, decimalSeparator === ',' ? 'dd/mm/yyyy' : 'm/d/yyyy', 'en-US');
  }
  return String(value).replace('.', decimalSeparator);
}
