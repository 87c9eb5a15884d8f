import type { IStyleData, Nullable } from '@univerjs/core';
import { type Area, isWholeColumns, isWholeRows } from './Area';
import { mergeStyle } from './mergeStyle';
import type { SheetCells } from './SheetCells';
import type { SheetFrame } from './SheetFrame';

/** How the cells of a sheet look. */
export class SheetLooks {
  constructor(
    private readonly frame: SheetFrame,
    private readonly cells: SheetCells,
  ) {}

  /** The stored look of a cell with everything that it inherits from its column, row and sheet. */
  style(row: number, column: number): IStyleData {
    return this.frame.style(row, column);
  }

  /** The look in which a cell is shown: its own, and what rules make of it. */
  shownStyle(row: number, column: number): IStyleData {
    return this.frame.worksheet.getComposedCellStyle(row, column);
  }

  /** Changes the look of the cells; a field that is null goes back to the default. */
  patchStyle(area: Area, patch: IStyleData): void {
    const styles = this.frame.book.workbook.getStyles();
    const known = new Map<string, string | null>();
    const patched = (old: Nullable<IStyleData | string>): string | null => {
      const key = typeof old === 'string' ? old : JSON.stringify(old ?? null);
      let id = known.get(key);
      if (id === undefined) {
        id = styles.setValue(mergeStyle(styles.get(old) ?? {}, patch)) ?? null;
        known.set(key, id);
      }
      return id;
    };
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.frame.worksheet.setDefaultCellStyle(
        mergeStyle(this.frame.worksheet.getDefaultCellStyleInternal() ?? {}, patch),
      );
    } else if (isWholeColumns(area)) {
      this.frame.grow({ ...area, rows: 1 });
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        this.frame.worksheet.setColumnStyle(column, patched(this.frame.worksheet.getColumnStyle(column, true)));
      }
    } else if (isWholeRows(area)) {
      this.frame.grow({ ...area, columns: 1 });
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        this.frame.worksheet.setRowStyle(row, patched(this.frame.worksheet.getRowStyle(row, true)));
      }
    } else {
      this.frame.grow(area);
      const matrix = this.frame.worksheet.getCellMatrix();
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const cell = matrix.getValue(row, column);
          if (cell) {
            cell.s = patched(cell.s);
          } else {
            matrix.setValue(row, column, { s: patched(null) });
          }
        }
      }
      return;
    }
    this.cells.forEachCell(area, (_row, _column, cell) => {
      if (cell.s) {
        cell.s = patched(cell.s);
      }
    });
  }

  /** Gives the cells the look of a new sheet. */
  clearStyle(area: Area): void {
    this.cells.forEachCell(area, (_row, _column, cell) => {
      delete cell.s;
    });
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.frame.worksheet.setDefaultCellStyle(null);
    }
    if (isWholeColumns(area)) {
      const last = Math.min(area.column + area.columns, this.frame.worksheet.getColumnCount());
      for (let column = area.column; column < last; column += 1) {
        this.frame.worksheet.setColumnStyle(column, null);
      }
    }
    if (isWholeRows(area)) {
      const last = Math.min(area.row + area.rows, this.frame.worksheet.getRowCount());
      for (let row = area.row; row < last; row += 1) {
        this.frame.worksheet.setRowStyle(row, null);
      }
    }
  }
}
