import { cellAddress } from '../../../kernel/cellAddress';
import { readPoints } from '../../../numbers/readPoints';
import { CellIndex, cellText } from '../../../workbook/CellIndex';
import type { RawCell, RawSheet, RawWorkbook } from '../../../workbook/RawWorkbook';
import {
  SELF_SCORE_CODE,
  SELF_SCORE_COLUMNS,
  SELF_SCORE_NAME,
  type SelfScoreColumn,
} from '../../contract/scores/selfScoreLayout';
import { namedBlock } from '../namedBlock';
import { cleanAnswer } from '../questions/cleanAnswer';
import type { SelfScore } from './SelfScore';

/** A table of points has a line for each rule; what goes on below is no table. */
const MOST_ROWS = 500;

/**
 * What a unit scored itself, from the form alone: the rules stand in it. Found by its defined name, or by the code above
 * its captions where a program dropped the names. Null where the form asks for no points.
 */
export function readSelfScores(workbook: RawWorkbook): readonly SelfScore[] | null {
  const place = namedBlock(workbook, SELF_SCORE_NAME) ?? coded(workbook);
  if (place === null) return null;
  const { sheet, top, left } = place;
  const index = new CellIndex(sheet);
  const scores: SelfScore[] = [];
  for (let row = top; row < top + MOST_ROWS; row += 1) {
    const at = (column: SelfScoreColumn): RawCell | undefined =>
      index.at(row, left + SELF_SCORE_COLUMNS.indexOf(column));
    const rule = cellText(at('rule'));
    if (rule === '') break;
    const [least, most] = [readPoints(at('least')) ?? 0, readPoints(at('most')) ?? 0];
    const cell = cellAddress(row, left + SELF_SCORE_COLUMNS.indexOf('points'));
    const note = cleanAnswer(cellText(at('note')));
    scores.push({
      rule,
      label: cellText(at('label')),
      least,
      most,
      ...pointsOf(at('points')),
      note,
      sheet: sheet.name,
      cell,
    });
  }
  return scores.length === 0 ? null : scores;
}

interface Place {
  readonly sheet: RawSheet;
  readonly top: number;
  readonly left: number;
}

/** A code that stands in two places leads nowhere. */
function coded({ sheets }: RawWorkbook): Place | null {
  const found = sheets.flatMap((sheet) =>
    sheet.visibility !== 'visible'
      ? []
      : sheet.cells
          .filter(({ column, value }) => column === 1 && value === SELF_SCORE_CODE)
          .map(({ row }): Place => ({ sheet, top: row + 2, left: 1 })),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function pointsOf(cell: RawCell | undefined): Pick<SelfScore, 'points' | 'raw' | 'state'> {
  const raw = cell?.value ?? null;
  if (cell === undefined || (cellText(cell) === '' && cell.kind !== 'uncached')) {
    return { points: null, raw, state: 'blank' };
  }
  const points = readPoints(cell);
  return { points, raw, state: points === null ? 'unreadable' : 'number' };
}
