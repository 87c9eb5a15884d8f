/** What units said in an earlier period. */
export interface EarlierFigures {
  /** E.g. `2026-Q3`. */
  readonly period: string;
  /** As `unit indicator`; only figures that are numbers. */
  readonly figures: ReadonlyMap<string, EarlierFigure>;
}

export interface EarlierFigure {
  readonly unit: string;
  readonly indicator: string;
  readonly value: number;
  /** Null unless the figure is a ratio. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}
