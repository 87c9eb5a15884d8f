/** The tables on *Duyệt báo cáo*: keys of their columns in their order. */
export const APPROVAL_COLUMNS = {
  approvals: ['number', 'unit', 'name', 'group', 'state', 'cluster', 'board', 'office', 'note', 'sha256'],
  formerMarks: ['number', 'unit', 'name', 'group', 'state', 'cluster', 'board', 'office', 'note', 'sha256'],
} as const;

export type ApprovalColumn = (typeof APPROVAL_COLUMNS)['approvals'][number];
