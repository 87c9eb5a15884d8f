import type { RawCellKind, RawCell } from '../core/workbook/RawWorkbook';
import type { PaintedRun } from './read/PaintedRun';
import type { RawCells } from './read/RawCells';
import type { SheetSink } from './read/SheetReader';

/** Keeps the cells of a sheet without those of some columns. */
export class WantedColumns implements SheetSink {
  constructor(
    private readonly cells: RawCells,
    private readonly unwanted: ReadonlySet<number>,
  ) {}

  cell(
    row: number,
    column: number,
    kind: RawCellKind,
    value: RawCell['value'],
    formula: string | null,
    style: number,
    isDate: boolean,
    runs: readonly PaintedRun[] | null,
  ): void {
    if (!this.unwanted.has(column)) this.cells.cell(row, column, kind, value, formula, style, isDate, runs);
  }
}
