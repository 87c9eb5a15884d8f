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
  note: 14,
} as const;

/** Row of the captions; a row of column numbers follows, then the figures. */
export const SUMMARY_HEAD_ROW = 7;
export const SUMMARY_FIRST_ROW = SUMMARY_HEAD_ROW + 2;
