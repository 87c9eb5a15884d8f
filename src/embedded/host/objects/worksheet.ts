import { WHOLE_SHEET } from '../../book/Area';
import type { Book } from '../../book/Book';
import type { Sheet } from '../../book/Sheet';
import { parseCells, textArgument, wholeArgument } from '../arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound, OfficeError } from '../OfficeError';
import { type OfficeObject, officeType } from '../OfficeObject';
import { autoFilter } from './autoFilter';
import { charts } from './charts';
import { comments } from './comments';
import { freezePanes } from './freezePanes';
import { linked } from './linked';
import { names } from './names';
import { pageLayout } from './pageLayout';
import { range, rangeAreas, rangeWithin } from './range';
import { color } from './rangeFormat';
import { worksheetProtection } from './worksheetProtection';
import { placeOf } from './place';

/** What Excel refuses in a sheet's name. */
const FORBIDDEN_IN_NAME = /[\\/?*:[\]]/;

function checkName(book: Book, name: unknown, owner: Sheet | null): string {
  const text = typeof name === 'string' ? name : '';
  const bad = text === '' || text.length > 31 || FORBIDDEN_IN_NAME.test(text) || /^'|'$/.test(text);
  if (bad) {
    throw invalidArgument('Worksheet.name');
  }
  const same = book.sheetNamed(text);
  if (same && same.id !== owner?.id) {
    throw itemAlreadyExists('Worksheet.name');
  }
  return text;
}

function usedRange(sheet: Sheet, valuesOnly: unknown): OfficeObject | null {
  const area = sheet.cells.usedArea(valuesOnly === true);
  return area && range(sheet, area);
}

/** The sheet after or before this one, of the visible ones if asked; null at the end. */
function neighbour(sheet: Sheet, visibleOnly: boolean, step: 1 | -1): OfficeObject | null {
  const { sheets } = sheet.book;
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const candidate = sheets[at];
    if (candidate && (!visibleOnly || candidate.visibility === 'Visible')) return worksheet(candidate);
  }
  return null;
}

function found(object: OfficeObject | null, location: string): OfficeObject {
  if (!object) throw itemNotFound(location);
  return object;
}

