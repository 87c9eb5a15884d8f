import type { FormColumns } from './FormColumns';

/** A column of the form as its heading names it; of `change` and `number` nothing is read. */
export type HeadedColumn = keyof FormColumns | 'change' | 'number';

/** A heading of a column that is not, or need not be, the one that is read there. */
export interface ChangedHeading {
  readonly column: keyof FormColumns;
  /** A1 address on the form's sheet. */
  readonly cell: string;
  readonly found: string;
  /** The column that it names; null if that is not known. */
  readonly says: HeadedColumn | null;
}
