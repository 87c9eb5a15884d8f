import { inUnit } from '../inUnit';
import type { PaneCheckWords } from '../shape/PaneCheckWords';
import { agencyName } from './agencyName';
import { counted } from './counted';

export const paneCheck: PaneCheckWords = {
  teach: 'There is no form to check yet. Open a filled form, or insert a new one.',
  toForm: 'To Form',
  progress: (answered, all) => `Figure or sign in ${answered} of ${counted(all, 'indicator', 'indicators')}`,
  missing: (count) => `${counted(count, 'required cell is', 'required cells are')} still blank`,
  all: 'All',
  severities: { error: 'Errors', warning: 'Warnings', information: 'Notes' },
  keptOnes: 'Kept',
  filters: 'Filter the list',
  counted: (word, count) => `${word} ${count}`,
  fineTitle: 'No errors left',
  fineText: 'No errors and no warnings to look at are left. Press Prepare to send for the file and the mail.',
  noneOfKind: 'Nothing of the chosen kind.',
  check: 'Check',
  checking: 'Checking…',
  auto: 'Check while editing',
  previous: 'Previous',
  next: 'Next',
  position: (current, all) => `${current}/${all}`,
  clearMarks: 'Clear marks',
  marksCleared: 'The marks in the form are cleared. Press Check to mark again.',
  checkedAt: (time) => `Checked at ${time}`,
  wholeForm: 'Whole form',
  blank: '(blank)',

  toCellOf: (cell) => `To cell ${cell}`,
  inCell: (text) => `In the cell: ${text}`,
  changeTo: (value) => `Change to ${value}`,
  restoreFormula: 'Restore the formula',
  source: 'Source',
  fixKind: (count) => `Mend all of this kind (${count})`,
  fixKindConfirm: (count) => `Mend ${counted(count, 'cell', 'cells')}`,
  undecided: (count) =>
    `${count} of this kind can be understood in several ways and are not mended together; please choose at each.`,
  changed: (cell, from, to) => `${cell}: ${from} → ${to}`,

  keep: 'Keep…',
  keepLabel: 'Why it is kept (goes along with the form)',
  keepPlaceholder: 'For example: figure of the tax office as of 30/11/2026',
  keepSave: 'Keep',
  kept: (note) => `Kept. Reason: ${note}`,
  takeBack: 'No longer keep',

  mendedTitle: 'Mended',
  revert: 'Put back',
  revertCovered: 'This cell was mended again from here. Please put the later change back first.',
  revertChanged: (cell) =>
    `Cell ${cell} was changed after this was mended, so it is not put back. If need be, type into the cell itself.`,

  lengths: {
    title: (count) => `Length of the texts (${count})`,
    left: (count) => `${counted(count, 'character', 'characters')} left`,
    over: (count) => `${counted(count, 'character', 'characters')} too many`,
  },
  nextBlank: 'Next empty cell',
  nextBlankKey: 'Alt+N',
  forAll: {
    statusTitle: (count) => `${counted(count, 'figure has', 'figures have')} no data status.`,
    sourceTitle: (count) => `${counted(count, 'figure has', 'figures have')} no source and date.`,
    which: 'Which cells',
    write: (status) => `Enter “${status}” for all`,
    sourceLabel: 'Source and date',
    sourceExample: 'E.g. City tax department, 30/11/2026',
    writeAll: 'Enter for all',
  },
  revertBatch: (count) => `Put ${counted(count, 'cell', 'cells')} of this step back`,
  bring: {
    open: 'Bring figures in…',
    title: 'Bring figures into the form',
    paste: 'Paste a column or a table of figures',
    pasteHint:
      'Copy from another workbook, a mail or the last report. Rows are known by code or caption; a column alone by the order of the cells to be filled.',
    file: 'Take from the file of an earlier report',
    column: 'Column of the figures',
    columnName: (place, example) => `Column ${place}: ${example}`,
    found: (changed, same, left) =>
      `${counted(changed, 'cell', 'cells')} would be written; ${counted(same, 'holds', 'hold')} the same already; ${counted(left, 'row is', 'rows are')} left out.`,
    changes: 'Cells to be written',
    change: (code, cell, from, to, unit) => `${code} (cell ${cell}): ${from} → ${inUnit(to, unit)}`,
    leftTitle: 'Left out:',
    left: (text, reason) => `${text}: ${reason}`,
    reasons: {
      noRow: 'the form has no row with this code or caption',
      notPlain: 'it is not plain which number it is; enter it in its cell to be asked',
      computed: 'the form computes it from numerator and denominator',
    },
    write: (count) => `Write ${counted(count, 'cell', 'cells')}`,
  },

  restore: {
    title: (count) => `${counted(count, 'place of the template was', 'places of the template were')} changed`,
    validations: (count) =>
      `${counted(count, 'cell', 'cells')} lost their list or limits, or have other ones (mostly by pasting)`,
    button: 'Look and restore',
    confirm: 'Restore',
    done: (count) => `${counted(count, 'place was', 'places were')} restored from the template.`,
    keepsFigures: 'Figures that were entered stay as they are.',
    oneByOne: (indicators) =>
      `Indicators ${indicators}: restoring could wipe out what the unit wrote; please look at each below.`,
    needsRefresh: (indicators) =>
      `Indicators ${indicators}: rows or codes are gone and no single cell brings them back. Open Form and press “Rebuild the form, keep figures”.`,
  },

  earlier: {
    choose: 'Compare with an earlier report…',
    reading: 'Reading the earlier report…',
    comparing: (file, period) => `Compared with the earlier report: ${file} (${period})`,
    unknownPeriod: 'period unknown',
    remove: 'Stop comparing',
    badge: 'Against the earlier report',
    all: (count) => `Figures of the earlier report and the change (${counted(count, 'cell', 'cells')})`,
    before: (before) => `Earlier report: ${before}`,
    beforeAndNow: (before, now, change) =>
      `Earlier report: ${before}; now: ${now}${change === '' ? '' : ` (${change})`}`,
    change: (by, sign, kind) => {
      if (sign === 0) return 'no change';
      const unit = { percent: '%', points: ' points', places: ' places', difference: '' }[kind];
      return `${sign > 0 ? 'up' : 'down'} ${by}${unit}`;
    },
    noForm: (file, reason) => `Can’t compare with ${file}: ${reason}`,
    several: (file) => `${file} holds several forms. Please choose a file with one.`,
  },

  lastYear: {
    all: (count) => `Figures of the same period of last year and the change (${count})`,
    before: (before) => `Same period of last year: ${before}`,
    beforeAndNow: (before, now, change) =>
      `Same period of last year: ${before}; now: ${now}${change === '' ? '' : ` (${change})`}`,
  },

  send: {
    prepare: 'Prepare to send',
    prepareWithErrors: 'Prepare to send…',
    confirmTitle: 'Send while there are errors?',
    confirmText: (errors, unfilled, agency) =>
      `The form still has ${counted(errors, 'error', 'errors')}${unfilled === '0' ? '' : `, ${unfilled} of them blank cells`}. File and mail can be made all the same; they will say that the form has errors, and ${agencyName(agency, 'the department')} may send it back.`,
    confirm: 'Prepare all the same',
    prepared: (time) => `The form was checked and prepared at ${time}.`,
    changedSince: (indicators, answers) => {
      const changed = [
        ...(indicators === '' ? [] : [`indicators ${indicators}`]),
        ...(answers === 0 ? [] : [counted(answers, 'answer', 'answers')]),
      ].join('; ');
      return changed === ''
        ? 'The form was changed after it was prepared. Please prepare it again before sending.'
        : `Figures were changed after the form was prepared: ${changed}. Please prepare it again before sending.`;
    },
    notesChangedSince:
      'Kept warnings were changed after the form was prepared. Please prepare it again before sending.',
    otherForm: 'The stamp in this workbook is of another form. Please prepare it again before sending.',
    damaged: 'The stamp in this workbook is damaged. Please prepare it again before sending.',
    again: 'Prepare again',
    open: 'File and mail',
  },
};
