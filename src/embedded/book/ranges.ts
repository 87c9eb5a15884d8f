import type { IRange } from '@univerjs/core';
import type { Area } from './Area';

/** An area as Univer writes it. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** What Univer writes, as an area. */
export function fromRange(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Whether ranges of Univer and areas have a cell in common; asked of each rule for each cell, so it makes nothing new. */
export function touch(ranges: readonly IRange[], areas: readonly Area[]): boolean {
  return ranges.some(({ startRow, endRow, startColumn, endColumn }) =>
    areas.some(
      ({ row, rows, column, columns }) =>
        startRow < row + rows && row <= endRow && startColumn < column + columns && column <= endColumn,
    ),
  );
}
