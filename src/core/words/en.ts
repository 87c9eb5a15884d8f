import type { Relation } from '../catalogue/Catalogue';
import type { AmbiguityReason, UnreadableReason } from '../numbers/NumberReading';
import type { Slip, SlipReferenceName } from '../numbers/slipOfMagnitude';
import { shortText } from './shortText';
import { paneEn } from './paneEn';
import type { Words } from './Words';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-02-18` → `18/02/2026`, as the country writes dates. */
const date = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('/');

/** Text out of a file: shortened, on one line. */
const quote = (text: string): string => `“${shortText(text)}”`;

function rangeWords(
  min: number | null,
  max: number | null,
  exclusive: boolean,
  number: (value: number) => string,
): string {
  if (min !== null && max !== null) return `${number(min)} to ${number(max)}`;
  if (min !== null) return exclusive ? `above ${number(min)}` : `${number(min)} or more`;
  return max === null ? 'without limit' : `${number(max)} at most`;
}

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  words: 'the cell holds words',
  symbols: 'there are letters or signs among the digits',
  malformed: 'its separators are in the wrong places',
  twoNumbers: 'there are two numbers in one cell',
  date: 'the cell holds a date',
  fraction: 'it is written as a fraction',
  roundedExponent: 'it is written with an exponent (E) and has lost its last digits',
  tooManyDigits: 'it has too many digits',
  tooLong: 'it is too long',
  formula: 'it is a formula written as text',
  errorCode: 'it is an error code of Excel',
  foreignUnit: "its unit of measure is not the indicator's",
  percentElsewhere: 'it has a % sign where the indicator is not in %',
  change: 'it says an increase or decrease where the figure itself is wanted',
  brackets: 'the number is in brackets',
  unclearState: 'it may mean that nothing occurred (-), not yet collected (…) or outside the scope (x)',
  legacyText: 'it is typed in an old encoding (TCVN3 or VNI)',
  notFinite: 'the number is beyond what can be computed',
};

const AMBIGUOUS: Readonly<Record<AmbiguityReason, string>> = {
  threeDigits: 'its separator may group thousands or mark decimals',
  dash: 'the “-” may be a minus sign or the mark of a list',
  brackets: 'the brackets may mean a negative number',
  decrease: 'the word “giảm” may mean a negative number',
  percentFraction: 'the cell is formatted as a percentage, so it may be a fraction or a percentage',
  percentFormat: 'the cell is formatted as a percentage, so it shows another number than it holds',
};

const REFERENCES: Readonly<Record<SlipReferenceName, string>> = {
  ownPlan: "the unit's own plan",
  cityTarget: 'the city target',
  previous: 'the previous report',
  median: 'what is usual among the units',
};

const SLIPS: Readonly<Record<Slip['kind'], (unit: string) => string>> = {
  percentFraction: () => 'perhaps a percentage was entered as a fraction',
  decimalMark: () => 'perhaps thousands and decimal separators were mixed up',
  otherUnit: (unit) => `perhaps it is in ${unit}`,
  magnitude: () => 'perhaps zeros are missing or too many, or it is in another unit of measure',
};

const COMPARED: Readonly<Record<Relation['kind'], (left: string, right: string) => string>> = {
  partsAtMostTotal: (left, right) => `the parts add up to ${left}, the total is ${right}`,
  gapShare: (left, right) => `the rest is ${left}%, the limit ${right}%`,
  between: (left, right) => `the figure is ${left}, the limit ${right}`,
  weightedSum: (left, right) => `the figure is ${left}, computed from its parts ${right}`,
  impliedGrowth: (left, right) => `the implied change is ${left}%, the limit ${right}%`,
  difference: (left, right) => `the difference is ${left}, the limit ${right}`,
  order: (left, right) => `the two figures are ${left} and ${right}`,
};

/** Kinds of file that are recognised, put behind “not an Excel workbook”. */
const NOT_A_WORKBOOK_KINDS: ReadonlyMap<string, string> = new Map([
  ['pdf', ' but a PDF file'],
  ['document', ' but a Word document'],
  ['image', ' but a picture'],
  ['archive', ' but an archive'],
]);

export const en: Words = {
  language: 'en',
  date,
  period: (period) => {
    const [year = '', part] = period.split('-');
    if (part === undefined) return `year ${year}`;
    if (part.startsWith('Q')) return `quarter ${part.slice(1)} of ${year}`;
    return `${MONTHS[Number(part) - 1] ?? ''} ${year}`;
  },
  dataStatus: { estimated: 'estimated', preliminary: 'preliminary', official: 'official' },
  severities: { error: 'Error', warning: 'Warning', information: 'Note' },
  cells: {
    value: 'The result cell',
    numerator: 'The numerator cell',
    denominator: 'The denominator cell',
    plan: "The cell for the unit's own plan",
  },
  findings: {
    PLAN_MISSING: () =>
      "The form no longer says which plan it belongs to. Please get the unit's form again and move the figures into it.",
    UNIT_MISSING: ({ name }) =>
      `The form carries no unit code${name === '' ? '' : ` (name on the form: ${quote(name)})`}. Please get the form of the right unit and move the figures into it.`,
    UNIT_UNKNOWN: ({ unit }) =>
      `The unit code ${quote(unit)} is not in the list of reporting units. Please check the code or update the list.`,
    UNIT_NAME_DIFFERS: ({ found, expected }) =>
      `The name on the form is ${quote(found)}, its code is that of ${expected}. Please use the form of the right unit.`,
    PERIOD_UNKNOWN: ({ period }) =>
      period === ''
        ? 'The form names no reporting period. Please get the form of the period to be reported.'
        : `The reporting period ${quote(period)} is not in the plan's year. Please get the form of the period to be reported.`,
    TEMPLATE_VERSION: ({ found, expected }) =>
      `The form ${found === '' ? 'names no version' : `is of version ${found}`}, the current version is ${expected}. Its figures are still read; please use the new form.`,

    CODE_MISSING: (_, { cell }) =>
      `${cell} is no longer on the form: its row or code was deleted. Please refresh the form; the figures entered are kept.`,
    CODE_DUPLICATE: () =>
      'This code stands in several rows, so it is not known which one reports. Please delete the extra rows and keep one.',
    CODE_MISMATCH: ({ named }) =>
      `The code of the row and the name of the cell do not agree (the name points to cell ${named}). Please put the figures back into the right row or refresh the form.`,
    UNIT_OF_MEASURE_CHANGED: ({ found, expected }) =>
      `The unit of measure on the form is ${quote(found)}, in the plan it is ${quote(expected)}. Please restore it and enter the figure in ${expected}.`,
    FORMULA_REPLACED: () =>
      'The formula of the ratio was replaced or deleted. Please restore it; only numerator and denominator need to be entered.',
    LABEL_CHANGED: ({ found, expected }) =>
      `The name of the indicator on the form is ${quote(found)}, in the plan it is ${quote(expected)}. Please restore it and check that the figure is of this indicator.`,

    REQUIRED_BLANK: (_, { cell, unitOfMeasure }) =>
      `${cell} has no figure. Please enter a number (${unitOfMeasure}), or “-” if nothing occurred, “…” if not yet collected, “x” if outside the unit's scope.`,
    ERROR_CELL: ({ error }, { cell }) =>
      `${cell} shows the error ${error}. Please mend the formula or enter the number itself.`,
    FORMULA_WITHOUT_RESULT: ({ formula }, { cell }) =>
      `${cell} has the formula ${quote(`=${formula}`)}, but the file does not hold its result. Please open the file in Excel and save it again, or enter the number itself.`,
    BOOLEAN_CELL: ({ text }, { cell }) =>
      `${cell} holds ${text}, which is not a number. Please enter the number again.`,
    DATE_CELL: ({ text }, { cell }) =>
      `${cell} holds a date (${quote(text)}), perhaps made by Excel from a number as it was typed. Please enter the number again.`,
    NOT_A_NUMBER: ({ text, reason }, { cell }) =>
      `${cell} says ${quote(text)}, which cannot be read as a number: ${UNREADABLE[reason]}. Please enter the number alone and put explanations into the column Note.`,
    TEXT_NUMBER: ({ text, value }, { cell, amount }) =>
      `${cell} holds a number as text (${quote(text)}), read as ${amount(value)}. Please turn it into a number.`,
    AMBIGUOUS_NUMBER: ({ text, first, second, reason }, { cell, number, amount }) =>
      `${cell}${text === '' ? '' : ` says ${quote(text)}, which`} may be ${number(first)} or ${amount(second)}: ${AMBIGUOUS[reason]}. It is not used yet; please choose the right one.`,
    RANGE_TYPED: ({ text, low, high }, { cell, number }) =>
      `${cell} holds a range (${quote(text)}: ${number(low)} to ${number(high)}). Please enter one number; the range may stand in the column Note.`,
    OTHER_UNIT: ({ text, found, expected, value }, { cell, amount }) =>
      `${cell} is given in ${quote(found)} (${quote(text)}), the indicator is in ${expected}. Converted it is ${amount(value)}; please confirm or enter it again.`,
    STATE_AS_WORDS: ({ text, sign }, { cell }) =>
      `${cell} says ${quote(text)}, understood as the sign “${sign}”. Please enter “${sign}”.`,
    PERCENT_CELL: ({ stored, value }, { cell, number, amount }) =>
      `${cell} is formatted as a percentage: it holds ${number(stored)} and was read as ${amount(value)}. Please turn it into a plain number.`,
    SCALED_CELL: ({ shown, value }, { cell, number, amount }) =>
      `${cell} shows ${number(shown)} but holds ${amount(value)}. Please check the number and remove the shortened format.`,

    HARD_RANGE: ({ value, min, max, exclusive }, { cell, number, amount }) =>
      `${cell} holds ${amount(value)}, outside what is possible (${rangeWords(min, max, exclusive, number)}). Please check the number, its separators and its unit of measure.`,
    PLAUSIBLE_RANGE: ({ value, min, max }, { number, amount }) =>
      `${amount(value)} is far from what is usual for the city (${rangeWords(min, max, false, number)}). Please check it; if it is right, keep it and give the reason in the column Note.`,
    WHOLE_NUMBER: ({ value }, { cell, number, unitOfMeasure }) =>
      `${cell} holds ${number(value)}, but the indicator is in whole numbers (${unitOfMeasure}). Please check the thousands separator and enter a whole number.`,
    MAGNITUDE: ({ value, proposed, kind, unit, reference, referenceValue }, { cell, number, amount }) =>
      `${cell} holds ${number(value)}, many times off ${REFERENCES[reference]} (${amount(referenceValue)}): ${SLIPS[kind](unit)}. The right number may be ${number(proposed)}; please check.`,
    UNIT_EXCEEDS_CITY: ({ value, target, factor }, { number, amount }) =>
      `The figure of this one unit (${number(value)}) is more than ${number(factor)} times the target of the whole city (${amount(target)}). Please check it; if it is right, keep it and give the reason in the column Note.`,

    DENOMINATOR_NOT_POSITIVE: ({ value }, { number }) =>
      `The denominator must be above 0, the form holds ${number(value)}. If nothing occurred, please enter “-” in both numerator and denominator.`,
    NUMERATOR_EXCEEDS: ({ numerator, denominator }, { number }) =>
      `The numerator (${number(numerator)}) is greater than the denominator (${number(denominator)}) of which it is a part. Please check both numbers.`,
    RATIO_HALF_GIVEN: ({ missing }) =>
      missing === 'numerator'
        ? 'The denominator is given but the numerator is no number. Please enter the numerator (0 if there is none), or the same sign in both cells.'
        : 'The numerator is given but the denominator is no number. Please enter the denominator, or the same sign in both cells.',
    RATIO_MISMATCH: ({ value, computed }, { amount }) =>
      `The ratio on the form is ${amount(value)}, computed from numerator and denominator it is ${amount(computed)}. Please restore the formula or correct numerator and denominator.`,
    RATIO_RECOMPUTED: ({ error, computed }, { amount }) =>
      `The ratio cell ${error === '' ? 'has no result' : `shows the error ${error}`}; computed from numerator and denominator it is ${amount(computed)}. ${error === '' ? 'There is nothing to do.' : 'Please restore the formula.'}`,

    RELATION: ({ relation, kind, left, right }, context) =>
      `${context.relation(relation)} This form: ${COMPARED[kind](context.number(left), context.number(right))}. Please check the figures concerned.`,
    NOT_LEAD: ({ lead }, { unitName }) =>
      `This indicator is outside what the unit reports (usual source: ${unitName(lead)}). The figure is recorded but not compiled; please enter “x” if it was entered by mistake.`,
    STATUS_UNKNOWN: ({ text }) =>
      `The data status ${quote(text)} is not in the list. Please choose estimated (ước tính), preliminary (sơ bộ) or official (chính thức).`,
    STATUS_MISSING: () =>
      'The data status is missing. Please choose estimated (ước tính), preliminary (sơ bộ) or official (chính thức).',

    DUPLICATE_SUBMISSION: ({ unit, used, other }, { unitName }) =>
      `${unitName(unit)} has several forms: ${quote(used)} is compiled, ${quote(other)} is not used. Please confirm the right one and remove the other.`,
    OTHER_PERIOD: ({ found, expected }, { period }) =>
      `The form reports ${period(found)}, the period being compiled is ${period(expected)}; it is not compiled. Please ask the unit for the form of the right period.`,
    UNIT_NOT_EXPECTED: ({ unit }, { unitName }) =>
      `${unitName(unit)} is not in the list of units that are to report. Please check the list of units.`,
  },
  refusals: {
    NO_FORM: () =>
      'This workbook holds no form of this program. Please use the form as issued; do not paste its values into another workbook.',
    SEVERAL_FORMS: ({ text }) =>
      `This workbook holds several forms with different figures (sheets: ${text('sheets')}). Please keep one form in a file.`,
    OTHER_PLAN: ({ text }) =>
      `The form belongs to another plan (${text('plan')}). Please use the form of the plan being compiled.`,
    CITY_WORKBOOK: () =>
      "This is the city's compiled workbook, not a unit's form. Please choose the file of a unit's form.",
    PLAN_MISSING: () =>
      'The form no longer carries the code of its plan and cannot be compiled. Please fill a new form.',
    UNIT_MISSING: ({ text }) =>
      `The form no longer carries a unit code${text('name') === '' ? '' : ` (name printed on it: “${text('name')}”)`} and cannot be compiled. Please fill a new form of the unit.`,
    UNIT_UNKNOWN: ({ text }) =>
      `The unit code “${text('unit')}” is not in the list of reporting units. Please check the list, or have the unit use its own form.`,
    PERIOD_UNKNOWN: ({ text }) =>
      `The period of the form (“${text('period')}”) is not in the year of the plan. Please have the unit send the form of the right period.`,
    OTHER_PERIOD: ({ period }) =>
      `The form reports ${period('found')}, the period being compiled is ${period('expected')}. Please have the unit send the form of the right period.`,
    UNREADABLE_FILE: ({ text }) =>
      `The file cannot be opened (${text('reason')}). Please check that it is still there and not open in another program, then choose it again.`,
    EMPTY_FILE: () =>
      'The file is empty, perhaps because a download or mail was cut off. Please fetch or send it again.',
    TOO_LARGE: ({ megabytes }) =>
      `The file is larger than ${megabytes('limit')} MB; a form is usually a few dozen KB. Please remove pictures and extra sheets and save it again.`,
    NOT_A_WORKBOOK: ({ text }) =>
      `This is not an Excel workbook${NOT_A_WORKBOOK_KINDS.get(text('kind')) ?? ''}. Please send the .xlsx file of the form.`,
    LEGACY_XLS: () =>
      'The file is of the Excel 97-2003 kind (.xls). Please open it in Excel, choose Save As .xlsx and send it again.',
    ENCRYPTED: () =>
      'The file is protected by a password or by rights management and cannot be read. Please remove the protection, save it as .xlsx and send it again.',
    XLSB: () =>
      'The file is a binary Excel workbook (.xlsb). Please open it in Excel, choose Save As .xlsx and send it again.',
    ODS: () =>
      'The file is an OpenDocument spreadsheet (.ods). Please open it in the program that made it, save it as .xlsx and send it again.',
    CSV_OR_TEXT: () =>
      'The file is plain text (.csv, .txt) and no longer has the codes of the form. Please send the .xlsx file of the form.',
    WEB_PAGE: () =>
      'The file bears the name of a workbook but is a web page or an XML file. Please open it in Excel, save it as .xlsx and send it again.',
    ZIP_DAMAGED: () =>
      'The file is damaged or incomplete, usually because a download or mail was cut off. Please send the original file again.',
    ZIP_BOMB: ({ megabytes }) =>
      `The file would unpack to more than ${megabytes('limit')} MB and was not opened, for safety. Please get a new form and enter the figures again.`,
    TOO_MANY_ENTRIES: ({ count }) =>
      `The file has too many parts (more than ${count('limit')}) and was not opened, for safety. Please get a new form and enter the figures again.`,
    PART_MISSING: ({ text }) =>
      `A part of the file is missing (${text('part')}). Please open it in Excel, let Excel repair it, save it as .xlsx and send it again.`,
    XML_DAMAGED: ({ text }) =>
      `A part of the file is damaged (${text('part')}). Please open it in Excel, let Excel repair it, save it as .xlsx and send it again.`,
    XML_FORBIDDEN: ({ text }) =>
      `The file holds what no workbook may hold (${text('part')}) and was not opened, for safety. Please get a new form and enter the figures again.`,
    XML_TOO_DEEP: ({ text }) =>
      `The file is built in an unusual way (${text('part')}) and was not opened, for safety. Please get a new form and enter the figures again.`,
    TOO_MANY_CELLS: ({ count }) =>
      `More than ${count('limit')} cells of the workbook hold something. Please keep the form's sheet only and save it again.`,
    TEXT_TOO_LONG: ({ count }) =>
      `A cell holds more than ${count('limit')} characters. Please shorten it and save the file again.`,
    TIMEOUT: ({ count }) =>
      `Reading the file took more than ${count('seconds')} seconds and was stopped. Please keep the form's sheet only and save it again.`,
    READER_FAILED: () =>
      'The program failed to read this file. Please open it in Excel and save it as .xlsx; if that does not help, send the file to those who look after the program.',
  },
  outcomes: { exceeded: 'Exceeded', met: 'Met', notMet: 'Not met', noData: 'No data yet' },
  ledger: { notSent: 'Not sent', withErrors: 'With errors', accepted: 'Accepted' },
  methods: { lead: "Lead body's figure", sum: 'Sum over the units', ratio: 'Sum of numerators ÷ sum of denominators' },
  uses: { city: "In the city's figure", comparison: 'For comparison only', none: 'Not used' },
  reasons: {
    notANumber: 'Not a number',
    error: 'Has an error to be mended',
    notLead: 'Outside what the unit reports',
    comparisonOnly: "The unit's figure is for comparison only",
    otherSourceCounts: 'Another source counts',
    outOfScope: 'The unit says that it is outside its scope (x)',
    partsMissing: 'Numerator or denominator missing',
  },
  form: {
    sheet: 'Indicator form',
    guideSheet: 'Guide',
    columns: {
      number: 'No.',
      indicator: 'Indicator',
      code: 'Code',
      unitOfMeasure: 'Unit of measure',
      target: 'City target',
      ownPlan: "Unit's own plan",
      value: 'Result',
      percent: '% of target',
      status: 'Data status',
      source: 'Source and date',
      note: 'Note',
    },
    symbol: (symbol) => `Form: ${symbol}`,
    underPlan: (number, day) => `For plan No. ${number} of ${day}`,
    deadline: (wording) => `To be sent: ${wording}`,
    reportingUnit: (name) => `Reporting unit: ${name}`,
    unitCode: (code) => `Unit code: ${code}`,
    receiver: (name) => `Receiving unit: ${name}`,
    periodLine: (period) => `Reporting period: ${period} (cumulative from the start of the year)`,
    signs:
      'The column “Result” holds a number or one of three signs: “-” nothing occurred; “…” occurred but not yet collected; “x” outside the scope of the unit. It must not be left blank.',
    assignment:
      'The plan does not assign indicators to units: grey cells show a default assignment that Sở Nội vụ can change; a unit that has the figure writes it over the “x”.',
    targetTexts: {
      range: (min, max) => `${min} – ${max}`,
      approximately: 'about ',
      greaterThan: 'above ',
      rankAtMost: 'top ',
      stretch: (value) => ` (stretch ${value})`,
    },
    signOff: {
      place: (place, year) => `${place}, … / … / ${String(year)}`,
      preparer: 'PREPARED BY',
      checker: 'CHECKED BY',
      head: 'HEAD OF THE UNIT',
      hint: '(Signature, full name)',
      headHint: '(Signature, full name, seal)',
    },
    prompts: {
      title: (code, unitOfMeasure) => `${code} – ${unitOfMeasure}`,
      value: (range) =>
        `Enter a number ${range}, or a sign: - nothing occurred; … not yet collected; x outside the scope.`,
      optional: 'Not required: only for comparison with the figure of the lead body.',
      outside: 'Outside the scope of the unit by default (x). If the unit has the figure, enter it over the sign.',
      computed: 'This cell is computed from the numerator and the denominator in the two rows below. Do not type here.',
      ownPlan: 'The plan that the unit has set for itself (if any).',
      status: 'Choose: estimated, preliminary or official.',
      source: 'The body that gives the figure and its reference date, e.g. Thuế thành phố, 30/11/2026.',
      note: 'Explanation, reason, change since the last period.',
    },
    range: {
      between: (min, max) => `from ${min} to ${max}`,
      atLeast: (min) => `of at least ${min}`,
      above: (min) => `above ${min}`,
      atMost: (max) => `of at most ${max}`,
      any: 'of any size (may be negative)',
      whole: 'whole',
    },
    errors: {
      title: 'Value not allowed',
      value: (range) =>
        `This cell takes a number ${range}, or one of three signs: - (nothing occurred), … (not yet collected), x (outside the scope). No unit of measure in the cell; the decimal mark is that of the computer.`,
      statusTitle: 'Data status',
      status: 'Choose one of three: estimated, preliminary, official.',
    },
    guide: {
      title: 'HOW TO FILL THE FORM',
      steps: [
        '1. Enter only into the tinted cells of the form; all others are locked. Do not add, remove or change codes.',
        '2. Each indicator takes one figure, cumulative from the start of the year to the end of the period, in the unit of measure of its row; no unit, no “about” and no % sign in the cell.',
        '3. Where there is no figure, enter a sign: “-” nothing occurred; “…” not yet collected; “x” outside the scope. The number 0 is a figure and differs from “-”.',
        '4. For a ratio enter numerator and denominator in the two rows below; the ratio computes itself.',
        '5. Choose the data status (estimated, preliminary, official) and give source and date for each figure.',
      ],
      columns: {
        code: 'Code',
        indicator: 'Indicator',
        unitOfMeasure: 'Unit of measure',
        role: 'Part of the unit (default)',
        definition: 'Definition',
        method: 'How the city figure arises',
        clause: 'Source',
      },
      roles: {
        lead: 'Lead body: reports the figure of the whole city',
        reports: "Reports the unit's own part",
        compares: 'Not required, for comparison',
        outside: 'Outside the scope',
      },
      methods: {
        lead: (unit) => `The figure of the lead body: ${unit}`,
        sum: "Sum over communes, wards and special zones; the lead body's figure for comparison",
        ratio: (numerator, denominator) =>
          `Sum of “${numerator}” divided by sum of “${denominator}”; ratios are never averaged`,
      },
      usual: '(by custom, not laid down by the plan)',
    },
  },
  cli: {
    usage: [
      'Usage: npm run -s chitieu -- COMMAND [options]',
      '  units [--json]                                     the reporting units',
      '  template --unit CODE [--period P] --out FILE       the form of one unit',
      '  template --all [--period P] --out DIR              the forms of all units',
      '  validate FILE… [--json]                            check filled forms',
      '  compile PATH… --out FILE.xlsx [--report FILE.json] the city workbook',
      'Period: 2026 (the year), 2026-Q1 … 2026-Q4, 2026-01 … 2026-12. Everywhere: --plan ID, --lang vi|en.',
      'Exit: 0 fine; 1 errors in forms or refused files (output still written); 2 wrong usage or nothing could be done.',
    ].join('\n'),
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (option, command) => `The command “${command}” has no option “${option}”.`,
    unknownPlan: (id, known) => `There is no plan “${id}”. Known plans: ${known}.`,
    unknownPeriod: (period, year) =>
      `The period “${period}” is not of the year ${String(year)}. Write ${String(year)}, ${String(year)}-Q1 … ${String(year)}-Q4, ${String(year)}-01 … ${String(year)}-12.`,
    unknownUnit: (code) => `No unit has the code “${code}”. The command units lists them.`,
    notFound: (path) => `“${path}” was not found.`,
    nothingToRead: 'There is no file to read.',
    cannotWrite: (file, reason) => `“${file}” could not be written: ${reason}`,
    failed: (reason) => `The program stopped at an unforeseen fault: ${reason}`,
    wroteForms: (count, folder) => `${String(count)} forms written to ${folder}`,
    compiled: (file, received, expected, figures, allFigures, refused) =>
      `${file} written: ${String(received)}/${String(expected)} units have sent, ${String(figures)}/${String(allFigures)} figures have a value, ${String(refused)} files refused`,
    fileStatus: { ok: 'valid', warnings: 'with warnings', errors: 'with errors', refused: 'not readable' },
  },
  pane: paneEn,
  samples: { filePrefix: 'SAMPLE', source: 'Made-up figure', note: 'MADE-UP FIGURE, for trial only' },
};
