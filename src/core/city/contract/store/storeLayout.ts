export const STORE_SHEET = '_chitieu_loi';

/** The table on the hidden sheet of findings. */
export const STORE_COLUMNS = {
  findings: ['unit', 'file', 'code', 'severity', 'indicator', 'part', 'sheet', 'cell', 'params', 'note'],
  previous: ['period', 'unit', 'indicator', 'value', 'numerator', 'denominator'],
} as const;
