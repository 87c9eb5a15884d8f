/** One thing that is other than in the compilation before. */
export interface Change {
  readonly kind: ChangeKind;
  /** Id of an indicator, or code of a unit. */
  readonly key: string;
  /** A figure in its unit of measure; a file; a state of sending. Null for what was not there. */
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export type ChangeKind =
  /** A city figure. */
  | 'figure'
  /** A unit's first form. */
  | 'unitIn'
  /** Another form of a unit counts. */
  | 'formReplaced'
  /** A unit that was in is not any more. */
  | 'unitOut'
  /** A unit's state of sending, where its form stayed. */
  | 'state';

/** What changed, and since when. */
export interface Changes {
  /** ISO date of the compilation that brought the changes; null for the first one, before which there was nothing. */
  readonly asOf: string | null;
  readonly changes: readonly Change[];
}
