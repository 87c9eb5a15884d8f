import type { LetterLook } from '../../core/workbook/LetterLook';
import type { PaintedRun } from '../read/PaintedRun';
import { PLAIN, type Look } from '../read/runLooks';

/** A stretch of a text in a font of its own. */
export interface Run {
  /** The letter with which it begins. */
  readonly from: number;
  readonly font: number;
}

/** What a font makes of digits, and how its letters look. */
export interface RunFont {
  readonly look: Look;
  readonly letters: LetterLook;
}

/** A text in runs, each as it is shown; what stands before the first has the font of its cell. */
export function inRuns(
  text: string,
  runs: readonly Run[],
  fontOf: (font: number) => RunFont | undefined,
): readonly PaintedRun[] {
  const own = runs.map(({ from, font }, place): PaintedRun => {
    const { look, letters } = fontOf(font) ?? { look: PLAIN, letters: null };
    return { text: look(text.slice(from, runs[place + 1]?.from)), letters };
  });
  return [{ text: text.slice(0, runs[0]?.from), letters: null }, ...own];
}
