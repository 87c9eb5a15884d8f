import type { Finding } from '../../validation/Finding';
import { makeFinding } from '../../validation/makeFinding';
import type { FileNote } from '../model/ReceivedFile';

/** What was not read of a file, as findings: macros are never needed, rows that were passed over may be. */
export function noteFindings(notes: readonly FileNote[] = []): readonly Finding[] {
  return notes.map((note) => {
    const place = { indicator: null, part: null, sheet: null, cell: null };
    if (note.code === 'MACROS_IGNORED') return makeFinding('MACROS_IGNORED', 'information', place, {});
    if (note.code === 'PLAN_DAMAGED' || note.code === 'PLAN_DIFFERS')
      return makeFinding(note.code, 'warning', place, {});
    if (note.code === 'SHEET_WITHOUT_PART') {
      return makeFinding('SHEET_WITHOUT_PART', 'information', { ...place, sheet: note.sheet }, { name: note.sheet });
    }
    if (note.code === 'BESIDE_UNREAD') {
      const { sheet, of } = note;
      return makeFinding('BESIDE_UNREAD', 'warning', { ...place, sheet }, { name: sheet, of });
    }
    if (note.code === 'BESIDE_CUT') {
      const { sheet, of, left } = note;
      return makeFinding('BESIDE_CUT', 'warning', { ...place, sheet }, { name: sheet, of, left });
    }
    const { sheet, row } = note;
    return makeFinding('SHEET_CUT', 'warning', { ...place, sheet }, { name: sheet, row });
  });
}
