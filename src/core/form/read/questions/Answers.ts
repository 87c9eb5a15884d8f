import type { AnswerDoubts } from './AnswerDoubts';

/** What a unit says besides figures, with where each word of it stood. */
export interface SubmissionAnswers {
  /** One for each question with a cell of its own, in the order of the plan. */
  readonly answers: readonly Answer[];
  readonly lists: readonly AnswerList[];
  /** Absent where there is none, as nearly always. */
  readonly copies?: readonly CopiedSheet[];
}

/** A copy of a sheet with answers, from which none were taken, and the cells that are other there. */
export interface CopiedSheet {
  readonly sheet: string;
  readonly copy: string;
  /** A1. */
  readonly cells: readonly string[];
}

/** Whole number, ISO date, id of an option, yes or no, or text with its lines; null unless it was answered. */
export type AnswerValue = string | number | boolean | null;

/** `unreadable`: something stands there that is no answer of this kind. `missing`: the cell is not in the workbook. */
export type AnswerState = 'answered' | 'blank' | 'unreadable' | 'missing';

export interface AnswerContent {
  /** A1; null if the cell is not in the workbook. */
  readonly cell: string | null;
  /** As stored. */
  readonly raw: string | number | boolean | null;
  /** The formula without `=`, if the cell holds one. */
  readonly formula: string | null;
  readonly value: AnswerValue;
  readonly state: AnswerState;
  /** Absent where there is none, as nearly always. */
  readonly doubts?: AnswerDoubts;
}

export interface Answer extends AnswerContent {
  readonly question: string;
  /** Empty if the cell is not in the workbook. */
  readonly sheet: string;
}

export interface AnswerList {
  readonly question: string;
  readonly sheet: string;
  /** A1 of the first cell of its rows; null if the block of rows is not in the workbook. */
  readonly cell: string | null;
  /** Rows that hold something. */
  readonly rows: readonly AnswerRow[];
}

export interface AnswerRow {
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** In the order of the list's columns. */
  readonly cells: readonly (AnswerContent & { readonly column: string })[];
}
