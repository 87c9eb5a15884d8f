import { isUnseen } from '../../core/workbook/isUnseen';
import type { CellLook } from '../../core/workbook/lookOf';
import type { PaintedRun } from './PaintedRun';
import { unseen } from './runLooks';

/**
 * What a cell shows whose text has runs of their own letters. Where only some of them can be read on its ground, the others
 * are marked, so that the white 1 in 951 is not taken for a digit of the number that one sees.
 *
 * @param look of a cell with this format and a text without runs
 * @param ground as `RRGGBB`; null for one that is not known
 */
export function textOnGround(
  runs: readonly PaintedRun[],
  look: CellLook | null,
  ground: string | null,
): { readonly text: string; readonly look: CellLook | null } {
  const isLost = ({ letters }: PaintedRun): boolean =>
    letters === null ? look === 'unseen' : isUnseen(letters, ground);
  const joined = runs.map(({ text }) => text).join('');
  const said = runs.filter(({ text }) => text.trim() !== '');
  if (said.length > 0 && said.every(isLost)) return { text: joined, look: 'unseen' };
  const kept = look === 'struck' && said.some(({ letters }) => letters === null) ? look : null;
  if (!said.some(isLost)) return { text: joined, look: kept };
  return { text: runs.map((run) => (isLost(run) ? unseen(run.text) : run.text)).join(''), look: kept };
}
