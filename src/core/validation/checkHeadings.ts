import type { ChangedHeading } from '../form/read/place/ChangedHeading';
import type { Finding } from './Finding';
import type { FormRows } from './FormRows';
import { makeFinding } from './makeFinding';

/**
 * Headings that call a column something else than it is read as. Whether the sender filled it in as the one or the other is
 * open where they name another column of the form; other words may say the same.
 */
export function checkHeadings({ submission: { headings = [], sheet } }: FormRows): readonly Finding[] {
  return headings.map((heading) => {
    const { column, cell, found, says } = heading;
    const severity = says === null ? 'warning' : 'error';
    const place = { indicator: null, part: partOf(heading), sheet, cell };
    return makeFinding('HEADING_CHANGED', severity, place, { found, heads: column, says: says ?? '' });
  });
}

/** Only what stands in the column of results is compiled. */
function partOf({ column }: ChangedHeading): Finding['part'] {
  if (column === 'value') return null;
  return column === 'lastYear' ? 'lastYear' : 'plan';
}
