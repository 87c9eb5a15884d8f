import type { Entry } from '../submission/Submission';
import type { FindingParams } from './Finding';
import type { FormView, RowView } from './FormView';

export type Slip = Omit<FindingParams['MAGNITUDE'], 'value'>;

/** What was probably meant by a number that is off by a power of ten, the likelier first. */
export function slipsOf(form: FormView, row: RowView, entry: Entry, value: number): readonly Slip[] {
  (void form, row, entry, value);
  return [];
}
