/** A cell of a sheet; rows and columns count from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}
