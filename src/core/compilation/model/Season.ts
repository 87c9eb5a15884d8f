/** When units are urged for a duty that has not come, in whole days; null leaves a side open. */
export interface Season {
  /** So many days before the last day in time it begins. */
  readonly before: number | null;
  /** So many days after the last day in time it ends. */
  readonly after: number | null;
}

export interface Seasons {
  readonly ownPlan: Season;
  readonly result: Season;
}

/**
 * A plan is due in February (clause V.1 of plan 56) and serves nothing when results are reported; a report is urged for
 * until it comes. The plan itself names no season: an office may set another on *Thiết lập*.
 */
export const DEFAULT_SEASONS: Seasons = {
  ownPlan: { before: 30, after: 30 },
  result: { before: 30, after: null },
};
