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
import { hasArrived } from '../../compilation/model/hasArrived';
import type { DutyState, TrackedUnit } from '../../compilation/model/Tracking';
import { canonicalJson } from '../../kernel/canonicalJson';

/**
 * The levels' marks as they stand now. A mark is about the form that stood in its row: when another takes that one's
 * place, the marks go to the former ones. What is no mark, or has no form, becomes part of the note, so that no word is
 * lost. Said is where the office has approved what it returned or what is no report, and where an approved form was
 * replaced by one that it has not approved.
 * @param tracked where each unit's report stands
 */
export function settleApprovals(
  { rows, former }: ApprovalReading,
  { receipts }: Pick<CityReport, 'receipts'>,
  tracked: readonly TrackedUnit[],
): Approvals {
  const states = new Map(tracked.map(({ unit, result }) => [unit, result.state]));
  const current = new Map(receipts.map(({ unit, sha256 }) => [unit, sha256]));
  const units = new Map<string, UnitApproval>();
  const gone: FormerMarks[] = [...former];
  const problems: ApprovalProblem[] = [];
  for (const row of rows) {
    const tell: Tell = (code, level) => {
      problems.push(problemOf(code, row, level, states.get(row.unit) ?? 'notSent'));
    };
    const { marks, note } = readRow(row, tell);
    const given = APPROVAL_LEVELS.some((level) => marks[level] !== null);
    const stands = given && row.sha256 !== null && current.get(row.unit) === row.sha256;
    if (given && !stands && row.sha256 !== null) {
      const entry = { unit: row.unit, sha256: row.sha256, marks };
      if (!gone.some((each) => canonicalJson(each) === canonicalJson(entry))) gone.push(entry);
    }
    if (stands && marks.office === 'approved') {
      if (marks.board === null) tell('LEVEL_SKIPPED', 'office');
      if (isNotToApprove(states.get(row.unit))) tell('APPROVED_OTHERWISE', 'office');
    }
    const wasApproved = gone.some((each) => each.unit === row.unit && each.marks.office === 'approved');
    if (wasApproved && !(stands && marks.office === 'approved')) tell('APPROVED_REPLACED', 'office');
    if (stands || note !== '') units.set(row.unit, { marks: stands ? marks : NO_MARKS, note });
  }
  return { units, former: gone, problems };
}

/** Errors alone are said elsewhere: the office may approve a form in spite of them. */
function isNotToApprove(state: DutyState = 'notSent'): boolean {
  return state === 'returned' || !hasArrived({ state });
}

/** Tells of a problem in a row. */
type Tell = (code: ApprovalProblem['code'], level: ApprovalLevel) => void;

/** The marks of a row; what can't be one goes to the note. */
function readRow(row: ApprovalRow, tell: Tell): UnitApproval {
  const kept: string[] = row.note === '' ? [] : [row.note];
  const markOf = (level: ApprovalLevel): ApprovalMark | null => {
    const entered = row.entered[level];
    if (entered === '') return null;
    const mark = APPROVAL_MARKS.meant(entered);
    const isOfLevel = mark !== null && MARKS_OF_LEVELS[level].includes(mark);
    if (isOfLevel && row.sha256 !== null) return mark;
    tell(isOfLevel ? 'MARK_WITHOUT_FORM' : 'MARK_UNKNOWN', level);
    kept.push(entered);
    return null;
  };
  const marks = { cluster: markOf('cluster'), board: markOf('board'), office: markOf('office') };
  return { marks, note: kept.join('; ') };
}

function problemOf(
  code: ApprovalProblem['code'],
  row: ApprovalRow,
  level: ApprovalLevel,
  state: DutyState,
): ApprovalProblem {
  const { unit, sheet, cells, entered } = row;
  return { code, unit, level, state, sheet, cell: cells[level], found: entered[level] };
}
