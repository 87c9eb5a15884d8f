/** A unit of measure behind a number. */
export interface UnitFound {
  /** As written, spaces made single. */
  readonly name: string;
  /** How many characters it takes, from the number's end. */
  readonly length: number;
  /** The counted noun in it, a part of the figure's name; empty for a measure. */
  readonly noun: string;
  /** A word of scale stands before it (nghìn, triệu, tỷ). */
  readonly scaled: boolean;
}
