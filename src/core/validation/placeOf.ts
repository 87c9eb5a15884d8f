import type { Entry } from '../submission/Submission';
import type { RowView } from './FormView';
import type { Place } from './makeFinding';

/** The place of an entry's cell. */
export function placeOf(row: RowView, entry: Entry): Place {
  return { indicator: entry.indicator, part: entry.part, sheet: row.sheet, cell: entry.cell };
}
