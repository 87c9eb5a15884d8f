import { BooleanNumber, Direction, type IStyleData, WrapStrategy } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { type Area, intersect, MAX_COLUMNS, MAX_ROWS } from './Area';
import { fromRange, toRange } from './ranges';
import type { SheetCells } from './SheetCells';
import type { SheetFrame } from './SheetFrame';
import type { SheetLooks } from './SheetLooks';
import { pointsToPixels } from './units';

/** Points and pixels of a cell without a look of its own. */
const DEFAULT_FONT_SIZE = 11;
const DEFAULT_ROW_HEIGHT = 20;
const LINE_HEIGHT = 1.25;
const CELL_PADDING = 12;

/** Rows and columns of a sheet: sizes, what is hidden, merged or kept in view. */
export class SheetLayout {
  constructor(
    private readonly frame: SheetFrame,
    private readonly cells: SheetCells,
    private readonly looks: SheetLooks,
  ) {}

  /** Inserts or deletes whole rows or columns where the area is. */
  shift(area: Area, direction: 'rows' | 'columns', insert: boolean): void {
    const range = toRange(
      direction === 'rows'
        ? { ...area, column: 0, columns: this.frame.worksheet.getColumnCount() }
        : { ...area, row: 0, rows: this.frame.worksheet.getRowCount() },
    );
    // What is inserted looks like what is before it; at the edge, like what is after it.
    const side =
      direction === 'rows'
        ? area.row > 0
          ? Direction.DOWN
          : Direction.UP
        : area.column > 0
          ? Direction.RIGHT
          : Direction.LEFT;
    const command = `sheet.command.${insert ? 'insert' : 'remove'}-${direction === 'rows' ? 'row' : 'col'}-by-range`;
    this.frame.book.execute(command, { ...this.frame.target, range, ...(insert ? { direction: side } : {}) });
  }

  /** Makes the columns as wide as their longest text. */
  autofitColumns(area: Area): void {
    const shown = this.frame.clip({ ...area, row: 0, rows: MAX_ROWS });
    const widths = new Map<number, number>();
    this.cells.forEachCell(shown, (row, column) => {
      const style = this.looks.style(row, column);
      const merged = this.frame.worksheet.getMergedCell(row, column);
      if (style.tb !== WrapStrategy.WRAP && !merged) {
        const width = estimateWidth(this.cells.text(row, column), style);
        widths.set(column, Math.max(width, widths.get(column) ?? 0));
      }
    });
    for (const [column, width] of widths) {
      this.setColumnWidth({ row: 0, column, rows: MAX_ROWS, columns: 1 }, Math.ceil(width) + CELL_PADDING);
    }
  }

  /** Makes the rows as high as what is in them, at the present widths. */
  autofitRows(area: Area): void {
    const heights = new Map<number, number>();
    const styles = new Map<string, IStyleData>();
    this.cells.forEachCell({ ...area, column: 0, columns: MAX_COLUMNS }, (row, column, cell) => {
      // Thousands of cells share a few looks; composing one takes time.
      const key = `${typeof cell.s === 'string' ? cell.s : ''} ${column}`;
      const style = styles.get(key) ?? this.looks.style(row, column);
      styles.set(key, style);
      const line = pointsToPixels(style.fs ?? DEFAULT_FONT_SIZE) * LINE_HEIGHT;
      const wraps = style.tb === WrapStrategy.WRAP && !this.frame.worksheet.getMergedCell(row, column);
      const width = Math.max(10, this.columnWidth(column) - CELL_PADDING);
      const lines = this.cells
        .text(row, column)
        .split('\n')
        .reduce((sum, text) => sum + (wraps ? Math.max(1, Math.ceil(estimateWidth(text, style) / width)) : 1), 0);
      heights.set(row, Math.max(heights.get(row) ?? DEFAULT_ROW_HEIGHT, Math.ceil(lines * line) + 4));
    });
    const rowHeight = Object.fromEntries(heights);
    const rows = [...heights.keys()];
    if (rows.length > 0) {
      const range = toRange({
        row: Math.min(...rows),
        column: 0,
        rows: Math.max(...rows) - Math.min(...rows) + 1,
        columns: 1,
      });
      this.frame.book.mutate(SetWorksheetRowHeightMutation, { ...this.frame.target, ranges: [range], rowHeight });
    }
    rows.forEach((row) => {
      this.frame.worksheet.getRowManager().getRowOrCreate(row).ia = BooleanNumber.TRUE;
    });
  }

