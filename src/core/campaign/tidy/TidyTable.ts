import type { TidyFieldName } from './tidyFields';

/** One kind of thing a row, one fact a column, as other programs read it. */
export interface TidyTable {
  readonly name: TidyTableName;
  /** In the order of the columns. */
  readonly fields: readonly TidyFieldName[];
  /** Together they name a row; the rows are sorted by them. */
  readonly key: readonly TidyFieldName[];
  /** Fields whose value is the key of another table. */
  readonly references: readonly { readonly field: TidyFieldName; readonly table: TidyTableName }[];
  readonly rows: readonly (readonly TidyValue[])[];
}

export type TidyTableName = 'figures' | 'lines' | 'remarks' | 'duties' | 'answers' | 'units';

/** Null for nothing: what kind of nothing it is stands in a column of its own. */
export type TidyValue = string | number | null;
