import type { FormRule } from './FormRule';
import type { FormContent } from './FormContent';
import type { StampFit } from './StampFit';
import type { Decision } from './OfficerNotes';
import type { SentTime } from './SentTime';

/** A form that was received at some time, whether or not it counts now. */
export interface LoggedForm {
  readonly unit: string;
  readonly file: string;
  readonly sha256: string | null;
  readonly sent: SentTime | null;
  /** When it first reached the office by mail; null where no mail says so. */
  readonly received: SentTime | null;
  readonly stamp: StampFit;
  readonly content: FormContent;
  /** Hash of all that the form reports: two forms with the same say the same. Empty where it is not known. */
  readonly figures: string;
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
