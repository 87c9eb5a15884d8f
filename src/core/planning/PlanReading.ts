import type { ChangeKind } from '../catalogue/Catalogue';

/**
 * What a list of targets says, as far as it is understood: figures in groups, what an officer is asked about, and what
 * was passed over. Nothing of it enters a plan before an officer has looked at it.
 */
export interface PlanReading {
  readonly groups: readonly ReadGroup[];
  readonly asked: readonly PlanQuestion[];
  readonly passedOver: readonly PassedOver[];
}

/** One numbered item of the list with its single figures. */
export interface ReadGroup {
  /** As printed where that is a whole number, else counted on. */
  readonly number: number;
  /** The item's words. */
  readonly wording: string;
  /** The heading above it. */
  readonly section?: string;
  readonly indicators: readonly ReadFigure[];
}

/** `maintain` and `qualitative` may have no number. */
export type ReadTargetKind =
  | 'atLeast'
  | 'greaterThan'
  | 'atMost'
  | 'lessThan'
  | 'approximately'
  | 'range'
  | 'rankAtMost'
  | 'maintain'
  | 'qualitative';

/** A single figure. Numbers are in its unit of measure. */
export interface ReadFigure {
  readonly label: string;
  readonly targetKind: ReadTargetKind;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly stretch?: number;
  readonly stretchMin?: number;
  readonly stretchMax?: number;
  readonly unitOfMeasure: string | null;
  readonly direction: 'up' | 'down';
  /** Belongs to the figure before it (“trong đó”). */
  readonly part: boolean;
  readonly change?: ChangeKind;
  /** What a change is measured against, in the plan's words. */
  readonly base?: string;
  /** The figure of the year before. */
  readonly previous?: number;
  /** The whole of “k of n”, or how many are ranked. */
  readonly outOf?: number;
  /** The same figure in another unit of measure. */
  readonly alsoValue?: { readonly value: number; readonly unitOfMeasure: string | null };
  /** The head that a list shares. */
  readonly labelHead?: string;
  readonly maintain?: boolean;
  /** Year by which the target is to be reached, where the item names several. */
  readonly period?: string;
  /** The words and numbers that the figure was read from. */
  readonly words: string;
  /** No reading is certain; the reasons stand in `asked`. */
  readonly ask?: boolean;
}

/** A reading that only an officer can confirm. */
export interface PlanQuestion {
  /** Number of the group and position of the figure in it, from 1. */
  readonly group: number;
  /** Position of the group in the list, from 1: numbers may come twice. */
  readonly groupAt: number;
  readonly figure: number;
  readonly label: string;
  readonly code: QuestionCode;
  /** The plan's words. */
  readonly text: string;
}

export type QuestionCode =
  /** A rate changes by %: percent of it, or percentage points? */
  | 'percentOfRate'
  /** “khoảng trên”, “gần”: about, or a bound? */
  | 'vagueBound'
  /** No word says whether less is better; the kind of figure does. */
  | 'lessIsBetter'
  /** “ước đạt”: an estimate of what is achieved, or the target? */
  | 'estimate'
  /** Several target years; only that of the plan is reported. */
  | 'severalYears'
  /** Shares that add up to 100: which is to rise? */
  | 'shares'
  /** “gấp n lần”, “tăng n lần”: to n times, or by n times? */
  | 'times'
  /** A fraction stands for a percentage. */
  | 'fraction'
  /** k of n: a count, or a share? */
  | 'countOfAll'
  /** Half in words, or in words alone. */
  | 'numberInWords'
  /** One separator with three digits behind it. */
  | 'threeDigits'
  /** “không để xảy ra”, “không còn”: none at all? */
  | 'none'
  /** The unit of measure is not known or not given. */
  | 'unitOfMeasure'
  /** A level and a change of the same figure. */
  | 'levelAndChange'
  /** To be kept at a bound. */
  | 'maintainedBound'
  /** A stretch target that is not beyond the target. */
  | 'stretchNotBeyond'
  /** Which of two numbers is the target. */
  | 'whichNumber'
  /** What the number belongs to is not said. */
  | 'noLabel'
  /** A level that may be a change, or the other way round. */
  | 'levelOrChange'
  /** Two figures share one set of words. */
  | 'sharedWords'
  /** A text in the place of a number. */
  | 'noNumber'
  /** A formula's result, in a workbook that was saved without being computed anew. */
  | 'formulaResult'
  /** The file does not say how the cell shows its number: as a date, a percentage. */
  | 'formatUnknown'
  /** Another item of the same list is printed with the same number. */
  | 'numberTwice';

/**
 * Words that gave no figure. `notConfirmed`: the officer has not said whether their figure is right; `notComputed`: a formula
 * without a result; what is hidden in an annex, or a column from which nothing is read, is named by the words of the row, the
 * head of the column, the name of the sheet.
 */
export interface PassedOver {
  readonly text: string;
  readonly code:
    | 'heading'
    | 'preamble'
    | 'task'
    | 'note'
    | 'noTarget'
    | 'remark'
    | 'tableHead'
    | 'notConfirmed'
    | 'notComputed'
    | 'unreadColumn'
    | 'hiddenRow'
    | 'hiddenColumn'
    | 'hiddenSheet';
}
