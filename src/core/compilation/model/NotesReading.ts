import type { OfficerNotes } from './OfficerNotes';

/** What the officer wrote, and decisions that none of the words says. */
export interface NotesReading {
  /** By unit code; only units beside which something stands. */
  readonly notes: ReadonlyMap<string, OfficerNotes>;
  readonly problems: readonly NotesProblem[];
}

export interface NotesProblem {
  readonly code: 'DECISION_UNKNOWN' | 'PLAN_DECISION_UNKNOWN' | 'DAY_UNREADABLE' | 'UNIT_TWICE';
  readonly unit: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly found: string;
}