export const worksheet: (sheet: Sheet) => OfficeObject = officeType<Sheet>({
  name: 'Worksheet',
  place: placeOf.sheet,
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value) => {
        sheet.name = checkName(sheet.book, value, sheet);
      },
    },
    Position: {
      get: (sheet) => sheet.position,
      set: (sheet, value) => {
        const position = wholeArgument([value], 0, 'Worksheet.position');
        if (position < 0 || position >= sheet.book.sheets.length) {
          throw invalidArgument('Worksheet.position');
        }
        sheet.position = position;
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => {
        if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') {
          throw invalidArgument('Worksheet.visibility');
        }
        const others = sheet.book.sheets.filter((other) => other.id !== sheet.id && other.visibility === 'Visible');
        if (value !== 'Visible' && others.length === 0) {
          throw new OfficeError(
            'InvalidOperation',
            'A workbook must have a visible worksheet.',
            'Worksheet.visibility',
          );
        }
        sheet.visibility = value;
      },
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : color(value, 'Worksheet.tabColor');
      },
    },
    ShowGridlines: { get: (sheet) => sheet.gridlines },
    // Office.js reads the one and writes the other.
    Gridlines: {
      get: (sheet) => sheet.gridlines,
      set: (sheet, value) => {
        sheet.gridlines = value === true;
      },
    },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 8.43 },
  },
  children: {
    AutoFilter: (sheet) => autoFilter(sheet),
    Charts: (sheet) => charts(sheet),
    Comments: (sheet) => comments({ book: sheet.book, sheet }),
    FreezePanes: (sheet) => freezePanes(sheet),
    Names: (sheet) => names({ book: sheet.book, sheet }),
    PageLayout: (sheet) => pageLayout(sheet),
    Protection: (sheet) => worksheetProtection(sheet),
  },
  methods: {
    Activate: (sheet) => {
      if (sheet.visibility !== 'Visible') {
        throw new OfficeError('InvalidOperation', 'The worksheet is hidden.', 'Worksheet.activate');
      }
      sheet.book.activate(sheet);
    },
    Calculate: ({ book }) => {
      if (book.manualCalculation) book.calculateAll();
    },
    Delete: (sheet) => {
      const others = sheet.book.sheets.filter((other) => other.id !== sheet.id && other.visibility === 'Visible');
      if (sheet.visibility === 'VeryHidden' || others.length === 0) {
        throw new OfficeError('InvalidOperation', 'The worksheet cannot be deleted.', 'Worksheet.delete');
      }
      sheet.remove();
    },
    GetRange: (sheet, args) => {
      if (args[0] === undefined || args[0] === null || args[0] === '') {
        return range(sheet, WHOLE_SHEET);
      }
      const cells = parseCells(textArgument(args, 0, 'Worksheet.getRange'), sheet, 'Worksheet.getRange');
      const area = cells.areas[0];
      if (cells.sheet.id !== sheet.id || cells.areas.length !== 1 || !area) {
        throw invalidArgument('Worksheet.getRange');
      }
      return range(sheet, area);
    },
    GetRanges: (sheet, args) => {
      if (args[0] === undefined || args[0] === null) {
        return rangeAreas({ sheet, areas: [WHOLE_SHEET] });
      }
      return rangeAreas(parseCells(textArgument(args, 0, 'Worksheet.getRanges'), sheet, 'Worksheet.getRanges'));
    },
    GetRangeByIndexes: (sheet, args) => {
      const location = 'Worksheet.getRangeByIndexes';
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => wholeArgument(args, index, location));
      if (row === undefined || column === undefined || rows === undefined || columns === undefined) {
        throw invalidArgument(location);
      }
      return rangeWithin(sheet, { row, column, rows, columns }, location);
    },
    GetCell: (sheet, args) => {
      const row = wholeArgument(args, 0, 'Worksheet.getCell');
      const column = wholeArgument(args, 1, 'Worksheet.getCell');
      return rangeWithin(sheet, { row, column, rows: 1, columns: 1 }, 'Worksheet.getCell');
    },
    GetUsedRange: (sheet, args) =>
      usedRange(sheet, args[0]) ?? range(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, args) => usedRange(sheet, args[0]),
    GetNext: (sheet, args) => found(neighbour(sheet, args[0] === true, 1), 'Worksheet.getNext'),
    GetNextOrNullObject: (sheet, args) => neighbour(sheet, args[0] === true, 1),
    GetPrevious: (sheet, args) => found(neighbour(sheet, args[0] === true, -1), 'Worksheet.getPrevious'),
    GetPreviousOrNullObject: (sheet, args) => neighbour(sheet, args[0] === true, -1),
    _GetSheetById: (sheet, args) => worksheets(sheet.book).index(args[0]),
  },
});

linked.worksheet = worksheet;

export const worksheets: (book: Book) => OfficeObject = officeType<Book>({
  name: 'WorksheetCollection',
  place: placeOf.book,
  scalars: {},
  items: (book) => book.sheets.map(worksheet),
  find: (book, key) => {
    const sheet = typeof key === 'string' ? (book.sheet(key) ?? book.sheetNamed(key)) : null;
    return sheet && worksheet(sheet);
  },
  methods: {
    Add: (book, args) => {
      let name = args[0];
      for (let number = book.sheets.length + 1; name === undefined || name === null; number += 1) {
        name = book.sheetNamed(`Sheet${number}`) ? null : `Sheet${number}`;
      }
      return worksheet(book.addSheet(checkName(book, name, null)));
    },
    GetActiveWorksheet: (book) => worksheet(book.activeSheet),
    GetFirst: (book, args) => edge(book, args[0] === true, 0),
    GetLast: (book, args) => edge(book, args[0] === true, -1),
    GetCount: (book, args) => book.sheets.filter((sheet) => args[0] !== true || sheet.visibility === 'Visible').length,
  },
});

function edge(book: Book, visibleOnly: boolean, index: 0 | -1): OfficeObject {
  const sheet = book.sheets.filter((candidate) => !visibleOnly || candidate.visibility === 'Visible').at(index);
  if (!sheet) {
    throw itemNotFound('WorksheetCollection');
  }
  return worksheet(sheet);
}
