import { NO_DOCUMENT, type DutyDocument } from './DutyDocument';

/** What the officer wrote beside a unit; a compilation never changes it. */
export interface OfficerNotes {
  /** About the report of results. */
  readonly decision: Decision | null;
  /** SHA-256 of the form that the decision is about; null if there was none, or before it was compiled. */
  readonly decidedFor: string | null;
  readonly reason: string;
  /** ISO date; empty while not known. */
  readonly decidedAt: string;
  /** File name or beginning of the SHA-256 of the form that shall count; empty for the rule. */
  readonly chosen: string;
  readonly note: string;
  /** About the unit's own plan, which is a duty of its own. */
  readonly planDecision: PlanDecision | null;
  readonly planDocument: DutyDocument;
  /** The letter of the report; the day on which it came holds for the form too. */
  readonly reportDocument: DutyDocument;
}

export type Decision = 'accepted' | 'returned' | 'exempt';

/** `received`: it came, whether or not a letter of it is written down. */
export type PlanDecision = 'received' | 'exempt';

export const NO_NOTES: OfficerNotes = {
  decision: null,
  decidedFor: null,
  reason: '',
  decidedAt: '',
  chosen: '',
  note: '',
  planDecision: null,
  planDocument: NO_DOCUMENT,
  reportDocument: NO_DOCUMENT,
};
