import type { LimitedPart } from '../../catalogue/limitsOf';

/** Why a unit's figure needs a decision before the city's is relied on. Numbers in the unit of measure of the part. */
export type FigureDoubt =
  /** Beyond what is likely of one unit, or for a lead body's figure of the whole city. */
  | {
      readonly kind: 'limit';
      readonly part: LimitedPart;
      readonly value: number;
      readonly min: number | null;
      readonly max: number | null;
      readonly ofCity: boolean;
    }
  /** More than the lead body says of the whole city. */
  | { readonly kind: 'aboveCity'; readonly part: LimitedPart; readonly value: number; readonly city: number }
  /** So large a part of Σ, in percent, that the city's figure is this unit's more than any other's. */
  | { readonly kind: 'leverage'; readonly part: LimitedPart; readonly share: number }
  /** Far from the units of its kind: robust standard deviations from their median. */
  | {
      readonly kind: 'outlier';
      readonly part: LimitedPart;
      readonly value: number;
      readonly median: number;
      readonly score: number;
    }
  /** An amount that adds up and is below what it was in an earlier period. */
  | { readonly kind: 'fell'; readonly value: number; readonly previous: number; readonly period: string };

/** A unit's figure that passes a limit, with all of its limits. */
export interface DoubtfulFigure {
  readonly unit: string;
  readonly indicator: string;
  readonly file: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly doubts: readonly FigureDoubt[];
}
