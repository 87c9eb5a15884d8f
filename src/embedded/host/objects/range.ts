import { BooleanNumber } from '@univerjs/core';
import {
  type Area,
  bounding,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  subtract,
} from '../../book/Area';
import { formatAddress, quoteSheetName, splitReference } from '../../book/address';
import { type Culture, CULTURES } from '../../book/Culture';
import { enterText } from '../../book/enterText';
import type { Sheet } from '../../book/Sheet';
import type { CellPatch } from '../../book/SheetCells';
import { cellsArgument, wholeArgument } from '../arguments';
import { fromLocalFormula, toLocalFormula } from '../localFormula';
import { keepLimits } from '../limits';
import { invalidArgument, itemNotFound, OfficeError, unsupported } from '../OfficeError';
import { type Arguments, type Cells, type OfficeObject, officeType, type Scalar } from '../OfficeObject';
import { dataValidation } from './dataValidation';
import { linked } from './linked';
import { rangeFormat } from './rangeFormat';
import { uniform } from './uniform';
import { placeOf } from './place';

/** Excel on the web refuses larger answers; here it keeps a mistake (a whole column) from filling the memory. */
const MAX_CELLS = 2_000_000;

/** A reference that the host hands out holds all there is to know, so there is nothing to keep or free. */
export function referenceOf({ sheet, areas }: Cells, kind: 'R' | 'A'): string {
  const parts = areas.map((area) => [area.row, area.column, area.rows, area.columns].join(','));
  return `${kind}|${sheet.id}|${parts.join(';')}`;
}

function firstArea({ areas }: Cells): Area {
  const area = areas[0];
  if (!area) {
    throw itemNotFound('Range');
  }
  return area;
}

export function range(sheet: Sheet, area: Area): OfficeObject {
  return rangeOf({ sheet, areas: [area] });
}

/** The range, which must lie within a sheet. */
export function rangeWithin(sheet: Sheet, area: Area, location: string): OfficeObject {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!fits) {
    throw invalidArgument(location);
  }
  return range(sheet, area);
}

function checked({ sheet }: Cells, area: Area, location: string): OfficeObject {
  return rangeWithin(sheet, area, location);
}

/** A matrix of what `of` says for each cell of the range. */
function matrix<T>(cells: Cells, of: (row: number, column: number) => T): T[][] {
  const area = firstArea(cells);
  if (area.rows * area.columns > MAX_CELLS) {
    throw new OfficeError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
      'Range',
    );
  }
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => of(area.row + row, area.column + column)),
  );
}

/** What was set, by cell: one value for all, or a matrix of exactly the range's size. */
function spread(area: Area, value: unknown, location: string): (row: number, column: number) => unknown {
  if (value === null || value === undefined) {
    throw invalidArgument(location);
  }
  if (!Array.isArray(value)) {
    return () => value;
  }
  const rows: unknown[] = value;
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new OfficeError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      location,
    );
  }
  return (row, column) => (rows[row] as unknown[])[column];
}

function setContents(location: string) {
  return (cells: Cells, value: unknown): void => {
    const { sheet } = cells;
    const whole = firstArea(cells);
    const at = spread(whole, value, location);
    // A single value for a whole column fills what the sheet shows.
    const area = sheet.frame.clip(whole);
    const merges = sheet.layout.merges.filter((merge) => intersect(merge, area));
    // Of merged cells only the first holds anything.
    const isUnder = (row: number, column: number): boolean =>
      merges.some((merge) => contains(merge, row, column) && (row !== merge.row || column !== merge.column));
    sheet.cells.write(area, (row, column) =>
      isUnder(area.row + row, area.column + column)
        ? null
        : toPatch(at(row, column), () => sheet.cells.format(area.row + row, area.column + column)),
    );
    sheet.book.touch(sheet);
  };
}

/** Strings are entered as an English Excel reads them, whatever the user's culture: so does Office.js. */
function toPatch(value: unknown, format: () => string): CellPatch | null {
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return { value };
    case 'string': {
      const cellFormat = format();
      const entered = enterText(value, CULTURES['en-US'], cellFormat);
      switch (entered.kind) {
        case 'empty':
          return { value: null };
        case 'formula':
          return { formula: entered.formula };
        case 'text':
          // The apostrophe is kept, and shown, only where the text would be read as something else without it.
          return { value: entered.text, forceText: entered.forced && !isPlainText(entered.text) };
        case 'boolean':
          return { value: entered.value };
        default:
          return entered.format !== null && cellFormat === 'General'
            ? { value: entered.value, format: entered.format }
            : { value: entered.value };
      }
    }
    default:
      return null;
  }
}

