/** Columns of the sheet *Tổng hợp*, from 1. */
export const SUMMARY_COLUMNS = {
  number: 1,
  indicator: 2,
  code: 3,
  unitOfMeasure: 4,
  target: 5,
  value: 6,
  percent: 7,
  outcome: 8,
  method: 9,
  units: 10,
  share: 11,
  leadValue: 12,
  unitsValue: 13,
  status: 14,
  note: 15,
  lastYear: 16,
  change: 17,
} as const;

export type SummaryColumn = keyof typeof SUMMARY_COLUMNS;

/** Characters, in the order of the columns. */
export const SUMMARY_WIDTHS = [5, 36, 7, 11, 18, 14, 14, 15, 22, 9, 9, 14, 14, 11, 22, 14, 14] as const;

/** Row of the captions; a row of column numbers follows, then the figures. */
export const SUMMARY_HEAD_ROW = 7;
export const SUMMARY_FIRST_ROW = SUMMARY_HEAD_ROW + 2;
