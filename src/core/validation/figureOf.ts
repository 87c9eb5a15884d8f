import type { FormRow } from './FormRows';
import { ratioOf } from './ratioOf';

/** The row's figure: for a ratio the one computed from its parts, whatever its percent cell shows; null without one. */
export function figureOf(row: FormRow): number | null {
  return row.indicator.method.kind === 'ratio' ? ratioOf(row) : (row.value?.value ?? null);
}
