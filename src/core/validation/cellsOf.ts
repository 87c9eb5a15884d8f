import type { Entry } from '../form/read/Submission';
import type { FormRow } from './FormRows';
import { inputsOf } from './inputsOf';

/** The cells of a row that a unit fills with figures: its result, and its own plan. */
export function cellsOf(row: FormRow): readonly Entry[] {
  return row.plan === null ? inputsOf(row) : [...inputsOf(row), row.plan];
}