function isPlainText(text: string): boolean {
  return enterText(text, CULTURES['en-US'], 'General').kind === 'text';
}

const contents = (location: string, get: (sheet: Sheet, row: number, column: number) => unknown): Scalar<Cells> => ({
  get: (cells) => matrix(cells, (row, column) => get(cells.sheet, row, column)),
  set: setContents(location),
});

const formulaOf = (sheet: Sheet, row: number, column: number): unknown => {
  const { formula, value } = sheet.cells.content(row, column);
  return formula ?? value;
};

/** Formulas as the user writes them; numbers and texts are the same in both. */
const formulasLocal: Scalar<Cells> = {
  get: (cells) =>
    matrix(cells, (row, column) => {
      const content = formulaOf(cells.sheet, row, column);
      return typeof content === 'string' ? toLocalFormula(content, cells.sheet.book.culture) : content;
    }),
  set: (cells, value) => {
    const english = inEnglish(value, cells.sheet.book.culture);
    keepLimits('Range.Formulas', english);
    setContents('Range.formulasLocal')(cells, english);
  },
};

function inEnglish(value: unknown, culture: Culture): unknown {
  if (Array.isArray(value)) return value.map((each) => inEnglish(each, culture));
  return typeof value === 'string' ? fromLocalFormula(value, culture) : value;
}

const numberFormat: Scalar<Cells> = {
  get: (cells) => matrix(cells, (row, column) => cells.sheet.cells.format(row, column)),
  set: (cells, value) => {
    const { sheet } = cells;
    for (const area of cells.areas) {
      setFormats(sheet, area, value);
    }
    sheet.book.touch(sheet);
  },
};

function setFormats(sheet: Sheet, area: Area, value: unknown): void {
  const patch = (part: Area, format: unknown): void => {
    if (typeof format === 'string') {
      sheet.looks.patchStyle(part, { n: format === 'General' ? null : { pattern: format } });
    }
  };
  if (!Array.isArray(value)) {
    patch(area, value);
    return;
  }
  const at = spread(area, value, 'Range.numberFormat');
  for (let column = 0; column < area.columns; column += 1) {
    let from = 0;
    for (let row = 1; row <= area.rows; row += 1) {
      if (row === area.rows || at(row, column) !== at(from, column)) {
        patch({ row: area.row + from, column: area.column + column, rows: row - from, columns: 1 }, at(from, column));
        from = row;
      }
    }
  }
}

function addressOf({ sheet, areas }: Cells): string {
  return areas.map((area) => `${quoteSheetName(sheet.name)}!${formatAddress(area)}`).join(', ');
}

function hiddenState(cells: Cells, of: (row: number, column: number) => boolean): boolean | null {
  return uniform(cells, of);
}

/** What `clear` takes away, by its argument: contents, looks (merges and rules for them too), links, validations. */
const CLEARED: Readonly<Record<string, { contents?: true; looks?: true; links?: true; rules?: true; all?: true }>> = {
  All: { contents: true, looks: true, links: true, rules: true, all: true },
  Contents: { contents: true },
  Formats: { looks: true, rules: true },
  Hyperlinks: { links: true },
  RemoveHyperlinks: { links: true, looks: true },
};

function clear(cells: Cells, [applyTo]: Arguments): null {
  const { sheet } = cells;
  const cleared = typeof applyTo === 'string' ? CLEARED[applyTo] : applyTo ? undefined : CLEARED['All'];
  if (applyTo === 'ResetContents') throw unsupported('has no controls in cells', 'Range.clear');
  if (!cleared) throw invalidArgument('Range.clear');
  for (const area of cells.areas) {
    if (cleared.contents) {
      sheet.cells.clearContents(area);
    }
    if (cleared.rules) {
      sheet.layout.unmerge(area);
      sheet.marks.setLocked(area, true);
    }
    if (cleared.looks) {
      sheet.looks.clearStyle(area);
    }
    if (cleared.links) {
      sheet.marks.clearLinks(area);
    }
  }
  if (cleared.all) sheet.rules.setValidation(cells.areas, null);
  if (cleared.rules) sheet.rules.clearConditionalFormats(cells.areas);
  sheet.book.touch(sheet);
  return null;
}

/** In manual calculation this is what brings results; else they are there already. */
function calculateByHand({ sheet }: Cells): void {
  if (sheet.book.manualCalculation) sheet.book.calculateAll();
}

