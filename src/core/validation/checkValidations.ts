import { cellsNamed } from './cellsNamed';
import type { Finding } from './Finding';
import type { FormRows } from './FormRows';
import { lostValidations } from './lostValidations';
import { makeFinding } from './makeFinding';

/**
 * Lists and limits that a paste took from input cells or put others in their place: one finding for the form, as a
 * paste takes many at once.
 */
export function checkValidations({ submission }: FormRows): readonly Finding[] {
  const cells = lostValidations(submission);
  const [cell] = cells;
  if (cell === undefined) return [];
  const place = { indicator: null, part: null, sheet: submission.sheet, cell };
  return [makeFinding('VALIDATION_LOST', 'information', place, cellsNamed(cells))];
}
