import type { CityReport } from '../../compilation/model/CityReport';
import type { CampaignDecision } from '../../compilation/model/CampaignDecision';
import type { LoggedDecision } from '../../compilation/model/FormLog';
import { moment } from '../../city/contract/parts/moment';
import { NO_NOTES, type OfficerNotes } from '../../compilation/model/OfficerNotes';

/** The officer's notes as they stand now, and every decision that was ever taken. */
export interface SettledNotes {
  readonly notes: ReadonlyMap<string, OfficerNotes>;
  readonly decisions: readonly LoggedDecision[];
}

/**
 * Writes decisions down with their day, and takes those off a unit's row that were about a form which another has
 * replaced since: they stay in the log, and the new form is looked at anew. To exempt a unit is about no form.
 * @param asOf ISO date of decisions beside which none is written
 * @param given decisions of the pane: they come last and so prevail
 */
export function settleNotes(
  notes: ReadonlyMap<string, OfficerNotes>,
  earlier: readonly LoggedDecision[],
  report: CityReport,
  asOf: string,
  given: readonly CampaignDecision[] = [],
): SettledNotes {
  const current = new Map(report.receipts.map(({ unit, sha256 }) => [unit, sha256]));
  const decisions = [...earlier];
  const settled = new Map<string, OfficerNotes>();
  for (const [unit, own] of notes) {
    const { decision, decidedFor: sha256, reason } = own;
    if (decision === null) {
      settled.set(unit, own);
      continue;
    }
    const decidedAt = own.decidedAt === '' ? asOf : own.decidedAt;
    const entry: LoggedDecision = { unit, decision, sha256, reason, decidedAt };
    if (!decisions.some((each) => isSame(each, entry))) decisions.push(entry);
    const stands = decision === 'exempt' || (sha256 !== null && current.get(unit) === sha256);
    settled.set(
      unit,
      stands ? { ...own, decidedAt } : { ...own, decision: null, decidedFor: null, reason: '', decidedAt: '' },
    );
  }
  for (const each of given) {
    if (each.about === 'conflict' || each.about === 'closing') continue;
    const { unit } = each;
    const own = settled.get(unit) ?? NO_NOTES;
    if (each.about === 'ownPlan') {
      settled.set(unit, { ...own, planDecision: each.decision, planDocument: each.document });
      continue;
    }
    if (each.about === 'result') {
      settled.set(unit, { ...own, reportDocument: each.document });
      continue;
    }
    const { decision, reason, at } = each;
    const decidedAt = moment(at ?? asOf);
    const sha256 = current.get(unit) ?? null;
    if (decision === null) {
      settled.set(unit, { ...own, decision, decidedFor: null, reason, decidedAt: reason === '' ? '' : decidedAt });
      continue;
    }
    const entry: LoggedDecision = { unit, decision, sha256, reason, decidedAt };
    if (!decisions.some((logged) => isSame(logged, entry))) decisions.push(entry);
    settled.set(unit, { ...own, decision, decidedFor: sha256, reason, decidedAt });
  }
  return { notes: settled, decisions };
}

function isSame(a: LoggedDecision, b: LoggedDecision): boolean {
  const isAboutSame = a.decision === 'exempt' || a.sha256 === b.sha256;
  return (
    a.unit === b.unit &&
    a.decision === b.decision &&
    isAboutSame &&
    a.reason === b.reason &&
    a.decidedAt === b.decidedAt
  );
}
