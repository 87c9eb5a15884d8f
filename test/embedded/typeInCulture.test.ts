import { CellValueType, DataValidationType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Book } from '../../src/embedded/book/Book';
import { type Culture, CULTURES } from '../../src/embedded/book/Culture';
import { createHeadlessHost } from '../../src/embedded/createHeadlessHost';
import { typeInCulture } from '../../src/embedded/page/typeInCulture';

let open: Book;

function bookOf(culture: Culture['name']): Book {
  open = createHeadlessHost(culture).book;
  typeInCulture(open);
  return open;
}

afterEach(() => {
  open.dispose();
});

/** What the grid does with a cell on the way to and from its editor. */
function through(book: Book, point: typeof AFTER_CELL_EDIT, cell: ICellData): Nullable<ICellData> {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
  const sheet = book.activeSheet;
  const location = {
    row: 0,
    col: 0,
    unitId: book.unitId,
    subUnitId: sheet.id,
    workbook: book.workbook,
    worksheet: sheet.frame.worksheet,
    origin: cell,
  };
  return writeCellInterceptor.fetchThroughInterceptors(point)(cell, location);
}

test.each([
  ['vi-VN', '=ROUND(1,5;0)', '=ROUND(1.5,0)'],
  ['vi-VN', '=SUM(A1;B2)', '=SUM(A1,B2)'],
  ['en-US', '=ROUND(1.5,0)', '=ROUND(1.5,0)'],
] as const)('%s: the formula %s is kept as %s and opened as it was typed', (culture, typed, kept) => {
  const book = bookOf(culture);
  expect(through(book, AFTER_CELL_EDIT, { f: typed, v: null })).toMatchObject({ f: kept });
  book.activeSheet.cells.write({ row: 0, column: 0, rows: 1, columns: 1 }, () => ({ formula: kept }));
  expect(through(book, BEFORE_CELL_EDIT, { f: kept, v: 2 })).toMatchObject({ f: typed });
});

test.each([
  ['vi-VN', '=ROUND(1.500;0)'],
  ['vi-VN', '=IF(A1>0,1,2)'],
  ['en-US', '=SUM(A1;B2)'],
] as const)('%s: %s is no formula, and is told from one as a text', (culture, typed) => {
  const book = bookOf(culture);
  expect(through(book, AFTER_CELL_EDIT, { f: typed, v: null })).toMatchObject({
    f: null,
    v: typed,
    t: CellValueType.STRING,
  });
});

describe('a choice of a list', () => {
  const choices = ['Xã Cẩm Giang', 'Xã Cẩm Giàng', 'Phường Hải An', 'Có', 'Không'];
  const typed = (text: string): unknown => {
    const book = bookOf('vi-VN');
    const sheet = book.activeSheet;
    sheet.cells.write({ row: 0, column: 3, rows: choices.length, columns: 1 }, (row) => ({ value: choices[row]! }));
    sheet.rules.setValidation([{ row: 0, column: 0, rows: 1, columns: 1 }], {
      type: DataValidationType.LIST,
      formula1: '=D1:D5',
    });
    return through(book, AFTER_CELL_EDIT, { v: text })?.v;
  };

  test.each([
    // Two communes.
    ['Xã Cẩm Giàng', 'Xã Cẩm Giàng'],
    ['Xã Cẩm Giàng'.normalize('NFD'), 'Xã Cẩm Giàng'],
    ['xa cam giang', 'xa cam giang'],
    ['phuong hai an', 'Phường Hải An'],
    ['co', 'Có'],
    ['kh', 'Không'],
    ['x', 'x'],
  ])('%s is taken for %s', (text, choice) => {
    expect(typed(text)).toBe(choice);
  });
});

test('the culture follows the page while it is open: the same text is another formula', () => {
  const book = bookOf('vi-VN');
  const edited = (f: string) => through(book, AFTER_CELL_EDIT, { f })?.f ?? null;
  expect([edited('=ROUND(1,5;0)'), edited('=ROUND(1.5,0)')]).toEqual(['=ROUND(1.5,0)', null]);
  book.culture = CULTURES['en-US'];
  expect([edited('=ROUND(1.5,0)'), edited('=ROUND(1,5;0)')]).toEqual(['=ROUND(1.5,0)', null]);
});
