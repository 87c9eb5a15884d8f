/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of a sheet, as in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The cells that both areas share, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that covers both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of `area` without the cells of `hole`, as at most four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const shared = intersect(area, hole);
  if (!shared) {
    return [area];
  }
  const parts: Area[] = [
    { row: area.row, column: area.column, rows: shared.row - area.row, columns: area.columns },
    {
      row: shared.row + shared.rows,
      column: area.column,
      rows: area.row + area.rows - shared.row - shared.rows,
      columns: area.columns,
    },
    { row: shared.row, column: area.column, rows: shared.rows, columns: shared.column - area.column },
    {
      row: shared.row,
      column: shared.column + shared.columns,
      rows: shared.rows,
      columns: area.column + area.columns - shared.column - shared.columns,
    },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
