import type { Catalogue, Deadline } from './Catalogue';
import { lastDayOf, periodKind, type Period } from './Period';

/**
 * The plan as it stands for a period: head of the form and last day for the report. A plan of a year names its own day for
 * the year alone; where it gives none for a quarter or month, the office has to set it.
 */
export function catalogueOfPeriod(catalogue: Catalogue, period: Period): Catalogue {
  const kind = periodKind(period);
  if (kind === 'year') return catalogue;
  const { plan, form } = catalogue;
  const days = plan.deadlines.interim?.[kind];
  const result: Deadline = {
    last: days === undefined ? '' : lastDayOf(period, days),
    wording: '',
    clause: '',
  };
  return {
    ...catalogue,
    plan: { ...plan, deadlines: { ...plan.deadlines, result } },
    form: { ...form, ...form[kind] },
  };
}
