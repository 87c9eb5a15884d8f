import type { QuestionFindingParams } from '../../validation/questions/QuestionFindingParams';
import type { FindingCode, FindingParams } from '../../validation/Finding';

/** What a sentence about a finding may need besides its own numbers. */
export interface FindingContext {
  /** Writes a number the way the language does, with the digits that it has. */
  readonly number: (value: number) => string;
  /** The same with the unit of measure of the cell behind it. */
  readonly amount: (value: number) => string;
  /** The cell by its role in the row, to begin a sentence with: “Ô tử số”. */
  readonly cell: string;
  /** Unit of measure of the cell; empty if the finding is about the form. */
  readonly unitOfMeasure: string;
  /** What a relation demands, from the catalogue. */
  readonly relation: (id: string) => string;
  /** Name of a unit by its code; the code itself if it is not known. */
  readonly unitName: (code: string) => string;
  readonly period: (period: string) => string;
  /** What a question asks, and what a column of its list is called. */
  readonly question: (id: string) => string;
  readonly column: (question: string, column: string) => string;
  /** The day of an ISO date or time. */
  readonly date: (iso: string) => string;
}

/** For each code: what is wrong, what was read and expected, what to do. */
export type FindingWords = {
  readonly [C in FindingCode]: (params: Readonly<FindingParams[C]>, context: FindingContext) => string;
};

/** The words for findings about answers. */
export type QuestionFindingWords = Pick<FindingWords, keyof QuestionFindingParams>;
