import { groupBy } from '../../kernel/groupBy';

/** Anything that is known of one figure of one unit. */
export interface UnitFigure {
  /** Code of the unit. */
  readonly unit: string;
  /** Id of the indicator. */
  readonly indicator: string;
}

/** What is known of the figures of units, found by unit, by indicator or by both; in the order in which it was given. */
export class UnitFigures<T extends UnitFigure = UnitFigure> implements Iterable<T> {
  private readonly units: ReadonlyMap<string, readonly T[]>;
  private readonly indicators: ReadonlyMap<string, readonly T[]>;

  constructor(private readonly figures: readonly T[]) {
    this.units = groupBy(figures, ({ unit }) => unit);
    this.indicators = groupBy(figures, ({ indicator }) => indicator);
  }

  /** Codes of the units, each once. */
  get unitCodes(): readonly string[] {
    return [...this.units.keys()];
  }

  get size(): number {
    return this.figures.length;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.figures[Symbol.iterator]();
  }

  has(unit: string, indicator: string): boolean {
    return this.at(unit, indicator) !== undefined;
  }

  /** The last that was given; a unit has a few dozen figures at most. */
  at(unit: string, indicator: string): T | undefined {
    return this.ofUnit(unit).findLast((figure) => figure.indicator === indicator);
  }

  ofUnit(unit: string): readonly T[] {
    return this.units.get(unit) ?? [];
  }

  ofIndicator(indicator: string): readonly T[] {
    return this.indicators.get(indicator) ?? [];
  }
}
