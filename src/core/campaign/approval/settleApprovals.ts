import type {
  ApprovalLevel,
  ApprovalMark,
  ApprovalProblem,
  Approvals,
  FormerMarks,
  UnitApproval,
} from '../../compilation/model/Approval';
import { APPROVAL_LEVELS, APPROVAL_MARKS, MARKS_OF_LEVELS, NO_MARKS } from '../../compilation/model/approvalMarks';
import type { ApprovalReading, ApprovalRow } from '../../compilation/model/ApprovalRow';
import type { CityReport } from '../../compilation/model/CityReport';
import { canonicalJson } from '../../kernel/canonicalJson';

/**
 * The levels' marks as they stand now. A mark is about the form that stood in its row: when another takes that one's
 * place, the marks go to the former ones. What is no mark, or has no form, becomes part of the note, so that no word is
 * lost.
 */
export function settleApprovals(
  { rows, former }: ApprovalReading,
  { receipts }: Pick<CityReport, 'receipts'>,
): Approvals {
  const current = new Map(receipts.map(({ unit, sha256 }) => [unit, sha256]));
  const units = new Map<string, UnitApproval>();
  const gone: FormerMarks[] = [...former];
  const problems: ApprovalProblem[] = [];
  for (const row of rows) {
    const { marks, note } = readRow(row, problems);
    const given = APPROVAL_LEVELS.some((level) => marks[level] !== null);
    const stands = given && row.sha256 !== null && current.get(row.unit) === row.sha256;
    if (given && !stands && row.sha256 !== null) {
      const entry = { unit: row.unit, sha256: row.sha256, marks };
      if (!gone.some((each) => canonicalJson(each) === canonicalJson(entry))) gone.push(entry);
    }
    if (stands && marks.office === 'approved' && marks.board === null) {
      problems.push(problemOf('LEVEL_SKIPPED', row, 'office'));
    }
    if (stands || note !== '') units.set(row.unit, { marks: stands ? marks : NO_MARKS, note });
  }
  return { units, former: gone, problems };
}

/** The marks of a row; what can't be one goes to the note. */
function readRow(row: ApprovalRow, problems: ApprovalProblem[]): UnitApproval {
  const kept: string[] = row.note === '' ? [] : [row.note];
  const markOf = (level: ApprovalLevel): ApprovalMark | null => {
    const entered = row.entered[level];
    if (entered === '') return null;
    const mark = APPROVAL_MARKS.meant(entered);
    const isOfLevel = mark !== null && MARKS_OF_LEVELS[level].includes(mark);
    if (isOfLevel && row.sha256 !== null) return mark;
    problems.push(problemOf(isOfLevel ? 'MARK_WITHOUT_FORM' : 'MARK_UNKNOWN', row, level));
    kept.push(entered);
    return null;
  };
  const marks = { cluster: markOf('cluster'), board: markOf('board'), office: markOf('office') };
  return { marks, note: kept.join('; ') };
}

function problemOf(code: ApprovalProblem['code'], row: ApprovalRow, level: ApprovalLevel): ApprovalProblem {
  const { unit, sheet, cells, entered } = row;
  return { code, unit, level, sheet, cell: cells[level], found: entered[level] };
}
