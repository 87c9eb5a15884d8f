import { CellValueType, ICommandService, type ICellData, ObjectMatrix } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { formatAddress } from '../book/address';
import type { Area } from '../book/Area';
import type { Book } from '../book/Book';
import type { Culture } from '../book/Culture';
import { enteredCell } from '../book/enteredCell';
import { enterByHand } from '../book/enterByHand';
import { pastedRows } from '../book/pastedRows';
import { fromTypedFormula } from '../host/typedFormula';

/** By it Univer knows what was copied in this very grid. */
const OWN_COPY = 'data-copy-id=';

/** What became of a paste that met locked cells. */
export interface RefusedPaste {
  /** How many cells were filled; none if nothing was changed. */
  readonly filled: number;
  /** Addresses of the locked cells, which stay as they were. */
  readonly locked: readonly string[];
}

/**
 * Reads what is pasted from elsewhere in the notation of the book's culture, as the user's own Excel does; Univer alone
 * would take `60.195` for sixty. Values only: the form keeps its look and its validation. What was copied in the grid
 * itself is pasted by Univer, with everything.
 *
 * All cells are looked at before the first is changed: locked ones are left out of a paste from elsewhere, and a copy of
 * the grid's own, which would bring its looks along, is refused as a whole.
 *
 * @param refuse says to the user which cells were left out
 */
export function pasteInCulture(book: Book, refuse: (refused: RefusedPaste) => void): void {
  const clipboard = book.injector.get(ISheetClipboardService);
  const mayPasteCopy = (text: string): boolean => {
    const locked = lockedCells(book, targetOf(book, pastedRows(text)));
    if (locked.length > 0) refuse({ filled: 0, locked });
    return locked.length === 0;
  };
  const pasteAsCopied = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = async (html, text, files) => {
    if (text !== undefined && text !== '' && !html?.includes(OWN_COPY)) return pasteText(book, text, refuse);
    return mayPasteCopy(text ?? '') ? pasteAsCopied(html, text, files) : false;
  };
  const pasteItem = clipboard.paste.bind(clipboard);
  clipboard.paste = async (item, pasteType) => {
    const read = async (type: string): Promise<string> =>
      item.types.includes(type) ? (await item.getType(type)).text() : '';
    const text = await read('text/plain');
    if (text !== '' && !(await read('text/html')).includes(OWN_COPY)) return pasteText(book, text, refuse);
    return mayPasteCopy(text) ? pasteItem(item, pasteType) : false;
  };
}

type Rows = ReturnType<typeof pastedRows>;

/** The cells that rows of text come to stand in. One cell fills all that are selected, as in Excel. */
function targetOf({ selection }: Book, rows: Rows): Area {
  const columns = Math.max(...rows.map((cells) => cells.length));
  return rows.length === 1 && columns === 1 ? selection : { ...selection, rows: rows.length, columns };
}

function lockedCells(book: Book, target: Area): readonly string[] {
  const { marks, frame } = book.activeSheet;
  const area = frame.clip(target);
  const locked: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (marks.forbidsCell(row, column)) locked.push(formatAddress({ row, column, rows: 1, columns: 1 }));
  return locked;
}

async function pasteText(book: Book, text: string, refuse: (refused: RefusedPaste) => void): Promise<boolean> {
  const sheet = book.activeSheet;
  const rows = pastedRows(text);
  const target = sheet.frame.clip(targetOf(book, rows));
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const matrix = new ObjectMatrix<ICellData>();
  const locked: string[] = [];
  let filled = 0;
  const put = (row: number, column: number, entry: string): void => {
    if (sheet.marks.forbidsCell(row, column)) {
      locked.push(formatAddress({ row, column, rows: 1, columns: 1 }));
      return;
    }
    const format = sheet.cells.format(row, column);
    const entered = enterByHand(entry, book.culture, format);
    const blank: ICellData = { v: null, f: null, si: null, p: null };
    filled += 1;
    if (entered.kind === 'formula')
      matrix.setValue(row, column, { ...blank, ...pastedFormula(entered.formula, book.culture) });
    else if (entered.kind === 'empty') matrix.setValue(row, column, blank);
    else matrix.setValue(row, column, { ...blank, ...enteredCell(entered, format, {}) });
  };
  if (single !== undefined) {
    for (let r = target.row; r < target.row + target.rows; r += 1)
      for (let c = target.column; c < target.column + target.columns; c += 1) put(r, c, single);
  } else {
    rows.forEach((cells, r) => {
      cells.forEach((entry, c) => {
        put(target.row + r, target.column + c, entry);
      });
    });
  }
  if (locked.length > 0) refuse({ filled, locked });
  if (filled === 0) return false;
  sheet.frame.grow(target);
  return book.injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: book.unitId,
    subUnitId: sheet.id,
    value: matrix.getMatrix(),
  });
}

/** A formula in another notation than the user's stays the text that it is. */
function pastedFormula(text: string, culture: Culture): ICellData {
  const formula = fromTypedFormula(text, culture);
  return formula === null ? { v: text, t: CellValueType.STRING } : { f: formula };
}
