import type { Severity } from '../../kernel/Severity';

/** What *Kiểm tra* says. Numbers come ready written. */
export interface PaneCheckWords {
  readonly teach: string;
  readonly toForm: string;
  readonly progress: (answered: string, all: string) => string;
  readonly missing: (count: string) => string;
  readonly all: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Warnings that were kept, as a filter. */
  readonly keptOnes: string;
  readonly filters: string;
  readonly counted: (word: string, count: string) => string;
  readonly fineTitle: string;
  readonly fineText: string;
  readonly noneOfKind: string;
  readonly check: string;
  readonly checking: string;
  readonly auto: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (current: string, all: string) => string;
  readonly clearMarks: string;
  readonly marksCleared: string;
  readonly checkedAt: (time: string) => string;
  readonly wholeForm: string;
  readonly blank: string;

  readonly toCellOf: (cell: string) => string;
  /** What stands in the cell, before what it can be changed to. */
  readonly inCell: (text: string) => string;
  readonly changeTo: (value: string) => string;
  readonly restoreFormula: string;
  readonly source: string;
  readonly fixKind: (count: string) => string;
  readonly fixKindConfirm: (count: string) => string;
  /** Findings of the kind that have several corrections. */
  readonly undecided: (count: string) => string;
  readonly changed: (cell: string, from: string, to: string) => string;

  readonly keep: string;
  readonly keepLabel: string;
  readonly keepPlaceholder: string;
  readonly keepSave: string;
  readonly kept: (note: string) => string;
  readonly takeBack: string;

  readonly mendedTitle: string;
  readonly revert: string;
  /** The same cell was mended again since. */
  readonly revertCovered: string;
  readonly revertChanged: (cell: string) => string;

  /** Texts that were typed, and the characters left of each, or too many. */
  readonly lengths: {
    readonly title: (count: string) => string;
    readonly left: (count: string) => string;
    readonly over: (count: string) => string;
  };
  readonly nextBlank: string;
  /** The key for it. */
  readonly nextBlankKey: string;
  /** What is lacking beside many figures. */
  readonly forAll: {
    readonly statusTitle: (count: string) => string;
    readonly sourceTitle: (count: string) => string;
    readonly which: string;
    readonly write: (status: string) => string;
    readonly sourceLabel: string;
    readonly sourceExample: string;
    readonly writeAll: string;
  };
  readonly revertBatch: (count: string) => string;
  readonly bring: {
    readonly open: string;
    readonly title: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly file: string;
    readonly column: string;
    readonly columnName: (place: string, example: string) => string;
    readonly found: (changed: string, same: string, left: string) => string;
    readonly changes: string;
    readonly change: (code: string, cell: string, from: string, to: string, unitOfMeasure: string) => string;
    readonly leftTitle: string;
    readonly left: (text: string, reason: string) => string;
    readonly reasons: Readonly<Record<'noRow' | 'notPlain' | 'computed', string>>;
    readonly write: (count: string) => string;
  };

  readonly restore: {
    readonly title: (count: string) => string;
    readonly validations: (count: string) => string;
    readonly button: string;
    readonly confirm: string;
    readonly done: (count: string) => string;
    readonly keepsFigures: string;
    /** Percents typed over a formula, codes of another row: looked at one by one. */
    readonly oneByOne: (indicators: string) => string;
    readonly needsRefresh: (indicators: string) => string;
  };

  readonly earlier: {
    readonly choose: string;
    readonly reading: string;
    readonly comparing: (file: string, period: string) => string;
    readonly unknownPeriod: string;
    readonly remove: string;
    /** Beside a finding that comes from the comparison. */
    readonly badge: string;
    /** All figures of the earlier report, to be unfolded. */
    readonly all: (count: string) => string;
    readonly before: (before: string) => string;
    readonly beforeAndNow: (before: string, now: string, change: string) => string;
    /** @param sign 1 for more, -1 for less, 0 for the same */
    readonly change: (by: string, sign: number, kind: 'percent' | 'points' | 'places' | 'difference') => string;
    readonly noForm: (file: string, reason: string) => string;
    readonly several: (file: string) => string;
  };

  /** The same period of last year, as the form gives it. */
  readonly lastYear: {
    /** All rows that have it, to be unfolded. */
    readonly all: (count: string) => string;
    readonly before: (before: string) => string;
    readonly beforeAndNow: (before: string, now: string, change: string) => string;
  };

  readonly send: {
    readonly prepare: string;
    readonly prepareWithErrors: string;
    readonly confirmTitle: string;
    /** Blank cells are among the errors. */
    readonly confirmText: (errors: string, unfilled: string, agency: string) => string;
    readonly confirm: string;
    readonly prepared: (time: string) => string;
    /**
     * Figures, or remarks beside them, of these indicators, and so many answers were changed since; none if only the
     * head was.
     */
    readonly changedSince: (indicators: string, answers: number) => string;
    readonly notesChangedSince: string;
    readonly otherForm: string;
    readonly damaged: string;
    readonly again: string;
    readonly open: string;
  };
}
