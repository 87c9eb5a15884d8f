import type { Conflict } from './Conflict';

/** A row of *Xung đột*: the conflict as it was, and what the officer has written beside it since. */
export interface ConflictRow {
  /** As the compilation that wrote the sheet saw it. */
  readonly conflict: Conflict;
  /** The cell of the decision now, and as it was written. */
  readonly entered: string;
  readonly written: string;
  readonly reason: string;
  /** ISO date or time; empty if nothing stands there. */
  readonly decidedAt: string;
  readonly note: string;
  readonly place: { readonly sheet: string; readonly cell: string | null };
}

/** A decision that names none of the choices. */
export interface ConflictProblem {
  readonly code: 'CHOICE_UNKNOWN';
  /** Null where the conflict is about no unit. */
  readonly unit: string | null;
  readonly sheet: string;
  readonly cell: string | null;
  readonly found: string;
}
