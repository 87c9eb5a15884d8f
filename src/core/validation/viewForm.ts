import type { Catalogue } from '../catalogue/Catalogue';
import { findUnit } from '../catalogue/findUnit';
import { indicatorsOf } from '../catalogue/indicatorsOf';
import { roleOf } from '../catalogue/roleOf';
import type { Roster } from '../catalogue/Roster';
import type { EntryPart, Submission } from '../submission/Submission';
import type { FormView } from './FormView';

/** Lays a submission beside the plan's rows. */
export function viewForm(submission: Submission, catalogue: Catalogue, roster: Roster): FormView {
  const { identity, sheet, entries, remarks, damage } = submission;
  const unit = identity.unit === null ? null : (findUnit(roster, identity.unit) ?? null);
  const byCell = new Map(entries.map((entry) => [`${entry.indicator} ${entry.part}`, entry]));
  const rows = indicatorsOf(catalogue).map((indicator) => {
    const entry = (part: EntryPart) => byCell.get(`${indicator.id} ${part}`) ?? null;
    return {
      sheet,
      indicator,
      role: unit === null ? null : roleOf(unit, indicator),
      value: entry('value'),
      numerator: entry('numerator'),
      denominator: entry('denominator'),
      plan: entry('plan'),
      remark: remarks.find((remark) => remark.indicator === indicator.id) ?? null,
      damage: damage.filter((each) => each.indicator === indicator.id),
    };
  });
  return { submission, catalogue, unit, rows };
}
