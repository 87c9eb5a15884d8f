import { UNSEEN_MARK } from '../../core/workbook/unseenMark';
import type { PaintedRun } from '../read/PaintedRun';
import { PAPER } from '../read/paper';

/** Signs that are marked one after the other, with blanks among them. */
const MARKED = new RegExp(`((?:\\P{M}(?:(?!${UNSEEN_MARK})\\p{M})*${UNSEEN_MARK}\\s*)+)`, 'u');

/** The runs of a text in which letters of the colour of paper are marked; null where none are. */
export function runsOfMarks(text: string): readonly PaintedRun[] | null {
  if (!text.includes(UNSEEN_MARK)) return null;
  return text.split(MARKED).map((run, place) => ({
    text: place % 2 === 1 ? run.replaceAll(UNSEEN_MARK, '') : run,
    letters: place % 2 === 1 ? { isStruck: false, color: PAPER } : null,
  }));
}
