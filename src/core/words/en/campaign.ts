import { capitalised } from '../../kernel/capitalised';
import { JUDGED_DIGITS, STRICT_ON } from '../../compilation/model/judgingChoices';
import { ROSTER_CAPTIONS } from '../../catalogue/rosterCaptions';
import { YES_NO } from '../../catalogue/yesNo';
import { CITY_SOURCES } from '../../compilation/model/citySources';
import { APPROVAL_MARKS } from '../../compilation/model/approvalMarks';
import { PLAN_DECISIONS } from '../../compilation/model/planDecisions';
import { DECISIONS } from '../../compilation/model/decisions';
import { GROUP_RULES } from '../../compilation/model/groupRules';
import { IMPUTATIONS } from '../../compilation/model/imputations';
import { SCORING_CAPTIONS } from '../../compilation/model/scoringCaptions';
import { SCORING_RULES } from '../../compilation/model/scoringRules';
import type { RosterProblemCode } from '../../catalogue/RosterReading';
import type { ScoringProblem } from '../../compilation/model/ScoringProblem';
import { agencyName } from './agencyName';
import { campaignConflicts } from './campaignConflicts';
import { replies } from './replies';
import type { CampaignWords } from '../shape/CampaignWords';
import { shortText } from '../shortText';
import { counted } from './counted';

const quote = (text: string): string => `“${shortText(text)}”`;

const ROSTER_PROBLEMS: Readonly<Record<RosterProblemCode, (found: string, hint: string) => string>> = {
  noCaptions: () => 'No row of captions with a code and a name of the unit was found.',
  noUnits: () => 'No row with a unit can be used.',
  missingCode: (found, hint) =>
    `${quote(found)} has no code${hint === '' ? '' : ` (the unit of that name has the code ${hint})`}. Please give the unit's code.`,
  badCode: (found) =>
    `The code ${quote(found)} is not valid; a code has capital letters without marks, digits and hyphens.`,
  duplicateCode: (found, hint) => `The code ${quote(found)} is already in row ${hint}. Please remove one of the rows.`,
  missingName: (found) => `The unit with the code ${quote(found)} has no name.`,
  missingKind: () => 'The kind of unit is missing.',
  unknownKind: (found) => `The kind of unit ${quote(found)} is not known.`,
  badEmail: (found) => `The address ${quote(found)} is not an e-mail address.`,
  unclearConfirmed: (found) => `The column “Confirmed” says ${quote(found)}; please write yes or no.`,
};

const SCORING_PROBLEMS: Readonly<Record<ScoringProblem['code'], (found: string) => string>> = {
  noCaptions: () => 'there is no row of captions',
  noRules: () => 'there is no row',
  unknownRule: (found) => `the rule ${quote(found)} is not known`,
  unknownIndicator: (found) => `there is no indicator ${quote(found)}`,
  notANumber: (found) => `${quote(found)} is not a number of points`,
  unclearProportional: (found) => `the column “Proportional” says ${quote(found)}; please write yes or no`,
};

const GENERAL = {
  ownPlan: "Last day for the unit's own plan",
  result: 'Last day for the report of results',
  ownPlanBefore: 'Urging for plans begins so many days before the last day (blank: no limit)',
  ownPlanAfter: 'Urging for plans ends so many days after the last day (blank: when they come)',
  resultBefore: 'Urging for reports begins so many days before the last day (blank: no limit)',
  resultAfter: 'Urging for reports ends so many days after the last day (blank: when they come)',
  expectedCount: 'Units that must report',
  ownRows:
    'Forms show only the rows of the unit’s own figures after part 4 (no: all rows; a unit without any always sees all)',
};

const SECTIONS = {
  openQuestions: '1. To be decided before forms are issued',
  general: '2. Deadlines and number of units',
  office: '3. Compiling office, form of documents',
  indicators: '4. Assignment of indicators',
  judgement: '5. What a result rests on',
  limits: '6. What is likely of each number (beyond it, a decision is asked for)',
  groups: '7. How each main indicator is judged',
  parameters: '8. Weights and tolerances',
  scoring: '9. Points for emulation (if there is a table)',
  units: '10. Reporting units',
};

const general = (key: string): string => (key in GENERAL ? GENERAL[key as keyof typeof GENERAL] : key);

