/** The contract with other programs: the rows of *Tự chấm điểm* without captions, columns as {@link SELF_SCORE_COLUMNS}. */
export const SELF_SCORE_NAME = 'DS_tu_cham_diem';

/** Stands in the first column above the captions, for a workbook that has lost its names. */
export const SELF_SCORE_CODE = 'tu_cham_diem';

/** Columns of the block from its first one on; the unit fills in the last two. */
export const SELF_SCORE_COLUMNS = ['rule', 'label', 'least', 'most', 'points', 'note'] as const;

export type SelfScoreColumn = (typeof SELF_SCORE_COLUMNS)[number];
