/** What the officer wrote beside a unit; a compilation never changes it. */
export interface OfficerNotes {
  readonly decision: Decision | null;
  /** SHA-256 of the form that the decision is about; null if there was none, or before it was compiled. */
  readonly decidedFor: string | null;
  readonly reason: string;
  /** ISO date; empty while not known. */
  readonly decidedAt: string;
  /** File name or beginning of the SHA-256 of the form that shall count; empty for the rule. */
  readonly chosen: string;
  readonly note: string;
}

export type Decision = 'accepted' | 'returned' | 'exempt';

export const NO_NOTES: OfficerNotes = {
  decision: null,
  decidedFor: null,
  reason: '',
  decidedAt: '',
  chosen: '',
  note: '',
};
