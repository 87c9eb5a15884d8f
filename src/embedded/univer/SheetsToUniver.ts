import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { sheetReference } from '../../core/kernel/sheetReference';
import type { DrawnCell, DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import { parseAddress } from '../book/address';
import type { Book } from '../book/Book';
import type { CellLink, CellMarks } from '../book/CellMarks';
import { NEW_SHEET } from '../book/newSheet';
import { toRange } from '../book/ranges';
import { emptyExtras, type SheetExtras } from '../book/SheetExtras';
import { charactersToPixels, pointsToPixels } from '../book/units';
import { printToSetup } from './printToSetup';
import { styleToUniver } from './styleToUniver';

/** What is left free around the contents, so that there is room to go on. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

type Row = IObjectArrayPrimitiveType<ICellData>;

/** Sheets of a drawn workbook as Univer has them. */
export class SheetsToUniver {
  /** Univer's styles, by identifiers that cells refer to. */
  readonly styles: Readonly<Record<string, IStyleData>>;
  private readonly styleIds: ReadonlyMap<string, string>;

  /** @param prefix of the styles' identifiers, which the workbook has not used yet */
  constructor(
    private readonly drawn: DrawnWorkbook,
    prefix: string,
  ) {
    const styles = Object.entries(drawn.styles);
    this.styleIds = new Map(styles.map(([name], index) => [name, `${prefix}${index}`]));
    this.styles = Object.fromEntries(styles.map(([, style], index) => [`${prefix}${index}`, styleToUniver(style)]));
  }

  /** A sheet without its cells. */
  frame(sheet: DrawnSheet, id: string): Partial<IWorksheetData> {
    const rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
    let columnCount = sheet.columns.length;
    sheet.rows.forEach((row, rowIndex) => {
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
      mergeData: sheet.merges.flatMap((merge) => parseAddress(merge) ?? []).map(toRange),
      freeze: {
        xSplit: columns,
        ySplit: rows,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      },
      rowData,
      columnData,
    };
  }

  /** The rows of a sheet, one after the other, so that whoever asks may rest between two. */
  *rows(sheet: DrawnSheet): Generator<Row> {
    const links = new Map<number, Map<number, CellLink>>();
    for (const { cell, sheet: name, target, tip } of sheet.links) {
      const at = parseAddress(cell);
      if (!at) continue;
      const inRow = links.get(at.row) ?? new Map<number, CellLink>();
      links.set(at.row, inRow);
      inRow.set(at.column, { reference: sheetReference(name, target), address: null, tip: tip ?? null });
    }
    for (const [rowIndex, { cells }] of sheet.rows.entries()) {
      const row: Row = {};
      cells.forEach((cell, column) => {
        if (cell) row[column] = this.cell(cell, links.get(rowIndex)?.get(column) ?? null);
      });
      yield row;
    }
  }

  /** What Univer does not keep of a sheet. */
  extras(sheet: DrawnSheet, book: Book): SheetExtras {
    return {
      ...emptyExtras(),
      veryHidden: sheet.visibility === 'veryHidden',
      protection: sheet.protected ? {} : null,
      charts: sheet.charts.map((drawn, index) => ({ id: book.newId('g'), name: `Chart ${index + 1}`, drawn })),
      ...(sheet.print ? { print: printToSetup(sheet.print) } : {}),
    };
  }

  private cell(cell: DrawnCell, link: CellLink | null): ICellData {
    const locked = cell.style === undefined ? true : (this.drawn.styles[cell.style]?.locked ?? true);
    const marks: CellMarks = { ...(locked ? {} : { locked: false }), ...(link ? { link } : {}) };
    const style = cell.style === undefined ? undefined : this.styleIds.get(cell.style);
    return {
      ...toValue(cell),
      ...(cell.formula === undefined ? {} : { f: `=${cell.formula}` }),
      ...(style === undefined ? {} : { s: style }),
      ...(Object.keys(marks).length > 0 ? { custom: { ...marks } } : {}),
    };
  }
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