function setHyperlink(cells: Cells, value: unknown): void {
  const link = (value ?? {}) as {
    address?: string;
    documentReference?: string;
    screenTip?: string;
    textToDisplay?: string;
  };
  const area = firstArea(cells);
  const { sheet } = cells;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      sheet.marks.setLink(row, column, {
        reference: link.documentReference ?? null,
        address: link.address ?? null,
        tip: link.screenTip ?? null,
      });
    }
  }
  const text =
    link.textToDisplay ?? (sheet.cells.content(area.row, area.column).value === '' ? link.address : undefined);
  if (text !== undefined) {
    sheet.cells.write(area, () => ({ value: text }));
  }
  // Excel gives the cell its Hyperlink style.
  sheet.looks.patchStyle(area, { cl: { rgb: '#0563C1' }, ul: { s: BooleanNumber.TRUE } });
  sheet.book.touch(sheet);
}

function hyperlinkOf(cells: Cells): unknown {
  const area = firstArea(cells);
  const link = cells.sheet.marks.link(area.row, area.column);
  if (!link) {
    return null;
  }
  return {
    address: link.address ?? '',
    documentReference: link.reference ?? '',
    screenTip: link.tip ?? '',
    textToDisplay: cells.sheet.cells.text(area.row, area.column),
  };
}

function usedRange(cells: Cells, valuesOnly: unknown): OfficeObject | null {
  const used = cells.sheet.cells.usedArea(valuesOnly === true);
  const shared = used && intersect(used, firstArea(cells));
  return shared ? range(cells.sheet, shared) : null;
}

function intersection(cells: Cells, other: unknown, location: string): OfficeObject | null {
  const argument = cellsArgument(other, cells.sheet, location);
  const shared = argument.sheet.id === cells.sheet.id ? intersect(firstArea(cells), firstArea(argument)) : null;
  return shared ? range(cells.sheet, shared) : null;
}

/** Whole rows and columns alone: to move some cells beside others would need every rule and link to follow. */
function shift(cells: Cells, [direction]: Arguments, insert: boolean): OfficeObject {
  const location = insert ? 'Range.insert' : 'Range.delete';
  const area = firstArea(cells);
  if (!(insert ? ['Down', 'Right'] : ['Up', 'Left']).includes(String(direction))) {
    throw invalidArgument(location);
  }
  if (!isWholeRows(area) && !isWholeColumns(area)) {
    throw unsupported('inserts and deletes whole rows and columns only', location);
  }
  cells.sheet.layout.shift(area, isWholeRows(area) ? 'rows' : 'columns', insert);
  return range(cells.sheet, area);
}

type Side = 'Range.getRowsAbove' | 'Range.getRowsBelow' | 'Range.getColumnsBefore' | 'Range.getColumnsAfter';

/** So many rows or columns beside a range, as wide or high as it is; a negative count is taken on the other side. */
function beside(cells: Cells, args: Arguments, side: Side): OfficeObject {
  const area = firstArea(cells);
  const asked = wholeArgument(args, 0, side, 1);
  const count = Math.abs(asked);
  const isBefore = (side === 'Range.getRowsAbove' || side === 'Range.getColumnsBefore') === asked > 0;
  const beyond =
    side === 'Range.getRowsAbove' || side === 'Range.getRowsBelow'
      ? { ...area, rows: count, row: isBefore ? area.row - count : area.row + area.rows }
      : { ...area, columns: count, column: isBefore ? area.column - count : area.column + area.columns };
  return checked(cells, beyond, side);
}

const CALCULATED = ['Values', 'Formulas', 'FormulasLocal', 'Text', 'ValueTypes', 'Hyperlink'];

