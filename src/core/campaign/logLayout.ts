/** Tables on *Nhật ký* and *Thay đổi*: codes and plain values, which `readCityWorkbook` reads back. */
export const LOG_COLUMNS = {
  forms: ['number', 'unit', 'name', 'time', 'timeSource', 'used', 'file', 'sha256', 'sourceCode'],
  decisions: ['number', 'unit', 'name', 'decision', 'decidedAt', 'reason', 'sha256', 'decisionCode'],
} as const;

export const CHANGE_COLUMNS = {
  compared: ['label', 'asOf'],
  changes: ['number', 'what', 'key', 'name', 'before', 'after', 'kind', 'rawBefore', 'rawAfter'],
} as const;
