import type { ApprovalLevel, FormerMarks } from './Approval';

/** A row of *Duyệt báo cáo* as it stands there. */
export interface ApprovalRow {
  readonly unit: string;
  readonly entered: Readonly<Record<ApprovalLevel, string>>;
  readonly note: string;
  /** SHA-256 of the form beside which it was entered; null if there was none. */
  readonly sha256: string | null;
  readonly sheet: string;
  readonly cells: Readonly<Record<ApprovalLevel, string | null>>;
}

export interface ApprovalReading {
  readonly rows: readonly ApprovalRow[];
  readonly former: readonly FormerMarks[];
}
