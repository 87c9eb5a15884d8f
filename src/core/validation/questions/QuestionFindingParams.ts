import type { PlainAnswer } from '../../catalogue/questions/Question';

/** Findings about answers, with what their words need. `column` and `row` are empty and 0 for an answer of one cell. */
export interface QuestionFindingParams {
  /** Figures, by their ids joined by commas, whose result is below the unit's own plan. */
  BELOW_OWN_PLAN: { count: number; figures: string };
  ANSWER_REQUIRED: { question: string };
  ANSWER_UNREADABLE: { question: string; column: string; row: number; text: string; kind: PlainAnswer['kind'] };
  ANSWER_TOO_LONG: { question: string; column: string; row: number; length: number; max: number };
  ANSWER_OUT_OF_RANGE: { question: string; column: string; row: number; value: number; min: number; max: number };
  ANSWER_DATE_OUTSIDE: { question: string; column: string; row: number; date: string; from: string; to: string };
  /** The formula without `=`; what it showed is taken as a text. */
  ANSWER_FORMULA: { question: string; column: string; row: number; formula: string };
  ANSWER_MARKUP: { question: string; column: string; row: number; tag: string };
  /** An answer, or a cell of a row, that the sender struck through as a whole. */
  ANSWER_STRUCK: { question: string; column: string; row: number; text: string };
  /** A part of its letters is struck through. */
  ANSWER_STRUCK_IN_PART: { question: string; column: string; row: number; text: string };
  /** Its letters can't be told from their ground, or its number format shows nothing of it. */
  ANSWER_UNSEEN: { question: string; column: string; row: number; text: string };
  /** It stands in merged cells with the place of another answer among them. */
  ANSWER_MERGED: { question: string; column: string; row: number; range: string };
  /** A copy of the sheet that answers otherwise: how many cells, and the first of them joined by commas. */
  ANSWER_COPY: { copy: string; count: number; cells: string };
  /** Answers in hidden rows or columns, or on a hidden sheet: how many, and the first of their cells joined by commas. */
  ANSWER_HIDDEN: { count: number; cells: string };
  /** Answers that a conditional format may show otherwise, strike through or hide: as above. */
  ANSWER_REPAINTED: { count: number; cells: string };
  /** All that a row says is struck through; `text` is what stands first in it. */
  LIST_ROW_STRUCK: { question: string; row: number; text: string };
  LIST_CELL_MISSING: { question: string; column: string; row: number };
  /** `after` is the day that it must not precede, and where that stands. */
  ANSWER_DATE_ORDER: {
    question: string;
    column: string;
    row: number;
    date: string;
    afterQuestion: string;
    afterColumn: string;
    after: string;
  };
  LIST_ROW_TWICE: { question: string; row: number; first: number; text: string };
  /** `row` of the form's sheet; names of other units that have the same, and how many more there are. */
  LIST_ROW_OTHER_UNIT: { question: string; row: number; text: string; units: string; more: number };
  /** `label`: the rule of the office's table of points as the form names it. */
  SELF_SCORE_UNREADABLE: { label: string; text: string };
  SELF_SCORE_OUT_OF_RANGE: { label: string; points: number; least: number; most: number };
  /** How many the unit says, how many rows there are, and whether they must be as many. */
  LIST_COUNT: { question: string; list: string; said: number; rows: number; equal: boolean };
}
