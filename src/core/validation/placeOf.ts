import type { Entry } from '../form/read/Submission';
import type { FormRow } from './FormRows';
import type { Place } from './makeFinding';

/** The place of an entry's cell. */
export function placeOf(row: FormRow, entry: Entry): Place {
  return { indicator: entry.indicator, part: entry.part, sheet: row.sheet, cell: entry.cell };
}
