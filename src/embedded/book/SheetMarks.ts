import { type Area, isWholeColumns, isWholeRows } from './Area';
import type { CellLink, CellMarks } from './CellMarks';
import type { SheetCells } from './SheetCells';
import type { SheetFrame } from './SheetFrame';

/** Marks of cells that Univer does not know: locking and links. */
export class SheetMarks {
  constructor(
    private readonly frame: SheetFrame,
    private readonly cells: SheetCells,
  ) {}

  private marks(row: number, column: number): CellMarks {
    return (this.frame.worksheet.getCellRaw(row, column)?.custom ?? {}) as CellMarks;
  }

  private setMarks(
    row: number,
    column: number,
    { locked, link }: { readonly locked?: boolean | undefined; readonly link: CellLink | null },
  ): void {
    const matrix = this.frame.worksheet.getCellMatrix();
    const marks: CellMarks = { ...(locked === undefined ? {} : { locked }), ...(link ? { link } : {}) };
    const custom = Object.keys(marks).length > 0 ? { ...marks } : null;
    const cell = matrix.getValue(row, column);
    if (cell) {
      cell.custom = custom;
    } else if (custom) {
      matrix.setValue(row, column, { custom });
    }
  }

  isLocked(row: number, column: number): boolean {
    return this.marks(row, column).locked ?? this.frame.extras.lockedByDefault;
  }

  setLocked(area: Area, locked: boolean): void {
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.frame.extras.lockedByDefault = locked;
      this.cells.forEachCell(area, (row, column) => {
        this.setMarks(row, column, { link: this.link(row, column) });
      });
      return;
    }
    const shown = this.frame.clip(area);
    this.frame.grow(shown);
    for (let row = shown.row; row < shown.row + shown.rows; row += 1) {
      for (let column = shown.column; column < shown.column + shown.columns; column += 1) {
        const own = locked === this.frame.extras.lockedByDefault ? undefined : locked;
        this.setMarks(row, column, { link: this.link(row, column), locked: own });
      }
    }
  }

  /** True if the sheet is protected and this cell may not be changed. */
  forbidsCell(row: number, column: number): boolean {
    return this.frame.extras.protection !== null && this.isLocked(row, column);
  }

  /** True if the sheet is protected and one of the cells may not be changed. */
  forbids(area: Area): boolean {
    if (!this.frame.extras.protection) {
      return false;
    }
    const shown = this.frame.clip(area);
    for (let row = shown.row; row < shown.row + shown.rows; row += 1) {
      for (let column = shown.column; column < shown.column + shown.columns; column += 1) {
        if (this.isLocked(row, column)) {
          return true;
        }
      }
    }
    return false;
  }

  link(row: number, column: number): CellLink | null {
    return this.marks(row, column).link ?? null;
  }

  setLink(row: number, column: number, link: CellLink | null): void {
    this.frame.grow({ row, column, rows: 1, columns: 1 });
    this.setMarks(row, column, { locked: this.marks(row, column).locked, link });
  }

  clearLinks(area: Area): void {
    this.cells.forEachCell(area, (row, column) => {
      if (this.link(row, column)) {
        this.setLink(row, column, null);
      }
    });
  }
}
