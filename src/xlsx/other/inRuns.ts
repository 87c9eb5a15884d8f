import { PLAIN, type Look } from '../read/runLooks';

/** A stretch of a text in a font of its own. */
export interface Run {
  /** The letter with which it begins. */
  readonly from: number;
  readonly font: number;
}

/** A text with each run as it is shown; what stands before the first has the font of its cell. */
export function inRuns(text: string, runs: readonly Run[], lookOf: (font: number) => Look | undefined): string {
  let shown = text.slice(0, runs[0]?.from);
  runs.forEach(({ from, font }, place) => {
    shown += (lookOf(font) ?? PLAIN)(text.slice(from, runs[place + 1]?.from));
  });
  return shown;
}