const rangeOf: (cells: Cells) => OfficeObject = officeType<Cells>({
  name: 'Range',
  place: placeOf.cells,
  calculated: [...CALCULATED, 'HasSpill', 'GetUsedRange', 'GetUsedRangeOrNullObject'],
  cells: (cells) => cells,
  identity: (cells) => ({ _ReferenceId: referenceOf(cells, 'R') }),
  scalars: {
    Values: contents('Range.values', (sheet, row, column) => sheet.cells.content(row, column).value),
    Formulas: contents('Range.formulas', formulaOf),
    FormulasLocal: formulasLocal,
    Text: { get: (cells) => matrix(cells, (row, column) => cells.sheet.cells.text(row, column)) },
    ValueTypes: { get: (cells) => matrix(cells, (row, column) => cells.sheet.cells.content(row, column).kind) },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    RowIndex: { get: (cells) => firstArea(cells).row },
    ColumnIndex: { get: (cells) => firstArea(cells).column },
    RowCount: { get: (cells) => firstArea(cells).rows },
    ColumnCount: { get: (cells) => firstArea(cells).columns },
    CellCount: { get: (cells) => firstArea(cells).rows * firstArea(cells).columns },
    IsEntireColumn: { get: (cells) => firstArea(cells).rows === MAX_ROWS },
    IsEntireRow: { get: (cells) => firstArea(cells).columns === MAX_COLUMNS },
    RowHidden: {
      get: (cells) => hiddenState(cells, (row) => cells.sheet.layout.isRowHidden(row)),
      set: (cells, value) => {
        cells.areas.forEach((area) => {
          cells.sheet.layout.setRowsHidden(area, value === true);
        });
      },
    },
    ColumnHidden: {
      get: (cells) => hiddenState(cells, (_row, column) => cells.sheet.layout.isColumnHidden(column)),
      set: (cells, value) => {
        cells.areas.forEach((area) => {
          cells.sheet.layout.setColumnsHidden(area, value === true);
        });
      },
    },
    Hidden: {
      get: (cells) =>
        hiddenState(
          cells,
          (row, column) => cells.sheet.layout.isRowHidden(row) || cells.sheet.layout.isColumnHidden(column),
        ),
    },
    Hyperlink: { get: hyperlinkOf, set: setHyperlink },
    HasSpill: {
      get: (cells) => uniform(cells, (row, column) => cells.sheet.book.isSpilled(cells.sheet.id, row, column)),
    },
  },
  children: {
    Format: (cells) => rangeFormat(cells),
    DataValidation: (cells) => dataValidation(cells),
    ConditionalFormats: (cells) => linked.conditionalFormats(cells),
    Worksheet: (cells) => linked.worksheet(cells.sheet),
  },
  methods: {
    GetCell: (cells, args) => {
      const area = firstArea(cells);
      const row = area.row + wholeArgument(args, 0, 'Range.getCell');
      const column = area.column + wholeArgument(args, 1, 'Range.getCell');
      return checked(cells, { row, column, rows: 1, columns: 1 }, 'Range.getCell');
    },
    GetRow: (cells, args) => {
      const area = firstArea(cells);
      return checked(cells, { ...area, row: area.row + wholeArgument(args, 0, 'Range.getRow'), rows: 1 }, '');
    },
    GetColumn: (cells, args) => {
      const area = firstArea(cells);
      const column = area.column + wholeArgument(args, 0, 'Range.getColumn');
      return checked(cells, { ...area, column, columns: 1 }, 'Range.getColumn');
    },
    GetEntireColumn: (cells) => checked(cells, { ...firstArea(cells), row: 0, rows: MAX_ROWS }, ''),
    GetEntireRow: (cells) => checked(cells, { ...firstArea(cells), column: 0, columns: MAX_COLUMNS }, ''),
    GetRowsAbove: (cells, args) => beside(cells, args, 'Range.getRowsAbove'),
    GetRowsBelow: (cells, args) => beside(cells, args, 'Range.getRowsBelow'),
    GetColumnsBefore: (cells, args) => beside(cells, args, 'Range.getColumnsBefore'),
    GetColumnsAfter: (cells, args) => beside(cells, args, 'Range.getColumnsAfter'),
    GetLastCell: (cells) => {
      const area = firstArea(cells);
      const [row, column] = [area.row + area.rows - 1, area.column + area.columns - 1];
      return range(cells.sheet, { row, column, rows: 1, columns: 1 });
    },
    GetLastRow: (cells) => {
      const area = firstArea(cells);
      return range(cells.sheet, { ...area, row: area.row + area.rows - 1, rows: 1 });
    },
    GetLastColumn: (cells) => {
      const area = firstArea(cells);
      return range(cells.sheet, { ...area, column: area.column + area.columns - 1, columns: 1 });
    },
    GetOffsetRange: (cells, args) => {
      const area = firstArea(cells);
      const row = area.row + wholeArgument(args, 0, 'Range.getOffsetRange');
      const column = area.column + wholeArgument(args, 1, 'Range.getOffsetRange');
      return checked(cells, { ...area, row, column }, 'Range.getOffsetRange');
    },
    GetResizedRange: (cells, args) => {
      const area = firstArea(cells);
      // The bottom right corner moves, also past the top left one, which stays a corner: so Microsoft's samples use it.
      const row = area.row + area.rows - 1 + wholeArgument(args, 0, 'Range.getResizedRange');
      const column = area.column + area.columns - 1 + wholeArgument(args, 1, 'Range.getResizedRange');
      const cornerOf = (at: { row: number; column: number }): Area => ({ ...at, rows: 1, columns: 1 });
      return checked(cells, bounding(cornerOf(area), cornerOf({ row, column })), 'Range.getResizedRange');
    },
    GetAbsoluteResizedRange: (cells, args) => {
      const rows = wholeArgument(args, 0, 'Range.getAbsoluteResizedRange');
      const columns = wholeArgument(args, 1, 'Range.getAbsoluteResizedRange');
      return checked(cells, { ...firstArea(cells), rows, columns }, 'Range.getAbsoluteResizedRange');
    },
    GetBoundingRect: (cells, args) => {
      const other = cellsArgument(args[0], cells.sheet, 'Range.getBoundingRect');
      return range(cells.sheet, bounding(firstArea(cells), firstArea(other)));
    },
    GetIntersection: (cells, args) => {
      const shared = intersection(cells, args[0], 'Range.getIntersection');
      if (!shared) {
        throw itemNotFound('Range.getIntersection');
      }
      return shared;
    },
    GetIntersectionOrNullObject: (cells, args) => intersection(cells, args[0], 'Range.getIntersectionOrNullObject'),
    // Excel answers the first cell of a sheet in which nothing is used.
    GetUsedRange: (cells, args) =>
      usedRange(cells, args[0]) ?? range(cells.sheet, { ...firstArea(cells), rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (cells, args) => usedRange(cells, args[0]),
    GetMergedAreasOrNullObject: (cells) => {
      const areas = cells.sheet.layout.merges.filter((merge) => intersect(merge, firstArea(cells)));
      return areas.length > 0 ? rangeAreas({ sheet: cells.sheet, areas }) : null;
    },
    Merge: (cells, args) => {
      const area = firstArea(cells);
      const across = Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }));
      for (const merged of args[0] === true ? across : [area]) {
        for (const under of subtract(merged, { ...merged, rows: 1, columns: 1 })) {
          cells.sheet.cells.clearContents(under);
        }
        cells.sheet.layout.merge(merged);
      }
    },
    Unmerge: (cells) => {
      cells.sheet.layout.unmerge(firstArea(cells));
    },
    Clear: clear,
    Select: (cells) => {
      if (cells.sheet.visibility !== 'Visible') {
        throw new OfficeError('InvalidOperation', 'The worksheet is hidden.', 'Range.select');
      }
      cells.sheet.select(firstArea(cells));
    },
    Calculate: calculateByHand,
    Insert: (cells, args) => shift(cells, args, true),
    Delete: (cells, args) => {
      shift(cells, args, false);
    },
    _ValidateArraySize: (cells, args) => {
      const area = firstArea(cells);
      if (args[0] !== area.rows || args[1] !== area.columns) {
        throw invalidArgument('Range');
      }
    },
  },
});

