import type { Catalogue } from '../../catalogue/Catalogue';
import type { SentTime } from '../../compilation/model/SentTime';
import type { CityReport, FigureLine, UnitReceipt } from '../../compilation/model/CityReport';
import { compare } from '../../kernel/compare';
import { dayInVietNam } from '../../kernel/dayInVietNam';
import { daysBetween } from '../../kernel/daysBetween';
import type { LoggedForm } from '../../compilation/model/FormLog';
import { dayOfText } from '../../numbers/dayOfText';
import { groupBy } from '../../kernel/groupBy';
import { hasArrived } from '../../compilation/model/hasArrived';
import { isWritten, type DeclaredLetter, type DutyDocument } from '../../compilation/model/DutyDocument';
import { NO_NOTES, type OfficerNotes } from '../../compilation/model/OfficerNotes';
import type { Season, Seasons } from '../../compilation/model/Season';
import { isUrged } from './isUrged';
import type { Duty, DutyState, GroupTotal, TrackedUnit, Tracking } from '../../compilation/model/Tracking';
import { groupKey } from './groupKey';

/** What stands behind the state of sending. */
export interface TrackingInput {
  readonly report: CityReport;
  /** With the campaign's deadlines. */
  readonly catalogue: Catalogue;
  readonly seasons: Seasons;
  /** Every form that was ever received. */
  readonly forms: readonly LoggedForm[];
  /** When a unit first sent its own plan. */
  readonly ownPlanSent: ReadonlyMap<string, SentTime>;
  /** Letters of own plans that units name in their forms. */
  readonly declared: ReadonlyMap<string, DeclaredLetter>;
  readonly notes: ReadonlyMap<string, OfficerNotes>;
  /** ISO date. */
  readonly asOf: string;
}

/** Where every expected unit stands with both duties, and the totals by cụm/khối. */
export function trackUnits(input: TrackingInput): Tracking {
  const { report, asOf } = input;
  const formsOf = groupBy(input.forms, ({ unit }) => unit);
  const warnings = openWarnings(report);
  const units = report.receipts
    .map((receipt) => ({ ...receipt, warnings: warnings.get(receipt.unit) ?? 0 }))
    .map((each) => trackUnit(each, report.lineIndex.ofUnit(each.unit), formsOf.get(each.unit) ?? [], input));
  const groups = groupBy(units, groupKey);
  const totals = [...groups.values()].map((own) => totalOf(own, own[0]?.cluster ?? null, own[0]?.kind ?? null));
  return {
    asOf,
    units,
    groups: [
      ...totals.filter(({ cluster }) => cluster !== null).sort((a, b) => compare(inOrder(a), inOrder(b))),
      ...totals.filter(({ cluster }) => cluster === null),
    ],
    total: totalOf(units, null, null),
  };
}

