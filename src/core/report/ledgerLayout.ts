/** Columns of the sheet *Tình hình nộp*, from 1. */
export const LEDGER_COLUMNS = {
  number: 1,
  unit: 2,
  unitName: 3,
  kind: 4,
  cluster: 5,
  status: 6,
  modified: 7,
  errors: 8,
  warnings: 9,
  file: 10,
  others: 11,
  sha256: 12,
} as const;

/** Title, period, coverage and captions stand above the units. */
export const LEDGER_HEAD_ROW = 4;
export const LEDGER_FIRST_ROW = LEDGER_HEAD_ROW + 1;
