import type { Campaign } from '../compilation/model/Campaign';
import type { Words } from '../words/shape/Words';
import type { WordBlock, DrawnDocument } from '../workbook/DrawnDocument';
import { toBeWritten } from './toBeWritten';
import { wordReportLate } from './wordReportLate';
import { wordReportPart } from './wordReportPart';
import { wordReportReservations } from './wordReportReservations';
import { wordReportResults, wordReportTable } from './wordReportResults';
import { wordReportSending } from './wordReportSending';

/**
 * The report to the city as a document (plan 56, V.6), in the order of the plan's outline, or of the figures alone where
 * the plan asks for nothing else. Every number is the campaign's own; what only a person can write is a marked
 * placeholder.
 */
export function wordReport(campaign: Campaign, words: Words): DrawnDocument {
  const own = words.wordReport;
  const { plan, form, questionnaire } = campaign.catalogue;
  const period = words.period(campaign.report.period);
  const asOf = words.date(campaign.tracking.asOf);
  const { placeholders } = own;
  const outline = questionnaire?.outline ?? null;
  const ofPlan = words.questions.report;
  const subject = outline === null ? own.subject(plan.number, period) : ofPlan.subject(plan.number, period);
  const opening =
    outline === null
      ? own.opening(plan.receiver, period, asOf)
      : ofPlan.opening(plan.receiver, plan.number, period, asOf);
  const body = outline?.filter(({ annex }) => !annex).flatMap((part) => wordReportPart(part, campaign, words));
  return {
    title: subject,
    creator: 'Chỉ tiêu',
    head: {
      superior: form.superior,
      agency: plan.receiver.toUpperCase(),
      number: [{ text: own.number }, toBeWritten(placeholders.number)],
      nation: words.city.nation,
      motto: words.city.motto,
      placeDate: [{ text: words.form.signOff.place(form.place, plan.year), placeholder: true }],
    },
    blocks: [
      { kind: 'title', name: own.kind, subject },
      { kind: 'ground', text: [{ text: own.ground(plan.number, words.date(plan.date), plan.issuer, plan.title) }] },
      { kind: 'ground', text: [toBeWritten(placeholders.grounds)] },
      { kind: 'paragraph', text: [{ text: opening }] },
      ...(body ?? figuresOnly(campaign, words)),
    ],
    signOff: {
      receiversTitle: own.receiversTitle,
      receivers: [
        [{ text: `- ${plan.issuer};` }],
        [{ text: '- ' }, toBeWritten(placeholders.receivers)],
        [{ text: own.archive }],
      ],
      title: [toBeWritten(placeholders.signTitle)],
      hint: own.hint,
      name: [toBeWritten(placeholders.signName)],
    },
    annexes: (outline ?? []).filter(({ annex }) => annex).map((part) => wordReportPart(part, campaign, words)),
  };
}

function figuresOnly(campaign: Campaign, words: Words): readonly WordBlock[] {
  const { sections, placeholders } = words.wordReport;
  return [
    heading(sections.sending),
    ...wordReportSending(campaign, words),
    heading(sections.results),
    ...wordReportResults(campaign, words),
    heading(sections.table),
    wordReportTable(campaign, words),
    heading(sections.late),
    ...wordReportLate(campaign, words),
    heading(sections.reservations),
    ...wordReportReservations(campaign, words),
    heading(sections.assessment),
    { kind: 'paragraph', text: [toBeWritten(placeholders.assessment)] },
    heading(sections.proposals),
    { kind: 'paragraph', text: [toBeWritten(placeholders.proposals)] },
  ];
}

function heading(text: string): WordBlock {
  return { kind: 'heading', level: 1, text };
}
