import type { ChangeKind } from './ChangeKind';

/** How far a result is from last year's: percent of growth, percentage points of a rate, places gained by a rank. */
export interface YearChange {
  readonly kind: ChangeKind;
  readonly value: number;
}
