import type { Catalogue } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { roleOf } from '../../catalogue/roleOf';
import type { ReportingUnit } from '../../catalogue/Roster';
import type { Entry, Submission } from '../../form/read/Submission';
import type { FormContent } from '../model/FormContent';

/**
 * What a form says of its unit. The signs `x` that the template has put into rows outside of the unit's scope are no
 * answer; an `x` in a row that the unit has to report is one, unless the form is one of plans. Of a unit that has no
 * figure of its own to report any form is its report.
 */
export function contentOf(
  { entries }: Pick<Submission, 'entries'>,
  unit: ReportingUnit,
  catalogue: Catalogue,
): FormContent {
  const due = new Set(
    indicatorsOf(catalogue)
      .filter((indicator) => ['lead', 'reports'].includes(roleOf(unit, indicator)))
      .map(({ id }) => id),
  );
  const results = entries.filter(({ part, formula }) => part !== 'plan' && formula === null);
  if (results.some(isAnswer)) return 'results';
  if (entries.some((entry) => entry.part === 'plan' && isAnswer(entry))) return 'plans';
  if (due.size === 0) return 'results';
  return results.some(({ indicator, state }) => state === 'outOfScope' && due.has(indicator)) ? 'results' : 'empty';
}

function isAnswer({ state }: Entry): boolean {
  return state !== 'blank' && state !== 'outOfScope';
}
