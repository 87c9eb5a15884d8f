import type { FindingCode, FindingParams } from '../validation/Finding';

/** What a sentence about a finding may need besides its own numbers. */
export interface FindingContext {
  /** Writes a number the way the language does, with the digits of the indicator's unit of measure. */
  readonly number: (value: number) => string;
  /** Label and unit of measure of the indicator the finding is about; empty if it is about the form. */
  readonly indicator: string;
  readonly unitOfMeasure: string;
  /** Words of the relation that the finding is about, from the catalogue. */
  readonly relation: (id: string) => string;
  /** Label of an indicator or name of a unit by its code. */
  readonly unitName: (code: string) => string;
}

/** One sentence for each code: what is wrong, what was expected, what to do. */
export type FindingWords = {
  readonly [C in FindingCode]: (params: Readonly<FindingParams[C]>, context: FindingContext) => string;
};
