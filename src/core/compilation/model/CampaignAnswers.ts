import type { AnswerValue } from '../../form/read/questions/Answers';

/** What the units of a campaign say besides figures, each with where it stands. */
export interface CampaignAnswers {
  /** By question in the order of the plan, within it by unit in the order of the roster. */
  readonly lines: readonly AnswerLine[];
  readonly rows: readonly ListLine[];
}

export interface AnswerLine {
  readonly unit: string;
  readonly question: string;
  /** What could not be read stands as it was typed. */
  readonly value: AnswerValue;
  readonly isReadable: boolean;
  /** The officer marked it for the report. */
  readonly isPicked: boolean;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A row of a list. */
export interface ListLine {
  readonly unit: string;
  readonly question: string;
  readonly file: string;
  readonly sheet: string;
  /** Row of the form's sheet. */
  readonly row: number;
  /** In the order of the list's columns. */
  readonly values: readonly AnswerValue[];
  /** The officer marked it for the report. */
  readonly isPicked: boolean;
}
