import type { Entry } from '../form/read/Submission';
import type { FormRow } from './FormRows';
import { inputsOf } from './inputsOf';

/** The cells of a row that a unit fills with figures: its result, its own plan, last year's figure. */
export function cellsOf(row: FormRow): readonly Entry[] {
  return [...inputsOf(row), row.plan, row.lastYear].filter((entry) => entry !== null);
}
