/** Which column of an annex holds what, counted from 0; null where there is none. */
export interface TableColumns {
  readonly number: number | null;
  readonly label: number;
  readonly unit: number | null;
  readonly previous: number | null;
  readonly plan: number;
}
