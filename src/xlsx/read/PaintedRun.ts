import type { LetterLook } from '../../core/workbook/LetterLook';

/** A run of a text. Of its digits those that are raised, lowered or struck through are such letters already. */
export interface PaintedRun {
  readonly text: string;
  /** Null for a run that has the letters of its cell. */
  readonly letters: LetterLook | null;
}
