import { ChoiceTable } from '../../catalogue/ChoiceTable';
import type { ApprovalLevel, ApprovalMark, ApprovalMarks } from './Approval';

/** What is said of a report, on *Duyệt báo cáo*. */
export const APPROVAL_MARKS = new ChoiceTable<ApprovalMark>({
  checked: { vi: 'đã kiểm tra', en: 'checked', also: ['kiểm tra'] },
  proposed: { vi: 'đề nghị', en: 'proposed', also: ['đề nghị duyệt', 'propose'] },
  approved: { vi: 'duyệt', en: 'approved', also: ['đã duyệt', 'phê duyệt', 'approve'] },
});

/** The levels from the bottom up, each with what it may say: only the office approves. */
export const MARKS_OF_LEVELS: Readonly<Record<ApprovalLevel, readonly ApprovalMark[]>> = {
  cluster: ['checked', 'proposed'],
  board: ['checked', 'proposed'],
  office: ['checked', 'approved'],
};

export const APPROVAL_LEVELS: readonly ApprovalLevel[] = ['cluster', 'board', 'office'];

export const NO_MARKS: ApprovalMarks = { cluster: null, board: null, office: null };
