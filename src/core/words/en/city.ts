import type { JudgedDigits } from '../../compilation/model/Judgement';
import type { CityWords } from '../shape/CityWords';
import { counted } from './counted';

/** What is held against the target. */
const JUDGED: Readonly<Record<JudgedDigits, string>> = {
  plan: 'the reported value rounded to the decimals that the plan writes (against a whole number: the value itself)',
  shown: 'the value rounded to the decimals that are shown',
  value: 'the reported value, not rounded',
};

/** The city workbook in English. */
export const city: CityWords = {
  sheets: {
    summary: 'Summary',
    data: 'Data',
    matrix: 'By unit',
    tracking: 'Received',
    findings: 'Findings',
  },
  nation: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  summaryTitle: (formTitle) => `SUMMARY: ${formTitle}`,
  underPlan: (number, date, issuer) => `(Under Plan ${number} of ${date} of ${issuer})`,
  period: (period) => `Period: ${period} (cumulative from the start of the year)`,
  sent: 'Received: {0}/{1} units; of which with errors: {2}. Not sent: {3}.',
  rosterIncomplete: (listed, expected) =>
    `The list of units holds ${counted(listed, 'unit', 'units')}, the city has ${String(expected)} that must report.`,
  summary: {
    number: 'No.',
    indicator: 'Indicator',
    code: 'Code',
    unitOfMeasure: 'Unit of measure',
    target: 'Target of the year',
    value: 'Result',
    percent: 'Against the target (%, pp, places)',
    outcome: 'Outcome',
    method: 'Method',
    units: 'Units',
    share: 'Covered (%)',
    leadValue: 'Lead body’s figure',
    unitsValue: 'From the communes',
    status: 'Data status',
    note: 'Note',
    lastYear: 'Same period last year',
    change: 'Change on last year',
  },
  method: {
    lead: (unit) => `Figure of ${unit}`,
    sum: 'Sum of the units',
    ratio: 'Σ numerator ÷ Σ denominator',
    leadCounts: (unit) => `Figure of ${unit} counts`,
    standsIn: ' (the lead body has given none)',
  },
  incomplete: 'Units missing.',
  coverage: {
    denominators: 'Covered by the denominators of this period.',
    previousDenominators: 'Covered by the denominators of the earlier period.',
    previousValues: 'Covered by the figures of the earlier period.',
    ownPlans: "Covered by the units' own plans.",
  },
  shareUnknown: 'not known',
  imputation: {
    previous: "the unit's earlier figure",
    growth: 'earlier figure times the growth of the others',
    kindMean: 'mean of its kind',
  },
  imputed: (units, method) =>
    `With parts filled in for ${counted(units, 'unit', 'units')} (${method}); as reported: column (9).`,
  imputedBy: (method, basis) =>
    ({
      previous: `Filled in: the unit's figure of ${basis}`,
      growth: `Filled in: the unit's figure of ${basis} times the growth of the others`,
      kindMean: `Filled in: mean of ${basis} units of its kind`,
    })[method],
  stretchMet: 'Stretch target met.',
  yearGone: (months) => `${months} of 12 months are over; the result is known at the end of the year.`,
  notes: [
    'Units: units with a figure in the result / units that must report the indicator (units that answered “x” left out). Columns (8) and (9) are for comparison.',
    'Covered: the part of the units with a figure in all denominators (of a ratio), in all figures of the earlier period or in all own plans of the units that must report; which of them is said in the note. “not known”: of some unit it is not known.',
    'Lead bodies are the usual sources, the plan names none.',
  ],
  judging: ({ digits, strictOn }) =>
    `Results are judged on ${JUDGED[digits]}; “above” and “below” on ${strictOn === 'value' ? 'the reported value' : 'the number so rounded'}.`,
  dataTitle: 'DATA FROM THE UNITS’ FORMS',
  dataNote:
    'Value: a number, “-” nothing occurred, “…” not yet collected, “x” out of scope, “?” unreadable, empty is not answered. Role: CT lead, BC reports, ĐC compares, NP out of scope. Use: TH in the city’s figure, ĐC comparison only, ƯL filled in for a missing unit as the settings ask (italic, underlined), – not used.',
  data: {
    number: 'No.',
    unit: 'Unit code',
    unitName: 'Unit',
    code: 'Code',
    name: 'Cell name',
    indicator: 'Indicator',
    unitOfMeasure: 'Unit of measure',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    ownPlan: 'Unit’s own plan',
    role: 'Role',
    use: 'Use',
    reason: 'Reason',
    status: 'Status',
    source: 'Source and time',
    note: 'Note',
    file: 'File',
    sheet: 'Sheet',
    cell: 'Cell',
    raw: 'As typed',
    lastYear: 'Same period last year',
  },
  matrixTitle: 'RESULTS BY UNIT',
  matrixNote:
    'Empty: not sent or not answered. “-” nothing occurred, “…” not yet collected, “x” out of scope, “?” unreadable. Italic on grey: not used because of an error.',
  matrix: {
    number: 'No.',
    unit: 'Unit code',
    unitName: 'Unit',
    city: 'City',
    cityLastYear: 'City, same period last year',
  },
  findingsTitle: 'ERRORS, WARNINGS AND REFUSED FILES',
  findings: {
    number: 'No.',
    severity: 'Severity',
    unit: 'Unit',
    code: 'Code',
    indicator: 'Indicator',
    sheet: 'Sheet',
    cell: 'Cell',
    message: 'Message',
    file: 'File',
    findingCode: 'Finding code',
    keptNote: "Unit's reason",
  },
  refused: 'Refused',
  kept: 'kept',
  noFindings: 'No errors, warnings or refused files.',
};
