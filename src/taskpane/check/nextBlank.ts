import type { Finding } from '../../core/validation/Finding';
import type { FormState } from '../state/WorkbookView';

/** The cell to be filled after the one given, in the order of the form, the first again after the last; null if none. */
export function nextBlank({ findings }: FormState, after: string | null): Finding | null {
  const blanks = findings.filter(({ code, cell }) => code === 'REQUIRED_BLANK' && cell !== null);
  const rowOf = (cell: string | null): number => Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0);
  return blanks.find(({ cell }) => rowOf(cell) > rowOf(after)) ?? blanks[0] ?? null;
}
