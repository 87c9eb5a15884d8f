import type { WordReportWords } from '../shape/WordReportWords';
import { agencyName } from './agencyName';
import { counted } from './counted';

/** The Word report in English. */
export const wordReport = (area: string): WordReportWords => ({
  number: 'No.: ',
  kind: 'REPORT',
  subject: (plan, period) => `Results of the indicators under Plan ${plan}, ${period}`,
  placeholders: {
    assessment: 'general assessment; why indicators were exceeded or not met; exemplary units',
    proposals: 'tasks and measures; proposals, among them for awards',
    signTitle: 'TITLE OF THE SIGNATORY',
    signName: 'Full name',
    receivers: 'further receivers',
    fieldRemarks: (field) => `remarks on the field “${field}”`,
  },
  addressee: (name) => `To: ${name}`,
  sameAsAbove: '- As above;',
  opening: ({ number, date, issuer, title }, agency, period, asOf) =>
    `Under Plan ${number} of ${date} of ${issuer} (${title}), ${agency} reports the results for ${period} (cumulative from the year's start, compiled up to ${asOf}) as follows:`,
  sections: {
    sending: 'I. PLANS AND REPORTS SENT',
    results: 'II. RESULTS OF THE INDICATORS',
    table: 'III. TABLE OF RESULTS',
    late: 'IV. UNITS LATE, MISSING OR WITH ERRORS',
    reservations: 'V. RESERVATIONS ABOUT THE FIGURES',
    assessment: 'VI. GENERAL ASSESSMENT',
    proposals: 'VII. TASKS AND PROPOSALS',
  },
  sent: (sent, expected, rate) =>
    `The report of results was sent by ${sent} of ${counted(expected, 'unit', 'units')}, ${rate}%.`,
  ownPlans: (sent, expected, rate) =>
    `The own plan was sent by ${sent} of ${counted(expected, 'unit', 'units')}, ${rate}%.`,
  plansDeclared: (count) =>
    `${count} more name number and day of their plan in their form; the compiling office has not confirmed them.`,
  sentMore: (withErrors, returned, late, missing) =>
    `Of those sent: ${counted(withErrors, 'form', 'forms')} with errors, ${returned} returned, ${late} late. Not sent: ${counted(missing, 'unit', 'units')}.`,
  rosterShort: (listed, expected) =>
    `The list has ${counted(listed, 'unit', 'units')}, while the ${area} has ${expected} that must report.`,
  groupColumns: ['Cluster', 'Expected', 'Plans sent', 'Reports sent', 'Rate (%)', 'Late'],
  groupCounts: (all, counts) =>
    `Of the plan's ${counted(all, 'main indicator', 'main indicators')}: ${counts.met} met, ${counts.exceeded} exceeded, ${counts.notMet} not met, ${counts.inProgress} in progress, ${counts.insufficient} provisional for want of units, ${counts.noData} without a figure.`,
  outcomeCounts: (all, counts) =>
    `Of ${counted(all, 'single figure', 'single figures')}: ${counts.exceeded} exceeded, ${counts.met} met, ${counts.notMet} not met, ${counts.inProgress} in progress, ${counts.insufficient} provisional for want of units, ${counts.noData} without a figure.`,
  firmness: {
    estimated: (value) => `estimated at ${value}`,
    preliminary: (value) => `${value}, preliminary`,
    official: (value) => value,
    mixed: (value) => `${value} (partly not official)`,
    unknown: (value) => `${value} (data status not said)`,
  },
  sinceLastYear: (sign, amount, before) =>
    sign === 0
      ? `, as in the same period of last year (${before})`
      : `, ${amount} ${sign > 0 ? 'above' : 'below'} the same period of last year (${before})`,
  lastYear: (before) => ` (same period of last year: ${before})`,
  progress: (ofTarget, months) =>
    `; progress: ${ofTarget === null ? '' : `${ofTarget}% of the year's target, `}${months} of 12 months over.`,
  figure: (label, value, target) => `${label}: ${value}; target ${target}`,
  figureDistance: (distance) => `; against the target: ${distance}`,
  figureOutcome: (outcome) => `; result: ${outcome.toLowerCase()}.`,
  noFigure: (label, target) => `${label}: no figure yet (target ${target}).`,
  standsIn: ' Compiled from the units; the lead body has given no figure.',
  otherSource: {
    lead: (value) => ` The lead body says ${value}.`,
    units: (value) => ` Compiled from the units: ${value}.`,
  },
  incomplete: (contributors, expected) =>
    ` From ${contributors} of ${counted(expected, 'unit', 'units')}, not complete.`,
  stretchMet: ' The stretch target is reached.',
  tableColumns: [
    'Code',
    'Indicator',
    'Unit of measure',
    'Target',
    'Result',
    'Against the target',
    'Outcome',
    'Units',
    'Data status',
  ],
  changeColumn: 'Since last year',
  emptyUnits: (count, names) => `Sent a blank form, which does not count as a report (${count}): ${names}.`,
  missingUnits: (count, names) => `Report of results not sent (${count}): ${names}.`,
  lateUnits: (count, names) => `Sent late (${count}): ${names}.`,
  faultyUnits: (count, names) => `With errors or returned (${count}): ${names}.`,
  exemptUnits: (count, names) =>
    `Exempted by the compiling office, and not counted among those that must report (${count}): ${names}.`,
  inAnnex: 'listed in the annex',
  annex: {
    title: 'UNITS THAT DID NOT SEND, SENT LATE, HAVE ERRORS LEFT OR ARE EXEMPT',
    attachedTo: { before: '(Attached to report No. ', day: 'of ', after: ')' },
    columns: ['No.', 'Unit', 'State'],
    heading: 'Annex',
  },
  noneLate: 'Every unit has sent its report in time and without errors.',
  openCases: (count, list) =>
    `${counted(count, 'figure of a unit is', 'figures of units are')} beyond a limit, without a decision, and used: ${list}`,
  approved: (approved, sent, agency) =>
    `Of ${counted(sent, 'report', 'reports')} that came ${agencyName(agency, 'the department')} has approved ${approved}.`,
  closed: (day, by, code) => `The figures are those closed on ${day} (decided by ${by}; code ${code}).`,
  revised: (day, by, count, list) =>
    `${counted(count, 'figure differs', 'figures differ')} from those closed on ${day} (decided by ${by}): ${list}.`,
  revisedFigure: (id, before, after, causes) => `${id} (closed ${before}, now ${after}; ${causes})`,
  setAside: (count, list) =>
    `${counted(count, 'figure of a unit was', 'figures of units were')} left out by decision of the compiling office: ${list}`,
  incompleteFigures: (count, ids) =>
    `${counted(count, 'indicator lacks', 'indicators lack')} figures of units that must report: ${ids}.`,
  imputedFigures: (count, list) =>
    `${counted(count, 'indicator has', 'indicators have')} parts filled in for missing units, as the compiling office asked: ${list}.`,
  noFigures: (count, ids) => `${counted(count, 'indicator has', 'indicators have')} no figure yet: ${ids}.`,
  unofficial: (count, ids) =>
    `${counted(count, 'indicator has', 'indicators have')} estimated or preliminary figures, or of unknown status: ${ids}.`,
  gaps: (text) => `The lead body's figure and that of the units differ: ${text}.`,
  breach: (text) => `A relation between indicators is not kept: ${text}`,
  usualLeads: 'The source of each indicator is the usual one, the plan names none.',
  noReservations: 'All indicators have complete official figures that agree with each other.',
  receiversTitle: 'Receivers:',
  hint: '(Signature, seal)',
  archive: '- Archives.',
});
