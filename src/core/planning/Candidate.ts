import type { QuestionCode } from './PlanReading';

/** A number in a sentence that may be a target's, with its unit of measure. Positions count characters. */
export interface Candidate {
  readonly start: number;
  /** Behind the unit of measure. */
  readonly end: number;
  readonly value: number;
  /** Upper end of a range that begins with `value`. */
  readonly max: number | null;
  /** The number before, in “từ 70 % lên 74 %”. */
  readonly previous: number | null;
  readonly outOf: number | null;
  readonly unit: string | null;
  /** The counted noun in the unit; empty for a measure. */
  readonly noun: string;
  /** “trở lên”, “trở xuống” behind it. */
  readonly closing: 'orMore' | 'orLess' | null;
  /** Words before the number that are in `link` form: `lên`, `xuống còn`, where `previous` is set. */
  readonly moved: 'up' | 'down' | null;
  /** The word of bound behind them: “xuống dưới”, “lên trên”. */
  readonly movedTo: string | null;
  /** Numbers that belong to several figures with one set of words: `90 %/80 %`. */
  readonly second: number | null;
  readonly questions: readonly QuestionCode[];
}
