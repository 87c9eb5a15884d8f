import type { ReportingUnit } from '../catalogue/Roster';

/** A unit that a form without a known code may be of. It is for a person to confirm, never a decision. */
export interface UnitProposal {
  readonly unit: ReportingUnit;
  readonly reason: ProposalReason;
  /** The name or code that led to it, as the list of units writes it. */
  readonly from: string;
  /** The commune of before was split: this unit took in only a part of it. */
  readonly split: boolean;
}

/** `name` of a unit of today, `oldName` and `oldCode` of a commune of before, `fileName` any of these in the file's name. */
export type ProposalReason = 'name' | 'oldName' | 'oldCode' | 'fileName';
