import type { ChangedHeading } from './place/ChangedHeading';
import type { EntryPart } from '../contract/EntryPart';
import type { DataStatus } from '../contract/DataStatus';
import type { CellState } from '../../numbers/cellState';
import type { LegacyWords } from '../../kernel/legacyWords';
import type { NumberReading } from '../../numbers/NumberReading';
import type { StampFound } from '../../stamp/model/Stamp';
import type { SubmissionAnswers } from './questions/Answers';
import type { SelfScore } from './scores/SelfScore';
import type { RemarkField } from '../contract/cellNames';

/**
 * A form as a value: what one unit says, cell by cell, with where each word of it stood. It carries no judgement;
 * `validateSubmission` looks at it.
 */
export interface Submission {
  readonly identity: SubmissionIdentity;
  /** Name of the sheet that the form stood on. */
  readonly sheet: string;
  /**
   * One for each input cell that the catalogue expects, in the official order; of last year's figures those that are
   * given.
   */
  readonly entries: readonly Entry[];
  /** Indicators whose place for last year's figure is there and blank; absent where that was not looked at. */
  readonly blankLastYear?: readonly string[];
  /** One for each indicator: what stands beside its value. */
  readonly remarks: readonly Remark[];
  /** What no longer is as the template had it. */
  readonly damage: readonly Damage[];
  /** Input cells (A1) whose native data validation is gone or not the template's; absent where that was not looked at. */
  readonly unvalidated?: readonly string[];
  /** Cells (A1) with figures that are hidden with their row, column or sheet; absent where none is known. */
  readonly hidden?: readonly string[];
  /** Cells (A1) with figures in the place of which their formulas are shown; absent as above. */
  readonly formulas?: readonly string[];
  /** Cells (A1) with figures that a conditional format may show as others, strike through or hide; absent as above. */
  readonly repainted?: readonly string[];
  /** Input cells, those of answers too, beside which somebody wrote a note; absent as above. */
  readonly noted?: readonly NotedCell[];
  /** Input cells over which a text is drawn; absent as above. */
  readonly covered?: readonly NotedCell[];
  /** Figures whose formulas give something else than is stored; absent where none is known. */
  readonly outdated?: readonly OutdatedFigure[];
  /** Headings that call a column something else than it is read as; absent where there are none. */
  readonly headings?: readonly ChangedHeading[];
  /** When the file says that it was last saved (ISO 8601), if it does. */
  readonly modified: string | null;
  /** What it says besides figures; absent where the plan asks nothing else, or the form has no place for it. */
  readonly answers?: SubmissionAnswers;
  /** What the unit scored itself; absent where the form asks for no points. */
  readonly selfScores?: readonly SelfScore[];
  /** What the form carries from the check before it was sent. */
  readonly stamp: StampFound;
}

/** A note or comment at an input cell, or a text box over it. */
export interface NotedCell {
  /** Null at an answer, as the part is. */
  readonly indicator: string | null;
  readonly part: EntryPart | null;
  /** A1 address on the form's sheet, or on that which is named. */
  readonly cell: string;
  readonly sheet?: string;
  readonly text: string;
}

/** A figure whose formula gives something else than is stored; both as cells hold them. */
export interface OutdatedFigure {
  readonly indicator: string;
  readonly part: EntryPart;
  /** A1 address on the form's sheet. */
  readonly cell: string;
  /** Without `=`. */
  readonly formula: string;
  readonly stored: number | string;
  /** A text, as its cell would show it, also for an error. */
  readonly result: number | string;
}

/** What the form says about itself; anything may be missing or wrong. */
export interface SubmissionIdentity {
  readonly plan: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  /** Version of the catalogue that the form was made from. */
  readonly template: string | null;
  /** The unit's name as printed in the head. */
  readonly unitName: string | null;
}

export interface Entry {
  readonly indicator: string;
  readonly part: EntryPart;
  /** A1 address on the form's sheet; null if the cell could not be found. */
  readonly cell: string | null;
  /** As stored. */
  readonly raw: string | number | boolean | null;
  /** The error code if the cell holds an error, e.g. `#DIV/0!`. */
  readonly error: string | null;
  /** The formula without `=`, if the cell holds one. */
  readonly formula: string | null;
  /** The formula's result was not stored by the program that saved the file. */
  readonly uncached: boolean;
  readonly state: CellState;
  /** In the row's unit of measure; null unless the state is `number`. */
  readonly value: number | null;
  /** How a text, or a number in a telling format, was understood; null for a plain number and for blank. */
  readonly reading: NumberReading | null;
}

export interface Remark {
  readonly indicator: string;
  readonly status: DataStatus | null;
  /** The status as typed, if it is none of the three. */
  readonly statusText: string;
  readonly statusCell: string | null;
  readonly source: string;
  readonly sourceCell: string | null;
  readonly note: string;
  readonly noteCell: string | null;
  /** Which of these texts are in an old encoding; absent where none is. */
  readonly legacy?: readonly LegacyRemark[];
}

/** Text beside a figure that was typed in an encoding of before Unicode. */
export interface LegacyRemark extends LegacyWords {
  readonly field: RemarkField;
  readonly cell: string;
  /** As stored. */
  readonly raw: string;
}

/** What a cell of the template holds now, as stored. */
export type FoundContent = string | number | boolean | null;

/** Something of the template that is gone or changed. */
export type Damage =
  | { readonly kind: 'rowMissing'; readonly indicator: string; readonly part: EntryPart }
  | { readonly kind: 'codeDuplicate'; readonly indicator: string; readonly part: EntryPart; readonly cell: string }
  | {
      readonly kind: 'nameAndCodeDiffer';
      readonly indicator: string;
      readonly part: EntryPart;
      readonly cell: string;
      readonly named: string;
    }
  /** The figure's defined name leads to the row, but what stands in its column *Mã số* is not the code. */
  | {
      readonly kind: 'codeChanged';
      readonly indicator: string;
      readonly part: EntryPart;
      readonly cell: string;
      readonly found: FoundContent;
      readonly expected: string;
      /** It is the code of another row of the plan: whose figure stands there is open. */
      readonly isOther: boolean;
    }
  | {
      readonly kind: 'unitOfMeasureChanged';
      readonly indicator: string;
      readonly part: EntryPart;
      readonly cell: string;
      readonly found: FoundContent;
      readonly expected: string;
    }
  /** The figure stands in cells that are shown as one, in A1 notation, with another figure's cell among them. */
  | {
      readonly kind: 'merged';
      readonly indicator: string;
      readonly part: EntryPart;
      readonly cell: string;
      readonly range: string;
    }
  | { readonly kind: 'formulaReplaced'; readonly indicator: string; readonly cell: string }
  /** The percentage of the target is no longer computed; `formula` belongs there, without `=`. */
  | {
      readonly kind: 'percentReplaced';
      readonly indicator: string;
      readonly cell: string;
      readonly found: FoundContent;
      readonly formula: string;
    }
  | {
      readonly kind: 'labelChanged';
      readonly indicator: string;
      readonly cell: string;
      readonly found: FoundContent;
      readonly expected: string;
    };
