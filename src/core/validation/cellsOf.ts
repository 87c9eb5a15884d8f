import type { Entry } from '../submission/Submission';
import type { RowView } from './FormView';
import { inputsOf } from './inputsOf';

/** The cells of a row that a unit fills with figures: its result, and its own plan. */
export function cellsOf(row: RowView): readonly Entry[] {
  return row.plan === null ? inputsOf(row) : [...inputsOf(row), row.plan];
}
