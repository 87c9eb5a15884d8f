/** What a row says of its figure, cell by cell. */
export interface RowCells {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly previous: string;
  readonly isPart: boolean;
  readonly labelHead: string | null;
  readonly tableUnit: string | null;
}
