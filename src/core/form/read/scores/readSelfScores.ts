import { cellAddress } from '../../../kernel/cellAddress';
import { readPoints } from '../../../numbers/readPoints';
import { CellIndex, cellText } from '../../../workbook/CellIndex';
import { foundInCells } from '../../../workbook/foundInCells';
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
  const place = placeOf(workbook);
  if (place === null) return null;
  const { sheet, top, left, bottom } = place;
  const index = new CellIndex(sheet);
  const scores: SelfScore[] = [];
  for (let row = top; row < top + MOST_ROWS; row += 1) {
    const at = (column: SelfScoreColumn): RawCell | undefined =>
      index.at(row, left + SELF_SCORE_COLUMNS.indexOf(column));
    const rule = cellText(at('rule'));
    if (rule === '') {
      // A row that was put in between two rules.
      if (row < bottom) continue;
      break;
    }
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
  /** The last row that the name covers; rules may go on below. */
  readonly bottom: number;
}

/** The rules stand under the code and the row of captions. */
const UNDER_CODE = 2;

/** The code decides where the name does not lead to it, as names stay where they were when a library puts rows in. */
function placeOf(workbook: RawWorkbook): Place | null {
  const named = namedBlock(workbook, SELF_SCORE_NAME);
  const code = coded(workbook);
  if (code === null || named === null) return named ?? code;
  const isElsewhere = named.sheet !== code.sheet || named.top < code.top || named.left !== code.left;
  return isElsewhere ? code : { ...named, top: code.top };
}

/** A code that stands in two places leads nowhere. */
function coded({ sheets }: RawWorkbook): Place | null {
  const found = sheets.flatMap((sheet) =>
    sheet.visibility !== 'visible'
      ? []
      : codesOn(sheet).map(({ row, column }): Place => {
          const top = row + UNDER_CODE;
          return { sheet, top, left: column, bottom: top };
        }),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

const codesOn = foundInCells((cell) => (cell.value === SELF_SCORE_CODE ? cell : null));

function pointsOf(cell: RawCell | undefined): Pick<SelfScore, 'points' | 'raw' | 'state'> {
  const raw = cell?.value ?? null;
  if (cell === undefined || (cellText(cell) === '' && cell.kind !== 'uncached')) {
    return { points: null, raw, state: 'blank' };
  }
  const points = readPoints(cell);
  return { points, raw, state: points === null ? 'unreadable' : 'number' };
}
