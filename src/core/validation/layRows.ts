import { groupBy } from '../kernel/groupBy';
import type { Catalogue } from '../catalogue/Catalogue';
import { findUnit } from '../catalogue/findUnit';
import { indicatorsOf } from '../catalogue/indicatorsOf';
import { roleOf } from '../catalogue/roleOf';
import type { Roster } from '../catalogue/Roster';
import type { Damage, Entry, Submission } from '../form/read/Submission';
import type { EntryPart } from '../form/contract/EntryPart';
import type { FormRows } from './FormRows';

type RowEntries = Partial<Record<EntryPart, Entry>>;

const NO_ENTRIES: RowEntries = {};
const NO_DAMAGE: readonly Damage[] = [];

/** Lays a submission beside the plan's rows. */
export function layRows(submission: Submission, catalogue: Catalogue, roster: Roster): FormRows {
  const { identity, sheet } = submission;
  const unit = identity.unit === null ? null : (findUnit(roster, identity.unit) ?? null);
  const entries = entriesByIndicator(submission.entries);
  const remarks = new Map(submission.remarks.map((remark) => [remark.indicator, remark]));
  const damage = groupBy(submission.damage, ({ indicator }) => indicator);
  const rows = indicatorsOf(catalogue).map((indicator) => {
    const own = entries.get(indicator.id) ?? NO_ENTRIES;
    return {
      sheet,
      indicator,
      role: unit === null ? null : roleOf(unit, indicator),
      value: own.value ?? null,
      numerator: own.numerator ?? null,
      denominator: own.denominator ?? null,
      plan: own.plan ?? null,
      lastYear: own.lastYear ?? null,
      remark: remarks.get(indicator.id) ?? null,
      damage: damage.get(indicator.id) ?? NO_DAMAGE,
    };
  });
  return { submission, catalogue, unit, rows };
}

function entriesByIndicator(entries: readonly Entry[]): ReadonlyMap<string, RowEntries> {
  const rows = new Map<string, RowEntries>();
  for (const entry of entries) {
    const row = rows.get(entry.indicator);
    if (row) row[entry.part] = entry;
    else rows.set(entry.indicator, { [entry.part]: entry });
  }
  return rows;
}
