/** Which column of an annex holds what, counted from 0; null where there is none. */
export interface TableColumns {
  readonly number: number | null;
  readonly label: number;
  readonly unit: number | null;
  readonly previous: number | null;
  readonly plan: number;
  /** Other columns that are a plan as well, of the same or of other years: where they hold a value, it has to be asked. */
  readonly rivals: readonly { readonly at: number; readonly asked: 'severalYears' | 'whichNumber' }[];
}