/** Cụm 2 before Cụm 10. */
function inOrder({ cluster }: GroupTotal): string {
  return (cluster ?? '').replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

function trackUnit(
  receipt: UnitReceipt,
  lines: readonly FigureLine[],
  forms: readonly LoggedForm[],
  input: TrackingInput,
): TrackedUnit {
  const { unit, name, kind, cluster, file, sha256, errors, warnings } = receipt;
  const notes = input.notes.get(unit) ?? NO_NOTES;
  const { deadlines } = input.catalogue.plan;
  return {
    unit,
    name,
    kind,
    cluster,
    ownPlan: ownPlanDuty(unit, lines, notes, { last: deadlines.ownPlan.last, season: input.seasons.ownPlan }, input),
    result: resultDuty(
      receipt,
      forms.find(({ used }) => used) ?? null,
      notes,
      { last: deadlines.result.last, season: input.seasons.result },
      input.asOf,
    ),
    versions: forms.length,
    errors,
    warnings,
    file,
    sha256,
    others: forms.filter(({ used }) => !used).map((form) => form.file),
    notes,
  };
}

/** When a duty is due: the last day that is in time, and when it is urged for. */
interface Due {
  /** ISO date; empty while it is not set. */
  readonly last: string;
  readonly season: Season;
}

/** An own plan can't have errors of its own that keep it from counting: it is there or it is not. */
function ownPlanDuty(
  unit: string,
  lines: readonly FigureLine[],
  { planDecision, planDocument }: OfficerNotes,
  due: Due,
  { ownPlanSent, declared: letters, asOf }: TrackingInput,
): Duty {
  const document = isWritten(planDocument) ? planDocument : null;
  const sent = ownPlanSent.get(unit) ?? null;
  const isThere =
    planDecision === 'received' || document !== null || sent !== null || lines.some(({ ownPlan }) => ownPlan !== null);
  const state = planDecision === 'exempt' ? 'exempt' : isThere ? 'accepted' : 'notSent';
  const declared = letters.get(unit) ?? null;
  const found = duty('ownPlan', { state, document, declared, time: dayOf(planDocument) ?? sent }, due, asOf);
  // Whoever names number and day has sent it, or says so: the officer confirms, and nobody is urged for it.
  return declared === null ? found : { ...found, urged: false };
}

/** By receipt: what the officer wrote down, else the mail, and the file's own clock only where nothing else is known. */
function resultDuty(receipt: UnitReceipt, form: LoggedForm | null, notes: OfficerNotes, due: Due, asOf: string): Duty {
  const document = isWritten(notes.reportDocument) ? notes.reportDocument : null;
  const time = dayOf(notes.reportDocument) ?? form?.received ?? form?.sent ?? null;
  return duty('result', { state: resultState(receipt, notes), document, declared: null, time }, due, asOf);
}

/** The day on which the officer received it, if what was typed is one. */
function dayOf({ receivedOn }: DutyDocument): SentTime | null {
  const time = dayOfText(receivedOn);
  return time === null ? null : { time, source: 'officer' };
}

function resultState(receipt: UnitReceipt, notes: OfficerNotes): DutyState {
  if (notes.decision === 'exempt') return 'exempt';
  // In February a form carries plans only: it is no report of results.
  if (receipt.content === null || receipt.content === 'plans') return 'notSent';
  if (receipt.content === 'empty') return 'empty';
  // A decision is about one form; a later one is looked at anew.
  if (notes.decision !== null && notes.decidedFor === receipt.sha256) return notes.decision;
  return receipt.errors > 0 ? 'withErrors' : 'accepted';
}

function duty(
  kind: 'ownPlan' | 'result',
  said: Pick<Duty, 'state' | 'document' | 'declared' | 'time'>,
  { last, season }: Due,
  asOf: string,
): Duty {
  const { state, time } = said;
  if (state === 'exempt') return { ...said, daysLate: null, urged: false };
  // Of a period without a last day nobody is late, and a report is asked for all the same.
  if (last === '') return { ...said, daysLate: null, urged: kind === 'result' && !hasArrived({ state }) };
  if (!hasArrived({ state })) {
    const daysLate = Math.max(0, daysBetween(last, asOf));
    return { ...said, time: null, daysLate, urged: isUrged(season, last, asOf) };
  }
  const daysLate = time === null ? null : daysBetween(last, dayInVietNam(Date.parse(time.time)));
  return { ...said, daysLate, urged: false };
}

function totalOf(units: readonly TrackedUnit[], cluster: string | null, kind: string | null): GroupTotal {
  const count = (test: (unit: TrackedUnit) => boolean): number => units.filter(test).length;
  const isLate = (duty: Duty): boolean => hasArrived(duty) && duty.daysLate !== null && duty.daysLate > 0;
  return {
    cluster,
    kind: cluster === null ? kind : null,
    expected: count(({ result }) => result.state !== 'exempt'),
    expectedPlans: count(({ ownPlan }) => ownPlan.state !== 'exempt'),
    ownPlans: count(({ ownPlan }) => hasArrived(ownPlan)),
    ownPlansLate: count(({ ownPlan }) => isLate(ownPlan)),
    results: count(({ result }) => hasArrived(result)),
    empty: count(({ result }) => result.state === 'empty'),
    resultsLate: count(({ result }) => isLate(result)),
    withErrors: count(({ result }) => result.state === 'withErrors'),
    returned: count(({ result }) => result.state === 'returned'),
    accepted: count(({ result }) => result.state === 'accepted'),
  };
}

/** Warnings by unit that someone has to look at. That a unit sent its form again is none: the rule has settled it. */
function openWarnings({ findings }: CityReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit, finding, note } of findings) {
    if (
      unit === null ||
      finding.severity !== 'warning' ||
      note !== undefined ||
      finding.code === 'DUPLICATE_SUBMISSION'
    )
      continue;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}
