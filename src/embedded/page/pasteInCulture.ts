import { ICommandService, type ICellData, ObjectMatrix } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import type { Book } from '../book/Book';
import { enteredCell } from '../book/enteredCell';
import { enterText } from '../book/enterText';
import { pastedRows } from '../book/pastedRows';

/** By it Univer knows what was copied in this very grid. */
const OWN_COPY = 'data-copy-id=';

/**
 * Reads what is pasted from elsewhere in the notation of the book's culture, as the user's own Excel does; Univer alone
 * would take `60.195` for sixty. Values only: the form keeps its look and its validation. What was copied in the grid
 * itself is pasted by Univer, with everything.
 */
export function pasteInCulture(book: Book): void {
  const clipboard = book.injector.get(ISheetClipboardService);
  const pasteAsCopied = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) =>
    text === undefined || text === '' || html?.includes(OWN_COPY)
      ? pasteAsCopied(html, text, files)
      : pasteText(book, text);
  const pasteItem = clipboard.paste.bind(clipboard);
  clipboard.paste = async (item, pasteType) => {
    const read = async (type: string): Promise<string> =>
      item.types.includes(type) ? (await item.getType(type)).text() : '';
    const text = await read('text/plain');
    if (text === '' || (await read('text/html')).includes(OWN_COPY)) return pasteItem(item, pasteType);
    return pasteText(book, text);
  };
}

async function pasteText(book: Book, text: string): Promise<boolean> {
  const sheet = book.activeSheet;
  const { selection } = book;
  const rows = pastedRows(text);
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const matrix = new ObjectMatrix<ICellData>();
  const put = (row: number, column: number, entry: string): void => {
    const format = sheet.cells.format(row, column);
    const entered = enterText(entry, book.culture, format);
    const blank: ICellData = { v: null, f: null, si: null, p: null };
    if (entered.kind === 'formula') matrix.setValue(row, column, { ...blank, f: entered.formula });
    else if (entered.kind === 'empty') matrix.setValue(row, column, blank);
    else matrix.setValue(row, column, { ...blank, ...enteredCell(entered, format, {}) });
  };
  // One cell fills all that are selected, as in Excel.
  if (single !== undefined) {
    const { row, column } = selection;
    for (let r = row; r < row + selection.rows; r += 1)
      for (let c = column; c < column + selection.columns; c += 1) put(r, c, single);
  } else {
    rows.forEach((cells, r) => {
      cells.forEach((entry, c) => {
        put(selection.row + r, selection.column + c, entry);
      });
    });
  }
  const widest = Math.max(...rows.map((cells) => cells.length));
  sheet.frame.grow({ row: selection.row, column: selection.column, rows: rows.length, columns: widest });
  return book.injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: book.unitId,
    subUnitId: sheet.id,
    value: matrix.getMatrix(),
  });
}
