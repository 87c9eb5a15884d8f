import type { CampaignDecision } from '../../compilation/model/CampaignDecision';
import type { OfficerNotes } from '../../compilation/model/OfficerNotes';

/**
 * Units of which, by the officer's decision, no report is expected.
 * @param given decisions of the pane: they come last and so prevail
 */
export function exemptUnits(
  notes: ReadonlyMap<string, OfficerNotes>,
  given: readonly CampaignDecision[],
): ReadonlySet<string> {
  const exempt = new Set([...notes].flatMap(([unit, { decision }]) => (decision === 'exempt' ? [unit] : [])));
  for (const each of given) {
    if (each.about !== 'unit') continue;
    if (each.decision === 'exempt') exempt.add(each.unit);
    else exempt.delete(each.unit);
  }
  return exempt;
}
