import type { Roster } from './Roster';
import type { ROSTER_CAPTIONS } from './rosterCaptions';

/** What a table turned out to hold, with everything that was not taken over and why. */
export interface RosterReading {
  /** The sound rows; null if no caption row was found or no row is sound. */
  readonly roster: Roster | null;
  /** Columns that were understood, by their captions. */
  readonly columns: readonly { readonly column: RosterColumn; readonly caption: string }[];
  /** Captions that were not understood; their columns are left out. */
  readonly ignoredCaptions: readonly string[];
  readonly problems: readonly RosterProblem[];
}

export type RosterColumn = (typeof ROSTER_CAPTIONS.ids)[number];

/** Why a row (counted from 1, captions and titles included) was left out; row 0 is the table as a whole. */
export interface RosterProblem {
  readonly row: number;
  readonly code: RosterProblemCode;
  /** The text that was found. */
  readonly found: string;
  /** `missingCode`: code of the known unit that bears the name; `duplicateCode`: the row that had it before. */
  readonly hint: string;
}

export type RosterProblemCode =
  | 'noCaptions'
  | 'noUnits'
  | 'missingCode'
  | 'badCode'
  | 'duplicateCode'
  | 'missingName'
  | 'missingKind'
  | 'unknownKind'
  | 'badEmail'
  | 'unclearConfirmed';
