import type { LimitedPart } from '../../catalogue/limitsOf';
import type { ConflictColumn } from '../../city/contract/conflicts/conflictLayout';
import type { ConflictKind, ConflictRule } from '../../compilation/model/Conflict';
import type { StampFit } from '../../compilation/model/StampFit';

/** The sheet *Xung đột* and what the pane says of a conflict. */
export interface ConflictWords {
  readonly sheet: string;
  readonly title: string;
  readonly intro: readonly string[];
  readonly none: string;
  readonly columns: Readonly<Record<ConflictColumn, string>>;
  readonly states: {
    readonly open: string;
    /** Open, and the unit is being asked. */
    readonly asked: string;
    readonly byRule: string;
    readonly decided: string;
  };
  readonly kinds: Readonly<Record<ConflictKind, string>>;
  /** What it is about, after the kind. */
  readonly severalForms: (count: number) => string;
  /** The form in force and another one; the figures as `differingFigure` and `moreFigures` say them. */
  readonly differingFigures: (file: string, figures: string) => string;
  readonly differingFigure: (figure: string, inForce: string, other: string) => string;
  readonly moreFigures: (count: number) => string;
  readonly sameFigures: (file: string) => string;
  /** In the place of a figure that a form leaves blank. */
  readonly blank: string;
  /** Zero figures: the stamp is damaged or of another form. */
  readonly stampMisfit: (file: string, count: number) => string;
  readonly otherCatalogue: (file: string, found: string, expected: string) => string;
  readonly otherPeriod: (file: string, found: string, expected: string) => string;
  readonly notLead: (figure: string, value: string, lead: string, leadValue: string) => string;
  readonly doubtful: (figure: string, doubts: string) => string;
  /** The numbers of a figure, to begin with or after “of”. */
  readonly parts: Readonly<Record<LimitedPart, string>>;
  readonly doubts: {
    /** Bounds are null where a side is open. */
    readonly limit: (part: string, value: string, ofCity: boolean, min: string | null, max: string | null) => string;
    readonly aboveCity: (part: string, value: string, city: string) => string;
    readonly leverage: (part: string, percent: string) => string;
    readonly outlier: (part: string, value: string, median: string) => string;
    readonly fell: (value: string, previous: string, period: string) => string;
  };
  readonly noValue: string;
  readonly rules: Readonly<Record<ConflictRule, string>>;
  readonly acts: { readonly use: string; readonly leave: string; readonly ask: string };
  readonly stamps: Readonly<Record<StampFit, string>>;
  readonly form: (file: string, time: string, stamp: string) => string;
  readonly noTime: string;
  readonly prompt: string;
  readonly unknownChoice: (found: string) => string;
}
