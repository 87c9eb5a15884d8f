import type { NotesProblem, NotesReading } from '../../../compilation/model/NotesReading';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { KeyedTables, type KeyedRow } from '../parts/KeyedTables';
import { DECISIONS } from '../../../compilation/model/decisions';
import type { OfficerNotes } from '../../../compilation/model/OfficerNotes';
import { readMoment } from '../parts/moment';
import { TRACKING_COLUMNS } from './trackingLayout';

/**
 * Reads the officer's columns of *Tình hình nộp* back. A decision is about the form that stood in its row. What is not
 * one of the decisions stays as part of the note, so that no word is lost.
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
    const decided = row.text('decision');
    if (decided !== '' && read.decision === null) problem('DECISION_UNKNOWN', 'decision', decided);
    if (isSomething(read)) notes.set(unit, read);
  }
  return { notes, problems };
}

function notesOf(row: KeyedRow, date1904: boolean): OfficerNotes {
  const decided = row.text('decision');
  const decision = DECISIONS.meant(decided);
  const decidedFor = decision === null ? null : row.text('sha256') || null;
  const note = [row.text('note'), decision === null ? decided : ''].filter((text) => text !== '').join('; ');
  const decidedAt = readMoment(row.cell('decidedAt'), date1904) ?? row.text('decidedAt');
  return { decision, decidedFor, reason: row.text('reason'), decidedAt, chosen: row.text('chosen'), note };
}

function isSomething({ decision, reason, decidedAt, chosen, note }: OfficerNotes): boolean {
  return decision !== null || [reason, decidedAt, chosen, note].some((text) => text !== '');
}
