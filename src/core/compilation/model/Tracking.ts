import type { DeclaredLetter, DutyDocument } from './DutyDocument';
import type { SentTime } from './SentTime';
import type { OfficerNotes } from './OfficerNotes';

/** Where every expected unit stands with both duties of the plan: what *Tình hình nộp* shows. */
export interface Tracking {
  /** ISO date by which “not sent yet” was judged. */
  readonly asOf: string;
  readonly units: readonly TrackedUnit[];
  /** By cụm/khối in the order of their names and numbers; then units without one, with their kind. */
  readonly groups: readonly GroupTotal[];
  readonly total: GroupTotal;
}

export interface TrackedUnit {
  readonly unit: string;
  readonly name: string;
  readonly kind: string;
  readonly cluster: string | null;
  readonly ownPlan: Duty;
  readonly result: Duty;
  /** Forms that were received for the unit, the used one among them. */
  readonly versions: number;
  readonly errors: number;
  readonly warnings: number;
  readonly file: string | null;
  readonly sha256: string | null;
  readonly others: readonly string[];
  readonly notes: OfficerNotes;
}

/**
 * Where a unit stands with a duty, the only answer to whether it has reported. `empty`: a blank form came, which is no
 * report; `withErrors`: it came and can't stand yet; `returned`: the officer sent it back; `accepted`: it stands, by
 * the officer's decision or because nothing in it is wrong (warnings may be open); `exempt`: by the officer's decision
 * nothing is expected.
 */
export type DutyState = 'notSent' | 'empty' | 'withErrors' | 'returned' | 'accepted' | 'exempt';

export interface Duty {
  readonly state: DutyState;
  /** The letter with which it was answered; null where none is written down. */
  readonly document: DutyDocument | null;
  /** The letter of its own plan that the unit names in its form, for the officer to confirm; null without one. */
  readonly declared: DeclaredLetter | null;
  readonly time: SentTime | null;
  /**
   * Days after the last day in time: above 0 late, otherwise in time. For what was not sent the days by which it is
   * overdue, 0 while it is not. Null where the time of sending is not known, or the last day not set.
   */
  readonly daysLate: number | null;
  /** It has not come, no letter of it is named, and it is the season in which the unit is urged for it. */
  readonly urged: boolean;
}

export interface GroupTotal {
  readonly cluster: string | null;
  readonly kind: string | null;
  /** Units of which a report is expected, without the exempt ones. */
  readonly expected: number;
  /** Units of which an own plan is expected. */
  readonly expectedPlans: number;
  readonly ownPlans: number;
  readonly ownPlansLate: number;
  /** Reports that came, not counting blank forms. */
  readonly results: number;
  /** Units of which only a blank form came. */
  readonly empty: number;
  readonly resultsLate: number;
  readonly withErrors: number;
  readonly returned: number;
  readonly accepted: number;
}
