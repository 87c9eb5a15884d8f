import type { FigureDoubt } from './FigureDoubt';
import type { FormDifferences } from './FormDifferences';
import type { FormRule } from './FormRule';
import type { StampFit } from './StampFit';
import type { SentTime } from './SentTime';

/** Something that can be settled in more than one way: what the choices are, and by which rule one of them applies. */
export interface Conflict {
  /** Stable: the same conflict has the same id at each compilation. */
  readonly id: string;
  readonly about: ConflictSubject;
  /** Code of the unit; null if the form names none of the roster. */
  readonly unit: string | null;
  /** The form in question; null for several. */
  readonly file: string | null;
  readonly sha256: string | null;
  readonly choices: readonly ConflictChoice[];
  /** How many more forms could be chosen than are listed, where there are too many for a cell. */
  readonly more?: number;
  /** What decides while the officer says nothing. */
  readonly rule: ConflictRule;
  /** Id of the choice that is in force. */
  readonly applied: string;
  readonly decision: ConflictDecision | null;
  /** Somebody should look: the rule does not settle it beyond doubt, and the officer has not decided. */
  readonly isOpen: boolean;
}

export type ConflictSubject =
  /** A unit sent several forms; which figures differ, where those of another form than the one in force are known. */
  | { readonly kind: 'severalForms'; readonly differences?: FormDifferences }
  /** The form that counts is not as it was checked; how many figures were changed since. */
  | { readonly kind: 'stampMisfit'; readonly count: number }
  /** The form was made from another version of the catalogue. */
  | { readonly kind: 'otherCatalogue'; readonly found: string; readonly expected: string }
  /** The form says that it is of another period. */
  | { readonly kind: 'otherPeriod'; readonly found: string; readonly expected: string }
  /** A figure from a body that neither leads nor reports it. */
  | {
      readonly kind: 'notLead';
      readonly indicator: string;
      readonly value: number | null;
      /** Code of the body that leads it, and what that body says; null while it says nothing. */
      readonly lead: string;
      readonly leadValue: number | null;
    }
  /** A figure that passes a limit. */
  | {
      readonly kind: 'doubtful';
      readonly indicator: string;
      readonly value: number | null;
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly doubts: readonly FigureDoubt[];
    };

export type ConflictKind = ConflictSubject['kind'];

/** `asIs`: used, with a warning; `left`: not used. */
export type ConflictRule = Exclude<FormRule, 'officer'> | 'asIs' | 'left';

export interface ConflictChoice {
  /** Unique within the conflict: `use`, `leave`, `ask`, or the key of a form. */
  readonly id: string;
  /** The form that is chosen with it; null for the others. */
  readonly form: {
    readonly file: string;
    readonly sha256: string | null;
    readonly sent: SentTime | null;
    readonly stamp: StampFit;
  } | null;
}

export const USE = 'use';
export const LEAVE = 'leave';
/** Used as before until the unit has answered: not settled. */
export const ASK = 'ask';

/** What the officer decided about a conflict; it stays when the conflict is gone. */
export interface ConflictDecision {
  /** Id of the conflict. */
  readonly conflict: string;
  /** Id of the choice; empty where the officer went back to the rule. */
  readonly choice: string;
  readonly reason: string;
  /** ISO date, or date and time with its distance from UTC. */
  readonly decidedAt: string;
}
