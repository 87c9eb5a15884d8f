import type { Catalogue } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { roleOf } from '../../catalogue/roleOf';
import type { ReportingUnit } from '../../catalogue/Roster';
import type { Submission } from './Submission';

/**
 * How many of its figures the unit has answered. An *x* in a row that is not the unit's to fill was set by the template
 * and is no answer, so such a row counts only where the unit gave a figure.
 * @param unit null if the form names none that is known: then every row is its own
 */
export function countAnswered(
  submission: Submission,
  catalogue: Catalogue,
  unit: ReportingUnit | null,
): { readonly answered: number; readonly all: number } {
  const outside = new Set(
    indicatorsOf(catalogue).flatMap((indicator) =>
      unit !== null && roleOf(unit, indicator) === 'outside' ? [indicator.id] : [],
    ),
  );
  const values = submission.entries.filter(
    ({ part, indicator, state }) => part === 'value' && !(outside.has(indicator) && state !== 'number'),
  );
  return { answered: values.filter(({ state }) => state !== 'blank').length, all: values.length };
}
