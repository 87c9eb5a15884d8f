/** The table on *Tình hình nộp*: keys of its columns in their order. */
export const TRACKING_COLUMNS = {
  tracking: [
    'number',
    'unit',
    'name',
    'cluster',
    'planState',
    'planLate',
    'state',
    'time',
    'timeSource',
    'late',
    'versions',
    'errors',
    'warnings',
    'decision',
    'reason',
    'decidedAt',
    'chosen',
    'note',
    'planTime',
    'file',
    'others',
    'sha256',
    'stateCode',
  ],
} as const;

export type TrackingColumn = (typeof TRACKING_COLUMNS)['tracking'][number];
