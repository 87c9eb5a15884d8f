import type { Finding } from './Finding';
import type { FormRows } from './FormRows';
import { makeFinding } from './makeFinding';

/** Cells named in the finding; the others are counted. */
const NAMED_CELLS = 5;

/** Figures in hidden rows and columns: one finding for the form, as a filter or a hidden column takes many at once. */
export function checkHidden({ submission: { hidden = [], sheet } }: FormRows): readonly Finding[] {
  const [cell] = hidden;
  if (cell === undefined) return [];
  const params = { count: hidden.length, cells: hidden.slice(0, NAMED_CELLS).join(', ') };
  return [makeFinding('HIDDEN_FIGURES', 'warning', { indicator: null, part: null, sheet, cell }, params)];
}