/** The deadline as the plan words it, and by how many days it has passed. */
const due = (deadline: string, daysLate: number): string =>
  `due: ${deadline}${daysLate > 0 ? `, ${counted(daysLate, 'day', 'days')} ago` : ''}`;

/** English words for following a compilation. */
export const campaign = (area: string): CampaignWords => ({
  more: (count) => `… and ${String(count)} more`,
  textCut: (length, most) =>
    `The text is ${counted(length, 'character', 'characters')} long, and a cell holds at most ${String(most)}; its end is left out and replaced by “…”.`,
  previous: {
    understood: (period, figures, units) =>
      `Earlier period, ${period}: ${counted(figures, 'figure', 'figures')} of ${counted(units, 'unit', 'units')}.`,
    problems: {
      notACityWorkbook: (file) =>
        `“${file}” is no city workbook of this program. Choose the city workbook of an earlier period.`,
      otherPlan: (file, { plan, period }) =>
        `“${file}” is the city workbook of plan ${plan}, period ${period}, not of the plan that is compiled.`,
      notEarlier: (file, { period }) =>
        `“${file}” is the city workbook of period ${period}, which does not end before the one that is compiled. Choose that of an earlier period.`,
      noFigures: (file, { period }) => `“${file}” (period ${period}) holds no figure of a unit that can be used.`,
    },
  },
  settings: {
    sheet: 'Settings',
    title: 'SETTINGS OF THE COMPILATION',
    intro: () => [
      'Edit the tinted cells; the next compilation goes by this sheet. What is wrong is named on the sheet of errors and keeps its former setting.',
      'Units may be added, removed or pasted from another list in the order of the columns. Several kinds of unit are parted by “;”.',
      'The lead body is the usual source, the plan names none; please confirm before forms are sent out.',
    ],
    sections: SECTIONS,
    general: GENERAL,
    asDecided: '(by part 1)',
    office: {
      superior: 'Superior authority (upper line of the letterhead)',
      agency: 'Reporting authority',
      symbol: 'Symbol behind the number of the report',
      letterSymbol: 'Symbol behind the number of letters',
      addressee: 'Addressee of the report',
      reportTitle: 'Title of the report',
      signer: 'Position of the one who signs',
      signerName: 'Name of the one who signs',
      issuingDocument: 'Document with which forms are issued (e.g. Công văn số 215/SNV-TĐKT ngày 20/11/2026)',
    },
    columns: {
      key: 'Code',
      setting: 'Setting',
      question: 'To be decided',
      decision: 'Decision',
      value: 'Value',
      indicator: 'Indicator',
      lead: 'Code of the lead body',
      leadName: 'Name of the lead body',
      counts: `${capitalised(area)} figure from`,
      reportedBy: 'Kinds of unit that report',
      comparedBy: 'Kinds of unit that only compare',
      imputation: 'Missing units',
      relation: 'Relation between indicators',
      parameter: 'Parameter',
      usual: 'Default',
      part: 'Cell',
      unitMost: 'One unit: at most',
      cityLeast: `Whole ${area}: at least`,
      cityMost: `Whole ${area}: at most`,
      confidence: 'Confidence',
      basis: 'Basis',
      rule: 'Judged',
      share: 'Share to be met (%)',
    },
    groupRules: GROUP_RULES.offered('en'),
    judgement: {
      leastShareOfRatio: 'Share of the expected units from which on a ratio is judged (%)',
      leastShareOfSum:
        'Share of the expected units from which on a sum may be called not met (%); what is met already is said all the same',
      digits:
        'Decimals on which a figure is judged; by the plan: 15.16 has two, against a whole number the reported value counts',
      strictOn: 'On what “above” and “below” are judged',
      mostShareOfUnit:
        'A unit with more than this share of the sum (or of the sum of denominators) is to be decided about (%); not where the units are so few that equal parts would have it',
    },
    judgedDigits: JUDGED_DIGITS.offered('en'),
    strictOn: STRICT_ON.offered('en'),
    confidences: { official: 'official text', near: 'text of a near matter', assumed: 'assumed' },
    basisOfTarget: `One and a half times the target of the whole ${area}; what is usual for the ${area}`,
    usual: (value) => `default ${value}`,
    seasonOpen: 'blank',
    counts: CITY_SOURCES.offered('en'),
    imputations: IMPUTATIONS.offered('en'),
    scoring: { columns: SCORING_CAPTIONS.offered('en'), rules: SCORING_RULES.offered('en') },
    parameters: {
      tolerance: 'Tolerance',
      min: 'Lower bound',
      max: 'Upper bound',
      weight: (figure) => `Weight of ${figure}`,
    },
    units: ROSTER_CAPTIONS.offered('en'),
    ...YES_NO.offered('en'),
    problems: {
      SETTINGS_MISSING: () => "This workbook has no sheet of settings; the plan's own settings apply.",
      SETTINGS_SECTION_MISSING: ({ section }) =>
        `The sheet of settings lacks the part “${SECTIONS[section]}”; its former settings apply.`,
      SETTINGS_ROW_MISSING: ({ key }) =>
        `The sheet of settings lacks the row ${quote(key)}; its former setting applies.`,
      SETTINGS_ROW_UNKNOWN: ({ key }) =>
        `The row with the code ${quote(key)} is nothing that the plan knows; it is not used.`,
      SETTINGS_ROW_TWICE: ({ key }) =>
        `The code ${quote(key)} stands in several rows; only the first is used. Please remove the others.`,
      DEADLINE_NOT_A_DATE: ({ key, found }) =>
        `${general(key)} says ${quote(found)}, which is no date. Please write day/month/year.`,
      DEADLINE_EARLY: ({ key, found, earliest }, { date }) =>
        `${general(key)} is ${date(found)}, before ${date(earliest)}. Please check the date.`,
      SEASON_NOT_DAYS: ({ key, found }) =>
        `${general(key)}: the cell says ${quote(found)}; please write whole days from 0 to 366, or leave it blank.`,
      OWN_ROWS_UNCLEAR: ({ found }) => `Which rows forms show says ${quote(found)}; write yes or no.`,
      EXPECTED_COUNT_NOT_WHOLE: ({ found }) =>
        `The number of units that must report says ${quote(found)}; please give a whole number above 0.`,
      EXPECTED_COUNT_TOO_SMALL: ({ found, listed }, { number }) =>
        `The number of units that must report (${number(found)}) is less than the list (${number(listed)}); the list counts.`,
      LEAD_UNKNOWN: ({ indicator, found }) =>
        `Indicator ${indicator}: the code of the lead body ${quote(found)} is not in the list of units.`,
      COUNTS_UNKNOWN: ({ indicator, found }) =>
        `Indicator ${indicator}: the source of the ${area} figure says ${quote(found)}; please choose “Units” or “Lead body”.`,
      COUNTS_NOT_POSSIBLE: ({ indicator }) =>
        `Indicator ${indicator} has only the lead body's figure; it can't be built from units.`,
      KIND_UNKNOWN: ({ indicator, found }) => `Indicator ${indicator}: the kind of unit ${quote(found)} is not known.`,
      KIND_TWICE: ({ indicator, found }) =>
        `Indicator ${indicator}: the kind of unit ${quote(found)} both reports and only compares; it is taken to report.`,
      REPORTERS_NOT_POSSIBLE: ({ indicator }) =>
        `Indicator ${indicator} is reported by the lead body alone; other kinds of unit belong in the column for comparison.`,
      REPORTERS_MISSING: ({ indicator }) =>
        `Indicator ${indicator} needs at least one kind of unit that reports; the former assignment applies.`,
      IMPUTATION_UNKNOWN: ({ indicator, found }) =>
        `Indicator ${indicator}: for missing units it says ${quote(found)}; please choose from the list.`,
      IMPUTATION_ACCUMULATES: ({ indicator }) =>
        `Indicator ${indicator} adds up over the year: the earlier figure can't stand for it; its growth with the others' can.`,
      IMPUTATION_NOT_POSSIBLE: ({ indicator }) =>
        `Indicator ${indicator} is the lead body's figure, so nothing is filled in for missing units.`,
      SCORING_ROW: ({ problem, found }) =>
        `Table of points: ${SCORING_PROBLEMS[problem](found)}. The table is not used while a row is wrong.`,
      SHARE_NOT_A_PERCENTAGE: ({ key, found }) =>
        `Setting ${key} says ${quote(found)}; please give a number from 0 to 100.`,
      GROUP_RULE_UNKNOWN: ({ group, found }) =>
        `Indicator (${String(group)}): the rule says ${quote(found)}; please choose one of the list.`,
      JUDGEMENT_UNKNOWN: ({ key, found }) => `“${key}” says ${quote(found)}; please choose from the list.`,
      LIMIT_NOT_A_NUMBER: ({ key, found }) =>
        `The limit ${key} says ${quote(found)}, which can't be read as one number.`,
      LIMITS_REVERSED: ({ key, min, max }, { number }) =>
        `Limit ${key}: the least (${number(min)}) is above the most (${number(max)}); the former limits stay.`,
      DECISION_NOT_A_CHOICE: ({ key, found }) =>
        `${key} says ${quote(found)}; choose from the list. The default applies until then.`,
      PARAMETER_NOT_A_NUMBER: ({ key, found }) =>
        `Parameter ${key} says ${quote(found)}, which can't be read as one number.`,
      PARAMETER_NEGATIVE: ({ key, found }, { number }) =>
        `Parameter ${key} is ${number(found)}; please give a number that is not negative.`,
      BOUNDS_REVERSED: ({ relation, min, max }, { number }) =>
        `Relation ${relation}: the lower bound (${number(min)}) is above the upper (${number(max)}); the former bounds apply.`,
      UNIT_ROW: ({ row, problem, found, hint }) =>
        `${row === 0 ? 'List of units' : `List of units, row ${String(row)}`}: ${ROSTER_PROBLEMS[problem](found, hint)} The row is not used.`,
    },
    rosterProblems: ROSTER_PROBLEMS,
  },
  groups: {
    sheet: 'Main indicators',
    title: (count) => `RESULTS OF THE PLAN'S ${String(count)} MAIN INDICATORS`,
    intro:
      'Each result follows from those of its figures by the rule on the sheet of settings; where nothing else is set it is that of the main figure (the first row).',
    columns: ['Number', 'Indicator', 'Judged', 'Figures', 'Result'],
  },
  tracking: {
    title: 'OWN PLANS AND REPORTS OF RESULTS SENT',
    asOf: (asOf) => `As of ${asOf}.`,
    intro:
      'Lateness goes by the day that the officer wrote down, else by when the mail came; only where neither is known by the form’s stamp or the file’s last saving. A unit’s own plan is a letter: its number, day and day of receipt stand in the last columns. The tinted columns are the officer’s and stay as they are when the workbook is compiled again.',
    columns: {
      number: 'No.',
      unit: 'Unit code',
      name: 'Unit',
      cluster: 'Cluster',
      planState: 'Own plan',
      planLate: 'Plan in time',
      state: 'Report of results',
      time: 'Sent at',
      timeSource: 'Time taken from',
      late: 'Report in time',
      versions: 'Times sent',
      errors: 'Errors',
      warnings: 'Warnings',
      decision: 'Decision',
      reason: 'Reason',
      decidedAt: 'Decided on',
      chosen: 'Use another form',
      note: 'Note',
      planDecision: 'Own plan received',
      planNumber: 'Plan number',
      planDate: 'Plan dated',
      planReceived: 'Plan received on',
      reportNumber: 'Report number',
      reportDate: 'Report dated',
      reportReceived: 'Report received on',
      planTime: 'Own plan sent at',
      file: 'File in use',
      others: 'Other files of the unit',
      sha256: 'Mark of the file in use',
      stateCode: 'State code',
    },
    planDeclared: (number, date) => `Named in the form: ${number} of ${date}; to be confirmed`,
    planStates: {
      notSent: 'Not sent',
      empty: 'Blank form',
      withErrors: 'With errors',
      returned: 'Returned',
      accepted: 'Sent',
      exempt: 'Exempt',
    },
    states: {
      notSent: 'Not sent',
      empty: 'Blank form',
      withErrors: 'With errors',
      returned: 'Returned',
      accepted: 'Accepted',
      exempt: 'Exempt',
    },
    timeSources: {
      officer: 'the officer',
      received: 'arrival of the mail',
      mailDate: 'date in the mail',
      stamp: 'stamp',
      modified: 'last saving',
      recorded: 'earlier compilation',
    },
    late: {
      inTime: 'in time',
      days: (days) => `${counted(days, 'day', 'days')} late`,
      overdue: (days) => `overdue ${counted(days, 'day', 'days')}`,
      noTime: 'day not known',
      noDeadline: 'no deadline',
    },
    decisions: DECISIONS.offered('en'),
    planDecisions: PLAN_DECISIONS.offered('en'),
    prompts: {
      decision:
        'Choose accepted, returned or exempt from the report. A decision is about the form in use in this row; a form sent later is looked at anew.',
      chosen:
        'Empty: the form saved last is used. For another form give its file name or at least the first 6 characters of its mark.',
      planDecision: 'Choose received or exempt. With a number or a day it counts as received.',
      planReceived: 'Day on which the office received the plan, as day/month/year.',
      reportReceived: 'Day on which the office received the report, as day/month/year. Lateness goes by it.',
    },
    totalsSheet: 'Totals by cluster',
    totalsTitle: 'STATE OF SENDING BY CLUSTER',
    totals: [
      'Cluster',
      'Expected',
      'Plans sent',
      'Rate (%)',
      'Plans late',
      'Reports sent',
      'Rate (%)',
      'Reports late',
      'With errors',
      'Returned',
      'Accepted',
    ],
    all: `Whole ${area}`,
    noCluster: (kind) => `${kind} (no cluster yet)`,
    problems: {
      DECISION_UNKNOWN: (found) =>
        `The decision says ${quote(found)}; please choose accepted, returned or exempt. The program keeps what was written in the note when it writes the workbook.`,
      PLAN_DECISION_UNKNOWN: (found) =>
        `“Own plan received” says ${quote(found)}; please choose received or exempt. The program keeps what was written in the note when it writes the workbook.`,
      DAY_UNREADABLE: (found) =>
        `${quote(found)} is no day; please write day/month/year. What was written stays as it is.`,
      UNIT_TWICE: (found) => `The unit ${quote(found)} stands in several rows; only the notes of the first are kept.`,
    },
  },
  log: {
    sheet: 'Log',
    title: 'LOG OF FORMS AND DECISIONS',
    intro: 'Every form received and every decision taken, replaced forms among them. The program writes this sheet.',
    formsTitle: '1. Forms received',
    forms: ['No.', 'Unit code', 'Unit', 'Time', 'Time taken from', 'Use', 'File', 'Mark of the file'],
    used: 'in use',
    kept: 'kept, not in use',
    decisionsTitle: "2. The officer's decisions",
    decisions: ['No.', 'Unit code', 'Unit', 'Decision', 'Day', 'Reason', 'Mark of the form’s file'],
    choicesTitle: '3. Decisions about conflicts',
    choices: ['No.', 'What', 'Unit code', 'Unit', 'Choice', 'Time', 'Reason'],
    byRule: 'by rule',
    refusalsTitle: '4. Files that could not be used',
    refusals: ['No.', 'File', 'Received', 'Reason', 'Mark of the file'],
    rules: {
      only: 'the only form',
      stamp: 'newest fitting stamp',
      saved: 'saved last',
      name: 'by file name',
      officer: "the officer's choice",
    },
  },
  conflicts: campaignConflicts(area),
  comparison: {
    sheet: 'Comparison',
    title: 'COMPARISON OF FIGURES',
    intro:
      "Difference = figure from the units minus the lead body's. This sheet is for consideration only; no figure is replaced by it.",
    sources: "1. The lead body's figure and the units'",
    sourceColumns: [
      'Code',
      'Indicator',
      'Unit of measure',
      'Lead body',
      'From the units',
      'Difference',
      'Difference (%)',
      'Units that weigh most (of a ratio: by how much they move it)',
    ],
    noSources: 'No indicator has both figures yet.',
    relations: `2. Relations that the ${area} figures do not keep`,
    relationColumns: ['', 'Rule', 'Severity', 'Found', 'Held against'],
    noRelations: 'All figures that are there agree with each other.',
    outliers: "3. Units' figures far from those of their kind",
    outliersIntro:
      'The distance is in median absolute deviations from the median of units of the same kind (8 units with figures or more); named beyond 3.5. A reason to ask, not an error.',
    outlierColumns: ['Code', 'Unit', 'Unit of measure', "Unit's figure", 'Median', 'Distance', 'Units', 'Indicator'],
    perhaps: (value) => `; perhaps ${value}, by a slip of separator or unit of measure`,
    noOutliers: 'No figure is far from those of its kind.',
  },
  scores: {
    sheet: 'Ranking',
    title: 'POINTS AND RANKS BY CLUSTER',
    intro: 'By the table of points that the compiling office gave; the plan gives none. Equal totals share a rank.',
    columns: ['Group', 'Rank', 'Unit code', 'Unit', 'Total'],
    rulesTitle: '1. Table of points',
    unitsTitle: '2. Points of each unit',
    number: 'No.',
    basis: ['Report late (days)', 'Plan late (days)', 'No report (1: yes)', 'No plan (1: yes)', 'Errors'],
    rules: {
      ownPlanReached: "Result against the unit's own plan, indicator",
      lateResult: 'Report late (days)',
      lateOwnPlan: 'Plan late (days)',
      resultMissing: 'No report',
      ownPlanMissing: 'No plan',
      withErrors: 'Form with errors (errors)',
    },
    reviewed: ["Unit's own points", 'Verified by cụm, khối', 'Verified by Ban', 'Ban less own points'],
  },
  scoreReview: {
    sheet: 'Verified points',
    title: 'OWN POINTS AND VERIFIED POINTS',
    intro:
      'A row for each rule of the table of points and each unit: what the program computed, what the unit gave itself in its form, and what cụm or khối and the Ban verified. Type into tinted cells; what is taken off is below 0; give the reason where it differs from the own points. What is typed stays when you compile again.',
    columns: {
      number: 'No.',
      unit: 'Unit code',
      name: 'Unit',
      group: 'Group',
      ruleName: 'Rule',
      bounds: 'From – to',
      computed: 'Computed',
      own: 'Own points',
      cluster: 'Verified by cụm, khối',
      board: 'Verified by Ban',
      clusterDifference: 'Cụm, khối less own',
      boardDifference: 'Ban less own',
      reason: 'Reason',
      ownNote: "Unit's note",
      rule: 'Code of the rule',
      sha256: 'SHA-256 of the form',
    },
    formerTitle: 'Points typed for units or rules that are not scored any more',
    problems: {
      POINTS_NOT_A_NUMBER: (level, found) =>
        `The column “${level}” says ${quote(found)}, which is no number of points. The program keeps it in the column Reason when it writes the workbook.`,
      POINTS_OUT_OF_RANGE: (level, found, least, most) =>
        `The column “${level}” says ${quote(found)}, which is not between ${least} and ${most}. It stays as typed; please look again.`,
    },
  },
  charts: {
    sheet: 'Charts',
    title: 'CHARTS OF RESULTS AND SENDING',
    intro:
      'The charts take their numbers from the sheets of results and sending. Ranks have no percentage and are not shown.',
    columns: ['Code', 'Indicator', '% of target', 'Result'],
    progress: 'Result against target (%), by code of the indicator',
    percent: '% of target',
    rates: 'Reporting rate (%), by cluster',
    rate: 'Reporting rate (%)',
  },
  replies,
  register: {
    recorded: (letters, leftOut) =>
      `Register of incoming documents: ${counted(letters, 'letter', 'letters')} of units recorded${leftOut === 0 ? '' : `, ${counted(leftOut, 'row', 'rows')} left out`}.`,
    problems: {
      NO_CAPTIONS: () =>
        'There is no table of incoming documents: it needs captions “Sender” (or “Unit code”) and “Number” or “Received on”.',
      UNIT_UNKNOWN: (found) => `${quote(found)} is not in the list of units; the row is left out.`,
      DUTY_UNCLEAR: (found) =>
        `${quote(found)} is neither clearly a plan nor a report; the row is left out. Please begin the subject with “Plan” or “Report”.`,
      DAY_UNREADABLE: (found) => `${quote(found)} is no day; the row is left out. Please write day/month/year.`,
      SEVERAL_LETTERS: (found) =>
        `The unit has several letters of this kind; the first row counts, ${quote(found)} does not.`,
      RECORDED_OTHERWISE: (found) => `${quote(found)} is written down already and stays; the row is left out.`,
    },
  },
  reminders: {
    sheet: 'Reminders',
    title: 'UNITS TO BE REMINDED',
    intro: (open, expected, asOf) =>
      `${String(open)}/${String(expected)} units still have something to do, as of ${asOf}.`,
    nobody: 'No unit has to be reminded.',
    columns: ['No.', 'Unit code', 'Unit', 'Cluster', 'Matter', 'Report in time', 'Errors', 'E-mail'],
    needs: {
      ownPlanMissing: 'own plan not sent',
      resultMissing: 'report of results not sent',
      resultEmpty: 'blank form sent',
      withErrors: 'form with errors',
      returned: 'form returned',
    },
    template: {
      subject: 'Report of results under Plan {plan}, {period}',
      opening:
        '{receiver} is compiling the results of the indicators under Plan {plan} of {planDate} ({period}). Please attend to the following:',
      closing: 'Thank you for your cooperation.\n\n{receiver}',
    },
    planTemplate: {
      subject: 'Own plan under Plan {plan}',
      opening:
        '{receiver} is following the plans that the units make under Plan {plan} of {planDate}. Please attend to the following:',
      closing: 'Thank you for your cooperation.\n\n{receiver}',
    },
    salutation: (name, units) => (units === 1 ? `To: ${name}` : `To: the units of ${name}`),
    untilSaid: 'as the letter that asks for the report says',
    untilDay: (day) => `by ${day}`,
    ownPlanMissing: (deadline, daysLate, withFigures) =>
      `The unit's own plan has not arrived (${due(deadline, daysLate)}). Please send it as a letter${withFigures ? ', and its figures in the column of the unit’s own plan of the form attached' : ''}.`,
    resultMissing: (deadline, daysLate, letter) =>
      letter === null
        ? `The report of results has not arrived (${due(deadline, daysLate)}).`
        : `The report${letter.number === '' ? '' : ` ${letter.number}`}${letter.date === '' ? '' : ` of ${letter.date}`} has arrived without the form of indicators (${due(deadline, daysLate)}).`,
    resultEmpty: (file, deadline, daysLate) =>
      `The form sent${file === '' ? '' : ` (${shortText(file)})`} is blank: it holds no figure of the unit, so it does not count as a report (${due(deadline, daysLate)}). Please fill it and send it again.`,
    withErrors: (errors, warnings, file) =>
      `The form sent${file === '' ? '' : ` (${shortText(file)})`} has ${counted(errors, 'error', 'errors')} and ${counted(warnings, 'warning', 'warnings')}; please mend it and send it again.`,
    returned: (reason, day) =>
      `The form sent was returned${day === '' ? '' : ` on ${day}`}${reason === '' ? '' : `: ${reason}`}. Please complete it and send it again.`,
    attached: (forms, lists) => {
      if (forms > 0) return "The unit's form is attached. Please fill it, check it and send it back as an .xlsx file.";
      return lists > 0 ? 'A list of what has to be completed or mended is attached.' : '';
    },
    attachedToMany: (units, forms) => {
      const list = `one workbook of what is to be added or mended (a sheet for each unit with a form to mend: ${String(units)})`;
      const toFill = `${counted(forms, 'form', 'forms')} for units that have sent none`;
      if (units + forms === 0) return '';
      const attached = [...(units > 0 ? [list] : []), ...(forms > 0 ? [toFill] : [])].join(', and ');
      return `Attached: ${attached}. Each unit is asked to fill or mend its own form, check it and send it as an .xlsx file.`;
    },
    correction: {
      sheet: 'To be mended',
      title: 'TO BE COMPLETED OR MENDED',
      intro: (plan, date, period) =>
        `Form of indicators under Plan ${plan} of ${date}, reporting period ${period}. Please mend your own form and send it again; do not edit this list.`,
      units: ['No.', 'Unit', 'Code', 'Matter', 'In time', 'Reason, file received'],
      findingsTitle: 'Errors and warnings in the form',
      findings: ['No.', 'Unit', 'Severity', 'Indicator', 'Cell', 'What'],
      whole: 'Whole form',
      none: 'The form received has no error and no warning.',
    },
  },
  approval: {
    sheet: 'Approval',
    title: 'REPORTS CHECKED, PROPOSED, APPROVED',
    intro: (agency) =>
      `Clusters and the Emulation Board write checked or proposed; ${agencyName(agency)} writes checked or approved. A mark is about the form in its row and stays when compiled again; when the unit sends another form, former marks go to the end of the sheet and the new form is looked at anew.`,
    columns: (agency) => ({
      number: 'No.',
      unit: 'Unit',
      name: 'Name',
      group: 'Cluster',
      state: 'Report',
      cluster: 'Head of cluster',
      board: 'Emulation Board',
      office: agencyName(agency, 'Department of Home Affairs'),
      note: 'Note',
      sha256: 'Code of the form',
    }),
    marks: APPROVAL_MARKS.offered('en'),
    prompt: 'Choose from the list; leave blank what was not looked at.',
    formerTitle: 'Marks on forms that others have replaced',
    replaced: 'Replaced',
    problems: {
      MARK_UNKNOWN: (level, found) =>
        `The column “${level}” says ${quote(found)}, which this level cannot choose. The program keeps it in the note when it writes the workbook.`,
      MARK_WITHOUT_FORM: (level, found) =>
        `The column “${level}” says ${quote(found)} where the unit has no form yet. The program keeps it in the note when it writes the workbook; enter it again when the form has been seen.`,
      LEVEL_SKIPPED: (_level, _found, _state, agency) =>
        `Approved by ${agencyName(agency, 'the department')} with nothing from the Emulation Board.`,
      APPROVED_OTHERWISE: (_level, _found, state, agency) =>
        `Approved by ${agencyName(agency, 'the department')}, while the unit’s report stands as ${quote(state)}. Please look at both again.`,
      APPROVED_REPLACED: (_level, _found, _state, agency) =>
        `Another form has replaced the one that ${agencyName(agency, 'the department')} approved. The new one is not approved; please look at it anew.`,
    },
  },
  closing: {
    sheet: 'Closing',
    title: 'CLOSED FIGURES AND REVISIONS SINCE',
    intro:
      'Closed figures stay as they are in this workbook. Each later compilation is a revision: figures other than they were closed are named below with their causes. The program writes this sheet.',
    closingsTitle: '1. Closings',
    closings: ['No.', 'Closed on', 'Decided by', 'Code of the closed figures (SHA-256)'],
    revisionTitle: (since, day, until) =>
      `Revision since closing ${String(since)} (${day})${until === null ? ', to this compilation' : `, to closing ${String(until)}`}`,
    figures: ['No.', 'Code', 'Figure', 'Closed', 'Now', 'Result closed', 'Result now', 'Causes'],
    units: ['No.', 'Unit', 'Name', 'Before', 'After', 'What'],
    same: 'Nothing is other than it was closed.',
    causes: {
      newForm: (unit, file) => `${unit} sent its first form (${file})`,
      formReplaced: (unit, file) => `${unit} sent another form (${file})`,
      decision: (unit, file) =>
        `decision of the compiling office${unit === '' ? '' : ` about the figure of ${unit}`}${file === '' ? '' : ` (${file} is used)`}`,
      rule: () => 'plan or settings of computing and judging were changed',
      roster: (unit) => `the list of units was changed${unit === '' ? '' : ` (${unit})`}`,
      other: () => 'no form, decision or setting; perhaps the earlier period or the version of the program',
    },
    damaged: (number, expected, found) =>
      `What closing ${String(number)} keeps in this workbook is not as it was closed (code then ${expected.slice(0, 12)}, now ${found.slice(0, 12)}). Take a saved copy of the workbook, or close again.`,
  },
  changes: {
    sheet: 'Changes',
    title: 'CHANGES SINCE THE COMPILATION BEFORE',
    first: 'This is the first compilation; there is none before it to compare with.',
    intro: (asOf, count) =>
      `Latest compilation that changed anything: ${asOf}, ${counted(count, 'change', 'changes')}.`,
    columns: ['No.', 'What', 'Code', 'Indicator or unit', 'Before', 'After'],
    kinds: {
      figure: `${capitalised(area)} figure`,
      unitIn: 'Unit newly in',
      formReplaced: 'Form replaced',
      unitOut: 'No form any more',
      state: 'State',
    },
    nothing: '(nothing)',
  },
});
