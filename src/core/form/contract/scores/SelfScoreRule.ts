/** A rule of the office's own table of points as a form asks the unit to score itself by it. */
export interface SelfScoreRule {
  /** Stable key of the rule, such as `ownPlanReached:5.2`. */
  readonly rule: string;
  readonly label: string;
  /** Fewest and most points: 0 and above for what is given, below 0 and 0 for what is taken off. */
  readonly least: number;
  readonly most: number;
}
