import { officialName } from '../catalogue/officialName';
import { isUsed } from '../campaign/kept/settleForms';
import { momentText } from '../city/contract/parts/moment';
import { lateText } from '../city/draw/parts/lateText';
import { correctionWorkbook } from '../city/draw/reminders/correctionWorkbook';
import type { AdmittedForm } from '../compilation/model/AdmittedForm';
import type { Campaign } from '../compilation/model/Campaign';
import type { RefusedFile } from '../compilation/model/CityReport';
import { formKey } from '../compilation/model/formKey';
import type { Letter, LetterAttachment } from '../compilation/model/Letter';
import type { TrackedUnit } from '../compilation/model/Tracking';
import { baseName } from '../kernel/baseName';
import { groupBy } from '../kernel/groupBy';
import { confirmedBy } from '../stamp/confirmedBy';
import { confirmationCode } from '../stamp/model/confirmationCode';
import { describeFinding } from '../words/describeFinding';
import type { Words } from '../words/shape/Words';
import { addressed } from './addressed';
import { formToFill } from './formToFill';
import { refusalReply } from './refusalReply';

/** Errors that a letter names; the list that is attached has all of them. */
const ERRORS_NAMED = 10;

/**
 * A letter for each file of this compilation: that the form came, when, with which check code, what is wrong in it and how
 * to mend it; or why the file could not be used. The same form under several names is answered once, and what an earlier
 * compilation had is not answered again.
 */
export function replies(campaign: Campaign, words: Words): readonly Letter[] {
  const { forms, refused } = campaign.arrivals;
  const copies = groupBy(forms, (form) => `${form.unit.code} ${formKey(form)}`);
  const once = [...copies.values()].flatMap(([first]) => first ?? []);
  const ofUnit = groupBy(once, ({ unit }) => unit.code);
  return [
    ...once.map((form) => {
      const place = ofUnit.get(form.unit.code)?.indexOf(form) ?? 0;
      return answer(form, place === 0 ? form.unit.code : `${form.unit.code}_${String(place + 1)}`, campaign, words);
    }),
    ...refused.map((file, i) => refusal(file, `tep-${String(i + 1)}`, campaign, words)),
  ];
}

function answer(form: AdmittedForm, who: string, campaign: Campaign, words: Words): Letter {
  const own = words.campaign.replies;
  const { unit } = form;
  const tracked = campaign.tracking.units.find((each) => each.unit === unit.code);
  const counts = tracked?.file != null && isUsed(form, tracked);
  const time = (counts ? tracked.result.time : null) ?? form.received ?? form.sent;
  const late = counts && tracked.result.time !== null ? lateText(tracked.result, words) : '';
  const confirmed = confirmedBy(form.submission);
  const facts = [
    own.file(baseName(form.file)),
    ...(time === null
      ? []
      : [own.time(momentText(time.time, words.date), words.campaign.tracking.timeSources[time.source], late)]),
    ...(confirmed === null ? [] : [own.code(confirmationCode(confirmed))]),
  ];
  const { text, attachments } = counts
    ? outcome(tracked, form, who, campaign, words)
    : { text: own.replaced(baseName(tracked?.file ?? null)), attachments: [] };
  const { plan } = campaign.catalogue;
  const paragraphs = [
    words.campaign.reminders.salutation(officialName(unit, campaign.roster), 1),
    own.received(plan.receiver, plan.number, words.date(plan.date), words.period(campaign.report.period)),
    facts.join('\n'),
    text,
    own.thanks,
    plan.receiver,
  ];
  return {
    ...addressed([unit.code], campaign),
    name: fileName(who, campaign),
    subject: own.subject(plan.number, `${unit.name} (${unit.code})`),
    text: `${paragraphs.join('\n\n')}\n`,
    attachments,
  };
}

/** What came of the form that counts. */
function outcome(
  unit: TrackedUnit,
  form: AdmittedForm,
  who: string,
  campaign: Campaign,
  words: Words,
): { readonly text: string; readonly attachments: readonly LetterAttachment[] } {
  const own = words.campaign.replies;
  const { plan, period } = campaign.report;
  const toMend = (): readonly LetterAttachment[] => [
    { name: `can-sua_${plan}_${period}_${who}.xlsx`, draw: () => correctionWorkbook([unit], campaign, words) },
  ];
  if (form.content === 'plans') return { text: own.plans, attachments: [] };
  switch (unit.result.state) {
    case 'notSent':
    case 'empty':
      return { text: own.empty, attachments: formToFill(unit.unit, campaign, words) };
    case 'withErrors':
      return { text: errorsOf(unit, form, campaign, words), attachments: toMend() };
    case 'returned':
      return { text: own.returned(unit.notes.reason, words.date(unit.notes.decidedAt)), attachments: toMend() };
    case 'accepted':
      return {
        text: unit.notes.decision === 'accepted' ? own.accepted : own.withoutErrors(unit.warnings),
        attachments: [],
      };
    case 'exempt':
      return { text: own.exempt, attachments: [] };
  }
}

function errorsOf(
  { unit }: TrackedUnit,
  { submission }: AdmittedForm,
  { report, catalogue, roster }: Campaign,
  words: Words,
): string {
  const own = words.campaign.replies;
  const errors = report.findings.filter(
    (each) => each.unit === unit && each.finding.severity === 'error' && each.note === undefined,
  );
  const left = errors.length - ERRORS_NAMED;
  return [
    own.withErrors(errors.length),
    ...errors.slice(0, ERRORS_NAMED).map(({ finding }) => {
      const sheet = finding.sheet === submission.sheet ? null : finding.sheet;
      return own.finding(finding.cell, sheet, describeFinding(finding, catalogue, roster, words));
    }),
    ...(left > 0 ? [own.more(left)] : []),
  ].join('\n');
}

/** With the right form where the file says whose it is. */
function refusal(file: RefusedFile, who: string, campaign: Campaign, words: Words): Letter {
  const reply = refusalReply(file, campaign, words);
  const attachments = reply.units.flatMap((code) => formToFill(code, campaign, words));
  return { ...reply, name: fileName(who, campaign), attachments };
}

function fileName(who: string, { report }: Campaign): string {
  return `tra-loi_${report.plan}_${report.period}_${who}.eml`;
}
