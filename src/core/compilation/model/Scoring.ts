import type { ScoreReview } from './ScoreReview';

/**
 * Points for emulation as the office's own table gives them; none comes with the program, as no official one is known.
 * Nothing here is a rule of the plan.
 */
export interface ScoringTable {
  readonly rules: readonly ScoringRule[];
}

export type ScoringRule =
  /** Points if the unit's own figure reaches its own plan, or a share of them in proportion below it. */
  | {
      readonly kind: 'ownPlanReached';
      readonly indicator: string;
      readonly points: number;
      readonly proportional: boolean;
    }
  /** Taken off for each day late, at most `most`. */
  | { readonly kind: 'lateResult' | 'lateOwnPlan'; readonly perDay: number; readonly most: number }
  /** Taken off once. */
  | { readonly kind: 'resultMissing' | 'ownPlanMissing' | 'withErrors'; readonly points: number };

/** One line of arithmetic: which rule gave or took how much of what was possible. */
export interface ScoreItem {
  readonly rule: ScoringRule;
  /** Below 0 for a deduction. */
  readonly points: number;
  /** What it was computed from: figure and plan, days late. */
  readonly basis: readonly number[];
}

export interface UnitScore {
  readonly unit: string;
  readonly cluster: string | null;
  readonly items: readonly ScoreItem[];
  readonly total: number;
  /** What the unit and those who verify say of each rule, in the table's order. */
  readonly reviews: readonly ScoreReview[];
  /** Within the cụm/khối; equal totals share a rank, and the next one is left out. */
  readonly rank: number;
}
