const COLUMNS = [
  'number',
  'unit',
  'name',
  'group',
  'ruleName',
  'bounds',
  'computed',
  'own',
  'cluster',
  'board',
  'clusterDifference',
  'boardDifference',
  'reason',
  'ownNote',
  'rule',
  'sha256',
] as const;

/** The tables on *Thẩm định điểm*: keys of their columns in their order. */
export const REVIEW_COLUMNS = { scores: COLUMNS, formerScores: COLUMNS } as const;

export type ReviewColumn = (typeof COLUMNS)[number];
