/** The table on *Xung đột*: keys of its columns in their order; those behind `note` are not seen. */
export const CONFLICT_COLUMNS = {
  conflicts: [
    'number',
    'state',
    'unit',
    'name',
    'what',
    'choices',
    'rule',
    'applied',
    'decision',
    'reason',
    'decidedAt',
    'note',
    'id',
    'written',
    'data',
  ],
} as const;

export type ConflictColumn = (typeof CONFLICT_COLUMNS)['conflicts'][number];
