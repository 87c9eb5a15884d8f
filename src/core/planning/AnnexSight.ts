/** What a person who opens an annex sees of it. */
export interface AnnexSight {
  /** Rows and columns out of sight, by the name of their sheet; counted from 1. */
  readonly hidden: ReadonlyMap<string, { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> }>;
  /** The stored results of formulas are what they come to. */
  readonly resultsAreSure: boolean;
}

/** An annex of which nothing is hidden. */
export const ALL_IN_SIGHT: AnnexSight = { hidden: new Map(), resultsAreSure: true };
