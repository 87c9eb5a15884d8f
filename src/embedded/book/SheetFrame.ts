import type { IStyleData, Worksheet } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { type Area, intersect, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './Area';
import type { BookOf } from './BookOf';
import type { RuleParts } from './ruleParts';
import type { SheetExtras } from './SheetExtras';

/** By how many rows a sheet grows beyond what is written. */
const GROWTH = 100;

/** What the parts of a sheet share: where the sheet is, and how large. */
export class SheetFrame {
  constructor(
    readonly book: BookOf<unknown>,
    readonly worksheet: Worksheet,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  /** The sheet, as mutations name it. */
  get target(): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.book.unitId, subUnitId: this.id };
  }

  /** For what is written: the workbook must have them by then. */
  get parts(): RuleParts {
    const { parts } = this.book;
    if (parts === null) throw new Error('The workbook has no rules yet.');
    return parts;
  }

  get extras(): SheetExtras {
    return this.book.extrasOf(this.id);
  }

  /**
   * The stored look of a cell with everything that it inherits from its column, row and sheet. Not as it is shown, with
   * rules and marks, for which each part of the grid would be asked.
   */
  style(row: number, column: number): IStyleData {
    return this.worksheet.getComposedCellStyleByCellData(row, column, this.worksheet.getCellRaw(row, column));
  }

  /** The part of the area that the sheet shows now (a sheet grows when something is written further out). */
  clip(area: Area): Area {
    const size = { row: 0, column: 0, rows: this.worksheet.getRowCount(), columns: this.worksheet.getColumnCount() };
    if (isWholeColumns(area) || isWholeRows(area)) {
      return intersect(area, size) ?? { row: area.row, column: area.column, rows: 1, columns: 1 };
    }
    return area;
  }

  /** Makes room for an area beyond the present last row or column. */
  grow(area: Area): void {
    if (area.row + area.rows > this.worksheet.getRowCount()) {
      const rowCount = Math.min(MAX_ROWS, area.row + area.rows + GROWTH);
      this.book.mutate(SetWorksheetRowCountMutation, { ...this.target, rowCount });
    }
    if (area.column + area.columns > this.worksheet.getColumnCount()) {
      const columnCount = Math.min(MAX_COLUMNS, area.column + area.columns + 5);
      this.book.mutate(SetWorksheetColumnCountMutation, { ...this.target, columnCount });
    }
  }
}
