/** How much of the whole stands behind a figure besides how many units (`contributors` of `expected`). */
export interface Coverage {
  /** In percent; null where it can't be known or would say nothing. */
  readonly share: number | null;
  /** What it is a share of; null with `share`. */
  readonly of: CoverageBase | null;
}

export type CoverageBase =
  /** The sum of all expected units' denominators of this period: those that are missing gave theirs, not the rest. */
  | 'denominators'
  /** The sum of all expected units' denominators, or figures, of the earlier period. */
  | 'previousDenominators'
  | 'previousValues'
  /** The sum of all expected units' own plans for a figure that adds up. */
  | 'ownPlans';
