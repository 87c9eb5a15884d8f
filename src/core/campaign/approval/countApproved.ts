import type { Campaign } from '../../compilation/model/Campaign';
import { hasArrived } from '../../compilation/model/hasArrived';

/** How many of the reports that came the office has approved; null where nobody has marked any report. */
export function countApproved({ approvals, tracking }: Pick<Campaign, 'approvals' | 'tracking'>): number | null {
  const marks = [...approvals.units].filter(([, each]) => Object.values(each.marks).some((mark) => mark !== null));
  if (marks.length === 0) return null;
  const came = new Set(tracking.units.filter(({ result }) => hasArrived(result)).map(({ unit }) => unit));
  return marks.filter(([unit, each]) => each.marks.office === 'approved' && came.has(unit)).length;
}
