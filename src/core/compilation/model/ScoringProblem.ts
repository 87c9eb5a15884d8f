/** Why a table of points could not be understood. */
export interface ScoringProblem {
  /** From 1, captions included; 0 for the table as a whole. */
  readonly row: number;
  readonly code: 'noCaptions' | 'noRules' | 'unknownRule' | 'unknownIndicator' | 'notANumber' | 'unclearProportional';
  /** The text that was found. */
  readonly found: string;
}
