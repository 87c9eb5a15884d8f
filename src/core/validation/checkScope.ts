import type { Catalogue } from '../catalogue/Catalogue';
import { STATE_SIGNS } from '../numbers/cellState';
import { correctionsTo } from './correctionsTo';
import type { Finding } from './Finding';
import type { FormRow } from './FormRows';
import { inputsOf } from './inputsOf';
import { makeFinding } from './makeFinding';
import { placeOf } from './placeOf';

/** A figure that is not the unit's to report: it is shown beside the others and not compiled. */
export function checkScope(catalogue: Catalogue, row: FormRow): readonly Finding[] {
  if (row.role !== 'outside') return [];
  const given = inputsOf(row).find((entry) => entry.state === 'number');
  if (given === undefined) return [];
  const corrections = correctionsTo(catalogue, row, given, [STATE_SIGNS.outOfScope]);
  return [makeFinding('NOT_LEAD', 'warning', placeOf(row, given), { lead: row.indicator.leadBody.unit }, corrections)];
}
