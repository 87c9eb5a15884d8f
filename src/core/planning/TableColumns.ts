/** Which column of an annex holds what, counted from 0; null where there is none. */
export interface TableColumns {
  readonly number: number | null;
  readonly label: number;
  readonly unit: number | null;
  readonly previous: number | null;
  readonly plan: number;
  /** Another column is a plan as well, of the same or of later years: which of them is reported has to be asked. */
  readonly asked: 'severalYears' | 'whichNumber' | null;
}
