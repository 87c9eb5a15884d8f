import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { sheetReference } from '../../core/kernel/sheetReference';
import type { DrawnCell, DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import { formatAddress, parseAddress } from '../book/address';
import type { Area } from '../book/Area';
import type { Book } from '../book/Book';
import type { CellLink, CellMarks } from '../book/CellMarks';
import { NEW_SHEET } from '../book/newSheet';
import { toRange } from '../book/ranges';
import { emptyExtras, type SheetExtras } from '../book/SheetExtras';
import { charactersToPixels, pointsToPixels } from '../book/units';
import { conditionalFormatToUniver } from './conditionalFormatToUniver';
import { workbookSnapshot } from './emptyContent';
import { printToSetup } from './printToSetup';
import { styleToUniver } from './styleToUniver';
import { validationToUniver } from './validationToUniver';

/** What is left free around the contents, so that there is room to go on. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** Opens a drawn workbook as that of the book, in place of the one that was open. */
export function openDrawn(book: Book, drawn: DrawnWorkbook): void {
  const snapshot = workbookSnapshot(book.newId('book'), book.fileName);
  const styleIds = new Map<string, string>();
  for (const [name, style] of Object.entries(drawn.styles)) {
    const id = `p${styleIds.size}`;
    styleIds.set(name, id);
    snapshot.styles[id] = styleToUniver(style);
  }
  const extras = new Map<string, SheetExtras>();
  const sheetIds = drawn.sheets.map(() => book.newId('s'));
  drawn.sheets.forEach((sheet, index) => {
    const id = sheetIds[index] ?? '';
    snapshot.sheetOrder.push(id);
    snapshot.sheets[id] = toSnapshot(sheet, id, drawn, styleIds);
    extras.set(id, toExtras(sheet, book));
  });
  book.open({
    snapshot,
    extras,
    properties: new Map(Object.entries(drawn.properties)),
    title: drawn.title ?? '',
    author: drawn.creator ?? '',
  });
  for (const name of drawn.names) {
    const refersTo = sheetReference(name.sheet, name.range);
    book.setName({ id: book.newId('n'), name: name.name, refersTo, visible: true, comment: '' });
  }
  drawn.sheets.forEach((sheet, index) => {
    addRules(book, sheetIds[index] ?? '', sheet);
  });
  const active = book.sheetNamed(drawn.activeSheet);
  if (active) {
    book.activate(active);
  }
}

function areasOf(range: string): Area[] {
  return range.split(/[ ,]/).flatMap((part) => parseAddress(part) ?? []);
}

function addRules(book: Book, sheetId: string, drawn: DrawnSheet): void {
  const sheet = book.sheet(sheetId);
  if (!sheet) {
    return;
  }
  for (const validation of drawn.validations) {
    sheet.rules.setValidation(areasOf(validation.range), validationToUniver(validation));
  }
  for (const format of drawn.conditionalFormats) {
    sheet.rules.addConditionalFormat(areasOf(format.range), conditionalFormatToUniver(format));
  }
  if (drawn.autoFilter) {
    sheet.filter = parseAddress(drawn.autoFilter);
  }
}

function toExtras(sheet: DrawnSheet, book: Book): SheetExtras {
  return {
    ...emptyExtras(),
    veryHidden: sheet.visibility === 'veryHidden',
    protection: sheet.protected ? {} : null,
    charts: sheet.charts.map((drawn, index) => ({ id: book.newId('g'), name: `Chart ${index + 1}`, drawn })),
    ...(sheet.print ? { print: printToSetup(sheet.print) } : {}),
  };
}

function toSnapshot(
  sheet: DrawnSheet,
  id: string,
  drawn: DrawnWorkbook,
  styleIds: ReadonlyMap<string, string>,
): Partial<IWorksheetData> {
  const links = new Map(sheet.links.map((link) => [link.cell, link]));
  const linkAt = (row: number, column: number): CellLink | null => {
    const link = links.size > 0 ? links.get(formatAddress({ row, column, rows: 1, columns: 1 })) : undefined;
    return link ? { reference: sheetReference(link.sheet, link.target), address: null, tip: link.tip ?? null } : null;
  };
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  const rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  let columnCount = sheet.columns.length;
  sheet.rows.forEach((row, rowIndex) => {
    const cells: IObjectArrayPrimitiveType<ICellData> = {};
    row.cells.forEach((cell, columnIndex) => {
      if (cell) {
        cells[columnIndex] = toCell(cell, drawn, styleIds, linkAt(rowIndex, columnIndex));
      }
    });
    cellData[rowIndex] = cells;
    columnCount = Math.max(columnCount, row.cells.length);
    if (row.height !== undefined || row.hidden) {
      rowData[rowIndex] = {
        ...(row.height === undefined ? {} : { h: pointsToPixels(row.height), ia: BooleanNumber.FALSE }),
        ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
      };
    }
  });
  const columnData: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  sheet.columns.forEach((column, index) => {
    columnData[index] = {
      w: charactersToPixels(column.width),
      ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  });
  const { rows, columns } = sheet.frozen ?? { rows: 0, columns: 0 };
  return {
    ...structuredClone(NEW_SHEET),
    id,
    name: sheet.name,
    rowCount: Math.max(NEW_SHEET.rowCount, sheet.rows.length + SPARE_ROWS),
    columnCount: Math.max(NEW_SHEET.columnCount, columnCount + SPARE_COLUMNS),
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: sheet.merges.flatMap((merge) => areasOf(merge).map(toRange)),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    cellData,
    rowData,
    columnData,
  };
}

function toCell(
  cell: DrawnCell,
  drawn: DrawnWorkbook,
  styleIds: ReadonlyMap<string, string>,
  link: CellLink | null,
): ICellData {
  const locked = cell.style === undefined ? true : (drawn.styles[cell.style]?.locked ?? true);
  const marks: CellMarks = { ...(locked ? {} : { locked: false }), ...(link ? { link } : {}) };
  const style = cell.style === undefined ? undefined : styleIds.get(cell.style);
  return {
    ...toValue(cell),
    ...(cell.formula === undefined ? {} : { f: `=${cell.formula}` }),
    ...(style === undefined ? {} : { s: style }),
    ...(Object.keys(marks).length > 0 ? { custom: { ...marks } } : {}),
  };
}

function toValue({ value, formula }: DrawnCell): ICellData {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      // Univer takes a text of digits for a number unless it is told not to.
      return {
        v: value,
        t: formula === undefined && looksNumeric(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    default:
      return {};
  }
}

function looksNumeric(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
