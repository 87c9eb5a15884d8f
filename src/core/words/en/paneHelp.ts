import type { PaneHelpWords } from '../shape/PaneHelpWords';
import { agencyName } from './agencyName';
import { counted } from './counted';

export const paneHelp: PaneHelpWords = {
  title: 'Help',
  topics: { use: 'How to use', numbers: 'How numbers are read', selfTest: 'Self-test' },
  selfTest: {
    intro:
      'Tries whether the Excel on this computer does what Microsoft’s documentation says; it takes some five minutes. Only in a blank workbook: open a new one (Ctrl+N), open this pane in it and press the button. The sheets that are used are deleted. The file of results has the name and version of Excel and its answers, nothing of yours; send it to whoever helps you.',
    start: 'Test this Excel',
    running: (done, total) => `Trying ${done} of ${total}. Please do not type into the workbook until this is done.`,
    notBlank: 'There is something in this workbook, so nothing was tried. Open a new one (Ctrl+N) and try again.',
    done: (count, excel) => `Tried ${counted(count, 'thing', 'things')} with Excel ${excel}.`,
    left: (names) => `Could not be deleted: ${names}. Close this workbook without saving it.`,
    save: 'Save the results',
  },
  views: (agency) => [
    {
      name: 'Form',
      steps: [
        'Type the unit’s name or code, choose the period and press “Insert the form”.',
        'Enter figures into the tinted cells, in the row’s unit of measure. The other cells are locked.',
        'If the form is in disorder, press “Rebuild the form, keep figures”; nothing that was entered is lost.',
      ],
    },
    {
      name: 'Check',
      steps: [
        'The form is checked again after each change. The arrows walk through the findings; “To cell” leads there.',
        '“Change to…” writes the mended figure. “Mend all of this kind” shows each cell first. All that was mended stands under “Mended” and can be put back.',
        'If a warning’s figure is right, press “Keep…” and say why; the reason goes along with the form.',
        '“Restore” gives back formulas, codes, units of measure, captions and limits, and touches no figure.',
        '“Compare with an earlier report…” shows cumulative figures that fell, and large changes.',
      ],
    },
    {
      name: 'Prepare to send',
      steps: [
        'When no error is left, press “Prepare to send”: the form is read again, checked and stamped.',
        'Save the file and the draft mail (the file is attached), open the mail, look it over and press Send.',
        'After any later change prepare it again; the receiver sees figures that were changed after the check.',
      ],
    },
    {
      name: `Compile (${agencyName(agency, 'department')})`,
      steps: [
        'Drop all received files onto the pane. File names do not matter: each form is known by the codes inside.',
        'Look through the lists of errors, duplicates and missing units, then write the city workbook.',
      ],
    },
    {
      name: `Plan (${agency})`,
      steps: [
        'Settings button, “Plan…”: see the plan in use, make a new plan workbook (empty, of the plan in use, or for the next year), or paste a list of targets and confirm each figure.',
        'Fill in the plan workbook in Excel and open it under “Open” to have it checked. Without errors it issues forms to the units; “Use this plan” makes the pane work by it, also at the next start if the workbook is saved.',
      ],
    },
  ],
  limitsTitle: 'When a figure is questioned',
  limitsIntro:
    'These limits do not stand in the plan; a figure beyond one is questioned, never changed or left out by itself.',
  limitUnits: {
    times: 'times',
    share: 'of the range of values',
    unitsOfMeasure: 'units of measure',
    standardDeviations: 'standard deviations',
    reportingUnits: 'units',
  },
  signsTitle: 'Where there is no figure, write a sign',
  signs: [
    { sign: '-', meaning: 'nothing occurred' },
    { sign: '…', meaning: 'occurred, not yet collected' },
    { sign: 'x', meaning: 'outside the unit’s scope' },
  ],

  version: (running, rules) => `${running} · rules of checking ${rules}`,
  tryTitle: 'Try a number',
  tryIndicator: 'Indicator',
  tryLabel: 'What is typed into the cell',
  tryPlaceholder: 'For example: khoảng 194.935,654 tỷ',
  casesTitle: (count) => `Usual spellings (${count})`,
  search: 'Find a spelling',
  noCase: 'The table has no such spelling. Please try it above.',
  inRow: (unitOfMeasure) => `row in ${unitOfMeasure}`,
  percentCell: 'cell formatted as a percentage',

  readings: {
    blank: 'Blank: no figure yet (which is not zero).',
    number: (amount, decider) => {
      switch (decider) {
        case null:
          return `Read as ${amount}.`;
        case 'wholeNumber':
          return `Read as ${amount}, since the indicator is in whole numbers.`;
        case 'hardRange':
          return `Read as ${amount}, since the other reading is outside what is allowed.`;
        case 'expected':
          return `Read as ${amount}, since the other reading is too far from what can be.`;
        case 'otherHalf':
          return `Read as ${amount}, since the other reading gives a ratio that cannot be.`;
      }
    },
    ambiguous: (first, second) => `Two readings: ${first} or ${second}. You are asked; nothing is chosen for you.`,
    range: (low, high) => `A range from ${low} to ${high}. One figure is needed.`,
    otherUnit: (unit, amount) => `In ${unit}; that is ${amount}. You are asked before it is converted.`,
    none: 'The sign “-”: nothing occurred.',
    notCollected: 'The sign “…”: occurred, not yet collected.',
    outOfScope: 'The sign “x”: outside the unit’s scope.',
    asWords: 'Better written as the sign.',
    thisText: 'This cell',
  },
};
