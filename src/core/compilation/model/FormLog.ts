import type { FormRule } from './FormRule';
import type { StampFit } from './StampFit';
import type { Decision } from './OfficerNotes';
import type { SentTime } from './SentTime';

/** A form that was received at some time, whether or not it counts now. */
export interface LoggedForm {
  readonly unit: string;
  readonly file: string;
  readonly sha256: string | null;
  readonly sent: SentTime | null;
  readonly stamp: StampFit;
  /** It says what the unit plans, and nothing of results yet. */
  readonly plansOnly: boolean;
  /** It is the one that counts. */
  readonly used: boolean;
  /** By what it came to count; null if it does not. */
  readonly rule: FormRule | null;
}

/** A decision of the officer about one form; it stays when a later form has taken that form's place. */
export interface LoggedDecision {
  readonly unit: string;
  readonly decision: Decision;
  readonly sha256: string | null;
  readonly reason: string;
  /** ISO date. */
  readonly decidedAt: string;
}
