import type { EntryPart } from '../../form/contract/EntryPart';

/** A warning that the unit has looked at and keeps, with the reason that it gives. */
export interface JustifiedFinding {
  /** A finding's code; that of a later version may be unknown here. */
  readonly code: string;
  readonly indicator: string | null;
  readonly part: EntryPart | null;
  /** Hash of the numbers that the warning was about: the reason given for one figure does not cover another. */
  readonly about: string;
  readonly note: string;
}
