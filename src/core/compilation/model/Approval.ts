import type { DutyState } from './Tracking';

/** Who looks at a unit's report, from the bottom up: cụm or khối, Ban Thi đua - Khen thưởng, Sở Nội vụ. */
export type ApprovalLevel = 'cluster' | 'board' | 'office';

/** đã kiểm tra, đề nghị (duyệt), duyệt. */
export type ApprovalMark = 'checked' | 'proposed' | 'approved';

export type ApprovalMarks = Readonly<Record<ApprovalLevel, ApprovalMark | null>>;

/** What the levels said of the form of a unit that counts now. */
export interface UnitApproval {
  readonly marks: ApprovalMarks;
  readonly note: string;
}

/** Marks on a form that another has replaced since; they say nothing of the new one. */
export interface FormerMarks {
  readonly unit: string;
  readonly sha256: string;
  readonly marks: ApprovalMarks;
}

export interface Approvals {
  /** By unit code; only units beside which something stands. */
  readonly units: ReadonlyMap<string, UnitApproval>;
  readonly former: readonly FormerMarks[];
  readonly problems: readonly ApprovalProblem[];
}

export interface ApprovalProblem {
  /**
   * No mark, or none that the level can give; a mark where there is no form; approved with nothing from the level below;
   * approved what was returned or is no report; a form that was approved has been replaced by one that nobody has approved.
   */
  readonly code: 'MARK_UNKNOWN' | 'MARK_WITHOUT_FORM' | 'LEVEL_SKIPPED' | 'APPROVED_OTHERWISE' | 'APPROVED_REPLACED';
  readonly unit: string;
  readonly level: ApprovalLevel;
  /** What *Tình hình nộp* says of the report. */
  readonly state: DutyState;
  readonly sheet: string;
  readonly cell: string | null;
  readonly found: string;
}
