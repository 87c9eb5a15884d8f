import { hasArrived } from '../../../core/compilation/model/hasArrived';
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
  missing: ({ result }) => result.state === 'notSent' || result.state === 'empty',
  // Overdue without a form is missing, not late.
  late: ({ result }) => hasArrived(result) && result.daysLate !== null && result.daysLate > 0,
  withErrors: ({ result }) => result.state === 'withErrors',
  // It stands because nothing in it is wrong, and nobody has looked at its warnings.
  waiting: ({ result, warnings, notes, sha256 }) =>
    result.state === 'accepted' && warnings > 0 && (notes.decision === null || notes.decidedFor !== sha256),
  returned: ({ result }) => result.state === 'returned',
  accepted: ({ result }) => result.state === 'accepted',
};

/** The units of a cụm/khối (all if it is empty) that a filter lets through. */
export function filterUnits(units: readonly TrackedUnit[], filter: UnitFilter, group: string): readonly TrackedUnit[] {
  return units.filter((unit) => TESTS[filter](unit) && (group === '' || groupKey(unit) === group));
}
