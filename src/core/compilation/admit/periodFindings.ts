import type { Period } from '../../catalogue/Period';
import type { Finding } from '../../validation/Finding';
import { makeFinding } from '../../validation/makeFinding';
import type { AdmittedForm } from '../model/AdmittedForm';

/** Says of a form of another period, which an officer took for this one, that it is one. */
export function periodFindings({ foreignPeriod, submission }: AdmittedForm, expected: Period): readonly Finding[] {
  if (foreignPeriod === null) return [];
  const place = { indicator: null, part: null, sheet: submission.sheet, cell: null };
  return [makeFinding('OTHER_PERIOD', 'warning', place, { found: foreignPeriod, expected })];
}
