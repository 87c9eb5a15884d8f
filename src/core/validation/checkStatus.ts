import type { Finding } from './Finding';
import type { FormRow } from './FormRows';
import { inputsOf } from './inputsOf';
import { makeFinding } from './makeFinding';

/**
 * Each figure says whether it is an estimate, preliminary or official: those of December are estimates and move until
 * they are published. Without a status the figure is still compiled; one that cannot be understood would be lost.
 */
export function checkStatus(row: FormRow): readonly Finding[] {
  const { remark, role, sheet, indicator } = row;
  if (remark?.status !== null || role === 'outside') return [];
  const place = { indicator: indicator.id, part: null, sheet, cell: remark.statusCell };
  if (remark.statusText.trim() !== '') {
    return [makeFinding('STATUS_UNKNOWN', 'error', place, { text: remark.statusText })];
  }
  const hasNumber = inputsOf(row).some((entry) => entry.state === 'number');
  return hasNumber ? [makeFinding('STATUS_MISSING', 'warning', place, {})] : [];
}
