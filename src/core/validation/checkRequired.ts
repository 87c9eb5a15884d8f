import type { Entry } from '../form/read/Submission';
import type { Finding } from './Finding';
import type { FormRow } from './FormRows';
import { inputsOf } from './inputsOf';
import { makeFinding } from './makeFinding';
import { placeOf } from './placeOf';

/**
 * Every figure that is the unit's to report is answered: by a number or by one of the three signs. Blank is no answer.
 * A cell that is gone is `CODE_MISSING`, and a blank beside the other half of a ratio `RATIO_HALF_GIVEN`.
 */
export function checkRequired(row: FormRow): readonly Finding[] {
  if (row.role !== 'lead' && row.role !== 'reports') return [];
  const inputs = inputsOf(row);
  if (inputs.some((entry) => entry.state === 'number')) return [];
  return inputs
    .filter((entry) => entry.state === 'blank' && !entry.uncached && !isGone(row, entry))
    .map((entry) => makeFinding('REQUIRED_BLANK', 'error', placeOf(row, entry), {}));
}

function isGone(row: FormRow, entry: Entry): boolean {
  return row.damage.some((damage) => damage.kind === 'rowMissing' && damage.part === entry.part);
}
