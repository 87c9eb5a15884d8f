import type { Campaign } from '../compilation/model/Campaign';
import { officeOf } from '../catalogue/officeOf';
import type { Words } from '../words/shape/Words';
import type { WordBlock, DrawnDocument, WordText } from '../workbook/DrawnDocument';
import { toBeWritten } from './toBeWritten';
import { wordReportAnnex } from './wordReportAnnex';
import { wordReportLate } from './wordReportLate';
import { wordReportPart } from './wordReportPart';
import { wordReportReservations } from './wordReportReservations';
import { wordReportResults, wordReportTable } from './wordReportResults';
import { wordReportSending } from './wordReportSending';
import { wordsFor } from '../words/wordsFor';

/**
 * The report to the city as a document (plan 56, V.6), in the order of the plan's outline, or of the figures alone where
 * the plan asks for nothing else. Every number is the campaign's own; what only a person can write is a marked
 * placeholder.
 */
export function wordReport(campaign: Campaign, given: Words): DrawnDocument {
  const words = wordsFor(given, campaign.catalogue);
  const own = words.wordReport;
  const { plan, form, questionnaire } = campaign.catalogue;
  const office = officeOf(campaign.catalogue);
  const { placeholders } = own;
  const outline = questionnaire?.outline ?? null;
  const subject = subjectOf(campaign, words);
  const body = outline?.filter(({ annex }) => !annex).flatMap((part) => wordReportPart(part, campaign, words));
  const known = (text: string, placeholder: string): WordText => [text === '' ? toBeWritten(placeholder) : { text }];
  return {
    title: subject,
    creator: 'Chỉ tiêu',
    head: {
      superior: office.superior.toUpperCase(),
      agency: office.agency.toUpperCase(),
      number: [{ text: own.number }, { text: '…', placeholder: true }, { text: `/${office.symbol}` }],
      nation: words.city.nation,
      motto: words.city.motto,
      placeDate: [{ text: words.form.signOff.place(form.place, plan.year), placeholder: true }],
    },
    blocks: [
      { kind: 'title', name: own.kind, subject },
      { kind: 'addressee', text: [{ text: own.addressee(office.addressee) }] },
      { kind: 'paragraph', text: [{ text: openingOf(campaign, words) }] },
      ...(body ?? figuresOnly(campaign, words)),
    ],
    signOff: {
      receiversTitle: own.receiversTitle,
      receivers: [
        [{ text: own.sameAsAbove }],
        [{ text: '- ' }, toBeWritten(placeholders.receivers)],
        [{ text: own.archive }],
      ],
      title: known(office.signer, placeholders.signTitle),
      hint: own.hint,
      name: known(office.signerName, placeholders.signName),
    },
    annexes: [
      ...(outline ?? []).filter(({ annex }) => annex).map((part) => wordReportPart(part, campaign, words)),
      ...wordReportAnnex(campaign, words),
    ],
  };
}

/** The movement's results; of an interim period with the period, which the title of a year names itself. */
function subjectOf({ catalogue, report }: Campaign, words: Words): string {
  const { reportTitle } = officeOf(catalogue);
  const period = words.period(report.period);
  if (reportTitle === '') return words.wordReport.subject(catalogue.plan.number, period);
  return report.period === String(catalogue.plan.year) ? reportTitle : `${reportTitle}, ${period}`;
}

/** Cites the plan as it was signed. */
function openingOf({ catalogue, report, tracking }: Campaign, words: Words): string {
  const { number, date, issuer, title, titleAsPrinted = title } = catalogue.plan;
  return words.wordReport.opening(
    { number, date: words.date(date), issuer, title: titleAsPrinted },
    officeOf(catalogue).agency,
    words.period(report.period),
    words.date(tracking.asOf),
  );
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