  /** Pixels. */
  columnWidth(column: number): number {
    return this.frame.worksheet.getColumnWidth(column);
  }

  setColumnWidth(area: Area, pixels: number): void {
    this.frame.grow({ ...area, row: 0, rows: 1 });
    this.frame.book.mutate(SetWorksheetColWidthMutation, {
      ...this.frame.target,
      ranges: [toRange(this.frame.clip({ ...area, row: 0, rows: MAX_ROWS }))],
      colWidth: pixels,
    });
  }

  rowHeight(row: number): number {
    return this.frame.worksheet.getRowHeight(row);
  }

  /** Whether somebody chose the row's height; otherwise it follows what is in the row. */
  hasOwnHeight(row: number): boolean {
    const info = this.frame.worksheet.getRowManager().getRow(row);
    return info?.h !== undefined && info.ia !== BooleanNumber.TRUE;
  }

  setRowHeight(area: Area, pixels: number): void {
    this.frame.grow({ ...area, column: 0, columns: 1 });
    const shown = this.frame.clip({ ...area, column: 0, columns: MAX_COLUMNS });
    this.frame.book.mutate(SetWorksheetRowHeightMutation, {
      ...this.frame.target,
      ranges: [toRange(shown)],
      rowHeight: pixels,
    });
    for (let row = shown.row; row < shown.row + shown.rows; row += 1) {
      this.frame.worksheet.getRowManager().getRowOrCreate(row).ia = BooleanNumber.FALSE;
    }
  }

  isRowHidden(row: number): boolean {
    return !this.frame.worksheet.getRowRawVisible(row);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    this.frame.grow({ ...area, column: 0, columns: 1 });
    const ranges = [toRange(this.frame.clip({ ...area, column: 0, columns: MAX_COLUMNS }))];
    this.frame.book.mutate(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, { ...this.frame.target, ranges });
  }

  isColumnHidden(column: number): boolean {
    return !this.frame.worksheet.getColVisible(column);
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.frame.grow({ ...area, row: 0, rows: 1 });
    const ranges = [toRange(this.frame.clip({ ...area, row: 0, rows: MAX_ROWS }))];
    this.frame.book.mutate(hidden ? SetColHiddenMutation : SetColVisibleMutation, { ...this.frame.target, ranges });
  }

  get merges(): Area[] {
    return this.frame.worksheet.getMergeData().map(fromRange);
  }

  merge(area: Area): void {
    this.frame.grow(area);
    this.unmerge(area);
    this.frame.book.mutate(AddWorksheetMergeMutation, { ...this.frame.target, ranges: [toRange(area)] });
  }

  unmerge(area: Area): void {
    const ranges = this.merges.filter((merge) => intersect(merge, area)).map(toRange);
    if (ranges.length > 0) {
      this.frame.book.mutate(RemoveWorksheetMergeMutation, { ...this.frame.target, ranges });
    }
  }

  /** Counts of rows and columns that stay in view. */
  get frozen(): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.frame.worksheet.getFreeze();
    return this.frame.extras.frozen ?? { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    this.frame.extras.frozen = null;
    this.setFrozen(rows, columns);
  }

  /** Keeps fewer rows and columns in view than are frozen, for want of room; {@link frozen} stays. */
  showFrozen(rows: number, columns: number): void {
    const { frozen } = this;
    const { ySplit, xSplit } = this.frame.worksheet.getFreeze();
    if (ySplit === rows && xSplit === columns) return;
    this.frame.extras.frozen = frozen.rows === rows && frozen.columns === columns ? null : frozen;
    this.setFrozen(rows, columns);
  }

  private setFrozen(rows: number, columns: number): void {
    this.frame.book.mutate(SetFrozenMutation, {
      ...this.frame.target,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}

/** Pixels that a text takes, near enough for a width; measuring exactly needs a screen. */
function estimateWidth(text: string, style: IStyleData): number {
  const size = pointsToPixels(style.fs ?? DEFAULT_FONT_SIZE);
  return text.length * size * (style.bl === BooleanNumber.TRUE ? 0.56 : 0.51);
}
