import type { PanePlanWords } from '../shape/PanePlanWords';
import { counted } from './counted';

export const panePlan: PanePlanWords = {
  title: 'Plan',
  tabs: { use: 'In use', open: 'Open', create: 'New', read: 'From text' },
  named: (number, date) => `${number} of ${date}`,
  facts: (version, figures, units) =>
    `Version ${version} · ${counted(figures, 'figure', 'figures')} · ${counted(units, 'unit', 'units')}`,
  use: {
    heading: 'The plan in use',
    from: {
      program: 'It comes with the program.',
      workbook: 'Taken from a plan workbook, and kept in the workbook in front.',
      city: 'The plan that the city workbook in front was compiled with.',
      damaged:
        'The plan that the workbook in front keeps is damaged and cannot be used; the one that comes with the program is in use. Open the plan workbook again under “Open” and press “Use this plan”.',
    },
    toProgram: 'Use the plan that comes with the program',
    toProgramDone: 'Back to the plan that comes with the program.',
  },
  open: {
    teach:
      'Open a plan workbook to have it checked. Once it has no error it serves to insert forms, to check and to compile, and forms can be issued to the units.',
    choose: 'Choose a plan workbook (.xlsx)',
    front: 'Check the workbook in front',
    reading: 'Reading…',
    frontName: 'the workbook in front',
    notAPlanBook: (file) => `No plan workbook: ${file}. Make one under “New” or “From text”.`,
    sound: (file) => `No errors: ${file}.`,
    notSound: (file, errors) =>
      `Errors left: ${errors}, in ${file}. While there is one, this plan cannot be used and issues no form.`,
    problems: 'What is to be mended in the plan workbook',
    howToMend: 'Mend it in the plan workbook, save it and open it here again.',
    code: (code) => `Code: ${code}`,
    moreProblems: (count) => `Show ${count} more`,
    use: 'Use this plan',
    used: (plan) =>
      `From now on the pane works by ${plan}. The plan is kept in the workbook in front: save it to use the plan at the next start too. The way back is under “In use”.`,
    notHere:
      'The plan is kept in the workbook that you work in, not in the plan workbook. Open a blank workbook (Ctrl+N) or the city workbook, come back here and choose this plan workbook as a file.',
  },
  issue: {
    heading: 'Issue forms to the units',
    undecided: (count) => `Not decided yet: ${count}; forms follow the plan’s usual`,
    byCity: 'Deadlines, decisions and units are those of the city workbook in front.',
    one: 'Save the form of this unit',
    all: (count) => `Save the forms of ${counted(count, 'unit', 'units')}`,
    making: (done, total) => `${done}/${total} forms made`,
    noUnits: 'The plan has no unit to issue forms to. Fill in the sheet of units in the plan workbook.',
    lastResort: 'If no file can be saved, insert the form into the workbook in front under “Form” and save that.',
  },
  create: {
    teach:
      'A plan workbook is an Excel workbook with a plan’s number, date, figures, targets, units of measure and reporting units. Choose how to begin, save it, fill in the tinted cells and open it under “Open” to have it checked.',
    heading: 'Begin with',
    empty: 'Empty',
    same: (plan) => `From ${plan}, as it is`,
    next: (year) => `For ${year}: same figures, targets blank`,
    results: 'Last year’s results as baseline',
    resultsHint:
      'Optional. Choose the city workbook of a whole year: its results become the baseline, its units the list.',
    chooseResults: 'Choose a city workbook',
    resultsFrom: (file) => `The workbook for the next year will have the results of ${file}.`,
    otherPlan: (file) => `No city workbook, or its plan is not known: ${file}.`,
    noResults: (file) => `The city workbook has no figure for a baseline yet: ${file}.`,
    after: 'Open the saved file in Excel, fill in the tinted cells, save it and open it under “Open”.',
  },
  read: {
    teach:
      'Paste the targets from a plan’s text, or the rows of an Excel annex. Each figure that is understood is shown beside its words for you to confirm; only what is confirmed enters the plan workbook.',
    paste: 'List of targets',
    pasteHint: 'Copy from Word or Excel and paste here.',
    choose: 'Or choose a file (.txt, .tsv, .xlsx)',
    look: 'Read the list',
    nothing: 'No target was found. What was read, and why not, stands below.',
    found: (figures, asked) =>
      `Figures understood: ${figures}; ${asked === '0' ? 'none of them to be asked about' : `of these to be asked about: ${asked}`}.`,
    confirmClear: (count) => `Confirm ${counted(count, 'figure', 'figures')} without a question`,
    group: (number) => `Indicator ${number}`,
    from: 'The plan’s words',
    noName: '(name not clear)',
    noUnit: '(unit of measure not clear)',
    take: 'Right, take it',
    decline: 'Leave it out',
    answerFirst: 'Answer the questions above before it is taken.',
    asRead: (reading) => `It is: ${reading}`,
    otherwise: (reading) => `Or it is: ${reading}`,
    more: 'more is better',
    less: 'less is better',
    later: 'Not clear; put it on “To be decided”',
    passedOver: (count) => `Passages without a figure: ${count}`,
    seen: 'Looked at: there is no target in them',
    seenHint: 'Unless ticked they are put on “To be decided”.',
    tally: (taken, declined, unsaid) => `Taken ${taken} · left out ${declined} · not confirmed ${unsaid}`,
    unsaidHint: 'Figures that are not confirmed do not enter the list; their words are put on “To be decided”.',
    save: 'Save the plan workbook',
    startOver: 'Begin again with another list',
  },
  fileName: (part) => `Plan-workbook_${part}.xlsx`,
  fileParts: {
    empty: 'blank',
    list: 'from-list',
    afterResults: (year) => `${year}_with-results`,
  },
};