export const rangeAreas: (cells: Cells) => OfficeObject = officeType<Cells>({
  name: 'RangeAreas',
  place: placeOf.cells,
  cells: (cells) => cells,
  identity: (cells) => ({ _ReferenceId: referenceOf(cells, 'A') }),
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: (cells) => cells.areas.length },
    CellCount: { get: (cells) => cells.areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
  },
  children: {
    Areas: (cells) => rangeCollection(cells),
    Format: (cells) => rangeFormat(cells),
    DataValidation: (cells) => dataValidation(cells),
    ConditionalFormats: (cells) => linked.conditionalFormats(cells),
    Worksheet: (cells) => linked.worksheet(cells.sheet),
  },
  methods: { Clear: clear, Calculate: calculateByHand },
});

const rangeCollection = officeType<Cells>({
  name: 'RangeCollection',
  calculated: CALCULATED,
  scalars: { Count: { get: (cells) => cells.areas.length } },
  items: (cells) => cells.areas.map((area) => range(cells.sheet, area)),
});

/** The object of a reference made by {@link referenceOf}, or null if its sheet is gone. */
export function resolveReference(reference: string, sheetOf: (id: string) => Sheet | null): OfficeObject | null {
  const [kind, sheetId = '', parts = ''] = reference.split('|');
  const sheet = sheetOf(sheetId);
  if (!sheet) {
    return null;
  }
  const areas = parts.split(';').map((part) => {
    const [row = 0, column = 0, rows = 1, columns = 1] = part.split(',').map(Number);
    return { row, column, rows, columns };
  });
  return kind === 'A' ? rangeAreas({ sheet, areas }) : rangeOf({ sheet, areas });
}

/** The range of a defined name, or null if the name is not one of a range or its sheet is gone. */
export function rangeOfReference(refersTo: string, sheet: Sheet): OfficeObject | null {
  const { sheet: name } = splitReference(refersTo);
  try {
    const owner = name === null ? null : sheet.book.sheetNamed(name);
    const cells = cellsArgument(refersTo, owner ?? sheet, '');
    return rangeOf(cells);
  } catch {
    return null;
  }
}
