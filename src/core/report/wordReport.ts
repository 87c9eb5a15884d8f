import type { Campaign } from '../compilation/model/Campaign';
import type { Words } from '../words/shape/Words';
import type { WordBlock, DrawnDocument, WordRun } from '../workbook/DrawnDocument';
import { wordReportLate } from './wordReportLate';
import { wordReportReservations } from './wordReportReservations';
import { wordReportResults, wordReportTable } from './wordReportResults';
import { wordReportSending } from './wordReportSending';

/**
 * The report to the city as a document: every number is the campaign's own, what only a person can write is a marked
 * placeholder.
 */
export function wordReport(campaign: Campaign, words: Words): DrawnDocument {
  const own = words.wordReport;
  const { plan, form } = campaign.catalogue;
  const period = words.period(campaign.report.period);
  const { placeholders, sections } = own;
  const blocks: readonly WordBlock[] = [
    { kind: 'title', name: own.kind, subject: own.subject(plan.number, period) },
    { kind: 'ground', text: [{ text: own.ground(plan.number, words.date(plan.date), plan.issuer, plan.title) }] },
    { kind: 'ground', text: [open(placeholders.grounds)] },
    { kind: 'paragraph', text: [{ text: own.opening(plan.receiver, period, words.date(campaign.tracking.asOf)) }] },
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
    { kind: 'paragraph', text: [open(placeholders.assessment)] },
    heading(sections.proposals),
    { kind: 'paragraph', text: [open(placeholders.proposals)] },
  ];
  return {
    title: own.subject(plan.number, period),
    creator: 'Chỉ tiêu',
    head: {
      superior: form.superior,
      agency: plan.receiver.toUpperCase(),
      number: [{ text: own.number }, open(placeholders.number)],
      nation: words.city.nation,
      motto: words.city.motto,
      placeDate: [{ text: words.form.signOff.place(form.place, plan.year), placeholder: true }],
    },
    blocks,
    signOff: {
      receiversTitle: own.receiversTitle,
      receivers: [
        [{ text: `- ${plan.issuer};` }],
        [{ text: '- ' }, open(placeholders.receivers)],
        [{ text: own.archive }],
      ],
      title: [open(placeholders.signTitle)],
      hint: own.hint,
      name: [open(placeholders.signName)],
    },
  };
}

function heading(text: string): WordBlock {
  return { kind: 'heading', level: 1, text };
}

function open(text: string): WordRun {
  return { text: `[${text}]`, placeholder: true };
}
