import { deadlineText } from '../words/deadlineText';
import { findUnit } from '../catalogue/findUnit';
import { officialName } from '../catalogue/officialName';
import { formFileName } from '../form/contract/formFileName';
import { formWorkbook } from '../form/draw/formWorkbook';
import type { Words } from '../words/shape/Words';
import { groupBy } from '../kernel/groupBy';
import { baseName } from '../kernel/baseName';
import { hasArrived } from '../compilation/model/hasArrived';
import type { Campaign } from '../compilation/model/Campaign';
import { correctionWorkbook } from '../city/draw/reminders/correctionWorkbook';
import { needsOf } from '../campaign/tracking/needsOf';
import type { Need, Reminder, ReminderAttachment, ReminderTemplate } from '../compilation/model/Reminder';
import type { TrackedUnit } from '../compilation/model/Tracking';

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
export function remind(request: RemindRequest, campaign: Campaign, words: Words): readonly Reminder[] {
  const { by, needs, template = words.campaign.reminders.template } = request;
  const chosen = new Set(request.units);
  const open = campaign.tracking.units
    .filter(({ unit }) => chosen.has(unit))
    .map((unit): OpenUnit => ({ ...unit, needs: needsOf(unit).filter((need) => needs.includes(need)) }))
    .filter((unit) => unit.needs.length > 0);
  const groups = groupBy(open, ({ unit, cluster }) =>
    by === 'unit' || cluster === null ? `unit ${unit}` : `cluster ${cluster}`,
  );
  return [...groups.values()].map((group) => reminder(group, campaign, words, template));
}

interface OpenUnit extends TrackedUnit {
  readonly needs: readonly Need[];
}

function reminder(units: readonly OpenUnit[], campaign: Campaign, words: Words, template: ReminderTemplate): Reminder {
  const own = words.campaign.reminders;
  const { plan } = campaign.catalogue;
  const [first] = units;
  const only = units.length === 1 ? first : undefined;
  const values: Readonly<Record<string, string>> = {
    plan: plan.number,
    planDate: words.date(plan.date),
    receiver: plan.receiver,
    period: words.period(campaign.report.period),
  };
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
  const nameOf = ({ unit, name }: OpenUnit): string => {
    const known = findUnit(campaign.roster, unit);
    return known === undefined ? name : officialName(known, campaign.roster);
  };
  const salutation = own.salutation(only === undefined ? (first?.cluster ?? '') : nameOf(only), units.length);
  const matters = units.map((unit) => matter(unit, only !== undefined, campaign, words));
  const text = [
    salutation,
    filled(template.opening),
    matters.join('\n'),
    attachedText(units, words),
    filled(template.closing),
  ];
  const addresses = units.map((unit) => ({ unit, address: addressOf(unit.unit, campaign) }));
  return {
    units: units.map(({ unit }) => unit),
    withoutAddress: addresses.flatMap(({ unit, address }) => (address === null ? [unit.unit] : [])),
    to: addresses.flatMap(({ unit, address }) => (address === null ? [] : [{ name: nameOf(unit), address }])),
    subject: `${filled(template.subject)} – ${only ? `${only.name} (${only.unit})` : (first?.cluster ?? '')}`,
    text: `${text.join('\n\n')}\n`,
    ...attachments(units, only, campaign, words),
  };
}

/** One line for each thing that a unit has to do. */
function matter(unit: OpenUnit, alone: boolean, campaign: Campaign, words: Words): string {
  const own = words.campaign.reminders;
  const { deadlines } = campaign.catalogue.plan;
  const lines = unit.needs.map((need) => {
    switch (need) {
      case 'ownPlanMissing':
        return own.ownPlanMissing(deadlineText(deadlines.ownPlan, words), unit.ownPlan.daysLate ?? 0);
      case 'resultMissing':
        return own.resultMissing(deadlineText(deadlines.result, words), unit.result.daysLate ?? 0);
      case 'resultEmpty':
        return own.resultEmpty(baseName(unit.file), deadlineText(deadlines.result, words), unit.result.daysLate ?? 0);
      case 'withErrors':
        return own.withErrors(unit.errors, unit.warnings, baseName(unit.file));
      case 'returned':
        return own.returned(unit.notes.reason, words.date(unit.notes.decidedAt));
    }
  });
  return alone ? lines.map((line) => `- ${line}`).join('\n') : `- ${unit.name} (${unit.unit}): ${lines.join(' ')}`;
}

/** A unit whose report did not come needs the form; who has to mend one needs to know what. */
function isFormNeeded({ result }: TrackedUnit): boolean {
  return !hasArrived(result);
}

/**
 * One unit gets its form, or what it has to mend. A cụm gets one workbook of what has to be mended, a sheet for each
 * unit behind the list of all, and the form of each unit that has sent nothing.
 */
function attachments(
  units: readonly OpenUnit[],
  only: OpenUnit | undefined,
  campaign: Campaign,
  words: Words,
): Pick<Reminder, 'attachment' | 'more'> {
  const { catalogue, report } = campaign;
  const forms = units.filter(isFormNeeded).flatMap(({ unit }) => formOf(unit, campaign, words));
  const [form] = forms;
  if (only && form) return { attachment: form, more: [] };
  const who =
    only?.unit ??
    `cum-${String(campaign.tracking.groups.findIndex(({ cluster }) => cluster === units[0]?.cluster) + 1)}`;
  const attachment = {
    name: `can-sua_${catalogue.plan.id}_${report.period}_${who}.xlsx`,
    drawn: correctionWorkbook(units, campaign, words),
  };
  return { attachment, more: forms };
}

function formOf(
  code: string,
  { catalogue, issued, roster, report }: Campaign,
  words: Words,
): readonly ReminderAttachment[] {
  const unit = findUnit(roster, code);
  if (!unit) return [];
  const { period } = report;
  const drawn = formWorkbook({ catalogue, issued, roster, unit, period, words });
  return [{ name: formFileName(catalogue.plan.id, period, unit.code), drawn }];
}

function attachedText(units: readonly OpenUnit[], words: Words): string {
  const own = words.campaign.reminders;
  const forms = units.filter(isFormNeeded).length;
  if (units.length === 1) return own.attached(forms === 1);
  return own.attachedToMany(units.length - forms, forms);
}

function addressOf(code: string, { roster }: Campaign): string | null {
  return findUnit(roster, code)?.email ?? null;
}
