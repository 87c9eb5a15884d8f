import { hasArrived } from '../compilation/model/hasArrived';
import type { TrackedUnit, Tracking } from '../compilation/model/Tracking';

/** So many units are named in running text; more stand in an annex. */
export const MOST_NAMES = 10;

/** Units whose report did not come, came blank, came late, or can't stand yet, and those of which none is expected. */
export type LateLists = Readonly<Record<'missing' | 'empty' | 'late' | 'faulty' | 'exempt', readonly TrackedUnit[]>>;

export function lateLists({ units }: Tracking): LateLists {
  return {
    missing: units.filter(({ result }) => result.state === 'notSent'),
    empty: units.filter(({ result }) => result.state === 'empty'),
    late: units.filter(({ result }) => hasArrived(result) && (result.daysLate ?? 0) > 0),
    faulty: units.filter(({ result }) => result.state === 'withErrors' || result.state === 'returned'),
    exempt: units.filter(({ result }) => result.state === 'exempt'),
  };
}
