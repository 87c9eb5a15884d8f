import type { Change } from './Change';
import type { Outcome } from './CityReport';
import type { DutyState } from './Tracking';

/** Figures that were closed (chốt số liệu): what was reported, which later compilations are held against. */
export interface Closing extends ClosedSnapshot {
  /** From 1. */
  readonly number: number;
  /** ISO date. */
  readonly closedAt: string;
  /** Who decided it, in the officer's words. */
  readonly by: string;
  /** SHA-256 of what was closed (`closingHash`), as it was when it was closed. */
  readonly hash: string;
}

/** The state of a compilation, as far as its figures go back to it. */
export interface ClosedSnapshot {
  readonly figures: readonly ClosedFigure[];
  readonly units: readonly ClosedUnit[];
}

export interface ClosedFigure {
  readonly indicator: string;
  /** In its unit of measure. */
  readonly value: number | null;
  readonly result: Outcome;
  readonly expected: number;
  readonly unproven: boolean;
  /** Hash of all that decides how the figure is made and judged. */
  readonly rule: string;
}

export interface ClosedUnit {
  readonly unit: string;
  readonly state: DutyState;
  readonly file: string | null;
  readonly sha256: string | null;
  /** The officer chose this form among others. */
  readonly chosen: boolean;
  /** What it gives to figures, by indicator: a number, or numerator and denominator as `12/30`. */
  readonly parts: Readonly<Record<string, string>>;
}

/** What became other after a closing, until the next one or now. */
export interface Revision {
  readonly since: Closing;
  /** The closing that it led to; null for the compilation at hand. */
  readonly until: Closing | null;
  readonly figures: readonly FigureRevision[];
  /** Units newly in or out, forms replaced, states. */
  readonly units: readonly Change[];
}

export interface FigureRevision {
  readonly indicator: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly resultBefore: Outcome;
  readonly resultAfter: Outcome;
  readonly causes: readonly RevisionCause[];
}

export interface RevisionCause {
  readonly kind: RevisionCauseKind;
  /** Whose form or decision it is; null where it is nobody's own. */
  readonly unit: string | null;
  /** The new form. */
  readonly file: string | null;
}

export type RevisionCauseKind =
  /** The unit's first form. */
  | 'newForm'
  /** Another form of the unit counts. */
  | 'formReplaced'
  /** The officer's decision: returned, exempt, another form, not used. */
  | 'decision'
  /** Plan or settings: source, method, target, judgement. */
  | 'rule'
  /** The list of units. */
  | 'roster'
  /** None of these: the figures of the earlier period, or another version of the program. */
  | 'other';
