import { DATA_STATUSES } from '../../form/contract/dataStatuses';
import { wordReport } from './wordReport';
import { campaign } from './campaign';
import { findings } from './findings';
import { formColumns } from './formColumns';
import { ownFiles } from './ownFiles';
import { refusals } from './refusals';
import { city } from './city';
import { first } from './first';
import { pane } from './pane';
import { questions } from './questions';
import { planBook } from './planBook';
import { openData } from './openData';
import { trial } from './trial';
import { planReading } from './planReading';
import { sending } from './sending';
import type { Area } from '../../catalogue/areaOf';
import type { Words } from '../shape/Words';
import { unitOfMeasureInEnglish } from './unitsOfMeasure';
import { counted } from './counted';

const wordsOf = (area: string): Words => ({
  ...first,
  inArea,
  dataStatus: DATA_STATUSES.offered('en'),
  unitOfMeasure: unitOfMeasureInEnglish,
  severities: { error: 'Error', warning: 'Warning', information: 'Note' },
  cells: {
    value: 'The result cell',
    numerator: 'The numerator cell',
    denominator: 'The denominator cell',
    plan: "The cell for the unit's own plan",
    lastYear: 'The cell for last year',
  },
  findings: findings(area),
  refusals,
  ownFiles,
  distances: {
    percent: (percent) => `${percent}%`,
    points: (points) => `${points} pp`,
    places: (places) => counted(places, 'place', 'places'),
    pointsFormat: ' pp',
    placesFormat: ' in rank',
    range: { below: 'below the range', inside: 'in the range', above: 'above the range' },
  },
  outcomes: {
    exceeded: 'Exceeded',
    met: 'Met',
    notMet: 'Not met',
    inProgress: 'In progress',
    insufficient: 'Provisional, not enough to judge',
    noData: 'No data yet',
  },
  cityStatus: {
    ...DATA_STATUSES.offered('en'),
    mixed: 'mixed',
    unknown: 'not said',
  },
  methods: { lead: "Lead body's figure", sum: 'Sum over the units', ratio: 'Sum of numerators ÷ sum of denominators' },
  uses: { city: `In the ${area}'s figure`, comparison: 'For comparison only', none: 'Not used' },
  reasons: {
    notANumber: 'Not a number',
    error: 'Has an error to be mended',
    notLead: 'Outside what the unit reports',
    comparisonOnly: "The unit's figure is for comparison only",
    otherSourceCounts: 'Another source counts',
    outOfScope: 'The unit says that it is outside its scope (x)',
    partsMissing: 'Numerator or denominator missing',
    setAside: 'The officer left it out, as it is beyond a limit',
    replaced: 'The officer uses the figure of another body',
  },
  form: {
    ...first.form,
    columns: formColumns(area),
    symbol: (symbol) => `Form: ${symbol}`,
    underPlan: (number, day) => `For plan No. ${number} of ${day}`,
    issuedWith: (document) => `(Attached to ${document})`,
    issuedWithLetter: (symbol, year) => `(Attached to letter No. …/${symbol} of …/…/${String(year)})`,
    deadline: (wording) => `To be sent: ${wording}`,
    reportingUnit: (name) => `Reporting unit: ${name}`,
    unitCode: (code) => `Unit code: ${code}`,
    receiver: (name) => `Receiving unit: ${name}`,
    periodOf: (period) => `Period: ${period}`,
    periodLine: (period) => `Reporting period: ${period} (cumulative from the start of the year)`,
    clauses: (plan) => `The indicators in the words of plan ${plan}:`,
    signs:
      'The column “Result” holds a number or one of three signs: “-” nothing occurred; “…” occurred but not yet collected; “x” outside the scope of the unit. It must not be left blank.',
    assignment: (agency) =>
      `The plan does not assign indicators to units: grey cells show a default assignment that ${agency} can change; a unit that has the figure writes it over the “x”.`,
    ownRows: (shown, hidden, agency) =>
      `Shown: ${counted(shown, 'figure', 'figures')} of the unit, by a default assignment that ${agency} can change (the plan assigns none to units). Hidden, with “x” in the cell: ${String(hidden)}; a unit that has one unhides the rows and writes it over the “x”.`,
    targetTexts: {
      range: (min, max) => `${min} – ${max}`,
      approximately: 'about ',
      greaterThan: 'above ',
      atMost: 'at most ',
      lessThan: 'below ',
      rankAtMost: 'top ',
      maintain: 'keep ',
      qualitative: 'reached (write 1; if not, 0)',
      met: 'reached',
      changes: {
        percentIncrease: 'up by ',
        percentDecrease: 'down by ',
        pointIncrease: 'up by ',
        pointDecrease: 'down by ',
        countIncrease: 'up by ',
        countDecrease: 'down by ',
        rankIncrease: 'up by ',
        rankDecrease: 'down by ',
        times: 'times ',
      },
      outOf: (whole) => `/${whole}`,
      later: (year, value) => `; ${year}: ${value}`,
      stretch: (value) => ` (stretch ${value})`,
    },
    signOff: {
      place: (place, year) => `${place}, … / … / ${String(year)}`,
      preparer: 'PREPARED BY',
      checker: 'CHECKED BY',
      head: 'HEAD OF THE UNIT',
      hint: '(Signature, full name)',
      headHint: '(Signature, full name, seal)',
      code: 'Confirmation code (after Prepare to send):',
    },
    prompts: {
      title: (code, unitOfMeasure) => `${code} – ${unitOfMeasure}`,
      value: (range) =>
        `Enter a number ${range}, or a sign: - nothing occurred; … not yet collected; x outside the scope.`,
      optional: 'Not required: only for comparison with the figure of the lead body.',
      outside: 'Outside the scope of the unit by default (x). If the unit has the figure, enter it over the sign.',
      computed: 'This cell is computed from the numerator and the denominator in the two rows below. Do not type here.',
      ownPlanTitle: (unitOfMeasure) => `Own plan – ${unitOfMeasure}`,
      ownPlan: 'The plan that the unit has set for itself (if any).',
      status: 'Choose: estimated, preliminary or official.',
      source: 'The body that gives the figure and its reference date, e.g. Thuế thành phố, 30/11/2026.',
      note: 'Explanation, reason, change since the last period.',
      lastYear: 'Optional: the figure of the same period of last year, in the row’s unit of measure.',
      lastYearOfCity: (year) =>
        `The whole ${area}’s figure of ${String(year)}, as known with the plan; correct it if you have another. Optional.`,
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
        `This cell takes a number ${range}, such as 12.5 (12,5 on a computer with commas), or a sign: - (nothing occurred), … (not yet collected), x (outside the scope). If kept as typed, the Chỉ tiêu pane asks how it is meant.`,
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
        '6. Same period of last year: optional, in the row’s unit of measure; where it is given the cell beside it computes the change.',
      ],
      columns: {
        code: 'Code',
        indicator: 'Indicator',
        unitOfMeasure: 'Unit of measure',
        role: 'Part of the unit (default)',
        definition: 'Definition',
        method: `How the ${area} figure arises`,
        clause: 'Source',
      },
      roles: {
        lead: `Lead body: reports the figure of the whole ${area}`,
        reports: "Reports the unit's own part",
        compares: 'Not required, for comparison',
        outside: 'Outside the scope',
      },
      methods: {
        lead: (unit) => `The figure of the lead body: ${unit}`,
        sum: (kinds) => `Sum over the units (${kinds}); the lead body's figure for comparison`,
        ratio: (numerator, denominator) =>
          `Sum of “${numerator}” divided by sum of “${denominator}”; ratios are never averaged`,
      },
      usual: '(by custom, not laid down by the plan)',
    },
  },
  questions,
  campaign: campaign(area),
  wordReport: wordReport(area),
  openData: openData(area),
  planBook,
  cli: {
    usage: {
      head: 'Usage: npm run -s chitieu -- COMMAND [options]',
      commands: {
        units: ['  units [--json]                                     the reporting units'],
        plan: [
          '  plan --new [--from ID|FILE] --out FILE.xlsx  a new plan workbook, from another plan, a list of targets or last year’s city workbook',
          '  plan --check FILE.xlsx [--json]                    check a plan workbook',
          '  plan --seed FILE.xlsx --out DIR                    write a plan workbook as seed files',
          '  plan --read FILE.txt|FILE.tsv|FILE.xlsx [--json]   read the list of targets of a plan',
        ],
        template: [
          '  template --unit CODE [--period P] [--all-rows] --out FILE    the form of one unit; --all-rows shows those of others too',
          '  template --all [--period P] [--all-rows] --out DIR           the forms of all units',
          '          [--into CITY.xlsx]     as decided on the sheet of settings of the city workbook',
        ],
        validate: ['  validate FILE… [--json|--jsonl]                    check filled forms'],
        compile: [
          '  compile PATH… --out FILE.xlsx [--report FILE.json] the city workbook',
          '          [--into EARLIER.xlsx]   compile on into the workbook that is kept, with new forms or without',
          '          [--previous CITY.xlsx]  city workbook of an earlier period: coverage, figures that the settings ask to fill in',
          '          [--word FILE.docx]      the report as a Word document',
          '          [--data DIR]            open data: CSV tables with datapackage.json, and SDMX-CSV',
          '          [--reminders DIR]       mail drafts that urge units, one .eml file each',
          '          [--received FILE.xlsx]  register of incoming documents: plans and reports of the units',
          '          [--replies DIR]         mail drafts that answer each file received, one .eml file each',
          '          [--as-of DATE]          day by which lateness is judged, today if not given',
          '          [--scoring FILE.xlsx]   points by the office’s own table',
          '          [--close "WHO DECIDED"]   closes the figures; later compilations say what differs',
          '          [--without-names]       leaves names and personal data out of every result',
        ],
      },
      foot: [
        'Period: 2026 (the year), 2026-Q1 … 2026-Q4, 2026-01 … 2026-12. Everywhere: --roster FILE.xlsx (the units), --lang vi|en; validate, compile: --limit NAME=NUMBER (a limit of reading, such as seconds=60); units, template, validate, compile: --plan ID|PLAN_WORKBOOK.xlsx.',
        'Exit: 0 fine; 1 errors in forms or refused files (output still written); 2 wrong usage or nothing could be done. Version of the program: --version.',
      ],
    },
    version: (program, rules) => `Chỉ tiêu ${program} · rules of checking ${rules}`,
    missing: (what) => `Missing: ${what}.`,
    formOrForms: 'template takes one of --unit CODE and --all.',
    rowsBoth: 'Take one of --own-rows and --all-rows.',
    withoutValue: (option) => `“${option}” needs a value behind it.`,
    noSuchOption: (option) => `There is no option “${option}”.`,
    systemReasons: {
      EISDIR: 'it is a folder, name a file',
      ENOENT: 'there is no such folder, make it first',
      ENOTDIR: 'a part of the path is a file, not a folder',
      EEXIST: 'there is a file of that name, choose another for the folder',
      EACCES: 'you may not do that here, choose another place',
      EPERM: 'you may not do that here, choose another place',
      EROFS: 'the disk can only be read, choose another place',
      EBUSY: 'the file is open in another program, close it',
      ENOSPC: 'the disk is full',
    },
    refused: (file, reason) => `${file} is not used: ${reason}`,
    refusedMore: (count) => `… and ${counted(count, 'more file', 'more files')}, see the sheet of errors`,
    unknownCommand: (name, known) => `There is no command “${name}”. There are: ${known}. See --help.`,
    unknownOption: (option, command) => `The command “${command}” has no option “${option}”.`,
    unknownPlan: (id, known) => `There is no plan “${id}”. Known plans: ${known}.`,
    unknownLanguage: (found, known) => `There is no language “${found}”. Known languages: ${known}.`,
    unknownPeriod: (period, year) =>
      `The period “${period}” is not of the year ${String(year)}. Write ${String(year)}, ${String(year)}-Q1 … ${String(year)}-Q4, ${String(year)}-01 … ${String(year)}-12.`,
    unknownUnit: (code) => `No unit has the code “${code}”. The command units lists them.`,
    notFound: (path) => `“${path}” was not found.`,
    nothingToRead: (places) =>
      `There is no file to read${places === '' ? '' : ` in ${places}`}. Name files of forms, or a folder of the files received.`,
    nothingNew: (places) =>
      `There is no new form in ${places}; the kept workbook is compiled again by the decisions and settings in it.`,
    jsonOrJsonl: 'Give either --json or --jsonl, not both.',
    unknownLimit: (text, known) =>
      `“${text}” is no limit. Write NAME=NUMBER with a number above 0; NAME is one of: ${known}.`,
    cannotWrite: (file, reason) => `“${file}” could not be written: ${reason}`,
    failed: (reason) => `The program stopped at an unforeseen fault: ${reason}`,
    openDecisions: (questions) =>
      `${counted(questions.length, 'matter is', 'matters are')} still to be decided before forms are issued; defaults hold (decide them on the sheet of settings of the city workbook, then use --into):\n${questions.map((each) => `  - ${each}`).join('\n')}`,
    wroteForms: (count, folder) => `${counted(count, 'form', 'forms')} written to ${folder}`,
    blankForms: (names, more) =>
      `Blank forms, not counted as sent: ${names.join('; ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
    compiled: (file, received, expected, figures, allFigures, refused) =>
      `${file} written: ${String(received)}/${String(expected)} units have sent, ${String(figures)}/${String(allFigures)} figures have a value, ${counted(refused, 'file', 'files')} refused`,
    closed: (number, day, by, code) => `Closing ${String(number)} of ${day}, decided by ${by}, code ${code}`,
    revisedSince: (number, day, figures) =>
      `${counted(figures, 'figure differs', 'figures differ')} from closing ${String(number)} of ${day}; see the sheet “Closing”`,
    closingByNobody: '--close needs who decided it, as --close "Tran Van Binh, deputy director".',
    wroteLetters: (count, folder) => `${counted(count, 'mail draft', 'mail drafts')} written to ${folder}`,
    notACityWorkbook: (file) => `“${file}” is no city workbook of this program.`,
    otherCompilation: (file, plan, period) => `“${file}” is the city workbook of plan ${plan}, period ${period}.`,
    notADate: (text) => `“${text}” is no date. Write 2026-12-15 or 15/12/2026.`,
    scoring: {
      noCaptions: () => 'No caption row with a column “Rule” and a column “Points” or “Per day” was found.',
      noRules: () => 'The table of points has no rows.',
      unknownRule: (found) =>
        `The rule “${found}” is not known. Known rules: own plan reached; late result; late own plan; result missing; own plan missing; with errors.`,
      unknownIndicator: (found) => `No indicator has the code “${found}”.`,
      notANumber: (found) => `“${found}” is no number of points (write one that is not below 0).`,
      unclearProportional: (found) => `The column “Proportional” says “${found}”; write yes or no.`,
    },
    planReading,
    whatWithPlan: 'The command plan needs one of --new, --check FILE, --seed FILE, --read FILE.',
    revised: 'The plan was changed since the last compilation:',
    revision: {
      added: () => 'new; forms that were received have no cell for it, so forms have to be issued again.',
      dropped: (units) => `dropped; figures of ${unitsEn(units)} are no longer compiled.`,
      target: (units) => `its target was changed; figures of ${unitsEn(units)} are judged anew.`,
      unitOfMeasure: (units) => `its unit of measure was changed; figures of ${unitsEn(units)} have to be looked at.`,
      other: (units) => `its definition was changed; figures of ${unitsEn(units)} are checked anew.`,
    },
    planSound: (file) => `The plan workbook “${file}” has no errors; forms can be issued.`,
    planNotSound: (file) =>
      `The plan workbook “${file}” has errors, so nothing is issued. Correct them and check again.`,
    noResults: 'The city workbook has no figures that next year’s plan could begin with.',
    fileStatus: { ok: 'valid', warnings: 'with warnings', errors: 'with errors', refused: 'not readable' },
  },
  city: city(area),
  pane,
  trial,
  sending: sending(area),
  selfScores: {
    title: 'OWN POINTS FOR EMULATION',
    note: "By the compiling office's table of points; the plan prescribes none. Type into tinted cells only. What is taken off is below 0; leave blank what is not scored.",
    columns: ['Code', 'Rule', 'At least', 'At most', 'Own points', 'Note, evidence'],
    total: 'Own points in all',
    prompt: 'A number between the fewest and the most points of this row. What is taken off is below 0.',
  },
  samples: {
    filePrefix: 'SAMPLE',
    city: 'SAMPLE_City-workbook.xlsx',
    cluster: (number) => `Cụm ${String(number)} (made up)`,
    block: (number) => `Khối ${String(number)} (made up)`,
    letter: '45/BC-UBND (made up)',
    returned: 'MADE UP: the form is not signed by the head of the unit',
    source: 'Made-up figure',
    note: 'MADE-UP FIGURE, for trial only',
    answer: (unit) => `Made up: ${unit} has done this.\nThe second line tells the result.`,
  },
});

const unitsEn = (count: number): string => counted(count, 'unit', 'units');

const AREAS: Readonly<Record<Area, string>> = {
  city: 'city',
  province: 'province',
  district: 'district',
  commune: 'commune',
  ward: 'ward',
  specialZone: 'special zone',
  locality: 'locality',
};

const made = new Map<Area, Words>();

function inArea(area: Area): Words {
  const words = made.get(area) ?? wordsOf(AREAS[area]);
  made.set(area, words);
  return words;
}

export const en: Words = inArea('city');
