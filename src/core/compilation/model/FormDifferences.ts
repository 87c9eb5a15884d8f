import type { FigureLine } from './CityReport';

/** How the figures of the form in force differ from those of another form of the same unit. */
export interface FormDifferences {
  /** Key and file of the other form, the first one whose figures are known. */
  readonly key: string;
  readonly file: string;
  /** How many figures differ in all. */
  readonly count: number;
  /** The first of them in the plan's order. */
  readonly figures: readonly {
    readonly indicator: string;
    readonly inForce: SaidFigure;
    readonly other: SaidFigure;
  }[];
}

/** What a form says of a figure; `raw` is cut, and stands only where it could not be read. */
export type SaidFigure = Pick<FigureLine, 'state' | 'value' | 'numerator' | 'denominator'> & { readonly raw?: string };
