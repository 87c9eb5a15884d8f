import { isUnseen } from '../../core/workbook/isUnseen';
import type { LetterLook } from '../../core/workbook/LetterLook';
import type { CellLook } from '../../core/workbook/lookOf';
import { STRUCK_MARK } from '../../core/workbook/struckMark';
import type { PaintedRun } from './PaintedRun';
import { struck, unseen } from './runLooks';

/** What a cell with runs shows. */
interface Shown {
  readonly text: string;
  readonly look: CellLook | null;
}

/** Many cells may share a text of many runs: each is looked at once for each look of a cell. */
const known = new WeakMap<readonly PaintedRun[], Map<string, Shown>>();

/**
 * What a cell shows whose text has runs of their own letters. Where only some of them can be read on its ground, the others
 * are marked, so that the white 1 in 951 is not taken for a digit of the number that one sees; likewise where only some are
 * struck through.
 *
 * @param look of a cell with this format and a text without runs
 * @param ground as `RRGGBB`; null for one that is not known
 */
export function textOnGround(runs: readonly PaintedRun[], look: CellLook | null, ground: string | null): Shown {
  let looks = known.get(runs);
  if (looks === undefined) known.set(runs, (looks = new Map<string, Shown>()));
  const key = `${look ?? ''} ${ground ?? ''}`;
  let shown = looks.get(key);
  if (shown === undefined) looks.set(key, (shown = painted(runs, look, ground)));
  return shown;
}

/** Ticks and bullets are of such fonts, and meant as what they show. */
const isOrnament = ({ isPictures }: LetterLook, text: string): boolean => isPictures === true && !/\d/.test(text);

function painted(runs: readonly PaintedRun[], look: CellLook | null, ground: string | null): Shown {
  const isLost = ({ letters, text }: PaintedRun): boolean =>
    letters === null ? look === 'unseen' : isUnseen(letters, ground) && !isOrnament(letters, text);
  const isStruck = ({ letters }: PaintedRun): boolean => letters?.isStruck ?? look === 'struck';
  const joined = runs.map(({ text }) => text).join('');
  const said = runs.filter(({ text }) => text.trim() !== '');
  if (said.length > 0 && said.every(isLost)) return { text: joined, look: 'unseen' };
  const isAllStruck = look === 'struck' && said.every(isStruck);
  const pieces = runs.map((run) => {
    const text = look === 'struck' && run.letters === null ? struck(run.text) : run.text;
    return isLost(run) ? unseen(text) : text;
  });
  const text = pieces.join('');
  return isAllStruck ? { text: text.replaceAll(STRUCK_MARK, ''), look } : { text, look: null };
}
