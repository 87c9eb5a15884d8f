/** What was closed is not as it was closed: its hash is another. */
export interface ClosingProblem {
  readonly code: 'CLOSING_CHANGED';
  readonly number: number;
  readonly found: string;
  readonly expected: string;
}
