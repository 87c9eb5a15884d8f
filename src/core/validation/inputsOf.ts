import type { Entry } from '../form/read/Submission';
import type { FormRow } from './FormRows';

/** The cells of a row that carry the unit's result: its value, or numerator and denominator of a ratio. */
export function inputsOf(row: FormRow): readonly Entry[] {
  const inputs = row.indicator.method.kind === 'ratio' ? [row.numerator, row.denominator] : [row.value];
  return inputs.filter((entry) => entry !== null);
}
