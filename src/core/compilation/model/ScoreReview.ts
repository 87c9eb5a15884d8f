/** Who verifies the points that a unit gave itself: cụm or khối, then the Ban Thi đua - Khen thưởng. */
export type VerifyingLevel = 'cluster' | 'board';

/** Points for one rule beside the computed ones; null where nothing is said. */
export interface ScoreReview {
  readonly own: number | null;
  readonly ownNote: string;
  readonly verified: Readonly<Record<VerifyingLevel, number | null>>;
  readonly reason: string;
}

/** A row of *Thẩm định điểm* as it stands there. */
export interface ScoreRow {
  readonly unit: string;
  /** Key of the rule, and its words. */
  readonly rule: string;
  readonly ruleName: string;
  readonly own: number | null;
  readonly ownNote: string;
  /** SHA-256 of the form that the own points are of. */
  readonly sha256: string | null;
  readonly entered: Readonly<Record<VerifyingLevel, EnteredPoints>>;
  readonly reason: string;
  readonly sheet: string;
}

export interface EnteredPoints {
  /** Empty where nothing was typed. */
  readonly text: string;
  /** Null for what is no number. */
  readonly points: number | null;
  readonly cell: string | null;
}

export interface ScoreProblem {
  /** Beyond what the rule gives or takes; it counts as it was typed. */
  readonly code: 'POINTS_NOT_A_NUMBER' | 'POINTS_OUT_OF_RANGE';
  readonly unit: string;
  readonly level: VerifyingLevel;
  readonly sheet: string;
  readonly cell: string | null;
  readonly found: string;
  readonly least: number;
  readonly most: number;
}
