/** The sheet of a form on which a unit scores itself by the office's table of points. */
export interface SelfScoreWords {
  readonly title: string;
  readonly note: string;
  /** In the order of the columns: code, rule, fewest, most, points, note. */
  readonly columns: readonly string[];
  readonly total: string;
  readonly prompt: string;
}
