/**
 * Tables on *Nhật ký* and *Thay đổi*: codes and plain values, which `readCityWorkbook` reads back from columns
 * that are not seen; a column without a key stays empty.
 */
export const LOG_COLUMNS = {
  forms: [
    'number',
    'unit',
    'name',
    'time',
    'timeSource',
    'used',
    'file',
    'sha256',
    'sourceCode',
    'stamp',
    'rule',
    'content',
    'figures',
    'receivedAt',
    'receivedSource',
  ],
  decisions: ['number', 'unit', 'name', 'decision', 'decidedAt', 'reason', 'sha256', '', 'decisionCode'],
  choices: ['number', 'what', 'unit', 'name', 'choice', 'decidedAt', 'reason', '', 'conflict', 'choiceCode'],
  refusals: ['number', 'file', 'seen', 'message', 'sha256', '', '', '', 'code', 'params'],
} as const;

export const CHANGE_COLUMNS = {
  compared: ['label', 'asOf'],
  changes: ['number', 'what', 'key', 'name', 'before', 'after', 'kind', 'rawBefore', 'rawAfter'],
} as const;
