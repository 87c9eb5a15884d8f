import type { NotesProblem, NotesReading } from '../../../compilation/model/NotesReading';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { KeyedTables, type KeyedRow } from '../parts/KeyedTables';
import { PLAN_DECISIONS } from '../../../compilation/model/planDecisions';
import { DECISIONS } from '../../../compilation/model/decisions';
import { isWritten } from '../../../compilation/model/DutyDocument';
import type { OfficerNotes } from '../../../compilation/model/OfficerNotes';
import { readMoment } from '../parts/moment';
import { readDate } from '../parts/readDate';
import { TRACKING_COLUMNS } from './trackingLayout';

/**
 * Reads the officer's columns of *Tình hình nộp* back. A decision is about the form that stood in its row. What is not
 * one of the decisions stays as part of the note, and a day that is none as it was typed, so that no word is lost.
 */
export function readOfficerNotes(workbook: RawWorkbook): NotesReading {
  const table = KeyedTables.find(workbook, TRACKING_COLUMNS);
  const notes = new Map<string, OfficerNotes>();
  const problems: NotesProblem[] = [];
  if (table === null) return { notes, problems };
  for (const row of table.rows('tracking') ?? []) {
    const unit = row.text('unit');
    if (unit === '') continue;
    const read = notesOf(row, workbook.date1904);
    const problem = (code: NotesProblem['code'], column: string, found: string): void => {
      problems.push({ code, unit, sheet: table.sheet, cell: row.address(column), found });
    };
    if (notes.has(unit)) {
      problem('UNIT_TWICE', 'unit', unit);
      continue;
    }
    const [decided, ofPlan] = [row.text('decision'), row.text('planDecision')];
    if (decided !== '' && read.decision === null) problem('DECISION_UNKNOWN', 'decision', decided);
    if (ofPlan !== '' && read.planDecision === null) problem('PLAN_DECISION_UNKNOWN', 'planDecision', ofPlan);
    for (const column of DAYS) {
      const found = row.text(column);
      if (found !== '' && readDate(row.cell(column), workbook.date1904) === null)
        problem('DAY_UNREADABLE', column, found);
    }
    if (isSomething(read)) notes.set(unit, read);
  }
  return { notes, problems };
}

/** Columns in which days stand. */
const DAYS = ['planDate', 'planReceived', 'reportDate', 'reportReceived'] as const;

function notesOf(row: KeyedRow, date1904: boolean): OfficerNotes {
  const [decided, ofPlan] = [row.text('decision'), row.text('planDecision')];
  const decision = DECISIONS.meant(decided);
  const planDecision = PLAN_DECISIONS.meant(ofPlan);
  const decidedFor = decision === null ? null : row.text('sha256') || null;
  const unknown = [decision === null ? decided : '', planDecision === null ? ofPlan : ''];
  const note = [row.text('note'), ...unknown].filter((text) => text !== '').join('; ');
  const decidedAt = readMoment(row.cell('decidedAt'), date1904) ?? row.text('decidedAt');
  const day = (column: (typeof DAYS)[number]): string => readDate(row.cell(column), date1904) ?? row.text(column);
  return {
    decision,
    decidedFor,
    reason: row.text('reason'),
    decidedAt,
    chosen: row.text('chosen'),
    note,
    // Before plans had a column of their own, to exempt a unit was to exempt it from both duties.
    planDecision: row.address('planDecision') === null && decision === 'exempt' ? 'exempt' : planDecision,
    planDocument: { number: row.text('planNumber'), date: day('planDate'), receivedOn: day('planReceived') },
    reportDocument: { number: row.text('reportNumber'), date: day('reportDate'), receivedOn: day('reportReceived') },
  };
}

function isSomething(notes: OfficerNotes): boolean {
  const { decision, planDecision, reason, decidedAt, chosen, note, planDocument, reportDocument } = notes;
  const isDecided = decision !== null || planDecision !== null;
  return isDecided || [planDocument, reportDocument].some(isWritten) || reason + decidedAt + chosen + note !== '';
}
