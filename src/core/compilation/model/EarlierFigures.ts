import type { UnitFigure, UnitFigures } from './UnitFigures';

/** What units said in an earlier period. */
export interface EarlierFigures {
  /** E.g. `2026-Q3`. */
  readonly period: string;
  /** Only figures that are numbers. */
  readonly figures: UnitFigures<EarlierFigure>;
}

export interface EarlierFigure extends UnitFigure {
  readonly value: number;
  /** Null unless the figure is a ratio. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}
