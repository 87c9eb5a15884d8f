/** Closings as *Chốt số liệu* shows them. */
export const CLOSING_COLUMNS = { closings: ['number', 'closedAt', 'by', 'hash', '', '', '', '', 'day'] } as const;

export const CLOSED_SHEET = '_chitieu_chot';

/** What was closed, on a hidden sheet: numbers as text, which no program rounds. */
export const CLOSED_COLUMNS = {
  closedFigures: ['closing', 'indicator', 'value', 'result', 'expected', 'unproven', 'rule'],
  closedUnits: ['closing', 'unit', 'state', 'file', 'sha256', 'chosen', 'parts'],
} as const;
