import type { TrackedUnit } from '../../../core/compilation/model/Tracking';
import type { UnitFilter } from '../../../core/words/shape/PaneCampaignWords';
import { groupKey } from '../parts/groupKey';

export const UNIT_FILTERS: readonly UnitFilter[] = [
  'all',
  'missing',
  'late',
  'withErrors',
  'waiting',
  'returned',
  'accepted',
];

const TESTS: Readonly<Record<UnitFilter, (unit: TrackedUnit) => boolean>> = {
  all: () => true,
  missing: ({ result }) => result.state === 'notSent',
  // Overdue without a form is missing, not late.
  late: ({ result }) => result.state !== 'notSent' && result.daysLate !== null && result.daysLate > 0,
  withErrors: ({ result }) => result.state === 'withErrors',
  waiting: ({ result }) => result.state === 'sent',
  returned: ({ result }) => result.state === 'returned',
  accepted: ({ result }) => result.state === 'accepted',
};

/** The units of a cụm/khối (all if it is empty) that a filter lets through. */
export function filterUnits(units: readonly TrackedUnit[], filter: UnitFilter, group: string): readonly TrackedUnit[] {
  return units.filter((unit) => TESTS[filter](unit) && (group === '' || groupKey(unit) === group));
}
