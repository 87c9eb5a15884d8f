import type { Entry } from '../submission/Submission';
import type { RowView } from './FormView';

/** The cells of a row that carry the unit's result: its value, or numerator and denominator of a ratio. */
export function inputsOf(row: RowView): readonly Entry[] {
  const inputs = row.indicator.method.kind === 'ratio' ? [row.numerator, row.denominator] : [row.value];
  return inputs.filter((entry) => entry !== null);
}
