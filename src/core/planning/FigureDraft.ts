import type { Candidate } from './Candidate';
import type { HeadWords } from './HeadWords';
import type { Lead } from './Lead';
import type { QuestionCode, ReadFigure } from './PlanReading';

/** A figure as it was read, with what is to be asked about it. */
export interface FigureDraft {
  readonly figure: Omit<ReadFigure, 'ask'>;
  readonly questions: readonly QuestionCode[];
}

/** A number with the words about it, before it is a figure. */
export interface Clause {
  readonly candidate: Candidate;
  readonly words: HeadWords;
  readonly lead: Lead;
  /** What stands behind the number and its unit of measure. */
  readonly tail: string;
  readonly part: boolean;
  /** What stands between it and the number before: a comma, “và”, or more than that; null for the first. */
  readonly joint: 'comma' | 'and' | 'apart' | null;
  /** Another number stands in its words, so that which of them is the target is not certain. */
  readonly passesNumber: boolean;
  readonly labelHead: string | null;
  /** The words before its number are those of the number before, as its shape has it: to be asked about. */
  readonly borrowed?: boolean;
  /** The whole of it as written. */
  readonly text: string;
}
