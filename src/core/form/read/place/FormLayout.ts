import type { IndicatorSlots } from '../formSlots';
import type { ChangedHeading } from './ChangedHeading';
import type { CellPosition } from './CellPosition';
import type { CodeColumn } from './CodeColumn';
import type { FormColumns } from './FormColumns';
import type { SheetNames } from './namedCells';

/** Where the input cells of an indicator are. */
export interface Placed {
  /** Null for one that is nowhere. */
  readonly cells: readonly (CellPosition | null)[];
  /** Rows between which they are. */
  readonly first: number;
  readonly last: number;
}

/** All that decides where the cells of a form are; files that come from one form have the very same. */
export interface FormLayout {
  /** Cells of the sheet that names of the workbook point to. */
  readonly names: SheetNames;
  readonly codes: CodeColumn | null;
  readonly columns: FormColumns;
  readonly headings: readonly ChangedHeading[];
  /** Where indicators were found whose signs agree. */
  readonly placed: Map<IndicatorSlots, Placed>;
}
