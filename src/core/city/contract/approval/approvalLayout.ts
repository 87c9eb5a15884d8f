const COLUMNS = ['number', 'unit', 'name', 'group', 'state', 'cluster', 'board', 'office', 'note', 'sha256'] as const;

/** The tables on *Duyệt báo cáo*: keys of their columns in their order. */
export const APPROVAL_COLUMNS = { approvals: COLUMNS, formerMarks: COLUMNS } as const;

export type ApprovalColumn = (typeof COLUMNS)[number];
