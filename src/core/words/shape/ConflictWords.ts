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
  readonly states: { readonly open: string; readonly byRule: string; readonly decided: string };
  readonly kinds: Readonly<Record<ConflictKind, string>>;
  /** What it is about, after the kind. */
  readonly severalForms: (count: number) => string;
  /** Zero figures: the stamp is damaged or of another form. */
  readonly stampMisfit: (file: string, count: number) => string;
  readonly otherCatalogue: (file: string, found: string, expected: string) => string;
  readonly otherPeriod: (file: string, found: string, expected: string) => string;
  readonly notLead: (figure: string, value: string, lead: string, leadValue: string) => string;
  readonly noValue: string;
  readonly rules: Readonly<Record<ConflictRule, string>>;
  readonly use: string;
  readonly leave: string;
  readonly stamps: Readonly<Record<StampFit, string>>;
  readonly form: (file: string, time: string, stamp: string) => string;
  readonly noTime: string;
  readonly prompt: string;
  readonly unknownChoice: (found: string) => string;
}
