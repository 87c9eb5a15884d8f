/** How a figure stands to its target, in what says something of its kind (see `distanceKindOf`). */
export type Distance =
  /** Percent of the target. */
  | { readonly kind: 'percent'; readonly value: number }
  /** Percentage points above the target; below 0 where it is below. */
  | { readonly kind: 'points'; readonly value: number }
  /** Places ahead of the target; below 0 where it is behind. */
  | { readonly kind: 'places'; readonly value: number }
  | { readonly kind: 'range'; readonly value: RangePlace };

export type RangePlace = 'below' | 'inside' | 'above';
