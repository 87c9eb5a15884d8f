import type { RowView } from './FormView';
import { ratioOf } from './ratioOf';

/** The row's figure: for a ratio the one computed from its parts, whatever its percent cell shows; null without one. */
export function figureOf(row: RowView): number | null {
  return row.indicator.method.kind === 'ratio' ? ratioOf(row) : (row.value?.value ?? null);
}
