import { USE_OR_LEAVE } from '../../compilation/model/useOrLeave';
import type { ConflictWords } from '../shape/ConflictWords';
import { shortText } from '../shortText';
import { counted } from './counted';

/** Conflicts and their choices in English. */
export const campaignConflicts = (area: string): ConflictWords => ({
  sheet: 'Conflicts',
  title: "CONFLICTS AND THE OFFICER'S CHOICES",
  intro: [
    'Each row can be settled in more than one way. “In force” follows the rule beside it unless the officer decides.',
    'Write the decision (the number of a choice, a file name, “use”, “do not use” or “ask the unit”) and the reason into the tinted cells; the next compilation applies and logs it. Clear the decision to go back to the rule.',
  ],
  none: 'Nothing has to be chosen.',
  columns: {
    number: 'No.',
    state: 'State',
    unit: 'Unit code',
    name: 'Unit',
    what: 'What it is about',
    choices: 'Choices',
    rule: 'Rule',
    applied: 'In force',
    decision: 'Decision',
    reason: 'Reason',
    decidedAt: 'Time of decision',
    note: 'Note',
    id: 'Code',
    written: 'As written',
    data: 'Data',
  },
  states: { open: 'to be looked at', asked: 'the unit is asked', byRule: 'by rule', decided: 'decided' },
  kinds: {
    severalForms: 'Several forms of one unit',
    stampMisfit: 'Stamp does not fit',
    otherCatalogue: 'Form of another catalogue',
    otherPeriod: 'Form of another period',
    notLead: 'Figure not of the lead body',
    doubtful: 'Figure beyond a limit',
  },
  severalForms: (count) => `The unit sent ${counted(count, 'form', 'different forms')}.`,
  differingFigures: (file, figures) => `The form in force and ${shortText(file)} differ: ${figures}.`,
  differingFigure: (figure, inForce, other) => `${figure} ${inForce} and ${other}`,
  moreFigures: (count) => `… and ${counted(count, 'other figure', 'other figures')}`,
  sameFigures: (file) => `The form in force and ${shortText(file)} report the same figures.`,
  blank: 'blank',
  stampMisfit: (file, count) =>
    count === 0
      ? `${shortText(file)}: the stamp is damaged or of another form.`
      : `${shortText(file)}: ${counted(count, 'figure was', 'figures were')} changed after the check before sending.`,
  otherCatalogue: (file, found, expected) =>
    `${shortText(file)}: made from ${found === '' ? 'a catalogue without a version' : `catalogue version ${shortText(found)}`}, now in use: ${expected}.`,
  otherPeriod: (file, found, expected) => `${shortText(file)}: the form says ${found}; compiled is ${expected}.`,
  notLead: (figure, value, lead, leadValue) =>
    `${figure}: the unit says ${value}; the lead body (${lead}): ${leadValue}.`,
  doubtful: (figure, doubts) => `${figure}: ${doubts}.`,
  parts: { value: 'reported figure', numerator: 'numerator', denominator: 'denominator' },
  doubts: {
    limit: (part, value, ofCity, min, max) =>
      `${part} ${value} is outside what is likely of ${ofCity ? `the whole ${area}` : 'one unit'} (${[
        ...(min === null ? [] : [`from ${min}`]),
        ...(max === null ? [] : [`up to ${max}`]),
      ].join(' ')})`,
    aboveCity: (part, value, city) =>
      `${part} ${value} is more than the lead body reports of the whole ${area} (${city})`,
    leverage: (part, percent) => `${percent}% of the sum of all units (${part})`,
    outlier: (part, value, median) => `${part} ${value} is far from units of its kind (median ${median})`,
    fell: (value, previous, period) => `cumulative figure ${value} is below that of ${period} (${previous})`,
  },
  noValue: 'no figure yet',
  rules: {
    only: 'The only form counts.',
    stamp: 'The form with the newest stamp that fits; one whose stamp does not fit never replaces it.',
    saved: 'The form saved last, as no fitting stamp decides.',
    name: 'The last by file name, as the times do not tell the forms apart.',
    asIs: 'Used, with a warning.',
    left: 'Not used.',
  },
  acts: USE_OR_LEAVE.offered('en'),
  stamps: { fits: 'stamp fits', misfits: 'stamp does not fit', none: 'no stamp' },
  form: (file, time, stamp) => `${shortText(file)} (${time}, ${stamp})`,
  noTime: 'time not known',
  prompt:
    'Write the number of a choice, a file name, “use”, “do not use” or “ask the unit”. Left empty, the rule applies.',
  unknownChoice: (found) =>
    `The decision “${shortText(found)}” is none of the choices; the program keeps the text in the column Note when it writes the workbook.`,
});
