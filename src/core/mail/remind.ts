import { ownIndicators } from '../catalogue/ownIndicators';
import { dayText } from '../city/contract/parts/dayText';
import { findUnit } from '../catalogue/findUnit';
import { deadlineText } from '../words/deadlineText';
import type { Words } from '../words/shape/Words';
import { groupBy } from '../kernel/groupBy';
import { baseName } from '../kernel/baseName';
import { hasArrived } from '../compilation/model/hasArrived';
import type { Campaign } from '../compilation/model/Campaign';
import { correctionWorkbook } from '../city/draw/reminders/correctionWorkbook';
import { needsOf } from '../campaign/tracking/needsOf';
import type { Letter, LetterAttachment } from '../compilation/model/Letter';
import type { Need, ReminderTemplate } from '../compilation/model/Reminder';
import type { TrackedUnit } from '../compilation/model/Tracking';
import { addressed } from './addressed';
import { formToFill } from './formToFill';
import { trackedName } from '../campaign/tracking/trackedName';

/** Which mails are written. */
export interface RemindRequest {
  /** Codes of the units. */
  readonly units: readonly string[];
  /** One mail for each unit, or one for the units of each cụm/khối. */
  readonly by: 'unit' | 'cluster';
  /** What they are urged for. */
  readonly needs: readonly Need[];
  /** The office's own words; otherwise those of the language. */
  readonly template?: ReminderTemplate;
}

/** Mails that urge units. One with nothing left to do is passed over, so that nobody is urged for what has been done. */
export function remind(request: RemindRequest, campaign: Campaign, words: Words): readonly Letter[] {
  const { by, needs } = request;
  const chosen = new Set(request.units);
  const open = campaign.tracking.units
    .filter(({ unit }) => chosen.has(unit))
    .map((unit): OpenUnit => ({ ...unit, needs: needsOf(unit).filter((need) => needs.includes(need)) }))
    .filter((unit) => unit.needs.length > 0);
  const groups = groupBy(open, ({ unit, cluster }) =>
    by === 'unit' || cluster === null ? `unit ${unit}` : `cluster ${cluster}`,
  );
  return [...groups.values()].map((group) => reminder(group, campaign, words, request.template));
}

interface OpenUnit extends TrackedUnit {
  readonly needs: readonly Need[];
}

function reminder(
  units: readonly OpenUnit[],
  campaign: Campaign,
  words: Words,
  given: ReminderTemplate | undefined,
): Letter {
  const own = words.campaign.reminders;
  const { plan } = campaign.catalogue;
  const { period } = campaign.report;
  const [first] = units;
  const only = units.length === 1 ? first : undefined;
  const isAboutPlans = units.every(({ needs }) => needs.every((need) => need === 'ownPlanMissing'));
  const template = given ?? (isAboutPlans ? own.planTemplate : own.template);
  const values: Readonly<Record<string, string>> = {
    plan: plan.number,
    planDate: words.date(plan.date),
    receiver: plan.receiver,
    period: words.period(period),
  };
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
  const who =
    only?.unit ?? `cum-${String(campaign.tracking.groups.findIndex(({ cluster }) => cluster === first?.cluster) + 1)}`;
  const toMend = units.filter(hasToMend);
  const toFill = units.filter((unit) => hasToFill(unit, campaign));
  const text = [
    own.salutation(only === undefined ? (first?.cluster ?? '') : trackedName(only, campaign.roster), units.length),
    filled(template.opening),
    units.map((unit) => matter(unit, only !== undefined, campaign, words)).join('\n'),
    only === undefined ? own.attachedToMany(toMend.length, toFill.length) : own.attached(toFill.length, toMend.length),
    filled(template.closing),
  ].filter((paragraph) => paragraph !== '');
  const correction: LetterAttachment[] =
    toMend.length === 0
      ? []
      : [{ name: `can-sua_${plan.id}_${period}_${who}.xlsx`, draw: () => correctionWorkbook(toMend, campaign, words) }];
  return {
    name: `don-doc_${plan.id}_${period}_${who}.eml`,
    ...addressed(
      units.map(({ unit }) => unit),
      campaign,
    ),
    subject: `${filled(template.subject)} – ${only ? `${only.name} (${only.unit})` : (first?.cluster ?? '')}`,
    text: `${text.join('\n\n')}\n`,
    attachments: [...correction, ...toFill.flatMap(({ unit }) => formToFill(unit, campaign, words))],
  };
}

/** One line for each thing that a unit has to do. */
function matter(unit: OpenUnit, alone: boolean, campaign: Campaign, words: Words): string {
  const own = words.campaign.reminders;
  const { deadlines } = campaign.catalogue.plan;
  const { ownPlan, result } = unit;
  const lines = unit.needs.map((need) => {
    switch (need) {
      case 'ownPlanMissing':
        return own.ownPlanMissing(
          deadlineText(deadlines.ownPlan, words),
          ownPlan.daysLate ?? 0,
          plansFigures(unit, campaign),
        );
      case 'resultMissing':
        return own.resultMissing(
          deadlineText(deadlines.result, words),
          result.daysLate ?? 0,
          result.document === null ? null : { ...result.document, date: dayText(result.document.date, words.date) },
        );
      case 'resultEmpty':
        return own.resultEmpty(baseName(unit.file), deadlineText(deadlines.result, words), result.daysLate ?? 0);
      case 'withErrors':
        return own.withErrors(unit.errors, unit.warnings, baseName(unit.file));
      case 'returned':
        return own.returned(unit.notes.reason, words.date(unit.notes.decidedAt));
    }
  });
  return alone ? lines.map((line) => `- ${line}`).join('\n') : `- ${unit.name} (${unit.unit}): ${lines.join(' ')}`;
}

/** Only who sent a form that does not stand has something to correct. */
function hasToMend({ needs }: OpenUnit): boolean {
  return needs.includes('withErrors') || needs.includes('returned');
}

/** A unit whose report did not come needs the form; so does one that is to plan figures and has sent none. */
function hasToFill(unit: OpenUnit, campaign: Campaign): boolean {
  if (hasArrived(unit.result)) return false;
  return unit.needs.some((need) => need !== 'ownPlanMissing') || plansFigures(unit, campaign);
}

/** Whether a unit has a figure of its own to plan; the plan of one without is a letter alone. */
function plansFigures({ unit }: OpenUnit, { roster, catalogue }: Campaign): boolean {
  const known = findUnit(roster, unit);
  return known !== undefined && ownIndicators(known, catalogue).length > 0;
}
