import { CellValueType, DataValidationType } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { foldText } from '../../core/kernel/foldText';
import { parseAddress, splitReference } from '../book/address';
import type { Book } from '../book/Book';
import { enteredCell } from '../book/enteredCell';
import { enterByHand } from '../book/enterByHand';
import type { Entered } from '../book/enterText';
import { formatNumber } from '../book/formatNumber';
import { fromTypedFormula, toTypedFormula } from '../host/typedFormula';
import type { Sheet } from '../book/Sheet';

/** Before Univer's own reading of what is typed, which knows English notation only. */
const FIRST = 1000;

/** Lets the user type and see numbers in the notation of the book's culture, as the user's own Excel does. */
export function typeInCulture(book: Book): void {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);

  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const sheet = book.sheet(location.subUnitId);
      const content = sheet?.cells.content(location.row, location.col);
      const formula = content?.formula ?? null;
      if (cell && formula !== null) {
        const typed = toTypedFormula(formula, book.culture);
        // Univer's own reading would put the formula in its place as it is kept.
        return typed === formula ? next(cell) : { ...cell, f: typed };
      }
      if (!cell || !sheet || content?.kind !== 'Double') return next(cell);
      const format = sheet.cells.format(location.row, location.col);
      return {
        ...cell,
        v: editedText(Number(content.value), format, book.culture.decimalSeparator),
        t: CellValueType.STRING,
      };
    },
  });

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const sheet = book.sheet(location.subUnitId);
      if (cell?.f) {
        const formula = fromTypedFormula(cell.f, book.culture);
        // Kept as the text that it is, until it is refused.
        return formula === null
          ? { ...cell, v: cell.f, t: CellValueType.STRING, f: null }
          : next({ ...cell, f: formula });
      }
      if (!cell || !sheet || cell.p || typeof cell.v !== 'string' || cell.t === CellValueType.FORCE_STRING) {
        return next(cell);
      }
      const format = sheet.cells.format(location.row, location.col);
      const listed = fromList(sheet, location.row, location.col, cell.v);
      const entered = listed === null ? enterByHand(cell.v, book.culture, format) : textOf(listed);
      if (entered.kind === 'empty' || entered.kind === 'formula') {
        return next(cell);
      }
      const style = book.workbook.getStyles().getStyleByCell(cell) ?? {};
      return { ...cell, ...enteredCell(entered, format, style) };
    },
  });
}

/**
 * The choice of the cell's list that is meant by a text: the same, or the only one that is the same but for capitals and
 * diacritics, or that begins so. Null if there is none, or no list.
 */
function fromList(sheet: Sheet, row: number, column: number, text: string): string | null {
  const rule = sheet.rules.validationAt(row, column);
  if (rule?.type !== DataValidationType.LIST || !rule.formula1) return null;
  const { sheet: name, address } = splitReference(rule.formula1);
  const source = name === null ? sheet : sheet.book.sheetNamed(name);
  const area = parseAddress(address);
  if (source === null || area === null) return null;
  const choices = Array.from({ length: area.rows }, (_item, index) =>
    String(source.cells.content(area.row + index, area.column).value),
  ).filter((choice) => choice !== '');
  const typed = text.normalize('NFC');
  if (choices.includes(typed)) return typed;
  const key = foldText(typed);
  const alike = choices.filter((choice) => foldText(choice) === key);
  const meant = alike.length > 0 ? alike : choices.filter((choice) => key !== '' && foldText(choice).startsWith(key));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

function textOf(text: string): Entered {
  return { kind: 'text', text, forced: false };
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
